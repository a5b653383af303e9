package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// disOptions choose what dis prints.
type disOptions struct {
	source  bool
	symbols bool
	funcs   []string
}

func newDis() *cobra.Command {
	var o disOptions
	var asJSON bool
	c := &cobra.Command{
		Use: "dis FILE.elf", Short: "Disassemble a program: symbols, addresses, raw words, packets",
		Example: `  godwit dis model.elf
  godwit dis model.elf --source --func main
  godwit dis model.elf --symbols
  godwit dis model.elf --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			b, name, err := readFile(c, args[0])
			if err != nil {
				return err
			}
			p, err := object.Read(name, b)
			if err != nil {
				return err
			}
			if asJSON {
				return disJSON(c, p, o)
			}
			w := bufio.NewWriter(c.OutOrStdout())
			if o.symbols {
				printSymbols(w, p)
			} else if err := disassemble(w, p, o); err != nil {
				return err
			}
			return w.Flush()
		},
	}
	f := c.Flags()
	f.BoolVar(&o.source, "source", false, "show the source lines that packets come from")
	f.BoolVar(&o.symbols, "symbols", false, "list sections and symbols instead")
	f.StringArrayVar(&o.funcs, "func", nil, "only this `FUNCTION`")
	f.BoolVar(&asJSON, "json", false, "print JSON: the description and the packets")
	return c
}

// namer finds the symbol names of addresses.
func namer(p *object.Program) map[uint64]string {
	l, names := p.Layout(), map[uint64]string{}
	for _, s := range p.Symbols {
		if s.Section == object.Abs || s.Name == "" {
			continue
		}
		if a := l.Addr(s); names[a] == "" || s.Kind == object.Func {
			names[a] = s.Name
		}
	}
	return names
}

// spans are the parts of .text to be shown.
func (o disOptions) spans(p *object.Program) ([][2]uint64, error) {
	if len(o.funcs) == 0 {
		return [][2]uint64{{0, uint64(len(p.Text))}}, nil
	}
	var out [][2]uint64
	for _, f := range o.funcs {
		s, ok := p.Lookup(f)
		if !ok || s.Section != object.Text {
			return nil, fmt.Errorf("%s: no function %s", p.Name, f)
		}
		size := s.Size
		if size == 0 {
			size = uint64(len(p.Text)) - s.Value
		}
		out = append(out, [2]uint64{s.Value, s.Value + size})
	}
	return out, nil
}

func disassemble(w io.Writer, p *object.Program, o disOptions) error {
	spans, err := o.spans(p)
	if err != nil {
		return err
	}
	names, words, l := namer(p), p.Words(), p.Layout()
	src := sources{}
	fmt.Fprintf(w, "%s: GW1 program, .text %#x, %d bytes\n", p.Name, l.Text, len(p.Text))
	for _, span := range spans {
		var last object.Line
		// List prints what lies between two source lines at a time.
		for at := span[0]; at < span[1]; {
			end := span[1]
			if o.source {
				if x, ok := p.LineAt(at); ok && x != last {
					if x.File != last.File || x.Line != last.Line {
						fmt.Fprintf(w, "; %s:%d%s\n", x.File, x.Line, src.line(x.File, x.Line))
					}
					last = x
				}
				i := sort.Search(len(p.Lines), func(i int) bool { return p.Lines[i].Addr > at })
				if i < len(p.Lines) {
					end = min(end, p.Lines[i].Addr)
				}
			}
			if err := isa.List(w, words[at/8:end/8], l.Text+at, func(a uint64) string { return names[a] }); err != nil {
				return err
			}
			at = end
		}
	}
	return nil
}

// sources are the source files that can be read here.
type sources map[string][]string

func (s sources) line(file string, n int) string {
	lines, ok := s[file]
	if !ok {
		if st, err := os.Stat(file); err == nil && st.Mode().IsRegular() && st.Size() < 64<<20 {
			if b, err := os.ReadFile(file); err == nil && !strings.ContainsRune(string(b[:min(len(b), 512)]), 0) {
				lines = strings.Split(string(b), "\n")
			}
		}
		s[file] = lines
	}
	if n < 1 || n > len(lines) {
		return ""
	}
	text := strings.TrimSpace(lines[n-1])
	if r := []rune(text); len(r) > 120 {
		text = string(r[:117]) + "…"
	}
	return ": " + text
}

func printSymbols(w io.Writer, p *object.Program) {
	l := p.Layout()
	for _, s := range []struct {
		name string
		at   uint64
		size uint64
	}{{".text", l.Text, uint64(len(p.Text))}, {".rodata", l.Rodata, uint64(len(p.Rodata))}, {".data", l.Data, uint64(len(p.Data))}, {".bss", l.Bss, p.Bss}} {
		fmt.Fprintf(w, "%8x  %-8s  %d bytes\n", s.at, s.name, s.size)
	}
	for _, s := range p.Symbols {
		fmt.Fprintf(w, "%8x  %-8s  %-6s  %6d  %s\n", l.Addr(s), s.Section, s.Kind, s.Size, s.Name)
	}
}

// disPacket is a packet in dis --json.
type disPacket struct {
	Addr   string   `json:"addr"`
	Symbol string   `json:"symbol,omitempty"`
	Words  []string `json:"words"`
	Insts  []string `json:"insts"`
	Source string   `json:"source,omitempty"`
}

func disJSON(c *cobra.Command, p *object.Program, o disOptions) error {
	spans, err := o.spans(p)
	if err != nil {
		return err
	}
	out := struct {
		File    string       `json:"file"`
		Meta    *object.Meta `json:"meta"`
		Packets []disPacket  `json:"packets"`
	}{File: p.Name, Meta: &p.Meta}
	words := p.Words()
	for _, span := range spans {
		for at := span[0]; at < span[1]; {
			d := disPacket{Addr: fmt.Sprintf("%#x", object.Base+at)}
			insts, n, err := isa.DecodePacket(words[at/8:])
			if err != nil {
				n = max(n, 1)
				d.Insts = []string{"illegal: " + err.Error()}
			} else {
				for i := range insts {
					d.Insts = append(d.Insts, insts[i].String())
				}
			}
			for i := range n {
				d.Words = append(d.Words, fmt.Sprintf("%016x", words[int(at/8)+i]))
			}
			if s, ok := p.FuncAt(at); ok {
				d.Symbol = s.Name
			}
			if x, ok := p.LineAt(at); ok {
				d.Source = fmt.Sprintf("%s:%d:%d", x.File, x.Line, x.Col)
			}
			out.Packets = append(out.Packets, d)
			at += uint64(n) * 8
		}
	}
	return printJSON(c, out)
}
