package opt

import (
	"github.com/godwit-accel/godwit/ir/kernel"
)

// fold computes what is constant, and drops arithmetic that does nothing, so that addresses and trip counts can be
// read. It works forwards once; what it makes superfluous is left to dce.
func fold(s *state, f *kernel.Func) {
	d, to := s.defs(f), s.renaming(f)
	g := s.tree(f)
	any := false
	for _, bi := range g.RPO {
		b := f.Blocks[bi]
		for i := range b.Insts {
			in := &b.Insts[i]
			if any {
				to.inst(in)
			}
			if in.Res == kernel.None || !in.Op.Is(kernel.Pure) || in.Mask != kernel.None {
				continue
			}
			if v := simplify(f, d, in); v != kernel.None && v != in.Res {
				to[in.Res], any = v, true
			}
		}
	}
	if any {
		to.apply(f)
	}
}

// Simplifier computes what is constant for passes outside, one instruction at a time, in an order in which definitions come
// before their uses. Instructions keep their places meanwhile.
type Simplifier struct{ d *defs }

// NewSimplifier is one for a function.
func NewSimplifier(f *kernel.Func) *Simplifier { return &Simplifier{newDefs(f)} }

// Simplify rewrites a pure instruction to something simpler, or gives a value that equals its result.
func (s *Simplifier) Simplify(in *kernel.Inst) (same kernel.Value, changed bool) {
	if in.Op == kernel.OpConst || in.Mask != kernel.None || in.Type.Lanes > 0 || !in.Op.Is(kernel.Pure) {
		return kernel.None, false
	}
	op := in.Op
	if same = simplify(s.d.f, s.d, in); same == in.Res {
		same = kernel.None
	}
	return same, same != kernel.None || in.Op != op
}

// simplify rewrites in to something simpler, or gives a value that equals it.
func simplify(f *kernel.Func, d *defs, in *kernel.Inst) kernel.Value {
	t := in.Type
	arg := func(i int) *kernel.Inst { return d.of(in.Args[i]) }
	switch in.Op {
	case kernel.OpBitcast:
		if f.TypeOf(in.Args[0]) == t {
			return in.Args[0]
		}
		if a := arg(0); a != nil && a.Op == kernel.OpBitcast {
			in.Args = []kernel.Value{a.Args[0]}
			return simplify(f, d, in)
		}
	case kernel.OpSelect:
		if in.Args[1] == in.Args[2] {
			return in.Args[1]
		}
		if c, ok := d.constant(in.Args[0]); ok && f.TypeOf(in.Args[0]) == kernel.Pred {
			if c != 0 {
				return in.Args[1]
			}
			return in.Args[2]
		}
		foldMinMax(d, in)
	case kernel.OpExtract:
		if v := extracted(d, in); v != kernel.None {
			return v
		}
	case kernel.OpXor:
		if in.Type == kernel.Pred {
			return foldNot(f, d, in)
		}
	case kernel.OpOr: // of bits that cannot meet: an addition
		if c, ok := d.constant(in.Args[1]); ok && c > 0 && t.Elem.IsInt() && t.Elem != kernel.I1 && trailingZeros(d, in.Args[0], 0) >= bitLen(c) {
			in.Op = kernel.OpAdd
			in.Hints |= kernel.NSW | kernel.NUW
		}
	}
	if t.Lanes > 0 || !t.Elem.IsInt() {
		return kernel.None
	}
	if v, ok := evaluate(f, d, in); ok {
		*in = constInst(in, v)
		return kernel.None
	}
	if len(in.Args) != 2 {
		return kernel.None
	}
	c, ok := d.constant(in.Args[1])
	if !ok {
		if _, left := d.constant(in.Args[0]); left && in.Op.Is(kernel.Commutes) {
			in.Args = []kernel.Value{in.Args[1], in.Args[0]}
			c, ok = d.constant(in.Args[1])
		}
	}
	if !ok {
		return kernel.None
	}
	switch in.Op {
	case kernel.OpAdd, kernel.OpSub, kernel.OpOr, kernel.OpXor, kernel.OpShl, kernel.OpLShr, kernel.OpAShr, kernel.OpRotL, kernel.OpRotR:
		if c == 0 {
			return in.Args[0]
		}
	case kernel.OpMul, kernel.OpSDiv, kernel.OpUDiv:
		if c == 1 {
			return in.Args[0]
		}
	case kernel.OpAnd:
		if unsigned(t.Elem, c) == unsigned(t.Elem, -1) {
			return in.Args[0]
		}
		if c == 0 {
			*in = constInst(in, 0)
		}
	}
	return kernel.None
}

