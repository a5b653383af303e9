package isa

import "github.com/godwit-accel/godwit/num"

// writeV gives the lanes of w bytes that are on their new value; the others stay, or become 0 with z. All lanes
// are computed before the first is written.
func (s *State) writeV(in *Inst, w int, f func(i int) uint64) {
	var out [VBytes]byte
	for i := range VBytes / w {
		switch {
		case lane(&s.M[in.Mask], w, i):
			put(out[:], w, i, f(i))
		case !in.Z:
			put(out[:], w, i, get(s.V[in.Dst][:], w, i))
		}
	}
	s.V[in.Dst] = out
}

// lanes1 to lanes3 apply a function to each lane.
func lanes1(f func(t Type, a uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		w := in.Type.Size()
		s.writeV(in, w, func(i int) uint64 { return f(in.Type, get(s.V[in.A][:], w, i)) })
		return FaultNone
	}
}

func lanes2(f func(t Type, a, b uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		w := in.Type.Size()
		s.writeV(in, w, func(i int) uint64 { return f(in.Type, get(s.V[in.A][:], w, i), get(s.V[in.B][:], w, i)) })
		return FaultNone
	}
}

func lanes3(f func(t Type, a, b, c uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		w := in.Type.Size()
		s.writeV(in, w, func(i int) uint64 {
			return f(in.Type, get(s.V[in.A][:], w, i), get(s.V[in.B][:], w, i), get(s.V[in.C][:], w, i))
		})
		return FaultNone
	}
}

// lanesImm has the immediate for second operand.
func lanesImm(f func(t Type, a, b uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		w := in.Type.Size()
		s.writeV(in, w, func(i int) uint64 { return f(in.Type, get(s.V[in.A][:], w, i), uint64(in.Imm)) })
		return FaultNone
	}
}

// function applies one of num's functions, whose sequence of operations defines the result.
func function(fn num.Func) Ref {
	return lanes1(func(t Type, a uint64) uint64 { return fn.Apply(format(t), a) })
}

func refVround(s *State, in *Inst) Fault {
	return lanes1(func(t Type, a uint64) uint64 { return num.RoundInt(format(t), a, num.Rnd(in.Rnd)) })(s, in)
}

func refVdot4(s *State, in *Inst) Fault {
	ta, tb := productTypes(in.Type)
	s.writeV(in, 4, func(i int) uint64 {
		sum := get(s.V[in.C][:], 4, i)
		for k := range 4 {
			sum += sx(ta, get(s.V[in.A][:], 1, 4*i+k)) * sx(tb, get(s.V[in.B][:], 1, 4*i+k))
		}
		return sum
	})
	return FaultNone
}

// writeLanes gives the lanes of mask d that are on their new value; the others stay, or become 0 with z.
func writeLanes(s *State, in *Inst, f func(i int) bool) {
	w := in.Type.Size()
	m := eachLane(w, func(i int) bool {
		if lane(&s.M[in.Mask], w, i) {
			return f(i)
		}
		return !in.Z && lane(&s.M[in.Dst], w, i)
	})
	s.setM(in.Dst, m)
}

func refVcmp(s *State, in *Inst) Fault {
	w := in.Type.Size()
	writeLanes(s, in, func(i int) bool {
		return holds(Cond(in.Imm&15), in.Type, get(s.V[in.A][:], w, i), get(s.V[in.B][:], w, i))
	})
	return FaultNone
}

func refVcmpi(s *State, in *Inst) Fault {
	w := in.Type.Size()
	writeLanes(s, in, func(i int) bool {
		return holds(Cond(in.Imm&15), in.Type, get(s.V[in.A][:], w, i), uint64(in.Imm>>4))
	})
	return FaultNone
}

func refVsel(s *State, in *Inst) Fault {
	w := in.Type.Size()
	s.writeV(in, w, func(i int) uint64 {
		if lane(&s.M[in.C], w, i) {
			return get(s.V[in.A][:], w, i)
		}
		return get(s.V[in.B][:], w, i)
	})
	return FaultNone
}

