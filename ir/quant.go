package ir

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
)

// Quant says what real numbers the integers of a quantised tensor stand for, as in !quant.uniform<i8:f32, 0.5:3>:
//
//	(stored − zero) · scale
//
// with one scale and zero for all elements, or one for each slice along a dimension. A Type with a Quant has the stored
// integers as its DType. The parser reads such types and the printer writes them; frontend/stablehlo takes them apart
// before anything is verified, so no op below knows of them.
type Quant struct {
	Expressed DType
	Axis      int // of Scales and Zeros, -1 if there is one of each
	Scales    []float64
	Zeros     []int64
	Min, Max  int64 // what is stored lies between
}

// MaxByteTerms is how many products of two differences of bytes an i32 holds for certain.
const MaxByteTerms = 1 << 31 / (255 * 255)

// SameScale reports that equal integers stand for equal numbers; the axes may be different ones.
func (q *Quant) SameScale(r *Quant) bool {
	return slices.Equal(q.Scales, r.Scales) && slices.Equal(q.Zeros, r.Zeros)
}

func (q *Quant) equal(r *Quant) bool {
	if q == nil || r == nil {
		return q == r
	}
	return q.Expressed == r.Expressed && q.Axis == r.Axis && q.Min == r.Min && q.Max == r.Max && q.SameScale(r)
}

// storageRange is what an integer type holds.
func storageRange(d DType) (lo, hi int64) {
	if d.IsUnsigned() {
		return 0, 1<<d.Bits() - 1
	}
	return -1 << (d.Bits() - 1), 1<<(d.Bits()-1) - 1
}

// Check checks the parameters against the type of a tensor.
func (q *Quant) Check(t Type) error {
	n := int64(1)
	if q.Axis >= 0 {
		if q.Axis >= t.Rank() {
			return fmt.Errorf("quantised along dimension %d of %d", q.Axis, t.Rank())
		}
		n = t.Shape[q.Axis]
	}
	switch {
	case t.NumElements() < 0:
		return errors.New("quantised tensors of open or absurd size are not supported")
	case n != int64(len(q.Scales)):
		return fmt.Errorf("%d scales for a dimension of %d", len(q.Scales), n)
	case !q.Expressed.IsFloat():
		return fmt.Errorf("quantised values of type %v, must be floats", q.Expressed)
	}
	for i, s := range q.Scales {
		if z := q.Zeros[i]; !(s > 0) || math.IsInf(s, 0) || z < q.Min || z > q.Max {
			return fmt.Errorf("scale %v with zero point %d", s, z)
		}
	}
	return nil
}

// parseQuant reads <i8<-127:127>:f32:1, {0.5:3, 0.25}>, what follows !quant.uniform.
func (p *parser) parseQuant() Type {
	p.want("<")
	q := &Quant{Axis: -1}
	d := p.parseStorage()
	if p.failed {
		return Type{}
	}
	q.Min, q.Max = storageRange(d)
	if p.got("<") {
		pos, lo, hi := p.pos(), q.Min, q.Max
		q.Min = p.integer()
		p.want(":")
		q.Max = p.integer()
		p.want(">")
		if !p.failed && (q.Min < lo || q.Max > hi || q.Min >= q.Max) {
			p.failAt(pos, "%d to %d is no range of %v", q.Min, q.Max, d)
		}
	}
	p.want(":")
	q.Expressed = p.parseElem()
	if p.got(":") {
		if p.at("{") {
			p.fail("quantisation in blocks is not supported")
		}
		pos, axis := p.pos(), p.integer()
		if q.Axis = int(axis); axis < 0 || axis > maxListed {
			p.failAt(pos, "%d is no dimension", axis)
		}
	}
	p.want(",")
	if q.Axis >= 0 {
		p.list("{", "}", func() { p.parseScale(q) })
	} else {
		p.parseScale(q)
	}
	p.want(">")
	return Type{Kind: ScalarKind, DType: d, Quant: q}
}

// parseStorage reads the type that is stored: i8, u8.
func (p *parser) parseStorage() DType {
	pos, w := p.pos(), p.word()
	name := w
	if len(w) > 0 && w[0] == 'u' {
		name = "ui" + w[1:]
	}
	d, ok := ParseDType(name)
	if !ok || !d.IsInt() || d == I1 || d == Index || d == UI32 || d.Bits() > 32 {
		p.failAt(pos, "%q is no type to store quantised values in", w)
	}
	return d
}

// parseScale reads 0.5:3 or, without a zero point, 0.5.
func (p *parser) parseScale(q *Quant) {
	s, z := F64.FloatFromBits(p.bits(p.scanNumber(), F64)), int64(0)
	if p.got(":") {
		z = p.integer()
	}
	q.Scales, q.Zeros = append(q.Scales, s), append(q.Zeros, z)
}

// appendTo writes the type with its stored integers.
func (q *Quant) appendTo(b []byte, d DType) []byte {
	b = append(b, "!quant.uniform<"...)
	if name := d.String(); d.IsUnsigned() {
		b = append(append(b, 'u'), name[2:]...)
	} else {
		b = append(b, name...)
	}
	if lo, hi := storageRange(d); q.Min != lo || q.Max != hi {
		b = fmt.Appendf(b, "<%d:%d>", q.Min, q.Max)
	}
	b = append(append(b, ':'), q.Expressed.String()...)
	open, end := "", ""
	if q.Axis >= 0 {
		b = strconv.AppendInt(append(b, ':'), int64(q.Axis), 10)
		open, end = "{", "}"
	}
	b = append(append(b, ", "...), open...)
	for i, s := range q.Scales {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendFloat(b, F64, F64.FloatBits(s))
		if q.Zeros[i] != 0 {
			b = strconv.AppendInt(append(b, ':'), q.Zeros[i], 10)
		}
	}
	return append(append(b, end...), '>')
}
