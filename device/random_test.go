package device

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// Random programs. Scalars s1–s15 hold anything; s20, s21 are bases in the scratchpad and in global memory, s22 a row
// descriptor, s23 a phase, s24, s25 bases for post-increment by 0; s26, s27 count loops; s28 points at DMA descriptors.
// All lanes read and write inside [base, base+window).

const (
	window    = 16 << 10
	scratchAt = 0x10000
	descAt    = dataBase + 0x80000
	numDescs  = 8
)

type gen struct {
	*rand.Rand
	ops [isa.NumSlots][]isa.Op
}

// newGen picks instructions that only allowed ops, and only those this test can aim safely.
func newGen(seed uint64, allowed func(isa.Op) bool) *gen {
	g := &gen{Rand: rand.New(rand.NewPCG(seed, 1))}
	for i := 1; i < len(isa.Table); i++ {
		r := isa.Op(i).Row()
		switch r.Class {
		case isa.ClassBranch, isa.ClassSystem, isa.ClassDMA, isa.ClassSync, isa.ClassGather, isa.ClassScatter:
			continue
		}
		if allowed(isa.Op(i)) {
			g.ops[r.Slot] = append(g.ops[r.Slot], isa.Op(i))
		}
	}
	return g
}

func (g *gen) reg(b isa.Bank) uint8 {
	if b == isa.BankS {
		return uint8(1 + g.IntN(15))
	}
	return uint8(g.IntN(b.Count()))
}

// inst makes a random instruction of the slot.
func (g *gen) inst(slot isa.Slot) (isa.Inst, bool) {
	if len(g.ops[slot]) == 0 {
		return isa.Inst{}, false
	}
	op := g.ops[slot][g.IntN(len(g.ops[slot]))]
	for range 100 {
		r := op.Row()
		in := isa.Inst{Op: op}
		if len(r.Types) > 0 {
			in.Type = r.Types[g.IntN(len(r.Types))]
		}
		if r.Rnd {
			in.Rnd = isa.Rnd(g.IntN(5))
		}
		for i := range r.Operands {
			o := &r.Operands[i]
			switch o.Kind {
			case isa.KReg:
				in.Set(o.Field, g.reg(o.Bank))
			case isa.KMask:
				if g.IntN(3) == 0 {
					in.Mask = uint8(g.IntN(16))
					in.Z = in.Mask != 0 && r.Mask == isa.MaskMerge && g.IntN(2) == 0
				}
			case isa.KPred:
				if g.IntN(4) == 0 {
					in.Pred = uint8(g.IntN(8))
					in.Pol = in.Pred != 0 && g.IntN(2) == 0
				}
			case isa.KSrc:
				in.SetImm(o, int64(r.Srcs[g.IntN(len(r.Srcs))]))
			case isa.KPow2:
				in.SetImm(o, int64(g.IntN(5)))
			default:
				in.SetImm(o, g.Int64N(1<<min(int(o.Width), 12))&^7>>uint(g.IntN(4)))
			}
		}
		if r.ZFlag() {
			in.Z = g.IntN(4) == 0
		}
		if r.Slot == isa.SlotL || r.Slot == isa.SlotW {
			g.aim(&in)
		}
		in.FitExt()
		if in.Validate() == nil && executable(&in) {
			return in, true
		}
	}
	return isa.Inst{}, false
}

// aim makes a load or store hit the windows.
func (g *gen) aim(in *isa.Inst) {
	in.A = uint8(20 + g.IntN(8)/7) // one in eight is global
	off := int64(g.IntN(window-4096)) &^ 7
	switch in.Op {
	case isa.OpLdx, isa.OpStx, isa.OpVldx, isa.OpVstx, isa.OpVldbx:
		in.B, in.Imm = 23, (off&8191&^7)<<3|int64(g.IntN(4))
	case isa.OpLdp, isa.OpStp, isa.OpVldp, isa.OpVstp:
		in.A, in.Imm = uint8(24+g.IntN(8)/7), 0
	case isa.OpVldr, isa.OpVstr:
		in.B, in.C, in.Imm = 22, 23, (off&8191&^7)<<3|int64(g.IntN(5))
	case isa.OpTld, isa.OpTst:
		in.B, in.C, in.Imm = 22, 23, off
	default:
		in.Imm = off
	}
}

func (g *gen) packet() pkt {
	for {
		var p pkt
		for s := range isa.NumSlots {
			if g.IntN(2) == 0 {
				if in, ok := g.inst(s); ok {
					p = append(p, in)
				}
			}
		}
		for i := range p {
			p[i].End = i == len(p)-1
		}
		if len(p) > 0 && isa.CheckPacket(p) == nil {
			return p
		}
	}
}

// with packs random instructions of the other slots before a branch.
func (g *gen) with(branch isa.Inst) pkt {
	for {
		p := g.packet()
		if p[len(p)-1].Op.Row().Slot == isa.SlotX {
			p = p[:len(p)-1]
		}
		p = append(p, branch)
		for i := range p {
			p[i].End = i == len(p)-1
		}
		if isa.CheckPacket(p) == nil {
			return p
		}
	}
}

