//go:build !linux

package room

func large([]byte) {}
