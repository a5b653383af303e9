package passes

import (
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// The operands of a copy's start.
const (
	dmaDesc = iota
	dmaSrc
	dmaDst
)

// pointerUse is a copy of which one side depends on a pointer.
type pointerUse struct{ block, inst, arg int }

// pointerUses is where a function uses one of its pointers, if that is for copies only.
type pointerUses struct {
	*region
	defs   []*kernel.Inst // by value
	base   kernel.Value
	copies []pointerUse
}

// reach follows a pointer of a region's function; nil if more than starts of copies depends on it.
func (r *region) reach(base kernel.Value) *pointerUses {
	f := r.b.F
	p := &pointerUses{region: r, defs: make([]*kernel.Inst, len(f.Types)), base: base}
	from := make([]bool, len(f.Types))
	from[base] = true
	depends := func(v kernel.Value) bool { return v != kernel.None && from[v] }
	for changed := true; changed; {
		changed = false
		for _, b := range f.Blocks {
			for i := range b.Insts {
				in := &b.Insts[i]
				if in.Res == kernel.None {
					continue
				}
				p.defs[in.Res] = in
				if !from[in.Res] && in.Op.Is(kernel.Pure) && slices.ContainsFunc(in.Args, depends) {
					from[in.Res], changed = true, true
				}
			}
		}
	}
	for n, b := range f.Blocks {
		for i := range b.Insts {
			in := &b.Insts[i]
			if slices.ContainsFunc(in.Succs, func(s kernel.Succ) bool { return slices.ContainsFunc(s.Args, depends) }) {
				return nil
			}
			if in.Op.Is(kernel.Pure) || !slices.ContainsFunc(in.Args, depends) {
				continue
			}
			if in.Op != kernel.OpDMA || depends(in.Args[dmaDesc]) || depends(in.Args[dmaSrc]) == depends(in.Args[dmaDst]) {
				return nil
			}
			arg := dmaSrc
			if depends(in.Args[dmaDst]) {
				arg = dmaDst
			}
			p.copies = append(p.copies, pointerUse{n, i, arg})
		}
	}
	return p
}

// ofPointer stands for the pointer in an address.
const ofPointer = "*"

// address takes a value of the function apart.
func (p *pointerUses) address(v kernel.Value) address {
	if v == p.base {
		return address{ofPointer, 0, true}
	}
	return constAddress(p.defs[v], p.address)
}

// whole reports that the copies move bytes of a tensor that lie in one buffer as behind the pointer.
func (p *pointerUses) whole(bytes int64) *wholeCopy {
	w := &wholeCopy{}
	var parts []span
	far := int64(0)
	for n, c := range p.copies {
		in := &p.b.F.Blocks[c.block].Insts[c.inst]
		near, other := p.address(in.Args[c.arg]), p.address(in.Args[dmaSrc+dmaDst-c.arg])
		size, flat := p.flat(p.address(in.Args[dmaDesc]))
		if !near.ok || near.sym != ofPointer || !other.ok || other.sym != "" || other.off < farScratch || !flat {
			return nil
		}
		at := other.off - near.off - farScratch
		if n > 0 && at != far {
			return nil
		}
		far = at
		parts = append(parts, span{near.off, near.off + size})
		w.sides = append(w.sides, in.Args[c.arg])
	}
	slices.SortFunc(parts, func(x, y span) int { return cmp.Compare(x.lo, y.lo) })
	end := int64(0)
	for _, s := range parts {
		if s.lo != end {
			return nil
		}
		end = s.hi
	}
	if end != bytes || far < 0 {
		return nil
	}
	w.buf = p.bufferAt(far)
	w.lo = far - p.far[w.buf]
	if w.lo+bytes > p.bufs[w.buf].size {
		return nil
	}
	return w
}

// flat is how many bytes a descriptor moves, if they follow each other on both sides.
func (p *pointerUses) flat(at address) (int64, bool) {
	d, ok := p.descriptor(at)
	size := int64(d.Elem)
	for k := len(d.N) - 1; k >= 0 && ok; k-- {
		switch n := int64(d.N[k]); {
		case n == 0, d.Lo[k]|d.Hi[k] != 0:
			return 0, false
		case n > 1 && (d.SrcStride[k] != size || d.DstStride[k] != size):
			return 0, false
		default:
			size *= n
		}
	}
	return size, ok
}

// descriptor is that at an address in read-only data.
func (r *region) descriptor(at address) (d isa.DMADesc, ok bool) {
	if !at.ok || at.sym == "" || at.sym == ofPointer {
		return d, false
	}
	i := slices.IndexFunc(r.m.Data, func(d *kernel.Data) bool { return d.Name == at.sym })
	if i < 0 || at.off < 0 || at.off+isa.DMADescSize > int64(len(r.m.Data[i].Bytes)) {
		return d, false
	}
	d, err := isa.DecodeDMADesc(r.m.Data[i].Bytes[at.off:])
	return d, err == nil
}
