package llvmir

import (
	"strconv"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// inst is one instruction as the text has it.
type inst struct {
	op     *opcode
	pos    source.Pos
	debug  string // node of its debug location
	hints  kernel.Hints
	cond   kernel.Cond
	rows   uint8
	res    int32 // local id, or −1
	t      *typ  // of the result
	elem   *typ  // what a getelementptr, load or alloca is of
	align  int64
	args   []operand
	blocks []int32 // successors; of a phi, the block each argument comes from
	index  []int64 // of extractvalue and insertvalue, or lanes of a shuffle
	byval  []*typ  // of a call: what each argument is a copy of
	aligns []int64 // of a call: the alignment of each argument
	callee operand
}

// opcode is how an instruction is read and translated.
type opcode struct {
	name string
	read func(p *parser, in *inst)
	emit func(f *function, in *inst)
	op   kernel.Op
	sign bool // reads its operands as signed
	ends bool // ends a block
}

// block is a basic block: instructions first to last of the body.
type block struct {
	name        string
	first, last int
	defined     bool
}

// body is the function being read. Names are numbered in order of appearance.
type body struct {
	locals names
	labels names
	blocks []block
	order  []int32 // blocks as they stand in the text
	insts  []inst
	slab   []operand
	heads  []int32
}

func (b *body) reset() {
	b.locals.reset()
	b.labels.reset()
	b.blocks, b.order = b.blocks[:0], b.order[:0]
	clear(b.insts)
	b.insts, b.slab, b.heads = b.insts[:0], b.slab[:0], b.heads[:0]
}

func (b *body) local(name string) int32 {
	id, _ := b.locals.id(name)
	return id
}

func (b *body) label(name string) int32 {
	id, fresh := b.labels.id(name)
	if fresh {
		b.blocks = append(b.blocks, block{name: name})
	}
	return id
}

// readBody reads the instructions of f and reports whether all of them are known.
func (p *parser) readBody(f *fn) bool {
	p.lexer = f.body
	b := &p.body
	b.reset()
	number := 0
	for _, a := range f.params {
		b.local(a.name)
		if a.name == strconv.Itoa(number) {
			number++
		}
	}
	entry := strconv.Itoa(number)
	ok := true
	if !p.guard(p.pos, "", p.next) {
		return false
	}
	for !p.isPunct('}') {
		if p.tok.kind == tEOF {
			return ok // its mistake was seen
		}
		line := p.tok.line
		if p.guard(p.pos, "", func() { p.instructions(entry) }) {
			break
		}
		ok = false
		if k := len(b.insts) - 1; k >= 0 {
			line = max(line, int32(b.insts[k].pos.Line))
			if b.insts[k].op == nil { // not even the opcode is known
				b.insts = b.insts[:k]
			}
		}
		if p.tok.line == line {
			p.skipLine()
		}
		for !p.guard(p.pos, "", p.next) {
			p.skipLine()
		}
	}
	if !ok {
		return false
	}
	for i := range b.blocks {
		if !b.blocks[i].defined {
			p.errs.Add(f.pos, "@%s: no block %%%s", f.name, b.blocks[i].name)
			return false
		}
	}
	return true
}

// instructions reads up to the end of the function.
func (p *parser) instructions(entry string) {
	b := &p.body
	for !p.isPunct('}') {
		switch p.tok.kind {
		case tEOF:
			p.fail(p.pos(), "function without an end")
		case tLabel:
			p.startBlock(p.tok.text)
			p.next()
			continue
		case tGroup: // #dbg_value(…) and the like
			if !isDebugRecord(p.tok.text) {
				p.fail(p.pos(), "%s where an instruction belongs", p.tok)
			}
			p.line1()
			continue
		case tWord, tLocal:
		default:
			p.fail(p.pos(), "%s where an instruction belongs", p.tok)
		}
		if len(b.order) == 0 {
			p.startBlock(entry)
		}
		p.instruction()
	}
}

func (p *parser) startBlock(name string) {
	b := &p.body
	id := b.label(name)
	if b.blocks[id].defined {
		p.fail(p.pos(), "block %%%s is defined twice", name)
	}
	if k := len(b.order); k > 0 {
		if prev := &b.blocks[b.order[k-1]]; prev.first == len(b.insts) || !b.insts[len(b.insts)-1].op.ends {
			p.fail(p.pos(), "block %%%s does not end in a branch", prev.name)
		}
	}
	b.blocks[id].defined, b.blocks[id].first = true, len(b.insts)
	b.order = append(b.order, id)
}

func (p *parser) instruction() {
	b := &p.body
	b.insts = append(b.insts, inst{res: -1, pos: p.pos(), t: void})
	in := &b.insts[len(b.insts)-1]
	name := ""
	if p.tok.kind == tLocal {
		name = p.tok.text
		p.next()
		p.expect('=')
		if name == "" {
			p.fail(in.pos, "value without a name")
		}
	}
	in.pos = p.pos()
	word := p.tok.text
	switch word {
	case "tail", "musttail", "notail":
		p.next()
		word = p.tok.text
	}
	in.op, _ = opcodes.get(word)
	if p.tok.kind != tWord || in.op == nil {
		if p.tok.kind == tWord {
			p.unknown()
		}
		p.fail(p.pos(), "%s where an instruction belongs", p.tok)
	}
	p.next()
	for p.tok.kind == tWord {
		fl, ok := flags.get(p.tok.text)
		if !ok {
			break
		}
		in.hints |= fl
		p.next()
	}
	if name != "" {
		in.res = b.local(name)
	}
	in.op.read(p, in)
	for p.accept(',') {
		switch {
		case p.tok.kind == tMeta:
			if kind, node := p.attachment(); kind == "dbg" {
				in.debug = node
			}
		case p.acceptWord("align"):
			in.align = p.count()
		case p.isWord("addrspace"):
			p.space()
		default:
			p.unknown()
		}
	}
	blk := &b.blocks[b.order[len(b.order)-1]]
	blk.last = len(b.insts)
	if len(b.insts)-1 > blk.first && b.insts[len(b.insts)-2].op.ends {
		p.fail(in.pos, "instruction behind the end of its block")
	}
}

// end of a list of operands: the part of the slab since start is theirs.
func (p *parser) operands(in *inst, start int) {
	s := p.body.slab
	in.args = s[start:len(s):len(s)]
}

func (p *parser) push(o operand) { p.body.slab = append(p.body.slab, o) }

// more reports a comma that an operand follows, not metadata or align.
func (p *parser) more() bool {
	if !p.isPunct(',') {
		return false
	}
	save := p.lexer
	p.next()
	if p.tok.kind == tMeta || p.isWord("align") || p.isWord("addrspace") {
		p.lexer = save
		return false
	}
	return true
}

func (p *parser) successor() int32 {
	if !p.acceptWord("label") || p.tok.kind != tLocal {
		p.fail(p.pos(), "%s where a label belongs", p.tok)
	}
	id := p.body.label(p.tok.text)
	p.next()
	return id
}

// The readers.

func readBinary(p *parser, in *inst) {
	start := len(p.body.slab)
	in.t = p.parseType()
	p.push(p.value(in.t))
	p.expect(',')
	p.push(p.value(in.t))
	p.operands(in, start)
}

func readUnary(p *parser, in *inst) {
	start := len(p.body.slab)
	p.push(p.typed())
	p.operands(in, start)
	in.t = in.args[0].t
}

func readCompare(p *parser, in *inst) {
	c, ok := conds[p.tok.text]
	if u, both := floatConds[c]; ok && both && in.op.name == "fcmp" {
		c = u
	}
	if !ok || (c >= kernel.FOEQ || c == kernel.NoCond) != (in.op.name == "fcmp") {
		if ok || p.tok.kind != tWord {
			p.fail(p.pos(), "%s: no condition of %s", p.tok, in.op.name)
		}
		p.unknown()
	}
	in.cond = c
	if p.isWord("true") {
		in.rows = 1
	}
	p.next()
	readBinary(p, in)
	t := i1
	if in.t.kind == kVec {
		t = p.sequence(kVec, in.t.n, i1)
	}
	in.t = t
}

func readCast(p *parser, in *inst) {
	start := len(p.body.slab)
	p.push(p.typed())
	p.operands(in, start)
	p.expectWord("to")
	in.t = p.parseType()
	a, b := in.args[0].t, in.t
	if in.op.name != "bitcast" && (a.kind == kVec) != (b.kind == kVec) || a.kind == kVec && b.kind == kVec && in.op.name != "bitcast" && a.n != b.n {
		p.fail(in.pos, "%s of %v to %v", in.op.name, a, b)
	}
}

func readTyped(n int) func(p *parser, in *inst) {
	return func(p *parser, in *inst) {
		start := len(p.body.slab)
		for i := range n {
			if i > 0 {
				p.expect(',')
			}
			p.push(p.typed())
		}
		p.operands(in, start)
		in.t = in.args[min(n-1, 1)].t
		switch in.op.name {
		case "extractelement":
			if t := in.args[0].t; t.kind == kVec {
				in.t = t.of
				return
			}
			p.fail(in.pos, "extractelement of %v", in.args[0].t)
		case "insertelement":
			in.t = in.args[0].t
			if in.t.kind != kVec {
				p.fail(in.pos, "insertelement into %v", in.t)
			}
		case "shufflevector":
			p.shuffleLanes(in)
		}
	}
}

// shuffleLanes makes the constant mask of a shuffle a list of lanes; −1: any.
func (p *parser) shuffleLanes(in *inst) {
	m, x := &in.args[2], in.args[0].t
	if x.kind != kVec || m.t.kind != kVec || in.args[1].t != x {
		p.fail(in.pos, "shufflevector of %v and %v by %v", x, in.args[1].t, m.t)
	}
	in.t = p.sequence(kVec, m.t.n, x.of)
	for i := range m.t.n {
		lane := int64(-1)
		switch {
		case m.kind == oZero:
			lane = 0
		case m.kind == oSplat:
			lane = m.c.list[0].bits
		case m.kind == oList && m.c.list[i].kind == oBits:
			lane = m.c.list[i].bits
		case m.kind == oList:
		default:
			p.fail(in.pos, "shufflevector with a mask that is no constant")
		}
		if lane < -1 || lane >= 2*x.n {
			p.fail(in.pos, "lane %d of two vectors of %d", lane, x.n)
		}
		in.index = append(in.index, lane)
	}
	in.args = in.args[:2]
}

func (p *parser) refuseAtomic() {
	if p.isWord("atomic") {
		p.unknown()
	}
}

func readLoad(p *parser, in *inst) {
	p.refuseAtomic()
	start := len(p.body.slab)
	in.t = p.parseType()
	p.expect(',')
	p.push(p.typed())
	p.operands(in, start)
}

func readStore(p *parser, in *inst) {
	p.refuseAtomic()
	start := len(p.body.slab)
	p.push(p.typed())
	p.expect(',')
	p.push(p.typed())
	p.operands(in, start)
}

func readGEP(p *parser, in *inst) {
	if p.acceptWord("inrange") && p.isPunct('(') {
		p.skipGroup()
	}
	start := len(p.body.slab)
	in.elem = p.parseType()
	p.expect(',')
	p.push(p.typed())
	for p.more() {
		p.acceptWord("inrange")
		p.push(p.typed())
	}
	p.operands(in, start)
	in.t = ptr
	for _, a := range in.args {
		if a.t.kind == kVec {
			in.t = p.sequence(kVec, a.t.n, ptr)
		}
	}
}

func readAlloca(p *parser, in *inst) {
	start := len(p.body.slab)
	if p.isWord("inalloca") {
		p.unknown()
	}
	if p.isWord("swifterror") { // a place as any other, that a register may hold
		p.next()
	}
	in.t, in.elem = ptr, p.parseType()
	if p.more() {
		p.push(p.typed())
	}
	p.operands(in, start)
}

func readPhi(p *parser, in *inst) {
	start := len(p.body.slab)
	in.t = p.parseType()
	for first := true; first || p.more(); first = false {
		p.expect('[')
		p.push(p.value(in.t))
		p.expect(',')
		if p.tok.kind != tLocal {
			p.fail(p.pos(), "%s where a label belongs", p.tok)
		}
		in.blocks = append(in.blocks, p.body.label(p.tok.text))
		p.next()
		p.expect(']')
	}
	p.operands(in, start)
}

func readBr(p *parser, in *inst) {
	if p.isWord("label") {
		in.blocks = append(in.blocks, p.successor())
		return
	}
	start := len(p.body.slab)
	p.push(p.typed())
	p.operands(in, start)
	if in.args[0].t != i1 {
		p.fail(in.pos, "branch on %v", in.args[0].t)
	}
	for range 2 {
		p.expect(',')
		in.blocks = append(in.blocks, p.successor())
	}
}

func readSwitch(p *parser, in *inst) {
	start := len(p.body.slab)
	p.push(p.typed())
	p.expect(',')
	in.blocks = append(in.blocks, p.successor())
	p.expect('[')
	for !p.accept(']') {
		from := p.pos()
		c := p.typed()
		if !c.scalar() {
			p.fail(from, "case that is no constant")
		}
		p.push(c)
		p.expect(',')
		in.blocks = append(in.blocks, p.successor())
	}
	p.operands(in, start)
}

func readRet(p *parser, in *inst) {
	if p.acceptWord("void") {
		return
	}
	readUnary(p, in)
	in.t = void
}

func readNothing(*parser, *inst) {}

func readMember(insert bool) func(p *parser, in *inst) {
	return func(p *parser, in *inst) {
		start := len(p.body.slab)
		p.push(p.typed())
		if insert {
			p.expect(',')
			p.push(p.typed())
		}
		p.operands(in, start)
		t := in.args[0].t
		in.t = t
		for p.more() {
			n := p.count()
			in.index = append(in.index, n)
			if t.kind != kStruct && t.kind != kArray || n >= max(t.n, int64(len(t.fields))) {
				p.fail(in.pos, "member %d of %v", n, t)
			}
			t, _ = t.step(n)
		}
		if !insert {
			in.t = t
		}
	}
}

// readCall reads the call of a name, a value or empty assembly.
func readCall(p *parser, in *inst) {
	for p.attr() {
	}
	in.t = p.parseType()
	if in.t.kind == kFunc {
		in.t = in.t.of
	}
	if p.isWord("asm") {
		p.emptyAssembly(in)
		return
	}
	in.callee = p.value(ptr)
	start := len(p.body.slab)
	line := p.tok.line
	p.expect('(')
	for !p.accept(')') {
		t := p.parseType()
		if t == meta {
			if text := p.metaOperand(); text != "" {
				p.push(operand{t: meta, kind: oZero, c: &constant{sym: text}})
			}
		} else {
			p.push(p.argument(in, t, start))
		}
		if !p.isPunct(')') {
			p.expect(',')
		}
	}
	p.operands(in, start)
	p.callTail(line)
}

func (p *parser) callTail(line int32) {
	for p.tok.line == line && p.attr() {
	}
	if p.tok.line == line && p.isPunct('[') { // operand bundles: facts for an assume
		p.skipGroup()
	}
}

// argument reads an argument with its attributes.
func (p *parser) argument(in *inst, t *typ, start int) operand {
	for {
		switch {
		case p.isWord("byval"):
			p.next()
			p.expect('(')
			at := len(p.body.slab) - start
			for len(in.byval) <= at {
				in.byval = append(in.byval, nil)
			}
			in.byval[at] = p.parseType()
			p.expect(')')
			continue
		case p.isWord("align"):
			p.next()
			paren := p.accept('(')
			at := len(p.body.slab) - start
			for len(in.aligns) <= at {
				in.aligns = append(in.aligns, 1)
			}
			in.aligns[at] = p.count()
			if paren {
				p.expect(')')
			}
			continue
		case p.isWord("sret"), p.isWord("elementtype"), p.isWord("byref"):
			p.next()
			if p.isPunct('(') {
				p.skipGroup()
			}
			continue
		}
		if !p.attr() {
			break
		}
	}
	return p.value(t)
}

// metaOperand passes over the metadata that a debug intrinsic is about, and gives the text of a string.
func (p *parser) metaOperand() (text string) {
	if p.tok.kind != tMeta {
		p.typed()
		return ""
	}
	p.next()
	if p.isPunct('{') || p.isPunct('(') {
		p.skipGroup()
	} else if p.tok.kind == tString {
		text = p.tok.text
		p.next()
	}
	return text
}

// emptyAssembly takes assembly without a text, which only keeps a compiler from moving code.
func (p *parser) emptyAssembly(in *inst) {
	from := p.pos()
	p.next()
	for p.isWord("sideeffect") || p.isWord("alignstack") || p.isWord("inteldialect") || p.isWord("unwind") {
		p.next()
	}
	line := p.tok.line
	if p.tok.kind != tString || p.tok.text != "" || in.t != void {
		p.fail(from, "asm: %s", refusals["asm"])
	}
	p.next()
	p.expect(',')
	p.next()
	start := len(p.body.slab)
	p.expect('(')
	for !p.accept(')') {
		p.argument(in, p.parseType(), start)
		if !p.isPunct(')') {
			p.expect(',')
		}
	}
	in.callee = operand{kind: oZero, t: ptr}
	p.callTail(line)
}
