package isa

import "encoding/binary"

// get and put access element i of w bytes in registers and buffers, little-endian.
func get(p []byte, w, i int) uint64 {
	var b [8]byte
	copy(b[:], p[i*w:i*w+w])
	return binary.LittleEndian.Uint64(b[:])
}

func put(p []byte, w, i int, v uint64) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	copy(p[i*w:i*w+w], b[:])
}

// loadAt fills p from an address that must be a multiple of align.
func (s *State) loadAt(addr uint64, p []byte, align int) Fault {
	s.Addr = addr
	switch {
	case addr%uint64(align) != 0:
		return FaultMisaligned
	case !s.Mem.Load(addr, p):
		return FaultMemory
	}
	return FaultNone
}

// piece is a part of a store; a store checks all its pieces before it writes the first.
type piece struct {
	addr uint64
	data []byte
}

func (s *State) storeAll(align int, ps []piece) Fault {
	for _, p := range ps {
		s.Addr = p.addr
		if p.addr%uint64(align) != 0 {
			return FaultMisaligned
		}
		if !s.Mem.CanStore(p.addr, len(p.data)) {
			return FaultMemory
		}
	}
	for _, p := range ps {
		s.Mem.Store(p.addr, p.data)
	}
	return FaultNone
}

// address is one of the ways in which instructions name memory: it gives the address and the base's new value.
type address func(s *State, in *Inst) (addr, base uint64)

func atOffset(s *State, in *Inst) (addr, base uint64) { return s.S[in.A] + uint64(in.Imm), s.S[in.A] }

func atIndex(s *State, in *Inst) (addr, base uint64) { return indexed(s, in, s.S[in.B]), s.S[in.A] }

func atBase(s *State, in *Inst) (addr, base uint64) {
	return s.S[in.A], s.S[in.A] + uint64(in.Imm)
}

func load(at address) Ref {
	return func(s *State, in *Inst) Fault {
		addr, base := at(s, in)
		var b [8]byte
		if f := s.loadAt(addr, b[:in.Type.Size()], in.Type.Size()); f != FaultNone {
			return f
		}
		s.setS(in.A, base)
		s.setS(in.Dst, sx(in.Type, get(b[:], 8, 0)))
		return FaultNone
	}
}

func store(at address) Ref {
	return func(s *State, in *Inst) Fault {
		addr, base := at(s, in)
		var b [8]byte
		put(b[:], 8, 0, s.S[in.Dst])
		if f := s.storeAll(in.Type.Size(), []piece{{addr, b[:in.Type.Size()]}}); f != FaultNone {
			return f
		}
		s.setS(in.A, base)
		return FaultNone
	}
}

// gathered loads every lane that is on from its own address and then writes the destination.
func (s *State) gathered(in *Inst, w, bytes, align int, at func(i int) uint64) Fault {
	t := in.Type
	var v [VBytes / 4 * 8]uint64
	for i := range VBytes / w {
		if lane(&s.M[in.Mask], w, i) {
			var b [8]byte
			if f := s.loadAt(at(i), b[:bytes], align); f != FaultNone {
				return f
			}
			v[i] = sx(t, get(b[:], 8, 0))
		}
	}
	s.writeV(in, w, func(i int) uint64 { return v[i] })
	return FaultNone
}

// scattered stores every lane that is on to its own address, in lane order.
func (s *State) scattered(in *Inst, w, bytes, align int, at func(i int) uint64) Fault {
	var ps []piece
	v := s.V[in.Dst]
	for i := range VBytes / w {
		if lane(&s.M[in.Mask], w, i) {
			ps = append(ps, piece{at(i), v[i*w : i*w+bytes]})
		}
	}
	return s.storeAll(align, ps)
}

func vload(at address) Ref {
	return func(s *State, in *Inst) Fault {
		addr, base := at(s, in)
		w := in.Type.Size()
		f := s.gathered(in, w, w, w, func(i int) uint64 { return addr + uint64(i*w) })
		if f == FaultNone {
			s.setS(in.A, base)
		}
		return f
	}
}

func vloadSplat(at address) Ref {
	return func(s *State, in *Inst) Fault {
		addr, _ := at(s, in)
		w := in.Type.Size()
		return s.gathered(in, w, w, w, func(int) uint64 { return addr })
	}
}

func vstore(at address) Ref {
	return func(s *State, in *Inst) Fault {
		addr, base := at(s, in)
		w := in.Type.Size()
		f := s.scattered(in, w, w, w, func(i int) uint64 { return addr + uint64(i*w) })
		if f == FaultNone {
			s.setS(in.A, base)
		}
		return f
	}
}

