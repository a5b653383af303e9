package passes

import (
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// emitter evaluates elementwise ops on kernel vectors of some number of lanes: the same table serves maps, the
// prologues and epilogues of reduce and contract, and the combiners and comparators of reduce, sort and scatter
// (there with few lanes or one). An i1 tensor is a mask in registers, of the width of whatever made it; consumers
// convert the width. In memory it is a byte.
type emitter struct {
	b     *kernel.Builder
	lanes int
	d     *dag                     // nil for scalar bodies, whose arguments are bound
	leaf  func(i int) kernel.Value // loads leaf i of d
	memo  map[node]kernel.Value
	op    *ir.Op // being emitted
}

func newEmitter(b *kernel.Builder, lanes int, d *dag, leaf func(int) kernel.Value) *emitter {
	return &emitter{b: b, lanes: lanes, d: d, leaf: leaf, memo: map[node]kernel.Value{}}
}

// bind gives a value of the body a kernel value (under access m; 0 where there is no dag).
func (e *emitter) bind(v *ir.Value, m int, k kernel.Value) { e.memo[node{v, m}] = k }

var elemOf = map[ir.DType]kernel.Elem{
	ir.I1: kernel.I8, ir.I8: kernel.I8, ir.I16: kernel.I16, ir.I32: kernel.I32, ir.I64: kernel.I64,
	ir.UI8: kernel.I8, ir.UI16: kernel.I16, ir.UI32: kernel.I32, ir.UI64: kernel.I64,
	ir.F16: kernel.F16, ir.BF16: kernel.BF16, ir.F32: kernel.F32, ir.F64: kernel.F64,
}

// supported reports an element type the device has.
func supported(d ir.DType) bool { _, ok := elemOf[d]; return ok }

// vec is the register type of a tensor element type: an i1 is a byte vector here (its form in memory).
func (e *emitter) vec(d ir.DType) kernel.Type { return kernel.Vec(elemOf[d], e.lanes) }

func (e *emitter) mask(v kernel.Value, width int) kernel.Value {
	if t := e.b.Type(v); int(t.Width) != width {
		return e.b.Op(kernel.OpMCvt, kernel.Mask(width, e.lanes), v)
	}
	return v
}

// fromMemory makes a loaded vector a value of type d, toMemory a value the vector to store.
func (e *emitter) fromMemory(d ir.DType, v kernel.Value) kernel.Value {
	if d != ir.I1 {
		return v
	}
	return e.b.ICmp(kernel.NE, v, e.b.Const(e.b.Type(v), 0))
}

func (e *emitter) toMemory(d ir.DType, v kernel.Value) kernel.Value {
	if d != ir.I1 {
		return v
	}
	return e.b.Op(kernel.OpZExt, e.vec(ir.I1), e.mask(v, 1))
}

// splat is a constant of type d in every lane.
func (e *emitter) splat(d ir.DType, bits uint64) kernel.Value {
	if d == ir.I1 {
		return e.b.Const(kernel.Mask(1, e.lanes), -int64(bits&1))
	}
	return e.b.Const(e.vec(d), int64(bits))
}

func (e *emitter) num(d ir.DType, x float64) kernel.Value {
	if d.IsFloat() {
		return e.splat(d, d.FloatBits(x))
	}
	return e.splat(d, uint64(int64(x)))
}

// value evaluates v under access m.
func (e *emitter) value(v *ir.Value, m int) kernel.Value {
	n := node{v, m}
	if k, ok := e.memo[n]; ok {
		return k
	}
	k := e.eval(v, m)
	e.memo[n] = k
	return k
}

func (e *emitter) eval(v *ir.Value, m int) kernel.Value {
	if e.d != nil {
		if i, ok := e.d.at[node{v, m}]; ok {
			return e.leaf(i)
		}
	}
	if c := v.Const(); c != nil {
		return e.splat(v.Type.DType, c.Bits(0))
	}
	op := v.Def()
	if isView(op) {
		if e.d != nil {
			back, _ := e.d.maps[m].back(op, e.d.rank)
			m = e.d.access(back)
		}
		return e.value(op.Operands[0], m)
	}
	args := make([]kernel.Value, len(op.Operands))
	for i, x := range op.Operands {
		xm := m
		if e.d != nil && x.Type.Rank() == 0 && v.Type.Rank() > 0 {
			xm = e.d.access(rows{})
		}
		args[i] = e.value(x, xm)
	}
	e.op = op
	row := elementwise[op.Name]
	d := op.Operands[0].Type.DType
	if row.fn != nil {
		return row.fn(e, op, d, args)
	}
	return e.simple(row, d, args)
}

func (e *emitter) simple(row mapRow, d ir.DType, a []kernel.Value) kernel.Value {
	code := row.s
	t := e.vec(d)
	switch {
	case d == ir.I1:
		code = row.p
		t = e.b.Type(a[0])
		for i := range a {
			a[i] = e.mask(a[i], int(t.Width))
		}
	case d.IsFloat():
		code = row.f
	case d.IsUnsigned() && row.u != 0:
		code = row.u
	}
	in := kernel.New(code, t, a...)
	in.Rnd = row.rnd
	return e.b.Add(in)
}

// scalarBody evaluates a region body such as a combiner or comparator on values bound to its arguments and
// returns what its terminator returns.
func (e *emitter) scalarBody(body *ir.Block, args ...kernel.Value) []kernel.Value {
	sub := newEmitter(e.b, e.lanes, nil, nil)
	for i, a := range args {
		sub.bind(body.Args[i], 0, a)
	}
	ret := body.Terminator()
	out := make([]kernel.Value, len(ret.Operands))
	for i, v := range ret.Operands {
		out[i] = sub.value(v, 0)
	}
	return out
}
