package ir

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Kind says what a Type is.
type Kind uint8

// The kinds of types. Scalar types stand only in attributes (1 : i64).
const (
	InvalidKind Kind = iota
	TensorKind
	ScalarKind
	TupleKind
	TokenKind
	FuncKind
	NoneKind
)

// Dynamic is a dimension that the text leaves open (tensor<?xf32>). The verifier accepts
// it where shapes are merely compared; nothing downstream of it compiles.
const Dynamic int64 = -1

// Type is the type of a value or of an attribute. For tensors DType and Shape say all;
// Elems are a tuple's members or a function's inputs, Results a function's results, Quant what quantised integers stand for.
// Types are values: never change the slices of a Type that is in use.
type Type struct {
	Kind    Kind
	DType   DType
	Shape   []int64
	Elems   []Type
	Results []Type
	Quant   *Quant
}

// Tensor makes a tensor type; no dimensions make a 0-dimensional tensor.
func Tensor(d DType, shape ...int64) Type {
	return Type{Kind: TensorKind, DType: d, Shape: shape}
}

// Scalar makes the type of a number in an attribute.
func Scalar(d DType) Type { return Type{Kind: ScalarKind, DType: d} }

// Tuple makes a tuple type.
func Tuple(elems ...Type) Type { return Type{Kind: TupleKind, Elems: elems} }

// Token is the type of !stablehlo.token values.
func Token() Type { return Type{Kind: TokenKind} }

// FuncType makes a function type.
func FuncType(in, out []Type) Type { return Type{Kind: FuncKind, Elems: in, Results: out} }

// IsTensor reports a ranked tensor type.
func (t Type) IsTensor() bool { return t.Kind == TensorKind }

// Rank is the number of dimensions.
func (t Type) Rank() int { return len(t.Shape) }

// IsStatic reports that no dimension is Dynamic.
func (t Type) IsStatic() bool { return !slices.Contains(t.Shape, Dynamic) }

// NumElements is the number of elements; -1 if a dimension is dynamic or the product
// does not fit an int64.
func (t Type) NumElements() int64 {
	if slices.Contains(t.Shape, 0) {
		return 0
	}
	n := int64(1)
	for _, d := range t.Shape {
		if d < 0 || d > math.MaxInt64/n {
			return -1
		}
		n *= d
	}
	return n
}

// Bytes is the size of the tensor's data, -1 if not known or too large.
func (t Type) Bytes() int64 {
	n, s := t.NumElements(), int64(t.DType.Size())
	if n < 0 || s > 0 && n > math.MaxInt64/s {
		return -1
	}
	return n * s
}

// WithDType is the same shape with other elements.
func (t Type) WithDType(d DType) Type {
	t.DType, t.Quant = d, nil
	return t
}

// WithShape is the same element type in another shape.
func (t Type) WithShape(shape ...int64) Type {
	t.Shape = shape
	return t
}

// Equal compares types structurally.
func (t Type) Equal(u Type) bool {
	return t.Kind == u.Kind && t.DType == u.DType && t.Quant.equal(u.Quant) && slices.Equal(t.Shape, u.Shape) &&
		slices.EqualFunc(t.Elems, u.Elems, Type.Equal) && slices.EqualFunc(t.Results, u.Results, Type.Equal)
}

// Compatible is Equal, except that a Dynamic dimension matches every size.
func (t Type) Compatible(u Type) bool {
	return t.Kind == u.Kind && t.DType == u.DType && t.Quant.equal(u.Quant) && ShapesCompatible(t.Shape, u.Shape) &&
		slices.EqualFunc(t.Elems, u.Elems, Type.Compatible) && slices.EqualFunc(t.Results, u.Results, Type.Compatible)
}

// ShapesCompatible compares shapes; Dynamic matches every size.
func ShapesCompatible(a, b []int64) bool {
	return slices.EqualFunc(a, b, func(x, y int64) bool { return x == y || x == Dynamic || y == Dynamic })
}

// String is the MLIR spelling.
func (t Type) String() string { return string(t.appendTo(nil)) }

func (t Type) appendTo(b []byte) []byte {
	switch t.Kind {
	case TensorKind:
		b = append(b, "tensor<"...)
		for _, d := range t.Shape {
			if d == Dynamic {
				b = append(b, '?')
			} else {
				b = strconv.AppendInt(b, d, 10)
			}
			b = append(b, 'x')
		}
		return append(t.appendElem(b), '>')
	case ScalarKind:
		return t.appendElem(b)
	case TupleKind:
		b = append(b, "tuple<"...)
		return append(appendTypes(b, t.Elems), '>')
	case TokenKind:
		return append(b, "!stablehlo.token"...)
	case NoneKind:
		return append(b, "none"...)
	case FuncKind:
		b = appendTypes(append(b, '('), t.Elems)
		b = append(b, ") -> "...)
		if len(t.Results) == 1 && t.Results[0].Kind != FuncKind {
			return t.Results[0].appendTo(b)
		}
		return append(appendTypes(append(b, '('), t.Results), ')')
	}
	return append(b, "invalid"...)
}

func (t Type) appendElem(b []byte) []byte {
	if t.Quant != nil {
		return t.Quant.appendTo(b, t.DType)
	}
	return append(b, t.DType.String()...)
}

func appendTypes(b []byte, ts []Type) []byte {
	for i, t := range ts {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = t.appendTo(b)
	}
	return b
}

// ShapeString prints a shape as in a type, 2x3, and "scalar" for none.
func ShapeString(shape []int64) string {
	if len(shape) == 0 {
		return "scalar"
	}
	s := make([]string, len(shape))
	for i, d := range shape {
		if s[i] = "?"; d != Dynamic {
			s[i] = strconv.FormatInt(d, 10)
		}
	}
	return strings.Join(s, "x")
}

// Carrier is the type that stands for the tensor outside a compiled program. A complex number is its parts side by side, a
// further dimension of two; an integer of less than a byte and a float of a byte or less are a byte. Other types are their own.
func (t Type) Carrier() Type {
	switch d := t.DType; {
	case !t.IsTensor():
	case d.IsComplex():
		return Tensor(d.Real(), append(slices.Clone(t.Shape), 2)...)
	case d == I2 || d == I4:
		return t.WithDType(I8)
	case d == UI2 || d == UI4 || d.IsSmallFloat():
		return t.WithDType(UI8)
	}
	return t
}
