package digits_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/examples/digits"
	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// load reads the weights back from the file that is checked in.
func load(t *testing.T) *digits.Net {
	data, err := os.ReadFile("digits.onnx")
	require.NoError(t, err)
	require.Less(t, len(data), 1<<20)
	m, err := onnx.Decode("digits.onnx", data)
	require.NoError(t, err)
	n := digits.New()
	into := map[string][]float32{
		"conv1.weight": n.W1, "conv1.bias": n.B1, "conv2.weight": n.W2, "conv2.bias": n.B2, "fc.weight": n.W3, "fc.bias": n.B3,
	}
	for _, w := range m.Graph.Inits {
		for i := range into[w.Name] {
			into[w.Name][i] = math.Float32frombits(binary.LittleEndian.Uint32(w.Raw[4*i:]))
		}
	}
	require.Equal(t, data, n.ONNX(), "the file is what ONNX writes")
	return n
}

// The file means what Predict computes: imported and interpreted it gives the same ten numbers.
func TestImport(t *testing.T) {
	n := load(t)
	res, err := onnx.Load("digits.onnx", onnx.Options{})
	require.NoError(t, err)
	require.Equal(t, "image", res.Inputs[0].Name)
	img, err := tensorio.Read("seven.png", tensorio.Spec{Type: res.Inputs[0].Type})
	require.NoError(t, err)
	out, err := interp.New(res.Module).Call("main", []*ir.Dense{img[0].Data})
	require.NoError(t, err)
	x := make([]float32, digits.Size*digits.Size)
	for i := range x {
		x[i] = float32(img[0].Data.Float(i))
	}
	for i, p := range n.Predict(x) {
		require.InDelta(t, p, out[0].Float(i), 1e-5)
	}
	require.Greater(t, out[0].Float(7), .9)
}

// The promises of README.md: fresh samples, and pictures of a family that training never saw.
func TestAccuracy(t *testing.T) {
	n := load(t)
	var faces []*digits.Typeface
	for _, f := range digits.Training {
		face, err := digits.Open(f)
		require.NoError(t, err)
		faces = append(faces, face)
	}
	require.GreaterOrEqual(t, n.Accuracy(rand.New(rand.NewPCG(99, 0)), faces, 1500), .98)

	files, err := filepath.Glob("heldout/*.png")
	require.NoError(t, err)
	files = append(files, "seven.png")
	require.Len(t, files, 20)
	right := 0
	for _, f := range files {
		want := 7
		if f != "seven.png" {
			_, err := fmt.Sscanf(filepath.Base(f), "%d-", &want)
			require.NoError(t, err)
		}
		img, err := tensorio.Read(f, tensorio.Spec{Type: ir.Tensor(ir.F32, 1, 1, digits.Size, digits.Size)})
		require.NoError(t, err)
		x := make([]float32, digits.Size*digits.Size)
		for i := range x {
			x[i] = float32(img[0].Data.Float(i))
		}
		p := n.Predict(x)
		if digits.Best(p) == want {
			right++
		} else {
			t.Logf("%s: taken for %d (%.2f)", f, digits.Best(p), p[digits.Best(p)])
			require.NotEqual(t, "seven.png", f)
		}
	}
	t.Logf("%d of 20 held-out pictures", right)
	require.GreaterOrEqual(t, right, 18)
}
