package onnx

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// carrier builds an operator on inputs of bounded size: it may change the inputs before f makes the outputs, and notes
// which of their dimensions are bounded.
type carrier func(x *node, f func(x *node) []val) []val

// carriers are the operators of the default domain that take bounded sizes.
var carriers = map[string]carrier{}

func init() { // the table of operators refers back to it
	for _, op := range strings.Fields(`Abs Acos Acosh Add And Asin Asinh Atan Atanh BitShift BitwiseAnd BitwiseNot BitwiseOr
		BitwiseXor Cast CastLike Ceil Celu Clip Cos Cosh Div Dropout Elu Equal Erf Exp Floor Gelu Greater GreaterOrEqual HardSigmoid
		HardSwish Identity IsInf IsNaN LeakyRelu Less LessOrEqual Log Max Mean Min Mish Mod Mul Neg Not Or PRelu Pow Reciprocal Relu
		Round Selu Shrink Sigmoid Sign Sin Sinh Softplus Softsign Sqrt Sub Sum Swish Tan Tanh ThresholdedRelu Where Xor`) {
		carriers[op] = carryElements
	}
	for _, op := range strings.Fields("Flatten Reshape Squeeze Unsqueeze") {
		carriers[op] = carryReshape
	}
	for op, start := range map[string]func(dt ir.DType) *ir.Dense{
		"ReduceSum": zeroOf, "ReduceL1": zeroOf, "ReduceL2": zeroOf, "ReduceSumSquare": zeroOf, "ReduceLogSum": zeroOf,
		"ReduceProd": oneOf, "ReduceMax": lowest, "ReduceMin": highest, "ArgMax": lowest, "ArgMin": highest, "ReduceLogSumExp": lowest,
	} {
		carriers[op] = carryReduce(start)
	}
	carriers["ReduceMean"] = carryMean
	carriers["Transpose"] = carryTranspose
	carriers["Gather"], carriers["GatherElements"], carriers["GatherND"] = carryGather, carryGatherElements, carryGatherND
	carriers["ScatterND"] = carryScatterND
	carriers["Slice"] = func(x *node, f func(x *node) []val) []val { return f(x) } // it looks at counts itself
	carriers["Concat"] = carryConcat
	carriers["MatMul"], carriers["Gemm"] = carryRows, carryRows
	carriers["Softmax"], carriers["LogSoftmax"] = carryOther, carryOther
	carriers["RoiAlign"] = carryBoxes
	for _, op := range strings.Fields(`AveragePool BatchNormalization Conv ConvTranspose GlobalAveragePool GlobalMaxPool MaxPool Resize`) {
		carriers[op] = carryImages
	}
	carriers["Expand"], carriers["ScatterElements"] = carryExpand, carryScatterElements
	carriers["Split"], carriers["TopK"] = carrySplit, carryTopK
	carriers["NonMaxSuppression"] = carryNonMaxSuppression
	carriers["Shape"], carriers["Size"] = carryShape, carrySize
	carriers["NonZero"] = func(x *node, f func(x *node) []val) []val {
		v := x.in[0]
		x.in[0] = x.masked(v, scalar(x.b, dtypeOf(v), 0), upToInts(v.Type.Rank())...)
		return f(x)
	}
}

func zeroOf(dt ir.DType) *ir.Dense { return ir.DenseInts(ir.Tensor(dt), 0) }
func oneOf(dt ir.DType) *ir.Dense  { return ir.DenseInts(ir.Tensor(dt), 1) }

func upToInts(n int) (out []int) {
	for i := range n {
		out = append(out, i)
	}
	return out
}