// extracted is the scalar that was put into the lane taken out.
func extracted(d *defs, in *kernel.Inst) kernel.Value {
	for v := d.of(in.Args[0]); v != nil && v.Mask == kernel.None && v.Type.IsVec(); v = d.of(v.Args[0]) {
		switch {
		case v.Op == kernel.OpSplat, v.Op == kernel.OpInsert && v.Imm == in.Imm:
			return v.Args[len(v.Args)-1]
		case v.Op != kernel.OpInsert:
			return kernel.None
		}
	}
	return kernel.None
}

func constInst(in *kernel.Inst, v int64) kernel.Inst {
	out := kernel.New(kernel.OpConst, in.Type)
	out.Res, out.Loc, out.Imm = in.Res, in.Loc, v
	return out
}

// foldNot turns the negation of a comparison into the opposite comparison.
func foldNot(f *kernel.Func, d *defs, in *kernel.Inst) kernel.Value {
	c, ok := d.constant(in.Args[1])
	if !ok {
		return kernel.None
	}
	if c&1 == 0 {
		return in.Args[0]
	}
	a := d.of(in.Args[0])
	if a != nil && a.Op == kernel.OpICmp && f.TypeOf(a.Args[0]).Lanes == 0 {
		in.Op, in.Cond, in.Args, in.Hints = kernel.OpICmp, inverse[a.Cond], append([]kernel.Value(nil), a.Args...), 0
	}
	return kernel.None
}

var inverse = map[kernel.Cond]kernel.Cond{
	kernel.EQ: kernel.NE, kernel.NE: kernel.EQ, kernel.SLT: kernel.SGE, kernel.SGE: kernel.SLT, kernel.SLE: kernel.SGT, kernel.SGT: kernel.SLE,
	kernel.ULT: kernel.UGE, kernel.UGE: kernel.ULT, kernel.ULE: kernel.UGT, kernel.UGT: kernel.ULE,
}

var swapped = map[kernel.Cond]kernel.Cond{
	kernel.EQ: kernel.EQ, kernel.NE: kernel.NE, kernel.SLT: kernel.SGT, kernel.SGT: kernel.SLT, kernel.SLE: kernel.SGE, kernel.SGE: kernel.SLE,
	kernel.ULT: kernel.UGT, kernel.UGT: kernel.ULT, kernel.ULE: kernel.UGE, kernel.UGE: kernel.ULE,
}

var inverseFloat = map[kernel.Cond]kernel.Cond{
	kernel.FOGT: kernel.FULE, kernel.FOGE: kernel.FULT, kernel.FOLT: kernel.FUGE, kernel.FOLE: kernel.FUGT,
	kernel.FUGT: kernel.FOLE, kernel.FUGE: kernel.FOLT, kernel.FULT: kernel.FOGE, kernel.FULE: kernel.FOGT,
}

var swappedFloat = map[kernel.Cond]kernel.Cond{
	kernel.FOGT: kernel.FOLT, kernel.FOGE: kernel.FOLE, kernel.FOLT: kernel.FOGT, kernel.FOLE: kernel.FOGE,
	kernel.FUGT: kernel.FULT, kernel.FUGE: kernel.FULE, kernel.FULT: kernel.FUGT, kernel.FULE: kernel.FUGE,
}

var minMax = map[kernel.Cond]kernel.Op{
	kernel.SLT: kernel.OpSMin, kernel.SLE: kernel.OpSMin, kernel.SGT: kernel.OpSMax, kernel.SGE: kernel.OpSMax,
	kernel.ULT: kernel.OpUMin, kernel.ULE: kernel.OpUMin, kernel.UGT: kernel.OpUMax, kernel.UGE: kernel.OpUMax,
}

// foldMinMax: (a < b ? a : b) is a minimum.
func foldMinMax(d *defs, in *kernel.Inst) {
	c := d.of(in.Args[0])
	if c == nil || c.Op != kernel.OpICmp || c.Mask != kernel.None || in.Type.Elem == kernel.Ptr {
		return
	}
	cond := c.Cond
	switch {
	case c.Args[0] == in.Args[1] && c.Args[1] == in.Args[2]:
	case c.Args[0] == in.Args[2] && c.Args[1] == in.Args[1]:
		cond = swapped[cond]
	default:
		return
	}
	if op, ok := minMax[cond]; ok {
		in.Op, in.Args = op, []kernel.Value{in.Args[1], in.Args[2]}
	}
}

func bitLen(c int64) int {
	n := 0
	for ; c != 0; c = int64(uint64(c) >> 1) {
		n++
	}
	return n
}

