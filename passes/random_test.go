package passes

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa"
)

// graph draws random tensor programs of moves, maps, folds and windows. Every value is a small integer, in i32 or
// f32, so that sums are exact in any order and the comparison is of bits.
type graph struct {
	t    *rapid.T
	b    *ir.Builder
	vals []*ir.Value
}

func (g *graph) int(lo, hi int64, what string) int64 {
	return rapid.Int64Range(lo, hi).Draw(g.t, what)
}

func (g *graph) pick() *ir.Value {
	return g.vals[rapid.IntRange(0, len(g.vals)-1).Draw(g.t, "value")]
}

// mate is another value of x's type, or a constant of it.
func (g *graph) mate(x *ir.Value) *ir.Value {
	var same []*ir.Value
	for _, v := range g.vals {
		if v.Type.Equal(x.Type) {
			same = append(same, v)
		}
	}
	if g.int(0, 3, "splat") == 0 {
		return g.b.Like(x, float64(g.int(-3, 3, "number")))
	}
	return same[g.int(0, int64(len(same)-1), "mate")]
}

func (g *graph) perm(n int) []int64 {
	p := make([]int64, n)
	for i := range p {
		p[i] = int64(i)
	}
	return rapid.Permutation(p).Draw(g.t, "perm")
}

// small keeps values from growing: reduced modulo a small number.
func (g *graph) small(x *ir.Value) *ir.Value {
	m := g.b.Like(x, 17)
	return g.b.Max(g.b.Min(x, m), g.b.Neg(m))
}

var steps = []func(g *graph, x *ir.Value) *ir.Value{
	func(g *graph, x *ir.Value) *ir.Value { return g.b.Add(x, g.mate(x)) },
	func(g *graph, x *ir.Value) *ir.Value { return g.small(g.b.Mul(x, g.mate(x))) },
	func(g *graph, x *ir.Value) *ir.Value { return g.b.Max(g.b.Neg(x), g.mate(x)) },
	func(g *graph, x *ir.Value) *ir.Value {
		y := g.mate(x)
		return g.b.Select(g.b.Compare("LT", x, y), g.b.Sub(y, x), x)
	},
	func(g *graph, x *ir.Value) *ir.Value {
		if x.Type.DType == ir.I32 {
			return g.b.Convert(x, ir.F32)
		}
		return g.b.Convert(x, ir.I32)
	},
	func(g *graph, x *ir.Value) *ir.Value { return g.b.Transpose(x, g.perm(x.Type.Rank())...) },
	func(g *graph, x *ir.Value) *ir.Value { return g.b.Reshape(x, x.Type.NumElements()) },
	func(g *graph, x *ir.Value) *ir.Value { // merge two dimensions, or split one
		s := x.Type.Shape
		if len(s) >= 2 && g.int(0, 1, "merge") == 0 {
			return g.b.Reshape(x, append([]int64{s[0] * s[1]}, s[2:]...)...)
		}
		for d, n := range s {
			for _, f := range []int64{2, 3, 5} {
				if n%f == 0 && n > f && len(s) < 5 {
					return g.b.Reshape(x, append(append(append([]int64{}, s[:d]...), f, n/f), s[d+1:]...)...)
				}
			}
		}
		return nil
	},
	func(g *graph, x *ir.Value) *ir.Value {
		n := g.int(1, 5, "size")
		if x.Type.NumElements()*n > 4000 || x.Type.Rank() > 4 {
			return nil
		}
		at := g.int(0, int64(x.Type.Rank()), "at")
		var shape, dims []int64
		for d, m := range x.Type.Shape {
			if int64(d) == at {
				shape = append(shape, n)
			}
			dims = append(dims, int64(len(shape)))
			shape = append(shape, m)
		}
		if int(at) == x.Type.Rank() {
			shape = append(shape, n)
		}
		return g.b.BroadcastInDim(x, shape, dims)
	},
	func(g *graph, x *ir.Value) *ir.Value {
		var start, limit, step []int64
		for _, n := range x.Type.Shape {
			s := g.int(0, n-1, "start")
			start, limit, step = append(start, s), append(limit, g.int(s+1, n, "limit")), append(step, g.int(1, 3, "step"))
		}
		return g.b.Slice(x, start, limit, step)
	},
	func(g *graph, x *ir.Value) *ir.Value {
		var low, high, in []int64
		total := int64(1)
		for _, n := range x.Type.Shape {
			l, h, i := g.int(-1, 2, "low"), g.int(-1, 2, "high"), g.int(0, 1, "interior")
			m := n + l + h + (n-1)*i
			if m < 1 {
				return nil
			}
			total *= m
			low, high, in = append(low, l), append(high, h), append(in, i)
		}
		if total > 4000 {
			return nil
		}
		return g.b.Pad(x, g.b.Floats(ir.Tensor(x.Type.DType), float64(g.int(-2, 2, "pad"))), low, high, in)
	},
	func(g *graph, x *ir.Value) *ir.Value {
		if x.Type.Rank() == 0 || x.Type.NumElements() > 2000 {
			return nil
		}
		return g.b.Concat(g.int(0, int64(x.Type.Rank()-1), "dim"), x, g.mate(x))
	},
	func(g *graph, x *ir.Value) *ir.Value {
		if x.Type.Rank() == 0 {
			return nil
		}
		return g.b.Reverse(x, g.int(0, int64(x.Type.Rank()-1), "dim"))
	},
	func(g *graph, x *ir.Value) *ir.Value {
		var dims []int64
		for d := range x.Type.Shape {
			if g.int(0, 1, "fold") == 1 {
				dims = append(dims, int64(d))
			}
		}
		if len(dims) == 0 {
			return nil
		}
		if g.int(0, 1, "sum") == 1 {
			return g.small(g.b.ReduceOp("stablehlo.add", x, scalarZero(g.b, x.Type.DType), dims...))
		}
		return g.b.ReduceOp("stablehlo.maximum", x, g.b.Floats(ir.Tensor(x.Type.DType), -1000), dims...)
	},
	func(g *graph, x *ir.Value) *ir.Value {
		w := ir.Window{}
		for _, n := range x.Type.Shape {
			d := g.int(1, min(n, 3), "window")
			w.Dims = append(w.Dims, d)
			w.Strides = append(w.Strides, g.int(1, 2, "stride"))
			w.Padding = append(w.Padding, [2]int64{g.int(0, d-1, "low"), g.int(0, d-1, "high")})
		}
		if x.Type.Rank() == 0 {
			return nil
		}
		return g.small(g.b.ReduceWindow([]*ir.Value{x}, []*ir.Value{scalarZero(g.b, x.Type.DType)}, w, ir.BinaryBody("stablehlo.add"))[0])
	},
}

