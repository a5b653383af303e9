package ir

import (
	"slices"
	"strconv"
	"strings"
)

// directive is a piece of text that one op has: how it is read, how it is written, and
// the attributes that it covers.
type directive struct {
	parse func(p *parser, st *pending)
	print func(w *printer, op *Op)
	attrs []string
}

var directives map[string]directive

func init() {
	directives = map[string]directive{
		"slice":   {parseSliceBounds, printSliceBounds, []string{"start_indices", "limit_indices", "strides"}},
		"expman":  {parseExpMan, printExpMan, []string{"exponent_bits", "mantissa_bits"}},
		"dotdims": {parseDotDims, printDotDims, []string{"dot_dimension_numbers"}},
		"conv":    {parseConvDims, printConvDims, []string{"dimension_numbers"}},
		"window":  {parseWindow, printWindow, []string{"window_strides", "padding", "lhs_dilation", "rhs_dilation", "window_reversal"}},
		"barrier": {parseBarrier, printBarrier, nil},
		"return":  {parseReturn, printReturn, nil},
		"reduce":  {parseReduce, printReduce, []string{"dimensions"}},
		"while":   {parseWhile, printWhile, nil},
	}
}

// [0:4:2, 1:3]
func parseSliceBounds(p *parser, st *pending) {
	start, limit, stride := Ints{}, Ints{}, Ints{}
	p.list("[", "]", func() {
		start = append(start, p.integer())
		p.want(":")
		limit = append(limit, p.integer())
		s := int64(1)
		if p.got(":") {
			s = p.integer()
		}
		stride = append(stride, s)
	})
	st.attrs = append(st.attrs, A("start_indices", start), A("limit_indices", limit), A("strides", stride))
}

func printSliceBounds(w *printer, op *Op) {
	start, limit, stride := op.Ints("start_indices"), op.Ints("limit_indices"), op.Ints("strides")
	w.str("[")
	for i := range start {
		if i > 0 {
			w.str(", ")
		}
		w.int(start[i])
		w.str(":")
		w.int(limit[i])
		if stride[i] != 1 {
			w.str(":")
			w.int(stride[i])
		}
	}
	w.str("]")
}

// e8m10
func parseExpMan(p *parser, st *pending) {
	pos := p.pos()
	w := p.word()
	e, m, ok := strings.Cut(strings.TrimPrefix(w, "e"), "m")
	ev, err1 := strconv.ParseInt(e, 10, 32)
	mv, err2 := strconv.ParseInt(m, 10, 32)
	if !ok || w[0] != 'e' || err1 != nil || err2 != nil || e[0] == '+' || m[0] == '+' {
		p.failAt(pos, "format must be written e8m10, is %q", w)
		return
	}
	st.attrs = append(st.attrs, A("exponent_bits", Int{ev, I32}), A("mantissa_bits", Int{mv, I32}))
}

func printExpMan(w *printer, op *Op) {
	w.str("e")
	w.int(op.IntOr("exponent_bits", 0))
	w.str("m")
	w.int(op.IntOr("mantissa_bits", 0))
}

// batching_dims = [0] x [0], contracting_dims = [2] x [1]
func parseDotDims(p *parser, st *pending) {
	var d DotDims
	pair := func() (a, b []int64) {
		p.want("=")
		a = p.ints()
		p.wantX()
		return a, p.ints()
	}
	if p.got("batching_dims") {
		d.LHSBatch, d.RHSBatch = pair()
		p.want(",")
	}
	p.want("contracting_dims")
	d.LHSContracting, d.RHSContracting = pair()
	st.attrs = append(st.attrs, A("dot_dimension_numbers", d))
}

func printDotDims(w *printer, op *Op) {
	d, _ := op.DotDims()
	if len(d.LHSBatch)+len(d.RHSBatch) > 0 {
		w.str("batching_dims = ")
		w.buf = append(appendIntList(w.buf, d.LHSBatch), " x "...)
		w.buf = append(appendIntList(w.buf, d.RHSBatch), ", "...)
	}
	w.str("contracting_dims = ")
	w.buf = append(appendIntList(w.buf, d.LHSContracting), " x "...)
	w.buf = appendIntList(w.buf, d.RHSContracting)
}

func parseConvDims(p *parser, st *pending) {
	st.attrs = append(st.attrs, A("dimension_numbers", p.convDims()))
}

