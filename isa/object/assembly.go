package object

import (
	"encoding/binary"

	"github.com/godwit-accel/godwit/isa"
)

var fromIsa = [...]Section{isa.SecAbs: Abs, isa.SecText: Text, isa.SecRodata: Rodata, isa.SecData: Data, isa.SecBss: Bss}

// FromAssembly places the sections that the assembler made.
func FromAssembly(a *isa.Program) (*Program, error) {
	l := Place(uint64(len(a.Text))*isa.WordBytes, uint64(len(a.Rodata)), uint64(len(a.Data)), a.Bss)
	if err := a.Link(func(s isa.Section) uint64 { return l.Start(fromIsa[s]) }); err != nil {
		return nil, err
	}
	p := &Program{Name: a.File, Rodata: a.Rodata, Data: a.Data, Bss: a.Bss}
	for _, w := range a.Text {
		p.Text = binary.LittleEndian.AppendUint64(p.Text, w)
	}
	for _, s := range a.Symbols {
		k := Object
		if s.Section == isa.SecText {
			k = NoType
		}
		if s.Func {
			k = Func
		}
		p.Symbols = append(p.Symbols, Symbol{Name: s.Name, Section: fromIsa[s.Section], Value: s.Off, Size: s.Size, Kind: k, Global: s.Global})
	}
	for _, r := range a.Relocs {
		if r.Section == isa.SecData {
			p.Relocs = append(p.Relocs, Reloc{Off: r.Off, Section: fromIsa[r.Target], Addend: uint64(r.Addend)})
		}
	}
	for _, n := range a.Lines {
		p.Lines = append(p.Lines, Line{Addr: n.Off, File: n.Pos.File, Line: n.Pos.Line, Col: n.Pos.Col})
	}
	p.Meta = Meta{Format: FormatVersion, ISA: isa.Version, Producer: "godwit asm", ScratchBytes: a.Scratch, StackBytes: a.Stack}
	for _, f := range a.Signatures {
		fn := Function{Name: f.Func, Ret: f.Ret, Args: []Arg{}}
		for _, x := range f.Args {
			fn.Args = append(fn.Args, Arg{Name: x.Name, Type: x.Type, Dir: x.Dir})
		}
		p.Meta.Functions = append(p.Meta.Functions, fn)
	}
	return p, nil
}
