package llvmir_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/bigmath"
)

// libm is the functions of the library, with what they are to be held against and where.
var libm = []struct {
	name   string
	lo, hi float64 // samples lie between, half of them with all magnitudes alike
	ref    func(x float64) *big.Float
	host   func(x float64) float64 // for zeros, infinities and NaN
}{
	{"expm1", -40, 709, bigmath.Of(bigmath.Prec.Expm1), math.Expm1},
	{"exp10", -308, 308, func(x float64) *big.Float { return bigmath.Usual.Pow(10, x) }, func(x float64) float64 { return math.Pow(10, x) }},
	{"log10", 0, math.MaxFloat64, func(x float64) *big.Float { return bigmath.Usual.LogTo(10, bigmath.Usual.Float(x)) }, math.Log10},
	{"log1p", -1, 1e300, bigmath.Of(bigmath.Prec.Log1p), math.Log1p},
	{"sinh", -709, 709, bigmath.Of(bigmath.Prec.Sinh), math.Sinh},
	{"cosh", -709, 709, bigmath.Of(bigmath.Prec.Cosh), math.Cosh},
	{"asinh", -1e300, 1e300, bigmath.Of(bigmath.Prec.Asinh), math.Asinh},
	{"acosh", 1, 1e300, bigmath.Of(bigmath.Prec.Acosh), math.Acosh},
	{"atanh", -1, 1, bigmath.Of(bigmath.Prec.Atanh), math.Atanh},
	{"atan", -1e300, 1e300, bigmath.Of(bigmath.Prec.Atan), math.Atan},
	{"asin", -1, 1, bigmath.Of(bigmath.Prec.Asin), math.Asin},
	{"acos", -1, 1, bigmath.Of(bigmath.Prec.Acos), math.Acos},
	{"cbrt", -1e300, 1e300, bigmath.Of(bigmath.Prec.Cbrt), math.Cbrt},
	{"erfc", -6, 27, bigmath.Of(bigmath.Prec.Erfc), math.Erfc},
	{"tgamma", -40, 171, bigmath.Usual.Gamma, math.Gamma},
	{"lgamma", 0, 1e300, bigmath.Usual.LGamma, func(x float64) float64 {
		l, _ := math.Lgamma(x)
		if math.IsInf(x, -1) {
			return math.Inf(1)
		}
		return l
	}},
	{"log", 0, math.MaxFloat64, bigmath.Of(bigmath.Prec.Log), math.Log},
	{"exp", -700, 709, bigmath.Of(bigmath.Prec.Exp), math.Exp},
}

// libm2 is the same of two arguments.
var libm2 = []struct {
	name   string
	lo, hi float64
	ref    func(x, y float64) *big.Float
	host   func(x, y float64) float64
}{
	{"pow", 1e-30, 1e30, bigmath.Usual.Pow, math.Pow},
	{"atan2", -1e10, 1e10, bigmath.Usual.Atan2, math.Atan2},
	{"hypot", -1e30, 1e30, bigmath.Usual.Hypot, math.Hypot},
	{"fmod", -1e10, 1e10, byHost(math.Mod), math.Mod},
	{"remainder", -1e10, 1e10, byHost(math.Remainder), math.Remainder},
	{"fdim", -10, 10, byHost(math.Dim), func(x, y float64) float64 {
		if math.IsNaN(x) || math.IsNaN(y) {
			return math.NaN()
		}
		if x <= y {
			return 0
		}
		return x - y
	}},
}

// byHost is a function that the host rounds at the most once.
func byHost(f func(x, y float64) float64) func(x, y float64) *big.Float {
	return func(x, y float64) *big.Float { return bigmath.Usual.Float(f(x, y)) }
}

// libmModule is a module with a loop for each function, over arrays.
func libmModule() string {
	var b strings.Builder
	loop := func(name, t string, n int) {
		call := fmt.Sprintf("%s @%s(%s %%a)", t, name, t)
		sig := t
		if n == 2 {
			call = fmt.Sprintf("%s @%s(%s %%a, %s %%b)", t, name, t, t)
			sig = t + ", " + t
		}
		fmt.Fprintf(&b, `declare %[1]s @%[2]s(%[4]s)
define void @run_%[2]s(i64 %%n, ptr %%x, ptr %%y, ptr %%z) {
entry:
  br label %%loop
loop:
  %%i = phi i64 [ 0, %%entry ], [ %%next, %%loop ]
  %%px = getelementptr %[1]s, ptr %%x, i64 %%i
  %%py = getelementptr %[1]s, ptr %%y, i64 %%i
  %%pz = getelementptr %[1]s, ptr %%z, i64 %%i
  %%a = load %[1]s, ptr %%px
  %%b = load %[1]s, ptr %%py
  %%r = call %[3]s
  store %[1]s %%r, ptr %%pz
  %%next = add i64 %%i, 1
  %%more = icmp ult i64 %%next, %%n
  br i1 %%more, label %%loop, label %%done
done:
  ret void
}
`, t, name, call, sig)
	}
	for _, f := range libm {
		loop(f.name, "double", 1)
		loop(f.name+"f", "float", 1)
	}
	for _, f := range libm2 {
		loop(f.name, "double", 2)
		loop(f.name+"f", "float", 2)
	}
	return b.String()
}

