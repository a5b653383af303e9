package num

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

var formats = []Format{F16, BF16, F32, F64}

// roundBig rounds an exact value by the definition: the neighbours that the format has, and the mode.
func roundBig(f Format, x *big.Float, rnd Rnd) uint64 {
	l := layout[f]
	neg := x.Signbit()
	if x.Sign() == 0 {
		return f.signed(0, neg)
	}
	abs := new(big.Float).Abs(x)
	e := max(abs.MantExp(nil)-1, l.emin) - (l.prec - 1) // exponent of a unit in the last place
	q := new(big.Float).SetPrec(3000).SetMantExp(new(big.Float).SetPrec(3000).Set(abs), -e)
	n, _ := q.Int(nil)
	rest := new(big.Float).SetPrec(3000).Sub(q, new(big.Float).SetPrec(3000).SetInt(n))
	half := rest.Cmp(big.NewFloat(0.5))
	up := false
	switch rnd {
	case RNE:
		up = half > 0 || half == 0 && n.Bit(0) == 1
	case RMM:
		up = half >= 0
	case RDN:
		up = neg && rest.Sign() > 0
	case RUP:
		up = !neg && rest.Sign() > 0
	}
	if up {
		n.Add(n, big.NewInt(1))
	}
	limit := new(big.Float).SetMantExp(big.NewFloat(f.Value(f.Inf()-1)), 0)
	v := new(big.Float).SetPrec(3000).SetMantExp(new(big.Float).SetPrec(3000).SetInt(n), e)
	if v.Cmp(limit) > 0 {
		if rnd == RTZ || rnd == RDN && !neg || rnd == RUP && neg {
			return f.signed(f.Inf()-1, neg)
		}
		return f.signed(f.Inf(), neg)
	}
	d, acc := v.Float64()
	if acc != big.Exact {
		panic("roundBig")
	}
	var bits uint64 // encode d by hand
	if d != 0 {
		fr, ex := math.Frexp(d)
		m := uint64(math.Ldexp(fr, l.prec))
		ex--
		if ex < l.emin {
			bits = uint64(math.Ldexp(d, -(l.emin - l.prec + 1)))
		} else {
			bits = uint64(ex-l.emin)<<(l.prec-1) + m
		}
	}
	return f.signed(bits, neg)
}

// number makes bits with all exponents likely, and specials.
func number(r *rand.Rand, f Format) uint64 {
	special := []uint64{0, f.Inf(), f.NaN(), f.One(), 1, f.Inf() - 1, f.NaN() | 1, f.Inf() | 1, uint64(1) << (layout[f].prec - 1), uint64(1)<<(layout[f].prec-1) - 1}
	switch r.IntN(8) {
	case 0:
		return f.signed(special[r.IntN(len(special))], r.IntN(2) == 0)
	case 1, 2: // near 1, few bits
		return f.signed(f.One()+uint64(r.IntN(64))<<(layout[f].prec-4), r.IntN(2) == 0)
	}
	return r.Uint64() & f.mask()
}

func exact(f Format, a uint64) *big.Float {
	return new(big.Float).SetPrec(3000).SetMode(big.ToNearestEven).SetFloat64(f.Value(a))
}

// Sums, products and fused products of finite numbers against exact arithmetic, by all formats.
func TestArithExact(t *testing.T) {
	for _, f := range formats {
		r := rand.New(rand.NewPCG(1, uint64(f)))
		for range samples(10000) {
			a, b, c := number(r, f), number(r, f), number(r, f)
			if r.IntN(4) == 0 { // cancellation in the fused product
				c = Neg(f, Mul(f, a, b)) + uint64(r.IntN(3)) - 1
				c &= f.mask()
			}
			x, y, z := f.Value(a), f.Value(b), f.Value(c)
			if notFinite(x) || notFinite(y) || notFinite(z) {
				continue
			}
			ea, eb, ec := exact(f, a), exact(f, b), exact(f, c)
			want := func(v *big.Float, signOfZero bool) uint64 {
				if v.Sign() == 0 {
					return f.signed(0, signOfZero)
				}
				return roundBig(f, v, RNE)
			}
			big3 := func() *big.Float { return new(big.Float).SetPrec(3000) }
			bothNeg := math.Signbit(x) && math.Signbit(y)
			require.Equal(t, want(big3().Add(ea, eb), bothNeg), Add(f, a, b), "%v + %v", x, y)
			require.Equal(t, want(big3().Sub(ea, eb), math.Signbit(x) && !math.Signbit(y)), Sub(f, a, b), "%v - %v", x, y)
			ps := math.Signbit(x) != math.Signbit(y)
			p := big3().Mul(ea, eb)
			require.Equal(t, want(p, ps), Mul(f, a, b), "%v * %v", x, y)
			require.Equal(t, want(big3().Add(p, ec), ps && math.Signbit(z)), FMA(f, a, b, c), "%v * %v + %v (format %d)", x, y, z, f)
			if f == F32 {
				require.Equal(t, FMA(f, a, b, c), uint64(math.Float32bits(FMA32(float32(x), float32(y), float32(z)))))
			}
			if y != 0 && x != 0 {
				q := new(big.Float).SetPrec(3000).Quo(ea, eb)
				require.Equal(t, roundBig(f, q, RNE), Div(f, a, b), "%v / %v", x, y)
			}
			if x > 0 {
				require.Equal(t, roundBig(f, new(big.Float).SetPrec(200).Sqrt(new(big.Float).SetPrec(200).Set(ea)), RNE), Sqrt(f, a), "sqrt %v", x)
			}
		}
	}
}

