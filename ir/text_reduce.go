package ir

import "github.com/godwit-accel/godwit/internal/source"

// A reduction by one commutative op is written
//
//	stablehlo.reduce(%0 init: %1) applies stablehlo.add across dimensions = [1] : (T, U) -> V
//
// and any other one with its region, whose arguments are paired by input:
//
//	stablehlo.reduce(%0 init: %2), (%1 init: %3) across dimensions = [1] : (...) -> (...)
//	 reducer(%acc0: T, %elem0: T) (%acc1: U, %elem1: U) { ... }
func parseReduce(p *parser, st *pending) {
	var inits []*Value
	for !p.failed {
		p.want("(")
		st.operands = append(st.operands, p.parseUse())
		p.want("init")
		p.want(":")
		inits = append(inits, p.parseUse())
		p.want(")")
		if !p.got(",") {
			break
		}
	}
	st.operands = append(st.operands, inits...)
	applies, pos := "", p.pos()
	if p.got("applies") {
		pos = p.pos()
		applies = p.word()
	}
	p.want("across")
	p.want("dimensions")
	p.want("=")
	if dims := p.shortAttr(&piece{arg: "ints"}); !p.failed {
		st.attrs = append(st.attrs, A("dimensions", dims))
	}
	if p.at("{") {
		st.addAttrs(p, p.parseAttrDict())
	}
	p.want(":")
	p.functional(st)
	if p.failed {
		return
	}
	r := &Region{}
	st.regions = []*Region{r}
	if applies == "" {
		p.parseReducer(r, len(inits))
		return
	}
	d := Lookup(applies)
	if d == nil || !d.Has(Commutative) || len(inits) != 1 {
		p.failAt(pos, "%s cannot be applied here: it must be a commutative operation on one input", applies)
		return
	}
	elem := Tensor(st.operands[1].Type.DType)
	b := r.AddBlock(elem, elem)
	b.Pos = pos
	op := NewOp(applies, []Type{elem}, b.Args)
	op.Pos = pos
	b.Append(op)
	ret := NewOp("stablehlo.return", nil, op.Results)
	ret.Pos = pos
	b.Append(ret)
}

func (p *parser) parseReducer(r *Region, n int) {
	type arg struct {
		name string
		pos  source.Pos
		t    Type
	}
	var accs, elems []arg
	read := func() arg {
		a := arg{pos: p.pos()}
		if p.want("%") {
			a.name = p.suffix("a value name")
		}
		p.want(":")
		a.t = p.parseType()
		p.skipLoc()
		return a
	}
	p.want("reducer")
	b := r.AddBlock()
	b.Pos = p.pos()
	for range n {
		p.want("(")
		accs = append(accs, read())
		p.want(",")
		elems = append(elems, read())
		p.want(")")
	}
	scope := len(p.scope)
	for _, a := range append(accs, elems...) {
		p.define(a.name, a.pos, b.AddArg(a.t))
	}
	if p.enter() && p.want("{") {
		p.parseOps(b)
	}
	p.leave()
	p.leaveScope(scope)
}

// applied is the op's name if the reduction's region is that op on the two arguments.
func applied(op *Op) string {
	b := op.Body(0)
	if b == nil || len(op.Operands) != 2 || len(b.Args) != 2 || len(b.Ops) != 2 {
		return ""
	}
	f, ret := b.Ops[0], b.Ops[1]
	elem := Tensor(op.Operands[1].Type.DType)
	ok := f.Has(Commutative) && len(f.Attrs) == 0 && len(f.Operands) == 2 && f.Operands[0] == b.Args[0] && f.Operands[1] == b.Args[1] &&
		len(f.Results) == 1 && ret.Name == "stablehlo.return" && len(ret.Attrs) == 0 && len(ret.Operands) == 1 && ret.Operands[0] == f.Results[0] &&
		b.Args[0].Type.Equal(elem) && b.Args[1].Type.Equal(elem) && f.Results[0].Type.Equal(elem)
	if !ok {
		return ""
	}
	return f.Name
}

func printReduce(w *printer, op *Op) {
	n := len(op.Operands) / 2
	for i := range n {
		if i > 0 {
			w.str(", ")
		}
		w.str("(")
		w.use(op.Operands[i])
		w.str(" init: ")
		w.use(op.Operands[n+i])
		w.str(")")
	}
	name := applied(op)
	if name != "" {
		w.str(" applies ")
		w.str(name)
	}
	w.str(" across dimensions = ")
	w.buf = appendIntList(w.buf, op.Ints("dimensions"))
	w.attrDict(op, op.Def().written, true)
	w.str(" : ")
	w.functional(op)
	if name != "" {
		return
	}
	b := op.Body(0)
	w.nameArgs(b.Args)
	w.newline()
	w.str(" reducer")
	for i := range n {
		w.str("(")
		w.use(b.Args[i])
		w.str(": ")
		w.typ(b.Args[i].Type)
		w.str(", ")
		w.use(b.Args[n+i])
		w.str(": ")
		w.typ(b.Args[n+i].Type)
		w.str(") ")
	}
	w.body(b)
}

// stablehlo.while(%iter = %init) : T attributes {...}
//
//	cond { ... } do { ... }
//
// The names are those of the arguments of both regions.
func parseWhile(p *parser, st *pending) {
	var names []resultName
	p.list("(", ")", func() {
		r := resultName{pos: p.pos()}
		if !p.want("%") {
			return
		}
		r.name = p.suffix("a value name")
		names = append(names, r)
		p.want("=")
		st.operands = append(st.operands, p.parseUse())
	})
	st.results = []Type{}
	if p.got(":") {
		pos := p.pos()
		st.results = p.parseTypeList()
		p.stated(st, pos, st.results)
	} else if len(names) > 0 {
		p.expected(`":"`)
	}
	if p.got("attributes") {
		st.addAttrs(p, p.parseAttrDict())
	}
	if p.failed || len(st.results) != len(names) {
		p.failed = true
		return
	}
	for _, word := range [...]string{"cond", "do"} {
		p.want(word)
		r := &Region{}
		st.regions = append(st.regions, r)
		b := r.AddBlock(st.results...)
		b.Pos = p.pos()
		scope := len(p.scope)
		for i, a := range names {
			p.define(a.name, a.pos, b.Args[i])
		}
		if p.enter() && p.want("{") {
			p.parseOps(b)
		}
		p.leave()
		p.leaveScope(scope)
	}
}

func printWhile(w *printer, op *Op) {
	cond, body := op.Body(0), op.Body(1)
	w.nameArgs(cond.Args)
	w.str("(")
	for i, v := range op.Operands {
		if i > 0 {
			w.str(", ")
		}
		w.use(cond.Args[i])
		w.str(" = ")
		w.use(v)
	}
	w.str(")")
	if len(op.Operands) > 0 {
		w.str(" : ")
		w.buf = appendTypes(w.buf, op.OperandTypes())
	}
	if len(op.Attrs) > 0 {
		w.str(" attributes ")
		w.buf = sortedAttrs(op.Attrs).appendTo(w.buf)
	}
	w.newline()
	w.str(" cond ")
	w.body(cond)
	for i, a := range body.Args { // both regions' arguments have one name
		w.args[a] = w.args[cond.Args[i]]
	}
	w.str(" do ")
	w.body(body)
}
