package kernel

import (
	"encoding/hex"
	"math"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// Parse reads the text that Print writes. It reports up to the first mistake of each line and does not verify.
func Parse(file string, src []byte) (*Module, error) {
	p := &parser{file: file, m: &Module{}}
	p.lines(string(src))
	if p.f != nil {
		p.fail("function @%s is not closed", p.f.Name)
	}
	if err := p.errs.Err(); err != nil {
		return nil, err
	}
	for _, f := range p.m.Funcs {
		f.Renumber()
	}
	return p.m, nil
}

type parser struct {
	file string
	m    *Module
	errs source.Errors
	no   int    // line
	line string // the line, whole
	rest string // what is left of it
	bad  bool   // the line has a mistake already

	f       *Func
	b       *Block
	byName  map[string]Value
	defined []bool
	usedAt  []source.Pos
}

var hintByName = func() map[string]Hints {
	h := map[string]Hints{}
	for i, x := range hintNames {
		h[x] = 1 << i
	}
	return h
}()

var opByName, elemByName, condByName, rndByName = func() (map[string]Op, map[string]Elem, map[string]Cond, map[string]Rnd) {
	o, e, c, r := map[string]Op{}, map[string]Elem{}, map[string]Cond{}, map[string]Rnd{}
	for i, row := range Ops {
		o[row.Name] = Op(i)
	}
	for i, x := range elemInfo {
		e[x.name] = Elem(i)
	}
	for i, x := range condNames {
		c[x] = Cond(i)
	}
	for i, x := range rndNames {
		r[x] = Rnd(i)
	}
	return o, e, c, r
}()

func (p *parser) pos() source.Pos {
	return source.Pos{File: p.file, Line: p.no, Col: len(p.line) - len(p.rest) + 1}
}

func (p *parser) fail(format string, args ...any) {
	if !p.bad {
		p.errs.Add(p.pos(), format, args...)
	}
	p.bad = true
}

func (p *parser) lines(src string) {
	for src != "" {
		p.no++
		p.line, src, _ = strings.Cut(src, "\n")
		p.rest, p.bad = p.line, false
		p.space()
		if p.rest == "" {
			continue
		}
		if p.f == nil {
			p.top()
		} else {
			p.inFunc()
		}
		if p.space(); p.rest != "" {
			p.fail("unexpected %q", clip(p.rest))
		}
	}
}

func clip(s string) string {
	if len(s) > 20 {
		return s[:20] + "…"
	}
	return s
}

// space skips blanks and a comment.
func (p *parser) space() {
	p.rest = strings.TrimLeft(p.rest, " \t\r")
	if strings.HasPrefix(p.rest, "//") {
		p.rest = ""
	}
}

func (p *parser) accept(tok string) bool {
	p.space()
	if !strings.HasPrefix(p.rest, tok) {
		return false
	}
	p.rest = p.rest[len(tok):]
	return true
}

func (p *parser) expect(tok string) {
	if !p.accept(tok) {
		p.fail("wants %q before %q", tok, clip(p.rest))
	}
}

func isWord(c byte) bool {
	return c == '_' || c == '.' || c == '$' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

func (p *parser) word() string {
	p.space()
	i := 0
	for i < len(p.rest) && isWord(p.rest[i]) {
		i++
	}
	w := p.rest[:i]
	p.rest = p.rest[i:]
	return w
}

func (p *parser) peekWord() string {
	save := p.rest
	w := p.word()
	p.rest = save
	return w
}

func (p *parser) number() int64 {
	at := p.rest
	w := p.word()
	n, err := strconv.ParseInt(w, 0, 64)
	if err != nil {
		p.rest = at
		p.fail("wants a number before %q", clip(at))
	}
	return n
}

func (p *parser) quoted() string {
	p.space()
	q, err := strconv.QuotedPrefix(p.rest)
	if err != nil {
		p.fail("wants a quoted string before %q", clip(p.rest))
		return ""
	}
	p.rest = p.rest[len(q):]
	s, _ := strconv.Unquote(q)
	return s
}

func (p *parser) symbol() string {
	p.expect("@")
	w := p.word()
	if w == "" {
		p.fail("wants a symbol name")
	}
	return w
}

func (p *parser) top() {
	switch w := p.word(); w {
	case "module":
		p.m.Name = p.quoted()
		p.expect("scratch=")
		p.m.ScratchBytes = p.number()
	case "pages":
		p.m.WholePages = true
	case "meta":
		p.m.Meta = p.quoted()
	case "loc":
		p.loc()
	case "data":
		p.data()
	case "func":
		p.function()
	default:
		p.rest = strings.TrimLeft(p.line, " \t\r")
		p.fail("wants module, meta, loc, data or func")
		p.rest = ""
	}
}

func (p *parser) loc() {
	if len(p.m.Locs) == 0 {
		p.m.Locs = append(p.m.Locs, source.Pos{})
	}
	if n := p.number(); n != int64(len(p.m.Locs)) {
		p.fail("location %d out of order, wants %d", n, len(p.m.Locs))
	}
	f := p.quoted()
	line := p.number()
	p.m.Locs = append(p.m.Locs, source.Pos{File: f, Line: int(line), Col: int(p.number())})
}

func (p *parser) data() {
	d := &Data{Name: p.symbol()}
	p.expect("align=")
	d.Align = int(p.number())
	p.expect("size=")
	d.Size = p.number()
	d.Write = p.accept("rw")
	if p.accept(`hex"`) {
		h, rest, ok := strings.Cut(p.rest, `"`)
		b, err := hex.DecodeString(h)
		if !ok || err != nil {
			p.fail("bad hex data")
		}
		d.Bytes, p.rest = b, rest
	}
	for p.accept("ref ") {
		r := Ref{Off: p.number(), Sym: p.symbol()}
		r.Add = p.number()
		d.Refs = append(d.Refs, r)
	}
	if d.Size < int64(len(d.Bytes)) {
		p.fail("size %d is less than the %d bytes given", d.Size, len(d.Bytes))
	}
	p.m.Data = append(p.m.Data, d)
}

func (p *parser) typ() Type {
	if p.accept("<") {
		w := p.word()
		p.expect(">")
		n, e, ok := strings.Cut(w, "x")
		lanes, err := strconv.Atoi(n)
		if !ok || err != nil || lanes <= 0 || lanes > VectorBytes {
			p.fail("bad vector type <%s>", w)
			return NoType
		}
		if k, ok := map[string]int{"m8": 1, "m16": 2, "m32": 4, "m64": 8}[e]; ok {
			if lanes*k > VectorBytes {
				p.fail("<%s> is wider than a register", w)
			}
			return Mask(k, lanes)
		}
		el, ok := elemByName[e]
		if !ok || el == Void || el == I1 || el == TileElem || lanes*el.Bytes() > VectorBytes {
			p.fail("bad vector type <%s>", w)
			return NoType
		}
		return Vec(el, lanes)
	}
	w := p.word()
	e, ok := elemByName[w]
	if !ok || e == Void {
		p.fail("unknown type %q", w)
	}
	return Scalar(e)
}

func (p *parser) function() {
	f := &Func{Name: p.symbol()}
	p.expect("(")
	for !p.bad && !p.accept(")") {
		if len(f.Sig) > 0 {
			p.expect(",")
		}
		f.Sig = append(f.Sig, p.typ())
		f.NoAlias = append(f.NoAlias, p.accept("noalias"))
	}
	if p.accept("->") {
		f.Result = p.typ()
	}
	f.Entry = p.accept("entry")
	if p.accept("scratch") {
		p.expect("(")
		for !p.bad && !p.accept(")") {
			if len(f.Scratch) > 0 {
				p.expect(",")
			}
			b := Buffer{At: p.number()}
			p.expect("+")
			b.Size = p.number()
			b.Given, b.Kept = p.accept("given"), p.accept("kept")
			f.Scratch = append(f.Scratch, b)
		}
	}
	if p.accept("!") {
		f.Loc = int32(p.number())
	}
	p.m.Funcs = append(p.m.Funcs, f)
	if p.accept("{") {
		p.f, p.b = f, nil
		p.byName, p.defined, p.usedAt = map[string]Value{}, nil, nil
	}
}

func (p *parser) use() Value {
	p.expect("%")
	w := p.word()
	v, ok := p.byName[w]
	if !ok {
		v = p.f.NewValue(NoType)
		p.byName[w] = v
		p.defined = append(p.defined, false)
		p.usedAt = append(p.usedAt, p.pos())
	}
	return v
}

func (p *parser) def() Value {
	v := p.use()
	if p.defined[v] {
		p.fail("value is defined twice")
	}
	p.defined[v] = true
	return v
}

func (p *parser) uses(end string) []Value {
	var vs []Value
	for !p.bad && !p.accept(end) {
		if len(vs) > 0 {
			p.expect(",")
		}
		vs = append(vs, p.use())
	}
	return vs
}

func (p *parser) inFunc() {
	switch {
	case p.accept("}"):
		for v, ok := range p.defined {
			if !ok {
				p.errs.Add(p.usedAt[v], "value is not defined")
			}
		}
		p.f = nil
	case p.accept("^"):
		p.block()
	case p.b == nil:
		p.fail("wants a block header")
		p.rest = ""
	default:
		p.inst()
	}
}

func (p *parser) block() {
	if n := p.number(); n != int64(len(p.f.Blocks)) {
		p.fail("block ^%d out of order, wants ^%d", n, len(p.f.Blocks))
	}
	b := &Block{}
	if p.space(); strings.HasPrefix(p.rest, `"`) {
		b.Name = p.quoted()
	}
	p.expect("(")
	for !p.bad && !p.accept(")") {
		if len(b.Params) > 0 {
			p.expect(",")
		}
		v := p.def()
		p.expect(":")
		p.f.Types[v] = p.typ()
		b.Params = append(b.Params, v)
	}
	p.expect(":")
	p.b = b
	p.f.Blocks = append(p.f.Blocks, b)
}

func (p *parser) inst() {
	in := Inst{Res: None, Mask: None, Old: None}
	if strings.HasPrefix(p.rest, "%") {
		in.Res = p.def()
		p.expect("=")
	}
	w := p.word()
	op, ok := opByName[w]
	if !ok {
		p.fail("unknown op %q", w)
		p.rest = ""
		return
	}
	in.Op = op
	row := &Ops[op]
	if c, ok := condByName[p.peekWord()]; ok && c != NoCond {
		in.Cond = c
		p.word()
	}
	if r, ok := rndByName[p.peekWord()]; ok {
		in.Rnd = r
		p.word()
	}
	for h, ok := hintByName[p.peekWord()]; ok; h, ok = hintByName[p.peekWord()] {
		in.Hints |= h
		p.word()
	}
	if p.space(); strings.HasPrefix(p.rest, "<") || elemByName[p.peekWord()] != Void {
		in.Type = p.typ()
	}
	if p.space(); strings.HasPrefix(p.rest, "@") {
		in.Sym = p.symbol()
	}
	for p.space(); strings.HasPrefix(p.rest, "%"); p.space() {
		in.Args = append(in.Args, p.use())
		p.accept(",")
	}
	imm, imm2 := orImm(row.Imm, "imm")+"=", orImm(row.Imm2, "imm2")+"="
	for !p.bad {
		switch {
		case p.accept(imm):
			in.Imm = p.number()
			continue
		case p.accept(imm2):
			in.Imm2 = p.number()
			continue
		case p.accept("align="):
			n := p.number()
			if n < 1 || n > 128 || n&(n-1) != 0 {
				p.fail("alignment %d is not a power of two up to 128", n)
			}
			in.Align = uint8(n)
			continue
		case p.accept("row="):
			n := p.number()
			if n < 1 || n > math.MaxUint16 {
				p.fail("row %d is not in 1 to %d", n, math.MaxUint16)
			}
			in.Row = uint16(n)
			continue
		case p.accept("mask="):
			in.Mask = p.use()
			continue
		case p.accept("old="):
			in.Old = p.use()
			continue
		case p.accept("case "):
			in.Cases = append(in.Cases, p.number())
			continue
		case p.accept("^"):
			s := Succ{Block: int(p.number())}
			p.expect("(")
			s.Args = p.uses(")")
			in.Succs = append(in.Succs, s)
			continue
		case p.accept("!"):
			in.Loc = int32(p.number())
			continue
		}
		break
	}
	if in.Res != None {
		p.f.Types[in.Res] = in.Type
	}
	p.b.Insts = append(p.b.Insts, in)
}
