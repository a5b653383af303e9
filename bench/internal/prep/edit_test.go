package prep

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/godwit-accel/godwit/frontend/onnx"
)

// classifier is conv-free: Sum of two, Dropout, AveragePool, Reshape, Softmax.
func classifier() []byte {
	msg := func(id protowire.Number, b []byte) []byte {
		return protowire.AppendBytes(protowire.AppendTag(nil, id, protowire.BytesType), b)
	}
	node := func(op string, in []string, out ...string) []byte {
		var n []byte
		for _, s := range in {
			n = append(n, msg(1, []byte(s))...)
		}
		for _, s := range out {
			n = append(n, msg(2, []byte(s))...)
		}
		return msg(1, append(n, msg(4, []byte(op))...))
	}
	g := node("Sum", []string{"x", "x"}, "a")
	g = append(g, node("Dropout", []string{"a"}, "b", "mask")...)
	g = append(g, node("AveragePool", []string{"b"}, "c")...)
	g = append(g, node("Reshape", []string{"c", "s"}, "d")...)
	g = append(g, node("Softmax", []string{"d"}, "y")...)
	g = append(g, msg(11, msg(1, []byte("x")))...)
	g = append(g, msg(12, msg(1, []byte("y")))...)
	return msg(7, g)
}

func TestPlain(t *testing.T) {
	b, err := Plain("x.onnx", classifier())
	require.NoError(t, err)
	m, err := onnx.Decode("x.onnx", b)
	require.NoError(t, err)
	var ops []string
	for _, n := range m.Graph.Nodes {
		ops = append(ops, n.Op)
	}
	require.Equal(t, []string{"Add", "GlobalAveragePool", "Reshape", "Softmax"}, ops)
	require.Equal(t, []string{"a"}, m.Graph.Nodes[1].Inputs, "past the dropout")
}

func TestLogits(t *testing.T) {
	b, ok, err := Logits("x.onnx", classifier())
	require.NoError(t, err)
	require.True(t, ok)
	m, err := onnx.Decode("x.onnx", b)
	require.NoError(t, err)
	require.Equal(t, "d", m.Graph.Outputs[0].Name)
	require.Equal(t, "Reshape", m.Graph.Nodes[len(m.Graph.Nodes)-1].Op)
	_, ok, err = Logits("x.onnx", b)
	require.NoError(t, err)
	require.False(t, ok, "no softmax is left")
}
