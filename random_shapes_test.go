package godwit_test

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// small brings numbers into [−m, m], for sums that are exact in any order; NaN becomes 0.
func (g *drawn) small(x *ir.Value, m float64) *ir.Value {
	if kindOf(x.Type.DType) != floats {
		return x // they wrap, whatever the order
	}
	x = g.b.Select(g.b.Compare("EQ", x, x), x, g.b.Like(x, 0))
	return g.b.RoundEven(g.b.Clamp(g.b.Like(x, -m), x, g.b.Like(x, m)))
}

// rank gives x exactly n dimensions, the last ones of at most four and in all few elements.
func (g *drawn) rank(x *ir.Value, n int) *ir.Value {
	s := x.Type.Shape
	for len(s) < n {
		s = append([]int64{1}, s...)
	}
	for len(s) > n {
		s = append([]int64{s[0] * s[1]}, s[2:]...)
	}
	x = g.b.Reshape(x, s...)
	start, limit := make([]int64, n), slices.Clone(s)
	for d := range limit {
		limit[d] = min(limit[d], 9)
	}
	return g.b.Slice(x, start, limit, nil)
}

// fill fits y to a shape: repeated and cut.
func (g *drawn) fill(y *ir.Value, shape ...int64) *ir.Value {
	n := ir.Tensor(y.Type.DType, shape...).NumElements()
	m := y.Type.NumElements()
	flat := g.b.Reshape(y, m)
	reps := (n + m - 1) / m
	flat = g.b.Reshape(g.b.BroadcastInDim(flat, []int64{reps, m}, []int64{1}), reps*m)
	return g.b.Reshape(g.b.Slice(flat, []int64{0}, []int64{n}, nil), shape...)
}

func (g *drawn) perm64(n int) []int64 {
	var p []int64
	for _, d := range g.Perm(n) {
		p = append(p, int64(d))
	}
	return p
}

// index is a tensor of indices, some of them out of range.
func (g *drawn) index(shape ...int64) *ir.Value {
	d := ir.NewDense(ir.Tensor([]ir.DType{ir.I32, ir.I64, ir.UI8}[g.IntN(3)], shape...))
	for i := range d.Len() {
		v := g.Int64N(14) - 3
		if d.Type.DType == ir.UI8 {
			v = max(v, 0)
		}
		d.SetInt(i, v)
	}
	return g.b.Const(d)
}

func (g *drawn) zero(x *ir.Value) *ir.Value { return g.b.Ints(ir.Tensor(x.Type.DType), 0) }

// drawnShapes are the ops that are not elementwise.
var drawnShapes = []func(g *drawn, x *ir.Value) *ir.Value{
	drawDot, drawConv, drawGather, drawScatter, drawWindow, drawSelectAndScatter, drawPad, drawDynamic, drawWhile, drawCase, drawFold, drawOrder,
	drawTopK, drawCumulative, drawBitcast, drawClamp, drawQuantised, drawPrecision, drawOld, drawMap, drawWide,
	func(g *drawn, x *ir.Value) *ir.Value {
		if x.Type.Rank() == 0 || x.Type.DType == ir.I1 {
			return nil
		}
		return g.b.Iota(x.Type, g.Int64N(int64(x.Type.Rank())))
	},
}

func drawDot(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.DType == ir.I1 {
		return nil
	}
	batch, x0 := g.IntN(2), x
	x = g.small(g.rank(x, 2+batch), 3)
	k, n := x.Type.Shape[1+batch], 1+g.Int64N(20)
	ys := []int64{k, n}
	d := ir.DotDims{LHSContracting: []int64{int64(1 + batch)}, RHSContracting: []int64{int64(batch)}}
	if g.IntN(2) == 0 {
		ys[0], ys[1] = n, k
		d.RHSContracting[0]++
	}
	if batch == 1 {
		ys = append([]int64{x.Type.Shape[0]}, ys...)
		d.LHSBatch, d.RHSBatch = []int64{0}, []int64{0}
	}
	return g.b.DotGeneral(x, g.small(g.fill(g.mate(x0), ys...), 3), d, x.Type.DType)
}

