package device

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// special makes operands that hit the corners: denormals, halfway sums, infinities, NaNs, and ordinary values of like size.
func special32(r *rand.Rand) uint32 {
	switch r.IntN(12) {
	case 0:
		return [...]uint32{0, 1 << 31, 0x7f800000, 0xff800000, 0x7fc00001, 0x7f800001, 1, 0x807fffff, 0x7f7fffff, 0x00800000}[r.IntN(10)]
	case 1:
		return r.Uint32()
	case 2:
		return r.Uint32()&0x807fffff | uint32(r.IntN(40))<<23
	case 3:
		return math.Float32bits(float32(r.IntN(1<<13) - 1<<12))
	}
	return r.Uint32()&0x807fffff | uint32(100+r.IntN(50))<<23
}

func fill32(r *rand.Rand, p []byte) {
	for i := 0; i < len(p); i += 4 {
		binary.LittleEndian.PutUint32(p[i:], special32(r))
	}
}

// product is a chain of one product.
func (k *kernels) product(kind mmaFunc, c, a, b *[isa.TileBytes]byte) {
	arena := append(append(make([]byte, 64, 64+2*isa.TileBytes), a[:]...), b[:]...)
	for r := range isa.TileRows {
		binary.LittleEndian.PutUint32(arena[4*r:], uint32(r*isa.TileStride))
	}
	step := chainStep{64, 0, 64 + isa.TileBytes, isa.TileStride}
	k.chain1[kind](c, nil, &arena[0], &step, 1, 1, &aheadRows{})
}

// TestMmaF32 compares every kernel set with num.FMA32, k ascending.
func TestMmaF32(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 90 {
		var a, b, c0 [isa.TileBytes]byte
		fill32(r, a[:])
		fill32(r, b[:])
		fill32(r, c0[:])
		if i%3 > 0 { // ordinary values, some with few digits so that sums fall halfway
			for _, p := range [][]byte{a[:], b[:], c0[:]} {
				for j := 0; j < len(p); j += 4 {
					v := r.Uint32()&0x807fffff | uint32(100+r.IntN(50))<<23
					if i%3 == 2 {
						v &= 0xffffe000
						v = v&0x807fffff | uint32(120+r.IntN(14))<<23
					}
					binary.LittleEndian.PutUint32(p[j:], v)
				}
			}
		}
		want := c0
		w := tileF32(&want)
		for m := range 16 {
			for n := range 16 {
				for k := range 16 {
					w[16*m+n] = num.FMA32(tileF32(&a)[16*m+k], tileF32(&b)[16*k+n], w[16*m+n])
				}
			}
		}
		for name, s := range kernelSets {
			got := c0
			s.k.product(mmaF32, &got, &a, &b)
			for i := range tileF32(&got) {
				require.Equal(t, math.Float32bits(w[i]), math.Float32bits(tileF32(&got)[i]), "%s: element %d", name, i)
			}
		}
	}
}

// TestMma16 compares every kernel set with num.FMA32 on widened operands.
func TestMma16(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	for i := range 60 {
		var a, b, c0 [isa.TileBytes]byte
		for _, p := range [][]byte{a[:], b[:]} {
			for j := 0; j < len(p); j += 2 {
				v := uint16(special32(r) >> 16)
				if r.IntN(2) == 0 {
					v = v&0x83ff | uint16(10+r.IntN(12))<<10
				}
				binary.LittleEndian.PutUint16(p[j:], v)
			}
		}
		fill32(r, c0[:])
		widen, kind := num.BF16ToF32, mmaBF16
		if i%2 == 0 {
			widen, kind = num.F16ToF32, mmaF16
		}
		want := c0
		w := tileF32(&want)
		for m := range 16 {
			for n := range 16 {
				for k := range 32 {
					w[16*m+n] = num.FMA32(widen(tile16(&a)[32*m+k]), widen(tile16(&b)[32*(k/2)+2*n+k%2]), w[16*m+n])
				}
			}
		}
		for name, s := range kernelSets {
			got := c0
			s.k.product(kind, &got, &a, &b)
			require.True(t, want == got, "%s f16=%t", name, i%2 == 0)
		}
	}
}

