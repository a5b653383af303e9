package isa

import (
	"github.com/godwit-accel/godwit/internal/source"
)

// maxData bounds a section, so that a slip of the pen takes no memory.
const maxData = 1 << 28

var directives map[string]func(a *assembler, t tok)

func init() { // the functions refer to the assembler, which refers to the map
	directives = map[string]func(a *assembler, t tok){
		".text":    func(a *assembler, _ tok) { a.sec = SecText },
		".rodata":  func(a *assembler, _ tok) { a.sec = SecRodata },
		".data":    func(a *assembler, _ tok) { a.sec = SecData },
		".bss":     func(a *assembler, _ tok) { a.sec = SecBss },
		".func":    (*assembler).dirFunc,
		".args":    (*assembler).dirArgs,
		".ret":     (*assembler).dirRet,
		".global":  (*assembler).dirGlobal,
		".equ":     (*assembler).dirEqu,
		".align":   (*assembler).dirAlign,
		".space":   (*assembler).dirSpace,
		".byte":    values(1),
		".half":    values(2),
		".word":    values(4),
		".quad":    values(8),
		".float":   floatValues(F32),
		".double":  floatValues(F64),
		".ascii":   text(false),
		".asciz":   text(true),
		".scratch": func(a *assembler, _ tok) { a.p.Scratch = a.size() },
		".stack":   func(a *assembler, _ tok) { a.p.Stack = a.size() },
	}
}

func (a *assembler) name() tok { return a.expect('i') }

func (a *assembler) size() uint64 {
	pos := a.peek().pos
	n := a.number()
	if n < 0 || n > maxData {
		a.fail(pos, "size %d: want 0 to %d", n, maxData)
		n = 0
	}
	return uint64(n)
}

func (a *assembler) dirFunc(t tok) {
	n := a.name()
	if a.sec != SecText {
		a.fail(t.pos, ".func in %s: want .text", a.sec)
	}
	if !a.failed {
		a.define(n.text, n.pos, true)
	}
}

// signature is that of the latest .func.
func (a *assembler) signature(pos source.Pos) *Signature {
	for i := len(a.p.Symbols) - 1; i >= 0; i-- {
		if s := &a.p.Symbols[i]; s.Func {
			if n := len(a.p.Signatures); n == 0 || a.p.Signatures[n-1].Func != s.Name {
				a.p.Signatures = append(a.p.Signatures, Signature{Func: s.Name})
			}
			return &a.p.Signatures[len(a.p.Signatures)-1]
		}
	}
	a.fail(pos, "no .func before it")
	return &Signature{}
}

var directions = map[string]bool{"in": true, "out": true, "inout": true}

// isValueType reports the types of arguments: those of lanes, a truth value, a pointer to anything.
func isValueType(s string) bool {
	switch s {
	case "i1", "ptr":
		return true
	case "u8i8", "i8u8":
		return false
	}
	_, ok := index[Type](typeNames, s)
	return ok
}

// valueType reads a type as Signature has it.
func (a *assembler) valueType(t tok) string {
	if t.kind != 'i' || !isValueType(t.text) {
		a.fail(t.pos, "found %s: want a type such as i32 or f32*", t.describe())
		return ""
	}
	s := t.text
	if s[0] == 'u' {
		s = "ui" + s[1:] // the spelling of programs that come from models
	}
	if a.accept('*') {
		s += "*"
	}
	return s
}

// dirArgs reads [in|out|inout] TYPE[*] [NAME], …: the arguments in S1, S2, …. With nothing behind it, the function takes none.
func (a *assembler) dirArgs(t tok) {
	sig := a.signature(t.pos)
	if a.peek().kind == '\n' || a.peek().kind == 0 {
		return
	}
	for !a.failed {
		n := a.next()
		var arg SignatureArg
		if directions[n.text] {
			arg.Dir = n.text
			n = a.next()
		}
		arg.Type = a.valueType(n)
		if a.peek().kind == 'i' {
			arg.Name = a.next().text
		}
		sig.Args = append(sig.Args, arg)
		if !a.accept(',') {
			break
		}
	}
	if len(sig.Args) > 16 {
		a.fail(t.pos, "%d arguments: at most 16", len(sig.Args))
	}
}