// libmRig is the module of the library's functions on a device, until the test ends.
func libmRig(t *testing.T) deviceRig {
	bin, err := godwit.CompileBytes("libm.ll", []byte(libmModule()), godwit.Options{Verify: true})
	require.NoError(t, err)
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	t.Cleanup(func() { dev.Close() })
	kern, err := dev.LoadKernel(bin)
	require.NoError(t, err)
	t.Cleanup(func() { kern.Close() })
	return deviceRig{kern}
}

// sample draws from [lo, hi]: evenly, or with all magnitudes alike.
func sample(r *rand.Rand, lo, hi float64, single bool) float64 {
	for {
		var x float64
		switch r.IntN(4) {
		case 0, 1:
			x = lo + r.Float64()*(hi-lo)
		case 2:
			x = math.Exp2(r.Float64()*60-40) * (2*r.Float64() - 1)
		default:
			x = math.Exp2(r.Float64()*1000-500) * (2*r.Float64() - 1)
			if single {
				x = math.Exp2(r.Float64()*200-100) * (2*r.Float64() - 1)
			}
		}
		if single {
			x = float64(float32(x))
		}
		if x > lo && x < hi && x != 0 && !math.IsInf(x, 0) {
			return x
		}
	}
}

// column is values in one precision as memory has them.
func column(x []float64, single bool) []byte {
	if !single {
		return raw(x)
	}
	s := make([]float32, len(x))
	for i := range x {
		s[i] = float32(x[i])
	}
	return raw(s)
}

func asDoubles(b []byte, single bool) []float64 {
	var out []float64
	if single {
		for _, v := range asFloats(b) {
			out = append(out, float64(v))
		}
		return out
	}
	for i := 0; i < len(b); i += 8 {
		out = append(out, math.Float64frombits(le64(b[i:])))
	}
	return out
}

func le64(b []byte) (v uint64) {
	for i := range 8 {
		v |= uint64(b[i]) << (8 * i)
	}
	return v
}

var specials = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -2, 3, -3, math.Inf(1), math.Inf(-1), math.NaN()}

// TestLibm: floats within an ulp, doubles within two, of the exact results; zeros, infinities and NaN where Go has them. GODWIT_LONG
// draws a hundred times as many samples.
func TestLibm(t *testing.T) {
	count := 60
	if os.Getenv("GODWIT_LONG") != "" {
		count = 20000
	}
	k := libmRig(t)
	rng := rand.New(rand.NewPCG(5, 6))
	run := func(name string, single bool, x, y []float64) []float64 {
		px, _ := k.buffer(column(x, single))
		py, _ := k.buffer(column(y, single))
		pz, z := k.buffer(column(x, single))
		if single {
			name += "f"
		}
		_, err := k.call("run_"+name, uint64(len(x)), px, py, pz)
		require.NoError(t, err)
		return asDoubles(z, single)
	}
	check := func(name string, single bool, lo, hi float64, two bool, ref func(x, y float64) *big.Float, host func(x, y float64) float64) {
		limit, format := 2.0, bigmath.F64
		if single {
			limit, format = 1, bigmath.F32
			lo, hi = max(lo, -1e37), min(hi, 1e37)
			switch name {
			case "expm1", "exp", "sinh", "cosh":
				lo, hi = max(lo, -87), min(hi, 88)
			case "exp10":
				lo, hi = -37, 38
			case "tgamma":
				lo, hi = -20, 34
			case "erfc":
				hi = 9
			}
		}
		x, y := make([]float64, count), make([]float64, count)
		for i := range x {
			x[i], y[i] = sample(rng, lo, hi, single), sample(rng, lo, hi, single)
			if name == "pow" {
				m := 300.0
				if single {
					m = 37
				}
				m /= math.Max(math.Abs(math.Log10(x[i])), 1e-3)
				y[i] = float64(float32((2*rng.Float64() - 1) * m))
			}
			if name == "tgamma" && x[i] == math.Trunc(x[i]) {
				x[i] = math.Abs(x[i])
			}
		}
		worst, at := 0.0, 0
		for i, got := range run(name, single, x, y) {
			if u := format.Ulps(got, ref(x[i], y[i]), 0); u > worst {
				worst, at = u, i
			}
		}
		if worst > limit {
			w, _ := ref(x[at], y[at]).Float64()
			t.Errorf("%s (single %v): %.3g ulp at %v, %v: want %v", name, single, worst, x[at], y[at], w)
		} else if testing.Verbose() {
			t.Logf("%-10s single %-5v %.3f ulp", name, single, worst)
		}
		var sx, sy []float64
		for _, a := range specials {
			for _, b := range specials {
				sx, sy = append(sx, a), append(sy, b)
				if !two {
					break
				}
			}
		}
		for i, got := range run(name, single, sx, sy) {
			want := host(sx[i], sy[i])
			if math.IsNaN(want) != math.IsNaN(got) || (want == 0 || math.IsInf(want, 0)) && (got != want || math.Signbit(got) != math.Signbit(want)) {
				t.Errorf("%s (single %v) of %v, %v: %v, want %v", name, single, sx[i], sy[i], got, want)
			}
		}
	}
	for _, single := range []bool{false, true} {
		for _, f := range libm {
			check(f.name, single, f.lo, f.hi, false, func(x, _ float64) *big.Float { return f.ref(x) }, func(x, _ float64) float64 { return f.host(x) })
		}
		for _, f := range libm2 {
			check(f.name, single, f.lo, f.hi, true, f.ref, f.host)
		}
	}
}
