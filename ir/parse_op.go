package ir

import (
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// pending is an op while its text is read.
type pending struct {
	pos      source.Pos
	def      *OpDef
	operands []*Value
	attrs    Attrs
	regions  []*Region
	results  []Type
}

// parseRegion reads { ^bb0(%a: T): ops }.
func (p *parser) parseRegion(r *Region) {
	if !p.enter() {
		return
	}
	defer p.leave()
	if !p.want("{") || p.got("}") {
		return
	}
	n := len(p.scope)
	b := r.AddBlock()
	b.Pos = p.pos()
	if p.peek() == '^' {
		p.off++
		p.suffix("a block name")
		if p.at("(") {
			p.list("(", ")", func() {
				pos := p.pos()
				if !p.want("%") {
					return
				}
				name := p.suffix("a value name")
				p.want(":")
				p.define(name, pos, b.AddArg(p.parseType()))
				p.skipLoc()
			})
		}
		p.want(":")
	}
	p.parseOps(b)
	p.leaveScope(n)
}

// parseOps reads ops and the closing brace.
func (p *parser) parseOps(b *Block) {
	for !p.failed && !p.got("}") {
		if p.peek() == '^' {
			p.fail("control flow between blocks is not supported")
			return
		}
		p.parseOp(b)
	}
}

type resultName struct {
	name string
	n    int64
	pos  source.Pos
}

// parseOp reads %r:2 = op ... loc(...).
func (p *parser) parseOp(b *Block) {
	var names []resultName
	if p.peek() == '%' {
		for {
			r := resultName{pos: p.pos(), n: 1}
			if !p.want("%") {
				return
			}
			r.name = p.suffix("a value name")
			if p.got(":") {
				if r.n = p.integer(); !p.failed && (r.n < 1 || r.n > maxListed) {
					p.failAt(r.pos, "%%%s stands for %d results", r.name, r.n)
				}
			}
			names = append(names, r)
			if !p.got(",") {
				break
			}
		}
		p.want("=")
	}
	st := &pending{pos: p.pos()}
	var name string
	if p.peek() == '"' {
		name = p.quoted()
		p.genericOp(st, name)
	} else {
		name = p.prettyOp(st)
	}
	p.location(&st.pos)
	if p.failed {
		return
	}
	op := &Op{Name: name, Pos: st.pos, Attrs: st.attrs, Regions: st.regions, def: st.def}
	for _, r := range st.regions {
		r.Op = op
	}
	op.SetOperands(st.operands...)
	op.addResults(st.results)
	b.Append(op)
	p.bindResults(op, names)
}

func (p *parser) bindResults(op *Op, names []resultName) {
	total := int64(0)
	for _, r := range names {
		total += r.n
	}
	if total != int64(len(op.Results)) && len(names) > 0 {
		p.errs.Add(op.Pos, "%s: gives %d results, %d named", op.Name, len(op.Results), total)
		for _, r := range names { // keep going without follow-up mistakes
			p.define(r.name, r.pos, make([]*Value, r.n)...)
			for i := range p.names[r.name].vals {
				p.names[r.name].vals[i] = poison()
			}
		}
		return
	}
	i := int64(0)
	for _, r := range names {
		p.define(r.name, r.pos, op.Results[i:i+r.n]...)
		i += r.n
	}
}

// genericOp reads (%a, %b) <{props}> ({regions}) {attrs} : (T, T) -> T.
func (p *parser) genericOp(st *pending, name string) {
	if !strings.Contains(name, ".") && !p.failed {
		p.failAt(st.pos, "operation %q has no dialect", name)
	}
	st.def = Lookup(name)
	p.list("(", ")", func() { st.operands = append(st.operands, p.parseUse()) })
	if p.at("[") {
		p.fail("control flow between blocks is not supported")
	}
	st.attrs = p.parseProperties()
	if p.at("(") {
		p.list("(", ")", func() {
			r := &Region{}
			st.regions = append(st.regions, r)
			p.parseRegion(r)
		})
	}
	if p.at("{") {
		pos := p.pos()
		for _, a := range p.parseAttrDict() {
			if st.attrs.Has(a.Name) {
				p.failAt(pos, "attribute %s comes twice", a.Name)
			}
			st.attrs = append(st.attrs, a)
		}
	}
	p.want(":")
	p.functional(st)
	p.finishAttrs(st)
}

// finishAttrs gives list attributes the one form that the table says, whatever was written.
func (p *parser) finishAttrs(st *pending) {
	if st.def == nil || p.failed {
		return
	}
	for i := range st.attrs {
		a := &st.attrs[i]
		def := st.def.inherent[a.Name]
		if def == nil {
			continue
		}
		switch def.Kind {
		case IntsAttr:
			if v, ok := AsInts(a.Value); ok {
				a.Value = Ints(v)
			}
		case BoolsAttr:
			if d, ok := a.Value.(*Dense); ok && d.Type.DType == I1 && d.Len() <= maxListed {
				v := make(Bools, d.Len())
				for i := range v {
					v[i] = d.Int(i) != 0
				}
				a.Value = v
			}
		case StringAttr:
			if s, ok := a.Value.(Symbol); ok {
				a.Value = String(s)
			}
		case IntAttr:
			if d, ok := a.Value.(*Dense); ok && d.Type.DType.IsInt() && d.Len() == 1 {
				a.Value = Int{d.Int(0), d.Type.DType}
			}
		}
	}
	sortAttrs(st.attrs)
}

// prettyOp reads an op in the form that its row gives.
func (p *parser) prettyOp(st *pending) string {
	name := p.word()
	switch name {
	case "call":
		name = "func.call"
	case "return":
		name = "func.return"
	case "":
		p.expected("an operation")
		return ""
	}
	if st.def = Lookup(name); st.def == nil && p.off < len(p.src) && p.src[p.off] == '-' { // cross-replica-sum
		name += p.suffix("a name")
		st.def = Lookup(name)
	}
	switch {
	case st.def == nil:
		p.failAt(st.pos, "unknown operation %s", name)
		return name
	case st.def.pieces == nil:
		p.failAt(st.pos, "%s has only the generic form %q(...)", name, name)
		return name
	}
	if st.def.Has(ConstantOp) && p.at("(") { // as a constant is written whose value has another type
		p.genericOp(st, name)
		return name
	}
	p.pieces(st, st.def.pieces)
	p.finishAttrs(st)
	return name
}

func (p *parser) pieces(st *pending, pieces []piece) {
	for i := range pieces {
		if p.failed {
			return
		}
		switch f := &pieces[i]; f.kind {
		case pLiteral:
			p.want(f.text)
		case pOperands:
			st.operands = append(st.operands, p.parseUses()...)
		case pAttr:
			if v := p.shortAttr(f); !p.failed {
				st.attrs = append(st.attrs, NamedAttr{f.text, v})
				if d, ok := v.(*Dense); ok && st.def.Has(ConstantOp) {
					st.results = []Type{d.Type}
				}
			}
		case pAttrs:
			if p.at("{") {
				st.addAttrs(p, p.parseAttrDict())
			}
		case pGroup:
			if p.atGroup(f.group) {
				p.pieces(st, f.group)
			}
		case pDirective:
			directives[f.text].parse(p, st)
		case pTypes:
			p.typesOf(st, f.text)
		}
	}
}

func (st *pending) addAttrs(p *parser, as Attrs) {
	for _, a := range as {
		if st.attrs.Has(a.Name) {
			p.fail("attribute %s comes twice", a.Name)
		}
		st.attrs = append(st.attrs, a)
	}
}

// atGroup looks ahead over the group's leading words.
func (p *parser) atGroup(g []piece) bool {
	m := p.mark()
	defer p.reset(m)
	for _, f := range g {
		if f.kind != pLiteral {
			return true
		}
		if !p.got(f.text) {
			return false
		}
	}
	return true
}

// shortAttr reads an attribute in the short form of its kind.
func (p *parser) shortAttr(f *piece) Attr {
	switch f.arg {
	case "i64":
		return Int{p.integer(), I64}
	case "i32":
		return Int{p.integer(), I32}
	case "f64":
		n := p.scanNumber() // a type behind the colon is the operands'
		b := p.bits(n, F64)
		return Float{F64.FloatFromBits(b), F64}
	case "bool":
		if p.got("true") {
			return Bool(true)
		}
		p.want("false")
		return Bool(false)
	case "str":
		return String(p.quoted())
	case "sym":
		return p.parseSymbol()
	case "strsym":
		return String(p.parseSymbol())
	case "ints":
		if p.got("array") { // dims = array<i64: 0> was printed by some versions
			return p.parseArray()
		}
		return Ints(p.ints())
	case "enum":
		return Enum{"stablehlo", f.enum, p.ident("a keyword")}
	case "precision":
		a := Array{}
		p.list("[", "]", func() { a = append(a, Enum{"stablehlo", "precision", p.ident("a precision")}) })
		return a
	case "opaque":
		if p.peek() != '<' {
			p.expected(`"<"`)
			return Unit{}
		}
		return Opaque("#" + f.enum + p.balanced())
	case "algo":
		if p.at("#") {
			return p.parseAttr()
		}
		p.want("<")
		a := p.dotAlgorithm()
		p.want(">")
		return a
	}
	if f.arg != "dense" {
		panic("ir: attribute kind " + f.arg + " in a form")
	}
	pos := p.pos()
	a := p.parseAttr()
	if _, ok := a.(*Dense); !ok && !p.failed {
		p.failAt(pos, "%s is no constant", AttrString(a))
	}
	return a
}

// typesOf reads the types at the end of a form.
func (p *parser) typesOf(st *pending, form string) {
	if !p.want(":") {
		return
	}
	pos := p.pos()
	n := len(st.operands)
	switch form {
	case "fn":
		p.functional(st)
	case "res":
		st.results = []Type{p.parseType()}
	case "same":
		if p.at("(") {
			p.functional(st)
			return
		}
		t := p.parseType()
		p.stated(st, pos, repeat(t, n))
		st.results = []Type{t}
	case "select":
		if p.at("(") {
			p.functional(st)
			return
		}
		ts := p.parseTypeList()
		if len(ts) != 2 {
			p.failAt(pos, "%d types, must be those of predicate and result", len(ts))
			return
		}
		p.stated(st, pos, []Type{ts[0], ts[1], ts[1]})
		st.results = ts[1:]
	case "complex":
		if p.at("(") {
			p.functional(st)
			return
		}
		t := p.parseType()
		p.stated(st, pos, repeat(t.WithDType(t.DType.Real()), n))
		st.results = []Type{t}
	case "tuple":
		t := p.parseType()
		if t.Kind != TupleKind && !p.failed {
			p.failAt(pos, "%v is no tuple type", t)
		}
		p.stated(st, pos, t.Elems)
		st.results = []Type{t}
	case "arrow", "arrowlist":
		if p.at("(") { // the functional form is accepted too
			p.functional(st)
			return
		}
		p.stated(st, pos, p.parseTypeList())
		p.want("->")
		st.results = p.parseResultTypes()
	case "pair":
		ts := p.parseTypeList()
		if len(ts) == 1 {
			ts = repeat(ts[0], n)
		}
		p.stated(st, pos, ts)
	}
}

func repeat(t Type, n int) []Type {
	ts := make([]Type, n)
	for i := range ts {
		ts[i] = t
	}
	return ts
}

// functional reads (T, T) -> T.
func (p *parser) functional(st *pending) {
	pos := p.pos()
	in := p.parseTypeParens()
	p.want("->")
	st.results = p.parseResultTypes()
	p.stated(st, pos, in)
}

// stated checks the operand types in the text against the operands' own.
func (p *parser) stated(st *pending, pos source.Pos, ts []Type) {
	if p.failed {
		return
	}
	if len(ts) != len(st.operands) {
		p.errs.Add(pos, "%d operands, %d operand types", len(st.operands), len(ts))
		return
	}
	for i, t := range ts {
		if v := st.operands[i]; !v.IsPoison() && !v.Type.Equal(t) {
			p.errs.Add(pos, "operand %d has type %v, stated is %v", i, v.Type, t)
		}
	}
}
