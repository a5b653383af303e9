package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Chains: C += A·B over a list of tiles, C staying in registers from the first to the last. A step of the list says where
// the rows of its operands lie behind a base; the tiles are read from there, never copied. The lists' layout is
// device.chainStep: offset of A and of the table of its rows, offset and distance of B's rows, the same of the second B.

// point makes pointers to rows of A: at list are an offset behind base and that of a table of the rows' own offsets, 4 bytes each,
// which counts from first.
func point(base, list, first Register, n int) []Register {
	tab, a := GP64(), GP64()
	MOVQ(at(list, 0), a)
	ADDQ(base, a)
	MOVQ(at(list, 8), tab)
	ADDQ(base, tab)
	ADDQ(first, tab)
	var rows []Register
	for r := range n {
		p := GP64()
		MOVLQSX(at(tab, 4*r), p)
		ADDQ(a, p)
		rows = append(rows, p)
	}
	return rows
}

// onward jumps unless A goes on where it was: the same rows, 64 bytes further, as along the channels of a pixel.
func onward(list Register, elsewhere string) {
	by, rows := GP64(), GP64()
	MOVQ(at(list, 0), by)
	SUBQ(at(list, -stepBytes), by)
	XORQ(Imm(64), by)
	MOVQ(at(list, 8), rows)
	XORQ(at(list, 8-stepBytes), rows)
	ORQ(by, rows)
	JNZ(LabelRef(elsewhere))
}

// param is a parameter in memory.
func param(name string) Mem {
	p, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	return p.Addr
}

// Rows that the host is asked for: device.aheadRows.
const aheadAt, aheadLeft, aheadRow, aheadStep, aheadLen, aheadRowsLeft = 0, 8, 16, 24, 32, 40

// asked loads the place to ask for next.
func asked(ahead Register) {
	Load(Param("ahead"), ahead)
	MOVQ(at(ahead, aheadAt), ahead)
}

// ask goes on by n bytes, or to the next row.
func ask(ahead Register, n uint32, label string) {
	s := Load(Param("ahead"), GP64())
	ADDQ(U32(n), ahead)
	SUBQ(U32(n), at(s, aheadLeft))
	JG(LabelRef(label))
	MOVQ(at(s, aheadRow), ahead)
	ADDQ(at(s, aheadStep), ahead)
	MOVQ(ahead, at(s, aheadRow))
	DECQ(at(s, aheadRowsLeft))
	left := GP64()
	MOVQ(at(s, aheadLen), left)
	MOVQ(left, at(s, aheadLeft))
	Label(label)
}

// leaveAsked keeps the place.
func leaveAsked(ahead Register) {
	s := Load(Param("ahead"), GP64())
	MOVQ(ahead, at(s, aheadAt))
}

const chainArgs = "c0, c1 *[1024]byte, base *byte, steps *[6]int64, n, load int, ahead *[6]int64"

const stepBytes = 48

// chain describes a kernel that keeps rows × cols vectors of C, cols of them in tiles of their own.
type chain struct {
	name string
	cols int
	// setup makes the constants.
	setup func()
	// product adds the product of A's broadcast and B.
	product func(a, b, c VecVirtual)
	// direct is product with A's element from memory, where there is such an instruction.
	direct func(a Mem, b, c VecVirtual)
	// broadcast loads an element of A, k of them at once.
	broadcast func(m Mem, z VecVirtual)
	// prepare makes B ready.
	prepare func(z VecVirtual)
	// sum adds to what end takes off: a row of A.
	sum func(row Mem, z VecVirtual)
	end func(acc, sum VecVirtual)
}

// fewRows is how many rows kernels compute of a tile whose others repeat them: device.fewRows.
const fewRows = 4

// storeRow stores a row of an accumulator, and those that repeat it if only the first rows of the tile differ.
func storeRow(z VecVirtual, m Mem, differ int) {
	for r := 0; r < 16; r += differ {
		VMOVUPS(z, m.Offset(64*r))
	}
}

