package llvmir

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/num"
)

// operandKind says how an operand is given.
type operandKind uint8

const (
	oLocal  operandKind = iota // a value of the function, by id
	oBits                      // an integer, float or pointer, by its bits; integers sign-extended
	oZero                      // zero, null, undefined or poison, of any type
	oSymbol                    // address of a global, plus bits
	oList                      // an aggregate or vector, by its elements
	oSplat                     // a vector of equal elements
	oDiff                      // low bits of the distance of two symbols, the first of which may be missing
)

// operand is a value with its type.
type operand struct {
	t    *typ
	kind operandKind
	id   int32
	bits int64
	c    *constant
}

// constant is what an operand needs besides bits.
type constant struct {
	high  int64 // upper half of a wide integer
	sym   string
	minus string // oDiff
	list  []operand
}

func bitsOf(t *typ, bits int64) operand { return operand{t: t, kind: oBits, bits: bits} }

// high is the upper half of a wide integer constant.
func (o *operand) high() int64 {
	if o.c != nil {
		return o.c.high
	}
	if o.kind == oZero {
		return 0
	}
	return o.bits >> 63
}

// scalar reports whether o is a constant given by bits, with zero as one.
func (o *operand) scalar() bool {
	return o.kind == oBits || o.kind == oZero && (o.t.kind == kInt || o.t.kind == kFloat || o.t.kind == kPtr)
}

// value reads a value of type t.
func (p *parser) value(t *typ) operand {
	switch p.tok.kind {
	case tLocal:
		id := p.body.local(p.tok.text)
		p.next()
		return operand{t: t, kind: oLocal, id: id}
	case tGlobal:
		name := p.tok.text
		p.next()
		if a, ok := p.aliases[name]; ok {
			a.t = t
			return a
		}
		return operand{t: t, kind: oSymbol, c: &constant{sym: name}}
	case tNumber:
		return p.number(t)
	case tWord:
		if f := constants[p.tok.text]; f != nil {
			p.enter()
			o := f(p, t)
			p.depth--
			return o
		}
		if strings.HasPrefix(p.tok.text, "u0x") || strings.HasPrefix(p.tok.text, "s0x") {
			return p.number(t)
		}
	case tPunct:
		switch p.tok.c {
		case '[', '{', '<':
			p.enter()
			o := p.list(t)
			p.depth--
			return o
		}
	}
	if p.tok.kind == tWord {
		p.unknown()
	}
	p.fail(p.pos(), "%s where a value belongs", p.tok)
	return operand{}
}

var constants map[string]func(p *parser, t *typ) operand

func init() {
	zero := func(p *parser, t *typ) operand {
		p.next()
		return operand{t: t, kind: oZero}
	}
	truth := func(v int64) func(*parser, *typ) operand {
		return func(p *parser, t *typ) operand {
			p.next()
			return bitsOf(t, v)
		}
	}
	constants = map[string]func(*parser, *typ) operand{
		"null": zero, "zeroinitializer": zero, "undef": zero, "poison": zero, "none": zero, "true": truth(1), "false": truth(0),
		"c": (*parser).chars, "splat": (*parser).splat, "getelementptr": (*parser).constGEP,
		"blockaddress":         (*parser).labelAddress,
		"dso_local_equivalent": (*parser).wrapped, "no_cfi": (*parser).wrapped,
	}
	for _, w := range strings.Fields("bitcast inttoptr ptrtoint ptrtoaddr trunc zext sext addrspacecast fptrunc fpext") {
		constants[w] = (*parser).constCast
	}
	for _, w := range strings.Fields("add sub mul and or xor shl lshr ashr udiv sdiv urem srem") {
		constants[w] = (*parser).constBinary
	}
	constants["icmp"] = (*parser).constCompare
	constants["select"] = (*parser).constSelect
}

func (p *parser) wrapped(t *typ) operand {
	p.next()
	return p.value(t)
}

// typed reads a type and a value of it.
func (p *parser) typed() operand { return p.value(p.parseType()) }

