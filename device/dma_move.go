package device

import (
	"encoding/binary"
	"unsafe"
)

// copyRows copies rows of n bytes between places in equal steps, in the best way of this host; kernel sets do not differ in it.
var copyRows = goCopyRows

func goCopyRows(dst, src *byte, dstStep, srcStep, n, rows int) {
	for r := range rows {
		d := unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(dst), r*dstStep)), n)
		copy(d, unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(src), r*srcStep)), n))
	}
}

// leastRow is the number of bytes from which on copyRows is used; shorter rows are elements, or seldom.
const leastRow = 9

// move copies the plan's block between two host windows. src and dst are bytes of the windows that hold
// the whole block on each side; srcAt and dstAt are the positions of the plan's base addresses in them.
// The windows do not overlap.
func (p *dmaPlan) move(dst, src []byte, dstAt, srcAt int64) {
	if p.empty() {
		return
	}
	if p.turned != nil {
		p = p.turned
	}
	if p.plain {
		copyRows(&dst[dstAt], &src[srcAt], int(p.ds[2]), int(p.ss[2]), int(p.n[3]*p.elem), int(p.n[2]))
		return
	}
	if p.inOrder {
		p.moveInOrder(dst, src, dstAt, srcAt)
		return
	}
	none := p.body[0] == 0 || p.body[1] == 0 || p.body[2] == 0 || p.body[3] == 0
	for i0 := int64(0); i0 < p.n[0]; i0++ {
		pad0 := none || i0 < p.lo[0] || i0 >= p.lo[0]+p.body[0]
		d0, s0 := dstAt+i0*p.ds[0], srcAt+(i0-p.lo[0])*p.ss[0]
		for i1 := int64(0); i1 < p.n[1]; i1++ {
			d, s := d0+i1*p.ds[1], s0+(i1-p.lo[1])*p.ss[1]
			if pad0 || i1 < p.lo[1] || i1 >= p.lo[1]+p.body[1] {
				p.fillRows(dst, d, 0, p.n[2], 0, p.n[3])
				continue
			}
			lo, hi := p.lo[2], p.lo[2]+p.body[2]
			p.fillRows(dst, d, 0, lo, 0, p.n[3])
			p.fillRows(dst, d, lo, hi, 0, p.lo[3])
			p.moveRows(dst, src, d+lo*p.ds[2]+p.lo[3]*p.ds[3], s)
			p.fillRows(dst, d, lo, hi, p.lo[3]+p.body[3], p.n[3])
			p.fillRows(dst, d, hi, p.n[2], 0, p.n[3])
		}
	}
}

// apart reports that no byte is written twice, so that the order does not matter: each step is at least as long as what lies inside it.
func (p *dmaPlan) apart() bool {
	extent := p.elem
	for taken := 0; taken != 15; {
		least := -1
		for i := range p.n {
			if taken>>i&1 == 0 && (least < 0 || max(p.ds[i], -p.ds[i]) < max(p.ds[least], -p.ds[least])) {
				least = i
			}
		}
		taken |= 1 << least
		if p.n[least] == 1 {
			continue
		}
		step := max(p.ds[least], -p.ds[least])
		if step < extent {
			return false
		}
		extent += step * (p.n[least] - 1)
	}
	return true
}

// moveInOrder is move element by element, in the order that decides what stays where a byte is written twice.
func (p *dmaPlan) moveInOrder(dst, src []byte, dstAt, srcAt int64) {
	lo, body := p.lo[3], p.body[3]
	hi := p.n[3] - lo - body
	dmaBlock{p, 0, 0}.rows(func(da, sa uint64, pad bool) {
		d := int64(da) + dstAt
		if pad {
			fillElems(dst, d, p.ds[3], p.n[3], p.elem, p.pad)
			return
		}
		if lo > 0 {
			fillElems(dst, d, p.ds[3], lo, p.elem, p.pad)
			d += lo * p.ds[3]
		}
		copyElems(dst, src, d, int64(sa)+srcAt, p.ds[3], p.ss[3], body, p.elem)
		if hi > 0 {
			fillElems(dst, d+body*p.ds[3], p.ds[3], hi, p.elem, p.pad)
		}
	})
}

