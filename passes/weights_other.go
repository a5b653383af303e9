//go:build !amd64

package passes

const movesGroups = false

func moveGroups(*byte, *byte, int, *weightMove, int, *[4]float32) { panic("unreachable") }
