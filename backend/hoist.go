package backend

import "github.com/godwit-accel/godwit/regalloc"

// hoistConstants moves what can be made anywhere (constants, addresses) out of loops, to the
// block in front of the outermost one. It costs a scalar slot there only once; where registers
// run out the allocator makes the value again inside.
func (f *fn) hoistConstants() {
	n := len(f.blocks)
	preds := make([][]int, n)
	outer := make([]int, n) // header of the outermost loop around a block, −1
	for i := range outer {
		outer[i] = -1
	}
	for b, blk := range f.blocks {
		for _, e := range blk.succs {
			preds[e.to] = append(preds[e.to], b)
			if e.to > b {
				continue
			}
			for k := e.to; k <= b; k++ {
				if outer[k] < 0 || outer[k] > e.to {
					outer[k] = e.to
				}
			}
		}
	}
	// A loop that is entered at several places has no block in front of it that all ways lead through.
	entered := make([]bool, n) // by header
	for k, h := range outer {
		for _, p := range preds[k] {
			if h >= 0 && k != h && outer[p] != h {
				entered[h] = true
			}
		}
	}
	moved := make([][]*inst, n)
	for b, blk := range f.blocks {
		pre := -1
		if h := outer[b]; h >= 0 && !entered[h] {
			for _, p := range preds[h] {
				switch {
				case p >= h && outer[p] == h:
				case pre < 0:
					pre = p
				default:
					pre = -2
				}
			}
		}
		if pre < 0 || outer[pre] >= 0 {
			continue
		}
		kept := blk.insts[:0:0]
		for _, in := range blk.insts {
			if len(in.ops) == 1 && in.ops[0].Role == regalloc.Def && f.vregs[in.ops[0].V].Remat != 0 {
				moved[pre] = append(moved[pre], in)
				continue
			}
			kept = append(kept, in)
		}
		blk.insts = kept
	}
	for b, l := range moved {
		if len(l) > 0 {
			blk := f.blocks[b]
			t := len(blk.insts) - 1
			blk.insts = append(append(append([]*inst(nil), blk.insts[:t]...), l...), blk.insts[t])
		}
	}
}
