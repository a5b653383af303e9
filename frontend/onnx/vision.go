package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var visionOps = []row{
	op1("GridSample", 2, func(x *node) val {
		return inF32(x.b, x.in[0], func(v val) val { return gridSample(x, v, x.b.Convert(x.in[1], dtypeOf(v))) })
	}),
	op1("AffineGrid", 2, affineGrid),
	op1("RoiAlign", 3, func(x *node) val {
		return inF32(x.b, x.in[0], func(v val) val { return roiAlign(x, v) })
	}),
	op1("MaxRoiPool", 2, func(x *node) val {
		return inF32(x.b, x.in[0], func(v val) val { return maxRoiPool(x, v) })
	}),
	op1("DeformConv", 3, func(x *node) val {
		return inF32(x.b, x.in[0], func(v val) val { return deformConv(x, v) })
	}),
}

// pointsOf reads x [N,C,D…] at points: idx holds one i32 tensor [N,P…] for each spatial dimension, in range. The
// result is [N,C,P…].
func pointsOf(b bld, x val, idx []val) val {
	r, p := x.Type.Rank(), idx[0].Type.Rank()
	parts := []val{b.Reshape(b.Iota(idx[0].Type, 0), append(slices.Clone(shapeOf(idx[0])), 1)...)}
	for _, v := range idx {
		parts = append(parts, b.Reshape(v, append(slices.Clone(shapeOf(v)), 1)...))
	}
	at := b.Concat(int64(p), parts...)
	sizes := ones(r)
	sizes[1] = dim(x, 1)
	dims := append([]int64{0}, upTo(2, r)...)
	return b.Gather(x, at, ir.GatherDims{OffsetDims: []int64{1}, CollapsedSliceDims: dims, StartIndexMap: dims, IndexVectorDim: int64(p)}, sizes)
}

// overPoints spreads a weight [N,P…] over the channels of like [N,C,P…].
func overPoints(b bld, w, like val) val {
	return b.BroadcastInDim(w, slices.Clone(shapeOf(like)), append([]int64{0}, upTo(2, like.Type.Rank())...))
}

// place maps integer coordinates of one dimension into range; ok (nil: always) says where there is a pixel at all.
type place func(d int, i val) (j, ok val)

// zeroOutside gives no pixel beyond the borders.
func zeroOutside(b bld, sizes []int64) place {
	return func(d int, i val) (val, val) {
		hi := b.Like(i, float64(sizes[d]-1))
		in := b.And(b.Compare("GE", i, b.Like(i, 0)), b.Compare("LE", i, hi))
		return b.Clamp(scalar(b, dtypeOf(i), 0), i, scalar(b, dtypeOf(i), float64(sizes[d]-1))), in
	}
}

// interpolate sums the pixels around float points: reach pixels on either side in each dimension, weighted by the
// product of weights(distance from the left neighbour)[k].
func interpolate(b bld, x val, points []val, reach int, weights func(t val) []val, put place) val {
	base, w := make([]val, len(points)), make([][]val, len(points))
	for d, p := range points {
		base[d] = b.Floor(p)
		w[d] = weights(b.Sub(p, base[d]))
	}
	var sum val
	taps := slices.Repeat([]int64{int64(2 * reach)}, len(points))
	each(taps, func(_ int, k []int64) {
		idx := make([]val, len(points))
		var weight val
		for d := range points {
			at := b.Add(base[d], b.Like(base[d], float64(k[d]-int64(reach-1))))
			j, ok := put(d, at)
			idx[d] = b.Convert(j, ir.I32)
			f := w[d][k[d]]
			if ok != nil {
				f = b.Select(ok, f, b.Like(f, 0))
			}
			if weight == nil {
				weight = f
			} else {
				weight = b.Mul(weight, f)
			}
		}
		v := pointsOf(b, x, idx)
		part := b.Mul(v, overPoints(b, weight, v))
		if sum == nil {
			sum = part
		} else {
			sum = b.Add(sum, part)
		}
	})
	return sum
}

func linearWeights(b bld) func(t val) []val {
	return func(t val) []val { return []val{b.Sub(b.Like(t, 1), t), t} }
}

