package interp

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// moveOps only move elements: each states the view that the result is of its operand.
var moveOps = map[string]evalFunc{
	"stablehlo.reshape":                  pure(evalReshape),
	"stablehlo.dynamic_reshape":          pure(evalReshape),
	"chlo.dynamic_reshape":               pure(evalReshape),
	"stablehlo.bitcast_convert":          pure(evalBitcast),
	"stablehlo.broadcast":                pure(evalBroadcast),
	"stablehlo.broadcast_in_dim":         pure(evalBroadcastInDim),
	"stablehlo.dynamic_broadcast_in_dim": pure(evalBroadcastInDim),
	"stablehlo.transpose":                pure(evalTranspose),
	"stablehlo.reverse":                  pure(evalReverse),
	"stablehlo.slice":                    pure(evalSlice),
	"stablehlo.concatenate":              pure(evalConcatenate),
	"stablehlo.pad":                      pure(evalPad),
	"stablehlo.iota":                     pure(evalIota),
	"stablehlo.dynamic_iota":             pure(evalIota),
	"stablehlo.dynamic_slice":            pure(evalDynamicSlice),
	"stablehlo.dynamic_update_slice":     pure(evalDynamicUpdateSlice),
}

// resultType is the op's result type; a dynamic shape is taken from the shape operand.
func resultType(op *ir.Op, shape *ir.Dense) ir.Type {
	t := op.Results[0].Type
	if !t.IsStatic() && shape != nil {
		return t.WithShape(shape.Ints()...)
	}
	return t
}

func second(in []*ir.Dense) *ir.Dense {
	if len(in) > 1 {
		return in[1]
	}
	return nil
}

func evalReshape(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	t := resultType(op, second(in))
	if t.NumElements() != in[0].Type.NumElements() {
		return nil, fmt.Errorf("%s does not hold the %d elements of %s", t, in[0].Len(), in[0].Type)
	}
	return &ir.Dense{Type: t, Data: in[0].Data, Splat: in[0].Splat}, nil
}

// evalBitcast keeps the bytes: memory is little-endian, so the elements of a narrower
// type come lowest first, which is what the definition says.
func evalBitcast(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	t, from := resultType(op, nil), in[0].Type
	if t.DType.Size()*8 != t.DType.Bits() || from.DType.Size()*8 != from.DType.Bits() {
		if t.DType != from.DType {
			return nil, fmt.Errorf("%s to %s: elements are not whole bytes", from, t)
		}
	}
	if t.Bytes() != from.Bytes() {
		return nil, fmt.Errorf("%s and %s differ in size", from, t)
	}
	if in[0].Splat && t.DType.Size() == from.DType.Size() {
		return &ir.Dense{Type: t, Data: in[0].Data, Splat: true}, nil
	}
	return ir.DenseBytes(t, in[0].Bytes()), nil
}

func evalBroadcast(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	t := op.Results[0].Type
	n := t.Rank() - in[0].Type.Rank()
	if n < 0 {
		return nil, fmt.Errorf("%s to %s", in[0].Type, t)
	}
	dims := make([]int64, in[0].Type.Rank())
	for i := range dims {
		dims[i] = int64(n + i)
	}
	return broadcastTo(t, in[0], dims)
}

func evalBroadcastInDim(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	return broadcastTo(resultType(op, second(in)), in[0], op.Ints("broadcast_dimensions"))
}

// broadcastTo repeats d: its dimension i becomes dims[i] of t, or repeats if it is 1.
func broadcastTo(t ir.Type, d *ir.Dense, dims []int64) (*ir.Dense, error) {
	t.DType = d.Type.DType
	if len(dims) != d.Type.Rank() {
		return nil, fmt.Errorf("%d broadcast dimensions for %s", len(dims), d.Type)
	}
	if isOne(d) && t.NumElements() != 0 {
		return &ir.Dense{Type: t, Data: d.Data, Splat: t.NumElements() != 1}, nil
	}
	v := viewOf(d)
	strides := make([]int, t.Rank())
	for i, r := range dims {
		switch {
		case r < 0 || r >= int64(t.Rank()):
			return nil, fmt.Errorf("broadcast dimension %d of %s", r, t)
		case d.Type.Shape[i] == t.Shape[r]:
			strides[r] = v.strides[i]
		case d.Type.Shape[i] != 1:
			return nil, fmt.Errorf("%s to %s", d.Type, t)
		}
	}
	if slices.Equal(strides, rowMajor(t.Shape)) && d.Type.NumElements() == t.NumElements() {
		return &ir.Dense{Type: t, Data: d.Data}, nil
	}
	return gatherView(t, view{d.Data, 0, strides}), nil
}

func evalTranspose(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	return permuted(in[0], op.Ints("permutation")), nil
}

func evalReverse(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	if in[0].Splat {
		return in[0], nil
	}
	v := viewOf(in[0])
	for _, d := range op.Ints("dimensions") {
		if n := int(in[0].Type.Shape[d]); n > 0 {
			v.off += (n - 1) * v.strides[d]
		}
		v.strides[d] = -v.strides[d]
	}
	return gatherView(in[0].Type, v), nil
}

func evalSlice(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	return slice(in[0], op.Ints("start_indices"), op.Ints("limit_indices"), op.Ints("strides"))
}