func printConvDims(w *printer, op *Op) {
	d, _ := op.ConvDims()
	w.buf = d.appendBare(w.buf)
}

// windowFields are the entries of window = {...} and the attributes they stand for.
var windowFields = []struct{ short, attr string }{
	{"stride", "window_strides"}, {"pad", "padding"}, {"lhs_dilate", "lhs_dilation"}, {"rhs_dilate", "rhs_dilation"}, {"reverse", "window_reversal"},
}

func parseWindow(p *parser, st *pending) {
	for first := true; !p.failed && !p.at("}"); first = false {
		if !first {
			p.want(",")
		}
		pos := p.pos()
		name := p.ident("a window field")
		i := slices.IndexFunc(windowFields, func(f struct{ short, attr string }) bool { return f.short == name })
		if p.failed || i < 0 || st.attrs.Has(windowFields[i].attr) {
			p.failAt(pos, "unknown or repeated window field %s", name)
			return
		}
		p.want("=")
		var a Attr
		switch name {
		case "pad":
			flat := []int64{}
			n := int64(0)
			p.list("[", "]", func() {
				n++
				pair := p.ints()
				if len(pair) != 2 {
					p.fail("padding must be pairs")
				}
				flat = append(flat, pair...)
			})
			d := NewDense(Tensor(I64, n, 2))
			if !p.failed {
				for i, v := range flat {
					d.SetInt(i, v)
				}
			}
			a = d
		case "reverse":
			bs := Bools{}
			p.list("[", "]", func() {
				switch {
				case p.got("true"):
					bs = append(bs, true)
				case p.got("false"):
					bs = append(bs, false)
				default:
					bs = append(bs, p.integer() != 0)
				}
			})
			a = bs
		default:
			a = Ints(p.ints())
		}
		st.attrs = append(st.attrs, A(windowFields[i].attr, a))
	}
}

func printWindow(w *printer, op *Op) {
	first := true
	for _, f := range windowFields {
		a := op.Attrs.Get(f.attr)
		if a == nil {
			continue
		}
		if !first {
			w.str(", ")
		}
		first = false
		w.str(f.short)
		w.str(" = ")
		switch a := a.(type) {
		case *Dense:
			w.str("[")
			for i, p := range op.Padding(f.attr, 0) {
				if i > 0 {
					w.str(", ")
				}
				w.buf = appendIntList(w.buf, p[:])
			}
			w.str("]")
		case Bools:
			w.str("[")
			for i, v := range a {
				if i > 0 {
					w.str(", ")
				}
				w.buf = strconv.AppendBool(w.buf, v)
			}
			w.str("]")
		default:
			w.buf = appendIntList(w.buf, op.Ints(f.attr))
		}
	}
}

// optimization_barrier %0, %1 : T, T or optimization_barrier()
func parseBarrier(p *parser, st *pending) {
	if p.at("{") {
		st.addAttrs(p, p.parseAttrDict())
	}
	if p.got("(") {
		p.want(")")
		st.results = []Type{}
		return
	}
	st.operands = p.parseUses()
	p.want(":")
	pos := p.pos()
	ts := p.parseTypeList()
	p.stated(st, pos, ts)
	st.results = ts
}

func printBarrier(w *printer, op *Op) {
	w.attrDict(op, op.Def().written, false)
	if len(op.Operands) == 0 {
		w.str("()")
		return
	}
	w.str(" ")
	w.uses(op.Operands)
	w.str(" : ")
	w.buf = appendTypes(w.buf, op.OperandTypes())
}

// return %0, %1 : T, T or return
func parseReturn(p *parser, st *pending) {
	st.operands = p.parseUses()
	if p.at("{") {
		st.addAttrs(p, p.parseAttrDict())
	}
	if len(st.operands) == 0 {
		return
	}
	p.want(":")
	pos := p.pos()
	p.stated(st, pos, p.parseTypeList())
}

func printReturn(w *printer, op *Op) {
	if len(op.Operands) > 0 {
		w.str(" ")
		w.uses(op.Operands)
	}
	w.attrDict(op, op.Def().written, true)
	if len(op.Operands) > 0 {
		w.str(" : ")
		w.buf = appendTypes(w.buf, op.OperandTypes())
	}
}
