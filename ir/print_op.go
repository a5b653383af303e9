package ir

// pieces writes an op's pretty form. Blanks go between words; punctuation sticks to what
// is before it, and an opening bracket to what is after it.
func (w *printer) pieces(op *Op, pieces []piece) {
	sticky := false
	for i := range pieces {
		f := &pieces[i]
		switch f.kind {
		case pLiteral:
			switch f.text {
			case ",", ")", "]", "}":
			case "(":
				if op.Name == "chlo.top_k" || op.Name == "stablehlo.convolution" || i > 0 && pieces[i-1].kind == pAttr {
					break
				}
				w.str(" ")
			case "[":
			default:
				w.blank(sticky)
			}
			w.str(f.text)
			sticky = f.text == "(" || f.text == "[" || f.text == "{"
			continue
		case pOperands:
			if len(op.Operands) == 0 {
				continue
			}
			w.blank(sticky)
			w.uses(op.Operands)
		case pAttr:
			w.blank(sticky)
			w.shortAttr(op, f)
		case pAttrs:
			w.attrDict(op, op.Def().written, true)
		case pGroup:
			if op.Attrs.Has(groupAttr(f.group)) {
				w.pieces(op, f.group)
			}
		case pDirective:
			if f.text != "return" && f.text != "reduce" && f.text != "while" && f.text != "barrier" {
				w.blank(sticky)
			}
			directives[f.text].print(w, op)
		case pTypes:
			w.str(" : ")
			w.typesOf(op, f.text)
		}
		sticky = false
	}
}

func (w *printer) blank(sticky bool) {
	if !sticky && len(w.buf) > 0 && w.buf[len(w.buf)-1] != ' ' {
		w.str(" ")
	}
}

func (w *printer) shortAttr(op *Op, f *piece) {
	a := op.Attrs.Get(f.text)
	switch a := a.(type) {
	case Int:
		w.int(a.Value)
	case Float:
		w.buf = appendFloat(w.buf, a.Type, a.Type.FloatBits(a.Value))
	case Opaque:
		w.str(string(a[1+len(f.enum):]))
	case Enum:
		w.str(a.Value)
	case String:
		if f.arg == "strsym" {
			a := Symbol(a)
			w.buf = a.appendTo(w.buf)
			return
		}
		w.buf = a.appendTo(w.buf)
	case Ints:
		w.buf = appendIntList(w.buf, a)
	case Array: // precisions
		w.str("[")
		for i, e := range a {
			if i > 0 {
				w.str(", ")
			}
			w.str(e.(Enum).Value)
		}
		w.str("]")
	case DotAlgorithm:
		w.buf = appendStruct(w.buf, "", a.fields())
	default:
		w.buf = a.appendTo(w.buf)
	}
}

func (w *printer) functional(op *Op) {
	w.buf = appendTypes(append(w.buf, '('), op.OperandTypes())
	w.str(") -> ")
	w.resultTypes(op)
}

func (w *printer) resultTypes(op *Op) {
	if len(op.Results) == 1 && op.Results[0].Type.Kind != FuncKind {
		w.typ(op.Results[0].Type)
		return
	}
	w.buf = append(appendTypes(append(w.buf, '('), op.ResultTypes()), ')')
}

func (w *printer) typesOf(op *Op, form string) {
	in := op.OperandTypes()
	same := func(from int, t Type) bool {
		for _, u := range in[from:] {
			if !u.Equal(t) {
				return false
			}
		}
		return true
	}
	switch form {
	case "res":
		w.typ(op.Results[0].Type)
		return
	case "same", "tuple":
		if r := op.Results[0].Type; form == "tuple" || same(0, r) {
			w.typ(r)
			return
		}
	case "select":
		if r := op.Results[0].Type; same(1, r) {
			w.buf = appendTypes(w.buf, []Type{in[0], r})
			return
		}
	case "complex":
		if r := op.Results[0].Type; r.DType.IsComplex() && same(0, r.WithDType(r.DType.Real())) {
			w.typ(r)
			return
		}
	case "arrow", "arrowlist":
		w.buf = appendTypes(w.buf, in)
		w.str(" -> ")
		w.resultTypes(op)
		return
	case "pair":
		if same(0, in[0]) {
			in = in[:1]
		}
		w.buf = appendTypes(w.buf, in)
		return
	}
	w.functional(op)
}

