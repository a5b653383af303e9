package isa

import (
	"maps"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// prec and emin of the formats, and the canonical NaN.
var formats = map[Type]struct {
	prec, emin int
	nan, inf   uint64
}{
	F16: {11, -14, 0x7e00, 0x7c00}, BF16: {8, -126, 0x7fc0, 0x7f80}, F32: {24, -126, 0x7fc00000, 0x7f800000}, F64: {53, -1022, 0x7ff8 << 48, 0x7ff0 << 48},
}

// floatOf reads a lane by the definition of the formats.
func floatOf(t Type, v uint64) float64 {
	f := formats[t]
	sign, mag := v>>(t.Bits()-1)&1, v&(1<<(t.Bits()-1)-1)
	m, e := mag&(1<<(f.prec-1)-1), int(mag>>(f.prec-1))
	x := math.Ldexp(float64(m|1<<(f.prec-1)), e-1+f.emin-(f.prec-1))
	switch {
	case mag > f.inf:
		return math.NaN()
	case mag == f.inf:
		x = math.Inf(1)
	case e == 0:
		x = math.Ldexp(float64(m), f.emin-(f.prec-1))
	}
	if sign != 0 {
		x = math.Copysign(x, -1)
	}
	return x
}

// rounded writes an exact value in a format: a multiple of the quantum that its exponent allows, chosen by the mode.
func rounded(t Type, x *big.Float, rnd Rnd) uint64 {
	f := formats[t]
	sign := uint64(0)
	if x.Signbit() {
		sign = 1 << (t.Bits() - 1)
	}
	if x.Sign() == 0 {
		return sign
	}
	e := max(x.MantExp(nil)-1, f.emin)
	q := new(big.Float).SetPrec(4000).Abs(x)
	q.SetMantExp(q, f.prec-1-e)
	n, _ := q.Int(nil)
	rest := q.Sub(q, new(big.Float).SetPrec(4000).SetInt(n))
	half := rest.Cmp(big.NewFloat(0.5))
	if rest.Sign() != 0 && (rnd == RNE && (half > 0 || half == 0 && n.Bit(0) == 1) || rnd == RMM && half >= 0 || rnd == RUP && sign == 0 || rnd == RDN && sign != 0) {
		n.Add(n, one)
	}
	v := n.Uint64() + uint64(e-f.emin)<<(f.prec-1) // the leading bit of n counts as one exponent
	if v >= f.inf {
		v = f.inf
		if rnd == RTZ || rnd == RUP && sign != 0 || rnd == RDN && sign == 0 {
			v--
		}
	}
	return sign | v
}

func exactly(x float64) *big.Float { return new(big.Float).SetPrec(4000).SetFloat64(x) }

// oracle computes one operation on exact values and rounds once; special values follow from Go's f64 arithmetic.
func oracle(t Type, name string, v ...uint64) uint64 {
	x := [3]float64{}
	for i := range v {
		x[i] = floatOf(t, v[i])
	}
	a, b, c := x[0], x[1], x[2]
	var y float64 // right for NaN, infinities, and the sign of zeros
	switch name {
	case "add":
		y = a + b
	case "sub":
		y = a - b
	case "mul":
		y = a * b
	case "div":
		y = a / b
	case "fma":
		y = math.FMA(a, b, c)
	case "fnma":
		y = math.FMA(-a, b, c)
	case "sqrt":
		y = math.Sqrt(a)
	}
	if y != y {
		return formats[t].nan
	}
	inf := false
	for i := range v {
		inf = inf || math.IsInf(x[i], 0)
	}
	if inf || y == 0 && name != "fma" && name != "fnma" && (a == 0 || b == 0 || name == "add" || name == "sub") || name == "div" && b == 0 || name == "sqrt" && a == 0 {
		if y == 0 {
			return rounded(t, exactly(y), RNE)
		}
		if math.IsInf(y, 0) {
			return formats[t].inf | rounded(t, exactly(math.Copysign(0, y)), RNE)
		}
	}
	r := new(big.Float).SetPrec(4000)
	switch name {
	case "add":
		r.Add(exactly(a), exactly(b))
	case "sub":
		r.Sub(exactly(a), exactly(b))
	case "mul":
		r.Mul(exactly(a), exactly(b))
	case "div":
		r.SetPrec(400).Quo(exactly(a), exactly(b))
	case "sqrt":
		r.SetPrec(400).Sqrt(new(big.Float).SetPrec(400).SetFloat64(a))
	default:
		if name == "fnma" {
			a = -a
		}
		p := new(big.Float).SetPrec(4000).Mul(exactly(a), exactly(b))
		if r.Add(p, exactly(c)); r.Sign() == 0 {
			if p.Signbit() && math.Signbit(c) {
				r.Neg(r.Abs(r))
			} else {
				r.Abs(r)
			}
		}
	}
	return rounded(t, r, RNE)
}

// floatLane makes bits near 1, special or arbitrary.
func (r *rig) floatLane(t Type) uint64 {
	f := formats[t]
	switch r.IntN(5) {
	case 0:
		return []uint64{0, f.inf, f.nan, f.inf | 1, 1, f.inf - 1, 1 << (f.prec - 1)}[r.IntN(7)] | uint64(r.IntN(2))<<(t.Bits()-1)
	case 1, 2:
		return rounded(t, exactly(r.Float64()*8-4), RNE)
	}
	return r.Uint64() >> (64 - t.Bits())
}

func (r *rig) floats(t Type) {
	w := t.Size()
	for _, n := range []int{1, 2, 4} {
		for i := range t.Lanes() {
			v := r.floatLane(t)
			for k := range w {
				r.s.V[n][i*w+k] = byte(v >> (8 * k))
			}
		}
		r.s.S[n] = r.floatLane(t) | r.Uint64()<<8<<(t.Bits()-8) // bits above the type do not count
	}
}

func low64(t Type, v uint64) uint64 { return v & (^uint64(0) >> (64 - t.Bits())) }

func TestFloatArith(t *testing.T) {
	r := newRig(t, 10)
	for _, ty := range floats {
		for _, op2 := range [][2]string{{"add", "ab"}, {"sub", "ab"}, {"mul", "ab"}, {"div", "ab"}, {"fma", "abc"}, {"fnma", "abc"}, {"sqrt", "a"}} {
			name, fields := op2[0], op2[1]
			in := Inst{Type: ty, Dst: 7, A: 1}
			if len(fields) > 1 {
				in.B = 2
			}
			if len(fields) > 2 {
				in.C = 4
			}
			w := ty.Size()
			for range 3 {
				r.floats(ty)
				in.Op = op(t, "v"+name)
				r.vector(in, w, func(s *State, i int) uint64 {
					v := []uint64{vlane(&s.V[1], w, i), vlane(&s.V[2], w, i), vlane(&s.V[4], w, i)}
					return oracle(ty, name, v[:len(fields)]...)
				})
			}
			in.Op = op(t, map[string]string{"fma": "fma", "fnma": "fnma"}[name]+map[bool]string{true: "", false: "f" + name}[name == "fma" || name == "fnma"])
			for range 200 {
				r.floats(ty)
				v := []uint64{low64(ty, r.s.S[1]), low64(ty, r.s.S[2]), low64(ty, r.s.S[4])}
				r.ok(in)
				require.Equal(t, oracle(ty, name, v[:len(fields)]...), r.s.S[7], "%v %x", in, v)
			}
		}
	}
}

// IEEE minimum, maximum and their number-preferring forms, sign operations: by value, with Go's own functions.
func TestFloatMinMax(t *testing.T) {
	r := newRig(t, 11)
	strict := func(f func(a, b float64) float64) func(a, b float64) float64 { // Go lets an infinity win over NaN
		return func(a, b float64) float64 {
			if a != a || b != b {
				return math.NaN()
			}
			return f(a, b)
		}
	}
	num := func(f func(a, b float64) float64) func(a, b float64) float64 {
		return func(a, b float64) float64 {
			switch {
			case a != a:
				return b
			case b != b:
				return a
			}
			return f(a, b)
		}
	}
	for _, ty := range floats {
		f := formats[ty]
		w, sign := ty.Size(), uint64(1)<<(ty.Bits()-1)
		two := map[string]func(a, b uint64) uint64{"cpsgn": func(a, b uint64) uint64 { return a&(sign-1) | b&sign }}
		for name, fn := range map[string]func(a, b float64) float64{"min": strict(math.Min), "max": strict(math.Max), "minnum": num(math.Min), "maxnum": num(math.Max)} {
			two[name] = func(a, b uint64) uint64 {
				y := fn(floatOf(ty, a), floatOf(ty, b))
				switch {
				case y != y:
					return f.nan
				case math.IsInf(y, 0):
					return f.inf | uint64(math.Float64bits(y)>>63)<<(ty.Bits()-1)
				}
				return rounded(ty, exactly(y), RNE)
			}
		}
		for _, name := range slices.Sorted(maps.Keys(two)) {
			fn := two[name]
			for range 3 {
				r.floats(ty)
				r.vector(Inst{Op: op(t, "v"+name), Type: ty, Dst: 7, A: 1, B: 2}, w, func(s *State, i int) uint64 {
					return fn(vlane(&s.V[1], w, i), vlane(&s.V[2], w, i))
				})
				a, b := low64(ty, r.s.S[1]), low64(ty, r.s.S[2])
				r.ok(Inst{Op: op(t, "f"+name), Type: ty, Dst: 7, A: 1, B: 2})
				require.Equal(t, fn(a, b), r.s.S[7])
			}
		}
		for name, fn := range map[string]func(a uint64) uint64{"neg": func(a uint64) uint64 { return a ^ sign }, "abs": func(a uint64) uint64 { return a &^ sign }} {
			r.floats(ty)
			r.vector(Inst{Op: op(t, "v"+name), Type: ty, Dst: 7, A: 1}, w, func(s *State, i int) uint64 { return fn(vlane(&s.V[1], w, i)) })
			a := low64(ty, r.s.S[1])
			r.ok(Inst{Op: op(t, "f"+name), Type: ty, Dst: 7, A: 1})
			require.Equal(t, fn(a), r.s.S[7])
		}
	}
}

func TestFloatCompare(t *testing.T) {
	r := newRig(t, 12)
	for cond := EQ; cond < numCond; cond++ {
		want := func(a, b float64) bool {
			un := a != a || b != b
			return [...]bool{a == b, a != b, a < b, a <= b, a > b, a >= b, !un, un, un || a == b, a < b || a > b, !(a >= b), !(a > b), !(a <= b), !(a < b)}[cond]
		}
		for _, ty := range floats {
			r.floats(ty)
			copy(r.s.V[2][:32], r.s.V[1][:32])
			r.ok(Inst{Op: OpVcmp, Type: ty, Dst: 9, A: 1, B: 2, Imm: int64(cond)})
			for i := range ty.Lanes() {
				a, b := floatOf(ty, vlane(&r.s.V[1], ty.Size(), i)), floatOf(ty, vlane(&r.s.V[2], ty.Size(), i))
				require.Equal(t, want(a, b), maskBit(r.s.M[9], i*ty.Size()+ty.Size()-1), "%v %v %v", a, cond, b)
			}
			for range 100 {
				r.floats(ty)
				a, b := floatOf(ty, low64(ty, r.s.S[1])), floatOf(ty, low64(ty, r.s.S[2]))
				r.ok(Inst{Op: OpFcmp, Type: ty, Dst: 3, A: 1, B: 2, Imm: int64(cond)})
				require.Equal(t, want(a, b), r.s.P[3], "%v %v %v", a, cond, b)
			}
		}
	}
}

var bigModes = [...]big.RoundingMode{RNE: big.ToNearestEven, RTZ: big.ToZero, RDN: big.ToNegativeInf, RUP: big.ToPositiveInf, RMM: big.ToNearestAway}

// integral rounds an exact value to an integer with math/big's own rounding.
func integral(x float64, rnd Rnd) *big.Int {
	f := exactly(x)
	if e := f.MantExp(nil); e <= 0 { // below 1: big rounds bits, so add a leading one
		big1 := exactly(math.Copysign(4, x))
		f.Add(f, big1).SetMode(bigModes[rnd]).SetPrec(3)
		n, _ := f.Sub(f.SetPrec(4000), big1).Int(nil)
		return n
	} else if e < 4000 {
		f.SetMode(bigModes[rnd]).SetPrec(uint(e))
	}
	n, _ := f.Int(nil)
	return n
}

// converted is the oracle of every pair of types.
func converted(to, from Type, v uint64, rnd Rnd, sat bool) uint64 {
	if !from.Float() {
		n := value(from, v)
		switch {
		case to.Float():
			return rounded(to, new(big.Float).SetPrec(4000).SetInt(n), rnd)
		case sat:
			n = clampTo(to, n)
		}
		return bitsOf(to, n)
	}
	x := floatOf(from, v)
	switch {
	case x != x && to.Float():
		return formats[to].nan
	case x != x:
		return 0
	case math.IsInf(x, 0) && to.Float():
		return formats[to].inf | math.Float64bits(x)>>63<<(to.Bits()-1)
	case to.Float():
		return rounded(to, exactly(x), rnd)
	case math.IsInf(x, 0):
		return bitsOf(to, clampTo(to, bi().Mul(big.NewInt(int64(math.Copysign(1, x))), pow2i(100))))
	}
	return bitsOf(to, clampTo(to, integral(x, rnd)))
}

func TestConvert(t *testing.T) {
	r := newRig(t, 13)
	for _, to := range every {
		for _, from := range every {
			if to == from {
				continue
			}
			for rnd := RNE; rnd <= RMM; rnd++ {
				if rnd != RNE && !to.Float() && !from.Float() {
					break
				}
				r.conversion(OpVcvt, to, from, rnd, false)
				for range 10 {
					r.s.S[1] = r.word()
					if from.Float() {
						r.s.S[1] = r.floatLane(from)
						if r.IntN(2) == 0 { // near the limits of integers
							r.s.S[1] = rounded(from, exactly(math.Ldexp(float64(r.IntN(9)-4), r.IntN(64))+float64(r.IntN(5))*0.5), RNE)
						}
					}
					want := converted(to, from, low64(from, r.s.S[1]), rnd, false)
					if to.Signed() && !to.Float() || to == U32 {
						want = uint64(int64(want<<(64-to.Bits())) >> (64 - to.Bits()))
					}
					r.ok(Inst{Op: OpCvt, Type: to, Rnd: rnd, Dst: 7, A: 1, Imm: int64(from)})
					require.Equal(t, want, r.s.S[7], "%v from %v %x mode %v", to, from, r.s.S[1], rnd)
				}
			}
			if !to.Float() && !from.Float() {
				r.conversion(OpVcvts, to, from, RNE, true)
			}
		}
	}
}

// conversion checks one pair in every part, with and without mask.
func (r *rig) conversion(o Op, to, from Type, rnd Rnd, sat bool) {
	r.stir()
	if from.Float() {
		r.floats(from)
	}
	d, s := to.Size(), from.Size()
	n := VBytes / max(d, s)
	for part := range max(d, s) / min(d, s) {
		for _, mask := range []uint8{0, 3, 5} {
			was := r.s
			in := Inst{Op: o, Type: to, Rnd: rnd, Dst: 7, A: 1, Mask: mask, Z: mask == 5, Imm: int64(part)<<4 | int64(from)}
			r.ok(in)
			for k := range VBytes / d { // lane of the destination
				i, j := k, k
				if d < s {
					i -= part * n
				} else if s < d {
					j += part * n
				}
				want := vlane(&was.V[7], d, k)
				switch {
				case i < 0 || i >= n: // another part
				case maskBit(was.M[mask], i*max(d, s)):
					if d < s {
						j = i
					}
					want = converted(to, from, vlane(&was.V[1], s, j), rnd, sat)
				case in.Z:
					want = 0
				}
				require.Equal(r, want, vlane(&r.s.V[7], d, k), "%v lane %d", in, k)
			}
			r.s.V = was.V
		}
	}
}

func TestRound(t *testing.T) {
	r := newRig(t, 14)
	for _, ty := range floats {
		for rnd := RNE; rnd <= RMM; rnd++ {
			want := func(v uint64) uint64 {
				x := floatOf(ty, v)
				if x != x {
					return formats[ty].nan
				}
				if math.IsInf(x, 0) {
					return v
				}
				y, _ := new(big.Float).SetInt(integral(x, rnd)).Float64()
				return rounded(ty, exactly(math.Copysign(y, x)), RNE)
			}
			r.floats(ty)
			w := ty.Size()
			r.vector(Inst{Op: OpVround, Type: ty, Rnd: rnd, Dst: 7, A: 1}, w, func(s *State, i int) uint64 { return want(vlane(&s.V[1], w, i)) })
			for range 50 {
				v := rounded(ty, exactly(float64(r.IntN(64)-32)/4), RNE)
				r.s.S[1] = v
				r.ok(Inst{Op: OpFround, Type: ty, Rnd: rnd, Dst: 7, A: 1})
				require.Equal(t, want(v), r.s.S[7])
			}
		}
	}
}

// The functions against Go's, within one unit of the format (num has the exact bounds).
func TestFunctions(t *testing.T) {
	r := newRig(t, 15)
	functions := map[string]func(float64) float64{
		"vexp": math.Exp, "vexp2": math.Exp2, "vlog": math.Log, "vlog2": func(x float64) float64 { return math.Log(x) / math.Ln2 }, // math.Log2 loses digits near 1
		"vexpm1": math.Expm1, "vlog1p": math.Log1p,
		"vrcp":   func(x float64) float64 { return 1 / x },
		"vrsqrt": func(x float64) float64 { return 1 / math.Sqrt(x) }, "vsqrt": math.Sqrt, "vsin": math.Sin, "vcos": math.Cos, "vtan": math.Tan, "vtanh": math.Tanh, "vlogistic": func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }, "verf": math.Erf,
	}
	for _, name := range slices.Sorted(maps.Keys(functions)) {
		f := functions[name]
		for _, ty := range floats {
			l := formats[ty]
			w := ty.Size()
			for i := range ty.Lanes() {
				v := rounded(ty, exactly(r.Float64()*8), RNE)
				if i == 0 {
					v = l.inf | 1
				}
				for k := range w {
					r.s.V[1][i*w+k] = byte(v >> (8 * k))
				}
			}
			r.ok(Inst{Op: op(t, name), Type: ty, Dst: 7, A: 1})
			require.Equal(t, l.nan, vlane(&r.s.V[7], w, 0))
			for i := 1; i < ty.Lanes(); i++ {
				x := floatOf(ty, vlane(&r.s.V[1], w, i))
				want := int64(rounded(ty, exactly(f(x)), RNE))
				tolerance := 1.
				if ty == F64 { // Go's own error counts too
					tolerance = 4
				}
				require.InDelta(t, 0, want-int64(vlane(&r.s.V[7], w, i)), tolerance, "%s.%s(%v)", name, ty, x)
			}
		}
	}
}
