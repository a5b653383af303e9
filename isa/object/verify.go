package object

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/isa"
)

// Starts is the set of words of .text at which packets start.
type Starts []uint64

// Has says whether a packet starts at an offset of .text.
func (s Starts) Has(off uint64) bool {
	w := off / 8
	return off%8 == 0 && w/64 < uint64(len(s)) && s[w/64]>>(w%64)&1 != 0
}

func (s Starts) set(w int) { s[w/64] |= 1 << (w % 64) }

// Limits are what a device offers to a program; Verify refuses programs that want more.
type Limits struct {
	Cores        int
	ScratchBytes uint64
	MemoryBytes  uint64
}

// Words gives the instruction words of .text.
func (p *Program) Words() []uint64 {
	w := make([]uint64, len(p.Text)/8)
	for i := range w {
		w[i] = binary.LittleEndian.Uint64(p.Text[8*i:])
	}
	return w
}

// Place names an offset of .text for messages: file, offset, function, and source line.
func (p *Program) Place(off uint64) source.Pos {
	s := fmt.Sprintf("%s: .text+%#x", p.Name, off)
	if f, ok := p.FuncAt(off); ok {
		s += " (" + f.Name
		if off > f.Value {
			s += fmt.Sprintf("+%#x", off-f.Value)
		}
		if l, ok := p.LineAt(off); ok {
			s += fmt.Sprintf(", %s:%d", l.File, l.Line)
		}
		s += ")"
	}
	return source.Pos{File: s}
}

// Verify checks a program as a device must before it runs it, deny by default: known
// versions, every word of .text part of a legal packet, direct branches to packet starts,
// pc-relative addresses inside the image, functions at packet starts, and no more resources
// than lim. Indirect jumps are left to the device, which holds them to the same packet starts.
func Verify(p *Program, lim Limits) (Starts, error) {
	var errs source.Errors
	file := source.Pos{File: p.Name}
	if p.Meta.Format != FormatVersion {
		errs.Add(file, "format version %d: this loader knows %d", p.Meta.Format, FormatVersion)
	}
	if p.Meta.ISA != isa.Version {
		errs.Add(file, "isa version %d: this device has %d", p.Meta.ISA, isa.Version)
	}
	if len(errs) > 0 {
		return nil, errs.Err()
	}
	for _, x := range []struct {
		what       string
		want, have uint64
	}{
		{"cores", uint64(max(p.Meta.Cores, 0)), uint64(lim.Cores)},
		{"bytes of scratchpad", p.Meta.ScratchBytes, lim.ScratchBytes},
		{"bytes of stack", p.Meta.StackBytes, lim.MemoryBytes},
		{"bytes of arena", p.Meta.ArenaBytes, lim.MemoryBytes},
		{"bytes of image", p.Layout().End - Base, lim.MemoryBytes},
	} {
		if x.want > x.have {
			errs.Add(file, "needs %d %s: the device has %d", x.want, x.what, x.have)
		}
	}
	starts := verifyText(p, &errs)
	isStart := func(what, name string) {
		s, ok := p.Lookup(name)
		switch {
		case !ok:
			errs.Add(file, "%s %s: no such symbol", what, name)
		case s.Section != Text || !starts.Has(s.Value):
			errs.Add(file, "%s %s: %s+%#x is not the start of a packet", what, name, s.Section, s.Value)
		}
	}
	for _, s := range p.Symbols {
		if s.Kind == Func && (s.Section != Text || !starts.Has(s.Value)) {
			errs.Add(file, "function %s: %s+%#x is not the start of a packet", s.Name, s.Section, s.Value)
		}
	}
	for _, f := range p.Meta.Functions {
		isStart("function", f.Name)
		if len(f.Args) > 16 {
			errs.Add(file, "function %s: %d arguments: at most 16", f.Name, len(f.Args))
		}
		for i, a := range f.Args {
			if err := CheckType(a.Type); err != nil {
				errs.Add(file, "function %s: argument %d: %w", f.Name, i+1, err)
			}
		}
	}
	for _, r := range p.Meta.Regions {
		isStart("region", r.Symbol)
	}
	return starts, errs.Err()
}

// jump is a direct branch: the packet it is in, where it goes, both in words, and what it is called.
type jump struct {
	from int
	to   int64
	name string
}

