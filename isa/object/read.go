package object

import (
	"bytes"
	"encoding/binary"
	"encoding/json"

	"github.com/godwit-accel/godwit/internal/source"
)

// IsELF says whether bytes begin like an ELF file of any kind.
func IsELF(b []byte) bool { return bytes.HasPrefix(b, []byte(elfMagic[:4])) }

// Read takes a program from the bytes of a file. The bytes may be anything: every
// offset is checked, and mistakes name the file and the offset. The sections of the
// result share memory with b, so weights are not copied; b must not change after.
//
// Read accepts what Write makes: the sections of Write under their names, placed as
// Layout says. It does not look at the instructions; Verify does.
func Read(file string, b []byte) (*Program, error) {
	r := &reader{file: file, b: b}
	p := r.program()
	if r.err != nil {
		return nil, r.err
	}
	return p, nil
}

// reader keeps the first mistake; after it all reads give zeros.
type reader struct {
	file string
	b    []byte
	err  error
	secs []section
}

func (r *reader) fail(off uint64, format string, args ...any) {
	if r.err == nil {
		args = append([]any{off}, args...)
		r.err = source.Errorf(source.Pos{File: r.file}, "offset %#x: "+format, args...)
	}
}

// bytes returns b[off:off+n] or fails, naming what was to be read.
func (r *reader) bytes(off, n uint64, what string) []byte {
	size := uint64(len(r.b))
	if r.err != nil {
		return nil
	}
	if off > size || n > size-off {
		r.fail(off, "%s: %d bytes wanted, the file ends at %#x", what, n, size)
		return nil
	}
	return r.b[off : off+n : off+n]
}

var le = binary.LittleEndian

func (r *reader) program() *Program {
	if !IsELF(r.b) {
		r.fail(0, "not an ELF file")
		return nil
	}
	h := r.bytes(0, ehdrSize, "ELF header")
	if h == nil {
		return nil
	}
	switch {
	case string(h[:len(elfMagic)]) != elfMagic:
		r.fail(4, "ELF header: not 64-bit little-endian, version 1")
	case le.Uint16(h[16:]) != etExec:
		r.fail(16, "ELF header: type %d: want %d, an executable", le.Uint16(h[16:]), etExec)
	case le.Uint16(h[18:]) != Machine:
		r.fail(18, "ELF header: machine %#x: want %#x, GW1", le.Uint16(h[18:]), Machine)
	case le.Uint16(h[58:]) != shdrSize:
		r.fail(58, "ELF header: section header size %d: want %d", le.Uint16(h[58:]), shdrSize)
	}
	r.readSections(le.Uint64(h[40:]), uint64(le.Uint16(h[60:])), uint64(le.Uint16(h[62:])))
	if r.err != nil {
		return nil
	}
	p := &Program{Name: r.file}
	find := func(name string) *section {
		for i := range r.secs {
			if r.secs[i].name == name {
				return &r.secs[i]
			}
		}
		return &section{}
	}
	text, bss := find(".text"), find(".bss")
	p.Text, p.Rodata, p.Data = text.data, find(".rodata").data, find(".data").data
	p.Bss = bss.size
	if p.Bss > 1<<40 {
		r.fail(0, ".bss: %d bytes: more than any device has", p.Bss)
		return nil
	}
	r.checkPlaces(p)
	if m := find(".gw.meta"); m.data == nil {
		r.fail(0, ".gw.meta: missing: not a program made by godwit")
	} else if err := json.Unmarshal(m.data, &p.Meta); err != nil {
		r.fail(m.off, ".gw.meta: %w", err)
	}
	r.symbols(p, find(".symtab"), find(".strtab"))
	r.relocs(p, find(".rela.data"))
	if r.err == nil {
		line := find(".debug_line")
		var err error
		p.Lines, err = readLines(find(".debug_abbrev").data, find(".debug_info").data, line.data, Base, len(p.Text))
		if err != nil {
			r.fail(line.off, ".debug_line: %w", err)
		}
	}
	if r.err == nil {
		r.err = p.check()
	}
	return p
}

func (r *reader) readSections(off, n, strndx uint64) {
	if r.err != nil {
		return
	}
	if n > 64 {
		r.fail(60, "ELF header: %d sections: more than 64", n)
		return
	}
	t := r.bytes(off, n*shdrSize, "section header table")
	if t == nil {
		return
	}
	r.secs = make([]section, n)
	names := make([]uint32, n)
	for i := range r.secs {
		h, s := t[i*shdrSize:], &r.secs[i]
		names[i] = le.Uint32(h)
		s.typ, s.flags = le.Uint32(h[4:]), le.Uint64(h[8:])
		s.addr, s.off, s.size = le.Uint64(h[16:]), le.Uint64(h[24:]), le.Uint64(h[32:])
		s.link, s.info = le.Uint32(h[40:]), le.Uint32(h[44:])
		s.align, s.entsize = le.Uint64(h[48:]), le.Uint64(h[56:])
		if s.typ != shNobits && s.typ != shNull {
			s.data = r.bytes(s.off, s.size, "contents of a section")
		}
	}
	if strndx >= n {
		r.fail(62, "ELF header: section %d holds the names: there are %d", strndx, n)
		return
	}
	seen := map[string]bool{}
	for i := range r.secs {
		r.secs[i].name = r.cstring(&r.secs[strndx], uint64(names[i]), off+uint64(i)*shdrSize)
		if name := r.secs[i].name; i > 0 && seen[name] {
			r.fail(off+uint64(i)*shdrSize, "section %s: twice", name)
		}
		seen[r.secs[i].name] = true
	}
}

