package num

import (
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// samples per function and format; GODWIT_LONG=1 takes many more.
func samples(n int) int {
	if os.Getenv("GODWIT_LONG") != "" {
		return n * 100
	}
	return n
}

// domain says where fn has a real result to compare and where its interesting arguments lie (as exponents).
func (fn Func) domain() (positive bool, loExp, hiExp int) {
	switch fn {
	case FuncExp, FuncExp2, FuncExpm1:
		return false, -60, 11
	case FuncLog1p:
		return true, -60, 1024
	case FuncLog, FuncLog2, FuncRsqrt, FuncSqrt:
		return true, -1074, 1024
	case FuncTanh, FuncLogistic, FuncErf:
		return false, -60, 6
	}
	return false, -1074, 1024
}

// The error of every sequence in every format against math/big. The bounds are the promise of the package.
func TestFuncUlp(t *testing.T) {
	bound := [...]float64{F16: 0.501, BF16: 0.501, F32: 0.5005, F64: 0.9}
	for fn := range NumFuncs {
		for f := F16; f <= F64; f++ {
			t.Run(fn.String()+"/"+[...]string{"f16", "bf16", "f32", "f64"}[f], func(t *testing.T) {
				t.Parallel()
				r := rand.New(rand.NewPCG(uint64(fn), uint64(f)))
				positive, lo, hi := fn.domain()
				worst, at := 0.0, 0.0
				check := func(x float64) {
					x = f.Value(f.Round(x))
					if notFinite(x) || x == 0 || positive && x < 0 {
						return
					}
					if u := errUlp(fn, f, x); !(u <= worst) {
						worst, at = u, x
					}
				}
				for range samples(60) {
					check((r.Float64()*2 - 1) * 4)
					check((r.Float64()*2 - 1) * 100)
					check(1 + (r.Float64()*2-1)*0x1p-8)
					e := lo + r.IntN(hi-lo)
					check(math.Ldexp(1+r.Float64(), e) * float64(1-2*r.IntN(2)))
					check(math.Ldexp(1+r.Float64(), r.IntN(60)-30))
					check((0.5 + r.Float64()) * float64(r.IntN(2000)) * math.Pi / 2) // near zeros of sin and cos
					check(float64(r.IntN(2000)) * math.Pi / 2)
				}
				require.LessOrEqual(t, worst, bound[f], "at %v", at)
				t.Logf("%.4f ulp at %v", worst, at)
			})
		}
	}
}

func TestFuncSpecial(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	neg0 := math.Copysign(0, -1)
	cases := []struct {
		fn   Func
		x, y float64
	}{
		{FuncExp, 0, 1},
		{FuncExp, neg0, 1},
		{FuncExp, inf, inf},
		{FuncExp, -inf, 0},
		{FuncExp, nan, nan},
		{FuncExp, 60000, inf},
		{FuncExp, -60000, 0},
		{FuncExp2, 10, 1024},
		{FuncExp2, -14, 0x1p-14},
		{FuncExp2, inf, inf},
		{FuncExp2, -inf, 0},
		{FuncExp2, nan, nan},
		{FuncExp2, 60000, inf},
		{FuncLog, 1, 0},
		{FuncLog, 0, -inf},
		{FuncLog, neg0, -inf},
		{FuncLog, -1, nan},
		{FuncLog, inf, inf},
		{FuncLog, -inf, nan},
		{FuncLog, nan, nan},
		{FuncLog2, 1, 0},
		{FuncLog2, 8, 3},
		{FuncLog2, 0x1p-14, -14},
		{FuncLog2, 0, -inf},
		{FuncLog2, -1, nan},
		{FuncLog2, inf, inf},
		{FuncRcp, 0, inf},
		{FuncRcp, neg0, -inf},
		{FuncRcp, inf, 0},
		{FuncRcp, -inf, neg0},
		{FuncRcp, 4, 0.25},
		{FuncRcp, nan, nan},
		{FuncRsqrt, 0, inf},
		{FuncRsqrt, neg0, -inf},
		{FuncRsqrt, inf, 0},
		{FuncRsqrt, -1, nan},
		{FuncRsqrt, 4, 0.5},
		{FuncRsqrt, nan, nan},
		{FuncSqrt, 9, 3},
		{FuncSqrt, neg0, neg0},
		{FuncSqrt, -1, nan},
		{FuncSqrt, inf, inf},
		{FuncSin, 0, 0},
		{FuncSin, neg0, neg0},
		{FuncSin, inf, nan},
		{FuncSin, -inf, nan},
		{FuncSin, nan, nan},
		{FuncCos, 0, 1},
		{FuncCos, neg0, 1},
		{FuncCos, inf, nan},
		{FuncCos, nan, nan},
		{FuncTan, 0, 0},
		{FuncTan, neg0, neg0},
		{FuncTan, inf, nan},
		{FuncTan, nan, nan},
		{FuncTanh, 0, 0},
		{FuncTanh, neg0, neg0},
		{FuncTanh, inf, 1},
		{FuncTanh, -inf, -1},
		{FuncTanh, nan, nan},
		{FuncExpm1, 0, 0},
		{FuncExpm1, neg0, neg0},
		{FuncExpm1, inf, inf},
		{FuncExpm1, -inf, -1},
		{FuncExpm1, -60000, -1},
		{FuncExpm1, nan, nan},
		{FuncLog1p, 0, 0},
		{FuncLog1p, neg0, neg0},
		{FuncLog1p, -1, -inf},
		{FuncLog1p, -2, nan},
		{FuncLog1p, inf, inf},
		{FuncLog1p, -inf, nan},
		{FuncLog1p, nan, nan},
		{FuncLogistic, 0, .5},
		{FuncLogistic, neg0, .5},
		{FuncLogistic, inf, 1},
		{FuncLogistic, -inf, 0},
		{FuncLogistic, -60000, 0},
		{FuncLogistic, 60000, 1},
		{FuncLogistic, nan, nan},
		{FuncErf, 0, 0},
		{FuncErf, neg0, neg0},
		{FuncErf, inf, 1},
		{FuncErf, -inf, -1},
		{FuncErf, nan, nan},
	}
	for _, c := range cases {
		for f := F16; f <= F64; f++ {
			require.Equal(t, f.Round(c.y), c.fn.Apply(f, f.Round(c.x)), "%s(%v) in format %d", c.fn, c.x, f)
		}
	}
}

// The subnormal and extreme arguments of f64 that sampling by exponent rarely meets.
func TestFuncEdges64(t *testing.T) {
	for fn := range NumFuncs {
		for _, x := range []float64{
			math.SmallestNonzeroFloat64, 0x1p-1022, 0x1p-1023, 0x1.8p-1040, math.MaxFloat64, 709.7, 709.78, -708.5, -745.13, -744.4, 1023.999, -1074, -1073.7,
			0.2499999, 0.25, 0.4999999, 0.5, 5.99, 6, 21.9, 22, 0x1.6a09e667f3bccp-1, 0x1.6a09e667f3bcdp-1, 6381956970095103 * 0x1p797, 0.785, 0.7849,
		} {
			positive, _, hi := fn.domain()
			if positive && x < 0 || math.Abs(x) > math.Ldexp(1, hi-1) {
				continue
			}
			u := errUlp(fn, F64, x)
			require.LessOrEqual(t, u, 1.0, "%s(%v)", fn, x)
		}
	}
}

// The results are part of the ISA: this sum over many arguments must come out the same on every host.
func TestFuncGolden(t *testing.T) {
	want := [...]uint64{F16: 0, BF16: 0, F32: 0, F64: 0}
	for f := F16; f <= F64; f++ {
		h := uint64(14695981039346656037)
		r := rand.New(rand.NewPCG(7, uint64(f)))
		for range 3000 {
			a := r.Uint64() & f.mask()
			for fn := range NumFuncs {
				h = (h ^ fn.Apply(f, a)) * 1099511628211
			}
		}
		want[f] = h
	}
	require.Equal(t, funcGolden, want)
}
