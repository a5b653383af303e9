package onnx

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

var shapeOps = []row{
	op1("Constant", 0, constant),
	op1("Identity", 0, func(x *node) val { return cmp.Or(x.arg(0), x.im.none) }),
	opN("Dropout", 1, dropout),
	op1("Cast", 1, func(x *node) val { return castTo(x, x.in[0], castType(x)) }),
	op1("CastLike", 2, func(x *node) val { return castTo(x, x.in[0], x.typeOf(x.in[1])) }),
	op1("BitCast", 1, func(x *node) val {
		t := castType(x)
		dt := t.carrier()
		if from := x.typeOf(x.in[0]); dataTypes[from].pack != dataTypes[t].pack {
			x.fail("attribute to: %s has another size than %s", t, from)
		}
		if dt.Size() == 1 && dt != ir.I1 && dtypeOf(x.in[0]) != ir.I1 && (dt != t.DType() || x.im.narrow[x.in[0]] != 0) {
			v := x.b.BitcastConvert(x.in[0], x.in[0].Type.WithDType(ir.UI8))
			if dt := t.DType(); dt.IsInt() && dt.Bits() < 8 { // the number is carried, not its bits
				return x.squeezeTo(v, t, false)
			}
			if from := x.im.narrow[x.in[0]]; dataTypes[from].pack > 0 {
				v = x.b.And(v, x.b.Like(v, float64(int(1)<<(8/dataTypes[from].pack)-1)))
			}
			if v = x.b.BitcastConvert(v, v.Type.WithDType(dt)); dt != t.DType() {
				x.mark(v, t)
			}
			return v
		}
		if dt.Size() != dtypeOf(x.in[0]).Size() {
			x.fail("attribute to: %s has another size than %s", dt, dtypeOf(x.in[0]))
		}
		switch { // a bool is one byte, 0 or 1
		case dt == dtypeOf(x.in[0]):
			return x.in[0]
		case dt == ir.I1:
			return x.b.Compare("NE", x.in[0], x.b.Like(x.in[0], 0))
		case dtypeOf(x.in[0]) == ir.I1:
			return x.b.Convert(x.in[0], dt)
		}
		return x.b.BitcastConvert(x.in[0], x.in[0].Type.WithDType(dt))
	}),
	op1("Reshape", 1, reshape),
	op1("Flatten", 1, func(x *node) val {
		s, r := shapeOf(x.in[0]), x.in[0].Type.Rank()
		a := x.int("axis", 1)
		if a < -int64(r) || a > int64(r) {
			x.fail("attribute axis: %d is out of range for %d dimensions", a, r)
		}
		if a < 0 {
			a += int64(r)
		}
		return x.b.Reshape(x.in[0], count(s[:a]...), count(s[a:]...))
	}),
	op1("Squeeze", 1, func(x *node) val {
		s := shapeOf(x.in[0])
		axes, ok := x.intsAttrOrInput("axes", 1)
		if !ok {
			for i, n := range s {
				if n == 1 {
					axes = append(axes, int64(i))
				}
			}
		}
		axes = x.axes(axes, len(s))
		for _, a := range axes {
			if s[a] != 1 {
				x.fail("axis %d has size %d, not 1", a, s[a])
			}
		}
		return x.b.Reshape(x.in[0], squeezed(s, axes, false)...)
	}),
	op1("Unsqueeze", 1, func(x *node) val {
		axes, _ := x.intsAttrOrInput("axes", 1)
		s := slices.Clone(shapeOf(x.in[0]))
		for _, a := range x.axes(axes, len(s)+len(axes)) {
			s = slices.Insert(s, int(a), 1)
		}
		return x.b.Reshape(x.in[0], s...)
	}),
	op1("Concat", 1, func(x *node) val {
		if x.ver >= 4 && !x.has("axis") {
			x.fail("attribute axis is missing")
		}
		return x.b.Concat(x.axis(x.int("axis", 1), x.rank(x.in[0], 1, "the first input")), x.in...)
	}),
	opN("Split", 1, split),
	op1("Slice", 1, slice),
	op1("Transpose", 1, func(x *node) val {
		r := x.in[0].Type.Rank()
		perm := x.ints("perm")
		if len(perm) == 0 {
			perm = upTo(0, r)
			slices.Reverse(perm)
		}
		if len(perm) != r || !slices.Equal(x.axes(perm, r), upTo(0, r)) {
			x.fail("attribute perm: %v does not permute %d dimensions", perm, r)
		}
		return x.b.Transpose(x.in[0], perm...)
	}),
	op1("Tile", 2, tile),
	op1("Expand", 2, func(x *node) val {
		s, c := x.sizes(1, "shape")
		x.dims(s, "shape")
		out := x.b.BroadcastTo(x.in[0], broadcastShape(shapeOf(x.in[0]), s)...)
		for d, n := range c {
			x.sized(out, out.Type.Rank()-len(s)+d, n)
		}
		return out
	}),
	op1("Pad", 1, pad),
	op1("Shape", 1, func(x *node) val {
		s, r := shapeOf(x.in[0]), int64(x.in[0].Type.Rank())
		bound := func(name string, def int64) int64 {
			v := x.int(name, def)
			if v < 0 {
				v += r
			}
			return min(max(v, 0), r)
		}
		lo, hi := bound("start", 0), bound("end", r)
		return int64s(x.b, s[lo:max(lo, hi)]...)
	}),
	op1("Size", 1, func(x *node) val { return x.b.Ints(ir.Tensor(ir.I64), x.in[0].Type.NumElements()) }),
	op1("ConstantOfShape", 1, func(x *node) val {
		d := ir.DenseFloats(ir.Tensor(ir.F32, 1), 0)
		if a := x.attr("value"); a != nil && a.T != nil {
			var err error
			if d, err = a.T.Carried(x.im.file, x.im.ext.read); err != nil {
				x.fail("attribute value: %w", trimPos(err))
			}
		}
		if d.Len() != 1 {
			x.fail("attribute value: %d elements, not one", d.Len())
		}
		s, c := x.sizes(0, "shape")
		return x.splat(d, s, c)
	}),
	op1("Range", 3, func(x *node) val {
		b, dt := x.b, dtypeOf(x.in[0])
		lo, hi, step := x.static(0, "start").Float(0), x.static(1, "limit").Float(0), x.static(2, "delta").Float(0)
		n := math.Ceil((hi - lo) / step)
		if math.IsNaN(n) || n > math.MaxInt32 {
			x.fail("range from %g to %g by %g is endless or too long", lo, hi, step)
		}
		t := ir.Tensor(dt, int64(max(n, 0)))
		return b.Add(b.Mul(b.Iota(t, 0), b.BroadcastTo(b.Reshape(x.in[2]), t.Shape...)), b.BroadcastTo(b.Reshape(x.in[0]), t.Shape...))
	}),
	op1("EyeLike", 1, func(x *node) val {
		b, t := x.b, x.in[0].Type
		if x.rank(x.in[0], 2, "the input") != 2 {
			x.fail("the input has %d dimensions, not 2", t.Rank())
		}
		dt := t.DType
		if x.has("dtype") {
			dt = DataType(x.int("dtype", 1)).DType()
		}
		hit := b.Compare("EQ", diagonal(b, t.Shape), b.Ints(t.WithDType(ir.I64), x.int("k", 0)))
		return b.Convert(hit, dt)
	}),
	op1("Trilu", 1, func(x *node) val {
		b, v := x.b, x.in[0]
		x.rank(v, 2, "the input")
		k := int64s(b, 0)
		if x.arg(1) != nil {
			k = x.in[1]
		}
		t := v.Type.WithDType(ir.I64)
		dir := map[bool]string{true: "GE", false: "LE"}[x.flag("upper", 1)]
		return b.Select(b.Compare(dir, diagonal(b, t.Shape), b.BroadcastTo(b.Reshape(k), t.Shape...)), v, b.Like(v, 0))
	}),
	op1("DepthToSpace", 1, func(x *node) val {
		b, v, k := x.b, x.in[0], x.int("blocksize", 0)
		x.image(v, k*k)
		n, c, h, w := dim(v, 0), dim(v, 1)/(k*k), dim(v, 2), dim(v, 3)
		if x.oneOf("mode", "DCR", "CRD") == "DCR" {
			v = b.Transpose(b.Reshape(v, n, k, k, c, h, w), 0, 3, 4, 1, 5, 2)
		} else {
			v = b.Transpose(b.Reshape(v, n, c, k, k, h, w), 0, 1, 4, 2, 5, 3)
		}
		return b.Reshape(v, n, c, h*k, w*k)
	}),
	op1("SpaceToDepth", 1, func(x *node) val {
		b, v, k := x.b, x.in[0], x.int("blocksize", 0)
		x.image(v, 1)
		n, c, h, w := dim(v, 0), dim(v, 1), dim(v, 2), dim(v, 3)
		if k < 1 || h%k != 0 || w%k != 0 {
			x.fail("attribute blocksize: %d does not divide %d×%d", k, h, w)
		}
		return b.Reshape(b.Transpose(b.Reshape(v, n, c, h/k, k, w/k, k), 0, 3, 5, 1, 2, 4), n, c*k*k, h/k, w/k)
	}),
	op1("CenterCropPad", 2, func(x *node) val {
		v := x.in[0]
		axes := x.ints("axes")
		if axes == nil {
			axes = upTo(0, v.Type.Rank())
		}
		s := x.staticInts(1, "shape")
		x.dims(s, "shape")
		if len(s) != len(axes) {
			x.fail("%d sizes for %d axes", len(s), len(axes))
		}
		for i, a := range axes {
			a = x.axis(a, v.Type.Rank())
			if d := s[i] - dim(v, int(a)); d < 0 {
				v = cut(x.b, v, a, -d/2, -d/2+s[i])
			} else {
				v = padAxis(x.b, v, scalar(x.b, dtypeOf(v), 0), a, d/2, d-d/2)
			}
		}
		return v
	}),
}

