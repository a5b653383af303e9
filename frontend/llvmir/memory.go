package llvmir

import (
	"math/bits"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// maxAlign is the largest alignment that an instruction notes.
const maxAlign = 128

// alignAt is what a memory op of elements of size bytes notes, off bytes behind an address that is a multiple of a.
// Zero stands for the element's own alignment.
func alignAt(a, off int64, size int) uint8 {
	if a == 0 {
		return 0
	}
	if off != 0 {
		a = min(a, 1<<bits.TrailingZeros64(uint64(off)))
	}
	a = min(a, maxAlign)
	if a == int64(size) {
		return 0
	}
	return uint8(a)
}

// lowered is what is accessed instead of t where its elements are not aligned: as many smaller ones.
func lowered(t kernel.Type, off, align int64) (kernel.Type, bool) {
	a := int64(alignAt(align, off, t.Elem.Bytes()))
	if size := int64(t.Elem.Bytes()); a == 0 || a >= size || t.IsMask() {
		return t, false
	} else if t.Lanes > 0 {
		return kernel.Vec(intElem(a), int(int64(t.Lanes)*size/a)), true
	} else {
		return kernel.Scalar(intElem(a)), true
	}
}

// load1 loads one register. The device traps on elements that are not aligned: scalars are put together from
// smaller ones, vectors read as vectors of those.
func (f *function) load1(t kernel.Type, p kernel.Value, off, align int64, h kernel.Hints) kernel.Value {
	if u, ok := lowered(t, off, align); ok && t.Lanes > 0 {
		return f.Op(kernel.OpBitcast, t, f.load1(u, p, off, 0, h))
	} else if ok {
		v := kernel.None
		it := kernel.Scalar(intElem(int64(t.Elem.Bytes())))
		for at := 0; at < t.Elem.Bytes(); at += u.Elem.Bytes() {
			x := f.Op(kernel.OpZExt, it, f.load1(u, p, off+int64(at), 0, h))
			if at > 0 {
				x = f.Bin(kernel.OpOr, v, f.Bin(kernel.OpShl, x, f.konst(it, int64(8*at))))
			}
			v = x
		}
		if it != t {
			v = f.Op(kernel.OpBitcast, t, v)
		}
		return v
	}
	in := kernel.New(kernel.OpLoad, t, p)
	in.Imm, in.Align, in.Hints = off, alignAt(align, off, t.Elem.Bytes()), h
	return f.Add(in)
}

func (f *function) store1(v, p kernel.Value, off, align int64, h kernel.Hints) {
	t := f.Type(v)
	if u, ok := lowered(t, off, align); ok && t.Lanes > 0 {
		f.store1(f.Op(kernel.OpBitcast, u, v), p, off, 0, h)
		return
	} else if ok {
		it := kernel.Scalar(intElem(int64(t.Elem.Bytes())))
		if it != t {
			v = f.Op(kernel.OpBitcast, it, v)
		}
		for at := 0; at < t.Elem.Bytes(); at += u.Elem.Bytes() {
			x := v
			if at > 0 {
				x = f.Bin(kernel.OpLShr, v, f.konst(it, int64(8*at)))
			}
			f.store1(f.Op(kernel.OpTrunc, u, x), p, off+int64(at), 0, h)
		}
		return
	}
	in := kernel.New(kernel.OpStore, t, v, p)
	in.Imm, in.Align, in.Hints = off, alignAt(align, off, t.Elem.Bytes()), h
	f.Add(in)
}

// load reads a value of any type that has values.
func (f *function) load(t *typ, p kernel.Value, align int64, h kernel.Hints) []kernel.Value {
	var out []kernel.Value
	h &= kernel.Volatile
	if align == 0 {
		align = t.alignOf()
	}
	ts, offs := t.flatten()
	for i, e := range ts {
		off := offs[i]
		switch {
		case e.wide():
			lo := f.load1(kernel.TI64, p, off, align, h)
			out = append(out, lo, f.loadInt(e.storeSize()-8, p, off+8, align, h))
		case e.kind == kInt && e.odd() > 0:
			v := f.loadInt(e.storeSize(), p, off, align, h)
			if t := e.chunk(0); t.Elem != kernel.I64 {
				v = f.Op(kernel.OpTrunc, t, v)
			}
			out = append(out, f.cut(e, v))
		case e.kind == kVec && e.of.n == 1 && e.of.kind == kInt:
			for c := range e.chunks() {
				kt := e.chunk(c)
				v := f.loadInt(int64(kt.Lanes+7)/8, p, off+4*int64(c), align, h)
				out = append(out, f.Op(kernel.OpSToM, kt, v))
			}
		case e.inBits():
			out = append(out, f.loadPacked(e, p, off, align, h)...)
		default:
			for c := range e.chunks() {
				kt := e.chunk(c)
				out = append(out, f.load1(kt, p, off+int64(c*maxLanes*kt.Elem.Bytes()), align, h))
			}
		}
	}
	return out
}

// loadInt reads n bytes, 1 to 8, as a zero-extended i64.
func (f *function) loadInt(n int64, p kernel.Value, off, align int64, h kernel.Hints) kernel.Value {
	var v kernel.Value = kernel.None
	for at := int64(0); at < n; {
		size := int64(1) << (bits.Len64(uint64(n-at)) - 1)
		x := f.load1(kernel.Scalar(intElem(size)), p, off+at, align, h)
		if size < 8 {
			x = f.Op(kernel.OpZExt, kernel.TI64, x)
		}
		if at > 0 {
			x = f.Bin(kernel.OpOr, v, f.Bin(kernel.OpShl, x, f.konst(kernel.TI64, 8*at)))
		}
		v = x
		at += size
	}
	return v
}

func (f *function) storeInt(n int64, v, p kernel.Value, off, align int64, h kernel.Hints) {
	for at := int64(0); at < n; {
		size := int64(1) << (bits.Len64(uint64(n-at)) - 1)
		x := v
		if at > 0 {
			x = f.Bin(kernel.OpLShr, x, f.konst(kernel.TI64, 8*at))
		}
		if size < 8 {
			x = f.Op(kernel.OpTrunc, kernel.Scalar(intElem(size)), x)
		}
		f.store1(x, p, off+at, align, h)
		at += size
	}
}

// intElem is the integer of n bytes.
func intElem(n int64) kernel.Elem {
	switch n {
	case 1:
		return kernel.I8
	case 2:
		return kernel.I16
	case 4:
		return kernel.I32
	}
	return kernel.I64
}

func (f *function) store(t *typ, vs []kernel.Value, p kernel.Value, align int64, h kernel.Hints) {
	h &= kernel.Volatile
	if align == 0 {
		align = t.alignOf()
	}
	ts, offs := t.flatten()
	k := 0
	for i, e := range ts {
		off := offs[i]
		switch {
		case e.wide():
			f.store1(vs[k], p, off, align, h)
			f.storeInt(e.storeSize()-8, vs[k+1], p, off+8, align, h)
		case e.kind == kInt && e.odd() > 0:
			v := vs[k]
			if f.Type(v) != kernel.TI64 {
				v = f.Op(kernel.OpZExt, kernel.TI64, v)
			}
			f.storeInt(e.storeSize(), v, p, off, align, h)
		case e.kind == kVec && e.of.n == 1 && e.of.kind == kInt:
			for c := range e.chunks() {
				n := int64(e.chunk(c).Lanes+7) / 8
				f.storeInt(n, f.Op(kernel.OpMToS, kernel.TI64, vs[k+c]), p, off+4*int64(c), align, h)
			}
		case e.inBits():
			f.storePacked(e, vs[k:], p, off, align, h)
		default:
			for c := range e.chunks() {
				f.store1(vs[k+c], p, off+int64(c*maxLanes*f.Type(vs[k+c]).Elem.Bytes()), align, h)
			}
		}
		k += e.registers()
	}
}

func (f *function) emitLoad(in *inst) {
	f.set(in, f.load(in.t, f.val(&in.args[0]), in.align, in.hints)...)
}

func (f *function) emitStore(in *inst) {
	v := &in.args[0]
	f.store(v.t, f.parts(v), f.val(&in.args[1]), in.align, in.hints)
}

// emitGEP adds up an address: constants last, so that they fold into the access.
func (f *function) emitGEP(in *inst) {
	if in.t.kind == kVec {
		f.vectorGEP(in)
		return
	}
	p := f.val(&in.args[0])
	off := f.walk(in, func(ix *operand, size int64) {
		x := f.index64(ix)
		if size != 1 {
			x = f.hint(f.Bin(kernel.OpMul, x, f.konst(kernel.TI64, size)), kernel.NSW)
		}
		p = f.PtrAdd(p, x)
	})
	if off != 0 {
		p = f.PtrAdd(p, f.konst(kernel.TI64, off))
	}
	f.set(in, p)
}

// walk goes through the indices of a getelementptr and returns the constant part.
func (f *function) walk(in *inst, each func(ix *operand, size int64)) int64 {
	var off int64
	t := in.elem
	for i := range in.args[1:] {
		ix := &in.args[1+i]
		fixed := ix.scalar() || ix.kind == oZero
		if i > 0 && t.kind == kStruct {
			n := ix.bits
			if ix.kind == oSplat {
				n = ix.c.list[0].bits
			} else if !fixed {
				refusef("member of a struct by an index that is no constant")
			}
			var o int64
			t, o = t.step(n)
			off += o
			continue
		}
		if i > 0 {
			t, _ = t.step(0)
		}
		size := t.sizeOf()
		if fixed {
			off += ix.bits * size
			continue
		}
		if size != 0 {
			each(ix, size)
		}
	}
	return off
}

// index64 is a scalar index as a signed i64.
func (f *function) index64(o *operand) kernel.Value {
	if o.t.wide() {
		return f.parts(o)[0]
	}
	return f.extend(o.t, f.val(o))
}

// extend is an integer as a signed i64, lane by lane.
func (f *function) extend(t *typ, v kernel.Value) kernel.Value {
	v = f.signExtended(t, v)
	if u := f.Type(v); u.Elem != kernel.I64 {
		return f.Op(kernel.OpSExt, u.WithElem(kernel.I64), v)
	}
	return v
}

// vectorGEP makes a vector of addresses.
func (f *function) vectorGEP(in *inst) {
	var out []kernel.Value
	for c := range in.t.chunks() {
		kt := in.t.chunk(c)
		it := kt.WithElem(kernel.I64)
		spread := func(o *operand) kernel.Value {
			if o.t.kind == kVec {
				return f.extendAny(o.t, f.parts(o)[c])
			}
			return f.Op(kernel.OpSplat, it, f.extendAny(o.t, f.val(o)))
		}
		p := spread(&in.args[0])
		off := f.walk(in, func(ix *operand, size int64) {
			x := spread(ix)
			if size != 1 {
				x = f.Bin(kernel.OpMul, x, f.konst(it, size))
			}
			p = f.Bin(kernel.OpAdd, p, x)
		})
		if off != 0 {
			p = f.Bin(kernel.OpAdd, p, f.konst(it, off))
		}
		out = append(out, f.Op(kernel.OpBitcast, kt, p))
	}
	f.set(in, out...)
}

// extendAny is extend, for pointers too.
func (f *function) extendAny(t *typ, v kernel.Value) kernel.Value {
	if u := f.Type(v); u.Elem == kernel.Ptr {
		return f.Op(kernel.OpBitcast, u.WithElem(kernel.I64), v)
	}
	return f.extend(t, v)
}

// Variable-length arrays lie in an arena of the module: a frame has a fixed size.
const (
	arena      = ".arena"
	arenaTop   = ".arena.top"
	arenaBytes = 4 << 20
)

func (f *function) emitAlloca(in *inst) {
	size := in.elem.sizeOf()
	align := max(in.align, in.elem.alignOf())
	if len(in.args) > 0 && !in.args[0].scalar() {
		f.set(in, f.variableArray(&in.args[0], size, align))
		return
	}
	if len(in.args) > 0 {
		size *= in.args[0].bits
	}
	if size < 0 || size > maxFrame {
		refusef("alloca of %d bytes, at most %d", size, maxFrame)
	}
	f.set(in, f.stack(max(size, 1), align))
}

const maxFrame = 1 << 20

// stack makes a slot of the frame; allocas go to the entry block.
func (f *function) stack(size, align int64) kernel.Value {
	a := kernel.New(kernel.OpAlloca, kernel.TPtr)
	a.Imm, a.Imm2, a.Loc = size, align, f.Loc
	a.Res = f.F.NewValue(kernel.TPtr)
	f.allocas = append(f.allocas, a)
	return a.Res
}

// arenaData makes the arena, once a module.
func (im *importer) arenaData() {
	if im.m.DataByName(arena) == nil {
		im.m.Data = append(im.m.Data, &kernel.Data{Name: arena, Align: 64, Write: true, Size: arenaBytes},
			&kernel.Data{Name: arenaTop, Align: 16, Write: true, Size: 8, Bytes: make([]byte, 8), Refs: []kernel.Ref{{Sym: arena}}})
	}
}

// savedTop reads where the arena is free, at the entry of the function, whose returns put it back.
func (f *function) savedTop() {
	f.im.arenaData()
	if f.top != kernel.None {
		return
	}
	at := f.B
	f.At(f.F.Blocks[0])
	entry := f.B.Insts
	f.B.Insts = nil
	f.top = f.Load(kernel.TPtr, f.Addr(arenaTop, 0), 0, kernel.None)
	f.B.Insts = append(f.B.Insts, entry...)
	f.At(at)
	f.cacheAt = nil
}

func (f *function) variableArray(count *operand, size, align int64) kernel.Value {
	f.savedTop()
	a := f.konst(kernel.TI64, max(align, 16)-1)
	top := f.Op(kernel.OpBitcast, kernel.TI64, f.Load(kernel.TPtr, f.Addr(arenaTop, 0), 0, kernel.None))
	p := f.Bin(kernel.OpAndN, f.Bin(kernel.OpAdd, top, a), a)
	n := f.Bin(kernel.OpMul, f.extend(count.t, f.val(count)), f.konst(kernel.TI64, size))
	end := f.Bin(kernel.OpAdd, p, n)
	limit := f.Op(kernel.OpBitcast, kernel.TI64, f.Addr(arena, arenaBytes))
	f.OpImm(kernel.OpAssert, kernel.NoType, 0, 0, f.ICmp(kernel.ULE, end, limit))
	f.Store(f.Op(kernel.OpBitcast, kernel.TPtr, end), f.Addr(arenaTop, 0), 0, kernel.None)
	return f.Op(kernel.OpBitcast, kernel.TPtr, p)
}

// copyBytes copies or fills n bytes, a vector register at a time. Backwards keeps a copy to a higher address right where the
// ranges overlap.
func (f *function) copyBytes(dst, src, n kernel.Value, fill, overlap bool) {
	zero, step := f.I64(0), f.I64(kernel.VectorBytes)
	t := kernel.FullVec(kernel.I8)
	var down kernel.Value = kernel.None
	if fill {
		src = f.Op(kernel.OpSplat, t, src)
	}
	if overlap {
		down = f.ICmp(kernel.ULT, src, dst)
	}
	f.While([]kernel.Value{zero}, func(c []kernel.Value) kernel.Value { return f.ICmp(kernel.SLT, c[0], n) },
		func(c []kernel.Value) []kernel.Value {
			next := f.Bin(kernel.OpAdd, c[0], step)
			size := f.Bin(kernel.OpSMin, f.Bin(kernel.OpSub, n, c[0]), step)
			at := c[0]
			if overlap {
				at = f.Select(down, f.Bin(kernel.OpSub, f.Bin(kernel.OpSub, n, c[0]), size), at)
			}
			m := f.Op(kernel.OpMCount, t.MaskType(), size)
			v := src
			if !fill {
				v = f.Load(t, f.PtrAdd(src, at), 0, m)
			}
			f.Store(v, f.PtrAdd(dst, at), 0, m)
			return []kernel.Value{next}
		})
}

// maxInline is how many bytes a copy of known size moves without a loop.
const maxInline = 1024

// copyKnown copies n bytes, all loads before all stores, by words where the alignment allows and there are few.
func (f *function) copyKnown(dst, src kernel.Value, n, align int64, h kernel.Hints) {
	type piece struct {
		v   kernel.Value
		off int64
	}
	var ps []piece
	for off := int64(0); off < n; {
		size := min(int64(1)<<(bits.Len64(uint64(n-off))-1), 8)
		t := kernel.Scalar(intElem(size))
		if n > 64 || align < min(n, 8) {
			size = min(n-off, kernel.VectorBytes)
			t = kernel.Vec(kernel.I8, int(size))
		}
		ps = append(ps, piece{f.load1(t, src, off, align, h), off})
		off += size
	}
	for _, p := range ps {
		f.store1(p.v, dst, p.off, align, h)
	}
}

// fillKnown writes n equal bytes.
func (f *function) fillKnown(dst kernel.Value, b *operand, n, align int64, h kernel.Hints) {
	c, fixed := b.bits&255, b.scalar()
	if n > 64 || align < min(n, 8) || !fixed {
		v := f.val(b)
		for off := int64(0); off < n; off += kernel.VectorBytes {
			t := kernel.Vec(kernel.I8, int(min(n-off, kernel.VectorBytes)))
			f.store1(f.Op(kernel.OpSplat, t, v), dst, off, align, h)
		}
		return
	}
	for off := int64(0); off < n; {
		size := min(int64(1)<<(bits.Len64(uint64(n-off))-1), 8)
		word := c * 0x0101010101010101
		if size < 8 {
			word &= 1<<(8*size) - 1
		}
		f.store1(f.konst(kernel.Scalar(intElem(size)), word), dst, off, align, h)
		off += size
	}
}
