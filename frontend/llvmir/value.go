package llvmir

import (
	"fmt"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// konst makes a constant once a block.
func (f *function) konst(t kernel.Type, bits int64) kernel.Value {
	if f.cacheAt != f.B {
		clear(f.cache)
		f.cacheAt = f.B
	}
	k := constKey{t, bits}
	v, ok := f.cache[k]
	if !ok {
		v = f.Const(t, bits)
		f.cache[k] = v
	}
	return v
}

// val is the value of an operand that is one register.
func (f *function) val(o *operand) kernel.Value {
	if o.kind == oLocal {
		if v := f.one[o.id]; v >= 0 {
			f.same(o)
			return v
		}
	}
	if k := o.t.kind; (k == kInt || k == kFloat || k == kPtr) && o.kind != oSymbol && o.scalar() && !o.t.wide() {
		return f.konst(o.t.chunk(0), scalarBits(o))
	}
	p := f.parts(o)
	if len(p) != 1 {
		refusef("%v where a scalar or one vector register is wanted", o.t)
	}
	return p[0]
}

// same refuses a local that is used as another type than its own.
func (f *function) same(o *operand) {
	t, u := f.types[o.id], o.t
	if t != u && t != nil && !(t.kind == kStruct && u.kind == kStruct && t.registers() == u.registers()) && !(t.kind == kArray && u.kind == kArray) {
		refusef("%%%s is %v, not %v", f.b.locals.list[o.id], t, u)
	}
}

// parts is the kernel values of an operand: the registers of a vector, those of an aggregate's members in order.
func (f *function) parts(o *operand) []kernel.Value {
	if o.kind == oLocal {
		f.same(o)
		switch v := f.one[o.id]; v {
		case several:
			return f.many[o.id]
		case kernel.None:
			refusef("value %%%s is used before it is defined", f.b.locals.list[o.id])
		default:
			return []kernel.Value{v}
		}
	}
	switch o.t.kind {
	case kStruct, kArray:
		return f.aggregate(o)
	case kVec:
		if o.t.wideLanes() {
			return f.aggregate(o)
		}
		var out []kernel.Value
		for c := range o.t.chunks() {
			out = append(out, f.vector(o, c))
		}
		return out
	case kVoid, kMeta, kLabel, kFunc, kOpaque:
		refusef("values of type %v are not supported", o.t)
	}
	if o.kind == oSymbol {
		a := f.symbol(o)
		if o.t.kind != kPtr {
			a = f.Op(kernel.OpBitcast, kernel.TI64, a)
		}
		return []kernel.Value{a}
	}
	if o.kind == oDiff && o.t == i64 {
		v := f.konst(kernel.TI64, o.bits)
		if o.c.sym != "" {
			v = f.Op(kernel.OpBitcast, kernel.TI64, f.Addr(f.im.resolve(o.c.sym), o.bits))
		}
		return []kernel.Value{f.Bin(kernel.OpSub, v, f.Op(kernel.OpBitcast, kernel.TI64, f.Addr(f.im.resolve(o.c.minus), 0)))}
	}
	if !o.scalar() {
		refusef("this constant is not supported")
	}
	if o.t.wide() {
		hi := o.high()
		if o.t.n < 128 {
			hi &= 1<<(o.t.n-64) - 1
		}
		return []kernel.Value{f.konst(kernel.TI64, o.bits), f.konst(kernel.TI64, hi)}
	}
	return []kernel.Value{f.konst(o.t.chunk(0), scalarBits(o))}
}

// symbol is the address of a global.
func (f *function) symbol(o *operand) kernel.Value {
	return f.Addr(f.im.resolve(o.c.sym), o.bits)
}

// scalarBits is the constant as a register holds it.
func scalarBits(o *operand) int64 {
	if o.kind == oZero {
		return 0
	}
	if w := o.t.odd(); w > 0 {
		return o.bits & (1<<w - 1)
	}
	if o.t == i1 {
		return o.bits & 1
	}
	return o.bits
}

func (f *function) aggregate(o *operand) []kernel.Value {
	var out []kernel.Value
	switch {
	case o.kind == oList && o.c.list == nil: // characters
		for _, b := range []byte(o.c.sym) {
			out = append(out, f.konst(kernel.Scalar(kernel.I8), int64(b)))
		}
	case o.kind == oList:
		for i := range o.c.list {
			out = append(out, f.parts(&o.c.list[i])...)
		}
	case o.kind == oSplat:
		for range o.t.n {
			out = append(out, f.parts(&o.c.list[0])...)
		}
	case o.kind == oZero && o.t.kind == kVec:
		for range o.t.registers() {
			out = append(out, f.c64(0))
		}
	case o.kind == oZero:
		ts, _ := o.t.flatten()
		for _, t := range ts {
			e := operand{t: t, kind: oZero}
			out = append(out, f.parts(&e)...)
		}
	default:
		refusef("this constant is not supported")
	}
	return out
}

// vector is register c of a constant vector.
func (f *function) vector(o *operand, c int) kernel.Value {
	t := o.t.chunk(c)
	if o.kind == oZero {
		return f.konst(t, 0)
	}
	if o.kind != oList && o.kind != oSplat {
		refusef("this constant is not supported")
	}
	bits := make([]int64, t.Lanes)
	same, symbols := true, false
	for i := range bits {
		e := &o.c.list[0]
		if o.kind == oList {
			e = &o.c.list[c*maxLanes+i]
		}
		if e.kind == oSymbol {
			symbols = true
			continue
		}
		if !e.scalar() {
			refusef("this constant is not supported")
		}
		bits[i] = scalarBits(e)
		same = same && bits[i] == bits[0]
	}
	switch {
	case symbols:
		v := f.konst(t, 0)
		for i := range bits {
			e := &o.c.list[0]
			if o.kind == oList {
				e = &o.c.list[c*maxLanes+i]
			}
			v = f.OpImm(kernel.OpInsert, t, int64(i), 0, v, f.val(e))
		}
		return v
	case t.IsMask():
		var m int64
		for i, b := range bits {
			m |= b & 1 << i
		}
		if same {
			return f.konst(t, -(bits[0] & 1))
		}
		return f.Op(kernel.OpSToM, t, f.konst(kernel.TI64, m))
	case same:
		return f.konst(t, bits[0])
	}
	return f.table(t, bits)
}

// table loads a constant vector from read-only data.
func (f *function) table(t kernel.Type, bits []int64) kernel.Value {
	n := t.Elem.Bytes()
	buf := make([]byte, t.Bytes())
	for i, b := range bits {
		for k := range n {
			buf[i*n+k] = byte(b >> (8 * k))
		}
	}
	im := f.im
	name, ok := im.tables[string(buf)]
	if !ok {
		name = fmt.Sprintf(".vec.%d", im.consts)
		im.consts++
		im.m.Data = append(im.m.Data, &kernel.Data{Name: name, Align: 64, Size: int64(len(buf)), Bytes: buf})
		if im.tables == nil {
			im.tables = map[string]string{}
		}
		im.tables[string(buf)] = name
	}
	return f.Load(t, f.Addr(name, 0), 0, kernel.None)
}

// coerce changes the width of a mask to what its user wants.
func (f *function) coerce(v kernel.Value, t kernel.Type) kernel.Value {
	if t.IsMask() && f.Type(v) != t {
		return f.Op(kernel.OpMCvt, t, v)
	}
	return v
}

// hint puts facts on the instruction just built.
func (f *function) hint(v kernel.Value, h kernel.Hints) kernel.Value {
	if h &^= disjoint; h != 0 && len(f.B.Insts) > 0 {
		if last := &f.B.Insts[len(f.B.Insts)-1]; last.Res == v {
			last.Hints |= h
		}
	}
	return v
}
