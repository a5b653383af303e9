package llvmir

import (
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// global is a variable, fn a function, as the text has them.
type global struct {
	name   string
	pos    source.Pos
	t      *typ
	init   *operand // nil: external
	konst  bool
	align  int64
	hidden bool // not to be seen from outside
}

type param struct {
	name    string
	t       *typ
	noalias bool
	byval   *typ
}

type fn struct {
	name     string
	pos      source.Pos
	ret      *typ
	params   []param
	variadic bool
	hidden   bool
	defined  bool
	body     lexer // at the first token of the body
}

// parser reads a module: types, globals and the heads of functions first, each body when it is its turn.
type parser struct {
	lexer
	errs    source.Errors
	types   map[string]*typ
	vecs    map[vecKey]*typ
	globals []*global
	funcs   []*fn
	byName  map[string]*fn
	gByName map[string]*global
	aliases map[string]operand
	meta    map[string]string  // debug metadata by node, unread
	labels  map[labelKey]int64 // numbers of labels whose address is taken
	narrow  map[string]bool    // address spaces whose pointers do not have 64 bits
	body    body
	depth   int // of types and values in each other
}

// maxDepth bounds how deep types and values nest, since reading them recurs.
const maxDepth = 512

func (p *parser) enter() {
	if p.depth++; p.depth > maxDepth {
		p.fail(p.pos(), "nested more than %d deep", maxDepth)
	}
}

type vecKey struct {
	of *typ
	n  int64
	k  typeKind
}

func newParser(file, src string) *parser {
	return &parser{
		lexer: lexer{file: file, src: src, line: 1}, types: map[string]*typ{}, vecs: map[vecKey]*typ{}, byName: map[string]*fn{},
		gByName: map[string]*global{}, aliases: map[string]operand{}, labels: map[labelKey]int64{}, meta: map[string]string{},
	}
}

// guard runs do and records what it refuses; positions that are not known are pos.
func (p *parser) guard(pos func() source.Pos, what string, do func()) (ok bool) {
	defer func() {
		r := recover()
		if r != nil {
			p.depth = 0
		}
		switch r := r.(type) {
		case nil:
		case refusal:
			if !r.pos.IsValid() {
				r.pos = pos()
			}
			p.errs.Add(r.pos, "%s%s", what, r.msg)
			ok = false
		default:
			p.errs.Add(pos(), "%smalformed: %v", what, r)
			ok = false
		}
	}()
	do()
	return true
}

// module reads everything but the bodies of functions.
func (p *parser) module() {
	for p.guard(p.pos, "", p.next); p.tok.kind != tEOF; {
		line, define := p.tok.line, p.isWord("define")
		if !p.guard(p.pos, "", p.entity) {
			if define && p.skipBody() {
				continue
			}
			if p.tok.line == line {
				p.skipLine()
			}
			for !p.guard(p.pos, "", p.next) {
				p.skipLine()
			}
		}
	}
}

// entity reads one entry of the module.
func (p *parser) entity() {
	switch p.tok.kind {
	case tLocal:
		p.namedType()
	case tGlobal:
		p.variable()
	case tMeta:
		p.metadata()
	case tGroup: // a debug record can stand in functions only
		p.fail(p.pos(), "%s where none is known", p.tok)
	case tWord:
		if f := entities[p.tok.text]; f != nil {
			f(p)
			return
		}
		if strings.HasPrefix(p.tok.text, "$") { // comdat
			p.line1()
			return
		}
		p.unknown()
	default:
		p.fail(p.pos(), "%s where a definition belongs", p.tok)
	}
}

var entities map[string]func(p *parser)

func init() {
	skip := func(p *parser) { p.line1() }
	entities = map[string]func(p *parser){
		"define": func(p *parser) { p.function(true) }, "declare": func(p *parser) { p.function(false) },
		"source_filename": skip, "attributes": skip, "uselistorder": skip, "uselistorder_bb": skip,
		"target": func(p *parser) {
			p.next()
			if p.acceptWord("datalayout") {
				p.expect('=')
				if strings.HasPrefix(p.tok.text, "E") {
					p.fail(p.pos(), "datalayout: big-endian targets are not supported")
				}
				p.narrowSpaces()
			}
			p.line1()
		},
	}
}

// line1 skips the rest of the current token's line.
func (p *parser) line1() {
	if p.line == p.tok.line {
		p.skipLine()
	}
	p.next()
}

// unknown refuses the current word.
func (p *parser) unknown() {
	why := refusals[p.tok.text]
	if why == "" {
		why = "the importer does not know this word"
	}
	p.fail(p.pos(), "%s: %s", p.tok, why)
}

func (p *parser) namedType() {
	name := p.tok.text
	p.next()
	p.expect('=')
	p.expectWord("type")
	t := p.named(name)
	if p.acceptWord("opaque") {
		return
	}
	u := p.parseType()
	if u.kind != kStruct {
		*t = *u
		return
	}
	t.kind, t.fields, t.packed = kStruct, u.fields, u.packed
}

func (p *parser) named(name string) *typ {
	t := p.types[name]
	if t == nil {
		t = &typ{kind: kOpaque, name: name}
		p.types[name] = t
	}
	return t
}

func (p *parser) sequence(k typeKind, n int64, of *typ) *typ {
	key := vecKey{of, n, k}
	t := p.vecs[key]
	if t == nil {
		t = &typ{kind: k, n: n, of: of}
		p.vecs[key] = t
	}
	return t
}

// parseType reads a type.
func (p *parser) parseType() *typ {
	p.enter()
	t := p.baseType()
	p.depth--
	for {
		switch {
		case p.accept('*'):
			t = ptr
		case p.isWord("addrspace"):
			p.space()
		case p.isPunct('('):
			p.next()
			f := &typ{kind: kFunc, of: t}
			for !p.accept(')') {
				if p.accept('.') {
					f.varArg = true
					p.expect(')')
					break
				}
				f.fields = append(f.fields, p.parseType())
				if !p.isPunct(')') {
					p.expect(',')
				}
			}
			t = f
		default:
			return t
		}
	}
}

const maxCount = 1 << 40

func (p *parser) count() int64 {
	n, err := strconv.ParseInt(p.tok.text, 10, 64)
	if p.tok.kind != tNumber || err != nil || n < 0 || n > maxCount {
		if refusals[p.tok.text] != "" {
			p.unknown()
		}
		p.fail(p.pos(), "%s where a count belongs", p.tok)
	}
	p.next()
	return n
}

func (p *parser) baseType() *typ {
	switch {
	case p.tok.kind == tWord:
		t := typeOfWord(p.tok.text)
		if t == nil {
			p.unknown()
		}
		p.next()
		return t
	case p.tok.kind == tLocal:
		t := p.named(p.tok.text)
		p.next()
		return t
	case p.isPunct('{'):
		return p.structType(false)
	case p.accept('['):
		n := p.count()
		p.expectWord("x")
		t := p.sequence(kArray, n, p.parseType())
		p.expect(']')
		return t
	case p.accept('<'):
		if p.isPunct('{') {
			t := p.structType(true)
			p.expect('>')
			return t
		}
		from := p.pos()
		n := p.count()
		p.expectWord("x")
		t := p.sequence(kVec, n, p.parseType())
		if n < 1 || n > maxVector {
			p.fail(from, "vector of %d lanes, wants 1 to %d", n, maxVector)
		}
		switch t.of.kind {
		case kInt, kFloat, kPtr:
		default:
			p.fail(from, "vector of %v", t.of)
		}
		p.expect('>')
		return t
	}
	p.fail(p.pos(), "%s where a type belongs", p.tok)
	return nil
}

const maxVector = 4096

func (p *parser) structType(packed bool) *typ {
	t := &typ{kind: kStruct, packed: packed}
	p.expect('{')
	for !p.accept('}') {
		t.fields = append(t.fields, p.parseType())
		if !p.isPunct('}') {
			p.expect(',')
		}
	}
	return t
}

// attr passes over one attribute and reports whether there was one.
func (p *parser) attr() bool {
	if p.tok.kind == tString {
		p.next()
		if p.accept('=') {
			p.next()
		}
		return true
	}
	if p.tok.kind == tGroup {
		p.next()
		return true
	}
	if p.tok.kind != tWord {
		return false
	}
	switch attributes[p.tok.text] {
	case attrPlain:
		p.next()
	case attrParen:
		p.next()
		if p.isPunct('(') {
			p.skipGroup()
		}
	case attrNum:
		p.next()
		if p.isPunct('(') {
			p.skipGroup()
		} else {
			p.count()
		}
	default:
		return false
	}
	return true
}

func (p *parser) variable() {
	g := &global{name: p.tok.text, pos: p.pos()}
	p.next()
	p.expect('=')
	external := false
	for {
		switch {
		case p.isWord("global"), p.isWord("constant"):
			g.konst = p.isWord("constant")
			p.next()
			p.defineVariable(g, external)
			return
		case p.acceptWord("alias"):
			p.parseType()
			p.expect(',')
			t := p.parseType()
			p.aliases[g.name] = p.value(t)
			p.tail()
			return
		case p.isWord("external"), p.isWord("extern_weak"):
			external = true
			p.next()
		case p.isWord("addrspace"):
			p.space()
		default:
			g.hidden = g.hidden || p.isWord("internal") || p.isWord("private")
			if !p.attr() {
				p.unknown()
			}
		}
	}
}

func (p *parser) defineVariable(g *global, external bool) {
	g.t = p.parseType()
	if !external {
		v := p.value(g.t)
		g.init = &v
	}
	for p.accept(',') {
		switch {
		case p.acceptWord("align"):
			g.align = p.count()
		case p.acceptWord("section"), p.acceptWord("partition"):
			p.next()
		case p.tok.kind == tMeta:
			p.attachment()
		default:
			if !p.attr() {
				p.unknown()
			}
		}
	}
	p.tail()
	if p.gByName[g.name] != nil {
		p.fail(g.pos, "@%s is defined twice", g.name)
	}
	p.globals = append(p.globals, g)
	p.gByName[g.name] = g
}

// tail passes over attributes behind a definition.
func (p *parser) tail() {
	for p.attr() {
	}
}

// attachment passes over !kind !node and gives both.
func (p *parser) attachment() (kind, node string) {
	kind = p.tok.text
	p.next()
	if p.tok.kind == tMeta {
		node = p.tok.text
		p.next()
		if p.isPunct('(') || node == "" && p.isPunct('{') {
			p.skipGroup()
		}
	}
	return kind, node
}

// function reads the head of a function, and skips its body.
func (p *parser) function(defined bool) {
	p.next()
	f := &fn{defined: defined}
	for {
		f.hidden = f.hidden || p.isWord("internal") || p.isWord("private")
		if p.tok.kind == tMeta { // declare !dbg !5 …
			p.attachment()
		} else if !p.attr() {
			break
		}
	}
	f.ret = p.parseType()
	for p.attr() {
	}
	if p.tok.kind != tGlobal {
		p.fail(p.pos(), "%s where the name of a function belongs", p.tok)
	}
	f.name, f.pos = p.tok.text, p.pos()
	p.next()
	p.expect('(')
	p.params(f)
	for defined && !p.isPunct('{') || !defined && p.tok.line == int32(f.pos.Line) && p.tok.kind != tEOF {
		switch {
		case p.tok.kind == tMeta:
			p.attachment()
		case p.acceptWord("section"), p.acceptWord("gc"), p.acceptWord("partition"):
			p.next()
		case p.acceptWord("personality"):
			p.typed()
		default:
			if !p.attr() {
				p.unknown()
			}
		}
	}
	if old := p.byName[f.name]; old != nil && old.defined {
		p.fail(f.pos, "@%s is defined twice", f.name)
	}
	p.byName[f.name] = f
	if !defined {
		return
	}
	p.funcs = append(p.funcs, f)
	f.body = p.lexer
	if !p.skipBody() {
		p.fail(f.pos, "@%s has no end", f.name)
	}
}

// skipBody passes over the rest of a function: its end is the first line that begins with a brace.
func (p *parser) skipBody() bool {
	end := strings.Index(p.src[p.i:], "\n}")
	if end < 0 {
		return false
	}
	p.line += int32(strings.Count(p.src[p.i:p.i+end], "\n")) + 1
	p.i += end + 2
	p.lineStart = p.i - 1
	return p.guard(p.pos, "", p.next)
}

func (p *parser) params(f *fn) {
	number := 0
	for !p.accept(')') {
		if p.accept('.') {
			f.variadic = true
			p.expect(')')
			break
		}
		a := param{t: p.parseType()}
		for {
			switch {
			case p.isWord("byval"):
				p.next()
				p.expect('(')
				a.byval = p.parseType()
				p.expect(')')
				continue
			case p.isWord("sret"), p.isWord("elementtype"), p.isWord("byref"):
				p.next()
				if p.isPunct('(') {
					p.skipGroup()
				}
				continue
			case p.isWord("noalias"):
				a.noalias = true
			}
			if !p.attr() {
				break
			}
		}
		if p.tok.kind == tLocal {
			a.name = p.tok.text
			p.next()
		} else {
			a.name = strconv.Itoa(number)
		}
		if a.name == strconv.Itoa(number) {
			number++
		}
		f.params = append(f.params, a)
		if !p.isPunct(')') {
			p.expect(',')
		}
	}
}

// metadata keeps the nodes that say places, and passes over the others.
func (p *parser) metadata() {
	name := p.tok.text
	p.next()
	p.expect('=')
	p.acceptWord("distinct")
	if p.tok.kind == tMeta && debugNodes[p.tok.text] {
		start := p.i
		p.skipLine()
		p.meta[name] = p.tok.text + p.src[start:p.i]
		p.next()
		return
	}
	p.line1()
}
