package onnx

import (
	"math"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/godwit-accel/godwit/internal/source"
)

// maxDepth bounds the nesting of messages (graphs in attributes of nodes in graphs …).
const maxDepth = 200

// field is one row of a message's table: what to do with a field's bytes or number.
type field[T any] struct {
	num  protowire.Number // 0: called once with the message's offset
	name string
	wire protowire.Type // of a single value; numbers may also come packed
	set  func(d *decoder, m *T, v wireValue) error
}

// wireValue is a field's content: n for numbers, b for bytes; off is its place in the file.
type wireValue struct {
	n   uint64
	b   []byte
	off int
}

type decoder struct {
	file  string
	depth int
}

func (d *decoder) errorf(off int, format string, args ...any) error {
	return source.Errorf(source.Pos{File: d.file}, "byte %d: "+format, append([]any{off}, args...)...)
}

// decode reads one message by its table. Unknown fields are skipped, as protobuf demands.
func decode[T any](d *decoder, b []byte, off int, fields []field[T], m *T) error {
	if d.depth++; d.depth > maxDepth {
		return d.errorf(off, "messages nest deeper than %d", maxDepth)
	}
	defer func() { d.depth-- }()
	if len(fields) > 0 && fields[0].num == 0 {
		if err := fields[0].set(d, m, wireValue{off: off}); err != nil {
			return err
		}
	}
	for at := 0; at < len(b); {
		id, wire, n := protowire.ConsumeTag(b[at:])
		if n < 0 {
			return d.errorf(off+at, "not a protobuf field: %w", protowire.ParseError(n))
		}
		at += n
		v := wireValue{off: off + at}
		switch wire {
		case protowire.VarintType:
			v.n, n = protowire.ConsumeVarint(b[at:])
		case protowire.Fixed32Type:
			var x uint32
			x, n = protowire.ConsumeFixed32(b[at:])
			v.n = uint64(x)
		case protowire.Fixed64Type:
			v.n, n = protowire.ConsumeFixed64(b[at:])
		case protowire.BytesType:
			v.b, n = protowire.ConsumeBytes(b[at:])
			v.off += n - len(v.b)
		default:
			n = protowire.ConsumeFieldValue(id, wire, b[at:])
		}
		if n < 0 {
			return d.errorf(off+at, "field %d is cut short: %w", id, protowire.ParseError(n))
		}
		at += n
		for i := range fields {
			if f := &fields[i]; f.num == id {
				if err := f.apply(d, m, v, wire); err != nil {
					return err
				}
				break
			}
		}
	}
	return nil
}

// apply checks the wire type and unpacks packed numbers.
func (f *field[T]) apply(d *decoder, m *T, v wireValue, wire protowire.Type) error {
	if wire == f.wire {
		return f.set(d, m, v)
	}
	if wire != protowire.BytesType {
		return d.errorf(v.off, "%s: wire type %d where %d is due", f.name, wire, f.wire)
	}
	for b, n := v.b, 0; len(b) > 0; b = b[n:] {
		e := wireValue{off: v.off}
		switch f.wire {
		case protowire.VarintType:
			e.n, n = protowire.ConsumeVarint(b)
		case protowire.Fixed32Type:
			var x uint32
			x, n = protowire.ConsumeFixed32(b)
			e.n = uint64(x)
		default:
			e.n, n = protowire.ConsumeFixed64(b)
		}
		if n < 0 {
			return d.errorf(v.off, "%s: packed numbers are cut short: %w", f.name, protowire.ParseError(n))
		}
		if err := f.set(d, m, e); err != nil {
			return err
		}
	}
	return nil
}

func num[T any](id protowire.Number, name string, set func(*T, int64)) field[T] {
	return field[T]{id, name, protowire.VarintType, func(_ *decoder, m *T, v wireValue) error { set(m, int64(v.n)); return nil }}
}

func f32[T any](id protowire.Number, name string, set func(*T, float32)) field[T] {
	return field[T]{id, name, protowire.Fixed32Type, func(_ *decoder, m *T, v wireValue) error {
		set(m, math.Float32frombits(uint32(v.n)))
		return nil
	}}
}

func f64[T any](id protowire.Number, name string, set func(*T, float64)) field[T] {
	return field[T]{id, name, protowire.Fixed64Type, func(_ *decoder, m *T, v wireValue) error {
		set(m, math.Float64frombits(v.n))
		return nil
	}}
}

func raw[T any](id protowire.Number, name string, set func(*T, []byte)) field[T] {
	return field[T]{id, name, protowire.BytesType, func(_ *decoder, m *T, v wireValue) error { set(m, v.b); return nil }}
}

func str[T any](id protowire.Number, name string, set func(*T, string)) field[T] {
	return raw(id, name, func(m *T, b []byte) { set(m, string(b)) })
}

func here[T any](set func(*T, int)) field[T] {
	return field[T]{0, "", 0, func(_ *decoder, m *T, v wireValue) error { set(m, v.off); return nil }}
}

// sub is a nested message of its own Go type.
func sub[T, S any](id protowire.Number, name string, fields *[]field[S], set func(*T, *S)) field[T] {
	return field[T]{id, name, protowire.BytesType, func(d *decoder, m *T, v wireValue) error {
		s := new(S)
		if err := decode(d, v.b, v.off, *fields, s); err != nil {
			return err
		}
		set(m, s)
		return nil
	}}
}

// same is a nested message that is read into the same Go value.
func same[T any](id protowire.Number, name string, fields *[]field[T]) field[T] {
	return field[T]{id, name, protowire.BytesType, func(d *decoder, m *T, v wireValue) error { return decode(d, v.b, v.off, *fields, m) }}
}

// mark is same with a note that the message was there at all.
func mark[T any](id protowire.Number, name string, fields *[]field[T], set func(*T)) field[T] {
	return field[T]{id, name, protowire.BytesType, func(d *decoder, m *T, v wireValue) error {
		set(m)
		return decode(d, v.b, v.off, *fields, m)
	}}
}

// Decode reads a model's structure. The tensors' Raw alias data.
func Decode(file string, data []byte) (*Model, error) {
	m := new(Model)
	if err := decode(&decoder{file: file}, data, 0, modelFields, m); err != nil {
		return nil, err
	}
	if m.Graph == nil {
		return nil, source.Errorf(source.Pos{File: file}, "not an ONNX model: it has no graph")
	}
	return m, nil
}

// DecodeTensor reads a TensorProto, as .pb files of test data hold it.
func DecodeTensor(file string, data []byte) (*Tensor, error) {
	t := new(Tensor)
	if err := decode(&decoder{file: file}, data, 0, tensorFields, t); err != nil {
		return nil, err
	}
	return t, nil
}