func TestRandomGraphs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := &ir.Module{}
		var in []ir.Type
		for range rapid.IntRange(1, 3).Draw(t, "inputs") {
			var shape []int64
			for range rapid.IntRange(0, 3).Draw(t, "rank") {
				shape = append(shape, rapid.Int64Range(1, 12).Draw(t, "dim"))
			}
			in = append(in, ir.Tensor(rapid.SampledFrom([]ir.DType{ir.I32, ir.F32}).Draw(t, "type"), shape...))
		}
		f := ir.NewFunc(m, "main", in, nil)
		g := &graph{t: t, b: ir.NewBuilder(f.Block()), vals: append([]*ir.Value(nil), f.Args()...)}
		for range rapid.IntRange(1, 14).Draw(t, "steps") {
			x := g.pick()
			if v := rapid.SampledFrom(steps).Draw(t, "step")(g, x); v != nil {
				g.vals = append(g.vals, v)
			}
		}
		require.NoError(t, g.b.Err())
		outs := []*ir.Value{g.vals[len(g.vals)-1]}
		for range rapid.IntRange(0, 2).Draw(t, "outputs") {
			outs = append(outs, g.pick())
		}
		g.b.Return(outs...)
		for _, v := range outs {
			f.Results = append(f.Results, v.Type)
		}
		var args []*ir.Dense
		for i, ty := range in {
			d := ir.NewDense(ty)
			for j := range d.Len() {
				d.SetInt(j, int64((j*7+i*3)%23-11))
			}
			args = append(args, d)
		}
		text := m.String()
		want, err := interp.New(m).Call("main", args)
		require.NoError(t, err)
		tile := rapid.SampledFrom([]int64{0, 1, 20, 70, 300}).Draw(t, "tile")
		k, _, err := Compile(m, Options{Machine: isa.Default(), TileElems: tile})
		require.NoError(t, err, text)
		got, err := runKernel(k, args, f.Results)
		require.NoError(t, err, text)
		for i := range want {
			require.Empty(t, differ("check.expect_eq", got[i], want[i]), "result %d of\n%s", i, text)
		}
	})
}
