package ir

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// parseAttrDict reads {a = 1, b} and gives it sorted by name, as MLIR keeps it.
func (p *parser) parseAttrDict() Attrs {
	if !p.enter() {
		return nil
	}
	defer p.leave()
	as := Attrs{}
	seen := map[string]bool{}
	p.list("{", "}", func() {
		pos := p.pos()
		var name string
		if p.peek() == '"' {
			name = p.quoted()
		} else {
			name = p.ident("an attribute name")
		}
		if seen[name] {
			p.failAt(pos, "attribute %s comes twice", name)
		}
		seen[name] = true
		var v Attr = Unit{}
		if p.got("=") {
			v = p.parseAttr()
		}
		as = append(as, NamedAttr{name, v})
	})
	slices.SortStableFunc(as, func(a, b NamedAttr) int { return strings.Compare(a.Name, b.Name) })
	return as
}

// parseAttr reads an attribute; after a failure it gives Unit, never nil.
func (p *parser) parseAttr() Attr {
	if !p.enter() {
		return Unit{}
	}
	defer p.leave()
	pos := p.pos()
	switch c := p.peek(); {
	case c == '"':
		return String(p.quoted())
	case c == '[':
		a := Array{}
		p.list("[", "]", func() { a = append(a, p.parseAttr()) })
		return a
	case c == '{':
		return Dict(p.parseAttrDict())
	case c == '@':
		return p.parseSymbol()
	case c == '#':
		return p.parseHash()
	case c == '-' || isDigit(c):
		return p.parseNumber()
	case p.got("true"):
		return Bool(true)
	case p.got("false"):
		return Bool(false)
	case p.got("unit"):
		return Unit{}
	case p.got("dense"):
		return p.parseDense()
	case p.got("dense_resource"):
		return p.parseDenseResource()
	case p.got("array"):
		return p.parseArray()
	case p.at("sparse") || p.at("distinct"):
		p.failAt(pos, "%s attributes are not supported", p.word())
		return Unit{}
	case p.at("loc"):
		p.skipLoc()
		return Unit{}
	case p.atType():
		return TypeAttr{p.parseType()}
	}
	m := p.mark()
	if w := p.word(); w != "" && p.peek() == '<' { // affine_map<...>, strided<...>
		return Opaque(w + p.balanced())
	}
	p.reset(m)
	p.expected("an attribute")
	return Unit{}
}

func (p *parser) parseSymbol() Symbol {
	if !p.want("@") {
		return ""
	}
	if p.off < len(p.src) && p.src[p.off] == '"' {
		return Symbol(p.quoted())
	}
	s := Symbol(p.suffix("a symbol name"))
	if p.at("::") {
		p.fail("nested symbols are not supported")
	}
	return s
}

// number is a literal as written: neither sign nor type has been applied.
type number struct {
	pos      source.Pos
	neg, hex bool
	text     string // digits without sign
}

// scanNumber reads -1, 0x1F, 1.5e-3.
func (p *parser) scanNumber() number {
	n := number{pos: p.pos()}
	if p.peek() == '-' {
		n.neg = true
		p.off++
	}
	start := p.off
	if p.off+1 < len(p.src) && p.src[p.off] == '0' && (p.src[p.off+1] == 'x') {
		p.off += 2
		for p.off < len(p.src) && isHex(p.src[p.off]) {
			p.off++
		}
		n.hex = true
	} else {
		p.digits()
		if p.off < len(p.src) && p.src[p.off] == '.' {
			p.off++
			p.digits()
		}
		if p.off < len(p.src) && p.src[p.off]|0x20 == 'e' && p.off > start {
			p.off++
			if p.off < len(p.src) && (p.src[p.off] == '-' || p.src[p.off] == '+') {
				p.off++
			}
			p.digits()
		}
	}
	n.text = string(p.src[start:p.off])
	if n.text == "" || n.text == "0x" {
		p.expected("a number")
	}
	return n
}

func (p *parser) digits() {
	for p.off < len(p.src) && isDigit(p.src[p.off]) {
		p.off++
	}
}

func isHex(c byte) bool { return isDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'f' }

func (n number) isFloat() bool { return !n.hex && strings.ContainsAny(n.text, ".eE") }

