package interp

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// Rule says when two tensors of numbers count as equal. NaN equals NaN under every rule,
// and infinities equal only themselves. Integers and booleans must always be equal,
// whatever the rule allows floats.
type Rule struct {
	ULPs       uint64  // this many representable numbers apart, or
	Atol, Rtol float64 // |got-want| <= Atol + Rtol·|want|, or
	Tol        float64 // |got-want| <= Tol, or <= Tol·max(|got|, |want|)
}

// Exact is value equality: -0 equals +0.
func Exact() Rule { return Rule{} }

// WithinULP allows n units in the last place of the tensor's type.
func WithinULP(n uint64) Rule { return Rule{ULPs: n} }

// Near allows a difference that is small absolutely or relatively.
func Near(tol float64) Rule { return Rule{Tol: tol} }

// Tolerance is |got-want| <= atol + rtol·|want|.
func Tolerance(rtol, atol float64) Rule { return Rule{Rtol: rtol, Atol: atol} }

// Rule is the rule of a check.* op: expect_eq value equality, expect_close up to 3 ULP
// (or what max_ulp_difference says), expect_almost_eq 1e-3 absolutely or relatively
// (or what tolerance says).
func (c Check) Rule() (Rule, error) {
	switch strings.TrimPrefix(c.Name, "check.") {
	case "expect_eq", "expect_eq_const":
		return Exact(), nil
	case "expect_close":
		return WithinULP(uint64(max(0, c.Op.IntOr("max_ulp_difference", 3)))), nil
	case "expect_almost_eq", "expect_almost_eq_const":
		if f, ok := c.Op.Attrs.Get("tolerance").(ir.Float); ok {
			return Near(f.Value), nil
		}
		return Near(1e-3), nil
	}
	return Rule{}, fmt.Errorf("unknown check %s", c.Name)
}

// Compare compares the check's operands by its rule.
func (c Check) Compare() (Figures, error) {
	r, err := c.Rule()
	if err != nil {
		return Figures{}, err
	}
	if len(c.Args) != 2 {
		return Figures{}, fmt.Errorf("%s takes 2 operands, not %d", c.Name, len(c.Args))
	}
	return r.Compare(c.Args[0], c.Args[1])
}

// Figures measure how far two tensors are apart, whether or not that is allowed. Elements
// that are equal, both NaN, or of which one is not finite do not enter the maxima.
type Figures struct {
	Elements int     // compared
	Wrong    int     // further apart than the rule allows
	First    []int64 // index of the first wrong one
	MaxAbs   float64
	MaxRel   float64 // |got-want| / |want|
	MaxULP   uint64  // 0 for integers
}

// Add combines the figures of several tensors; First stays that of the first wrong one.
func (f *Figures) Add(g Figures) {
	if f.Wrong == 0 {
		f.First = g.First
	}
	f.Elements += g.Elements
	f.Wrong += g.Wrong
	f.MaxAbs, f.MaxRel, f.MaxULP = max(f.MaxAbs, g.MaxAbs), max(f.MaxRel, g.MaxRel), max(f.MaxULP, g.MaxULP)
}

// Compare measures got against want. The error says what the first difference is that
// the rule does not allow.
func (r Rule) Compare(got, want *ir.Dense) (Figures, error) {
	if got.Type.DType != want.Type.DType || !slices.Equal(got.Type.Shape, want.Type.Shape) {
		return Figures{}, fmt.Errorf("type %s, want %s", got.Type, want.Type)
	}
	if got.Type.DType.IsComplex() {
		return r.compareComplex(got, want)
	}
	t := got.Type.DType
	if !hasWords(t) {
		if !got.Equal(want) {
			return Figures{Elements: got.Len(), Wrong: 1}, fmt.Errorf("%s differ", got.Type)
		}
		return Figures{Elements: got.Len()}, nil
	}
	f := Figures{Elements: got.Len()}
	var ga, wa [chunk]uint64
	var first string
	size := t.Size()
	for lo := 0; lo < f.Elements; lo += chunk {
		k := min(chunk, f.Elements-lo)
		loadAt(&codecs[t], ga[:k], got, lo, size)
		loadAt(&codecs[t], wa[:k], want, lo, size)
		for i := range k {
			if ga[i] == wa[i] || f.pair(r, t, ga[i], wa[i]) {
				continue
			}
			if f.Wrong++; f.Wrong == 1 {
				f.First = unravel(lo+i, got.Type.Shape)
				first = show(got, lo+i) + ", want " + show(want, lo+i)
			}
		}
	}
	return f, f.failure(first)
}