// cubicWeights is the convolution kernel with a = −0.75.
func cubicWeights(b bld) func(t val) []val {
	const a = -.75
	poly := func(t val, c3, c2, c1, c0 float64) val {
		y := b.Add(b.Mul(t, b.Like(t, c3)), b.Like(t, c2))
		y = b.Add(b.Mul(y, t), b.Like(t, c1))
		return b.Add(b.Mul(y, t), b.Like(t, c0))
	}
	near := func(t val) val { return poly(t, a+2, -(a + 3), 0, 1) }
	far := func(t val) val { return poly(t, a, -5*a, 8*a, -4*a) }
	return func(t val) []val {
		one := b.Like(t, 1)
		u := b.Sub(one, t)
		return []val{far(b.Add(t, one)), near(t), near(u), far(b.Add(u, one))}
	}
}

func gridSample(x *node, v, grid val) val {
	b := x.b
	r := v.Type.Rank() - 2
	if r < 1 || grid.Type.Rank() != r+2 || dim(grid, r+1) != int64(r) || dim(grid, 0) != dim(v, 0) {
		x.fail("input %s with grid %s", ir.ShapeString(shapeOf(v)), ir.ShapeString(shapeOf(grid)))
	}
	mode := x.oneOf("mode", "linear", "bilinear", "nearest", "cubic", "bicubic")
	pad := x.oneOf("padding_mode", "zeros", "border", "reflection")
	cubic := mode == "cubic" || mode == "bicubic"
	align := x.flag("align_corners", 0)
	sizes := shapeOf(v)[2:]
	limits := func(d int) (lo, hi float64) {
		if align {
			return 0, float64(sizes[d] - 1)
		}
		return -.5, float64(sizes[d]) - .5
	}
	// reflect folds a coordinate back at the borders.
	reflect := func(d int, p val) val {
		lo, hi := limits(d)
		if hi <= lo {
			return b.Like(p, 0)
		}
		t := b.Sub(p, b.Like(p, lo))
		period := b.Like(p, 2*(hi-lo))
		t = b.Abs(b.Sub(t, b.Mul(period, b.RoundEven(b.Div(t, period)))))
		return b.Add(t, b.Like(p, lo))
	}
	clampTo := func(d int, p val) val {
		return b.Clamp(scalar(b, dtypeOf(p), 0), p, scalar(b, dtypeOf(p), float64(sizes[d]-1)))
	}
	put := zeroOutside(b, sizes)
	switch pad {
	case "border":
		put = func(d int, i val) (val, val) { return clampTo(d, i), nil }
	case "reflection":
		put = func(d int, i val) (val, val) { return clampTo(d, b.RoundEven(reflect(d, i))), nil }
	}
	points := make([]val, r)
	for d := range r {
		g := cut(b, grid, int64(r+1), int64(r-1-d), int64(r-d)) // x comes first in the grid, the last dimension
		g = b.Reshape(g, shapeOf(grid)[:r+1]...)
		if align {
			g = b.Mul(b.Add(g, b.Like(g, 1)), b.Like(g, float64(sizes[d]-1)/2))
		} else {
			g = b.Sub(b.Mul(b.Add(g, b.Like(g, 1)), b.Like(g, float64(sizes[d])/2)), b.Like(g, .5))
		}
		if mode == "nearest" {
			g = b.RoundEven(g)
		}
		switch {
		case pad == "reflection":
			g = reflect(d, g)
		case pad == "border" && !cubic: // the four pixels of a cubic are clamped each by itself
			g = clampTo(d, g)
		}
		points[d] = g
	}
	switch {
	case mode == "nearest":
		return nearest(b, v, points, put)
	case cubic:
		return interpolate(b, v, points, 2, cubicWeights(b), put)
	}
	return interpolate(b, v, points, 1, linearWeights(b), put)
}

// nearest reads the pixel that each point was rounded to.
func nearest(b bld, x val, points []val, put place) val {
	idx := make([]val, len(points))
	var hit val
	for d, p := range points {
		j, ok := put(d, p)
		idx[d] = b.Convert(j, ir.I32)
		if ok != nil {
			if hit == nil {
				hit = ok
			} else {
				hit = b.And(hit, ok)
			}
		}
	}
	v := pointsOf(b, x, idx)
	if hit == nil {
		return v
	}
	return b.Select(overPoints(b, hit, v), v, b.Like(v, 0))
}

