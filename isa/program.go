package isa

import (
	"fmt"
	"io"

	"github.com/godwit-accel/godwit/internal/source"
)

// Section is a part of a program.
type Section uint8

// The sections. Abs symbols stand for their value.
const (
	SecAbs Section = iota
	SecText
	SecRodata
	SecData
	SecBss
	numSections
)

var sectionNames = [numSections]string{"*abs*", ".text", ".rodata", ".data", ".bss"}

func (s Section) String() string { return sectionNames[s] }

// Symbol is a named place.
type Symbol struct {
	Name    string
	Section Section
	Off     uint64 // in its section
	Size    uint64 // of functions and objects, up to the next symbol of their kind
	Func    bool
	Global  bool
	Pos     source.Pos
}

// Line says where the packet at an offset of .text comes from.
type Line struct {
	Off uint64
	Pos source.Pos
}

// Reloc is a place that depends on where sections are put. In .text it is an adr (always extended) whose value is
// the distance from the packet to offset Addend of Target; in .data it is 8 bytes that hold that address.
type Reloc struct {
	Section Section
	Off     uint64 // in .text the packet's, in bytes
	Word    uint64 // in .text: index of the instruction word
	Inst    Inst
	Target  Section
	Addend  int64
}

// Signature types a function for whoever launches it.
type Signature struct {
	Func string
	Args []SignatureArg
	Ret  string
}

// SignatureArg is an argument: a scalar type such as i32, or a pointer such as f32* with the direction in, out or inout.
type SignatureArg struct{ Name, Type, Dir string }

// Program is what the assembler makes of a file: sections that still have to be put somewhere.
type Program struct {
	File         string
	Text         []uint64
	Rodata, Data []byte
	Bss          uint64
	Symbols      []Symbol // in order of definition
	Relocs       []Reloc
	Lines        []Line
	Signatures   []Signature
	Scratch      uint64 // .scratch: bytes of scratchpad in use, from address 4096 on
	Stack        uint64 // .stack: bytes
}

// Link completes the text for sections that start at the given addresses. Data relocations are left to the loader.
func (p *Program) Link(start func(Section) uint64) error {
	for _, r := range p.Relocs {
		if r.Section != SecText {
			continue
		}
		in := r.Inst
		in.Imm = int64(start(r.Target)+uint64(r.Addend)) - int64(start(SecText)+r.Off)
		w, x, err := Encode(&in)
		if err != nil {
			return err
		}
		p.Text[r.Word], p.Text[r.Word+1] = w, x
	}
	return nil
}

// Lookup finds a symbol.
func (p *Program) Lookup(name string) (Symbol, bool) {
	for _, s := range p.Symbols {
		if s.Name == name {
			return s, true
		}
	}
	return Symbol{}, false
}

// List writes words of .text as text: address, raw words, packet. Names gives labels (with their address) and operands
// their name, "" where there is none. What is no packet is listed as data with the reason.
func List(w io.Writer, words []uint64, base uint64, names func(addr uint64) string) error {
	if names == nil {
		names = func(uint64) string { return "" }
	}
	for at := 0; at < len(words); {
		pc := base + uint64(at)*WordBytes
		if s := names(pc); s != "" {
			if _, err := fmt.Fprintf(w, "\n%016x <%s>:\n", pc, s); err != nil {
				return err
			}
		}
		p, n, err := DecodePacket(words[at:])
		text := ""
		if err != nil {
			n = 1
			text = fmt.Sprintf(".quad 0x%016x  # %v", words[at], err)
		} else {
			text = FormatPacket(p, func(off int64) string {
				if s := names(pc + uint64(off)); s != "" {
					return s
				}
				return fmt.Sprintf("0x%x", pc+uint64(off))
			})
		}
		for i := range n {
			if i == 0 {
				_, err = fmt.Fprintf(w, "%8x:  %016x  %s\n", pc, words[at], text)
			} else {
				_, err = fmt.Fprintf(w, "%8x:  %016x\n", pc+uint64(i)*WordBytes, words[at+i])
			}
			if err != nil {
				return err
			}
		}
		at += n
	}
	return nil
}
