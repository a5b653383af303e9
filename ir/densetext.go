package ir

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/godwit-accel/godwit/internal/source"
)

// hexAbove is the number of elements above which constants are written as a hex string
// of their bytes, as MLIR does.
const hexAbove = 100

// appendTo writes dense<...> : type.
func (d *Dense) appendTo(b []byte) []byte {
	b = append(b, "dense<"...)
	switch {
	case d.Type.NumElements() == 0:
	case d.IsSplat():
		b = d.appendElem(b, 0)
	case d.Type.NumElements() > hexAbove || dtypes[d.Type.DType].exp == 0 && d.Type.DType.IsFloat():
		b = append(b, `"0x`...)
		b = appendHex(b, d.Data)
		b = append(b, '"')
	default:
		i := 0
		b = d.appendNested(b, 0, &i)
	}
	b = append(b, "> : "...)
	return d.Type.appendTo(b)
}

func (d *Dense) appendNested(b []byte, dim int, i *int) []byte {
	if dim == d.Type.Rank() {
		*i++
		return d.appendElem(b, *i-1)
	}
	b = append(b, '[')
	for j := range d.Type.Shape[dim] {
		if j > 0 {
			b = append(b, ", "...)
		}
		b = d.appendNested(b, dim+1, i)
	}
	return append(b, ']')
}

func (d *Dense) appendElem(b []byte, i int) []byte {
	t := d.Type.DType
	switch {
	case t == I1:
		if d.Int(i) != 0 {
			return append(b, "true"...)
		}
		return append(b, "false"...)
	case t.IsComplex():
		p, r := d.at(i), t.Real()
		b = appendFloat(append(b, '('), r, loadBits(p[:len(p)/2]))
		b = appendFloat(append(b, ','), r, loadBits(p[len(p)/2:]))
		return append(b, ')')
	case dtypes[t].exp == 0 && t.IsFloat():
		return append(appendHex(append(b, "0x"...), d.at(i)), ""...)
	case t.IsFloat():
		return appendFloat(b, t, d.Bits(i))
	}
	a := Int{d.Int(i), t}.appendTo(nil)
	return append(b, a[:bytes.IndexByte(a, ' ')]...)
}

// hexPairs are the two digits of each byte, as the bytes of a little-endian number.
var hexPairs = func() (t [256]uint16) {
	const digits = "0123456789ABCDEF"
	for i := range t {
		t[i] = uint16(digits[i>>4]) | uint16(digits[i&15])<<8
	}
	return t
}()

func appendHex(b, data []byte) []byte {
	n := len(b)
	b = slices.Grow(b, 2*len(data))[:n+2*len(data)]
	out := b[n:]
	for ; len(data) >= 4; data, out = data[4:], out[8:] {
		v := uint64(hexPairs[data[0]]) | uint64(hexPairs[data[1]])<<16 | uint64(hexPairs[data[2]])<<32 | uint64(hexPairs[data[3]])<<48
		binary.LittleEndian.PutUint64(out, v)
	}
	for i, c := range data {
		binary.LittleEndian.PutUint16(out[2*i:], hexPairs[c])
	}
	return b
}

// parseDense reads what follows the word dense: <elements> : type. The elements cannot be
// read without the type, so it is looked for first. Nothing is allocated beyond what the
// elements written amount to: a splat stays one element, however large the type.
func (p *parser) parseDense() Attr {
	if !p.want("<") {
		return Unit{}
	}
	start := p.mark()
	var text []byte
	isHexString := p.peek() == '"'
	if isHexString {
		from := p.off + 1
		n := bytes.IndexByte(p.src[from:], '"')
		if n < 0 {
			p.fail("string does not end")
			return Unit{}
		}
		text, p.off = p.src[from:from+n], from+n+1
	} else {
		n := bytes.IndexByte(p.src[p.off:], '>')
		if n < 0 {
			p.fail("dense constant does not end")
			return Unit{}
		}
		skipped := p.src[p.off : p.off+n]
		if last := bytes.LastIndexByte(skipped, '\n'); last >= 0 {
			p.line += bytes.Count(skipped, []byte{'\n'})
			p.lineStart = p.off + last + 1
		}
		p.off += n
	}
	p.want(">")
	p.want(":")
	pos := p.pos()
	t := p.parseType()
	if p.failed {
		return Unit{}
	}
	if !t.IsTensor() || !t.IsStatic() {
		p.failAt(pos, "a constant of type %v", t)
		return Unit{}
	}
	if t.Bytes() < 0 {
		p.failAt(pos, "type %v is too large", t)
		return Unit{}
	}
	if isHexString {
		d := &Dense{Type: t}
		if msg := d.setHex(text); msg != "" {
			p.failAt(source.Pos{File: p.file, Line: start.line, Col: start.off - start.lineStart + 1}, "%s", msg)
			return Unit{}
		}
		return d
	}
	end := p.mark()
	p.reset(start)
	d := p.parseElements(t)
	if !p.failed && !p.at(">") {
		p.expected(`">"`)
	}
	if p.failed {
		return Unit{}
	}
	p.reset(end)
	return d
}

