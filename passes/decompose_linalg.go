package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// linalgOps are loops over the rows of a matrix, all matrices of a batch side by side. They are written for the lower
// triangle; the upper one is its transpose.
func linalgOps() map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value {
	return map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value{
		"stablehlo.cholesky":         cholesky,
		"stablehlo.triangular_solve": triangularSolve,
		"stablehlo.batch_norm_grad":  batchNormGrad,
	}
}

// matrices folds the batch into one dimension, in f64: substitution multiplies errors by the condition of the matrix.
func matrices(b *ir.Builder, x *ir.Value) *ir.Value {
	s := x.Type.Shape
	r := len(s)
	return b.Reshape(b.Convert(x, ir.F64), product(s[:r-2]), s[r-2], s[r-1])
}

// triangle clears what is above (or, not lower, below) the diagonal, which may hold anything.
func triangle(b *ir.Builder, a *ir.Value, lower bool) *ir.Value {
	t := a.Type.WithDType(ir.I32)
	i, j := b.Iota(t, 1), b.Iota(t, 2)
	if !lower {
		i, j = j, i
	}
	return b.Select(b.Compare("GE", i, j), a, b.Like(a, 0))
}

func dynamicRow(b *ir.Builder, x, i *ir.Value, dim int) *ir.Value {
	starts := slices.Repeat([]*ir.Value{b.Ints(i.Type, 0)}, x.Type.Rank())
	starts[dim] = i
	sizes := slices.Clone(x.Type.Shape)
	sizes[dim] = 1
	return b.DynamicSlice(x, starts, sizes...)
}

func sumOver(b *ir.Builder, x *ir.Value, dims ...int64) *ir.Value {
	return b.ReduceOp("stablehlo.add", x, b.Const(ir.SplatFloat(ir.Tensor(x.Type.DType), 0)), dims...)
}

// triangularSolve substitutes: row i of x is (bᵢ − Σ aᵢⱼ xⱼ) / aᵢᵢ, where the rows that are not known yet count as 0.
// x·a = b is aᵀ·xᵀ = bᵀ.
func triangularSolve(b *ir.Builder, op *ir.Op) []*ir.Value {
	if !op.Operands[0].Type.DType.IsFloat() {
		return nil
	}
	t := op.Result().Type
	turned := op.Str("transpose_a") == "TRANSPOSE" || op.Str("transpose_a") == "ADJOINT"
	left, lower := op.Bool("left_side"), op.Bool("lower")
	a, y := matrices(b, op.Operands[0]), matrices(b, op.Operands[1])
	n := a.Type.Shape[2]
	if t.NumElements() == 0 {
		return []*ir.Value{op.Operands[1]}
	}
	a = triangle(b, a, lower)
	if turned == left {
		a = b.Transpose(a, 0, 2, 1)
	}
	if !left {
		y = b.Transpose(y, 0, 2, 1)
	}
	if turned == left {
		lower = !lower
	}
	batch, cols := y.Type.Shape[0], y.Type.Shape[2]
	i32 := ir.Tensor(ir.I32)
	res := b.While([]*ir.Value{b.Ints(i32, 0), b.Like(y, 0)}, func(b *ir.Builder, s []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Compare("LT", s[0], b.Ints(i32, n))}
	}, func(b *ir.Builder, s []*ir.Value) []*ir.Value {
		i := s[0]
		if !lower {
			i = b.Sub(b.Ints(i32, n-1), i)
		}
		row := dynamicRow(b, a, i, 1) // [batch, 1, n]
		wide := []int64{batch, n, cols}
		k := b.BroadcastInDim(b.Reshape(row, batch, n), wide, []int64{0, 1})
		v := b.Sub(dynamicRow(b, y, i, 1), b.Reshape(sumOver(b, b.Mul(k, s[1]), 1), batch, 1, cols))
		if !op.Bool("unit_diagonal") {
			d := b.Reshape(dynamicRow(b, row, i, 2), batch)
			v = b.Div(v, b.BroadcastInDim(d, v.Type.Shape, []int64{0}))
		}
		return []*ir.Value{b.Add(s[0], b.Ints(i32, 1)), b.DynamicUpdateSlice(s[1], v, b.Ints(i32, 0), i, b.Ints(i32, 0))}
	})
	x := res[1]
	if !left {
		x = b.Transpose(x, 0, 2, 1)
	}
	return []*ir.Value{b.Reshape(b.Convert(x, t.DType), t.Shape...)}
}