// cstring reads a zero-terminated string of a string table; at is where it is named.
func (r *reader) cstring(s *section, off, at uint64) string {
	if r.err != nil {
		return ""
	}
	if off < uint64(len(s.data)) {
		if n := bytes.IndexByte(s.data[off:], 0); n >= 0 {
			return string(s.data[off : off+uint64(n)])
		}
	}
	r.fail(at, "name at %#x of a string table of %d bytes: outside or not terminated", off, len(s.data))
	return ""
}

// checkPlaces wants each section of the image where Layout puts it, with its own
// permissions: code can then trust its distances, and nothing is both writable and executable.
func (r *reader) checkPlaces(p *Program) {
	l := p.Layout()
	want := map[string]section{
		".text":   {typ: shProg, flags: fAlloc | fExec, addr: l.Text},
		".rodata": {typ: shProg, flags: fAlloc, addr: l.Rodata},
		".data":   {typ: shProg, flags: fAlloc | fWrite, addr: l.Data},
		".bss":    {typ: shNobits, flags: fAlloc | fWrite, addr: l.Bss},
	}
	for _, s := range r.secs {
		w, ok := want[s.name]
		switch {
		case !ok && s.flags&fAlloc != 0:
			r.fail(s.off, "section %s: to be loaded, but not a section of a program", s.name)
		case ok && (s.typ != w.typ || s.flags != w.flags):
			r.fail(s.off, "section %s: type %d flags %#x: want %d and %#x", s.name, s.typ, s.flags, w.typ, w.flags)
		case ok && s.size > 0 && s.addr != w.addr:
			r.fail(s.off, "section %s: address %#x: want %#x", s.name, s.addr, w.addr)
		}
	}
}

func (r *reader) symbols(p *Program, tab, str *section) {
	if len(tab.data)%symSize != 0 {
		r.fail(tab.off, ".symtab: %d bytes: not a multiple of %d", len(tab.data), symSize)
	}
	if r.err != nil {
		return
	}
	l := p.Layout()
	for i := symSize; i < len(tab.data); i += symSize {
		h, at := tab.data[i:], tab.off+uint64(i)
		s := Symbol{Name: r.cstring(str, uint64(le.Uint32(h)), at), Global: h[4]>>4 != 0, Size: le.Uint64(h[16:])}
		switch h[4] & 15 {
		case 1:
			s.Kind = Object
		case 2:
			s.Kind = Func
		}
		s.Value = le.Uint64(h[8:])
		if ix := int(le.Uint16(h[6:])); ix != shnAbs {
			name := ""
			if ix < len(r.secs) {
				name = r.secs[ix].name
			}
			for s.Section = Text; s.Section <= Bss && sectionNames[s.Section] != name; s.Section++ {
			}
			if s.Section > Bss {
				r.fail(at, "symbol %s: section %d: not a section of the image", s.Name, ix)
				return
			}
			start, size := l.Start(s.Section), p.size(s.Section)
			if s.Value < start || s.Value-start > size || s.Size > size-(s.Value-start) {
				r.fail(at, "symbol %s: %#x, %d bytes: outside of %s, which has %d at %#x", s.Name, s.Value, s.Size, s.Section, size, start)
				return
			}
			s.Value -= start
		}
		p.Symbols = append(p.Symbols, s)
	}
}

func (r *reader) relocs(p *Program, s *section) {
	if len(s.data)%relaSize != 0 {
		r.fail(s.off, ".rela.data: %d bytes: not a multiple of %d", len(s.data), relaSize)
	}
	if r.err != nil {
		return
	}
	l := p.Layout()
	for i := 0; i < len(s.data); i += relaSize {
		at := s.off + uint64(i)
		off, typ, to := le.Uint64(s.data[i:]), le.Uint64(s.data[i+8:]), le.Uint64(s.data[i+16:])
		if typ != rRelative {
			r.fail(at, "relocation type %#x: only %d, RELATIVE, is known", typ, rRelative)
			return
		}
		x := Reloc{Off: off - l.Data}
		// The highest section that starts at or below the target holds it.
		for sec := Bss; sec >= Text && x.Section == Abs; sec-- {
			if start := l.Start(sec); to >= start && to-start <= p.size(sec) && (p.size(sec) > 0 || sec == Text) {
				x.Section, x.Addend = sec, to-start
			}
		}
		if x.Section == Abs || off < l.Data || x.Off%8 != 0 || x.Off >= uint64(len(p.Data)) || uint64(len(p.Data))-x.Off < 8 {
			r.fail(at, "relocation of %#x to %#x: outside of the image", off, to)
			return
		}
		p.Relocs = append(p.Relocs, x)
	}
}
