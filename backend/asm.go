package backend

import (
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/isa"
)

// asm writes an instruction for people: mnemonic, then the operands in the order of the row.
func asm(in *inst) string {
	row := in.Op.Row()
	var b strings.Builder
	for i := range row.Operands {
		if o := &row.Operands[i]; o.Kind == isa.KPred && in.Pred != 0 {
			b.WriteString(map[bool]string{false: "@p", true: "@!p"}[in.Pol])
			fmt.Fprintf(&b, "%d ", in.Pred)
		}
	}
	b.WriteString(row.Name)
	for i := range row.Operands {
		switch o := &row.Operands[i]; o.Kind {
		case isa.KCond:
			fmt.Fprintf(&b, ".%v", isa.Cond(in.GetImm(o)))
		case isa.KSrc:
			fmt.Fprintf(&b, ".%v", isa.Type(in.GetImm(o)))
		}
	}
	if in.Type != isa.TNone {
		fmt.Fprintf(&b, ".%v", in.Type)
	}
	if in.Z && row.ZFlag() {
		b.WriteString(".z")
	}
	sep := " "
	for i := range row.Operands {
		o := &row.Operands[i]
		text := ""
		switch o.Kind {
		case isa.KReg:
			text = fmt.Sprintf("%v%d", o.Bank, in.Get(o.Field))
		case isa.KImm, isa.KOff, isa.KFlag, isa.KPow2:
			text = fmt.Sprintf("%s=%d", o.Name, in.GetImm(o))
		case isa.KMask:
			if in.Mask != 0 {
				text = fmt.Sprintf("?m%d", in.Mask)
				if in.Z {
					text += ".z"
				}
			}
		}
		if text != "" {
			b.WriteString(sep + text)
			sep = ", "
		}
	}
	return b.String()
}