func (p *parser) number(t *typ) operand {
	s, from := p.tok.text, p.pos()
	p.next()
	switch t.kind {
	case kFloat:
		bits, ok := floatBits(t.elem, s)
		if !ok {
			p.fail(from, "%s is no %v", s, t)
		}
		return bitsOf(t, bits)
	case kInt:
		if v, err := strconv.ParseInt(s, 10, 64); err == nil {
			return bitsOf(t, v)
		}
		x, ok := new(big.Int), false
		if s[0] == 'u' || s[0] == 's' {
			x, ok = x.SetString(s[3:], 16)
			if ok && s[0] == 's' && x.Bit(int(t.n)-1) == 1 {
				x.Sub(x, new(big.Int).Lsh(big.NewInt(1), uint(t.n)))
			}
		} else {
			x, ok = x.SetString(s, 10)
		}
		if !ok || x.BitLen() > 128 {
			p.fail(from, "%s is no %v", s, t)
		}
		var words [2]uint64
		for i, m := 0, new(big.Int).And(x, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))); i < 2; i++ {
			words[i] = new(big.Int).And(new(big.Int).Rsh(m, uint(64*i)), new(big.Int).SetUint64(math.MaxUint64)).Uint64()
		}
		o := bitsOf(t, int64(words[0]))
		if t.wide() {
			o.c = &constant{high: int64(words[1])}
		}
		return o
	}
	p.fail(from, "%s is no %v", s, t)
	return operand{}
}

// floatBits reads a float constant: decimal, or the bits in hexadecimal (of a double, for float too).
func floatBits(e kernel.Elem, s string) (int64, bool) {
	format := map[kernel.Elem]num.Format{kernel.F16: num.F16, kernel.BF16: num.BF16, kernel.F32: num.F32, kernel.F64: num.F64}[e]
	if h, ok := strings.CutPrefix(s, "0x"); ok && h != "" {
		prefix := h[0]
		if prefix == 'H' || prefix == 'R' {
			h = h[1:]
		}
		v, err := strconv.ParseUint(h, 16, 64)
		switch {
		case err != nil:
			return 0, false
		case prefix == 'H':
			return int64(v), e == kernel.F16
		case prefix == 'R':
			return int64(v), e == kernel.BF16
		case e == kernel.F64:
			return int64(v), true
		case e == kernel.F32:
			return int64(math.Float32bits(float32(math.Float64frombits(v)))), true
		}
		return int64(num.Convert(format, num.F64, v, num.RNE)), true
	}
	s = strings.TrimSuffix(strings.Replace(s, "qnan", "nan", 1), "()")
	if strings.HasSuffix(s, "nan") {
		s = "nan"
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, false
	}
	if e == kernel.F64 {
		return int64(math.Float64bits(v)), true
	}
	return int64(num.Convert(format, num.F64, math.Float64bits(v), num.RNE)), true
}

// list reads an array, vector or struct.
func (p *parser) list(t *typ) operand {
	from := p.pos()
	open := p.tok.c
	p.next()
	packed := open == '<' && p.accept('{')
	o := operand{t: t, kind: oList, c: &constant{}}
	for !p.isPunct(']') && !p.isPunct('}') && !p.isPunct('>') {
		o.c.list = append(o.c.list, p.typed())
		if !p.accept(',') {
			break
		}
	}
	end := map[byte]byte{'[': ']', '{': '}', '<': '>'}[open]
	if packed {
		p.expect('}')
	}
	p.expect(end)
	want := int64(len(t.fields))
	if t.kind == kArray || t.kind == kVec {
		want = t.n
	} else if t.kind != kStruct {
		p.fail(from, "a list where %v belongs", t)
	}
	if int64(len(o.c.list)) != want {
		p.fail(from, "%d elements where %v has %d", len(o.c.list), t, want)
	}
	return o
}

func (p *parser) splat(t *typ) operand {
	p.next()
	p.expect('(')
	e := p.typed()
	p.expect(')')
	if e.kind == oZero || e.kind == oBits && e.bits == 0 {
		return operand{t: t, kind: oZero}
	}
	return operand{t: t, kind: oSplat, c: &constant{list: []operand{e}}}
}

