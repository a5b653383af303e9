package object

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/room"
	"github.com/godwit-accel/godwit/internal/source"
)

// The parts of ELF64 that a program uses, as the gABI numbers them.
const (
	Machine = 0x4757 // e_machine: "GW"

	elfMagic  = "\x7fELF\x02\x01\x01" // ELFCLASS64, little-endian, version 1
	ehdrSize  = 64
	phdrSize  = 56
	shdrSize  = 64
	symSize   = 24
	relaSize  = 24
	etExec    = 2
	ptLoad    = 1
	shNull    = 0
	shProg    = 1
	shSymtab  = 2
	shStrtab  = 3
	shRela    = 4
	shNobits  = 8
	fWrite    = 1
	fAlloc    = 2
	fExec     = 4
	fInfo     = 0x40
	shnAbs    = 0xfff1
	rRelative = 1 // R_GW_RELATIVE: the 8 bytes become the address at which r_addend was placed
)

// The fixed section indices of the files that Write makes.
const (
	ixText = 1 + iota
	ixRodata
	ixData
	ixBss
	ixRela
	ixAbbrev
	ixInfo
	ixLine
	ixMeta
	ixSymtab
	ixStrtab
	ixShstrtab
)

// section is one row of the section header table and its bytes.
type section struct {
	name               string
	typ                uint32
	flags, addr, align uint64
	size               uint64 // len(data) unless it has no bits, or pieces
	link, info         uint32
	entsize            uint64
	data               []byte
	pieces             []Piece // instead of data
	off                uint64
}

// Encode returns the program as the bytes of an ELF file. Pieces of .rodata are made where they lie in it, and meanwhile
// everything that describes the program is completed.
func (p *Program) Encode() ([]byte, error) {
	if err := p.check(); err != nil {
		return nil, err
	}
	l := p.Layout()
	secs, described := p.loaded(l), []section(nil)
	head := uint64(ehdrSize + phdrSize*len(segments(secs)))
	end := place(secs, head)
	out := room.Dirty(int(end + end/64)) // the rest is small beside weights
	var err error
	parallel.Do(2, func(i int) {
		if i == 0 {
			write(out, head, secs)
		} else {
			described, err = p.described(l)
		}
	})
	if err != nil {
		return nil, err
	}
	shoff := roundUp(place(described, end), 8)
	size := int(shoff) + (len(secs)+len(described))*shdrSize
	out = slices.Grow(out[:end], size-int(end))[:size]
	clear(out[write(out, end, described):shoff])
	secs = append(secs, described...)
	copy(out, p.header(l, shoff, secs))
	table(out[shoff:shoff], secs)
	return out[:size:size], nil
}

// segments are the sections that the loader maps.
func segments(secs []section) (out []section) {
	for _, s := range secs {
		if s.flags&fAlloc != 0 && s.size > 0 {
			out = append(out, s)
		}
	}
	return out
}

// place gives sections their offsets in the file, from at on, and returns where they end. Those that are loaded lie in the
// file at multiples of a page, as in memory.
func place(secs []section, at uint64) uint64 {
	for i := range secs {
		s := &secs[i]
		if s.flags&fAlloc != 0 && s.typ == shProg && s.size > 0 {
			at = roundUp(at, Page)
		} else {
			at = roundUp(at, s.align)
		}
		switch s.off = at; s.typ {
		case shNull:
			s.off = 0
		case shNobits: // a PT_LOAD wants offset and address equal modulo its alignment even without bytes
			s.off = at&^(Page-1) + s.addr%Page
		default:
			at += s.size
		}
	}
	return at
}

// write puts the bytes of sections into the file, and zeros between them, from at on; it returns where they end.
func write(out []byte, at uint64, secs []section) uint64 {
	for i := range secs {
		s := &secs[i]
		if s.typ == shNull || s.typ == shNobits {
			continue
		}
		clear(out[at:s.off])
		at = s.off + uint64(copy(out[s.off:], s.data))
		for j := range s.pieces {
			from := s.off + s.pieces[j].Off
			clear(out[at:from])
			s.pieces[j].put(out[from:])
			at = from + s.pieces[j].Size
		}
	}
	return at
}

