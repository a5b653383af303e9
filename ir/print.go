package ir

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// String is the module's text: Parse reads it back to the same text.
func (m *Module) String() string {
	var b strings.Builder
	_ = m.Print(&b) // a Builder does not fail
	return b.String()
}

// Print writes the module's text, each op in its pretty form if it has one.
func (m *Module) Print(w io.Writer) error { return m.print(w, false) }

// PrintLocs writes the module's text with loc("file":line:col) behind every op whose position
// is known, so that what is compiled from the text has the same line table.
func (m *Module) PrintLocs(w io.Writer) error { return m.printWith(&printer{out: w, locs: true}) }

// PrintGeneric writes the module's text with every op in generic form.
func (m *Module) PrintGeneric(w io.Writer) error { return m.print(w, true) }

// String is the function's text.
func (f *Func) String() string {
	var b strings.Builder
	w := &printer{out: &b}
	w.printFunc(f)
	w.flush()
	return b.String()
}

// String is the op's text, with values numbered from 0 as they appear in it.
func (op *Op) String() string {
	w := &printer{keep: true}
	w.reset()
	w.op(op)
	return string(w.buf)
}

// printer writes text. Values are numbered in order of appearance: results %0, %1 ... and
// block arguments %arg0, %arg1 ..., both counted over the whole function.
type printer struct {
	out     io.Writer
	buf     []byte
	err     error
	generic bool
	keep    bool // everything stays in buf
	locs    bool // positions too
	indent  int
	ops     map[*Op]int
	args    map[*Value]int
	nargs   int // not len(args): arguments of while regions share numbers
}

const flushAt = 1 << 16

func (m *Module) print(out io.Writer, generic bool) error {
	return m.printWith(&printer{out: out, generic: generic})
}

func (m *Module) printWith(w *printer) error {
	if w.generic {
		w.genericModule(m)
	} else {
		w.str("module ")
		if m.Name != "" {
			w.buf = append(Symbol(m.Name).appendTo(w.buf), ' ')
		}
		if len(m.Attrs) > 0 {
			w.str("attributes ")
			w.buf = append(sortedAttrs(m.Attrs).appendTo(w.buf), ' ')
		}
		w.str("{")
		w.indent++
		for _, f := range m.Funcs {
			w.newline()
			w.printFunc(f)
		}
		w.indent--
		w.str("\n}\n")
	}
	w.flush()
	return w.err
}

func (w *printer) flush() {
	if w.err == nil {
		_, w.err = w.out.Write(w.buf)
	}
	w.buf = w.buf[:0]
}

func (w *printer) str(s string) { w.buf = append(w.buf, s...) }
func (w *printer) int(v int64)  { w.buf = strconv.AppendInt(w.buf, v, 10) }
func (w *printer) typ(t Type)   { w.buf = t.appendTo(w.buf) }

func (w *printer) newline() {
	w.buf = append(w.buf, '\n')
	for range w.indent {
		w.buf = append(w.buf, ' ', ' ')
	}
}

func (w *printer) reset() { w.ops, w.args, w.nargs = map[*Op]int{}, map[*Value]int{}, 0 }

func (w *printer) nameArgs(args []*Value) {
	for _, a := range args {
		w.args[a] = w.nargs
		w.nargs++
	}
}

func (w *printer) printFunc(f *Func) {
	w.reset()
	w.str("func.func ")
	if f.Visibility != "" {
		w.str(f.Visibility)
		w.str(" ")
	}
	w.buf = Symbol(f.Name).appendTo(w.buf)
	w.nameArgs(f.Args())
	w.str("(")
	for i, t := range f.Type().Elems {
		if i > 0 {
			w.str(", ")
		}
		if f.Body != nil {
			w.use(f.Args()[i])
			w.str(": ")
		}
		w.typ(t)
		w.optAttrs(f.ArgAttrs, i)
	}
	w.str(")")
	if len(f.Results) > 0 {
		w.str(" -> ")
		parens := len(f.Results) > 1 || f.ResAttrs != nil && len(f.ResAttrs[0]) > 0 || f.Results[0].Kind == FuncKind
		if parens {
			w.str("(")
		}
		for i, t := range f.Results {
			if i > 0 {
				w.str(", ")
			}
			w.typ(t)
			w.optAttrs(f.ResAttrs, i)
		}
		if parens {
			w.str(")")
		}
	}
	if len(f.Attrs) > 0 {
		w.str(" attributes ")
		w.buf = sortedAttrs(f.Attrs).appendTo(w.buf)
	}
	if f.Body != nil {
		w.str(" ")
		w.body(f.Block())
	}
	w.loc(f.Pos)
}

