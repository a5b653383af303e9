package ir

import (
	"fmt"
	"slices"
)

func square(t Type) error {
	n := t.Rank()
	if n < 2 || !ShapesCompatible(t.Shape[n-1:], t.Shape[n-2:n-1]) {
		return fmt.Errorf("%v is no square matrix", t)
	}
	return nil
}

func inferCholesky(op *Op) ([]Type, error) { return []Type{typeOf(op, 0)}, square(typeOf(op, 0)) }

func inferTriangularSolve(op *Op) ([]Type, error) {
	a, b := typeOf(op, 0), typeOf(op, 1)
	if err := firstOf(sameElems(a, b), square(a)); err != nil {
		return nil, err
	}
	n := a.Rank()
	if b.Rank() != n || !ShapesCompatible(a.Shape[:n-2], b.Shape[:n-2]) {
		return nil, fmt.Errorf("%v and %v differ in batch dimensions", a, b)
	}
	side := n - 1
	if op.Bool("left_side") {
		side = n - 2
	}
	if err := sizesAgree("matrix", a, b, []int64{int64(n - 1)}, []int64{int64(side)}); err != nil {
		return nil, err
	}
	return one(b)
}

func inferFFT(op *Op) ([]Type, error) {
	t, length, kind := typeOf(op, 0), op.Ints("fft_length"), op.Str("fft_type")
	n := len(length)
	if n < 1 || n > 3 || n > t.Rank() {
		return nil, fmt.Errorf("fft_length has %d entries for an operand of rank %d", n, t.Rank())
	}
	if t.DType.IsComplex() == (kind == "RFFT") {
		return nil, fmt.Errorf("%s does not take elements of type %v", kind, t.DType)
	}
	if kind == "RFFT" && t.DType.Complex() == NoDType {
		return nil, fmt.Errorf("no complex type has parts of type %v", t.DType)
	}
	for _, l := range length {
		if l < 0 {
			return nil, fmt.Errorf("fft_length %d is negative", l)
		}
	}
	shape := slices.Clone(t.Shape)
	last, from := len(shape)-1, t.Rank()-n
	half := func(l int64) int64 {
		if l == 0 {
			return 0
		}
		return l/2 + 1
	}
	want := slices.Clone(length)
	switch kind {
	case "RFFT":
		t.DType, shape[last] = t.DType.Complex(), half(length[n-1])
	case "IRFFT":
		t.DType, shape[last] = t.DType.Real(), length[n-1]
		want[n-1] = half(length[n-1])
	}
	if got := typeOf(op, 0).Shape[from:]; !ShapesCompatible(got, want) {
		return nil, fmt.Errorf("operand dimensions %s do not go with fft_length %v", ShapeString(got), length)
	}
	return one(t.WithShape(shape...))
}

// inferBatchNorm serves all three: result 0 has the operand's type, further results the
// statistics' type, and of further operands those of rank 1 have that type.
func inferBatchNorm(op *Op) ([]Type, error) {
	t, f := typeOf(op, 0), op.IntOr("feature_index", 0)
	if err := inRange("feature_index", f, int64(t.Rank())); err != nil {
		return nil, err
	}
	if eps, ok := op.Attrs.Get("epsilon").(Float); !ok || eps.Type != F32 {
		return nil, fmt.Errorf("epsilon must be an f32")
	}
	stat := Tensor(t.DType, t.Shape[f])
	for i := range op.Operands {
		want := stat
		if i == 0 || op.Name == "stablehlo.batch_norm_grad" && i == 4 {
			want = t
		}
		if !typeOf(op, i).Compatible(want) {
			return nil, fmt.Errorf("operand %d has type %v, must be %v", i, typeOf(op, i), want)
		}
	}
	if op.Name == "stablehlo.batch_norm_inference" {
		return one(t)
	}
	return []Type{t, stat, stat}, nil
}

func verifyRng(op *Op) error {
	a, b, s, r := typeOf(op, 0), typeOf(op, 1), typeOf(op, 2), op.Result().Type
	if a.Rank() != 0 || !a.Equal(b) || r.DType != a.DType {
		return fmt.Errorf("bounds %v and %v must be scalars of the result's type %v", a, b, r)
	}
	if s.Rank() != 1 || !s.DType.IsInt() || s.Shape[0] != Dynamic && s.Shape[0] != int64(r.Rank()) {
		return fmt.Errorf("shape operand %v does not describe a result of rank %d", s, r.Rank())
	}
	if d := op.Operands[2].Const(); d != nil && r.IsStatic() && !slices.Equal(d.Ints(), r.Shape) {
		return fmt.Errorf("shape operand is %v, result has %s", d.Ints(), ShapeString(r.Shape))
	}
	return nil
}

func verifyRngBits(op *Op) error {
	s, r := typeOf(op, 0), op.Results
	if !r[0].Type.Compatible(s) {
		return fmt.Errorf("state has type %v, first result %v", s, r[0].Type)
	}
	if s.Rank() != 1 || s.DType != UI64 && s.DType != UI32 {
		return fmt.Errorf("state has type %v, must be a vector of ui64", s)
	}
	if !r[1].Type.IsTensor() || !(r[1].Type.DType.IsInt() || r[1].Type.DType.IsFloat()) || r[1].Type.DType == I1 {
		return fmt.Errorf("random bits cannot have type %v", r[1].Type)
	}
	n := s.Shape[0] * int64(s.DType.Bits()) / 64
	if alg := op.Str("rng_algorithm"); s.Shape[0] != Dynamic && (alg == "THREE_FRY" && n != 2 || alg == "PHILOX" && n != 2 && n != 3) {
		return fmt.Errorf("state of %s has %d words", alg, n)
	}
	return nil
}
