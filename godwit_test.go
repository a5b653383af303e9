package godwit_test

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

func module(t testing.TB, name string) []byte {
	b, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	return b
}

// models are compiled by the tests below.
var models = []string{"testdata/mlp.mlir", "testdata/loop.mlir", "examples/digits/digits.onnx"}

// The same input gives the same bytes, and so does the text dumped after any pass.
func TestSameBytes(t *testing.T) {
	for _, path := range models {
		t.Run(filepath.Base(path), func(t *testing.T) {
			texts := map[string]string{}
			var order []string
			a, err := godwit.Compile(path, godwit.Options{Dump: func(pass string, text func() string) {
				texts[pass] = text()
				order = append(order, pass)
			}})
			require.NoError(t, err)
			b, err := godwit.Compile(path, godwit.Options{Verify: true})
			require.NoError(t, err)
			require.Equal(t, a.ELF, b.ELF, "compiled twice")
			require.NotEmpty(t, order)
			for _, pass := range order {
				name := "dump.mlir"
				if strings.Contains(texts[pass], "\nmodule \"") {
					name = "dump.kir"
				}
				b, err := godwit.CompileBytes(name, []byte(texts[pass]), godwit.Options{})
				require.NoError(t, err, "after %s", pass)
				require.True(t, bytes.Equal(a.ELF, b.ELF), "the text after %s compiles to other bytes", pass)
			}
		})
	}
}

// A binary read back from its bytes runs as the one just compiled: same values, same cycles. So does one
// whose DMA moves as late as it may, and the values do not need timing.
func TestELFRunsAlike(t *testing.T) {
	for _, path := range models {
		t.Run(filepath.Base(path), func(t *testing.T) {
			bin, err := godwit.Compile(path, godwit.Options{})
			require.NoError(t, err)
			again, err := godwit.CompileBytes("again.elf", bin.ELF, godwit.Options{})
			require.NoError(t, err)
			want, st := runOnce(t, bin, godwit.DeviceOptions{})
			require.NotZero(t, st.Cycles)
			got, st2 := runOnce(t, again, godwit.DeviceOptions{})
			require.Equal(t, want, got)
			require.Equal(t, st.Cycles, st2.Cycles)
			got, st2 = runOnce(t, again, godwit.DeviceOptions{LazyDMA: true})
			require.Equal(t, want, got)
			require.Equal(t, st.Cycles, st2.Cycles)
			got, st2 = runOnce(t, again, godwit.DeviceOptions{Plain: true})
			require.Equal(t, want, got)
			require.Equal(t, st.Cycles, st2.Cycles, "plain scoreboard")
			got, st2 = runOnce(t, again, godwit.DeviceOptions{Plain: true})
			require.Equal(t, want, got)
			require.Equal(t, st.Cycles, st2.Cycles, "the plain scoreboard defines time")
			procs := runtime.GOMAXPROCS(1)
			got, st2 = runOnce(t, again, godwit.DeviceOptions{})
			runtime.GOMAXPROCS(procs)
			require.Equal(t, want, got)
			require.Equal(t, st.Cycles, st2.Cycles, "on one processor of the host")
			got, _ = runOnce(t, again, godwit.DeviceOptions{NoTiming: true})
			require.Equal(t, want, got)
		})
	}
}

func runOnce(t *testing.T, bin *godwit.Binary, o godwit.DeviceOptions) ([]*godwit.Tensor, *godwit.Stats) {
	m := load(t, bin, o)
	out, st, err := m.Run(inputs(m)...)
	require.NoError(t, err)
	return out, st
}

func load(t testing.TB, bin *godwit.Binary, o godwit.DeviceOptions) *godwit.Model {
	dev, err := godwit.Open(o)
	require.NoError(t, err)
	t.Cleanup(func() { _ = dev.Close() })
	m, err := dev.Load(bin)
	require.NoError(t, err)
	return m
}

// inputs are some values for each input, not too even.
func inputs(m *godwit.Model) []*godwit.Tensor {
	var out []*godwit.Tensor
	for _, in := range m.Inputs() {
		d, _ := ir.ParseDType(in.DType)
		t := ir.NewDense(ir.Tensor(d, in.Shape...))
		for i := range t.Len() {
			if d.IsFloat() {
				t.SetFloat(i, float64((i*37+11)%101)/50-1)
			} else {
				t.SetInt(i, int64(i%7))
			}
		}
		out = append(out, t)
	}
	return out
}

func TestMLP(t *testing.T) {
	bin, err := godwit.Compile("testdata/mlp.mlir", godwit.Options{KeepRegions: true})
	require.NoError(t, err)
	m := load(t, bin, godwit.DeviceOptions{})
	out, _, checked, err := m.Check(godwit.Floats([]int64{2, 4}, 1, 2, 3, 4, -1, -2, -3, -4))
	require.NoError(t, err)
	require.Positive(t, checked)
	// Row 0: relu([1 2 3 4]·W + b) with W[k][n] = n+1 and b = [−15 0 15]; row 1 mirrors it.
	require.Equal(t, []float64{0, 20, 45, 0, 0, 0}, out[0].Floats())
}