// cholesky makes column j from the columns before it: l[:,j] = (a[:,j] − L·l[j,:]ᵀ) / √(that at j).
func cholesky(b *ir.Builder, op *ir.Op) []*ir.Value {
	t := op.Result().Type
	if !t.DType.IsFloat() || t.NumElements() == 0 {
		return nil
	}
	a := matrices(b, op.Operands[0])
	if !op.Bool("lower") {
		a = b.Transpose(a, 0, 2, 1)
	}
	batch, n := a.Type.Shape[0], a.Type.Shape[2]
	i32 := ir.Tensor(ir.I32)
	res := b.While([]*ir.Value{b.Ints(i32, 0), b.Like(a, 0)}, func(b *ir.Builder, s []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Compare("LT", s[0], b.Ints(i32, n))}
	}, func(b *ir.Builder, s []*ir.Value) []*ir.Value {
		j, l := s[0], s[1]
		row := b.BroadcastInDim(b.Reshape(dynamicRow(b, l, j, 1), batch, n), l.Type.Shape, []int64{0, 2})
		c := b.Sub(dynamicRow(b, a, j, 2), b.Reshape(sumOver(b, b.Mul(l, row), 2), batch, n, 1))
		d := b.Sqrt(dynamicRow(b, c, j, 1)) // [batch, 1, 1]
		c = b.Div(c, b.BroadcastTo(d, c.Type.Shape...))
		at := b.Iota(c.Type.WithDType(ir.I32), 1)
		edge := b.BroadcastInDim(j, at.Type.Shape, nil)
		c = b.Select(b.Compare("LT", at, edge), b.Like(c, 0), b.Select(b.Compare("EQ", at, edge), b.BroadcastTo(d, c.Type.Shape...), c))
		return []*ir.Value{b.Add(j, b.Ints(i32, 1)), b.DynamicUpdateSlice(l, c, b.Ints(i32, 0), b.Ints(i32, 0), j)}
	})
	l := res[1]
	if !op.Bool("lower") {
		l = b.Transpose(l, 0, 2, 1)
	}
	return []*ir.Value{b.Reshape(b.Convert(l, t.DType), t.Shape...)}
}

// batchNormGrad gives the gradients of a normalisation over all dimensions but the feature's.
func batchNormGrad(b *ir.Builder, op *ir.Op) []*ir.Value {
	t := op.Operands[0].Type
	f := op.IntOr("feature_index", 0)
	var in []*ir.Value
	for _, v := range op.Operands {
		in = append(in, b.Convert(v, accumulator(t.DType)))
	}
	x, scale, mean, variance, grad := in[0], in[1], in[2], in[3], in[4]
	var dims []int64
	for d := range int64(t.Rank()) {
		if d != f {
			dims = append(dims, d)
		}
	}
	n := float64(max(1, t.NumElements()/max(1, t.Shape[f])))
	wide := func(v *ir.Value) *ir.Value { return b.BroadcastInDim(v, slices.Clone(t.Shape), []int64{f}) }
	eps, _ := op.Attrs.Get("epsilon").(ir.Float)
	dev := b.Sqrt(b.Add(variance, b.Like(variance, eps.Value)))
	c := b.Sub(x, wide(mean))
	gradOffset := sumOver(b, grad, dims...)
	dot := sumOver(b, b.Mul(grad, c), dims...)
	gradScale := b.Div(dot, dev)
	var2 := b.Add(variance, b.Like(variance, eps.Value))
	i1 := b.Mul(grad, b.Like(grad, n))
	i2 := wide(gradOffset)
	i3 := b.Div(b.Mul(c, wide(dot)), wide(var2))
	gradX := b.Mul(wide(b.Div(scale, b.Mul(dev, b.Like(dev, n)))), b.Sub(b.Sub(i1, i2), i3))
	out := []*ir.Value{gradX, gradScale, gradOffset}
	for i, v := range out {
		out[i] = b.Convert(v, op.Results[i].Type.DType)
	}
	return out
}
