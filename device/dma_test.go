package device

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// modelDMA is the descriptor's definition, element by element, all reads first.
func modelDMA(d *isa.DMADesc, mem map[uint64]byte, src, dst uint64) {
	was := map[uint64]byte{}
	for k, v := range mem {
		was[k] = v
	}
	n := d.N
	for i0 := range n[0] {
		for i1 := range n[1] {
			for i2 := range n[2] {
				for i3 := range n[3] {
					s, to, pad := int64(src), int64(dst), false
					for k, i := range [4]uint32{i0, i1, i2, i3} {
						to += int64(i) * d.DstStride[k]
						s += (int64(i) - int64(d.Lo[k])) * d.SrcStride[k]
						pad = pad || i < d.Lo[k] || i >= n[k]-d.Hi[k]
					}
					for b := range d.Elem {
						if pad {
							mem[uint64(to)+uint64(b)] = byte(d.Pad >> (8 * b))
						} else {
							mem[uint64(to)+uint64(b)] = was[uint64(s)+uint64(b)]
						}
					}
				}
			}
		}
	}
}

// TestDMAModel compares transfers with the definition: strides of any sign, 0, overlapping blocks, blocks that straddle two mappings.
func TestDMAModel(t *testing.T) {
	text := assemble(t, pkt{{Op: isa.OpDma, A: 1, B: 2, C: 3}}, pkt{{Op: isa.OpDmaWait}}, halt)
	for _, o := range []Options{{}, {LazyDMA: true}} {
		rig := newRig(t, o, text)
		// two more pages behind the data, from another extent, so that a block may straddle two runs
		pa, err := rig.d.DRAM().Alloc(2 * PageSize)
		require.NoError(t, err)
		require.NoError(t, rig.space.Map(dataBase+dataSize, pa, 2*PageSize, PermR|PermW))
		r := rand.New(rand.NewPCG(5, 6))
		const size = 2 * PageSize
		for trial := range long(50, 3000) {
			d := isa.DMADesc{Elem: 1 << r.IntN(4), Pad: uint64(r.IntN(256))}
			for i := range 4 {
				d.N[i] = uint32(r.IntN(6))
				if trial%10 != 0 {
					d.N[i]++
				}
				if r.IntN(3) == 0 {
					d.Lo[i] = uint32(r.IntN(int(d.N[i]) + 1))
					d.Hi[i] = uint32(r.IntN(int(d.N[i]-d.Lo[i]) + 1))
				}
				d.SrcStride[i] = int64(r.IntN(121) - 60)
				d.DstStride[i] = int64(r.IntN(121) - 60)
				if r.IntN(3) == 0 {
					d.SrcStride[i], d.DstStride[i] = int64(r.IntN(3)*d.Elem), int64(r.IntN(3)*d.Elem)
				}
			}
			if r.IntN(2) == 0 { // dense, so that dimensions join
				s := int64(d.Elem)
				for i := 3; i >= 0; i-- {
					d.SrcStride[i], d.DstStride[i] = s, s
					s *= int64(d.N[i])
				}
			}
			if a, b := 2+r.IntN(9), 8+r.IntN(12); trial%8 == 1 { // two planes of words, turned
				d = isa.DMADesc{Elem: 4, N: [4]uint32{1, uint32(a), 2, uint32(b)}, SrcStride: [4]int64{0, int64(8 * b), int64(4 * b), 4}, DstStride: [4]int64{0, 4, int64(4 * a * b), int64(4 * a)}}
			}
			base := uint64(dataBase + dataSize - size/2 - PageSize/2) // a window around the seam
			src, dst := base+3000+uint64(r.IntN(1000)), base+4200+uint64(r.IntN(1500))
			window := make([]byte, 3*PageSize)
			for i := range window {
				window[i] = byte(r.Uint32())
			}
			require.NoError(t, rig.space.Write(base-PageSize, window))
			mem := map[uint64]byte{}
			for i, b := range window {
				mem[base-PageSize+uint64(i)] = b
			}
			modelDMA(&d, mem, src, dst)
			enc := d.Encode()
			copy(rig.data[descAt-dataBase:], enc[:])
			rig.ok(descAt, src, dst)
			got := make([]byte, len(window))
			require.NoError(t, rig.space.Read(base-PageSize, got))
			for i := range got {
				window[i] = mem[base-PageSize+uint64(i)]
			}
			require.True(t, bytes.Equal(window, got), "trial %d: %+v src %#x dst %#x", trial, d, src, dst)
		}
	}
}

