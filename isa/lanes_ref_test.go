package isa

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// laneSlice is a register as plain Go numbers.
func laneSlice(v *[VBytes]byte, w int) (s []uint64) {
	for i := range VBytes / w {
		s = append(s, vlane(v, w, i))
	}
	return s
}

func setLanes(v *[VBytes]byte, w int, s []uint64) {
	for i, x := range s {
		for k := range w {
			v[i*w+k] = byte(x >> (8 * k))
		}
	}
}

// Movements of lanes, each as what it does to slices.
func TestLaneMoves(t *testing.T) {
	r := newRig(t, 20)
	zero := make([]uint64, VBytes)
	for _, ty := range ints {
		w, n := ty.Size(), ty.Lanes()
		cutTo := func(x uint64) uint64 { return low64(ty, x) }
		for range 4 {
			r.stir()
			sl, part := r.IntN(n+1), r.IntN(2)
			idx := make([]uint64, n)
			for i := range idx {
				idx[i] = cutTo(uint64(r.IntN(2*n + 8)))
			}
			setLanes(&r.s.V[4], w, idx)
			r.s.S[1], r.s.S[2] = uint64(r.IntN(n+2)), r.word()
			a, b := laneSlice(&r.s.V[1], w), laneSlice(&r.s.V[2], w)
			both := append(slices.Clone(a), b...)
			for _, c := range []struct {
				in   Inst
				want func(i int) uint64
			}{
				{Inst{Op: OpVslide, A: 1, B: 2, Imm: int64(sl)}, func(i int) uint64 { return both[i+sl] }},
				{Inst{Op: OpVslideup, A: 1, Imm: int64(sl)}, func(i int) uint64 { return append(zero[:sl:sl], a...)[i] }},
				{Inst{Op: OpVslidedn, A: 1, Imm: int64(sl)}, func(i int) uint64 { return append(a[sl:n:n], zero...)[i] }},
				{Inst{Op: OpVslideups, A: 1, B: 1}, func(i int) uint64 { k := int(r.s.S[1]); return append(zero[:k:k], a...)[i] }},
				{Inst{Op: OpVslidedns, A: 1, B: 1}, func(i int) uint64 { k := min(n, int(r.s.S[1])); return append(a[k:n:n], zero...)[i] }},
				{Inst{Op: OpVslidedns, A: 1, B: 2}, func(i int) uint64 { k := min(uint64(n), r.s.S[2]); return append(a[k:n:n], zero...)[i] }},
				{Inst{Op: OpVzip, A: 1, B: 2, Imm: int64(part)}, func(i int) uint64 { return [][]uint64{a, b}[i%2][part*n/2+i/2] }},
				{Inst{Op: OpVunzip, A: 1, B: 2, Imm: int64(part)}, func(i int) uint64 { return both[2*i+part] }},
				{Inst{Op: OpVperm, A: 1, B: 4}, func(i int) uint64 { return append(slices.Clone(a), zero...)[min(int(idx[i]), n)] }},
				{Inst{Op: OpVtbl, A: 1, B: 2, C: 4}, func(i int) uint64 { return append(slices.Clone(both), 0)[min(int(idx[i]), 2*n)] }},
				{Inst{Op: OpVidx, A: 2}, func(i int) uint64 { return cutTo(r.s.S[2] + uint64(i)) }},
				{Inst{Op: OpVsplat, A: 2}, func(int) uint64 { return cutTo(r.s.S[2]) }},
				{Inst{Op: OpVsplati, Imm: -77}, func(int) uint64 { return cutTo(uint64(1<<64 - 77)) }},
				{Inst{Op: OpVsplati, Imm: 0x1122334455667788, Ext: true}, func(int) uint64 { return cutTo(0x1122334455667788) }},
				{Inst{Op: OpVsel, C: 6, A: 1, B: 2}, func(i int) uint64 {
					if maskBit(r.s.M[6], i*w) {
						return a[i]
					}
					return b[i]
				}},
				{Inst{Op: OpVpfx, A: 6}, func(i int) (k uint64) {
					for j := range i {
						if maskBit(r.s.M[6], j*w) {
							k++
						}
					}
					return k & (1<<(8*w-1)*2 - 1)
				}},
			} {
				if c.in.Type = ty; c.in.Op == OpVtbl && ty == I8 {
					continue
				}
				c.in.Dst = 7
				r.vector(c.in, w, func(_ *State, i int) uint64 { return c.want(i) })
			}
		}
	}
	r.s.V[1][3], r.s.V[2][200] = 200, 99
	r.ok(Inst{Op: OpVperm, Type: I8, Dst: 7, A: 2, B: 1})
	require.Equal(t, byte(99), r.s.V[7][3], "a look-up in 256 bytes")
}