// header is what a file begins with: the ELF header, and a program header for each segment.
func (p *Program) header(l Layout, shoff uint64, secs []section) []byte {
	loads := segments(secs)
	h := make([]byte, ehdrSize, ehdrSize+len(loads)*phdrSize)
	copy(h, elfMagic)
	le.PutUint16(h[16:], etExec)
	le.PutUint16(h[18:], Machine)
	le.PutUint32(h[20:], 1)
	if s, ok := p.Lookup("main"); ok && s.Section == Text {
		le.PutUint64(h[24:], l.Addr(s))
	}
	if len(loads) > 0 {
		le.PutUint64(h[32:], ehdrSize)
	}
	le.PutUint64(h[40:], shoff)
	le.PutUint16(h[52:], ehdrSize)
	le.PutUint16(h[54:], phdrSize)
	le.PutUint16(h[56:], uint16(len(loads)))
	le.PutUint16(h[58:], shdrSize)
	le.PutUint16(h[60:], uint16(len(secs)))
	le.PutUint16(h[62:], ixShstrtab)
	for i := range loads {
		s := &loads[i]
		flags := uint32(4) // readable
		if s.flags&fExec != 0 {
			flags |= 1
		}
		if s.flags&fWrite != 0 {
			flags |= 2
		}
		filesz, align := s.size, uint64(Page)
		if s.typ == shNobits {
			filesz, align = 0, s.align
		}
		h = le.AppendUint32(h, ptLoad)
		h = le.AppendUint32(h, flags)
		for _, v := range []uint64{s.off, s.addr, s.addr, filesz, s.size, align} {
			h = le.AppendUint64(h, v)
		}
	}
	return h
}

// table appends the section header table.
func table(t []byte, secs []section) {
	name := uint32(0)
	for i := range secs {
		s := &secs[i]
		t = le.AppendUint32(t, name)
		name += uint32(len(s.name)) + 1
		t = le.AppendUint32(t, s.typ)
		for _, v := range []uint64{s.flags, s.addr, s.off, s.size} {
			t = le.AppendUint64(t, v)
		}
		t = le.AppendUint32(t, s.link)
		t = le.AppendUint32(t, s.info)
		t = le.AppendUint64(t, s.align)
		t = le.AppendUint64(t, s.entsize)
	}
}

func roundUp(x, to uint64) uint64 {
	if to < 2 {
		return x
	}
	return (x + to - 1) &^ (to - 1)
}

// loaded are the sections of the image, in file order, behind the empty one.
func (p *Program) loaded(l Layout) []section {
	return []section{
		{},
		ixText:   {name: ".text", typ: shProg, flags: fAlloc | fExec, addr: l.Text, align: 64, data: p.Text, size: uint64(len(p.Text))},
		ixRodata: {name: ".rodata", typ: shProg, flags: fAlloc, addr: l.Rodata, align: 64, data: p.Rodata, pieces: p.Pieces, size: p.rodataSize()},
		ixData:   {name: ".data", typ: shProg, flags: fAlloc | fWrite, addr: l.Data, align: 64, data: p.Data, size: uint64(len(p.Data))},
		ixBss:    {name: ".bss", typ: shNobits, flags: fAlloc | fWrite, addr: l.Bss, align: 64, size: p.Bss},
	}
}

// described are the sections behind them, with Meta completed.
func (p *Program) described(l Layout) ([]section, error) {
	if late := p.Late; late != nil {
		p.Late = nil
		if err := late(); err != nil {
			return nil, err
		}
	}
	meta, err := json.Marshal(&p.Meta)
	if err != nil {
		return nil, fmt.Errorf("%s: .gw.meta: %w", p.Name, err)
	}
	symtab, strtab, locals := p.symtab(l)
	abbrev, info, line := dwarfSections(p, l)
	all := [...]section{
		ixRela:     {name: ".rela.data", typ: shRela, flags: fInfo, align: 8, link: ixSymtab, info: ixData, entsize: relaSize, data: p.rela(l)},
		ixAbbrev:   {name: ".debug_abbrev", typ: shProg, align: 1, data: abbrev},
		ixInfo:     {name: ".debug_info", typ: shProg, align: 1, data: info},
		ixLine:     {name: ".debug_line", typ: shProg, align: 1, data: line},
		ixMeta:     {name: ".gw.meta", typ: shProg, align: 1, data: meta},
		ixSymtab:   {name: ".symtab", typ: shSymtab, align: 8, link: ixStrtab, info: locals, entsize: symSize, data: symtab},
		ixStrtab:   {name: ".strtab", typ: shStrtab, align: 1, data: strtab},
		ixShstrtab: {name: ".shstrtab", typ: shStrtab, align: 1},
	}
	secs := all[ixRela:]
	names := []byte{0}
	for _, s := range slices.Concat(p.loaded(l)[ixText:], secs) {
		names = append(append(names, s.name...), 0)
	}
	all[ixShstrtab].data = names
	for i := range secs {
		secs[i].size = uint64(len(secs[i].data))
	}
	return secs, nil
}

