package backend

import (
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// preSchedule orders each block's instructions before registers are assigned.
func (f *fn) preSchedule(*isa.Machine, *regalloc.Config) {}