// TestMmaI8 compares every kernel set with the sum written out.
func TestMmaI8(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 4))
	for i := range 100 {
		var a, b, c0 [isa.TileBytes]byte
		for j := range a {
			a[j], b[j], c0[j] = byte(r.Uint32()), byte(r.Uint32()), byte(r.Uint32())
			if i%5 == 0 {
				a[j], b[j] = [...]byte{0, 127, 128, 255}[r.IntN(4)], [...]byte{0, 127, 128, 255}[r.IntN(4)]
			}
		}
		for sel := range 4 {
			want := c0
			ext := func(v byte, signed bool) int32 {
				if signed {
					return int32(int8(v))
				}
				return int32(v)
			}
			for m := range 16 {
				for n := range 16 {
					for k := range 64 {
						tileI32(&want)[16*m+n] += ext(a[64*m+k], sel&1 != 0) * ext(b[64*(k/4)+4*n+k%4], sel&2 != 0)
					}
				}
			}
			for name, s := range kernelSets {
				got := c0
				s.k.product([...]mmaFunc{mmaUU, mmaSU, mmaUS, mmaSS}[sel], &got, &a, &b)
				require.True(t, want == got, "%s signs %d", name, sel)
			}
		}
	}
}

// TestLaneKernels compares every kernel set with num.
func TestLaneKernels(t *testing.T) {
	want := laneReference()
	r := rand.New(rand.NewPCG(1, 5))
	for range 60 {
		var a, b, c vec
		fill32(r, a[:])
		fill32(r, b[:])
		fill32(r, c[:])
		for k := range want {
			for name, s := range kernelSets {
				var d vec
				s.k.lanes[k](&d, &a, &b, &c)
				for i, v := range u32s(&d) {
					x, y, z := u32s(&a)[i], u32s(&b)[i], u32s(&c)[i]
					require.Equal(t, uint32(want[k](uint64(x), uint64(y), uint64(z))), v, "%s kernel %d of %#x %#x %#x", name, k, x, y, z)
				}
			}
		}
	}
}

// TestWideLaneKernels compares the functions of f64 of every kernel set with num: anywhere, where exp ends and log has its zero, and what is no number.
func TestWideLaneKernels(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 6))
	special := []float64{0, math.Copysign(0, -1), 1, -1, math.Inf(1), math.Inf(-1), math.NaN(), -math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, 0x1p-1022, 709.8, -745.2, math.Sqrt2, math.Sqrt2 / 2}
	value := func() float64 {
		switch r.IntN(8) {
		case 0:
			return math.Float64frombits(r.Uint64())
		case 1:
			return math.Float64frombits(math.Float64bits(special[r.IntN(len(special))]) + r.Uint64N(5) - 2)
		case 2:
			return math.Float64frombits(r.Uint64() >> 12) // subnormal
		case 3:
			return []float64{709.8, -745.2, 692, -694, -708}[r.IntN(5)] + r.NormFloat64()
		case 4:
			return 1 + r.NormFloat64()*math.Ldexp(1, -r.IntN(50))
		case 5:
			return math.Ldexp(1+r.Float64(), r.IntN(2046)-1022)
		}
		return r.NormFloat64() * math.Ldexp(1, r.IntN(12)-4)
	}
	for range long(300, 100000) {
		var a vec
		for i := range u64s(&a) {
			u64s(&a)[i] = math.Float64bits(value())
		}
		for k, fn := range map[int]num.Func{laneExpF64: num.FuncExp, laneLogF64: num.FuncLog} {
			for name, s := range kernelSets {
				d := a
				s.k.lanes[k](&d, &d, &a, &a)
				for i, v := range u64s(&d) {
					x := u64s(&a)[i]
					if want := fn.Apply(num.F64, x); want != v {
						t.Fatalf("%s %v of %x, %v: %x, want %x", name, fn, x, math.Float64frombits(x), v, want)
					}
				}
			}
		}
	}
}

// TestCompareKernels compares every kernel set with Go's comparisons.
func TestCompareKernels(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 6))
	for range 300 {
		var a, b vec
		fill32(r, a[:])
		b = a
		fill32(r, b[:128])
		less, equal, unordered := goCmpF32(&a, &b)
		for name, s := range kernelSets {
			l, e, u := s.k.cmpF32(&a, &b)
			require.Equal(t, [3]uint64{less, equal, unordered}, [3]uint64{l, e, u}, name)
		}
	}
}

// TestHandlersHaveNoFrame: handlers jump from one to the next, so none of them may move the stack pointer, as it would to save a register.
func TestHandlersHaveNoFrame(t *testing.T) {
	b, err := os.ReadFile("zkernels_amd64.s")
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(b)) {
		if strings.HasPrefix(line, "TEXT ·th") {
			n++
			require.Regexp(t, `\$0\n$`, line)
		}
	}
	require.Positive(t, n)
}
