package object

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/isa"
)

// WriteAssembly writes the program as text that assembles to the same .text, .rodata and .data: functions and labels
// by name, everything else by distance or as bytes. What the assembler has no words for, like the regions of a model, is left out.
func WriteAssembly(w io.Writer, p *Program) error {
	t := &textWriter{Writer: bufio.NewWriterSize(w, 1<<16), p: p, layout: p.Layout(), names: map[string]bool{}}
	t.collect()
	if p.Meta.ScratchBytes != 0 {
		t.line("\t.scratch %d", p.Meta.ScratchBytes)
	}
	if p.Meta.StackBytes != 0 {
		t.line("\t.stack %d", p.Meta.StackBytes)
	}
	if err := t.text(); err != nil {
		return err
	}
	t.data(Rodata, p.Rodata)
	t.data(Data, p.Data)
	t.bss()
	return t.Flush()
}

// label is a name in a section.
type label struct {
	off    uint64
	name   string
	fn     bool
	global bool
	fun    *Function
}

type textWriter struct {
	*bufio.Writer
	p      *Program
	layout Layout
	labels [len(sectionNames)][]label
	names  map[string]bool
}

func (t *textWriter) line(format string, args ...any) { fmt.Fprintf(t, format+"\n", args...) }

// collect gives every symbol and every target of a relocation a label that the assembler accepts.
func (t *textWriter) collect() {
	for _, s := range t.p.Symbols {
		if s.Section == Abs {
			continue
		}
		l := label{off: s.Value, name: t.unique(s.Name), fn: s.Kind == Func && s.Section == Text, global: s.Global}
		for i := range t.p.Meta.Functions {
			if f := &t.p.Meta.Functions[i]; l.fn && f.Name == s.Name {
				l.fun = f
			}
		}
		t.labels[s.Section] = append(t.labels[s.Section], l)
	}
	for _, r := range t.p.Relocs {
		if t.at(r.Section, r.Addend) == "" {
			t.labels[r.Section] = append(t.labels[r.Section], label{off: r.Addend, name: t.unique("ref")})
		}
	}
	for s := range t.labels {
		slices.SortStableFunc(t.labels[s], func(a, b label) int { return int(int64(a.off) - int64(b.off)) })
	}
}

// plain makes a name of letters, digits and _ . $ that is no register.
func plain(name string) string {
	s := strings.Map(func(r rune) rune {
		if r == '_' || r == '.' || r == '$' || r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z' {
			return r
		}
		return '_'
	}, name)
	if s == "" || s[0] >= '0' && s[0] <= '9' || s[0] == '.' || len(s) > 1 && strings.IndexByte("spvmt", s[0]) >= 0 && strings.Trim(s[1:], "0123456789") == "" {
		s = "_" + s
	}
	return s
}

// unique makes a plain name that is not used yet.
func (t *textWriter) unique(name string) string {
	base := plain(name)
	s := base
	for i := 2; t.names[s]; i++ {
		s = fmt.Sprintf("%s_%d", base, i)
	}
	t.names[s] = true
	return s
}

func (t *textWriter) at(s Section, off uint64) string {
	for _, l := range t.labels[s] {
		if l.off == off {
			return l.name
		}
	}
	return ""
}

// define writes the labels at an offset.
func (t *textWriter) define(ls []label, off uint64) []label {
	for len(ls) > 0 && ls[0].off <= off {
		l := ls[0]
		ls = ls[1:]
		switch {
		case l.off < off: // inside a packet or a number: no code or data refers to it by name
			continue
		case l.fn:
			t.line("\n\t.func %s", l.name)
		default:
			t.line("%s:", l.name)
		}
		if l.global {
			t.line("\t.global %s", l.name)
		}
		if l.fun != nil {
			t.signature(l.fun)
		}
	}
	return ls
}

