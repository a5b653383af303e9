package backend

import (
	"sync"

	"github.com/godwit-accel/godwit/internal/room"
	"github.com/godwit-accel/godwit/isa"
)

// scoreboard says when registers and units are free, in cycles.
type scoreboard struct {
	ready   [isa.NumBanks * 32]int
	forward [32]int // of tiles: for the next mma into the same one
	unit    [isa.NumSlots]int
}

// issue is an instruction as the scoreboard sees it, decoded once for all passes.
type issue struct {
	slot      isa.Slot
	occupancy int
	reads     []access
	writes    []access
}

// access is a register of an instruction: an index into ready, or with forward into forward.
type access struct {
	reg, latency int32
	forward      bool
}

// decoder makes issues; what it made lasts until it is done.
type decoder struct {
	m        *isa.Machine
	passes   room.Room[[]issue]
	issues   room.Room[issue]
	accesses room.Room[access]
}

var decoders = sync.Pool{New: func() any { return new(decoder) }}

func newDecoder(m *isa.Machine) *decoder {
	d := decoders.Get().(*decoder)
	d.m = m
	return d
}

func (d *decoder) done() {
	d.passes.Reset()
	d.issues.Reset()
	d.accesses.Reset()
	decoders.Put(d)
}

// decode is the issues of a pass, packet by packet. by is which instruction wrote each tile last, before the pass
// and then behind it.
func (d *decoder) decode(packets [][]*inst, by *[32]isa.Inst) [][]issue {
	n := 0
	for _, p := range packets {
		n += len(p)
	}
	pass, issues, reads, writes := d.passes.List(len(packets)), d.issues.List(n), d.accesses.Empty(6*n), d.accesses.Empty(6*n)
	for k, p := range packets {
		pass[k], issues = issues[:len(p)], issues[len(p):]
		for i, in := range p {
			x := &pass[k][i]
			x.slot, x.occupancy = in.Op.Row().Slot, d.m.Occupancy(&in.Inst)
			r0, w0 := len(reads), len(writes)
			in.Regs(func(o *isa.Operand, r isa.Reg, role isa.Role) {
				a := access{reg: int32(r.Bank)*32 + int32(r.N)}
				if role.Writes() {
					writes = append(writes, access{reg: a.reg, latency: int32(d.m.Latency(&in.Inst, o))})
				}
				if r.Bank == isa.BankT {
					if role.Writes() {
						writes = append(writes, access{reg: int32(r.N), latency: int32(d.m.MatrixCycles), forward: true})
					}
					if _, ok := d.m.Forward(&by[r.N], &in.Inst, o); ok {
						a = access{reg: int32(r.N), forward: true}
					}
				}
				reads = append(reads, a)
			})
			x.reads, x.writes = reads[r0:len(reads):len(reads)], writes[w0:len(writes):len(writes)]
		}
		for i, in := range p { // only now: a packet reads what was before it
			for _, w := range pass[k][i].writes {
				if w.forward {
					by[w.reg] = in.Inst
				}
			}
		}
	}
	return pass
}

// run issues a pass whose last packet before it issued at now; it returns when its own last does.
func (s *scoreboard) run(pass [][]issue, now int) int {
	for _, p := range pass {
		t := now + 1
		for i := range p {
			t = max(t, s.unit[p[i].slot])
			for _, r := range p[i].reads {
				if r.forward {
					t = max(t, s.forward[r.reg])
				} else {
					t = max(t, s.ready[r.reg])
				}
			}
		}
		now = t
		for i := range p {
			s.unit[p[i].slot] = t + p[i].occupancy
			for _, w := range p[i].writes {
				if w.forward {
					s.forward[w.reg] = t + int(w.latency)
				} else {
					s.ready[w.reg] = t + int(w.latency)
				}
			}
		}
	}
	return now
}

// since is the scoreboard as what comes behind now sees it: what is free by then is all one.
func (s *scoreboard) since(now int) scoreboard {
	r := *s
	for i := range r.ready {
		r.ready[i] = max(r.ready[i]-now, 0)
	}
	for i := range r.forward {
		r.forward[i] = max(r.forward[i]-now, 0)
	}
	for i := range r.unit {
		r.unit[i] = max(r.unit[i]-now, 0)
	}
	return r
}

// steady runs the loop on a scoreboard until it repeats and returns the cycles of a pass, rounded up.
func (c *loopCheck) steady() int {
	const warm, runs = 24, 24
	var (
		s  scoreboard
		by [32]isa.Inst
	)
	d := newDecoder(c.m)
	defer d.done()
	first := d.decode(c.packets, &by)
	pass := first
	if by != [32]isa.Inst{} { // which mma wrote a tile last is not the same behind the first pass
		pass = d.decode(c.packets, &by)
	}
	now, mark := s.run(first, -1)+c.bubbles(), 0
	before := s.since(now)
	for k := 1; k < warm+runs; k++ {
		if k == warm {
			mark = now
		}
		was := now
		now = s.run(pass, now) + c.bubbles()
		if k < warm {
			after := s.since(now)
			if after == before { // so will it go on
				return now - was
			}
			before = after
		}
	}
	return (now - mark + runs - 1) / runs
}
