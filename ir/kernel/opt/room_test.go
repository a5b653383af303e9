package opt_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/ir/kernel/opt"
)

// No pass depends on the room that a block's list of instructions has: a pointer into the list that is kept while an instruction
// is appended points into the old one where there was none.
func TestRoomInBlocks(t *testing.T) {
	type look struct{ before, text string }
	run := func(seed uint64, room int) (seen []look) {
		g := &loopGen{Rand: rand.New(rand.NewPCG(seed, 3))}
		m := g.program()
		m.Funcs[0].NoAlias = []bool{true, true, true, false}
		require.NoError(t, opt.RunSeen(m, func(next string, f *kernel.Func) {
			seen = append(seen, look{next, m.String()})
			for _, b := range f.Blocks {
				b.Insts = slices.Grow(slices.Clip(b.Insts), room)
			}
		}))
		return seen
	}
	for seed := range uint64(200) {
		require.Equal(t, run(seed, 0), run(seed, 500), "seed %d", seed)
	}
}