// splat is a tensor of shape s that holds one element throughout; c counts what of the shape is a bound.
func (x *node) splat(d *ir.Dense, s []int64, c counts) val {
	x.dims(s, "shape")
	t := ir.Tensor(d.DType(), s...)
	out := &ir.Dense{Type: t, Data: d.Data, Splat: true}
	switch t.NumElements() {
	case 0:
		out = ir.NewDense(t)
	case 1:
		out = ir.DenseBytes(t, d.Data)
	}
	v := x.b.Const(out)
	x.im.sized(v, c)
	return v
}

// dims fails unless all numbers can be dimensions.
func (x *node) dims(s []int64, what string) {
	if slices.ContainsFunc(s, func(n int64) bool { return n < 0 }) || ir.Tensor(ir.F64, s...).Bytes() < 0 {
		x.fail("%s: %v cannot be dimensions", what, s)
	}
}

// image fails unless v is [N,C,H,W] with C a multiple of m.
func (x *node) image(v val, m int64) {
	if v.Type.Rank() != 4 || m < 1 || dim(v, 1)%m != 0 {
		x.fail("input of shape %s: want [N,C,H,W] with C a multiple of %d", ir.ShapeString(shapeOf(v)), m)
	}
}

// diagonal is column − row for the last two dimensions.
func diagonal(b bld, shape []int64) val {
	t := ir.Tensor(ir.I64, shape...)
	r := int64(len(shape))
	return b.Sub(b.Iota(t, r-1), b.Iota(t, r-2))
}

