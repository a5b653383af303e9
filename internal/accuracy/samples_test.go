package accuracy

import (
	"math"
	"math/rand/v2"

	"github.com/godwit-accel/godwit/ir"
)

// edges are numbers where functions have poles, zeros, or change their formula.
var edges = []float64{
	0, math.Copysign(0, -1), inf, -inf, nan, 1, -1, 2, -2, .5, -.5, -3, -4, 1.5, 3, 4, 10, -10, 88.72283, 88.72284, -87.33655, -103.97208, -103.972084, 89.5, 709.78, -745.1,
	math.Pi / 2, math.Pi, 1.4616321449683622, -.5040830082644554, -2.4570247382208006, -2.747682646727413, 9.194, 10.06, 10.0545, 26.5, 5.9, 3.92, 3.9192059, 0.99999994, 1.0000001, 0.999999999999, 1 - 0x1p-53,
	1e22, 6381956970095103 * 0x1p797, 16777216, 0x1p30, 0x1p62, 1e-30, 1e-10, 35.04, 171.6, 1e5, 4.2e36, 1e305, 2.6e305,
}

// samples fills n numbers of a type: edges, every exponent, and the intervals where the function has its shape.
func (o op) samples(r *rand.Rand, d ir.DType, n int) *ir.Dense {
	xs := ir.NewDense(ir.Tensor(d, int64(n)))
	bits := d.Bits()
	for i := range n {
		switch {
		case i < len(edges):
			xs.SetFloat(i, edges[i])
		case i%2 == 0 && len(o.dense) > 0:
			j := r.IntN(len(o.dense)/2) * 2
			xs.SetFloat(i, o.dense[j]+r.Float64()*(o.dense[j+1]-o.dense[j]))
		case i%8 == 1: // beside an edge
			xs.SetFloat(i, edges[r.IntN(len(edges))])
			xs.SetBits(i, (xs.Bits(i)+uint64(r.IntN(9))-4)&(1<<(bits-1)<<1-1))
		default:
			xs.SetBits(i, r.Uint64()&(1<<(bits-1)<<1-1))
		}
	}
	return xs
}

// pairs are samples of two operands: independent ones, and others near enough for the function to have its shape.
func (o op) pairs(r *rand.Rand, d ir.DType, n int) (xs, ys *ir.Dense) {
	xs, ys = o.samples(r, d, n), o.samples(r, d, n)
	for i := range n {
		switch {
		case i < len(edges)*len(edges):
			xs.SetFloat(i, edges[i%len(edges)])
			ys.SetFloat(i, edges[i/len(edges)])
		case i%4 == 0:
			xs.SetFloat(i, (r.Float64()-.3)*math.Ldexp(1, r.IntN(8)))
			ys.SetFloat(i, (r.Float64()-.5)*math.Ldexp(1, r.IntN(8)))
		case i%4 == 1: // powers near 1, remainders by far smaller numbers
			xs.SetFloat(i, 1+(r.Float64()-.5)*math.Ldexp(1, -r.IntN(24)))
			ys.SetFloat(i, (r.Float64()-.5)*math.Ldexp(1, r.IntN(28)))
		case i%4 == 2: // large powers that stay in range, and whole exponents
			xs.SetFloat(i, math.Ldexp(.5+r.Float64(), r.IntN(40)-20))
			ys.SetFloat(i, (r.Float64()-.5)*2*126/max(1, math.Abs(math.Log2(math.Abs(xs.Float(i))))))
			if i%8 == 2 {
				xs.SetFloat(i, -xs.Float(i))
				ys.SetFloat(i, math.Round(ys.Float(i)))
			}
		}
	}
	return xs, ys
}

// sequence is n bit patterns from first on, step apart.
func sequence(d ir.DType, first, step uint64, n int) *ir.Dense {
	xs := ir.NewDense(ir.Tensor(d, int64(n)))
	for i := range n {
		xs.SetBits(i, (first+uint64(i)*step)&(1<<(d.Bits()-1)<<1-1))
	}
	return xs
}
