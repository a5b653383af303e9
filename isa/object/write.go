package object

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"

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
	numSections
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

// Encode returns the program as the bytes of an ELF file. Pieces of .rodata are made where they lie in it.
func (p *Program) Encode() ([]byte, error) {
	secs, entry, err := p.sections()
	if err != nil {
		return nil, err
	}
	// Loadable sections lie in the file at multiples of a page, as in memory.
	off, loads := uint64(ehdrSize), 0
	for i := range secs {
		if s := &secs[i]; s.flags&fAlloc != 0 && s.size > 0 {
			loads++
		}
	}
	off += uint64(loads) * phdrSize
	for i := 1; i < len(secs); i++ {
		s := &secs[i]
		if s.flags&fAlloc != 0 && s.typ == shProg && s.size > 0 {
			off = roundUp(off, Page)
		} else {
			off = roundUp(off, s.align)
		}
		s.off = off
		if s.typ == shNobits {
			// A PT_LOAD wants offset and address equal modulo its alignment even without bytes.
			s.off = off&^(Page-1) + s.addr%Page
			continue
		}
		off += s.size
	}
	shoff := roundUp(off, 8)

	h := make([]byte, ehdrSize, ehdrSize+loads*phdrSize)
	copy(h, elfMagic)
	le.PutUint16(h[16:], etExec)
	le.PutUint16(h[18:], Machine)
	le.PutUint32(h[20:], 1)
	le.PutUint64(h[24:], entry)
	if loads > 0 {
		le.PutUint64(h[32:], ehdrSize)
	}
	le.PutUint64(h[40:], shoff)
	le.PutUint16(h[52:], ehdrSize)
	le.PutUint16(h[54:], phdrSize)
	le.PutUint16(h[56:], uint16(loads))
	le.PutUint16(h[58:], shdrSize)
	le.PutUint16(h[60:], uint16(len(secs)))
	le.PutUint16(h[62:], ixShstrtab)
	for i := range secs {
		s := &secs[i]
		if s.flags&fAlloc == 0 || s.size == 0 {
			continue
		}
		flags := uint32(4) // readable
		if s.flags&fExec != 0 {
			flags |= 1
		}
		if s.flags&fWrite != 0 {
			flags |= 2
		}
		filesz := s.size
		if s.typ == shNobits {
			filesz = 0
		}
		h = le.AppendUint32(h, ptLoad)
		h = le.AppendUint32(h, flags)
		align := uint64(Page)
		if s.typ == shNobits {
			align = s.align
		}
		for _, v := range []uint64{s.off, s.addr, s.addr, filesz, s.size, align} {
			h = le.AppendUint64(h, v)
		}
	}
	out := room.Dirty(int(shoff) + len(secs)*shdrSize)
	at := uint64(copy(out, h)) // all before it is written
	for i := 1; i < len(secs); i++ {
		s := &secs[i]
		if s.typ == shNobits {
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
	clear(out[at:shoff])
	t := out[shoff:shoff]
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
	return out, nil
}

func roundUp(x, to uint64) uint64 {
	if to < 2 {
		return x
	}
	return (x + to - 1) &^ (to - 1)
}

// sections checks the program and makes the section table in file order.
func (p *Program) sections() ([]section, uint64, error) {
	if err := p.check(); err != nil {
		return nil, 0, err
	}
	l := p.Layout()
	meta, err := json.Marshal(&p.Meta)
	if err != nil {
		return nil, 0, fmt.Errorf("%s: .gw.meta: %w", p.Name, err)
	}
	symtab, strtab, locals := p.symtab(l)
	rela := p.rela(l)
	abbrev, info, line := dwarfSections(p, l)
	n := func(b []byte) uint64 { return uint64(len(b)) }
	secs := []section{
		{},
		ixText:   {name: ".text", typ: shProg, flags: fAlloc | fExec, addr: l.Text, align: 64, data: p.Text},
		ixRodata: {name: ".rodata", typ: shProg, flags: fAlloc, addr: l.Rodata, align: 64, data: p.Rodata, pieces: p.Pieces, size: p.rodataSize()},
		ixData:   {name: ".data", typ: shProg, flags: fAlloc | fWrite, addr: l.Data, align: 64, data: p.Data},
		ixBss:    {name: ".bss", typ: shNobits, flags: fAlloc | fWrite, addr: l.Bss, align: 64, size: p.Bss},
		ixRela:   {name: ".rela.data", typ: shRela, flags: fInfo, align: 8, link: ixSymtab, info: ixData, entsize: relaSize, data: rela},
		ixAbbrev: {name: ".debug_abbrev", typ: shProg, align: 1, data: abbrev},
		ixInfo:   {name: ".debug_info", typ: shProg, align: 1, data: info},
		ixLine:   {name: ".debug_line", typ: shProg, align: 1, data: line},
		ixMeta:   {name: ".gw.meta", typ: shProg, align: 1, data: meta},
		ixSymtab: {name: ".symtab", typ: shSymtab, align: 8, link: ixStrtab, info: locals, entsize: symSize, data: symtab},
		ixStrtab: {name: ".strtab", typ: shStrtab, align: 1, data: strtab},
	}
	names := make([]string, 0, numSections)
	for _, s := range secs {
		names = append(names, s.name)
	}
	names = append(names, ".shstrtab")
	secs = append(secs, section{
		name: ".shstrtab", typ: shStrtab, align: 1,
		data: []byte(strings.Join(names, "\x00") + "\x00"),
	})
	for i := range secs {
		if s := &secs[i]; s.typ != shNobits && s.pieces == nil {
			s.size = n(s.data)
		}
	}
	var entry uint64
	if s, ok := p.Lookup("main"); ok && s.Section == Text {
		entry = l.Addr(s)
	}
	return secs, entry, nil
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
