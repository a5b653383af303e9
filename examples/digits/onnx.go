package digits

import (
	"encoding/binary"
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// msg builds one protobuf message; the field numbers below are those of onnx.proto.
type msg []byte

func (m msg) num(field protowire.Number, v uint64) msg {
	return protowire.AppendVarint(protowire.AppendTag(m, field, protowire.VarintType), v)
}

func (m msg) bytes(field protowire.Number, b []byte) msg {
	return protowire.AppendBytes(protowire.AppendTag(m, field, protowire.BytesType), b)
}

func (m msg) str(field protowire.Number, s string) msg { return m.bytes(field, []byte(s)) }

// tensor is a TensorProto of f32 (1: dims, 2: data_type, 8: name, 9: raw_data).
func tensor(name string, data []float32, dims ...uint64) msg {
	var m msg
	for _, d := range dims {
		m = m.num(1, d)
	}
	raw := make([]byte, 0, 4*len(data))
	for _, v := range data {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(v))
	}
	return m.num(2, 1).str(8, name).bytes(9, raw)
}

// shape is a TensorProto of i64 in raw form, as Reshape wants it.
func shape(name string, dims ...int64) msg {
	raw := []byte{}
	for _, d := range dims {
		raw = binary.LittleEndian.AppendUint64(raw, uint64(d))
	}
	return msg(nil).num(1, uint64(len(dims))).num(2, 7).str(8, name).bytes(9, raw)
}

// valueInfo is a ValueInfoProto of f32 (1: name, 2: type{1: tensor{1: elem_type, 2: shape{1: dim{1: value}}}}).
func valueInfo(name string, dims ...uint64) msg {
	var s msg
	for _, d := range dims {
		s = s.bytes(1, msg(nil).num(1, d))
	}
	return msg(nil).str(1, name).bytes(2, msg(nil).bytes(1, msg(nil).num(1, 1).bytes(2, s)))
}

// ints is an AttributeProto (1: name, 8: ints, 20: type = 7); int1 has one integer (3: i, type = 2).
func ints(name string, v ...uint64) msg {
	m := msg(nil).str(1, name)
	for _, x := range v {
		m = m.num(8, x)
	}
	return m.num(20, 7)
}

func int1(name string, v uint64) msg { return msg(nil).str(1, name).num(3, v).num(20, 2) }

// node is a NodeProto (1: input, 2: output, 3: name, 4: op_type, 5: attribute).
func node(op, out string, in []string, attrs ...msg) msg {
	var m msg
	for _, s := range in {
		m = m.str(1, s)
	}
	m = m.str(2, out).str(3, out).str(4, op)
	for _, a := range attrs {
		m = m.bytes(5, a)
	}
	return m
}

// ONNX writes the net as a model of opset 13: image [1,1,28,28] in [0,1] → probability [1,10].
func (n *Net) ONNX() []byte {
	same := []msg{ints("kernel_shape", 3, 3), ints("pads", 1, 1, 1, 1), ints("strides", 1, 1)}
	half := []msg{ints("kernel_shape", 2, 2), ints("strides", 2, 2)}
	var g msg
	for _, nd := range []msg{ // 1: node
		node("Conv", "conv1", []string{"image", "conv1.weight", "conv1.bias"}, same...),
		node("Relu", "relu1", []string{"conv1"}),
		node("MaxPool", "pool1", []string{"relu1"}, half...),
		node("Conv", "conv2", []string{"pool1", "conv2.weight", "conv2.bias"}, same...),
		node("Relu", "relu2", []string{"conv2"}),
		node("MaxPool", "pool2", []string{"relu2"}, half...),
		node("Reshape", "flat", []string{"pool2", "flat.shape"}),
		node("Gemm", "score", []string{"flat", "fc.weight", "fc.bias"}),
		node("Softmax", "probability", []string{"score"}, int1("axis", 1)),
	} {
		g = g.bytes(1, nd)
	}
	g = g.str(2, "digits")
	for _, t := range []msg{ // 5: initializer
		tensor("conv1.weight", n.W1, c1, 1, 3, 3), tensor("conv1.bias", n.B1, c1),
		tensor("conv2.weight", n.W2, c2, c1, 3, 3), tensor("conv2.bias", n.B2, c2),
		shape("flat.shape", 1, flat),
		tensor("fc.weight", n.W3, flat, 10), tensor("fc.bias", n.B3, 10),
	} {
		g = g.bytes(5, t)
	}
	g = g.bytes(11, valueInfo("image", 1, 1, Size, Size)).bytes(12, valueInfo("probability", 1, 10))
	// ModelProto: 1: ir_version, 2: producer_name, 8: opset_import{2: version}, 7: graph
	return msg(nil).num(1, 8).str(2, "godwit examples/digits").bytes(8, msg(nil).num(2, 13)).bytes(7, g)
}