func (p *parser) chars(t *typ) operand {
	p.next()
	if p.tok.kind != tString || t.kind != kArray || t.n != int64(len(p.tok.text)) {
		p.fail(p.pos(), "%s where the bytes of %v belong", p.tok, t)
	}
	o := operand{t: t, kind: oList, c: &constant{sym: p.tok.text}}
	p.next()
	return o
}

// constFlags passes over the flags of a constant expression.
func (p *parser) constFlags() {
	for p.tok.kind == tWord {
		if _, ok := flags.get(p.tok.text); !ok && p.tok.text != "inrange" {
			return
		}
		p.next()
		if p.isPunct('(') && p.src[p.i-1] == '(' && p.lookInrange() {
			p.skipGroup()
		}
	}
}

// lookInrange reports that the parenthesis holds the two offsets of an inrange(-16, 32).
func (p *parser) lookInrange() bool {
	end := strings.IndexByte(p.src[p.i:], ')')
	if end < 0 {
		return false
	}
	a, b, ok := strings.Cut(p.src[p.i:p.i+end], ",")
	_, e1 := strconv.Atoi(strings.TrimSpace(a))
	_, e2 := strconv.Atoi(strings.TrimSpace(b))
	return ok && e1 == nil && e2 == nil
}

func (p *parser) constGEP(t *typ) operand {
	from := p.pos()
	p.next()
	p.constFlags()
	p.expect('(')
	et := p.parseType()
	p.expect(',')
	base := p.typed()
	if base.t.kind != kPtr || base.kind != oSymbol && !base.scalar() {
		p.fail(from, "getelementptr of this constant is not supported")
	}
	var off int64
	for i := 0; p.accept(','); i++ {
		p.acceptWord("inrange")
		ix := p.typed()
		if !ix.scalar() {
			p.fail(from, "getelementptr with this index is not supported in constants")
		}
		n := ix.bits
		if i == 0 {
			off += n * et.sizeOf()
			continue
		}
		var o int64
		et, o = et.step(n)
		off += o
	}
	p.expect(')')
	base.t = t
	if off != 0 && base.kind == oZero {
		base.kind = oBits
	}
	base.bits += off
	return base
}

func (p *parser) constCast(t *typ) operand {
	from, op := p.pos(), p.tok.text
	p.next()
	p.constFlags()
	p.expect('(')
	v := p.typed()
	p.expectWord("to")
	to := p.parseType()
	p.expect(')')
	switch {
	case v.kind == oZero && op != "fptrunc" && op != "fpext":
		return operand{t: to, kind: oZero}
	case v.kind == oSymbol && (to.kind == kPtr || to == i64):
		v.t = to
		return v
	case v.kind == oDiff && op == "trunc":
		v.t = to
		return v
	case v.scalar() && v.c == nil && (to.kind == kInt || to.kind == kPtr) && (op != "bitcast" || v.t.kind != kFloat || v.t.sizeOf() == to.sizeOf()):
		bits := v.bits
		if (op == "zext" || op == "inttoptr") && v.t.n < 64 {
			bits &= 1<<v.t.n - 1
		}
		return bitsOf(to, signed(to, bits))
	case v.scalar() && op == "bitcast" && to.kind == kFloat:
		v.t = to
		return v
	case op == "bitcast":
		buf := make([]byte, v.t.storeSize())
		if encode(buf, &v) {
			return decode(buf, to)
		}
	}
	p.fail(from, "%s of this constant is not supported", op)
	return operand{}
}

// signed cuts bits to an integer type and extends its sign.
func signed(t *typ, bits int64) int64 {
	if t.kind == kInt && t.n < 64 {
		return bits << (64 - t.n) >> (64 - t.n)
	}
	return bits
}