func drawConv(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.DType == ir.I1 {
		return nil
	}
	n := 1 + g.IntN(2) // spatial dimensions
	x0, pi, pk, po := x, g.perm64(n+2), g.perm64(n+2), g.perm64(n+2)
	x = g.small(g.rank(x, n+2), 3)
	c := ir.Conv{Out: x.Type.DType, Dims: ir.ConvDims{
		InputBatch: pi[0], InputFeature: pi[1], InputSpatial: pi[2:], KernelInFeature: pk[0], KernelOutFeature: pk[1], KernelSpatial: pk[2:],
		OutputBatch: po[0], OutputFeature: po[1], OutputSpatial: po[2:],
	}, FeatureGroups: 1, BatchGroups: 1}
	batch, feature := x.Type.Shape[pi[0]], x.Type.Shape[pi[1]]
	out := 1 + g.Int64N(8)
	switch f := 1 + g.Int64N(4); {
	case feature%f == 0 && g.IntN(2) == 0:
		c.FeatureGroups = f
	case batch%f == 0 && g.IntN(3) == 0:
		c.BatchGroups = f
	}
	out *= c.FeatureGroups * c.BatchGroups
	w := make([]int64, n+2)
	w[pk[0]], w[pk[1]] = feature/c.FeatureGroups, out
	for i := range n {
		k := 1 + g.Int64N(3)
		w[pk[2+i]] = k
		c.Strides, c.LHSDilation, c.RHSDilation = append(c.Strides, 1+g.Int64N(3)), append(c.LHSDilation, 1+g.Int64N(2)), append(c.RHSDilation, 1+g.Int64N(2))
		c.Padding, c.Reversal = append(c.Padding, [2]int64{g.Int64N(4), 2 + g.Int64N(3)}), append(c.Reversal, g.IntN(4) == 0)
	}
	return g.b.Convolution(x, g.small(g.fill(g.mate(x0), w...), 3), c)
}

func drawGather(g *drawn, x *ir.Value) *ir.Value {
	x = g.rank(x, 2)
	if g.IntN(2) == 0 { // rows, or parts of them
		w := 1 + g.Int64N(x.Type.Shape[1])
		return g.b.Gather(x, g.index(4, 1), ir.GatherDims{OffsetDims: []int64{1}, CollapsedSliceDims: []int64{0}, StartIndexMap: []int64{0}, IndexVectorDim: 1}, []int64{1, w})
	}
	return g.b.Gather(x, g.index(2, 5, 2), ir.GatherDims{CollapsedSliceDims: []int64{0, 1}, StartIndexMap: g.perm64(2), IndexVectorDim: 2}, []int64{1, 1})
}

// fold is an op whose result does not depend on the order of operands that small has prepared.
func (g *drawn) fold(d ir.DType) string {
	if d == ir.I1 {
		return []string{"stablehlo.or", "stablehlo.and", "stablehlo.xor"}[g.IntN(3)]
	}
	return []string{"stablehlo.add", "stablehlo.maximum", "stablehlo.minimum"}[g.IntN(3)]
}

func drawScatter(g *drawn, x *ir.Value) *ir.Value {
	x = g.small(g.rank(x, 2), 3)
	dims, shape := ir.ScatterDims{UpdateWindowDims: []int64{1}, InsertedWindowDims: []int64{0}, ScatterDimsToOperandDims: []int64{0}, IndexVectorDim: 1}, []int64{5, x.Type.Shape[1]}
	ix := g.index(5, 1)
	if g.IntN(2) == 0 {
		dims = ir.ScatterDims{InsertedWindowDims: []int64{0, 1}, ScatterDimsToOperandDims: g.perm64(2), IndexVectorDim: 1}
		ix, shape = g.index(7, 2), []int64{7}
	}
	return g.b.Scatter([]*ir.Value{x}, ix, []*ir.Value{g.small(g.fill(x, shape...), 3)}, dims, ir.BinaryBody(g.fold(x.Type.DType)))[0]
}

