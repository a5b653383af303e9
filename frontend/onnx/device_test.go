package onnx_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/frontend/onnx"
)

// TestOnDevice compiles the cases of TestCases, runs them on the device and trims what it gives: the outputs worked out
// by hand must come out of the machine too, sizes that hang on values among them.
func TestOnDevice(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) { runOnDevice(t, f) })
	}
}

func runOnDevice(t *testing.T, file string) {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	var m *onnx.Model
	var elf []byte
	var bin *godwit.Binary
	opt := godwit.Options{Dims: map[string]int64{}}
	args := map[string]*godwit.Tensor{}
	var stats *godwit.Stats
	for _, s := range txtar.Parse(data).Files {
		body := strings.TrimSpace(string(s.Data))
		list := strings.FieldsFunc(body, func(r rune) bool { return r == '\n' })
		switch s.Name {
		case "model":
			bin = nil
			m, elf, err = onnx.EncodeText(body)
			require.NoError(t, err)
		case "dims":
			t.Skip("the interpreter runs it")
		case "blind":
			opt.Values = nil
		case "run":
			opt.Values, opt.Shapes, args = map[string]*godwit.Tensor{}, map[string][]int64{}, map[string]*godwit.Tensor{}
			for _, l := range list {
				name, d := onnx.ParseDense(t, l, onnx.TypeOfInput(m, l))
				opt.Values[name], opt.Shapes[name], args[name] = d, d.Shape(), d
			}
		case "matrix": // how many regions multiply bytes on the matrix unit
			n := 0
			for _, p := range stats.Profile {
				if p.Mma[device.MmaI8] > 0 {
					n++
				}
				require.Zero(t, p.Mma[device.MmaF32])
			}
			require.Equal(t, body, strconv.Itoa(n))
		case "want":
			// The binary of the run before serves, if that took the same shapes and no values.
			if bin == nil || len(bin.Specialised) > 0 || !fits(bin, args) {
				bin, err = godwit.CompileBytes("m.onnx", elf, opt)
				require.NoError(t, err)
			}
			mod, err := dev.Load(bin)
			require.NoError(t, err)
			var in []*godwit.Tensor
			for _, x := range mod.Inputs() {
				in = append(in, args[x.Name])
			}
			got, st, err := mod.Run(in...)
			require.NoError(t, err)
			stats = st
			require.Len(t, got, len(list))
			for i, l := range list {
				name, want := onnx.ParseDense(t, l, got[i].DType())
				require.Equal(t, bin.Outputs()[i].Name, name)
				require.Equal(t, want.Type.String(), got[i].Type.String())
				for k := range want.Len() {
					require.InDelta(t, want.Float(k), got[i].Float(k), 1e-5, "%s[%d]", name, k)
				}
			}
			require.NoError(t, mod.Close())
		}
	}
}

// fits reports whether a binary takes inputs of these types.
func fits(bin *godwit.Binary, args map[string]*godwit.Tensor) bool {
	for _, x := range bin.Object.Meta.Inputs {
		d := args[x.Name]
		if d == nil || d.DType().String() != x.DType || len(d.Shape()) != len(x.Shape) {
			return false
		}
		for i, n := range x.Shape {
			if d.Shape()[i] != n {
				return false
			}
		}
	}
	return true
}
