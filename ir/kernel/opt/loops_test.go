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

// loopGen makes functions of one counted loop: f(p0, p1, p2 ptr, n i64, m i32) → i64.
type loopGen struct {
	*rand.Rand
	b     *kernel.Builder
	p     [3]kernel.Value
	i     kernel.Value // i64 counter
	elem  kernel.Elem
	pool  []kernel.Value
	depth int
}

func (g *loopGen) t() kernel.Type { return kernel.Scalar(g.elem) }

// address is p[a·i + c] for small a and c.
func (g *loopGen) address() (kernel.Value, int64) {
	es := int64(g.elem.Bytes())
	stride := []int64{1, 1, 1, 1, 1, 2, 3, -1, 0}[g.IntN(9)]
	x := g.b.MulI(g.i, stride*es)
	return g.b.PtrAdd(g.p[g.IntN(3)], x), es * int64(g.IntN(9)-4)
}

func (g *loopGen) any() kernel.Value {
	if g.IntN(6) == 0 {
		return g.b.Const(g.t(), g.bits())
	}
	return g.pool[g.IntN(len(g.pool))]
}

func (g *loopGen) bits() int64 {
	switch g.elem {
	case kernel.F32:
		return int64([]uint32{0x3f800000, 0xc0200000, 0x3e000000, 0, 0x80000000, 0x7fc00000}[g.IntN(6)])
	case kernel.F64:
		return []int64{0x3ff0000000000000, 0x4004000000000000, 0, -1 << 63}[g.IntN(4)]
	}
	return int64(g.IntN(200) - 100)
}

var (
	intBin   = []kernel.Op{kernel.OpAdd, kernel.OpSub, kernel.OpMul, kernel.OpAnd, kernel.OpXor, kernel.OpSMax, kernel.OpUMin, kernel.OpShl, kernel.OpAShr, kernel.OpSDiv}
	floatBin = []kernel.Op{kernel.OpFAdd, kernel.OpFSub, kernel.OpFMul, kernel.OpFMin, kernel.OpFMaxNum, kernel.OpFDiv}
)

func (g *loopGen) isFloat() bool { return g.elem.IsFloat() }

func (g *loopGen) compare(x, y kernel.Value) kernel.Value {
	if g.isFloat() {
		return g.b.FCmp([]kernel.Cond{kernel.FOLT, kernel.FUGE, kernel.FOEQ}[g.IntN(3)], x, y)
	}
	return g.b.ICmp([]kernel.Cond{kernel.SLT, kernel.UGE, kernel.EQ, kernel.NE}[g.IntN(4)], x, y)
}

func (g *loopGen) step() {
	b := g.b
	switch g.IntN(9) {
	case 0, 1:
		p, off := g.address()
		g.pool = append(g.pool, b.Load(g.t(), p, off, kernel.None))
	case 2:
		p, off := g.address()
		b.Store(g.any(), p, off, kernel.None)
	case 3:
		c := g.compare(g.any(), g.any())
		if g.IntN(3) == 0 {
			c = b.Bin(kernel.OpXor, c, g.compare(g.any(), g.any()))
		}
		g.pool = append(g.pool, b.Select(c, g.any(), g.any()))
	case 4:
		if g.depth > 1 {
			return
		}
		c := g.compare(g.any(), g.any())
		n := len(g.pool)
		side := func() []kernel.Value {
			g.depth++
			for range 1 + g.IntN(3) {
				g.step()
			}
			v := g.any()
			g.depth--
			g.pool = g.pool[:n:n]
			return []kernel.Value{v}
		}
		r := b.If(c, side, side)
		g.pool = append(g.pool, r...)
	case 5:
		if g.isFloat() {
			g.pool = append(g.pool, b.Cvt(kernel.OpSIToFP, g.t(), kernel.RNE, g.i))
			return
		}
		x := g.i
		if g.elem != kernel.I64 {
			x = b.Op(kernel.OpTrunc, g.t(), x)
		}
		g.pool = append(g.pool, x)
	default:
		ops := intBin
		if g.isFloat() {
			ops = floatBin
		}
		g.pool = append(g.pool, b.Bin(ops[g.IntN(len(ops))], g.any(), g.any()))
	}
}

