package ir

import (
	"slices"
)

// Attr is a constant attached to an op. The concrete types are those of this file, *Dense,
// and the structured attributes of attrdims.go. Attributes are values: never changed in place.
type Attr interface {
	// appendTo appends the attribute's MLIR text.
	appendTo(b []byte) []byte
}

// Int is an integer with its type: 1 : i64. Bool covers i1.
type Int struct {
	Value int64 // the bits, for unsigned types wider than int64 as well
	Type  DType
}

// Float is a floating-point number with its type.
type Float struct {
	Value float64
	Type  DType
}

// Bool is true or false.
type Bool bool

// String is a quoted string.
type String string

// Unit is the attribute that says something by being there.
type Unit struct{}

// Array is [a, b, ...].
type Array []Attr

// Ints is array<i64: ...>, the form of most of StableHLO's lists.
type Ints []int64

// Bools is array<i1: ...>.
type Bools []bool

// NumArray is array<T: ...> of any other element type.
type NumArray struct {
	Type   DType
	Values []float64 // exact for every element type that occurs (i8, i16, i32, f32, f64)
}

// Dict is {a = 1, b}.
type Dict Attrs

// Symbol is @name.
type Symbol string

// TypeAttr is a type used as an attribute.
type TypeAttr struct{ Type Type }

// Enum is a dialect enumeration value: #stablehlo<precision HIGHEST> is
// {"stablehlo", "precision", "HIGHEST"}.
type Enum struct{ Dialect, Name, Value string }

// Opaque is a dialect attribute of which nothing is known, kept as written.
type Opaque string

// NamedAttr is one entry of an attribute list.
type NamedAttr struct {
	Name  string
	Value Attr
}

// A makes a NamedAttr.
func A(name string, value Attr) NamedAttr { return NamedAttr{name, value} }

// Attrs is an ordered list of attributes with distinct names.
type Attrs []NamedAttr

// Get is the attribute of that name, nil if there is none.
func (as Attrs) Get(name string) Attr {
	for i := range as {
		if as[i].Name == name {
			return as[i].Value
		}
	}
	return nil
}

// Has reports whether there is an attribute of that name.
func (as Attrs) Has(name string) bool { return as.Get(name) != nil }

// Set changes or appends an attribute.
func (as *Attrs) Set(name string, v Attr) {
	for i := range *as {
		if (*as)[i].Name == name {
			(*as)[i].Value = v
			return
		}
	}
	*as = append(*as, NamedAttr{name, v})
}

// Remove drops the attribute of that name, if there is one.
func (as *Attrs) Remove(name string) {
	*as = slices.DeleteFunc(*as, func(a NamedAttr) bool { return a.Name == name })
}

// Clone copies the list; the attributes themselves are shared.
func (as Attrs) Clone() Attrs { return slices.Clone(as) }

// Int is an integer attribute's value, and whether it is there.
func (op *Op) Int(name string) (int64, bool) {
	switch a := op.Attrs.Get(name).(type) {
	case Int:
		return a.Value, true
	case *Dense: // dense<3> : tensor<i64>
		if a.Type.DType.IsInt() && a.Len() == 1 {
			return a.Int(0), true
		}
	}
	return 0, false
}

// IntOr is an integer attribute's value or the default.
func (op *Op) IntOr(name string, def int64) int64 {
	if v, ok := op.Int(name); ok {
		return v
	}
	return def
}

// Bool is a boolean attribute's value; absent means false, a unit attribute true.
func (op *Op) Bool(name string) bool {
	switch a := op.Attrs.Get(name).(type) {
	case Bool:
		return bool(a)
	case Unit:
		return true
	}
	return false
}

// Str is the text of a string, symbol or enumeration attribute, "" if absent.
func (op *Op) Str(name string) string {
	switch a := op.Attrs.Get(name).(type) {
	case String:
		return string(a)
	case Symbol:
		return string(a)
	case Enum:
		return a.Value
	}
	return ""
}

// Ints is a list of integers, written as array<i64: ...>, as dense<...> : tensor<Nxi64>
// or as [1, 2]; nil if absent.
func (op *Op) Ints(name string) []int64 { v, _ := AsInts(op.Attrs.Get(name)); return v }

// IntsOr is a list of integers, or n times the default if it is absent.
func (op *Op) IntsOr(name string, n int, def int64) []int64 {
	if op.Attrs.Has(name) {
		return op.Ints(name)
	}
	return slices.Repeat([]int64{def}, n)
}

// Bools is a list of booleans, n times false if absent.
func (op *Op) Bools(name string, n int) []bool {
	switch a := op.Attrs.Get(name).(type) {
	case Bools:
		return a
	case *Dense:
		out := make([]bool, a.Len())
		for i := range out {
			out[i] = a.Int(i) != 0
		}
		return out
	}
	return make([]bool, n)
}

// AsInts reads an attribute as a list of integers.
func AsInts(a Attr) ([]int64, bool) {
	switch a := a.(type) {
	case Ints:
		return a, true
	case *Dense:
		if a.Type.DType.IsInt() && a.Len() <= maxListed {
			return a.Ints(), true
		}
	case Array:
		out := make([]int64, len(a))
		for i, e := range a {
			n, ok := e.(Int)
			if !ok {
				return nil, false
			}
			out[i] = n.Value
		}
		return out, true
	case NumArray:
		out := make([]int64, len(a.Values))
		for i, v := range a.Values {
			out[i] = int64(v)
		}
		return out, a.Type.IsInt()
	}
	return nil, false
}

// maxListed bounds what a splat in a list attribute may expand to.
const maxListed = 1 << 16

// Padding is a list of [low, high] pairs (attribute padding, an n×2 matrix); n zero
// pairs if it is absent.
func (op *Op) Padding(name string, n int) [][2]int64 {
	out := make([][2]int64, n)
	d, ok := op.Attrs.Get(name).(*Dense)
	if !ok || d.Len() > maxListed {
		return out
	}
	out = make([][2]int64, d.Len()/2)
	for i := range out {
		out[i] = [2]int64{d.Int(2 * i), d.Int(2*i + 1)}
	}
	return out
}

// PaddingAttr makes the attribute that Padding reads.
func PaddingAttr(pads [][2]int64) *Dense {
	flat := make([]int64, 0, 2*len(pads))
	for _, p := range pads {
		flat = append(flat, p[0], p[1])
	}
	return DenseInts(Tensor(I64, int64(len(pads)), 2), flat...)
}

// Symbol is the function or target that a call, custom call or composite names, "" if none.
func (op *Op) Symbol() string {
	for _, name := range [...]string{"callee", "call_target_name", "decomposition"} {
		if s := op.Str(name); s != "" {
			return s
		}
	}
	return ""
}
