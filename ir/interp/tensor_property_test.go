package interp_test

import (
	"slices"
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// eval builds a function around one op and calls it.
func eval(t rapid.TB, name string, result []ir.Type, args []*ir.Dense, attrs []ir.NamedAttr, bodies ...ir.Body) *ir.Dense {
	m := &ir.Module{}
	in := make([]ir.Type, len(args))
	for i, a := range args {
		in[i] = a.Type
	}
	f := ir.NewFunc(m, "main", in, nil)
	b := ir.NewBuilder(f.Block())
	op := b.OpWith(name, result, f.Args(), attrs, bodies...)
	require.NoError(t, b.Err())
	f.Results = op.ResultTypes()
	b.OpWith("func.return", []ir.Type{}, op.Results, nil)
	require.NoError(t, ir.Verify(m))
	out, err := interp.New(m).Call("main", args)
	require.NoError(t, err)
	return out[0]
}

// drawInts draws a tensor of small integers (any element type holds them).
func drawInts(t *rapid.T, typ ir.Type, label string) *ir.Dense {
	d := ir.NewDense(typ)
	seed := rapid.Int64Range(0, 1000).Draw(t, label)
	for i := range d.Len() {
		seed = (seed*1103515245 + 12345) & 0x7FFFFFFF
		d.SetInt(i, seed>>16%17-8)
	}
	return d
}

func drawShape(t *rapid.T, rank int, lo, hi int64, label string) []int64 {
	return rapid.SliceOfN(rapid.Int64Range(lo, hi), rank, rank).Draw(t, label)
}

// strides are row-major strides; each visits all indices in row-major order.
func strides(shape []int64) []int64 {
	s, n := make([]int64, len(shape)), int64(1)
	for i := len(shape) - 1; i >= 0; i-- {
		s[i] = n
		n *= shape[i]
	}
	return s
}

func each(shape []int64, f func(ix []int64)) {
	n := ir.Tensor(ir.I8, shape...).NumElements()
	for e := range n {
		ix, r := make([]int64, len(shape)), e
		for i := len(shape) - 1; i >= 0; i-- {
			ix[i] = r % shape[i]
			r /= shape[i]
		}
		f(ix)
	}
}

// at is an element, 0 outside.
func at(d *ir.Dense, ix []int64) int64 {
	n := int64(0)
	for i, s := range strides(d.Type.Shape) {
		if ix[i] < 0 || ix[i] >= d.Type.Shape[i] {
			return 0
		}
		n += ix[i] * s
	}
	return d.Int(int(n))
}

func set(d *ir.Dense, ix []int64, v int64) {
	n := int64(0)
	for i, s := range strides(d.Type.Shape) {
		n += ix[i] * s
	}
	d.SetInt(int(n), v)
}

func ints(name string, v ...int64) ir.NamedAttr { return ir.A(name, ir.Ints(v)) }

var adding = func(t ir.DType) ir.Body {
	s := ir.Tensor(t)
	return ir.Body{Args: []ir.Type{s, s}, Fill: func(b *ir.Builder, a []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Op1("stablehlo.add", a)}
	}}
}

