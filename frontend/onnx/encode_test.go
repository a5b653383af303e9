package onnx

import (
	"math"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"
)

// pb builds a protobuf message; the numbers are those of schema.go.
type pb []byte

func (m pb) num(id protowire.Number, v int64) pb {
	if v == 0 {
		return m
	}
	return protowire.AppendVarint(protowire.AppendTag(m, id, protowire.VarintType), uint64(v))
}

func (m pb) bytes(id protowire.Number, b []byte) pb {
	return protowire.AppendBytes(protowire.AppendTag(m, id, protowire.BytesType), b)
}

func (m pb) str(id protowire.Number, s ...string) pb {
	for _, s := range s {
		m = m.bytes(id, []byte(s))
	}
	return m
}

func (m pb) opt(id protowire.Number, s string) pb {
	if s == "" {
		return m
	}
	return m.str(id, s)
}

// encodeModel is the inverse of Decode for what tests write.
func encodeModel(m *Model) []byte {
	p := pb(nil).num(1, m.IRVersion).opt(2, m.Producer).bytes(7, encodeGraph(m.Graph))
	for _, o := range m.Opsets {
		p = p.bytes(8, pb(nil).opt(1, o.Domain).num(2, o.Version))
	}
	for _, f := range m.Functions {
		q := pb(nil).str(1, f.Name).str(4, f.Inputs...).str(5, f.Outputs...).str(6, f.Attrs...)
		for _, n := range f.Nodes {
			q = q.bytes(7, encodeNode(n))
		}
		for _, o := range f.Opsets {
			q = q.bytes(9, pb(nil).opt(1, o.Domain).num(2, o.Version))
		}
		p = p.bytes(25, q.opt(10, f.Domain))
	}
	return p
}

func encodeGraph(g *Graph) []byte {
	var p pb
	for _, n := range g.Nodes {
		p = p.bytes(1, encodeNode(n))
	}
	p = p.str(2, g.Name)
	for _, t := range g.Inits {
		p = p.bytes(5, encodeTensor(t))
	}
	for id, list := range [][]*ValueInfo{g.Inputs, g.Outputs} {
		for _, v := range list {
			t := pb(nil).num(1, int64(v.Type))
			if v.HasShape {
				var s pb
				for _, d := range v.Dims {
					var e pb
					if d.Known {
						e = protowire.AppendVarint(protowire.AppendTag(e, 1, protowire.VarintType), uint64(d.Value))
					}
					s = s.bytes(1, e.opt(2, d.Param))
				}
				t = t.bytes(2, s)
			}
			p = p.bytes(protowire.Number(11+id), pb(nil).str(1, v.Name).bytes(2, encodeType(v, pb(nil).bytes(1, t))))
		}
	}
	return p
}

// encodeType wraps a TypeProto of a tensor into those of sequences and optionals.
func encodeType(v *ValueInfo, t pb) pb {
	for _, kind := range []string{v.Holds, v.Kind} {
		switch kind {
		case "sequence":
			t = pb(nil).bytes(4, pb(nil).bytes(1, t))
		case "optional":
			t = pb(nil).bytes(9, pb(nil).bytes(1, t))
		}
	}
	return t
}

func encodeNode(n *Node) []byte {
	p := pb(nil).str(1, n.Inputs...).str(2, n.Outputs...).opt(3, n.Name).str(4, n.Op)
	for _, a := range n.Attrs {
		q := pb(nil).str(1, a.Name).num(3, a.I).opt(4, a.S).opt(21, a.Ref)
		if a.F != 0 {
			q = protowire.AppendFixed32(protowire.AppendTag(q, 2, protowire.Fixed32Type), math.Float32bits(a.F))
		}
		if a.T != nil {
			q = q.bytes(5, encodeTensor(a.T))
		}
		if a.G != nil {
			q = q.bytes(6, encodeGraph(a.G))
		}
		if len(a.Floats) > 0 { // packed
			var f pb
			for _, v := range a.Floats {
				f = protowire.AppendFixed32(f, math.Float32bits(v))
			}
			q = q.bytes(7, f)
		}
		for _, v := range a.Ints { // not packed: both occur
			q = protowire.AppendVarint(protowire.AppendTag(q, 8, protowire.VarintType), uint64(v))
		}
		p = p.bytes(5, q.str(9, a.Strings...))
	}
	return p.opt(7, n.Domain)
}

func encodeTensor(t *Tensor) []byte {
	var dims pb
	for _, d := range t.Dims {
		dims = protowire.AppendVarint(dims, uint64(d))
	}
	p := pb(nil).bytes(1, dims).num(2, int64(t.Type)).str(8, t.Name)
	if t.HasRaw {
		p = p.bytes(9, slices.Clone(t.Raw))
	}
	var words pb
	for _, v := range t.Ints32 {
		words = protowire.AppendVarint(words, uint64(int64(v)))
	}
	if len(words) > 0 {
		p = p.bytes(5, words)
	}
	for _, k := range []string{"location", "offset", "length"} {
		if v, ok := t.External[k]; ok {
			p = p.bytes(13, pb(nil).str(1, k).str(2, v))
		}
	}
	return p.num(14, t.Location)
}