// program makes loops in loops with DMA between them.
func (g *gen) program(dma bool) []pkt {
	ps := []pkt{
		li(20, scratchAt), li(21, dataBase), li(22, 4|64<<16|int64(g.IntN(128)*8)<<40), li(23, int64(8*g.IntN(3))),
		li(24, scratchAt+4096), li(25, dataBase+4096), li(28, descAt),
	}
	for i := range 15 {
		ps = append(ps, li(uint8(i+1), g.Int64()>>uint(g.IntN(64))))
	}
	for i := range ps {
		ps[i][0].FitExt()
	}
	for i := range 32 { // registers get data
		ps = append(ps, pkt{{Op: isa.OpVld, Dst: uint8(i), A: 20, Imm: int64(256 * i), Type: isa.I8}})
		if i < 16 {
			ps = append(ps, pkt{{Op: isa.OpTldc, Dst: uint8(i), A: 20, Imm: int64(512 * i)}})
		}
	}
	for range 3 {
		if dma {
			for range g.IntN(4) {
				ps = append(ps, g.dma()...)
			}
		}
		ps = append(ps, li(26, int64(1+g.IntN(6))))
		outer := len(ps)
		for range g.IntN(6) {
			ps = append(ps, g.packet())
		}
		ps = append(ps, li(27, int64(1+g.IntN(20))))
		inner := len(ps)
		for range 1 + g.IntN(6) {
			ps = append(ps, g.packet())
		}
		ps = append(ps, g.with(isa.Inst{Op: isa.OpDbnz, Dst: 27, Imm: int64(inner - len(ps))}))
		if g.IntN(2) == 0 {
			ps = append(ps, pkt{{Op: isa.OpBlt, A: uint8(1 + g.IntN(15)), B: uint8(1 + g.IntN(15)), Type: isa.I64, Imm: 3}}, g.packet(), g.packet())
		}
		if dma {
			ps = append(ps, pkt{{Op: isa.OpDmaWait, Imm: int64(g.IntN(2)) | int64(g.IntN(3))<<3}})
		}
		ps = append(ps, g.with(isa.Inst{Op: isa.OpDbnz, Dst: 26, Imm: int64(outer - len(ps))}))
	}
	return append(ps, pkt{{Op: isa.OpDmaWait, Imm: 0}}, pkt{{Op: isa.OpDmaWait, Imm: 1}}, halt)
}

// dma starts a transfer between areas that nothing else touches: sources above the windows, destinations of their own per descriptor,
// each waited for before the next start, so that eager and lazy agree.
func (g *gen) dma() []pkt {
	k := int64(g.IntN(numDescs))
	q := int64(g.IntN(2))
	wait := func(q int64) pkt { return pkt{{Op: isa.OpDmaWait, Imm: q}} }
	return []pkt{
		wait(q), wait(1 - q), li(17, dataBase+0x90000+256*int64(g.IntN(8))+int64(g.IntN(64))), li(18, scratchAt+0x20000+0x4000*k),
		{{Op: isa.OpAddi, Dst: 19, A: 28, Imm: isa.DMADescSize * k, Type: isa.I64}},
		{{Op: isa.OpDma, A: 19, B: 17, C: 18, Imm: q}},
	}
}

// descs are random descriptors that stay inside 16 KiB.
func (g *gen) descs(at []byte) {
	for k := range numDescs {
		e := 1 << g.IntN(4)
		d := isa.DMADesc{Elem: e, Pad: g.Uint64() & (1<<(8*min(e, 7)) - 1)}
		if e == 8 {
			d.Pad = g.Uint64()
		}
		stride, back := int64(e), int64(e)
		for i := 3; i >= 0; i-- {
			n := uint32(1 + g.IntN(6))
			d.N[i] = n
			if g.IntN(3) == 0 {
				d.Lo[i] = uint32(g.IntN(int(n) + 1))
				d.Hi[i] = uint32(g.IntN(int(n-d.Lo[i]) + 1))
			}
			d.SrcStride[i], d.DstStride[i] = stride, back
			stride *= int64(n) + int64(g.IntN(2))
			back *= int64(n)
		}
		if g.IntN(3) == 0 {
			d.SrcStride[3], d.SrcStride[2] = d.SrcStride[2], d.SrcStride[3]
		}
		b := d.Encode()
		copy(at[k*isa.DMADescSize:], b[:])
	}
}

// outcome is all that a run left behind.
type outcome struct {
	state   isa.State
	scratch []byte
	data    []byte
	res     Result
}

func (g *gen) fill(data []byte) {
	for i := 0; i < len(data); i += 8 {
		v := g.Uint64()
		if i%16 == 0 { // mostly ordinary floats
			v = v&0x3fffffff3fffffff | 0x3000000030000000
		}
		binary.LittleEndian.PutUint64(data[i:], v)
	}
}

