package device

import "github.com/godwit-accel/godwit/isa"

// Observer sees a job as it runs, packet by packet; such a job is timed on the plain scoreboard, which
// gives the same cycles. Each core calls it from its own goroutine, with its own number. Text is the
// offset of the packet in the program's text; times are cycles from the launch.
type Observer interface {
	// Packet is called when a packet issues: after stall cycles that went to cause. Busy says for
	// how long each slot's unit is taken from then on, 0 where it has none.
	Packet(core int, text, at, stall uint64, cause Cause, busy *[isa.NumSlots]uint16)
	// Transfer is called when a DMA is started: the engine works on it from begin to end, and its
	// wait ends at done.
	Transfer(core, queue int, text, begin, end, done, read, written uint64)
}