func constant(x *node) val {
	b := x.b
	for _, a := range x.n.Attrs {
		switch a.Name {
		case "value":
			if a.T == nil {
				x.fail("attribute value holds no tensor")
			}
			v, err := x.im.dense(b, a.T)
			if err != nil {
				x.fail("attribute value: %w", err)
			}
			return v
		case "sparse_value":
			if a.Sparse == nil {
				x.fail("attribute sparse_value holds no tensor")
			}
			d, err := x.im.sparse(a.Sparse)
			if err != nil {
				x.fail("attribute sparse_value: %w", trimPos(err))
			}
			return b.Const(d)
		case "value_float":
			return scalar(b, ir.F32, float64(a.F))
		case "value_int":
			return b.Ints(ir.Tensor(ir.I64), a.I)
		case "value_ints":
			return int64s(b, a.Ints...)
		case "value_floats":
			d := ir.NewDense(ir.Tensor(ir.F32, int64(len(a.Floats))))
			for i, f := range a.Floats {
				d.SetFloat(i, float64(f))
			}
			return b.Const(d)
		case "value_string", "value_strings":
			x.fail("attribute %s: strings are not supported: want value, value_int(s) or value_float(s)", a.Name)
		}
	}
	x.fail("no attribute value")
	return nil
}

// noDropout refuses a node that drops numbers by chance. What decides about it is built in: in training a ratio of 0 drops none.
func noDropout(x *node, ratio, training int) {
	if x.arg(training) != nil && x.static(training, "training_mode").Int(0) != 0 && (x.arg(ratio) == nil || x.static(ratio, "ratio").Float(0) != 0) {
		x.fail("training_mode: random dropout is not supported: want training_mode false, or ratio 0")
	}
}

