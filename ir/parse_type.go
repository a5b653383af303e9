package ir

import "strings"

// atType reports whether a type comes next.
func (p *parser) atType() bool {
	c := p.peek()
	if c == '!' || c == '(' {
		return true
	}
	m := p.mark()
	defer p.reset(m)
	w := p.word()
	switch w {
	case "tensor", "tuple", "complex", "vector", "memref":
		return p.at("<")
	case "none":
		return true
	}
	_, ok := ParseDType(w)
	return ok
}

// parseType reads a type.
func (p *parser) parseType() Type {
	if !p.enter() {
		return Type{}
	}
	defer p.leave()
	pos := p.pos()
	switch p.peek() {
	case '(':
		in := p.parseTypeParens()
		p.want("->")
		return FuncType(in, p.parseResultTypes())
	case '!':
		p.off++
		name := p.suffix("a type name")
		if t, ok := p.typeAliases[name]; ok {
			return t
		}
		if name == "stablehlo.token" || name == "mhlo.token" {
			return Token()
		}
		if name == "quant.uniform" {
			return p.parseQuant()
		}
		p.failAt(pos, "unsupported type !%s", name)
		return Type{}
	}
	switch w := p.word(); w {
	case "tensor":
		return p.parseTensor()
	case "tuple":
		var elems []Type
		p.list("<", ">", func() { elems = append(elems, p.parseType()) })
		return Tuple(elems...)
	case "none":
		return Type{Kind: NoneKind}
	case "complex":
		return Scalar(p.parseComplex())
	case "":
		p.expected("a type")
	default:
		if d, ok := ParseDType(w); ok {
			return Scalar(d)
		}
		p.failAt(pos, "unsupported type %s", w)
	}
	return Type{}
}

func (p *parser) parseComplex() DType {
	p.want("<")
	d, _ := ParseDType("complex<" + p.word() + ">")
	if d == NoDType {
		p.fail("complex of this type is not supported")
	}
	p.want(">")
	return d
}

// parseTensor reads <2x?xf32>.
func (p *parser) parseTensor() Type {
	if !p.want("<") {
		return Type{}
	}
	t := Type{Kind: TensorKind}
	for !p.failed {
		switch c := p.peek(); {
		case c == '?':
			p.off++
			t.Shape = append(t.Shape, Dynamic)
			p.wantX()
		case c == '*':
			p.fail("unranked tensors are not supported")
		case isDigit(c):
			t.Shape = append(t.Shape, p.dimension())
			p.wantX()
		default:
			e := p.parseTensorElem()
			t.DType, t.Quant = e.DType, e.Quant
			if p.at(",") {
				p.fail("tensor encodings are not supported")
			}
			p.want(">")
			return t
		}
	}
	return Type{}
}

// dimension reads digits only: in 0x4xf32 the x is no part of the number.
func (p *parser) dimension() int64 {
	v := int64(0)
	for p.off < len(p.src) && isDigit(p.src[p.off]) {
		if v = v*10 + int64(p.src[p.off]-'0'); v > 1<<48 {
			p.fail("dimension is out of range")
			return 0
		}
		p.off++
	}
	return v
}

func (p *parser) wantX() {
	if p.peek() != 'x' {
		p.expected(`"x"`)
		return
	}
	p.off++
}

// parseTensorElem reads an element type, which may be quantised or an alias.
func (p *parser) parseTensorElem() Type {
	if p.peek() != '!' {
		return Scalar(p.parseElem())
	}
	pos := p.pos()
	t := p.parseType()
	if t.Kind != ScalarKind && !p.failed {
		p.failAt(pos, "a tensor of %v", t)
	}
	return t
}

func (p *parser) parseElem() DType {
	pos := p.pos()
	w := p.word()
	if w == "complex" {
		return p.parseComplex()
	}
	d, ok := ParseDType(w)
	switch {
	case w == "":
		p.expected("an element type")
	case !ok:
		p.failAt(pos, "unsupported element type %s", strings.TrimSpace(w))
	}
	return d
}

// parseTypeParens reads (T, T).
func (p *parser) parseTypeParens() []Type {
	ts := []Type{}
	p.list("(", ")", func() { ts = append(ts, p.parseType()) })
	return ts
}

// parseResultTypes reads T or (T, T), what follows an arrow.
func (p *parser) parseResultTypes() []Type {
	if p.peek() == '(' {
		return p.parseTypeParens()
	}
	return []Type{p.parseType()}
}

// parseTypeList reads T, T without parentheses.
func (p *parser) parseTypeList() []Type {
	ts := []Type{p.parseType()}
	for p.got(",") {
		ts = append(ts, p.parseType())
	}
	return ts
}