// Convolution, any layout, dilation, grouping, reversal and padding, against its
// definition in seven loops.
func TestConvolutionByDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 2).Draw(t, "spatial")
		fg := rapid.Int64Range(1, 3).Draw(t, "feature groups")
		bg := int64(1)
		if fg == 1 {
			bg = rapid.Int64Range(1, 2).Draw(t, "batch groups")
		}
		kin, gout := rapid.Int64Range(1, 3).Draw(t, "in"), rapid.Int64Range(1, 5).Draw(t, "out")
		batch := rapid.Int64Range(1, 2).Draw(t, "batch") * bg
		kout := gout * fg * bg
		size, kernel := drawShape(t, n, 1, 6, "size"), drawShape(t, n, 1, 3, "kernel")
		stride, base, dil := drawShape(t, n, 1, 2, "stride"), drawShape(t, n, 1, 2, "base"), drawShape(t, n, 1, 2, "dilation")
		rev := rapid.SliceOfN(rapid.Bool(), n, n).Draw(t, "reversal")
		pads := make([][2]int64, n)
		out := make([]int64, n)
		for i := range pads {
			pads[i] = [2]int64{rapid.Int64Range(-1, 2).Draw(t, "low"), rapid.Int64Range(-1, 2).Draw(t, "high")}
			if room := (size[i]-1)*base[i] + 1 + pads[i][0] + pads[i][1] - (kernel[i]-1)*dil[i] - 1; room >= 0 {
				out[i] = room/stride[i] + 1
			} else {
				pads[i] = [2]int64{2, 2}
				out[i] = ((size[i]-1)*base[i]+4-(kernel[i]-1)*dil[i])/stride[i] + 1
			}
		}
		// place puts (batch, feature, spatial...) where a permutation says.
		place := func(p []int, v ...int64) []int64 {
			r := make([]int64, len(v))
			for i, x := range v {
				r[p[i]] = x
			}
			return r
		}
		seq := make([]int, n+2)
		for i := range seq {
			seq[i] = i
		}
		perm := func(l string) []int { return rapid.Permutation(seq).Draw(t, l) }
		li, lk, lo := perm("input layout"), perm("kernel layout"), perm("output layout")
		pos := func(p []int) (a, b int64, s []int64) {
			for _, x := range p[2:] {
				s = append(s, int64(x))
			}
			return int64(p[0]), int64(p[1]), s
		}
		var d ir.ConvDims
		d.InputBatch, d.InputFeature, d.InputSpatial = pos(li)
		d.KernelInFeature, d.KernelOutFeature, d.KernelSpatial = pos(lk)
		d.OutputBatch, d.OutputFeature, d.OutputSpatial = pos(lo)
		dt := rapid.SampledFrom([]ir.DType{ir.I32, ir.F32, ir.F16}).Draw(t, "type")
		x := drawInts(t, ir.Tensor(dt, place(li, append([]int64{batch, kin * fg}, size...)...)...), "x")
		k := drawInts(t, ir.Tensor(dt, place(lk, append([]int64{kin, kout}, kernel...)...)...), "k")
		want := ir.NewDense(ir.Tensor(dt, place(lo, append([]int64{batch / bg, kout}, out...)...)...))
		each(append([]int64{batch / bg, kout}, out...), func(o []int64) {
			sum := int64(0)
			each(append([]int64{kin}, kernel...), func(w []int64) {
				g := o[1] / gout
				in := []int64{o[0], w[0] + g%fg*kin}
				if bg > 1 {
					in = []int64{o[0] + g*(batch/bg), w[0]}
				}
				tap := []int64{w[0], o[1]}
				for i := range n {
					p := o[2+i]*stride[i] + w[1+i]*dil[i] - pads[i][0]
					if p < 0 || p%base[i] != 0 || p/base[i] >= size[i] {
						return
					}
					in = append(in, p/base[i])
					if q := w[1+i]; rev[i] {
						tap = append(tap, kernel[i]-1-q)
					} else {
						tap = append(tap, q)
					}
				}
				sum += at(x, place(li, in...)) * at(k, place(lk, tap...))
			})
			set(want, place(lo, o...), sum)
		})
		got := eval(t, "stablehlo.convolution", []ir.Type{want.Type}, []*ir.Dense{x, k}, []ir.NamedAttr{
			ints("window_strides", stride...), ir.A("padding", ir.PaddingAttr(pads)), ints("lhs_dilation", base...),
			ints("rhs_dilation", dil...), ir.A("window_reversal", ir.Bools(rev)), ir.A("dimension_numbers", d),
			ir.A("feature_group_count", ir.Int{Value: fg, Type: ir.I64}), ir.A("batch_group_count", ir.Int{Value: bg, Type: ir.I64}),
		})
		_, err := interp.Exact().Compare(got, want)
		require.NoError(t, err)
	})
}

