package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

const classic = "ai.onnx.ml"

// Operators of ai.onnx.ml on numbers. Labels and categories that are strings are refused.
var mlOps = []row{
	mlOp("ArrayFeatureExtractor", 2, func(x *node) val {
		b, v := x.b, x.in[0]
		if x.rank(v, 1, "the input") == 1 {
			v = b.Reshape(v, 1, dim(v, 0))
		}
		last := int64(v.Type.Rank() - 1)
		return gatherAxis(b, v, b.Reshape(x.in[1], x.in[1].Type.NumElements()), last)
	}),
	mlOp("Binarizer", 1, func(x *node) val {
		v := x.in[0]
		return x.b.Convert(x.b.Compare("GT", v, x.b.Like(v, x.float("threshold", 0))), dtypeOf(v))
	}),
	mlOp("Scaler", 1, func(x *node) val {
		v := x.b.Convert(x.in[0], ir.F32)
		if o := x.columns("offset", v); o != nil {
			v = minus(x.b, v, o)
		}
		if s := x.columns("scale", v); s != nil {
			v = times(x.b, v, s)
		}
		return v
	}),
	mlOp("Normalizer", 1, func(x *node) val {
		b, v := x.b, x.b.Convert(x.in[0], ir.F32)
		axis := int64(x.rank(v, 1, "the input") - 1)
		var n val
		switch x.oneOf("norm", "MAX", "L1", "L2") {
		case "MAX":
			n = foldKeep(b, "maximum", v, axis)
		case "L1":
			n = foldKeep(b, "add", b.Abs(v), axis)
		default:
			n = b.Sqrt(foldKeep(b, "add", b.Mul(v, v), axis))
		}
		return over(b, v, b.Select(b.Compare("EQ", n, b.Like(n, 0)), b.Like(n, 1), n))
	}),
	mlOp("Imputer", 1, func(x *node) val {
		b, v := x.b, x.in[0]
		name, missing := "imputed_value_floats", x.float("replaced_value_float", 0)
		if dtypeOf(v).IsInt() {
			name, missing = "imputed_value_int64s", float64(x.int("replaced_value_int64", 0))
		}
		hit := b.Compare("EQ", v, b.Like(v, missing))
		if math.IsNaN(missing) {
			hit = b.Compare("NE", v, v)
		}
		by := x.columns(name, v)
		if by == nil {
			x.fail("attribute %s is missing", name)
		}
		return choose(b, hit, by, v)
	}),
	mlOp("FeatureVectorizer", 1, func(x *node) val {
		var parts []val
		for _, v := range x.in {
			if v.Type.Rank() == 1 {
				v = x.b.Reshape(v, 1, dim(v, 0))
			}
			parts = append(parts, x.b.Convert(v, ir.F32))
		}
		return x.b.Concat(1, parts...)
	}),
	mlOp("OneHotEncoder", 1, func(x *node) val {
		b, v := x.b, x.in[0]
		cats := x.ints("cats_int64s")
		if cats == nil || len(cats) > maxStatic {
			x.fail("attribute cats_strings: strings are not supported, cats_int64s is")
		}
		s := append(slices.Clone(shapeOf(v)), int64(len(cats)))
		v = b.Convert(v, ir.I64)
		hot := compare(b, "EQ", b.Reshape(v, append(slices.Clone(shapeOf(v)), 1)...), int64s(b, cats...))
		return b.Convert(b.BroadcastTo(hot, s...), ir.F32)
	}),
	mlOp("LabelEncoder", 1, labelEncoder),
	mlOp("LinearRegressor", 1, func(x *node) val {
		n := x.int("targets", 1)
		return x.transformed(x.linear(n), n)
	}),
	opN("LinearClassifier", 1, func(x *node) []val {
		labels := x.ints("classlabels_ints")
		if len(labels) == 0 {
			x.fail("attribute classlabels_strings: strings are not supported, classlabels_ints is")
		}
		n := int64(len(labels))
		if a := x.attr("intercepts"); a != nil && len(a.Floats) == 1 && n == 2 {
			n = 1
		}
		return x.classified(x.linear(n), labels)
	}).in(classic),
}

func mlOp(op string, min int, f func(x *node) val) row { return op1(op, min, f).in(classic) }

// numbers is a list attribute of floats or integers as floats, nil if absent.
func (x *node) numbers(name string) []float64 {
	a := x.attr(name)
	if a == nil {
		return nil
	}
	var out []float64
	for _, f := range a.Floats {
		out = append(out, float64(f))
	}
	if len(out) == 0 {
		for _, i := range a.Ints {
			out = append(out, float64(i))
		}
	}
	if a.T != nil {
		d, err := a.T.Carried(x.im.file, x.im.ext.read)
		if err != nil {
			x.fail("attribute %s: %w", name, trimPos(err))
		}
		if d.Len() > maxStatic {
			x.fail("attribute %s: %d numbers are too many", name, d.Len())
		}
		out = d.Floats()
	}
	return out
}

// columns is a list attribute with one number, or one a column of v; nil if absent.
func (x *node) columns(name string, v val) val {
	l := x.numbers(name)
	r := v.Type.Rank()
	switch {
	case len(l) == 0:
		return nil
	case len(l) == 1:
		return x.b.Like(v, l[0])
	case r < 1 || int64(len(l)) != dim(v, r-1):
		x.fail("attribute %s: %d numbers for an input of shape %s", name, len(l), ir.ShapeString(shapeOf(v)))
	}
	return along(x.b, x.b.Const(denseOf(ir.Tensor(dtypeOf(v), int64(len(l))), l)), v, int64(r-1))
}

