package ir

import (
	"fmt"
	"slices"
)

// sameElems wants equal element types, or bytes of either sign: an extension to StableHLO, because quantised layers
// multiply unsigned activations by signed weights and so does the matrix unit.
func sameElems(a, b Type) error {
	bytes := func(d DType) bool { return d == I8 || d == UI8 }
	if a.DType != b.DType && !(bytes(a.DType) && bytes(b.DType)) {
		return fmt.Errorf("operands differ in element type: %v and %v", a.DType, b.DType)
	}
	return nil
}

func sizesAgree(what string, a, b Type, da, db []int64) error {
	for i := range da {
		x, y := a.Shape[da[i]], b.Shape[db[i]]
		if x != y && x != Dynamic && y != Dynamic {
			return fmt.Errorf("%s dimensions %d and %d differ: sizes %d and %d", what, da[i], db[i], x, y)
		}
	}
	return nil
}

func inferDot(op *Op) ([]Type, error) {
	a, b := typeOf(op, 0), typeOf(op, 1)
	if a.Rank() < 1 || a.Rank() > 2 || b.Rank() < 1 || b.Rank() > 2 {
		return nil, fmt.Errorf("operands of rank %d and %d: must be vectors or matrices", a.Rank(), b.Rank())
	}
	if err := firstOf(sameElems(a, b), sizesAgree("inner", a, b, []int64{int64(a.Rank() - 1)}, []int64{0})); err != nil {
		return nil, err
	}
	return one(a.WithShape(append(slices.Clone(a.Shape[:a.Rank()-1]), b.Shape[1:]...)...))
}

func inferDotGeneral(op *Op) ([]Type, error) {
	a, b := typeOf(op, 0), typeOf(op, 1)
	d, _ := op.DotDims()
	if len(d.LHSBatch) != len(d.RHSBatch) || len(d.LHSContracting) != len(d.RHSContracting) {
		return nil, fmt.Errorf("dimension lists differ in length: batching %v x %v, contracting %v x %v", d.LHSBatch, d.RHSBatch, d.LHSContracting, d.RHSContracting)
	}
	la, lb := slices.Concat(d.LHSBatch, d.LHSContracting), slices.Concat(d.RHSBatch, d.RHSContracting)
	err := firstOf(distinct("left dimension", la, a.Rank()), distinct("right dimension", lb, b.Rank()), sameElems(a, b))
	if err != nil {
		return nil, err
	}
	if err := sizesAgree("batching or contracting", a, b, la, lb); err != nil {
		return nil, err
	}
	shape := pick(a.Shape, d.LHSBatch)
	shape = append(shape, without(a.Shape, la)...)
	return one(a.WithShape(append(shape, without(b.Shape, lb)...)...))
}

// without gives the sizes of the dimensions that are not listed.
func without(shape, dims []int64) []int64 {
	var out []int64
	for i, s := range shape {
		if !slices.Contains(dims, int64(i)) {
			out = append(out, s)
		}
	}
	return out
}

// windowed is the number of positions of a window of size w, dilated by dil, moved by
// stride over size elements that are dilated by base and padded.
func windowed(size, base int64, pad [2]int64, w, dil, stride int64) int64 {
	if size == Dynamic {
		return Dynamic
	}
	dilated := func(n, d int64) int64 {
		if n == 0 {
			return 0
		}
		return (n-1)*d + 1
	}
	padded, win := dilated(size, base)+pad[0]+pad[1], dilated(w, dil)
	if padded <= 0 || win > padded {
		return 0
	}
	return (padded-win)/stride + 1
}

// window is the geometry that conv, reduce_window and select_and_scatter share.
type window struct {
	size, stride, base, dilation []int64
	pad                          [][2]int64
}

