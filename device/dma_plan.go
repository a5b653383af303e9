package device

import (
	"math/bits"

	"github.com/godwit-accel/godwit/isa"
)

// A dmaPlan is a descriptor made ready to move: dimensions of size 1 dropped, dimensions that continue each
// other on both sides joined. Rows are what is left of the innermost dimension.
type dmaPlan struct {
	elem     int64
	pad      uint64
	n        [4]int64 // destination shape
	lo, body [4]int64 // n = lo + body + high pad
	ss, ds   [4]int64
	from, to dmaBox // of the body in the source, and of all in the destination
	inOrder  bool   // bytes are written twice, and the last one stays
	plain    bool   // rows of leastRow bytes or more in equal steps, without padding

	turned     *dmaPlan // the plan with its dimensions in a better order to move, or nil
	transposes bool     // such an order: the source is dense along dimension 3, the destination along dimension 2
}

// dmaBlock is a plan between two places.
type dmaBlock struct {
	*dmaPlan
	src, dst uint64
}

// dmaBox is the lowest and one past the highest offset of a side. ok is false if that does not fit 48-bit addresses.
type dmaBox struct {
	lo, hi int64
	ok     bool
}

// maxDMABytes bounds one transfer, so that a hostile descriptor cannot hold the host for hours.
const maxDMABytes = 1 << 32

// planDMA joins dimensions. ok is false when the block exceeds maxDMABytes.
func planDMA(d *isa.DMADesc) (p dmaPlan, ok bool) {
	p = dmaPlan{elem: int64(d.Elem), pad: d.Pad}
	for i := range 4 {
		p.n[i], p.lo[i], p.body[i], p.ss[i], p.ds[i] = 1, 0, 1, 0, 0
	}
	total := uint64(d.Elem)
	for i := range 4 {
		if d.N[i] == 0 {
			p.n = [4]int64{}
			p.body, p.lo = p.n, p.n
			p.from.ok, p.to.ok = true, true
			return p, true
		}
	}
	k := 4 // dimensions k..3 of p are in use
	for i := 3; i >= 0; i-- {
		n, lo := int64(d.N[i]), int64(d.Lo[i])
		body := n - lo - int64(d.Hi[i])
		hi, t := bits.Mul64(total, uint64(n))
		if hi != 0 || t > maxDMABytes {
			return p, false
		}
		total = t
		if n == 1 && body == 1 {
			continue
		}
		if k < 4 && p.body[k] == p.n[k] && joins(d.SrcStride[i], p.ss[k], p.n[k], body) && joins(d.DstStride[i], p.ds[k], p.n[k], n) {
			in := p.n[k]
			p.n[k], p.lo[k], p.body[k] = n*in, lo*in, body*in
			continue
		}
		k--
		p.n[k], p.lo[k], p.body[k], p.ss[k], p.ds[k] = n, lo, body, d.SrcStride[i], d.DstStride[i]
	}
	p.from, p.to, p.inOrder = p.box(&p.body, &p.ss), p.box(&p.n, &p.ds), !p.apart()
	p.plain = !p.inOrder && p.body == p.n && p.n[0]*p.n[1] == 1 && p.n[3]*p.elem >= leastRow && p.ss[3] == p.elem && p.ds[3] == p.elem
	if in, out, ok := p.crossed(); ok && !p.inOrder {
		p.turned = p.turn(in, out)
	}
	return p, true
}

// turn gives the plan with dimensions out and in as the innermost ones.
func (p *dmaPlan) turn(in, out int) *dmaPlan {
	t := *p
	t.transposes = true
	to := 0
	for i := range 6 {
		from := [...]int{0, 1, 2, 3, out, in}[i]
		if i < 4 && (from == in || from == out) {
			continue
		}
		t.n[to], t.lo[to], t.body[to], t.ss[to], t.ds[to] = p.n[from], p.lo[from], p.body[from], p.ss[from], p.ds[from]
		to++
	}
	return &t
}