// carryElements is for operators that broadcast: dimensions are aligned at the last one.
func carryElements(x *node, f func(x *node) []val) []val {
	rank := 0
	for _, v := range x.in {
		if v != nil {
			rank = max(rank, v.Type.Rank())
		}
	}
	c := counts{}
	for _, v := range x.in {
		for d, n := range x.im.bounded[v] {
			c[d+rank-v.Type.Rank()] = n
		}
	}
	for d, n := range c { // a common size: everything else has 1 there, or the same count
		for _, v := range x.in {
			if v == nil {
				continue
			}
			k := d - rank + v.Type.Rank()
			if k >= 0 && x.im.bounded[v][k] != n && (dim(v, k) != 1 || x.im.bounded[v][k] != nil) {
				x.unboundedOnly("inputs of different sizes meet in it")
			}
		}
	}
	outs := f(x)
	for _, v := range outs {
		if v != nil && v.Type.Rank() == rank {
			x.im.sized(v, c)
		}
	}
	return outs
}

// carryReshape follows a bounded dimension through a reshape: it stays what it is, or, if it is the outermost, the
// elements that are there remain the first ones.
func carryReshape(x *node, f func(x *node) []val) []val {
	v := x.in[0]
	if x.n.Op == "Reshape" {
		x.sameSize()
	}
	outs := f(x)
	to := outs[0]
	c := counts{}
	for _, d := range x.im.boundedDims(v) {
		n := x.im.bounded[v][d]
		before, after := count(shapeOf(v)[:d]...), count(shapeOf(v)[d+1:]...)
		found := false
		for e := range to.Type.Rank() {
			ahead, rest := count(shapeOf(to)[:e]...), count(shapeOf(to)[e+1:]...)
			switch {
			case ahead == before && dim(to, e) == dim(v, d) && rest == after:
				c[e], found = n, true
			case before == 1 && ahead == 1 && rest > 0 && after%rest == 0 && len(x.im.bounded[v]) == 1 && after != 0:
				c[e], found = x.b.Mul(n, x.b.Like(n, float64(after/rest))), true
			}
			if found {
				break
			}
		}
		if !found {
			x.unboundedOnly("the new shape does not keep it apart")
		}
	}
	x.im.sized(to, c)
	return outs
}

func carryTranspose(x *node, f func(x *node) []val) []val {
	v := x.in[0]
	outs := f(x)
	perm := x.ints("perm")
	if len(perm) == 0 {
		perm = upTo(0, v.Type.Rank())
		slices.Reverse(perm)
	}
	for to, from := range perm {
		if n := x.im.bounded[v][int(from)]; n != nil {
			x.sized(outs[0], to, n)
		}
	}
	return outs
}

// carryReduce puts the start of the fold in place of what is not there.
func carryReduce(start func(dt ir.DType) *ir.Dense) carrier {
	return func(x *node, f func(x *node) []val) []val {
		v := x.in[0]
		axes, _ := x.foldedAxes()
		x.in[0] = x.masked(v, x.b.Const(start(dtypeOf(v))), axes...)
		outs := f(x)
		x.keepCounts(v, outs[0], axes)
		return outs
	}
}

// foldedAxes are the axes that a reduction folds, and whether they are kept as size 1.
func (x *node) foldedAxes() (axes []int, keep bool) {
	r := x.in[0].Type.Rank()
	keep = x.flag("keepdims", 1)
	if strings.HasPrefix(x.n.Op, "Arg") {
		return []int{int(x.axis(x.int("axis", 0), r))}, keep
	}
	list, given := x.intsAttrOrInput("axes", 1)
	if !given || len(list) == 0 {
		if x.flag("noop_with_empty_axes", 0) {
			return nil, true
		}
		return upToInts(r), keep
	}
	for _, a := range x.axes(list, r) {
		axes = append(axes, int(a))
	}
	return axes, keep
}

// keepCounts notes the dimensions that a reduction of v left.
func (x *node) keepCounts(v, out val, axes []int) {
	_, keep := x.foldedAxes()
	at := 0
	for d := range v.Type.Rank() {
		folded := slices.Contains(axes, d)
		if n := x.im.bounded[v][d]; n != nil && !folded {
			x.sized(out, at, n)
		}
		if !folded || keep {
			at++
		}
	}
}

