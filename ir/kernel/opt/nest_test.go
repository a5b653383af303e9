package opt_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/ir/kernel/opt"
)

// nestGen makes f(p0, p1, p2 ptr, n, m, row i64): a loop over n with one over m in it, whose iterations need each other.
type nestGen struct {
	*rand.Rand
	b    *kernel.Builder
	p    [3]kernel.Value
	i, j kernel.Value // of the outer loop, of the inner one
	row  kernel.Value
	elem kernel.Elem
	pool []kernel.Value
	deep bool // in one more loop
}

func (g *nestGen) address(inner bool) (kernel.Value, int64) {
	es := int64(g.elem.Bytes())
	x := g.b.MulI(g.i, es*[]int64{1, 1, 1, 1, 0, 2, -1}[g.IntN(7)])
	if inner {
		switch g.IntN(5) {
		case 0, 1:
			x = g.b.Bin(kernel.OpAdd, x, g.b.MulI(g.b.Bin(kernel.OpMul, g.j, g.row), es))
		case 2:
			x = g.b.Bin(kernel.OpAdd, x, g.b.MulI(g.j, es*[]int64{1, 300, -300, 256}[g.IntN(4)]))
		case 3:
			x = g.b.MulI(g.j, es)
		}
	}
	return g.b.PtrAdd(g.p[g.IntN(3)], x), es * []int64{0, 0, 0, 1, -1, 256, 300}[g.IntN(7)]
}

func (g *nestGen) any() kernel.Value { return g.pool[g.IntN(len(g.pool))] }

func (g *nestGen) steps(n int, inner bool) {
	b, t := g.b, kernel.Scalar(g.elem)
	for range n {
		switch g.IntN(6) {
		case 0, 1:
			p, off := g.address(inner)
			g.pool = append(g.pool, b.Load(t, p, off, kernel.None))
		case 2:
			if g.IntN(2) == 0 {
				p, off := g.address(inner)
				b.Store(g.any(), p, off, kernel.None)
			}
		case 3:
			v := g.i
			if inner && g.IntN(2) == 0 {
				v = g.j
			}
			g.pool = append(g.pool, b.Cvt(kernel.OpSIToFP, t, kernel.RNE, v))
		default:
			op := []kernel.Op{kernel.OpFAdd, kernel.OpFMul, kernel.OpFSub}[g.IntN(3)]
			g.pool = append(g.pool, b.Bin(op, g.any(), g.any()))
		}
	}
}

func (g *nestGen) program() *kernel.Module {
	m := &kernel.Module{Name: "nest"}
	g.elem = []kernel.Elem{kernel.F32, kernel.F64}[g.IntN(2)]
	t := kernel.Scalar(g.elem)
	b := kernel.NewFunc(m, "f", kernel.TPtr, kernel.TPtr, kernel.TPtr, kernel.TI64, kernel.TI64, kernel.TI64)
	g.b = b
	b.F.Entry, b.F.Result = true, kernel.TI64
	for i := range 3 {
		g.p[i] = b.Param(i)
	}
	n, trips := b.Param(3), b.Param(4)
	g.row = b.Param(5)
	if g.IntN(3) == 0 { // so short that it may be written out
		trips = b.I64(int64(1 + g.IntN(9)))
	}
	one := b.Const(t, map[kernel.Elem]int64{kernel.F32: 0x3f800000, kernel.F64: 0x3ff0000000000000}[g.elem])
	if g.deep {
		times := b.Op(kernel.OpAnd, kernel.TI64, g.row, b.I64(15))
		b.While([]kernel.Value{b.I64(0)}, func(c []kernel.Value) kernel.Value { return b.ICmp(kernel.SLT, c[0], times) }, func(c []kernel.Value) []kernel.Value {
			for i := range 3 {
				g.p[i] = b.PtrAdd(b.Param(i), b.MulI(c[0], []int64{0, 0, 4, 1200, 4800, -4800}[g.IntN(6)]))
			}
			g.lanes(n, trips, one)
			return []kernel.Value{b.AddI(c[0], 1)}
		})
		b.Ret(n)
		return m
	}
	b.Ret(g.lanes(n, trips, one))
	return m
}

