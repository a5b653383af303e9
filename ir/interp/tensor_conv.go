package interp

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// convolve lowers a convolution to matrix products, group by group. The input becomes
// [batch, spatial..., features] and the kernel [spatial..., in, out]; for a stretch of
// output places the input under the window is laid out as rows ("im2col"), which times
// the kernel of a group gives the outputs of that group.
//
//	rows [places × taps·in]  ×  kernel [taps·in × out]  =  result [places × out]
func convolve(op *ir.Op, lhs, rhs *ir.Dense, pads [][2]int64) (*ir.Dense, error) {
	d, ok := op.ConvDims()
	n := len(d.InputSpatial)
	if !ok || lhs.Type.Rank() != n+2 || rhs.Type.Rank() != n+2 || len(d.KernelSpatial) != n || len(d.OutputSpatial) != n {
		return nil, fmt.Errorf("dimension numbers do not fit %s and %s", lhs.Type, rhs.Type)
	}
	in := permuted(lhs, slices.Concat([]int64{d.InputBatch}, d.InputSpatial, []int64{d.InputFeature}))
	ker := permuted(rhs, slices.Concat(d.KernelSpatial, []int64{d.KernelInFeature, d.KernelOutFeature}))
	for i, rev := range op.Bools("window_reversal", n) {
		if rev {
			v := viewOf(ker)
			if k := int(ker.Type.Shape[i]); k > 0 {
				v.off = (k - 1) * v.strides[i]
			}
			v.strides[i] = -v.strides[i]
			ker = gatherView(ker.Type, v)
		}
	}
	c := &conv{
		win: window{
			size: ker.Type.Shape[:n], stride: op.IntsOr("window_strides", n, 1),
			base: op.IntsOr("lhs_dilation", n, 1), dil: op.IntsOr("rhs_dilation", n, 1), pad: pads,
		},
		featureGroups: int(op.IntOr("feature_group_count", 1)),
		batchGroups:   int(op.IntOr("batch_group_count", 1)),
		spatial:       in.Type.Shape[1 : n+1],
		batch:         int(in.Type.Shape[0]),
		features:      int(in.Type.Shape[n+1]),
		kin:           int(ker.Type.Shape[n]),
		kout:          int(ker.Type.Shape[n+1]),
	}
	if err := c.check(n); err != nil {
		return nil, err
	}
	c.out = c.win.out(c.spatial)
	shape := slices.Concat([]int64{int64(c.batch / c.batchGroups)}, c.out, []int64{int64(c.kout)})
	t := ir.Tensor(op.Results[0].Type.DType, shape...)
	var res *ir.Dense
	switch {
	case in.Type.DType.IsComplex() || ker.Type.DType.IsComplex():
		res = convAs(c, t, complexes(in), complexes(ker))
	case !hasWords(in.Type.DType) || !hasWords(ker.Type.DType) || !hasWords(t.DType):
		return nil, fmt.Errorf("not interpreted on %s", in.Type)
	case t.DType.IsFloat():
		res = convAs(c, t, floats(in), floats(ker))
	default:
		res = convAs(c, t, integers(in), integers(ker))
	}
	// The result has its dimensions in our order; the op wants them in its own.
	perm := make([]int64, n+2)
	perm[d.OutputBatch], perm[d.OutputFeature] = 0, int64(n+1)
	for i, s := range d.OutputSpatial {
		perm[s] = int64(i + 1)
	}
	return permuted(res, perm), nil
}

type conv struct {
	win                        window
	spatial, out               []int64
	batch, features, kin, kout int
	featureGroups, batchGroups int
}

func (c *conv) check(n int) error {
	size := c.win
	size.size = slices.Repeat([]int64{1}, n) // a kernel may be empty
	if err := size.check(n); err != nil {
		return err
	}
	fg, bg := c.featureGroups, c.batchGroups
	switch {
	case fg < 1 || bg < 1 || fg > 1 && bg > 1:
		return fmt.Errorf("%d feature groups and %d batch groups", fg, bg)
	case c.features%fg != 0 || c.kout%fg != 0 || c.features/fg != c.kin:
		return fmt.Errorf("%d features in %d groups for a kernel of %d to %d", c.features, fg, c.kin, c.kout)
	case c.batch%bg != 0 || c.kout%bg != 0:
		return fmt.Errorf("batch %d and %d output features in %d groups", c.batch, c.kout, bg)
	}
	return nil
}

