package isa

import (
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// isRegister reports a register name and what it names.
func isRegister(s string) (Reg, bool) {
	if len(s) < 2 || len(s) > 3 || !digit(s[1]) {
		return Reg{}, false
	}
	b := Bank(strings.IndexByte(bankLetters, s[0]))
	n, err := strconv.Atoi(s[1:])
	if b == 0 || b >= NumBanks || err != nil || len(s) == 3 && s[1] == '0' {
		return Reg{}, false
	}
	return Reg{b, uint8(n)}, true
}

func (a *assembler) register(bank Bank) uint8 {
	t := a.next()
	r, ok := isRegister(t.text)
	switch {
	case t.kind != 'i' || !ok || r.Bank != bank:
		a.fail(t.pos, "found %s: want a register %s0 to %s%d", t.describe(), bank, bank, bank.Count()-1)
		return 0
	case int(r.N) >= bank.Count():
		a.fail(t.pos, "%s: no such register: the last is %s%d", t.text, bank, bank.Count()-1)
	}
	return r.N
}

// instruction reads one instruction into the packet.
func (a *assembler) instruction(it *packetItem) {
	var in Inst
	start := a.peek().pos
	if a.accept('@') {
		in.Pol = a.accept('!')
		if in.Pred = a.register(BankP); in.Pred == 0 && in.Pol {
			a.fail(start, "@!p0: would never execute")
		}
	}
	m := a.next()
	if m.kind != 'i' {
		a.fail(m.pos, "found %s: want an instruction", m.describe())
		return
	}
	r, suffixes := mnemonic(m.text)
	if r == nil {
		a.fail(m.pos, "%s: unknown instruction", m.text)
		return
	}
	in.Op = r.op
	if in.Pred != 0 && !r.Pred {
		a.fail(start, "%s: takes no predicate", r.Name)
	}
	ext := a.suffixes(&in, r, suffixes, m.pos)
	for _, t := range r.syntax {
		if a.failed {
			return
		}
		if t.lit != "" {
			a.expect(t.lit[0])
			continue
		}
		a.operand(it, &in, &r.Operands[t.arg])
	}
	if a.accept('?') {
		a.mask(&in, r)
	}
	in.Ext = in.Ext || ext
	if !a.failed {
		if err := in.Validate(); err != nil {
			a.fail(m.pos, "%v", err)
		}
	}
	it.insts = append(it.insts, in)
}

// mnemonic splits a name from its suffixes; names may contain points themselves.
func mnemonic(s string) (*Row, []string) {
	for end := len(s); end > 0; end = strings.LastIndexByte(s[:end], '.') {
		if op, ok := byName[s[:end]]; ok {
			if end == len(s) {
				return op.Row(), nil
			}
			return op.Row(), strings.Split(s[end+1:], ".")
		}
	}
	return nil, nil
}

func index[T ~uint8](names []string, s string) (T, bool) {
	for i, n := range names {
		if n == s && n != "" {
			return T(i), true
		}
	}
	return 0, false
}

var typeNames = func() []string {
	var s []string
	for t := range numTypes {
		s = append(s, t.String())
	}
	return s
}()

// suffixes sets what stands behind the points: types in the order destination, source; the rest in any order.
func (a *assembler) suffixes(in *Inst, r *Row, suffixes []string, pos source.Pos) (ext bool) {
	have := map[string]bool{}
	once := func(what string) {
		if have[what] {
			a.fail(pos, "%s: two suffixes for the %s", r.Name, what)
		}
		have[what] = true
	}
	find := func(k Kind, name string) *Operand {
		for i := range r.Operands {
			if o := &r.Operands[i]; o.Kind == k && (name == "" || o.Name == name) {
				return o
			}
		}
		return nil
	}
	src, cond := find(KSrc, ""), find(KCond, "")
	for _, s := range suffixes {
		if t, ok := index[Type](typeNames, s); ok && len(r.Types) > 0 {
			if have["type"] && src != nil {
				once("source type")
				in.SetImm(src, int64(t))
			} else {
				once("type")
				in.Type = t
			}
		} else if c, ok := index[Cond](condNames[:], s); ok && cond != nil {
			once("condition")
			in.SetImm(cond, int64(c))
		} else if rnd, ok := index[Rnd](rndNames[:], s); ok && r.Rnd {
			once("rounding")
			in.Rnd = rnd
		} else if o := find(KFlag, s); o != nil {
			once(s)
			in.SetImm(o, 1)
		} else if s == "z" && r.ZFlag() {
			once(s)
			in.Z = true
		} else if s == "x" && r.Ext {
			once(s)
			ext = true
		} else {
			a.fail(pos, "%s: unknown suffix %q", r.Name, "."+s)
		}
	}
	if !have["type"] {
		in.Type = r.DefaultType()
	}
	switch {
	case len(r.Types) > 0 && in.Type == TNone:
		a.fail(pos, "%s: type missing: one of %s", r.Name, typeList(r.Types))
	case src != nil && !have["source type"]:
		a.fail(pos, "%s: source type missing", r.Name)
	case cond != nil && !have["condition"]:
		a.fail(pos, "%s: condition missing", r.Name)
	}
	return ext
}

func typeList(ts []Type) string {
	var s []string
	for _, t := range ts {
		s = append(s, t.String())
	}
	return strings.Join(s, " ")
}

func (a *assembler) mask(in *Inst, r *Row) {
	t := a.next()
	name, z, zeroing := strings.Cut(t.text, ".")
	reg, ok := isRegister(name)
	switch {
	case t.kind != 'i' || !ok || reg.Bank != BankM || int(reg.N) >= BankM.Count() || zeroing && z != "z":
		a.fail(t.pos, "found %s: want a mask m1 to m%d, or with .z", t.describe(), BankM.Count()-1)
	case r.Mask == MaskNone:
		a.fail(t.pos, "%s: takes no mask", r.Name)
	default:
		in.Mask, in.Z = reg.N, in.Z || zeroing
	}
}