func drawWindow(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.Rank() == 0 {
		return nil
	}
	var w ir.Window
	for _, n := range x.Type.Shape {
		d := 1 + g.Int64N(min(n, 3))
		w.Dims, w.Strides, w.BaseDilation, w.Dilation = append(w.Dims, d), append(w.Strides, 1+g.Int64N(2)), append(w.BaseDilation, 1+g.Int64N(2)), append(w.Dilation, 1)
		w.Padding = append(w.Padding, [2]int64{g.Int64N(d), g.Int64N(d)})
		if n > 4 {
			w.Dilation[len(w.Dilation)-1] += g.Int64N(2)
		}
	}
	if x.Type.Rank() > 3 {
		return nil
	}
	x = g.small(x, 3)
	return g.b.ReduceWindow([]*ir.Value{x}, []*ir.Value{g.zero(x)}, w, ir.BinaryBody(g.fold(x.Type.DType)))[0]
}

func drawSelectAndScatter(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.DType == ir.I1 {
		return nil
	}
	x = g.small(g.rank(x, 2), 3)
	var size, step, src []int64
	for _, n := range x.Type.Shape {
		k, s := 1+g.Int64N(min(n, 3)), 1+g.Int64N(2)
		size, step, src = append(size, k), append(step, s), append(src, (n-k)/s+1)
	}
	t := ir.Tensor(x.Type.DType)
	ge := func(b *ir.Builder, a []*ir.Value) []*ir.Value { return []*ir.Value{b.Compare("GE", a[0], a[1])} }
	return g.b.OpWith("stablehlo.select_and_scatter", nil, []*ir.Value{x, g.small(g.fill(x, src...), 3), g.zero(x)},
		[]ir.NamedAttr{ir.A("window_dimensions", ir.Ints(size)), ir.A("window_strides", ir.Ints(step))},
		ir.Body{Args: []ir.Type{t, t}, Fill: ge}, ir.Body{Args: []ir.Type{t, t}, Fill: ir.BinaryBody("stablehlo.add")}).Results[0]
}

func drawPad(g *drawn, x *ir.Value) *ir.Value {
	var low, high, in []int64
	for _, n := range x.Type.Shape {
		l, h, i := g.Int64N(4)-1, g.Int64N(4)-1, g.Int64N(2)
		if n+l+h+(n-1)*i < 1 {
			return nil
		}
		low, high, in = append(low, l), append(high, h), append(in, i)
	}
	if x.Type.NumElements() > 300 {
		return nil
	}
	return g.b.Pad(x, g.b.Reshape(g.b.Slice(g.b.Reshape(x, x.Type.NumElements()), []int64{0}, []int64{1}, nil)), low, high, in)
}

func drawDynamic(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.Rank() == 0 {
		return nil
	}
	var at, at2 []*ir.Value
	var size []int64
	for _, n := range x.Type.Shape {
		at2 = append(at2, g.b.Ints(ir.Tensor(ir.I32), g.Int64N(12)-2))
		at, size = append(at, g.b.Ints(ir.Tensor(ir.I32), g.Int64N(12)-2)), append(size, 1+g.Int64N(n))
	}
	part := g.b.DynamicSlice(x, at, size...)
	if g.IntN(2) == 0 {
		return part
	}
	return g.b.DynamicUpdateSlice(x, part, at2...)
}

// drawWhile doubles a state as often as a counter says.
func drawWhile(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.DType == ir.I1 {
		return nil
	}
	i32 := ir.Tensor(ir.I32)
	n := g.b.Ints(i32, g.Int64N(4))
	return g.b.While([]*ir.Value{g.b.Ints(i32, 0), x},
		func(b *ir.Builder, a []*ir.Value) []*ir.Value { return []*ir.Value{b.Compare("LT", a[0], n)} },
		func(b *ir.Builder, a []*ir.Value) []*ir.Value {
			return []*ir.Value{b.Add(a[0], b.Ints(i32, 1)), b.Add(a[1], x)}
		})[1]
}

