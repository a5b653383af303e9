package bench

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCKernels(t *testing.T) {
	for i := range CKernels {
		k := &CKernels[i]
		r, err := RunCKernel("..", k)
		require.NoError(t, err)
		t.Logf("%-24s %9d cycles, bound %8.0f (%s), ratio %.3f", r.Name, r.Cycles, r.Bound, r.What, r.Ratio)
		require.GreaterOrEqual(t, r.Ratio, k.Floor, r.Name)
	}
}

// Rows of odd lengths, few of them, and such as the scratchpad cannot hold: through it or not, results are right.
func TestCKernelsOfOddShapes(t *testing.T) {
	for _, shape := range [][2]int{{37, 1000}, {200, 333}, {70, 20000}, {5, 4096}, {300, 64}, {6, 30001}, {2000, 17}} {
		for i := range CKernels {
			k := CKernels[i]
			if k.Func != "stencil" && k.Func != "softmax" {
				continue
			}
			n := shape[0] * shape[1]
			k.Ints, k.Bufs = shape[:], []int{n, n}
			for _, k.File = range []string{"fast", "strict"} {
				if k.File == "strict" && k.Func == "softmax" && shape[1] > 4096 { // an ordered sum is that far off
					continue
				}
				r, err := RunCKernel("..", &k)
				require.NoError(t, err)
				t.Logf("%-24s %9d cycles", r.Name, r.Cycles)
			}
			if k.Func == "softmax" {
				break // it is there twice
			}
		}
	}
}
