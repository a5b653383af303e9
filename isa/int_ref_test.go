package isa

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

var one = big.NewInt(1)

func pow2i(n int) *big.Int { return new(big.Int).Lsh(one, uint(n)) }

func limits(t Type) (lo, hi *big.Int) {
	if t.Signed() {
		return new(big.Int).Neg(pow2i(t.Bits() - 1)), new(big.Int).Sub(pow2i(t.Bits()-1), one)
	}
	return new(big.Int), new(big.Int).Sub(pow2i(t.Bits()), one)
}

func clampTo(t Type, n *big.Int) *big.Int {
	lo, hi := limits(t)
	if n.Cmp(lo) < 0 {
		return lo
	}
	if n.Cmp(hi) > 0 {
		return hi
	}
	return n
}

type intFunc func(t Type, a, b, c *big.Int) *big.Int

func bi() *big.Int { return new(big.Int) }

func unsigned(t Type, a *big.Int) *big.Int { return bi().Mod(a, pow2i(t.Bits())) }

func shift(t Type, b *big.Int) uint {
	return uint(bi().Mod(unsigned(t, b), big.NewInt(int64(t.Bits()))).Uint64())
}

func rotl(t Type, a *big.Int, n uint) *big.Int {
	u := unsigned(t, a)
	return bi().Or(bi().Lsh(u, n), bi().Rsh(u, uint(t.Bits())-n))
}

// reversed reverses groups of bits.
func reversed(t Type, a *big.Int, group int) *big.Int {
	u, out := unsigned(t, a), bi()
	for i := 0; i < t.Bits(); i++ {
		from := (t.Bits()/group-1-i/group)*group + i%group
		out.SetBit(out, i, u.Bit(from))
	}
	return out
}

func pickCmp(sign int) intFunc {
	return func(_ Type, a, b, _ *big.Int) *big.Int {
		if a.Cmp(b) == sign {
			return a
		}
		return b
	}
}

// What the integer instructions compute, on numbers of any size; the result is cut to the type.
var intOps = map[string]intFunc{
	"add":    func(_ Type, a, b, _ *big.Int) *big.Int { return bi().Add(a, b) },
	"sub":    func(_ Type, a, b, _ *big.Int) *big.Int { return bi().Sub(a, b) },
	"mul":    func(_ Type, a, b, _ *big.Int) *big.Int { return bi().Mul(a, b) },
	"mulh":   func(t Type, a, b, _ *big.Int) *big.Int { return bi().Rsh(bi().Mul(a, b), uint(t.Bits())) },
	"mulhsu": func(t Type, a, b, _ *big.Int) *big.Int { return bi().Rsh(bi().Mul(a, unsigned(t, b)), uint(t.Bits())) },
	"fma":    func(_ Type, a, b, c *big.Int) *big.Int { return bi().Add(bi().Mul(a, b), c) },
	"fnma":   func(_ Type, a, b, c *big.Int) *big.Int { return bi().Sub(c, bi().Mul(a, b)) },
	"div": func(_ Type, a, b, _ *big.Int) *big.Int {
		if b.Sign() == 0 {
			return big.NewInt(-1)
		}
		return bi().Quo(a, b)
	},
	"rem": func(_ Type, a, b, _ *big.Int) *big.Int {
		if b.Sign() == 0 {
			return a
		}
		return bi().Rem(a, b)
	},
	"min":      pickCmp(-1),
	"max":      pickCmp(1),
	"abs":      func(_ Type, a, _, _ *big.Int) *big.Int { return bi().Abs(a) },
	"neg":      func(_ Type, a, _, _ *big.Int) *big.Int { return bi().Neg(a) },
	"and":      func(_ Type, a, b, _ *big.Int) *big.Int { return bi().And(a, b) },
	"or":       func(_ Type, a, b, _ *big.Int) *big.Int { return bi().Or(a, b) },
	"xor":      func(_ Type, a, b, _ *big.Int) *big.Int { return bi().Xor(a, b) },
	"andn":     func(_ Type, a, b, _ *big.Int) *big.Int { return bi().AndNot(a, b) },
	"orn":      func(_ Type, a, b, _ *big.Int) *big.Int { return bi().Or(a, bi().Not(b)) },
	"xnor":     func(_ Type, a, b, _ *big.Int) *big.Int { return bi().Not(bi().Xor(a, b)) },
	"not":      func(_ Type, a, _, _ *big.Int) *big.Int { return bi().Not(a) },
	"mov":      func(_ Type, a, _, _ *big.Int) *big.Int { return a },
	"sll":      func(t Type, a, b, _ *big.Int) *big.Int { return bi().Lsh(a, shift(t, b)) },
	"srl":      func(t Type, a, b, _ *big.Int) *big.Int { return bi().Rsh(unsigned(t, a), shift(t, b)) },
	"sra":      func(t Type, a, b, _ *big.Int) *big.Int { return bi().Rsh(a, shift(t, b)) },
	"rol":      func(t Type, a, b, _ *big.Int) *big.Int { return rotl(t, a, shift(t, b)) },
	"ror":      func(t Type, a, b, _ *big.Int) *big.Int { return rotl(t, a, uint(t.Bits())-shift(t, b)) },
	"clz":      func(t Type, a, _, _ *big.Int) *big.Int { return big.NewInt(int64(t.Bits() - unsigned(t, a).BitLen())) },
	"ctz":      countTrailing,
	"popcount": func(t Type, a, _, _ *big.Int) *big.Int { return countOnes(unsigned(t, a)) },
	"pop":      func(t Type, a, _, _ *big.Int) *big.Int { return countOnes(unsigned(t, a)) },
	"bswap":    func(t Type, a, _, _ *big.Int) *big.Int { return reversed(t, a, 8) },
	"brev":     func(t Type, a, _, _ *big.Int) *big.Int { return reversed(t, a, 1) },
	"adds":     func(t Type, a, b, _ *big.Int) *big.Int { return clampTo(t, bi().Add(a, b)) },
	"subs":     func(t Type, a, b, _ *big.Int) *big.Int { return clampTo(t, bi().Sub(a, b)) },
}