// chainAVX512 takes so many rows at a time, so often.
func chainAVX512(x chain, atOnce, times int) {
	TEXT(x.name, NOSPLIT, "func("+chainArgs+")")
	Pragma("noescape")
	// pointers gives those to C, which would take registers from the rows while the products are made.
	pointers := func(first Mem) []Register {
		var c []Register
		for j := range x.cols {
			p, off := Load(Param(fmt.Sprintf("c%d", j)), GP64()), GP64()
			MOVQ(first, off)
			SHLQ(Imm(4), off)
			ADDQ(off, p)
			c = append(c, p)
		}
		return c
	}
	if x.setup != nil {
		x.setup()
	}
	// What a step needs once is in memory; registers are for the pointers.
	frame := AllocLocal(16)
	firstAt, nAt := frame, frame.Offset(8)
	list, ahead := GP64(), GP64()
	asked(ahead)
	MOVQ(U32(0), firstAt)
	Label("part")
	n := GP64()
	Load(Param("n"), n)
	MOVQ(n, nAt)
	Load(Param("steps"), list)
	acc := make([][]VecVirtual, x.cols)
	flag := GP64()
	Load(Param("load"), flag)
	for j := range acc {
		acc[j] = make([]VecVirtual, atOnce)
		for r := range acc[j] {
			acc[j][r] = ZMM()
			VPXORD(acc[j][r], acc[j][r], acc[j][r])
		}
	}
	TESTQ(flag, flag)
	JZ(LabelRef("begin"))
	c := pointers(firstAt)
	for j := range acc {
		for r := range acc[j] {
			VMOVUPS(at(c[j], 64*r), acc[j][r])
		}
	}
	Label("begin")
	var sums []VecVirtual
	if x.sum != nil {
		for range atOnce {
			z := ZMM()
			VPXORD(z, z, z)
			sums = append(sums, z)
		}
	}
	Label("step")
	base := GP64()
	Load(Param("base"), base)
	first := GP64()
	MOVQ(firstAt, first)
	rows := point(base, list, first, atOnce)
	Label("on")
	var b, step []Register
	for j := range x.cols {
		p, s := GP64(), GP64()
		MOVQ(at(list, 16+16*j), p)
		ADDQ(param("base"), p)
		b = append(b, p)
		MOVQ(at(list, 24+16*j), s)
		step = append(step, s)
	}
	for r := range sums {
		x.sum(at(rows[r], 0), sums[r])
	}
	for k := range 16 {
		if k%4 == 0 {
			PREFETCHT0(at(ahead, 16*k))
		}
		var zb []VecVirtual
		for j := range x.cols {
			z := ZMM()
			VMOVUPS(at(b[j], 0), z)
			if k < 15 {
				ADDQ(step[j], b[j])
			}
			if x.prepare != nil {
				x.prepare(z)
			}
			zb = append(zb, z)
		}
		for r := range rows {
			x.row(r, at(rows[r], 4*k), zb, func(j int) VecVirtual { return acc[j][r] })
		}
	}
	ADDQ(Imm(stepBytes), list)
	ask(ahead, 256, "asked")
	DECQ(nAt)
	JZ(LabelRef("end"))
	onward(list, "step")
	for _, r := range rows {
		ADDQ(Imm(64), r)
	}
	JMP(LabelRef("on"))
	Label("end")
	c = pointers(firstAt)
	for r := range rows {
		if sums != nil {
			total(sums[r])
		}
		for j := range acc {
			var s VecVirtual
			if sums != nil {
				s = sums[r]
			}
			x.end(acc[j][r], s)
			storeRow(acc[j][r], at(c[j], 64*r), atOnce*times)
		}
	}
	if times > 1 {
		ADDQ(Imm(uint64(4*atOnce)), firstAt)
		CMPQ(firstAt, Imm(uint64(4*atOnce*times)))
		JNE(LabelRef("part"))
	}
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}

// chainAloneAVX512 takes one accumulator at once, with most of B in registers.
func chainAloneAVX512(x chain) {
	TEXT(x.name, NOSPLIT, "func("+chainArgs+")")
	Pragma("noescape")
	n, list, ahead := AllocLocal(8), GP64(), GP64()
	asked(ahead)
	acc, flag := make([]VecVirtual, 16), GP64()
	for r := range acc {
		acc[r] = ZMM()
		VPXORD(acc[r], acc[r], acc[r])
	}
	Load(Param("n"), flag)
	MOVQ(flag, n)
	Load(Param("steps"), list)
	Load(Param("load"), flag)
	TESTQ(flag, flag)
	JZ(LabelRef("step"))
	c := Load(Param("c0"), GP64())
	for r := range acc {
		VMOVUPS(at(c, 64*r), acc[r])
	}
	Label("step")
	a, tab, b, row := GP64(), GP64(), GP64(), GP64()
	for i, p := range []Register{a, tab, b} {
		MOVQ(at(list, 8*i), p)
		ADDQ(param("base"), p)
	}
	MOVQ(at(list, 24), row)
	x.alone(a, tab, b, row, ahead, func(r int) VecVirtual { return acc[r] })
	ADDQ(Imm(stepBytes), list)
	ask(ahead, 256, "asked")
	DECQ(n)
	JNZ(LabelRef("step"))
	x.setup()
	c = Load(Param("c0"), GP64())
	for r := range acc {
		x.end(acc[r], nil)
		VMOVUPS(acc[r], at(c, 64*r))
	}
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}