// dropout is the identity when a model is used, with a mask of ones.
func dropout(x *node) []val {
	v := x.in[0]
	noDropout(x, 1, 2)
	outs := []val{v}
	if x.wants(1) {
		dt := ir.I1
		if x.ver < 10 {
			dt = dtypeOf(v)
		}
		outs = append(outs, fill(x.b, dt, 1, shapeOf(v)...))
	}
	return outs
}

// castType is attribute to, which was a string before opset 6.
func castType(x *node) DataType {
	t := DataType(x.int("to", 0))
	if s := x.str("to", ""); s != "" {
		for i := range dataTypes {
			if strings.ToUpper(dataTypes[i].name) == s {
				t = DataType(i)
			}
		}
	}
	if t.carrier() == ir.NoDType {
		x.fail("attribute to: %s is not supported: want %s", t, elementTypes())
	}
	return t
}

// elem fails unless arithmetic is defined for the type.
func (x *node) elem(dt ir.DType, what string) ir.DType {
	if dt == ir.NoDType || dt.IsComplex() || dt.Bits() < 8 && dt != ir.I1 || dt.IsFloat() && dt.Bits() < 16 {
		x.fail("%s is not supported: want %s", what, elementTypes())
	}
	return dt
}

// castTo is cast between all types, narrow ones too.
func castTo(x *node, v val, t DataType) val {
	if x.typeOf(v) == t {
		return v
	}
	v = x.widen(v)
	if t.carrier() != t.DType() {
		return x.squeezeTo(v, t, x.flag("saturate", 1))
	}
	return cast(x, v, t.DType())
}

func cast(x *node, v val, dt ir.DType) val {
	x.elem(dtypeOf(v), "element type "+dtypeOf(v).String())
	x.elem(dt, "element type "+dt.String())
	if dt == ir.I1 && dtypeOf(v) != ir.I1 {
		return x.b.Compare("NE", v, x.b.Like(v, 0))
	}
	return x.b.Convert(v, dt)
}

func reshape(x *node) val {
	v := x.in[0]
	want := x.ints("shape")
	if x.ver >= 5 {
		want = slices.Clone(x.staticInts(1, "shape"))
	} else {
		want = slices.Clone(want)
	}
	n, free := int64(1), -1
	for i, d := range want {
		switch {
		case d == 0 && !x.flag("allowzero", 0):
			if i >= v.Type.Rank() {
				x.fail("shape: 0 at place %d copies a dimension that %s has not", i, ir.ShapeString(shapeOf(v)))
			}
			want[i] = dim(v, i)
		case d == -1 && free < 0:
			free = i
			continue
		case d < 0:
			x.fail("shape: %v", want)
		}
		if n *= want[i]; n < 0 {
			x.fail("shape: %v is too large", want)
		}
	}
	total := v.Type.NumElements()
	if free >= 0 {
		if n == 0 || total%n != 0 {
			x.fail("shape: %v does not divide %s", want, ir.ShapeString(shapeOf(v)))
		}
		want[free] = total / n
		n *= want[free]
	}
	if n != total {
		x.fail("shape: %v has %d elements where %s has %d", want, n, ir.ShapeString(shapeOf(v)), total)
	}
	return x.b.Reshape(v, want...)
}

