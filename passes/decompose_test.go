package passes

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// The random bits are XLA's for every width and for odd and even shapes.
func TestRandomBits(t *testing.T) {
	for _, ty := range []string{"7xui64", "3x5xui32", "6x3xi32", "4xui8", "3x3xui16", "2x3xi64", "ui32"} {
		src := fmt.Sprintf(`module { func.func @main(%%s: tensor<2xui64>) -> (tensor<2xui64>, tensor<%[1]s>) {
			%%0, %%1 = stablehlo.rng_bit_generator %%s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<%[1]s>)
			return %%0, %%1 : tensor<2xui64>, tensor<%[1]s> } }`, ty)
		m, err := ir.Parse(ty, []byte(src))
		require.NoError(t, err)
		results := m.Func("main").Results
		args := []*ir.Dense{ir.DenseInts(ir.Tensor(ir.UI64, 2), 0x123456789abcdef, 0xfffffffe)}
		want, err := interp.New(m.Clone()).Call("main", args)
		require.NoError(t, err)
		k, _, err := Compile(m, Options{})
		require.NoError(t, err, ty)
		got, err := runKernel(k, args, results)
		require.NoError(t, err, ty)
		for i := range want {
			require.Equal(t, want[i].Bytes(), got[i].Bytes(), "%s result %d", ty, i)
		}
	}
}