// rowOffset is where row k of a row descriptor {n0:16, s0:24, s1:24, from the low end} lies, relative to its base.
func rowOffset(desc, k uint64) uint64 {
	n0 := desc & 0xffff
	s0, s1 := uint64(int64(desc<<24)>>40), uint64(int64(desc)>>40)
	if n0 == 0 {
		return k * s0
	}
	return k%n0*s0 + k/n0*s1
}

// rowAddress is the address of byte i of the vector in rows of 16 << imm[2:0] bytes; the phase may be anything, and the row
// number does not wrap before 2^64.
func rowAddress(s *State, in *Inst, i int) uint64 {
	size := 16 << (in.Imm & 7)
	return s.S[in.A] + uint64(in.Imm>>3) + rowOffset(s.S[in.B], s.S[in.C]+uint64(i/size)) + uint64(i%size)
}

func refVldr(s *State, in *Inst) Fault {
	w := in.Type.Size()
	return s.gathered(in, w, w, 1, func(i int) uint64 { return rowAddress(s, in, i*w) })
}

func refVstr(s *State, in *Inst) Fault {
	w := in.Type.Size()
	return s.scattered(in, w, w, 1, func(i int) uint64 { return rowAddress(s, in, i*w) })
}

// gatherLanes is the number of lanes of a gather or scatter: 32-bit lanes, or 64-bit ones for i64 and u32.
func gatherLanes(t Type) int {
	if t == I64 || t == U32 {
		return 32
	}
	return 64
}

// gatherAddress is the address of lane i of a gather or scatter with lanes of w bytes.
func gatherAddress(s *State, in *Inst, w, i int) uint64 {
	index := get(s.V[in.B][:], w, i)
	if w == 4 {
		index = uint64(int64(int32(index)))
	}
	return indexed(s, in, index)
}

func refVldg(s *State, in *Inst) Fault {
	w, n := VBytes/gatherLanes(in.Type), in.Type.Size()
	return s.gathered(in, w, n, n, func(i int) uint64 { return gatherAddress(s, in, w, i) })
}

func refVsts(s *State, in *Inst) Fault {
	w, n := VBytes/gatherLanes(in.Type), in.Type.Size()
	return s.scattered(in, w, n, n, func(i int) uint64 { return gatherAddress(s, in, w, i) })
}

func refMld(s *State, in *Inst) Fault {
	var b [MaskBytes]byte
	if f := s.loadAt(s.S[in.A]+uint64(in.Imm), b[:], 1); f != FaultNone {
		return f
	}
	s.setM(in.Dst, [4]uint64{get(b[:], 8, 0), get(b[:], 8, 1), get(b[:], 8, 2), get(b[:], 8, 3)})
	return FaultNone
}

func refMst(s *State, in *Inst) Fault {
	var b [MaskBytes]byte
	for i, m := range s.M[in.Dst] {
		put(b[:], 8, i, m)
	}
	return s.storeAll(1, []piece{{s.S[in.A] + uint64(in.Imm), b[:]}})
}

// tileRuns calls f for each run of bytes of a tile that is on: offset in the tile, length, address.
func tileRuns(s *State, in *Inst, f func(off, n int, addr uint64) Fault) Fault {
	for r := range TileRows {
		at := s.S[in.A] + uint64(in.Imm) + rowOffset(s.S[in.B], s.S[in.C]+uint64(r))
		for i := 0; i < TileStride; {
			j := i
			for j < TileStride && lane(&s.M[in.Mask], 1, j) {
				j++
			}
			if j > i {
				if fault := f(r*TileStride+i, j-i, at+uint64(i)); fault != FaultNone {
					return fault
				}
			}
			i = j + 1
		}
	}
	return FaultNone
}

func refTld(s *State, in *Inst) Fault {
	var t [TileBytes]byte
	f := tileRuns(s, in, func(off, n int, addr uint64) Fault { return s.loadAt(addr, t[off:off+n], 1) })
	if f == FaultNone {
		s.T[in.Dst] = t
	}
	return f
}

func refTst(s *State, in *Inst) Fault {
	var ps []piece
	tileRuns(s, in, func(off, n int, addr uint64) Fault {
		ps = append(ps, piece{addr, s.T[in.Dst][off : off+n]})
		return FaultNone
	})
	return s.storeAll(1, ps)
}

func refTldc(s *State, in *Inst) Fault {
	var t [TileBytes]byte
	f := s.loadAt(s.S[in.A]+uint64(in.Imm), t[:], 1)
	if f == FaultNone {
		s.T[in.Dst] = t
	}
	return f
}

func refTstc(s *State, in *Inst) Fault {
	return s.storeAll(1, []piece{{s.S[in.A] + uint64(in.Imm), s.T[in.Dst][:]}})
}
