package device

import (
	"fmt"

	"github.com/godwit-accel/godwit/isa"
)

var controlExecs = execTable{
	isa.OpJ:       always(func(c *Core, o *op) bool { return c.jump(o) }),
	isa.OpJr:      always(func(c *Core, o *op) bool { return c.jumpTo(c.S[o.in.A]) }),
	isa.OpRet:     always(func(c *Core, o *op) bool { return c.jumpTo(c.S[o.in.A]) }),
	isa.OpCall:    always(execCall),
	isa.OpCallr:   always(execCallr),
	isa.OpBeq:     branchIf(func(a, b uint64) bool { return a == b }, nil),
	isa.OpBne:     branchIf(func(a, b uint64) bool { return a != b }, nil),
	isa.OpBlt:     branchIf(func(a, b uint64) bool { return int64(a) < int64(b) }, func(a, b uint64) bool { return a < b }),
	isa.OpBge:     branchIf(func(a, b uint64) bool { return int64(a) >= int64(b) }, func(a, b uint64) bool { return a >= b }),
	isa.OpDbnz:    always(execDbnz),
	isa.OpNop:     always(func(*Core, *op) bool { return true }),
	isa.OpHalt:    always(func(c *Core, _ *op) bool { c.event = evDone; return true }),
	isa.OpTrap:    always(func(c *Core, o *op) bool { return c.fault(TrapExplicit, 0, "", fmt.Sprintf("code %d", o.in.Imm)) }),
	isa.OpAssert:  always(execAssert),
	isa.OpTrace:   always(execTrace),
	isa.OpRdcyc:   always(func(c *Core, o *op) bool { c.setS(o.in.Dst, c.sb.now); return true }),
	isa.OpFence:   always(func(*Core, *op) bool { return true }),
	isa.OpDma:     always(func(c *Core, o *op) bool { return c.dmaStart(int(o.in.Imm&7), c.S[o.in.A], c.S[o.in.B], c.S[o.in.C]) }),
	isa.OpDmaWait: always(func(c *Core, o *op) bool { return c.dmaWait(int(o.in.Imm&7), int(o.in.Imm>>3&15)) }),
	isa.OpFetch: always(func(c *Core, o *op) bool {
		return c.askCache(c.S[o.in.A]+uint64(o.in.Imm>>7), c.S[o.in.B], c.S[o.in.C], o.in.Imm&127)
	}),
	isa.OpSemPost: always(execSemPost),
	isa.OpSemWait: always(execSemWait),
}

func (c *Core) setS(n uint8, v uint64) {
	c.S[n] = v
	c.S[0] = 0
}

func (c *Core) setP(n uint8, v bool) {
	c.P[n] = v
	c.P[0] = true
}

// jump goes to a direct branch's target and pays the bubbles.
func (c *Core) jump(o *op) bool {
	if o.target < 0 {
		return c.fault(TrapFetch, 0, "", "the branch target is not the start of a packet")
	}
	c.next = int(o.target)
	c.bubbles()
	c.cur.Taken++
	return true
}

func (c *Core) bubbles() { c.bubbled = true }

// jumpTo goes to an address in a register, checked against the packet-start table.
func (c *Core) jumpTo(addr uint64) bool {
	if addr == HaltAddr {
		c.event = evDone
		return true
	}
	i, ok := c.run.prog.packetAt(addr)
	if !ok {
		return c.fault(TrapFetch, addr, "", fmt.Sprintf("jump to 0x%x, which is not the start of a packet", addr))
	}
	c.next = i
	c.bubbles()
	c.cur.Taken++
	return true
}

func execCall(c *Core, o *op) bool {
	c.setS(o.in.Dst, c.run.prog.pc(int(o.pc)+1))
	return c.jump(o)
}

func execCallr(c *Core, o *op) bool {
	to := c.S[o.in.A]
	c.setS(o.in.Dst, c.run.prog.pc(int(o.pc)+1))
	return c.jumpTo(to)
}

// branchIf makes the picker of a comparison and branch. The 32-bit types compare extended words, which keeps their order.
func branchIf(signed, unsigned func(a, b uint64) bool) func(*isa.Inst) execFunc {
	return func(in *isa.Inst) execFunc {
		cond := signed
		if in.Type == isa.U32 || in.Type == isa.U64 {
			cond = unsigned
		}
		if in.Type.Size() == 4 {
			return func(c *Core, o *op) bool {
				if cond(uint64(int64(int32(c.S[o.in.A]))), uint64(int64(int32(c.S[o.in.B])))) {
					return c.jump(o)
				}
				return true
			}
		}
		return func(c *Core, o *op) bool {
			if cond(c.S[o.in.A], c.S[o.in.B]) {
				return c.jump(o)
			}
			return true
		}
	}
}

func execDbnz(c *Core, o *op) bool {
	c.setS(o.in.Dst, c.S[o.in.Dst]-1)
	if o.in.Dst == 0 || c.S[o.in.Dst] == 0 {
		if o.in.Dst == 0 { // S0 stays 0, so 0 − 1 is what decides
			return c.jump(o)
		}
		c.bubbles()
		return true
	}
	if o.target < 0 {
		return c.jump(o)
	}
	c.next = int(o.target)
	c.cur.Taken++
	if o.target > o.pc {
		c.bubbles()
	}
	return true
}

func execAssert(c *Core, o *op) bool {
	if c.P[o.in.A] {
		return true
	}
	return c.fault(TrapAssert, 0, "", fmt.Sprintf("code %d", o.in.Imm))
}

// maxTrace bounds what one core may leave behind.
const maxTrace = 1 << 16

func execTrace(c *Core, o *op) bool {
	if len(c.trace) < maxTrace {
		c.trace = append(c.trace, TraceEvent{Core: c.id, PC: c.run.prog.pc(int(o.pc)), Cycle: c.sb.now, Tag: o.in.Imm, Value: c.S[o.in.A]})
	}
	return true
}

func (c *Core) otherCore(v uint64) bool {
	if v < uint64(len(c.run.cores)) && int(v) != c.id {
		return true
	}
	return c.fault(TrapSem, 0, "", fmt.Sprintf("core %d is no other core of the job's %d", v, len(c.run.cores)))
}

func execSemPost(c *Core, o *op) bool {
	to := c.S[o.in.A]
	if !c.otherCore(to) {
		return false
	}
	if c.run.race != nil {
		c.run.race.post(c, semKey{c.id, int(to), int(o.in.Imm)})
	}
	k := semKey{c.id, int(to), int(o.in.Imm)}
	if !c.run.sems.post(k, c.sb.now) {
		return c.fault(TrapSem, 0, "", fmt.Sprintf("more than %d posts of %s", maxPosts, k))
	}
	return true
}

func execSemWait(c *Core, o *op) bool {
	from, n := c.S[o.in.A], c.S[o.in.B]
	if !c.otherCore(from) {
		return false
	}
	c.wait, c.waitPC, c.event = semWait{semKey{int(from), c.id, int(o.in.Imm)}, n}, c.run.prog.pc(int(o.pc)), evWait
	return true
}
