package onnx

import (
	"cmp"
	"fmt"

	"github.com/godwit-accel/godwit/internal/source"
)

// Sequences and optionals at the border of a model. The module has only tensors: item i of sequence "s" is input or output
// "s[i]". How many items an input has is what Options.Shapes says: as many as there are shapes of "s[0]", "s[1]" …; an
// empty sequence in an optional has a shape of "s[]", and an optional without shape is empty.

func (v *ValueInfo) isList() bool { return v.Kind == "sequence" || v.Kind == "optional" }

// ItemName is what item i of a sequence is called as an input or output.
func ItemName(name string, i int) string { return fmt.Sprintf("%s[%d]", name, i) }

// NoItems is the name that an empty sequence's shape is given under.
func NoItems(name string) string { return name + "[]" }

// readable reports an input that consists of tensors, how many is known.
func (im *importer) readable(v *ValueInfo) bool {
	bad := func(format string, args ...any) bool {
		im.errs.Add(im.pos(), "byte %d: input %q: "+format, append([]any{v.Off, v.Name}, args...)...)
		return false
	}
	switch {
	case v.Kind == "map" || v.Kind == "sparse tensor" || v.Kind == "sequence" && v.Holds != "tensor":
		return bad("it is a %s of %s: only tensors, and sequences of them, are supported", v.Kind, cmp.Or(v.Holds, "tensors"))
	case v.Kind == "sequence" && len(im.elements(v)) == 0:
		if _, empty := im.opt.Shapes[NoItems(v.Name)]; !empty {
			return bad("how long the sequence is is not in the file: give the shapes of its items (--shape %s=…), or %s for none", ItemName(v.Name, 0), NoItems(v.Name))
		}
	}
	return true
}

// elements are the tensors that an input consists of.
func (im *importer) elements(v *ValueInfo) []*ValueInfo {
	if !v.isList() {
		return []*ValueInfo{v}
	}
	as := func(name string) *ValueInfo { // its own type has been read into the same value
		e := *v
		e.Name = name
		return &e
	}
	if _, ok := im.opt.Shapes[v.Name]; ok {
		return []*ValueInfo{as(v.Name)}
	}
	var out []*ValueInfo
	for i := 0; ; i++ {
		if _, ok := im.opt.Shapes[ItemName(v.Name, i)]; !ok {
			return out
		}
		out = append(out, as(ItemName(v.Name, i)))
	}
}

// gather binds the names of sequences and optionals to their elements.
func (im *importer) gather(g *Graph, sc *scope) {
	for _, v := range g.RealInputs() {
		if !v.isList() || sc.vals[v.Name] != nil {
			continue
		}
		_, empty := im.opt.Shapes[NoItems(v.Name)]
		items := []val{}
		for _, e := range im.elements(v) {
			items = append(items, sc.vals[e.Name])
		}
		if v.Kind == "optional" && len(items) == 0 && !empty {
			sc.vals[v.Name] = im.none
			continue
		}
		l := newList()
		im.lists[l] = items
		sc.vals[v.Name] = l
	}
}

// isList reports a value that stands for a sequence or an absent optional.
func (im *importer) isList(v val) bool { return v == nil || v == im.none || im.lists[v] != nil }

// spreadOutputs takes the sequences among a graph's outputs apart.
func (im *importer) spreadOutputs(g *Graph, outs []val) (vs []val, names []string) {
	for i, v := range outs {
		name := g.Outputs[i].Name
		l, ok := im.lists[v]
		switch {
		case v == im.none:
		case ok:
			for k, e := range l {
				vs, names = append(vs, e), append(names, ItemName(name, k))
			}
		default:
			vs, names = append(vs, v), append(names, name)
		}
	}
	return vs, names
}

// DecodeList reads a SequenceProto or OptionalProto of test data. The items get the names that the module's inputs and
// outputs have. There is none of an optional that is absent; empty is a sequence without items.
func DecodeList(file string, data []byte, v *ValueInfo) (items []*Tensor, empty bool, err error) {
	l := new(List)
	if err := decode(&decoder{file: file}, data, 0, listFields, l); err != nil {
		return nil, false, err
	}
	if v.Kind == "optional" && l.List == nil {
		for _, t := range l.Items {
			t.Name = v.Name
		}
		if len(l.Items) > 1 {
			return nil, false, source.Errorf(source.Pos{File: file}, "an optional of %d tensors", len(l.Items))
		}
		return l.Items, false, nil
	}
	if l.List != nil {
		l = l.List
	}
	for i, t := range l.Items {
		t.Name = ItemName(v.Name, i)
	}
	return l.Items, len(l.Items) == 0, nil
}
