package godwit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/runtime"
)

// Assembly is compiled by its name as everything else is, for the device of the options.
func TestAssembly(t *testing.T) {
	m := isa.Default()
	require.NoError(t, m.Set("dma", "128"))
	bin, err := godwit.Compile("examples/asm/saxpy.s", godwit.Options{Machine: m})
	require.NoError(t, err)
	require.Equal(t, m, bin.Machine())
	dev, err := godwit.Open(godwit.DeviceOptions{Machine: m, Fuel: 100})
	require.NoError(t, err)
	defer dev.Close()
	k, err := dev.LoadKernel(bin)
	require.NoError(t, err)
	x, err := k.NewBuffer(make([]byte, 4*64000))
	require.NoError(t, err)
	args := func(n int64) []runtime.Arg {
		return []runtime.Arg{runtime.I64(n), runtime.F32(2), runtime.Ptr("f32", x), runtime.Ptr("f32", x)}
	}
	_, err = k.Launch("saxpy", args(64)...)
	require.NoError(t, err)
	_, err = k.Launch("saxpy", args(64000)...)
	require.ErrorContains(t, err, "out of fuel: 100 instructions were allowed") // of the device, kernels too
	_, err = godwit.CompileBytes("k.s", []byte("spam"), godwit.Options{})
	require.ErrorContains(t, err, "k.s:1:1: spam: unknown instruction")
	_, err = godwit.Parse("k.s", []byte("nop"), godwit.Options{})
	require.ErrorContains(t, err, "k.s: assembly has no tensor IR")
}
