package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// at is where in scratchpad the value lies.
func (h *handover) at() int64 {
	return scratchBase + h.in.off + h.lo()
}

// lo is where in its buffer.
func (h *handover) lo() int64 {
	if h.made != nil {
		return h.made.lo
	}
	return h.read.lo
}

// expect tells the regions, before they are joined, which of them store nothing any more.
func expect(row []*region, hs []*handover) {
	gone := map[int]int{}
	for _, h := range hs {
		if h.made != nil {
			gone[h.maker] += len(h.made.sides)
		}
	}
	for i, n := range gone {
		for _, b := range row[i].b.F.Blocks {
			for k := range b.Insts {
				if in := &b.Insts[k]; in.Op == kernel.OpDMA && in.Imm == storeQueue {
					n--
				}
			}
		}
		row[i].late = row[i].late && n < 0
	}
}

// hand changes the code of the regions, which have been joined, and what is told of them.
func (h *handover) hand(row []*region, codes []*entryCode) {
	m, at, last := row[h.maker], h.at(), h.last()
	if h.made == nil {
		m.bind(m.out[h.from], at)
	} else {
		m.drop(h.made.sides)
	}
	told := []*bufferMeta{&m.info.Outputs[h.from]}
	m.move(-h.bytes)
	for _, x := range h.readers {
		r := row[x.region]
		if x == last && h.read != nil {
			r.drop(h.read.sides)
			codes[x.region].dropWaits()
		} else {
			r.bind(r.in[x.operand], at)
		}
		told = append(told, &r.info.Inputs[x.operand])
		r.move(-r.reads(x.operand))
	}
	for _, b := range told {
		b.In, b.Index, b.Offset = "scratch", 0, uint64(at)
	}
	for i := h.maker; i <= last.region; i++ {
		x := kernel.Buffer{At: at, Size: h.bytes, Given: i > h.maker, Kept: i < last.region}
		row[i].b.F.Scratch = withBuffer(row[i].b.F.Scratch, x)
	}
}

// drop takes out copies, by the addresses on their pointer's side.
func (r *region) drop(sides []kernel.Value) {
	for _, b := range r.b.F.Blocks {
		b.Insts = slices.DeleteFunc(b.Insts, func(in kernel.Inst) bool {
			return in.Op == kernel.OpDMA && (slices.Contains(sides, in.Args[dmaSrc]) || slices.Contains(sides, in.Args[dmaDst]))
		})
	}
}

// bind makes a pointer of the function an address in scratchpad.
func (r *region) bind(p kernel.Value, at int64) {
	f := r.b.F
	x := kernel.New(kernel.OpConst, kernel.TPtr)
	x.Imm, x.Loc, x.Res = at, f.Loc, f.NewValue(kernel.TPtr)
	swap := func(vs []kernel.Value) {
		for i, v := range vs {
			if v == p {
				vs[i] = x.Res
			}
		}
	}
	for _, b := range f.Blocks {
		for i := range b.Insts {
			swap(b.Insts[i].Args)
			for _, s := range b.Insts[i].Succs {
				swap(s.Args)
			}
		}
	}
	f.Blocks[0].Insts = slices.Insert(f.Blocks[0].Insts, 0, x)
}
