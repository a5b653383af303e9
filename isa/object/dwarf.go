package object

import (
	"debug/dwarf"
	"encoding/binary"
	"fmt"
	"io"
	"runtime/debug"
)

// The line table is DWARF 4: readers of every age know it, its file table is inline,
// and one compile unit without children is enough for gdb, readelf and debug/dwarf
// to find it.

// Codes of DWARF used here.
const (
	tagCompileUnit = 0x11
	atName         = 0x03
	atStmtList     = 0x10
	atLowPC        = 0x11
	atHighPC       = 0x12
	atProducer     = 0x25
	formAddr       = 0x01
	formData8      = 0x07
	formString     = 0x08
	formSecOffset  = 0x17

	lnsCopy        = 1
	lnsAdvancePC   = 2
	lnsAdvanceLine = 3
	lnsSetFile     = 4
	lnsSetColumn   = 5
	lneEnd         = 1
	lneSetAddress  = 2
	opcodeBase     = 13
	lineBase       = -5
	lineRange      = 14
	wordBytes      = 8 // minimum instruction length: addresses advance in words
)

// dwarfSections makes .debug_abbrev, .debug_info and .debug_line; all empty without lines.
func dwarfSections(p *Program, l Layout) (abbrev, info, line []byte) {
	if len(p.Lines) == 0 {
		return nil, nil, nil
	}
	abbrev = []byte{
		1, tagCompileUnit, 0,
		atProducer, formString, atName, formString, atStmtList, formSecOffset,
		atLowPC, formAddr, atHighPC, formData8, 0, 0, 0,
	}
	var d []byte
	d = le.AppendUint16(d, 4)
	d = le.AppendUint32(d, 0) // offset in .debug_abbrev
	d = append(d, 8, 1)       // address size, abbreviation
	d = append(append(d, "godwit"...), 0)
	d = append(append(d, lineFile(p.Lines[0])...), 0)
	d = le.AppendUint32(d, 0) // offset in .debug_line
	d = le.AppendUint64(d, l.Text)
	d = le.AppendUint64(d, uint64(len(p.Text)))
	info = append(le.AppendUint32(nil, uint32(len(d))), d...)
	return abbrev, info, lineTable(p, l)
}

func lineFile(l Line) string {
	if l.File == "" {
		return "-"
	}
	return l.File
}

func lineTable(p *Program, l Layout) []byte {
	head := []byte{wordBytes, 1, 1, byte(lineBase & 0xff), lineRange, opcodeBase}
	head = append(head, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1) // operands of each standard opcode
	head = append(head, 0)                                  // no directories
	files := map[string]uint64{}
	for i, x := range p.Lines {
		if i > 0 && x.File == p.Lines[i-1].File {
			continue
		}
		f := lineFile(x)
		if _, ok := files[f]; ok {
			continue
		}
		files[f] = uint64(len(files) + 1)
		head = append(append(head, f...), 0)
		head = append(head, 0, 0, 0)
	}
	head = append(head, 0)

	prog := append(make([]byte, 0, 16+4*len(p.Lines)), 0, 9, lneSetAddress)
	prog = le.AppendUint64(prog, l.Text)
	addr, row, col := uint64(0), 1, 0 // in the first file
	for i, x := range p.Lines {
		if i > 0 && sameLine(x, p.Lines[i-1]) {
			continue
		}
		if i > 0 && x.File != p.Lines[i-1].File {
			prog = binary.AppendUvarint(append(prog, lnsSetFile), files[lineFile(x)])
		}
		if x.Col != col {
			col = x.Col
			prog = binary.AppendUvarint(append(prog, lnsSetColumn), uint64(max(col, 0)))
		}
		dl, da := x.Line-row, (x.Addr-addr)/wordBytes
		if dl < lineBase || dl >= lineBase+lineRange {
			prog = appendSleb(append(prog, lnsAdvanceLine), int64(dl))
			dl = 0
		}
		if op := uint64(dl-lineBase) + lineRange*da + opcodeBase; op > 255 {
			prog = binary.AppendUvarint(append(prog, lnsAdvancePC), da)
			da = 0
		}
		prog = append(prog, byte(uint64(dl-lineBase)+lineRange*da+opcodeBase))
		addr, row = x.Addr, x.Line
	}
	prog = binary.AppendUvarint(append(prog, lnsAdvancePC), (uint64(len(p.Text))-addr)/wordBytes)
	prog = append(prog, 0, 1, lneEnd)

	var b []byte
	b = le.AppendUint32(b, uint32(2+4+len(head)+len(prog)))
	b = le.AppendUint16(b, 4)
	b = le.AppendUint32(b, uint32(len(head)))
	return append(append(b, head...), prog...)
}

func sameLine(a, b Line) bool { return a.File == b.File && a.Line == b.Line && a.Col == b.Col }

// appendSleb appends a signed LEB128; encoding/binary has only the zigzag form.
func appendSleb(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

// readLines decodes the line table with debug/dwarf, which has seen hostile input but
// promises nothing about it; what it panics on becomes an error.
func readLines(abbrev, info, line []byte, text uint64, size int) (lines []Line, err error) {
	if len(info) == 0 {
		return nil, nil
	}
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			lines, err = nil, fmt.Errorf("%v", r)
		}
	}()
	d, err := dwarf.New(abbrev, nil, nil, info, line, nil, nil, nil)
	if err != nil {
		return nil, err
	}
	r := d.Reader()
	cu, err := r.Next()
	if err != nil || cu == nil {
		return nil, err
	}
	lr, err := d.LineReader(cu)
	if err != nil || lr == nil {
		return nil, err
	}
	lines = make([]Line, 0, min(len(line)/4, size/8)) // a row takes some four bytes, and begins a packet
	var e dwarf.LineEntry
	for {
		if err := lr.Next(&e); err == io.EOF {
			return lines, nil
		} else if err != nil {
			return nil, err
		}
		if e.EndSequence {
			continue
		}
		x := Line{Addr: e.Address - text, Line: e.Line, Col: e.Column}
		if e.File != nil && e.Line != 0 {
			x.File = e.File.Name
		}
		if e.Address < text || x.Addr > uint64(size) || x.Addr%8 != 0 || len(lines) > 0 && x.Addr < lines[len(lines)-1].Addr {
			return nil, fmt.Errorf("line record %d: address %#x: out of order, misaligned or outside of .text", len(lines), e.Address)
		}
		lines = append(lines, x)
	}
}
