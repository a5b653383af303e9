package device

import "github.com/godwit-accel/godwit/isa"

// Memory as one core sees it: the scratchpad by index, global memory through the page table. A core keeps the
// few runs of pages it used last, which is its TLB; a change of the table empties it.

const tlbSize = 4

type tlb struct {
	table *[]pageRun // the snapshot the entries come from
	runs  [tlbSize]pageRun
	next  int
}

// scratchBase is the lowest address that does not always trap.
const scratchBase = isa.ScratchBase

// run finds the pages that hold a global address.
func (c *Core) pageRun(va uint64) *pageRun {
	t := &c.tlb
	if now := c.run.job.Space.runs.Load(); now != t.table {
		*t = tlb{table: now}
	}
	for i := range t.runs {
		if r := &t.runs[i]; va-r.va < r.size {
			return r
		}
	}
	r, ok := c.run.job.Space.find(va)
	if !ok {
		return nil
	}
	t.next = (t.next + 1) % tlbSize
	t.runs[t.next] = r
	return &t.runs[t.next]
}

// window is the host's view of n ≥ 1 bytes at addr if they lie in one piece and may be used so;
// else nil, and the caller takes the slow path that finds out why. Pages written become dirty.
func (c *Core) window(addr, n uint64, perm Perm) []byte {
	w := c.view(addr, n, perm)
	if w != nil && addr < isa.ScratchEnd && perm&PermW != 0 {
		c.willWrite(addr, n)
	}
	return w
}

// view is window for who does not write yet.
func (c *Core) view(addr, n uint64, perm Perm) []byte {
	if addr < isa.ScratchEnd {
		if addr < scratchBase || n > uint64(len(c.scratch)) || addr > uint64(len(c.scratch))-n {
			return nil
		}
		return c.scratch[addr:][:n:n]
	}
	r := c.pageRun(addr)
	if r == nil || r.perm&perm != perm {
		return nil
	}
	if off := addr - r.va; off <= uint64(len(r.host)) && n <= uint64(len(r.host))-off {
		return r.host[off:][:n:n]
	}
	return nil
}

// noMemory is what is read of the last page of an imported region behind its end. Nobody writes it.
var noMemory [PageSize]byte

// pieces calls f for the host's view of each piece of n bytes at addr. It returns the first
// address that may not be used so, and why, or kind 0.
func (c *Core) pieces(addr, n uint64, perm Perm, f func(p []byte)) (bad uint64, kind TrapKind) {
	for n > 0 {
		var p []byte
		if addr < isa.ScratchEnd {
			if addr < scratchBase || addr >= uint64(len(c.scratch)) {
				return addr, TrapRange
			}
			p = c.scratch[addr:][:min(n, uint64(len(c.scratch))-addr)]
			if perm&PermW != 0 {
				c.willWrite(addr, uint64(len(p)))
			}
		} else {
			r := c.pageRun(addr)
			if r == nil || r.perm&perm != perm || addr-r.va >= uint64(len(r.host)) && perm != PermR {
				return addr, TrapPage
			}
			p = noMemory[:min(r.size-(addr-r.va), PageSize)]
			if addr-r.va < uint64(len(r.host)) {
				p = r.host[addr-r.va:]
			}
			p = p[:min(n, uint64(len(p)))]
		}
		if f != nil {
			f(p)
		}
		addr, n = addr+uint64(len(p)), n-uint64(len(p))
	}
	return 0, 0
}

// readAt copies memory to p, all of it or none.
func (c *Core) readAt(addr uint64, p []byte) (bad uint64, kind TrapKind) {
	if len(p) == 0 {
		return 0, 0
	}
	if w := c.window(addr, uint64(len(p)), PermR); w != nil {
		copy(p, w)
		return 0, 0
	}
	if bad, kind = c.pieces(addr, uint64(len(p)), PermR, nil); kind != 0 {
		return bad, kind
	}
	return c.pieces(addr, uint64(len(p)), PermR, func(w []byte) { p = p[copy(p, w):] })
}

// writeAt copies p to memory, all of it or none.
func (c *Core) writeAt(addr uint64, p []byte) (bad uint64, kind TrapKind) {
	if len(p) == 0 {
		return 0, 0
	}
	if w := c.window(addr, uint64(len(p)), PermW); w != nil {
		copy(w, p)
		return 0, 0
	}
	if bad, kind = c.pieces(addr, uint64(len(p)), PermW, nil); kind != 0 {
		return bad, kind
	}
	return c.pieces(addr, uint64(len(p)), PermW, func(w []byte) { p = p[copy(w, p):] })
}