func affineGrid(x *node) val {
	b, theta := x.b, x.in[0]
	size := x.staticInts(1, "size")
	x.dims(size, "size")
	r := len(size) - 2
	if r < 1 || theta.Type.Rank() != 3 || dim(theta, 1) != int64(r) || dim(theta, 2) != int64(r+1) {
		x.fail("theta %s for a size of %v", ir.ShapeString(shapeOf(theta)), size)
	}
	space := size[2:]
	n := count(space...)
	if n > maxStatic*4 {
		x.fail("a grid of %v is too large", space)
	}
	base := ir.NewDense(ir.Tensor(dtypeOf(theta), n, int64(r+1)))
	each(space, func(i int, at []int64) {
		for d := range r { // x first
			k, w := at[r-1-d], float64(space[r-1-d])
			c := (2*float64(k)+1)/w - 1
			if x.flag("align_corners", 0) {
				c = 2*float64(k)/math.Max(w-1, 1) - 1
			}
			base.SetFloat(i*(r+1)+d, c)
		}
		base.SetFloat(i*(r+1)+r, 1)
	})
	grid := b.DotGeneral(theta, b.Const(base), ir.DotDims{LHSContracting: []int64{2}, RHSContracting: []int64{1}}, ir.NoDType) // [N,r,n]
	return b.Reshape(b.Transpose(grid, 0, 2, 1), append(append([]int64{size[0]}, space...), int64(r))...)
}

// roiAlign averages (or takes the maximum of) interpolated samples in each bin of each region: sampling_ratio² of them,
// or one for each pixel that a bin is high and wide, rounded up. That hangs on the regions, so their value must be known;
// the samples that a region does not have are left out.
func roiAlign(x *node, v val) val {
	b, dt := x.b, dtypeOf(v)
	if v.Type.Rank() != 4 || x.in[1].Type.Rank() != 2 || dim(x.in[1], 1) != 4 {
		x.fail("input %s with regions %s", ir.ShapeString(shapeOf(v)), ir.ShapeString(shapeOf(x.in[1])))
	}
	ratio := x.int("sampling_ratio", 0)
	if ratio < 0 || ratio > 64 {
		x.fail("attribute sampling_ratio: %d: it must be 0 to 64", ratio)
	}
	half := x.ver >= 16 && x.oneOf("coordinate_transformation_mode", "half_pixel", "output_half_pixel") == "half_pixel"
	spatial := x.float("spatial_scale", 1)
	rois := x.scale(b.Convert(x.in[1], dt), spatial)
	if half {
		rois = b.Sub(rois, b.Like(rois, .5))
	}
	n := dim(rois, 0)
	oh, ow := x.int("output_height", 1), x.int("output_width", 1)
	if oh < 1 || ow < 1 || oh > maxStatic || ow > maxStatic {
		x.fail("attributes output_height and output_width: %d and %d", oh, ow)
	}
	// line is, for one dimension, the samples' coordinates [n, out·g]: two pixels, the weight of the second, whether there
	// is anything, whether the sample exists (nil: always), and the samples a bin [n].
	type line struct {
		at          [2]val
		frac        val
		inside, has val
		g           int64
		num         val
	}
	points := func(lo, hi, out, size int64) line {
		start, end := b.Reshape(cut(b, rois, 1, lo, lo+1), n, 1), b.Reshape(cut(b, rois, 1, hi, hi+1), n, 1)
		extent := b.Sub(end, start)
		if !half {
			extent = b.Max(extent, b.Like(extent, 1))
		}
		l := line{g: ratio}
		each := fill(b, dt, float64(ratio), n)
		if ratio == 0 {
			d := x.static(1, "regions, as the number of samples hangs on them,")
			counts := ir.NewDense(ir.Tensor(dt, n))
			for i := range int(n) {
				e := (d.Float(4*i+int(hi)) - d.Float(4*i+int(lo))) * spatial
				if !half {
					e = math.Max(e, 1)
				}
				k := math.Max(math.Ceil(e/float64(out)), 1)
				if !(k <= 4096) {
					x.fail("region %d is %g pixels long", i, e)
				}
				l.g = max(l.g, int64(k))
				counts.SetFloat(i, k)
			}
			each = b.Const(counts)
		}
		if l.g*out > maxStatic {
			x.fail("%d bins of %d samples are too many", out, l.g)
		}
		l.num = each
		bin, k := ir.NewDense(ir.Tensor(dt, 1, out*l.g)), ir.NewDense(ir.Tensor(dt, 1, out*l.g))
		for i := range out * l.g {
			bin.SetFloat(int(i), float64(i/l.g))
			k.SetFloat(int(i), float64(i%l.g))
		}
		of := b.Reshape(each, n, 1)
		step := over(b, shifted(b, b.Const(k), .5), of)
		p := plus(b, start, times(b, extent, x.scale(plus(b, b.Const(bin), step), 1/float64(out))))
		if ratio == 0 {
			l.has = compare(b, "LT", b.Const(k), of)
		}
		l.inside = b.And(b.Compare("GE", p, b.Like(p, -1)), b.Compare("LE", p, b.Like(p, float64(size))))
		p = b.Clamp(scalar(b, dt, 0), p, scalar(b, dt, float64(size-1)))
		low := b.Floor(p)
		high := b.Min(b.Add(low, b.Like(low, 1)), b.Like(low, float64(size-1)))
		l.at, l.frac = [2]val{b.Convert(low, ir.I32), b.Convert(high, ir.I32)}, b.Sub(p, low)
		return l
	}
	ys, xs := points(1, 3, oh, dim(v, 2)), points(0, 2, ow, dim(v, 3))
	full := []int64{n, oh * ys.g, ow * xs.g}
	onY := func(t val) val { return b.BroadcastInDim(t, full, []int64{0, 1}) }
	onX := func(t val) val { return b.BroadcastInDim(t, full, []int64{0, 2}) }
	batch := b.BroadcastInDim(b.Convert(x.in[2], ir.I32), full, []int64{0})
	inside := b.And(onY(ys.inside), onX(xs.inside))
	weight := func(f val, k int) val {
		if k == 0 {
			return b.Sub(b.Like(f, 1), f)
		}
		return f
	}
	var acc val
	isMax := x.oneOf("mode", "avg", "max") == "max"
	for i := range 2 {
		for j := range 2 {
			col := append(slices.Clone(full), 1)
			at := b.Concat(3, b.Reshape(batch, col...), b.Reshape(onY(ys.at[i]), col...), b.Reshape(onX(xs.at[j]), col...))
			s := b.Gather(v, at, ir.GatherDims{OffsetDims: []int64{1}, CollapsedSliceDims: []int64{0, 2, 3}, StartIndexMap: []int64{0, 2, 3}, IndexVectorDim: 3},
				[]int64{1, dim(v, 1), 1, 1}) // [n,C,oh·g,ow·g]
			w := b.Mul(onY(weight(ys.frac, i)), onX(weight(xs.frac, j)))
			s = b.Mul(s, overPoints(b, b.Select(inside, w, b.Like(w, 0)), s))
			switch {
			case acc == nil:
				acc = s
			case isMax:
				acc = b.Max(acc, s)
			default:
				acc = b.Add(acc, s)
			}
		}
	}
	if ys.has != nil {
		none := 0.
		if isMax {
			none = math.Inf(-1)
		}
		acc = b.Select(overPoints(b, b.And(onY(ys.has), onX(xs.has)), acc), acc, b.Like(acc, none))
	}
	acc = b.Reshape(acc, n, dim(v, 1), oh, ys.g, ow, xs.g)
	if isMax {
		return fold(b, "maximum", acc, 3, 5)
	}
	s := fold(b, "add", acc, 3, 5)
	return b.Div(s, along(b, b.Mul(ys.num, xs.num), s, 0))
}