func (t *textWriter) signature(f *Function) {
	unsigned := func(s string) string {
		if strings.HasPrefix(s, "ui") {
			return s[:1] + s[2:]
		}
		return s
	}
	var args []string
	for _, a := range f.Args {
		s := strings.TrimSpace(a.Dir + " " + unsigned(a.Type))
		if a.Name != "" {
			s += " " + plain(a.Name)
		}
		args = append(args, s)
	}
	t.line("%s", strings.TrimRight("\t.args "+strings.Join(args, ", "), " "))
	if f.Ret != "" {
		t.line("\t.ret %s", unsigned(f.Ret))
	}
}

func (t *textWriter) text() error {
	words := make([]uint64, len(t.p.Text)/isa.WordBytes)
	for i := range words {
		words[i] = binary.LittleEndian.Uint64(t.p.Text[isa.WordBytes*i:])
	}
	t.line("\t.text")
	code, data := map[uint64]string{}, map[uint64]string{} // by offset in .text; of the others only what adr reaches
	for s := Text; s <= Bss; s++ {
		to := data
		if s == Text {
			to = code
		}
		for _, l := range t.labels[s] {
			if off := t.layout.Start(s) - t.layout.Text + l.off; to[off] == "" {
				to[off] = l.name
			}
		}
	}
	ls := t.labels[Text]
	for at := 0; at < len(words); {
		pc := uint64(at) * isa.WordBytes
		ls = t.define(ls, pc)
		p, n, err := isa.DecodePacket(words[at:])
		if err != nil {
			return fmt.Errorf(".text+%#x: %w", pc, err)
		}
		last := &p[len(p)-1]
		far := last.Op == isa.OpAdr && last.Ext // the assembler extends every adr that leaves .text
		t.line("\t%s", isa.FormatPacket(p, func(off int64) string {
			if s := data[pc+uint64(off)]; s != "" && far {
				return s
			}
			return code[pc+uint64(off)]
		}))
		at += n
	}
	t.define(ls, uint64(len(t.p.Text)))
	return nil
}

// data writes a section in lines of up to 32 bytes that end where a label or a relocation is.
func (t *textWriter) data(s Section, b []byte) {
	if len(b) == 0 && len(t.labels[s]) == 0 {
		return
	}
	t.line("\n\t.%s", strings.TrimPrefix(s.String(), "."))
	ls := t.labels[s]
	var relocs []Reloc
	if s == Data {
		relocs = slices.SortedFunc(slices.Values(t.p.Relocs), func(a, b Reloc) int { return int(int64(a.Off) - int64(b.Off)) })
	}
	for at := 0; at < len(b); {
		ls = t.define(ls, uint64(at))
		if len(relocs) > 0 && relocs[0].Off == uint64(at) {
			t.line("\t.quad %s", t.at(relocs[0].Section, relocs[0].Addend))
			relocs, at = relocs[1:], at+8
			continue
		}
		end := min(at+32, len(b))
		if len(ls) > 0 {
			end = min(end, int(ls[0].off))
		}
		if len(relocs) > 0 {
			end = min(end, int(relocs[0].Off))
		}
		t.bytes(b[at:end])
		at = end
	}
	t.define(ls, uint64(len(b)))
}

func (t *textWriter) bytes(b []byte) {
	directive, w := ".byte", 1
	if len(b)%8 == 0 {
		directive, w = ".quad", 8
	}
	if !slices.ContainsFunc(b, func(c byte) bool { return c != 0 }) {
		t.line("\t.space %d", len(b))
		return
	}
	var s []string
	for i := 0; i < len(b); i += w {
		if w == 8 {
			s = append(s, fmt.Sprintf("%#x", binary.LittleEndian.Uint64(b[i:])))
		} else {
			s = append(s, fmt.Sprint(b[i]))
		}
	}
	t.line("\t%s %s", directive, strings.Join(s, ", "))
}

func (t *textWriter) bss() {
	if t.p.Bss == 0 {
		return
	}
	t.line("\n\t.bss")
	at := uint64(0)
	for ls := t.labels[Bss]; len(ls) > 0; {
		if ls[0].off > at {
			t.line("\t.space %d", ls[0].off-at)
			at = ls[0].off
		}
		ls = t.define(ls, at)
	}
	if t.p.Bss > at {
		t.line("\t.space %d", t.p.Bss-at)
	}
}
