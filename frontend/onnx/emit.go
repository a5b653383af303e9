package onnx

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Helpers that the decompositions share: broadcasting as in NumPy, reductions with their neutral element, loops.

func shapeOf(v val) []int64   { return v.Type.Shape }
func dtypeOf(v val) ir.DType  { return v.Type.DType }
func dim(v val, i int) int64  { return v.Type.Shape[i] }
func isFloat(v val) bool      { return v.Type.DType.IsFloat() }
func count(s ...int64) int64  { return ir.Tensor(ir.I8, s...).NumElements() }
func ones(n int) []int64      { return slices.Repeat([]int64{1}, n) }
func zeros(n int) []int64     { return make([]int64, n) }
func upTo(lo, hi int) []int64 { return sequence(int64(lo), int64(hi)) }

func sequence(lo, hi int64) []int64 {
	var out []int64
	for i := lo; i < hi; i++ {
		out = append(out, i)
	}
	return out
}

// bailf leaves a decomposition with an error, see node.run.
func bailf(format string, args ...any) { panic(bail{fmt.Errorf(format, args...)}) }

// broadcastShape is the common shape of several.
func broadcastShape(shapes ...[]int64) []int64 {
	var out []int64
	for _, s := range shapes {
		for len(out) < len(s) {
			out = slices.Insert(out, 0, 1)
		}
	}
	for _, s := range shapes {
		off := len(out) - len(s)
		for i, n := range s {
			if out[off+i] == 1 {
				out[off+i] = n
			} else if n != 1 && n != out[off+i] {
				bailf("shapes %v do not broadcast", shapes)
			}
		}
	}
	return out
}

// spread broadcasts values to their common shape.
func spread(b bld, vs ...val) []val {
	shapes := make([][]int64, len(vs))
	for i, v := range vs {
		shapes[i] = shapeOf(v)
	}
	s := broadcastShape(shapes...)
	out := make([]val, len(vs))
	for i, v := range vs {
		out[i] = b.BroadcastTo(v, s...)
	}
	return out
}

// bin makes a StableHLO op of two operands, which are broadcast.
func bin(b bld, name string, x, y val) val {
	v := spread(b, x, y)
	return b.Binary("stablehlo."+name, v[0], v[1])
}

func plus(b bld, x, y val) val  { return bin(b, "add", x, y) }
func minus(b bld, x, y val) val { return bin(b, "subtract", x, y) }
func times(b bld, x, y val) val { return bin(b, "multiply", x, y) }
func over(b bld, x, y val) val  { return bin(b, "divide", x, y) }

func compare(b bld, dir string, x, y val) val {
	v := spread(b, x, y)
	return b.Compare(dir, v[0], v[1])
}

func choose(b bld, p, x, y val) val {
	v := spread(b, p, x, y)
	return b.Select(v[0], v[1], v[2])
}

// scalar is a 0-dimensional constant.
func scalar(b bld, dt ir.DType, v float64) val { return b.Const(ir.DenseFloats(ir.Tensor(dt), v)) }

// fill is a constant of one value.
func fill(b bld, dt ir.DType, v float64, shape ...int64) val {
	return b.Const(ir.DenseFloats(ir.Tensor(dt, slices.Clone(shape)...), v))
}

// int64s is a vector of i64.
func int64s(b bld, vs ...int64) val {
	d := ir.NewDense(ir.Tensor(ir.I64, int64(len(vs))))
	for i, v := range vs {
		d.SetInt(i, v)
	}
	return b.Const(d)
}

// lowest and highest are the ends of a type's range.
func lowest(dt ir.DType) *ir.Dense  { return ir.Neutral("stablehlo.maximum", dt) }
func highest(dt ir.DType) *ir.Dense { return ir.Neutral("stablehlo.minimum", dt) }

// neutral is the start of a fold with the named op.
func neutral(b bld, name string, dt ir.DType) val { return b.Const(ir.Neutral("stablehlo."+name, dt)) }

// fold reduces axes with the named op; the axes vanish.
func fold(b bld, name string, x val, axes ...int64) val {
	if len(axes) == 0 {
		return x
	}
	return b.ReduceOp("stablehlo."+name, x, neutral(b, name, dtypeOf(x)), axes...)
}

// foldKeep is fold with the axes kept as size 1.
func foldKeep(b bld, name string, x val, axes ...int64) val {
	return b.Reshape(fold(b, name, x, axes...), squeezed(shapeOf(x), axes, true)...)
}

