package ir

import "slices"

// scalarsOf are the 0-dimensional types of the values' elements.
func scalarsOf(vs []*Value) []Type {
	out := make([]Type, len(vs))
	for i, v := range vs {
		out[i] = Tensor(v.Type.DType)
	}
	return out
}

// BinaryBody is a region of one binary op on its two arguments: BinaryBody("stablehlo.add").
func BinaryBody(name string) BodyFunc {
	return func(b *Builder, args []*Value) []*Value { return []*Value{b.Binary(name, args[0], args[1])} }
}

// Reduce folds dimensions of the inputs with body, which gets the accumulators and then
// the elements, as scalars.
func (b *Builder) Reduce(xs, inits []*Value, dims []int64, body BodyFunc) []*Value {
	ts := scalarsOf(inits)
	return b.OpWith("stablehlo.reduce", nil, append(append([]*Value{}, xs...), inits...),
		[]NamedAttr{A("dimensions", Ints(dims))}, Body{append(append([]Type{}, ts...), ts...), body}).Results
}

// ReduceOp is Reduce of one input with a binary op: b.ReduceOp("stablehlo.add", x, zero, 1).
func (b *Builder) ReduceOp(name string, x, init *Value, dims ...int64) *Value {
	return b.Reduce([]*Value{x}, []*Value{init}, dims, BinaryBody(name))[0]
}

// Window are the parameters of reduce_window; nil slices are the defaults.
type Window struct {
	Dims, Strides, BaseDilation, Dilation []int64
	Padding                               [][2]int64
}

func (w Window) attrs() Attrs {
	attrs := Attrs{A("window_dimensions", Ints(w.Dims))}
	setInts(&attrs, "window_strides", w.Strides)
	setInts(&attrs, "base_dilations", w.BaseDilation)
	setInts(&attrs, "window_dilations", w.Dilation)
	if w.Padding != nil {
		attrs.Set("padding", PaddingAttr(w.Padding))
	}
	return attrs
}

// ReduceWindow folds every window of the inputs with body.
func (b *Builder) ReduceWindow(xs, inits []*Value, w Window, body BodyFunc) []*Value {
	ts := scalarsOf(inits)
	return b.OpWith("stablehlo.reduce_window", nil, append(append([]*Value{}, xs...), inits...),
		w.attrs(), Body{append(append([]Type{}, ts...), ts...), body}).Results
}

// RunningFold folds every beginning of a dimension, or if back, every end, by op of the name, whose neutral element init is. Pass after
// pass combines r elements, each r times as far apart as in the one before (Hillis and Steele, Data Parallel Algorithms, 1986, with r = 2).
func (b *Builder) RunningFold(name string, x, init *Value, dim int, back bool) *Value {
	n, rank, side := x.Type.Shape[dim], x.Type.Rank(), 0
	if back {
		side = 1
	}
	r := runWindow(n)
	for k := int64(1); k < n; k *= r {
		ones := func() []int64 { return slices.Repeat([]int64{1}, rank) }
		w := Window{Dims: ones(), Strides: ones(), BaseDilation: ones(), Dilation: ones(), Padding: make([][2]int64, rank)}
		w.Dims[dim], w.Dilation[dim], w.Padding[dim][side] = r, k, (r-1)*k
		x = b.ReduceWindow([]*Value{x}, []*Value{init}, w, BinaryBody(name))[0]
	}
	return x
}

// runWindow is how many of n elements a pass of a running fold should combine.
func runWindow(n int64) int64 {
	const pass = 8 // combinations for which a pass waits anyway, while elements come and go
	best, least := int64(2), int64(0)
	for r := int64(2); r <= 2*pass; r++ {
		work := int64(0)
		for k := int64(1); k < n; k *= r {
			work += max(r, pass)
		}
		if least == 0 || work < least {
			best, least = r, work
		}
	}
	return best
}

// Scatter combines updates into the inputs at the indices; body gets the current elements
// and then the updates.
func (b *Builder) Scatter(xs []*Value, indices *Value, updates []*Value, dims ScatterDims, body BodyFunc, flags ...NamedAttr) []*Value {
	operands := append(append(append([]*Value{}, xs...), indices), updates...)
	ts := scalarsOf(xs)
	attrs := append([]NamedAttr{A("scatter_dimension_numbers", dims)}, flags...)
	return b.OpWith("stablehlo.scatter", nil, operands, attrs, Body{append(append([]Type{}, ts...), ts...), body}).Results
}

// Sort sorts the operands together along a dimension; less gets two elements of each operand.
func (b *Builder) Sort(xs []*Value, dim int64, stable bool, less BodyFunc) []*Value {
	var ts []Type
	for _, t := range scalarsOf(xs) {
		ts = append(ts, t, t)
	}
	return b.OpWith("stablehlo.sort", nil, xs,
		[]NamedAttr{A("dimension", Int{dim, I64}), A("is_stable", Bool(stable))}, Body{ts, less}).Results
}

// While runs body on the state as long as cond holds.
func (b *Builder) While(inits []*Value, cond, body BodyFunc) []*Value {
	ts := types(inits)
	return b.OpWith("stablehlo.while", ts, inits, nil, Body{ts, cond}, Body{ts, body}).Results
}

// If runs one of two branches; they take no arguments and use values from outside.
func (b *Builder) If(pred *Value, then, els func(b *Builder) []*Value) []*Value {
	return b.OpWith("stablehlo.if", nil, []*Value{pred}, nil, noArgs(then), noArgs(els)).Results
}

// Case runs the branch that index names, the last one if it names none.
func (b *Builder) Case(index *Value, branches ...func(b *Builder) []*Value) []*Value {
	bodies := make([]Body, len(branches))
	for i, f := range branches {
		bodies[i] = noArgs(f)
	}
	return b.OpWith("stablehlo.case", nil, []*Value{index}, nil, bodies...).Results
}

func noArgs(f func(b *Builder) []*Value) Body {
	return Body{Fill: func(b *Builder, _ []*Value) []*Value { return f(b) }}
}