// joins reports whether stepping an outer dimension of count steps continues an inner one of n elements.
func joins(outer, inner, n, count int64) bool { return outer == inner*n || count <= 1 }

func (p *dmaPlan) empty() bool { return p.n[3] == 0 }

// bytes is the size of the block written.
func (p *dmaPlan) bytes() uint64 {
	return uint64(p.elem * p.n[0] * p.n[1] * p.n[2] * p.n[3])
}

// bodyBytes is how many bytes are read.
func (p *dmaPlan) bodyBytes() uint64 {
	return uint64(p.elem * p.body[0] * p.body[1] * p.body[2] * p.body[3])
}

// box gives the box of a block of the given shape and strides.
func (p *dmaPlan) box(n, s *[4]int64) (b dmaBox) {
	for i := range 4 {
		if n[i] == 0 {
			return dmaBox{ok: true}
		}
		if s[i] >= maxVA || s[i] <= -maxVA {
			return dmaBox{ok: n[i] == 1}
		}
		h, d := bits.Mul64(uint64(n[i]-1), uint64(max(s[i], -s[i])))
		if h != 0 || d >= maxVA {
			return dmaBox{}
		}
		if s[i] < 0 {
			b.lo -= int64(d)
		} else {
			b.hi += int64(d)
		}
	}
	return dmaBox{b.lo, b.hi + p.elem, true}
}

// rows calls f for each row in index order with the row's destination and, unless all of it is
// padding, the address of its first source element.
func (p dmaBlock) rows(f func(dst, src uint64, pad bool)) {
	if p.empty() {
		return
	}
	for i0 := int64(0); i0 < p.n[0]; i0++ {
		pad0 := i0 < p.lo[0] || i0 >= p.lo[0]+p.body[0]
		d0, s0 := p.dst+uint64(i0*p.ds[0]), p.src+uint64((i0-p.lo[0])*p.ss[0])
		for i1 := int64(0); i1 < p.n[1]; i1++ {
			pad1 := pad0 || i1 < p.lo[1] || i1 >= p.lo[1]+p.body[1]
			d1, s1 := d0+uint64(i1*p.ds[1]), s0+uint64((i1-p.lo[1])*p.ss[1])
			for i2 := int64(0); i2 < p.n[2]; i2++ {
				f(d1+uint64(i2*p.ds[2]), s1+uint64((i2-p.lo[2])*p.ss[2]),
					pad1 || p.body[3] == 0 || i2 < p.lo[2] || i2 >= p.lo[2]+p.body[2])
			}
		}
	}
}

// cost is the time the transfer takes the engine in cycles, and the global lines it touches:
// max(lines, Σ over runs max(bytes/line, 1/share)), by the machine's parameters. A row is up to three runs, its low padding, its body and its high
// padding; where a side is not contiguous each element is a run. Lines are counted per side, each when it
// differs from the one touched before.
func (p dmaBlock) cost(globalBase uint64, m *isa.Machine) dmaCost {
	if p.empty() {
		return dmaCost{}
	}
	var lines, read, written uint64
	srcGlobal, dstGlobal := p.src >= globalBase, p.dst >= globalBase
	rows := p.n[0] * p.n[1] * p.n[2]
	full := p.body[0] * p.body[1] * p.body[2] // rows with a body
	lo, body, hi := p.lo[3], p.body[3], p.n[3]-p.lo[3]-p.body[3]
	if body == 0 {
		full = 0
	}
	dense := p.ds[3] == p.elem
	line, share := uint64(m.DMALineBytes), uint64(m.DMARunShare)
	run := func(n int64, contiguous bool) uint64 { return p.runUnits(n, contiguous, line, share) }
	units := uint64(full) * (run(lo, dense) + run(body, dense && p.ss[3] == p.elem) + run(hi, dense))
	units += uint64(rows-full) * run(p.n[3], dense)
	if dstGlobal {
		written = p.bytes()
	}
	if srcGlobal && full > 0 {
		read = p.bodyBytes()
	}
	if srcGlobal || dstGlobal {
		outLines, outKnown := alignedLines(&p.n, &p.ds, p.dst, p.elem, line)
		inLines, inKnown := alignedLines(&p.body, &p.ss, p.src, p.elem, line)
		if (!dstGlobal || outKnown) && (!srcGlobal || inKnown || full == 0) {
			if dstGlobal {
				lines += outLines
			}
			if srcGlobal && full > 0 {
				lines += inLines
			}
			dstGlobal, srcGlobal = false, false
		}
	}
	if srcGlobal || dstGlobal {
		none := lineCount{prev: ^uint64(0), shift: uint(bits.TrailingZeros64(line))} // lines are powers of two
		in, out := none, none
		p.rows(func(dst, src uint64, pad bool) {
			if dstGlobal {
				out.add(dst, p.n[3], p.ds[3], p.elem)
			}
			if srcGlobal && !pad {
				in.add(src, body, p.ss[3], p.elem)
			}
		})
		lines = in.n + out.n
	}
	whole := line * share
	return dmaCost{max((units+whole-1)/whole, lines), lines, read, written}
}