func slice(d *ir.Dense, start, limit, step []int64) (*ir.Dense, error) {
	v := viewOf(d)
	shape := make([]int64, len(start))
	for i, s := range start {
		if s < 0 || limit[i] < s || limit[i] > d.Type.Shape[i] || step[i] <= 0 {
			return nil, fmt.Errorf("[%d:%d:%d] of dimension %d in %s", s, limit[i], step[i], i, d.Type)
		}
		shape[i] = (limit[i] - s + step[i] - 1) / step[i]
		v.off += int(s) * v.strides[i]
		v.strides[i] *= int(step[i])
	}
	t := d.Type.WithShape(shape...)
	if d.Splat && t.NumElements() > 1 {
		return &ir.Dense{Type: t, Data: d.Data, Splat: true}, nil
	}
	return gatherView(t, v), nil
}

func evalConcatenate(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	dim := op.IntOr("dimension", 0)
	t := in[0].Type.WithShape(slices.Clone(in[0].Type.Shape)...)
	if dim < 0 || dim >= int64(t.Rank()) {
		return nil, fmt.Errorf("dimension %d of %s", dim, t)
	}
	for _, d := range in[1:] {
		t.Shape[dim] += d.Type.Shape[dim]
	}
	out := ir.NewDense(t)
	v := viewOf(out)
	for _, d := range in {
		copyView(v, viewOf(d), d.Type.Shape, t.DType.Size())
		v.off += int(d.Type.Shape[dim]) * v.strides[dim]
	}
	return out, nil
}

func evalPad(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	return pad(in[0], in[1], op.Ints("edge_padding_low"), op.Ints("edge_padding_high"), op.Ints("interior_padding"))
}

// pad puts interior elements between and edges around; a negative edge cuts off, which
// is why it is not simply a copy into a larger box.
func pad(d, value *ir.Dense, low, high, interior []int64) (*ir.Dense, error) {
	n := d.Type.Rank()
	if len(low) != n || len(high) != n || len(interior) != n {
		return nil, fmt.Errorf("padding of %d, %d and %d dimensions for %s", len(low), len(high), len(interior), d.Type)
	}
	t := d.Type.WithShape(slices.Clone(d.Type.Shape)...)
	for i, s := range d.Type.Shape {
		t.Shape[i] = low[i] + s + max(s-1, 0)*interior[i] + high[i]
		if t.Shape[i] < 0 || interior[i] < 0 {
			return nil, fmt.Errorf("dimension %d of %s padded by %d, %d, %d", i, d.Type, low[i], high[i], interior[i])
		}
	}
	out := &ir.Dense{Type: t, Data: value.Data, Splat: true}
	if t.NumElements() == 0 {
		return ir.NewDense(t), nil
	}
	out = out.Expand()
	if value.Splat || t.NumElements() == 1 {
		out.Data = slices.Clone(out.Data)
	}
	src, dst := viewOf(d), viewOf(out)
	box := make([]int64, n)
	for i, s := range d.Type.Shape {
		step := interior[i] + 1
		first, last := int64(0), s // the elements of the operand that stay
		if low[i] < 0 {
			first = (-low[i] + step - 1) / step
		}
		if room := t.Shape[i] - low[i]; room > 0 {
			last = min(s, (room-1)/step+1)
		} else {
			last = 0
		}
		box[i] = max(0, last-first)
		src.off += int(first) * src.strides[i]
		dst.off += int(low[i]+first*step) * dst.strides[i]
		dst.strides[i] *= int(step)
	}
	copyView(dst, src, box, t.DType.Size())
	return out, nil
}

func evalIota(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	var shape *ir.Dense
	if len(in) > 0 {
		shape = in[0]
	}
	t, dim := resultType(op, shape), op.IntOr("iota_dimension", 0)
	if dim < 0 || dim >= int64(t.Rank()) {
		return nil, fmt.Errorf("iota dimension %d of %s", dim, t)
	}
	line := ir.NewDense(ir.Tensor(t.DType, t.Shape[dim]))
	for i := range line.Len() {
		line.SetInt(i, int64(i))
	}
	return broadcastTo(t, line, []int64{dim})
}

// clampStarts reads start indices, moved so that the slice lies inside.
func clampStarts(starts []*ir.Dense, shape, sizes []int64) ([]int64, error) {
	if len(starts) != len(shape) || len(sizes) != len(shape) {
		return nil, fmt.Errorf("%d start indices and %d sizes for %d dimensions", len(starts), len(sizes), len(shape))
	}
	out := make([]int64, len(shape))
	for i, s := range starts {
		x := s.Int(0)
		if s.Type.DType == ir.UI64 && x < 0 {
			x = shape[i]
		}
		out[i] = max(0, min(x, shape[i]-sizes[i]))
	}
	return out, nil
}

func evalDynamicSlice(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	sizes := op.Ints("slice_sizes")
	start, err := clampStarts(in[1:], in[0].Type.Shape, sizes)
	if err != nil {
		return nil, err
	}
	limit := make([]int64, len(start))
	for i := range limit {
		limit[i] = start[i] + sizes[i]
	}
	return slice(in[0], start, limit, slices.Repeat([]int64{1}, len(start)))
}

func evalDynamicUpdateSlice(_ *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	shape := in[1].Type.Shape
	start, err := clampStarts(in[2:], in[0].Type.Shape, shape)
	if err != nil {
		return nil, err
	}
	out := in[0].Clone()
	v := viewOf(out)
	v.off = dot(start, v.strides)
	copyView(v, viewOf(in[1]), shape, out.Type.DType.Size())
	return out, nil
}
