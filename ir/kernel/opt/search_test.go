package opt_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/ir/kernel/opt"
)

// searchGen makes functions of one loop that is left early: f(p, q ptr, n i64, x, sum ptr) → i64.
type searchGen struct {
	*rand.Rand
	b    *kernel.Builder
	elem kernel.Elem
}

func (g *searchGen) differs(x, y kernel.Value) kernel.Value {
	if g.elem.IsFloat() {
		return g.b.FCmp([]kernel.Cond{kernel.FUNE, kernel.FOLT, kernel.FUGE}[g.IntN(3)], x, y)
	}
	return g.b.ICmp([]kernel.Cond{kernel.NE, kernel.NE, kernel.SLT, kernel.UGE}[g.IntN(4)], x, y)
}

func (g *searchGen) program() *kernel.Module {
	m := &kernel.Module{Name: "search"}
	g.elem = []kernel.Elem{kernel.I8, kernel.I8, kernel.I16, kernel.I32, kernel.I64, kernel.F32, kernel.F64}[g.IntN(7)]
	t, size := kernel.Scalar(g.elem), int64(g.elem.Bytes())
	b := kernel.NewFunc(m, "f", kernel.TPtr, kernel.TPtr, kernel.TI64, t, kernel.TPtr)
	g.b = b
	b.F.Entry, b.F.Result = true, kernel.TI64
	stride := []int64{1, 1, 1, 1, 2, 3, -1, -2}[g.IntN(8)] * size
	second, counted, carries, inside, cond := g.IntN(2) == 0, g.IntN(3) > 0, g.IntN(3) == 0, g.IntN(3) == 0, g.IntN(4) == 0
	x := b.Param(3)
	sums, writes, early := g.IntN(4) == 0, g.IntN(4) == 0, g.IntN(2) == 0
	to, at := b.Param(g.IntN(2)), size*int64(g.IntN(5)-2)
	head, body := b.NewBlock("head", kernel.TI64, kernel.TPtr, t, kernel.TI64), b.NewBlock("body")
	last, out := b.NewBlock("last"), b.NewBlock("out", kernel.TI64)
	b.Br(head, b.I64(0), b.Param(1), x, b.I64(0))
	b.At(head)
	i, q, prev, sum := head.Params[0], head.Params[1], head.Params[2], head.Params[3]
	a := b.Load(t, b.PtrAdd(b.Param(0), b.MulI(i, stride)), size*int64(g.IntN(3)), kernel.None)
	test := g.differs(a, x)
	if g.IntN(4) == 0 {
		test = b.Bin(kernel.OpAnd, test, g.differs(a, b.Const(t, 3)))
	}
	b.CondBr(test, body, nil, out, []kernel.Value{b.AddI(i, 1000)})
	b.At(body)
	write := func() {
		if writes {
			b.Store(b.Load(t, b.PtrAdd(b.Param(1), b.MulI(i, stride)), size, kernel.None), b.PtrAdd(to, b.MulI(i, stride)), at, kernel.None)
		}
	}
	if early {
		write()
	}
	if second {
		y := b.Load(t, q, 0, kernel.None)
		go1 := b.NewBlock("on")
		test := g.differs(y, a)
		if carries {
			test = b.Bin(kernel.OpOr, test, g.differs(prev, a))
		}
		if inside { // leaves where a condition holds only
			hold := b.NewBlock("hold")
			b.CondBr(g.differs(a, b.Const(t, 5)), hold, nil, go1, nil)
			b.At(hold)
		}
		b.CondBr(test, go1, nil, out, []kernel.Value{b.AddI(i, 2000)})
		b.At(go1)
	}
	if cond { // a value chosen by a branch
		v := b.If(g.differs(a, b.Const(t, 7)), func() []kernel.Value { return []kernel.Value{a} }, func() []kernel.Value { return []kernel.Value{x} })
		on := b.NewBlock("chosen")
		b.CondBr(g.differs(v[0], b.Const(t, 9)), on, nil, out, []kernel.Value{b.AddI(i, 3000)})
		b.At(on)
	}
	if !early {
		write()
	}
	i1 := b.AddI(i, 1)
	if sums {
		sum = b.Bin(kernel.OpAdd, sum, b.Bin(kernel.OpXor, i, b.I64(5)))
	}
	next := []kernel.Value{i1, b.PtrAdd(q, b.I64(stride)), prev, sum}
	if carries {
		next[2] = a
	}
	if counted {
		b.CondBr(b.ICmp([]kernel.Cond{kernel.NE, kernel.SLT}[g.IntN(2)], i1, b.Param(2)), head, next, last, nil)
	} else {
		b.Br(head, next...)
	}
	b.At(last)
	b.Br(out, b.I64(-1))
	b.At(out)
	if sums {
		b.Store(head.Params[3], b.Param(4), 0, kernel.None)
	}
	b.Ret(out.Params[0])
	return m
}

