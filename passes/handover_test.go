package passes

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// A product goes to a transpose, what that gives to another product: neither is stored to global memory, and the first stays a region longer
// for a second reader. On several cores all go there.
func TestHandover(t *testing.T) {
	const text = `module {
  func.func @main(%a: tensor<8x64xf32>, %w: tensor<64x32xf32>, %v: tensor<8x16xf32>, %u: tensor<16x32xf32>) -> (tensor<32x16xf32>, tensor<8x16xf32>) {
    %p = stablehlo.dot_general %a, %w, contracting_dims = [1] x [0] : (tensor<8x64xf32>, tensor<64x32xf32>) -> tensor<8x32xf32>
    %t = stablehlo.transpose %p, dims = [1, 0] : (tensor<8x32xf32>) -> tensor<32x8xf32>
    %e = stablehlo.exponential %t : tensor<32x8xf32>
    %q = stablehlo.dot_general %e, %v, contracting_dims = [1] x [0] : (tensor<32x8xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %r = stablehlo.dot_general %p, %u, contracting_dims = [1] x [1] : (tensor<8x32xf32>, tensor<16x32xf32>) -> tensor<8x16xf32>
    return %q, %r : tensor<32x16xf32>, tensor<8x16xf32>
  }
}`
	for _, cores := range []int{1, 2} {
		m, err := ir.Parse("handover.mlir", []byte(text))
		require.NoError(t, err)
		k, _, err := Compile(m, Options{Machine: isa.Default(), Cores: cores})
		require.NoError(t, err)
		var told meta
		require.NoError(t, json.Unmarshal([]byte(k.Meta), &told))
		in, out := map[uint64]bool{}, map[uint64]bool{}
		for _, r := range told.Regions {
			for _, b := range r.Inputs {
				require.True(t, b.In != "scratch" || out[b.Offset], "%s reads what nobody left there", r.Symbol)
				in[b.Offset] = in[b.Offset] || b.In == "scratch"
			}
			for _, b := range r.Outputs {
				if b.In == "scratch" {
					out[b.Offset] = true
				}
			}
		}
		given, kept := 0, 0
		for _, f := range k.Funcs {
			for _, b := range f.Scratch {
				if b.Given {
					given++
				}
				if b.Kept {
					kept++
				}
			}
		}
		if cores > 1 {
			require.Zero(t, len(out)+given+kept)
			continue
		}
		require.NotEmpty(t, out)
		require.Equal(t, given, kept)
		for at := range out {
			require.True(t, in[at], "nobody reads what was left at %d", at)
		}
		again, err := kernel.Parse("again", []byte(k.String()))
		require.NoError(t, err)
		require.Equal(t, k.String(), again.String())
	}
}
