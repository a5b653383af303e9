package device

import (
	"strings"

	"github.com/godwit-accel/godwit/isa"
)

// handlerName names the handler of an instruction after its mnemonic and type; kernelgen does alike.
func handlerName(in *isa.Inst) string { return in.Op.Row().Name + strings.ToUpper(in.Type.String()) }

// placeOf is where a register is, behind those of the core; of predicates its number.
func placeOf(b isa.Bank, r uint8) uint16 {
	switch b {
	case isa.BankP:
		return uint16(r & 7)
	case isa.BankM:
		return maskAt(r)
	case isa.BankV:
		return vecAt(r)
	}
	return regAt(r)
}

// place fills in where an instruction's registers are, and reports whether its result goes to one that is not constant.
func (t *thread) place(in *isa.Inst) bool {
	row := in.Op.Row()
	for i := range row.Operands {
		o := &row.Operands[i]
		if o.Kind != isa.KReg {
			continue
		}
		switch o.Field {
		case isa.FDst:
			t.d = placeOf(o.Bank, in.Dst)
			if in.Dst == 0 && o.Bank != isa.BankV {
				return false
			}
		case isa.FA:
			t.a = placeOf(o.Bank, in.A)
		case isa.FB:
			t.b = placeOf(o.Bank, in.B)
		case isa.FC:
			t.e = placeOf(o.Bank, in.C)
		}
	}
	return true
}

// describeWord is describe for slot X.
func describeWord(p *Program, o *op, t *thread) string {
	in := &o.in
	if !t.place(in) || o.branch && o.target < 0 {
		return ""
	}
	switch in.Op {
	case isa.OpAdr:
		t.imm = int64(p.pc(int(o.pc))) + in.Imm
		return "Li"
	case isa.OpLea:
		t.e, t.imm = uint16(in.Imm&7), in.Imm>>3
	case isa.OpCall:
		t.imm = int64(p.pc(int(o.pc) + 1))
	case isa.OpFcmp:
		return handlerName(in) + strings.ToUpper(isa.Cond(in.Imm&15).String())
	case isa.OpCmp, isa.OpCmpi:
		t.imm = in.Imm >> 4
		return handlerName(in) + strings.ToUpper(isa.Cond(in.Imm&15).String())
	case isa.OpDbnz: // unusual ones, which quicken leaves alone
		return ""
	}
	return handlerName(in)
}
