package ir

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

func errResultCount(want, got int) error { return fmt.Errorf("gives %d results, %d stated", want, got) }

// maxInt bounds dimensions and list attributes, so that no shape computation overflows.
const maxInt = 1<<31 - 1

// maxBytes bounds a tensor's size: more than any device holds, small enough to add up.
const maxBytes = 1 << 44

// checkShape checks what every op has alike: numbers of operands and regions, attributes,
// kinds and element class of operands. Inference relies on it.
func (d *OpDef) checkShape(op *Op) error {
	if n := len(op.Operands); n < d.Min || d.Max >= 0 && n > d.Max {
		return fmt.Errorf("%d operands, takes %s", n, d.arity())
	}
	if n := len(op.Regions); d.Regions >= 0 && n != d.Regions {
		return fmt.Errorf("%d regions, takes %d", n, d.Regions)
	}
	for i, r := range op.Regions {
		if len(r.Blocks) != 1 {
			return fmt.Errorf("region %d has %d blocks, must have one", i, len(r.Blocks))
		}
	}
	if err := d.checkAttrs(op); err != nil {
		return err
	}
	if !d.Has(AnyKind) {
		for i, v := range op.Operands {
			if !v.Type.IsTensor() {
				return fmt.Errorf("operand %d has type %v, must be a tensor", i, v.Type)
			}
		}
	}
	if d.Elem != AnyElem && len(op.Operands) > 0 && op.Operands[0].Type.IsTensor() {
		if t := op.Operands[0].Type.DType; !d.Elem.Contains(t) {
			return fmt.Errorf("does not take elements of type %v, only %v", t, d.Elem)
		}
	}
	return nil
}

func (d *OpDef) arity() string {
	switch {
	case d.Max < 0:
		return fmt.Sprintf("at least %d", d.Min)
	case d.Min == d.Max:
		return fmt.Sprint(d.Min)
	}
	return fmt.Sprintf("%d to %d", d.Min, d.Max)
}

// Contains reports whether the class has the element type.
func (c ElemClass) Contains(d DType) bool {
	switch {
	case c == AnyElem:
		return true
	case d == I1:
		return c&BoolElem != 0
	case d.IsUnsigned():
		return c&UintElem != 0
	case d.IsInt():
		return c&SintElem != 0
	case d.IsFloat():
		return c&FloatElem != 0
	}
	return c&ComplexElem != 0
}

// String names the class: "signed or float".
func (c ElemClass) String() string {
	var names []string
	for i, n := range [...]string{"i1", "signed", "unsigned", "float", "complex"} {
		if c&(BoolElem<<i) != 0 {
			names = append(names, n)
		}
	}
	return strings.Join(names, " or ")
}

func (d *OpDef) checkAttrs(op *Op) error {
	for i := range d.Attrs {
		def := &d.Attrs[i]
		a := op.Attrs.Get(def.Name)
		if a == nil {
			if def.Optional {
				continue
			}
			return fmt.Errorf("attribute %s is missing", def.Name)
		}
		if err := attrChecks[def.Kind](def, a); err != nil {
			return fmt.Errorf("attribute %s: %w", def.Name, err)
		}
	}
	for i, a := range op.Attrs {
		if slices.ContainsFunc(op.Attrs[:i], func(b NamedAttr) bool { return a.Name == b.Name }) {
			return fmt.Errorf("attribute %s comes twice", a.Name)
		}
	}
	return nil
}