// labelEncoder replaces keys by values: a comparison with every key, and the sum of what hits.
func labelEncoder(x *node) val {
	b, v := x.b, x.in[0]
	list := func(names ...string) (l []float64, at string) {
		for _, n := range names {
			if l = x.numbers(n); l != nil {
				return l, n
			}
		}
		x.fail("attributes %s and so on: strings are not supported, numbers are", names[0])
		return nil, ""
	}
	keys, _ := list("keys_int64s", "keys_floats", "keys_tensor")
	values, from := list("values_int64s", "values_floats", "values_tensor")
	dt, other := ir.I64, float64(x.int("default_int64", -1))
	switch from {
	case "values_floats":
		dt, other = ir.F32, x.float("default_float", 0)
	case "values_tensor":
		dt = x.elem(x.attr(from).T.Type.DType(), "attribute values_tensor")
		if d := x.numbers("default_tensor"); len(d) == 1 {
			other = d[0]
		} else if dt.IsFloat() {
			other = 0
		}
	}
	n := int64(len(keys))
	if len(values) != len(keys) || n == 0 || n > 1<<12 {
		x.fail("%d keys and %d values", len(keys), len(values))
	}
	flat := b.Reshape(v, v.Type.NumElements(), 1)
	key := b.Const(denseOf(ir.Tensor(dtypeOf(v), n), keys))
	hit := compare(b, "EQ", flat, key)
	for i, k := range keys {
		if math.IsNaN(k) { // NaN is a key like others
			col := compare(b, "EQ", b.Iota(ir.Tensor(ir.I32, 1, n), 1), b.Ints(ir.Tensor(ir.I32, 1, 1), int64(i)))
			hit = b.Or(hit, b.And(b.BroadcastTo(b.Compare("NE", flat, flat), shapeOf(hit)...), b.BroadcastTo(col, shapeOf(hit)...)))
		}
	}
	at := fold(b, "minimum", choose(b, hit, b.Iota(ir.Tensor(ir.I32, 1, n), 1), b.Ints(ir.Tensor(ir.I32, 1, 1), n)), 1)
	table := b.Const(denseOf(ir.Tensor(dt, n+1), append(slices.Clone(values), other)))
	return b.Reshape(gatherAxis(b, table, at, 0), shapeOf(v)...)
}

// linear is X·coefficientsᵀ + intercepts for n targets.
func (x *node) linear(n int64) val {
	b, v := x.b, x.b.Convert(x.in[0], ir.F32)
	if v.Type.Rank() == 1 {
		v = b.Reshape(v, 1, dim(v, 0))
	}
	c := x.numbers("coefficients")
	if v.Type.Rank() != 2 || n < 1 || int64(len(c)) != n*dim(v, 1) {
		x.fail("attribute coefficients: %d numbers for %d targets of an input of shape %s", len(c), n, ir.ShapeString(shapeOf(v)))
	}
	y := b.DotGeneral(v, b.Const(denseOf(ir.Tensor(ir.F32, n, dim(v, 1)), c)), ir.DotDims{LHSContracting: []int64{1}, RHSContracting: []int64{1}}, ir.NoDType)
	if i := x.columns("intercepts", y); i != nil {
		y = b.Add(y, i)
	}
	return y
}

// transformed applies post_transform to scores [batch, n].
func (x *node) transformed(y val, n int64) val {
	b := x.b
	switch x.oneOf("post_transform", "NONE", "LOGISTIC", "SOFTMAX", "SOFTMAX_ZERO") {
	case "LOGISTIC":
		return b.Logistic(y)
	case "SOFTMAX":
		return softmaxOver(b, y, 1)
	case "SOFTMAX_ZERO": // scores of 0 stay 0
		live := b.Compare("NE", y, b.Like(y, 0))
		e := b.Select(live, b.Exp(minus(b, y, foldKeep(b, "maximum", y, 1))), b.Like(y, 0))
		s := foldKeep(b, "add", e, 1)
		return over(b, e, b.Select(b.Compare("EQ", s, b.Like(s, 0)), b.Like(s, 1), s))
	}
	return y
}

// classified gives the label of the best score, and the scores. One score for two classes is that of the second.
func (x *node) classified(y val, labels []int64) []val {
	b, n := x.b, dim(y, 1)
	table := int64s(b, labels...)
	if n == 1 && len(labels) == 2 {
		logistic := x.str("post_transform", "NONE") == "LOGISTIC"
		y = x.transformed(y, 1)
		other, limit := b.Neg(y), 0.
		if logistic {
			other, limit = b.Sub(b.Like(y, 1), y), .5
		}
		at := b.Convert(b.Reshape(b.Compare("GT", y, b.Like(y, limit)), dim(y, 0)), ir.I64)
		return []val{gatherAxis(b, table, at, 0), b.Concat(1, other, y)}
	}
	if n != int64(len(labels)) {
		x.fail("%d labels for %d scores", len(labels), n)
	}
	at := b.Reshape(argBest(b, "maximum", y, 1, false), dim(y, 0))
	return []val{gatherAxis(b, table, at, 0), x.transformed(y, n)}
}
