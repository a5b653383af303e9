package passes

import "github.com/godwit-accel/godwit/internal/source"

func lowerIndex(r *region) error {
	return source.Errorf(r.op.Pos, "index: not supported")
}