// TestLazyShowsMissingWait: a program that reads what it did not wait for sees the difference.
func TestLazyShowsMissingWait(t *testing.T) {
	text := assemble(t, li(2, dataBase), li(3, scratchAt),
		pkt{{Op: isa.OpDma, A: 1, B: 2, C: 3}},
		pkt{{Op: isa.OpLd, Dst: 1, A: 3, Type: isa.I64}}, halt)
	d := isa.DMADesc{Elem: 8, N: [4]uint32{1, 1, 1, 1}}
	b := d.Encode()
	for _, lazy := range []bool{false, true} {
		r := newRig(t, Options{LazyDMA: lazy}, text)
		copy(r.data[descAt-dataBase:], b[:])
		r.data[0] = 42
		res := r.ok(descAt)
		want := uint64(42)
		if lazy {
			want = 0
		}
		require.Equal(t, want, res.Cores[0].Return)
	}
}

func TestDMATraps(t *testing.T) {
	text := assemble(t, pkt{{Op: isa.OpDma, A: 1, B: 2, C: 3}}, pkt{{Op: isa.OpDmaWait}}, halt)
	dense := isa.DMADesc{Elem: 4, N: [4]uint32{1, 1, 1, 64}, SrcStride: [4]int64{0, 0, 0, 4}, DstStride: [4]int64{0, 0, 0, 4}}
	bad := dense
	bad.Lo[3], bad.Hi[3] = 40, 40
	huge := dense
	huge.N = [4]uint32{1 << 31, 1 << 31, 1 << 31, 1 << 31}
	wild := dense
	wild.N[2], wild.DstStride[2] = 2, 1<<62
	for _, x := range []struct {
		d             isa.DMADesc
		desc, src, to uint64
		kind          TrapKind
		text          string
	}{
		{dense, descAt + 4, dataBase, scratchAt, TrapMisaligned, "multiple of 8"},
		{dense, 0, dataBase, scratchAt, TrapRange, "dma descriptor of 0x0"},
		{dense, descAt, dataBase + dataSize - 252, scratchAt, TrapPage, "dma read of 0x900000"},
		{dense, descAt, dataBase, textBase, TrapPage, `allows only "r-x"`},
		{dense, descAt, dataBase, 1<<20 - 100, TrapPage, "dma write of 0x100000"},
		{bad, descAt, dataBase, scratchAt, TrapDMA, "pads 40+40 exceed its size 64"},
		{huge, descAt, dataBase, scratchAt, TrapDMA, "4 GiB"},
		{wild, descAt, dataBase, scratchAt, TrapPage, "dma write"},
	} {
		r := newRig(t, Options{}, text)
		b := x.d.Encode()
		copy(r.data[descAt-dataBase:], b[:])
		_, err := r.run(x.desc, x.src, x.to)
		var trap *Trap
		require.ErrorAs(t, err, &trap)
		require.Equal(t, x.kind, trap.Kind, "%v", err)
		require.Contains(t, err.Error(), x.text)
		require.Equal(t, "X", trap.Slot)
	}
}

// TestDMAInterleave: rows that come together to groups of four bytes move as element by element.
func TestDMAInterleave(t *testing.T) {
	src := make([]byte, 1<<14)
	for i := range src {
		src[i] = byte(i*7 + i>>8)
	}
	for _, elem := range []int64{1, 2} {
		for _, n := range []uint32{8, 16, 24, 48, 100, 256} {
			for order := range 2 {
				g := uint32(4 / elem)
				d := isa.DMADesc{Elem: int(elem), N: [4]uint32{1, 3, g, n}, SrcStride: [4]int64{0, 1600, 520, elem}, DstStride: [4]int64{0, 2048, elem, 4}}
				if order == 1 {
					d.N[2], d.N[3] = n, g
					d.SrcStride[2], d.SrcStride[3] = d.SrcStride[3], d.SrcStride[2]
					d.DstStride[2], d.DstStride[3] = d.DstStride[3], d.DstStride[2]
				}
				p, ok := planDMA(&d)
				require.True(t, ok)
				got, want := make([]byte, 1<<14), make([]byte, 1<<14)
				p.move(got, src, 64, 32)
				p.moveInOrder(want, src, 64, 32)
				require.Equal(t, want, got, "%d bytes, %d, order %d", elem, n, order)
			}
		}
	}
}