// A loop that is left early finds the same place when it is looked for ahead, and traps if and only if it did: whatever the buffers'
// distance from the end of their pages.
func TestRandomSearches(t *testing.T) {
	count := 200
	if os.Getenv("GODWIT_LONG") != "" {
		count = 20000
	}
	done, found, faults := 0, 0, 0
	for seed := range uint64(count) {
		program := func() *kernel.Module { return (&searchGen{Rand: rand.New(rand.NewPCG(seed, 7))}).program() }
		m := program()
		require.NoError(t, kernel.Verify(m), "seed %d", seed)
		remarks, err := opt.Run(m, opt.Options{Level: 2, Verify: true})
		require.NoError(t, err, "seed %d", seed)
		for _, r := range remarks {
			if r.Done && r.Pass == "vectorise" {
				done++
			}
		}
		text, err := kernel.Parse("searched", []byte(m.String()))
		require.NoError(t, err)
		require.Equal(t, m.String(), text.String())
		rng := rand.New(rand.NewPCG(seed, 9))
		for range 6 {
			const page = 4096
			n := uint64([]int{1, 9, 30, 300, 2000, 5000}[rng.IntN(6)])
			at := [2]uint64{uint64(rng.IntN(3*page)) &^ 7, uint64(rng.IntN(3*page)) &^ 7}
			rare := []int{2, 30, 400, 4000, 1 << 30}[rng.IntN(5)]
			fill := rng.Uint64()
			one := rng.IntN(3) == 0 // both in one buffer
			run := func(m *kernel.Module) (uint64, []byte, error) {
				mem := kir.NewMemory()
				var base [2]uint64
				var bufs [][]byte
				for k := range base {
					buf := make([]byte, 3*page)
					r := rand.New(rand.NewPCG(fill, uint64(k)))
					for i := range buf {
						if buf[i] = 1; r.IntN(rare) == 0 {
							buf[i] = byte(r.IntN(8))
						}
					}
					if k == 1 && one {
						base[k] = base[0] - at[0] + at[k]
						continue
					}
					base[k] = mem.Alloc(buf, true) + at[k]
					bufs = append(bufs, buf)
				}
				sum := make([]byte, 8)
				bufs = append(bufs, sum)
				total := mem.Alloc(sum, true)
				k, err := kir.New(m, mem)
				require.NoError(t, err)
				got, err := k.Call("f", base[0], base[1], n, uint64(0x0202020202020202), total)
				return got, slices.Concat(bufs...), err
			}
			want, wb, werr := run(program())
			got, gb, gerr := run(m)
			require.Equal(t, werr != nil, gerr != nil, "seed %d: %v, %v", seed, werr, gerr)
			if werr != nil {
				faults++
				continue
			}
			require.Equal(t, want, got, "seed %d n %d at %v", seed, n, at)
			require.True(t, bytes.Equal(wb, gb), "seed %d n %d at %v", seed, n, at)
			if want > 1040 && want != ^uint64(0) {
				found++
			}
		}
	}
	t.Logf("%d of %d in whole registers, %d found beyond the first iterations, %d faults", done, count, found, faults)
	require.Greater(t, done, count/3)
}