// attrChecks says for each kind whether an attribute is of that kind.
var attrChecks = map[AttrKind]func(*AttrDef, Attr) error{
	AnyAttr: func(*AttrDef, Attr) error { return nil },
	IntAttr: func(_ *AttrDef, a Attr) error {
		if n, ok := a.(Int); ok {
			return inBounds(n.Value)
		}
		return notA("an integer", a)
	},
	BoolAttr: func(_ *AttrDef, a Attr) error {
		if _, unit := a.(Unit); unit {
			return nil
		}
		return isA[Bool]("true or false", a)
	},
	StringAttr:   func(_ *AttrDef, a Attr) error { return isA[String]("a string", a) },
	SymbolAttr:   func(_ *AttrDef, a Attr) error { return isA[Symbol]("a symbol", a) },
	TypeAttrKind: func(_ *AttrDef, a Attr) error { return isA[TypeAttr]("a type", a) },
	IntsAttr: func(_ *AttrDef, a Attr) error {
		list, ok := a.(Ints)
		if !ok {
			return notA("a list of i64", a)
		}
		return inBounds(list...)
	},
	BoolsAttr: func(_ *AttrDef, a Attr) error { return isA[Bools]("a list of i1", a) },
	MatrixAttr: func(_ *AttrDef, a Attr) error {
		d, ok := a.(*Dense)
		if !ok || d.Type.DType != I64 || d.Type.Rank() != 2 || d.Type.Shape[1] != 2 || d.Len() > maxListed {
			return notA("an n x 2 matrix of i64", a)
		}
		return inBounds(d.Ints()...)
	},
	DenseAttr: func(_ *AttrDef, a Attr) error {
		if _, ok := a.(*Scaled); ok {
			return nil
		}
		return isA[*Dense]("a dense constant", a)
	},
	EnumAttr: func(def *AttrDef, a Attr) error {
		e, ok := a.(Enum)
		if !ok || !slices.Contains(def.Values, e.Value) {
			return notA("one of "+strings.Join(def.Values, ", "), a)
		}
		return nil
	},
	DotDimsAttr: func(_ *AttrDef, a Attr) error {
		d, ok := a.(DotDims)
		if !ok {
			return notA("#stablehlo.dot<...>", a)
		}
		return fieldBounds(d.fields())
	},
	ConvDimsAttr: func(_ *AttrDef, a Attr) error { return isA[ConvDims]("#stablehlo.conv<...>", a) },
	GatherDimsAttr: func(_ *AttrDef, a Attr) error {
		d, ok := a.(GatherDims)
		if !ok {
			return notA("#stablehlo.gather<...>", a)
		}
		return fieldBounds(d.fields())
	},
	ScatterDimsAttr: func(_ *AttrDef, a Attr) error {
		d, ok := a.(ScatterDims)
		if !ok {
			return notA("#stablehlo.scatter<...>", a)
		}
		return fieldBounds(d.fields())
	},
	ArrayAttr: func(_ *AttrDef, a Attr) error { return isA[Array]("an array", a) },
	DictAttr:  func(_ *AttrDef, a Attr) error { return isA[Dict]("a dictionary", a) },
	PrecisionAttr: func(def *AttrDef, a Attr) error {
		list, ok := a.(Array)
		if !ok || len(list) > 2 {
			return notA("a list of at most two precisions", a)
		}
		for _, e := range list {
			if e, ok := e.(Enum); !ok || !slices.Contains(def.Values, e.Value) {
				return notA("a list of "+strings.Join(def.Values, ", "), a)
			}
		}
		return nil
	},
}

func isA[T Attr](want string, a Attr) error {
	if _, ok := a.(T); !ok {
		return notA(want, a)
	}
	return nil
}

func notA(want string, a Attr) error {
	got := "a dense constant"
	if d, ok := a.(*Dense); !ok {
		got = AttrString(a)
	} else {
		got += " of type " + d.Type.String()
	}
	return fmt.Errorf("%s given, must be %s", got, want)
}

func inBounds(vs ...int64) error {
	for _, v := range vs {
		if v > maxInt || v < -maxInt {
			return fmt.Errorf("%d is out of range", v)
		}
	}
	return nil
}

func fieldBounds(fs []field) error {
	for _, f := range fs {
		if f.list != nil {
			if err := inBounds(*f.list...); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkType checks that a value's type can exist: dimensions in bounds, a size that adds up.
func checkType(t Type) error {
	switch t.Kind {
	case TensorKind:
		if t.Quant != nil {
			return fmt.Errorf("type %v: quantised types are for files only", t)
		}
		for _, d := range t.Shape {
			if d != Dynamic && d < 0 || d > maxInt {
				return fmt.Errorf("type %v: dimension %d is out of range", t, d)
			}
		}
		if b := t.Bytes(); t.IsStatic() && (b < 0 || b > maxBytes) {
			return fmt.Errorf("type %v is too large", t)
		}
		return nil
	case TupleKind:
		for _, e := range t.Elems {
			if err := checkType(e); err != nil {
				return err
			}
		}
		return nil
	case TokenKind:
		return nil
	}
	return errors.New("no value can have type " + t.String())
}

// checkOp checks everything about an op that does not need its surroundings.
func (d *OpDef) checkOp(op *Op) error {
	if err := d.checkShape(op); err != nil {
		return err
	}
	if n := len(op.Results); d.Results >= 0 && n != d.Results {
		return errResultCount(d.Results, n)
	}
	if !d.Has(AnyKind) {
		for _, r := range op.Results {
			if !r.Type.IsTensor() && d.Infer == nil {
				return fmt.Errorf("result has type %v, must be a tensor", r.Type)
			}
		}
	}
	if d.Infer != nil {
		want, err := d.Infer(op)
		if err != nil {
			return err
		}
		if err := d.matches(want, op.ResultTypes()); err != nil {
			return err
		}
	}
	if d.Verify != nil {
		return d.Verify(op)
	}
	return nil
}

// matches compares inferred result types with the stated ones.
func (d *OpDef) matches(want, got []Type) error {
	if len(want) != len(got) {
		return errResultCount(len(want), len(got))
	}
	for i, w := range want {
		if d.Has(ElemFree) && got[i].IsTensor() && promotes(w.DType, got[i].DType) {
			w.DType = got[i].DType
		}
		if !w.Compatible(got[i]) {
			return fmt.Errorf("result %d has type %v, must be %v", i, got[i], w)
		}
	}
	return nil
}
