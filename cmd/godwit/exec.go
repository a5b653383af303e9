package main

import (
	"bytes"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/timeline"
)

// execFlags say how the device runs a program, and what of it is recorded.
type execFlags struct {
	timing, trace string
	fuel          uint64
	lazy, race    bool
}

func (e *execFlags) add(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&e.timing, "timing", "on", "`MODE` of timing: on, plain (the same cycles packet by packet), or off (the same values without cycles, faster)")
	f.StringVar(&e.trace, "trace", "", "write a timeline of regions, units, DMA queues and stalls to `FILE` (JSON, for Perfetto)")
	f.Uint64Var(&e.fuel, "fuel", 0, "end the run after `N` instructions a core, 64 bytes of DMA counting as one (0: no limit)")
	f.BoolVar(&e.race, "race", false, "report two cores that touch a byte without a semaphore between them")
	f.BoolVar(&e.lazy, "lazy-dma", false, "move DMA bytes as late as the program allows, to find missing waits")
}

func (e *execFlags) valid() error {
	if e.timing != "on" && e.timing != "off" && e.timing != "plain" {
		return usagef("--timing %s: want on, plain or off", e.timing)
	}
	return nil
}

// options are those of a device for the run.
func (e *execFlags) options(m isa.Machine) godwit.DeviceOptions {
	return godwit.DeviceOptions{Machine: m, NoTiming: e.timing == "off", Plain: e.timing == "plain", Fuel: e.fuel, LazyDMA: e.lazy, Race: e.race}
}

// recorder records the run of a program, with --trace.
func (e *execFlags) recorder(o *object.Program) *timeline.Recorder {
	if e.trace == "" {
		return nil
	}
	return timeline.New(o)
}

// writeTrace writes what was recorded; of no recorder nothing.
func (e *execFlags) writeTrace(c *cobra.Command, r *timeline.Recorder, m isa.Machine) error {
	if r == nil {
		return nil
	}
	var b bytes.Buffer
	if err := r.Write(&b, m.ClockHz); err != nil {
		return err
	}
	return writeFile(c, e.trace, b.Bytes())
}

// observers see a run side by side.
type observers []device.Observer

// Packet implements device.Observer.
func (l observers) Packet(core int, text, at, stall uint64, cause device.Cause, busy *[isa.NumSlots]uint16) {
	for _, o := range l {
		o.Packet(core, text, at, stall, cause, busy)
	}
}

// Transfer implements device.Observer.
func (l observers) Transfer(core, queue int, text, begin, end, done, read, written uint64) {
	for _, o := range l {
		o.Transfer(core, queue, text, begin, end, done, read, written)
	}
}