func drawCase(g *drawn, x *ir.Value) *ir.Value {
	y := g.mate(x)
	i := g.b.Reshape(g.index(1))
	return g.b.Case(g.b.Convert(i, ir.I32),
		func(b *ir.Builder) []*ir.Value { return []*ir.Value{b.Max(x, y)} },
		func(b *ir.Builder) []*ir.Value { return []*ir.Value{y} },
		func(b *ir.Builder) []*ir.Value { return []*ir.Value{b.Min(x, y)} })[0]
}

func drawFold(g *drawn, x *ir.Value) *ir.Value {
	var dims []int64
	for d := range x.Type.Rank() {
		if g.IntN(2) == 0 {
			dims = append(dims, int64(d))
		}
	}
	if len(dims) == 0 {
		return nil
	}
	x = g.small(x, 3)
	return g.b.ReduceOp(g.fold(x.Type.DType), x, g.zero(x), dims...)
}

func drawOrder(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.Rank() == 0 {
		return nil
	}
	x = g.small(x, 3)
	less := []string{"LT", "GT"}[g.IntN(2)]
	i := g.b.Iota(x.Type.WithDType(ir.I32), 0)
	return g.b.Sort([]*ir.Value{x, i}, g.Int64N(int64(x.Type.Rank())), true, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Compare(less, a[0], a[1])}
	})[1]
}

func drawTopK(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.Rank() == 0 || x.Type.DType == ir.I1 {
		return nil
	}
	v, i := g.b.TopK(g.small(x, 3), 1+g.Int64N(x.Type.Shape[x.Type.Rank()-1]))
	if g.IntN(2) == 0 {
		return i
	}
	return v
}

// drawCumulative is a running sum or maximum, as a window that reaches back to the front.
func drawCumulative(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.Rank() == 0 {
		return nil
	}
	x = g.small(x, 3)
	d := g.IntN(x.Type.Rank())
	w := ir.Window{Dims: slices.Repeat([]int64{1}, x.Type.Rank()), Padding: make([][2]int64, x.Type.Rank())}
	w.Dims[d], w.Padding[d] = x.Type.Shape[d], [2]int64{x.Type.Shape[d] - 1, 0}
	return g.b.ReduceWindow([]*ir.Value{x}, []*ir.Value{g.zero(x)}, w, ir.BinaryBody(g.fold(x.Type.DType)))[0]
}

// drawBitcast takes bits as another type of the same width; those of a NaN are not compared, so there is none.
func drawBitcast(g *drawn, x *ir.Value) *ir.Value {
	var same []ir.DType
	for _, d := range drawnTypes {
		if d != ir.I1 && x.Type.DType != ir.I1 && d.Size() == x.Type.DType.Size() {
			same = append(same, d)
		}
	}
	if len(same) == 0 {
		return nil
	}
	if kindOf(x.Type.DType) == floats {
		x = g.b.Select(g.b.Compare("NE", x, g.b.Like(x, 0)), g.b.Select(g.b.Compare("EQ", x, x), x, g.b.Like(x, 1)), g.b.Like(x, 0))
	}
	return g.b.BitcastConvert(x, x.Type.WithDType(same[g.IntN(len(same))]))
}

// drawPrecision cuts exponent and mantissa.
func drawPrecision(g *drawn, x *ir.Value) *ir.Value {
	if kindOf(x.Type.DType) != floats {
		return nil
	}
	return g.b.Op1("stablehlo.reduce_precision", []*ir.Value{x}, ir.A("exponent_bits", ir.Int{Value: 2 + g.Int64N(10), Type: ir.I32}), ir.A("mantissa_bits", ir.Int{Value: 1 + g.Int64N(20), Type: ir.I32}))
}