// lanes is the loop over n.
func (g *nestGen) lanes(n, trips, one kernel.Value) kernel.Value {
	b := g.b
	out := b.While([]kernel.Value{b.I64(0)}, func(c []kernel.Value) kernel.Value { return b.ICmp(kernel.SLT, c[0], n) }, func(c []kernel.Value) []kernel.Value {
		g.i = c[0]
		g.pool = []kernel.Value{one}
		g.steps(1+g.IntN(3), false)
		kept := len(g.pool)
		r := b.While([]kernel.Value{b.I64(0), g.any(), g.any()}, func(c []kernel.Value) kernel.Value { return b.ICmp(kernel.SLT, c[0], trips) }, func(c []kernel.Value) []kernel.Value {
			g.j = c[0]
			g.pool = append(g.pool, c[2])
			g.steps(2+g.IntN(4), true)
			acc := b.Bin(kernel.OpFAdd, c[1], g.any())
			return []kernel.Value{b.AddI(c[0], 1), acc, g.any()}
		})
		g.pool = append(g.pool[:kept:kept], r[1])
		g.steps(g.IntN(3), false)
		p, off := g.address(false)
		b.Store(g.any(), p, off, kernel.None)
		return []kernel.Value{b.AddI(c[0], 1)}
	})
	return out[0]
}

// A loop whose lanes are iterations of the loop around it leaves what the scalar loops leave, also where pointers overlap.
func TestRandomNests(t *testing.T) {
	count, first := 100, uint64(0)
	if os.Getenv("GODWIT_LONG") != "" {
		count = 20000
	}
	if s, err := strconv.ParseUint(os.Getenv("GODWIT_SEED"), 10, 64); err == nil {
		first, count = s, 1
	}
	done := 0
	for seed := first; seed < first+uint64(count); seed++ {
		program := func() *kernel.Module {
			return (&nestGen{Rand: rand.New(rand.NewPCG(seed, 4)), deep: seed%3 == 0}).program()
		}
		m := program()
		if seed%2 == 0 {
			m.Funcs[0].NoAlias = []bool{true, true, true, false, false, false}
		}
		require.NoError(t, kernel.Verify(m))
		remarks, err := opt.Run(m, opt.Options{Level: 2, Verify: true})
		require.NoError(t, err, "seed %d", seed)
		for _, r := range remarks {
			if r.Done && len(r.Facts) == 0 {
				done++
			}
		}
		rng := rand.New(rand.NewPCG(seed, 5))
		for range 6 {
			var at [3]uint64
			for i := range at {
				at[i] = 1<<17 + uint64(8*rng.IntN(60))
				if seed%2 == 0 || rng.IntN(2) == 0 {
					at[i] = 1<<17 + 1<<18*uint64(i)
				}
			}
			n, trips, row := rng.Uint64N([]uint64{150, 600}[rng.IntN(2)]), rng.Uint64N(5), []uint64{1, 64, 150, 300, ^uint64(0) - 200}[rng.IntN(5)]
			run := func(m *kernel.Module) (uint64, []byte, error) {
				mem := kir.NewMemory()
				buf := make([]byte, 1<<20)
				r := rand.New(rand.NewPCG(seed, 1))
				for i := range buf {
					buf[i] = byte(r.Uint32())
				}
				base := mem.Alloc(buf, true)
				k, err := kir.New(m, mem)
				require.NoError(t, err)
				got, err := k.Call("f", base+at[0], base+at[1], base+at[2], n, trips, row)
				return got, buf, err
			}
			wr, wb, err := run(program())
			if err != nil {
				continue
			}
			gr, gb, err := run(m)
			require.NoError(t, err, "seed %d", seed)
			require.Equal(t, wr, gr, "seed %d", seed)
			for i := range wb {
				if wb[i] != gb[i] {
					t.Fatalf("seed %d n %d trips %d row %d: byte %d is %d, not %d (pointers %v)", seed, n, trips, int64(row), i, gb[i], wb[i], at)
				}
			}
		}
	}
	t.Logf("%d of %d over the loop around", done, count)
}