func split(x *node) []val {
	v := x.in[0]
	axis := x.axis(x.int("axis", 0), x.rank(v, 1, "the input"))
	n := dim(v, int(axis))
	sizes, ok := x.intsAttrOrInput("split", 1)
	if !ok {
		k := int64(len(x.n.Outputs))
		if x.has("num_outputs") {
			k = x.int("num_outputs", k)
		}
		if k < 1 || k > int64(len(x.n.Outputs)) {
			x.fail("attribute num_outputs: %d for %d outputs", k, len(x.n.Outputs))
		}
		chunk := (n + k - 1) / k
		for at := int64(0); len(sizes) < int(k); at += chunk {
			sizes = append(sizes, min(chunk, max(0, n-at)))
		}
	}
	var outs []val
	at := int64(0)
	for _, s := range sizes {
		if s < 0 || at+s > n {
			x.fail("split: %v do not fit %d", sizes, n)
		}
		outs = append(outs, cut(x.b, v, axis, at, at+s))
		at += s
	}
	if at != n {
		x.fail("split: %v do not add up to %d", sizes, n)
	}
	return outs
}

func slice(x *node) val {
	b, v := x.b, x.in[0]
	r := v.Type.Rank()
	var starts, ends, axes, steps []int64
	var counted counts // ends, by place
	if x.ver < 10 {
		starts, ends, axes = x.ints("starts"), x.ints("ends"), x.ints("axes")
	} else {
		starts = x.staticInts(1, "starts")
		ends, counted = x.sizes(2, "ends")
		if x.arg(3) != nil {
			axes = x.staticInts(3, "axes")
		}
		if x.arg(4) != nil {
			steps = x.staticInts(4, "steps")
		}
	}
	if axes == nil {
		axes = upTo(0, len(starts))
	}
	if steps == nil {
		steps = ones(len(starts))
	}
	if len(ends) != len(starts) || len(axes) != len(starts) || len(steps) != len(starts) {
		x.fail("%d starts, %d ends, %d axes, %d steps", len(starts), len(ends), len(axes), len(steps))
	}
	x.axes(axes, r)
	lo, hi, by := zeros(r), slices.Clone(shapeOf(v)), ones(r)
	var back []int64
	there := maps.Clone(x.im.bounded[v]) // the count, by dimension, of what is there of the operand and in front of the end
	for i := range axes {
		a := x.axis(axes[i], r)
		n, s, e, step := dim(v, int(a)), starts[i], ends[i], steps[i]
		if there[int(a)] != nil || counted[i] != nil {
			if s < 0 || e < 0 || step != 1 {
				x.unboundedOnly("the slice counts from the end of that dimension, or has a step")
			}
			there = x.ended(there, int(a), counted[i])
		}
		if step == 0 {
			x.fail("steps: 0 for axis %d", a)
		}
		if s < 0 {
			s += n
		}
		if e < 0 {
			e += n
		}
		if step > 0 {
			s = min(max(s, 0), n)
			e = max(min(e, n), s)
			lo[a], hi[a], by[a] = s, e, min(step, max(n, 1))
			continue
		}
		s, e = min(max(s, 0), n-1), min(max(e, -1), n-1) // a start before the first element is the first element, unlike numpy
		step = max(step, -max(n, 1))
		k := max(0, (s-e-step-1)/-step) // elements s, s+step, … above e; taken forwards and reversed
		lo[a], hi[a], by[a] = s+(k-1)*step, s+1, -step
		if k == 0 {
			lo[a], hi[a], by[a] = 0, 0, 1
		}
		back = append(back, a)
	}
	if !slices.Equal(lo, zeros(r)) || !slices.Equal(hi, shapeOf(v)) || !slices.Equal(by, ones(r)) {
		v = b.Slice(v, lo, hi, by)
	}
	if len(back) > 0 {
		v = b.Reverse(v, back...)
	}
	for _, d := range slices.Sorted(maps.Keys(there)) {
		n := there[d]
		if most, ok := x.im.extent[n]; lo[d] > 0 || !ok || most[0].n > dim(v, d) {
			n = b.Clamp(b.Ints(n.Type, 0), b.Sub(n, b.Like(n, float64(lo[d]))), b.Ints(n.Type, dim(v, d)))
		}
		there[d] = n
	}
	x.im.sized(v, there)
	return v
}