// genericOp writes "op"(%a) <{inherent}> ({regions}) {rest} : (T) -> T.
func (w *printer) genericOp(op *Op) {
	w.buf = appendQuoted(w.buf, op.Name)
	w.str("(")
	w.uses(op.Operands)
	w.str(")")
	var props, rest Attrs
	for _, a := range op.Attrs {
		if d := op.Def(); d != nil && d.inherent[a.Name] != nil {
			props = append(props, a)
		} else {
			rest = append(rest, a)
		}
	}
	if len(props) > 0 {
		w.str(" <")
		w.buf = append(sortedAttrs(props).appendTo(w.buf), '>')
	}
	if len(op.Regions) > 0 {
		w.str(" (")
		for i, r := range op.Regions {
			if i > 0 {
				w.str(", ")
			}
			w.region(r)
		}
		w.str(")")
	}
	if len(rest) > 0 {
		w.str(" ")
		w.buf = sortedAttrs(rest).appendTo(w.buf)
	}
	w.str(" : ")
	w.functional(op)
}

func (w *printer) region(r *Region) {
	w.str("{")
	for i, b := range r.Blocks {
		if len(b.Args) > 0 || i > 0 {
			w.nameArgs(b.Args)
			w.newline()
			w.str("^bb")
			w.int(int64(i))
			for j, a := range b.Args {
				if j == 0 {
					w.str("(")
				} else {
					w.str(", ")
				}
				w.use(a)
				w.str(": ")
				w.typ(a.Type)
			}
			if len(b.Args) > 0 {
				w.str(")")
			}
			w.str(":")
		}
		w.blockOps(b)
	}
	w.newline()
	w.str("}")
}

func (w *printer) genericModule(m *Module) {
	w.str(`"builtin.module"()`)
	props := sortedAttrs(m.Attrs)
	if m.Name != "" {
		w.str(" <")
		w.buf = append(Attrs{A("sym_name", String(m.Name))}.appendTo(w.buf), '>')
	}
	w.str(" ({")
	w.indent++
	for _, f := range m.Funcs {
		w.newline()
		w.genericFunc(f)
	}
	w.indent--
	w.newline()
	w.str("})")
	if len(props) > 0 {
		w.str(" ")
		w.buf = props.appendTo(w.buf)
	}
	w.str(" : () -> ()\n")
}

func (w *printer) genericFunc(f *Func) {
	w.reset()
	props := Attrs{A("function_type", TypeAttr{f.Type()}), A("sym_name", String(f.Name))}
	if f.Visibility != "" {
		props = append(props, A("sym_visibility", String(f.Visibility)))
	}
	for _, l := range []struct {
		name string
		list []Attrs
	}{{"arg_attrs", f.ArgAttrs}, {"res_attrs", f.ResAttrs}} {
		if l.list == nil {
			continue
		}
		a := Array{}
		for _, as := range l.list {
			a = append(a, Dict(sortedAttrs(as)))
		}
		props = append(props, A(l.name, a))
	}
	w.str(`"func.func"() <`)
	w.buf = sortedAttrs(props).appendTo(w.buf)
	w.str("> (")
	if f.Body != nil {
		w.region(f.Body)
	} else {
		w.str("{}")
	}
	w.str(")")
	if len(f.Attrs) > 0 {
		w.str(" ")
		w.buf = sortedAttrs(f.Attrs).appendTo(w.buf)
	}
	w.str(" : () -> ()")
}
