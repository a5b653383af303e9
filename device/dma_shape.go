package device

import (
	"encoding/binary"

	"github.com/godwit-accel/godwit/isa"
)

// dmaShape is what a descriptor means wherever it is applied. A program starts the same few over and over, at other addresses: what is worked out of
// the bytes of one is kept, and found by those bytes, as programs also make descriptors in place.
type dmaShape struct {
	raw    [isa.DMADescSize]byte
	plan   dmaPlan
	prices [dmaPrices]dmaPrice
}

// dmaPrice is what a shape costs between two places. It depends on the addresses only by their places in a line of global memory, if they are there.
type dmaPrice struct {
	known    bool
	src, dst uint64
	cost     dmaCost
}

// dmaCost is how long a transfer takes the engine, and what it touches of global memory.
type dmaCost struct{ cycles, lines, read, written uint64 }

const (
	dmaShapes    = 1024
	recentShapes = 1024
	dmaPrices    = 16 // a row of words can begin at so many places in a line
)

// shapeOf finds the shape of a descriptor. ok is false if it is too large a transfer; the error says what is wrong with the descriptor.
func (e *dmaEngine) shapeOf(raw *[isa.DMADescSize]byte) (s *dmaShape, ok bool, err error) {
	at := &e.shapes[descHash(raw)%dmaShapes]
	if s = *at; s != nil && s.raw == *raw {
		return s, true, nil
	}
	d, err := isa.DecodeDMADesc(raw[:])
	if err != nil {
		return nil, false, err
	}
	p, ok := planDMA(&d)
	s = &dmaShape{raw: *raw, plan: p}
	if ok {
		*at = s
	}
	return s, ok, nil
}

func descHash(raw *[isa.DMADescSize]byte) uint64 {
	var h uint64
	for i := 0; i < isa.DMADescSize; i += 8 {
		h = (h ^ binary.LittleEndian.Uint64(raw[i:])) * 0x9e3779b97f4a7c15
		h ^= h >> 29
	}
	return h
}

// costOf is the cost of the shape's plan between two places.
func (s *dmaShape) costOf(p dmaBlock, m *isa.Machine) dmaCost {
	src, dst := linePlace(p.src, m), linePlace(p.dst, m)
	e := &s.prices[(src^dst)>>2%dmaPrices]
	if !e.known || e.src != src || e.dst != dst {
		*e = dmaPrice{true, src, dst, p.cost(isa.ScratchEnd, m)}
	}
	return e.cost
}

// linePlace is all of an address that costs depend on.
func linePlace(addr uint64, m *isa.Machine) uint64 {
	if addr < isa.ScratchEnd {
		return ^uint64(0)
	}
	return addr & (uint64(m.DMALineBytes) - 1)
}
