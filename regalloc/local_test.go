package regalloc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// spilled is how many bytes the blocks of a result store and load, and how many tiles they move.
func spilled(r *Result, cfg *Config) (n, tiles int) {
	for _, x := range r.Code {
		if x >= 0 {
			continue
		}
		switch ed := &r.Edits[^x]; ed.Kind {
		case EditSpill, EditReload:
			n += cfg.SlotSize[ed.Class]
		case EditMove:
			if ed.Class == T {
				tiles++
			}
		}
	}
	return n, tiles
}

// Blocks that are allocated once more do the same with fewer stores and loads, and move no tile more often.
func TestBlocksAlone(t *testing.T) {
	less := 0
	for seed := range int64(150) {
		f := generate(seed, 4+int(seed%12), 150)
		a := newAllocator(f, DefaultConfig().Limit(4+int(seed%6)))
		a.prepare()
		res, err := a.attempt()
		require.NoError(t, err)
		before, tiles := spilled(res, a.cfg)
		a.relay(res)
		after, tilesAfter := spilled(res, a.cfg)
		require.LessOrEqual(t, after, before, "seed %d", seed)
		require.LessOrEqual(t, tilesAfter, tiles, "seed %d", seed)
		require.NoError(t, Check(f, a.cfg, res), "seed %d", seed)
		for s := range int64(3) {
			require.Equal(t, simulate(f, nil, s, 1500), simulate(f, res, s, 1500), "seed %d", seed)
		}
		require.Equal(t, after, res.Stats.SpillBytes+res.Stats.ReloadBytes-onEdges(res, a.cfg), "seed %d", seed)
		if after < before {
			less++
		}
		a.free()
	}
	t.Logf("%d of 150 spill less", less)
	require.Greater(t, less, 30)
}

// onEdges is how much is spilled on critical edges, which are no part of blocks.
func onEdges(r *Result, cfg *Config) (n int) {
	for _, e := range r.Edges {
		for _, i := range e.Edits {
			if ed := &r.Edits[i]; ed.Kind == EditSpill || ed.Kind == EditReload {
				n += cfg.SlotSize[ed.Class]
			}
		}
	}
	return n
}
