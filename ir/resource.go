package ir

import (
	"bytes"

	"github.com/godwit-accel/godwit/internal/source"
)

// Big constants may stand behind the module, as dense_resource<key> in the text and
//
//	{-#
//	  dialect_resources: { builtin: { key: "0x0400000001020304" } }
//	#-}
//
// at the end of the file (MLIR Language Reference, "File Metadata Dictionary"): four bytes of alignment, little-endian,
// then the elements. Other resources are read over.

// resource is the hex text of a blob, without its alignment, and its place.
type resource struct {
	text []byte
	pos  source.Pos
}

// parseDenseResource reads what follows the word dense_resource: <key> : type.
func (p *parser) parseDenseResource() Attr {
	p.want("<")
	pos := p.pos()
	key := p.resourceKey()
	p.want(">")
	p.want(":")
	at := p.pos()
	t := p.parseType()
	if p.failed {
		return Unit{}
	}
	if p.resources == nil {
		p.resources = p.findResources()
	}
	r, ok := p.resources[key]
	switch {
	case key == "__elided__":
		p.failAt(pos, "the constant was left out when the file was written (mlir-elide-resource-strings-if-larger)")
	case !ok:
		p.failAt(pos, "no resource %s at the end of the file", key)
	case !t.IsTensor() || !t.IsStatic() || t.Bytes() < 0:
		p.failAt(at, "a constant of type %v", t)
	default:
		d := &Dense{Type: t}
		if msg := d.setHex(append([]byte("0x"), r.text...)); msg != "" {
			p.failAt(r.pos, "resource %s: %s", key, msg)
			return Unit{}
		}
		return d
	}
	return Unit{}
}

func (p *parser) resourceKey() string {
	if p.peek() == '"' {
		return p.quoted()
	}
	return p.suffix("a resource's name")
}

// findResources reads the dictionary at the end of the file, in a scanner of its own.
func (p *parser) findResources() map[string]resource {
	out := map[string]resource{}
	from := bytes.LastIndex(p.src, []byte("{-#"))
	if from < 0 {
		return out
	}
	q := &parser{scanner: scanner{file: p.file, src: p.src, line: 1 + bytes.Count(p.src[:from], []byte{'\n'}), lineStart: 1 + bytes.LastIndexByte(p.src[:from], '\n'), off: from}}
	q.want("{-#")
	q.resourceDict(func(path [3]string, r resource) {
		if path[0] == "dialect_resources" && path[1] == "builtin" {
			out[path[2]] = r
		}
	})
	q.want("#-}")
	p.errs = append(p.errs, q.errs...)
	return out
}

// resourceDict reads key: value pairs, three levels deep at the most.
func (p *parser) resourceDict(found func(path [3]string, r resource)) {
	var path [3]string
	var read func(level int)
	read = func(level int) {
		for !p.failed && p.peek() != '}' && p.peek() != '#' {
			path[level] = p.resourceKey()
			p.want(":")
			switch c := p.peek(); {
			case c == '{' && level < 2:
				p.want("{")
				read(level + 1)
				p.want("}")
			case c == '"':
				pos := p.pos()
				pos.Col++
				n := bytes.IndexByte(p.src[p.off+1:], '"')
				if n < 0 {
					p.fail("string does not end")
					return
				}
				text := p.src[p.off+1 : p.off+1+n]
				p.off += n + 2
				if level == 2 && len(text) >= 10 && text[0] == '0' && text[1] == 'x' {
					found(path, resource{text[10:], pos})
				}
			default:
				for p.off < len(p.src) && !bytes.ContainsRune([]byte(",}#\n"), rune(p.src[p.off])) {
					p.off++
				}
			}
			if !p.got(",") {
				return
			}
		}
	}
	read(0)
}

// skipMetadata reads over the dictionary where it stands.
func (p *parser) skipMetadata() {
	n := bytes.Index(p.src[p.off:], []byte("#-}"))
	if n < 0 {
		p.fail("{-# does not end in #-}")
		return
	}
	p.line += bytes.Count(p.src[p.off:p.off+n], []byte{'\n'})
	if last := bytes.LastIndexByte(p.src[p.off:p.off+n], '\n'); last >= 0 {
		p.lineStart = p.off + last + 1
	}
	p.off += n + len("#-}")
}
