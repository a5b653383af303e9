package interp

import (
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// linalgOps are computed in complex128, which for real types is f64 with zero imaginary
// parts, and rounded once.
var linalgOps = map[string]evalFunc{
	"stablehlo.cholesky":             pure(evalCholesky),
	"stablehlo.triangular_solve":     pure(evalTriangularSolve),
	"stablehlo.fft":                  pure(evalFFT),
	"stablehlo.batch_norm_inference": evalBatchNormInference,
	"stablehlo.batch_norm_training":  evalBatchNormTraining,
	"stablehlo.batch_norm_grad":      evalBatchNormGrad,
}

func fromComplexes(t ir.Type, v []complex128) *ir.Dense {
	if t.DType.IsComplex() {
		return fromNumbers(t, v)
	}
	re := make([]float64, len(v))
	for i, x := range v {
		re[i] = real(x)
	}
	return fromNumbers(t, re)
}

// evalCholesky factors each matrix into a lower triangle times its adjoint; the other
// triangle of the operand is not read and that of the result is zero.
func evalCholesky(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	t, lower := in[0].Type, op.Bool("lower")
	r := t.Rank()
	if r < 2 || t.Shape[r-1] != t.Shape[r-2] {
		return nil, fmt.Errorf("%s is not square", t)
	}
	n := int(t.Shape[r-1])
	a, out := complexes(in[0]), make([]complex128, t.NumElements())
	for m := 0; m < len(a); m += n * n {
		l := out[m : m+n*n]
		src := a[m : m+n*n]
		at := func(i, j int) complex128 {
			if lower {
				return src[i*n+j]
			}
			return cmplx.Conj(src[j*n+i])
		}
		for j := range n {
			d := real(at(j, j))
			for k := range j {
				d -= real(l[j*n+k] * cmplx.Conj(l[j*n+k]))
			}
			d = math.Sqrt(d)
			l[j*n+j] = complex(d, 0)
			for i := j + 1; i < n; i++ {
				s := at(i, j)
				for k := range j {
					s -= l[i*n+k] * cmplx.Conj(l[j*n+k])
				}
				l[i*n+j] = complex(real(s)/d, imag(s)/d)
			}
		}
		if !lower {
			for i := range n {
				for j := range i {
					l[j*n+i], l[i*n+j] = cmplx.Conj(l[i*n+j]), 0
				}
			}
		}
	}
	return fromComplexes(t, out), nil
}

// evalTriangularSolve solves op(a) x = b, or x op(a) = b, by substitution.
func evalTriangularSolve(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	ta, t := in[0].Type, in[1].Type
	r := t.Rank()
	if r < 2 || ta.Rank() != r || ta.Shape[r-1] != ta.Shape[r-2] {
		return nil, fmt.Errorf("%s and %s", ta, t)
	}
	n, rows, cols := int(ta.Shape[r-1]), int(t.Shape[r-2]), int(t.Shape[r-1])
	left, lower, unit := op.Bool("left_side"), op.Bool("lower"), op.Bool("unit_diagonal")
	mode := op.Str("transpose_a")
	if left && rows != n || !left && cols != n {
		return nil, fmt.Errorf("%s and %s", ta, t)
	}
	a, x := complexes(in[0]), complexes(in[1])
	for m := range t.NumElements() / max(1, int64(rows*cols)) {
		am, xm := a[int(m)*n*n:][:n*n], x[int(m)*rows*cols:][:rows*cols]
		el := func(i, j int) complex128 {
			if unit && i == j {
				return 1
			}
			switch mode {
			case "TRANSPOSE":
				return am[j*n+i]
			case "ADJOINT":
				return cmplx.Conj(am[j*n+i])
			}
			return am[i*n+j]
		}
		// x a = b is a' x' = b' with the transpose; only how we index differs.
		coef := el
		lo := lower != (mode == "TRANSPOSE" || mode == "ADJOINT")
		count, step, next := cols, 1, cols
		if !left {
			coef = func(i, j int) complex128 { return el(j, i) }
			lo = !lo
			count, step, next = rows, cols, 1
		}
		for c := range count {
			v := xm[c*step:]
			for k := range n {
				i := k
				if !lo {
					i = n - 1 - k
				}
				s := v[i*next]
				for q := range k {
					j := q
					if !lo {
						j = n - 1 - q
					}
					s -= coef(i, j) * v[j*next]
				}
				if d := coef(i, i); imag(d) == 0 {
					v[i*next] = complex(real(s)/real(d), imag(s)/real(d))
				} else {
					v[i*next] = s / d
				}
			}
		}
	}
	return fromComplexes(t, x), nil
}

// evalFFT transforms the last len(fft_length) dimensions.
func evalFFT(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	kind, length := op.Str("fft_type"), op.Ints("fft_length")
	t, src := op.Results[0].Type, in[0]
	r, n := src.Type.Rank(), len(length)
	if n == 0 || n > r || t.Rank() != r {
		return nil, fmt.Errorf("fft_length %v for %s", length, src.Type)
	}
	full := slices.Clone(src.Type.Shape)
	copy(full[r-n:], length)
	data := make([]complex128, product(full))
	from, strides := complexes(src), rowMajor(src.Type.Shape)
	inverse := kind == "IFFT" || kind == "IRFFT"
	mirror := make([]int64, r)
	err := indexSpace(full, func(ix []int64) error {
		copy(mirror, ix)
		conj := false
		if last := r - 1; kind == "IRFFT" && ix[last] >= src.Type.Shape[last] {
			// The missing half is the conjugate of the point mirrored in every transformed dimension.
			for i := r - n; i < r; i++ {
				mirror[i] = (full[i] - ix[i]) % full[i]
			}
			conj = true
		}
		v := from[dot(mirror, strides)]
		if conj {
			v = cmplx.Conj(v)
		}
		data[dot(ix, rowMajor(full))] = v
		return nil
	})
	if err != nil {
		return nil, err
	}
	fs := rowMajor(full)
	for d := r - n; d < r; d++ {
		k, s := int(full[d]), fs[d]
		line := make([]complex128, k)
		for at := range data {
			if at/s%k != 0 {
				continue
			}
			for i := range line {
				line[i] = data[at+i*s]
			}
			for i, v := range fourier(line, inverse) {
				data[at+i*s] = v
			}
		}
	}
	// RFFT keeps the first half of the last dimension.
	out := make([]complex128, t.NumElements())
	os := rowMajor(t.Shape)
	err = indexSpace(t.Shape, func(ix []int64) error {
		out[dot(ix, os)] = data[dot(ix, fs)]
		return nil
	})
	return fromComplexes(t, out), err
}

// fourier is the discrete Fourier transform: by halves for a power of two, else from its
// definition. The inverse divides by the length.
func fourier(x []complex128, inverse bool) []complex128 {
	n := len(x)
	sign := -1.0
	if inverse {
		sign = 1
	}
	root := make([]complex128, n)
	for i := range root {
		s, c := math.Sincos(sign * 2 * math.Pi * float64(i) / float64(n))
		root[i] = complex(c, s)
	}
	out := make([]complex128, n)
	if bits.OnesCount(uint(n)) == 1 {
		copy(out, x)
		halves(out, make([]complex128, n), root, 1)
	} else {
		for k := range out {
			for i, v := range x {
				out[k] += v * root[i*k%n]
			}
		}
	}
	if inverse {
		for i := range out {
			out[i] /= complex(float64(n), 0)
		}
	}
	return out
}

func halves(x, tmp, root []complex128, step int) {
	n := len(x)
	if n == 1 {
		return
	}
	h := n / 2
	for i := range h {
		tmp[i], tmp[h+i] = x[2*i], x[2*i+1]
	}
	halves(tmp[:h], x[:h], root, 2*step)
	halves(tmp[h:], x[h:], root, 2*step)
	for i := range h {
		w := root[i*step] * tmp[h+i]
		x[i], x[h+i] = tmp[i]+w, tmp[i]-w
	}
}
