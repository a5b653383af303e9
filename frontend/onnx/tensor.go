package onnx

import (
	"fmt"
	"math"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// DataType is TensorProto.DataType.
type DataType int32

// dataTypes maps TensorProto.DataType to our element types. NoDType: known, but without a counterpart.
var dataTypes = []struct {
	name string
	dt   ir.DType
	pack int // elements a byte in raw_data and in int32_data's low bits; 0 means whole bytes
}{
	0: {"undefined", ir.NoDType, 0}, 1: {"float", ir.F32, 0}, 2: {"uint8", ir.UI8, 0}, 3: {"int8", ir.I8, 0},
	4: {"uint16", ir.UI16, 0}, 5: {"int16", ir.I16, 0}, 6: {"int32", ir.I32, 0}, 7: {"int64", ir.I64, 0},
	8: {"string", ir.NoDType, 0}, 9: {"bool", ir.I1, 0}, 10: {"float16", ir.F16, 0}, 11: {"double", ir.F64, 0},
	12: {"uint32", ir.UI32, 0}, 13: {"uint64", ir.UI64, 0}, 14: {"complex64", ir.C64, 0}, 15: {"complex128", ir.C128, 0},
	16: {"bfloat16", ir.BF16, 0}, 17: {"float8e4m3fn", ir.F8E4M3FN, 0}, 18: {"float8e4m3fnuz", ir.F8E4M3FNUZ, 0},
	19: {"float8e5m2", ir.F8E5M2, 0}, 20: {"float8e5m2fnuz", ir.F8E5M2FNUZ, 0}, 21: {"uint4", ir.UI4, 2}, 22: {"int4", ir.I4, 2},
	23: {"float4e2m1", ir.NoDType, 2}, 24: {"float8e8m0", ir.F8E8M0FNU, 0}, 25: {"uint2", ir.UI2, 4}, 26: {"int2", ir.I2, 4},
}

func (t DataType) String() string {
	if t < 0 || int(t) >= len(dataTypes) {
		return fmt.Sprintf("data type %d", int32(t))
	}
	return dataTypes[t].name
}

// DType is the element type in the IR, NoDType if there is none (strings).
func (t DataType) DType() ir.DType {
	if t < 0 || int(t) >= len(dataTypes) {
		return ir.NoDType
	}
	return dataTypes[t].dt
}

// DataTypeOf is the ONNX type of an element type, 0 if there is none.
func DataTypeOf(d ir.DType) DataType {
	for i := range dataTypes {
		if dataTypes[i].dt == d && d != ir.NoDType {
			return DataType(i)
		}
	}
	return 0
}

// Dense gives the tensor's data. Whole-byte raw data is shared with the file, not copied. external reads data kept
// in another file; it may be nil.
func (t *Tensor) Dense(file string, external func(t *Tensor, bytes int64) ([]byte, error)) (*ir.Dense, error) {
	fail := func(format string, args ...any) (*ir.Dense, error) {
		return nil, source.Errorf(source.Pos{File: file}, "byte %d: tensor %q: "+format, append([]any{t.Off, t.Name}, args...)...)
	}
	dt := t.Type.DType()
	if dt == ir.NoDType {
		return fail("element type %s is not supported: want numbers or bool", t.Type)
	}
	for _, d := range t.Dims {
		if d < 0 {
			return fail("negative dimension %d", d)
		}
	}
	typ := ir.Tensor(dt, slices.Clone(t.Dims)...)
	n, size := typ.NumElements(), typ.Bytes()
	if n < 0 || size < 0 {
		return fail("shape %s is too large", ir.ShapeString(t.Dims))
	}
	pack := int64(dataTypes[t.Type].pack)
	stored := size
	if pack > 0 {
		stored = (n + pack - 1) / pack
	}
	raw := t.Raw
	if t.Location == 1 {
		if external == nil {
			return fail("data is in another file")
		}
		var err error
		if raw, err = external(t, stored); err != nil {
			return fail("external data: %w", err)
		}
	}
	if !t.HasRaw && t.Location != 1 {
		return t.typed(typ, n, pack, fail)
	}
	if int64(len(raw)) != stored {
		return fail("%d bytes of data where %s needs %d", len(raw), typ, stored)
	}
	switch {
	case pack > 0:
		return unpack(typ, n, pack, func(i int64) byte { return raw[i] }), nil
	case dt == ir.I1:
		return normalBools(typ, raw), nil
	}
	return ir.DenseBytes(typ, raw[:stored:stored]), nil
}

// normalBools shares the bytes if all are 0 or 1, which is so unless someone wrote the file by hand.
func normalBools(typ ir.Type, raw []byte) *ir.Dense {
	for i, b := range raw {
		if b > 1 {
			raw = slices.Clone(raw)
			for j := i; j < len(raw); j++ {
				raw[j] = min(raw[j], 1)
			}
			break
		}
	}
	return ir.DenseBytes(typ, raw)
}

// unpack spreads sub-byte elements, lowest bits first, over bytes; the sign is left to the reader of the bits.
func unpack(typ ir.Type, n, pack int64, at func(int64) byte) *ir.Dense {
	d := ir.NewDense(typ)
	bits := 8 / pack
	for i := range n {
		d.SetInt(int(i), int64(at(i/pack)>>(bits*(i%pack))&(1<<bits-1)))
	}
	return d
}

// typed reads the data from the field that the schema prescribes for the type.
func (t *Tensor) typed(typ ir.Type, n, pack int64, fail func(string, ...any) (*ir.Dense, error)) (*ir.Dense, error) {
	dt := typ.DType
	have := func(k int) error {
		if int64(k) != n {
			_, err := fail("%d values where %s needs %d", k, typ, n)
			return err
		}
		return nil
	}
	var err error
	var set func(d *ir.Dense, i int)
	switch dt {
	case ir.F32:
		err, set = have(len(t.Floats)), func(d *ir.Dense, i int) { d.SetBits(i, uint64(math.Float32bits(t.Floats[i]))) }
	case ir.F64:
		err, set = have(len(t.Doubles)), func(d *ir.Dense, i int) { d.SetBits(i, math.Float64bits(t.Doubles[i])) }
	case ir.I64:
		err, set = have(len(t.Ints64)), func(d *ir.Dense, i int) { d.SetInt(i, t.Ints64[i]) }
	case ir.UI32, ir.UI64:
		err, set = have(len(t.Uints64)), func(d *ir.Dense, i int) { d.SetInt(i, int64(t.Uints64[i])) }
	case ir.C64:
		err, set = have(len(t.Floats)/2), func(d *ir.Dense, i int) {
			d.SetComplex(i, complex(float64(t.Floats[2*i]), float64(t.Floats[2*i+1])))
		}
	case ir.C128:
		err, set = have(len(t.Doubles)/2), func(d *ir.Dense, i int) { d.SetComplex(i, complex(t.Doubles[2*i], t.Doubles[2*i+1])) }
	case ir.I1:
		err, set = have(len(t.Ints32)), func(d *ir.Dense, i int) {
			if t.Ints32[i] != 0 {
				d.SetBits(i, 1)
			}
		}
	default:
		if pack > 0 { // packed like raw data, a byte a number
			if k := (n + pack - 1) / pack; int64(len(t.Ints32)) != k {
				return fail("%d values where %s needs %d", len(t.Ints32), typ, k)
			}
			return unpack(typ, n, pack, func(i int64) byte { return byte(t.Ints32[i]) }), nil
		}
		err, set = have(len(t.Ints32)), func(d *ir.Dense, i int) { d.SetBits(i, uint64(t.Ints32[i])&(1<<dt.Bits()-1)) }
	}
	if err != nil {
		return nil, err
	}
	d := ir.NewDense(typ)
	for i := range int(n) {
		set(d, i)
	}
	return d, nil
}

// AppendTensor appends a TensorProto with raw data to b. Sub-byte types are packed.
func AppendTensor(b []byte, name string, d *ir.Dense) ([]byte, error) {
	t := DataTypeOf(d.DType())
	if t == 0 {
		return nil, fmt.Errorf("element type %s has no ONNX counterpart", d.DType())
	}
	for _, n := range d.Shape() {
		b = protowire.AppendVarint(protowire.AppendTag(b, 1, protowire.VarintType), uint64(n))
	}
	b = protowire.AppendVarint(protowire.AppendTag(b, 2, protowire.VarintType), uint64(t))
	b = protowire.AppendString(protowire.AppendTag(b, 8, protowire.BytesType), name)
	data := d.Bytes()
	if pack := dataTypes[t].pack; pack > 0 {
		packed := make([]byte, (len(data)+pack-1)/pack)
		for i, v := range data {
			packed[i/pack] |= v & (1<<(8/pack) - 1) << (8 / pack * (i % pack))
		}
		data = packed
	}
	return protowire.AppendBytes(protowire.AppendTag(b, 9, protowire.BytesType), data), nil
}
