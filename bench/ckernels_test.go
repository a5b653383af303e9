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
