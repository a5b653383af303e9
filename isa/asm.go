package isa

import (
	"encoding/binary"
	"math"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// Assemble translates assembly text. All mistakes are reported, each with its position.
//
//	label:                          a place; it looks like no register
//	add s1, s2, s3                  a packet of one instruction
//	{ vadd.f32 v1, v2, v3 ; dbnz s4, loop }   a packet; lines may break inside, slots come in the order W M V L X
//	@!p1 st.i32 s1, [s2+8]          predicate
//	vadd.f32 v1, v2, v3 ?m1.z       mask; .z writes 0 where it is off
//	j .+16                          pc-relative without a label
//	// comment, # comment
//
// Directives: .text .rodata .data .bss, .func NAME (a label, and its code up to the next .func), .args [in|out|inout] TYPE[*] [NAME], … and
// .ret TYPE (of the function, for who launches it), .global NAME, .equ NAME, VALUE,
// .align N, .byte .half .word .quad .float .double VALUES, .ascii .asciz "text", .space N[, BYTE], .scratch BYTES, .stack BYTES.
// A value is a sum of numbers, 'c' characters, .equ names, and f16(x) bf16(x) f32(x) f64(x) bit patterns; .quad in .data also
// takes a label, whose address the loader puts there.
func Assemble(file string, src []byte) (*Program, error) {
	a := &assembler{p: &Program{File: file}, equ: map[string]int64{}, sym: map[string]int{}, global: map[string]source.Pos{}, sec: SecText}
	a.toks = lex(file, string(src), &a.errs)
	for a.peek().kind != 0 {
		a.statement()
	}
	a.finish()
	if err := a.errs.Err(); err != nil {
		return nil, err
	}
	return a.p, nil
}

type assembler struct {
	p      *Program
	toks   []tok
	at     int
	errs   source.Errors
	failed bool // in this statement

	sec    Section
	equ    map[string]int64
	sym    map[string]int // index in p.Symbols
	global map[string]source.Pos
	items  []packetItem
	quads  []dataRef
	marks  []textMark // symbols in .text, whose offset is known last
}

// packetItem is a packet before addresses are known.
type packetItem struct {
	insts []Inst
	refs  []operandRef
	pos   source.Pos
	align uint64 // not a packet but padding to this many bytes
	off   uint64
}

// operandRef is an operand that names a label.
type operandRef struct {
	inst int
	o    *Operand
	sym  string
	add  int64
	pos  source.Pos
}

type dataRef struct {
	off uint64
	sym string
	add int64
	pos source.Pos
}

// textMark says that a symbol stands before the packet with that index.
type textMark struct{ symbol, item int }

func (a *assembler) peek() tok { return a.toks[a.at] }

func (a *assembler) next() tok {
	t := a.toks[a.at]
	if t.kind != 0 {
		a.at++
	}
	return t
}

func (a *assembler) accept(kind byte) bool {
	if a.peek().kind == kind {
		a.at++
		return true
	}
	return false
}

// fail reports a mistake, once a statement.
func (a *assembler) fail(pos source.Pos, format string, args ...any) {
	if !a.failed {
		a.errs.Add(pos, format, args...)
	}
	a.failed = true
}

func (a *assembler) expect(kind byte) tok {
	t := a.next()
	if t.kind != kind {
		a.fail(t.pos, "found %s: want %q", t.describe(), string(kind))
	}
	return t
}

func (t tok) describe() string {
	switch t.kind {
	case 0:
		return "the end of the file"
	case '\n':
		return "the end of the line"
	}
	return strconv.Quote(t.text)
}

func (a *assembler) statement() {
	a.failed = false
	t := a.next()
	switch {
	case t.kind == '\n':
		return
	case t.kind == 'i' && a.peek().kind == ':':
		a.at++
		a.define(t.text, t.pos, false)
		return // more may follow on the line
	case t.kind == 'i' && directives[t.text] != nil:
		directives[t.text](a, t)
	case t.kind == '{':
		a.packet(t.pos)
	case t.kind == 'i' && t.text[0] == '.' && len(t.text) > 1:
		a.fail(t.pos, "%s: unknown directive", t.text)
	default:
		a.at--
		it := packetItem{pos: t.pos}
		a.instruction(&it)
		a.addPacket(it)
	}
	if !a.failed && a.peek().kind != '\n' && a.peek().kind != 0 {
		a.fail(a.peek().pos, "found %s: want the end of the line", a.peek().describe())
	}
	for a.failed && a.peek().kind != '\n' && a.peek().kind != 0 {
		a.at++
	}
}

// packet reads instructions up to the closing brace.
func (a *assembler) packet(pos source.Pos) {
	it := packetItem{pos: pos}
	for !a.failed {
		switch t := a.peek(); t.kind {
		case '\n', ';':
			a.at++
		case '}':
			a.at++
			if len(it.insts) == 0 {
				a.fail(pos, "empty packet")
			}
			a.addPacket(it)
			return
		case 0:
			a.fail(pos, "packet is not closed")
		default:
			a.instruction(&it)
			if k := a.peek().kind; !a.failed && k != ';' && k != '\n' && k != '}' {
				a.fail(a.peek().pos, "found %s: want \";\" or \"}\"", a.peek().describe())
			}
		}
	}
	for k := a.peek().kind; k != '}' && k != 0; k = a.peek().kind { // the rest of a broken packet
		a.at++
	}
	a.accept('}')
}

func (a *assembler) addPacket(it packetItem) {
	switch {
	case a.failed:
		return
	case a.sec != SecText:
		a.fail(it.pos, "instruction in %s: want .text", a.sec)
		return
	case len(it.insts) > int(NumSlots):
		a.fail(it.pos, "packet of %d instructions: at most %d", len(it.insts), NumSlots)
		return
	}
	for i := range it.insts {
		it.insts[i].End = i == len(it.insts)-1
	}
	if err := CheckPacket(it.insts); err != nil {
		a.fail(it.pos, "illegal packet: %v", err)
		return
	}
	a.items = append(a.items, it)
}

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

// define makes a label at the current place.
func (a *assembler) define(name string, pos source.Pos, fn bool) {
	if _, ok := isRegister(name); ok || name == "." {
		a.fail(pos, "%s: names a register or the packet itself", name)
		return
	}
	if i, ok := a.sym[name]; ok {
		a.fail(pos, "%s: already defined at %s", name, a.p.Symbols[i].Pos)
		return
	}
	if _, ok := a.equ[name]; ok {
		a.fail(pos, "%s: already defined by .equ", name)
		return
	}
	a.sym[name] = len(a.p.Symbols)
	s := Symbol{Name: name, Section: a.sec, Func: fn, Pos: pos}
	switch a.sec {
	case SecText:
		a.marks = append(a.marks, textMark{len(a.p.Symbols), len(a.items)})
	case SecBss:
		s.Off = a.p.Bss
	default:
		s.Off = uint64(len(*a.bytes()))
	}
	a.p.Symbols = append(a.p.Symbols, s)
}

// bytes is the section that data goes to.
func (a *assembler) bytes() *[]byte {
	if a.sec == SecRodata {
		return &a.p.Rodata
	}
	return &a.p.Data
}

func (a *assembler) emit(v uint64, size int) {
	b := binary.LittleEndian.AppendUint64(nil, v)
	p := a.bytes()
	*p = append(*p, b[:size]...)
}
