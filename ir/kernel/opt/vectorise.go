package opt

import "github.com/godwit-accel/godwit/ir/kernel"

func vectorise(s *state, f *kernel.Func) {}
