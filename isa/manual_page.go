package isa

import (
	"fmt"
	"math/bits"
	"strings"
)

func anchor(name string) string { return strings.ReplaceAll(name, ".", "") }

func page(b *strings.Builder, r *Row) {
	fmt.Fprintf(b, "### %s\n\n%s. Slot %s.\n\n", r.Name, capital(r.Doc), r.Slot)
	fmt.Fprintf(b, "**Syntax** `%s`\n\n", r.Syntax())
	if len(r.Types) > 0 {
		fmt.Fprintf(b, "Types: %s.", typeList(r.Types))
		if len(r.Srcs) > 0 {
			fmt.Fprintf(b, " Source types: %s, not that of the destination.", typeList(r.Srcs))
		}
		b.WriteString("\n\n")
	}
	b.WriteString("**Encoding**\n\n")
	encoding(b, r)
	b.WriteString("**Operation**\n\n")
	operation(b, r)
	fmt.Fprintf(b, "**Exceptions** %s.\n\n", exceptions(r))
	fmt.Fprintf(b, "**Timing** %s.\n\n", timing(r))
	fmt.Fprintf(b, "**Example**\n\n%s\n", example(r))
}

func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' || strings.HasPrefix(s, "a ") || len(s) > 1 && s[1] == ' ' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// Syntax is the row's form with the names of its operands.
func (r *Row) Syntax() string {
	var b strings.Builder
	if r.Pred {
		b.WriteString("[@p|@!p] ")
	}
	b.WriteString(r.Name)
	kinds := map[Kind]string{KCond: ".COND", KSrc: ".SRC"}
	opt := func(k Kind) {
		for i := range r.Operands {
			if r.Operands[i].Kind == k {
				b.WriteString(kinds[k])
			}
		}
	}
	opt(KCond)
	switch {
	case r.DefaultType() != TNone:
		b.WriteString("[.TYPE]")
	case len(r.Types) > 0:
		b.WriteString(".TYPE")
	}
	opt(KSrc)
	if r.Rnd {
		b.WriteString("[.RND]")
	}
	for i := range r.Operands {
		if r.Operands[i].Kind == KFlag {
			b.WriteString("[." + r.Operands[i].Name + "]")
		}
	}
	if r.ZFlag() {
		b.WriteString("[.z]")
	}
	r.writeOperands(&b, func(o *Operand) string {
		if o.Kind == KOff {
			return "[+" + o.Name + "]"
		}
		return o.Name
	})
	switch r.Mask {
	case MaskMerge:
		b.WriteString(" [?m[.z]]")
	case MaskSelect:
		b.WriteString(" [?m]")
	}
	return b.String()
}

