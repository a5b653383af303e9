package isa

import (
	"fmt"
	"strconv"
	"strings"
)

// Namer gives the text for a pc-relative operand that points off bytes behind the start of its packet; "" means
// that it has no name and is written ".+off".
type Namer func(off int64) string

// String is the instruction as the assembler reads it.
func (in Inst) String() string { return in.Format(nil) }

// Format is the instruction as the assembler reads it, with names for pc-relative operands.
func (in *Inst) Format(name Namer) string {
	r := in.Op.Row()
	if r == nil {
		return fmt.Sprintf("<op %d>", uint16(in.Op))
	}
	var b strings.Builder
	if in.Pred != 0 {
		b.WriteByte('@')
		if in.Pol {
			b.WriteByte('!')
		}
		fmt.Fprintf(&b, "p%d ", in.Pred)
	}
	in.formatMnemonic(&b, r)
	r.writeOperands(&b, func(o *Operand) string { return in.formatOperand(o, name) })
	if in.Mask != 0 {
		fmt.Fprintf(&b, " ?m%d", in.Mask)
		if in.Z && !r.ZFlag() {
			b.WriteString(".z")
		}
	}
	return b.String()
}

// writeOperands writes operands and what stands between them, by the row's syntax.
func (r *Row) writeOperands(b *strings.Builder, text func(o *Operand) string) {
	sep := " "
	for _, t := range r.syntax {
		switch {
		case t.lit == ",":
			sep = ", "
			continue
		case t.lit != "":
			b.WriteString(sep + t.lit)
		default:
			if s := text(&r.Operands[t.arg]); s != "" {
				b.WriteString(sep + s)
			}
		}
		sep = ""
	}
}

// formatMnemonic writes the name and its suffixes: condition, type, source type, rounding, flags, z, x.
func (in *Inst) formatMnemonic(b *strings.Builder, r *Row) {
	b.WriteString(r.Name)
	suffix := func(s string) { b.WriteString("." + s) }
	in.eachSuffix(r, KCond, func(o *Operand) { suffix(Cond(in.GetImm(o)).String()) })
	if in.Type != TNone && in.Type != r.DefaultType() {
		suffix(in.Type.String())
	}
	in.eachSuffix(r, KSrc, func(o *Operand) { suffix(Type(in.GetImm(o)).String()) })
	if in.Rnd != RNE {
		suffix(in.Rnd.String())
	}
	in.eachSuffix(r, KFlag, func(o *Operand) {
		if in.GetImm(o) != 0 {
			suffix(o.Name)
		}
	})
	if in.Z && r.ZFlag() {
		suffix("z")
	}
	if in.Ext && r.immFits(in.Imm) {
		suffix("x")
	}
}

func (in *Inst) eachSuffix(r *Row, k Kind, f func(o *Operand)) {
	for i := range r.Operands {
		if o := &r.Operands[i]; o.Kind == k {
			f(o)
		}
	}
}

// DefaultType is the type that a mnemonic without a type suffix means, TNone if it has to be written. Only the
// scalar integer instructions have one.
func (r *Row) DefaultType() Type {
	if r.Slot == SlotX && len(r.Types) > 0 && r.Types[0] == I64 && len(r.Srcs) == 0 {
		return I64
	}
	return TNone
}

func (in *Inst) formatOperand(o *Operand, name Namer) string {
	if o.Field != FImm {
		return fmt.Sprintf("%s%d", o.Bank, in.Get(o.Field))
	}
	v := in.GetImm(o)
	switch o.Kind {
	case KOff:
		if v == 0 {
			return ""
		}
		return fmt.Sprintf("%+d", v)
	case KPow2:
		return strconv.FormatInt(1<<(v+int64(o.Bias)), 10)
	case KTarget, KAddr:
		if o.Kind == KTarget {
			v *= WordBytes
		}
		if name != nil {
			if s := name(v); s != "" {
				return s
			}
		}
		return fmt.Sprintf(".%+d", v)
	}
	if o.top() && !o.Signed {
		return strconv.FormatUint(uint64(v), 10)
	}
	return strconv.FormatInt(v, 10)
}

// FormatPacket writes a packet on one line: bare if it has one instruction, else in braces.
func FormatPacket(p []Inst, name Namer) string {
	if len(p) == 1 {
		return p[0].Format(name)
	}
	var s []string
	for i := range p {
		s = append(s, p[i].Format(name))
	}
	return "{ " + strings.Join(s, " ; ") + " }"
}
