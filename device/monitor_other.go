//go:build !linux

package device

func calmMonitor() {}
