package passes

import (
	"github.com/godwit-accel/godwit/ir"
)

func decompose(s *state) error { _ = ir.I1; return nil }
