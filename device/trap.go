package device

import (
	"fmt"

	"github.com/godwit-accel/godwit/isa"
)

// fault begins a trap; the packet loop adds where it happened. It returns false, as execFuncs do after a trap.
func (c *Core) fault(kind TrapKind, addr uint64, access, detail string) bool {
	if detail == "" {
		switch {
		case kind == TrapRange:
			detail = fmt.Sprintf("%s of 0x%x: neither in the %d bytes of scratchpad from 0x%x nor in global memory", access, addr, len(c.scratch)-scratchBase, scratchBase)
		case kind == TrapPage:
			detail = fmt.Sprintf("%s of 0x%x: %s", access, addr, c.pageTrouble(addr))
		}
	} else if access != "" {
		detail = fmt.Sprintf("%s at 0x%x: %s", access, addr, detail)
	}
	c.trap = &Trap{Kind: kind, Addr: addr, Access: access, Detail: detail}
	return false
}

func (c *Core) pageTrouble(addr uint64) string {
	r := c.pageRun(addr)
	switch {
	case r == nil:
		return "no page is mapped there"
	case addr-r.va >= uint64(len(r.host)):
		return "the page has no memory there"
	}
	return fmt.Sprintf("the page allows only %q", r.perm)
}

func (p Perm) String() string {
	s := []byte("---")
	for i, l := range "rwx" {
		if p>>i&1 != 0 {
			s[i] = byte(l)
		}
	}
	return string(s)
}

// trapped completes a trap with the instruction that caused it.
func (c *Core) trapped(o *op) event {
	c.settle()
	t := c.trap
	if t == nil {
		t = &Trap{Kind: TrapIllegal, Detail: "no reason given"}
		c.trap = t
	}
	c.place(t)
	if o != nil {
		t.Slot = o.slot.String()
		t.Text = instText(&o.in)
		o.in.Regs(func(_ *isa.Operand, r isa.Reg, role isa.Role) {
			if !role.Reads() {
				return
			}
			switch r.Bank {
			case isa.BankS:
				t.Regs = append(t.Regs, fmt.Sprintf("%s=0x%x", r, c.S[r.N]))
			case isa.BankP:
				t.Regs = append(t.Regs, fmt.Sprintf("%s=%t", r, c.P[r.N]))
			}
		})
	}
	c.state = coreTrapped
	return evTrap
}

// place fills in where the core is.
func (c *Core) place(t *Trap) {
	p := c.run.prog
	t.Core, t.PC, t.Symbol = c.id, p.pc(c.at), p.symbol(c.at)
	if c.at < len(p.packets) {
		k := &p.packets[c.at]
		t.Packet = append([]uint64(nil), p.words[k.word:][:k.words]...)
		if ins, _, err := isa.DecodePacket(t.Packet); err == nil {
			t.Text = isa.FormatPacket(ins, nil)
		}
	}
}

// trapAt makes a trap that no instruction caused.
func (c *Core) trapAt(kind TrapKind, access string, addr uint64, detail string) *Trap {
	t := &Trap{Kind: kind, Access: access, Addr: addr, Detail: detail}
	c.place(t)
	return t
}

// refFault turns what a reference function reports into a trap.
func (c *Core) refFault(f isa.Fault, o *op) bool {
	access := "load"
	if o.slot == isa.SlotW {
		access = "store"
	}
	switch f {
	case isa.FaultMemory:
		if c.failKind == TrapRace {
			return false // the trap is there already
		}
		return c.fault(c.failKind, c.failAddr, access, "")
	case isa.FaultMisaligned:
		return c.misaligned(c.Addr, o)
	case isa.FaultTrap:
		return c.fault(TrapExplicit, 0, "", fmt.Sprintf("code %d", c.Code))
	case isa.FaultAssert:
		return c.fault(TrapAssert, 0, "", fmt.Sprintf("code %d", c.Code))
	}
	return c.fault(TrapIllegal, 0, "", "the device cannot execute "+o.in.Op.String())
}

func (c *Core) misaligned(addr uint64, o *op) bool {
	access := "load"
	if o.slot == isa.SlotW {
		access = "store"
	}
	return c.fault(TrapMisaligned, addr, access, fmt.Sprintf("%s wants a multiple of %d", o.in.Op, max(1, o.in.Type.Size())))
}

// instText prints an instruction.
func instText(in *isa.Inst) string { return in.String() }