// The device branches: a counted loop of the tensor IR runs in one launch.
func TestLoop(t *testing.T) {
	bin, err := godwit.Compile("testdata/loop.mlir", godwit.Options{})
	require.NoError(t, err)
	m := load(t, bin, godwit.DeviceOptions{})
	n := ir.DenseInts(ir.Tensor(ir.I32), 10)
	out, _, err := m.Run(n)
	require.NoError(t, err)
	require.EqualValues(t, 1024, out[0].Int(0))
}

// A planted bug is found: the first region that differs is named, with place and values.
func TestCheckNamesTheRegion(t *testing.T) {
	bin, err := godwit.Compile("testdata/mlp.mlir", godwit.Options{KeepRegions: true})
	require.NoError(t, err)
	// The bias is a constant of the code; with another one in the tensor ops the region differs.
	planted := false
	bin.Regions.Walk(func(op *ir.Op) {
		if op.Name == "stablehlo.maximum" && !planted {
			op.Name, planted = "stablehlo.minimum", true
		}
	})
	require.True(t, planted)
	m := load(t, bin, godwit.DeviceOptions{})
	_, _, _, err = m.Check(inputs(m)...)
	var re *godwit.RegionError
	require.ErrorAs(t, err, &re)
	require.Contains(t, err.Error(), "testdata/mlp.mlir:")
	require.Contains(t, err.Error(), "want")
	require.Len(t, re.Index, 2)
}

func TestWrongInputs(t *testing.T) {
	bin, err := godwit.Compile("testdata/mlp.mlir", godwit.Options{})
	require.NoError(t, err)
	m := load(t, bin, godwit.DeviceOptions{})
	_, _, err = m.Run()
	require.ErrorContains(t, err, "testdata/mlp.mlir: 0 inputs given: the model takes 1 (input0)")
	_, _, err = m.Run(godwit.Floats([]int64{4, 2}, make([]float64, 8)...))
	require.ErrorContains(t, err, "input input0: tensor<4x2xf32> given: want tensor<2x4xf32>")
	_, _, err = m.Run(nil)
	require.ErrorContains(t, err, "none given")
	_, _, err = m.Run(godwit.Floats([]int64{2, 4}, 1, 2, 3))
	require.ErrorContains(t, err, "input input0: 3 values given: tensor<2x4xf32> has 8")
	require.NoError(t, m.Close())
	_, _, err = m.Run(godwit.Floats([]int64{2, 4}, 1))
	require.ErrorContains(t, err, "context 1: ")
}

// What a device cannot hold or run is refused with its name and numbers.
func TestTooLarge(t *testing.T) {
	big := `module { func.func @main(%a: tensor<70000x70000xf32>) -> tensor<70000x70000xf32> {
	%0 = stablehlo.add %a, %a : tensor<70000x70000xf32>
	return %0 : tensor<70000x70000xf32> } }`
	bin, err := godwit.CompileBytes("big.mlir", []byte(big), godwit.Options{})
	if err == nil {
		dev, derr := godwit.Open()
		require.NoError(t, derr)
		defer dev.Close()
		_, err = dev.Load(bin)
	}
	require.ErrorContains(t, err, "big.mlir")
	require.ErrorContains(t, err, "bytes")
}

// Damaged models and binaries are refused with their name; nothing panics.
func TestDamaged(t *testing.T) {
	bin, err := godwit.Compile("testdata/mlp.mlir", godwit.Options{})
	require.NoError(t, err)
	for name, data := range map[string][]byte{"mlp.mlir": module(t, "mlp.mlir"), "mlp.elf": bin.ELF, "digits.onnx": readFile(t, "examples/digits/digits.onnx")} {
		step := max(len(data)/60, 1)
		for n := 0; n < len(data)-8; n += step {
			if err := compileAndLoad(name, data[:n]); err != nil {
				require.Contains(t, err.Error(), name)
				require.NotContains(t, err.Error(), "internal error")
			}
			bad := bytes.Clone(data)
			bad[n] ^= 0x10
			if err := compileAndLoad(name, bad); err != nil {
				require.NotContains(t, err.Error(), "internal error", "byte %d", n)
			}
		}
	}
}

func readFile(t testing.TB, path string) []byte {
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

func compileAndLoad(name string, data []byte) error {
	bin, err := godwit.CompileBytes(name, data, godwit.Options{})
	if err != nil {
		return err
	}
	dev, err := godwit.Open(godwit.DeviceOptions{Fuel: 1_000_000})
	if err != nil {
		return err
	}
	defer dev.Close()
	m, err := dev.Load(bin)
	if err != nil {
		return err
	}
	_, _, err = m.Run(inputs(m)...)
	return err
}

func FuzzLoadELF(f *testing.F) {
	bin, err := godwit.Compile("testdata/mlp.mlir", godwit.Options{})
	require.NoError(f, err)
	f.Add(bin.ELF)
	f.Fuzz(func(t *testing.T, b []byte) {
		if object.IsELF(b) {
			_ = compileAndLoad("f.elf", b)
		}
	})
}

// A smaller device is respected by the compiler, or refused by name.
func TestMachineTravels(t *testing.T) {
	bin, err := godwit.Compile("testdata/mlp.mlir", godwit.Options{})
	require.NoError(t, err)
	require.NotNil(t, bin.Object.Meta.Machine)
	require.Equal(t, isa.Default(), *bin.Object.Meta.Machine)
}