func countTrailing(t Type, a, _, _ *big.Int) *big.Int {
	if u := unsigned(t, a); u.Sign() != 0 {
		return big.NewInt(int64(u.TrailingZeroBits()))
	}
	return big.NewInt(int64(t.Bits()))
}

func countOnes(a *big.Int) *big.Int {
	n := 0
	for i := range a.BitLen() {
		n += int(a.Bit(i))
	}
	return big.NewInt(int64(n))
}

// reg64 is what a scalar register holds for a result of a type: 32-bit integers sign-extended.
func reg64(t Type, v uint64) uint64 {
	if t == I32 || t == U32 {
		return uint64(int64(int32(v)))
	}
	return v
}

func intTypes(r *Row) (ts []Type) {
	for _, t := range r.Types {
		if !t.Float() {
			ts = append(ts, t)
		}
	}
	if len(r.Types) == 0 {
		ts = []Type{TNone}
	}
	return ts
}

func TestIntScalar(t *testing.T) {
	r := newRig(t, 1)
	for _, row := range rowsOf(scalarRows) {
		f, imm := intOps[row.Name], intOps[trimI(row.Name)]
		if f == nil && imm == nil || row.Types != nil && row.Types[0].Float() {
			continue
		}
		for _, ty := range intTypes(row) {
			as := ty
			if ty == TNone {
				as = I64
			}
			for range 300 {
				r.stir()
				in := Inst{Op: op(t, row.Name), Type: ty, Dst: 7, A: 1, B: 2}
				a, b := value(as, r.s.S[1]), value(as, r.s.S[2])
				var want *big.Int
				if f != nil {
					if !has(row, "sb") {
						in.B = 0
					}
					want = f(as, a, b, nil)
				} else {
					in.B, in.Imm = 0, int64(r.IntN(as.Bits()))
					if row.Name == "addi" || row.Name == "andi" || row.Name == "ori" || row.Name == "xori" {
						in.Imm = int64(r.word()) >> r.IntN(64)
						in.FitExt()
					}
					want = imm(as, a, value(as, uint64(in.Imm)), nil)
				}
				r.ok(in)
				require.Equal(t, reg64(ty, bitsOf(as, want)), r.s.S[7], "%v %v %v", in, a, b)
			}
		}
	}
}

// rowsOf are the finished rows of a group.
func rowsOf(group []Row) (rows []*Row) {
	for i := range group {
		rows = append(rows, byName[group[i].Name].Row())
	}
	return rows
}

func has(r *Row, name string) bool {
	for _, o := range r.Operands {
		if o.Name == name {
			return true
		}
	}
	return false
}

// trimI takes the i of an immediate form away.
func trimI(name string) string {
	if n := len(name) - 1; name[n] == 'i' {
		return name[:n]
	}
	return ""
}

