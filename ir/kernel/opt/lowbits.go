package opt

import (
	"math/bits"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// lowBits finds how many low bits of integers are known to be zero. A compiler that unrolls a loop by a power of two writes its copies'
// counters as i | 1, i | 2 and, of what goes down, i ^ −2: sums and differences, since i is a multiple of the power.
//
// A parameter has what all that is passed to it has. Where that depends on the parameter itself it is taken to be all zero: no operation
// below makes less of that than of what it then turns out to be, so what is found holds from one iteration to the next.
type lowBits struct {
	l    *loop
	open map[kernel.Value]bool // parameters that are being looked at
}

const (
	allBits  = 64
	maxDepth = 12 // of what is looked through
)

func (l *loop) zeros(v kernel.Value) int {
	z := lowBits{l, map[kernel.Value]bool{}}
	return z.of(v, 0)
}

func (z *lowBits) of(v kernel.Value, depth int) int {
	d := z.l.d
	if int(v) >= len(d.block) || depth > maxDepth || z.l.f.TypeOf(v).Lanes > 0 {
		return 0
	}
	in := d.of(v)
	if in == nil {
		return z.passed(v, depth)
	}
	if in.Mask != kernel.None {
		return 0
	}
	arg := func(k int) int { return z.of(in.Args[k], depth+1) }
	switch in.Op {
	case kernel.OpConst:
		return bits.TrailingZeros64(uint64(in.Imm))
	case kernel.OpAdd, kernel.OpSub, kernel.OpOr, kernel.OpXor:
		return min(arg(0), arg(1))
	case kernel.OpAnd:
		return max(arg(0), arg(1))
	case kernel.OpMul:
		return min(allBits, arg(0)+arg(1))
	case kernel.OpShl:
		if c, ok := d.constant(in.Args[1]); ok && c >= 0 && c < allBits {
			return min(allBits, arg(0)+int(c))
		}
	case kernel.OpSExt, kernel.OpZExt, kernel.OpTrunc:
		if t := z.l.f.TypeOf(in.Args[0]); t.Elem.IsInt() && t.Elem != kernel.I1 {
			return arg(0)
		}
	}
	return 0
}

// passed is of a block's parameter.
func (z *lowBits) passed(v kernel.Value, depth int) int {
	d := z.l.d
	b := int(d.block[v])
	if b <= 0 { // of the function
		return 0
	}
	if z.open[v] {
		return allBits
	}
	z.open[v] = true
	defer delete(z.open, v)
	n, k := allBits, d.param(v)
	for _, p := range z.l.t.Preds[b] {
		for _, s := range z.l.f.Blocks[p].Term().Succs {
			if s.Block == b {
				n = min(n, z.of(s.Args[k], depth+1))
			}
		}
	}
	return n
}

// withLowBits reads v | c and v ^ c, where v has zeros for the bits that c sets or leaves, as the sum or difference that it is.
func (l *loop) withLowBits(in *kernel.Inst) (form, bool) {
	c, ok := l.d.constant(in.Args[1])
	if !ok {
		return form{}, false
	}
	x := in.Args[0]
	up := in.Op == kernel.OpXor && c < 0 // v ^ ¬c = ¬(v | c) = −1 − (v | c)
	if up {
		c = ^c
	}
	if c < 0 || bits.Len64(uint64(c)) > l.zeros(x) {
		return form{}, false
	}
	a := l.raw(x)
	a.c += c
	if up {
		a = form{c: -1}.plus(a, -1)
	}
	return a, true
}
