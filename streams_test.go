package godwit_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// onDevice runs a module on the device and compares it with the interpreter.
func onDevice(t *testing.T, dev *godwit.Device, text string) {
	t.Helper()
	m, err := ir.Parse("m.mlir", []byte(text))
	require.NoError(t, err, text)
	r := rand.New(rand.NewPCG(1, 2))
	var args []*ir.Dense
	for _, a := range m.Func("main").Args() {
		args = append(args, dialectInput(r, a.Type))
	}
	want, err := interp.New(m).Call("main", args)
	require.NoError(t, err)
	bin, err := godwit.CompileBytes("m.mlir", []byte(text), godwit.Options{Verify: true})
	require.NoError(t, err, text)
	mod, err := dev.Load(bin)
	require.NoError(t, err)
	got, _, err := mod.Run(args...)
	require.NoError(t, err, text)
	require.NoError(t, mod.Close())
	for i := range want {
		rtol, atol := 1e-4, 1e-6
		if want[i].DType().Size() == 2 {
			rtol, atol = 2e-2, 2e-2
		}
		_, err := interp.Tolerance(rtol, atol).Compare(got[i], want[i])
		require.NoError(t, err, text)
	}
}

// tensorText is a type as text.
func tensorText(shape []int64, elem string) string {
	var s strings.Builder
	for _, n := range shape {
		fmt.Fprintf(&s, "%dx", n)
	}
	return "tensor<" + s.String() + elem + ">"
}

// TestTransposes turns shapes with whole blocks, with rests, and with dimensions that fit into a block.
func TestTransposes(t *testing.T) {
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	for _, x := range []struct{ shape, perm []int64 }{
		{[]int64{64, 64}, []int64{1, 0}},
		{[]int64{33, 47}, []int64{1, 0}},
		{[]int64{300, 410}, []int64{1, 0}},
		{[]int64{20000, 3}, []int64{1, 0}},
		{[]int64{5, 30000}, []int64{1, 0}},
		{[]int64{300, 3}, []int64{1, 0}},
		{[]int64{3, 300}, []int64{1, 0}},
		{[]int64{500, 15}, []int64{1, 0}},
		{[]int64{17, 500}, []int64{1, 0}},
		{[]int64{5, 20, 36}, []int64{0, 2, 1}},
		{[]int64{16, 20, 36}, []int64{2, 1, 0}},
		{[]int64{7, 9, 11, 13}, []int64{3, 1, 2, 0}},
		{[]int64{7, 9, 11, 13}, []int64{0, 3, 1, 2}},
	} {
		for _, elem := range []string{"i8", "bf16", "f32"} {
			to := make([]int64, len(x.perm))
			for i, p := range x.perm {
				to[i] = x.shape[p]
			}
			in, out := tensorText(x.shape, elem), tensorText(to, elem)
			perm := strings.ReplaceAll(fmt.Sprint(x.perm), " ", ", ")
			onDevice(t, dev, fmt.Sprintf("func.func @main(%%0: %s) -> %s {\n  %%1 = stablehlo.transpose %%0, dims = %s : (%s) -> %s\n  return %%1 : %s\n}\n", in, out, perm, in, out, out))
		}
	}
}

// TestPerRow adds an operand that is the same along the inner dimensions, and repeats one.
func TestPerRow(t *testing.T) {
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	for _, x := range []struct {
		shape []int64
		dims  []int64
	}{
		{[]int64{50, 100}, []int64{0}},
		{[]int64{50, 100}, []int64{1}},
		{[]int64{7, 300}, []int64{0}},
		{[]int64{3, 20000}, []int64{0}},
		{[]int64{2, 5, 12, 12}, []int64{1}},
		{[]int64{2, 5, 12, 12}, []int64{0, 1}},
		{[]int64{2, 70, 17, 31}, []int64{1}},
		{[]int64{3, 9, 150}, []int64{1, 2}},
		{[]int64{200, 64}, nil},
	} {
		for _, elem := range []string{"i8", "bf16", "f32", "f64"} {
			var small []int64
			for _, d := range x.dims {
				small = append(small, x.shape[d])
			}
			a, b := tensorText(x.shape, elem), tensorText(small, elem)
			dims := strings.ReplaceAll(fmt.Sprint(x.dims), " ", ", ")
			onDevice(t, dev, fmt.Sprintf(`func.func @main(%%0: %[1]s, %%1: %[2]s) -> (%[1]s, %[1]s) {
  %%2 = stablehlo.broadcast_in_dim %%1, dims = %[3]s : (%[2]s) -> %[1]s
  %%3 = stablehlo.add %%0, %%2 : %[1]s
  return %%3, %%2 : %[1]s, %[1]s
}
`, a, b, dims))
			onDevice(t, dev, fmt.Sprintf(`func.func @main(%%1: %[2]s) -> %[1]s {
  %%2 = stablehlo.broadcast_in_dim %%1, dims = %[3]s : (%[2]s) -> %[1]s
  return %%2 : %[1]s
}
`, a, b, dims))
		}
	}
}
