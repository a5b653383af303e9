package backend

import "github.com/godwit-accel/godwit/regalloc"

// forwardCopies has who reads a copy read what it is a copy of. A copy that stays is an instruction that schedulers find a place
// for, though the allocator mostly drops it.
func (f *fn) forwardCopies() {
	of, found := make([]reg, len(f.vregs)), false
	for v := range of {
		of[v] = reg(v)
	}
	for _, blk := range f.blocks {
		kept := blk.insts[:0]
		for _, in := range blk.insts {
			if in.kind == copyOf && len(in.ops) == 2 && in.ops[0].Role == regalloc.Def && in.ops[0].Tie < 0 &&
				in.ops[1].Role == regalloc.Use && in.ops[0].Fixed < 0 && in.ops[1].Fixed < 0 &&
				f.vregs[in.ops[0].V].Class == f.vregs[in.ops[1].V].Class {
				of[in.ops[0].V], found = in.ops[1].V, true
				continue
			}
			kept = append(kept, in)
		}
		blk.insts = kept
	}
	if !found {
		return
	}
	origin := func(v reg) reg {
		for of[v] != v {
			v = of[v]
		}
		return v
	}
	for _, blk := range f.blocks {
		for _, in := range blk.insts {
			for k := range in.ops {
				if in.ops[k].Role == regalloc.Use {
					in.ops[k].V = origin(in.ops[k].V)
				}
			}
		}
		for _, e := range blk.succs {
			for k := range e.args {
				e.args[k] = origin(e.args[k])
			}
		}
	}
}
