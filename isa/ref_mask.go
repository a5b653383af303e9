package isa

// lane reports whether lane i of width w bytes is on in a mask: the bit of its lowest byte.
func lane(m *[4]uint64, w, i int) bool { return m[i*w>>6]>>(i*w&63)&1 != 0 }

// setLane sets all bits of a lane alike.
func setLane(m *[4]uint64, w, i int, on bool) {
	for b := i * w; b < i*w+w; b++ {
		m[b>>6] &^= 1 << (b & 63)
		if on {
			m[b>>6] |= 1 << (b & 63)
		}
	}
}

// eachLane makes a mask lane by lane.
func eachLane(w int, f func(i int) bool) (m [4]uint64) {
	for i := range VBytes / w {
		setLane(&m, w, i, f(i))
	}
	return m
}

// countLanes is the number of lanes on below lane n.
func countLanes(m *[4]uint64, w, n int) (c uint64) {
	for i := range n {
		if lane(m, w, i) {
			c++
		}
	}
	return c
}

func mask2(f func(t Type, a, b uint64) uint64) Ref {
	return func(s *State, in *Inst) Fault {
		var m [4]uint64
		for i := range m {
			m[i] = f(TNone, s.M[in.A][i], s.M[in.B][i])
		}
		s.setM(in.Dst, m)
		return FaultNone
	}
}

func mask1(f func(t Type, a uint64) uint64) Ref {
	return mask2(func(t Type, a, _ uint64) uint64 { return f(t, a) })
}

func refMcnt(s *State, in *Inst) Fault {
	s.setM(in.Dst, eachLane(in.Type.Size(), func(i int) bool { return int64(i) < int64(s.S[in.A]) }))
	return FaultNone
}

func refMwhile(s *State, in *Inst) Fault {
	a, b := int64(s.S[in.A]), int64(s.S[in.B])
	s.setM(in.Dst, eachLane(in.Type.Size(), func(i int) bool {
		return a < b && uint64(i) < uint64(b)-uint64(a) // the distance is right even where it exceeds int64
	}))
	return FaultNone
}

func refMcvt(s *State, in *Inst) Fault {
	d, src, part := in.Type.Size(), srcType(in).Size(), int(in.Imm>>4)
	from, m := s.M[in.A], s.M[in.Dst]
	n := VBytes / max(d, src)
	for i := range n {
		if d >= src {
			setLane(&m, d, i, lane(&from, src, part*n+i))
		} else {
			setLane(&m, d, part*n+i, lane(&from, src, i))
		}
	}
	s.setM(in.Dst, m)
	return FaultNone
}

func refMpop(s *State, in *Inst) Fault {
	s.setS(in.Dst, countLanes(&s.M[in.A], in.Type.Size(), in.Type.Lanes()))
	return FaultNone
}

func refMfirst(s *State, in *Inst) Fault {
	v := ^uint64(0)
	for i := range in.Type.Lanes() {
		if lane(&s.M[in.A], in.Type.Size(), i) {
			v = uint64(i)
			break
		}
	}
	s.setS(in.Dst, v)
	return FaultNone
}

func refMany(s *State, in *Inst) Fault {
	s.setP(in.Dst, countLanes(&s.M[in.A], in.Type.Size(), in.Type.Lanes()) != 0)
	return FaultNone
}

func refMall(s *State, in *Inst) Fault {
	s.setP(in.Dst, countLanes(&s.M[in.A], in.Type.Size(), in.Type.Lanes()) == uint64(in.Type.Lanes()))
	return FaultNone
}

func refMget(s *State, in *Inst) Fault {
	v := uint64(0)
	for i := range min(64, in.Type.Lanes()) {
		if lane(&s.M[in.A], in.Type.Size(), int(in.Imm)*64+i) {
			v |= 1 << i
		}
	}
	s.setS(in.Dst, v)
	return FaultNone
}

func refMset(s *State, in *Inst) Fault {
	m, v := s.M[in.Dst], s.S[in.A]
	for i := range min(64, in.Type.Lanes()) {
		setLane(&m, in.Type.Size(), int(in.Imm)*64+i, v>>i&1 != 0)
	}
	s.setM(in.Dst, m)
	return FaultNone
}
