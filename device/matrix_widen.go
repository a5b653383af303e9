package device

import (
	"sync"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// Products of 16-bit floats are those of f32 with twice the steps: their chains widen a few tiles at a time and run a chain of f32 on
// them. Both round once a product, to f32, in the same order.

// widener makes two f32 tiles of a tile of 16-bit floats: of A by its rows, of B by its k-groups in equal steps.
type widener struct {
	rows func(dst, src *byte, rows *[isa.TileRows]int32)
	cols func(dst, src *byte, step int)
}

// widenAtOnce is how many products are widened at a time: their f32 tiles stay in the host's first cache.
const widenAtOnce = 2

// widenStage is where wide tiles lie. The offsets of A's rows come first.
type widenStage struct {
	rows  [isa.TileRows]int32
	a     [widenAtOnce][2 * isa.TileBytes]byte
	b     [2][widenAtOnce][2 * isa.TileBytes]byte
	steps [2 * widenAtOnce]chainStep
}

var widenStages = sync.Pool{New: func() any {
	s := &widenStage{}
	for r := range s.rows {
		s.rows[r] = int32(r * 2 * isa.TileStride)
	}
	return s
}}

// chain makes a chain kernel for 16-bit floats of one for f32, with one accumulator or two.
func (w widener) chain(f32 chainKernel, cols int) chainKernel {
	return func(c0, c1 *[isa.TileBytes]byte, base *byte, steps *chainStep, n, load int, ahead *byte) {
		st := widenStages.Get().(*widenStage)
		from := func(off int64) *byte { return (*byte)(unsafe.Add(unsafe.Pointer(base), off)) }
		const aAt, bAt = int64(unsafe.Offsetof(st.a)), int64(unsafe.Offsetof(st.b))
		list := unsafe.Slice(steps, n)
		for len(list) > 0 {
			k := min(len(list), widenAtOnce)
			for i := range list[:k] {
				s := &list[i]
				w.rows(&st.a[i][0], from(s[0]), (*[isa.TileRows]int32)(unsafe.Pointer(from(s[1]))))
				for j := range cols {
					w.cols(&st.b[j][i][0], from(s[2+2*j]), int(s[3+2*j]))
				}
				for half := range 2 {
					a := aAt + int64(len(st.a[0])*i+isa.TileStride*half)
					b := bAt + int64(len(st.b[0][0])*i+isa.TileBytes*half)
					st.steps[2*i+half] = chainStep{a, 0, b, isa.TileStride, b + int64(len(st.b[0])*len(st.b[0][0])), isa.TileStride}
				}
			}
			f32(c0, c1, (*byte)(unsafe.Pointer(st)), &st.steps[0], 2*k, load, ahead)
			list, load = list[k:], 1
		}
		widenStages.Put(st)
	}
}