func (f *Figures) failure(first string) error {
	if f.Wrong == 0 {
		return nil
	}
	return fmt.Errorf("%d of %d elements differ (max abs %.3g, rel %.3g, ulp %d); first at %v: %s",
		f.Wrong, f.Elements, f.MaxAbs, f.MaxRel, f.MaxULP, f.First, first)
}

// show prints an element.
func show(d *ir.Dense, i int) string {
	switch t := d.Type.DType; {
	case t.IsFloat():
		return fmt.Sprint(d.Float(i))
	case t.IsUnsigned():
		return fmt.Sprint(d.Bits(i))
	}
	return fmt.Sprint(d.Int(i))
}

// pair measures two words that differ, and reports whether the rule allows it.
func (f *Figures) pair(r Rule, t ir.DType, g, w uint64) bool {
	if t.IsInt() {
		d := math.Abs(float64(int64(g)) - float64(int64(w)))
		if t.IsUnsigned() {
			d = math.Abs(float64(g) - float64(w))
		}
		f.MaxAbs = max(f.MaxAbs, d)
		f.MaxRel = max(f.MaxRel, d/math.Abs(float64(int64(w)|1)))
		return false
	}
	x, y := toF(g), toF(w)
	if x == y || math.IsNaN(x) && math.IsNaN(y) {
		return true
	}
	if math.IsNaN(x) || math.IsNaN(y) || math.IsInf(x, 0) || math.IsInf(y, 0) {
		return false
	}
	d, ulp := math.Abs(x-y), ulps(t, g, w)
	f.MaxAbs, f.MaxULP = max(f.MaxAbs, d), max(f.MaxULP, ulp)
	if y != 0 {
		f.MaxRel = max(f.MaxRel, d/math.Abs(y))
	}
	return ulp <= r.ULPs || r.Atol+r.Rtol > 0 && d <= r.Atol+r.Rtol*math.Abs(y) ||
		r.Tol > 0 && (d <= r.Tol || d <= r.Tol*max(math.Abs(x), math.Abs(y)))
}

// ulps counts the representable numbers of type t from one finite float word to another.
func ulps(t ir.DType, a, b uint64) uint64 {
	key := func(w uint64) int64 {
		bits := int64(t.FloatBits(toF(w)))
		if sign := int64(1) << (t.Bits() - 1); bits&sign != 0 { // -0 counts as 0
			return -(bits &^ sign)
		}
		return bits
	}
	x, y := key(a), key(b)
	if x < y {
		x, y = y, x
	}
	return uint64(x) - uint64(y)
}

// compareComplex compares the parts of complex numbers as reals.
func (r Rule) compareComplex(got, want *ir.Dense) (Figures, error) {
	part := got.Type.DType.Real()
	f := Figures{Elements: got.Len()}
	first := ""
	for i := range f.Elements {
		g, w := got.Complex(i), want.Complex(i)
		if f.pair(r, part, fromF(real(g)), fromF(real(w))) && f.pair(r, part, fromF(imag(g)), fromF(imag(w))) {
			continue
		}
		if f.Wrong++; f.Wrong == 1 {
			f.First, first = unravel(i, got.Type.Shape), fmt.Sprintf("%v, want %v", g, w)
		}
	}
	return f, f.failure(first)
}

// unravel is the index of a row-major element number.
func unravel(i int, shape []int64) []int64 {
	ix := make([]int64, len(shape))
	for d := len(shape) - 1; d >= 0; d-- {
		ix[d] = int64(i) % shape[d]
		i /= int(shape[d])
	}
	return ix
}
