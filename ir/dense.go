package ir

import (
	"bytes"
	"encoding/binary"
	"math"
)

// Dense is constant tensor data. Data holds the elements row-major and little-endian,
// one byte 0 or 1 for i1; if Splat is set it holds a single element that stands for all,
// however large the tensor. Data is shared freely and must not be changed once in use.
type Dense struct {
	Type  Type
	Data  []byte
	Splat bool
}

// NewDense makes a tensor of zeros with data of its own, to be filled.
func NewDense(t Type) *Dense { return &Dense{Type: t, Data: make([]byte, max(0, t.Bytes()))} }

// DenseBytes wraps data that already has the layout of Dense.
func DenseBytes(t Type, data []byte) *Dense { return &Dense{Type: t, Data: data} }

// DenseInts makes integer (or float) data from integers; a single value fills the tensor.
func DenseInts(t Type, vs ...int64) *Dense {
	d := allocFor(t, len(vs))
	for i, v := range vs {
		d.SetInt(i, v)
	}
	return d
}

// DenseFloats makes float (or integer) data from floats; a single value fills the tensor.
func DenseFloats(t Type, vs ...float64) *Dense {
	d := allocFor(t, len(vs))
	for i, v := range vs {
		d.SetFloat(i, v)
	}
	return d
}

// DenseBools makes i1 data; a single value fills the tensor.
func DenseBools(t Type, vs ...bool) *Dense {
	d := allocFor(t, len(vs))
	for i, v := range vs {
		if v {
			d.Data[i] = 1
		}
	}
	return d
}

// SplatInt fills a tensor of any type with one number.
func SplatInt(t Type, v int64) *Dense { return DenseInts(t, v) }

// SplatFloat fills a tensor of any type with one number.
func SplatFloat(t Type, v float64) *Dense { return DenseFloats(t, v) }

func allocFor(t Type, n int) *Dense {
	if n == 1 && t.NumElements() != 1 {
		return &Dense{Type: t, Data: make([]byte, t.DType.Size()), Splat: true}
	}
	return &Dense{Type: t, Data: make([]byte, n*t.DType.Size())}
}

// Len is the number of elements of the tensor (not of the stored ones).
func (d *Dense) Len() int { return int(d.Type.NumElements()) }

// Stored is the number of elements in Data: one of a splat, and of any other tensor that is in order, Len.
func (d *Dense) Stored() int { return len(d.Data) / d.Type.DType.Size() }

// Shape is the tensor's shape, DType its element type.
func (d *Dense) Shape() []int64 { return d.Type.Shape }

// DType is the element type.
func (d *Dense) DType() DType { return d.Type.DType }

func (d *Dense) at(i int) []byte {
	if d.Splat {
		i = 0
	}
	s := d.Type.DType.Size()
	return d.Data[i*s : i*s+s]
}

// Bits is element i as raw bits (complex: the real part only).
func (d *Dense) Bits(i int) uint64 { return loadBits(d.at(i)) }

func loadBits(p []byte) uint64 {
	switch len(p) {
	case 1:
		return uint64(p[0])
	case 2:
		return uint64(binary.LittleEndian.Uint16(p))
	case 4:
		return uint64(binary.LittleEndian.Uint32(p))
	case 0:
		return 0
	}
	return binary.LittleEndian.Uint64(p)
}

func storeBits(p []byte, v uint64) {
	switch len(p) {
	case 1:
		p[0] = byte(v)
	case 2:
		binary.LittleEndian.PutUint16(p, uint16(v))
	case 4:
		binary.LittleEndian.PutUint32(p, uint32(v))
	case 0:
	default:
		binary.LittleEndian.PutUint64(p, v)
	}
}

// SetBits stores raw bits into element i of data that is not shared.
func (d *Dense) SetBits(i int, v uint64) { storeBits(d.at(i), v) }

// Int is element i as an integer: sign- or zero-extended by its type, floats truncated.
// ui64 comes as its bits.
func (d *Dense) Int(i int) int64 {
	t := d.Type.DType
	if t.IsFloat() || t.IsComplex() {
		return int64(d.Float(i))
	}
	return extend(t, d.Bits(i))
}

// extend sign- or zero-extends an element's bits.
func extend(t DType, b uint64) int64 {
	sh := 64 - t.Bits()
	if t.IsSigned() || t == Index {
		return int64(b<<sh) >> sh
	}
	return int64(b << sh >> sh)
}

// SetInt stores an integer, wrapped or rounded to the element type.
func (d *Dense) SetInt(i int, v int64) {
	t := d.Type.DType
	switch {
	case t.IsFloat() || t.IsComplex():
		d.SetFloat(i, float64(v))
	case t == I1:
		d.SetBits(i, uint64(v&1))
	default:
		d.SetBits(i, uint64(v)&(1<<(t.Bits()-1)<<1-1))
	}
}

// Float is element i as a float64; integers are converted, complex gives the real part.
func (d *Dense) Float(i int) float64 {
	t := d.Type.DType
	switch {
	case t.IsComplex():
		return real(d.Complex(i))
	case t.IsFloat():
		return t.FloatFromBits(d.Bits(i))
	case t.IsUnsigned():
		return float64(d.Bits(i))
	}
	return float64(d.Int(i))
}