// alignedLines is how many lines a side touches if its rows are whole lines, one behind the other, and none is touched twice.
func alignedLines(n, s *[4]int64, base uint64, elem int64, line uint64) (lines uint64, ok bool) {
	if s[3] != elem && n[3] != 1 {
		return 0, false
	}
	extent := n[3] * elem
	odd := base | uint64(extent)
	for i := 2; i >= 0; i-- {
		if n[i] == 1 {
			continue
		}
		if s[i] < extent {
			return 0, false
		}
		odd |= uint64(s[i])
		extent += s[i] * (n[i] - 1)
	}
	return uint64(n[0]*n[1]*n[2]*n[3]*elem) / line, odd&(line-1) == 0
}

// runUnits is the cost of n elements, in cycles / (line · share).
func (p *dmaPlan) runUnits(n int64, contiguous bool, line, share uint64) uint64 {
	if n == 0 {
		return 0
	}
	if contiguous || n == 1 {
		return max(uint64(n*p.elem)*share, line)
	}
	return uint64(n) * max(uint64(p.elem)*share, line)
}

// lineCount counts the lines of global memory that arithmetic sequences of elements touch, 1<<shift bytes each.
type lineCount struct {
	n, prev uint64
	shift   uint
}

func (l *lineCount) add(addr uint64, n, stride, elem int64) {
	line := int64(1) << l.shift
	switch {
	case n <= 0:
		return
	case n == 1 || stride == 0:
		l.span(addr>>l.shift, (addr+uint64(elem)-1)>>l.shift, false)
	case stride > 0 && stride <= line:
		l.span(addr>>l.shift, (addr+uint64((n-1)*stride+elem)-1)>>l.shift, false)
	case stride < 0 && stride >= -line:
		l.span((addr+uint64((n-1)*stride))>>l.shift, (addr+uint64(elem)-1)>>l.shift, true)
	case addr&uint64(elem-1) == 0 && stride&(elem-1) == 0: // no element crosses a line, no two share one
		first := addr >> l.shift
		if first != l.prev {
			l.n++
		}
		l.n += uint64(n - 1)
		l.prev = (addr + uint64((n-1)*stride)) >> l.shift
	default:
		for i := int64(0); i < n; i++ {
			a := addr + uint64(i*stride)
			l.span(a>>l.shift, (a+uint64(elem)-1)>>l.shift, stride < 0)
		}
	}
}

func (l *lineCount) span(lo, hi uint64, down bool) {
	l.n += hi - lo + 1
	if down {
		if hi == l.prev {
			l.n--
		}
		l.prev = lo
		return
	}
	if lo == l.prev {
		l.n--
	}
	l.prev = hi
}
