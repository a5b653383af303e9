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

// narrowFloat describes a float of at most eight bits.
type narrowFloat struct {
	bits, mant, bias int
	top              int  // code of the largest number
	nan, inf         int  // codes; -1: none. Without inf, what is too large becomes nan
	noMinusZero      bool // the code of −0 is nan
}

var narrowFloats = map[DataType]narrowFloat{
	17: {8, 3, 7, 0x7e, 0x7f, -1, false}, 18: {8, 3, 8, 0x7f, 0x80, -1, true},
	19: {8, 2, 15, 0x7b, 0x7e, 0x7c, false}, 20: {8, 2, 16, 0x7f, 0x80, -1, true},
	23: {4, 1, 1, 7, -1, -1, false},
}

// float8e8m0 is a power of two and nothing else.
const float8e8m0 = DataType(24)

// narrowInts are the integers of less than a byte.
var narrowInts = map[DataType]ir.DType{21: ir.UI8, 22: ir.I8, 25: ir.UI8, 26: ir.I8}

func (t DataType) isNarrowFloat() bool { _, ok := narrowFloats[t]; return ok || t == float8e8m0 }

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

// value is the number that a code means.
func (f narrowFloat) value(code int) float64 {
	mag := code & (1<<(f.bits-1) - 1)
	e, m := mag>>f.mant, float64(mag&(1<<f.mant-1))/float64(int(1)<<f.mant)
	v := math.Ldexp(1+m, e-f.bias)
	if e == 0 {
		v = math.Ldexp(m, 1-f.bias)
	}
	switch {
	case f.noMinusZero && code == f.nan, !f.noMinusZero && f.nan >= 0 && mag > f.top && mag != f.inf:
		return math.NaN()
	case mag == f.inf:
		v = math.Inf(1)
	}
	if mag != code {
		return -v
	}
	return v
}

// widen reads a narrow value: integers as they are, floats through a table of what the codes mean, as f32.
func (x *node) widen(v val) val {
	t := x.im.narrow[v]
	if !t.isNarrowFloat() {
		return v
	}
	table := ir.NewDense(ir.Tensor(ir.F32, 256))
	for i := range 256 {
		w := math.Ldexp(1, i-127)
		if i == 255 {
			w = math.NaN()
		}
		if f, ok := narrowFloats[t]; ok {
			w = f.value(i & (1<<f.bits - 1))
		}
		table.SetFloat(i, w)
	}
	return gatherAxis(x.b, x.b.Const(table), x.b.Convert(v, ir.I32), 0)
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
	v = b.Convert(v, ir.F32)
	bits := b.BitcastConvert(v, v.Type.WithDType(ir.UI32))
	u := func(n int) val { return b.Ints(bits.Type, int64(n)) }
	notNumber := b.Compare("NE", v, v)
	size := b.And(bits, u(math.MaxInt32))
	var code val
	if t == float8e8m0 {
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
		return x.mark(b.Convert(b.Select(notNumber, u(255), code), ir.UI8), t)
	}
	f := narrowFloats[t]
	shift := 23 - f.mant
	odd := b.And(b.ShrL(size, u(shift)), u(1))
	code = b.Sub(b.ShrL(b.Add(b.Add(size, u(1<<(shift-1)-1)), odd), u(shift)), u((127-f.bias)<<f.mant))
	least := math.Ldexp(1, 1-f.bias) // of the normal numbers; below, codes count its fractions
	abs := b.Abs(v)
	small := b.Min(abs, b.Like(abs, least))
	small = b.Convert(b.RoundEven(b.Mul(small, b.Like(small, math.Ldexp(1, f.mant)/least))), ir.UI32)
	code = b.Select(b.Compare("LT", abs, b.Like(abs, least)), small, code)
	switch {
	case saturate || f.nan < 0:
		code = b.Min(code, u(f.top))
	case f.inf >= 0:
		code = b.Min(code, u(f.inf))
	default:
		code = b.Select(b.Compare("GT", code, u(f.top)), u(f.nan), code)
	}
	sign := b.ShrL(b.Sub(bits, size), u(32-f.bits))
	signed := b.Or(code, sign)
	if f.noMinusZero {
		signed = b.Select(b.Compare("EQ", code, u(0)), code, signed)
	}
	if f.nan >= 0 {
		signed = b.Select(notNumber, u(f.nan), signed)
	}
	return x.mark(b.Convert(signed, ir.UI8), t)
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
