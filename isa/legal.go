package isa

import "fmt"

// CheckPacket reports why the instructions may not share a packet: at most one a slot, in slot order,
// the last and only the last marked, no register read or written after an earlier slot wrote it.
func CheckPacket(p []Inst) error {
	if len(p) == 0 {
		return fmt.Errorf("empty packet")
	}
	var wrote [NumBanks]uint32
	last := -1
	for i := range p {
		in := &p[i]
		r := in.Op.Row()
		if r == nil {
			return fmt.Errorf("opcode %d: no such instruction", in.Op)
		}
		if int(r.Slot) <= last {
			return fmt.Errorf("%s: slot %s after slot %s: the order is W M V L X, one instruction each", r.Name, r.Slot, Slot(last))
		}
		last = int(r.Slot)
		if in.End != (i == len(p)-1) {
			return fmt.Errorf("%s: end mark misplaced", r.Name)
		}
		var now [NumBanks]uint32
		var err error
		in.Regs(func(o *Operand, reg Reg, role Role) {
			bit := uint32(1) << reg.N
			switch {
			case err != nil:
			case role.Reads() && wrote[reg.Bank]&bit != 0:
				err = fmt.Errorf("%s: reads %s, which an earlier slot of the packet writes", r.Name, reg)
			case role.Writes() && wrote[reg.Bank]&bit != 0:
				err = fmt.Errorf("%s: writes %s, which an earlier slot of the packet writes", r.Name, reg)
			case role.Writes() && now[reg.Bank]&bit != 0:
				err = fmt.Errorf("%s: writes %s twice", r.Name, reg)
			}
			if role.Writes() {
				now[reg.Bank] |= bit
			}
		})
		if err != nil {
			return err
		}
		for b := range wrote {
			wrote[b] |= now[b]
		}
	}
	return nil
}