// dot_general against its definition.
func TestDotByDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nb, nc := rapid.IntRange(0, 2).Draw(t, "batch"), rapid.IntRange(0, 2).Draw(t, "contracting")
		nl, nr := rapid.IntRange(0, 2).Draw(t, "left"), rapid.IntRange(0, 2).Draw(t, "right")
		b, c := drawShape(t, nb, 1, 3, "b"), drawShape(t, nc, 0, 5, "c")
		l, r := drawShape(t, nl, 1, 7, "l"), drawShape(t, nr, 1, 7, "r")
		layout := func(label string, shape ...[]int64) ([]int64, [][]int64) {
			flat := slices.Concat(shape...)
			seq := make([]int, len(flat))
			for i := range seq {
				seq[i] = i
			}
			p := rapid.Permutation(seq).Draw(t, label)
			out, where, k := make([]int64, len(flat)), make([][]int64, len(shape)), 0
			for g, s := range shape {
				for _, n := range s {
					out[p[k]] = n
					where[g] = append(where[g], int64(p[k]))
					k++
				}
			}
			return out, where
		}
		ls, lw := layout("left layout", b, c, l)
		rs, rw := layout("right layout", b, c, r)
		// The result has the free dimensions in the order of the operand.
		slices.Sort(lw[2])
		slices.Sort(rw[2])
		for i, p := range lw[2] {
			l[i] = ls[p]
		}
		for i, p := range rw[2] {
			r[i] = rs[p]
		}
		dt := rapid.SampledFrom([]ir.DType{ir.I8, ir.F32, ir.F64}).Draw(t, "type")
		x, y := drawInts(t, ir.Tensor(dt, ls...), "x"), drawInts(t, ir.Tensor(dt, rs...), "y")
		want := ir.NewDense(ir.Tensor(dt, slices.Concat(b, l, r)...))
		spread := func(rank int, where [][]int64, vals ...[]int64) []int64 {
			ix := make([]int64, rank)
			for g, w := range where {
				for i, p := range w {
					ix[p] = vals[g][i]
				}
			}
			return ix
		}
		each(want.Type.Shape, func(o []int64) {
			sum := int64(0)
			each(c, func(k []int64) {
				sum += at(x, spread(len(ls), lw, o[:nb], k, o[nb:nb+nl])) * at(y, spread(len(rs), rw, o[:nb], k, o[nb+nl:]))
			})
			set(want, o, sum)
		})
		got := eval(t, "stablehlo.dot_general", nil, []*ir.Dense{x, y}, []ir.NamedAttr{ir.A("dot_dimension_numbers", ir.DotDims{
			LHSBatch: lw[0], RHSBatch: rw[0], LHSContracting: lw[1], RHSContracting: rw[1],
		})})
		_, err := interp.Exact().Compare(got, want)
		require.NoError(t, err)
	})
}

// Windows against their definition, by the short way (an add) and the long (two ops).
func TestReduceWindowByDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 3).Draw(t, "rank")
		shape, size := drawShape(t, n, 1, 5, "shape"), drawShape(t, n, 1, 3, "size")
		stride, base, dil := drawShape(t, n, 1, 2, "stride"), drawShape(t, n, 1, 2, "base"), drawShape(t, n, 1, 2, "dilation")
		pads, out := make([][2]int64, n), make([]int64, n)
		for i := range pads {
			pads[i] = [2]int64{rapid.Int64Range(-1, 3).Draw(t, "low"), rapid.Int64Range(2, 4).Draw(t, "high")}
			room := (shape[i]-1)*base[i] + 1 + pads[i][0] + pads[i][1] - (size[i]-1)*dil[i] - 1
			if room < 0 {
				t.Skip("no window")
			}
			out[i] = room/stride[i] + 1
		}
		x, init := drawInts(t, ir.Tensor(ir.I32, shape...), "x"), drawInts(t, ir.Tensor(ir.I32), "init")
		want := ir.NewDense(ir.Tensor(ir.I32, out...))
		each(out, func(o []int64) {
			sum := init.Int(0)
			each(size, func(w []int64) {
				ix := make([]int64, n)
				for i := range n {
					p := o[i]*stride[i] + w[i]*dil[i] - pads[i][0]
					if p < 0 || p%base[i] != 0 || p/base[i] >= shape[i] {
						sum += init.Int(0)
						return
					}
					ix[i] = p / base[i]
				}
				sum += at(x, ix)
			})
			set(want, o, sum)
		})
		long := adding(ir.I32)
		long.Fill = func(b *ir.Builder, a []*ir.Value) []*ir.Value {
			return []*ir.Value{b.Op1("stablehlo.negate", []*ir.Value{b.Op1("stablehlo.negate", []*ir.Value{b.Op1("stablehlo.add", a)})})}
		}
		for _, body := range []ir.Body{adding(ir.I32), long} {
			got := eval(t, "stablehlo.reduce_window", nil, []*ir.Dense{x, init}, []ir.NamedAttr{
				ints("window_dimensions", size...), ints("window_strides", stride...), ints("base_dilations", base...),
				ints("window_dilations", dil...), ir.A("padding", ir.PaddingAttr(pads)),
			}, body)
			_, err := interp.Exact().Compare(got, want)
			require.NoError(t, err)
		}
	})
}