// convRows bounds the rows laid out at once, to stay in cache.
const convRows = 64

func convAs[T number](c *conv, t ir.Type, in, ker []T) *ir.Dense {
	if c.kin == 1 && c.featureGroups > 1 {
		return depthwise(c, t, in, ker)
	}
	taps, places := product(c.win.size), product(c.out)
	groups := max(c.featureGroups, c.batchGroups)
	gout := c.kout / groups
	batches := c.batch / c.batchGroups
	res := make([]T, batches*places*c.kout)
	depth := taps * c.kin
	rows := make([]T, convRows*depth)
	part := make([]T, convRows*gout)
	kern := make([]T, depth*gout)
	image := product(c.spatial) * c.features
	strides := rowMajor(c.spatial)
	offsets := c.offsets(strides)
	for g := range groups {
		for i := range depth {
			copy(kern[i*gout:(i+1)*gout], ker[i*c.kout+g*gout:])
		}
		first, from := 0, 0 // feature and batch where the group begins
		if c.featureGroups > 1 {
			first = g * c.kin
		}
		if c.batchGroups > 1 {
			from = g * batches
		}
		for b := range batches {
			src := in[(from+b)*image:][:image]
			for lo := 0; lo < places; lo += convRows {
				k := min(convRows, places-lo)
				for p := range k {
					row := rows[p*depth : (p+1)*depth]
					for tap := range taps {
						dst := row[tap*c.kin : (tap+1)*c.kin]
						if at := offsets(lo+p, tap); at >= 0 {
							copy(dst, src[at*c.features+first:])
						} else {
							clear(dst)
						}
					}
				}
				clear(part[:k*gout])
				gemm(part[:k*gout], rows[:k*depth], kern, k, depth, gout)
				for p := range k {
					copy(res[((b*places)+lo+p)*c.kout+g*gout:], part[p*gout:(p+1)*gout])
				}
			}
		}
	}
	return fromNumbers(t, res)
}

// depthwise is a convolution each of whose groups has one input feature: there is no
// matrix in it, so it is summed pixel by pixel.
func depthwise[T number](c *conv, t ir.Type, in, ker []T) *ir.Dense {
	taps, places, mult := product(c.win.size), product(c.out), c.kout/c.featureGroups
	res := make([]T, c.batch*places*c.kout)
	image := product(c.spatial) * c.features
	offsets := c.offsets(rowMajor(c.spatial))
	for b := range c.batch {
		src := in[b*image:][:image]
		for p := range places {
			acc := res[(b*places+p)*c.kout:][:c.kout]
			for tap := range taps {
				at := offsets(p, tap)
				if at < 0 {
					continue
				}
				x, w := src[at*c.features:][:c.features], ker[tap*c.kout:][:c.kout]
				if mult == 1 {
					x = x[:len(acc)]
					for i, y := range w {
						acc[i] += T(x[i] * y)
					}
					continue
				}
				for i, y := range w {
					acc[i] += T(x[i/mult] * y)
				}
			}
		}
	}
	return fromNumbers(t, res)
}

// offsets says which pixel lies under a tap of the window at an output place, -1 for
// none. Each dimension's answer is tabulated once.
func (c *conv) offsets(strides []int) func(place, tap int) int {
	n := len(c.out)
	table := make([][]int, n) // [dimension][place*size+tap]
	for i := range n {
		one := window{c.win.size[i : i+1], c.win.stride[i : i+1], c.win.base[i : i+1], c.win.dil[i : i+1], c.win.pad[i : i+1]}
		var dst [1]int64
		for p := range c.out[i] {
			for w := range c.win.size[i] {
				at := -1
				if one.place(dst[:], []int64{p}, []int64{w}, c.spatial[i:i+1]) {
					at = int(dst[0]) * strides[i]
				}
				table[i] = append(table[i], at)
			}
		}
	}
	out, size := c.out, c.win.size
	return func(place, tap int) int {
		at := 0
		for i := n - 1; i >= 0; i-- {
			o, s := int(out[i]), int(size[i])
			x := table[i][place%o*s+tap%s]
			if x < 0 {
				return -1
			}
			at += x
			place /= o
			tap /= s
		}
		return at
	}
}
