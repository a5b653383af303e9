package regalloc

import (
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// straight makes a block of random instructions over values of class S, some of which come in.
func straight(r *rand.Rand, n, fresh int) *Func {
	f := &Func{VRegs: []VRegInfo{{Class: S}, {Class: S}, {Class: S}}}
	f.Insts = append(f.Insts, Inst{Ops: []Operand{DefFixed(0, 1), DefFixed(1, 2), DefFixed(2, 3)}})
	for range n {
		m := len(f.VRegs)
		pick := func() VReg { return VReg(max(0, m-1-r.Intn(fresh))) }
		f.VRegs = append(f.VRegs, VRegInfo{Class: S})
		f.Insts = append(f.Insts, Inst{Ops: []Operand{DefOf(VReg(m)), UseOf(pick()), UseOf(pick())}})
	}
	f.Insts = append(f.Insts, Inst{Ops: []Operand{UseOf(VReg(len(f.VRegs) - 1))}})
	f.Blocks = []Block{{N: len(f.Insts)}}
	return f
}

// least tries all sets of gaps that stay in registers.
func least(f *Func, cfg *Config) int {
	gaps, room := blockGaps(f, cfg, &f.Blocks[0], nil, nil, S)
	best := 1 << 30
	for set := range 1 << len(gaps) {
		left := slices.Clone(room)
		open := make([]bool, len(gaps))
		for i := range gaps {
			if open[i] = set>>i&1 == 0; open[i] {
				continue
			}
			from, to := gaps[i].points()
			for p := from; p < to; p++ {
				left[p]--
			}
		}
		if slices.Min(left) >= 0 {
			best = min(best, costOf(gaps, open))
		}
	}
	return best
}

// The bound is never above the optimum, and in nearly all of these it is the optimum.
func TestSpillBound(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	cfg := DefaultConfig().Limit(3)
	exact, spilled := 0, 0
	for range 600 {
		f := straight(r, 9, 7)
		gaps, _ := blockGaps(f, cfg, &f.Blocks[0], nil, nil, S)
		if len(gaps) > 15 {
			continue
		}
		got, want := spillBound(f, cfg, &f.Blocks[0], nil, nil, S), least(f, cfg)
		require.LessOrEqual(t, got, want)
		if want > 0 {
			spilled++
			if got == want {
				exact++
			}
		}
	}
	t.Logf("%d of %d bounds are the optimum", exact, spilled)
	require.Greater(t, spilled, 50)
	require.Greater(t, 20*exact, 19*spilled)
}

// What the allocator spills in straight-line code, beside the bound.
func TestSpillsNearBound(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for _, n := range []int{50, 100, 190} {
		bytes, bound := 0, 0
		for range 20 {
			f := straight(r, n, 40)
			cfg := DefaultConfig().Limit(8)
			res := allocateAndProve(t, f, cfg, "straight")
			spills, err := Spills(f, cfg, res)
			require.NoError(t, err)
			for _, s := range spills {
				require.LessOrEqual(t, s.Alone, s.Bound)
				require.LessOrEqual(t, s.Bound, s.Bytes)
				bytes, bound = bytes+s.Bytes, bound+s.Bound
			}
		}
		t.Logf("%d instructions: %d bytes, bound %d: %.2f", n, bytes, bound, float64(bytes)/float64(bound))
		require.LessOrEqual(t, float64(bytes), 1.04*float64(bound))
	}
}
