package isa

import (
	"math"
	"strconv"
)

// operand reads one operand into its field.
func (a *assembler) operand(it *packetItem, in *Inst, o *Operand) {
	if o.Field != FImm {
		in.Set(o.Field, a.register(o.Bank))
		return
	}
	pos := a.peek().pos
	switch o.Kind {
	case KOff:
		if k := a.peek().kind; k != '+' && k != '-' {
			return
		}
	case KPow2:
		_, v := a.term(a.next())
		n := int64(math.Ilogb(float64(max(v, 1)))) - int64(o.Bias)
		if v <= 0 || v&(v-1) != 0 || n < 0 || !in.SetImm(o, n) {
			a.fail(pos, "%s %d: want a power of 2 from %d to %d", o.Name, v, 1<<o.Bias, 1<<(o.Bias+1<<o.Width-1))
		}
		return
	case KTarget, KAddr:
		a.location(it, in, o)
		return
	}
	if v := a.number(); !in.SetImm(o, v) {
		a.fail(pos, "%s %d: does not fit in %d bits", o.Name, v, o.Width)
	}
}

// location reads a pc-relative operand: a label with an offset, or ".+n".
func (a *assembler) location(it *packetItem, in *Inst, o *Operand) {
	pos := a.peek().pos
	sym, v := a.expr()
	if sym == "." {
		if o.Kind == KTarget {
			if v%WordBytes != 0 {
				a.fail(pos, "target .%+d: want a multiple of %d", v, WordBytes)
			}
			v /= WordBytes
		}
		in.SetImm(o, v)
		return
	}
	if sym == "" {
		a.fail(pos, "want a label or .+n")
		return
	}
	it.refs = append(it.refs, operandRef{len(it.insts), o, sym, v, pos})
}

// number reads a value without labels.
func (a *assembler) number() int64 {
	pos := a.peek().pos
	sym, v := a.expr()
	if sym != "" {
		a.fail(pos, "%s: want a number or the name of an .equ before it", sym)
	}
	return v
}

// expr reads a sum with at most one label (or ".", the packet itself).
func (a *assembler) expr() (sym string, v int64) {
	neg := false
	if a.accept('-') {
		neg = true
	} else {
		a.accept('+')
	}
	for {
		t := a.next()
		s, n := a.term(t)
		if s != "" {
			if sym != "" || neg {
				a.fail(t.pos, "%s: only one label, and not negative", s)
			}
			sym = s
		}
		if neg {
			n = -n
		}
		v += n
		switch {
		case a.accept('+'):
			neg = false
		case a.accept('-'):
			neg = true
		default:
			return sym, v
		}
	}
}

var floatFuncs = map[string]Type{"f16": F16, "bf16": BF16, "f32": F32, "f64": F64}

func (a *assembler) term(t tok) (sym string, v int64) {
	switch t.kind {
	case 'n':
		n, err := strconv.ParseUint(t.text, 0, 64)
		if err != nil {
			a.fail(t.pos, "%s: not a number of 64 bits", t.text)
		}
		return "", int64(n)
	case 'c':
		return "", int64(t.text[0])
	case 'i':
		if f, ok := floatFuncs[t.text]; ok && a.accept('(') {
			x := a.float()
			a.expect(')')
			return "", int64(format(f).Round(x))
		}
		if n, ok := a.equ[t.text]; ok {
			return "", n
		}
		if _, ok := isRegister(t.text); !ok {
			return t.text, 0
		}
	}
	a.fail(t.pos, "found %s: want a value", t.describe())
	return "", 0
}

// float reads a floating-point number.
func (a *assembler) float() float64 {
	sign := ""
	if a.accept('-') {
		sign = "-"
	}
	t := a.next()
	x, err := strconv.ParseFloat(sign+t.text, 64)
	if err != nil && !math.IsInf(x, 0) || t.kind != 'n' && t.kind != 'i' {
		a.fail(t.pos, "found %s: want a floating-point number", t.describe())
	}
	return x
}
