package isa

import (
	"slices"

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

// valueType reads a type as Signature has it.
func (a *assembler) valueType(t tok) string {
	if _, ok := index[Type](typeNames, t.text); t.kind != 'i' || !ok || t.text == "u8i8" || t.text == "i8u8" {
		a.fail(t.pos, "found %s: want a type such as i32 or f32*", t.describe())
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

// dirArgs reads [in|out|inout] TYPE[*] [NAME], …: the arguments in S1, S2, ….
func (a *assembler) dirArgs(t tok) {
	sig := a.signature(t.pos)
	for !a.failed {
		n := a.name()
		var arg SignatureArg
		if directions[n.text] {
			arg.Dir = n.text
			n = a.name()
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
	sig.Ret = a.valueType(a.name())
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

// finish gives addresses to everything: branches start short and grow until all reach their target.
func (a *assembler) finish() {
	for name, pos := range a.global {
		if i, ok := a.sym[name]; ok {
			a.p.Symbols[i].Global = true
		} else {
			a.errs.Add(pos, "%s: .global names no label", name)
		}
	}
	a.checkRefs()
	if len(a.errs) > 0 {
		return
	}
	for grown := true; grown; {
		if size := a.place(); size > maxData {
			a.errs.Add(a.items[len(a.items)-1].pos, ".text of %d bytes: at most %d", size, maxData)
			return
		}
		grown = a.resolve()
	}
	a.encode()
	a.sizes()
}

// checkRefs reports the labels that do not exist.
func (a *assembler) checkRefs() {
	for i := range a.items {
		for _, r := range a.items[i].refs {
			if k, ok := a.sym[r.sym]; !ok {
				a.errs.Add(r.pos, "%s: undefined label", r.sym)
			} else if s := a.p.Symbols[k]; r.o.Kind == KTarget && s.Section != SecText {
				a.errs.Add(r.pos, "%s: branch to a label in %s", r.sym, s.Section)
			} else if r.o.Kind == KTarget && r.add%WordBytes != 0 {
				a.errs.Add(r.pos, "%s%+d: want a multiple of %d", r.sym, r.add, WordBytes)
			}
		}
	}
	for _, q := range a.quads {
		if _, ok := a.sym[q.sym]; !ok {
			a.errs.Add(q.pos, "%s: undefined label", q.sym)
		}
	}
}

// place gives every packet and label its offset and returns the size of .text.
func (a *assembler) place() (off uint64) {
	mark := 0
	marks := func(item int) {
		for ; mark < len(a.marks) && a.marks[mark].item <= item; mark++ {
			a.p.Symbols[a.marks[mark].symbol].Off = off
		}
	}
	for i := range a.items {
		it := &a.items[i]
		marks(i)
		it.off = off
		if it.align > 0 {
			off = (off + it.align - 1) &^ (it.align - 1)
			continue
		}
		for k := range it.insts {
			off += uint64(it.insts[k].Words()) * WordBytes
		}
	}
	marks(len(a.items))
	return off
}

// resolve fills in labels and reports whether an instruction became longer.
func (a *assembler) resolve() (grown bool) {
	for i := range a.items {
		it := &a.items[i]
		for _, r := range it.refs {
			in, s := &it.insts[r.inst], &a.p.Symbols[a.sym[r.sym]]
			was := in.Ext
			if s.Section != SecText {
				in.Ext = true // the distance is known only when sections have their places
			} else {
				d := int64(s.Off) + r.add - int64(it.off)
				if r.o.Kind == KTarget {
					d /= WordBytes
				}
				in.SetImm(r.o, d)
			}
			in.Ext = in.Ext || was
			grown = grown || in.Ext != was
		}
	}
	return grown
}

func (a *assembler) encode() {
	p := a.p
	for i := range a.items {
		it := &a.items[i]
		if it.align > 0 {
			for uint64(len(p.Text))*WordBytes%it.align != 0 {
				w, _ := (&Inst{Op: OpNop, End: true}).pack()
				p.Text = append(p.Text, w)
			}
			continue
		}
		p.Lines = append(p.Lines, Line{it.off, it.pos})
		for k := range it.insts {
			for _, r := range it.refs {
				if s := &p.Symbols[a.sym[r.sym]]; r.inst == k && s.Section != SecText {
					p.Relocs = append(p.Relocs, Reloc{Section: SecText, Off: it.off, Word: uint64(len(p.Text)), Inst: it.insts[k], Target: s.Section, Addend: int64(s.Off) + r.add})
				}
			}
			var err error
			if p.Text, err = Append(p.Text, &it.insts[k]); err != nil {
				a.errs.Add(it.pos, "%v", err)
			}
		}
	}
	for _, q := range a.quads {
		s := &p.Symbols[a.sym[q.sym]]
		p.Relocs = append(p.Relocs, Reloc{Section: SecData, Off: q.off, Target: s.Section, Addend: int64(s.Off) + q.add})
	}
}

// sizes lets functions reach to the next function and data to the next label of its section.
func (a *assembler) sizes() {
	end := [numSections]uint64{SecText: uint64(len(a.p.Text)) * WordBytes, SecRodata: uint64(len(a.p.Rodata)), SecData: uint64(len(a.p.Data)), SecBss: a.p.Bss}
	var starts [numSections][]uint64
	for _, s := range a.p.Symbols {
		if s.Section != SecText || s.Func {
			starts[s.Section] = append(starts[s.Section], s.Off)
		}
	}
	for sec := range starts {
		slices.Sort(starts[sec])
	}
	for i := range a.p.Symbols {
		s := &a.p.Symbols[i]
		if s.Section == SecText && !s.Func {
			continue
		}
		next := end[s.Section]
		if k, _ := slices.BinarySearch(starts[s.Section], s.Off+1); k < len(starts[s.Section]) {
			next = starts[s.Section][k]
		}
		s.Size = next - s.Off
	}
}
