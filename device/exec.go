package device

import (
	"fmt"

	"github.com/godwit-accel/godwit/isa"
)

// How often a core looks whether its job was cancelled, in instructions.
const cancelEvery = 1 << 16

// slice runs the core for n instructions more, or until it ends, traps, waits for a post that cannot come in this slice, or another
// core has run n.
func (c *Core) slice(n uint64) {
	many := len(c.run.cores) > 1 && c.run.race == nil
	if c.state == coreBlocked && !c.resume(many) {
		return
	}
	end := c.used + n
	for c.state == coreReady && c.used < end && !c.run.cancelled.Load() {
		limit := min(end, c.used+cancelEvery)
		if f := c.run.job.Fuel; f != 0 {
			if c.used >= f {
				c.trap = c.trapAt(TrapFuel, "", 0, fmt.Sprintf("%d instructions were allowed", f))
				c.state = coreTrapped
				return
			}
			limit = min(limit, f)
		}
		c.link.limit.Store(limit)
		if c.run.over.Load() {
			return
		}
		ev := evNone
		switch {
		case c.run.hooks != nil || c.run.job.Observer != nil || c.run.dev.opt.Timing == TimingPlain:
			ev = c.execPlain()
		case c.timed:
			ev = c.execFast()
		default:
			ev = c.execOff()
		}
		switch ev {
		case evWait:
			c.state = coreBlocked
			if !c.resume(many) {
				return
			}
		case evDone:
			c.state = coreDone
		}
	}
	if many && c.state == coreReady {
		c.run.endSlice()
	}
}

// resume ends the wait of a blocked core if the post has come.
func (c *Core) resume(block bool) bool {
	at, ok := c.run.sems.wait(c.wait, block)
	if !ok {
		return false
	}
	if c.run.race != nil {
		c.run.race.wait(c, c.wait)
	}
	if c.timed && at != 0 {
		c.sb.wait(at+uint64(c.m.SemLatency), CauseSem)
	}
	c.state = coreReady
	return true
}

// execPlain executes packets with the scoreboard, the definition of time.
func (c *Core) execPlain() event {
	p := c.run.prog
	for c.used < c.link.limit.Load() {
		if ev := c.fetch(p); ev != evNone {
			return ev
		}
		i := c.at
		k, t := &p.packets[i], &p.timing[i]
		if h := c.run.hooks[i]; h != nil {
			c.settle()
			if err := h(c); err != nil {
				c.trap = c.trapAt(TrapHook, "", 0, err.Error())
				c.trap.Err = err
				c.state = coreTrapped
				return evTrap
			}
		}
		if c.timed {
			stall, cause := c.sb.issue(t)
			c.cur.Cycles[cause] += stall
			if o := c.run.job.Observer; o != nil {
				o.Packet(c.id, p.pc(i)-p.Base, c.sb.now, stall, cause, &t.occ)
			}
		} else {
			c.sb.now++
		}
		if ev := c.packet(p, k); ev != evNone {
			return ev
		}
		if c.timed {
			c.retire(t)
		}
		if c.event != evNone {
			return c.leave()
		}
	}
	return evSlice
}

// retire books what a packet has done to time.
func (c *Core) retire(t *packetTiming) {
	c.sb.retire(t)
	c.extra()
}

// extra books what executing a packet found beyond what its instructions take.
func (c *Core) extra() {
	if c.memEvent {
		c.memTiming()
	}
	if c.bubbled {
		c.bubbled = false
		c.sb.bubble(c.m.BranchBubbles)
	}
}

// execOff executes packets without time.
func (c *Core) execOff() event {
	p := c.run.prog
	most := c.mostInsts()
	for limit := c.link.limit.Load(); c.used < limit; limit = c.link.limit.Load() {
		if c.at < len(p.packets) {
			id := p.packets[c.at].block
			b := &p.blocks[id]
			if !b.plain && c.at == int(b.first) && c.used+uint64(b.insts) <= most {
				if b.sym != c.sym {
					c.enter(b.sym)
				}
				if b.loop != nil {
					if n := c.rounds(b, limit); n > 0 {
						c.sb.now += n * uint64(b.end-b.first)
						c.bubbled = false
						c.leaveLoop(id, b, n)
						continue
					}
				}
				id, bad := c.blockThreads(p, id)
				if id < 0 {
					continue
				}
				b = &p.blocks[id]
				if bad >= 0 {
					return c.blockStopped(p, b, &p.ops[int(b.ops)+bad])
				}
				c.sb.now += uint64(b.end - b.first)
				c.blockCounts[id]++
				c.used += uint64(b.insts)
				c.at = c.next
				if c.event != evNone {
					return c.leave()
				}
				continue
			}
		}
		if ev := c.fetch(p); ev != evNone {
			return ev
		}
		c.sb.now++
		if ev := c.packet(p, &p.packets[c.at]); ev != evNone {
			return ev
		}
		if c.event != evNone {
			return c.leave()
		}
	}
	return evSlice
}

