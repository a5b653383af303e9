package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// The machine wants scalar accesses, gathers and scatters aligned to the element, vector loads and stores
// to their lanes' type. A vector that is aligned less is moved as narrower lanes (lanesAt); of the
// others alignAccesses makes several narrower ones before code is selected:
//
//	load i32 p off=8 align=2    →    (zext (load i16 p off=10) << 16) | zext (load i16 p off=8)

// lanesAt is the type with which a vector in memory is moved: its lanes', or narrower ones, for which
// the mask register reads the same since it has a bit for each byte.
func lanesAt(t kernel.Type, align uint8) isa.Type {
	if l := laneType(t); align == 0 || int(align) >= l.Size() {
		return l
	}
	return bitsType(int(align))
}

func underAligned(k *kernel.Func, in *kernel.Inst) bool {
	if in.Align == 0 {
		return false
	}
	t := in.Type
	if in.Op == kernel.OpStore || in.Op == kernel.OpScatter {
		t = k.TypeOf(in.Args[0])
	}
	switch in.Op {
	case kernel.OpLoad, kernel.OpStore:
		return !t.IsVec() && !t.IsMask() && t != kernel.Tile && t.Elem != kernel.I1 && int(in.Align) < t.Elem.Bytes()
	case kernel.OpLoadSplat, kernel.OpGather, kernel.OpScatter:
		return int(in.Align) < t.Elem.Bytes()
	}
	return false
}

// alignAccesses returns k, or a copy in which no scalar or indexed access is aligned less than its element.
func alignAccesses(k *kernel.Func) *kernel.Func {
	some := false
	for _, b := range k.Blocks {
		for i := range b.Insts {
			some = some || underAligned(k, &b.Insts[i])
		}
	}
	if !some {
		return k
	}
	c := *k
	c.Types, c.Blocks = slices.Clone(k.Types), nil
	for _, b := range k.Blocks {
		a := &aligner{k: &c}
		for i := range b.Insts {
			if in := &b.Insts[i]; underAligned(k, in) {
				a.split(in)
			} else {
				a.out = append(a.out, *in)
			}
		}
		c.Blocks = append(c.Blocks, &kernel.Block{Name: b.Name, Params: b.Params, Insts: a.out})
	}
	return &c
}

type aligner struct {
	k   *kernel.Func
	out []kernel.Inst
	loc int32
}

// add appends an instruction with a result of type t.
func (a *aligner) add(op kernel.Op, t kernel.Type, imm int64, args ...kernel.Value) kernel.Value {
	in := kernel.Inst{Op: op, Type: t, Res: a.k.NewValue(t), Mask: kernel.None, Old: kernel.None, Loc: a.loc, Imm: imm, Args: args}
	a.out = append(a.out, in)
	return in.Res
}

// with is a type of the same lanes with another element.
func with(t kernel.Type, e kernel.Elem) kernel.Type { return kernel.Type{Elem: e, Lanes: t.Lanes} }

// intOf is the integer of a size in bytes.
func intOf(n int) kernel.Elem {
	return [...]kernel.Elem{1: kernel.I8, 2: kernel.I16, 4: kernel.I32, 8: kernel.I64}[n]
}

// number is a constant in the form of t, scalar or in all lanes.
func (a *aligner) number(t kernel.Type, n int64) kernel.Value {
	v := a.add(kernel.OpConst, with(kernel.Type{}, t.Elem), n)
	if t.Lanes > 0 {
		v = a.add(kernel.OpSplat, t, 0, v)
	}
	return v
}

// bits reads t as an integer of its size, or back.
func (a *aligner) bits(v kernel.Value, t kernel.Type) kernel.Value {
	if a.k.TypeOf(v) == t {
		return v
	}
	return a.add(kernel.OpBitcast, t, 0, v)
}

// split makes the accesses of one. Of a scatter whose lanes overlap in part, which lane wins a byte is
// then by its place in the element first; lanes that overlap wholly keep their order.
func (a *aligner) split(in *kernel.Inst) {
	a.loc = in.Loc
	store := in.Op == kernel.OpStore || in.Op == kernel.OpScatter
	t := in.Type
	if store {
		t = a.k.TypeOf(in.Args[0])
	}
	size, step := t.Elem.Bytes(), int(in.Align)
	whole, part := with(t, intOf(size)), with(t, intOf(step))
	piece := func(k int) kernel.Inst {
		p := *in
		p.Align, p.Imm, p.Type, p.Args = 0, in.Imm+int64(k*step), part, slices.Clone(in.Args)
		return p
	}
	if store {
		v := a.bits(in.Args[0], whole)
		for k := range size / step {
			w := v
			if k > 0 {
				w = a.add(kernel.OpLShr, whole, 0, v, a.number(whole, int64(8*k*step)))
			}
			p := piece(k)
			p.Mask = a.mask(in.Mask, t, part)
			p.Args[0] = a.add(kernel.OpTrunc, part, 0, w)
			a.out = append(a.out, p)
		}
		return
	}
	// Lanes off read 0 and take the old value in the end.
	var sum kernel.Value
	for k := range size / step {
		p := piece(k)
		p.Res, p.Mask, p.Old = a.k.NewValue(part), a.mask(in.Mask, t, part), kernel.None
		a.out = append(a.out, p)
		w := a.add(kernel.OpZExt, whole, 0, p.Res)
		if k == 0 {
			sum = w
			continue
		}
		w = a.add(kernel.OpShl, whole, 0, w, a.number(whole, int64(8*k*step)))
		sum = a.add(kernel.OpOr, whole, 0, sum, w)
	}
	last := kernel.Inst{Op: kernel.OpBitcast, Type: t, Res: in.Res, Mask: kernel.None, Old: kernel.None, Loc: in.Loc, Args: []kernel.Value{sum}}
	if in.Old != kernel.None {
		v := a.bits(sum, t)
		last.Op, last.Args = kernel.OpSelect, []kernel.Value{in.Mask, v, in.Old}
	}
	a.out = append(a.out, last)
}

// mask is the mask of lanes of type t for lanes of type part.
func (a *aligner) mask(m kernel.Value, t, part kernel.Type) kernel.Value {
	if m == kernel.None || t.Lanes == 0 {
		return m
	}
	wide := with(t, intOf(t.Elem.Bytes()))
	ones := a.add(kernel.OpTrunc, part, 0, a.add(kernel.OpZExt, wide, 0, m))
	res := a.add(kernel.OpICmp, kernel.Mask(part.Elem.Bytes(), int(t.Lanes)), 0, ones, a.number(part, 0))
	a.out[len(a.out)-1].Cond = kernel.NE
	return res
}
