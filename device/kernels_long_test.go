package device

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// TestKernelsLong compares every kernel of every set with num's functions and the ISA's reference functions on random operands, and says how many
// results it has compared: a lane is one, an element of an mma is one for each of its products. GODWIT_LONG=1 makes it some 10⁸.
func TestKernelsLong(t *testing.T) {
	r := rand.New(rand.NewPCG(11, uint64(long(1, 2))))
	lanes, products := uint64(0), uint64(0)
	want := laneReference()
	for range long(3, 1500) {
		var a, b, c vec
		fill32(r, a[:])
		fill32(r, b[:])
		fill32(r, c[:])
		for k := range want {
			var w vec
			for i := range u32s(&w) {
				u32s(&w)[i] = uint32(want[k](uint64(u32s(&a)[i]), uint64(u32s(&b)[i]), uint64(u32s(&c)[i])))
			}
			for name, s := range kernelSets {
				var d vec
				s.k.lanes[k](&d, &a, &b, &c)
				require.True(t, w == d, "%s: kernel %d", name, k)
				lanes += 64
			}
		}
	}
	rig := newRig(t, Options{}, assemble(t, halt))
	run, err := rig.d.Start(rig.job)
	require.NoError(t, err)
	core := run.cores[0]
	for range long(2, 900) {
		for _, typ := range isa.OpMma.Row().Types {
			for i := range 3 {
				fillFor(r, typ, core.T[i][:])
			}
			in := isa.Inst{Op: isa.OpMma, Type: typ, Dst: 2, A: 0, B: 1, Z: r.IntN(4) == 0}
			was := core.T
			require.Equal(t, isa.FaultNone, isa.Table[isa.OpMma].Ref(&core.State, &in))
			w := core.T[2]
			for name, s := range kernelSets {
				core.kern, core.T = s.k, was
				o := makeOp(&in, 0)
				require.True(t, o.exec(core, &o))
				core.settle()
				require.True(t, w == core.T[2], "%s: mma.%s", name, typ)
				products += uint64(isa.MACs(typ))
			}
		}
	}
	t.Logf("%d lanes and %d products compared, %d operations in %d kernel sets", lanes, products, lanes+products, len(kernelSets))
}

// fillFor makes operands of a type, special ones among them.
func fillFor(r *rand.Rand, typ isa.Type, p []byte) {
	switch typ {
	case isa.F32:
		fill32(r, p)
	case isa.F16, isa.BF16:
		if r.IntN(2) == 0 { // ordinary numbers only: some handlers leave a vector with a rare one to Go
			for i := 0; i < len(p); i += 2 {
				v := 0x3000 + r.IntN(0x1800)&^(1<<r.IntN(8)-1) + r.IntN(2)<<15
				p[i], p[i+1] = byte(v), byte(v>>8)
			}
			return
		}
		for i := 0; i < len(p); i += 2 {
			v := special32(r) >> 16
			if r.IntN(2) == 0 {
				v = v&0x83ff | uint32(10+r.IntN(12))<<10
			}
			p[i], p[i+1] = byte(v), byte(v>>8)
		}
	default:
		for i := range p {
			p[i] = byte(r.Uint32())
			if r.IntN(4) == 0 {
				p[i] = [...]byte{0, 127, 128, 255}[r.IntN(4)]
			}
		}
	}
}

// laneReference is what the lane kernels of 32 bits compute, by num.
func laneReference() [numF32Kernels]func(a, b, c uint64) uint64 {
	f := num.F32
	want := [numF32Kernels]func(a, b, c uint64) uint64{
		laneAddF32:    func(a, b, _ uint64) uint64 { return num.Add(f, a, b) },
		laneSubF32:    func(a, b, _ uint64) uint64 { return num.Sub(f, a, b) },
		laneMulF32:    func(a, b, _ uint64) uint64 { return num.Mul(f, a, b) },
		laneDivF32:    func(a, b, _ uint64) uint64 { return num.Div(f, a, b) },
		laneMinF32:    func(a, b, _ uint64) uint64 { return num.Min(f, a, b) },
		laneMaxF32:    func(a, b, _ uint64) uint64 { return num.Max(f, a, b) },
		laneFmaF32:    func(a, b, c uint64) uint64 { return num.FMA(f, a, b, c) },
		laneCvtI32F32: func(a, _, _ uint64) uint64 { return num.FromInt(f, uint64(int64(int32(a))), true, num.RNE) },
	}
	for k, fn := range map[int]num.Func{
		laneExpF32: num.FuncExp, laneExp2F32: num.FuncExp2, laneLogF32: num.FuncLog, laneLog2F32: num.FuncLog2, laneExpm1F32: num.FuncExpm1, laneLog1pF32: num.FuncLog1p, laneRcpF32: num.FuncRcp,
		laneRsqrtF32: num.FuncRsqrt, laneSqrtF32: num.FuncSqrt, laneTanhF32: num.FuncTanh, laneLogisticF32: num.FuncLogistic, laneErfF32: num.FuncErf,
	} {
		want[k] = func(a, _, _ uint64) uint64 { return fn.Apply(f, a) }
	}
	return want
}
