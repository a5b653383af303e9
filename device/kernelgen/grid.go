package main

import (
	"fmt"
	"slices"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Grids of f32: the products of a tile of rows and one, two or four tiles of columns that lie side by side, n of them at even distances. A vector of A's
// elements in a register then serves four columns, and what a step needs is few pointers. The layout is device.gridCall.

const gridArgs = "call *[11]int64, base *byte, ahead *[6]int64"

const gridA, gridRows, gridAStep, gridB, gridBRow, gridBMore, gridN = 32, 40, 48, 56, 64, 72, 80

// gridAVX512 goes over the rows of the tile in blocks of the sizes given. Rows behind them repeat them.
func gridAVX512(x chain, blocks ...int) {
	TEXT(x.name, NOSPLIT, "func("+gridArgs+")")
	Pragma("noescape")
	x.setup()
	n := AllocLocal(8)
	ahead := GP64()
	asked(ahead)
	var acc [8][4]VecVirtual // the same registers in each block
	for r := range slices.Max(blocks) {
		for j := range x.cols {
			acc[r][j] = ZMM()
		}
	}
	differ := 0
	for _, rows := range blocks {
		differ += rows
	}
	first := 0
	for i, rows := range blocks {
		x.gridBlock(fmt.Sprint(i), first, differ, acc[:rows], n, ahead)
		first += rows
	}
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}

// gridRowsOf points to rows of A from the first on.
func gridRowsOf(first, n int) []Register {
	call, base, a, tab := Load(Param("call"), GP64()), Load(Param("base"), GP64()), GP64(), GP64()
	MOVQ(at(call, gridA), a)
	ADDQ(base, a)
	MOVQ(at(call, gridRows), tab)
	ADDQ(base, tab)
	var rows []Register
	for r := range n {
		p := GP64()
		MOVLQSX(at(tab, 4*(first+r)), p)
		ADDQ(a, p)
		rows = append(rows, p)
	}
	return rows
}

// gridColumns points to B, and gives the distance of its rows.
func gridColumns() (b, row Register) {
	call, base := Load(Param("call"), GP64()), Load(Param("base"), GP64())
	b, row = GP64(), GP64()
	MOVQ(at(call, gridB), b)
	ADDQ(base, b)
	MOVQ(at(call, gridBRow), row)
	return b, row
}

// gridSteps begins the count of products.
func gridSteps(n Mem) {
	call, left := Load(Param("call"), GP64()), GP64()
	MOVQ(at(call, gridN), left)
	MOVQ(left, n)
}

// gridOn goes on to the next product, if there is one.
func gridOn(n Mem, b Register, rows []Register, label string) {
	call, step := Load(Param("call"), GP64()), GP64()
	ADDQ(at(call, gridBMore), b)
	MOVQ(at(call, gridAStep), step)
	for _, p := range rows {
		ADDQ(step, p)
	}
	DECQ(n)
	JNZ(LabelRef(label))
}

// gridAcc visits the accumulators' rows in memory.
func gridAcc(acc [][4]VecVirtual, cols, first int, do func(z VecVirtual, m Mem)) {
	call, c := Load(Param("call"), GP64()), GP64()
	for j := range cols {
		MOVQ(at(call, 8*j), c)
		for r := range acc {
			do(acc[r][j], at(c, 64*(first+r)))
		}
	}
}

func (x chain) gridBlock(suffix string, first, differ int, acc [][4]VecVirtual, n Mem, ahead Register) {
	label := func(name string) string { return name + suffix }
	gridAcc(acc, x.cols, first, func(z VecVirtual, m Mem) { VMOVUPS(m, z) })
	gridSteps(n)
	rows := gridRowsOf(first, len(acc))
	b, row := gridColumns()
	Label(label("step"))
	for k := range 16 {
		if k%4 == 0 {
			PREFETCHT0(at(ahead, 16*k))
		}
		var zb []VecVirtual
		for j := range x.cols {
			z := ZMM()
			VMOVUPS(at(b, 64*j), z)
			zb = append(zb, z)
		}
		ADDQ(row, b)
		for r := range rows {
			x.row(r, at(rows[r], 4*k), zb, func(j int) VecVirtual { return acc[r][j] })
		}
	}
	ask(ahead, 256, label("asked"))
	gridOn(n, b, rows, label("step"))
	gridAcc(acc, x.cols, first, func(z VecVirtual, m Mem) {
		x.end(z, nil)
		storeRow(z, m, differ)
	})
}

// gridAloneAVX512 has one column. Half the rows of A at a time are as many sums as keep the host busy, if nothing is late; those of the other half and of
// the next product do not wait for them.
func gridAloneAVX512(x chain) {
	TEXT(x.name, NOSPLIT, "func("+gridArgs+")")
	Pragma("noescape")
	n, ahead := AllocLocal(8), GP64()
	asked(ahead)
	var acc [16][4]VecVirtual
	for r := range acc {
		acc[r][0] = ZMM()
	}
	gridAcc(acc[:], 1, 0, func(z VecVirtual, m Mem) { VMOVUPS(m, z) })
	gridSteps(n)
	call, base := Load(Param("call"), GP64()), Load(Param("base"), GP64())
	a, tab := GP64(), GP64()
	MOVQ(at(call, gridA), a)
	ADDQ(base, a)
	MOVQ(at(call, gridRows), tab)
	ADDQ(base, tab)
	b, row := gridColumns()
	Label("step")
	x.alone(a, tab, b, row, ahead, func(r int) VecVirtual { return acc[r][0] })
	ask(ahead, 256, "asked")
	gridOn(n, b, []Register{a}, "step")
	x.setup()
	gridAcc(acc[:], 1, 0, func(z VecVirtual, m Mem) {
		x.end(z, nil)
		VMOVUPS(z, m)
	})
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}

// What a product of one column keeps in registers besides its sums: some rows of B, the others are loaded again for the second half of A's rows; and four
// elements at a time of some rows of A, which shuffles take apart on a port that multiplications leave free, where all of A from memory would be a
// load for each multiplication, more than the host has.
const (
	aloneKept     = 10
	aloneShuffled = 2 // of 8 rows
)

// alone is a product with most of B in registers: a is what the offsets in tab count from, and b goes on to behind the last row.
func (x chain) alone(a, tab, b, row, ahead Register, acc func(r int) VecVirtual) {
	var zb [16]VecVirtual
	load := func(k int, from Register) {
		zb[k] = ZMM()
		if k%2 == 0 {
			VMOVUPS(at(from, 0), zb[k])
			return
		}
		VMOVUPS(Mem{Base: from, Index: row, Scale: 1}, zb[k])
		LEAQ(Mem{Base: from, Index: row, Scale: 2}, from)
	}
	again := GP64()
	for half := range 2 {
		var rows [8]Register
		for r := range rows {
			rows[r] = GP64()
			MOVLQSX(at(tab, 32*half+4*r), rows[r])
			ADDQ(a, rows[r])
		}
		var quads [aloneShuffled]VecVirtual
		for k := range zb {
			if half == 0 {
				if k%4 == 0 {
					PREFETCHT0(at(ahead, 16*k))
				}
				if k == aloneKept {
					MOVQ(b, again)
				}
				load(k, b)
			} else if k >= aloneKept {
				load(k, again)
			}
			for r := range rows {
				if r >= aloneShuffled {
					x.direct(at(rows[r], 4*k), zb[k], acc(8*half+r))
					continue
				}
				if k%4 == 0 {
					quads[r] = ZMM()
					VBROADCASTF32X4(at(rows[r], 4*k), quads[r])
				}
				z := ZMM()
				VPERMILPS(Imm(uint64(0x55*(k%4))), quads[r], z)
				x.product(z, zb[k], acc(8*half+r))
			}
		}
	}
}

// gridAVX2 has one column, in two vectors, and rows as chainAVX2.
func gridAVX2(name string, parts []partAVX2, setup func(), product func(a, b, c VecVirtual), end func(acc VecVirtual)) {
	TEXT(name, NOSPLIT, "func("+gridArgs+")")
	Pragma("noescape")
	setup()
	n, ahead := AllocLocal(8), GP64()
	asked(ahead)
	var all [6][2]VecVirtual
	for r := range all {
		all[r][0], all[r][1] = YMM(), YMM()
	}
	for g, part := range parts {
		label := func(name string) string { return fmt.Sprintf("%s%d", name, g) }
		acc := all[:part.rows]
		call, c := Load(Param("call"), GP64()), GP64()
		MOVQ(at(call, 0), c)
		accAVX2(acc, c, part.first, func(z VecVirtual, m Mem) { VMOVUPS(m, z) })
		gridSteps(n)
		rows := gridRowsOf(part.first, part.rows)
		b, row := gridColumns()
		Label(label("step"))
		tileAVX2(ahead, b, row, 16, rows, acc, product)
		ask(ahead, 192, label("asked"))
		gridOn(n, b, rows, label("step"))
		call = Load(Param("call"), GP64())
		MOVQ(at(call, 0), c)
		accAVX2(acc, c, part.first, func(z VecVirtual, m Mem) {
			end(z)
			storeRow(z, m, rowsOfParts(parts))
		})
	}
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}

func grids() {
	for _, g := range []struct {
		cols   int
		blocks []int
	}{{2, []int{8, 8}}, {4, []int{6, 5, 5}}} {
		x := f32Chain(g.cols)
		x.name = fmt.Sprintf("grid%dF32AVX512", g.cols)
		gridAVX512(x, g.blocks...)
	}
	for _, cols := range []int{4, 2, 1} {
		x := f32Chain(cols)
		x.name = fmt.Sprintf("grid%dFewF32AVX512", cols)
		gridAVX512(x, fewRows)
	}
	x := f32Chain(1)
	x.name = "grid1F32AVX512"
	gridAloneAVX512(x)
	f32AVX2("grid1", gridAVX2)
}