// setHex fills the constant from "0x..." text: all elements, or one for a splat.
func (d *Dense) setHex(text []byte) string {
	if len(text) < 2 || text[0] != '0' || text[1] != 'x' || len(text)%2 != 0 {
		return "a constant's string must be 0x and an even number of hex digits"
	}
	data := make([]byte, len(text)/2-1)
	if _, err := hex.Decode(data, text[2:]); err != nil {
		return "a constant's string must be 0x and hex digits"
	}
	n, size := d.Type.Bytes(), d.Type.DType.Size()
	switch {
	case int64(len(data)) == n:
	case len(data) == size && n > 0:
		d.Splat = true
	case d.Type.DType == I1 && int64(len(data)) == (n+7)/8: // i1 may come as bits
		packed := data
		data = make([]byte, n)
		for i := range data {
			data[i] = packed[i/8] >> (i % 8) & 1
		}
	default:
		return "a constant of type " + d.Type.String() + " has " + itoa(n) + " bytes, its string " + itoa(int64(len(data)))
	}
	if d.Type.DType == I1 {
		for i, b := range data {
			if b != 0 {
				data[i] = 1
			}
		}
	}
	d.Data = data
	return ""
}

func itoa(v int64) string { return strconv.FormatInt(v, 10) }

// parseElements reads nested lists or a single element.
func (p *parser) parseElements(t Type) *Dense {
	d := &Dense{Type: t}
	if p.at(">") {
		if t.NumElements() != 0 {
			p.fail("no elements for type %v", t)
		}
		return d
	}
	if p.peek() != '[' {
		p.parseElement(d)
		if n := t.NumElements(); n == 0 {
			d.Data = nil
		} else {
			d.Splat = n != 1
		}
		return d
	}
	p.parseNested(d, 0)
	if !p.failed && int64(len(d.Data)) != t.Bytes() {
		p.fail("elements do not fill type %v", t)
	}
	return d
}

func (p *parser) parseNested(d *Dense, dim int) {
	if dim == d.Type.Rank() {
		p.parseElement(d)
		return
	}
	pos := p.pos()
	n := int64(0)
	p.list("[", "]", func() {
		if n++; n > d.Type.Shape[dim] {
			p.fail("more than %d elements in dimension %d of %v", d.Type.Shape[dim], dim, d.Type)
			return
		}
		p.parseNested(d, dim+1)
	})
	if n < d.Type.Shape[dim] {
		p.failAt(pos, "%d elements in dimension %d of %v", n, dim, d.Type)
	}
}

// parseElement appends one element's bytes.
func (p *parser) parseElement(d *Dense) {
	t := d.Type.DType
	switch {
	case t == I1 && p.got("true"):
		d.Data = append(d.Data, 1)
	case t == I1 && p.got("false"):
		d.Data = append(d.Data, 0)
	case t.IsComplex():
		p.want("(")
		d.appendBits(t.Real(), p.bits(p.scanNumber(), t.Real()))
		p.want(",")
		d.appendBits(t.Real(), p.bits(p.scanNumber(), t.Real()))
		p.want(")")
	default:
		if c := p.peek(); c != '-' && !isDigit(c) {
			p.expected("a number")
			return
		}
		d.appendBits(t, p.bits(p.scanNumber(), t))
	}
}

func (d *Dense) appendBits(t DType, v uint64) {
	var buf [8]byte
	storeBits(buf[:t.Size()], v)
	d.Data = append(d.Data, buf[:t.Size()]...)
}
