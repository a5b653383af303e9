// Command kernelgen writes the emulator's assembly kernels for amd64. It is a module of its own, so that the
// product does not depend on avo: run it with go generate ./device.
package main

import (
	"flag"
	"math"
	"os"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// threadNames is where the numbers of the handlers of threaded code go.
var threadNames = flag.String("threads", "", "output `FILE` of the handlers' names")

const quietNaN = 0x7fc00000

func main() {
	ConstraintExpr("amd64")
	for _, v := range []struct {
		name string
		f    func(a, b Mem, z VecVirtual)
	}{
		{"addF32AVX512", func(a, b Mem, z VecVirtual) { VADDPS(b, z, z) }},
		{"subF32AVX512", func(a, b Mem, z VecVirtual) { VSUBPS(b, z, z) }},
		{"mulF32AVX512", func(a, b Mem, z VecVirtual) { VMULPS(b, z, z) }},
		{"divF32AVX512", func(a, b Mem, z VecVirtual) { VDIVPS(b, z, z) }},
		{"minF32AVX512", func(a, b Mem, z VecVirtual) { ranged(4, b, z) }},
		{"maxF32AVX512", func(a, b Mem, z VecVirtual) { ranged(5, b, z) }},
	} {
		lanes2(v.name, v.f)
	}
	fmaF32()
	cmpF32()
	cvtI32F32()
	expF32()
	tileRows()
	rowsOf("loadRowsAVX2", true)
	rowsOf("storeRowsAVX2", false)
	copyRows()
	stringRows()
	transposes()
	funcs()
	wideFuncs()
	avx2()
	chains()
	grids()
	packedChains()
	widens()
	cpuid()
	names := threadSets()
	Generate()
	if err := os.WriteFile(*threadNames, []byte(names), 0o644); err != nil {
		panic(err)
	}
}

func at(base Register, disp int) Mem { return Mem{Base: base, Disp: disp} }

// nanIn gives a vector of canonical NaNs.
func nanIn(z VecVirtual) {
	g := GP32()
	MOVL(U32(quietNaN), g)
	VPBROADCASTD(g, z)
}

// settleNaN makes every NaN of z the canonical one.
func settleNaN(z, nan VecVirtual) {
	k := K()
	VCMPPS(Imm(3), z, z, k)
	VMOVAPS(nan, k, z)
}

// ranged is minimum (4) or maximum (5) with −0 < +0, NaN if either operand is one.
func ranged(mode uint8, b Mem, z VecVirtual) {
	zb, k := ZMM(), K()
	VMOVUPS(b, zb)
	VCMPPS(Imm(3), zb, z, k)
	VRANGEPS(Imm(uint64(mode)), zb, z, z)
	nan := ZMM()
	nanIn(nan)
	VMOVAPS(nan, k, z)
}

// lanes2 applies f to 64 lanes: z holds a and takes the result.
func lanes2(name string, f func(a, b Mem, z VecVirtual)) {
	TEXT(name, NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a, b := Load(Param("d"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64())
	nan := ZMM()
	nanIn(nan)
	for i := range 4 {
		z := ZMM()
		VMOVUPS(at(a, 64*i), z)
		f(at(a, 64*i), at(b, 64*i), z)
		settleNaN(z, nan)
		VMOVUPS(z, at(d, 64*i))
	}
	VZEROUPPER()
	RET()
}

func fmaF32() {
	TEXT("fmaF32AVX512", NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a, b, e := Load(Param("d"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64()), Load(Param("e"), GP64())
	nan := ZMM()
	nanIn(nan)
	for i := range 4 {
		z, x := ZMM(), ZMM()
		VMOVUPS(at(e, 64*i), z)
		VMOVUPS(at(a, 64*i), x)
		VFMADD231PS(at(b, 64*i), x, z)
		settleNaN(z, nan)
		VMOVUPS(z, at(d, 64*i))
	}
	VZEROUPPER()
	RET()
}

// cmpF32 compares 64 lanes and gives one bit a lane for less, equal and unordered.
func cmpF32() {
	TEXT("cmpF32AVX512", NOSPLIT, "func(a, b *[256]byte) (less, equal, unordered uint64)")
	Pragma("noescape")
	a, b := Load(Param("a"), GP64()), Load(Param("b"), GP64())
	for _, x := range []struct {
		ret  string
		pred uint64
	}{{"less", 0x11}, {"equal", 0}, {"unordered", 3}} {
		sum := GP64()
		for i := 3; i >= 0; i-- {
			z, k, g := ZMM(), K(), GP64()
			VMOVUPS(at(a, 64*i), z)
			VCMPPS(Imm(x.pred), at(b, 64*i), z, k)
			KMOVW(k, g.As32())
			if i == 3 {
				MOVQ(g, sum)
			} else {
				SHLQ(Imm(16), sum)
				ORQ(g, sum)
			}
		}
		Store(sum, Return(x.ret))
	}
	VZEROUPPER()
	RET()
}

// cvtI32F32 converts 64 lanes, rounding to nearest.
func cvtI32F32() {
	TEXT("cvtI32F32AVX512", NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a := Load(Param("d"), GP64()), Load(Param("a"), GP64())
	for i := range 4 {
		z := ZMM()
		VCVTDQ2PS(at(a, 64*i), z)
		VMOVUPS(z, at(d, 64*i))
	}
	VZEROUPPER()
	RET()
}

func f64Const(z VecVirtual, x float64) {
	g := GP64()
	MOVQ(U64(math.Float64bits(x)), g)
	VPBROADCASTQ(g, z)
}

// expF32 is the kernel of exp.
func expF32() {
	TEXT("expF32AVX512", NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	expVector(Load(Param("d"), GP64()), Load(Param("a"), GP64()))
	VZEROUPPER()
	RET()
}

// expVector is num's sequence for exp on a vector of f32, eight f64 lanes at a time: the same operations in the same order.
func expVector(d, a Register) {
	const ln2Hi, ln2Lo, log2e = 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56, 0x1.71547652b82fep+0
	lim, low, l2e, hi, lo, bias, nan := ZMM(), ZMM(), ZMM(), ZMM(), ZMM(), ZMM(), YMM()
	f64Const(lim, 200)
	f64Const(low, -200)
	f64Const(l2e, log2e)
	f64Const(hi, ln2Hi)
	f64Const(lo, ln2Lo)
	g := GP64()
	MOVQ(U64(1023), g)
	VPBROADCASTQ(g, bias)
	MOVL(U32(quietNaN), g.As32())
	VPBROADCASTD(g.As32(), nan)
	var c [11]VecVirtual
	fact := 1.0
	for i := range c {
		if i > 1 {
			fact *= float64(i)
		}
		c[i] = ZMM()
		f64Const(c[i], 1/fact)
	}
	n := GP64()
	MOVQ(U32(8), n)
	Label("loop")
	x, k, r, p := ZMM(), ZMM(), ZMM(), ZMM()
	VCVTPS2PD(at(a, 0), x)
	un := K()
	VCMPPD(Imm(3), x, x, un)
	VMINPD(lim, x, x)
	VMAXPD(low, x, x)
	VMULPD(l2e, x, k)
	VRNDSCALEPD(Imm(8), k, k)
	VMOVAPD(x, r)
	VFNMADD231PD(hi, k, r)
	VFNMADD231PD(lo, k, r)
	VMOVAPD(c[10], p)
	for i := 9; i >= 0; i-- {
		VFMADD213PD(c[i], r, p)
	}
	VCVTPD2QQ(k, k)
	VPADDQ(bias, k, k)
	VPSLLQ(Imm(52), k, k)
	VMULPD(k, p, p)
	y := YMM()
	VCVTPD2PS(p, y)
	VMOVAPS(nan, un, y)
	VMOVUPS(y, at(d, 0))
	ADDQ(Imm(32), a)
	ADDQ(Imm(32), d)
	DECQ(n)
	JNZ(LabelRef("loop"))
}

// tileRows loads 16 rows of 64 bytes, each at an offset of its own behind src.
func tileRows() {
	TEXT("tileRowsAVX512", NOSPLIT, "func(t *[1024]byte, src *byte, rows *[16]int32)")
	Pragma("noescape")
	t, src, rows := Load(Param("t"), GP64()), Load(Param("src"), GP64()), Load(Param("rows"), GP64())
	for r := range 16 {
		z, p := ZMM(), GP64()
		MOVLQSX(at(rows, 4*r), p)
		VMOVDQU32(Mem{Base: src, Index: p, Scale: 1}, z)
		VMOVDQU32(z, at(t, 64*r))
	}
	VZEROUPPER()
	RET()
}

func cpuid() {
	TEXT("cpuid", NOSPLIT, "func(leaf, sub uint32) (a, b, c, d uint32)")
	Load(Param("leaf"), EAX)
	Load(Param("sub"), ECX)
	CPUID()
	Store(EAX, Return("a"))
	Store(EBX, Return("b"))
	Store(ECX, Return("c"))
	Store(EDX, Return("d"))
	RET()
	TEXT("xgetbv", NOSPLIT, "func() (a uint32)")
	XORL(ECX, ECX)
	XGETBV()
	Store(EAX, Return("a"))
	RET()
}
