package prep

import (
	"slices"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/godwit-accel/godwit/frontend/onnx"
)

const (
	graphOutput       = 12
	nodeInput, nodeOp = 1, 4
	nodeAttr          = 5
	valueName         = 1
)

// edit copies a model, and lets change nodes and outputs: nil drops the field.
func edit(data []byte, node func(i int, b []byte) []byte, output func(i int, b []byte) []byte) []byte {
	var out []byte
	for id, p := range fields(data) {
		if id != modelGraph {
			out = append(out, p.all...)
			continue
		}
		var g []byte
		count := map[protowire.Number]int{}
		body, _ := protowire.ConsumeBytes(p.value)
		g = make([]byte, 0, len(body)+1024)
		for id, p := range fields(body) {
			change := map[protowire.Number]func(int, []byte) []byte{graphNode: node, graphOutput: output}[id]
			if change == nil {
				g = append(g, p.all...)
				continue
			}
			b, _ := protowire.ConsumeBytes(p.value)
			if b = change(count[id], b); b != nil {
				g = protowire.AppendBytes(protowire.AppendTag(g, id, protowire.BytesType), b)
			}
			count[id]++
		}
		out = slices.Grow(out, len(g)+16)
		out = protowire.AppendBytes(protowire.AppendTag(out, id, protowire.BytesType), g)
	}
	return out
}

func keep(_ int, b []byte) []byte { return b }

// replaceStrings gives a message with the strings of a field renamed; attributes go too if dropAttrs is set.
func replaceStrings(b []byte, dropAttrs bool, rename func(id protowire.Number, s string) string) []byte {
	var out []byte
	for id, p := range fields(b) {
		s, n := protowire.ConsumeBytes(p.value)
		switch {
		case n < 0 || id == nodeAttr && !dropAttrs:
			out = append(out, p.all...)
		case id == nodeAttr:
		default:
			out = protowire.AppendString(protowire.AppendTag(out, id, protowire.BytesType), rename(id, string(s)))
		}
	}
	return out
}

// Logits gives the model without the softmax that makes its only output, and whether there was one.
func Logits(name string, data []byte) ([]byte, bool, error) {
	m, err := onnx.Decode(name, data)
	if err != nil {
		return nil, false, err
	}
	if m.Graph == nil || len(m.Graph.Outputs) != 1 {
		return data, false, nil
	}
	at := slices.IndexFunc(m.Graph.Nodes, func(n *onnx.Node) bool {
		return n.Op == "Softmax" && len(n.Inputs) == 1 && slices.Contains(n.Outputs, m.Graph.Outputs[0].Name)
	})
	if at < 0 {
		return data, false, nil
	}
	return edit(data, func(i int, b []byte) []byte {
		if i == at {
			return nil
		}
		return b
	}, func(_ int, b []byte) []byte {
		return replaceStrings(b, false, func(id protowire.Number, s string) string {
			if id == valueName {
				return m.Graph.Nodes[at].Inputs[0]
			}
			return s
		})
	}), true, nil
}

// Plain writes a sum of two as Add, leaves Dropout out, and an AveragePool whose result is flattened at once as
// GlobalAveragePool. The latter is right where the window covers the map, which comparing outputs proves.
func Plain(name string, data []byte) ([]byte, error) {
	m, err := onnx.Decode(name, data)
	if err != nil {
		return nil, err
	}
	if m.Graph == nil {
		return data, nil
	}
	uses := map[string][]*onnx.Node{}
	for _, n := range m.Graph.Nodes {
		for _, in := range n.Inputs {
			uses[in] = append(uses[in], n)
		}
	}
	alias := map[string]string{}
	for _, n := range m.Graph.Nodes {
		if n.Op == "Dropout" {
			alias[n.Outputs[0]] = n.Inputs[0]
		}
	}
	value := func(id protowire.Number, s string) string {
		for a, ok := alias[s]; ok && id == nodeInput; a, ok = alias[s] {
			s = a
		}
		return s
	}
	return edit(data, func(i int, b []byte) []byte {
		n := m.Graph.Nodes[i]
		op, dropAttrs := n.Op, false
		switch {
		case op == "Dropout":
			return nil
		case op == "Sum" && len(n.Inputs) == 2:
			op = "Add"
		case op == "AveragePool" && flattened(uses[n.Outputs[0]]):
			op, dropAttrs = "GlobalAveragePool", true
		}
		return replaceStrings(b, dropAttrs, func(id protowire.Number, s string) string {
			if id == nodeOp {
				return op
			}
			return value(id, s)
		})
	}, keep), nil
}

func flattened(users []*onnx.Node) bool {
	return len(users) == 1 && (users[0].Op == "Reshape" || users[0].Op == "Flatten")
}
