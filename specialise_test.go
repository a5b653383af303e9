package godwit_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
)

func msg(field protowire.Number, parts ...[]byte) []byte {
	var body []byte
	for _, p := range parts {
		body = append(body, p...)
	}
	return protowire.AppendBytes(protowire.AppendTag(nil, field, protowire.BytesType), body)
}

func str(field protowire.Number, s string) []byte { return msg(field, []byte(s)) }

func num(field protowire.Number, v uint64) []byte {
	return protowire.AppendVarint(protowire.AppendTag(nil, field, protowire.VarintType), v)
}

// value is a ValueInfoProto; a dimension of 0 is unknown.
func value(field protowire.Number, name string, elem uint64, dims ...uint64) []byte {
	var shape []byte
	for _, d := range dims {
		if d == 0 {
			shape = append(shape, msg(1)...)
		} else {
			shape = append(shape, msg(1, num(1, d))...)
		}
	}
	return msg(field, str(1, name), msg(2, msg(1, num(1, elem), msg(2, shape))))
}

// reshapeModel is an ONNX model whose second input decides the shape of its output.
func reshapeModel() []byte {
	var b []byte
	b = append(b, num(1, 8)...)
	b = append(b, msg(8, num(2, 13))...)
	return append(b, msg(7,
		msg(1, str(1, "x"), str(1, "s"), str(2, "y"), str(4, "Reshape")),
		str(2, "g"), value(11, "x", 1, 2, 6), value(11, "s", 7, 2), value(12, "y", 1, 0, 0))...)
}

// An input that decides a shape is built into the binary with its value, which is stated there: a run with
// another value is refused, not answered wrongly. The note survives the text of every pass.
func TestSpecialised(t *testing.T) {
	shape := ir.DenseInts(ir.Tensor(ir.I64, 2), 3, 4)
	_, err := godwit.CompileBytes("r.onnx", reshapeModel(), godwit.Options{})
	require.ErrorContains(t, err, "r.onnx")
	require.ErrorContains(t, err, "input s decides a shape")

	texts := map[string]string{}
	bin, err := godwit.CompileBytes("r.onnx", reshapeModel(), godwit.Options{
		Values: map[string]*godwit.Tensor{"s": shape}, Dump: func(p string, text func() string) { texts[p] = text() },
	})
	require.NoError(t, err)
	require.Equal(t, []string{"s"}, bin.Specialised)
	require.Equal(t, []int64{3, 4}, bin.Object.Meta.Outputs[0].Shape)
	for pass, text := range texts {
		again, err := godwit.CompileBytes("dump", []byte(text), godwit.Options{})
		require.NoError(t, err, pass)
		require.Equal(t, bin.ELF, again.ELF, pass)
	}
	m := load(t, bin, godwit.DeviceOptions{})
	x := godwit.Floats([]int64{2, 6}, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
	out, _, err := m.Run(x, shape)
	require.NoError(t, err)
	require.Equal(t, x.Floats(), out[0].Floats())
	_, _, err = m.Run(x, ir.DenseInts(ir.Tensor(ir.I64, 2), 4, 3))
	require.ErrorContains(t, err, "input s: the binary was compiled for another value")
}