// squeezed is a shape with the axes removed, or set to 1.
func squeezed(shape, axes []int64, keep bool) []int64 {
	var out []int64
	for i, n := range shape {
		switch {
		case !slices.Contains(axes, int64(i)):
			out = append(out, n)
		case keep:
			out = append(out, 1)
		}
	}
	return out
}

// meanOver is the arithmetic mean over axes, which are kept as size 1.
func meanOver(b bld, x val, axes ...int64) val { return b.Div(sumOver(b, x, axes...)) }

// sumOver is the sum over axes, which are kept as size 1, and of how many elements it is.
func sumOver(b bld, x val, axes ...int64) (sum, n val) {
	count := int64(1)
	for _, a := range axes {
		count *= dim(x, int(a))
	}
	sum = foldKeep(b, "add", x, axes...)
	return sum, b.Like(sum, float64(count))
}

// along broadcasts a vector (or a tensor with leading dimension at) so that its dimension 0 lies on dimension d of like.
func along(b bld, v, like val, d int64) val {
	return b.BroadcastInDim(v, slices.Clone(shapeOf(like)), []int64{d})
}

// cut takes [lo, hi) of one axis.
func cut(b bld, x val, axis, lo, hi int64) val {
	return cutStep(b, x, axis, lo, hi, 1)
}

func cutStep(b bld, x val, axis, lo, hi, step int64) val {
	if lo == 0 && hi == dim(x, int(axis)) && step == 1 {
		return x
	}
	start, limit, strides := zeros(x.Type.Rank()), slices.Clone(shapeOf(x)), ones(x.Type.Rank())
	start[axis], limit[axis], strides[axis] = lo, hi, step
	return b.Slice(x, start, limit, strides)
}

// padAxis pads one axis with a scalar.
func padAxis(b bld, x, value val, axis, lo, hi int64) val {
	if lo == 0 && hi == 0 {
		return x
	}
	l, h := zeros(x.Type.Rank()), zeros(x.Type.Rank())
	l[axis], h[axis] = lo, hi
	return b.Pad(x, value, l, h, nil)
}

// take picks elements of one axis at indices known now: as slices where they form runs of even steps, else as a gather.
func take(b bld, x val, axis int64, idx []int64) val {
	if lo, step, ok := evenSteps(idx); ok {
		n := int64(len(idx))
		switch {
		case n == 0:
			return cut(b, x, axis, 0, 0)
		case step > 0:
			return cutStep(b, x, axis, lo, lo+(n-1)*step+1, step)
		case step < 0:
			return b.Reverse(cutStep(b, x, axis, lo+(n-1)*step, lo+1, -step), axis)
		default:
			s := slices.Clone(shapeOf(x))
			s[axis] = n
			return b.BroadcastTo(cut(b, x, axis, lo, lo+1), s...)
		}
	}
	if runs := splitRuns(idx); len(runs) <= 8 {
		parts := make([]val, len(runs))
		for i, r := range runs {
			parts[i] = take(b, x, axis, r)
		}
		return b.Concat(axis, parts...)
	}
	if k := repeats(idx); k > 1 { // each index k times in a row: a broadcast
		var once []int64
		for i := 0; i < len(idx); i += k {
			once = append(once, idx[i])
		}
		y := take(b, x, axis, once)
		s := slices.Insert(slices.Clone(shapeOf(y)), int(axis)+1, int64(k))
		dims := append(sequence(0, axis+1), sequence(axis+2, int64(len(s)))...)
		y = b.BroadcastInDim(y, s, dims)
		out := slices.Clone(shapeOf(x))
		out[axis] = int64(len(idx))
		return b.Reshape(y, out...)
	}
	return gatherAxis(b, x, int64s(b, idx...), axis)
}

// evenSteps reports indices of the form lo, lo+step, lo+2·step …
func evenSteps(idx []int64) (lo, step int64, ok bool) {
	if len(idx) == 0 {
		return 0, 1, true
	}
	if len(idx) == 1 {
		return idx[0], 1, true
	}
	step = idx[1] - idx[0]
	for i := 2; i < len(idx); i++ {
		if idx[i]-idx[i-1] != step {
			return 0, 0, false
		}
	}
	return idx[0], step, true
}

