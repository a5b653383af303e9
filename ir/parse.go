package ir

import (
	"bytes"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// parser builds a module from text. Values must be defined above their uses (there are no
// graph regions here), so operand types are known from the definitions and the types in
// the text are checked against them on the spot.
type parser struct {
	scanner
	module      *Module
	typeAliases map[string]Type
	attrAliases map[string]Attr
	names       map[string]*binding // values in scope, by name without %
	resources   map[string]resource // blobs at the end of the file, once one is asked for
	scope       []string            // names in order of definition, to leave a region
}

// binding is what a name stands for: one value, or the results of %x:n.
type binding struct {
	vals []*Value
	pos  source.Pos
}

// Parse reads a module. The error, if any, is a source.Errors with every mistake found:
// after a syntax error reading goes on with the next function.
func Parse(file string, src []byte) (*Module, error) {
	p := &parser{
		scanner:     scanner{file: file, src: src, line: 1},
		module:      &Module{},
		typeAliases: map[string]Type{},
		attrAliases: map[string]Attr{},
	}
	p.parseFile()
	if len(p.errs) > 0 {
		return nil, p.errs.Err()
	}
	return p.module, nil
}

func (p *parser) parseFile() {
	seen := false
	for !p.failed {
		switch c := p.peek(); {
		case c == 0:
			if p.off < len(p.src) {
				p.expected("a function")
				return
			}
			if !seen && len(p.module.Funcs) == 0 {
				p.fail("no module")
			}
			return
		case c == '#' || c == '!':
			p.parseAlias()
		case p.skipMesh():
		case p.at("{-#"):
			p.skipMetadata()
		case p.at("module") && !seen:
			seen = true
			p.parseModule()
		case p.at(`"builtin.module"`) && !seen:
			seen = true
			p.parseGenericModule()
		case p.atFunc() && !seen:
			p.module.Pos = p.pos()
			p.parseFuncResuming()
		default:
			p.expected("a module or function")
		}
	}
}

func (p *parser) parseAlias() {
	sigil := p.peek()
	p.off++
	name := p.suffix("an alias name")
	if strings.Contains(name, ".") {
		p.fail("alias name %s contains a dot", name)
	}
	p.want("=")
	if sigil == '!' {
		p.typeAliases[name] = p.parseType()
		return
	}
	p.attrAliases[name] = p.parseAttr()
}

func (p *parser) parseModule() {
	m := p.module
	m.Pos = p.pos()
	p.want("module")
	if p.peek() == '@' {
		m.Name = string(p.parseSymbol())
	}
	if p.got("attributes") {
		m.Attrs = p.parseAttrDict()
	}
	p.parseFuncs()
	p.skipLoc()
}

func (p *parser) parseFuncs() {
	if !p.want("{") {
		return
	}
	for !p.failed && !p.got("}") {
		if p.skipMesh() {
			continue
		}
		if !p.atFunc() {
			p.expected(`"func.func" or "}"`)
			return
		}
		p.parseFuncResuming()
	}
}

// skipMesh reads over sdy.mesh @name = <["x"=2]>: how devices would stand that there is one of here.
func (p *parser) skipMesh() bool {
	if !p.got("sdy.mesh") {
		return false
	}
	p.parseSymbol()
	p.want("=")
	if p.peek() != '<' {
		p.expected(`"<"`)
		return true
	}
	p.balanced()
	p.skipLoc()
	return true
}

// parseGenericModule reads "builtin.module"() <{...}> ({ funcs }) {...} : () -> ().
func (p *parser) parseGenericModule() {
	m := p.module
	m.Pos = p.pos()
	p.quoted()
	p.want("(")
	p.want(")")
	attrs := p.parseProperties()
	p.want("(")
	if p.at("{") {
		m2 := p.mark()
		p.want("{")
		if p.peek() == '^' { // an empty block label
			p.off++
			p.suffix("a block name")
			p.want(":")
			for !p.failed && !p.got("}") {
				p.parseFuncResuming()
			}
		} else {
			p.reset(m2)
			p.parseFuncs()
		}
	} else {
		p.expected(`"{"`)
	}
	p.want(")")
	if p.at("{") {
		attrs = append(attrs, p.parseAttrDict()...)
	}
	p.want(":")
	p.parseType()
	for _, a := range attrs {
		if s, ok := a.Value.(String); ok && a.Name == "sym_name" {
			m.Name = string(s)
		} else {
			m.Attrs.Set(a.Name, a.Value)
		}
	}
	p.skipLoc()
}

func (p *parser) parseProperties() Attrs {
	if !p.got("<") {
		return nil
	}
	as := p.parseAttrDict()
	p.want(">")
	return as
}

func (p *parser) atFunc() bool { return p.at("func.func") || p.at(`"func.func"`) }

// parseFuncResuming reads a function; after a syntax error it skips to the next one.
func (p *parser) parseFuncResuming() {
	start := p.off
	p.names, p.scope = map[string]*binding{}, p.scope[:0]
	if p.at(`"func.func"`) {
		p.parseGenericFunc()
	} else {
		p.parseFunc()
	}
	if !p.failed || len(p.errs) >= 4*source.MaxReported {
		return
	}
	p.depth = 0
	from := max(p.off, start+1)
	best := -1
	for _, w := range []string{"\nfunc.func", "\n  func.func", "\n\tfunc.func", "\n    func.func"} {
		if n := bytes.Index(p.src[min(from, len(p.src)):], []byte(w)); n >= 0 && (best < 0 || n < best) {
			best = n
		}
	}
	if best < 0 {
		return
	}
	for p.off < from+best {
		if p.src[p.off] == '\n' {
			p.line++
			p.lineStart = p.off + 1
		}
		p.off++
	}
	p.failed = false
}

// parseFunc reads func.func private @f(%a: T {attrs}) -> (T {attrs}) attributes {...} { ops }.
func (p *parser) parseFunc() {
	f := &Func{Pos: p.pos()}
	p.want("func.func")
	for _, v := range [...]string{"public", "private", "nested"} {
		if p.got(v) {
			f.Visibility = v
		}
	}
	f.Name = string(p.parseSymbol())
	type param struct {
		name string
		pos  source.Pos
	}
	var params []param
	hasAttrs := false
	p.list("(", ")", func() {
		pos := p.pos()
		if p.peek() == '%' {
			p.off++
			params = append(params, param{p.suffix("a value name"), pos})
			p.want(":")
		}
		f.Inputs = append(f.Inputs, p.parseType())
		as, any := p.parseOptAttrs()
		f.ArgAttrs, hasAttrs = append(f.ArgAttrs, as), hasAttrs || any
		p.skipLoc()
	})
	if !hasAttrs {
		f.ArgAttrs = nil
	}
	if p.got("->") {
		p.parseFuncResults(f)
	}
	if p.got("attributes") {
		f.Attrs = p.parseAttrDict()
	}
	p.addFunc(f)
	if p.at("{") {
		if len(params) != len(f.Inputs) {
			p.failAt(f.Pos, "@%s: arguments of a function with a body need names", f.Name)
			return
		}
		f.Body = &Region{Func: f}
		b := f.Body.AddBlock(f.Inputs...)
		b.Pos = f.Pos
		f.Inputs = nil
		for i, a := range params {
			p.define(a.name, a.pos, b.Args[i])
		}
		p.want("{")
		p.parseOps(b)
	}
	p.location(&f.Pos)
}

func (p *parser) parseOptAttrs() (Attrs, bool) {
	if !p.at("{") {
		return nil, false
	}
	return p.parseAttrDict(), true
}

func (p *parser) parseFuncResults(f *Func) {
	if p.peek() != '(' {
		f.Results = []Type{p.parseType()}
		return
	}
	hasAttrs := false
	p.list("(", ")", func() {
		f.Results = append(f.Results, p.parseType())
		as, any := p.parseOptAttrs()
		f.ResAttrs, hasAttrs = append(f.ResAttrs, as), hasAttrs || any
	})
	if !hasAttrs {
		f.ResAttrs = nil
	}
}

func (p *parser) addFunc(f *Func) {
	if p.failed {
		return
	}
	if g := p.module.Func(f.Name); g != nil {
		p.errs.Add(f.Pos, "function @%s is defined already, at %v", f.Name, g.Pos)
	}
	p.module.Add(f)
}

// parseGenericFunc reads "func.func"() <{function_type = ..., sym_name = "f"}> ({ region }) : () -> ().
func (p *parser) parseGenericFunc() {
	f := &Func{Pos: p.pos()}
	p.quoted()
	p.want("(")
	p.want(")")
	attrs := p.parseProperties()
	p.want("(")
	f.Body = &Region{Func: f}
	p.parseRegion(f.Body)
	p.want(")")
	if p.at("{") {
		attrs = append(attrs, p.parseAttrDict()...)
	}
	p.want(":")
	p.parseType()
	p.skipLoc()
	if p.failed {
		return
	}
	for _, a := range attrs {
		switch v := a.Value.(type) {
		case TypeAttr:
			if a.Name == "function_type" && v.Type.Kind == FuncKind {
				f.Inputs, f.Results = v.Type.Elems, v.Type.Results
				continue
			}
		case String:
			if a.Name == "sym_name" {
				f.Name = string(v)
				continue
			}
			if a.Name == "sym_visibility" {
				if v != "public" && v != "private" && v != "nested" {
					p.failAt(f.Pos, "@%s: unknown visibility %q", f.Name, string(v))
				}
				f.Visibility = string(v)
				continue
			}
		case Array:
			if a.Name == "arg_attrs" || a.Name == "res_attrs" {
				list := make([]Attrs, len(v))
				for i, e := range v {
					d, _ := e.(Dict)
					list[i] = Attrs(d)
				}
				if a.Name == "arg_attrs" {
					f.ArgAttrs = list
				} else {
					f.ResAttrs = list
				}
				continue
			}
		}
		f.Attrs.Set(a.Name, a.Value)
	}
	if f.Name == "" {
		p.failAt(f.Pos, "func.func without sym_name")
		return
	}
	if len(f.Body.Blocks) == 0 {
		f.Body = nil
	} else if in := types(f.Block().Args); !FuncType(in, f.Results).Equal(FuncType(f.Inputs, f.Results)) {
		p.errs.Add(f.Pos, "@%s: block takes (%s), function_type says (%s)", f.Name, appendTypes(nil, in), appendTypes(nil, f.Inputs))
	} else {
		f.Inputs = nil
	}
	p.addFunc(f)
}

// define binds a name to values.
func (p *parser) define(name string, pos source.Pos, vals ...*Value) {
	if p.failed {
		return
	}
	if old := p.names[name]; old != nil {
		p.errs.Add(pos, "%%%s is defined already, at %v", name, old.pos)
		return
	}
	p.names[name] = &binding{vals, pos}
	p.scope = append(p.scope, name)
}

// leaveScope forgets the names defined since the scope had n of them.
func (p *parser) leaveScope(n int) {
	for _, name := range p.scope[n:] {
		delete(p.names, name)
	}
	p.scope = p.scope[:n]
}

// parseUse reads %name or %name#1. An undefined name is reported and gives a poison
// value, so that parsing goes on.
func (p *parser) parseUse() *Value {
	pos := p.pos()
	if p.peek() != '%' {
		p.expected("a value")
		return poison()
	}
	p.off++
	name := p.suffix("a value name")
	n := int64(0)
	if p.off < len(p.src) && p.src[p.off] == '#' {
		p.off++
		n = p.integer()
	}
	if p.failed {
		return poison()
	}
	b := p.names[name]
	if b == nil {
		p.errs.Add(pos, "%%%s is not defined here", name)
		return poison()
	}
	if n < 0 || n >= int64(len(b.vals)) {
		p.errs.Add(pos, "%%%s has %d results, number %d asked for", name, len(b.vals), n)
		return poison()
	}
	return b.vals[n]
}

// parseUses reads %a, %b up to what is not a value; a comma before something else is left.
func (p *parser) parseUses() []*Value {
	vs := []*Value{}
	if p.peek() != '%' {
		return vs
	}
	for !p.failed {
		vs = append(vs, p.parseUse())
		m := p.mark()
		if !p.got(",") || p.peek() != '%' {
			p.reset(m)
			break
		}
	}
	return vs
}