// distance joins parts of a difference of addresses, in whatever order the compiler left them.
func distance(op string, x, y *operand) (operand, bool) {
	type sum struct {
		plus, minus string
		bits        int64
	}
	read := func(o *operand) (s sum, ok bool) {
		switch {
		case o.kind == oSymbol:
			return sum{plus: o.c.sym, bits: o.bits}, true
		case o.kind == oDiff:
			return sum{o.c.sym, o.c.minus, o.bits}, true
		case o.scalar():
			return sum{bits: o.bits}, true
		}
		return s, false
	}
	a, ok := read(x)
	b, ok2 := read(y)
	if !ok || !ok2 || x.t != i64 || x.kind != oDiff && y.kind != oDiff && (op != "sub" || y.kind != oSymbol || x.kind == oSymbol) {
		return operand{}, false
	}
	switch op {
	case "sub":
		b.plus, b.minus, b.bits = b.minus, b.plus, -b.bits
	case "add":
	default:
		return operand{}, false
	}
	if b.plus != "" && b.plus == a.minus {
		a.minus, b.plus = "", ""
	}
	if b.minus != "" && b.minus == a.plus {
		a.plus, b.minus = "", ""
	}
	if a.plus != "" && b.plus != "" || a.minus != "" && b.minus != "" {
		return operand{}, false
	}
	s := sum{a.plus + b.plus, a.minus + b.minus, a.bits + b.bits}
	switch {
	case s.minus != "":
		return operand{t: x.t, kind: oDiff, bits: s.bits, c: &constant{sym: s.plus, minus: s.minus}}, true
	case s.plus != "":
		return operand{t: x.t, kind: oSymbol, bits: s.bits, c: &constant{sym: s.plus}}, true
	}
	return bitsOf(x.t, s.bits), true
}

func (p *parser) constBinary(t *typ) operand {
	from, op := p.pos(), p.tok.text
	p.next()
	p.constFlags()
	p.expect('(')
	x := p.typed()
	p.expect(',')
	y := p.typed()
	p.expect(')')
	if o, ok := distance(op, &x, &y); ok {
		return o
	}
	switch {
	case op == "sub" && x.kind == oSymbol && y.kind == oSymbol && x.c.sym == y.c.sym:
		return bitsOf(x.t, x.bits-y.bits)
	case op == "sub" && x.kind == oSymbol && y.kind == oSymbol:
		return operand{t: x.t, kind: oDiff, bits: x.bits - y.bits, c: &constant{sym: x.c.sym, minus: y.c.sym}}
	case x.kind == oSymbol && y.scalar() && (op == "add" || op == "sub"):
		d := y.bits
		if op == "sub" {
			d = -d
		}
		x.bits += d
		return x
	case y.kind == oSymbol && x.scalar() && op == "add":
		y.bits += x.bits
		return y
	case x.scalar() && y.scalar() && !x.t.wide():
		if v, ok := foldInt(op, x.t, x.bits, y.bits); ok {
			return bitsOf(x.t, signed(x.t, v))
		}
	}
	p.fail(from, "%s of these constants is not supported", op)
	return operand{}
}

func foldInt(op string, t *typ, x, y int64) (int64, bool) {
	u := func(v int64) uint64 {
		if t.n < 64 {
			return uint64(v) & (1<<t.n - 1)
		}
		return uint64(v)
	}
	zero := u(y) == 0
	switch op {
	case "add":
		return x + y, true
	case "sub":
		return x - y, true
	case "mul":
		return x * y, true
	case "and":
		return x & y, true
	case "or":
		return x | y, true
	case "xor":
		return x ^ y, true
	case "shl":
		return x << (u(y) & 63), true
	case "lshr":
		return int64(u(x) >> (u(y) & 63)), true
	case "ashr":
		return x >> (u(y) & 63), true
	case "udiv":
		if !zero {
			return int64(u(x) / u(y)), true
		}
	case "urem":
		if !zero {
			return int64(u(x) % u(y)), true
		}
	case "sdiv":
		if !zero {
			return x / y, true
		}
	case "srem":
		if !zero {
			return x % y, true
		}
	}
	return 0, false
}

