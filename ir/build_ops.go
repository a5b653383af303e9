package ir

import "slices"

// Const makes a constant.
func (b *Builder) Const(d *Dense) *Value {
	return b.OpTo("stablehlo.constant", d.Type, nil, A("value", d))
}

// Scaled makes a constant that is a product.
func (b *Builder) Scaled(s *Scaled) *Value {
	return b.OpTo("stablehlo.constant", s.Of.Type, nil, A("value", s))
}

// Ints makes an integer (or float) constant; one value fills the whole tensor.
func (b *Builder) Ints(t Type, vs ...int64) *Value { return b.Const(DenseInts(t, vs...)) }

// Floats makes a float (or integer) constant; one value fills the whole tensor.
func (b *Builder) Floats(t Type, vs ...float64) *Value { return b.Const(DenseFloats(t, vs...)) }

// Like makes a constant of x's type, filled with one number.
func (b *Builder) Like(x *Value, v float64) *Value {
	if x.IsPoison() {
		return x
	}
	return b.Const(DenseFloats(x.Type, v))
}

// Unary makes an elementwise op with one operand: b.Unary("stablehlo.tanh", x).
func (b *Builder) Unary(name string, x *Value) *Value { return b.Op1(name, []*Value{x}) }

// Binary makes an elementwise op with two operands of one type.
func (b *Builder) Binary(name string, x, y *Value) *Value { return b.Op1(name, []*Value{x, y}) }

// Abs and the methods below it make elementwise ops of one operand.
func (b *Builder) Abs(x *Value) *Value      { return b.Unary("stablehlo.abs", x) }
func (b *Builder) Neg(x *Value) *Value      { return b.Unary("stablehlo.negate", x) }
func (b *Builder) Exp(x *Value) *Value      { return b.Unary("stablehlo.exponential", x) }
func (b *Builder) Log(x *Value) *Value      { return b.Unary("stablehlo.log", x) }
func (b *Builder) Log1p(x *Value) *Value    { return b.Unary("stablehlo.log_plus_one", x) }
func (b *Builder) Expm1(x *Value) *Value    { return b.Unary("stablehlo.exponential_minus_one", x) }
func (b *Builder) Logistic(x *Value) *Value { return b.Unary("stablehlo.logistic", x) }
func (b *Builder) Tanh(x *Value) *Value     { return b.Unary("stablehlo.tanh", x) }
func (b *Builder) Sqrt(x *Value) *Value     { return b.Unary("stablehlo.sqrt", x) }
func (b *Builder) Rsqrt(x *Value) *Value    { return b.Unary("stablehlo.rsqrt", x) }
func (b *Builder) Cbrt(x *Value) *Value     { return b.Unary("stablehlo.cbrt", x) }
func (b *Builder) Sin(x *Value) *Value      { return b.Unary("stablehlo.sine", x) }
func (b *Builder) Cos(x *Value) *Value      { return b.Unary("stablehlo.cosine", x) }
func (b *Builder) Tan(x *Value) *Value      { return b.Unary("stablehlo.tan", x) }
func (b *Builder) Floor(x *Value) *Value    { return b.Unary("stablehlo.floor", x) }
func (b *Builder) Ceil(x *Value) *Value     { return b.Unary("stablehlo.ceil", x) }
func (b *Builder) Sign(x *Value) *Value     { return b.Unary("stablehlo.sign", x) }
func (b *Builder) Not(x *Value) *Value      { return b.Unary("stablehlo.not", x) }
func (b *Builder) IsFinite(x *Value) *Value { return b.Unary("stablehlo.is_finite", x) }

// RoundEven rounds to the nearest integer, ties to even; RoundAfz ties away from zero.
func (b *Builder) RoundEven(x *Value) *Value { return b.Unary("stablehlo.round_nearest_even", x) }

// RoundAfz rounds to the nearest integer, ties away from zero.
func (b *Builder) RoundAfz(x *Value) *Value { return b.Unary("stablehlo.round_nearest_afz", x) }

// Add and the methods below it make elementwise ops of two operands of one type; see
// BroadcastTo for shapes.
func (b *Builder) Add(x, y *Value) *Value   { return b.Binary("stablehlo.add", x, y) }
func (b *Builder) Sub(x, y *Value) *Value   { return b.Binary("stablehlo.subtract", x, y) }
func (b *Builder) Mul(x, y *Value) *Value   { return b.Binary("stablehlo.multiply", x, y) }
func (b *Builder) Div(x, y *Value) *Value   { return b.Binary("stablehlo.divide", x, y) }
func (b *Builder) Rem(x, y *Value) *Value   { return b.Binary("stablehlo.remainder", x, y) }
func (b *Builder) Pow(x, y *Value) *Value   { return b.Binary("stablehlo.power", x, y) }
func (b *Builder) Max(x, y *Value) *Value   { return b.Binary("stablehlo.maximum", x, y) }
func (b *Builder) Min(x, y *Value) *Value   { return b.Binary("stablehlo.minimum", x, y) }
func (b *Builder) And(x, y *Value) *Value   { return b.Binary("stablehlo.and", x, y) }
func (b *Builder) Or(x, y *Value) *Value    { return b.Binary("stablehlo.or", x, y) }
func (b *Builder) Xor(x, y *Value) *Value   { return b.Binary("stablehlo.xor", x, y) }
func (b *Builder) Atan2(x, y *Value) *Value { return b.Binary("stablehlo.atan2", x, y) }

