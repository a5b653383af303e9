package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// lanesOf are the lanes of masks as bytes, since permutations are for vectors only.
func (f *function) lanesOf(v kernel.Value) kernel.Value {
	t := f.Type(v)
	if !t.IsMask() {
		return v
	}
	b := kernel.Vec(kernel.I8, int(t.Lanes))
	return f.Op(kernel.OpZExt, b, f.coerce(v, b.MaskType()))
}

// shuffleValue is a lane of a list of registers, −1 where any value will do.
func (f *function) shuffle(t *typ, regs []kernel.Value, index []int64) []kernel.Value {
	mask := t.of == i1
	src := make([]kernel.Value, len(regs))
	for i, v := range regs {
		src[i] = f.lanesOf(v)
	}
	var out []kernel.Value
	for c := range t.chunks() {
		kt := t.chunk(c)
		if mask {
			kt = kernel.Vec(kernel.I8, int(kt.Lanes))
		}
		v := f.pick(kt, src, index[c*maxLanes:c*maxLanes+int(kt.Lanes)])
		if mask {
			v = f.coerce(f.ICmp(kernel.NE, v, f.konst(kt, 0)), t.chunk(c))
		}
		out = append(out, v)
	}
	return out
}

// where finds the register and lane of a lane of all registers.
func (f *function) where(src []kernel.Value, k int64) (int, int64) {
	for i, v := range src {
		n := int64(f.Type(v).Lanes)
		if k < n {
			return i, k
		}
		k -= n
	}
	refusef("lane beyond the vectors")
	return 0, 0
}

// pick gathers one register's lanes from several registers.
func (f *function) pick(t kernel.Type, src []kernel.Value, index []int64) kernel.Value {
	n := len(index)
	type lane struct {
		reg int
		at  int64
	}
	lanes := make([]lane, n)
	used := map[int]bool{}
	var regs []int
	equal, first := true, int64(-1)
	for i, k := range index {
		lanes[i] = lane{-1, -1}
		if k < 0 {
			continue
		}
		r, at := f.where(src, k)
		lanes[i] = lane{r, at}
		if !used[r] {
			used[r] = true
			regs = append(regs, r)
		}
		if first < 0 {
			first = k
		}
		equal = equal && k == first
	}
	if first < 0 {
		return f.konst(t, 0)
	}
	if equal {
		r, at := f.where(src, first)
		return f.Op(kernel.OpSplat, t, f.OpImm(kernel.OpExtract, kernel.Scalar(t.Elem), at, 0, src[r]))
	}
	if len(regs) == 1 {
		if v, ok := f.pickPart(t, src[regs[0]], index, func(i int) int64 { return lanes[i].at }); ok {
			return v
		}
	}
	var sum kernel.Value = kernel.None
	e := intElem(int64(t.Elem.Bytes()))
	for _, r := range regs {
		v := src[r]
		l := max(n, int(f.Type(v).Lanes))
		wide, iv := kernel.Vec(t.Elem, l), kernel.Vec(e, l)
		if f.Type(v) != wide {
			v = f.OpImm(kernel.OpSetPart, wide, 0, 0, f.konst(wide, 0), v)
		}
		idx := make([]int64, l)
		same := true
		for i := range idx {
			idx[i] = -1
			if i < n && lanes[i].reg == r {
				idx[i] = lanes[i].at
			}
			same = same && idx[i] == int64(i)
		}
		if !same {
			v = f.Op(kernel.OpPermute, wide, v, f.table(iv, idx))
		}
		if l > n {
			v = f.OpImm(kernel.OpPart, t, 0, 0, v)
		}
		v = f.Op(kernel.OpBitcast, kernel.Vec(e, n), v)
		if sum == kernel.None {
			sum = v
		} else {
			sum = f.Bin(kernel.OpOr, sum, v)
		}
	}
	return f.Op(kernel.OpBitcast, t, sum)
}

// pickPart is the cases that need no table: the vector itself and an aligned part of it.
func (f *function) pickPart(t kernel.Type, v kernel.Value, index []int64, at func(i int) int64) (kernel.Value, bool) {
	n := int64(len(index))
	start := int64(-1)
	for i := range index {
		k := at(i)
		if k < 0 {
			continue
		}
		if start < 0 {
			start = k - int64(i)
		}
		if k-int64(i) != start || start < 0 {
			return 0, false
		}
	}
	have := int64(f.Type(v).Lanes)
	switch {
	case start%n != 0 || start+n > have:
		return 0, false
	case n == have:
		return v, true
	}
	return f.OpImm(kernel.OpPart, t, start/n, 0, v), true
}

func (f *function) emitShuffle(in *inst) {
	x := append([]kernel.Value(nil), f.parts(&in.args[0])...)
	second := false
	for _, k := range in.index {
		second = second || k >= in.args[0].t.n
	}
	if second {
		x = append(x, f.parts(&in.args[1])...)
	}
	if in.t.wideLanes() {
		var out []kernel.Value
		for _, k := range in.index {
			k = max(k, 0)
			out = append(out, x[2*k], x[2*k+1])
		}
		f.set(in, out...)
		return
	}
	f.set(in, f.shuffle(in.t, x, in.index)...)
}

// laneIndex is a lane number that is not constant, within the vector whatever it is.
func (f *function) laneIndex(o *operand) kernel.Value { return f.index64(o) }

