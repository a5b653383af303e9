package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// pairFFT is the discrete Fourier transform over the last dimensions, one after the other. A short one is a product with
// the matrix of its roots of unity, which is what the machine is good at; a long one is taken apart by a factor
// (Cooley and Tukey), n = a·b:
//
//	x[j1·b + j2]  →  transform over j1, length a  →  times w^(j2·k1)  →  transform over j2, length b  →  X[k1 + a·k2]
func pairFFT(p *pairing, b *ir.Builder, op *ir.Op) cpair {
	z, lengths := p.parts(op.Operands[0]), op.Ints("fft_length")
	rank := int64(z.re.Type.Rank())
	k := int64(len(lengths))
	for _, n := range lengths {
		if n < 1 || n > dftLength || largestFactor(n) > dftPrime {
			p.errs.Add(op.Pos, "%s: a transform of length %d is not supported: lengths go up to %d, their prime factors to %d", op.Name, n, dftLength, dftPrime)
			return cpair{}
		}
	}
	along := func(dim int64, f func(z cpair, n int64) cpair) {
		perm := make([]int64, rank)
		for i := range perm {
			perm[i] = int64(i)
		}
		perm[dim], perm[rank-1] = rank-1, dim
		move := func(v *ir.Value) *ir.Value {
			if v == nil || dim == rank-1 {
				return v
			}
			return b.Transpose(v, perm...)
		}
		z = cpair{move(z.re), move(z.im)}
		shape := append([]int64(nil), z.re.Type.Shape...)
		rows := z.re.Type.NumElements() / max(1, shape[rank-1])
		flat := func(v *ir.Value) *ir.Value {
			if v == nil {
				return nil
			}
			return b.Reshape(v, rows, shape[rank-1])
		}
		w := f(cpair{flat(z.re), flat(z.im)}, lengths[k-(rank-dim)])
		back := func(v *ir.Value) *ir.Value {
			if v == nil {
				return nil
			}
			shape[rank-1] = v.Type.Shape[1]
			return move(b.Reshape(v, shape...))
		}
		z = cpair{back(w.re), back(w.im)}
	}
	forward := func(z cpair, _ int64) cpair { return dft(b, z, -1) }
	inverse := func(z cpair, n int64) cpair {
		w := dft(b, z, 1)
		return cpair{b.Mul(w.re, b.Like(w.re, 1/float64(n))), b.Mul(w.im, b.Like(w.im, 1/float64(n)))}
	}
	last := rank - 1
	switch op.Str("fft_type") {
	case "FFT":
		for d := rank - k; d <= last; d++ {
			along(d, forward)
		}
	case "IFFT":
		for d := rank - k; d <= last; d++ {
			along(d, inverse)
		}
	case "RFFT": // the real dimension first; of its result the second half mirrors the first
		along(last, func(z cpair, n int64) cpair {
			w := dft(b, cpair{z.re, nil}, -1)
			return cpair{firstOf(b, w.re, n/2+1), firstOf(b, w.im, n/2+1)}
		})
		for d := rank - k; d < last; d++ {
			along(d, forward)
		}
	case "IRFFT": // the real dimension last
		for d := rank - k; d < last; d++ {
			along(d, inverse)
		}
		along(last, func(z cpair, n int64) cpair {
			w := inverse(mirrored(b, z, n), n)
			return cpair{re: w.re}
		})
	}
	return z
}

// dftMatrix is the longest transform that is one product. dftLength and dftPrime bound the others: their roots of unity
// are constants of the program, as many as the length, for a prime factor the square of it.
const (
	dftMatrix = 64
	dftLength = 1 << 18
	dftPrime  = 1 << 10
)

func firstOf(b *ir.Builder, v *ir.Value, n int64) *ir.Value {
	return b.Slice(v, []int64{0, 0}, []int64{v.Type.Shape[0], n}, nil)
}