func TestCompressExpand(t *testing.T) {
	r := newRig(t, 21)
	for _, ty := range ints {
		w := ty.Size()
		r.stir()
		a, old := laneSlice(&r.s.V[1], w), laneSlice(&r.s.V[7], w)
		packed, spread := make([]uint64, 0, len(a)), slices.Clone(old)
		for i, x := range a {
			if maskBit(r.s.M[3], i*w) {
				spread[i] = a[len(packed)]
				packed = append(packed, x)
			}
		}
		r.ok(Inst{Op: OpVexpand, Type: ty, Dst: 7, A: 1, Mask: 3})
		require.Equal(t, spread, laneSlice(&r.s.V[7], w))
		r.ok(Inst{Op: OpVcompress, Type: ty, Dst: 7, A: 1, Mask: 3})
		require.Equal(t, append(packed, make([]uint64, len(a)-len(packed))...), laneSlice(&r.s.V[7], w))
	}
}

func TestInsertExtract(t *testing.T) {
	r := newRig(t, 22)
	for _, ty := range lanes4 {
		w, n := ty.Size(), ty.Lanes()
		for range 20 {
			r.stir()
			i := r.IntN(n)
			r.s.S[2] = uint64(i + n*r.IntN(1000))
			want := value(ty, vlane(&r.s.V[1], w, i)).Int64()
			r.ok(Inst{Op: OpVextr, Type: ty, Dst: 7, A: 1, Imm: int64(i)})
			require.Equal(t, uint64(want), r.s.S[7])
			r.ok(Inst{Op: OpVextrs, Type: ty, Dst: 8, A: 1, B: 2})
			require.Equal(t, uint64(want), r.s.S[8])
			if !ty.Signed() {
				continue
			}
			for _, in := range []Inst{{Op: OpVins, Imm: int64(i)}, {Op: OpVinss, B: 2}} {
				in.Type, in.Dst, in.A = ty, 9, 3
				s := laneSlice(&r.s.V[9], w)
				s[i] = low64(ty, r.s.S[3])
				r.ok(in)
				require.Equal(t, s, laneSlice(&r.s.V[9], w))
			}
		}
	}
}