func (w window) check(n int) error {
	for _, l := range []struct {
		what string
		list []int64
	}{{"window size", w.size}, {"window stride", w.stride}, {"base dilation", w.base}, {"window dilation", w.dilation}} {
		if err := entries(l.what, l.list, n); err != nil {
			return err
		}
		for i, v := range l.list {
			if v < 1 {
				return fmt.Errorf("%s %d must be at least 1, is %d", l.what, i, v)
			}
		}
	}
	if len(w.pad) != n {
		return fmt.Errorf("padding has %d pairs, must have %d", len(w.pad), n)
	}
	return nil
}

func (w window) apply(i int, size int64) int64 {
	return windowed(size, w.base[i], w.pad[i], w.size[i], w.dilation[i], w.stride[i])
}

func inferConv(op *Op) ([]Type, error) {
	x, k := typeOf(op, 0), typeOf(op, 1)
	d, _ := op.ConvDims()
	n := len(d.InputSpatial)
	if x.Rank() != k.Rank() || x.Rank() != n+2 || len(d.KernelSpatial) != n || len(d.OutputSpatial) != n {
		return nil, fmt.Errorf("ranks differ: input %d, kernel %d, dimension_numbers has %d spatial dimensions", x.Rank(), k.Rank(), n)
	}
	if err := sameElems(x, k); err != nil {
		return nil, err
	}
	for _, l := range [][]int64{
		append([]int64{d.InputBatch, d.InputFeature}, d.InputSpatial...),
		append([]int64{d.KernelInFeature, d.KernelOutFeature}, d.KernelSpatial...), append([]int64{d.OutputBatch, d.OutputFeature}, d.OutputSpatial...),
	} {
		if err := distinct("dimension", l, x.Rank()); err != nil {
			return nil, err
		}
	}
	w := window{
		size: pick(k.Shape, d.KernelSpatial), stride: op.IntsOr("window_strides", n, 1), base: op.IntsOr("lhs_dilation", n, 1),
		dilation: op.IntsOr("rhs_dilation", n, 1), pad: op.Padding("padding", n),
	}
	for i, s := range w.size { // an empty or unknown kernel dimension is no mistake of the window's
		w.size[i] = max(s, 1)
	}
	if err := w.check(n); err != nil {
		return nil, err
	}
	if r := op.Bools("window_reversal", n); len(r) != n {
		return nil, fmt.Errorf("window_reversal has %d entries, must have %d", len(r), n)
	}
	fg, bg := op.IntOr("feature_group_count", 1), op.IntOr("batch_group_count", 1)
	batch, feat := x.Shape[d.InputBatch], x.Shape[d.InputFeature]
	kin, kout := k.Shape[d.KernelInFeature], k.Shape[d.KernelOutFeature]
	switch {
	case fg < 1 || bg < 1:
		return nil, fmt.Errorf("group counts must be at least 1, are %d and %d", fg, bg)
	case fg > 1 && bg > 1:
		return nil, fmt.Errorf("feature_group_count %d and batch_group_count %d cannot both be more than 1", fg, bg)
	case batch != Dynamic && batch%bg != 0:
		return nil, fmt.Errorf("batch size %d is not a multiple of batch_group_count %d", batch, bg)
	case feat != Dynamic && kin != Dynamic && kin*fg != feat:
		return nil, fmt.Errorf("input has %d features, kernel takes %d in %d groups", feat, kin, fg)
	case kout != Dynamic && (kout%fg != 0 || kout%bg != 0):
		return nil, fmt.Errorf("%d output features are not a multiple of the group count %d", kout, max(fg, bg))
	}
	shape := make([]int64, n+2)
	if shape[d.OutputBatch] = batch; batch != Dynamic {
		shape[d.OutputBatch] = batch / bg
	}
	shape[d.OutputFeature] = kout
	for i := range n {
		if shape[d.OutputSpatial[i]] = w.apply(i, x.Shape[d.InputSpatial[i]]); k.Shape[d.KernelSpatial[i]] == Dynamic {
			shape[d.OutputSpatial[i]] = Dynamic
		}
	}
	return one(x.WithShape(shape...))
}