// deformConv gathers the columns of im2col at shifted places, then multiplies with the weights group by group.
func deformConv(x *node, v val) val {
	b, dt := x.b, dtypeOf(v)
	w, offset := b.Convert(x.in[1], dt), b.Convert(x.in[2], dt)
	if v.Type.Rank() != 4 || w.Type.Rank() != 4 || offset.Type.Rank() != 4 {
		x.fail("input %s with weights %s: only two spatial dimensions are supported", ir.ShapeString(shapeOf(v)), ir.ShapeString(shapeOf(w)))
	}
	group, og := x.int("group", 1), x.int("offset_group", 1)
	win := x.window(shapeOf(v)[2:], shapeOf(w)[2:])
	n, c, m, k := dim(v, 0), dim(v, 1), dim(w, 0), count(shapeOf(w)[2:]...)
	oh, ow := dim(offset, 2), dim(offset, 3)
	if group < 1 || og < 1 || c%group != 0 || c%og != 0 || m%group != 0 || dim(w, 1) != c/group || dim(offset, 1) != 2*og*k {
		x.fail("attributes group %d and offset_group %d with weights %s and offsets %s", group, og, ir.ShapeString(shapeOf(w)), ir.ShapeString(shapeOf(offset)))
	}
	offset = b.Reshape(offset, n*og, k, 2, oh, ow)
	points := make([]val, 2)
	for d := range points {
		base := ir.NewDense(ir.Tensor(dt, k, oh, ow))
		each([]int64{win.kernel[0], win.kernel[1], oh, ow}, func(i int, at []int64) {
			base.SetFloat(i, float64(at[2+d]*win.stride[d]-win.lo[d]+at[d]*win.dilation[d]))
		})
		o := b.Reshape(cut(b, offset, 2, int64(d), int64(d)+1), n*og, k, oh, ow)
		points[d] = plus(b, o, b.Const(base))
	}
	cols := interpolate(b, b.Reshape(v, n*og, c/og, dim(v, 2), dim(v, 3)), points, 1, linearWeights(b), zeroOutside(b, shapeOf(v)[2:])) // [n·og, c/og, k, oh, ow]
	if mask := x.arg(4); mask != nil {
		cols = b.Mul(cols, overPoints(b, b.Reshape(b.Convert(mask, dt), n*og, k, oh, ow), cols))
	}
	cols = b.Reshape(cols, n, group, c/group*k, oh*ow)
	y := b.DotGeneral(b.Reshape(w, group, m/group, c/group*k), cols,
		ir.DotDims{LHSBatch: []int64{0}, RHSBatch: []int64{1}, LHSContracting: []int64{2}, RHSContracting: []int64{2}}, ir.NoDType) // [group, m/group, n, oh·ow]
	y = b.Reshape(b.Transpose(y, 2, 0, 1, 3), n, m, oh, ow)
	bias := x.arg(3)
	if bias != nil {
		bias = b.Convert(bias, dt)
	}
	return addBias(x, y, bias)
}

