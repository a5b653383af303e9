package isa

import (
	"cmp"
	"encoding/binary"
	"strconv"

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
		a.fail(t.pos, "found %s: want %s", t.describe(), cmp.Or(tokenNames[kind], strconv.Quote(string(kind))))
	}
	return t
}

// tokenNames are the kinds of tokens that are no character.
var tokenNames = map[byte]string{'i': "a name", 's': "a text in quotes"}

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