func (p *parser) constCompare(t *typ) operand {
	from := p.pos()
	p.next()
	p.constFlags()
	pred := p.tok.text
	p.next()
	p.expect('(')
	x := p.typed()
	p.expect(',')
	y := p.typed()
	p.expect(')')
	same := x.kind == y.kind && (x.scalar() && x.bits == y.bits || x.kind == oSymbol && x.c.sym == y.c.sym && x.bits == y.bits)
	known := x.scalar() && y.scalar() || x.kind == oSymbol && y.kind == oSymbol || x.kind == oSymbol && y.scalar() && y.bits == 0 || y.kind == oSymbol && x.scalar() && x.bits == 0
	if known && (pred == "eq" || pred == "ne") {
		v := int64(0)
		if same == (pred == "eq") {
			v = 1
		}
		return bitsOf(i1, v)
	}
	p.fail(from, "icmp %s of these constants is not supported", pred)
	return operand{}
}

func (p *parser) constSelect(t *typ) operand {
	from := p.pos()
	p.next()
	p.expect('(')
	c := p.typed()
	p.expect(',')
	x := p.typed()
	p.expect(',')
	y := p.typed()
	p.expect(')')
	if !c.scalar() {
		p.fail(from, "select with this condition is not supported in constants")
	}
	if c.bits&1 != 0 {
		return x
	}
	return y
}

// encode writes a constant without symbols as the bytes that it is in memory.
func encode(buf []byte, o *operand) bool {
	switch {
	case o.kind == oZero:
		return true
	case o.kind == oBits:
		for i := range o.t.storeSize() {
			v := o.bits >> (8 * (i & 7))
			if i >= 8 {
				v = o.high() >> (8 * (i & 7))
			}
			if t := o.t; t.kind == kInt && t.n&7 != 0 && i == t.storeSize()-1 {
				v &= 1<<(t.n&7) - 1
			}
			buf[i] = byte(v)
		}
		return true
	case o.kind == oList && o.c.list == nil:
		copy(buf, o.c.sym)
		return true
	case o.kind == oList || o.kind == oSplat:
		n := int64(len(o.c.list))
		if o.kind == oSplat {
			n = o.t.n
		}
		if o.t.kind == kVec && o.t.of.kind == kInt && o.t.of.n&7 != 0 {
			return encodeBits(buf, o, n)
		}
		for i := range n {
			e := &o.c.list[0]
			if o.kind == oList {
				e = &o.c.list[i]
			}
			off := int64(0)
			if o.t.kind == kStruct {
				off = o.t.fieldOffset(int(i))
			} else {
				off = i * o.t.of.sizeOf()
			}
			if !encode(buf[off:], e) {
				return false
			}
		}
		return true
	}
	return false
}

// encodeBits packs the lanes of a vector whose lanes are no bytes.
func encodeBits(buf []byte, o *operand, n int64) bool {
	w := o.t.of.n
	for i := range n {
		e := &o.c.list[0]
		if o.kind == oList {
			e = &o.c.list[i]
		}
		if !e.scalar() {
			return false
		}
		for b := range w {
			if e.bits>>b&1 != 0 {
				at := i*w + b
				buf[at>>3] |= 1 << (at & 7)
			}
		}
	}
	return true
}

// decode reads a scalar or vector back from bytes.
func decode(buf []byte, t *typ) operand {
	if t.kind == kVec {
		if t.of.kind == kInt && t.of.n&7 != 0 {
			refusef("constant %v as a cast is not supported", t)
		}
		o := operand{t: t, kind: oList, c: &constant{}}
		n := t.of.sizeOf()
		for i := range t.n {
			o.c.list = append(o.c.list, decode(buf[i*n:], t.of))
		}
		return o
	}
	if t.wide() {
		refusef("constant %v as a cast is not supported", t)
	}
	var bits int64
	for i := range min(t.storeSize(), int64(len(buf))) {
		bits |= int64(buf[i]) << (8 * i)
	}
	return bitsOf(t, signed(t, bits))
}
