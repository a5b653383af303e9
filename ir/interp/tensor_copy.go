package interp

import "github.com/godwit-accel/godwit/ir"

// view is an affine view of elements: element index = off + sum of index × stride.
type view struct {
	data    []byte
	off     int
	strides []int
}

// rowMajor are the strides of a dense tensor.
func rowMajor(shape []int64) []int {
	s := make([]int, len(shape))
	n := 1
	for i := len(shape) - 1; i >= 0; i-- {
		s[i] = n
		n *= int(shape[i])
	}
	return s
}

// viewOf is the tensor itself; a splat has only zero strides.
func viewOf(d *ir.Dense) view {
	if d.Splat {
		return view{d.Data, 0, make([]int, len(d.Type.Shape))}
	}
	return view{d.Data, 0, rowMajor(d.Type.Shape)}
}

// copyView copies a box of the given shape, element by element in row-major order, or a
// run at a time where both sides are contiguous. All moving ops are this one loop.
func copyView(dst, src view, shape []int64, size int) {
	n := len(shape)
	for _, d := range shape {
		if d == 0 {
			return
		}
	}
	// Inner dimensions that are contiguous on both sides are one run.
	run := 1
	for n > 0 && (shape[n-1] == 1 || dst.strides[n-1] == run && src.strides[n-1] == run) {
		run *= int(shape[n-1])
		n--
	}
	var walk func(dim, d, s int)
	walk = func(dim, d, s int) {
		if dim == n {
			copy(dst.data[d*size:(d+run)*size], src.data[s*size:])
			return
		}
		k, ds, ss := int(shape[dim]), dst.strides[dim], src.strides[dim]
		if dim < n-1 || run > 1 {
			for range k {
				walk(dim+1, d, s)
				d += ds
				s += ss
			}
			return
		}
		copyElems(dst.data, src.data, d, s, ds, ss, k, size)
	}
	walk(0, dst.off, src.off)
}

// copyElems copies k single elements.
func copyElems(dst, src []byte, d, s, ds, ss, k, size int) {
	switch size {
	case 1:
		for range k {
			dst[d] = src[s]
			d += ds
			s += ss
		}
	case 2:
		for range k {
			le.PutUint16(dst[2*d:], le.Uint16(src[2*s:]))
			d += ds
			s += ss
		}
	case 4:
		for range k {
			le.PutUint32(dst[4*d:], le.Uint32(src[4*s:]))
			d += ds
			s += ss
		}
	case 8:
		for range k {
			le.PutUint64(dst[8*d:], le.Uint64(src[8*s:]))
			d += ds
			s += ss
		}
	default:
		for range k {
			copy(dst[d*size:(d+1)*size], src[s*size:])
			d += ds
			s += ss
		}
	}
}

// gatherView makes a new tensor out of a view.
func gatherView(t ir.Type, src view) *ir.Dense {
	d := ir.NewDense(t)
	copyView(viewOf(d), src, t.Shape, t.DType.Size())
	return d
}

// permuted is the tensor with dimension i of the result being dimension perm[i].
func permuted(d *ir.Dense, perm []int64) *ir.Dense {
	v := viewOf(d)
	shape := make([]int64, len(perm))
	strides := make([]int, len(perm))
	same := true
	for i, p := range perm {
		shape[i], strides[i] = d.Type.Shape[p], v.strides[p]
		same = same && int64(i) == p
	}
	t := d.Type.WithShape(shape...)
	switch {
	case same:
		return d
	case d.Splat:
		return &ir.Dense{Type: t, Data: d.Data, Splat: true}
	}
	return gatherView(t, view{d.Data, 0, strides})
}

// indexSpace calls visit for every index of the shape in row-major order.
func indexSpace(shape []int64, visit func(ix []int64) error) error {
	for _, d := range shape {
		if d == 0 {
			return nil
		}
	}
	ix := make([]int64, len(shape))
	for {
		if err := visit(ix); err != nil {
			return err
		}
		i := len(ix) - 1
		for ; i >= 0; i-- {
			if ix[i]++; ix[i] < shape[i] {
				break
			}
			ix[i] = 0
		}
		if i < 0 {
			return nil
		}
	}
}

func product(shape []int64) int {
	n := 1
	for _, d := range shape {
		n *= int(d)
	}
	return n
}

func dot(ix []int64, strides []int) int {
	n := 0
	for i, x := range ix {
		n += int(x) * strides[i]
	}
	return n
}