// ended are counts with an end that is counted too: of two the smaller.
func (x *node) ended(c counts, d int, end val) counts {
	if c == nil {
		c = counts{}
	}
	if there := c[d]; there != nil && end != nil && there != end {
		end = x.b.Min(there, end)
	} else if end == nil {
		end = there
	}
	c[d] = end
	return c
}

// tile repeats by broadcasting into new dimensions.
func tile(x *node) val {
	b, v := x.b, x.in[0]
	r := v.Type.Rank()
	reps := x.staticInts(1, "repeats")
	if x.ver < 6 {
		n := reps[0]
		reps = ones(r)
		reps[x.axis(x.staticInts(2, "axis")[0], r)] = n
	}
	if len(reps) != r {
		x.fail("%d repeats for %d dimensions", len(reps), r)
	}
	var wide, dims, out []int64
	for i, k := range reps {
		if k < 0 {
			x.fail("repeats: %v", reps)
		}
		if k != 1 {
			wide = append(wide, k)
		}
		dims = append(dims, int64(len(wide)))
		wide = append(wide, dim(v, i))
		out = append(out, k*dim(v, i))
	}
	x.dims(out, "repeats")
	if len(wide) > r {
		v = b.BroadcastInDim(v, wide, dims)
	}
	return b.Reshape(v, out...)
}

func pad(x *node) val {
	b, v := x.b, x.in[0]
	r := v.Type.Rank()
	pads, ok := x.intsAttrOrInput("pads", 1)
	if !ok {
		pads = x.ints("paddings") // opset 1
	}
	axes := upTo(0, r)
	if x.arg(3) != nil {
		axes = x.staticInts(3, "axes")
		x.axes(axes, r)
	}
	k := len(axes)
	if len(pads) != 2*k {
		x.fail("pads: %d numbers for %d axes", len(pads), k)
	}
	lo, hi := zeros(r), zeros(r)
	for i, a := range axes {
		a = x.axis(a, r)
		lo[a], hi[a] = pads[i], pads[k+i]
		if n := dim(v, int(a)); lo[a] < -n || hi[a] < -n || lo[a]+hi[a] < -n || lo[a] > math.MaxInt32 || hi[a] > math.MaxInt32 {
			x.fail("pads: %d and %d for axis %d of %d", lo[a], hi[a], a, n)
		}
	}
	switch mode := x.oneOf("mode", "constant", "reflect", "edge", "wrap"); mode {
	case "constant":
		value := scalar(b, dtypeOf(v), x.float("value", 0))
		if c := x.arg(2); c != nil {
			value = b.Reshape(c)
		}
		return b.Pad(v, value, lo, hi, nil)
	default:
		for a := range r {
			if lo[a] != 0 || hi[a] != 0 {
				v = take(b, v, int64(a), paddedIndex(x, mode, dim(v, a), lo[a], hi[a]))
			}
		}
		return v
	}
}

// paddedIndex lists where each element of a padded axis comes from.
func paddedIndex(x *node, mode string, n, lo, hi int64) []int64 {
	total := n + lo + hi
	if total > maxStatic || n == 0 && total > 0 {
		x.fail("pads: mode %s from %d to %d elements", mode, n, total)
	}
	idx := make([]int64, total)
	for i := range idx {
		k := int64(i) - lo
		switch {
		case mode == "edge":
			k = min(max(k, 0), n-1)
		case mode == "wrap":
			k = (k%n + n) % n
		case n == 1:
			k = 0
		default: // reflect: period 2(n−1)
			p := 2 * (n - 1)
			if k = (k%p + p) % p; k >= n {
				k = p - k
			}
		}
		idx[i] = k
	}
	return idx
}
