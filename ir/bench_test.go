package ir_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

// network builds a chain of convolutions with the weights of a ResNet-50, 100 MB of f32.
func network(t testing.TB) *ir.Module {
	m := &ir.Module{Name: "network"}
	in := ir.Tensor(ir.F32, 1, 14, 14, 320)
	f := ir.NewFunc(m, "main", []ir.Type{in}, []ir.Type{in})
	b := ir.NewBuilder(f.Block())
	dims := ir.ConvDims{InputFeature: 3, InputSpatial: []int64{1, 2}, KernelInFeature: 2, KernelOutFeature: 3, KernelSpatial: []int64{0, 1}, OutputFeature: 3, OutputSpatial: []int64{1, 2}}
	x := f.Args()[0]
	r := rand.New(rand.NewPCG(1, 2))
	for range 27 {
		w := ir.NewDense(ir.Tensor(ir.F32, 3, 3, 320, 320))
		for i := 0; i < len(w.Data); i += 8 {
			copy(w.Data[i:], fmt.Appendf(nil, "%08x", r.Uint32()))
		}
		x = b.Convolution(x, b.Const(w), ir.Conv{Dims: dims, Padding: [][2]int64{{1, 1}, {1, 1}}})
		x = b.Max(x, b.Like(x, 0))
	}
	b.Return(x)
	require.NoError(t, b.Err())
	require.NoError(t, ir.Verify(m))
	return m
}

func BenchmarkParse(b *testing.B) {
	text := []byte(network(b).String())
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		_, err := ir.Parse("network.mlir", text)
		require.NoError(b, err)
	}
}

func BenchmarkPrint(b *testing.B) {
	m := network(b)
	var n bytes.Buffer
	require.NoError(b, m.Print(&n))
	b.SetBytes(int64(n.Len()))
	for b.Loop() {
		require.NoError(b, m.Print(io.Discard))
	}
}

func BenchmarkVerify(b *testing.B) {
	m := network(b)
	for b.Loop() {
		require.NoError(b, ir.Verify(m))
	}
}