// fillRows pads elements from to to of some rows of a plane.
func (p *dmaPlan) fillRows(dst []byte, d, row, rows, from, to int64) {
	if from == to || row >= rows {
		return
	}
	if n := to - from; p.ds[3] == p.elem && p.ds[2] == n*p.elem { // rows one behind the other
		fillElems(dst, d+row*p.ds[2]+from*p.elem, p.elem, (rows-row)*n, p.elem, p.pad)
		return
	}
	d += row*p.ds[2] + from*p.ds[3]
	if size := (to - from) * p.elem; p.ds[3] == p.elem && p.pad == 0 && size >= leastRow && size <= int64(len(zeroRow)) {
		copyRows(&dst[d], &zeroRow[0], int(p.ds[2]), 0, int(size), int(rows-row))
		return
	}
	if p.ds[2] == p.elem { // dense the other way
		for ; from < to; from++ {
			fillElems(dst, d, p.elem, rows-row, p.elem, p.pad)
			d += p.ds[3]
		}
		return
	}
	for ; row < rows; row++ {
		fillElems(dst, d, p.ds[3], to-from, p.elem, p.pad)
		d += p.ds[2]
	}
}

// zeroRow is the padding of most rows.
var zeroRow [1 << 10]byte

// moveRows copies the body of a plane.
func (p *dmaPlan) moveRows(dst, src []byte, d, s int64) {
	rows, n := p.body[2], p.body[3]
	if p.ds[3] == p.elem && (p.ss[3] == p.elem || n == 1) {
		size := n * p.elem
		if size >= leastRow {
			copyRows(&dst[d], &src[s], int(p.ds[2]), int(p.ss[2]), int(size), int(rows))
			return
		}
		if size <= 8 && size&(size-1) == 0 { // a row is an element of the next dimension
			copyElems(dst, src, d, s, p.ds[2], p.ss[2], rows, size)
			return
		}
		for r := range rows {
			copy(dst[d+r*p.ds[2]:][:size], src[s+r*p.ss[2]:][:size])
		}
		return
	}
	if p.transposes {
		p.transposeRows(dst, src, d, s)
		return
	}
	if p.interleaveRows(dst, src, d, s) {
		return
	}
	if rows > n && p.elem < 8 { // the longer loop inside
		for i := range n {
			copyElems(dst, src, d+i*p.ds[3], s+i*p.ss[3], p.ds[2], p.ss[2], rows, p.elem)
		}
		return
	}
	for r := range rows {
		copyElems(dst, src, d+r*p.ds[2], s+r*p.ss[2], p.ds[3], p.ss[3], n, p.elem)
	}
}

// interleave4 and interleave2 write four rows of bytes or two of 16-bit words in turn, n times 16 bytes of each; nil where the host has no
// way better than element by element.
var interleave4, interleave2 func(dst, src *byte, step, n int)

// interleaveRows copies the body of a plane that brings rows together to groups of four bytes, as B of the matrix unit has them. It reports false
// if the plane is none of these.
func (p *dmaPlan) interleaveRows(dst, src []byte, d, s int64) bool {
	group, within := 2, 3 // the dimension along rows, and the one of a group
	if p.ss[3] == p.elem {
		group, within = 3, 2
	}
	n, f := p.body[group]*p.elem/16, interleave4
	if p.elem == 2 {
		f = interleave2
	}
	if f == nil || p.elem > 2 || n == 0 || p.body[group]*p.elem%16 != 0 || p.body[within]*p.elem != 4 ||
		p.ds[within] != p.elem || p.ds[group] != 4 || p.ss[group] != p.elem || p.ss[within] < 0 {
		return false
	}
	_, _ = dst[d+4*p.body[group]-1], src[s+p.ss[within]*(p.body[within]-1)+16*n-1]
	f(&dst[d], &src[s], int(p.ss[within]), int(n))
	return true
}

// transpose8 writes the columns of eight rows of eight 32-bit words as rows. interleaveWords makes n groups of k rows of words, a word of each row in a group, and
// separateWords k rows of n groups; n is a multiple of eight. They are nil where the host has no way better than word by word.
var (
	transpose8                     func(dst, src *byte, dstStep, srcStep int)
	interleaveWords, separateWords [5]transposer // by k, from 2 on
)

type transposer = func(dst, src *byte, dstStep, srcStep, n int)

// transposeBlock is the lines that are written together, a line of the host's cache in each: however far they lie apart, what is read of a source is read once.
const transposeBlock = 16

