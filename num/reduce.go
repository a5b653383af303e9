package num

import (
	"math"
	"math/bits"
)

// reduceBig finds the quadrant of x and x − quadrant·π/2 as a double-double, |result| ≤ π/4, for finite x of any size
// (Payne and Hanek, 1983): x = m·2^e times the 192 bits of 2/π that matter. Bits of 2/π above them give multiples of
// 4 quadrants; those below are worth less than 2^-137 quadrants, and no float64 is nearer than 2^-62 to a multiple.
func reduceBig(x float64) (hi, lo float64, quadrant int) {
	b := math.Float64bits(math.Abs(x))
	e, m := max(int(b>>52), 1)-1075, b&(1<<52-1)
	if b>>52 != 0 {
		m |= 1 << 52
	}
	// Bit i of 2/π, counted from 0 behind the point, times 2^e is worth 2^(e-1-i) quadrants.
	at := e - 2
	w2, w1, w0 := twoOverPiAt(at), twoOverPiAt(at+64), twoOverPiAt(at+128)
	h0, p0 := bits.Mul64(m, w0)
	h1, p1 := bits.Mul64(m, w1)
	_, p2 := bits.Mul64(m, w2)
	p1, c := bits.Add64(p1, h0, 0)
	p2, _ = bits.Add64(p2, h1, c)
	// (p2,p1,p0)·2^-190 quadrants.
	quadrant = int(p2 >> 62)
	p2, p1, p0 = p2<<2|p1>>62, p1<<2|p0>>62, p0<<2
	neg := p2>>63 != 0
	if neg { // nearer to the next one
		quadrant++
		p0, c = bits.Sub64(0, p0, 0)
		p1, c = bits.Sub64(0, p1, c)
		p2, _ = bits.Sub64(0, p2, c)
	}
	exp := 0
	for p2 == 0 && exp > -128 {
		p2, p1, p0, exp = p1, p0, 0, exp-64
	}
	lz := uint(bits.LeadingZeros64(p2))
	if lz > 0 && lz < 64 {
		p2, p1 = p2<<lz|p1>>(64-lz), p1<<lz|p0>>(64-lz)
		exp -= int(lz)
	}
	fh := float64(p2>>11) * pow2(exp-53)
	fl := float64(p2<<53>>1|p1>>12) * pow2(exp-53-63)
	hi, lo = mulDD(fh, fl, pio2Hi, pio2Lo)
	if neg {
		hi, lo = -hi, -lo
	}
	if x < 0 {
		hi, lo, quadrant = -hi, -lo, -quadrant
	}
	return hi, lo, quadrant & 3
}

// twoOverPiAt is 64 bits of 2/π from the given bit on; those before the point are 0.
func twoOverPiAt(bit int) uint64 {
	word := func(i int) uint64 {
		if i < 0 || i >= len(twoOverPi) {
			return 0
		}
		return twoOverPi[i]
	}
	i, s := bit>>6, uint(bit&63)
	return word(i)<<s | word(i+1)>>1>>(63-s)
}
