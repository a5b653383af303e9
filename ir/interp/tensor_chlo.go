package interp

import (
	"fmt"

	"github.com/godwit-accel/godwit/ir"
)

// chloBroadcasts maps each broadcasting op of CHLO to the op it applies.
var chloBroadcasts = func() map[string]string {
	m := map[string]string{}
	for _, s := range []string{
		"add", "and", "atan2", "compare", "complex", "divide", "maximum", "minimum", "multiply", "or", "power", "remainder",
		"select", "shift_left", "shift_right_arithmetic", "shift_right_logical", "subtract", "xor",
	} {
		m["chlo.broadcast_"+s] = "stablehlo." + s
	}
	for _, s := range []string{"next_after", "polygamma", "zeta"} {
		m["chlo.broadcast_"+s] = "chlo." + s
	}
	return m
}()

// chloOps are the ops of CHLO that are more than a scalar function.
var chloOps = func() map[string]evalFunc {
	m := map[string]evalFunc{
		"chlo.constant_like":            pure(evalConstantLike),
		"chlo.minimum_broadcast_shapes": evalMinimumShapes,
	}
	for name := range chloBroadcasts {
		m[name] = evalBroadcasting
	}
	return m
}()

// evalBroadcasting brings the operands to one shape, then applies the plain op.
func evalBroadcasting(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	shape, err := broadcastShape(in, op.Ints("broadcast_dimensions"))
	if err != nil {
		return nil, err
	}
	wide := make([]*ir.Dense, len(in))
	for i, d := range in {
		dims := op.Ints("broadcast_dimensions")
		if len(dims) != d.Type.Rank() || dims == nil || d.Type.Rank() == len(shape) {
			dims = nil
			for j := range d.Type.Rank() {
				dims = append(dims, int64(len(shape)-d.Type.Rank()+j))
			}
		}
		if wide[i], err = broadcastTo(ir.Tensor(d.Type.DType, shape...), d, dims); err != nil {
			return nil, err
		}
	}
	return evalLane(mc, fr, op, wide)
}

// broadcastShape is the common shape: dimensions agree, or one of them is 1, aligned at
// the last, or where dims puts those of the operand of smaller rank.
func broadcastShape(in []*ir.Dense, dims []int64) ([]int64, error) {
	rank := 0
	for _, d := range in {
		rank = max(rank, d.Type.Rank())
	}
	shape := make([]int64, rank)
	for i := range shape {
		shape[i] = 1
	}
	for _, d := range in {
		for j, n := range d.Type.Shape {
			at := rank - d.Type.Rank() + j
			if d.Type.Rank() < rank && len(dims) == d.Type.Rank() {
				at = int(dims[j])
			}
			switch {
			case at < 0 || at >= rank || n != 1 && shape[at] != 1 && shape[at] != n:
				return nil, fmt.Errorf("%s does not broadcast with %v", d.Type, shape)
			case n != 1:
				shape[at] = n
			}
		}
	}
	return shape, nil
}

func evalConstantLike(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	t := op.Results[0].Type.WithShape(in[0].Type.Shape...)
	switch v := op.Attrs.Get("value").(type) {
	case ir.Float:
		return ir.SplatFloat(t, v.Value), nil
	case ir.Int:
		return ir.SplatInt(t, v.Value), nil
	case *ir.Dense:
		return broadcastTo(t, v, nil)
	}
	return nil, fmt.Errorf("value is no number")
}

// evalMinimumShapes drops leading dimensions of 1 that no operand needs, and merges none:
// any shapes that broadcast alike are allowed, these are the plainest.
func evalMinimumShapes(_ *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	drop := 1 << 30
	for _, d := range in {
		n := 0
		for n < d.Len() && d.Int(n) == 1 {
			n++
		}
		drop = min(drop, n)
	}
	out := make([]*ir.Dense, len(in))
	for i, d := range in {
		vs := d.Ints()[min(drop, d.Len()):]
		out[i] = ir.NewDense(ir.Tensor(d.Type.DType, int64(len(vs))))
		for j, v := range vs {
			out[i].SetInt(j, v)
		}
	}
	return out, nil
}
