package bench

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

func TestParseAxis(t *testing.T) {
	a, err := ParseAxis("dma=32, 64,128")
	require.NoError(t, err)
	require.Equal(t, Axis{"dma", []string{"32", "64", "128"}}, a)
	for _, s := range []string{"dma", "dma=", "dma=many", "colour=red"} {
		_, err := ParseAxis(s)
		require.Error(t, err, s)
	}
}

// A wider DMA engine makes a copy faster, and the bound follows.
func TestSweep(t *testing.T) {
	c := &Config{Machine: isa.Default(), Check: true}
	w := Workload{Name: "add", Text: unary(1<<16, "%1 = stablehlo.add %0, %0 : T")}
	axes := []Axis{{"dma", []string{"32", "64", "128"}}, {"dma.latency", []string{"100", "400"}}}
	calls := 0
	pts, err := c.Sweep([]Workload{w}, axes, func(*Point) { calls++ })
	require.NoError(t, err)
	require.Len(t, pts, 6)
	require.Equal(t, 6, calls)
	require.Equal(t, map[string]string{"dma": "32", "dma.latency": "400"}, pts[1].Set)
	require.Equal(t, pts[0].Bound, 4*pts[4].Bound)
	require.Less(t, pts[0].Speed, pts[2].Speed)
	require.Less(t, pts[2].Speed, pts[4].Speed)
	require.Greater(t, pts[2].Speed, pts[3].Speed, "latency costs")
	var b bytes.Buffer
	require.NoError(t, PlotSweep(&b, pts, axes, "add", "svg"))
	require.Contains(t, b.String(), "<svg")
	require.Zero(t, MeanSpeed(pts, map[string]string{"dma": "16"}))
}
