package isa

import (
	"math"

	"github.com/godwit-accel/godwit/num"
)

func refMma(s *State, in *Inst) Fault {
	a, b, c := s.T[in.A], s.T[in.B], s.T[in.Dst]
	if in.Z {
		c = [TileBytes]byte{}
	}
	ta, tb := productTypes(in.Type)
	w := in.Type.Size()
	for i := range 16 {
		for j := range 16 {
			acc := get(c[:], 4, 16*i+j)
			for k := range TileStride / w {
				// A holds k along its row. B holds groups of 4 bytes of k a row, 16 columns beside one another.
				x := get(a[:], w, TileStride/w*i+k)
				y := get(b[:], w, (k*w/4*TileStride+4*j+k*w%4)/w)
				if in.Type.Float() {
					acc = uint64(math.Float32bits(num.FMA32(widen(in.Type, x), widen(in.Type, y), math.Float32frombits(uint32(acc)))))
				} else {
					acc += sx(ta, x) * sx(tb, y)
				}
			}
			put(c[:], 4, 16*i+j, acc)
		}
	}
	s.T[in.Dst] = c
	return FaultNone
}

// productTypes are the types of the two factors of a product.
func productTypes(t Type) (a, b Type) {
	switch t {
	case U8I8:
		return U8, I8
	case I8U8:
		return I8, U8
	}
	return t, t
}

func widen(t Type, a uint64) float32 { return float32(format(t).Value(a)) }

func refTmov(s *State, in *Inst) Fault {
	s.T[in.Dst] = s.T[in.A]
	return FaultNone
}

func refTzero(s *State, in *Inst) Fault {
	s.T[in.Dst] = [TileBytes]byte{}
	return FaultNone
}

func refTget(s *State, in *Inst) Fault {
	copy(s.V[in.Dst][:], s.T[in.A][VBytes*in.Imm:])
	return FaultNone
}

func refTput(s *State, in *Inst) Fault {
	copy(s.T[in.Dst][VBytes*in.Imm:], s.V[in.A][:])
	return FaultNone
}

func refVqnt(s *State, in *Inst) Fault {
	r, q, relu := int(in.Imm&3), int(in.Imm>>2&3), in.Imm>>4&1 != 0
	zero := int64(int32(s.S[in.C]))
	scale := s.V[in.B]
	for i := range 64 {
		acc := num.FromInt(num.F32, sx(I32, get(s.T[in.A][:], 4, 64*r+i)), true, num.RNE)
		y := num.ToInt(num.F32, num.Mul(num.F32, acc, get(scale[:], 4, i)), 32, true, num.RNE)
		v := int64(y) + zero
		if relu {
			v = max(v, zero)
		}
		put(s.V[in.Dst][:], 1, 64*q+i, saturate(in.Type, I64, uint64(v)))
	}
	return FaultNone
}
