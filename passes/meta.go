package passes

import (
	"encoding/json"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// meta is what the module tells about itself, in the shape of the binary's metadata (package isa/object, which the
// passes do not import: the JSON is the interface).
type meta struct {
	Format    int             `json:"format"`
	ISA       int             `json:"isa"`
	Machine   json.RawMessage `json:"machine,omitempty"`
	Cores     int             `json:"cores,omitempty"`
	Scratch   uint64          `json:"scratch_bytes"`
	Stack     uint64          `json:"stack_bytes"`
	Arena     uint64          `json:"arena_bytes"`
	Inputs    []tensorMeta    `json:"inputs,omitempty"`
	Outputs   []tensorMeta    `json:"outputs,omitempty"`
	Regions   []*regionMeta   `json:"regions,omitempty"`
	Functions []funcMeta      `json:"functions,omitempty"`
	Notes     []string        `json:"notes,omitempty"`
}

type tensorMeta struct {
	Name  string  `json:"name"`
	DType string  `json:"dtype"`
	Shape []int64 `json:"shape"`
	Sizes []size  `json:"sizes,omitempty"`
}

// size is a dimension of an output that a count, another output, is for: attribute gw.sizes, a list of pairs.
type size struct {
	Output int64 `json:"output"`
	Dim    int64 `json:"dim"`
}

type regionMeta struct {
	Name   string   `json:"name"`
	Symbol string   `json:"symbol"`
	Form   string   `json:"form"`
	Ops    []string `json:"ops"`
	Source string   `json:"source,omitempty"`
	MACs   int64    `json:"macs,omitempty"`
	// Predicted is the cycles that the plan's cost model expects; 0 leaves it to the backend, which knows the lengths of the loops.
	Predicted int64        `json:"predicted,omitempty"`
	Bound     bound        `json:"bound"`
	Inputs    []bufferMeta `json:"in,omitempty"`
	Outputs   []bufferMeta `json:"out,omitempty"`
	Scalar    string       `json:"scalar,omitempty"`
}

// bound is the least number of cycles each unit needs for a region.
type bound struct {
	MAC    int64 `json:"mac"`
	Vector int64 `json:"vector"`
	Load   int64 `json:"load"`
	Store  int64 `json:"store"`
	DMA    int64 `json:"dma"`
}

type bufferMeta struct {
	DType string  `json:"dtype"`
	Shape []int64 `json:"shape"`
	// Strides in bytes, of parts of a concatenation; none means dense.
	Strides []int64 `json:"strides,omitempty"`
	In      string  `json:"in"`
	Index   int     `json:"index,omitempty"`
	Offset  uint64  `json:"offset"`
	Symbol  string  `json:"name,omitempty"` // of constants: the data object
}

type funcMeta struct {
	Name string    `json:"name"`
	Args []argMeta `json:"args"`
}

type argMeta struct {
	Name string `json:"name,omitempty"`
	Type string `json:"type"`
	Dir  string `json:"dir,omitempty"`
}

// vector adds cost vector cycles for every lane group of elems elements.
func (m *regionMeta) vector(cost int, elems int64, lanes int) {
	m.Bound.Vector += int64(cost) * ((elems + int64(lanes) - 1) / int64(lanes))
}

// describe fills in what follows from the region op itself: DMA of each distinct byte once, loads and stores of it.
func (r *region) describe() {
	m := r.info
	m.Symbol, m.Form = r.op.Str("sym"), r.op.Str("form")
	m.Name = m.Symbol
	if p := r.op.Pos; p.IsValid() {
		m.Source = p.String()
	}
	for _, op := range r.body.Ops {
		if !op.Is("stablehlo.constant", "gw.yield") {
			m.Ops = append(m.Ops, strings.TrimPrefix(op.Name, "stablehlo."))
		}
	}
	hero := heroOf(r.body)
	if hero != nil {
		m.MACs = hero.IntOr("gw.macs", 0)
	}
	var in, out int64
	for i := range r.op.Operands {
		in += r.reads(i)
	}
	for _, v := range r.op.Results {
		out += max(0, v.Type.Bytes())
	}
	if r.op.Attrs.Has(inPlace) { // what is not updated stays
		in -= hero.Operands[0].Type.Bytes()
		out = hero.Operands[1].Type.Bytes()
	}
	r.move(in + out)
	if m.Form == "map" || m.Form == "reduce" {
		m.Bound.Load, m.Bound.Store = (in+255)/256, (out+255)/256
	}
}

// move adds to the bytes that the region has to move between memory and scratchpad; less than none stays in scratchpad.
func (r *region) move(bytes int64) {
	line := int64(r.opt.Machine.DMALineBytes)
	r.moves += bytes
	r.info.Bound.DMA = (r.moves + line - 1) / line
}

// reads is how many bytes of operand i the region reads at the most.
func (r *region) reads(i int) int64 {
	return max(0, min(r.op.Operands[i].Type.Bytes(), touched(r.body.Args[i])))
}

// touched is how many bytes of an operand the body can read at the most: what only feeds gathers and slices is read
// where they point, not whole, also through a change of layout.
func touched(v *ir.Value) int64 {
	n := int64(0)
	for _, u := range v.Uses() {
		if u.Index == 0 && u.Op.Name == "stablehlo.convolution" {
			n += convTouched(u.Op)
			continue
		}
		if u.Op.Is("stablehlo.transpose", "stablehlo.reshape") {
			n += touched(u.Op.Result())
			continue
		}
		if u.Index > 0 || !u.Op.Is("stablehlo.gather", "stablehlo.slice", "stablehlo.dynamic_slice") {
			return v.Type.Bytes()
		}
		n += u.Op.Results[0].Type.Bytes()
	}
	return n
}

// convTouched is how many bytes of its image a convolution reads: windows that move on by more than their size pass by the rest.
func convTouched(op *ir.Op) int64 {
	d, ok := op.ConvDims()
	in := op.Operands[0].Type
	n := in.Bytes()
	if !ok {
		return n
	}
	for i, dim := range d.InputSpatial {
		k := op.Operands[1].Type.Shape[d.KernelSpatial[i]]
		if size := in.Shape[dim]; size > 0 {
			n = n / size * min(size, k*op.Result().Type.Shape[d.OutputSpatial[i]])
		}
	}
	return n
}

func tensorOf(name string, t ir.Type) tensorMeta {
	return tensorMeta{Name: name, DType: t.DType.String(), Shape: append([]int64{}, t.Shape...)}
}

func bufferOf(t ir.Type, s spot, l *lowerer) bufferMeta {
	m := bufferMeta{DType: t.DType.String(), Shape: append([]int64{}, t.Shape...), In: s.kind, Index: int(s.n), Offset: uint64(s.off)}
	if s.kind == "rodata" {
		m.Symbol = l.constant(s.data.Const())
	}
	return m
}
