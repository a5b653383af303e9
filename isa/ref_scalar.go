package isa

import "github.com/godwit-accel/godwit/num"

// extend brings a result of a type into a 64-bit register: 32-bit integers sign-extended as in RV64, floats with
// zeros above.
func extend(t Type, v uint64) uint64 {
	switch {
	case t == I32 || t == U32:
		return uint64(int64(int32(v)))
	case t == TNone:
		return v
	}
	return cut(t, v)
}

// low is a register's operand of a type.
func low(t Type, v uint64) uint64 {
	if t == TNone {
		return v
	}
	return cut(t, v)
}

func scalar1(f func(t Type, a uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		s.setS(in.Dst, extend(in.Type, f(in.Type, low(in.Type, s.S[in.A]))))
		return FaultNone
	}
}

func scalar2(f func(t Type, a, b uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		s.setS(in.Dst, extend(in.Type, f(in.Type, low(in.Type, s.S[in.A]), low(in.Type, s.S[in.B]))))
		return FaultNone
	}
}

func scalar3(f func(t Type, a, b, c uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		t := in.Type
		s.setS(in.Dst, extend(t, f(t, low(t, s.S[in.A]), low(t, s.S[in.B]), low(t, s.S[in.C]))))
		return FaultNone
	}
}

// scalarImm has the immediate for second operand.
func scalarImm(f func(t Type, a, b uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		s.setS(in.Dst, extend(in.Type, f(in.Type, low(in.Type, s.S[in.A]), low(in.Type, uint64(in.Imm)))))
		return FaultNone
	}
}

func refExt(s *State, in *Inst) Fault {
	s.setS(in.Dst, sx(in.Type, s.S[in.A]))
	return FaultNone
}

func refLi(s *State, in *Inst) Fault {
	s.setS(in.Dst, uint64(in.Imm))
	return FaultNone
}

func refAdr(s *State, in *Inst) Fault {
	s.setS(in.Dst, s.PC+uint64(in.Imm))
	return FaultNone
}

// indexed is the address [a + b·scale + offset].
func indexed(s *State, in *Inst, b uint64) uint64 {
	return s.S[in.A] + b<<(in.Imm&7) + uint64(in.Imm>>3)
}

func refLea(s *State, in *Inst) Fault {
	s.setS(in.Dst, indexed(s, in, s.S[in.B]))
	return FaultNone
}

func refSel(s *State, in *Inst) Fault {
	v := s.S[in.B]
	if s.P[in.C] {
		v = s.S[in.A]
	}
	s.setS(in.Dst, v)
	return FaultNone
}

func refCmp(s *State, in *Inst) Fault {
	s.setP(in.Dst, holds(Cond(in.Imm&15), in.Type, s.S[in.A], s.S[in.B]))
	return FaultNone
}

func refCmpi(s *State, in *Inst) Fault {
	s.setP(in.Dst, holds(Cond(in.Imm&15), in.Type, s.S[in.A], uint64(in.Imm>>4)))
	return FaultNone
}

func refFround(s *State, in *Inst) Fault {
	s.setS(in.Dst, num.RoundInt(format(in.Type), s.S[in.A], num.Rnd(in.Rnd)))
	return FaultNone
}

func refCvt(s *State, in *Inst) Fault {
	src := srcType(in)
	v := sx(in.Type, convert(in.Type, src, cut(src, s.S[in.A]), in.Rnd, false))
	if in.Type == U32 {
		v = extend(U32, v)
	}
	s.setS(in.Dst, v)
	return FaultNone
}

func pred2(f func(a, b bool) bool) Ref {
	return func(s *State, in *Inst) Fault {
		s.setP(in.Dst, f(s.P[in.A], s.P[in.B]))
		return FaultNone
	}
}

func pAnd(a, b bool) bool  { return a && b }
func pOr(a, b bool) bool   { return a || b }
func pXor(a, b bool) bool  { return a != b }
func pAndn(a, b bool) bool { return a && !b }

func refPnot(s *State, in *Inst) Fault {
	s.setP(in.Dst, !s.P[in.A])
	return FaultNone
}

func refPget(s *State, in *Inst) Fault {
	v := uint64(0)
	if s.P[in.A] {
		v = 1
	}
	s.setS(in.Dst, v)
	return FaultNone
}

func refPset(s *State, in *Inst) Fault {
	s.setP(in.Dst, s.S[in.A] != 0)
	return FaultNone
}