func (f *function) emitExtract(in *inst) {
	t := in.args[0].t
	vs := f.parts(&in.args[0])
	ix := &in.args[1]
	if ix.scalar() {
		k := uint64(ix.bits)
		if k >= uint64(t.n) { // poison
			f.set(in, f.zero(in.t)...)
			return
		}
		if t.wideLanes() {
			f.set(in, vs[2*k], vs[2*k+1])
			return
		}
		v := vs[k/maxLanes]
		lane := int64(k % maxLanes)
		if f.Type(v).IsMask() {
			b := f.Bin(kernel.OpLShr, f.Op(kernel.OpMToS, kernel.TI64, v), f.c64(lane))
			f.set(in, f.Op(kernel.OpTrunc, kernel.Pred, b))
			return
		}
		f.set(in, f.OpImm(kernel.OpExtract, kernel.Scalar(f.Type(v).Elem), lane, 0, v))
		return
	}
	if t.of == i1 || len(vs) > 1 {
		f.set(in, f.laneInMemory(t, vs, ix, nil)...)
		return
	}
	f.set(in, f.Op(kernel.OpExtractV, kernel.Scalar(f.Type(vs[0]).Elem), vs[0], f.laneIndex(ix)))
}

// apart is the type of as many lanes, each of which memory has at an address, in registers like those of t. Bits become bytes.
func (f *function) apart(t *typ) *typ {
	switch {
	case t.wideLanes():
		return f.im.p.sequence(kArray, t.n, ints[128])
	case t.of == i1:
		return f.im.p.sequence(kVec, t.n, i8)
	case t.odd() > 0:
		return f.im.p.sequence(kVec, t.n, ints[8*t.of.elem.Bytes()])
	}
	return t
}

// laneInMemory reads a lane, or writes one and reads the whole, where the lane is known only at run time and the
// vector is no single register.
func (f *function) laneInMemory(t *typ, vs []kernel.Value, ix *operand, elem *operand) []kernel.Value {
	bytes := f.apart(t)
	if t.of == i1 {
		b := make([]kernel.Value, len(vs))
		for i, v := range vs {
			b[i] = f.lanesOf(v)
		}
		vs = b
	}
	et := bytes.of
	p := f.stack(bytes.sizeOf(), 64)
	f.store(bytes, vs, p, 0, 0)
	k := f.Bin(kernel.OpAnd, f.laneIndex(ix), f.c64(pow2(t.n)-1))
	k = f.Bin(kernel.OpUMin, k, f.c64(t.n-1))
	at := f.PtrAdd(p, f.Bin(kernel.OpMul, k, f.c64(et.sizeOf())))
	if elem == nil {
		v := f.load(et, at, 0, 0)
		if t.of == i1 {
			return []kernel.Value{f.Op(kernel.OpTrunc, kernel.Pred, v[0])}
		}
		return v
	}
	e := f.parts(elem)
	if t.of == i1 {
		e = []kernel.Value{f.Op(kernel.OpZExt, kernel.Scalar(kernel.I8), e[0])}
	}
	f.store(et, e, at, 0, 0)
	out := f.load(bytes, p, 0, 0)
	if t.of == i1 {
		for c, v := range out {
			out[c] = f.coerce(f.ICmp(kernel.NE, v, f.konst(f.Type(v), 0)), t.chunk(c))
		}
	}
	return out
}

func (f *function) emitInsert(in *inst) {
	t := in.t
	vs := append([]kernel.Value(nil), f.parts(&in.args[0])...)
	ix := &in.args[2]
	if !ix.scalar() {
		if t.of == i1 || len(vs) > 1 {
			f.set(in, f.laneInMemory(t, vs, ix, &in.args[1])...)
			return
		}
		f.set(in, f.Op(kernel.OpInsertV, f.Type(vs[0]), vs[0], f.val(&in.args[1]), f.laneIndex(ix)))
		return
	}
	k := uint64(ix.bits)
	if k < uint64(t.n) && t.wideLanes() {
		copy(vs[2*k:], f.parts(&in.args[1]))
	} else if k < uint64(t.n) {
		c, lane := k/maxLanes, int64(k%maxLanes)
		v := vs[c]
		if f.Type(v).IsMask() {
			bit := f.Bin(kernel.OpShl, f.Op(kernel.OpZExt, kernel.TI64, f.val(&in.args[1])), f.c64(lane))
			rest := f.Bin(kernel.OpAndN, f.Op(kernel.OpMToS, kernel.TI64, v), f.c64(1<<lane))
			vs[c] = f.Op(kernel.OpSToM, f.Type(v), f.Bin(kernel.OpOr, rest, bit))
		} else {
			vs[c] = f.OpImm(kernel.OpInsert, f.Type(v), lane, 0, v, f.val(&in.args[1]))
		}
	}
	f.set(in, vs...)
}

// member finds the registers of an aggregate's member.
func member(t *typ, index []int64) (from, n int) {
	for _, ix := range index {
		for k := range ix {
			e := t.of
			if t.kind == kStruct {
				e = t.fields[k]
			}
			from += e.registers()
		}
		t, _ = t.step(ix)
	}
	return from, t.registers()
}

func (f *function) emitExtractValue(in *inst) {
	at, n := member(in.args[0].t, in.index)
	f.set(in, f.parts(&in.args[0])[at:at+n]...)
}

func (f *function) emitInsertValue(in *inst) {
	at, n := member(in.args[0].t, in.index)
	out := append([]kernel.Value(nil), f.parts(&in.args[0])...)
	v := f.parts(&in.args[1])
	if len(v) != n {
		refusef("insertvalue of %v", in.args[1].t)
	}
	copy(out[at:at+n], v)
	f.set(in, out...)
}