// mostInsts is how many instructions may be executed in the end. A slice may end behind a block that goes beyond, as nothing depends on where it does;
// fuel is exact.
func (c *Core) mostInsts() uint64 {
	if f := c.run.job.Fuel; f != 0 {
		return f
	}
	return ^uint64(0)
}

// fetch checks that there is a packet to execute and enters its symbol.
func (c *Core) fetch(p *Program) event {
	if c.at >= len(p.packets) {
		c.trap = c.trapAt(TrapFetch, "", p.Base+p.Size, "execution ran past the end of the program")
		c.state = coreTrapped
		return evTrap
	}
	k := &p.packets[c.at]
	if k.err != nil {
		c.trap = c.trapAt(TrapIllegal, "", 0, k.err.Error())
		c.state = coreTrapped
		return evTrap
	}
	if k.sym != c.sym {
		c.enter(k.sym)
	}
	return evNone
}

// packet computes what a packet computes.
func (c *Core) packet(p *Program, k *packet) event {
	c.ranPacket(c.at)
	if o := c.packetValues(p.ops[k.first:][:k.n], c.at+1); o != nil {
		return c.trapped(o)
	}
	return evNone
}

// packetValues executes the instructions of a packet and goes on at the one behind, or where they say; it returns one that trapped.
func (c *Core) packetValues(ops []op, behind int) *op {
	c.next = behind
	for j := range ops {
		if o := &ops[j]; !o.exec(c, o) {
			return o
		}
	}
	c.used += uint64(len(ops))
	c.at = c.next
	return nil
}

// leave ends the packet loop for the event that an instruction asked for.
func (c *Core) leave() event {
	ev := c.event
	c.event = evNone
	if ev == evDone {
		if !c.dmaDrain() {
			return c.trapped(nil)
		}
		c.finish()
	}
	return ev
}

// finish ends the core's time: when everything in flight has arrived.
func (c *Core) finish() {
	if !c.timed {
		return
	}
	base := c.sb.now + 1
	c.end = max(base, c.sb.drain)
	cause := CauseOperand
	if c.sb.hold > base {
		c.end, cause = max(c.end, c.sb.hold), c.sb.cause
	}
	c.cur.Cycles[cause] += c.end - base
}

// execPredicated executes the body of an instruction whose predicate holds.
func execPredicated(c *Core, o *op) bool {
	if c.P[o.in.Pred] == o.in.Pol {
		return true
	}
	return o.body(c, o)
}

// execRef executes an instruction by its reference function.
func execRef(c *Core, o *op) bool {
	c.settle()
	c.PC = c.run.prog.pc(int(o.pc))
	ref := isa.Table[o.in.Op].Ref
	if ref == nil {
		return c.refFault(isa.FaultIllegal, o)
	}
	if f := ref(&c.State, &o.in); f != isa.FaultNone {
		return c.refFault(f, o)
	}
	return true
}

// An execTable chooses the function of an instruction; nil means that it has none for this one.
type execTable map[isa.Op]func(in *isa.Inst) execFunc

// execTables are asked in order: the fastest first. What none of them has, the reference function executes.
var execTables = []execTable{
	controlExecs, scalarExecs, scalarFloatExecs, memoryExecs, rowExecs, matrixExecs, vectorExecs(), laneExecs(), intExecs, shuffleExecs, maskExecs,
	reduceExecs(), formatExecs(), generalExecs(),
}

// pickers are the entries of execTables by instruction.
var pickers = func() [][]func(in *isa.Inst) execFunc {
	p := make([][]func(in *isa.Inst) execFunc, len(isa.Table))
	for _, t := range execTables {
		for op, f := range t {
			p[op] = append(p[op], f)
		}
	}
	return p
}()

// native is the device's own function for an instruction, or nil.
func native(in *isa.Inst) execFunc {
	for _, f := range pickers[in.Op] {
		if e := f(in); e != nil {
			return e
		}
	}
	return nil
}

func pickExec(in *isa.Inst) execFunc {
	if f := native(in); f != nil {
		return f
	}
	return execRef
}

// always is the picker of an instruction with one function.
func always(f execFunc) func(*isa.Inst) execFunc { return func(*isa.Inst) execFunc { return f } }