// textPart is what the verifier reads in a part of .text.
type textPart struct {
	starts []int // of packets
	jumps  []jump
	errs   source.Errors
}

// verifyText decodes all of .text, several parts at a time, and checks where branches go. Mistakes are told in order, and what
// is a packet behind one depends on it: then all is read again as one part.
func verifyText(p *Program, errs *source.Errors) Starts {
	words := p.Words()
	marks := isa.Parts(words)
	parts, whole := make([]textPart, len(marks)-1), make([]bool, len(marks)-1)
	parallel.Do(len(parts), func(i int) {
		end := parts[i].read(p, words, marks[i].Word, marks[i+1].Word)
		whole[i] = end == marks[i+1].Word && len(parts[i].errs) == 0
	})
	if slices.Contains(whole, false) {
		parts = make([]textPart, 1)
		parts[0].read(p, words, 0, len(words))
	}
	starts := make(Starts, (len(words)+63)/64)
	for i := range parts {
		for _, at := range parts[i].starts {
			starts.set(at)
		}
		*errs = append(*errs, parts[i].errs...)
	}
	for i := range parts {
		for _, j := range parts[i].jumps {
			if j.to < 0 || j.to >= int64(len(words)) || !starts.Has(uint64(j.to)*8) {
				errs.Add(p.Place(uint64(j.from)*8), "%s: target .text%+#x is not the start of a packet", j.name, 8*j.to)
			}
		}
	}
	return starts
}

// read decodes words from one on up to another, and returns where it stopped.
func (t *textPart) read(p *Program, words []uint64, at, end int) int {
	image := int64(p.Layout().End)
	insts := make([]isa.Inst, 0, isa.NumSlots)
	for at < end && len(t.errs) <= source.MaxReported {
		decoded, n, err := isa.DecodePacketInto(insts, words[at:])
		insts = decoded
		if err != nil {
			t.errs.Add(p.Place(uint64(at)*8), "illegal packet: %w", err)
			n = max(n, 1)
		} else {
			t.starts = append(t.starts, at)
		}
		for i := range insts {
			in := &insts[i]
			for k, ops := 0, in.Op.Row().Operands; k < len(ops); k++ {
				switch o := &ops[k]; o.Kind {
				case isa.KTarget:
					t.jumps = append(t.jumps, jump{at, int64(at) + in.GetImm(o), in.Op.String()})
				case isa.KAddr:
					if to := Base + 8*int64(at) + in.GetImm(o); to < Base || to > image {
						t.errs.Add(p.Place(uint64(at)*8), "%s: address %#x is outside of the image, %#x to %#x", in.Op, to, Base, image)
					}
				}
			}
		}
		at += n
	}
	return at
}

// scalarTypes are the argument types by name, with their size in bytes.
var scalarTypes = map[string]int{
	"i1": 1, "i8": 1, "i16": 2, "i32": 4, "i64": 8, "ui8": 1, "ui16": 2, "ui32": 4, "ui64": 8,
	"u8": 1, "u16": 2, "u32": 4, "u64": 8, "f16": 2, "bf16": 2, "f32": 4, "f64": 8, "ptr": 8,
}

// CheckType reports whether an argument's type is a scalar or a pointer to scalars.
func CheckType(t string) error {
	if _, ok := scalarTypes[strings.TrimSuffix(t, "*")]; !ok {
		return fmt.Errorf("type %q: want a scalar such as i32 or a pointer such as f32*", t)
	}
	return nil
}

// SameType compares argument types. ptr is a pointer to anything, and the sign of integers is the function's business.
func SameType(a, b string) bool {
	if a == "ptr" || b == "ptr" {
		return strings.HasSuffix(a, "*") || strings.HasSuffix(b, "*") || a == b
	}
	return signless(a) == signless(b)
}

// signless is the type without its sign: ui32 and u32 are i32.
func signless(t string) string {
	if s, ok := strings.CutPrefix(t, "u"); ok {
		return "i" + strings.TrimPrefix(s, "i")
	}
	return t
}

// ElemSize is the size of a scalar type, or of what a pointer type points to.
func ElemSize(t string) int { return scalarTypes[strings.TrimSuffix(t, "*")] }