// encoding draws the word.
func encoding(b *strings.Builder, r *Row) {
	reg := map[Field]string{}
	for i := range r.Operands {
		if o := &r.Operands[i]; o.Field != FImm {
			reg[o.Field] = o.Bank.String()
			if o.Kind == KReg {
				reg[o.Field] = o.Name
			}
		}
	}
	cell := func(f Field) string {
		if s, ok := reg[f]; ok {
			return s
		}
		return "0"
	}
	yes := func(c bool, s string) string {
		if c {
			return s
		}
		return "0"
	}
	x := yes(r.Ext, "x")
	cells := []struct{ bits, text string }{
		{"63", "e"},
		{"62–54", fmt.Sprintf("%09b", r.op)},
		{"53", x},
		{"52–48", cell(FDst)},
		{"47–43", cell(FA)},
		{"42–38", cell(FB)},
		{"37–33", cell(FC)},
		{"32–29", yes(r.Mask != MaskNone, "mask")},
		{"28", yes(r.Mask == MaskMerge || r.ZFlag(), "z")},
		{"27–25", yes(r.Pred, "pred")},
		{"24", yes(r.Pred, "pol")},
		{"23–20", yes(len(r.Types) > 0, "type")},
		{"19–17", yes(r.Rnd, "rnd")},
		{"16–0", yes(r.imm != 0, "imm")},
	}
	for _, row := range []func(i int) string{func(i int) string { return cells[i].bits }, func(int) string { return "---" }, func(i int) string { return cells[i].text }} {
		b.WriteString("|")
		for i := range cells {
			b.WriteString(row(i) + "|")
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
	if r.imm == 0 {
		return
	}
	for i := range r.Operands {
		o := &r.Operands[i]
		if o.Field != FImm {
			continue
		}
		sign := "unsigned"
		if o.Signed {
			sign = "signed"
		}
		note := ""
		switch {
		case o.Kind == KPow2:
			note = fmt.Sprintf(", log2(%s) − %d", o.Name, o.Bias)
		case o.Kind == KTarget:
			note = ", distance in words from the packet"
		case o.Kind == KAddr:
			note = ", distance in bytes from the packet"
		case o.Kind == KCond:
			note = ", the condition"
		case o.Kind == KSrc:
			note = ", the source type"
		}
		high := fmt.Sprint(o.Lo + o.Width - 1)
		if o.top() && r.Ext {
			high += " (63 with x)"
		}
		fmt.Fprintf(b, "- `%s` = imm[%s:%d], %s%s\n", o.Name, high, o.Lo, sign, note)
	}
	if rest := ^r.imm & (1<<immBits - 1); rest != 0 {
		fmt.Fprintf(b, "- the other %d bits of imm are 0\n", bits.OnesCount32(rest))
	}
	b.WriteString("\n")
}

func operation(b *strings.Builder, r *Row) {
	d := parsed()
	expr, ok := d.refs[r.Name]
	if !ok {
		fmt.Fprintf(b, "%s\n\n", r.Oper)
		return
	}
	b.WriteString("```go\n")
	if strings.Contains(expr, "(") {
		fmt.Fprintf(b, "%s\n", expr)
	}
	for _, name := range d.uses[r.Name] {
		if src, ok := d.funcs[name]; ok {
			fmt.Fprintf(b, "%s\n", strings.TrimSpace(src))
		}
	}
	b.WriteString("```\n\n")
}

func exceptions(r *Row) string {
	s := []string{"an encoding with reserved bits or values, an illegal packet"}
	switch r.Class {
	case ClassLoad, ClassGather, ClassStore, ClassScatter:
		if len(r.Types) > 0 {
			s = append(s, "an address that is no multiple of the element")
		}
		fallthrough
	case ClassLoadRows, ClassLoadTile, ClassStoreRows, ClassStoreTile:
		s = append(s, "a byte that may not be accessed")
	}
	if r.Trap != "" {
		s = append(s, r.Trap)
	}
	return strings.Join(s, "; ")
}

// timing gives occupancy and latency of the default machine, by type where they differ.
func timing(r *Row) string {
	m := Default()
	var parts []string
	last := ""
	types := r.Types
	if len(types) == 0 {
		types = []Type{TNone}
	}
	for _, t := range types {
		in := Inst{Op: r.op, Type: t}
		s := fmt.Sprintf("takes its unit %d", m.Occupancy(&in))
		for i := range r.Operands {
			if o := &r.Operands[i]; o.Field != FImm && o.Role.Writes() {
				s += fmt.Sprintf(", %s after %d", o.Name, m.Latency(&in, o))
			}
		}
		if s == last {
			parts[len(parts)-1] = strings.Replace(parts[len(parts)-1], ":", " "+t.String()+":", 1)
			continue
		}
		last = s
		if t != TNone {
			s = t.String() + ": " + s
		}
		parts = append(parts, s)
	}
	if len(parts) == 1 {
		parts[0] = last
	}
	out := strings.Join(parts, "; ") + " cycles"
	switch r.Class {
	case ClassLoadRows, ClassStoreRows:
		out += "; with rows of 16 bytes, max(1, rows/4) in general"
	case ClassVector:
		if len(r.Srcs) > 0 && r.Types[len(r.Types)-1] == F64 {
			out += "; from f64 as to f64"
		}
	case ClassBranch:
		out += "; 2 bubbles if taken"
		if r.Name == "dbnz" {
			out = "takes its unit 1, sd after 1 cycles; 2 bubbles if it falls through or branches forward"
		}
	case ClassDMA, ClassSync:
		out += "; see Timing above"
	}
	return out
}

// example makes a plausible instruction: registers count up, immediates are small.
func example(r *Row) string {
	in := Inst{Op: r.op, End: true}
	if len(r.Types) > 0 {
		in.Type = r.Types[len(r.Types)/2]
	}
	next := uint8(1)
	for i := range r.Operands {
		o := &r.Operands[i]
		switch o.Kind {
		case KReg:
			in.Set(o.Field, next)
			next++
		case KMask:
			in.Mask = 1
		case KSrc:
			s := r.Srcs[0]
			if s == in.Type {
				s = r.Srcs[1]
			}
			in.SetImm(o, int64(s))
		case KPow2:
			in.SetImm(o, 2)
		case KCond:
			in.SetImm(o, int64(LT))
		case KTarget:
			in.SetImm(o, -4)
		case KOff, KAddr:
			in.SetImm(o, 64)
		case KImm:
			if o.Name != "part" {
				in.SetImm(o, 1)
			}
		}
	}
	if in.Validate() != nil {
		in.Imm = 0
		if len(r.Srcs) > 0 {
			in.Imm = int64(r.Srcs[0])
		}
	}
	words, err := Append(nil, &in)
	if err != nil {
		return fmt.Sprintf("    (%v)\n", err)
	}
	s := "   "
	for _, w := range words {
		s += fmt.Sprintf(" %016x", w)
	}
	return s + "  " + in.String() + "\n"
}
