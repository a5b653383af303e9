package ir

import "fmt"

// The functions named infer… give result types from operands, attributes and regions;
// those named verify… check what inference does not. They say what is wrong without the
// op's name or position: the caller adds both. Arity, attribute kinds and the element
// class of operand 0 have been checked before either is called.

func typeOf(op *Op, i int) Type { return op.Operands[i].Type }

func one(t Type) ([]Type, error) { return []Type{t}, nil }

// merge is a's type with dynamic dimensions replaced by b's, if they are compatible.
func merge(a, b Type) (Type, bool) {
	if !a.Compatible(b) {
		return a, false
	}
	if !a.IsTensor() || a.IsStatic() {
		return a, true
	}
	shape := make([]int64, len(a.Shape))
	for i := range shape {
		if shape[i] = a.Shape[i]; shape[i] == Dynamic {
			shape[i] = b.Shape[i]
		}
	}
	return a.WithShape(shape...), true
}

// allSame checks that the operands from index from on have one type, and gives it.
func allSame(op *Op, from int) (Type, error) {
	t := typeOf(op, from)
	for i := from + 1; i < len(op.Operands); i++ {
		m, ok := merge(t, typeOf(op, i))
		if !ok {
			return t, fmt.Errorf("operands differ in type: %v and %v", t, typeOf(op, i))
		}
		t = m
	}
	return t, nil
}

func inferSame(op *Op) ([]Type, error) {
	t, err := allSame(op, 0)
	return []Type{t}, err
}

func inferReal(op *Op) ([]Type, error) { t := typeOf(op, 0); return one(t.WithDType(t.DType.Real())) }

func inferPred(op *Op) ([]Type, error) { return one(typeOf(op, 0).WithDType(I1)) }

func inferComplex(op *Op) ([]Type, error) {
	t, err := allSame(op, 0)
	if err == nil && t.DType.Complex() == NoDType {
		err = fmt.Errorf("no complex type has parts of type %v", t.DType)
	}
	return []Type{t.WithDType(t.DType.Complex())}, err
}

func inferCompare(op *Op) ([]Type, error) {
	t, err := allSame(op, 0)
	if err != nil {
		return nil, err
	}
	d := t.DType
	want := CompareType(d)
	switch got := op.Str("compare_type"); {
	case got == "" || got == "NOTYPE" || got == want:
	case got == "TOTALORDER" && d.IsFloat():
	default:
		return nil, fmt.Errorf("compare_type %s does not go with %v, which takes %s", got, d, want)
	}
	if dir := op.Str("comparison_direction"); d.IsComplex() && dir != "EQ" && dir != "NE" {
		return nil, fmt.Errorf("complex numbers have no order: %s", dir)
	}
	return one(t.WithDType(I1))
}

func inferSelect(op *Op) ([]Type, error) {
	t, err := allSame(op, 1)
	if err != nil {
		return nil, err
	}
	p := typeOf(op, 0)
	if p.Rank() != 0 && !ShapesCompatible(p.Shape, t.Shape) {
		return nil, fmt.Errorf("predicate has shape %s, values have %s", ShapeString(p.Shape), ShapeString(t.Shape))
	}
	return one(t)
}

func inferClamp(op *Op) ([]Type, error) {
	t := typeOf(op, 1)
	for _, i := range [...]int{0, 2} {
		b := typeOf(op, i)
		if b.DType != t.DType || b.Rank() != 0 && !ShapesCompatible(b.Shape, t.Shape) {
			return nil, fmt.Errorf("bound of type %v does not go with %v", b, t)
		}
	}
	return one(t)
}

func sameShape(op *Op) error {
	a, r := typeOf(op, 0), op.Result().Type
	if !ShapesCompatible(a.Shape, r.Shape) {
		return fmt.Errorf("operand has shape %s, result %s", ShapeString(a.Shape), ShapeString(r.Shape))
	}
	return nil
}

func verifyConvert(op *Op) error { return sameShape(op) }

func verifySameElem(op *Op) error {
	a, r := typeOf(op, 0), op.Result().Type
	if a.DType != r.DType {
		return fmt.Errorf("operand has elements of type %v, result of %v", a.DType, r.DType)
	}
	return nil
}

func verifyReducePrecision(op *Op) error {
	if e := op.IntOr("exponent_bits", 0); e < 1 {
		return fmt.Errorf("exponent_bits must be at least 1, is %d", e)
	}
	if m := op.IntOr("mantissa_bits", 0); m < 0 {
		return fmt.Errorf("mantissa_bits must not be negative, is %d", m)
	}
	return nil
}

func inferConstant(op *Op) ([]Type, error) {
	if s, ok := op.Attrs.Get("value").(*Scaled); ok {
		return one(s.Of.Type)
	}
	return one(op.Attrs.Get("value").(*Dense).Type)
}

