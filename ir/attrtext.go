package ir

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// AttrString is the attribute's MLIR text.
func AttrString(a Attr) string { return string(a.appendTo(nil)) }

func (a Int) appendTo(b []byte) []byte {
	if a.Type.IsUnsigned() {
		b = strconv.AppendUint(b, uint64(a.Value), 10)
	} else {
		b = strconv.AppendInt(b, a.Value, 10)
	}
	return append(append(b, " : "...), a.Type.String()...)
}

func (a Float) appendTo(b []byte) []byte {
	b = appendFloat(b, a.Type, a.Type.FloatBits(a.Value))
	return append(append(b, " : "...), a.Type.String()...)
}

func (a Bool) appendTo(b []byte) []byte   { return strconv.AppendBool(b, bool(a)) }
func (a String) appendTo(b []byte) []byte { return appendQuoted(b, string(a)) }
func (Unit) appendTo(b []byte) []byte     { return append(b, "unit"...) }
func (a Opaque) appendTo(b []byte) []byte { return append(b, a...) }

func (a Array) appendTo(b []byte) []byte {
	b = append(b, '[')
	for i, e := range a {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = e.appendTo(b)
	}
	return append(b, ']')
}

func (a Ints) appendTo(b []byte) []byte {
	b = append(b, "array<i64"...)
	for i, v := range a {
		b = strconv.AppendInt(appendArraySep(b, i), v, 10)
	}
	return append(b, '>')
}

func (a Bools) appendTo(b []byte) []byte {
	b = append(b, "array<i1"...)
	for i, v := range a {
		b = strconv.AppendBool(appendArraySep(b, i), v)
	}
	return append(b, '>')
}

func (a NumArray) appendTo(b []byte) []byte {
	b = append(append(b, "array<"...), a.Type.String()...)
	for i, v := range a.Values {
		b = appendArraySep(b, i)
		if a.Type.IsFloat() {
			b = appendFloat(b, a.Type, a.Type.FloatBits(v))
		} else {
			b = strconv.AppendInt(b, int64(v), 10)
		}
	}
	return append(b, '>')
}

func appendArraySep(b []byte, i int) []byte {
	if i == 0 {
		return append(b, ": "...)
	}
	return append(b, ", "...)
}

func (a Dict) appendTo(b []byte) []byte { return Attrs(a).appendTo(b) }

// appendTo writes {a = 1, b}; an empty list is written {}.
func (as Attrs) appendTo(b []byte) []byte {
	b = append(b, '{')
	for i, a := range as {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendAttrName(b, a.Name)
		if _, unit := a.Value.(Unit); unit {
			continue
		}
		b = a.Value.appendTo(append(b, " = "...))
	}
	return append(b, '}')
}

func (a Symbol) appendTo(b []byte) []byte {
	b = append(b, '@')
	if isBareID(string(a), "$._-") {
		return append(b, a...)
	}
	return appendQuoted(b, string(a))
}

func (a TypeAttr) appendTo(b []byte) []byte { return a.Type.appendTo(b) }

func (a Enum) appendTo(b []byte) []byte {
	b = append(append(append(b, '#'), a.Dialect...), '<')
	b = append(append(b, a.Name...), ' ')
	return append(append(b, a.Value...), '>')
}

func (d DotDims) appendTo(b []byte) []byte { return appendStruct(b, "#stablehlo.dot", d.fields()) }
func (d GatherDims) appendTo(b []byte) []byte {
	return appendStruct(b, "#stablehlo.gather", d.fields())
}

func (d ScatterDims) appendTo(b []byte) []byte {
	return appendStruct(b, "#stablehlo.scatter", d.fields())
}

func (c Channel) appendTo(b []byte) []byte {
	return appendStruct(b, "#stablehlo.channel_handle", c.fields())
}

func (a DotAlgorithm) appendTo(b []byte) []byte {
	return appendStruct(b, "#stablehlo.dot_algorithm", a.fields())
}

func (a Alias) appendTo(b []byte) []byte {
	return appendStruct(b, "#stablehlo.output_operand_alias", a.fields())
}