// check refuses programs that the file form cannot express.
func (p *Program) check() error {
	pos := source.Pos{File: p.Name}
	var errs source.Errors
	if len(p.Text)%8 != 0 {
		errs.Add(pos, ".text: %d bytes: not a multiple of 8", len(p.Text))
	}
	for _, s := range p.Symbols {
		switch {
		case s.Section > Bss:
			errs.Add(pos, "symbol %s: section %d: there is no such section", s.Name, s.Section)
		case strings.ContainsRune(s.Name, 0):
			errs.Add(pos, "symbol %q: a name cannot hold a zero byte", s.Name)
		case s.Section != Abs && s.Value > p.size(s.Section):
			errs.Add(pos, "symbol %s: offset %#x: %s has %#x bytes", s.Name, s.Value, s.Section, p.size(s.Section))
		}
	}
	for _, r := range p.Relocs {
		switch {
		case r.Off%8 != 0 || r.Off+8 > uint64(len(p.Data)) || r.Off+8 < 8:
			errs.Add(pos, "relocation at %#x: not an aligned word of .data, which has %#x bytes", r.Off, len(p.Data))
		case r.Section == Abs || r.Section > Bss || r.Addend > p.size(r.Section):
			errs.Add(pos, "relocation at %#x: target %s+%#x is outside of the image", r.Off, r.Section, r.Addend)
		}
	}
	for i, l := range p.Lines {
		if i > 0 && l.Addr < p.Lines[i-1].Addr || l.Addr > uint64(len(p.Text)) || l.Addr%8 != 0 {
			errs.Add(pos, "line record %d: address %#x: out of order, misaligned or past the end", i, l.Addr)
		}
		if strings.ContainsRune(l.File, 0) {
			errs.Add(pos, "line record %d: file %q: a name cannot hold a zero byte", i, l.File)
		}
	}
	return errs.Err()
}

// symtab makes .symtab and .strtab: local symbols first, as ELF asks, else in the given order.
func (p *Program) symtab(l Layout) (tab, str []byte, locals uint32) {
	tab, str, locals = make([]byte, symSize), []byte{0}, 1
	for _, global := range []bool{false, true} {
		for _, s := range p.Symbols {
			if s.Global != global {
				continue
			}
			name := uint32(0)
			if s.Name != "" {
				name = uint32(len(str))
				str = append(append(str, s.Name...), 0)
			}
			info, ix := byte(0), uint16(shnAbs)
			switch s.Kind {
			case Object:
				info = 1
			case Func:
				info = 2
			}
			if global {
				info |= 1 << 4
			} else {
				locals++
			}
			if s.Section != Abs {
				ix = ixText + uint16(s.Section-Text)
			}
			tab = le.AppendUint32(tab, name)
			tab = append(tab, info, 0)
			tab = le.AppendUint16(tab, ix)
			tab = le.AppendUint64(tab, l.Addr(s))
			tab = le.AppendUint64(tab, s.Size)
		}
	}
	return tab, str, locals
}

func (p *Program) rela(l Layout) []byte {
	var b []byte
	for _, r := range p.Relocs {
		b = binary.LittleEndian.AppendUint64(b, l.Data+r.Off)
		b = binary.LittleEndian.AppendUint64(b, rRelative)
		b = binary.LittleEndian.AppendUint64(b, l.Start(r.Section)+r.Addend)
	}
	return b
}
