package device

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/godwit-accel/godwit/isa"
)

// BenchmarkLoop measures the cost of packets: a K-loop of loads, an mma, address steps and dbnz.
func BenchmarkLoop(b *testing.B) {
	ps := []pkt{
		li(20, scratchAt), li(21, scratchAt), li(22, 64<<16), li(1, 1000),
		{{Op: isa.OpTzero, Dst: 2}},
		{{Op: isa.OpTld, Dst: 0, A: 20, B: 22}, {Op: isa.OpAddi, Dst: 3, A: 3, Imm: 64, Type: isa.I64}},
		{{Op: isa.OpTldc, Dst: 1, A: 21}, {Op: isa.OpAddi, Dst: 4, A: 4, Imm: 64, Type: isa.I64}},
		{{Op: isa.OpVadd, Dst: 1, A: 2, B: 3, Type: isa.F32}, {Op: isa.OpAddi, Dst: 5, A: 4, Imm: 64, Type: isa.I64}},
		{{Op: isa.OpMma, Dst: 2, A: 0, B: 1, Type: isa.F32}, {Op: isa.OpDbnz, Dst: 1, Imm: -3}},
		halt,
	}
	benchTimings(b, ps, 4000)
}

// benchTimings runs a program of so many packets with each kind of timing.
func benchTimings(b *testing.B, ps []pkt, packets float64) {
	text := assemble(b, ps...)
	for _, x := range []struct {
		name string
		o    Options
	}{{"fast", Options{}}, {"plain", Options{Timing: TimingPlain}}, {"off", Options{Timing: TimingOff}}} {
		b.Run(x.name, func(b *testing.B) {
			r := newRig(b, x.o, text)
			for b.Loop() {
				if _, err := r.d.Run(r.job); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/packets, "ns/packet")
		})
	}
}

// BenchmarkLaunch is an empty job.
func BenchmarkLaunch(b *testing.B) {
	r := newRig(b, Options{}, assemble(b, halt))
	for b.Loop() {
		if _, err := r.d.Run(r.job); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkScalar measures dispatch: packets of one scalar instruction, and of scalar, load and vector ones.
func BenchmarkScalar(b *testing.B) {
	ps := []pkt{li(20, scratchAt), li(1, 1000)}
	for i := range 8 {
		ps = append(ps, pkt{{Op: isa.OpAddi, Dst: uint8(2 + i), A: 3, Imm: 1, Type: isa.I64}})
	}
	for i := range 7 {
		ps = append(ps, pkt{{Op: isa.OpSt, Dst: 2, A: 20, Type: isa.I64}, {Op: isa.OpLd, Dst: uint8(10 + i), A: 20, Type: isa.I64}, {Op: isa.OpAddi, Dst: uint8(2 + i), A: 3, Imm: 1, Type: isa.I64}})
	}
	ps = append(ps, pkt{{Op: isa.OpDbnz, Dst: 1, Imm: -15}}, halt)
	benchTimings(b, ps, 16000)
}

// BenchmarkDMA moves 64 KiB: in one piece, in rows of 64 bytes, transposing words, padding rows.
func BenchmarkDMA(b *testing.B) {
	for _, x := range []struct {
		name string
		d    isa.DMADesc
	}{
		{"dense", isa.DMADesc{Elem: 4, N: [4]uint32{1, 1, 1, 16384}, SrcStride: [4]int64{0, 0, 0, 4}, DstStride: [4]int64{0, 0, 0, 4}}},
		{"rows", isa.DMADesc{Elem: 4, N: [4]uint32{1, 1, 1024, 16}, SrcStride: [4]int64{0, 0, 128, 4}, DstStride: [4]int64{0, 0, 64, 4}}},
		{"transpose", isa.DMADesc{Elem: 4, N: [4]uint32{1, 1, 256, 64}, SrcStride: [4]int64{0, 0, 4, 1024}, DstStride: [4]int64{0, 0, 256, 4}}},
		{"padded", isa.DMADesc{Elem: 4, N: [4]uint32{1, 1, 256, 64}, Lo: [4]uint32{0, 0, 1, 1}, Hi: [4]uint32{0, 0, 1, 1}, SrcStride: [4]int64{0, 0, 248, 4}, DstStride: [4]int64{0, 0, 256, 4}}},
	} {
		b.Run(x.name, func(b *testing.B) {
			text := assemble(b, li(2, dataBase), li(3, scratchAt), pkt{{Op: isa.OpDma, A: 1, B: 2, C: 3}}, pkt{{Op: isa.OpDmaWait}}, halt)
			r := newRig(b, Options{}, text)
			enc := x.d.Encode()
			copy(r.data[descAt-dataBase:], enc[:])
			r.job.Args = []uint64{descAt}
			b.SetBytes(65536)
			for b.Loop() {
				if _, err := r.d.Run(r.job); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkLoad decodes a program of 20,000 packets.
func BenchmarkLoad(b *testing.B) {
	g := newGen(1, func(isa.Op) bool { return true })
	var ps []pkt
	for range 20000 {
		ps = append(ps, g.packet())
	}
	text := assemble(b, append(ps, halt)...)
	m := isa.Default()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Load(m, textBase, text, nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkChain measures the chains alone: eight products a call, all operands in the host's first cache, into one accumulator and into two.
func BenchmarkChain(b *testing.B) {
	for _, name := range KernelSets() {
		k := kernelSets[name].k
		for _, m := range []struct {
			name string
			kind mmaFunc
			macs float64
		}{{"f32", mmaF32, 4096}, {"bf16", mmaBF16, 8192}, {"f16", mmaF16, 8192}, {"ss", mmaSS, 16384}, {"su", mmaSU, 16384}, {"us", mmaUS, 16384}, {"uu", mmaUU, 16384}} {
			for cols, chain := range []chainKernel{k.chain1[m.kind], k.chain2[m.kind]} {
				if chain == nil {
					continue
				}
				b.Run(fmt.Sprintf("%s/%s/cols=%d", name, m.name, cols+1), func(b *testing.B) {
					arena := make([]byte, 24<<10+64)
					for i := range arena[:24<<10] {
						arena[i] = [4]byte{byte(i * 7), 0x3f, byte(i * 3), 0x3f}[i&3]
					}
					const table = 24 << 10
					var steps [maxChain]chainStep
					for i := range steps {
						steps[i] = chainStep{int64(64 * i), table, int64(8192 + 1024*i), isa.TileStride, int64(16384 + 1024*i), isa.TileStride}
					}
					for r := range isa.TileRows {
						binary.LittleEndian.PutUint32(arena[table+4*r:], uint32(maxChain*isa.TileStride*r))
					}
					c0, c1 := new([isa.TileBytes]byte), new([isa.TileBytes]byte)
					if cols == 0 {
						c1 = nil
					}
					for b.Loop() {
						chain(c0, c1, &arena[0], &steps[0], maxChain, 0, &aheadRows{})
					}
					b.ReportMetric(m.macs*maxChain*float64(cols+1)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
				})
			}
		}
	}
}
