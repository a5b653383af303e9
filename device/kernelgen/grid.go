package main

import (
	"fmt"
	"slices"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Grids: the products of a tile of rows and one, two or four tiles of columns that lie side by side, n of them at even distances. A vector of A's
// elements in a register then serves four columns, and what a step needs is few pointers. The layout is device.gridCall.

const gridArgs = "call *[12]int64, base *byte, ahead *[6]int64"

const gridA, gridRows, gridAStep, gridB, gridBRow, gridBStep, gridN, gridLoad = 32, 40, 48, 56, 64, 72, 80, 88

// gridAVX512 goes over the rows of the tile in blocks of the sizes given.
func gridAVX512(x chain, blocks ...int) {
	TEXT(x.name, NOSPLIT, "func("+gridArgs+")")
	Pragma("noescape")
	if x.setup != nil {
		x.setup()
	}
	n := AllocLocal(8)
	ahead := GP64()
	asked(ahead)
	var acc [8][4]VecVirtual // the same registers in each block
	var sums [8]VecVirtual
	for r := range slices.Max(blocks) {
		for j := range x.cols {
			acc[r][j] = ZMM()
		}
		if x.sum != nil {
			sums[r] = ZMM()
		}
	}
	first := 0
	for i, rows := range blocks {
		x.gridBlock(fmt.Sprint(i), first, acc[:rows], sums[:rows], n, ahead)
		first += rows
	}
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}

func (x chain) gridBlock(suffix string, first int, acc [][4]VecVirtual, sums []VecVirtual, n Mem, ahead Register) {
	label := func(name string) string { return name + suffix }
	call := Load(Param("call"), GP64())
	for r := range acc {
		for _, z := range acc[r][:x.cols] {
			VPXORD(z, z, z)
		}
	}
	each := func(do func(z VecVirtual, m Mem, r int)) {
		c := GP64()
		for j := range x.cols {
			MOVQ(at(call, 8*j), c)
			for r := range acc {
				do(acc[r][j], at(c, 64*(first+r)), r)
			}
		}
	}
	CMPQ(at(call, gridLoad), Imm(0))
	JEQ(LabelRef(label("begin")))
	each(func(z VecVirtual, m Mem, _ int) { VMOVUPS(m, z) })
	Label(label("begin"))
	if x.sum == nil {
		sums = nil
	}
	for _, z := range sums {
		VPXORD(z, z, z)
	}
	left := GP64()
	MOVQ(at(call, gridN), left)
	MOVQ(left, n)
	base, a, tab := GP64(), GP64(), GP64()
	Load(Param("base"), base)
	MOVQ(at(call, gridA), a)
	ADDQ(base, a)
	MOVQ(at(call, gridRows), tab)
	ADDQ(base, tab)
	var ps []Register
	for r := range acc {
		p := GP64()
		MOVLQSX(at(tab, 4*(first+r)), p)
		ADDQ(a, p)
		ps = append(ps, p)
	}
	b, row := GP64(), GP64()
	MOVQ(at(call, gridB), b)
	ADDQ(base, b)
	MOVQ(at(call, gridBRow), row)
	Label(label("step"))
	for r := range sums {
		x.sum(at(ps[r], 0), sums[r])
	}
	for k := range 16 {
		if k%4 == 0 {
			PREFETCHT1(at(ahead, 16*k))
		}
		var zb []VecVirtual
		for j := range x.cols {
			z := ZMM()
			VMOVUPS(at(b, 64*j), z)
			if x.prepare != nil {
				x.prepare(z)
			}
			zb = append(zb, z)
		}
		ADDQ(row, b)
		for r := range ps {
			if x.cols == 1 && x.direct != nil {
				x.direct(at(ps[r], 4*k), zb[0], acc[r][0])
				continue
			}
			za := ZMM()
			x.broadcast(at(ps[r], 4*k), za)
			for j := range x.cols {
				x.product(za, zb[j], acc[r][j])
			}
		}
	}
	ask(ahead, 256, label("asked"))
	Load(Param("call"), call)
	ADDQ(at(call, gridBStep), b)
	step := GP64()
	MOVQ(at(call, gridAStep), step)
	for _, p := range ps {
		ADDQ(step, p)
	}
	DECQ(n)
	JNZ(LabelRef(label("step")))
	for r := range sums {
		total(sums[r])
	}
	each(func(z VecVirtual, m Mem, r int) {
		var s VecVirtual
		if sums != nil {
			s = sums[r]
		}
		x.end(z, s)
		VMOVUPS(z, m)
	})
}

func grids() {
	for _, g := range []struct {
		cols   int
		blocks []int
	}{{1, []int{8, 8}}, {2, []int{8, 8}}, {4, []int{6, 5, 5}}} {
		x := f32Chain(g.cols)
		x.name = fmt.Sprintf("grid%dF32AVX512", g.cols)
		gridAVX512(x, g.blocks...)
	}
}
