package interp

import (
	"fmt"

	"github.com/godwit-accel/godwit/ir"
)

// dynamicOps take as operands what their plain counterparts have as attributes.
var dynamicOps = map[string]evalFunc{
	"stablehlo.dynamic_pad": pure(func(_ *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		return pad(in[0], in[1], in[2].Ints(), in[3].Ints(), in[4].Ints())
	}),
	"stablehlo.real_dynamic_slice": pure(func(_ *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		return slice(in[0], in[1].Ints(), in[2].Ints(), in[3].Ints())
	}),
	"stablehlo.dynamic_gather": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		return gather(op, in[0], in[1], in[2].Ints())
	}),
	"stablehlo.dynamic_conv": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		p := in[2].Ints()
		pads := make([][2]int64, len(p)/2)
		for i := range pads {
			pads[i] = [2]int64{p[2*i], p[2*i+1]}
		}
		return convolve(op, in[0], in[1], pads)
	}),
	"stablehlo.get_dimension_size": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		dim := op.IntOr("dimension", -1)
		if dim < 0 || dim >= int64(in[0].Type.Rank()) {
			return nil, fmt.Errorf("dimension %d of %s", dim, in[0].Type)
		}
		return scalarOf(op.Results[0].Type.DType, uint64(in[0].Type.Shape[dim])), nil
	}),
	"stablehlo.set_dimension_size": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		dim, n := op.IntOr("dimension", -1), in[1].Int(0)
		if dim < 0 || dim >= int64(in[0].Type.Rank()) || n != in[0].Type.Shape[dim] {
			return nil, fmt.Errorf("dimension %d of %s set to %d", dim, in[0].Type, n)
		}
		return in[0], nil
	}),
}
