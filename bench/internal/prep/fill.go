package prep

import (
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"math"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/godwit-accel/godwit/frontend/onnx"
)

// he is the uniform distribution with He's variance, 2/fan: a rectified layer keeps the size of its input. It needs no
// logarithm, so every host draws the same bits.
func he(fan int64) uniform {
	b := math.Sqrt(6 / float64(fan))
	return uniform{-b, b}
}

// Fill gives the model with seeded weights. ConstantOfShape nodes that made weights are gone, as is the mention of
// initialisers among the inputs (IR version 3 has it), which would keep runtimes from folding them.
func Fill(name string, data []byte, seed uint64) ([]byte, error) {
	m, err := onnx.Decode(name, data)
	if err != nil {
		return nil, err
	}
	if m.Graph == nil {
		return nil, fmt.Errorf("%s: no graph", name)
	}
	g := newGraph(m.Graph)
	roles := g.roles()
	if len(roles) == 0 {
		return nil, fmt.Errorf("%s: no weights found: nothing to fill", name)
	}
	plan := &filling{graph: g, roles: roles, seed: seed, used: map[string]bool{}}
	size := int64(len(data))
	for n := range roles {
		size += 4*elements(g.dims[n]) + 64 + int64(len(n))
	}
	return plan.model(make([]byte, 0, size), data), nil
}

func elements(dims []int64) int64 {
	n := int64(1)
	for _, d := range dims {
		n *= d
	}
	return n
}

// filling writes the model anew: bytes that it has no reason to change stay as they are.
type filling struct {
	*graph
	roles map[string]uniform
	seed  uint64
	used  map[string]bool // values that a node still takes
}

// Field numbers of onnx.proto; a graph's inputs, nodes and initialisers are looked at, the rest is copied.
const (
	modelIR, modelGraph                = 1, 7
	graphNode, graphInit, graphInput   = 1, 5, 11
	tensorDims, tensorType, tensorName = 1, 2, 8
	tensorRaw                          = 9
	typeFloat                          = 1
	irVersion                          = 4 // the first in which initialisers need not be inputs
)

func (f *filling) model(out, data []byte) []byte {
	for id, b := range fields(data) {
		switch id {
		case modelIR:
			v, _ := protowire.ConsumeVarint(b.value)
			out = protowire.AppendVarint(protowire.AppendTag(out, id, protowire.VarintType), max(v, irVersion))
		case modelGraph:
			body, _ := protowire.ConsumeBytes(b.value)
			out = protowire.AppendTag(out, id, protowire.BytesType)
			out = protowire.AppendVarint(out, f.graphSize(body))
			out = f.writeGraph(out, body)
		default:
			out = append(out, b.all...)
		}
	}
	return out
}

// graphSize is the length of what writeGraph writes, told without drawing a value.
func (f *filling) graphSize(body []byte) uint64 {
	n := uint64(0)
	f.walk(body, func(b []byte) { n += uint64(len(b)) }, func(name string) {
		head, raw := f.tensorHead(name)
		n += uint64(len(head)) + raw
	})
	return n
}

func (f *filling) writeGraph(out, body []byte) []byte {
	f.walk(body, func(b []byte) { out = append(out, b...) }, func(name string) {
		head, _ := f.tensorHead(name)
		out = f.draw(append(out, head...), name)
	})
	return out
}

// walk gives the pieces of the new graph in order: bytes to copy and weights to draw.
func (f *filling) walk(body []byte, keep func([]byte), weight func(string)) {
	for _, n := range f.Nodes {
		if !f.isWeight(n) {
			for _, in := range n.Inputs {
				f.used[in] = true
			}
		}
	}
	inits := map[string]bool{}
	for _, t := range f.Inits {
		inits[t.Name] = true
	}
	node, init, input := 0, 0, 0
	for id, b := range fields(body) {
		switch id {
		case graphNode:
			if n := f.Nodes[node]; f.isWeight(n) {
				weight(n.Outputs[0])
			} else {
				keep(b.all)
			}
			node++
		case graphInit:
			t := f.Inits[init]
			if _, ok := f.roles[t.Name]; ok {
				weight(t.Name)
			} else if f.used[t.Name] {
				keep(b.all)
			}
			init++
		case graphInput:
			if !inits[f.Inputs[input].Name] {
				keep(b.all)
			}
			input++
		default:
			keep(b.all)
		}
	}
}

func (f *filling) isWeight(n *onnx.Node) bool {
	if n.Op != "ConstantOfShape" || !f.fills[n.Outputs[0]] {
		return false
	}
	_, ok := f.roles[n.Outputs[0]]
	return ok
}

// tensorHead is an initialiser up to its raw data, and how many bytes of that follow.
func (f *filling) tensorHead(name string) (head []byte, raw uint64) {
	var t []byte
	for _, d := range f.dims[name] {
		t = protowire.AppendVarint(protowire.AppendTag(t, tensorDims, protowire.VarintType), uint64(d))
	}
	t = protowire.AppendVarint(protowire.AppendTag(t, tensorType, protowire.VarintType), typeFloat)
	t = protowire.AppendString(protowire.AppendTag(t, tensorName, protowire.BytesType), name)
	raw = 4 * uint64(elements(f.dims[name]))
	t = protowire.AppendVarint(protowire.AppendTag(t, tensorRaw, protowire.BytesType), raw)
	head = protowire.AppendVarint(protowire.AppendTag(nil, graphInit, protowire.BytesType), uint64(len(t))+raw)
	return append(head, t...), raw
}

// draw appends the values of a weight. They depend on the seed and the name alone, not on the order in the file.
func (f *filling) draw(out []byte, name string) []byte {
	h := fnv.New64a()
	_, _ = h.Write([]byte(name))
	state, u := f.seed^h.Sum64(), f.roles[name]
	for range elements(f.dims[name]) {
		state += 0x9e3779b97f4a7c15 // splitmix64
		z := (state ^ state>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		x := float64((z^z>>31)>>11) / (1 << 53)
		v := u.lo + float64((u.hi-u.lo)*x) // rounded between: hosts with a fused multiply-add would differ
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(float32(v)))
	}
	return out
}

// part is a field of a message: with its tag, and without.
type part struct{ all, value []byte }

// fields walks a message that has been decoded before, so its form is sound.
func fields(b []byte) func(func(protowire.Number, part) bool) {
	return func(yield func(protowire.Number, part) bool) {
		for len(b) > 0 {
			id, typ, n := protowire.ConsumeTag(b)
			v := protowire.ConsumeFieldValue(id, typ, b[n:])
			if n < 0 || v < 0 || !yield(id, part{b[:n+v], b[n : n+v]}) {
				return
			}
			b = b[n+v:]
		}
	}
}