// splitRuns cuts a list into runs of steps −1, 0 or 1.
func splitRuns(idx []int64) (runs [][]int64) {
	for start := 0; start < len(idx); {
		end := start + 1
		if end < len(idx) {
			if step := idx[end] - idx[start]; step >= -1 && step <= 1 {
				for end < len(idx) && idx[end]-idx[end-1] == step {
					end++
				}
			}
		}
		runs = append(runs, idx[start:end])
		start = end
	}
	return runs
}

// repeats is k if every index stands k times in a row.
func repeats(idx []int64) int {
	k := 1
	for k < len(idx) && idx[k] == idx[0] {
		k++
	}
	if k == 1 || len(idx)%k != 0 {
		return 1
	}
	for i := range idx {
		if idx[i] != idx[i-i%k] {
			return 1
		}
	}
	return k
}

// gatherAxis replaces one axis by the dimensions of the indices, which must be in range.
func gatherAxis(b bld, x, idx val, axis int64) val {
	r, q := x.Type.Rank(), idx.Type.Rank()
	if idx.Type.NumElements() == 0 { // there may be nothing to take from either
		return fill(b, dtypeOf(x), 0, slices.Concat(shapeOf(x)[:axis], shapeOf(idx), shapeOf(x)[axis+1:])...)
	}
	sizes := slices.Clone(shapeOf(x))
	sizes[axis] = 1
	var offset []int64
	for d := range r {
		switch {
		case int64(d) < axis:
			offset = append(offset, int64(d))
		case int64(d) > axis:
			offset = append(offset, int64(d+q-1))
		}
	}
	return b.Gather(x, idx, ir.GatherDims{OffsetDims: offset, CollapsedSliceDims: []int64{axis}, StartIndexMap: []int64{axis}, IndexVectorDim: int64(q)}, sizes)
}

// wrapIndex adds n to negative indices.
func wrapIndex(b bld, idx val, n int64) val {
	if dtypeOf(idx).IsUnsigned() {
		return idx
	}
	return b.Select(b.Compare("LT", idx, b.Like(idx, 0)), b.Add(idx, b.Like(idx, float64(n))), idx)
}

// inF32 runs f on x widened to f32 if x is narrower (f16, bf16), and narrows the result: what ONNX asks of
// reductions and what keeps chains of operations from rounding at each step.
func inF32(b bld, x val, f func(x val) val) val {
	dt := dtypeOf(x)
	if dt != ir.F16 && dt != ir.BF16 {
		return f(x)
	}
	return b.Convert(f(b.Convert(x, ir.F32)), dt)
}

// matmul is NumPy's matmul of tensors of rank ≥ 2 with broadcast batch dimensions; the result has element type out.
func matmul(b bld, x, y val, out ir.DType) val {
	rx, ry := x.Type.Rank(), y.Type.Rank()
	if rx < 2 || ry < 2 || dim(x, rx-1) != dim(y, ry-2) {
		bailf("matrix product of shapes %s and %s", ir.ShapeString(shapeOf(x)), ir.ShapeString(shapeOf(y)))
	}
	m, k, n := dim(x, rx-2), dim(x, rx-1), dim(y, ry-1)
	if ry == 2 { // one matrix for all: rows of the whole batch
		rows := count(shapeOf(x)[:rx-1]...)
		r := b.DotGeneral(b.Reshape(x, rows, k), y, ir.DotDims{LHSContracting: []int64{1}, RHSContracting: []int64{0}}, out)
		return b.Reshape(r, append(slices.Clone(shapeOf(x)[:rx-1]), n)...)
	}
	batch := broadcastShape(shapeOf(x)[:rx-2], shapeOf(y)[:ry-2])
	x = b.BroadcastTo(x, append(slices.Clone(batch), m, k)...)
	y = b.BroadcastTo(y, append(slices.Clone(batch), k, n)...)
	nb := len(batch)
	all := upTo(0, nb)
	return b.DotGeneral(x, y, ir.DotDims{LHSBatch: all, RHSBatch: all, LHSContracting: []int64{int64(nb + 1)}, RHSContracting: []int64{int64(nb)}}, out)
}

// softmaxOver normalises exponentials along axes.
func softmaxOver(b bld, x val, axes ...int64) val {
	e := b.Exp(minus(b, x, foldKeep(b, "maximum", x, axes...)))
	return over(b, e, foldKeep(b, "add", e, axes...))
}
