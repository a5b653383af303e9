package onnx

import (
	"fmt"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// node is what a decomposition works on: the ONNX node, its input values (nil: absent) and the builder.
type node struct {
	im   *importer
	n    *Node
	ver  int64 // opset of the node's domain
	b    bld
	in   []val
	outs []val
	sc   *scope
	err  error // why a region could not be filled
}

// bail carries an error out of a decomposition; see node.run.
type bail struct{ err error }

// fail ends the decomposition.
func (x *node) fail(format string, args ...any) { panic(bail{fmt.Errorf(format, args...)}) }

// arg is input i, nil if absent.
func (x *node) arg(i int) val {
	if i < len(x.in) {
		return x.in[i]
	}
	return nil
}

// wants reports that output i has a name, so someone may use it.
func (x *node) wants(i int) bool { return i < len(x.n.Outputs) && x.n.Outputs[i] != "" }

func (x *node) attr(name string) *Attr {
	for _, a := range x.n.Attrs {
		if a.Name == name {
			return a
		}
	}
	return nil
}

func (x *node) has(name string) bool { return x.attr(name) != nil }

func (x *node) int(name string, def int64) int64 {
	if a := x.attr(name); a != nil {
		return a.I
	}
	return def
}

func (x *node) flag(name string, def int64) bool { return x.int(name, def) != 0 }

func (x *node) float(name string, def float64) float64 {
	if a := x.attr(name); a != nil {
		return float64(a.F)
	}
	return def
}

func (x *node) str(name, def string) string {
	if a := x.attr(name); a != nil {
		return a.S
	}
	return def
}

// ints is a list attribute, nil if absent.
func (x *node) ints(name string) []int64 {
	if a := x.attr(name); a != nil {
		if a.Ints == nil {
			return []int64{}
		}
		return a.Ints
	}
	return nil
}

// intsN is a list attribute of n numbers, all def if absent.
func (x *node) intsN(name string, n int, def int64) []int64 {
	v := x.ints(name)
	if len(v) == 0 {
		return slices.Repeat([]int64{def}, n)
	}
	if len(v) != n {
		x.fail("attribute %s: %d numbers where %d are due", name, len(v), n)
	}
	return v
}

// oneOf is a string attribute that must be among the allowed ones.
func (x *node) oneOf(name, def string, allowed ...string) string {
	s := x.str(name, def)
	if s != def && !slices.Contains(allowed, s) {
		x.fail("attribute %s: %q is not supported: want %s", name, s, strings.Join(slices.DeleteFunc(append([]string{def}, allowed...), func(s string) bool { return s == "" }), ", "))
	}
	return s
}

// axis resolves a possibly negative axis for a rank.
func (x *node) axis(a int64, rank int) int64 {
	if a < -int64(rank) || a >= int64(rank) {
		x.fail("axis %d is out of range for %d dimensions", a, rank)
	}
	if a < 0 {
		a += int64(rank)
	}
	return a
}

// axes resolves a list of distinct axes and sorts it.
func (x *node) axes(as []int64, rank int) []int64 {
	out := make([]int64, len(as))
	for i, a := range as {
		out[i] = x.axis(a, rank)
	}
	slices.Sort(out)
	if len(slices.Compact(slices.Clone(out))) != len(out) {
		x.fail("axes %v: one of them stands twice", as)
	}
	return out
}

// rank fails unless v has at least n dimensions.
func (x *node) rank(v val, n int, what string) int {
	if r := v.Type.Rank(); r < n {
		x.fail("%s has %d dimensions where %d at least are due", what, r, n)
	}
	return v.Type.Rank()
}

// static is the value of input i, which must be known when compiling. If it hangs on inputs of the model, those
// are noted, so that the import can be repeated with their values.
func (x *node) static(i int, what string) *ir.Dense {
	v := x.arg(i)
	if v == nil {
		x.fail("%s (input %d) is missing", what, i)
	}
	d, args, why := x.im.eval(v)
	if d != nil && d.Len() > maxStatic {
		x.fail("%s (input %d): %s has too many elements", what, i, d.Type)
	}
	if d != nil {
		return d
	}
	if len(args) > 0 {
		for _, name := range args {
			x.im.needed[name] = true
		}
		x.fail("%s (input %d) must be known when compiling: it hangs on input %q", what, i, args[0])
	}
	x.fail("%s (input %d) must be known when compiling: %s", what, i, why)
	return nil
}

// ask notes the inputs that a value hangs on, so that the import can be repeated with theirs.
func (x *node) ask(v val) {
	_, args, _ := x.im.eval(v)
	for _, name := range args {
		x.im.needed[name] = true
	}
}

// staticInts is static as integers.
func (x *node) staticInts(i int, what string) []int64 {
	return x.static(i, what).Ints()
}

// intsAttrOrInput reads a list that was an attribute in older opsets; ok is false if neither is there.
func (x *node) intsAttrOrInput(name string, input int) ([]int64, bool) {
	if x.arg(input) != nil {
		return x.staticInts(input, name), true
	}
	v := x.ints(name)
	return v, v != nil
}

// known is a value's constant data, nil if it is not known; nothing is noted.
func (x *node) known(v val) *ir.Dense {
	if v == nil {
		return nil
	}
	d, _, _ := x.im.eval(v)
	return d
}

func one(f func(x *node) val) func(x *node) []val {
	return func(x *node) []val { return []val{f(x)} }
}