// TestCopyRows: rows of any length and distance arrive, and no byte beside them changes.
func TestCopyRows(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	src := make([]byte, 1<<16)
	for i := range src {
		src[i] = byte(r.Uint32())
	}
	for _, n := range []int{leastRow, 10, 15, 16, 17, 24, 31, 32, 33, 48, 63, 64, 65, 96, 127, 128, 129, 200, 256, 511, 512, 513, 700, 1024, 4096, 5000} {
		for range 8 {
			rows := 1 + r.IntN(5)
			ds, ss, d, s := n+r.IntN(100), r.IntN(n+100), r.IntN(64), r.IntN(64)
			got, want := make([]byte, len(src)), make([]byte, len(src))
			copyRows(&got[d], &src[s], ds, ss, n, rows)
			goCopyRows(&want[d], &src[s], ds, ss, n, rows)
			require.True(t, bytes.Equal(want, got), "%d rows of %d bytes, %d and %d apart", rows, n, ds, ss)
		}
	}
}

// TestDMATranspose compares planes whose source is dense along one dimension and whose destination along the other with element by element.
func TestDMATranspose(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	src := make([]byte, 1<<18)
	for i := range src {
		src[i] = byte(r.Uint32())
	}
	for range 800 {
		a, b := 1+r.Int64N(60), 1+r.Int64N(60)
		if r.IntN(2) == 0 {
			a = 1 + r.Int64N(8)
		}
		x, y := 4*(a+r.Int64N(9)), 4*(b+r.Int64N(9))
		d := isa.DMADesc{Elem: 4, N: [4]uint32{1, 3, uint32(b), uint32(a)}, SrcStride: [4]int64{0, x * b, x, 4}, DstStride: [4]int64{0, y * a, 4, y}}
		if r.IntN(2) == 0 {
			d.N[2], d.N[3] = d.N[3], d.N[2]
			d.SrcStride[2], d.SrcStride[3], d.DstStride[2], d.DstStride[3] = d.SrcStride[3], d.SrcStride[2], d.DstStride[3], d.DstStride[2]
		}
		if r.IntN(2) == 0 { // the planes inside
			for _, x := range []*[4]int64{&d.SrcStride, &d.DstStride} {
				x[1], x[2] = x[2], x[1]
			}
			d.N[1], d.N[2] = d.N[2], d.N[1]
		}
		if i := 1 + r.IntN(3); r.IntN(3) == 0 && d.N[i] > 2 {
			d.Lo[i], d.Hi[i] = 1, uint32(r.IntN(2))
		}
		p, ok := planDMA(&d)
		require.True(t, ok)
		got, want := make([]byte, len(src)), make([]byte, len(src))
		p.move(got, src, 64, 32)
		p.moveInOrder(want, src, 64, 32)
		require.True(t, bytes.Equal(want, got), "%+v", d)
	}
}

// TestAlignedLines: what is said of lines without looking at rows is what looking finds.
func TestAlignedLines(t *testing.T) {
	r, known := rand.New(rand.NewPCG(1, 2)), 0
	for range 20000 {
		p := dmaBlock{dmaPlan: &dmaPlan{elem: 4, n: [4]int64{1, 1, 1, 16 * (1 + r.Int64N(4))}}, dst: uint64(64 * r.IntN(8))}
		if r.IntN(4) == 0 {
			p.dst += 32
		}
		p.ds[3] = 4
		for i := range 3 {
			p.n[i], p.ds[i] = 1+r.Int64N(4), 64*(r.Int64N(40)-2)
		}
		p.body = p.n
		n, ok := alignedLines(&p.n, &p.ds, p.dst, p.elem, 64)
		if !ok {
			continue
		}
		known++
		count := lineCount{prev: ^uint64(0), shift: 6}
		p.rows(func(dst, _ uint64, _ bool) { count.add(dst, p.n[3], p.ds[3], p.elem) })
		require.Equal(t, count.n, n, "%+v at %x", p.dmaPlan, p.dst)
	}
	require.Greater(t, known, 100)
}