// runFrom runs the job to its end, in slices, from random bytes in the scratchpad; the error is that of a trap.
func (r *rig) runFrom(t testing.TB, g *gen, slice uint64) (outcome, error) {
	run, err := r.d.Start(r.job)
	require.NoError(t, err)
	c := run.cores[0]
	g.fill(c.scratch[scratchAt:][:window])
	for p := range c.mq.dirty {
		c.mq.dirty[p] = 1
	}
	for !run.Step(slice) {
	}
	c.settle()
	out := outcome{state: c.State, scratch: append([]byte(nil), c.scratch...), data: append([]byte(nil), r.data...), res: run.Result()}
	out.state.Mem, out.state.PC, out.state.Next = nil, 0, 0
	return out, run.Err()
}

func runRandom(t testing.TB, seed uint64, o Options, text []byte, slice uint64) outcome {
	r := newRig(t, o, text)
	g := &gen{Rand: rand.New(rand.NewPCG(seed, 2))}
	g.fill(r.data)
	g.descs(r.data[descAt-dataBase:])
	out, err := r.runFrom(t, g, slice)
	require.NoError(t, err)
	if o.Timing != TimingOff {
		require.Equal(t, out.res.Cycles, out.res.Total.Total(), "sum of causes")
	}
	return out
}

// executable reports an instruction with a reference function, or one that does not need it.
func executable(in *isa.Inst) bool {
	return isa.Table[in.Op].Ref != nil || native(in) != nil
}

// same compares what two runs computed, register by register.
func same(t testing.TB, a, b *outcome, what string) {
	t.Helper()
	require.Equal(t, a.state.S, b.state.S, what)
	require.Equal(t, a.state.P, b.state.P, what)
	require.Equal(t, a.state.M, b.state.M, what)
	for i := range a.state.V {
		require.True(t, a.state.V[i] == b.state.V[i], "%s: v%d", what, i)
	}
	for i := range a.state.T {
		require.True(t, a.state.T[i] == b.state.T[i], "%s: t%d", what, i)
	}
	require.True(t, bytes.Equal(a.scratch, b.scratch), "%s: scratchpad", what)
	require.True(t, bytes.Equal(a.data, b.data), "%s: memory", what)
}

// long is the number of rounds of a sweep: more with GODWIT_LONG=1.
func long(short, long uint64) uint64 {
	if os.Getenv("GODWIT_LONG") != "" {
		return long
	}
	return short
}

// TestTimingModesAgree runs random programs with the memoised timing, the plain scoreboard, and without time, whole and in slices,
// with eager and lazy DMA: values are always equal, cycles and causes too.
func TestTimingModesAgree(t *testing.T) {
	for seed := range long(16, 2000) {
		g := newGen(seed, func(op isa.Op) bool { return true })
		text := assemble(t, g.program(true)...)
		plain := runRandom(t, seed, Options{Timing: TimingPlain}, text, 1<<40)
		limits(t, &plain.res)
		for name, o := range map[string]Options{"fast": {}, "lazy": {LazyDMA: true}, "off": {Timing: TimingOff, LazyDMA: true}, "go": {Kernels: "go"}, "least": {Kernels: KernelSets()[len(KernelSets())/2]}} {
			for _, slice := range []uint64{1 << 40, 37} {
				got := runRandom(t, seed, o, text, slice)
				same(t, &plain, &got, fmt.Sprintf("seed %d %s", seed, name))
				if name != "off" {
					require.Equal(t, unfused(plain.res), unfused(got.res), "seed %d %s slice %d", seed, name, slice)
				}
			}
		}
	}
}

// unfused is a result without how many mma ran fused, which tells how the host did it.
func unfused(r Result) Result {
	r.Total.MmaFused = 0
	for i := range r.Profile {
		r.Profile[i].MmaFused = 0
	}
	for i := range r.Cores {
		r.Cores[i].Counters.MmaFused = 0
		for j := range r.Cores[i].Profile {
			r.Cores[i].Profile[j].MmaFused = 0
		}
	}
	return r
}

// limits checks that no unit worked more cycles than passed, and that DMA moved no more than its width.
func limits(t *testing.T, r *Result) {
	c := &r.Total
	m := isa.Default()
	mmas := uint64(0)
	for _, n := range c.Mma {
		mmas += n
	}
	for name, busy := range map[string]uint64{
		"issue": c.Packets, "matrix": mmas * uint64(m.MatrixCycles), "vector": c.VectorBusy, "load": c.LoadBusy, "store": c.StoreBusy,
		"dma": c.DMABusy, "dma bytes": max(c.DMARead, c.DMAWritten) / uint64(m.DMALineBytes),
	} {
		require.LessOrEqual(t, busy, r.Cycles, name)
	}
}

func instDump(in *isa.Inst) string { return fmt.Sprintf("%s %+v", in.Op, *in) }
