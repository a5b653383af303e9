package onnx

import (
	"math"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// Element types of less than a byte, and floats of a byte, have no arithmetic: ONNX casts and quantises to them, and moves
// them about. They are carried as bytes. Integers are their values, as int8 or uint8; floats are their bits, as uint8.
// Importer.narrow keeps what such a byte means; inputs and outputs of the module are bytes too.

// narrowFloats are the floats of at most eight bits.
var narrowFloats = map[DataType]ir.DType{
	17: ir.F8E4M3FN, 18: ir.F8E4M3FNUZ, 19: ir.F8E5M2, 20: ir.F8E5M2FNUZ, 23: ir.F4E2M1FN, float8e8m0: ir.F8E8M0FNU,
}

// float8e8m0 is a power of two and nothing else.
const float8e8m0 = DataType(24)

// narrowInts are the integers of less than a byte.
var narrowInts = map[DataType]ir.DType{21: ir.UI8, 22: ir.I8, 25: ir.UI8, 26: ir.I8}

func (t DataType) isNarrowFloat() bool { return narrowFloats[t] != ir.NoDType }

// carrier is the element type that values of a type have in the module, NoDType if there are none.
func (t DataType) carrier() ir.DType {
	if dt, ok := narrowInts[t]; ok {
		return dt
	}
	if t.isNarrowFloat() {
		return ir.UI8
	}
	if dt := t.DType(); dt.IsInt() && (dt.Bits() >= 8 || dt == ir.I1) || dt.IsFloat() && dt.Bits() >= 16 {
		return dt
	}
	return ir.NoDType
}

// Carried is Dense with narrow elements as the bytes that stand for them in a module.
func (t *Tensor) Carried(file string, external func(t *Tensor, bytes int64) ([]byte, error)) (*ir.Dense, error) {
	u := *t
	if u.Type == 23 { // bits, like those of a uint4
		u.Type = 21
	}
	d, err := u.Dense(file, external)
	if err != nil {
		return nil, err
	}
	switch wide := t.Type.carrier(); {
	case t.Type.isNarrowFloat() && u.Type == t.Type:
		return &ir.Dense{Type: d.Type.WithDType(wide), Data: d.Data}, nil
	case wide != ir.NoDType && wide != d.DType():
		w := ir.NewDense(d.Type.WithDType(wide))
		for i := range d.Len() {
			w.SetInt(i, d.Int(i))
		}
		return w, nil
	}
	return d, nil
}

// widen reads a narrow value: integers as they are, floats as f32.
func (x *node) widen(v val) val {
	t := x.im.narrow[v]
	if !t.isNarrowFloat() {
		return v
	}
	return x.b.FromCodes(v, narrowFloats[t])
}

// squeezeTo makes a narrow value of a number.
func (x *node) squeezeTo(v val, t DataType, saturate bool) val {
	b := x.b
	if dt, ok := narrowInts[t]; ok { // what does not fit loses its high bits
		if isFloat(v) {
			v = b.Convert(v, ir.I32)
		}
		drop := 8 - float64(t.DType().Bits())
		v = b.Convert(v, ir.I8)
		v = b.Shl(v, b.Like(v, drop))
		if dt == ir.UI8 {
			v = b.BitcastConvert(v, v.Type.WithDType(dt))
			v = b.ShrL(v, b.Like(v, drop))
		} else {
			v = b.Binary("stablehlo.shift_right_arithmetic", v, b.Like(v, drop))
		}
		return x.mark(v, t)
	}
	if t != float8e8m0 {
		return x.mark(b.ToCodes(v, narrowFloats[t], saturate), t)
	}
	v = b.Convert(v, ir.F32)
	bits := b.BitcastConvert(v, v.Type.WithDType(ir.UI32))
	u := func(n int) val { return b.Ints(bits.Type, int64(n)) }
	size := b.And(bits, u(math.MaxInt32))
	code, rest := b.ShrL(size, u(23)), b.And(size, u(1<<23-1))
	switch x.oneOf("round_mode", "up", "down", "nearest") {
	case "up":
		code = b.Select(b.Compare("NE", rest, u(0)), b.Add(code, u(1)), code)
	case "nearest":
		code = b.Select(b.Compare("GE", rest, u(1<<22)), b.Add(code, u(1)), code)
	}
	if saturate {
		code = b.Min(code, u(254))
	}
	return x.mark(b.Convert(b.Select(b.Compare("NE", v, v), u(255), code), ir.UI8), t)
}

// mark notes what the bytes of a value mean.
func (x *node) mark(v val, t DataType) val {
	x.im.narrow[v] = t
	return v
}

// typeOf is the element type of a value as ONNX has it.
func (x *node) typeOf(v val) DataType {
	if t := x.im.narrow[v]; t != 0 {
		return t
	}
	return DataTypeOf(dtypeOf(v))
}

// Operators that move elements about, the first input's, keep narrow types; some read them; others cannot have them.
var (
	movers      = strings.Fields("Identity Reshape Transpose Squeeze Unsqueeze Flatten Slice Concat Gather GatherElements GatherND Split Expand Tile DepthToSpace SpaceToDepth")
	narrowReads = strings.Fields("Cast CastLike BitCast QuantizeLinear DequantizeLinear Shape Size")
)

// carryNarrow runs a decomposition on inputs of which some are narrow.
func (x *node) carryNarrow(r *row, f func() []val) []val {
	if r.domain != "" || slices.Contains(narrowReads, r.op) {
		return f()
	}
	var t DataType
	for i, v := range x.in {
		n := x.im.narrow[v]
		if t == 0 {
			t = n
		}
		moves := slices.Contains(movers, r.op) && (i == 0 || r.op == "Concat")
		if n.isNarrowFloat() && !moves {
			x.fail("input %d: element type %s is not supported by it: want %s, or a Cast before it", i, n, elementTypes())
		}
	}
	outs := f()
	if slices.Contains(movers, r.op) {
		for _, v := range outs {
			if dtypeOf(v) == t.carrier() {
				x.mark(v, t)
			}
		}
	}
	return outs
}