// Shl shifts left; ShrA and ShrL shift right, arithmetically and logically.
func (b *Builder) Shl(x, y *Value) *Value { return b.Binary("stablehlo.shift_left", x, y) }

// ShrA shifts right and copies the sign.
func (b *Builder) ShrA(x, y *Value) *Value {
	return b.Binary("stablehlo.shift_right_arithmetic", x, y)
}

// ShrL shifts right and fills with zeros.
func (b *Builder) ShrL(x, y *Value) *Value { return b.Binary("stablehlo.shift_right_logical", x, y) }

// Compare compares elementwise; dir is EQ, NE, GE, GT, LE or LT. The comparison type
// follows from the element type.
func (b *Builder) Compare(dir string, x, y *Value) *Value {
	return b.Op1("stablehlo.compare", []*Value{x, y},
		A("comparison_direction", Enum{"stablehlo", "comparison_direction", dir}),
		A("compare_type", Enum{"stablehlo", "comparison_type", CompareType(x.Type.DType)}))
}

// CompareType is the comparison type that goes with an element type.
func CompareType(d DType) string {
	switch {
	case d.IsFloat() || d.IsComplex():
		return "FLOAT"
	case d.IsUnsigned() || d == I1:
		return "UNSIGNED"
	}
	return "SIGNED"
}

// Select is pred ? x : y, elementwise; pred is i1 of the same shape or a scalar.
func (b *Builder) Select(pred, x, y *Value) *Value {
	return b.Op1("stablehlo.select", []*Value{pred, x, y})
}

// Clamp is min(max(x, lo), hi); the bounds have x's type or are scalars.
func (b *Builder) Clamp(lo, x, hi *Value) *Value {
	return b.Op1("stablehlo.clamp", []*Value{lo, x, hi})
}

// Convert changes the element type; it gives x itself if that has the type already.
func (b *Builder) Convert(x *Value, d DType) *Value {
	if x.IsPoison() || x.Type.DType == d {
		return x
	}
	return b.OpTo("stablehlo.convert", x.Type.WithDType(d), []*Value{x})
}

// BitcastConvert reinterprets the bits as another type.
func (b *Builder) BitcastConvert(x *Value, t Type) *Value {
	return b.OpTo("stablehlo.bitcast_convert", t, []*Value{x})
}

// Reshape gives x another shape of as many elements; it gives x itself if the shape is the same.
func (b *Builder) Reshape(x *Value, shape ...int64) *Value {
	if x.IsPoison() || slices.Equal(x.Type.Shape, shape) {
		return x
	}
	return b.OpTo("stablehlo.reshape", x.Type.WithShape(slices.Clone(shape)...), []*Value{x})
}

// Transpose permutes dimensions: result dimension i is x's dimension perm[i].
func (b *Builder) Transpose(x *Value, perm ...int64) *Value {
	return b.Op1("stablehlo.transpose", []*Value{x}, A("permutation", Ints(perm)))
}

// BroadcastInDim maps x's dimension i to result dimension dims[i] and repeats along the others.
func (b *Builder) BroadcastInDim(x *Value, shape, dims []int64) *Value {
	if x.IsPoison() {
		return x
	}
	return b.OpTo("stablehlo.broadcast_in_dim", x.Type.WithShape(shape...), []*Value{x}, A("broadcast_dimensions", Ints(dims)))
}

// BroadcastTo broadcasts as NumPy does: dimensions are aligned at the last one, size 1
// stretches. It gives x itself if there is nothing to do.
func (b *Builder) BroadcastTo(x *Value, shape ...int64) *Value {
	if x.IsPoison() || slices.Equal(x.Type.Shape, shape) {
		return x
	}
	off := len(shape) - x.Type.Rank()
	if off < 0 {
		return b.Fail("broadcast: %s has more dimensions than %s", ShapeString(x.Type.Shape), ShapeString(shape))
	}
	dims := make([]int64, x.Type.Rank())
	for i := range dims {
		dims[i] = int64(off + i)
	}
	return b.BroadcastInDim(x, slices.Clone(shape), dims)
}

// Iota counts along one dimension.
func (b *Builder) Iota(t Type, dim int64) *Value {
	return b.OpTo("stablehlo.iota", t, nil, A("iota_dimension", Int{dim, I64}))
}

// Slice takes [start, limit) with strides; nil strides are ones.
func (b *Builder) Slice(x *Value, start, limit, strides []int64) *Value {
	if strides == nil {
		strides = slices.Repeat([]int64{1}, len(start))
	}
	return b.Op1("stablehlo.slice", []*Value{x}, A("start_indices", Ints(start)), A("limit_indices", Ints(limit)), A("strides", Ints(strides)))
}