// mirrored is the whole spectrum of a real signal of length n from its first half: X[n−k] is the conjugate of X[k]. The
// parts that must be zero for a real signal do not count.
func mirrored(b *ir.Builder, z cpair, n int64) cpair {
	rows := z.re.Type.Shape[0]
	tail := (n - 1) / 2
	end := func(v *ir.Value) *ir.Value {
		return b.Reverse(b.Slice(v, []int64{0, 1}, []int64{rows, 1 + tail}, nil), 1)
	}
	if tail == 0 {
		return cpair{firstOf(b, z.re, n/2+1), b.Like(firstOf(b, z.im, n/2+1), 0)}
	}
	mid := b.Slice(z.im, []int64{0, 1}, []int64{rows, 1 + tail}, nil)
	none := b.Like(firstOf(b, z.im, 1), 0)
	im := []*ir.Value{none, mid}
	if n%2 == 0 {
		im = append(im, none)
	}
	return cpair{b.Concat(1, firstOf(b, z.re, n/2+1), end(z.re)), b.Concat(1, append(im, b.Neg(end(z.im)))...)}
}

// dft transforms the rows of [rows, n]; sign is that of the exponent. z.im is nil for real rows.
func dft(b *ir.Builder, z cpair, sign float64) cpair {
	rows, n := z.re.Type.Shape[0], z.re.Type.Shape[1]
	a := factorOf(n)
	if n <= dftMatrix || a == 1 {
		re, im := roots(b, z.re.Type.DType, n, n, n, sign)
		dot := func(x, y *ir.Value) *ir.Value {
			return b.DotGeneral(x, y, ir.DotDims{LHSContracting: []int64{1}, RHSContracting: []int64{0}}, x.Type.DType)
		}
		if z.im == nil {
			return cpair{dot(z.re, re), dot(z.re, im)}
		}
		return cpair{b.Sub(dot(z.re, re), dot(z.im, im)), b.Add(dot(z.re, im), dot(z.im, re))}
	}
	c := n / a
	both := func(z cpair, f func(v *ir.Value) *ir.Value) cpair {
		w := cpair{re: f(z.re)}
		if z.im != nil {
			w.im = f(z.im)
		}
		return w
	}
	columns := both(z, func(v *ir.Value) *ir.Value { // [rows, j1, j2] to [rows·j2, j1]
		return b.Reshape(b.Transpose(b.Reshape(v, rows, a, c), 0, 2, 1), rows*c, a)
	})
	y := dft(b, columns, sign)
	re, im := roots(b, z.re.Type.DType, n, c, a, sign)
	spread := func(v *ir.Value) *ir.Value { return b.BroadcastInDim(v, []int64{rows, c, a}, []int64{1, 2}) }
	re, im = spread(re), spread(im)
	y = both(y, func(v *ir.Value) *ir.Value { return b.Reshape(v, rows, c, a) })
	y = cpair{b.Sub(b.Mul(y.re, re), b.Mul(y.im, im)), b.Add(b.Mul(y.re, im), b.Mul(y.im, re))}
	y = both(y, func(v *ir.Value) *ir.Value { return b.Reshape(b.Transpose(v, 0, 2, 1), rows*a, c) })
	y = dft(b, y, sign) // [rows·k1, k2]
	return both(y, func(v *ir.Value) *ir.Value {
		return b.Reshape(b.Transpose(b.Reshape(v, rows, a, c), 0, 2, 1), rows, n)
	})
}

// roots is e^(sign·2πi·j·k/n) for j < rows and k < cols.
func roots(b *ir.Builder, d ir.DType, n, rows, cols int64, sign float64) (re, im *ir.Value) {
	x, y := ir.NewDense(ir.Tensor(d, rows, cols)), ir.NewDense(ir.Tensor(d, rows, cols))
	for j := range rows {
		for k := range cols {
			s, c := math.Sincos(sign * 2 * math.Pi * float64(j*k%n) / float64(n))
			x.SetFloat(int(j*cols+k), c)
			y.SetFloat(int(j*cols+k), s)
		}
	}
	return b.Const(x), b.Const(y)
}

// factorOf is the largest factor of n that is no more than dftMatrix and leaves another; 1 if there is none.
func factorOf(n int64) int64 {
	for a := min(dftMatrix, n/2); a > 1; a-- {
		if n%a == 0 {
			return a
		}
	}
	return 1
}

// largestFactor is the length of the longest transform that factorOf leaves whole.
func largestFactor(n int64) int64 {
	for n > dftMatrix {
		a := factorOf(n)
		if a == 1 {
			return n
		}
		n /= a
	}
	return n
}
