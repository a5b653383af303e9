package passes

import (
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Values that stay in scratchpad from the region that makes them to those that read them. On one core, a value that only regions behind
// its maker in the same row read need not go to global memory if the maker, or the last of the readers, has all of it in a buffer as it
// would lie there:
//
//	both    the maker's buffer is the last reader's: nobody copies anything
//	maker   the readers find it in the maker's buffer, which they copy from as from any memory: nobody stores it
//	reader  the maker writes it to the last reader's buffer, as to any memory: that one does not load it
//
// This too is done on finished code, told by what copies move, so that no generator knows of it.

// handover is a value that stays: result number from of a region.
type handover struct {
	maker, from int // in the row, and of its results
	readers     []reading
	bytes       int64
	in          *stay      // where
	made, read  *wholeCopy // by which the maker stores it and the last reader loads it, nil if it does that otherwise
}

// reading is a region's operand.
type reading struct{ region, operand int }

// last is the reader behind all others.
func (h *handover) last() reading { return h.readers[len(h.readers)-1] }

// wholeCopy is copies that together move a whole tensor, in dense layout, between a region's pointer and one of its buffers.
type wholeCopy struct {
	buf   int            // which
	lo    int64          // where in it the tensor begins
	sides []kernel.Value // the copies' addresses on the pointer's side
}

// handovers finds the values of a row that may stay.
func handovers(row []*region) []*handover {
	if row[0].opt.Cores > 1 {
		return nil
	}
	at := map[*ir.Op]int{}
	for i, r := range row {
		at[r.op] = i
	}
	var out []*handover
	for i, r := range row {
		for k, v := range r.op.Results {
			s, err := spotOf(v)
			size := v.Type.Bytes()
			if err != nil || s.kind != "arena" || r.op.Attrs.Has(inPlace) || size <= 0 || 2*size > r.budget() {
				continue
			}
			h := &handover{maker: i, from: k, bytes: size}
			if !h.readBy(v, at, row) || len(h.readers) == 0 {
				continue
			}
			slices.SortStableFunc(h.readers, func(x, y reading) int { return cmp.Compare(x.region, y.region) })
			last := h.last()
			h.made = r.stores(k, size)
			if n := len(h.readers); n == 1 || h.readers[n-2].region != last.region {
				h.read = row[last.region].loads(last.operand, size)
			}
			if h.made != nil || h.read != nil {
				out = append(out, h)
			}
		}
	}
	return out
}

// readBy finds the readers of a value, through aliases, and reports that all are regions behind the maker in its row.
func (h *handover) readBy(v *ir.Value, at map[*ir.Op]int, row []*region) bool {
	for _, u := range v.Uses() {
		if isAlias(u.Op) {
			if !h.readBy(u.Op.Result(), at, row) {
				return false
			}
			continue
		}
		j, here := at[u.Op]
		if !here || j <= h.maker || row[j].unread[u.Index] || u.Op.Attrs.Has(inPlace) {
			return false
		}
		h.readers = append(h.readers, reading{j, u.Index})
	}
	return true
}

// stores are the copies by which a region's code stores result k, if they leave it in a buffer: each runs once, and nothing waits
// for them, so that what was stored is not written to again.
func (r *region) stores(k int, bytes int64) *wholeCopy {
	f := r.b.F
	p := r.reach(r.out[k])
	if p == nil || len(p.copies) == 0 {
		return nil
	}
	g := kernel.NewCFG(f)
	ends := func(b int) bool { return f.Blocks[b].Insts[len(f.Blocks[b].Insts)-1].Op == kernel.OpRet }
	waits := func(insts []kernel.Inst) bool {
		return slices.ContainsFunc(insts, func(in kernel.Inst) bool { return in.Op == kernel.OpDMAWait && in.Imm == storeQueue })
	}
	for _, c := range p.copies {
		if in := &f.Blocks[c.block].Insts[c.inst]; in.Imm != storeQueue || c.arg != dmaDst || g.Depth[c.block] > 0 {
			return nil
		}
		if waits(f.Blocks[c.block].Insts[c.inst:]) {
			return nil
		}
		for _, b := range g.RPO {
			if ends(b) && !g.Dominates(c.block, b) {
				return nil
			}
			if g.Order[b] > g.Order[c.block] && waits(f.Blocks[b].Insts) {
				return nil
			}
		}
	}
	return p.whole(bytes)
}

// loads are the copies by which the beginning of a region's code loads operand k, if they bring all of it to where nothing was before,
// and no wait counts them among the last ones, which it leaves under way.
func (r *region) loads(k int, bytes int64) *wholeCopy {
	p := r.reach(r.in[k])
	if p == nil || len(p.copies) == 0 {
		return nil
	}
	code, last := r.b.F.Blocks[0].Insts, p.copies[len(p.copies)-1]
	for _, c := range p.copies {
		if c.block != 0 || c.arg != dmaSrc || code[c.inst].Imm != loadQueue {
			return nil
		}
	}
	for n := range last.inst {
		if in := &code[n]; in.Op != kernel.OpDMA && !in.Op.Is(kernel.Pure) && !in.Op.Is(kernel.Reads) {
			return nil
		}
	}
	behind := int64(0)
	for n := last.inst + 1; n < len(code) && code[n].Op != kernel.OpDMAWait; n++ {
		if code[n].Op == kernel.OpDMA && code[n].Imm == loadQueue {
			behind++
		}
	}
	for _, b := range r.b.F.Blocks {
		for i := range b.Insts {
			if in := &b.Insts[i]; in.Op == kernel.OpDMAWait && in.Imm == loadQueue && in.Imm2 > behind {
				return nil
			}
		}
	}
	return p.whole(bytes)
}
