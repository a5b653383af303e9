package object

import (
	"encoding/binary"

	"github.com/godwit-accel/godwit/isa"
)

// FromAssembly places what the assembler made and turns it into a Program. The assembler's program is linked by it.
func FromAssembly(a *isa.Program) (*Program, error) {
	sec := map[isa.Section]Section{isa.SecAbs: Abs, isa.SecText: Text, isa.SecRodata: Rodata, isa.SecData: Data, isa.SecBss: Bss}
	l := Place(uint64(8*len(a.Text)), uint64(len(a.Rodata)), uint64(len(a.Data)), a.Bss)
	if err := a.Link(func(s isa.Section) uint64 { return l.Start(sec[s]) }); err != nil {
		return nil, err
	}
	p := &Program{Name: a.File, Rodata: a.Rodata, Data: a.Data, Bss: a.Bss, Text: make([]byte, 0, 8*len(a.Text))}
	for _, w := range a.Text {
		p.Text = binary.LittleEndian.AppendUint64(p.Text, w)
	}
	for _, s := range a.Symbols {
		kind := NoType
		switch {
		case s.Func:
			kind = Func
		case s.Section == isa.SecRodata || s.Section == isa.SecData || s.Section == isa.SecBss:
			kind = Object
		}
		p.Symbols = append(p.Symbols, Symbol{Name: s.Name, Section: sec[s.Section], Value: s.Off, Size: s.Size, Kind: kind, Global: s.Global})
	}
	for _, x := range a.Lines {
		p.Lines = append(p.Lines, Line{Addr: x.Off, File: x.Pos.File, Line: x.Pos.Line, Col: x.Pos.Col})
	}
	for _, r := range a.Relocs {
		if r.Section == isa.SecData {
			p.Relocs = append(p.Relocs, Reloc{Off: r.Off, Section: sec[r.Target], Addend: uint64(r.Addend)})
		}
	}
	m := isa.Default()
	p.Meta = Meta{Format: FormatVersion, ISA: isa.Version, Producer: "godwit asm", Machine: &m, ScratchBytes: a.Scratch, StackBytes: a.Stack}
	for _, s := range a.Signatures {
		f := Function{Name: s.Func, Ret: s.Ret}
		for _, x := range s.Args {
			f.Args = append(f.Args, Arg{Name: x.Name, Type: x.Type, Dir: x.Dir})
		}
		p.Meta.Functions = append(p.Meta.Functions, f)
	}
	return p, p.check()
}