// row adds the products of an element of A. One column has no use for it in a register. For two, half of the rows have it there: a product from memory
// is an instruction less for the host's decoders, which the neighbour on its core may keep busy, and a load more.
func (x chain) row(r int, a Mem, b []VecVirtual, acc func(j int) VecVirtual) {
	if x.direct != nil && (x.cols == 1 || x.cols == 2 && r%2 == 0) {
		for j := range b {
			x.direct(a, b[j], acc(j))
		}
		return
	}
	z := ZMM()
	x.broadcast(a, z)
	for j := range b {
		x.product(z, b[j], acc(j))
	}
}

// total puts the sum of 16 words in all of them.
func total(z VecVirtual) {
	t := ZMM()
	VEXTRACTI64X4(Imm(1), z, t.AsY())
	VPADDD(t.AsY(), z.AsY(), z.AsY())
	VEXTRACTI32X4(Imm(1), z.AsY(), t.AsX())
	VPADDD(t.AsX(), z.AsX(), z.AsX())
	VPSHUFD(Imm(0x4e), z.AsX(), t.AsX())
	VPADDD(t.AsX(), z.AsX(), z.AsX())
	VPSHUFD(Imm(0xb1), z.AsX(), t.AsX())
	VPADDD(t.AsX(), z.AsX(), z.AsX())
	VPBROADCASTD(z.AsX(), z)
}

func splat(v uint32) VecVirtual {
	g, z := GP32(), ZMM()
	MOVL(U32(v), g)
	VPBROADCASTD(g, z)
	return z
}

func chains() {
	chainAloneAVX512(f32Chain(1))
	chainAVX512(f32Chain(2), 8, 2)
	for cols := 1; cols <= 2; cols++ {
		x := f32Chain(cols)
		x.name = fmt.Sprintf("chain%dFewF32AVX512", cols)
		chainAVX512(x, fewRows, 1)
	}
	for cols := 1; cols <= 2; cols++ {
		for _, sa := range []bool{true, false} {
			for _, sb := range []bool{true, false} {
				chainAVX512(i8Chain(cols, sa, sb), 8, 2)
			}
		}
	}
	f32AVX2("chain1", chainAVX2)
	var t VecVirtual
	chainAVX2("chain1WordsAVX2", partsAVX2, func() { t = YMM() },
		func(a, b, c VecVirtual) {
			VPMADDWD(b, a, t)
			VPADDD(t, c, c)
		}, func(VecVirtual) {})
}

func f32Chain(cols int) chain {
	var nan VecVirtual
	return chain{
		name: fmt.Sprintf("chain%dF32AVX512", cols), cols: cols,
		setup: func() {
			nan = ZMM()
			nanIn(nan)
		},
		product:   func(a, b, c VecVirtual) { VFMADD231PS(a, b, c) },
		direct:    func(a Mem, b, c VecVirtual) { VFMADD231PS_BCST(a, b, c) },
		broadcast: func(m Mem, z VecVirtual) { VBROADCASTSS(m, z) },
		end:       func(acc, _ VecVirtual) { settleNaN(acc, nan) },
	}
}

// i8Chain: as in mmaI8, where both are signed or both unsigned B is offset by 128 and 128·Σ(row of A) is taken off or added.
func i8Chain(cols int, sa, sb bool) chain {
	sign := map[bool]string{true: "S", false: "U"}
	x := chain{
		name: fmt.Sprintf("chain%d%s%sVNNI", cols, sign[sa], sign[sb]), cols: cols,
		broadcast: func(m Mem, z VecVirtual) { VPBROADCASTD(m, z) },
		end:       func(_, _ VecVirtual) {},
		product:   func(a, b, c VecVirtual) { VPDPBUSD(b, a, c) },
	}
	if sa {
		x.product = func(a, b, c VecVirtual) { VPDPBUSD(a, b, c) }
		x.direct = func(a Mem, b, c VecVirtual) { VPDPBUSD_BCST(a, b, c) }
	}
	if sa == sb {
		var offset, half VecVirtual
		x.prepare = func(z VecVirtual) { VPXORD(offset, z, z) }
		x.sum = func(row Mem, z VecVirtual) {
			t := ZMM()
			VMOVUPS(row, t)
			if sa {
				VPDPBUSD(t, offset, z)
			} else {
				VPDPBUSD(half, t, z)
				VPDPBUSD(half, t, z)
			}
		}
		x.end = func(acc, sum VecVirtual) {
			if sa {
				VPSUBD(sum, acc, acc)
			} else {
				VPADDD(sum, acc, acc)
			}
		}
		x.setup = func() {
			offset = splat(0x80808080)
			if !sa {
				half = splat(0x40404040)
			}
		}
	}
	return x
}

