package backend

import (
	"maps"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// How good a plan of the scratchpad is: the bytes of a function's buffers that are alive at the worst place, beside those that the plan
// spans. A buffer is alive where execution may have an access behind it and one ahead, those of callers included; a transfer is an access at its start and at every
// wait for its queue, and where the function returns with it under way. That is told from the code, not from what the plan believed.

// scratchSet is buffers of a function, by number; those beyond the 63rd are one.
type scratchSet uint64

func scratchBit(i int) scratchSet { return 1 << min(i, 63) }

// scratchLive is the most bytes of buffers that are alive at once, and the bytes from the first buffer to the end of the last.
func (s *selector) scratchLive() (live, used int64) {
	bufs := s.k.Scratch
	if len(bufs) == 0 {
		return 0, 0
	}
	used = scratchUsed(s.k)
	events := s.scratchEvents()
	before, after := make([]scratchSet, len(s.k.Blocks)), make([]scratchSet, len(s.k.Blocks))
	all := make([]scratchSet, len(s.k.Blocks))
	for b, list := range events {
		for _, t := range list {
			all[b] |= t
		}
	}
	for i, b := range bufs {
		if b.Given {
			before[s.cfg.RPO[0]] |= scratchBit(i)
		}
		for _, at := range s.cfg.RPO {
			if insts := s.k.Blocks[at].Insts; b.Kept && insts[len(insts)-1].Op == kernel.OpRet {
				after[at] |= scratchBit(i)
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for _, b := range s.cfg.RPO {
			for _, p := range s.cfg.Preds[b] {
				if x := before[b] | before[p] | all[p]; x != before[b] {
					before[b], changed = x, true
				}
				if x := after[p] | after[b] | all[b]; x != after[p] {
					after[p], changed = x, true
				}
			}
		}
	}
	for _, b := range s.cfg.RPO {
		ahead := make([]scratchSet, len(events[b])+1)
		ahead[len(events[b])] = after[b]
		for i := len(events[b]) - 1; i >= 0; i-- {
			ahead[i] = ahead[i+1] | events[b][i]
		}
		behind := before[b]
		live = max(live, s.bytes(behind&ahead[0]))
		for i, t := range events[b] {
			behind |= t
			live = max(live, s.bytes(behind&ahead[i]))
		}
	}
	return live, used
}

// scratchUsed is the bytes from where the scratchpad begins to the end of a function's last buffer.
func scratchUsed(k *kernel.Func) int64 {
	if len(k.Scratch) == 0 {
		return 0
	}
	last := k.Scratch[len(k.Scratch)-1]
	return last.At + last.Size - isa.ScratchBase
}

// bytes of the buffers of a set.
func (s *selector) bytes(set scratchSet) (n int64) {
	for i, b := range s.k.Scratch {
		if set&scratchBit(i) != 0 {
			n += b.Size
		}
	}
	return n
}

// transfers is the buffers of the transfers that nothing has waited for, by queue.
type transfers map[int64]scratchSet

// step is what one instruction does to buffers, and to what is under way.
func (u transfers) step(s *selector, in *kernel.Inst) scratchSet {
	t := s.touchedBy(in)
	switch in.Op {
	case kernel.OpDMA:
		u[in.Imm] |= t
	case kernel.OpDMAWait:
		if t = u[in.Imm]; in.Imm2 == 0 {
			delete(u, in.Imm)
		}
	case kernel.OpRet:
		for _, set := range u {
			t |= set
		}
	}
	return t
}

// scratchEvents are the accesses to buffers, by block.
func (s *selector) scratchEvents() [][]scratchSet {
	entry := make([]transfers, len(s.k.Blocks))
	for changed := true; changed; {
		changed = false
		for _, b := range s.cfg.RPO {
			insts := s.k.Blocks[b].Insts
			now := maps.Clone(entry[b])
			if now == nil {
				now = transfers{}
			}
			for i := range insts {
				now.step(s, &insts[i])
			}
			for _, e := range insts[len(insts)-1].Succs {
				if entry[e.Block] == nil {
					entry[e.Block], changed = transfers{}, true
				}
				for q, set := range now {
					if to := entry[e.Block]; to[q]|set != to[q] {
						to[q], changed = to[q]|set, true
					}
				}
			}
		}
	}
	events := make([][]scratchSet, len(s.k.Blocks))
	for _, b := range s.cfg.RPO {
		now := maps.Clone(entry[b])
		if now == nil {
			now = transfers{}
		}
		for i := range s.k.Blocks[b].Insts {
			t := now.step(s, &s.k.Blocks[b].Insts[i])
			if n := len(events[b]); t != 0 && (n == 0 || events[b][n-1] != t) {
				events[b] = append(events[b], t)
			}
		}
	}
	return events
}

// touchedBy are the buffers that an instruction's addresses point into.
func (s *selector) touchedBy(in *kernel.Inst) (set scratchSet) {
	if !in.Op.Is(kernel.Reads) && !in.Op.Is(kernel.Writes) && in.Op != kernel.OpDMA {
		return 0
	}
	for _, v := range in.Args {
		if s.k.Types[v] != kernel.TPtr || s.roots[v].kind != rootScratch {
			continue
		}
		if id := s.roots[v].id; id > 0 {
			set |= scratchBit(id - 1)
			continue
		}
		for i := range s.k.Scratch { // one of them
			set |= scratchBit(i)
		}
	}
	return set
}