// bits converts the literal to an element's bits; hex gives a float's bits themselves.
func (p *parser) bits(n number, d DType) uint64 {
	if p.failed {
		return 0
	}
	bad := func(why string) uint64 {
		p.failAt(n.pos, "%s: %s for an element of type %v", n.text, why, d)
		return 0
	}
	if d.IsFloat() {
		if n.hex {
			v, err := strconv.ParseUint(n.text[2:], 16, 64)
			if err != nil || n.neg || d.Bits() < 64 && v >= 1<<d.Bits() {
				return bad("out of range")
			}
			return v
		}
		v, err := strconv.ParseFloat(n.text, 64)
		if err != nil && !math.IsInf(v, 0) {
			return bad("malformed")
		}
		if n.neg {
			v = -v
		}
		if math.IsInf(v, 0) {
			return bad("not representable")
		}
		return d.FloatBits(v)
	}
	if n.isFloat() {
		return bad("not an integer")
	}
	base, text := 10, n.text
	if n.hex {
		base, text = 16, text[2:]
	}
	v, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		return bad("out of range")
	}
	// Signed types take values written as signed, and hex as bits.
	limit := uint64(1)<<(d.Bits()-1)<<1 - 1
	switch {
	case n.neg && d.IsUnsigned() && v != 0, n.neg && v > 1<<(d.Bits()-1):
		return bad("out of range")
	case !n.neg && v > limit, !n.neg && d.IsSigned() && !n.hex && v > limit>>1:
		return bad("out of range")
	}
	if n.neg {
		v = -v
	}
	return v & limit
}

// parseNumber reads 1 : i32, 1.5 : f32, 0x7FC00000 : f32; without a type i64 and f64.
func (p *parser) parseNumber() Attr {
	n := p.scanNumber()
	d := I64
	if n.isFloat() {
		d = F64
	}
	if p.got(":") {
		t := p.parseType()
		if d = t.DType; t.Kind != ScalarKind || d.IsComplex() {
			p.failAt(n.pos, "a number of type %v", t)
			return Unit{}
		}
	}
	b := p.bits(n, d)
	if p.failed {
		return Unit{}
	}
	if d.IsFloat() {
		return Float{d.FloatFromBits(b), d}
	}
	if d == I1 {
		return Bool(b != 0)
	}
	return Int{extend(d, b), d}
}

// parseArray reads what follows the word array: <i64: 1, 2>.
func (p *parser) parseArray() Attr {
	if !p.want("<") {
		return Unit{}
	}
	d := p.parseElem()
	if p.failed || d.IsComplex() {
		p.fail("an array of this element type is not supported")
		return Unit{}
	}
	is, bs, fs := Ints{}, Bools{}, []float64{}
	item := func() {
		switch {
		case d == I1 && p.got("true"):
			bs = append(bs, true)
			return
		case d == I1 && p.got("false"):
			bs = append(bs, false)
			return
		}
		b := p.bits(p.scanNumber(), d)
		switch {
		case d == I1:
			bs = append(bs, b != 0)
		case d == I64:
			is = append(is, int64(b))
		case d.IsFloat():
			fs = append(fs, d.FloatFromBits(b))
		default:
			v := extend(d, b)
			if d.Bits() > 32 && (v > 1<<53 || v < -1<<53) {
				p.fail("array element is out of range")
			}
			fs = append(fs, float64(v))
		}
	}
	if p.got(">") {
	} else if p.want(":") {
		for !p.failed {
			item()
			if p.got(">") {
				break
			}
			p.want(",")
		}
	}
	switch d {
	case I64:
		return is
	case I1:
		return bs
	}
	return NumArray{d, fs}
}

// parseHash reads #alias, #stablehlo<precision HIGH> and #stablehlo.dot<...>.
func (p *parser) parseHash() Attr {
	pos := p.pos()
	p.want("#")
	name := p.suffix("an attribute name")
	if a, ok := p.attrAliases[name]; ok {
		return a
	}
	if p.failed {
		return Unit{}
	}
	if read, ok := structured[name]; ok && p.peek() == '<' {
		p.want("<")
		a := read(p)
		p.want(">")
		return a
	}
	if p.off >= len(p.src) || p.src[p.off] != '<' { // no blank between the name and <
		if !strings.Contains(name, ".") {
			p.failAt(pos, "undefined attribute alias #%s", name)
			return Unit{}
		}
		return Opaque("#" + name)
	}
	if (name == "stablehlo" || name == "chlo") && p.peek() == '<' {
		m := p.mark()
		p.want("<")
		kind := p.word()
		if val := p.word(); kind != "" && val != "" && p.got(">") {
			return Enum{name, kind, val}
		}
		if !p.failed {
			p.reset(m)
		}
	}
	return Opaque("#" + name + p.balanced())
}

// structured reads the attributes that have a type of their own.
var structured map[string]func(*parser) Attr

