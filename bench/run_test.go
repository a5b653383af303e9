package bench

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// Five bounds by hand: shapes, and the table's 16 cycles an mma, 64 bytes of K, 64 bytes of DMA a cycle, 64 f32 lanes.
func TestBounds(t *testing.T) {
	c := &Config{Check: true}
	byName := map[string]Workload{}
	for _, k := range kernels() {
		byName[k.Name] = k
	}
	for _, x := range []struct {
		name  string
		bound int64
	}{
		{"gemm/f32/256", 16 * 16 * (256 / 16) * 16},                  // tiles of M × N × steps of 16 k × 16 cycles
		{"gemm/s8/256", 16 * 16 * (256 / 64) * 16},                   // 64 k a step
		{"gemm/f32/1x1024x1024", (1024*1024*4 + 2*1024*4 + 63) / 64}, // every byte of the weights once
		{"conv/56x56/64-64/k1s1", (56 * 56 / 16) * 4 * 4 * 16},       // 196 tiles of pixels, 4 of channels, 4 steps
		{"elementwise/add", 2 * (1 << 20) * 4 / 64},                  // in and out
	} {
		r, err := c.Run(byName[x.name])
		require.NoError(t, err)
		require.Equal(t, x.bound, r.Bound, x.name)
		require.Less(t, r.Ratio, 1.0)
		require.Equal(t, r.Regions, r.Near, "%s: %d cycles, predicted %d", x.name, r.Cycles, r.Predicted)
	}
}

// The plot is drawn from results alone, the same bytes each time.
func TestRoofline(t *testing.T) {
	m := isa.Default()
	rs := []*Result{{Name: "a", MACs: 1 << 20, Compulsory: 4096, Cycles: 5000, Ratio: .8}}
	var a, b bytes.Buffer
	require.NoError(t, Roofline(&a, rs, &m, "svg"))
	require.NoError(t, Roofline(&b, rs, &m, "svg"))
	require.Equal(t, a.String(), b.String())
	require.Contains(t, a.String(), "<svg")
	require.Error(t, Roofline(&a, nil, &m, "svg"))
}
