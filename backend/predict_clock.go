package backend

import (
	"github.com/godwit-accel/godwit/isa"
)

// clock is the machine's time as the manual defines it, from the table's latencies: a packet issues when its sources
// are ready, its units are free, and bubbles and waits are over.
type clock struct {
	m                       *isa.Machine
	now, fetch, hold, drain int64
	ready                   [256]int64 // clockRegs of them are used
	unit                    [isa.NumSlots]int64

	engine int64 // when the DMA engine is free
	queues [8][]int64
	costs  map[dmaKey]int64
	lines  map[uint64]bool // of the data cache
}

func (c *clock) issue(st *tick) {
	t := c.now + 1
	if c.hold > t {
		t = max(c.hold, c.drain, c.fetch)
	} else {
		for _, r := range st.needs {
			t = max(t, c.ready[r])
		}
		for i := range st.units {
			t = max(t, c.unit[st.units[i].slot])
		}
		t = max(t, c.fetch)
	}
	c.now = t
	for _, u := range st.units {
		c.unit[u.slot] = t + u.n
		c.drain = max(c.drain, t+u.n)
	}
}

func (c *clock) retire(st *tick) {
	for _, w := range st.writes {
		at := c.now + w.lat
		c.ready[w.reg] = at
		c.drain = max(c.drain, at)
	}
}

func (c *clock) bubble(n int) { c.fetch = c.now + 1 + int64(n) }

func (c *clock) wait(at int64) { c.hold = max(c.hold, at) }

// skip lets time pass in which everything goes on as it did.
func (c *clock) skip(n int64) {
	for _, t := range []*int64{&c.now, &c.fetch, &c.hold, &c.drain, &c.engine} {
		*t += n
	}
	for i := range c.ready[:clockRegs] {
		c.ready[i] += n
	}
	for i := range c.unit {
		c.unit[i] += n
	}
	for q := range c.queues {
		for i := range c.queues[q] {
			c.queues[q][i] += n
		}
	}
}

// global times an access to global memory: a load through the data cache, of which only the first touch of a line
// misses here, or a store.
func (c *clock) global(addr uint64, bytes int64, store bool) {
	line := uint64(c.m.CacheLine)
	first, last := addr/line, (addr+uint64(bytes)-1)/line
	if store {
		at := c.now + int64(last-first+1)*int64(c.m.StoreLine)
		c.unit[isa.SlotW] = max(c.unit[isa.SlotW], at)
		c.drain = max(c.drain, c.unit[isa.SlotW])
		return
	}
	misses := 0
	if c.lines == nil || len(c.lines) >= c.m.CacheBytes/c.m.CacheLine {
		c.lines = map[uint64]bool{}
	}
	for l := first; l <= last; l++ {
		if !c.lines[l] {
			c.lines[l] = true
			misses++
		}
	}
	if misses > 0 {
		c.wait(c.now + int64(c.m.LoadLat+c.m.CacheMiss+misses*c.m.CacheMissLine))
	}
}

// dma starts a transfer.
func (c *clock) dma(mem *memory, q int, desc, src, dst uint64) {
	at := c.now
	if len(c.queues[q]) >= c.m.DMAQueueDepth {
		at = max(at, c.queues[q][0])
		c.queues[q] = c.queues[q][1:]
		c.wait(at)
	}
	c.engine = max(c.engine, at) + c.cost(mem, desc, src, dst)
	c.queues[q] = append(c.queues[q], c.engine+int64(c.m.DMALatency))
}

func (c *clock) dmaWait(q, n int) {
	if over := len(c.queues[q]) - n; over > 0 {
		c.wait(c.queues[q][over-1])
		c.queues[q] = append(c.queues[q][:0], c.queues[q][over:]...)
	}
}

// dmaKey is what the cost of a transfer depends on: the descriptor, and where in a line each side begins, −1 for scratchpad.
type dmaKey struct {
	desc     uint64
	src, dst int64
}

