package isa

// target is the address that a branch offset names.
func target(s *State, in *Inst) uint64 { return s.PC + uint64(in.Imm)*WordBytes }

func refJ(s *State, in *Inst) Fault {
	s.Next = target(s, in)
	return FaultNone
}

func refJr(s *State, in *Inst) Fault {
	s.Next = s.S[in.A]
	return FaultNone
}

func refCall(s *State, in *Inst) Fault {
	s.setS(in.Dst, s.Next)
	s.Next = target(s, in)
	return FaultNone
}

func refCallr(s *State, in *Inst) Fault {
	to := s.S[in.A]
	s.setS(in.Dst, s.Next)
	s.Next = to
	return FaultNone
}

func branch(c Cond) Ref {
	return func(s *State, in *Inst) Fault {
		if holds(c, in.Type, s.S[in.A], s.S[in.B]) {
			s.Next = target(s, in)
		}
		return FaultNone
	}
}

func refDbnz(s *State, in *Inst) Fault {
	n := s.S[in.Dst] - 1
	s.setS(in.Dst, n)
	if n != 0 {
		s.Next = target(s, in)
	}
	return FaultNone
}

func refNop(*State, *Inst) Fault { return FaultNone }

func refTrap(s *State, in *Inst) Fault {
	s.Code = uint64(in.Imm)
	return FaultTrap
}

func refAssert(s *State, in *Inst) Fault {
	if !s.P[in.A] {
		s.Code = uint64(in.Imm)
		return FaultAssert
	}
	return FaultNone
}