// SetFloat stores a float, rounded to the element type (truncated for integers).
func (d *Dense) SetFloat(i int, v float64) {
	t := d.Type.DType
	switch {
	case t.IsComplex():
		d.SetComplex(i, complex(v, 0))
	case t.IsFloat():
		d.SetBits(i, t.FloatBits(v))
	case t == UI64 && v >= math.MaxInt64:
		d.SetBits(i, uint64(v))
	default:
		d.SetInt(i, int64(v))
	}
}

// Complex is element i as a complex number.
func (d *Dense) Complex(i int) complex128 {
	p, r := d.at(i), d.Type.DType.Real()
	if r == d.Type.DType {
		return complex(d.Float(i), 0)
	}
	h := len(p) / 2
	return complex(r.FloatFromBits(loadBits(p[:h])), r.FloatFromBits(loadBits(p[h:])))
}

// SetComplex stores a complex number.
func (d *Dense) SetComplex(i int, v complex128) {
	p, r := d.at(i), d.Type.DType.Real()
	h := len(p) / 2
	storeBits(p[:h], r.FloatBits(real(v)))
	storeBits(p[h:], r.FloatBits(imag(v)))
}

// Ints are all elements as integers.
func (d *Dense) Ints() []int64 {
	out := make([]int64, d.Len())
	for i := range out {
		out[i] = d.Int(i)
	}
	return out
}

// Floats are all elements as float64.
func (d *Dense) Floats() []float64 {
	out := make([]float64, d.Len())
	if d.Type.DType == F32 && !d.Splat { // weights: worth a loop of their own
		for i := range out {
			out[i] = float64(math.Float32frombits(binary.LittleEndian.Uint32(d.Data[4*i:])))
		}
		return out
	}
	for i := range out {
		out[i] = d.Float(i)
	}
	return out
}

// Bytes is the data with a splat written out; without one it is Data itself.
func (d *Dense) Bytes() []byte {
	if !d.Splat {
		return d.Data
	}
	return bytes.Repeat(d.Data, d.Len())
}

// Expand is the data without splat form; it shares Data if it can.
func (d *Dense) Expand() *Dense { return &Dense{Type: d.Type, Data: d.Bytes()} }

// Clone is a copy that may be changed.
func (d *Dense) Clone() *Dense {
	if d.Splat {
		return d.Expand()
	}
	return &Dense{Type: d.Type, Data: bytes.Clone(d.Data)}
}

// Reshape is the same data in another shape of as many elements.
func (d *Dense) Reshape(shape ...int64) *Dense {
	c := *d
	c.Type.Shape = shape
	return &c
}

// IsSplat reports that all elements have equal bits, whether or not stored as a splat.
func (d *Dense) IsSplat() bool {
	if d.Splat {
		return true
	}
	s := d.Type.DType.Size()
	if len(d.Data) <= s {
		return len(d.Data) == s && s > 0
	}
	return bytes.Equal(d.Data[s:], d.Data[:len(d.Data)-s])
}

// Compact is the data in splat form if all elements are equal and there are several.
func (d *Dense) Compact() *Dense {
	if d.Splat || d.Len() <= 1 || !d.IsSplat() {
		return d
	}
	return &Dense{Type: d.Type, Data: d.Data[:d.Type.DType.Size():d.Type.DType.Size()], Splat: true}
}

// Equal compares type and bits, whatever the form.
func (d *Dense) Equal(e *Dense) bool {
	if !d.Type.Equal(e.Type) {
		return false
	}
	if d.Splat == e.Splat {
		return bytes.Equal(d.Data, e.Data)
	}
	return bytes.Equal(d.Bytes(), e.Bytes())
}

// Cut keeps the first n elements of a dimension.
func (d *Dense) Cut(dim int, n int64) *Dense {
	shape := append([]int64(nil), d.Type.Shape...)
	old := shape[dim]
	n = min(max(n, 0), old)
	shape[dim] = n
	t := d.Type.WithShape(shape...)
	if n == old || d.Splat {
		return &Dense{Type: t, Data: d.Data, Splat: d.Splat}
	}
	out := make([]byte, 0, t.Bytes())
	row := d.Type.DType.Size()
	for _, k := range shape[dim+1:] {
		row *= int(k)
	}
	for at := 0; row > 0 && at < len(d.Data); at += int(old) * row {
		out = append(out, d.Data[at:at+int(n)*row]...)
	}
	return &Dense{Type: t, Data: out}
}

// Carried is the tensor as a value of its type's carrier.
func (d *Dense) Carried() *Dense {
	t := d.Type.Carrier()
	if d.Type.DType.IsInt() && t.DType != d.Type.DType {
		return d.eachInt(t)
	}
	return DenseBytes(t, d.Bytes())
}

// CarriedAs is the tensor of type t that d, which has t's carrier for its type, stands for.
func (d *Dense) CarriedAs(t Type) *Dense {
	if t.DType.IsInt() && t.DType != d.Type.DType {
		return d.eachInt(t)
	}
	return DenseBytes(t, d.Bytes())
}

func (d *Dense) eachInt(t Type) *Dense {
	out := NewDense(t)
	for i := range out.Len() {
		out.SetInt(i, d.Int(i))
	}
	return out
}