// carryMean divides the sum by what is there.
func carryMean(x *node, _ func(x *node) []val) []val {
	b, v := x.b, x.in[0]
	axes, keep := x.foldedAxes()
	var over64 []int64
	n := b.Ints(ir.Tensor(ir.I64), 1)
	for _, a := range axes {
		over64 = append(over64, int64(a))
		if c := x.im.bounded[v][a]; c != nil {
			n = b.Mul(n, c)
		} else {
			n = b.Mul(n, b.Ints(ir.Tensor(ir.I64), dim(v, a)))
		}
	}
	m := x.masked(v, scalar(b, dtypeOf(v), 0), axes...)
	out := inF32(b, m, func(m val) val {
		s := foldKeep(b, "add", m, over64...)
		return b.Div(s, b.BroadcastTo(b.Convert(n, dtypeOf(s)), shapeOf(s)...))
	})
	if !keep {
		out = b.Reshape(out, squeezed(shapeOf(v), over64, false)...)
	}
	x.keepCounts(v, out, axes)
	return []val{out}
}

// carryGather: the indices' dimensions take the axis' place.
func carryGather(x *node, f func(x *node) []val) []val {
	v, idx := x.in[0], x.in[1]
	axis := int(x.axis(x.int("axis", 0), x.rank(v, 1, "the input")))
	x.in[1] = x.fromFront(idx, v, axis)
	outs := f(x)
	for d, n := range x.im.bounded[v] {
		switch {
		case d < axis:
			x.sized(outs[0], d, n)
		case d > axis:
			x.sized(outs[0], d+idx.Type.Rank()-1, n)
		}
	}
	for d, n := range x.im.bounded[idx] {
		x.sized(outs[0], axis+d, n)
	}
	return outs
}

func carryGatherElements(x *node, f func(x *node) []val) []val {
	v, idx := x.in[0], x.in[1]
	axis := int(x.axis(x.int("axis", 0), x.rank(v, 1, "the input")))
	x.in[1] = x.fromFront(idx, v, axis)
	outs := f(x)
	x.im.sized(outs[0], x.im.bounded[idx])
	return outs
}

func carryGatherND(x *node, f func(x *node) []val) []val {
	v, idx := x.in[0], x.in[1]
	q := idx.Type.Rank()
	if x.im.isBounded(v) || x.im.bounded[idx][q-1] != nil {
		x.unboundedOnly("indices may count from the end of that dimension")
	}
	outs := f(x)
	x.im.sized(outs[0], x.im.bounded[idx])
	return outs
}

// carryScatterND sends updates that are not there out of range, where they fall away.
func carryScatterND(x *node, f func(x *node) []val) []val {
	b, v, idx, upd := x.b, x.in[0], x.in[1], x.in[2]
	q := idx.Type.Rank()
	for d, n := range x.im.bounded[idx] {
		if d == q-1 || x.im.bounded[upd][d] != nil && x.im.bounded[upd][d] != n {
			x.unboundedOnly("indices and updates have different sizes")
		}
	}
	if x.im.isBounded(v) {
		x.unboundedOnly("indices may count from the end of that dimension")
	}
	for d, n := range x.im.bounded[upd] { // a count of the updates alone holds for the indices too
		if d < q-1 && x.im.bounded[idx][d] == nil {
			x.sized(idx, d, n)
		} else if d >= q-1 {
			x.unboundedOnly("part of a row would be written")
		}
	}
	masked := idx
	for _, d := range x.im.boundedDims(idx) {
		masked = b.Select(x.valid(idx, d), masked, b.Ints(idx.Type, math.MaxInt32))
	}
	x.in[1] = masked
	return f(x)
}

// carryScatterElements sends updates that are not there out of range.
func carryScatterElements(x *node, f func(x *node) []val) []val {
	v, idx, upd := x.in[0], x.in[1], x.in[2]
	axis := int(x.axis(x.int("axis", 0), x.rank(v, 1, "the input")))
	idx = x.fromFront(idx, v, axis)
	for _, u := range []val{x.in[1], upd} {
		for _, d := range x.im.boundedDims(u) {
			idx = x.b.Select(x.countMask(idx, d, x.im.bounded[u][d]), idx, x.b.Ints(idx.Type, math.MaxInt32))
		}
	}
	x.in[1] = idx
	outs := f(x)
	x.im.sized(outs[0], x.im.bounded[v])
	return outs
}