func (a *assembler) dirRet(t tok) {
	sig := a.signature(t.pos)
	sig.Ret = a.valueType(a.next())
}

func (a *assembler) dirGlobal(tok) {
	n := a.name()
	if !a.failed {
		a.global[n.text] = n.pos
	}
}

func (a *assembler) dirEqu(tok) {
	n := a.name()
	a.expect(',')
	if a.failed {
		return
	}
	_, isSym := a.sym[n.text]
	_, isEqu := a.equ[n.text]
	if _, ok := isRegister(n.text); ok || isSym || isEqu {
		a.fail(n.pos, "%s: already defined or a register", n.text)
		return
	}
	v := a.number()
	a.equ[n.text] = v
}

func (a *assembler) dirAlign(t tok) {
	pos := a.peek().pos
	n := a.size()
	if n == 0 || n&(n-1) != 0 || n > 1<<20 {
		a.fail(pos, ".align %d: want a power of 2 up to %d", n, 1<<20)
		return
	}
	switch a.sec {
	case SecText:
		a.items = append(a.items, packetItem{align: max(n, WordBytes), pos: t.pos})
	case SecBss:
		a.p.Bss = (a.p.Bss + n - 1) &^ (n - 1)
	default:
		for p := a.bytes(); uint64(len(*p))%n != 0; {
			*p = append(*p, 0)
		}
	}
}

// needData refuses values outside the data sections.
func (a *assembler) needData(t tok) bool {
	if a.sec != SecRodata && a.sec != SecData {
		a.fail(t.pos, "%s in %s: want .rodata or .data", t.text, a.sec)
	}
	return !a.failed
}

func (a *assembler) dirSpace(t tok) {
	n, fill := a.size(), int64(0)
	if a.accept(',') {
		fill = a.number()
	}
	if a.sec == SecBss && fill == 0 {
		if a.p.Bss += n; a.p.Bss > maxData {
			a.fail(t.pos, ".space %d: the section would exceed %d bytes", n, maxData)
		}
		return
	}
	if !a.needData(t) {
		return
	}
	if p := a.bytes(); uint64(len(*p))+n > maxData {
		a.fail(t.pos, ".space %d: the section would exceed %d bytes", n, maxData)
	} else {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(fill)
		}
		*p = append(*p, b...)
	}
}

func values(size int) func(a *assembler, t tok) {
	return func(a *assembler, t tok) {
		if !a.needData(t) {
			return
		}
		for {
			pos := a.peek().pos
			sym, v := a.expr()
			if a.failed {
				return
			}
			switch s := 64 - 8*size; {
			case sym != "" && (size != 8 || a.sec != SecData):
				a.fail(pos, "%s: an address fits only a .quad in .data", sym)
			case sym != "":
				a.quads = append(a.quads, dataRef{uint64(len(a.p.Data)), sym, v, pos})
				v = 0
			case v<<s>>s != v && uint64(v)<<s>>s != uint64(v):
				a.fail(pos, "%d: does not fit in %d bits", v, 8*size)
			}
			a.emit(uint64(v), size)
			if !a.accept(',') {
				return
			}
		}
	}
}

func floatValues(t Type) func(a *assembler, t tok) {
	return func(a *assembler, d tok) {
		if !a.needData(d) {
			return
		}
		for {
			a.emit(format(t).Round(a.float()), t.Size())
			if a.failed || !a.accept(',') {
				return
			}
		}
	}
}

func text(zero bool) func(a *assembler, t tok) {
	return func(a *assembler, t tok) {
		if !a.needData(t) {
			return
		}
		s := a.expect('s')
		p := a.bytes()
		*p = append(*p, s.text...)
		if zero {
			*p = append(*p, 0)
		}
	}
}