func conversion(sat bool) Ref {
	return func(s *State, in *Inst) Fault {
		src, dst, part := srcType(in), in.Type, int(in.Imm>>4)
		wide := max(src.Size(), dst.Size())
		n := VBytes / wide
		from, out := s.V[in.A], s.V[in.Dst]
		for i := range n {
			j, k := i, i // lane of the source, lane of the destination
			if src.Size() < dst.Size() {
				j += part * n
			}
			if dst.Size() < src.Size() {
				k += part * n
			}
			switch {
			case lane(&s.M[in.Mask], wide, i):
				put(out[:], dst.Size(), k, convert(dst, src, get(from[:], src.Size(), j), in.Rnd, sat))
			case in.Z:
				put(out[:], dst.Size(), k, 0)
			}
		}
		s.V[in.Dst] = out
		return FaultNone
	}
}

// reduction folds the upper half of the lanes, or of each segment of 16, onto the lower half until one is left, and
// writes that to every lane. Lanes that are off count as the identity.
func reduction(f func(t Type, a, b uint64) uint64, identity func(t Type) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		w, n := in.Type.Size(), in.Type.Lanes()
		x := make([]uint64, n)
		for i := range x {
			x[i] = identity(in.Type)
			if lane(&s.M[in.Mask], w, i) {
				x[i] = get(s.V[in.A][:], w, i)
			}
		}
		seg := n
		if in.Imm&1 != 0 {
			seg = 16
		}
		for first := 0; first < n; first += seg {
			for half := seg / 2; half > 0; half /= 2 {
				for i := first; i < first+half; i++ {
					x[i] = cut(in.Type, f(in.Type, x[i], x[i+half]))
				}
			}
		}
		for i := range n {
			put(s.V[in.Dst][:], w, i, x[i/seg*seg])
		}
		return FaultNone
	}
}

func idZero(Type) uint64   { return 0 }
func idOnes(t Type) uint64 { return cut(t, ^uint64(0)) }

func idSum(t Type) uint64 {
	if t.Float() {
		return format(t).Sign() // −0 leaves every sum as it is
	}
	return 0
}

func idMul(t Type) uint64 {
	if t.Float() {
		return format(t).One()
	}
	return 1
}

func idMin(t Type) uint64 {
	if t.Float() {
		return format(t).Inf()
	}
	return greatest(t)
}

func idMax(t Type) uint64 {
	if t.Float() {
		return format(t).Inf() | format(t).Sign()
	}
	return cut(t, least(t))
}

// pick is a lane of a register, 0 beyond its end.
func pick(v *[VBytes]byte, w int, i uint64) uint64 {
	if i >= uint64(VBytes/w) {
		return 0
	}
	return get(v[:], w, int(i))
}

func refVperm(s *State, in *Inst) Fault {
	w := in.Type.Size()
	s.writeV(in, w, func(i int) uint64 { return pick(&s.V[in.A], w, get(s.V[in.B][:], w, i)) })
	return FaultNone
}

func refVtbl(s *State, in *Inst) Fault {
	w, n := in.Type.Size(), uint64(in.Type.Lanes())
	s.writeV(in, w, func(i int) uint64 {
		k := get(s.V[in.C][:], w, i)
		if k < n {
			return pick(&s.V[in.A], w, k)
		}
		return pick(&s.V[in.B], w, k-n)
	})
	return FaultNone
}

func refVslide(s *State, in *Inst) Fault {
	w, n := in.Type.Size(), in.Type.Lanes()
	s.writeV(in, w, func(i int) uint64 {
		if k := i + int(in.Imm); k < n {
			return get(s.V[in.A][:], w, k)
		} else {
			return pick(&s.V[in.B], w, uint64(k-n))
		}
	})
	return FaultNone
}