// carryExpand: the shape has 1 or the same count where the input is bounded.
func carryExpand(x *node, f func(x *node) []val) []val {
	v := x.in[0]
	s, c := x.sizes(1, "shape")
	outs := f(x)
	for d, n := range x.im.bounded[v] {
		if k := d - v.Type.Rank() + len(s); k >= 0 && c[k] != n && (c[k] != nil || s[k] != 1) {
			x.unboundedOnly("it is expanded to another size")
		}
		x.sized(outs[0], d-v.Type.Rank()+outs[0].Type.Rank(), n)
	}
	return outs
}

// carryImages is for operators that treat each image of a batch alone: the batch may be bounded.
func carryImages(x *node, f func(x *node) []val) []val {
	n := x.im.bounded[x.in[0]][0]
	if n == nil || len(x.im.bounded[x.in[0]]) > 1 || x.im.isBounded(x.in[1:]...) {
		x.unboundedOnly("only the number of images may be such a size")
	}
	outs := f(x)
	for _, o := range outs {
		if dim(o, 0) == dim(x.in[0], 0) {
			x.sized(o, 0, n)
		}
	}
	return outs
}

// carryBoxes gives a result for each box. What is not there has the coordinates 0.
func carryBoxes(x *node, f func(x *node) []val) []val {
	c := x.im.bounded[x.in[1]]
	if c[0] == nil || len(c) > 1 || x.im.isBounded(x.in[0]) {
		x.unboundedOnly("only the number of boxes may be such a size")
	}
	return []val{x.sized(f(x)[0], 0, c[0])}
}

// carrySplit splits another dimension.
func carrySplit(x *node, f func(x *node) []val) []val {
	v := x.in[0]
	if axis := x.axis(x.int("axis", 0), x.rank(v, 1, "the input")); x.im.bounded[v][int(axis)] != nil {
		x.unboundedOnly("it is split along that dimension")
	}
	outs := f(x)
	for _, o := range outs {
		x.im.sized(o, x.im.bounded[v])
	}
	return outs
}

// carryTopK puts what is not there behind everything else. How many are asked for may hang on the size.
func carryTopK(x *node, f func(x *node) []val) []val {
	v := x.in[0]
	axis := int(x.axis(x.int("axis", -1), x.rank(v, 1, "the input")))
	worst := lowest
	if !x.flag("largest", 1) {
		worst = highest
	}
	x.in[0] = x.masked(v, x.b.Const(worst(dtypeOf(v))), axis)
	outs := f(x)
	for _, o := range outs {
		for d, n := range x.im.bounded[v] {
			if d != axis {
				x.sized(o, d, n)
			}
		}
	}
	return outs
}

// carryNonMaxSuppression lets the operator itself leave out the boxes that are not there.
func carryNonMaxSuppression(x *node, f func(x *node) []val) []val {
	boxes, scores := x.im.bounded[x.in[0]], x.im.bounded[x.in[1]]
	if boxes[0] != nil || boxes[2] != nil || scores[0] != nil || scores[1] != nil || x.im.isBounded(x.in[2:]...) {
		x.unboundedOnly("only the number of boxes may be such a size")
	}
	return f(x)
}

// carryConcat moves what is there together if the sizes add up, and else asks for one common size.
func carryConcat(x *node, f func(x *node) []val) []val {
	b := x.b
	axis := int(x.axis(x.int("axis", 1), x.rank(x.in[0], 1, "the input")))
	c, along := counts{}, false
	for _, v := range x.in {
		for d, n := range x.im.bounded[v] {
			if d == axis {
				along = true
			} else if c[d] != nil && c[d] != n {
				x.unboundedOnly("inputs of different sizes meet in it")
			} else {
				c[d] = n
			}
		}
	}
	for d, n := range c {
		for _, v := range x.in {
			if x.im.bounded[v][d] != n {
				x.unboundedOnly("inputs of different sizes meet in it")
			}
		}
	}
	outs := f(x)
	if along {
		idx, n := x.joined(axis)
		outs[0] = gatherAxis(b, outs[0], idx, int64(axis))
		c[axis] = n
	}
	x.im.sized(outs[0], c)
	return outs
}