// crossed finds the dimension along which a source of words is dense, and the one along which the destination is, if these are two and large enough for kernels.
func (p *dmaPlan) crossed() (in, out int, ok bool) {
	in, out = p.dense(&p.ss), p.dense(&p.ds)
	if transpose8 == nil || p.elem != 4 || in == out || in < 0 || out < 0 || p.ss[out] < 0 || p.ds[in] < 0 {
		return 0, 0, false
	}
	return in, out, min(p.body[in], p.body[out]) > 1 && max(p.body[in], p.body[out]) >= 8
}

// dense is the innermost dimension in which elements lie one behind the other, or -1.
func (p *dmaPlan) dense(steps *[4]int64) int {
	i := 3
	for i >= 0 && (steps[i] != p.elem || p.n[i] == 1) {
		i--
	}
	return i
}

// transposeRows copies the body of a plane whose source is dense along dimension 3, and whose destination along dimension 2. What is left over of fours and eights is
// copied with those before it, some of which are copied twice.
func (p *dmaPlan) transposeRows(dst, src []byte, d, s int64) {
	lines, length, from, to := p.body[2], p.body[3], p.ss[2], p.ds[3] // of the source
	_, _ = src[s+(lines-1)*from+4*length-1], dst[d+(length-1)*to+4*lines-1]
	at := func(i, j int64) (x, y *byte) { return &dst[d+j*to+4*i], &src[s+i*from+4*j] }
	switch {
	case lines < 8:
		strips(lines, length, func(k, i, j, n int64) {
			x, y := at(i, j)
			interleaveWords[k](x, y, int(to), int(from), int(n))
		})
	case length < 8:
		strips(length, lines, func(k, j, i, n int64) {
			x, y := at(i, j)
			separateWords[k](x, y, int(to), int(from), int(n))
		})
	default:
		for first := int64(0); first < length; first += transposeBlock {
			for i := int64(0); i < lines; i += 8 {
				for j := first; j < min(first+transposeBlock, length); j += 8 {
					x, y := at(min(i, lines-8), min(j, length-8))
					transpose8(x, y, int(to), int(from))
				}
			}
		}
	}
}

// strips cuts a plane of less than eight by n ≥ 8 words into strips of k ≤ 4 by a multiple of eight words.
func strips(short, n int64, f func(k, i, j, n int64)) {
	k := min(short, 4)
	for i := int64(0); i < short; i += k {
		f(k, min(i, short-k), 0, n&^7)
		if n&7 != 0 {
			f(k, min(i, short-k), n-8, 8)
		}
	}
}

// copyElems copies n ≥ 1 elements between strided sequences.
func copyElems(dst, src []byte, d, s, ds, ss, n, elem int64) {
	_, _, _, _ = dst[d], src[s], dst[d+(n-1)*ds+elem-1], src[s+(n-1)*ss+elem-1]
	x, y := unsafe.Pointer(unsafe.SliceData(dst)), unsafe.Pointer(unsafe.SliceData(src))
	switch elem {
	case 1:
		copyStrided[uint8](x, y, d, s, ds, ss, n)
	case 2:
		copyStrided[uint16](x, y, d, s, ds, ss, n)
	case 4:
		copyStrided[uint32](x, y, d, s, ds, ss, n)
	case 8:
		copyStrided[uint64](x, y, d, s, ds, ss, n)
	}
}

func copyStrided[T uint8 | uint16 | uint32 | uint64](x, y unsafe.Pointer, d, s, ds, ss, n int64) {
	for ; n >= 4; n -= 4 {
		to, from := unsafe.Add(x, d), unsafe.Add(y, s)
		*(*T)(to) = *(*T)(from)
		*(*T)(unsafe.Add(to, ds)) = *(*T)(unsafe.Add(from, ss))
		*(*T)(unsafe.Add(to, 2*ds)) = *(*T)(unsafe.Add(from, 2*ss))
		*(*T)(unsafe.Add(to, 3*ds)) = *(*T)(unsafe.Add(from, 3*ss))
		d, s = d+4*ds, s+4*ss
	}
	for ; n > 0; n-- {
		*(*T)(unsafe.Add(x, d)) = *(*T)(unsafe.Add(y, s))
		d, s = d+ds, s+ss
	}
}

// fillElems writes one value to a strided sequence.
func fillElems(dst []byte, d, ds, n, elem int64, v uint64) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	if ds == elem {
		w := dst[d : d+n*elem]
		if v == 0 {
			clear(w)
			return
		}
		done := copy(w, b[:elem])
		for done < len(w) {
			done += copy(w[done:], w[:done])
		}
		return
	}
	for ; n > 0; n-- {
		copy(dst[d:d+elem], b[:elem])
		d += ds
	}
}