func TestFMAVectors(t *testing.T) {
	// The case that double rounding gets wrong: the exact sum is just above the middle of two f32.
	a, b, c := float32(1+0x1p-12), float32(1+0x1p-12), float32(0x1p-60)
	require.Equal(t, float32(1+0x1p-11+0x1p-23), FMA32(a, b, c))
	require.NotEqual(t, float32(math.FMA(float64(a), float64(b), float64(c))), FMA32(a, b, c))
	inf := float32(math.Inf(1))
	for _, v := range [][3]float32{{inf, 0, 1}, {inf, 1, -inf}, {float32(math.NaN()), 1, 1}, {1, 1, math.Float32frombits(0xffc12345)}} {
		require.Equal(t, uint32(0x7fc00000), math.Float32bits(FMA32(v[0], v[1], v[2])))
	}
	require.Equal(t, inf, FMA32(inf, 2, 1))
	require.Equal(t, inf, FMA32(math.MaxFloat32, 2, 1))
}

// Rounding f64 to each format in each mode against the definition.
func TestRoundMode(t *testing.T) {
	for _, f := range formats[:3] {
		r := rand.New(rand.NewPCG(2, uint64(f)))
		for range samples(4000) {
			x := math.Float64frombits(r.Uint64())
			if r.IntN(2) == 0 { // near what the format holds, and in the middle of two
				x = f.Value(number(r, f)) * (1 + float64(r.IntN(5)-2)*math.Ldexp(1, -layout[f].prec))
			}
			if notFinite(x) {
				continue
			}
			for rnd := RNE; rnd <= RMM; rnd++ {
				require.Equal(t, roundBig(f, new(big.Float).SetPrec(3000).SetFloat64(x), rnd), f.RoundMode(x, rnd), "%x mode %d format %d", x, rnd, f)
			}
			require.Equal(t, f.RoundMode(x, RNE), f.Round(x))
			if f == BF16 {
				y := float32(x)
				require.Equal(t, f.RoundMode(float64(y), RNE), uint64(F32ToBF16(y)))
			}
		}
	}
}

// Every f16 and bf16 survives the way to f32 and back.
func TestHalfRoundTrip(t *testing.T) {
	for i := range 1 << 16 {
		a := uint16(i)
		h, b := F16ToF32(a), BF16ToF32(a)
		if h == h {
			require.Equal(t, a, F32ToF16(h))
			require.Equal(t, math.Ldexp(1, -24)*float64(i&0x3ff), math.Abs(float64(F16ToF32(a&0x3ff))))
		}
		if b == b {
			require.Equal(t, a, F32ToBF16(b))
		}
	}
	require.Equal(t, float32(65504), F16ToF32(0x7bff))
	require.Equal(t, uint16(0x7c00), F32ToF16(65520))
	require.Equal(t, uint16(0x7bff), F32ToF16(65519))
	require.Equal(t, float32(1.5), F16ToF32(0x3e00))
	require.Equal(t, float32(-0x1p-14), F16ToF32(0x8400))
}

func TestFromInt(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range samples(5000) {
		v := r.Uint64() >> r.IntN(64)
		if r.IntN(3) == 0 {
			v = -v
		}
		for _, f := range formats {
			for rnd := RNE; rnd <= RMM; rnd++ {
				u := new(big.Float).SetPrec(64).SetUint64(v)
				s := new(big.Float).SetPrec(64).SetInt64(int64(v))
				require.Equal(t, roundBig(f, u, rnd), FromInt(f, v, false, rnd), "%d", v)
				require.Equal(t, roundBig(f, s, rnd), FromInt(f, v, true, rnd), "%d", int64(v))
			}
		}
	}
}