// joint is which elements of a concatenation are there, in order, and how many.
type joint struct{ idx, n val }

// joined is that of the inputs along an axis. Inputs that are counted alike give one answer, so that their sizes are the same.
func (x *node) joined(axis int) (idx, n val) {
	b := x.b
	key := fmt.Sprintf("%p", b.Block())
	for _, v := range x.in {
		key += fmt.Sprintf(" %d:%p", dim(v, axis), x.im.bounded[v][axis])
	}
	if j, ok := x.im.joints[key]; ok {
		return j.idx, j.n
	}
	var there []val
	for _, v := range x.in {
		k := dim(v, axis)
		n := b.Ints(ir.Tensor(ir.I64), k)
		if m := x.im.bounded[v][axis]; m != nil {
			n = m
		}
		there = append(there, b.Compare("LT", b.Iota(ir.Tensor(ir.I32, k), 0), b.BroadcastTo(b.Convert(n, ir.I32), k)))
	}
	idx, n = hits(b, b.Concat(0, there...))
	x.im.joints[key] = joint{idx, n}
	return idx, n
}

// carryRows is for products: rows and batch of the first factor may be bounded, the sum over columns may not.
func carryRows(x *node, f func(x *node) []val) []val {
	v := x.in[0]
	r := v.Type.Rank()
	if x.im.isBounded(x.in[1:]...) || x.flag("transA", 0) || x.im.bounded[v][r-1] != nil || r < 2 {
		x.unboundedOnly("only rows of the first factor may have such a size")
	}
	outs := f(x)
	if outs[0].Type.Rank() != r {
		x.unboundedOnly("the second factor has more dimensions")
	}
	x.im.sized(outs[0], x.im.bounded[v])
	return outs
}

// carryOther is for operators that work along one axis, which must not be bounded.
func carryOther(x *node, f func(x *node) []val) []val {
	v := x.in[0]
	last := int64(-1)
	if x.ver < 13 {
		last = 1
	}
	axis := int(x.axis(x.int("axis", last), x.rank(v, 1, "the input")))
	for d := range x.im.bounded[v] {
		if d == axis || x.ver < 13 && d > axis { // until then all dimensions from the axis on are one
			x.unboundedOnly("it works along that dimension")
		}
	}
	outs := f(x)
	x.im.sized(outs[0], x.im.bounded[v])
	return outs
}

// carryShape gives the counts among the constant dimensions.
func carryShape(x *node, f func(x *node) []val) []val {
	b, v := x.b, x.in[0]
	var parts []val
	for d, k := range shapeOf(v) {
		n := b.Ints(ir.Tensor(ir.I64), k)
		if c := x.im.bounded[v][d]; c != nil {
			n = c
		}
		parts = append(parts, b.Reshape(n, 1))
	}
	r := int64(v.Type.Rank())
	lo, hi := x.int("start", 0), x.int("end", r)
	wrap := func(i int64) int64 {
		if i < 0 {
			i += r
		}
		return min(max(i, 0), r)
	}
	lo, hi = wrap(lo), wrap(hi)
	if lo >= hi {
		return f(x)
	}
	return []val{b.Concat(0, parts[lo:hi]...)}
}

func carrySize(x *node, _ func(x *node) []val) []val {
	b, v := x.b, x.in[0]
	n := b.Ints(ir.Tensor(ir.I64), 1)
	for d, k := range shapeOf(v) {
		if c := x.im.bounded[v][d]; c != nil {
			n = b.Mul(n, c)
		} else {
			n = b.Mul(n, b.Ints(n.Type, k))
		}
	}
	return []val{n}
}