// Gather and scatter of whole windows against the definition, and scatter of what was
// gathered puts it back.
func TestGatherScatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 3).Draw(t, "rank")
		shape := drawShape(t, n, 1, 5, "shape")
		x := drawInts(t, ir.Tensor(ir.I32, shape...), "x")
		seq := make([]int64, n)
		for i := range seq {
			seq[i] = int64(i)
		}
		toDim := rapid.Permutation(seq).Draw(t, "map")[:rapid.IntRange(1, n).Draw(t, "indexed")]
		sizes, collapsed := slices.Clone(shape), []int64(nil)
		for i := range sizes {
			sizes[i] = rapid.Int64Range(1, shape[i]).Draw(t, "size")
			if sizes[i] == 1 && rapid.Bool().Draw(t, "collapse") {
				collapsed = append(collapsed, int64(i))
			}
		}
		var kept, offset []int64
		for i := range int64(n) {
			if !slices.Contains(collapsed, i) {
				kept = append(kept, i)
				offset = append(offset, int64(len(kept)))
			}
		}
		count := rapid.Int64Range(1, 4).Draw(t, "count")
		indices := drawInts(t, ir.Tensor(ir.I64, count, int64(len(toDim))), "indices")
		out := []int64{count}
		for _, k := range kept {
			out = append(out, sizes[k])
		}
		gathered, scattered := ir.NewDense(ir.Tensor(ir.I32, out...)), x.Clone()
		update := drawInts(t, gathered.Type, "update")
		each(out, func(o []int64) {
			ix, raw := make([]int64, n), make([]int64, n)
			for i, d := range toDim {
				raw[d] = at(indices, []int64{o[0], int64(i)})
				ix[d] = max(0, min(raw[d], shape[d]-sizes[d]))
			}
			for i, k := range kept {
				ix[k] += o[1+i]
				raw[k] += o[1+i]
			}
			set(gathered, o, at(x, ix))
			for i, v := range raw {
				if v < 0 || v >= shape[i] {
					return
				}
			}
			set(scattered, raw, at(scattered, raw)+at(update, o))
		})
		got := eval(t, "stablehlo.gather", nil, []*ir.Dense{x, indices}, []ir.NamedAttr{
			ir.A("dimension_numbers", ir.GatherDims{OffsetDims: offset, CollapsedSliceDims: collapsed, StartIndexMap: toDim, IndexVectorDim: 1}),
			ints("slice_sizes", sizes...),
		})
		_, err := interp.Exact().Compare(got, gathered)
		require.NoError(t, err)
		got = eval(t, "stablehlo.scatter", nil, []*ir.Dense{x, indices, update}, []ir.NamedAttr{
			ir.A("scatter_dimension_numbers", ir.ScatterDims{
				UpdateWindowDims: offset, InsertedWindowDims: collapsed, ScatterDimsToOperandDims: toDim, IndexVectorDim: 1,
			}),
		}, adding(ir.I32))
		_, err = interp.Exact().Compare(got, scattered)
		require.NoError(t, err)
	})
}

// Moves undo each other.
func TestMovesInvert(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 4).Draw(t, "rank")
		shape := drawShape(t, n, 0, 4, "shape")
		dt := rapid.SampledFrom([]ir.DType{ir.I1, ir.I8, ir.BF16, ir.F32, ir.I64, ir.C128}).Draw(t, "type")
		x := drawInts(t, ir.Tensor(dt, shape...), "x")
		seq := make([]int64, n)
		for i := range seq {
			seq[i] = int64(i)
		}
		perm := rapid.Permutation(seq).Draw(t, "perm")
		inv := make([]int64, n)
		for i, p := range perm {
			inv[p] = int64(i)
		}
		same := func(d *ir.Dense) { require.True(t, x.Equal(d), "%v", d) }
		y := eval(t, "stablehlo.transpose", nil, []*ir.Dense{x}, []ir.NamedAttr{ints("permutation", perm...)})
		same(eval(t, "stablehlo.transpose", nil, []*ir.Dense{y}, []ir.NamedAttr{ints("permutation", inv...)}))
		dims := ints("dimensions", perm[:rapid.IntRange(0, n).Draw(t, "reversed")]...)
		y = eval(t, "stablehlo.reverse", nil, []*ir.Dense{x}, []ir.NamedAttr{dims})
		same(eval(t, "stablehlo.reverse", nil, []*ir.Dense{y}, []ir.NamedAttr{dims}))
		low, high, inner := drawShape(t, n, 0, 2, "low"), drawShape(t, n, 0, 2, "high"), drawShape(t, n, 0, 2, "interior")
		zero := ir.NewDense(ir.Tensor(dt))
		y = eval(t, "stablehlo.pad", nil, []*ir.Dense{x, zero}, []ir.NamedAttr{
			ints("edge_padding_low", low...), ints("edge_padding_high", high...), ints("interior_padding", inner...),
		})
		limit, step := make([]int64, n), make([]int64, n)
		for i := range limit {
			limit[i], step[i] = y.Type.Shape[i]-high[i], inner[i]+1
		}
		same(eval(t, "stablehlo.slice", nil, []*ir.Dense{y}, []ir.NamedAttr{
			ints("start_indices", low...), ints("limit_indices", limit...), ints("strides", step...),
		}))
		neg := func(v []int64) []int64 {
			w := make([]int64, len(v))
			for i := range v {
				w[i] = -v[i]
			}
			return w
		}
		none := make([]int64, n)
		y = eval(t, "stablehlo.pad", nil, []*ir.Dense{x, zero}, []ir.NamedAttr{
			ints("edge_padding_low", low...), ints("edge_padding_high", high...), ints("interior_padding", none...),
		})
		same(eval(t, "stablehlo.pad", nil, []*ir.Dense{y, zero}, []ir.NamedAttr{
			ints("edge_padding_low", neg(low)...), ints("edge_padding_high", neg(high)...), ints("interior_padding", none...),
		}))
	})
}