// drawOld are ops that newer ones replaced.
func drawOld(g *drawn, x *ir.Value) *ir.Value {
	one := func(name string, args []*ir.Value, attrs ...ir.NamedAttr) *ir.Value {
		return g.b.Op1("stablehlo."+name, args, attrs...)
	}
	mate := g.mate(x)
	switch g.IntN(4) {
	case 0:
		if x.Type.NumElements() > 300 {
			return nil
		}
		return one("broadcast", []*ir.Value{x}, ir.A("broadcast_sizes", ir.Ints{1 + g.Int64N(3)}))
	case 1:
		x = g.small(g.rank(x, 2), 8)
		y := g.small(g.fill(mate, x.Type.Shape[1], 1+g.Int64N(6)), 8)
		if kindOf(x.Type.DType) == bools {
			return nil
		}
		return one("dot", []*ir.Value{x, y})
	case 2:
		x = g.small(g.rank(x, 3), 8)
		y := g.small(g.fill(mate, x.Type.Shape[0], x.Type.Shape[2], 1+g.Int64N(6)), 8)
		if kindOf(x.Type.DType) == bools {
			return nil
		}
		t := x.Type.WithShape(x.Type.Shape[0], x.Type.Shape[1], y.Type.Shape[2])
		return g.b.OpWith("stablehlo.einsum", []ir.Type{t}, []*ir.Value{x, y}, []ir.NamedAttr{ir.A("einsum_config", ir.String("bij,bjk->bik"))}).Result()
	}
	x = g.rank(x, 2)
	t := x.Type.WithShape(x.Type.Shape[1], x.Type.Shape[0])
	return g.b.OpWith("stablehlo.unary_einsum", []ir.Type{t}, []*ir.Value{x}, []ir.NamedAttr{ir.A("einsum_config", ir.String("ij->ji"))}).Result()
}

// drawMap is an elementwise body.
func drawMap(g *drawn, x *ir.Value) *ir.Value {
	var dims ir.Ints
	for d := range x.Type.Rank() {
		dims = append(dims, int64(d))
	}
	elem := ir.Tensor(x.Type.DType)
	return g.b.OpWith("stablehlo.map", []ir.Type{x.Type}, []*ir.Value{x, g.mate(x)}, []ir.NamedAttr{ir.A("dimensions", dims)}, ir.Body{Args: []ir.Type{elem, elem}, Fill: ir.BinaryBody("stablehlo.maximum")}).Result()
}

// drawWide are ops that broadcast by themselves, and the choice of rows.
func drawWide(g *drawn, x *ir.Value) *ir.Value {
	y := g.mate(x)
	switch g.IntN(3) {
	case 0:
		return g.b.Op1("chlo.broadcast_compare", []*ir.Value{x, y}, ir.A("comparison_direction", ir.Enum{Dialect: "chlo", Name: "comparison_direction", Value: "GE"}))
	case 1:
		return g.b.OpWith("chlo.broadcast_select", []ir.Type{x.Type}, []*ir.Value{g.b.Compare("LT", x, y), x, y}, nil).Result()
	}
	x = g.rank(x, 2)
	i := g.b.Ints(ir.Tensor(ir.I32, 2), 0, x.Type.Shape[0]-1)
	return g.b.OpWith("stablehlo.torch_index_select", []ir.Type{x.Type.WithShape(2, x.Type.Shape[1])}, []*ir.Value{x, i}, []ir.NamedAttr{
		ir.A("dim", ir.Int{Type: ir.I64}), ir.A("batch_dims", ir.Int{Type: ir.I64}),
	}).Result()
}

func drawClamp(g *drawn, x *ir.Value) *ir.Value {
	if kindOf(x.Type.DType) == bools {
		return nil
	}
	return g.b.Clamp(g.b.Ints(ir.Tensor(x.Type.DType), 1), x, g.b.Ints(ir.Tensor(x.Type.DType), 5))
}

// drawQuantised is round(x/scale)+zero as i8, and back.
func drawQuantised(g *drawn, x *ir.Value) *ir.Value {
	if x.Type.DType != ir.F32 {
		return nil
	}
	q := g.b.Add(g.b.RoundEven(g.b.Div(x, g.b.Like(x, .25))), g.b.Like(x, 3))
	q8 := g.b.Convert(g.b.Clamp(g.b.Like(x, -128), q, g.b.Like(x, 127)), ir.I8)
	if g.IntN(2) == 0 {
		return q8
	}
	return g.b.Mul(g.b.Sub(g.b.Convert(q8, ir.F32), g.b.Like(x, 3)), g.b.Like(x, .25))
}
