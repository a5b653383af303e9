package interp

import "github.com/godwit-accel/godwit/ir"

// number is what products are summed in: f64 for floats, int64 (which wraps to every
// narrower type alike) for integers.
type number interface {
	~float64 | ~int64 | ~complex128
}

// gemm adds the product of a [m×k] and b [k×n], all row-major, to c. b is repacked in
// strips of four columns, and two rows by four columns are summed at a time in
// registers. The order of every sum is k ascending.
func gemm[T number](c, a, b []T, m, k, n int) {
	if m == 0 || n == 0 || k == 0 {
		return
	}
	if m < 4 { // packing would cost more than it saves
		for i := range m {
			row := c[i*n : (i+1)*n]
			for p, x := range a[i*k : (i+1)*k] {
				y := b[p*n:][:len(row)]
				for j := range row {
					row[j] += T(x * y[j])
				}
			}
		}
		return
	}
	strip := make([]T, 4*k)
	for j := 0; j < n; j += 4 {
		w := min(4, n-j)
		for p := range k {
			copy(strip[4*p:4*p+w], b[p*n+j:])
		}
		var dst [8]T
		for i := 0; i < m; i += 2 {
			a0 := a[i*k : (i+1)*k]
			a1 := a0
			if i+1 < m {
				a1 = a[(i+1)*k : (i+2)*k]
			}
			micro(&dst, a0, a1, strip)
			for r := 0; r < 2 && i+r < m; r++ {
				row := c[(i+r)*n+j:][:w]
				for x := range row {
					row[x] += dst[4*r+x]
				}
			}
		}
	}
}

// micro is two rows times a strip. T(x*y) keeps the product from being fused into the
// sum on machines that would, so that results do not depend on the host.
func micro[T number](dst *[8]T, a0, a1, strip []T) {
	var s0, s1, s2, s3, t0, t1, t2, t3 T
	a1 = a1[:len(a0)]
	for p, x := range a0 {
		y := a1[p]
		b := (*[4]T)(strip[4*p:])
		s0 += T(x * b[0])
		t0 += T(y * b[0])
		s1 += T(x * b[1])
		t1 += T(y * b[1])
		s2 += T(x * b[2])
		t2 += T(y * b[2])
		s3 += T(x * b[3])
		t3 += T(y * b[3])
	}
	*dst = [8]T{s0, s1, s2, s3, t0, t1, t2, t3}
}

// floats are all elements as f64; integers are converted.
func floats(d *ir.Dense) []float64 {
	ws := words(d)
	out := make([]float64, len(ws))
	switch t := d.Type.DType; {
	case t.IsFloat():
		for i, w := range ws {
			out[i] = toF(w)
		}
	case t.IsUnsigned() || t == ir.I1:
		for i, w := range ws {
			out[i] = float64(w)
		}
	default:
		for i, w := range ws {
			out[i] = float64(int64(w))
		}
	}
	return out
}

// integers are all elements as int64, ui64 as its bits.
func integers(d *ir.Dense) []int64 {
	ws := words(d)
	out := make([]int64, len(ws))
	for i, w := range ws {
		out[i] = int64(w)
	}
	return out
}

func complexes(d *ir.Dense) []complex128 {
	out := make([]complex128, d.Len())
	for i := range out {
		out[i] = d.Complex(i)
	}
	return out
}

// fromNumbers rounds or wraps the results of a product to the element type. A nonzero
// i1 is true: sums of products of booleans are ors of ands.
func fromNumbers[T number](t ir.Type, c []T) *ir.Dense {
	switch c := any(c).(type) {
	case []complex128:
		d := ir.NewDense(t)
		for i, v := range c {
			d.SetComplex(i, v)
		}
		return d
	case []float64:
		ws := make([]uint64, len(c))
		for i, v := range c {
			ws[i] = fromF(v)
		}
		return fromWords(t, ws)
	case []int64:
		ws := make([]uint64, len(c))
		for i, v := range c {
			ws[i] = uint64(v)
		}
		return fromWords(t, ws)
	}
	return nil
}