func TestIntVector(t *testing.T) {
	r := newRig(t, 2)
	for _, row := range rowsOf(vectorRows) {
		f, imm := intOps[row.Name[1:]], intOps[trimI(row.Name)[min(1, len(trimI(row.Name))):]]
		if row.Name[0] != 'v' || f == nil && imm == nil {
			continue
		}
		for _, ty := range intTypes(row) {
			for range 6 {
				r.stir()
				in := Inst{Op: op(t, row.Name), Type: ty, Dst: 7, A: 1}
				if has(row, "vb") {
					in.B = 2
				}
				if has(row, "vc") {
					in.C = 4
				}
				if f == nil {
					in.Imm = int64(r.IntN(ty.Bits()))
					if row.Name == "vaddi" {
						in.Imm = int64(r.word()) >> r.IntN(64)
						in.FitExt()
					}
				}
				w := ty.Size()
				r.vector(in, w, func(s *State, i int) uint64 {
					a, b, c := value(ty, vlane(&s.V[1], w, i)), value(ty, vlane(&s.V[2], w, i)), value(ty, vlane(&s.V[4], w, i))
					if f == nil {
						return bitsOf(ty, imm(ty, a, value(ty, uint64(in.Imm)), c))
					}
					return bitsOf(ty, f(ty, a, b, c))
				})
			}
		}
	}
}

// One line of each class by hand, so that a slip in both models cannot hide.
func TestIntHand(t *testing.T) {
	r := newRig(t, 3)
	const minI64, minI32 = 1 << 63, 0xffffffff80000000
	for _, c := range []struct {
		name string
		t    Type
		a, b uint64
		want uint64
	}{
		{"add", I64, ^uint64(0), 1, 0},
		{"add", I32, 0x7fffffff, 1, minI32},
		{"sub", I32, 0, 1, ^uint64(0)},
		{"mul", I32, 0x10000, 0x10000, 0},
		{"mulh", I64, minI64, minI64, 1 << 62},
		{"mulh", U64, ^uint64(0), ^uint64(0), ^uint64(1)},
		{"mulh", U32, 0xffffffff, 0xffffffff, 0xfffffffffffffffe},
		{"mulhsu", I64, ^uint64(0), ^uint64(0), ^uint64(0)},
		{"div", I64, minI64, ^uint64(0), minI64},
		{"div", I32, 7, 0xfffffffe, ^uint64(2)},
		{"div", U64, 7, 0, ^uint64(0)},
		{"div", U32, 0xffffffff, 1, ^uint64(0)},
		{"rem", I64, minI64, ^uint64(0), 0},
		{"rem", I64, ^uint64(6), 3, ^uint64(0)},
		{"rem", U32, 7, 0, 7},
		{"sra", I32, 0x80000000, 4, 0xfffffffff8000000},
		{"srl", I32, 0x80000000, 4, 0x08000000},
		{"sll", I64, 1, 65, 2},
		{"rol", I32, 0x80000001, 1, 3},
		{"ror", I64, 1, 1, minI64},
		{"min", U64, ^uint64(0), 1, 1},
		{"min", I64, ^uint64(0), 1, ^uint64(0)},
		{"clz", I32, 1, 0, 31},
		{"ctz", I64, 0, 0, 64},
		{"popcount", I64, 0xff00ff, 0, 16},
		{"bswap", I32, 0x11223344, 0, 0x44332211},
		{"brev", I64, 1, 0, minI64},
		{"abs", I32, 0x80000000, 0, minI32},
		{"andn", TNone, 0xff, 0x0f, 0xf0},
		{"orn", TNone, 0, 1, ^uint64(1)},
		{"xnor", TNone, 5, 5, ^uint64(0)},
	} {
		r.s.S[1], r.s.S[2] = c.a, c.b
		in := Inst{Op: op(t, c.name), Type: c.t, Dst: 7, A: 1}
		if has(in.Op.Row(), "sb") {
			in.B = 2
		}
		r.ok(in)
		require.Equal(t, c.want, r.s.S[7], "%s.%s %x %x", c.name, c.t, c.a, c.b)
	}
	for _, c := range []struct {
		t       Type
		a, want uint64
	}{{I8, 0x1ff, ^uint64(0)}, {U8, 0x1ff, 0xff}, {I16, 0x8000, 0xffffffffffff8000}, {U16, 0x18000, 0x8000}, {I32, 0x80000000, minI32}, {U32, minI32, 0x80000000}} {
		r.s.S[1] = c.a
		r.ok(Inst{Op: OpExt, Type: c.t, Dst: 7, A: 1})
		require.Equal(t, c.want, r.s.S[7])
	}
	r.s.S[1], r.s.S[2], r.s.PC = 1000, 5, 0x10000
	r.ok(Inst{Op: OpLi, Dst: 7, Imm: -5})
	require.Equal(t, ^uint64(4), r.s.S[7])
	r.ok(Inst{Op: OpLi, Dst: 7, Imm: 0x123456789abcdef, Ext: true})
	require.Equal(t, uint64(0x123456789abcdef), r.s.S[7])
	r.ok(Inst{Op: OpAdr, Dst: 7, Imm: -16})
	require.Equal(t, uint64(0xfff0), r.s.S[7])
	r.ok(Inst{Op: OpLea, Dst: 7, A: 1, B: 2, Imm: 3 | -8<<3})
	require.Equal(t, uint64(1000+5*8-8), r.s.S[7])
	for _, p := range []bool{true, false} {
		r.s.P[3] = p
		r.ok(Inst{Op: OpSel, Dst: 7, C: 3, A: 1, B: 2})
		require.Equal(t, map[bool]uint64{true: 1000, false: 5}[p], r.s.S[7])
	}
	r.ok(Inst{Op: OpLi, Dst: 0, Imm: 9})
	require.Zero(t, r.s.S[0])
}

