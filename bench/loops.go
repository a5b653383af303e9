package bench

import (
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
)

// Loops are figures of innermost loops, which a compiler schedules so that a pass takes II cycles, at least MII. Loops
// with branches inside have no such bound and are not among them.
type Loops struct {
	Loops           int   `json:"loops"`
	AtMII           int   `json:"loops_at_mii"`
	SumII           int64 `json:"sum_ii"`               // weighted by the passes executed,
	SumMII          int64 `json:"sum_mii"`              // if Config.Weigh asks for it
	Passes          int64 `json:"loop_passes"`          // executed, of all loops
	PassesAtMII     int64 `json:"loop_passes_at_mii"`   //
	UnweightedII    int64 `json:"sum_ii_unweighted"`    // each loop of the code once
	UnweightedMII   int64 `json:"sum_mii_unweighted"`   //
	InnerSpillBytes int64 `json:"inner_spill_bytes"`    // of spills and reloads in a pass, each loop once
	ExecutedSpills  int64 `json:"executed_spill_bytes"` // of innermost loops
}

// loops reads what the backend tells of its loops. How often each runs takes a run of its own, packet by packet.
func (c *Config) loops(r *Result, l *loaded) error {
	if l.bin.Code == nil {
		return nil
	}
	var n *packetCounts
	if c.Weigh {
		n = &packetCounts{}
		l.model.Observe(n)
		defer l.model.Observe(nil)
		if _, _, err := l.model.Run(l.args...); err != nil {
			return err
		}
	}
	for i := range l.bin.Code.Loops {
		s := &l.bin.Code.Loops[i]
		if s.MII == 0 {
			continue
		}
		at := s.II <= s.MII
		r.Loops.Loops++
		r.UnweightedII += int64(s.II)
		r.UnweightedMII += int64(s.MII)
		r.InnerSpillBytes += int64(s.SpillBytes)
		passes := n.at(s.Start)
		r.Passes += passes
		r.SumII += passes * int64(s.II)
		r.SumMII += passes * int64(s.MII)
		r.ExecutedSpills += passes * int64(s.SpillBytes)
		if at {
			r.AtMII++
			r.PassesAtMII += passes
		}
	}
	return nil
}

// packetCounts observes a run, and counts how often each packet issued, by core and place in the text.
type packetCounts [8][]int64 // cores.max is at most 8

// Packet is called by each core from a goroutine of its own.
func (n *packetCounts) Packet(core int, text, _, _ uint64, _ device.Cause, _ *[isa.NumSlots]uint16) {
	i := int(text / 8)
	for len(n[core]) <= i {
		n[core] = append(n[core], make([]int64, i+1)...)
	}
	n[core][i]++
}

// Transfer is not counted.
func (n *packetCounts) Transfer(_, _ int, _, _, _, _, _, _ uint64) {}

func (n *packetCounts) at(text uint64) (sum int64) {
	if n == nil {
		return 0
	}
	for _, c := range n {
		if i := int(text / 8); i < len(c) {
			sum += c[i]
		}
	}
	return sum
}