// DynamicSlice takes sizes elements from 0-dimensional start indices, clamped to fit.
func (b *Builder) DynamicSlice(x *Value, starts []*Value, sizes ...int64) *Value {
	return b.Op1("stablehlo.dynamic_slice", append([]*Value{x}, starts...), A("slice_sizes", Ints(sizes)))
}

// DynamicUpdateSlice writes y into x at 0-dimensional start indices, clamped to fit.
func (b *Builder) DynamicUpdateSlice(x, y *Value, starts ...*Value) *Value {
	return b.Op1("stablehlo.dynamic_update_slice", append([]*Value{x, y}, starts...))
}

// Pad adds edge (possibly negative) and interior padding; nil interior is none.
func (b *Builder) Pad(x, value *Value, low, high, interior []int64) *Value {
	if interior == nil {
		interior = make([]int64, len(low))
	}
	return b.Op1("stablehlo.pad", []*Value{x, value}, A("edge_padding_low", Ints(low)), A("edge_padding_high", Ints(high)), A("interior_padding", Ints(interior)))
}

// Concat joins along a dimension; of one operand it is that operand.
func (b *Builder) Concat(dim int64, xs ...*Value) *Value {
	if len(xs) == 1 {
		return xs[0]
	}
	return b.Op1("stablehlo.concatenate", xs, A("dimension", Int{dim, I64}))
}

// Reverse reverses dimensions.
func (b *Builder) Reverse(x *Value, dims ...int64) *Value {
	return b.Op1("stablehlo.reverse", []*Value{x}, A("dimensions", Ints(dims)))
}

// DotGeneral contracts and batches dimensions; out is the element type of the result,
// NoDType for that of x.
func (b *Builder) DotGeneral(x, y *Value, dims DotDims, out DType) *Value {
	return b.free("stablehlo.dot_general", out, []*Value{x, y}, A("dot_dimension_numbers", dims))
}

// free makes an op whose element type may be chosen.
func (b *Builder) free(name string, out DType, operands []*Value, attrs ...NamedAttr) *Value {
	op := b.Op(name, operands, attrs...)
	if v := op.Result(); out != NoDType && !v.IsPoison() {
		if !promotes(v.Type.DType, out) {
			return b.Fail("%s: cannot give elements of type %v from %v", name, out, v.Type.DType)
		}
		v.Type = v.Type.WithDType(out)
	}
	return op.Result()
}

// Conv are the parameters of a convolution; nil slices are the defaults.
type Conv struct {
	Dims                     ConvDims
	Strides                  []int64
	Padding                  [][2]int64
	LHSDilation, RHSDilation []int64
	Reversal                 []bool
	FeatureGroups            int64 // 0 means 1
	BatchGroups              int64 // 0 means 1
	Out                      DType // NoDType: that of x
}

// Convolution convolves x with the kernel w.
func (b *Builder) Convolution(x, w *Value, c Conv) *Value {
	attrs := Attrs{A("dimension_numbers", c.Dims)}
	setInts(&attrs, "window_strides", c.Strides)
	if c.Padding != nil {
		attrs.Set("padding", PaddingAttr(c.Padding))
	}
	setInts(&attrs, "lhs_dilation", c.LHSDilation)
	setInts(&attrs, "rhs_dilation", c.RHSDilation)
	if c.Reversal != nil {
		attrs.Set("window_reversal", Bools(c.Reversal))
	}
	attrs.Set("batch_group_count", Int{max(c.BatchGroups, 1), I64})
	attrs.Set("feature_group_count", Int{max(c.FeatureGroups, 1), I64})
	return b.free("stablehlo.convolution", c.Out, []*Value{x, w}, attrs...)
}

func setInts(as *Attrs, name string, v []int64) {
	if v != nil {
		as.Set(name, Ints(v))
	}
}

// Gather picks slices of x at the indices.
func (b *Builder) Gather(x, indices *Value, dims GatherDims, sliceSizes []int64) *Value {
	return b.Op1("stablehlo.gather", []*Value{x, indices}, A("dimension_numbers", dims), A("slice_sizes", Ints(sliceSizes)))
}

// Call calls a function of the module.
func (b *Builder) Call(f *Func, args ...*Value) []*Value {
	return b.OpWith("func.call", f.Results, args, []NamedAttr{A("callee", Symbol(f.Name))}).Results
}

// Return ends a function.
func (b *Builder) Return(vs ...*Value) { b.OpWith("func.return", []Type{}, vs, nil) }

// TopK gives the k largest elements along the last dimension and their indices.
func (b *Builder) TopK(x *Value, k int64) (values, indices *Value) {
	op := b.Op("chlo.top_k", []*Value{x}, A("k", Int{k, I64}))
	if len(op.Results) < 2 {
		return op.Result(), op.Result()
	}
	return op.Results[0], op.Results[1]
}