// program makes the module; result says whether a float reduction may be reordered.
func (g *loopGen) program() *kernel.Module {
	m := &kernel.Module{Name: "loop"}
	g.elem = []kernel.Elem{kernel.I8, kernel.I16, kernel.I32, kernel.I32, kernel.I64, kernel.F32, kernel.F32, kernel.F64}[g.IntN(8)]
	b := kernel.NewFunc(m, "f", kernel.TPtr, kernel.TPtr, kernel.TPtr, kernel.TI64)
	g.b = b
	b.F.Entry, b.F.Result = true, kernel.TI64
	for i := range 3 {
		g.p[i] = b.Param(i)
	}
	each := []int64{1, 1, 1, 2, -1}[g.IntN(5)]
	unroll := []int64{1, 1, 2, 4}[g.IntN(4)]
	step := each * unroll
	n := b.Param(3)
	init := b.Const(g.t(), g.bits())
	start, bound, cond := b.I64(0), b.MulI(n, step), kernel.NE
	if step > 0 {
		cond = []kernel.Cond{kernel.NE, kernel.SLT, kernel.ULT, kernel.SLE}[g.IntN(4)]
	}
	kind := g.IntN(4) // 0 none, 1 sum, 2 minimum, 3 conditional sum
	tested := g.IntN(2) == 0
	again := g.Uint64()
	keep := g.IntN(3) == 0 // one iteration leaves a value to the next
	one := func(i, acc, prev kernel.Value) (kernel.Value, kernel.Value) {
		g.Rand = rand.New(rand.NewPCG(again, 1)) // every copy of the body is the same
		g.i = i
		g.pool = []kernel.Value{b.Const(g.t(), g.bits())}
		if g.IntN(2) == 0 {
			p, off := g.address()
			g.pool = append(g.pool, b.Load(g.t(), p, off, kernel.None))
		}
		if keep {
			g.pool = append(g.pool, prev)
		}
		for range 2 + g.IntN(7) {
			g.step()
		}
		x, left := g.any(), g.any()
		op := kernel.OpAdd
		if g.isFloat() {
			op = kernel.OpFMin
		}
		switch kind {
		case 1:
			acc = b.Bin(op, acc, x)
		case 2:
			cc := kernel.SLT
			if g.isFloat() {
				acc = b.Select(b.FCmp(kernel.FOLT, x, acc), x, acc)
			} else {
				acc = b.Select(b.ICmp(cc, x, acc), x, acc)
			}
		case 3:
			old := acc
			acc = b.If(g.compare(g.any(), x), func() []kernel.Value { return []kernel.Value{b.Bin(op, old, x)} }, func() []kernel.Value { return []kernel.Value{old} })[0]
		}
		return acc, left
	}
	body := func(c []kernel.Value) []kernel.Value {
		acc, prev := c[1], c[2]
		for u := range unroll {
			acc, prev = one(b.AddI(c[0], u*each), acc, prev)
		}
		if !keep {
			prev = c[2]
		}
		return []kernel.Value{b.Bin(kernel.OpAdd, c[0], b.I64(step)), acc, prev}
	}
	var out []kernel.Value
	if tested && (cond == kernel.SLT || cond == kernel.NE || cond == kernel.ULT) {
		out = b.While([]kernel.Value{start, init, init}, func(c []kernel.Value) kernel.Value { return b.ICmp(cond, c[0], bound) }, body)
	} else {
		head, exit := b.NewBlock("loop", kernel.TI64, g.t(), g.t()), b.NewBlock("exit", kernel.TI64, g.t(), g.t())
		b.CondBr(b.ICmp(kernel.SGT, n, b.I64(0)), head, []kernel.Value{start, init, init}, exit, []kernel.Value{start, init, init})
		b.At(head)
		next := body(head.Params)
		b.CondBr(b.ICmp(cond, next[0], bound), head, next, exit, next)
		b.At(exit)
		out = exit.Params
	}
	r := out[1]
	if t := b.Type(r); t != kernel.TI64 {
		p := b.Param(0)
		b.Store(r, p, -4096, kernel.None)
	}
	if keep && g.IntN(2) == 0 {
		b.Store(out[2], b.Param(0), -4160, kernel.None)
	}
	b.Store(out[0], b.Param(0), -8000, kernel.None)
	b.Ret(out[0])
	return m
}

// The optimised loop leaves the same memory and result as the one it was made of, for every length, also where pointers overlap.
func TestRandomLoops(t *testing.T) {
	count, first := 60, uint64(0)
	if os.Getenv("GODWIT_LONG") != "" {
		count = 20000
	}
	if s, err := strconv.ParseUint(os.Getenv("GODWIT_SEED"), 10, 64); err == nil {
		first, count = s, 1
	}
	done, rerolled, staged := 0, 0, 0
	for seed := first; seed < first+uint64(count); seed++ {
		program := func() *kernel.Module {
			g := &loopGen{Rand: rand.New(rand.NewPCG(seed, 3))}
			return g.program()
		}
		m := program()
		if seed%3 == 0 {
			m.Funcs[0].NoAlias = []bool{true, true, true, false}
		}
		require.NoError(t, kernel.Verify(m))
		remarks, err := opt.Run(m, opt.Options{Level: 2, Verify: true}.WithChunk([]int64{0, 1, 2048}[seed/2%3]))
		require.NoError(t, err, "seed %d", seed)
		for _, r := range remarks {
			if r.Done && r.Pass == "stage" {
				staged++
			} else if r.Done {
				done++
				for _, f := range r.Facts {
					if f.Name == "rerolled" {
						rerolled++
					}
				}
			}
		}
		rng := rand.New(rand.NewPCG(seed, 5))
		for _, n := range []int{0, 1, 2, 3, rng.IntN(150), 16, 31, 32, 33, 64, 100 + rng.IntN(100)} {
			var at [3]uint64
			for i := range at {
				at[i] = 49152 + uint64(8*rng.IntN(40))
				if seed%3 == 0 || rng.IntN(2) == 0 {
					at[i] = 32768 + 32768*uint64(i)
				}
			}
			fill := rng.Uint64()
			run := func(m *kernel.Module) (uint64, []byte, error) {
				mem := kir.NewMemory()
				buf := make([]byte, 1<<17)
				r := rand.New(rand.NewPCG(fill, 1))
				for i := range buf {
					buf[i] = byte(r.Uint32())
				}
				base := mem.Alloc(buf, true)
				k, err := kir.New(m, mem)
				require.NoError(t, err)
				got, err := k.Call("f", base+at[0], base+at[1], base+at[2], uint64(n))
				return got, buf, err
			}
			wr, wb, err := run(program())
			if err != nil {
				continue // out of the buffer
			}
			gr, gb, err := run(m)
			require.NoError(t, err, "seed %d n %d", seed, n)
			require.Equal(t, wr, gr, "seed %d n %d", seed, n)
			for i := range wb {
				if wb[i] != gb[i] {
					t.Fatalf("seed %d n %d: byte %d is %d, not %d (pointers %v)", seed, n, i, gb[i], wb[i], at)
				}
			}
		}
	}
	t.Logf("%d of %d vectorised, %d rerolled, %d staged", done, count, rerolled, staged)
}
