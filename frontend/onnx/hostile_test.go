package onnx

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/godwit-accel/godwit/ir"
)

// seeds are the models of the cases as bytes.
func seeds(t testing.TB) [][]byte {
	files, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	var out [][]byte
	for _, f := range files {
		ar, err := txtar.ParseFile(f)
		require.NoError(t, err)
		for _, s := range ar.Files {
			if s.Name == "model" {
				m, err := parseText(string(s.Data))
				require.NoError(t, err, f)
				out = append(out, encodeModel(m))
			}
		}
	}
	return out
}

// hostile imports what may be anything: no panic, no module that does not verify, no unbounded memory.
func hostile(t testing.TB, data []byte) {
	opt := Options{Dims: map[string]int64{"N": 2, "M": 3, "batch": 1, "len": 2}, Dir: t.TempDir(), Values: map[string]*ir.Dense{}}
	if m, err := Decode("x.onnx", data); err == nil { // values for whatever asks for one
		for _, in := range m.Graph.Inputs {
			shape := make([]int64, len(in.Dims))
			for i, d := range in.Dims {
				if shape[i] = d.Value; d.Param != "" {
					shape[i] = opt.Dims[d.Param]
				}
			}
			if n := ir.Tensor(ir.F64, shape...).Bytes(); in.Type.DType() != ir.NoDType && n >= 0 && n < 1<<16 {
				opt.Values[in.Name] = ir.DenseInts(ir.Tensor(in.Type.DType(), shape...), 1)
			}
		}
	}
	res, err := Import("x.onnx", data, opt)
	if err != nil {
		require.NotContains(t, err.Error(), "internal error")
		return
	}
	require.NoError(t, ir.Verify(res.Module), res.Module)
}

func TestMutatedModels(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	rounds := 20
	if os.Getenv("GODWIT_LONG") != "" {
		rounds = 2000
	}
	var before, after runtime.MemStats
	for _, s := range seeds(t) {
		hostile(t, s)
		for range rounds {
			m := append([]byte(nil), s...)
			switch r.IntN(3) {
			case 0:
				m = m[:r.IntN(len(m))]
			case 1:
				m[r.IntN(len(m))] ^= 1 << r.IntN(8)
			default:
				for range 1 + r.IntN(4) {
					m[r.IntN(len(m))] = byte(r.IntN(256))
				}
			}
			runtime.ReadMemStats(&before)
			hostile(t, m)
			runtime.ReadMemStats(&after)
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(256<<20), "%q", m)
		}
	}
}

func FuzzImport(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data []byte) { hostile(t, data) })
}

// Small files that ask for much.
func TestBombs(t *testing.T) {
	for name, src := range map[string]string{
		"range":    `opset 13 main () => (int64[N] y) <int64[] a = {0}, int64[] b = {9000000000000}, int64[] c = {1}> { y = Range(a, b, c) }`,
		"expand":   `opset 13 main () => (float[N] y) <float[1] a = {0}, int64[1] s = {9000000000000000000}> { y = Expand(a, s) }`,
		"tile":     `opset 13 main (float[4] x) => (float[N] y) <int64[1] s = {4000000000000000000}> { y = Tile(x, s) }`,
		"nonzero":  `opset 13 main () => (int64[1,N] y) <int64[1] s = {1000000000000}> { c = ConstantOfShape <value = float[1] {1}> (s) y = NonZero(c) }`,
		"pad":      `opset 13 main (float[4] x) => (float[N] y) <int64[2] s = {2000000000, 0}> { y = Pad <mode = "edge"> (x, s) }`,
		"resize":   `opset 13 main (float[1,1,4,4] x) => (float[N] y) <int64[4] s = {1, 1, 2000000000, 4}> { y = Resize(x, _, _, s) }`,
		"pool":     `opset 13 main (float[1,1,4,4] x) => (float[N] y) { y = AveragePool <kernel_shape = [2, 2], pads = [1000000000, 1, 1, 1]> (x) }`,
		"unroll":   `opset 13 main (float[1] x) => (float[N] y) <int64[] n = {4000}> { y = Loop <body = b (int64[] i, bool[] c, float[M] v) => (bool[] d, float[K] w) { d = Identity(c) w = Concat <axis = 0> (v, v) }> (n, _, x) }`,
		"doubling": `opset 13 main (float[1] x) => (float[1] y) { y = local.f0(x) } ` + doubling(40),
	} {
		if only := os.Getenv("GODWIT_ONLY"); only != "" && only != name {
			continue
		}
		m, err := parseText(src)
		require.NoError(t, err, name)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err = importModel("x.onnx", m, Options{})
		runtime.ReadMemStats(&after)
		t.Logf("%s: %d KB: %.150v", name, (after.TotalAlloc-before.TotalAlloc)>>10, err)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<30), name)
	}
}

