package godwit_test

import (
	"encoding/binary"
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

// A function that asks for its work item runs once for each of a grid; others have no grid.
func TestLaunchGrid(t *testing.T) {
	bin, err := godwit.CompileBytes("k.ll", []byte(`
declare i64 @godwit.id(i32)
define void @items(ptr %out) {
  %x = call i64 @godwit.id(i32 0)
  %y = call i64 @godwit.id(i32 1)
  %row = mul i64 %y, 4
  %i = add i64 %row, %x
  %p = getelementptr i64, ptr %out, i64 %i
  %sum = add i64 %i, 1
  store i64 %sum, ptr %p
  ret void
}
define i64 @plain(i64 %x) {
  ret i64 %x
}`), godwit.Options{})
	require.NoError(t, err)
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	k, err := dev.LoadKernel(bin)
	require.NoError(t, err)
	defer k.Close()
	out, err := k.NewBuffer(make([]byte, 8*16))
	require.NoError(t, err)
	_, err = k.LaunchGrid("items", [3]int64{3, 2, 1}, runtime.Ptr("i64", out))
	require.NoError(t, err)
	var got []uint64
	for i := range 16 {
		got = append(got, binary.LittleEndian.Uint64(out.Bytes()[8*i:]))
	}
	require.Equal(t, []uint64{1, 2, 3, 0, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0}, got)
	_, err = k.LaunchGrid("plain", [3]int64{1, 1, 1}, runtime.I64(1))
	require.ErrorContains(t, err, "does not ask for its work item")
	_, err = k.LaunchGrid("absent", [3]int64{1, 1, 1})
	require.ErrorContains(t, err, "no function @absent")
}