// Arithmetic identities on random words of every integer type; and elementwise ops do
// not care whether an operand is stored as a splat.
func TestIdentities(t *testing.T) {
	types := []ir.DType{ir.I8, ir.I16, ir.I32, ir.I64, ir.UI8, ir.UI16, ir.UI32, ir.UI64}
	rapid.Check(t, func(t *rapid.T) {
		typ := ir.Tensor(rapid.SampledFrom(types).Draw(t, "type"), 5)
		draw := func(label string) *ir.Dense {
			d := ir.NewDense(typ)
			for i := range 5 {
				d.SetInt(i, rapid.Int64().Draw(t, label))
			}
			return d
		}
		x, y := draw("x"), draw("y")
		two := func(name string, a, b *ir.Dense) *ir.Dense {
			return eval(t, "stablehlo."+name, nil, []*ir.Dense{a, b}, nil)
		}
		not := func(a *ir.Dense) *ir.Dense { return eval(t, "stablehlo.not", nil, []*ir.Dense{a}, nil) }
		eq := func(a, b *ir.Dense, law string) { require.True(t, a.Equal(b), "%s: %v %v", law, a.Ints(), b.Ints()) }
		eq(two("subtract", two("add", x, y), y), x, "x+y-y = x")
		eq(two("add", two("multiply", two("divide", x, y), y), two("remainder", x, y)), x, "x/y*y + x%y = x")
		eq(not(two("and", x, y)), two("or", not(x), not(y)), "de Morgan")
		eq(two("add", two("xor", x, y), two("and", x, y)), two("or", x, y), "x^y + x&y = x|y")
		eq(two("add", two("maximum", x, y), two("minimum", x, y)), two("add", x, y), "max + min = x+y")
		one := ir.SplatInt(typ, 1)
		eq(two("shift_left", x, one), two("add", x, x), "x<<1 = x+x")
		eq(two("add", x, one), two("add", x, one.Expand()), "splat")
		eq(two("power", x, ir.SplatInt(typ, 3)), two("multiply", x, two("multiply", x, x)), "x^3")
	})
}

// A sort gives the same multiset in order; reducing over all dimensions at once is
// reducing one after the other.
func TestSortAndReduce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := drawShape(t, 3, 1, 6, "shape")
		dim := rapid.Int64Range(0, 2).Draw(t, "dim")
		x := drawInts(t, ir.Tensor(ir.F32, shape...), "x")
		s := ir.Tensor(ir.F32)
		y := eval(t, "stablehlo.sort", nil, []*ir.Dense{x}, []ir.NamedAttr{ir.A("dimension", ir.Int{Value: dim, Type: ir.I64})},
			ir.Body{Args: []ir.Type{s, s}, Fill: func(b *ir.Builder, a []*ir.Value) []*ir.Value {
				return []*ir.Value{b.Op1("stablehlo.compare", a, ir.A("comparison_direction", ir.Enum{Dialect: "stablehlo", Name: "comparison_direction", Value: "LT"}))}
			}})
		line := slices.Clone(shape)
		line[dim] = 1
		each(line, func(ix []int64) {
			var a, b []int64
			for i := range shape[dim] {
				ix[dim] = i
				a, b = append(a, at(x, ix)), append(b, at(y, ix))
			}
			slices.Sort(a)
			require.Equal(t, a, b)
		})
		zero := ir.NewDense(s)
		add := func(d *ir.Dense, dims ...int64) *ir.Dense {
			return eval(t, "stablehlo.reduce", nil, []*ir.Dense{d, zero}, []ir.NamedAttr{ints("dimensions", dims...)}, adding(ir.F32))
		}
		require.True(t, add(x, 0, 1, 2).Equal(add(add(add(x, 1), 0), 0)))
		require.True(t, add(x, 0, 2).Equal(add(add(x, 2), 0)))
		require.True(t, add(x, 0, 1, 2).Equal(add(y, 0, 1, 2)))
	})
}
