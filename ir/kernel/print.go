package kernel

import (
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// String is the module's text; Parse reads it back.
func (m *Module) String() string {
	var b strings.Builder
	m.Print(&b)
	return b.String()
}

// Print writes the module's text.
func (m *Module) Print(w io.Writer) {
	fmt.Fprintf(w, "module %q scratch=%d\n", m.Name, m.ScratchBytes)
	if m.WholePages {
		fmt.Fprintln(w, "pages")
	}
	if m.Meta != "" {
		fmt.Fprintf(w, "meta %s\n", strconv.Quote(m.Meta))
	}
	for i, p := range m.Locs {
		if i > 0 {
			fmt.Fprintf(w, "loc %d %q %d %d\n", i, p.File, p.Line, p.Col)
		}
	}
	for _, d := range m.Data {
		d.print(w)
	}
	for _, f := range m.Funcs {
		io.WriteString(w, "\n")
		f.Print(w)
	}
}

func (d *Data) print(w io.Writer) {
	fmt.Fprintf(w, "data @%s align=%d size=%d", d.Name, d.Align, d.Size)
	if d.Write {
		io.WriteString(w, " rw")
	}
	if b := d.Content(); len(b) > 0 {
		io.WriteString(w, ` hex"`)
		enc := hex.NewEncoder(w)
		enc.Write(b)
		io.WriteString(w, `"`)
	}
	for _, r := range d.Refs {
		fmt.Fprintf(w, " ref %d @%s %d", r.Off, r.Sym, r.Add)
	}
	io.WriteString(w, "\n")
}

// String is the function's text.
func (f *Func) String() string {
	var b strings.Builder
	f.Print(&b)
	return b.String()
}

// printer numbers values by their definitions, so that the text does not depend on how the values came about.
type printer struct {
	strings.Builder
	f  *Func
	no []int
}

// Print writes the function's text.
func (f *Func) Print(w io.Writer) {
	p := &printer{f: f, no: f.numbering()}
	p.WriteString("func @" + f.Name + "(")
	for i, t := range f.Sig {
		if i > 0 {
			p.WriteString(", ")
		}
		p.WriteString(t.String())
		if i < len(f.NoAlias) && f.NoAlias[i] {
			p.WriteString(" noalias")
		}
	}
	p.WriteString(")")
	if f.Result != NoType {
		p.WriteString(" -> " + f.Result.String())
	}
	if f.Entry {
		p.WriteString(" entry")
	}
	for i, b := range f.Scratch {
		p.WriteString([...]string{" scratch(", ", "}[min(i, 1)])
		fmt.Fprintf(p, "%d+%d", b.At, b.Size)
		if b.Given {
			p.WriteString(" given")
		}
		if b.Kept {
			p.WriteString(" kept")
		}
	}
	if len(f.Scratch) > 0 {
		p.WriteString(")")
	}
	if f.Loc != 0 {
		fmt.Fprintf(p, " !%d", f.Loc)
	}
	if len(f.Blocks) == 0 {
		p.WriteString("\n")
		io.WriteString(w, p.Builder.String())
		return
	}
	p.WriteString(" {\n")
	for i, b := range f.Blocks {
		fmt.Fprintf(p, "^%d", i)
		if b.Name != "" {
			fmt.Fprintf(p, " %q", b.Name)
		}
		p.WriteString("(")
		for j, v := range b.Params {
			if j > 0 {
				p.WriteString(", ")
			}
			p.value(v)
			p.WriteString(": " + f.TypeOf(v).String())
		}
		p.WriteString("):\n")
		for k := range b.Insts {
			p.inst(&b.Insts[k])
		}
	}
	p.WriteString("}\n")
	io.WriteString(w, p.Builder.String())
}

// numbering gives each value its number in order of definition, −1 to those that have none.
func (f *Func) numbering() []int {
	no := make([]int, len(f.Types))
	for i := range no {
		no[i] = -1
	}
	n := 0
	def := func(v Value) {
		if v >= 0 && int(v) < len(no) {
			no[v] = n
			n++
		}
	}
	for _, b := range f.Blocks {
		for _, v := range b.Params {
			def(v)
		}
		for i := range b.Insts {
			def(b.Insts[i].Res)
		}
	}
	return no
}

func (p *printer) value(v Value) {
	p.WriteByte('%')
	switch {
	case v == None:
		p.WriteString("none")
	case int(v) >= len(p.no) || p.no[v] < 0:
		fmt.Fprintf(p, "undefined%d", v)
	default:
		p.WriteString(strconv.Itoa(p.no[v]))
	}
}

func (p *printer) values(vs []Value) {
	for i, v := range vs {
		if i > 0 {
			p.WriteString(", ")
		}
		p.value(v)
	}
}

// InstString is the text of one instruction of f, without indentation or newline.
func (f *Func) InstString(in *Inst) string {
	p := &printer{f: f, no: f.numbering()}
	p.inst(in)
	return strings.TrimSpace(p.Builder.String())
}

func (p *printer) inst(in *Inst) {
	row := &Ops[in.Op]
	p.WriteString("  ")
	if in.Res != None {
		p.value(in.Res)
		p.WriteString(" = ")
	}
	p.WriteString(row.Name)
	if in.Cond != NoCond {
		p.WriteString(" " + in.Cond.String())
	}
	if in.Rnd != RNE {
		p.WriteString(" " + in.Rnd.String())
	}
	if in.Hints != 0 {
		p.WriteString(" " + in.Hints.String())
	}
	if in.Type != NoType {
		p.WriteString(" " + in.Type.String())
	}
	if in.Sym != "" {
		p.WriteString(" @" + in.Sym)
	}
	if len(in.Args) > 0 {
		p.WriteByte(' ')
		p.values(in.Args)
	}
	if in.Imm != 0 {
		fmt.Fprintf(p, " %s=%d", orImm(row.Imm, "imm"), in.Imm)
	}
	if in.Imm2 != 0 {
		fmt.Fprintf(p, " %s=%d", orImm(row.Imm2, "imm2"), in.Imm2)
	}
	if in.Align != 0 {
		fmt.Fprintf(p, " align=%d", in.Align)
	}
	if in.Row != 0 {
		fmt.Fprintf(p, " row=%d", in.Row)
	}
	if in.Mask != None {
		p.WriteString(" mask=")
		p.value(in.Mask)
	}
	if in.Old != None {
		p.WriteString(" old=")
		p.value(in.Old)
	}
	for i, s := range in.Succs {
		if i > 0 && i <= len(in.Cases) {
			fmt.Fprintf(p, " case %d", in.Cases[i-1])
		}
		fmt.Fprintf(p, " ^%d(", s.Block)
		p.values(s.Args)
		p.WriteByte(')')
	}
	if in.Loc != 0 {
		fmt.Fprintf(p, " !%d", in.Loc)
	}
	if in.Op == OpConst {
		switch in.Type.Elem {
		case F32:
			fmt.Fprintf(p, " // %v", math.Float32frombits(uint32(in.Imm)))
		case F64:
			fmt.Fprintf(p, " // %v", math.Float64frombits(uint64(in.Imm)))
		}
	}
	p.WriteByte('\n')
}

func orImm(name, def string) string {
	if name == "" {
		return def
	}
	return name
}

// Renumber makes value numbers follow the order of definition and drops unused ones, so that a function and
// what Parse makes of its text are equal. Passes that made or dropped values end with it.
func (f *Func) Renumber() {
	no := f.numbering()
	n := 0
	for _, k := range no {
		if k >= 0 {
			n++
		}
	}
	types := make([]Type, n)
	for v, k := range no {
		if k >= 0 {
			types[k] = f.Types[v]
		}
	}
	f.Types = types
	f.EachValue(func(v *Value) {
		if *v != None {
			*v = Value(no[*v])
		}
	})
}

// EachValue visits every mention of a value: parameters, results, operands, masks, successor arguments.
func (f *Func) EachValue(visit func(*Value)) {
	for _, b := range f.Blocks {
		for i := range b.Params {
			visit(&b.Params[i])
		}
		for i := range b.Insts {
			in := &b.Insts[i]
			visit(&in.Res)
			in.EachUse(visit)
		}
	}
}

// EachUse visits every operand of the instruction, mask and successor arguments among them.
func (in *Inst) EachUse(visit func(*Value)) {
	for i := range in.Args {
		visit(&in.Args[i])
	}
	visit(&in.Mask)
	visit(&in.Old)
	for i := range in.Succs {
		for j := range in.Succs[i].Args {
			visit(&in.Succs[i].Args[j])
		}
	}
}
