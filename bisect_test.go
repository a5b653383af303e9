package godwit

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Three planted bugs, one a level of the compiler, are each found at the pass that has them.
func TestBisect(t *testing.T) {
	swap := func(from, to string) func(*ir.Module) {
		return func(m *ir.Module) {
			m.Walk(func(op *ir.Op) {
				if op.Name == from {
					op.Name = to
				}
			})
		}
	}
	minForMax := func(k *kernel.Module) {
		for _, f := range k.Funcs {
			for _, b := range f.Blocks {
				for i := range b.Insts {
					if in := &b.Insts[i]; in.Op == kernel.OpFMax {
						in.Op = kernel.OpFMin
					}
				}
			}
		}
	}
	for _, c := range []struct {
		name, pass string
		tensor     func(*ir.Module)
		kernel     func(*kernel.Module)
		region     bool
	}{
		{"none", "", nil, nil, false},
		{"tensor pass", "simplify", swap("stablehlo.maximum", "stablehlo.minimum"), nil, false},
		{"kernel pass", "licm", nil, minForMax, true},
		{"backend", BackendStage, nil, minForMax, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, err := os.ReadFile("testdata/mlp.mlir")
			require.NoError(t, err)
			m, err := ir.Parse("mlp.mlir", src)
			require.NoError(t, err)
			plant := func(pass string, t *ir.Module, k *kernel.Module) {
				switch {
				case pass != c.pass:
				case t != nil:
					c.tensor(t)
				default:
					c.kernel(k)
				}
			}
			b, err := bisect(m, Options{}, plant, []*Tensor{Floats([]int64{2, 4}, 1, 2, 3, 4, -1, -2, -3, -4)})
			require.NoError(t, err)
			require.Equal(t, c.pass, b.Pass, b.Detail)
			require.Equal(t, c.region, b.Region != nil)
			require.Equal(t, c.region, b.Alone)
			if c.region {
				require.NotNil(t, b.Repro.Func("main"))
				require.Len(t, b.Inputs, len(b.Repro.Func("main").Args()))
			}
		})
	}
}
