package llvmir

import "strings"

// The device has one memory. What GPU front ends call global, constant and generic space is that; the space of a work group
// is too, since items run one after another. A space whose pointers have another size would change layouts and casts,
// and the segments of x86 are not memory of its own.

var segments = map[string]string{"256": "gs", "257": "fs", "258": "ss"}

// space reads addrspace(N).
func (p *parser) space() {
	from := p.pos()
	p.next()
	p.expect('(')
	n := p.tok.text
	switch {
	case p.tok.kind != tNumber:
		p.fail(from, "addrspace: spaces by name are not supported")
	case segments[n] != "":
		p.fail(from, "addrspace(%s): the segment register %s of x86 is not supported", n, segments[n])
	case p.narrow[n]:
		p.fail(from, "addrspace(%s): pointers that do not have 64 bits are not supported", n)
	}
	p.next()
	p.expect(')')
}

// narrowSpaces reads the sizes of pointers from a data layout: p[N]:size:…
func (p *parser) narrowSpaces() {
	p.narrow = map[string]bool{}
	for _, part := range strings.Split(p.tok.text, "-") {
		name, rest, _ := strings.Cut(part, ":")
		size, _, _ := strings.Cut(rest, ":")
		n, ok := strings.CutPrefix(name, "p")
		if !ok || size == "64" {
			continue
		}
		if n == "" || n == "0" {
			p.fail(p.pos(), "datalayout: targets with pointers of %s bits are not supported", size)
		}
		p.narrow[n] = true
	}
}
