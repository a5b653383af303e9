package device

import (
	"sync"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// Where the host has no products of 16-bit floats or bytes, their chains widen a few tiles at a time and run a chain on twice the steps: of f32, which rounds
// once a product in the same order, or of pairs of 16-bit integers.

// widener makes two tiles of a tile: of A by its rows, of B by its k-groups in equal steps.
type widener struct {
	rows func(dst, src *byte, rows *[isa.TileRows]int32)
	cols func(dst, src *byte, step int)
}

// widenAtOnce is how many products are widened at a time: their wide tiles stay in the host's first cache.
const widenAtOnce = 4

// widenStage is where wide tiles lie. The offsets of A's rows come first.
type widenStage struct {
	rows  [isa.TileRows]int32
	a, b  [widenAtOnce][2 * isa.TileBytes]byte
	steps [2 * widenAtOnce]chainStep
}

var widenStages = sync.Pool{New: func() any {
	s := &widenStage{}
	for r := range s.rows {
		s.rows[r] = int32(r * 2 * isa.TileStride)
	}
	for i := range s.steps {
		a := int64(unsafe.Offsetof(s.a)) + int64(len(s.a[0])*(i/2)+isa.TileStride*(i%2))
		b := int64(unsafe.Offsetof(s.b)) + int64(isa.TileBytes*i)
		s.steps[i] = chainStep{a, 0, b, isa.TileStride}
	}
	return s
}}

// widen makes a chain kernel for one accumulator or two, which share what is made of A, of one for wide tiles and one accumulator.
func widen(a, b widener, wide chainKernel) chainKernel {
	return func(c0, c1 *[isa.TileBytes]byte, base *byte, steps *chainStep, n, load int, ahead *aheadRows) {
		st := widenStages.Get().(*widenStage)
		from := func(off int64) *byte { return (*byte)(unsafe.Add(unsafe.Pointer(base), off)) }
		list := unsafe.Slice(steps, n)
		for len(list) > 0 {
			k := min(len(list), widenAtOnce)
			for i := range list[:k] {
				s := &list[i]
				a.rows(&st.a[i][0], from(s[0]), (*[isa.TileRows]int32)(unsafe.Pointer(from(s[1]))))
			}
			for j, c := range [...]*[isa.TileBytes]byte{c0, c1} {
				if c == nil {
					continue
				}
				for i := range list[:k] {
					s := &list[i]
					b.cols(&st.b[i][0], from(s[2+2*j]), int(s[3+2*j]))
				}
				wide(c, nil, (*byte)(unsafe.Pointer(st)), &st.steps[0], 2*k, load, ahead)
			}
			list, load = list[k:], 1
		}
		widenStages.Put(st)
	}
}