// appendStruct writes the fields, leaving out empty lists and zero numbers that need not be there.
func appendStruct(b []byte, head string, fields []field) []byte {
	b = append(append(b, head...), '<')
	first := true
	for _, f := range fields {
		if !f.must && (f.list != nil && len(*f.list) == 0 || f.num != nil && *f.num == 0) {
			continue
		}
		if !first {
			b = append(b, ", "...)
		}
		first = false
		b = append(append(b, f.name...), " = "...)
		switch {
		case f.list != nil:
			b = appendIntList(b, *f.list)
		case f.num != nil:
			b = strconv.AppendInt(b, *f.num, 10)
		case f.flag != nil:
			b = strconv.AppendBool(b, *f.flag)
		case *f.typ == NoDType:
			b = append(b, *f.text...)
		default:
			b = append(b, f.typ.String()...)
		}
	}
	return append(b, '>')
}

func appendIntList(b []byte, vs []int64) []byte {
	b = append(b, '[')
	for i, v := range vs {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = strconv.AppendInt(b, v, 10)
	}
	return append(b, ']')
}

func (d ConvDims) appendTo(b []byte) []byte {
	return append(d.appendBare(append(b, "#stablehlo.conv<"...)), '>')
}

// appendBare writes [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f].
func (d ConvDims) appendBare(b []byte) []byte {
	b = appendDimNames(b, d.InputSpatial, 'b', d.InputBatch, 'f', d.InputFeature)
	b = append(b, 'x')
	b = appendDimNames(b, d.KernelSpatial, 'i', d.KernelInFeature, 'o', d.KernelOutFeature)
	b = append(b, "->"...)
	return appendDimNames(b, d.OutputSpatial, 'b', d.OutputBatch, 'f', d.OutputFeature)
}

func appendDimNames(b []byte, spatial []int64, n1 byte, d1 int64, n2 byte, d2 int64) []byte {
	b = append(b, '[')
	for i := range int64(len(spatial) + 2) {
		if i > 0 {
			b = append(b, ", "...)
		}
		switch at := slices.Index(spatial, i); {
		case i == d1:
			b = append(b, n1)
		case i == d2:
			b = append(b, n2)
		case at >= 0:
			b = strconv.AppendInt(b, int64(at), 10)
		default:
			b = append(b, '?')
		}
	}
	return append(b, ']')
}

// appendFloat writes a float as MLIR does: six digits after the point if that is exact,
// else as many as are needed, and NaN, infinities as the hex of their bits.
func appendFloat(b []byte, d DType, bits uint64) []byte {
	v := d.FloatFromBits(bits)
	if math.IsNaN(v) || math.IsInf(v, 0) {
		s := strings.ToUpper(strconv.FormatUint(bits, 16))
		b = append(b, "0x"...)
		b = append(b, strings.Repeat("0", max(0, d.Bits()/4-len(s)))...)
		return append(b, s...)
	}
	start := len(b)
	b = strconv.AppendFloat(b, v, 'e', 6, 64)
	if back, err := strconv.ParseFloat(string(b[start:]), 64); err == nil && d.FloatBits(back) == bits {
		return b
	}
	b = b[:start]
	if d == F64 {
		b = strconv.AppendFloat(b, v, 'G', 17, 64)
	} else {
		b = strconv.AppendFloat(b, v, 'G', 9, 64)
	}
	if !strings.ContainsAny(string(b[start:]), ".") { // MLIR floats always have a point
		if e := strings.IndexByte(string(b[start:]), 'E'); e >= 0 {
			return slices.Insert(b, start+e, '.', '0')
		}
		b = append(b, ".0"...)
	}
	return b
}

func appendQuoted(b []byte, s string) []byte {
	const hexDigits = "0123456789ABCDEF"
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"':
			b = append(b, '\\', '"')
		case c == '\\':
			b = append(b, '\\', '\\')
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\t':
			b = append(b, '\\', 't')
		case c < 0x20 || c >= 0x7F:
			b = append(b, '\\', hexDigits[c>>4], hexDigits[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}

func appendAttrName(b []byte, name string) []byte {
	if isBareID(name, "$._") {
		return append(b, name...)
	}
	return appendQuoted(b, name)
}

// isBareID reports letters, digits and the extra characters, not starting with a digit.
func isBareID(s, extra string) bool {
	for i := range len(s) {
		c := s[i]
		letter := c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_'
		if !letter && (i == 0 || (c < '0' || c > '9') && strings.IndexByte(extra, c) < 0) {
			return false
		}
	}
	return s != ""
}