// Reductions of integers do not depend on the order; those of floats are checked with sums that are exact in every order,
// and with one that is right only in the order of the tree.
func TestReduce(t *testing.T) {
	r := newRig(t, 23)
	for _, o := range []string{"sum", "mul", "min", "max", "and", "or", "xor"} {
		id := op(t, "vred"+o)
		f := intOps[map[string]string{"sum": "add"}[o]+map[bool]string{true: "", false: o}[o == "sum"]]
		for _, ty := range intTypes(id.Row()) {
			for seg := range int64(2) {
				for _, mask := range []uint8{0, 3} {
					r.stir()
					w, n := ty.Size(), ty.Lanes()
					a := laneSlice(&r.s.V[1], w)
					r.ok(Inst{Op: id, Type: ty, Dst: 7, A: 1, Mask: mask, Imm: seg})
					size := n
					if seg == 1 {
						size = 16
					}
					for first := 0; first < n; first += size {
						var acc *big.Int
						for i := first; i < first+size; i++ {
							if !maskBit(r.s.M[mask], i*w) {
								continue
							}
							if x := value(ty, a[i]); acc == nil {
								acc = x
							} else {
								acc = value(ty, bitsOf(ty, f(ty, acc, x, nil)))
							}
						}
						if acc == nil {
							continue
						}
						for i := first; i < first+size; i++ {
							require.Equal(t, bitsOf(ty, acc), vlane(&r.s.V[7], w, i), "%s.%s", o, ty)
						}
					}
				}
			}
		}
	}
	empty := Inst{Dst: 7, A: 1, Mask: 2}
	r.s.M[2] = [4]uint64{}
	for _, c := range []struct {
		o    Op
		t    Type
		want uint64
	}{
		{OpVredsum, I32, 0},
		{OpVredmul, I8, 1},
		{OpVredmin, I16, 0x7fff},
		{OpVredmax, I16, 0x8000},
		{OpVredmin, U8, 0xff},
		{OpVredmax, U64, 0},
		{OpVredand, I8, 0xff},
		{OpVredor, I64, 0},
		{OpVredxor, I32, 0},
		{OpVredsum, F32, 0x80000000},
		{OpVredmul, F16, 0x3c00},
		{OpVredmin, F32, 0x7f800000},
		{OpVredmax, F64, 0xfff0 << 48},
	} {
		empty.Op, empty.Type = c.o, c.t
		r.ok(empty)
		require.Equal(t, c.want, vlane(&r.s.V[7], c.t.Size(), c.t.Lanes()-1), "%v", empty)
	}
	for _, ty := range floats {
		w, n := ty.Size(), ty.Lanes()
		x := make([]uint64, n)
		sum, most := 0., math.Inf(-1)
		for i := range x {
			v := float64(r.IntN(3) - 1)
			sum, most = sum+v, max(most, v)
			x[i] = rounded(ty, exactly(v), RNE)
		}
		setLanes(&r.s.V[1], w, x)
		r.ok(Inst{Op: OpVredsum, Type: ty, Dst: 7, A: 1})
		require.Equal(t, sum, floatOf(ty, vlane(&r.s.V[7], w, n-1)))
		r.ok(Inst{Op: OpVredmax, Type: ty, Dst: 7, A: 1})
		require.Equal(t, most, floatOf(ty, vlane(&r.s.V[7], w, 0)))
		x[5] = formats[ty].inf | 1
		setLanes(&r.s.V[1], w, x)
		r.ok(Inst{Op: OpVredmin, Type: ty, Dst: 7, A: 1})
		require.Equal(t, formats[ty].nan, vlane(&r.s.V[7], w, 0))
	}
	// 2^24 in lane 0, 1 in lanes 1 and 33: the tree adds the ones first, a loop over lanes would lose both.
	x := make([]uint64, 64)
	x[0], x[1], x[33] = 0x4b800000, 0x3f800000, 0x3f800000
	setLanes(&r.s.V[1], 4, x)
	r.ok(Inst{Op: OpVredsum, Type: F32, Dst: 7, A: 1})
	require.Equal(t, float64(1<<24+2), floatOf(F32, vlane(&r.s.V[7], 4, 9)))
}

func bools(m [4]uint64, w int) (s []bool) {
	for i := 0; i < VBytes; i += w {
		s = append(s, maskBit(m, i))
	}
	return s
}

func fromBools(s []bool, w int) (m [4]uint64) {
	for i, on := range s {
		for k := i * w; on && k < i*w+w; k++ {
			m[k/64] |= 1 << (k % 64)
		}
	}
	return m
}