func init() {
	structured = map[string]func(*parser) Attr{
		"stablehlo.dot":                  func(p *parser) Attr { var d DotDims; p.fields(d.fields()); return d },
		"stablehlo.gather":               func(p *parser) Attr { var d GatherDims; p.fields(d.fields()); return d },
		"stablehlo.scatter":              func(p *parser) Attr { var d ScatterDims; p.fields(d.fields()); return d },
		"stablehlo.channel_handle":       func(p *parser) Attr { var d Channel; p.fields(d.fields()); return d },
		"stablehlo.dot_algorithm":        func(p *parser) Attr { return p.dotAlgorithm() },
		"stablehlo.output_operand_alias": func(p *parser) Attr { var d Alias; p.fields(d.fields()); return d },
		"stablehlo.conv":                 func(p *parser) Attr { return p.convDims() },
	}
}

func (p *parser) dotAlgorithm() DotAlgorithm {
	var d DotAlgorithm
	p.fields(d.fields())
	return d
}

// fields reads name = value, ... up to the closing >, in any order, each at most once.
func (p *parser) fields(fs []field) {
	seen := map[string]bool{}
	for !p.failed && !p.at(">") {
		if len(seen) > 0 && !p.want(",") {
			return
		}
		if len(seen) > 0 && p.at(">") { // a comma may stand behind the last one
			return
		}
		pos := p.pos()
		name := p.ident("a field name")
		i := slices.IndexFunc(fs, func(f field) bool { return f.name == name })
		if i < 0 || seen[name] {
			p.failAt(pos, "unknown or repeated field %s", name)
			return
		}
		seen[name] = true
		p.want("=")
		switch f := fs[i]; {
		case f.list != nil:
			*f.list = p.ints()
		case f.num != nil:
			*f.num = p.integer()
		case f.flag != nil:
			if *f.flag = p.got("true"); !*f.flag {
				p.want("false")
			}
		default:
			*f.text = p.ident("a type")
			*f.typ, _ = ParseDType(*f.text)
		}
	}
	for _, f := range fs {
		if f.must && !seen[f.name] {
			p.fail("field %s is missing", f.name)
		}
	}
}

// convDims reads [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f].
func (p *parser) convDims() ConvDims {
	var d ConvDims
	d.InputBatch, d.InputFeature, d.InputSpatial = p.dimNames('b', 'f')
	p.wantX()
	d.KernelInFeature, d.KernelOutFeature, d.KernelSpatial = p.dimNames('i', 'o')
	p.want("->")
	d.OutputBatch, d.OutputFeature, d.OutputSpatial = p.dimNames('b', 'f')
	return d
}

func (p *parser) dimNames(n1, n2 byte) (d1, d2 int64, spatial []int64) {
	pos := p.pos()
	d1, d2 = -1, -1
	at := map[int64]int64{}
	i := int64(0)
	p.list("[", "]", func() {
		switch c := p.peek(); {
		case c == n1 && d1 < 0:
			p.off++
			d1 = i
		case c == n2 && d2 < 0:
			p.off++
			d2 = i
		default:
			n := p.integer()
			if _, twice := at[n]; twice && !p.failed {
				p.fail("spatial dimension %d comes twice", n)
			}
			at[n] = i
		}
		i++
	})
	spatial = make([]int64, 0, len(at))
	for n := range int64(len(at)) {
		dim, ok := at[n]
		if !ok {
			p.failAt(pos, "spatial dimension %d is missing", n)
			return
		}
		spatial = append(spatial, dim)
	}
	if d1 < 0 || d2 < 0 {
		p.failAt(pos, "dimensions must name %c and %c", n1, n2)
	}
	return
}

// skipLoc skips loc(...) if it comes next.
func (p *parser) skipLoc() { p.location(nil) }

// location reads loc(...) if it comes next; loc("file":line:col), as PrintLocs writes it, is
// stored, other forms are skipped.
func (p *parser) location(at *source.Pos) {
	if !p.got("loc") {
		return
	}
	if p.peek() != '(' {
		p.expected(`"("`)
		return
	}
	if m := plainLoc.FindSubmatch(p.src[p.off:min(len(p.src), p.off+1<<12)]); m != nil && at != nil {
		file, err := strconv.Unquote(string(m[1]))
		line, err2 := strconv.Atoi(string(m[2]))
		col, err3 := strconv.Atoi(string(m[3]))
		if err == nil && err2 == nil && err3 == nil {
			*at = source.Pos{File: file, Line: line, Col: col}
		}
	}
	p.balanced()
}

var plainLoc = regexp.MustCompile(`^\(("[^"\\]*"):(\d+):(\d+)\)`)
