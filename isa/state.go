package isa

// State is the register state of one core and its way to memory. The emulator uses it directly as its
// register file. S[0], P[0] and M[0] always hold their constants: reference functions write through the
// setters, which keep that; whoever writes the arrays directly must keep it too.
type State struct {
	S  [32]uint64
	M  [16][4]uint64
	V  [32][VBytes]byte // begins at a multiple of 64 bytes, as do the tiles: a host's vectors do not straddle its cache lines
	T  [16][TileBytes]byte
	P  [8]bool
	PC uint64 // address of the packet being executed
	// Next is the address of the packet to execute after it. The executor sets it to the following
	// packet first; branches overwrite it.
	Next uint64
	Mem  Memory
	Addr uint64 // of the access that failed, where Ref returns FaultMisaligned or FaultMemory
	Code uint64 // of trap and assert
}

// Memory is the address space as a core sees it. Each method returns false, having done nothing, if any of
// the bytes may not be used so; it keeps the reason to itself. n and len(p) are never 0.
type Memory interface {
	Load(addr uint64, p []byte) bool
	Store(addr uint64, p []byte) bool
	CanStore(addr uint64, n int) bool // whether Store would succeed
}

// Fault says why an instruction trapped.
type Fault uint8

// The faults that reference functions report. An instruction that faults has changed nothing.
const (
	FaultNone       Fault = iota
	FaultMisaligned       // State.Addr is not a multiple of the access size
	FaultMemory           // Memory refused the access at State.Addr
	FaultTrap             // trap executed, State.Code is its code
	FaultAssert           // assert failed, State.Code is its code
	FaultIllegal          // no reference function: the device alone can do it
)

var faultNames = [...]string{"none", "misaligned access", "memory fault", "trap", "assertion failed", "illegal instruction"}

func (f Fault) String() string { return faultNames[f] }

// Ref is the meaning of an instruction whose predicate holds, in plain scalar Go.
type Ref func(s *State, in *Inst) Fault

// Reset gives all registers their value at launch: 0, save the constants.
func (s *State) Reset() {
	mem := s.Mem
	*s = State{Mem: mem}
	s.P[0] = true
	s.M[0] = [4]uint64{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
}

// Exec executes one instruction by its reference function, if its predicate holds.
func (s *State) Exec(in *Inst) Fault {
	if s.P[in.Pred] == in.Pol {
		return FaultNone
	}
	ref := Table[in.Op].Ref
	if ref == nil {
		return FaultIllegal
	}
	return ref(s, in)
}

func (s *State) setS(n uint8, v uint64) {
	s.S[n] = v
	s.S[0] = 0
}

func (s *State) setP(n uint8, v bool) {
	s.P[n] = v
	s.P[0] = true
}

func (s *State) setM(n uint8, v [4]uint64) {
	if n != 0 {
		s.M[n] = v
	}
}
