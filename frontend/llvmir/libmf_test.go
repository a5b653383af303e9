package llvmir_test

import (
	"encoding/binary"
	"math"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLibmEveryF32 runs the f32 functions of one argument on arguments of all exponents, and holds them against the host's double
// functions, whose own errors are nothing in single precision. GODWIT_LONG=1 takes all 2^32 arguments, GODWIT_STRIDE=n every
// n-th, GODWIT_FUNC=name one function.
func TestLibmEveryF32(t *testing.T) {
	stride := uint64(65521 * 3) // a prime times 3: all exponents, mantissas of all kinds
	if os.Getenv("GODWIT_LONG") != "" {
		stride = 1
	}
	if n, err := strconv.ParseUint(os.Getenv("GODWIT_STRIDE"), 10, 32); err == nil {
		stride = max(n, 1)
	}
	k := libmRig(t)
	const block = 1 << 18
	px, x := k.buffer(make([]byte, 4*block))
	pz, z := k.buffer(make([]byte, 4*block))
	for _, f := range libm {
		if only := os.Getenv("GODWIT_FUNC"); only != "" && only != f.name {
			continue
		}
		worst, at, count := 0.0, uint32(0), 0
		for next := uint64(0); next < 1<<32; {
			n := 0
			for ; n < block && next < 1<<32; n, next = n+1, next+stride {
				binary.LittleEndian.PutUint32(x[4*n:], uint32(next))
			}
			count += n
			_, err := k.call("run_"+f.name+"f", uint64(n), px, px, pz)
			require.NoError(t, err)
			for i := range n {
				bits := binary.LittleEndian.Uint32(x[4*i:])
				got := math.Float32frombits(binary.LittleEndian.Uint32(z[4*i:]))
				if u := ulpsF32(got, f.host(float64(math.Float32frombits(bits)))); u > worst {
					worst, at = u, bits
				}
			}
		}
		v := math.Float32frombits(at)
		t.Logf("%-8s %.4f ulp at %v of %d arguments", f.name, worst, v, count)
		require.LessOrEqual(t, worst, 1., "%sf of %v (%#x): want %v", f.name, v, at, f.host(float64(v)))
	}
}

// ulpsF32 is the distance of a float from a real number in units of the last place there.
func ulpsF32(got float32, want float64) float64 {
	g := float64(got)
	switch {
	case math.IsNaN(g) && math.IsNaN(want) || g == want && math.Signbit(g) == math.Signbit(want):
		return 0
	case math.IsNaN(g) || math.IsNaN(want):
		return math.Inf(1)
	case math.IsInf(g, 0) || math.IsInf(want, 0):
		if limit := math.MaxFloat32 + 0x1p103; g == want || math.IsInf(g, 0) && math.Abs(want) >= limit && (g > 0) == (want > 0) {
			return 0
		}
		if math.IsInf(want, 0) && math.Abs(g) == math.MaxFloat32 {
			return 1
		}
		return math.Inf(1)
	}
	_, e := math.Frexp(want)
	return math.Abs(g-want) / math.Ldexp(1, max(e, -125)-24)
}