// maxRoiPool takes the maximum of each bin of each region, one dimension after the other, with everything outside
// the bin masked: regions are data, so no window has a size known now.
func maxRoiPool(x *node, v val) val {
	b, dt := x.b, dtypeOf(v)
	pooled := x.ints("pooled_shape")
	if v.Type.Rank() != 4 || len(pooled) != 2 || x.in[1].Type.Rank() != 2 || dim(x.in[1], 1) != 5 || min(pooled[0], pooled[1]) < 1 {
		x.fail("input %s with regions %s and pooled_shape %v", ir.ShapeString(shapeOf(v)), ir.ShapeString(shapeOf(x.in[1])), pooled)
	}
	rois := b.Convert(x.in[1], dt)
	n := dim(rois, 0)
	batch := b.Convert(b.Reshape(cut(b, rois, 1, 0, 1), n), ir.I32)
	v = gatherAxis(b, v, batch, 0) // [n,C,H,W]
	rois = b.Unary("stablehlo.round_nearest_afz", x.scale(rois, x.float("spatial_scale", 1)))
	// inBin is [n,bins,size]: whether a pixel of the dimension lies in the bin.
	inBin := func(lo, hi, bins, size int64) val {
		start, end := b.Reshape(cut(b, rois, 1, lo, lo+1), n, 1), b.Reshape(cut(b, rois, 1, hi, hi+1), n, 1)
		width := b.Max(shifted(b, b.Sub(end, start), 1), b.Like(start, 1))
		width = x.scale(width, 1/float64(bins))
		k := b.Convert(b.Iota(ir.Tensor(ir.I32, 1, bins), 1), dt)
		first := plus(b, b.Floor(times(b, width, k)), start)
		last := plus(b, b.Ceil(times(b, width, shifted(b, k, 1))), start)
		p := b.Convert(b.Iota(ir.Tensor(ir.I32, 1, 1, size), 2), dt)
		return b.And(compare(b, "GE", p, b.Reshape(first, n, bins, 1)), compare(b, "LT", p, b.Reshape(last, n, bins, 1)))
	}
	inY, inX := inBin(2, 4, pooled[0], dim(v, 2)), inBin(1, 3, pooled[1], dim(v, 3))
	bin := func(v, mask val, at int) val { // reduces dimension at, its bins come last
		s := shapeOf(v)
		wide := []int64{s[0], s[1], s[2], s[3], dim(mask, 1)}
		m := b.BroadcastInDim(mask, wide, []int64{0, 4, int64(at)})
		e := b.BroadcastInDim(v, wide, []int64{0, 1, 2, 3})
		return fold(b, "maximum", b.Select(m, e, b.Floats(e.Type, math.Inf(-1))), int64(at))
	}
	y := bin(bin(v, inX, 3), inY, 2) // [n,C,pw,ph]
	y = b.Transpose(y, 0, 1, 3, 2)
	return b.Select(b.Compare("EQ", y, b.Like(y, math.Inf(-1))), b.Like(y, 0), y) // an empty bin gives 0
}
