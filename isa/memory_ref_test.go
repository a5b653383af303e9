package isa

import (
	"encoding/binary"
	"flag"
	"fmt"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// After a whole run, every row with a reference function has been executed by some test through a rig.
// The rows without one are executed in package device.
func TestMain(m *testing.M) {
	code := m.Run()
	if f := flag.Lookup("test.run"); code == 0 && f.Value.String() == "" && flag.Lookup("test.fuzz").Value.String() == "" && flag.Lookup("test.list").Value.String() == "" {
		for i := 1; i < len(Table); i++ {
			if Table[i].Ref != nil && !tested[Op(i)] {
				fmt.Printf("%s: no test executes it\n", Table[i].Name)
				code = 1
			}
		}
	}
	os.Exit(code)
}

func leBytes(v uint64, w int) []byte { return binary.LittleEndian.AppendUint64(nil, v)[:w] }

func TestScalarMemory(t *testing.T) {
	r := newRig(t, 30)
	for _, ty := range loads {
		w := ty.Size()
		for range 30 {
			r.stir()
			base, idx := ramBase+uint64(r.IntN(2000)*8), uint64(r.IntN(50))
			r.s.S[1], r.s.S[2] = base, idx
			off := int64((r.IntN(20) - 10) * w)
			scale := int64(r.IntN(4))
			if base+uint64(off) < ramBase {
				continue
			}
			for _, c := range []struct {
				load, store Op
				imm         int64
				b           uint8
				addr, after uint64
			}{
				{OpLd, OpSt, off, 0, base + uint64(off), base},
				{OpLdx, OpStx, max(off, 0)<<3 | (scale&3 | 3), 2, base + idx*8 + uint64(max(off, 0)), base},
				{OpLdp, OpStp, off, 0, base, base + uint64(off)},
			} {
				r.s.S[1] = base
				r.ok(Inst{Op: c.load, Type: ty, Dst: 7, A: 1, B: c.b, Imm: c.imm})
				var raw [8]byte
				copy(raw[:], r.mem.at(c.addr, w))
				require.Equal(t, uint64(value(ty, binary.LittleEndian.Uint64(raw[:])).Int64()), r.s.S[7], "%v %v", c.load, ty)
				require.Equal(t, c.after, r.s.S[1])
				if !ty.Signed() {
					continue
				}
				r.s.S[1] = base
				r.ok(Inst{Op: c.store, Type: ty, Dst: 3, A: 1, B: c.b, Imm: c.imm})
				require.Equal(t, leBytes(r.s.S[3], w), r.mem.at(c.addr, w))
				require.Equal(t, c.after, r.s.S[1])
			}
		}
	}
}

// Faults change nothing.
func TestMemoryFaults(t *testing.T) {
	r := newRig(t, 31)
	for _, c := range []struct {
		in   Inst
		addr uint64
		want Fault
	}{
		{Inst{Op: OpLd, Type: I32, Dst: 7}, 0x1002, FaultMisaligned},
		{Inst{Op: OpLd, Type: I32, Dst: 7}, 0x10, FaultMemory},
		{Inst{Op: OpLdp, Type: I64, Dst: 7, Imm: 8}, 0x1004, FaultMisaligned},
		{Inst{Op: OpSt, Type: I16, Dst: 7}, 0x1001, FaultMisaligned},
		{Inst{Op: OpStp, Type: I16, Dst: 7, Imm: 2}, 0xf0000, FaultMemory},
		{Inst{Op: OpVld, Type: I32, Dst: 7}, 0x1002, FaultMisaligned},
		{Inst{Op: OpVld, Type: I8, Dst: 7}, ramBase + 1<<16 - 255, FaultMemory},
		{Inst{Op: OpVst, Type: I8, Dst: 7}, ramBase + 1<<16 - 255, FaultMemory},
		{Inst{Op: OpVstp, Type: I64, Dst: 7, Imm: 8}, 0x1004, FaultMisaligned},
		{Inst{Op: OpMld, Dst: 7}, 0x8, FaultMemory},
		{Inst{Op: OpMst, Dst: 7}, 0x8, FaultMemory},
		{Inst{Op: OpTld, Dst: 7}, 0x8, FaultMemory},
		{Inst{Op: OpTldc, Dst: 7}, ramBase + 1<<16 - 1023, FaultMemory},
		{Inst{Op: OpTstc, Dst: 7}, ramBase + 1<<16 - 1023, FaultMemory},
		{Inst{Op: OpVldb, Type: I16, Dst: 7}, 0x1001, FaultMisaligned},
	} {
		c.in.A = 1
		r.s.S[1] = c.addr
		before, mem := r.s, append([]byte(nil), r.mem.b...)
		require.Equal(t, c.want, r.run(c.in), "%v at %#x", c.in, c.addr)
		before.Addr = r.s.Addr
		require.True(t, before == r.s, "%v changed a register", c.in)
		require.Equal(t, mem, r.mem.b)
	}
	// Lanes that are off touch nothing and cannot trap.
	r.s.S[1], r.s.M[3] = ramBase+1<<16-4, [4]uint64{1}
	r.ok(Inst{Op: OpVld, Type: I32, Dst: 7, A: 1, Mask: 3})
	r.s.M[3] = [4]uint64{}
	r.s.S[1] = 2
	r.ok(Inst{Op: OpVst, Type: I32, Dst: 7, A: 1, Mask: 3})
	r.ok(Inst{Op: OpVldb, Type: I32, Dst: 7, A: 1, Mask: 3})
	r.ok(Inst{Op: OpTld, Dst: 7, A: 1, Mask: 3})
	require.Equal(t, [TileBytes]byte{}, r.s.T[7])
}

// rowAt is the address of a descriptor row: in bytes, counting phase rows on from the base.
func rowAt(base, n0, s0, s1, k int) int {
	if n0 == 0 {
		return base + k*s0
	}
	return base + k%n0*s0 + k/n0*s1
}

func TestVectorMemory(t *testing.T) {
	r := newRig(t, 32)
	u32 := func(v *[VBytes]byte, i int) int { return int(int32(vlane(v, 4, i))) }
	for range 10 {
		for _, ty := range ints {
			w := ty.Size()
			r.stir()
			base := ramBase + 0x4000 + r.IntN(1000)*8
			r.s.S[1], r.s.S[2] = uint64(base), uint64(r.IntN(100))
			idx := int(r.s.S[2])
			n0, s0, s1, phase, rb := r.IntN(5), r.IntN(600)-300, r.IntN(2000)-1000, r.IntN(7), r.IntN(5)
			desc := uint64(n0) | uint64(s0)&0xffffff<<16 | uint64(s1)<<40
			r.s.S[4], r.s.S[5] = desc, uint64(phase)
			size := 16 << rb
			for i := range 64 { // indices for gather and scatter, as 32-bit lanes
				setOne(&r.s.V[4], 4, i, uint64(uint32(r.IntN(2000)-1000)))
			}
			for i := range 32 {
				setOne(&r.s.V[5], 8, i, uint64(r.IntN(2000)-1000))
			}
			for _, c := range []struct {
				load, store Inst
				w           int
				addr        func(i int) int
				after       int
			}{
				{Inst{Op: OpVld, Imm: 64}, Inst{Op: OpVst, Imm: 64}, w, func(i int) int { return base + 64 + i*w }, base},
				{Inst{Op: OpVldx, B: 2, Imm: 8<<3 | 3}, Inst{Op: OpVstx, B: 2, Imm: 8<<3 | 3}, w, func(i int) int { return base + idx*8 + 8 + i*w }, base},
				{Inst{Op: OpVldp, Imm: 256}, Inst{Op: OpVstp, Imm: 256}, w, func(i int) int { return base + i*w }, base + 256},
				{Inst{Op: OpVldb, Imm: 8}, Inst{}, w, func(int) int { return base + 8 }, base},
				{Inst{Op: OpVldbx, B: 2, Imm: 3}, Inst{}, w, func(int) int { return base + idx*8 }, base},
				{
					Inst{Op: OpVldr, B: 4, C: 5, Imm: 3<<3 | int64(rb)},
					Inst{Op: OpVstr, B: 4, C: 5, Imm: 3<<3 | int64(rb)},
					w,
					func(i int) int { return rowAt(base+3, n0, s0, s1, phase+i*w/size) + i*w%size }, base,
				},
				{Inst{Op: OpVldg, B: 4, Imm: 16<<3 | 3}, Inst{Op: OpVsts, B: 4, Imm: 16<<3 | 3}, 4, func(i int) int { return base + 16 + u32(&r.s.V[4], i)*8 }, base},
				{Inst{Op: OpVldg, Type: I64, B: 5, Imm: 3}, Inst{Op: OpVsts, Type: I64, B: 5, Imm: 3}, 8, func(i int) int { return base + int(int64(vlane(&r.s.V[5], 8, i)))*8 }, base},
				{Inst{Op: OpVldg, Type: U32, B: 5, Imm: 3}, Inst{Op: OpVsts, Type: U32, B: 5, Imm: 3}, 8, func(i int) int { return base + int(int64(vlane(&r.s.V[5], 8, i)))*8 }, base},
			} {
				gt := ty // type in memory
				if c.load.Type != TNone {
					gt = c.load.Type
				} else if c.load.Op == OpVldg && ty == I64 {
					continue
				}
				c.load.Type, c.load.Dst, c.load.A = gt, 7, 1
				lw := max(c.w, gt.Size())
				r.s.S[1] = uint64(base)
				r.vector(c.load, lw, func(s *State, i int) uint64 {
					s.S[1] = uint64(base)
					r.s.S[1] = uint64(base)
					var raw [8]byte
					copy(raw[:], r.mem.at(uint64(c.addr(i)), gt.Size()))
					return uint64(value(gt, binary.LittleEndian.Uint64(raw[:])).Int64()) & (1<<(8*lw-1)*2 - 1)
				})
				r.s.S[1] = uint64(base)
				r.ok(c.load)
				require.Equal(t, uint64(c.after), r.s.S[1])
				if c.store.Op == 0 {
					continue
				}
				r.s.S[1] = uint64(base)
				c.store.Type, c.store.Dst, c.store.A, c.store.Mask = gt, 6, 1, uint8(3*r.IntN(2))
				want := append([]byte(nil), r.mem.b...)
				for i := range VBytes / lw {
					if maskBit(r.s.M[c.store.Mask], i*lw) {
						copy(want[c.addr(i)-ramBase:][:gt.Size()], leBytes(vlane(&r.s.V[6], lw, i), gt.Size()))
					}
				}
				r.ok(c.store)
				require.True(t, string(want) == string(r.mem.b), "%v", c.store)
				require.Equal(t, uint64(c.after), r.s.S[1])
			}
		}
	}
}

func setOne(v *[VBytes]byte, w, i int, x uint64) { copy(v[i*w:], leBytes(x, w)) }

func TestTileAndMaskMemory(t *testing.T) {
	r := newRig(t, 33)
	for range 40 {
		r.stir()
		base := ramBase + 0x4000 + r.IntN(5000)
		n0, s0, s1, phase := r.IntN(6), r.IntN(400)-200, r.IntN(2000)-1000, r.IntN(9)
		r.s.S[1], r.s.S[2], r.s.S[3] = uint64(base), uint64(n0)|uint64(s0)&0xffffff<<16|uint64(s1)<<40, uint64(phase)
		mask := uint8(3 * r.IntN(2))
		row := func(k int) uint64 { return uint64(rowAt(base-5, n0, s0, s1, phase+k)) }
		r.ok(Inst{Op: OpTld, Dst: 7, A: 1, B: 2, C: 3, Imm: -5, Mask: mask})
		for k := range 1024 {
			want := byte(0)
			if maskBit(r.s.M[mask], k%64) {
				want = r.mem.at(row(k/64)+uint64(k%64), 1)[0]
			}
			require.Equal(t, want, r.s.T[7][k])
		}
		want := append([]byte(nil), r.mem.b...)
		for k := range 1024 {
			if maskBit(r.s.M[mask], k%64) {
				want[row(k/64)-ramBase+uint64(k%64)] = r.s.T[4][k]
			}
		}
		r.ok(Inst{Op: OpTst, Dst: 4, A: 1, B: 2, C: 3, Imm: -5, Mask: mask})
		require.True(t, string(want) == string(r.mem.b))

		r.ok(Inst{Op: OpTstc, Dst: 5, A: 1, Imm: 7})
		require.Equal(t, r.s.T[5][:], r.mem.at(uint64(base)+7, 1024))
		r.ok(Inst{Op: OpTldc, Dst: 6, A: 1, Imm: 7})
		require.Equal(t, r.s.T[5], r.s.T[6])
		r.ok(Inst{Op: OpMst, Dst: 5, A: 1, Imm: 3})
		for i := range 4 {
			require.Equal(t, leBytes(r.s.M[5][i], 8), r.mem.at(uint64(base+3+8*i), 8))
		}
		r.ok(Inst{Op: OpMld, Dst: 6, A: 1, Imm: 3})
		require.Equal(t, r.s.M[5], r.s.M[6])

		q := r.IntN(4)
		r.ok(Inst{Op: OpTget, Dst: 3, A: 5, Imm: int64(q)})
		require.Equal(t, r.s.T[5][256*q:][:256], r.s.V[3][:])
		r.ok(Inst{Op: OpTput, Dst: 6, A: 4, Imm: int64(q)})
		tile := r.s.T[5]
		copy(tile[256*q:], r.s.V[4][:])
		require.Equal(t, tile, r.s.T[6])
		r.ok(Inst{Op: OpTmov, Dst: 2, A: 6})
		require.Equal(t, tile, r.s.T[2])
		r.ok(Inst{Op: OpTzero, Dst: 2})
		require.Equal(t, [1024]byte{}, r.s.T[2])
	}
}

// mma against the definition: C[i][j] += Σ A[i][k]·B[k][j], B[k][j] in row k·w/4, column j; floats rounded once per k.
func TestMma(t *testing.T) {
	r := newRig(t, 34)
	factors := map[Type][2]Type{I8: {I8, I8}, U8: {U8, U8}, U8I8: {U8, I8}, I8U8: {I8, U8}}
	for _, ty := range mmas {
		for _, z := range []bool{false, true} {
			r.stir()
			w := ty.Size()
			if ty.Float() { // mostly numbers of one size
				for _, n := range []int{1, 2} {
					for i := range 1024 / w {
						v := rounded(ty, exactly(math.Ldexp(r.Float64()-0.5, r.IntN(8))), RNE)
						copy(r.s.T[n][i*w:], leBytes(v, w))
					}
				}
				for i := range 256 {
					copy(r.s.T[7][4*i:], leBytes(rounded(F32, exactly(r.Float64()-0.5), RNE), 4))
				}
				copy(r.s.T[1][:w], leBytes(formats[ty].inf|1, w)) // row 0 becomes NaN
			}
			at := func(n, off, w int) uint64 {
				var raw [8]byte
				copy(raw[:], r.s.T[n][off:off+w])
				return binary.LittleEndian.Uint64(raw[:])
			}
			var want [256]uint64
			for i := range 16 {
				for j := range 16 {
					c := at(7, 4*(16*i+j), 4)
					if z {
						c = 0
					}
					sum := value(I32, c)
					for k := range 64 / w {
						a, b := at(1, 64*i+k*w, w), at(2, k*w/4*64+4*j+k*w%4, w)
						if !ty.Float() {
							sum.Add(sum, bi().Mul(value(factors[ty][0], a), value(factors[ty][1], b)))
							continue
						}
						x, y, acc := floatOf(ty, a), floatOf(ty, b), floatOf(F32, c)
						if x != x || y != y || acc != acc {
							c = formats[F32].nan
							continue
						}
						s := new(big.Float).SetPrec(4000).Mul(exactly(x), exactly(y))
						c = rounded(F32, s.Add(s, exactly(acc)), RNE)
					}
					if !ty.Float() {
						c = bitsOf(I32, sum)
					}
					want[16*i+j] = c
				}
			}
			r.ok(Inst{Op: OpMma, Type: ty, Dst: 7, A: 1, B: 2, Z: z})
			for i, c := range want {
				require.Equal(t, c, at(7, 4*i, 4), "%v z=%v %d", ty, z, i)
			}
		}
	}
}

func TestVqnt(t *testing.T) {
	r := newRig(t, 35)
	for _, c := range []struct {
		t     Type
		relu  int64
		acc   int32
		scale float64
		zp    int64
		want  byte
	}{
		{I8, 0, 100, 0.5, 3, 53},
		{I8, 0, 101, 0.5, 0, 50},
		{I8, 0, 103, 0.5, 0, 52},
		{I8, 0, -1000, 0.5, 0, 0x80},
		{I8, 0, 1000, 0.5, 0, 0x7f},
		{U8, 0, 1000, 0.5, 0, 0xff},
		{U8, 0, -5, 1, 3, 0},
		{U8, 0, -5, 1, 128, 123},
		{U8, 1, -5, 1, 128, 128},
		{I8, 1, -5, 1, -128, 0x80},
		{I8, 0, 16777217, 1.0 / 16777216, 0, 1},
		{U8, 1, 2147483647, 1e30, 0, 255},
		{I8, 0, 5, math.NaN(), 7, 7},
	} {
		q, row := r.IntN(4), r.IntN(4)
		r.stir()
		for i := range 64 {
			copy(r.s.T[3][256*row+4*i:], leBytes(uint64(uint32(c.acc)), 4))
			setOne(&r.s.V[2], 4, i, uint64(math.Float32bits(float32(c.scale))))
		}
		r.s.S[4] = uint64(c.zp)
		want := r.s.V[7]
		for i := range 64 {
			want[64*q+i] = c.want
		}
		r.ok(Inst{Op: OpVqnt, Type: c.t, Dst: 7, A: 3, B: 2, C: 4, Imm: int64(row) | int64(q)<<2 | c.relu<<4})
		require.Equal(t, want, r.s.V[7], "%+v", c)
	}
}

func TestControl(t *testing.T) {
	r := newRig(t, 36)
	const pc, next = 0x20000, 0x20018
	step := func(in Inst) uint64 {
		r.s.PC, r.s.Next = pc, next
		r.ok(in)
		return r.s.Next
	}
	r.s.S[1], r.s.S[2] = ^uint64(0), 1
	require.Equal(t, uint64(pc-80), step(Inst{Op: OpJ, Imm: -10}))
	require.Equal(t, uint64(pc+8<<20), step(Inst{Op: OpJ, Imm: 1 << 20, Ext: true}))
	require.Equal(t, uint64(pc+80), step(Inst{Op: OpCall, Dst: 30, Imm: 10}))
	require.Equal(t, uint64(next), r.s.S[30])
	r.s.S[5] = 0x30000
	require.Equal(t, uint64(0x30000), step(Inst{Op: OpJr, A: 5}))
	require.Equal(t, uint64(0x30000), step(Inst{Op: OpRet, A: 5}))
	require.Equal(t, uint64(0x30000), step(Inst{Op: OpCallr, Dst: 5, A: 5}))
	require.Equal(t, uint64(next), r.s.S[5])
	r.s.P[1] = false
	require.Equal(t, uint64(next), step(Inst{Op: OpJ, Imm: 10, Pred: 1}))
	for _, c := range []struct {
		op    Op
		t     Type
		taken bool
	}{{OpBeq, I64, false}, {OpBne, I64, true}, {OpBlt, I64, true}, {OpBlt, U64, false}, {OpBge, I32, false}, {OpBge, U32, true}} {
		require.Equal(t, c.taken, step(Inst{Op: c.op, Type: c.t, A: 1, B: 2, Imm: 5}) == pc+40, "%v.%v", c.op, c.t)
	}
	r.s.S[3], r.s.S[4] = 0x1_0000_0005, 5
	require.Equal(t, uint64(pc+8), step(Inst{Op: OpBeq, Type: I32, A: 3, B: 4, Imm: 1}))
	require.Equal(t, uint64(next), step(Inst{Op: OpBeq, Type: I64, A: 3, B: 4, Imm: 1}))
	r.s.S[6] = 2
	require.Equal(t, uint64(pc-8), step(Inst{Op: OpDbnz, Dst: 6, Imm: -1}))
	require.Equal(t, uint64(next), step(Inst{Op: OpDbnz, Dst: 6, Imm: -1}))
	require.Zero(t, r.s.S[6])
	require.Equal(t, uint64(next), step(Inst{Op: OpNop}))
	require.Equal(t, uint64(next), step(Inst{Op: OpFetch, Imm: 1}))
	require.Equal(t, FaultTrap, r.run(Inst{Op: OpTrap, Imm: 65535}))
	require.Equal(t, uint64(65535), r.s.Code)
	r.s.P[2] = true
	r.ok(Inst{Op: OpAssert, A: 2, Imm: 5})
	require.Equal(t, FaultAssert, r.run(Inst{Op: OpAssert, A: 1, Imm: 5}))
	require.Equal(t, FaultIllegal, r.run(Inst{Op: OpHalt}))
}

func TestPacketRules(t *testing.T) {
	for text, want := range map[string]string{
		"{ st.i32 s1, [s2] ; tzero t1 ; vadd.i8 v1, v2, v3 ; ld.i8 s3, [s2] ; addi s2, s2, 4 }": "",
		"{ stp.i32 s1, [s2], 4 ; add s3, s2, s4 }":                                              "add: reads s2, which an earlier slot of the packet writes",
		"{ stp.i32 s1, [s2], 4 ; addi s2, s4, 4 }":                                              "addi: writes s2, which an earlier slot of the packet writes",
		"{ ld.i32 s3, [s2] ; dbnz s3, .+8 }":                                                    "dbnz: reads s3, which an earlier slot of the packet writes",
		"{ vcmp.eq.i8 m1, v1, v2 ; vld.i8 v3, [s1] ?m1 }":                                       "vld: reads m1, which an earlier slot of the packet writes",
		"{ mma.i8 t1, t2, t3 ; tget v1, t1, 0 }":                                                "tget: reads t1, which an earlier slot of the packet writes",
		"{ mma.i8 t1, t2, t3 ; tld t2, [s1], s2, s3 }":                                          "",
		"{ vextr.i8 s0, v1, 0 ; add s1, s0, s0 }":                                               "",
		"{ vadd.i8 v1, v2, v3 ; vld.i8 v1, [s1] }":                                              "vld: writes v1, which an earlier slot of the packet writes",
		"{ add s1, s2, s3 ; sub s4, s5, s6 }":                                                   "sub: slot X after slot X: the order is W M V L X, one instruction each",
	} {
		_, err := Assemble("p.s", []byte(text))
		if want == "" {
			require.NoError(t, err, text)
		} else {
			require.ErrorContains(t, err, want, text)
		}
	}
	require.ErrorContains(t, CheckPacket(nil), "empty packet")
	require.ErrorContains(t, CheckPacket([]Inst{{Op: OpNop}}), "end mark misplaced")
	in := Inst{Op: OpNop}
	w, _, err := Encode(&in)
	require.NoError(t, err)
	_, _, err = DecodePacket([]uint64{w})
	require.ErrorIs(t, err, ErrTruncated)
}

// RoleOf: what is written in part, under a mask or under a predicate is also read.
func TestRoles(t *testing.T) {
	for text, want := range map[string]Role{
		"vadd.i8 v1, v2, v3": Def, "vadd.i8 v1, v2, v3 ?m1": Mod, "vadd.i8 v1, v2, v3 ?m1.z": Def, "add s1, s2, s3": Def, "@p1 add s1, s2, s3": Mod,
		"mma.i8 t1, t2, t3": Mod, "mma.i8.z t1, t2, t3": Def, "vcvt.i8.i32 v1, v2, 0": Mod, "vcvt.i32.i8 v1, v2, 0": Def, "vcvt.i32.f32 v1, v2, 0": Def,
		"mset.i8 m1, s1, 0": Mod, "mset.i32 m1, s1, 0": Def, "vqnt.i8 v1, t1, v2, s3, 0, 0": Mod, "st.i8 s1, [s2]": Use, "vredsum.i8 v1, v2 ?m1": Def, "dbnz s1, .+0": Mod, "mcvt.i8.i32 m1, m2, 3": Mod,
	} {
		p, err := Assemble("r.s", []byte(text))
		require.NoError(t, err, text)
		in, _, err := Decode(p.Text)
		require.NoError(t, err)
		for i := range in.Op.Row().Operands {
			if o := &in.Op.Row().Operands[i]; o.Field == FDst {
				require.Equal(t, want, in.RoleOf(o), text)
			}
		}
	}
}

func TestOpConstants(t *testing.T) {
	for name, o := range map[string]Op{"j": OpJ, "dma.wait": OpDmaWait, "add": OpAdd, "pset": OpPset, "mset": OpMset, "ld": OpLd, "tstc": OpTstc, "mma": OpMma, "vqnt": OpVqnt, "fetch": OpFetch} {
		require.Equal(t, name, o.Row().Name, "run go generate")
	}
	require.Len(t, Table, int(OpFetch)+1)
	require.Nil(t, Op(0).Row())
}