func TestToInt(t *testing.T) {
	cases := []struct {
		x      float64
		width  int
		signed bool
		rnd    Rnd
		want   int64
	}{
		{2.5, 32, true, RNE, 2},
		{3.5, 32, true, RNE, 4},
		{-2.5, 32, true, RNE, -2},
		{2.5, 32, true, RMM, 3},
		{-2.5, 32, true, RMM, -3},
		{2.9, 8, true, RTZ, 2},
		{-2.9, 8, true, RTZ, -2},
		{-2.1, 8, true, RDN, -3},
		{2.1, 8, true, RUP, 3},
		{-0.9, 8, false, RTZ, 0},
		{-0.9, 8, false, RDN, 0},
		{127.4, 8, true, RNE, 127},
		{127.5, 8, true, RNE, 127},
		{-128.5, 8, true, RNE, -128},
		{-129, 8, true, RNE, -128},
		{255.5, 8, false, RNE, 255},
		{300, 8, false, RNE, 255},
		{1e30, 64, true, RNE, math.MaxInt64},
		{-1e30, 64, true, RNE, math.MinInt64},
		{1e30, 64, false, RNE, -1},
		{0x1p63, 64, false, RNE, math.MinInt64},
		{0x1.8p63, 64, false, RNE, -1 << 62},
		{math.Inf(1), 16, true, RNE, 32767},
		{math.Inf(-1), 16, true, RNE, -32768},
		{math.Inf(-1), 16, false, RNE, 0},
		{math.NaN(), 32, true, RNE, 0},
		{math.NaN(), 64, false, RNE, 0},
		{-0x1p63, 64, true, RTZ, math.MinInt64},
		{0x1p63, 64, true, RTZ, math.MaxInt64},
		{4294967295, 32, false, RTZ, 4294967295},
	}
	for _, c := range cases {
		require.Equal(t, uint64(c.want), ToInt(F64, math.Float64bits(c.x), c.width, c.signed, c.rnd), "%+v", c)
	}
}

func TestIntegral(t *testing.T) {
	cases := []struct{ x, rne, rtz, rdn, rup, rmm float64 }{
		{2.5, 2, 2, 2, 3, 3}, {3.5, 4, 3, 3, 4, 4}, {-2.5, -2, -2, -3, -2, -3}, {0.4, 0, 0, 0, 1, 0}, {-0.4, 0, 0, -1, 0, 0}, {1e20, 1e20, 1e20, 1e20, 1e20, 1e20},
	}
	for _, c := range cases {
		for i, want := range []float64{c.rne, c.rtz, c.rdn, c.rup, c.rmm} {
			got := Integral(c.x, Rnd(i))
			require.Equal(t, want, got)
			require.Equal(t, math.Signbit(c.x), math.Signbit(got))
		}
	}
	require.Equal(t, uint64(0x7e00), RoundInt(F16, 0xfc01, RNE))
}

func TestMinMax(t *testing.T) {
	for _, f := range formats {
		one, two, zero, neg0 := f.One(), f.Round(2), uint64(0), f.Sign()
		snan := f.Inf() | 1
		for _, c := range []struct {
			fn         func(Format, uint64, uint64) uint64
			a, b, want uint64
		}{
			{Min, one, two, one},
			{Min, two, one, one},
			{Max, one, two, two},
			{Max, two, one, two},
			{Min, zero, neg0, neg0},
			{Min, neg0, zero, neg0},
			{Max, zero, neg0, zero},
			{Max, neg0, zero, zero},
			{Min, one, snan, f.NaN()},
			{Max, snan, one, f.NaN()},
			{Min, f.signed(f.NaN(), true), snan, f.NaN()},
			{MinNum, one, snan, one},
			{MaxNum, snan, two, two},
			{MinNum, snan, snan, f.NaN()},
			{MinNum, neg0, zero, neg0},
			{MaxNum, neg0, zero, zero},
			{Min, f.Inf(), f.signed(f.Inf(), true), f.signed(f.Inf(), true)},
			{CopySign, one, neg0, f.signed(one, true)},
		} {
			require.Equal(t, c.want, c.fn(f, c.a, c.b))
		}
		require.Equal(t, f.signed(snan, true), Neg(f, snan))
		require.Equal(t, snan, Abs(f, f.signed(snan, true)))
		require.Equal(t, Unordered, Compare(f, snan, one))
		require.Equal(t, 0, Compare(f, neg0, zero))
		require.Equal(t, -1, Compare(f, one, two))
		require.Equal(t, 1, Compare(f, two, one))
	}
}

func TestArithSpecial(t *testing.T) {
	for _, f := range formats {
		inf, nan := f.Inf(), f.NaN()
		ninf := f.signed(inf, true)
		require.Equal(t, nan, Add(f, inf, ninf))
		require.Equal(t, nan, Sub(f, inf, inf))
		require.Equal(t, nan, Mul(f, inf, 0))
		require.Equal(t, nan, Div(f, 0, 0))
		require.Equal(t, inf, Div(f, f.One(), 0))
		require.Equal(t, ninf, Div(f, f.One(), f.Sign()))
		require.Equal(t, nan, Sqrt(f, f.signed(f.One(), true)))
		require.Equal(t, f.Sign(), Sqrt(f, f.Sign()))
		require.Equal(t, nan, Add(f, f.signed(inf|1, true), f.One()), "a NaN that is not canonical goes in, the canonical one comes out")
		require.Equal(t, inf, Add(f, f.Inf()-1, f.Inf()-1))
		for g := range formats {
			require.Equal(t, Format(g).NaN(), Convert(Format(g), f, nan|1, RTZ))
			require.Equal(t, Format(g).signed(Format(g).Inf(), true), Convert(Format(g), f, ninf, RUP))
		}
	}
}