// trailingZeros is how many low bits of v are known to be zero.
func trailingZeros(d *defs, v kernel.Value, depth int) int {
	if c, ok := d.constant(v); ok {
		if c == 0 {
			return 64
		}
		n := 0
		for ; c&1 == 0; c >>= 1 {
			n++
		}
		return n
	}
	in := d.of(v)
	if depth > 6 {
		return 0
	}
	if in == nil { // a loop's counter: start and step
		return paramZeros(d, v, depth)
	}
	switch in.Op {
	case kernel.OpAdd, kernel.OpSub, kernel.OpOr, kernel.OpXor:
		return min(trailingZeros(d, in.Args[0], depth+1), trailingZeros(d, in.Args[1], depth+1))
	case kernel.OpAnd:
		return max(trailingZeros(d, in.Args[0], depth+1), trailingZeros(d, in.Args[1], depth+1))
	case kernel.OpMul:
		return trailingZeros(d, in.Args[0], depth+1) + trailingZeros(d, in.Args[1], depth+1)
	case kernel.OpShl:
		if c, ok := d.constant(in.Args[1]); ok && c >= 0 && c < int64(8*in.Type.Elem.Bytes()) {
			return trailingZeros(d, in.Args[0], depth+1) + int(c)
		}
	case kernel.OpZExt, kernel.OpSExt:
		return trailingZeros(d, in.Args[0], depth+1)
	}
	return 0
}

// paramZeros looks at a parameter p whose incoming values are p plus something, or do not depend on it.
func paramZeros(d *defs, v kernel.Value, depth int) int {
	if depth > 3 || int(v) >= len(d.block) || d.block[v] <= 0 {
		return 0
	}
	bi := int(d.block[v])
	k := -1
	for i, p := range d.f.Blocks[bi].Params {
		if p == v {
			k = i
		}
	}
	n, seen := 64, 0
	for _, b := range d.f.Blocks {
		if len(b.Insts) == 0 {
			continue
		}
		for _, s := range b.Term().Succs {
			if s.Block != bi {
				continue
			}
			seen++
			a := s.Args[k]
			if seen > 4 {
				return 0
			}
			if in := d.of(a); in != nil && in.Op == kernel.OpAdd && in.Args[0] == v {
				n = min(n, trailingZeros(d, in.Args[1], depth+1))
			} else if a != v {
				n = min(n, trailingZeros(d, a, depth+2))
			}
		}
	}
	if seen == 0 {
		return 0
	}
	return n
}

// evaluate computes an integer instruction all of whose operands are constant.
func evaluate(f *kernel.Func, d *defs, in *kernel.Inst) (int64, bool) {
	n := len(in.Args)
	if n == 0 || n > 2 || in.Op == kernel.OpSelect {
		return 0, false
	}
	var s [2]int64
	var u [2]uint64
	for i, a := range in.Args {
		t := f.TypeOf(a)
		if t.Lanes > 0 || !t.Elem.IsInt() {
			return 0, false
		}
		c, ok := d.constant(a)
		if !ok {
			return 0, false
		}
		s[i], u[i] = signed(t.Elem, c), unsigned(t.Elem, c)
	}
	w := uint64(8 * in.Type.Elem.Bytes())
	e := f.TypeOf(in.Args[0]).Elem
	var r int64
	switch in.Op {
	case kernel.OpAdd:
		r = s[0] + s[1]
	case kernel.OpSub:
		r = s[0] - s[1]
	case kernel.OpMul:
		r = s[0] * s[1]
	case kernel.OpAnd:
		r = s[0] & s[1]
	case kernel.OpOr:
		r = s[0] | s[1]
	case kernel.OpXor:
		r = s[0] ^ s[1]
	case kernel.OpShl:
		r = s[0] << (u[1] % w)
	case kernel.OpLShr:
		r = int64(u[0] >> (u[1] % w))
	case kernel.OpAShr:
		r = s[0] >> (u[1] % w)
	case kernel.OpSMin:
		r = min(s[0], s[1])
	case kernel.OpSMax:
		r = max(s[0], s[1])
	case kernel.OpUMin:
		r = int64(min(u[0], u[1]))
	case kernel.OpUMax:
		r = int64(max(u[0], u[1]))
	case kernel.OpUDiv:
		if u[1] == 0 {
			return 0, false
		}
		r = int64(u[0] / u[1])
	case kernel.OpZExt:
		r = int64(u[0])
	case kernel.OpSExt:
		r = s[0]
		if e == kernel.I1 {
			r = -r
		}
	case kernel.OpTrunc:
		r = s[0]
	case kernel.OpBitcast:
		r = s[0]
	case kernel.OpICmp:
		if in.Cond.Ints(u[0], u[1], s[0], s[1]) {
			return 1, true
		}
		return 0, true
	default:
		return 0, false
	}
	return signed(in.Type.Elem, r), true
}