// partAVX2 is rows of one tile that are taken at a time.
type partAVX2 struct{ first, rows int }

// rowsOfParts is how many rows parts have.
func rowsOfParts(parts []partAVX2) int {
	last := parts[len(parts)-1]
	return last.first + last.rows
}

// As many sums as the host needs to be busy, and has registers for.
var (
	partsAVX2 = []partAVX2{{0, 6}, {6, 5}, {11, 5}}
	fewAVX2   = []partAVX2{{0, fewRows}}
)

// f32AVX2 writes the kernels of f32 for all rows of a tile, and for the first few.
func f32AVX2(kernel string, write func(name string, parts []partAVX2, setup func(), product func(a, b, c VecVirtual), end func(acc VecVirtual))) {
	for _, v := range []struct {
		rows  string
		parts []partAVX2
	}{{"", partsAVX2}, {"Few", fewAVX2}} {
		var nan VecVirtual
		write(kernel+v.rows+"F32AVX2", v.parts, func() { nan = all32(quietNaN) },
			func(a, b, c VecVirtual) { VFMADD231PS(b, a, c) },
			func(acc VecVirtual) { settleNaN2(acc, nan) })
	}
}

// tileAVX2 adds the products of some rows of A and all of B, a row of which is two vectors. It moves b on from row to row, moves times.
func tileAVX2(ahead, b, row Register, moves int, rows []Register, acc [][2]VecVirtual, product func(a, b, c VecVirtual)) {
	for k := range 16 {
		if k%6 == 0 {
			PREFETCHT0(at(ahead, 64*(k/6)))
		}
		b0, b1 := YMM(), YMM()
		VMOVUPS(at(b, 0), b0)
		VMOVUPS(at(b, 32), b1)
		if k < moves {
			ADDQ(row, b)
		}
		for r := range acc {
			y := YMM()
			VBROADCASTSS(at(rows[r], 4*k), y)
			product(y, b0, acc[r][0])
			product(y, b1, acc[r][1])
		}
	}
}

// accAVX2 visits an accumulator's rows from the first on in memory.
func accAVX2(acc [][2]VecVirtual, c Register, first int, do func(z VecVirtual, m Mem)) {
	for r := range acc {
		for i, z := range acc[r] {
			do(z, at(c, 64*(first+r)+32*i))
		}
	}
}

// chainAVX2 takes one tile, part by part.
func chainAVX2(name string, parts []partAVX2, setup func(), product func(a, b, c VecVirtual), end func(acc VecVirtual)) {
	TEXT(name, NOSPLIT, "func("+chainArgs+")")
	Pragma("noescape")
	setup()
	ahead := GP64()
	asked(ahead)
	for g, part := range parts {
		label := func(name string) string { return fmt.Sprintf("%s%d", name, g) }
		n, list, flag, c := GP64(), GP64(), GP64(), GP64()
		Load(Param("n"), n)
		Load(Param("steps"), list)
		Load(Param("load"), flag)
		Load(Param("c0"), c)
		acc := make([][2]VecVirtual, part.rows)
		for r := range acc {
			for i := range acc[r] {
				acc[r][i] = YMM()
				VXORPS(acc[r][i], acc[r][i], acc[r][i])
			}
		}
		TESTQ(flag, flag)
		JZ(LabelRef(label("step")))
		accAVX2(acc, c, part.first, func(z VecVirtual, m Mem) { VMOVUPS(m, z) })
		Label(label("step"))
		base, first, b, bs := GP64(), GP64(), GP64(), GP64()
		Load(Param("base"), base)
		MOVQ(U32(uint32(4*part.first)), first)
		rows := point(base, list, first, part.rows)
		Label(label("on"))
		MOVQ(at(list, 16), b)
		ADDQ(param("base"), b)
		MOVQ(at(list, 24), bs)
		tileAVX2(ahead, b, bs, 15, rows, acc, product)
		ask(ahead, 192, label("asked"))
		ADDQ(Imm(stepBytes), list)
		DECQ(n)
		JZ(LabelRef(label("end")))
		onward(list, label("step"))
		for _, r := range rows {
			ADDQ(Imm(64), r)
		}
		JMP(LabelRef(label("on")))
		Label(label("end"))
		Load(Param("c0"), c)
		accAVX2(acc, c, part.first, func(z VecVirtual, m Mem) {
			end(z)
			storeRow(z, m, rowsOfParts(parts))
		})
	}
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}
