package device

import "github.com/godwit-accel/godwit/isa"

// dmaShape is what a descriptor means wherever it is applied. A program starts the same few over and over, at other addresses: what is worked out of
// the bytes of one is kept, and found by its address as long as the bytes are the same.
type dmaShape struct {
	raw    [isa.DMADescSize]byte
	known  bool
	plan   dmaPlan // at address 0
	prices [4]dmaPrice
}

// dmaPrice is what a shape costs between two places. It depends on the addresses only by their places in a line of global memory, if they are there.
type dmaPrice struct {
	known    bool
	src, dst uint64
	cost     dmaCost
}

// dmaCost is how long a transfer takes the engine, and what it touches of global memory.
type dmaCost struct{ cycles, lines, read, written uint64 }

const dmaShapes = 512

// shapeOf finds the shape of the descriptor at an address. ok is false if it is too large a transfer; the error says what is wrong with the descriptor.
func (e *dmaEngine) shapeOf(at uint64, raw *[isa.DMADescSize]byte) (s *dmaShape, ok bool, err error) {
	if e.shapes == nil {
		e.shapes = make([]dmaShape, dmaShapes)
	}
	s = &e.shapes[at/isa.DMADescSize%dmaShapes]
	if s.known && s.raw == *raw {
		return s, true, nil
	}
	d, err := isa.DecodeDMADesc(raw[:])
	if err != nil {
		return nil, false, err
	}
	p, ok := planDMA(&d, 0, 0)
	if ok {
		*s = dmaShape{raw: *raw, known: true, plan: p}
	}
	return s, ok, nil
}

// costOf is the cost of the shape's plan between two places.
func (s *dmaShape) costOf(p *dmaPlan, m *isa.Machine) dmaCost {
	src, dst := linePlace(p.src, m), linePlace(p.dst, m)
	e := &s.prices[(src^dst)>>4&3]
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