func TestCompareInt(t *testing.T) {
	r := newRig(t, 4)
	sign := map[Cond]func(c int) bool{
		EQ: func(c int) bool { return c == 0 }, NE: func(c int) bool { return c != 0 }, LT: func(c int) bool { return c < 0 },
		LE: func(c int) bool { return c <= 0 }, GT: func(c int) bool { return c > 0 }, GE: func(c int) bool { return c >= 0 },
	}
	for cond := EQ; cond <= GE; cond++ {
		for _, ty := range allInts {
			r.stir()
			copy(r.s.V[2][:64], r.s.V[1][:64]) // some equal lanes
			w := ty.Size()
			small := int64(r.IntN(100) - 50)
			for _, in := range []Inst{{Op: OpVcmp, Type: ty, Dst: 9, A: 1, B: 2, Imm: int64(cond)}, {Op: OpVcmpi, Type: ty, Dst: 9, A: 1, Imm: small<<4 | int64(cond)}} {
				for _, in.Mask = range []uint8{0, 3} {
					for _, in.Z = range []bool{false, in.Mask != 0} {
						was := r.s.M
						r.ok(in)
						for i := range ty.Lanes() {
							b := value(ty, vlane(&r.s.V[2], w, i))
							if in.Op == OpVcmpi {
								b = value(ty, uint64(small))
							}
							want := sign[cond](value(ty, vlane(&r.s.V[1], w, i)).Cmp(b))
							if !maskBit(was[in.Mask], i*w) {
								want = !in.Z && maskBit(was[9], i*w)
							}
							for k := range w {
								require.Equal(t, want, maskBit(r.s.M[9], i*w+k), "%v lane %d", in, i)
							}
						}
						r.s.M = was
					}
				}
			}
			if ty.Bits() < 32 {
				continue
			}
			for range 50 {
				r.stir()
				if r.IntN(3) == 0 {
					r.s.S[2] = r.s.S[1]
				}
				a, b := value(ty, r.s.S[1]), value(ty, r.s.S[2])
				r.ok(Inst{Op: OpCmp, Type: ty, Dst: 3, A: 1, B: 2, Imm: int64(cond)})
				require.Equal(t, sign[cond](a.Cmp(b)), r.s.P[3], "%v %v %v %v", cond, ty, a, b)
				r.ok(Inst{Op: OpCmpi, Type: ty, Dst: 3, A: 1, Imm: small<<4 | int64(cond)})
				require.Equal(t, sign[cond](a.Cmp(value(ty, uint64(small)))), r.s.P[3])
			}
		}
	}
}

func TestDot4(t *testing.T) {
	r := newRig(t, 5)
	for ty, f := range map[Type][2]Type{I8: {I8, I8}, U8: {U8, U8}, U8I8: {U8, I8}, I8U8: {I8, U8}} {
		r.vector(Inst{Op: OpVdot4, Type: ty, Dst: 7, A: 1, B: 2, C: 4}, 4, func(s *State, i int) uint64 {
			sum := value(I32, vlane(&s.V[4], 4, i))
			for k := range 4 {
				sum.Add(sum, bi().Mul(value(f[0], vlane(&s.V[1], 1, 4*i+k)), value(f[1], vlane(&s.V[2], 1, 4*i+k))))
			}
			return bitsOf(I32, sum)
		})
	}
}
