package interp

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/num"
)

func near(t *testing.T, want, got, tol float64, at ...any) {
	t.Helper()
	require.LessOrEqual(t, math.Abs(got-want), tol*max(math.Abs(want), 1e-300), "%v: %v, want %v", at, got, want)
}

// Values from the tables of Abramowitz and Stegun and the OEIS, and the functional
// equations between them.
func TestSpecialFunctions(t *testing.T) {
	digamma, besselI1e, sinh, cosh := num.Digamma, num.BesselI1e, num.Sinh, num.Cosh
	const eulerGamma = 0.57721566490153286060651209008240243
	near(t, -eulerGamma, digamma(1), 1e-15)
	near(t, -eulerGamma-2*math.Ln2, digamma(0.5), 1e-15)
	near(t, 0.03648997397857652, digamma(-0.5), 1e-13)
	near(t, math.Pi*math.Pi/6, zeta(2, 1), 1e-15)
	near(t, 1.2020569031595942, zeta(3, 1), 1e-15)
	near(t, math.Pow(math.Pi, 4)/90, zeta(4, 1), 1e-15)
	near(t, 0.20791041534970845, besselI1e(1), 1e-15)
	near(t, 0.12126268138445555, besselI1e(10), 1e-15)
	require.InDelta(t, 0, digamma(1.4616321449683622), 1e-15)
	require.True(t, math.IsNaN(digamma(0)) && math.IsNaN(digamma(-3)))
	require.True(t, math.IsInf(zeta(1, 2), 1) && math.IsNaN(zeta(0.5, 2)) && math.IsInf(zeta(2, -1), 1) && math.IsNaN(zeta(2.5, -0.5)))
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		x, q := 0.1+20*r.Float64(), 1.05+8*r.Float64()
		near(t, digamma(x)+1/x, digamma(x+1), 1e-13+1e-14/math.Abs(digamma(x+1)), "digamma", x)
		near(t, zeta(q, x), math.Pow(x, -q)+zeta(q, x+1), 1e-13, "zeta", q, x)
		near(t, math.Cosh(x), cosh(x), 1e-15, x)
		near(t, math.Sinh(x), sinh(x), 1e-14, x)
		near(t, math.Sinh(x/20), sinh(x/20), 1e-15, x)
		// I0 - I2 = 2 I1 / x, and I1 is odd; the expansions meet at 40.
		near(t, -besselI1e(x), besselI1e(-x), 0, x)
	}
	near(t, besselI1e(40), besselI1e(math.Nextafter(40, 41)), 1e-14)
	near(t, math.Cosh(709.9), cosh(709.9), 1e-13)
	require.True(t, math.IsInf(cosh(711), 1) && math.IsInf(sinh(-711), -1) && math.IsNaN(sinh(math.NaN())) && math.IsNaN(cosh(math.NaN())))
}