func (w *printer) optAttrs(list []Attrs, i int) {
	if i < len(list) && len(list[i]) > 0 {
		w.str(" ")
		w.buf = sortedAttrs(list[i]).appendTo(w.buf)
	}
}

// body writes { ops } without the block's arguments.
func (w *printer) body(b *Block) {
	w.str("{")
	w.blockOps(b)
	w.newline()
	w.str("}")
}

func (w *printer) blockOps(b *Block) {
	if b == nil {
		return
	}
	w.indent++
	for _, op := range b.Ops {
		w.newline()
		w.op(op)
		if len(w.buf) > flushAt && !w.keep {
			w.flush()
		}
	}
	w.indent--
}

func (w *printer) use(v *Value) {
	switch {
	case v == nil || v.IsPoison():
		w.str("%<poison>")
	case v.op == nil:
		n, ok := w.args[v]
		if !ok { // of an op printed alone
			n = w.nargs
			w.nameArgs([]*Value{v})
		}
		w.str("%arg")
		w.int(int64(n))
	default:
		n, ok := w.ops[v.op]
		if !ok {
			n = len(w.ops)
			w.ops[v.op] = n
		}
		w.str("%")
		w.int(int64(n))
		if len(v.op.Results) > 1 {
			w.str("#")
			w.int(int64(v.index))
		}
	}
}

func (w *printer) uses(vs []*Value) {
	for i, v := range vs {
		if i > 0 {
			w.str(", ")
		}
		w.use(v)
	}
}

// loc writes a position, if they are wanted and this one is known.
func (w *printer) loc(p source.Pos) {
	if !w.locs || !p.IsValid() {
		return
	}
	w.str(" loc(")
	w.buf = strconv.AppendQuote(w.buf, p.File)
	w.str(":")
	w.int(int64(p.Line))
	w.str(":")
	w.int(int64(p.Col))
	w.str(")")
}

// op writes one op. Its own number comes before those in its regions, as upstream.
func (w *printer) op(op *Op) {
	defer w.loc(op.Pos)
	if n := len(op.Results); n > 0 {
		if _, ok := w.ops[op]; !ok {
			w.ops[op] = len(w.ops)
		}
		w.str("%")
		w.int(int64(w.ops[op]))
		if n > 1 {
			w.str(":")
			w.int(int64(n))
		}
		w.str(" = ")
	}
	d := op.Def()
	if w.generic || d == nil || d.pieces == nil || !prettyFits(op) {
		w.genericOp(op)
		return
	}
	switch op.Name {
	case "func.call":
		w.str("call")
	case "func.return":
		w.str("return")
	default:
		w.str(op.Name)
	}
	w.pieces(op, d.pieces)
}

// prettyFits reports that the pretty form can say everything about the op: a broken op,
// or one with an attribute of an unusual type, is written in generic form.
func prettyFits(op *Op) bool {
	d := op.Def()
	if d.checkShape(op) != nil || d.Results >= 0 && len(op.Results) != d.Results {
		return false
	}
	if d.Name == "stablehlo.while" && (len(op.Results) != len(op.Operands) || op.Body(0) == nil || op.Body(1) == nil ||
		len(op.Body(0).Args) != len(op.Operands) || len(op.Body(1).Args) != len(op.Operands)) {
		return false
	}
	if d.Name == "stablehlo.reduce" && (op.Body(0) == nil || len(op.Operands)%2 != 0 || len(op.Body(0).Args) != len(op.Operands)) {
		return false
	}
	if d.Name == "stablehlo.slice" && (len(op.Ints("limit_indices")) != len(op.Ints("start_indices")) || len(op.Ints("strides")) != len(op.Ints("start_indices"))) {
		return false
	}
	if d.Name == "stablehlo.optimization_barrier" && !slices.EqualFunc(op.ResultTypes(), op.OperandTypes(), Type.Equal) {
		return false
	}
	if v, ok := op.Attrs.Get("value").(*Dense); ok && d.Has(ConstantOp) && !v.Type.Equal(op.Results[0].Type) { // quantised, or a mistake
		return false
	}
	if d.Name == "stablehlo.convolution" {
		for _, a := range op.Attrs {
			if (a.Name == "feature_group_count" || a.Name == "batch_group_count") && !isInt(a.Value, I64) {
				return false
			}
		}
		if c, _ := op.ConvDims(); !c.printable() {
			return false
		}
	}
	return piecesFit(op, d.pieces)
}