func (c *clock) cost(mem *memory, at, src, dst uint64) int64 {
	var raw [isa.DMADescSize]byte
	if !mem.Load(at, raw[:]) {
		return 1
	}
	place := func(a uint64) int64 {
		if a < isa.ScratchEnd {
			return -1
		}
		return int64(a % uint64(c.m.DMALineBytes))
	}
	key := dmaKey{at, place(src), place(dst)}
	if n, ok := c.costs[key]; ok {
		return n
	}
	d, err := isa.DecodeDMADesc(raw[:])
	if err != nil {
		return 1
	}
	if c.costs == nil {
		c.costs = map[dmaKey]int64{}
	}
	n := transferCost(&d, key.src, key.dst, c.m)
	c.costs[key] = n
	return n
}

// transferCost is the time of a transfer: lines of global memory against runs. Rows are the innermost dimension that is
// left when those that continue each other are joined.
func transferCost(d *isa.DMADesc, src, dst int64, m *isa.Machine) int64 {
	type dim struct{ n, lo, body, s, t int64 }
	var ds []dim // innermost first
	for i := 3; i >= 0; i-- {
		n := int64(d.N[i])
		if n == 0 {
			return 0
		}
		e := dim{n, int64(d.Lo[i]), n - int64(d.Lo[i]) - int64(d.Hi[i]), d.SrcStride[i], d.DstStride[i]}
		if n == 1 && e.body == 1 {
			continue
		}
		if k := len(ds) - 1; k >= 0 && ds[k].body == ds[k].n && (e.body <= 1 || e.s == ds[k].n*ds[k].s) && e.t == ds[k].n*ds[k].t {
			ds[k] = dim{ds[k].n * n, ds[k].n * e.lo, ds[k].n * e.body, ds[k].s, ds[k].t}
			continue
		}
		ds = append(ds, e)
	}
	for len(ds) < 4 {
		ds = append(ds, dim{1, 0, 1, 0, 0})
	}
	elem, line, share := int64(d.Elem), int64(m.DMALineBytes), int64(m.DMARunShare)
	run := func(n int64, dense bool) int64 { // in cycles / (line · share)
		switch {
		case n == 0:
			return 0
		case dense || n == 1:
			return max(n*elem*share, line)
		}
		return n * max(elem*share, line)
	}
	in := ds[0]
	rows, full := ds[1].n*ds[2].n*ds[3].n, ds[1].body*ds[2].body*ds[3].body
	if in.body == 0 {
		full = 0
	}
	dense := in.t == elem
	units := full*(run(in.lo, dense)+run(in.body, dense && in.s == elem)+run(in.n-in.lo-in.body, dense)) + (rows-full)*run(in.n, dense)
	lines := int64(0)
	if dst >= 0 {
		lines += linesOf(dst, [4]int64{in.n, ds[1].n, ds[2].n, ds[3].n}, [4]int64{in.t, ds[1].t, ds[2].t, ds[3].t}, elem, line)
	}
	if src >= 0 && full > 0 {
		lines += linesOf(src, [4]int64{in.body, ds[1].body, ds[2].body, ds[3].body}, [4]int64{in.s, ds[1].s, ds[2].s, ds[3].s}, elem, line)
	}
	return max((units+line*share-1)/(line*share), lines)
}

// linesOf counts the lines that rows of n[0] elements touch, each when it differs from the one before. Of many rows
// only the first ones are looked at: their places in a line repeat.
func linesOf(at int64, n, stride [4]int64, elem, line int64) int64 {
	const sample = 512
	total, seen, prev := int64(0), int64(0), int64(-1)<<60
	rows := n[1] * n[2] * n[3]
	down := func(a int64) int64 { return a &^ (line - 1) / line }
	for i3 := int64(0); i3 < n[3] && seen < sample; i3++ {
		for i2 := int64(0); i2 < n[2] && seen < sample; i2++ {
			for i1 := int64(0); i1 < n[1] && seen < sample; i1++ {
				seen++
				a := at + i1*stride[1] + i2*stride[2] + i3*stride[3]
				first, last := down(a), down(a+(n[0]-1)*stride[0]+elem-1)
				count := last - first + 1
				switch s := stride[0]; {
				case n[0] > 1 && (s > line || s < -line):
					count = n[0]
				case s < 0:
					first, last = down(a+(n[0]-1)*s), down(a+elem-1)
					count = last - first + 1
				case s == 0:
					last = down(a + elem - 1)
					count = last - first + 1
				}
				if first == prev && count > 0 {
					count--
				}
				total, prev = total+count, last
			}
		}
	}
	if seen == 0 {
		return 0
	}
	return total * rows / seen
}
