package interp

import (
	"fmt"
	"math"
	"math/bits"

	"github.com/godwit-accel/godwit/ir"
)

// randomOps: rng_bit_generator is defined bit by bit and given as XLA gives it; rng is
// left to the implementation, and is ThreeFry from a fixed key here.
var randomOps = map[string]evalFunc{
	"stablehlo.rng_bit_generator": evalRngBits,
	"stablehlo.rng":               pure(evalRng),
}

// threefry is the 2×32 block cipher of 20 rounds of Salmon et al., SC11.
func threefry(key, ctr [2]uint32) [2]uint32 {
	ks := [3]uint32{key[0], key[1], 0x1BD11BDA ^ key[0] ^ key[1]}
	x := [2]uint32{ctr[0] + ks[0], ctr[1] + ks[1]}
	rot := [2][4]int{{13, 15, 26, 6}, {17, 29, 16, 24}}
	for r := range 5 {
		for _, k := range rot[r%2] {
			x[0] += x[1]
			x[1] = bits.RotateLeft32(x[1], k) ^ x[0]
		}
		x[0] += ks[(r+1)%3]
		x[1] += ks[(r+2)%3] + uint32(r) + 1
	}
	return x
}

// philox is the 4×32 block cipher of 10 rounds of the same paper.
func philox(key [2]uint32, x [4]uint32) [4]uint32 {
	for range 10 {
		h0, l0 := bits.Mul32(0xD2511F53, x[0])
		h1, l1 := bits.Mul32(0xCD9E8D57, x[2])
		x = [4]uint32{h1 ^ x[1] ^ key[0], l1, h0 ^ x[3] ^ key[1], l0}
		key[0] += 0x9E3779B9
		key[1] += 0xBB67AE85
	}
	return x
}

func halves32(x uint64) [2]uint32 { return [2]uint32{uint32(x), uint32(x >> 32)} }

func evalRngBits(_ *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	state, t := in[0].Clone(), op.Results[1].Type
	st := make([]uint64, len(state.Data)/8)
	for i := range st {
		st[i] = le.Uint64(state.Data[8*i:])
	}
	if len(st) < 2 || !hasWords(t.DType) {
		return nil, fmt.Errorf("state %s for %s", in[0].Type, t)
	}
	var ws []uint64
	if op.Str("rng_algorithm") == "PHILOX" {
		ws = philoxWords(st, t)
	} else {
		ws = threefryWords(st, t)
	}
	for i, s := range st {
		le.PutUint64(state.Data[8*i:], s)
	}
	if t.DType.IsFloat() { // the bits are the element, not its value
		raw := map[int]ir.DType{1: ir.UI8, 2: ir.UI16, 4: ir.UI32, 8: ir.UI64}[t.DType.Size()]
		return []*ir.Dense{state, ir.DenseBytes(t, fromWords(t.WithDType(raw), ws).Data)}, nil
	}
	return []*ir.Dense{state, fromWords(t, ws)}, nil
}

// threefryWords gives 64-bit elements from one block each. Narrower ones take half a
// block: the first words of all blocks fill the first half of an even dimension (or the
// longest one, rounded up), the second words the other half.
func threefryWords(st []uint64, t ir.Type) []uint64 {
	key, n := halves32(st[0]), int(t.NumElements())
	out := make([]uint64, n)
	if t.DType.Size() == 8 {
		for i := range out {
			x := threefry(key, halves32(st[1]+uint64(i)))
			out[i] = uint64(x[0]) | uint64(x[1])<<32
		}
		st[1] += uint64(n)
		return out
	}
	shape := t.Shape
	if len(shape) == 0 {
		shape = []int64{1}
	}
	split := -1
	for i, d := range shape {
		if d%2 == 0 {
			split = i
			break
		}
	}
	if split < 0 {
		split = 0
		for i, d := range shape {
			if d > shape[split] {
				split = i
			}
		}
	}
	half := append([]int64(nil), shape...)
	half[split] = (half[split] + 1) / 2
	dst, at := rowMajor(shape), uint64(0)
	_ = indexSpace(half, func(ix []int64) error {
		x := threefry(key, halves32(st[1]+at))
		at++
		p := dot(ix, dst)
		out[p] = uint64(x[0])
		if ix[split]+half[split] < shape[split] {
			out[p+int(half[split])*dst[split]] = uint64(x[1])
		}
		return nil
	})
	st[1] += at
	return out
}

// philoxWords takes elements from successive blocks, four of 32 bits or two of 64 each.
func philoxWords(st []uint64, t ir.Type) []uint64 {
	n := int(t.NumElements())
	out := make([]uint64, 0, n+3)
	hi := uint64(0)
	if len(st) > 2 {
		hi = st[2]
	}
	for len(out) < n {
		lo, h := halves32(st[1]), halves32(hi)
		x := philox(halves32(st[0]), [4]uint32{lo[0], lo[1], h[0], h[1]})
		if t.DType.Size() == 8 {
			out = append(out, uint64(x[0])|uint64(x[1])<<32, uint64(x[2])|uint64(x[3])<<32)
		} else {
			out = append(out, uint64(x[0]), uint64(x[1]), uint64(x[2]), uint64(x[3]))
		}
		if st[1]++; st[1] == 0 {
			hi++
		}
	}
	if len(st) > 2 {
		st[2] = hi
	}
	return out[:n]
}

// evalRng draws from [a, b) or a normal distribution of mean a and deviation b.
func evalRng(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	t := resultType(op, in[2])
	if !hasWords(t.DType) {
		return nil, fmt.Errorf("not interpreted on %s", t)
	}
	n := int(t.NumElements())
	raw := threefryWords([]uint64{0, 0}, ir.Tensor(ir.UI64, 2*int64(n)))
	out := make([]uint64, n)
	a, b := floats(in[0])[0], floats(in[1])[0]
	normal := op.Str("rng_distribution") == "NORMAL"
	for i := range out {
		u := float64(raw[2*i]>>11) / (1 << 53)
		x := a + u*(b-a)
		if normal {
			v := float64(raw[2*i+1]>>11) / (1 << 53)
			x = a + b*math.Sqrt(-2*math.Log(1-u))*math.Cos(2*math.Pi*v)
		}
		out[i] = fromF(x)
		if !t.DType.IsFloat() {
			out[i] = truncate(math.Floor(x), t.DType)
		} else if w := codecs[t.DType].norm(out[i]); !normal && toF(w) >= b {
			out[i] = fromF(a) // rounding must not leave the interval
		}
	}
	return fromWords(t, out), nil
}
