package isa

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// rig executes instructions by their reference functions on random state. Expected values in the tests that use it come
// from math/big, from Go's own arithmetic or from tables by hand, never from the functions of this package.
type rig struct {
	testing.TB
	*rand.Rand
	s   State
	mem ram
}

// ram is memory from address 0x1000 on.
type ram struct{ b []byte }

const ramBase = 0x1000

func (m *ram) at(addr uint64, n int) []byte {
	if addr < ramBase || addr-ramBase+uint64(n) > uint64(len(m.b)) {
		return nil
	}
	return m.b[addr-ramBase:][:n]
}

func (m *ram) Load(addr uint64, p []byte) bool {
	w := m.at(addr, len(p))
	copy(p, w)
	return w != nil
}

func (m *ram) Store(addr uint64, p []byte) bool {
	w := m.at(addr, len(p))
	copy(w, p)
	return w != nil
}

func (m *ram) CanStore(addr uint64, n int) bool { return m.at(addr, n) != nil }

// tested collects the rows that some test executed through a rig.
var tested = map[Op]bool{}

func newRig(t testing.TB, seed uint64) *rig {
	r := &rig{TB: t, Rand: rand.New(rand.NewPCG(seed, 99)), mem: ram{make([]byte, 1<<16)}}
	r.s.Mem = &r.mem
	r.s.Reset()
	for i := range r.mem.b {
		r.mem.b[i] = byte(r.Uint32())
	}
	r.stir()
	return r
}

// stir gives every register a new value, with zeros, ones and extremes in it.
func (r *rig) stir() {
	for i := 1; i < 32; i++ {
		r.s.S[i] = r.word()
	}
	for i := 1; i < 8; i++ {
		r.s.P[i] = r.IntN(2) == 0
	}
	for i := range r.s.V {
		for k := 0; k < VBytes; k += 8 {
			binary.LittleEndian.PutUint64(r.s.V[i][k:], r.word())
		}
	}
	for i := range r.s.T {
		for k := 0; k < TileBytes; k += 8 {
			binary.LittleEndian.PutUint64(r.s.T[i][k:], r.word())
		}
	}
	for i := 1; i < 16; i++ {
		for k := range r.s.M[i] {
			r.s.M[i][k] = r.Uint64()
		}
	}
}

func (r *rig) word() uint64 {
	edges := []uint64{0, 1, ^uint64(0), 1 << 63, 1<<63 - 1, 0x80000000, 0x7fffffff, 0x8000, 0x7fff, 0x80, 0x7f80ff0100ff807f, 0x8000800000007fff, 0x80000000ffffffff}
	switch r.IntN(4) {
	case 0:
		return edges[r.IntN(len(edges))]
	case 1:
		return uint64(r.IntN(256))
	}
	return r.Uint64()
}

// run executes an instruction, which must be valid.
func (r *rig) run(in Inst) Fault {
	r.Helper()
	require.NoError(r, in.Validate())
	tested[in.Op] = true
	return r.s.Exec(&in)
}

func (r *rig) ok(in Inst) {
	r.Helper()
	require.Equal(r, FaultNone, r.run(in), "%v", in)
}

func op(t testing.TB, name string) Op {
	o, ok := Lookup(name)
	require.True(t, ok, name)
	return o
}

// value is a lane as a number.
func value(t Type, v uint64) *big.Int {
	n := new(big.Int).SetUint64(v & (^uint64(0) >> (64 - t.Bits())))
	if t.Signed() && n.Bit(t.Bits()-1) == 1 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(t.Bits())))
	}
	return n
}

// bitsOf cuts a number to a lane.
func bitsOf(t Type, n *big.Int) uint64 {
	m := new(big.Int).Lsh(big.NewInt(1), uint(t.Bits()))
	return new(big.Int).Mod(n, m).Uint64()
}

// vlane reads a lane of a register without this package's help.
func vlane(v *[VBytes]byte, w, i int) uint64 {
	var x uint64
	for k := w - 1; k >= 0; k-- {
		x = x<<8 | uint64(v[i*w+k])
	}
	return x
}

func maskBit(m [4]uint64, bit int) bool { return m[bit/64]>>(bit%64)%2 == 1 }

// vector runs a vector instruction under no mask, a merging and a zeroing one, and compares every lane of w bytes.
func (r *rig) vector(in Inst, w int, want func(s *State, i int) uint64) {
	r.Helper()
	for _, m := range []struct {
		n uint8
		z bool
	}{{0, false}, {3, false}, {5, true}} {
		in.Mask, in.Z = m.n, m.z
		was := r.s
		r.ok(in)
		for i := range VBytes / w {
			x := uint64(0)
			if maskBit(was.M[m.n], i*w) {
				x = want(&was, i)
			} else if !m.z {
				x = vlane(&was.V[in.Dst], w, i)
			}
			require.Equal(r, x, vlane(&r.s.V[in.Dst], w, i), "%v lane %d, operands %x %x %x", in, i,
				vlane(&was.V[in.A], w, i), vlane(&was.V[in.B], w, i), vlane(&was.V[in.C], w, i))
		}
		r.s.V = was.V
	}
}
