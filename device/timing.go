package device

import "github.com/godwit-accel/godwit/isa"

// Time, packet by packet. A packet issues one cycle after the one before it, or later: when its sources are ready,
// its destinations have no pending write, its units are free, and the bubbles after a branch are over.
// All of a stall goes to the cause that ends last; of causes that end together to operand, then structural, then branch.
//
// A wait (dma, semaphore, cache miss) holds the next packet. If that packet would have issued earlier, the pipelines
// drain as well: it issues at the end of the wait or when nothing is in flight any more, whichever is later, and the
// whole stall goes to the wait. So the state after such a stall is always the same, the empty one.

// Registers are numbered through all files; behind them come the accumulator inputs of the tiles, ready
// earlier for an mma after an mma.
const (
	regS    = 0
	regP    = regS + 32
	regV    = regP + 8
	regM    = regV + 32
	regT    = regM + 16
	regAcc  = regT + 16
	numRegs = regAcc + 32 // for mma of floats, then of integers
)

var bankBase = [isa.NumBanks]int{isa.BankS: regS, isa.BankP: regP, isa.BankV: regV, isa.BankM: regM, isa.BankT: regT}

// regWrite says when a result is ready, counted from issue.
type regWrite struct {
	reg uint8
	lat uint16
}

// packetTiming is what the scoreboard needs of a packet, found when it is decoded.
type packetTiming struct {
	needs  []uint8 // registers that must be ready
	writes []regWrite
	occ    [isa.NumSlots]uint16 // cycles each unit is taken; 0: not used
}

type scoreboard struct {
	now   uint64 // issue time of the packet being executed
	fetch uint64 // the bubbles of a branch end here
	hold  uint64 // a wait ends here
	cause Cause  // of the wait
	drain uint64 // nothing is in flight from here on
	ready [numRegs]uint64
	unit  [isa.NumSlots]uint64

	flying [(numRegs + 63) / 64]uint64 // a set with the registers in it that are not ready yet
}

// issue advances to the packet's issue time and returns the stall before it.
func (s *scoreboard) issue(p *packetTiming) (stall uint64, cause Cause) {
	base := s.now + 1
	if s.hold > base {
		t := max(s.hold, s.drain, s.fetch)
		s.now = t
		for i, n := range p.occ {
			if n != 0 {
				s.unit[i] = t + uint64(n)
				s.drain = max(s.drain, s.unit[i])
			}
		}
		return t - base, s.cause
	}
	t := base
	for _, r := range p.needs {
		if s.ready[r] > t {
			t, cause = s.ready[r], CauseOperand
		}
	}
	for i, n := range p.occ {
		if n != 0 && s.unit[i] > t {
			t, cause = s.unit[i], CauseStructural
		}
	}
	if s.fetch > t {
		t, cause = s.fetch, CauseBranch
	}
	s.now = t
	for i, n := range p.occ {
		if n != 0 {
			s.unit[i] = t + uint64(n)
			s.drain = max(s.drain, s.unit[i])
		}
	}
	return t - base, cause
}

// retire books the packet's results.
func (s *scoreboard) retire(p *packetTiming) {
	for _, w := range p.writes {
		at := s.now + uint64(w.lat)
		s.ready[w.reg] = at
		s.flying[w.reg>>6] |= 1 << (w.reg & 63)
		s.drain = max(s.drain, at)
	}
}

// bubble delays the packet after a branch.
func (s *scoreboard) bubble(n int) { s.fetch = s.now + 1 + uint64(n) }

// wait holds the next packet until at.
func (s *scoreboard) wait(at uint64, cause Cause) {
	if at > s.hold {
		s.hold, s.cause = at, cause
	}
}

// take keeps a unit busy for n cycles from the issue of this packet on, if it is not so already.
func (s *scoreboard) take(slot isa.Slot, n uint64) {
	if at := s.now + n; at > s.unit[slot] {
		s.unit[slot] = at
		s.drain = max(s.drain, at)
	}
}
