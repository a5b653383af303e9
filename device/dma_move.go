package device

import "encoding/binary"

// move copies the plan's block between two host windows. src and dst are bytes of the windows that hold
// the whole block on each side; srcAt and dstAt are the positions of the plan's base addresses in them.
// The windows do not overlap.
func (p *dmaPlan) move(dst, src []byte, dstAt, srcAt int64) {
	lo, body := p.lo[3], p.body[3]
	hi := p.n[3] - lo - body
	p.rows(func(da, sa uint64, pad bool) {
		d := int64(da-p.dst) + dstAt
		if pad {
			fillElems(dst, d, p.ds[3], p.n[3], p.elem, p.pad)
			return
		}
		if lo > 0 {
			fillElems(dst, d, p.ds[3], lo, p.elem, p.pad)
			d += lo * p.ds[3]
		}
		copyElems(dst, src, d, int64(sa-p.src)+srcAt, p.ds[3], p.ss[3], body, p.elem)
		if hi > 0 {
			fillElems(dst, d+body*p.ds[3], p.ds[3], hi, p.elem, p.pad)
		}
	})
}

// copyElems copies n elements between strided sequences.
func copyElems(dst, src []byte, d, s, ds, ss, n, elem int64) {
	if ds == elem && (ss == elem || n == 1) {
		copy(dst[d:d+n*elem], src[s:s+n*elem])
		return
	}
	switch elem {
	case 1:
		for ; n > 0; n-- {
			dst[d] = src[s]
			d, s = d+ds, s+ss
		}
	case 2:
		for ; n > 0; n-- {
			binary.LittleEndian.PutUint16(dst[d:], binary.LittleEndian.Uint16(src[s:]))
			d, s = d+ds, s+ss
		}
	case 4:
		for ; n > 0; n-- {
			binary.LittleEndian.PutUint32(dst[d:], binary.LittleEndian.Uint32(src[s:]))
			d, s = d+ds, s+ss
		}
	case 8:
		for ; n > 0; n-- {
			binary.LittleEndian.PutUint64(dst[d:], binary.LittleEndian.Uint64(src[s:]))
			d, s = d+ds, s+ss
		}
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
