package interp

import (
	"fmt"

	"github.com/godwit-accel/godwit/ir"
)

// evalView reads a gw.view: element idx of the result is element offset + Σ idx·strides of the operand, counted
// through its dense row-major data.
func evalView(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	t := op.Result().Type
	str, x := op.Ints("strides"), in[0]
	if len(str) != t.Rank() {
		return nil, fmt.Errorf("%d strides for %s", len(str), t)
	}
	out := ir.NewDense(t)
	idx := make([]int64, t.Rank())
	at, n := op.IntOr("offset", 0), int64(x.Len())
	for i := range out.Len() {
		if at < 0 || at >= n {
			return nil, fmt.Errorf("element %d of %d", at, n)
		}
		out.SetBits(i, x.Bits(int(at)))
		for d := len(idx) - 1; d >= 0; d-- {
			idx[d]++
			at += str[d]
			if idx[d] < t.Shape[d] {
				break
			}
			at -= idx[d] * str[d]
			idx[d] = 0
		}
	}
	return out, nil
}
