package kgen

import (
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Draw gives a number in [0, n).
type Draw func(n int) int

// Options shape a program.
type Options struct {
	Steps int  // roughly how many instructions
	Tiles bool // matrix instructions too
	Calls bool // helper functions
	// Live keeps this many values of each class alive to the end, for pressure on the allocator; 0 keeps a few.
	Live int
}

// Sizes of the buffers that a program's @main(in ptr, out ptr) gets. It also uses the first ScratchBytes of scratchpad.
const (
	InBytes      = 8192
	OutBytes     = 1 << 20
	ScratchBytes = 8192
	scratchBase  = 4096
)

var elems = []kernel.Elem{kernel.I8, kernel.I16, kernel.I32, kernel.I64, kernel.F16, kernel.BF16, kernel.F32, kernel.F64}

// Program makes a module.
func Program(draw Draw, opt Options) *kernel.Module {
	m := &kernel.Module{Name: "random", ScratchBytes: ScratchBytes}
	g := &gen{draw: draw, opt: opt, m: m}
	if opt.Calls {
		for i := range 1 + draw(2) {
			g.helper(i)
		}
	}
	g.b = kernel.NewFunc(m, "main", kernel.TPtr, kernel.TPtr)
	g.b.F.Entry = true
	g.in, g.out = g.b.Param(0), g.b.Param(1)
	g.pool = nil
	g.body(opt.Steps, 0)
	g.flush()
	g.b.Ret(kernel.None)
	return m
}

type gen struct {
	draw    Draw
	opt     Options
	m       *kernel.Module
	b       *kernel.Builder
	in, out kernel.Value
	pool    []kernel.Value // values that dominate the current point, oldest first
	at      int64          // next free byte of out
	helpers []*kernel.Func
}

func (g *gen) helper(i int) {
	params := []kernel.Type{kernel.TI64, kernel.Scalar(g.elem(nil)), kernel.TPtr}
	g.b = kernel.NewFunc(g.m, "helper"+string(rune('0'+i)), params...)
	g.b.F.Result = kernel.TI64
	g.in, g.out = g.b.Param(2), kernel.None
	g.pool = []kernel.Value{g.b.Param(0), g.b.Param(1)}
	g.body(g.opt.Steps/4, 1)
	g.b.Ret(g.pick(kernel.TI64))
	g.helpers = append(g.helpers, g.b.F)
}

func (g *gen) elem(class func(kernel.Elem) bool) kernel.Elem {
	for {
		if e := elems[g.draw(len(elems))]; class == nil || class(e) {
			return e
		}
	}
}

// typ draws a scalar or vector type with elements of a class.
func (g *gen) typ(class func(kernel.Elem) bool) kernel.Type {
	e := g.elem(class)
	switch g.draw(5) {
	case 0, 1:
		return kernel.Scalar(e)
	case 2:
		return kernel.Vec(e, min(1<<(1+g.draw(6)), kernel.VectorBytes/e.Bytes()))
	}
	return kernel.FullVec(e)
}

// pick gives a value of a type: one of the pool, mostly a late one, or a new constant.
func (g *gen) pick(t kernel.Type) kernel.Value {
	var found []kernel.Value
	for _, v := range g.pool {
		if g.b.Type(v) == t {
			found = append(found, v)
		}
	}
	if n := len(found); n > 0 && g.draw(8) > 0 {
		return found[n-1-g.draw(min(n, 1+g.draw(n)))]
	}
	return g.add(g.fresh(t))
}

var corners = []int64{0, 1, -1, 2, 127, -128, 255, 0x7fff, -0x8000, 0x7fffffff, -0x80000000, 1 << 62, 3, 7, 31, 63, 64}

func (g *gen) fresh(t kernel.Type) kernel.Value {
	b := g.b
	switch {
	case t == kernel.Tile:
		if g.draw(3) == 0 {
			return b.Op(kernel.OpTZero, t)
		}
		return b.OpImm(kernel.OpTLoad, t, int64(4*g.draw(256)), 0, g.in, b.I64(64<<16), b.I64(int64(g.draw(4))))
	case t.Elem == kernel.I1 && t.Lanes > 0:
		return b.Op(kernel.OpMCount, t, b.I64(int64(g.draw(int(t.Lanes)+2))))
	case t.Elem == kernel.I1:
		return b.Const(t, int64(g.draw(2)))
	case t.IsVec() && g.draw(3) > 0:
		es := t.Elem.Bytes()
		return b.Load(t, g.in, int64(es*g.draw((InBytes-256)/es)), kernel.None)
	case t.Elem.IsFloat():
		bits := []int64{
			0, 1, 0x3f80, 0x3c00, 0x7c00, 0x7f80, 0x8000, 0x3f800000, 0x7f800000, 0x7fc00000, -0x80000000, 0x40490fdb, 0x00000001,
			0x3ff0000000000000, 0x400921fb54442d18, 0x7ff8000000000000, 0x4059000000000000, -0x8000000000000000,
		}
		return b.Const(t, bits[g.draw(len(bits))])
	}
	return b.Const(t, corners[g.draw(len(corners))])
}

func (g *gen) add(v kernel.Value) kernel.Value {
	if v != kernel.None {
		g.pool = append(g.pool, v)
	}
	return v
}

func (g *gen) body(steps, depth int) {
	for n := 0; n < steps; n++ {
		switch k := g.draw(20); {
		case k == 0 && depth < 3 && steps > 4:
			sub := 1 + g.draw(steps/2)
			n += sub
			g.loop(sub, depth)
		case k == 1 && depth < 3 && steps > 4:
			sub := 1 + g.draw(steps/2)
			n += sub
			g.branch(sub, depth)
		case k == 2 && len(g.helpers) > 0:
			f := g.helpers[g.draw(len(g.helpers))]
			g.add(g.b.Call(f.Name, f.Result, g.pick(f.Sig[0]), g.pick(f.Sig[1]), g.in))
		case k < 6:
			g.memory()
		case k < 9:
			g.lanes()
		case k < 11 && g.opt.Tiles:
			g.tile()
		default:
			g.arith()
		}
	}
}

// carried draws values to carry around a loop or out of a branch.
func (g *gen) carried() []kernel.Value {
	var out []kernel.Value
	for range g.draw(4) {
		out = append(out, g.pick(g.typ(nil)))
	}
	return out
}

func (g *gen) loop(steps, depth int) {
	init := g.carried()
	types := make([]kernel.Type, len(init))
	for i, v := range init {
		types[i] = g.b.Type(v)
	}
	outer := len(g.pool)
	out := g.b.Loop(g.b.I64(int64(1+g.draw(4))), init, func(c []kernel.Value) []kernel.Value {
		for _, v := range c {
			g.add(v)
		}
		g.body(steps, depth+1)
		next := make([]kernel.Value, len(c))
		for i, t := range types {
			next[i] = g.pick(t)
		}
		return next
	})
	g.pool = append(g.pool[:outer:outer], out...)
}

func (g *gen) branch(steps, depth int) {
	var types []kernel.Type
	for range g.draw(3) {
		types = append(types, g.typ(nil))
	}
	c := g.pick(kernel.Pred)
	outer := len(g.pool)
	side := func() []kernel.Value {
		g.pool = g.pool[:outer:outer]
		g.body(steps/2, depth+1)
		out := make([]kernel.Value, len(types))
		for i, t := range types {
			out[i] = g.pick(t)
		}
		return out
	}
	out := g.b.If(c, side, side)
	g.pool = append(g.pool[:outer:outer], out...)
}

func isInt(e kernel.Elem) bool   { return e.IsInt() }
func isFloat(e kernel.Elem) bool { return e.IsFloat() }

// arith draws a lane-by-lane op from the table.
func (g *gen) arith() {
	op := kernel.Op(g.draw(int(kernel.NumOps)))
	row := &kernel.Ops[op]
	class := isFloat
	if row.Class != kernel.FloatClass {
		class = isInt
	}
	n := 0
	switch row.Sig {
	case kernel.SigUnary:
		n = 1
	case kernel.SigBinary:
		n = 2
	case kernel.SigTernary:
		n = 3
	case kernel.SigCompare:
		g.compare(op, class)
		return
	case kernel.SigSelect:
		t := g.typ(nil)
		g.add(g.b.Select(g.pick(t.MaskType()), g.pick(t), g.pick(t)))
		return
	case kernel.SigConvert:
		g.convert(op)
		return
	default:
		return
	}
	if row.Class == kernel.AnyClass { // lane moves: elsewhere
		return
	}
	t := g.typ(class)
	if row.Class == kernel.BitsClass && g.draw(3) == 0 {
		t = t.MaskType()
	}
	in := kernel.New(op, t)
	for range n {
		in.Args = append(in.Args, g.pick(t))
	}
	if row.Flags&kernel.Rounds != 0 {
		in.Rnd = kernel.Rnd(g.draw(5))
	}
	g.masked(&in)
	g.add(g.b.Add(in))
}

// masked gives an instruction on vectors a mask, now and then.
func (g *gen) masked(in *kernel.Inst) {
	if !in.Type.IsVec() || !in.Op.Is(kernel.Maskable) || g.draw(3) > 0 {
		return
	}
	in.Mask = g.pick(in.Type.MaskType())
	if g.draw(2) == 0 && !in.Op.Is(kernel.Writes) {
		in.Old = g.pick(in.Type)
	}
}

func (g *gen) compare(op kernel.Op, class func(kernel.Elem) bool) {
	t := g.typ(class)
	c := kernel.EQ + kernel.Cond(g.draw(int(kernel.UGE-kernel.EQ)+1))
	if op == kernel.OpFCmp {
		c = kernel.FOEQ + kernel.Cond(g.draw(int(kernel.FUNO-kernel.FOEQ)+1))
		g.add(g.b.FCmp(c, g.pick(t), g.pick(t)))
		return
	}
	g.add(g.b.ICmp(c, g.pick(t), g.pick(t)))
}

func (g *gen) convert(op kernel.Op) {
	from, to := g.elem(nil), g.elem(nil)
	ok := false
	wider, narrower := to.Bytes() > from.Bytes(), to.Bytes() < from.Bytes()
	switch op {
	case kernel.OpZExt, kernel.OpSExt:
		ok = from.IsInt() && to.IsInt() && wider
	case kernel.OpTrunc, kernel.OpSatSS, kernel.OpSatSU, kernel.OpSatUU:
		ok = from.IsInt() && to.IsInt() && narrower
	case kernel.OpFPExt:
		ok = from.IsFloat() && to.IsFloat() && wider
	case kernel.OpFPTrunc:
		ok = from.IsFloat() && to.IsFloat() && narrower
	case kernel.OpSIToFP, kernel.OpUIToFP:
		ok = from.IsInt() && to.IsFloat()
	case kernel.OpFPToSI, kernel.OpFPToUI:
		ok = from.IsFloat() && to.IsInt()
	}
	if !ok {
		return
	}
	lanes := 0
	if g.draw(2) == 0 {
		lanes = kernel.VectorBytes / max(from.Bytes(), to.Bytes()) >> g.draw(3)
	}
	u, t := kernel.Type{Elem: from, Lanes: uint16(lanes)}, kernel.Type{Elem: to, Lanes: uint16(lanes)}
	in := kernel.New(op, t, g.pick(u))
	if op.Is(kernel.Rounds) {
		in.Rnd = kernel.Rnd(g.draw(5))
	}
	g.masked(&in)
	g.add(g.b.Add(in))
}

// lanes draws an op that moves lanes, works on masks, or goes between vectors and scalars.
func (g *gen) lanes() {
	b := g.b
	t := kernel.FullVec(g.elem(nil))
	if g.draw(3) == 0 {
		t.Lanes >>= 1 + g.draw(3)
	}
	n := int(t.Lanes)
	e := kernel.Scalar(t.Elem)
	idx := kernel.Vec([]kernel.Elem{0, kernel.I8, kernel.I16, 0, kernel.I32, 0, 0, 0, kernel.I64}[t.Elem.Bytes()], n)
	unary := func(op kernel.Op, imm int64, args ...kernel.Value) {
		in := kernel.New(op, t, args...)
		in.Imm = imm
		g.masked(&in)
		g.add(b.Add(in))
	}
	switch g.draw(20) {
	case 0:
		g.add(b.Op(kernel.OpSplat, t, g.pick(e)))
	case 1:
		g.add(b.OpImm(kernel.OpInsert, t, int64(g.draw(n)), 0, g.pick(t), g.pick(e)))
	case 2:
		g.add(b.Op(kernel.OpInsertV, t, g.pick(t), g.pick(e), g.pick(kernel.TI64)))
	case 3:
		g.add(b.OpImm(kernel.OpExtract, e, int64(g.draw(n)), 0, g.pick(t)))
	case 4:
		g.add(b.Op(kernel.OpExtractV, e, g.pick(t), g.pick(kernel.TI64)))
	case 5:
		unary(kernel.OpSlideUp, int64(g.draw(n+1)), g.pick(t))
	case 6:
		unary(kernel.OpSlideDown, int64(g.draw(n+1)), g.pick(t))
	case 7:
		unary(kernel.OpPermute, 0, g.pick(t), g.pick(idx))
	case 8:
		unary(kernel.OpZipLo+kernel.Op(g.draw(4)), 0, g.pick(t), g.pick(t))
	case 9:
		in := kernel.New(kernel.OpCompress, t, g.pick(t))
		in.Mask = g.pick(t.MaskType())
		g.add(b.Add(in))
	case 10, 11:
		op := kernel.OpRAdd + kernel.Op(g.draw(8))
		if t.Elem.IsFloat() {
			op = kernel.OpRFAdd + kernel.Op(g.draw(3))
		}
		in := kernel.New(op, e, g.pick(t))
		if g.draw(2) == 0 {
			in.Mask = g.pick(t.MaskType())
		}
		g.add(b.Add(in))
	case 12:
		g.add(b.Op(kernel.OpMCount, t.MaskType(), g.pick(kernel.TI64)))
	case 13:
		op := []kernel.Op{kernel.OpMPopCnt, kernel.OpMToS}[g.draw(2)]
		g.add(b.Op(op, kernel.TI64, g.pick(t.MaskType())))
	case 14:
		op := []kernel.Op{kernel.OpMAny, kernel.OpMAll}[g.draw(2)]
		g.add(b.Op(op, kernel.Pred, g.pick(t.MaskType())))
	case 15:
		g.add(b.Op(kernel.OpMPrefix, idx, g.pick(t.MaskType())))
	case 16:
		g.add(b.Op(kernel.OpSToM, t.MaskType(), g.pick(kernel.TI64)))
	case 17:
		if t.Elem.IsInt() {
			g.add(b.Op(kernel.OpIota, t))
		}
	case 18:
		half := kernel.Vec(t.Elem, max(1, n/2))
		if n > 1 {
			g.add(b.OpImm(kernel.OpPart, half, int64(g.draw(2)), 0, g.pick(t)))
			g.add(b.OpImm(kernel.OpSetPart, t, int64(g.draw(2)), 0, g.pick(t), g.pick(half)))
		}
	case 19:
		w := []int{1, 2, 4, 8}[g.draw(4)]
		if w*n <= kernel.VectorBytes {
			g.add(b.Op(kernel.OpMCvt, kernel.Mask(w, n), g.pick(t.MaskType())))
		}
	}
}

// index draws an i64 below limit, computed so that the optimiser cannot know it.
func (g *gen) index(limit int64) kernel.Value {
	v := g.pick(kernel.TI64)
	return g.b.Bin(kernel.OpAnd, v, g.b.I64(limit-1)) // limit is a power of two
}

// memory draws a load, or a store to the scratchpad.
func (g *gen) memory() {
	b := g.b
	t := g.typ(nil)
	es := int64(t.Elem.Bytes())
	var base kernel.Value
	write := g.draw(2) == 0
	if write || g.draw(2) == 0 {
		base = b.PtrConst(scratchBase)
	} else {
		base = g.in
	}
	in := kernel.New(kernel.OpLoad, t)
	if write {
		in = kernel.New(kernel.OpStore, t, g.pick(t))
	} else if t.IsVec() && g.draw(4) == 0 {
		in.Op = kernel.OpLoadSplat
	}
	in.Args = append(in.Args, base)
	in.Imm = es * int64(g.draw(int(4096/es)))
	if g.draw(2) == 0 {
		in.Args = append(in.Args, g.index(256))
		in.Imm2 = es
	}
	g.masked(&in)
	g.add(b.Add(in))
	if t.IsVec() && (es == 4 || es == 8) && g.draw(4) == 0 {
		g.indexed(t, write)
	}
}

// indexed draws a gather, or a scatter to the scratchpad.
func (g *gen) indexed(t kernel.Type, write bool) {
	b := g.b
	es := int64(t.Elem.Bytes())
	ie := kernel.I32
	if es == 8 {
		ie = kernel.I64
	}
	it := kernel.Vec(ie, int(t.Lanes))
	idx := b.Bin(kernel.OpAnd, g.pick(it), b.Const(it, 255))
	in := kernel.New(kernel.OpGather, t, g.in, idx)
	if write {
		in = kernel.New(kernel.OpScatter, t, g.pick(t), b.PtrConst(scratchBase), idx)
	}
	in.Imm2 = es
	g.masked(&in)
	g.add(b.Add(in))
}

func (g *gen) tile() {
	b := g.b
	full := kernel.FullVec(g.elem(nil))
	switch g.draw(5) {
	case 0, 1:
		op := kernel.OpMmaSS + kernel.Op(g.draw(7))
		if g.draw(2) == 0 {
			g.add(b.Op(op, kernel.Tile, g.pick(kernel.Tile), g.pick(kernel.Tile)))
		} else {
			g.add(b.Op(op, kernel.Tile, g.pick(kernel.Tile), g.pick(kernel.Tile), g.pick(kernel.Tile)))
		}
	case 2:
		g.add(b.OpImm(kernel.OpTGet, full, int64(g.draw(4)), 0, g.pick(kernel.Tile)))
	case 3:
		g.add(b.OpImm(kernel.OpTPut, kernel.Tile, int64(g.draw(4)), 0, g.pick(kernel.Tile), g.pick(full)))
	case 4:
		op := []kernel.Op{kernel.OpVQntS, kernel.OpVQntU}[g.draw(2)]
		v := kernel.FullVec(kernel.I8)
		g.add(b.OpImm(op, v, int64(g.draw(4)), int64(g.draw(2)), g.pick(v), g.pick(kernel.Tile), g.pick(kernel.FullVec(kernel.F32)), g.pick(kernel.TI32)))
	}
}

// flush stores what is alive to the out buffer, so that nothing computed is dead: all of it, or the last values.
func (g *gen) flush() {
	keep := g.pool
	if n := g.opt.Live; n == 0 && len(keep) > 24 {
		keep = keep[len(keep)-24:]
	}
	b := g.b
	for _, v := range keep {
		t := b.Type(v)
		switch {
		case t == kernel.TPtr:
			continue
		case t == kernel.Tile:
			in := kernel.New(kernel.OpTStore, kernel.NoType, v, g.out, b.I64(64<<16), b.I64(0))
			in.Imm = g.at
			b.Add(in)
			g.at += 1024
		default:
			b.Store(v, g.out, g.at, kernel.None)
			g.at += 256
		}
		if g.at >= OutBytes-1024 {
			return
		}
	}
}
