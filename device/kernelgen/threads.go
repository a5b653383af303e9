package main

import (
	"fmt"
	"strings"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/ir"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Threaded code: a block is a list of entries, each with the address of its handler, which does the instruction and jumps to the
// next entry's. What a handler cannot do (a fault, memory that is not scratchpad, bytes that a chain is still to read) it leaves, and Go does
// the instruction.
//
//	RDI  the core's registers (isa.State)      R8  the scratchpad      R9  its bytes behind the first page
//	RSI  the entry at hand                     R10 device.asmState     R11 device.linkState
//
// The layouts are those of device.thread, isa.State, device.asmState and device.linkState; device/threads_amd64.go checks them when it is compiled.

const (
	thD, thA, thB, thE = 8, 10, 12, 14
	thImm              = 16
	thCache, thX       = 24, 28
	thNext             = thCache // of what ends a block
	threadBytes        = 32

	stHeld, stDirty, stRef, stChains = 0, 256, 512, 640
	stLazy, stActive, stKind         = 2944, 2946, 2948
	stAt, stWhy                      = 2952, 2960
	stEven, stStaged, stStageAt      = 2968, 3096, 3104
	stBack                           = 3112
	chainN, chainLoad                = 0, 8
	chainA, chainB                   = 16, 80
	stageSlots, tileBytes            = 64, 1024
	hostLine                         = 64

	tcDesc, tcFirst, tcWidth, tcStep, tcDelta, tcTable, tcLeast, tcMost = 0, 8, 16, 24, 32, 40, 48, 56

	rcDesc, rcOdd, rcLeast, rcMost, rcFirst, rcWidth, rcStep, rcBase = 0, 8, 16, 24, 32, 40, 48, 56
	rcPhase, rcDelta, rcCount, rcTurn, rcOffs                        = 64, 72, 80, 88, 96

	stateS, stateM, stateV, stateT, stateP = 0, 256, 768, 8960, 25344

	scratchBase = 4096
)

// Why a run of threaded code ended.
const (
	whyEnd    = iota // the block's end
	whyGo            // Go has to do this instruction
	whyTaken         // dbnz jumps
	whyLast          // dbnz does not
	whyBranch        // a branch is taken
	whyNext          // Go has to begin the next block
	whyHeld          // tiles have to be read before this instruction is gone on with
)

// threads collects the handlers of a set.
type threads struct {
	set   string
	wide  bool
	names []string
}

func state() []Op {
	return []Op{RDI, RSI, R8, R9, R10, R11}
}

func jump(r Register) {
	Instruction(&ir.Instruction{Opcode: "JMP", Operands: []Op{r}, Inputs: append(state(), r), IsTerminal: true})
}

// begin starts a handler.
func (t *threads) begin(name string) {
	t.names = append(t.names, name)
	TEXT("th"+name+t.set, NOSPLIT, "func()")
}

// next goes on with the next entry.
func next() {
	h := GP64()
	ADDQ(Imm(threadBytes), RSI)
	MOVQ(at(RSI, 0), h)
	jump(h)
}

// leave returns to Go.
func leave(why uint64) {
	MOVQ(RSI, at(R10, stAt))
	MOVQ(U32(uint32(why)), at(R10, stWhy))
	VZEROUPPER()
	Instruction(&ir.Instruction{Opcode: "RET", Inputs: []Op{R10}, IsTerminal: true})
}

// field loads an offset of the entry, and gives the place behind the core's registers.
func field(f int) GPVirtual {
	r := GP64()
	loadField(f, r)
	return r
}

// loadField is field into a register: places are 16 bits, what is behind the immediate is 32.
func loadField(f int, r GP) {
	if f < thImm {
		MOVWLZX(at(RSI, f), r.As32())
	} else {
		MOVL(at(RSI, f), r.As32())
	}
}

func reg(f int, disp int) Mem { return Mem{Base: RDI, Index: field(f), Scale: 1, Disp: disp} }

// scalars writes the handlers of scalar instructions.
func (t *threads) scalars() {
	bin := func(name string, f func(b Mem, a GPVirtual), after func(a GPVirtual)) {
		t.begin(name)
		a := GP64()
		MOVQ(reg(thA, 0), a)
		f(reg(thB, 0), a)
		if after != nil {
			after(a)
		}
		MOVQ(a, reg(thD, 0))
		next()
	}
	imm := func(name string, f func(b Mem, a GPVirtual), after func(a GPVirtual)) {
		t.begin(name)
		a := GP64()
		MOVQ(reg(thA, 0), a)
		f(at(RSI, thImm), a)
		if after != nil {
			after(a)
		}
		MOVQ(a, reg(thD, 0))
		next()
	}
	sx := func(a GPVirtual) { MOVLQSX(a.As32(), a) }
	add := func(b Mem, a GPVirtual) { ADDQ(b, a) }
	imm("Addi", add, nil)
	bin("Add", add, nil)
	bin("Sub", func(b Mem, a GPVirtual) { SUBQ(b, a) }, nil)
	imm("Addi32", add, sx)
	bin("Add32", add, sx)
	bin("Mul", func(b Mem, a GPVirtual) { IMULQ(b, a) }, nil)
	bin("And", func(b Mem, a GPVirtual) { ANDQ(b, a) }, nil)
	bin("Xor", func(b Mem, a GPVirtual) { XORQ(b, a) }, nil)
	bin("Or", func(b Mem, a GPVirtual) { ORQ(b, a) }, nil)
	imm("Andi", func(b Mem, a GPVirtual) { ANDQ(b, a) }, nil)
	shift := func(name string, f func(c, a Op)) {
		t.begin(name)
		a := GP64()
		MOVQ(at(RSI, thImm), RCX)
		MOVQ(reg(thA, 0), a)
		f(CL, a)
		MOVQ(a, reg(thD, 0))
		next()
	}
	shift("Slli", func(c, a Op) { SHLQ(c, a) })
	shift("Srli", func(c, a Op) { SHRQ(c, a) })
	t.begin("Li")
	a := GP64()
	MOVQ(at(RSI, thImm), a)
	MOVQ(a, reg(thD, 0))
	next()
	t.begin("Mov")
	a = GP64()
	MOVQ(reg(thA, 0), a)
	MOVQ(a, reg(thD, 0))
	next()
	t.begin("Dbnz")
	d := field(thD)
	a = GP64()
	MOVQ(Mem{Base: RDI, Index: d, Scale: 1}, a)
	DECQ(a)
	MOVQ(a, Mem{Base: RDI, Index: d, Scale: 1})
	JZ(LabelRef("last"))
	t.link(false, true)
	Label("last") // the entry behind has the next block
	ADDQ(Imm(threadBytes), RSI)
	t.link(true, false)
	for _, b := range []struct {
		name string
		not  func(l Op)
	}{{"Beq", JNE}, {"Bne", JEQ}, {"Blt", JGE}, {"Bge", JLT}} {
		t.begin(b.name)
		a := GP64()
		MOVQ(reg(thA, 0), a)
		CMPQ(a, reg(thB, 0))
		b.not(LabelRef("stay"))
		t.link(true, true)
		Label("stay")
		next()
	}
	for _, m := range []struct {
		name string
		size int
		load func(m Mem, r GPVirtual)
	}{
		{"Ld64", 8, func(m Mem, r GPVirtual) { MOVQ(m, r) }},
		{"Ld32", 4, func(m Mem, r GPVirtual) { MOVLQSX(m, r) }},
		{"LdU8", 1, func(m Mem, r GPVirtual) { MOVBQZX(m, r) }},
	} {
		t.begin(m.name)
		p := GP64()
		MOVQ(reg(thA, 0), p)
		ADDQ(at(RSI, thImm), p)
		aligned(p, m.size)
		inside(p, m.size)
		v := GP64()
		m.load(Mem{Base: R8, Index: p, Scale: 1}, v)
		MOVQ(v, reg(thD, 0))
		next()
		goDoes()
	}
	for _, m := range []struct {
		name  string
		size  int
		store func(r GPVirtual, m Mem)
	}{
		{"St64", 8, func(r GPVirtual, m Mem) { MOVQ(r, m) }},
		{"St32", 4, func(r GPVirtual, m Mem) { MOVL(r.As32(), m) }},
	} {
		t.begin(m.name)
		p := GP64()
		MOVQ(reg(thA, 0), p)
		ADDQ(at(RSI, thImm), p)
		aligned(p, m.size)
		inside(p, m.size)
		free(p, 0)
		v := GP64()
		MOVQ(reg(thD, 0), v)
		m.store(v, Mem{Base: R8, Index: p, Scale: 1})
		soil(p, 0)
		next()
		goDoes()
	}
}

// aligned leaves unless an address is a multiple of size.
func aligned(p GPVirtual, size int) {
	if size > 1 {
		TESTB(U8(uint8(size-1)), p.As8L())
		JNE(LabelRef("go"))
	}
}

// onGrid leaves if one of the bits of field x is in an address.
func onGrid(p GPVirtual) {
	TESTL(p.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
}

// inside leaves unless n bytes at an address are in the scratchpad.
func inside(p GPVirtual, n int) {
	u, end := GP64(), GP64()
	LEAQ(Mem{Base: p, Disp: -scratchBase}, u)
	LEAQ(Mem{Base: R9, Disp: -n}, end)
	CMPQ(u, end)
	JHI(LabelRef("go"))
}

// free leaves if somebody is still to read from the page of a byte.
func free(p GPVirtual, disp int) {
	g := page(p, disp)
	CMPB(Mem{Base: R10, Index: g, Scale: 1, Disp: stHeld}, Imm(0))
	JNE(LabelRef("go"))
}

// soil marks the page of a byte as written.
func soil(p GPVirtual, disp int) {
	g := page(p, disp)
	MOVB(Imm(1), Mem{Base: R10, Index: g, Scale: 1, Disp: stDirty})
}

func page(p GPVirtual, disp int) GPVirtual {
	g := GP64()
	if disp == 0 {
		MOVQ(p, g)
	} else {
		LEAQ(Mem{Base: p, Disp: disp}, g)
	}
	SHRQ(Imm(12), g)
	return g
}

// goDoes ends a handler whose checks jump to it.
func goDoes() {
	Label("go")
	leave(whyGo)
}

// A lane operation takes a chunk of a vector from memory or registers; both sets have their own instructions.

func (t *threads) width() int {
	if t.wide {
		return 64
	}
	return 32
}

func (t *threads) vec() VecVirtual {
	if t.wide {
		return ZMM()
	}
	return YMM()
}

func (t *threads) nan() VecVirtual {
	if t.wide {
		z := ZMM()
		nanIn(z)
		return z
	}
	return all32(quietNaN)
}

func (t *threads) settle(z, nan VecVirtual) {
	if t.wide {
		settleNaN(z, nan)
	} else {
		settleNaN2(z, nan)
	}
}

// maskOf is the place of lane mask words: 64 bits for a wide chunk.
func (t *threads) lanes(name string, lane int, sources int, nan bool, f func(b, e Mem, z, nan VecVirtual)) {
	t.laneOp(name, sources, nan, f, 0, false)
	t.laneOp(name+"Merge", sources, nan, f, lane, false)
	t.laneOp(name+"Zero", sources, nan, f, lane, true)
}

// bitwise writes handlers of what minds the type only where there is a mask.
func (t *threads) bitwise(name string, sources int, f func(b, e Mem, z, nan VecVirtual)) {
	t.laneOp(name, sources, false, f, 0, false)
	for lane := 1; lane <= 8; lane *= 2 {
		t.laneOp(fmt.Sprintf("%sI%dMerge", name, 8*lane), sources, false, f, lane, false)
		t.laneOp(fmt.Sprintf("%sI%dZero", name, 8*lane), sources, false, f, lane, true)
	}
}

// laneMasks are the bits of a mask word that stand for lanes of some bytes.
var laneMasks = map[int]uint64{1: ^uint64(0), 2: 0x5555555555555555, 4: 0x1111111111111111, 8: 0x0101010101010101}

// operands points to the registers of an entry: an index beside the base would cost the host a step in each access.
func (t *threads) operands(sources int) (src [3]GPVirtual, d GPVirtual) {
	for i := range sources {
		src[i] = field([]int{thA, thB, thE}[i])
		ADDQ(RDI, src[i])
	}
	for i := sources; i < 3; i++ {
		src[i] = src[0]
	}
	d = field(thD)
	ADDQ(RDI, d)
	return src, d
}

// floats is lanes for f32, whose NaNs become the canonical one. There hardly ever is one: the wide set looks once at all lanes of a whole vector, at its
// results or, with ranged, which does not pass NaNs on, at what it takes; and goes the long way only then. Nothing is stored before.
func (t *threads) floats(name string, sources int, ranged bool, f func(b, e Mem, z, nan VecVirtual)) {
	t.laneOp(name+"Merge", sources, true, f, 4, false)
	t.laneOp(name+"Zero", sources, true, f, 4, true)
	if !t.wide {
		t.laneOp(name, sources, true, f, 0, false)
		return
	}
	t.begin(name)
	src, d := t.operands(sources)
	k := K()
	var zs [4]VecVirtual
	for i := range zs {
		zs[i] = ZMM()
		VMOVUPS(at(src[0], 64*i), zs[i])
		b := at(src[1], 64*i)
		if ranged {
			z := ZMM()
			VMOVUPS(b, z)
			ordered(i == 0, z, zs[i], k)
		}
		f(b, at(src[2], 64*i), zs[i], nil)
		if !ranged && i%2 == 1 {
			ordered(i == 1, zs[i-1], zs[i], k)
		}
	}
	KORTESTW(k, k)
	JCC(LabelRef("nan"))
	for i, z := range zs {
		VMOVUPS(z, at(d, 64*i))
	}
	next()
	Label("nan")
	nan := t.nan()
	for i := range zs {
		z := ZMM()
		VMOVUPS(at(src[0], 64*i), z)
		f(at(src[1], 64*i), at(src[2], 64*i), z, nan)
		VMOVUPS(z, at(d, 64*i))
	}
	next()
}

// ordered sets the bits of lanes where neither of two is a NaN, or clears those where one is.
func ordered(first bool, x, y, k Op) {
	if first {
		VCMPPS(Imm(7), x, y, k)
		return
	}
	VCMPPS(Imm(7), x, y, k, k)
}

// laneOp is f over all chunks: z holds a and takes the result. lane is the bytes of a masked lane, 0 without a mask.
func (t *threads) laneOp(name string, sources int, nan bool, f func(b, e Mem, z, nan VecVirtual), lane int, zero bool) {
	t.begin(name)
	src, d := t.operands(sources)
	var n VecVirtual
	if nan {
		n = t.nan()
	}
	var m, bits GPVirtual
	if lane != 0 {
		m, bits = field(thX), GP64()
		if t.wide {
			MOVQ(U64(laneMasks[lane]), bits)
		}
	}
	w := t.width()
	for i := range 256 / w {
		z := t.vec()
		chunk := func(r GPVirtual) Mem { return at(r, w*i) }
		VMOVUPS(chunk(src[0]), z)
		f(chunk(src[1]), chunk(src[2]), z, n)
		if lane == 0 {
			VMOVUPS(z, chunk(d))
			continue
		}
		if !t.wide {
			y := maskBytes(Mem{Base: RDI, Index: m, Scale: 1, Disp: 4 * i}, lane)
			if zero {
				VPAND(y, z, z)
			} else {
				old := YMM()
				VMOVDQU(chunk(d), old)
				VPBLENDVB(y, z, old, z)
			}
			VMOVDQU(z, chunk(d))
			continue
		}
		g, k := GP64(), K()
		MOVQ(Mem{Base: RDI, Index: m, Scale: 1, Disp: 8 * i}, g)
		if lane > 1 {
			PEXTQ(bits, g, g)
		}
		KMOVQ(g, k)
		store := map[int]func(ops ...Op){
			1: VMOVDQU8, 2: VMOVDQU16, 4: VMOVDQU32, 8: VMOVDQU64,
		}[lane]
		if zero {
			map[int]func(src, k, dst Op){1: VMOVDQU8_Z, 2: VMOVDQU16_Z, 4: VMOVDQU32_Z, 8: VMOVDQU64_Z}[lane](z, k, z)
			VMOVUPS(z, chunk(d))
		} else {
			store(z, k, chunk(d))
		}
	}
	next()
}

func (t *threads) vectors() {
	settled := func(f func(b, e Mem, z VecVirtual)) func(b, e Mem, z, nan VecVirtual) {
		return func(b, e Mem, z, nan VecVirtual) {
			f(b, e, z)
			if nan != nil {
				t.settle(z, nan)
			}
		}
	}
	plain := func(f func(ops ...Op)) func(b, e Mem, z, nan VecVirtual) {
		return func(b, _ Mem, z, _ VecVirtual) { f(b, z, z) }
	}
	two := func(f func(ops ...Op)) func(b, e Mem, z, nan VecVirtual) {
		return settled(func(b, _ Mem, z VecVirtual) { f(b, z, z) })
	}
	t.floats("vaddF32", 2, false, two(VADDPS))
	t.floats("vsubF32", 2, false, two(VSUBPS))
	t.floats("vmulF32", 2, false, two(VMULPS))
	t.floats("vdivF32", 2, false, two(VDIVPS))
	fma := func(negate bool) func(b, e Mem, z VecVirtual) {
		return func(b, e Mem, z VecVirtual) {
			c := t.vec()
			VMOVUPS(e, c)
			if negate {
				VFNMADD132PS(b, c, z)
			} else {
				VFMADD132PS(b, c, z)
			}
		}
	}
	t.floats("vfmaF32", 3, false, settled(fma(false)))
	t.floats("vfnmaF32", 3, false, settled(fma(true)))
	for _, x := range []struct {
		name string
		mode uint64
		pick func(ops ...Op)
		join func(mxy, xy, xy1 Op)
	}{
		{"vminF32", 4, func(ops ...Op) { VMINPS(ops...) }, VORPS2},
		{"vmaxF32", 5, func(ops ...Op) { VMAXPS(ops...) }, VANDPS2},
	} {
		t.floats(x.name, 2, true, func(b, e Mem, z, nan VecVirtual) {
			if !t.wide {
				extreme2(x.pick, func(ops ...Op) { x.join(ops[0], ops[1], ops[2]) })(b, e, z, nan)
				return
			}
			if nan == nil {
				VRANGEPS(Imm(x.mode), b, z, z)
				return
			}
			zb, k := ZMM(), K()
			VMOVUPS(b, zb)
			VCMPPS(Imm(3), zb, z, k)
			VRANGEPS(Imm(x.mode), zb, z, z)
			VMOVAPS(nan, k, z)
		})
	}
	t.lanes("vaddF64", 8, 2, true, t.doubles(VADDPD))
	t.lanes("vsubF64", 8, 2, true, t.doubles(VSUBPD))
	t.lanes("vmulF64", 8, 2, true, t.doubles(VMULPD))
	t.lanes("vcvtF32I32RNE", 4, 1, false, func(_, _ Mem, z, _ VecVirtual) { VCVTDQ2PS(z, z) })
	for _, x := range []struct {
		name string
		lane int
		f    func(ops ...Op)
	}{
		{"vaddI8", 1, VPADDB},
		{"vaddI16", 2, VPADDW},
		{"vaddI32", 4, VPADDD},
		{"vaddI64", 8, VPADDQ},
		{"vsubI8", 1, VPSUBB},
		{"vsubI16", 2, VPSUBW},
		{"vsubI32", 4, VPSUBD},
		{"vsubI64", 8, VPSUBQ},
		{"vmulI16", 2, VPMULLW},
		{"vmulI32", 4, VPMULLD},
		{"vminI8", 1, VPMINSB},
		{"vminI16", 2, VPMINSW},
		{"vminI32", 4, VPMINSD},
		{"vmaxI8", 1, VPMAXSB},
		{"vmaxI16", 2, VPMAXSW},
		{"vmaxI32", 4, VPMAXSD},
		{"vminU8", 1, VPMINUB},
		{"vminU16", 2, VPMINUW},
		{"vminU32", 4, VPMINUD},
		{"vmaxU8", 1, VPMAXUB},
		{"vmaxU16", 2, VPMAXUW},
		{"vmaxU32", 4, VPMAXUD},
	} {
		t.lanes(x.name, x.lane, 2, false, plain(x.f))
	}
	// Bitwise ones have no lanes but for their masks; without one, one handler does for all types.
	for _, x := range []struct {
		name string
		wide func(ops ...Op)
		half func(m, a, b Op)
	}{{"vand", VPANDQ, VPAND}, {"vor", VPORQ, VPOR}, {"vxor", VPXORQ, VPXOR}} {
		t.bitwise(x.name, 2, func(b, _ Mem, z, _ VecVirtual) {
			if t.wide {
				x.wide(b, z, z)
			} else {
				x.half(b, z, z)
			}
		})
	}
	t.bitwise("vmov", 1, func(_, _ Mem, _, _ VecVirtual) {})
	t.moreLanes()
	t.comparisons()
	t.conversions()
	t.reductions()
	t.halfFloats()
	t.functions()
	t.numbers()
	t.moves()
	t.splat()
	t.loads()
	t.memory()
	t.rows()
	t.tiles()
}

func (t *threads) doubles(f func(ops ...Op)) func(b, e Mem, z, nan VecVirtual) {
	return func(b, _ Mem, z, _ VecVirtual) {
		f(b, z, z)
		t.settle64(z)
	}
}

// settle64 makes every NaN of doubles the canonical one.
func (t *threads) settle64(z VecVirtual) {
	nan := t.vec()
	g, x := GP64(), XMM()
	MOVQ(U64(0x7ff8000000000000), g)
	MOVQ(g, x)
	VPBROADCASTQ(x, nan)
	if t.wide {
		k := K()
		VCMPPD(Imm(3), z, z, k)
		VMOVAPD(nan, k, z)
		return
	}
	m := YMM()
	VCMPPD(Imm(3), z, z, m)
	VBLENDVPD(m, nan, z, z)
}

// splat fills a vector with the immediate's 64 bits.
func (t *threads) splat() {
	t.begin("Splati")
	z := t.vec()
	VPBROADCASTQ(at(RSI, thImm), z)
	d := field(thD)
	for i := range 256 / t.width() {
		VMOVUPS(z, Mem{Base: RDI, Index: d, Scale: 1, Disp: t.width() * i})
	}
	next()
}

// address is S[a] + imm, or with index S[a] + S[b]<<e + imm.
func address(index bool) GPVirtual {
	p := GP64()
	if index {
		MOVQ(reg(thB, 0), p)
		loadField(thE, RCX)
		SHLQ(CL, p)
		ADDQ(reg(thA, 0), p)
	} else {
		MOVQ(reg(thA, 0), p)
	}
	ADDQ(at(RSI, thImm), p)
	return p
}

// loads writes loads and stores of whole vectors.
func (t *threads) loads() {
	w := t.width()
	for _, index := range []bool{false, true} {
		x := map[bool]string{true: "x", false: ""}[index]
		t.begin("Vld" + x)
		p := address(index)
		onGrid(p)
		inside(p, 256)
		d := field(thD)
		ADDQ(RDI, d)
		ADDQ(R8, p)
		for i := range 256 / w {
			z := t.vec()
			VMOVUPS(at(p, w*i), z)
			VMOVUPS(z, at(d, w*i))
		}
		next()
		goDoes()

		t.begin("Vst" + x)
		p = address(index)
		onGrid(p)
		inside(p, 256)
		free(p, 0)
		free(p, 255)
		d = field(thD)
		for i := range 256 / w {
			z := t.vec()
			VMOVUPS(Mem{Base: RDI, Index: d, Scale: 1, Disp: w * i}, z)
			VMOVUPS(z, Mem{Base: R8, Index: p, Scale: 1, Disp: w * i})
		}
		soil(p, 0)
		soil(p, 255)
		next()
		goDoes()
	}
}

// cached finds the entry of a cache for a row access, and gives it and where the rows count from. It goes to a label if the entry is of
// another descriptor or phase.
func cached(miss string) (entry, base GPVirtual) {
	entry, base = GP64(), GP64()
	MOVL(at(RSI, thCache), entry.As32())
	ADDQ(R10, entry)
	v := GP64()
	MOVQ(reg(thB, 0), v)
	CMPQ(v, at(entry, rcDesc))
	JNE(LabelRef(miss))
	MOVQ(reg(thE, 0), v)
	CMPQ(v, at(entry, rcPhase))
	JNE(LabelRef(miss))
	MOVQ(reg(thA, 0), base)
	ADDQ(at(RSI, thImm), base)
	ADDQ(at(entry, rcDelta), base)
	return entry, base
}

// rowsInside leaves unless the rows of n bytes lie in the scratchpad; least and most are the places of their bounds.
func rowsInside(entry, base GPVirtual, least, most, n int) {
	for _, f := range []int{least, most} {
		p := GP64()
		MOVQ(at(entry, f), p)
		ADDQ(base, p)
		inside(p, n)
	}
}

// fill writes what makes an entry for a number of rows and goes back to who asks for it: isa's walk of a row descriptor. Made code has
// descriptor, phase and entry in registers.
func (t *threads) fill(rows int, made bool) {
	entry, desc, phase, n0, s0, s1 := GP64(), GP64(), GP64(), GP64(), GP64(), GP64()
	if made {
		t.begin(fmt.Sprintf("Rows%d", rows))
		turn := GP64()
		CMPQ(RAX, at(RBX, rcDesc))
		JNE(LabelRef("fill"))
		MOVQ(RCX, turn) // the same rows, a turn on?
		SUBQ(at(RBX, rcCount), turn)
		SUBQ(at(RBX, rcFirst), turn)
		CMPQ(turn, at(RBX, rcWidth))
		JHI(LabelRef("fill"))
		MOVQ(at(RBX, rcCount), turn)
		ADDQ(turn, at(RBX, rcFirst))
		MOVQ(at(RBX, rcTurn), turn)
		ADDQ(turn, at(RBX, rcBase))
		MOVQ(at(R10, stBack), turn)
		jump(turn)
		Label("fill")
		Instruction(&ir.Instruction{Opcode: "MOVQ", Operands: []Op{RAX, desc}, Inputs: []Op{RAX, RCX, RBX}, Outputs: []Op{desc}})
		Instruction(&ir.Instruction{Opcode: "MOVQ", Operands: []Op{RCX, phase}, Inputs: []Op{RCX, RBX}, Outputs: []Op{phase}})
		MOVQ(RBX, entry)
	} else {
		TEXT(fmt.Sprintf("thFill%d%s", rows, t.set), NOSPLIT, "func()")
		MOVL(at(RSI, thCache), entry.As32())
		ADDQ(R10, entry)
		MOVQ(reg(thB, 0), desc)
		MOVQ(reg(thE, 0), phase)
	}
	MOVQ(desc, at(entry, rcDesc))
	MOVQ(phase, at(entry, rcPhase))
	MOVWLZX(desc.As16(), n0.As32())
	MOVQ(desc, s0)
	SHLQ(Imm(24), s0)
	SARQ(Imm(40), s0)
	MOVQ(desc, s1)
	SARQ(Imm(40), s1)
	MOVQ(s0, at(entry, rcStep))
	MOVQ(s1, at(entry, rcTurn))
	delta, left := GP64(), GP64()
	TESTQ(n0, n0)
	JNE(LabelRef("wraps"))
	XORL(delta.As32(), delta.As32())
	MOVQ(delta, at(entry, rcFirst))
	MOVQ(delta, at(entry, rcBase))
	MOVQ(phase, delta)
	IMULQ(s0, delta)
	MOVQ(I32(-1), left) // rows before the first wrap: more than there are
	MOVQ(left, at(entry, rcWidth))
	JMP(LabelRef("walk"))
	Label("wraps")
	MOVQ(phase, delta)
	SHRQ(Imm(32), delta)
	JNE(LabelRef("far"))
	MOVQ(phase, RAX)
	XORL(EDX, EDX)
	DIVL(n0.As32())
	MOVQ(n0, left)
	SUBQ(RDX, left)
	SUBQ(RDX, phase) // the first one of this turn
	MOVQ(RDX, delta)
	IMULQ(s0, delta)
	IMULQ(s1, RAX)
	ADDQ(RAX, delta)
	CMPQ(left, Imm(uint64(rows)))
	JLT(LabelRef("alone"))
	MOVQ(phase, at(entry, rcFirst))
	MOVQ(RAX, at(entry, rcBase))
	LEAQ(Mem{Base: n0, Disp: -rows}, phase)
	MOVQ(phase, at(entry, rcWidth))
	JMP(LabelRef("walk"))
	Label("alone") // a row wraps: other phases have other rows
	MOVQ(at(entry, rcPhase), phase)
	MOVQ(phase, at(entry, rcFirst))
	MOVQ(delta, at(entry, rcBase))
	XORL(phase.As32(), phase.As32())
	MOVQ(phase, at(entry, rcWidth))
	Label("walk")
	MOVQ(delta, at(entry, rcDelta))
	// From here on s1 is the step of a wrap, and offsets count from the first row.
	wrap, off, least, most := GP64(), GP64(), GP64(), GP64()
	MOVQ(n0, at(entry, rcCount)) // for want of registers
	MOVQ(n0, wrap)
	DECQ(wrap)
	IMULQ(s0, wrap)
	SUBQ(wrap, s1)
	XORL(off.As32(), off.As32())
	XORL(least.As32(), least.As32())
	XORL(most.As32(), most.As32())
	MOVQ(off, at(entry, rcOdd))
	for r := range rows {
		MOVQ(off, at(entry, rcOffs+8*r))
		if r > 0 {
			ORQ(off, at(entry, rcOdd))
			CMPQ(off, least)
			CMOVQLT(off, least)
			CMPQ(off, most)
			CMOVQGT(off, most)
		}
		if r == rows-1 {
			break
		}
		step := GP64()
		MOVQ(s0, step)
		DECQ(left)
		CMOVQEQ(s1, step)
		CMOVQEQ(at(entry, rcCount), left)
		ADDQ(step, off)
	}
	MOVQ(least, at(entry, rcLeast))
	MOVQ(most, at(entry, rcMost))
	h := GP64()
	MOVQ(at(R10, stBack), h)
	jump(h)
	Label("far") // an empty entry, and Go does it
	XORL(delta.As32(), delta.As32())
	for f := 0; f < rcOffs+8*rows; f += 8 {
		MOVQ(delta, at(entry, f))
	}
	goDoes()
}

// miss goes to the routine that makes an entry, and from there to this handler again. The entry at hand may have another one: made code that could not be
// done and came here, and would make the entry another's once more.
func (t *threads) miss(rows int) {
	Label("miss")
	self := GP64()
	LEAQ(Mem{Symbol: Symbol{Name: "·th" + t.names[len(t.names)-1] + t.set}, Base: StaticBase}, self)
	MOVQ(self, at(R10, stBack))
	to := Mem{Symbol: Symbol{Name: fmt.Sprintf("·thFill%d%s", rows, t.set)}, Base: StaticBase}
	Instruction(&ir.Instruction{Opcode: "JMP", Operands: []Op{to}, Inputs: state(), IsTerminal: true})
}

// rows writes loads and stores of rows.
func (t *threads) rows() {
	for s := range 5 {
		n := 16 << s
		t.begin(fmt.Sprintf("Vldr%d", n))
		entry, base := cached("miss")
		g := GP64()
		MOVQ(at(entry, rcOdd), g)
		ORQ(base, g)
		onGrid(g)
		rowsInside(entry, base, rcLeast, rcMost, n)
		ADDQ(R8, base)
		d := field(thD)
		ADDQ(RDI, d)
		for r := range 256 / n {
			p := base
			if r > 0 {
				p = GP64()
				MOVQ(at(entry, rcOffs+8*r), p)
				ADDQ(base, p)
			}
			t.copy(at(p, 0), at(d, n*r), n)
		}
		next()
		goDoes()
		t.miss(256 / n)

		t.begin(fmt.Sprintf("Vstr%d", n))
		entry, base = cached("miss")
		g = GP64()
		MOVQ(at(entry, rcOdd), g)
		ORQ(base, g)
		onGrid(g)
		rowsInside(entry, base, rcLeast, rcMost, n)
		row := func(r int) GPVirtual {
			p := GP64()
			MOVQ(at(entry, rcOffs+8*r), p)
			ADDQ(base, p)
			return p
		}
		// Rows mostly lie in one page or two.
		p, q := GP64(), GP64()
		MOVQ(at(entry, rcLeast), p)
		ADDQ(base, p)
		MOVQ(at(entry, rcMost), q)
		LEAQ(Mem{Base: q, Index: base, Scale: 1, Disp: n - 1}, q)
		SHRQ(Imm(12), p)
		SHRQ(Imm(12), q)
		MOVQ(q, g)
		SUBQ(p, g)
		CMPQ(g, Imm(1))
		JHI(LabelRef("pages"))
		MOVBLZX(Mem{Base: R10, Index: p, Scale: 1, Disp: stHeld}, g.As32())
		ORB(Mem{Base: R10, Index: q, Scale: 1, Disp: stHeld}, g.As8L())
		JNZ(LabelRef("go"))
		MOVB(Imm(1), Mem{Base: R10, Index: p, Scale: 1, Disp: stDirty})
		MOVB(Imm(1), Mem{Base: R10, Index: q, Scale: 1, Disp: stDirty})
		Label("store")
		d = field(thD)
		ADDQ(RDI, d)
		ADDQ(R8, base)
		for r := range 256 / n {
			t.copy(at(d, n*r), at(row(r), 0), n)
		}
		next()
		Label("pages")
		for r := range 256 / n {
			p := row(r)
			free(p, 0)
			free(p, n-1)
		}
		for r := range 256 / n {
			p := row(r)
			soil(p, 0)
			soil(p, n-1)
		}
		JMP(LabelRef("store"))
		goDoes()
		t.miss(256 / n)
	}
	for _, rows := range []int{1, 2, 4, 8, 16} {
		t.fill(rows, false)
		if t.wide && rows <= 4 {
			t.fill(rows, true)
		}
	}
}

// copy moves n bytes.
func (t *threads) copy(src, dst Mem, n int) {
	w := min(t.width(), n)
	for o := 0; o < n; o += w {
		z := map[int]func() VecVirtual{64: ZMM, 32: YMM, 16: XMM}[w]()
		VMOVUPS(src.Offset(o), z)
		VMOVUPS(z, dst.Offset(o))
	}
}

// tiles writes what the matrix queue puts off, and tget.
func (t *threads) tiles() {
	w := t.width()
	t.begin("Tget")
	busy := GP64()
	MOVWLZX(at(R10, stLazy), busy.As32())
	ORW(at(R10, stActive), busy.As16())
	TESTL(busy.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
	src, d := t.operands(1)
	for i := range 256 / w {
		z := t.vec()
		VMOVUPS(at(src[0], w*i), z)
		VMOVUPS(z, at(d, w*i))
	}
	next()
	goDoes()

	t.begin("Tld")
	entry, base := rowsOfTile()
	t.tileAt(base, func(g GPVirtual) {
		MOVQ(at(entry, tcTable), g)
	})
	first, last := GP64(), GP64()
	MOVQ(at(entry, tcLeast), first)
	ADDQ(base, first)
	MOVQ(at(entry, tcMost), last)
	LEAQ(Mem{Base: last, Index: base, Scale: 1, Disp: 63}, last)
	hold(first, last)
	next()
	goDoes()

	if t.wide {
		t.maskedTile()
		t.turns()
	}

	t.begin("Tldc")
	p := address(false)
	inside(p, 1024)
	t.tileAt(p, nil)
	end := GP64()
	LEAQ(Mem{Base: p, Disp: 1023}, end)
	hold(p, end)
	next()
	goDoes()

	t.mma("Mma", false)
	t.mma("MmaZ", true)
}

// rowsOfTile finds the table of a tile's rows, and gives its entry of the cache and where they count from. It leaves if they are not known, or not in
// the scratchpad. An entry holds for a descriptor, and for phases from one on where rows come in even steps.
func rowsOfTile() (entry, base GPVirtual) {
	entry, base = GP64(), GP64()
	MOVL(at(RSI, thCache), entry.As32())
	ADDQ(R10, entry)
	v := GP64()
	MOVQ(reg(thB, 0), v)
	CMPQ(v, at(entry, tcDesc))
	JNE(LabelRef("go"))
	MOVQ(reg(thE, 0), base)
	SUBQ(at(entry, tcFirst), base)
	CMPQ(base, at(entry, tcWidth))
	JHI(LabelRef("go"))
	IMULQ(at(entry, tcStep), base)
	ADDQ(reg(thA, 0), base)
	ADDQ(at(RSI, thImm), base)
	ADDQ(at(entry, tcDelta), base)
	end := GP64()
	LEAQ(Mem{Base: R9, Disp: scratchBase - 1}, end)
	CMPQ(base, end)
	JHI(LabelRef("go"))
	rowsInside(entry, base, tcLeast, tcMost, 64)
	return entry, base
}

// turns writes what made code asks when a phase is not one that an entry of the cache has rows for: those some turns on or back are the same, elsewhere. Others
// Go is asked for. Made code has the entry, phase less the first one, and descriptor in registers.
func (t *threads) turns() {
	t.begin("Turns")
	n0, steps := GP64(), GP64()
	CMPQ(RCX, at(RBX, tcDesc))
	JNE(LabelRef("go"))
	MOVWLZX(CX, n0.As32())
	TESTQ(n0, n0)
	JZ(LabelRef("go"))
	MOVQ(n0, steps)
	SHLQ(Imm(32), steps) // more turns than there are, so that what is divided is not negative, unless the entry is nobody's
	ADDQ(steps, RAX)
	MOVQ(RAX, steps)
	SHRQ(Imm(50), steps)
	JNE(LabelRef("go"))
	XORL(EDX, EDX)
	DIVQ(n0)
	CMPQ(RDX, at(RBX, tcWidth))
	JHI(LabelRef("go"))
	MOVQ(U64(1<<32), steps)
	SUBQ(steps, RAX)
	IMULQ(RAX, n0)
	ADDQ(n0, at(RBX, tcFirst))
	SARQ(Imm(40), RCX)
	IMULQ(RAX, RCX)
	ADDQ(RCX, at(RBX, tcDelta))
	MOVQ(at(R10, stBack), steps)
	jump(steps)
	goDoes()
}

// maskedTile writes tld with a mask that keeps the first bytes of each row. The tile is made in a slot of the queue, as a product would read it from there.
func (t *threads) maskedTile() {
	t.begin("TldMask")
	entry, base := rowsOfTile()
	m, g := GP64(), GP64()
	loadField(thD, m)
	MOVQ(Mem{Base: RDI, Index: m, Scale: 1}, m)
	TESTQ(m, m)
	JZ(LabelRef("go"))
	LEAQ(Mem{Base: m, Disp: 1}, g)
	TESTQ(m, g)
	JNZ(LabelRef("go"))
	k := K()
	KMOVQ(m, k)
	slot := GP64()
	MOVQ(at(R10, stStaged), slot)
	NOTQ(slot)
	POPCNTQ(slot, g)
	CMPQ(g, Imm(4)) // joinChain wants some that are free
	JLT(LabelRef("go"))
	TZCNTQ(slot, slot)
	bits := GP64()
	MOVWLZX(at(R10, stActive), bits.As32())
	TESTL(bits.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
	MOVL(at(RSI, thX), bits.As32())
	ORW(bits.As16(), at(R10, stLazy))
	BTSQ(slot, at(R10, stStaged))
	SHLQ(Imm(10), slot)
	tab := GP64()
	MOVQ(at(entry, tcTable), tab)
	SHLQ(Imm(6), tab)
	ADDQ(at(R10, stStageAt), tab)
	ADDQ(at(R10, stStageAt), slot)
	ref := GP64()
	BSFL(bits.As32(), ref.As32())
	MOVQ(slot, Mem{Base: R10, Index: ref, Scale: 8, Disp: stRef}) // its rows are those of a dense tile, table 0
	ADDQ(R8, slot)
	ADDQ(R8, tab)
	ADDQ(R8, base)
	for r := range 16 {
		p, z := GP64(), ZMM()
		MOVLQSX(at(tab, stageSlots*tileBytes+4*r), p)
		VMOVDQU8_Z(Mem{Base: base, Index: p, Scale: 1}, k, z)
		VMOVUPS(z, at(slot, 64*r))
	}
	next()
	goDoes()
}

// mma adds a product to its accumulator's chain, or begins one: with what the accumulator holds, or at zero. Go does what has operands in registers or
// uneven columns, and what needs room.
func (t *threads) mma(name string, zero bool) {
	t.begin(name)
	bits := GP64()
	MOVWLZX(at(R10, stLazy), bits.As32())
	ANDL(at(RSI, thImm), bits.As32())
	CMPL(bits.As32(), at(RSI, thImm))
	JNE(LabelRef("go"))
	kind := GP64()
	MOVBLZX(at(R10, stKind), kind.As32())
	CMPL(kind.As32(), at(RSI, thCache))
	JNE(LabelRef("go"))
	ref := func(f int) GPVirtual {
		r := GP64()
		MOVQ(Mem{Base: R10, Index: field(f), Scale: 1}, r)
		return r
	}
	rb, x := ref(thB), GP64()
	MOVQ(rb, x)
	SHRQ(Imm(32), x)
	CMPB(Mem{Base: R10, Index: x, Scale: 1, Disp: stEven}, Imm(0))
	JEQ(LabelRef("go"))
	h, n := field(thD), GP64()
	ADDQ(R10, h)
	MOVL(at(RSI, thX), bits.As32())
	if !zero {
		TESTW(bits.As16(), at(R10, stActive))
		JZ(LabelRef("begin"))
		MOVQ(at(h, chainN), n)
		CMPQ(n, Imm(8))
		JEQ(LabelRef("go"))
	} else {
		ORW(bits.As16(), at(R10, stActive))
		NOTL(bits.As32())
		ANDW(bits.As16(), at(R10, stLazy))
		XORL(n.As32(), n.As32())
		MOVB(Imm(0), at(h, chainLoad))
	}
	Label("join")
	ra := ref(thA)
	MOVQ(ra, Mem{Base: h, Index: n, Scale: 8, Disp: chainA})
	MOVQ(rb, Mem{Base: h, Index: n, Scale: 8, Disp: chainB})
	INCQ(n)
	MOVQ(n, at(h, chainN))
	next()
	if !zero {
		Label("begin")
		TESTW(bits.As16(), at(R10, stLazy))
		JNE(LabelRef("go"))
		ORW(bits.As16(), at(R10, stActive))
		XORL(n.As32(), n.As32())
		MOVB(Imm(1), at(h, chainLoad))
		JMP(LabelRef("join"))
	}
	goDoes()
}

// tileAt makes a tile stand for rows behind a place: it leaves if the tile has a chain. table gives the rows' table, 0 without.
func (t *threads) tileAt(base GPVirtual, table func(g GPVirtual)) {
	bits := GP64()
	MOVWLZX(at(R10, stActive), bits.As32())
	TESTL(bits.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
	MOVL(at(RSI, thX), bits.As32())
	ORW(bits.As16(), at(R10, stLazy))
	ref := field(thD)
	ADDQ(R10, ref)
	whole := GP64() // as products read it: of two halves the host would wait for both to be in its cache
	MOVL(base.As32(), whole.As32())
	if table != nil {
		g := GP64()
		table(g)
		SHLQ(Imm(32), g)
		ORQ(g, whole)
	}
	MOVQ(whole, at(ref, 0))
}

// hold marks the pages from one byte to another as about to be read: the most bytes at once that are not too many, from the front and up to
// the end. Where tiles begin in their first page changes how many there are, but hardly the way that is taken.
func hold(first, last GPVirtual) {
	p, end, n, all := GP64(), GP64(), GP64(), GP64()
	MOVQ(first, p)
	MOVQ(last, end)
	SHRQ(Imm(12), p)
	SHRQ(Imm(12), end)
	MOVQ(end, n)
	SUBQ(p, n)
	MOVQ(U64(0x0101010101010101), all)
	mark := func(g Register, size, back int) {
		m := Mem{Base: R10, Index: g, Scale: 1, Disp: stHeld - back}
		switch size {
		case 8:
			MOVQ(all, m)
		case 4:
			MOVL(all.As32(), m)
		case 2:
			MOVW(all.As16(), m)
		case 1:
			MOVB(all.As8(), m)
		}
	}
	for size := 8; size >= 1; size /= 2 {
		less := fmt.Sprintf("less%d", size)
		if size > 1 {
			CMPQ(n, Imm(uint64(size-1)))
			JLT(LabelRef(less))
		}
		if size == 8 {
			Label("hold")
			mark(p, 8, 0)
			ADDQ(Imm(8), p)
			SUBQ(Imm(8), n)
			CMPQ(n, Imm(7))
			JGE(LabelRef("hold"))
		} else {
			mark(p, size, 0)
		}
		if size > 1 {
			mark(end, size, size-1)
			JMP(LabelRef("held"))
			Label(less)
		}
	}
	Label("held")
}

// VORPS2 and VANDPS2 have the operands that extreme2 passes on.
func VORPS2(a, b, c Op)  { VORPS(a, b, c) }
func VANDPS2(a, b, c Op) { VANDPS(a, b, c) }

// run is how Go enters, and the table of handlers is what it makes entries with.
func (t *threads) run() {
	t.links()
	t.begin("End")
	t.link(false, false)
	t.begin("Go")
	leave(whyGo)
	t.begin("Visit") // Go does more than the instruction
	leave(whyGo)
	t.begin("Held")
	leave(whyHeld)

	TEXT("run"+t.set, NOSPLIT, "func(regs, state, op, scratch *byte, size int, link *byte)")
	Pragma("noescape")
	Load(Param("regs"), RDI)
	Load(Param("state"), R10)
	Load(Param("op"), RSI)
	Load(Param("scratch"), R8)
	Load(Param("size"), R9)
	Load(Param("link"), R11)
	h := GP64()
	MOVQ(at(RSI, 0), h)
	jump(h)

	TEXT("handlers"+t.set, NOSPLIT, fmt.Sprintf("func(table *[%d]uintptr)", len(t.names)))
	Pragma("noescape")
	table := Load(Param("table"), GP64())
	for i, n := range t.names {
		a := GP64()
		LEAQ(Mem{Symbol: Symbol{Name: "·th" + n + t.set}, Base: StaticBase}, a)
		MOVQ(a, at(table, 8*i))
	}
	RET()
}

// threadSets writes the handlers of both sets, and gives the Go file with their names.
func threadSets() string {
	var b strings.Builder
	b.WriteString("// Code generated by kernelgen; DO NOT EDIT.\n\npackage device\n")
	for _, t := range []*threads{{set: "AVX512", wide: true}, {set: "AVX2"}} {
		t.scalars()
		t.words()
		t.vectors()
		t.run()
		fmt.Fprintf(&b, "\n// names%s are the handlers of %s, in the order of their table.\nvar names%[1]s = [...]string{\n", t.set, t.set)
		for _, n := range t.names {
			fmt.Fprintf(&b, "\t%q,\n", n)
		}
		b.WriteString("}\n")
	}
	return b.String()
}