func TestMasks(t *testing.T) {
	r := newRig(t, 24)
	for range 20 {
		r.stir()
		for name, f := range map[string]func(a, b uint64) uint64{
			"mand": func(a, b uint64) uint64 { return a & b }, "mor": func(a, b uint64) uint64 { return a | b }, "mxor": func(a, b uint64) uint64 { return a ^ b },
			"mandn": func(a, b uint64) uint64 { return a &^ b }, "mnot": func(a, _ uint64) uint64 { return ^a }, "mmov": func(a, _ uint64) uint64 { return a },
		} {
			in := Inst{Op: op(t, name), Dst: 7, A: 1}
			if has(in.Op.Row(), "mb") {
				in.B = 2
			}
			r.ok(in)
			for i := range 4 {
				require.Equal(t, f(r.s.M[1][i], r.s.M[2][i]), r.s.M[7][i])
			}
		}
		for _, ty := range ints {
			w, n := ty.Size(), ty.Lanes()
			lanes := bools(r.s.M[1], w)
			count, first := 0, -1
			for i, on := range lanes {
				if on {
					count++
					if first < 0 {
						first = i
					}
				}
			}
			r.ok(Inst{Op: OpMpop, Type: ty, Dst: 7, A: 1})
			require.Equal(t, uint64(count), r.s.S[7])
			r.ok(Inst{Op: OpMfirst, Type: ty, Dst: 7, A: 1})
			require.Equal(t, uint64(first), r.s.S[7])
			r.ok(Inst{Op: OpMany, Type: ty, Dst: 7, A: 1})
			require.Equal(t, count > 0, r.s.P[7])
			r.ok(Inst{Op: OpMall, Type: ty, Dst: 7, A: 1})
			require.Equal(t, count == n, r.s.P[7])

			k := int64(r.IntN(n+4) - 2)
			r.s.S[1], r.s.S[2] = uint64(k), uint64(r.IntN(200)-50)
			r.ok(Inst{Op: OpMcnt, Type: ty, Dst: 7, A: 1})
			want := make([]bool, n)
			for i := range want {
				want[i] = int64(i) < k
			}
			require.Equal(t, fromBools(want, w), r.s.M[7])
			r.ok(Inst{Op: OpMwhile, Type: ty, Dst: 7, A: 1, B: 2})
			for i := range want {
				want[i] = k+int64(i) < int64(r.s.S[2])
			}
			require.Equal(t, fromBools(want, w), r.s.M[7])

			part := r.IntN(max(1, n/64))
			r.ok(Inst{Op: OpMget, Type: ty, Dst: 7, A: 1, Imm: int64(part)})
			old := bools(r.s.M[9], w)
			r.ok(Inst{Op: OpMset, Type: ty, Dst: 9, A: 3, Imm: int64(part)})
			for i := range min(64, n) {
				require.Equal(t, lanes[64*part+i], r.s.S[7]>>i&1 == 1)
				old[64*part+i] = r.s.S[3]>>i&1 == 1
			}
			require.Equal(t, old, bools(r.s.M[9], w))

			for _, from := range ints {
				if from == ty {
					continue
				}
				d, s := w, from.Size()
				part := r.IntN(max(d, s) / min(d, s))
				was := r.s.M[8]
				r.ok(Inst{Op: OpMcvt, Type: ty, Dst: 8, A: 1, Imm: int64(part)<<4 | int64(from)})
				dst, src, m := bools(was, d), bools(r.s.M[1], s), VBytes/max(d, s)
				if d > s {
					copy(dst, src[part*m:][:m])
					require.Equal(t, fromBools(dst, d), r.s.M[8])
				} else {
					copy(dst[part*m:], src[:m])
					require.Equal(t, dst, bools(r.s.M[8], d))
				}
			}
		}
	}
	r.s.S[1], r.s.S[2] = 1<<63, 1<<63-1 // no wrapping
	r.ok(Inst{Op: OpMwhile, Type: I8, Dst: 7, A: 1, B: 2})
	require.Equal(t, r.s.M[0], r.s.M[7])
	r.s.M[1] = [4]uint64{}
	r.ok(Inst{Op: OpMfirst, Type: I32, Dst: 7, A: 1})
	require.Equal(t, ^uint64(0), r.s.S[7])
	r.ok(Inst{Op: OpMall, Type: I32, Dst: 7, A: 0})
	require.True(t, r.s.P[7])
	r.ok(Inst{Op: OpMmov, Dst: 0, A: 1})
	require.Equal(t, ^uint64(0), r.s.M[0][2])
}

func TestPredicates(t *testing.T) {
	r := newRig(t, 25)
	for i := range 4 {
		a, b := i&1 != 0, i&2 != 0
		for name, want := range map[string]bool{"pand": a && b, "por": a || b, "pxor": a != b, "pandn": a && !b, "pnot": !a} {
			r.s.P[1], r.s.P[2] = a, b
			in := Inst{Op: op(t, name), Dst: 3, A: 1}
			if name != "pnot" {
				in.B = 2
			}
			r.ok(in)
			require.Equal(t, want, r.s.P[3], name)
		}
		r.ok(Inst{Op: OpPget, Dst: 7, A: 1})
		require.Equal(t, uint64(i&1), r.s.S[7])
		r.s.S[1] = uint64(i) << 60
		r.ok(Inst{Op: OpPset, Dst: 3, A: 1})
		require.Equal(t, i != 0, r.s.P[3])
		r.s.P[2], r.s.S[7], r.s.S[8] = b, 5, 5 // and predicated execution itself
		r.ok(Inst{Op: OpLi, Dst: 7, Imm: 9, Pred: 2})
		r.ok(Inst{Op: OpLi, Dst: 8, Imm: 9, Pred: 2, Pol: true})
		require.Equal(t, map[bool][2]uint64{true: {9, 5}, false: {5, 9}}[b], [2]uint64{r.s.S[7], r.s.S[8]})
	}
	r.ok(Inst{Op: OpPandn, Dst: 0, A: 1, B: 1})
	require.True(t, r.s.P[0])
}