// slideUp and slideDown move lanes by n, zeros coming in.
func slideUp(s *State, in *Inst, n uint64) Fault {
	w := in.Type.Size()
	s.writeV(in, w, func(i int) uint64 {
		if uint64(i) < n {
			return 0
		}
		return pick(&s.V[in.A], w, uint64(i)-n)
	})
	return FaultNone
}

func slideDown(s *State, in *Inst, n uint64) Fault {
	w := in.Type.Size()
	s.writeV(in, w, func(i int) uint64 { return pick(&s.V[in.A], w, uint64(i)+min(n, VBytes)) })
	return FaultNone
}

func refVslideup(s *State, in *Inst) Fault  { return slideUp(s, in, uint64(in.Imm)) }
func refVslidedn(s *State, in *Inst) Fault  { return slideDown(s, in, uint64(in.Imm)) }
func refVslideups(s *State, in *Inst) Fault { return slideUp(s, in, s.S[in.B]) }
func refVslidedns(s *State, in *Inst) Fault { return slideDown(s, in, s.S[in.B]) }

func refVzip(s *State, in *Inst) Fault {
	w, half := in.Type.Size(), in.Type.Lanes()/2*int(in.Imm)
	s.writeV(in, w, func(i int) uint64 {
		if i%2 == 0 {
			return get(s.V[in.A][:], w, half+i/2)
		}
		return get(s.V[in.B][:], w, half+i/2)
	})
	return FaultNone
}

func refVunzip(s *State, in *Inst) Fault {
	w, n := in.Type.Size(), in.Type.Lanes()
	s.writeV(in, w, func(i int) uint64 {
		k := 2*i + int(in.Imm)
		if k < n {
			return get(s.V[in.A][:], w, k)
		}
		return get(s.V[in.B][:], w, k-n)
	})
	return FaultNone
}

func refVidx(s *State, in *Inst) Fault {
	s.writeV(in, in.Type.Size(), func(i int) uint64 { return s.S[in.A] + uint64(i) })
	return FaultNone
}

func refVsplat(s *State, in *Inst) Fault {
	s.writeV(in, in.Type.Size(), func(int) uint64 { return s.S[in.A] })
	return FaultNone
}

func refVsplati(s *State, in *Inst) Fault {
	s.writeV(in, in.Type.Size(), func(int) uint64 { return uint64(in.Imm) })
	return FaultNone
}

func refVins(s *State, in *Inst) Fault {
	put(s.V[in.Dst][:], in.Type.Size(), int(in.Imm), s.S[in.A])
	return FaultNone
}

func refVinss(s *State, in *Inst) Fault {
	put(s.V[in.Dst][:], in.Type.Size(), int(s.S[in.B]%uint64(in.Type.Lanes())), s.S[in.A])
	return FaultNone
}

func refVextr(s *State, in *Inst) Fault {
	s.setS(in.Dst, sx(in.Type, get(s.V[in.A][:], in.Type.Size(), int(in.Imm))))
	return FaultNone
}

func refVextrs(s *State, in *Inst) Fault {
	s.setS(in.Dst, sx(in.Type, get(s.V[in.A][:], in.Type.Size(), int(s.S[in.B]%uint64(in.Type.Lanes())))))
	return FaultNone
}

func refVcompress(s *State, in *Inst) Fault {
	var out [VBytes]byte
	w, k := in.Type.Size(), 0
	for i := range in.Type.Lanes() {
		if lane(&s.M[in.Mask], w, i) {
			put(out[:], w, k, get(s.V[in.A][:], w, i))
			k++
		}
	}
	s.V[in.Dst] = out
	return FaultNone
}

func refVexpand(s *State, in *Inst) Fault {
	w := in.Type.Size()
	s.writeV(in, w, func(i int) uint64 { return pick(&s.V[in.A], w, countLanes(&s.M[in.Mask], w, i)) })
	return FaultNone
}

func refVpfx(s *State, in *Inst) Fault {
	w := in.Type.Size()
	s.writeV(in, w, func(i int) uint64 { return countLanes(&s.M[in.A], w, i) })
	return FaultNone
}
