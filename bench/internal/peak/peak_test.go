package peak

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/device"
)

func TestFMA(t *testing.T) {
	require.Zero(t, FMA(128))
	for bits, set := range map[int]string{512: "avx512", 256: "avx2"} {
		if !slices.Contains(device.KernelSets(), set) {
			continue
		}
		rate := FMA(bits)
		require.Greater(t, rate, 1e9)
		t.Logf("%d bits: %.1f GFMA/s", bits, rate/1e9)
	}
}
