package object

import "sort"

// Section names a part of the image.
type Section uint8

// The sections of a program, in image order.
const (
	Abs Section = iota // not in the image: the value stands for itself
	Text
	Rodata
	Data
	Bss
)

var sectionNames = [...]string{"*abs*", ".text", ".rodata", ".data", ".bss"}

func (s Section) String() string {
	if int(s) < len(sectionNames) {
		return sectionNames[s]
	}
	return "?"
}

// Kind says what a symbol names.
type Kind uint8

// The symbol kinds.
const (
	NoType Kind = iota
	Func
	Object
)

func (k Kind) String() string { return [...]string{"notype", "func", "object"}[k%3] }

// Symbol is a named place in the image. Value is an offset in its section.
type Symbol struct {
	Name    string
	Section Section
	Value   uint64
	Size    uint64
	Kind    Kind
	Global  bool
}

// Line says that the packet at Addr, an offset in .text, came from a place in a source file.
// It holds up to the next Line. Lines are sorted by Addr.
type Line struct {
	Addr      uint64
	File      string
	Line, Col int
}

// Reloc asks the loader to store, in the 8 bytes at Off in .data, the address at which
// offset Addend of Section was placed. It is the only relocation there is (RELATIVE).
type Reloc struct {
	Off     uint64
	Section Section
	Addend  uint64
}

// Program is a finished device program: one position-independent image.
type Program struct {
	Name    string  // file it was read from or is made for, for messages
	Text    []byte  // instruction words, little-endian, 8 bytes each
	Rodata  []byte  // constants and packed weights; pieces that DMA reads start at multiples of 64
	Pieces  []Piece // .rodata when Rodata is nil: what a linker leaves where it lies, for Encode to put together
	Data    []byte  // initialised variables
	Bss     uint64  // bytes of zeroed variables after Data
	Symbols []Symbol
	Lines   []Line
	Relocs  []Reloc
	Meta    Meta
	// Late, if set, completes Meta with what takes long to find out. Encode calls it, while it makes the pieces.
	Late func() error
}

// Piece is a part of .rodata at an offset; they are in order, and there are zeros between them.
type Piece struct {
	Off   uint64
	Size  uint64 // at least len(Bytes); the rest is zero
	Bytes []byte
	Fill  func(dst []byte) // instead of Bytes: makes them all in dst, whatever that holds
}

// put writes the piece to the beginning of dst.
func (p *Piece) put(dst []byte) {
	if dst = dst[:p.Size]; p.Fill != nil {
		p.Fill(dst)
		return
	}
	clear(dst[copy(dst, p.Bytes):])
}

// rodataSize is the size of .rodata in either form.
func (p *Program) rodataSize() uint64 {
	if n := len(p.Pieces); n > 0 {
		return p.Pieces[n-1].Off + p.Pieces[n-1].Size
	}
	return uint64(len(p.Rodata))
}

// Addresses in the image.
const (
	Base = 0x10000 // link address of .text; the runtime may map the image anywhere above
	Page = 4096    // sections start at multiples of it, because each has its own permissions
)

// Layout is where each section starts, as link addresses; End is one past the image.
type Layout struct{ Text, Rodata, Data, Bss, End uint64 }

// Place computes the image of sections of these sizes. The distances between sections
// never change after it, so code reaches .rodata and .data relative to its own pc.
func Place(text, rodata, data, bss uint64) Layout {
	up := func(x, to uint64) uint64 { return (x + to - 1) &^ (to - 1) }
	l := Layout{Text: Base}
	l.Rodata = up(l.Text+text, Page)
	l.Data = up(l.Rodata+rodata, Page)
	l.Bss = up(l.Data+data, 64)
	l.End = up(l.Bss+bss, Page)
	return l
}

// Layout places the program's own sections.
func (p *Program) Layout() Layout {
	return Place(uint64(len(p.Text)), p.rodataSize(), uint64(len(p.Data)), p.Bss)
}

// Start returns the link address of a section; Abs starts at 0.
func (l Layout) Start(s Section) uint64 {
	return [...]uint64{0, l.Text, l.Rodata, l.Data, l.Bss}[s]
}

// Addr is the link address of a symbol.
func (l Layout) Addr(s Symbol) uint64 { return l.Start(s.Section) + s.Value }

// size is how many bytes of the image a section has.
func (p *Program) size(s Section) uint64 {
	switch s {
	case Text:
		return uint64(len(p.Text))
	case Rodata:
		return p.rodataSize()
	case Data:
		return uint64(len(p.Data))
	case Bss:
		return p.Bss
	}
	return 0
}

// Lookup finds a symbol by name.
func (p *Program) Lookup(name string) (Symbol, bool) {
	for _, s := range p.Symbols {
		if s.Name == name {
			return s, true
		}
	}
	return Symbol{}, false
}

// FuncAt names the function that holds an offset of .text, and the offset within it.
func (p *Program) FuncAt(off uint64) (Symbol, bool) {
	best, ok := Symbol{}, false
	for _, s := range p.Symbols {
		if s.Section != Text || s.Value > off || s.Kind == Object {
			continue
		}
		if s.Kind == Func && s.Size > 0 && off >= s.Value+s.Size {
			continue
		}
		if !ok || s.Value > best.Value || s.Value == best.Value && s.Kind == Func && best.Kind != Func {
			best, ok = s, true
		}
	}
	return best, ok
}

// LineAt finds the source place of an offset of .text.
func (p *Program) LineAt(off uint64) (Line, bool) {
	i := sort.Search(len(p.Lines), func(i int) bool { return p.Lines[i].Addr > off })
	if i == 0 || p.Lines[i-1].Line == 0 {
		return Line{}, false
	}
	return p.Lines[i-1], true
}