func verifyIota(op *Op) error {
	t := op.Result().Type
	if t.DType == I1 {
		return fmt.Errorf("result has elements of type %v", t.DType)
	}
	return inRange("iota_dimension", op.IntOr("iota_dimension", 0), int64(t.Rank()))
}

func inRange(what string, v, n int64) error {
	if v < 0 || v >= n {
		return fmt.Errorf("%s is %d, must be in [0, %d)", what, v, n)
	}
	return nil
}

func inferMap(op *Op) ([]Type, error) {
	t := typeOf(op, 0)
	for _, v := range op.Operands[1:] {
		if !ShapesCompatible(v.Type.Shape, t.Shape) {
			return nil, fmt.Errorf("operands differ in shape: %s and %s", ShapeString(t.Shape), ShapeString(v.Type.Shape))
		}
	}
	dims := op.Ints("dimensions")
	for i, d := range dims {
		if d != int64(i) || len(dims) != t.Rank() {
			return nil, fmt.Errorf("dimensions are %v, must count from 0 to %d", dims, t.Rank()-1)
		}
	}
	if len(dims) != t.Rank() {
		return nil, fmt.Errorf("%d dimensions given for an operand of rank %d", len(dims), t.Rank())
	}
	out, err := bodySignature(op, 0, scalarsOf(op.Operands))
	if err != nil {
		return nil, err
	}
	if len(out) != 1 || !out[0].IsTensor() || out[0].Rank() != 0 {
		return nil, fmt.Errorf("region must return one scalar")
	}
	return one(t.WithDType(out[0].DType))
}

func inferToken(op *Op) ([]Type, error) {
	for _, v := range op.Operands {
		if v.Type.Kind != TokenKind {
			return nil, fmt.Errorf("operand of type %v is not a token", v.Type)
		}
	}
	return one(Token())
}

func inferUI32(*Op) ([]Type, error) { return one(Tensor(UI32)) }

func inferOperands(op *Op) ([]Type, error) { return op.OperandTypes(), nil }

// inferChloBroadcast broadcasts as NumPy does, or along broadcast_dimensions, which maps
// the smaller operand's dimensions to the larger one's.
func inferChloBroadcast(op *Op) ([]Type, error) {
	a, b := typeOf(op, 0), typeOf(op, 1)
	if a.DType != b.DType {
		return nil, fmt.Errorf("operands differ in element type: %v and %v", a.DType, b.DType)
	}
	if a.Rank() < b.Rank() {
		a, b = b, a
	}
	dims := make([]int64, b.Rank())
	for i := range dims {
		dims[i] = int64(a.Rank() - b.Rank() + i)
	}
	if op.Attrs.Has("broadcast_dimensions") {
		dims = op.Ints("broadcast_dimensions")
	}
	if len(dims) != b.Rank() {
		return nil, fmt.Errorf("broadcast_dimensions has %d entries for an operand of rank %d", len(dims), b.Rank())
	}
	shape := append([]int64{}, a.Shape...)
	for i, d := range dims {
		if err := inRange("broadcast dimension", d, int64(a.Rank())); err != nil {
			return nil, err
		}
		switch x, y := shape[d], b.Shape[i]; {
		case x == 1 || x == Dynamic:
			shape[d] = y
		case y != x && y != 1 && y != Dynamic:
			return nil, fmt.Errorf("dimension %d: sizes %d and %d do not broadcast", d, x, y)
		}
	}
	t := a.WithShape(shape...)
	switch op.Name {
	case "chlo.broadcast_compare":
		t.DType = I1
	case "chlo.broadcast_complex":
		t.DType = t.DType.Complex()
	}
	return one(t)
}

func inferTopK(op *Op) ([]Type, error) {
	t, k := typeOf(op, 0), op.IntOr("k", 0)
	if t.Rank() == 0 {
		return nil, fmt.Errorf("operand is a scalar")
	}
	last := t.Shape[t.Rank()-1]
	if k < 0 || last != Dynamic && k > last {
		return nil, fmt.Errorf("k is %d, the last dimension has %d elements", k, last)
	}
	t.Shape = append(append([]int64{}, t.Shape[:t.Rank()-1]...), k)
	return []Type{t, t.WithDType(I32)}, nil
}

func verifyChecked(op *Op) error { _, err := allSame(op, 0); return err }

func verifyCheckedConst(op *Op) error {
	if d := op.Attrs.Get("value").(*Dense); !d.Type.Compatible(typeOf(op, 0)) {
		return fmt.Errorf("value has type %v, operand %v", d.Type, typeOf(op, 0))
	}
	return nil
}