// doubling is n functions that each call the next twice.
func doubling(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.NewReplacer("#", string(rune('A'+i/10))+string(rune('0'+i%10)), "@", string(rune('A'+(i+1)/10))+string(rune('0'+(i+1)%10))).
			Replace("function f# (x) => (y) { a = local.f@(x) y = local.f@(a) }\n"))
	}
	fmt.Fprintf(&b, "function f%c%d (x) => (y) { y = Relu(x) }\n", 'A'+n/10, n%10)
	return "function f0 (x) => (y) { y = local.fA0(x) }\n" + b.String()
}

func TestExternalData(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "w.bin"), []byte("junk\x00\x00\x80\x3f\x00\x00\x00\x40"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(dir), "secret"), make([]byte, 8), 0o600))
	require.NoError(t, os.Symlink("../secret", filepath.Join(dir, "link")))
	model := func(ext map[string]string) []byte {
		m, err := parseText(`opset 13 main (float[2] x) => (float[2] y) <float[2] w = {0, 0}> { y = Add(x, w) }`)
		require.NoError(t, err)
		m.Graph.Inits[0].Raw, m.Graph.Inits[0].HasRaw = nil, false
		m.Graph.Inits[0].External, m.Graph.Inits[0].Location = ext, 1
		return encodeModel(m)
	}
	res, err := Import(filepath.Join(dir, "m.onnx"), model(map[string]string{"location": "w.bin", "offset": "4", "length": "8"}), Options{})
	require.NoError(t, err)
	require.Contains(t, res.Module.String(), "[1.000000e+00, 2.000000e+00]")
	for _, c := range []struct {
		ext  map[string]string
		want string
	}{
		{map[string]string{"location": "../secret"}, `location "../secret" leaves the model's folder`},
		{map[string]string{"location": "/etc/hostname"}, `location "/etc/hostname" leaves the model's folder`},
		{map[string]string{"location": "link"}, "path escapes from parent"},
		{map[string]string{"location": "w.bin", "offset": "8"}, "bytes 8 to 16 of w.bin, which has 12"},
		{map[string]string{"location": "w.bin", "offset": "-1"}, "-1 is negative"},
		{map[string]string{"location": "w.bin", "length": "4"}, "4 bytes of data where tensor<2xf32> needs 8"},
		{map[string]string{"location": "absent"}, "no such file or directory"},
		{map[string]string{}, "no location"},
	} {
		_, err := Import(filepath.Join(dir, "m.onnx"), model(c.ext), Options{})
		require.ErrorContains(t, err, c.want)
	}
}

// Initialisers share the file's bytes.
func TestWeightsAreNotCopied(t *testing.T) {
	m, err := parseText(`opset 13 main (float[2] x) => (float[2] y) <float[2] w = {5, 6}> { y = Add(x, w) }`)
	require.NoError(t, err)
	data := encodeModel(m)
	res, err := Import("m.onnx", data, Options{})
	require.NoError(t, err)
	shared := false
	res.Module.Walk(func(op *ir.Op) {
		if op.Result() == nil {
			return
		}
		if d := op.Result().Const(); d != nil && d.Len() == 2 {
			for i := range data {
				shared = shared || &data[i] == &d.Data[0]
			}
		}
	})
	require.True(t, shared)
}
