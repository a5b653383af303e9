package passes

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Powers with a known exponent have neither logarithm nor exponential, and are within one unit of the interpreter's, with
// IEEE's special cases.
func TestKnownPowers(t *testing.T) {
	inf := math.Inf(1)
	for _, elem := range []ir.DType{ir.F32, ir.F16, ir.BF16, ir.F64} {
		xs := []float64{0, math.Copysign(0, -1), inf, -inf, math.NaN(), 1, -1, 2.5, -3.25, 1e-3, -7e-5, 1e-38, 6e37, -1e-42, 65504, .1, .3, -.7, 1.1, 9.9, 1e19, 1e-20}
		for _, n := range []float64{0, 1, 2, 3, 4, 5, 6, 7, 8, -1, -2, -3, -8, .5, -.5} {
			tx := ir.Tensor(elem, int64(len(xs)))
			src := fmt.Sprintf(`module { func.func @main(%%x: %[1]s) -> %[1]s {
				%%c = stablehlo.constant dense<%[2]e> : tensor<%[3]s>
				%%n = stablehlo.broadcast_in_dim %%c, dims = [] : (tensor<%[3]s>) -> %[1]s
				%%0 = stablehlo.power %%x, %%n : %[1]s
				return %%0 : %[1]s } }`, tx, n, elem)
			m, err := ir.Parse("power.mlir", []byte(src))
			require.NoError(t, err)
			results := m.Func("main").Results
			args := []*ir.Dense{ir.DenseFloats(tx, xs...)}
			want, err := interp.New(m.Clone()).Call("main", args)
			require.NoError(t, err)
			exact := elem != ir.F64 || n == 0 || n == 1 || n == 2 || math.Abs(n) == .5 || n == -1
			k, _, err := Compile(m, Options{Dump: func(_ string, m *ir.Module, _ *kernel.Module) {
				if m != nil && exact {
					require.NotContains(t, m.String(), "stablehlo.log", "x^%g", n)
				}
			}})
			require.NoError(t, err)
			got, err := runKernel(k, args, results)
			require.NoError(t, err)
			for i, x := range xs {
				w, g := want[0].Float(i), got[0].Float(i)
				if math.IsNaN(w) || math.IsInf(w, 0) || w == 0 {
					require.Equal(t, fmt.Sprint(w, math.Signbit(w)), fmt.Sprint(g, math.Signbit(g)), "%v: %g^%g", elem, x, n)
					continue
				}
				unit := map[ir.DType]float64{ir.F32: 0x1p-23, ir.F16: 0x1p-10, ir.BF16: 0x1p-7, ir.F64: 0x1p-52}[elem]
				least := map[ir.DType]float64{ir.F32: 0x1p-149, ir.F16: 0x1p-24, ir.BF16: 0x1p-133, ir.F64: 0}[elem]
				require.LessOrEqual(t, math.Abs(w-g), math.Max(unit*math.Abs(w), least), "%v: %g^%g", elem, x, n)
			}
		}
	}
}
