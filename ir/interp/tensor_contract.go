package interp

import (
	"fmt"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// contractOps are sums of products. All of them arrange their operands for one matrix
// product in f64, int64 or complex128 (gemm) and round its result once.
var contractOps = map[string]evalFunc{
	"stablehlo.dot": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		last := int64(in[0].Type.Rank() - 1)
		return dotGeneral(op, in, ir.DotDims{LHSContracting: []int64{last}, RHSContracting: []int64{0}})
	}),
	"stablehlo.dot_general": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		d, ok := op.DotDims()
		if !ok {
			return nil, fmt.Errorf("no dimension numbers")
		}
		return dotGeneral(op, in, d)
	}),
	"stablehlo.convolution": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		if len(in) != 2 {
			return nil, fmt.Errorf("%d operands", len(in))
		}
		d, _ := op.ConvDims()
		return convolve(op, in[0], in[1], op.Padding("padding", len(d.InputSpatial)))
	}),
	"stablehlo.einsum": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		return einsum(op.Results[0].Type, op.Str("einsum_config"), in)
	}),
	"stablehlo.unary_einsum": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		return einsum(op.Results[0].Type, op.Str("einsum_config"), in)
	}),
}

// dotGeneral brings the operands to [batch, M, K] and [batch, K, N].
func dotGeneral(op *ir.Op, in []*ir.Dense, d ir.DotDims) (*ir.Dense, error) {
	l, r := in[0], in[1]
	lm := without(l.Type.Rank(), d.LHSBatch, d.LHSContracting)
	rn := without(r.Type.Rank(), d.RHSBatch, d.RHSContracting)
	l = permuted(l, slices.Concat(d.LHSBatch, lm, d.LHSContracting))
	r = permuted(r, slices.Concat(d.RHSBatch, d.RHSContracting, rn))
	nb, nm := len(d.LHSBatch), len(lm)
	batch, m, k := product(l.Type.Shape[:nb]), product(l.Type.Shape[nb:nb+nm]), product(l.Type.Shape[nb+nm:])
	n := product(r.Type.Shape[nb+len(d.RHSContracting):])
	if !slices.Equal(l.Type.Shape[nb+nm:], r.Type.Shape[nb:nb+len(d.RHSContracting)]) ||
		!slices.Equal(l.Type.Shape[:nb], r.Type.Shape[:nb]) {
		return nil, fmt.Errorf("%s and %s do not fit", in[0].Type, in[1].Type)
	}
	shape := slices.Concat(l.Type.Shape[:nb+nm], r.Type.Shape[nb+len(d.RHSContracting):])
	t := ir.Tensor(op.Results[0].Type.DType, shape...)
	switch {
	case l.Type.DType.IsComplex() || r.Type.DType.IsComplex():
		return batched(t, complexes, complexes, l, r, batch, m, k, n), nil
	case !hasWords(l.Type.DType) || !hasWords(r.Type.DType) || !hasWords(t.DType):
		return nil, fmt.Errorf("not interpreted on %s", l.Type)
	case t.DType.IsFloat():
		return batched(t, floats, floats, l, r, batch, m, k, n), nil
	}
	return batched(t, integers, integers, l, r, batch, m, k, n), nil
}

func batched[T number](t ir.Type, left, right func(*ir.Dense) []T, l, r *ir.Dense, batch, m, k, n int) *ir.Dense {
	a, b, c := left(l), right(r), make([]T, batch*m*n)
	for i := range batch {
		gemm(c[i*m*n:(i+1)*m*n], a[i*m*k:(i+1)*m*k], b[i*k*n:(i+1)*k*n], m, k, n)
	}
	return fromNumbers(t, c)
}

// einsum sums products over every index that the result does not have. A config is
// "ab,bc->ac"; upstream deprecates it, so it is done naively.
func einsum(t ir.Type, config string, in []*ir.Dense) (*ir.Dense, error) {
	lhs, rhs, ok := strings.Cut(strings.ReplaceAll(config, " ", ""), "->")
	terms := strings.Split(lhs, ",")
	if !ok || len(terms) != len(in) || strings.Contains(config, ".") || len(rhs) != t.Rank() || t.DType.IsComplex() {
		return nil, fmt.Errorf("einsum %q of %d operands to %s", config, len(in), t)
	}
	names, sizes := rhs, slices.Clone(t.Shape)
	for i, term := range terms {
		if len(term) != in[i].Type.Rank() {
			return nil, fmt.Errorf("einsum %q with %s", config, in[i].Type)
		}
		for j, c := range term {
			if !strings.ContainsRune(names, c) {
				names += string(c)
				sizes = append(sizes, in[i].Type.Shape[j])
			}
		}
	}
	strides := make([][]int, len(in)+1)
	for i, term := range append(terms, rhs) {
		strides[i] = make([]int, len(names))
		shape := t.Shape
		if i < len(in) {
			shape = in[i].Type.Shape
		}
		for j, s := range rowMajor(shape) {
			strides[i][strings.IndexByte(names, term[j])] += s
		}
	}
	if t.DType.IsFloat() {
		return fromNumbers(t, sumProducts(t, sizes, strides, in, floats)), nil
	}
	out, sums := ir.NewDense(t), sumProducts(t, sizes, strides, in, (*ir.Dense).Ints) // they wrap, and so does what is kept of them
	for i, v := range sums {
		if t.DType == ir.I1 { // or of ands
			v = min(v, 1)
		}
		out.SetInt(i, v)
	}
	return out, nil
}

// sumProducts walks all indices of an einsum; the last strides are those of the result.
func sumProducts[T int64 | float64](t ir.Type, sizes []int64, strides [][]int, in []*ir.Dense, values func(*ir.Dense) []T) []T {
	vals, out := make([][]T, len(in)), make([]T, t.NumElements())
	for i := range in {
		vals[i] = values(in[i])
	}
	_ = indexSpace(sizes, func(ix []int64) error {
		p := T(1)
		for i := range vals {
			p *= vals[i][dot(ix, strides[i])]
		}
		out[dot(ix, strides[len(in)])] += p
		return nil
	})
	return out
}
