package backend

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/kgen"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Random loads and stores close together, through every form of address that the schedulers
// take apart: what they call disjoint must be.
func TestAliasRandom(t *testing.T) {
	n := uint64(120)
	if long() {
		n = 20000
	}
	for seed := range n {
		r := rand.New(rand.NewPCG(seed, 3))
		m := &kernel.Module{Name: "alias", ScratchBytes: 1 << 18}
		b := kernel.NewFunc(m, "main", kernel.TPtr, kernel.TPtr)
		b.F.Entry = true
		in, out := b.Param(0), b.Param(1)
		row := kernel.FullVec(kernel.I32)
		var nums []kernel.Value // bounded integers that the compiler does not know
		for i := range 4 {
			x := b.Load(kernel.TI64, in, int64(8*i), kernel.None)
			nums = append(nums, b.Bin(kernel.OpAnd, x, b.I64([]int64{64, 192, 1024, 60}[i])))
		}
		num := func() kernel.Value { return nums[r.IntN(len(nums))] }
		ptr := func() kernel.Value {
			p := b.PtrConst(4096 + 1<<16 + int64(64*r.IntN(24)))
			for range r.IntN(3) {
				switch r.IntN(3) {
				case 0:
					p = b.PtrAdd(p, num())
				case 1:
					p = b.AddI(p, int64(64*(r.IntN(9)-4)))
				default:
					p = b.PtrAdd(p, b.MulI(num(), int64(4*(1+r.IntN(2)))))
				}
			}
			return b.Bin(kernel.OpAdd, p, b.Const(kernel.TPtr, int64(4*r.IntN(3)))) // never aligned to a row
		}
		desc := func() kernel.Value {
			n0, s0, s1 := int64(r.IntN(5)), int64(4*(r.IntN(33)-16)), int64(4*(r.IntN(65)-32))
			return b.I64(n0 | s0<<16&0xffffff0000 | s1<<40)
		}
		phase := func() kernel.Value {
			switch r.IntN(3) {
			case 0:
				return b.I64(int64(r.IntN(4)))
			case 1:
				return b.Bin(kernel.OpLShr, num(), b.I64(5))
			}
			return b.AddI(b.Bin(kernel.OpLShr, nums[0], b.I64(5)), 1)
		}
		zero := b.I64(0)
		body := func(acc []kernel.Value) []kernel.Value {
			v := acc[0]
			for range 4 + r.IntN(24) {
				switch r.IntN(8) {
				case 0, 1:
					v = b.Bin(kernel.OpAdd, v, b.Load(row, ptr(), 0, kernel.None))
				case 2:
					in := kernel.New(kernel.OpLoadRows, row, ptr(), desc(), phase())
					in.Imm2 = 16 << r.IntN(4)
					v = b.Bin(kernel.OpXor, v, b.Add(in))
				case 3:
					in := kernel.New(kernel.OpStoreRows, row, v, ptr(), desc(), phase())
					in.Imm2 = 16 << r.IntN(4)
					b.Add(in)
				case 4:
					s := b.Load(kernel.TI32, ptr(), 0, kernel.None)
					v = b.Bin(kernel.OpAdd, v, b.Op(kernel.OpSplat, row, s))
				case 5:
					b.Store(b.OpImm(kernel.OpExtract, kernel.TI32, 3, 0, v), ptr(), 0, kernel.None)
				default:
					b.Store(v, ptr(), 0, kernel.None)
				}
			}
			return []kernel.Value{v}
		}
		v := b.Loop(b.I64(3), []kernel.Value{b.Load(row, in, 64, kernel.None)}, body)[0]
		b.Store(v, out, 0, kernel.None)
		for i := range 64 {
			tile := b.Op(kernel.OpTLoad, kernel.Tile, b.PtrConst(4096+1<<16-1<<14+int64(1024*i)), b.I64(64<<16), zero)
			b.OpImm(kernel.OpTStore, kernel.NoType, int64(1024+1024*i), 0, tile, out, b.I64(64<<16), zero)
		}
		b.Ret(kernel.None)
		buf := make([]byte, kgen.InBytes)
		for i := range buf {
			buf[i] = byte(r.Uint32())
		}
		compareModule(t, fmt.Sprintf("seed %d", seed), m, Options{Verify: true}, buf)
	}
}

// Rows of one family do not meet each other, whatever their addresses; others may.
func TestOtherRows(t *testing.T) {
	ref := func(row uint16, writes bool) *memRef {
		return &memRef{reads: !writes, writes: writes, size: 256, row: row}
	}
	x := ref(kernel.RowsOf+1, true)
	require.True(t, mayAlias(x, ref(kernel.RowsOf+1, false)), "the same row")
	require.False(t, mayAlias(x, ref(kernel.RowsOf+2, false)), "another one")
	require.True(t, mayAlias(x, ref(2*kernel.RowsOf+2, false)), "of another family")
	require.True(t, mayAlias(x, ref(0, false)), "of none")
	require.True(t, steps{}.apart(x, 0, ref(kernel.RowsOf+2, false), 1))
	require.False(t, steps{}.apart(x, 0, ref(0, false), 1))
}