func isInt(a Attr, d DType) bool { n, ok := a.(Int); return ok && n.Type == d }

// printable reports that every dimension has exactly one name.
func (d ConvDims) printable() bool {
	for _, l := range [][]int64{
		append([]int64{d.InputBatch, d.InputFeature}, d.InputSpatial...),
		append([]int64{d.KernelInFeature, d.KernelOutFeature}, d.KernelSpatial...), append([]int64{d.OutputBatch, d.OutputFeature}, d.OutputSpatial...),
	} {
		if distinct("dimension", l, len(l)) != nil {
			return false
		}
	}
	return true
}

func piecesFit(op *Op, pieces []piece) bool {
	for _, f := range pieces {
		switch {
		case f.kind == pGroup && !piecesFit(op, f.group):
			return false
		case f.kind == pAttr && f.arg == "i64" && op.Attrs.Has(f.text) && !isInt(op.Attrs.Get(f.text), I64),
			f.kind == pAttr && f.arg == "i32" && op.Attrs.Has(f.text) && !isInt(op.Attrs.Get(f.text), I32):
			return false
		case f.kind == pAttr && f.arg == "opaque":
			if a, ok := op.Attrs.Get(f.text).(Opaque); !ok || !strings.HasPrefix(string(a), "#"+f.enum+"<") {
				return false
			}
		case f.kind == pAttr && f.arg == "f64" && op.Attrs.Has(f.text):
			if a, ok := op.Attrs.Get(f.text).(Float); !ok || a.Type != F64 {
				return false
			}
		case f.kind == pAttr && f.arg == "bool":
			if a := op.Attrs.Get(f.text); a == (Unit{}) {
				return false
			}
		case f.kind == pAttr && f.arg == "enum":
			if e, ok := op.Attrs.Get(f.text).(Enum); ok && (e.Dialect != "stablehlo" || e.Name != f.enum) {
				return false
			}
		case f.kind == pAttr && f.arg == "algo":
			if a := op.Attrs.Get(f.text); a != nil {
				if _, ok := a.(DotAlgorithm); !ok {
					return false
				}
			}
		case f.kind == pDirective && f.text == "expman":
			if !isInt(op.Attrs.Get("exponent_bits"), I32) || !isInt(op.Attrs.Get("mantissa_bits"), I32) {
				return false
			}
		case f.kind == pTypes && f.text != "fn" && f.text != "arrow" && f.text != "arrowlist" && f.text != "pair" && len(op.Results) != 1:
			return false
		case f.kind == pTypes && f.text == "tuple" && !op.Results[0].Type.Equal(Tuple(op.OperandTypes()...)):
			return false
		}
	}
	return true
}

func (w *printer) attrDict(op *Op, except map[string]bool, blank bool) {
	var rest Attrs
	for _, a := range op.Attrs {
		if !except[a.Name] {
			rest = append(rest, a)
		}
	}
	if len(rest) == 0 {
		return
	}
	_ = blank
	w.str(" ")
	w.buf = sortedAttrs(rest).appendTo(w.buf)
}

func sortAttrs(as Attrs) {
	slices.SortStableFunc(as, func(a, b NamedAttr) int { return strings.Compare(a.Name, b.Name) })
}

func sortedAttrs(as Attrs) Attrs {
	if slices.IsSortedFunc(as, func(a, b NamedAttr) int { return strings.Compare(a.Name, b.Name) }) {
		return as
	}
	as = as.Clone()
	sortAttrs(as)
	return as
}
