//go:build !amd64

package peak

var loops map[int]func(n int)
