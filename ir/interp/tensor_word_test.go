package interp

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

// The short ways of loading and storing halves agree with the general rounding, and that
// with the definition: nearest by distance, ties to the even bit pattern.
func TestNarrowFloats(t *testing.T) {
	for _, f := range []struct {
		t        ir.DType
		exp, man uint
	}{{ir.F16, 5, 10}, {ir.BF16, 8, 7}, {ir.F8E4M3, 4, 3}, {ir.F8E5M2, 5, 2}, {ir.F8E3M4, 3, 4}} {
		size, c := f.t.Size(), codecs[f.t]
		for b := range uint64(1) << (8 * size) {
			var mem [8]byte
			le.PutUint64(mem[:], b)
			var w [1]uint64
			c.load(w[:], mem[:])
			x := toF(w[0])
			if math.IsNaN(x) {
				require.True(t, math.IsNaN(toF(widen(b, f.exp, f.man))))
				continue
			}
			require.Equal(t, widen(b, f.exp, f.man), w[0])
			c.store(mem[:], w[:])
			require.Equal(t, b, le.Uint64(mem[:])&(1<<(8*size)-1), "%s %#x", f.t, b)
			if up := toF(widen(b+1, f.exp, f.man)); b>>(f.exp+f.man) == 0 && !math.IsInf(x, 0) && !math.IsNaN(up) && !math.IsInf(up, 0) {
				mid := (x + up) / 2
				for at, want := range map[float64]uint64{mid: b + b&1, math.Nextafter(mid, 0): b, math.Nextafter(mid, up): b + 1} {
					w[0] = fromF(at)
					c.store(mem[:], w[:])
					require.Equal(t, want, le.Uint64(mem[:])&(1<<(8*size)-1), "%s %v", f.t, at)
				}
			}
		}
		r := rand.New(rand.NewPCG(1, 2))
		for range 20000 {
			w := [1]uint64{r.Uint64()}
			if r.IntN(2) == 0 { // exponents of the type's own range
				w[0] = w[0]&^(0x7FF<<52) | uint64(1023-1<<(f.exp-1)-int(f.man)-2+r.IntN(2<<f.exp+int(f.man)))&0x7FF<<52
			}
			var mem [8]byte
			c.store(mem[:], w[:])
			require.Equal(t, narrow(w[0], f.exp, f.man), le.Uint64(mem[:])&(1<<(8*size)-1))
		}
	}
}

// oddFloat followed by one rounding equals rounding the integer once.
func TestIntegerToFloat(t *testing.T) {
	for _, x := range []uint64{0, 1, 1<<24 + 1, 1<<53 + 1, 1<<60 + 1<<36, 1<<60 + 1<<36 + 1, 1<<60 + 1<<36 - 1, 3<<36 + 1<<60, math.MaxUint64, 1<<63 + 1<<39 + 1} {
		require.Equal(t, float32(x), float32(oddFloat(x)), "%#x", x)
		require.Equal(t, float32(int64(x)), float32(toF(convertFn(ir.I64, ir.F32)(x))), "%#x", x)
	}
}
