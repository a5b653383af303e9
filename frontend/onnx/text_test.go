package onnx

import (
	"fmt"
	"strconv"
	"strings"
	"text/scanner"

	"github.com/godwit-accel/godwit/ir"
)

// parseText reads a model in the notation of ONNX's own text form, as far as tests need it:
//
//	opset 16
//	main (float[2] x) => (float[2] y) <int64[1] k = {3}> {
//	    y = Op <axis = 1, body = inner (…) => (…) { … }> (x, k)
//	}
//
// Further graphs after the first are model-local functions: name <attr, …> (x) => (y) { … }, in domain "local".
func parseText(src string) (m *Model, err error) {
	p := &textParser{}
	p.Init(strings.NewReader(src))
	p.Mode = scanner.ScanIdents | scanner.ScanFloats | scanner.ScanStrings | scanner.ScanComments | scanner.SkipComments
	defer func() {
		if e, ok := recover().(error); ok {
			err = fmt.Errorf("%s: %w", p.Pos(), e)
		}
	}()
	p.next()
	p.want("opset")
	m = &Model{IRVersion: 8, Opsets: []Opset{{"", p.int()}, {"local", 1}, {"com.example.unused", 3}}}
	m.Graph = p.graph(p.ident())
	for p.tok != scanner.EOF {
		p.want("function")
		f := &Function{Name: p.ident(), Domain: "local", Opsets: m.Opsets}
		if p.is("<") {
			f.Attrs = p.names(">")
		}
		p.want("(")
		f.Inputs = p.names(")")
		p.want("=")
		p.want(">")
		p.want("(")
		f.Outputs = p.names(")")
		f.Nodes = p.nodes()
		m.Functions = append(m.Functions, f)
	}
	return m, nil
}

type textParser struct {
	scanner.Scanner
	tok  rune
	text string
}

func (p *textParser) next()            { p.tok = p.Scan(); p.text = p.TokenText() }
func (p *textParser) fail(want string) { panic(fmt.Errorf("%q where %s is due", p.text, want)) }
func (p *textParser) is(s string) bool {
	if p.text == s {
		p.next()
		return true
	}
	return false
}

func (p *textParser) want(s string) {
	if !p.is(s) {
		p.fail(s)
	}
}

func (p *textParser) ident() string {
	s := p.text
	p.next()
	return s
}

func (p *textParser) int() int64 {
	v, err := strconv.ParseInt(p.number(), 10, 64)
	if err != nil {
		panic(err)
	}
	return v
}

func (p *textParser) number() string {
	sign := ""
	if p.is("-") {
		sign = "-"
	}
	return sign + p.ident()
}

func (p *textParser) names(end string) (out []string) {
	for !p.is(end) {
		if !p.is(",") {
			out = append(out, p.ident())
		}
	}
	return out
}

// typed reads float[2,N]; no brackets mean a shape that the file does not give.
func (p *textParser) typed() *ValueInfo {
	v := &ValueInfo{}
	name := p.ident()
	for kind := map[string]string{"seq": "sequence", "optional": "optional"}[name]; kind != ""; kind = map[string]string{"seq": "sequence"}[name] {
		v.is(kind)
		p.want("(")
		name = p.ident()
		defer p.want(")")
	}
	v.is("tensor")
	for i := range dataTypes {
		if dataTypes[i].name == name {
			v.Type = DataType(i)
		}
	}
	if v.Type == 0 {
		p.fail("an element type instead of " + name)
	}
	if p.is("[") {
		v.HasShape = true
		for !p.is("]") {
			if p.is(",") {
				continue
			}
			if s := p.ident(); s[0] >= '0' && s[0] <= '9' {
				n, _ := strconv.ParseInt(s, 10, 64)
				v.Dims = append(v.Dims, Dim{Value: n, Known: true})
			} else {
				v.Dims = append(v.Dims, Dim{Param: s})
			}
		}
	}
	return v
}

func (p *textParser) values(end string) (out []*ValueInfo) {
	for !p.is(end) {
		if p.is(",") {
			continue
		}
		v := p.typed()
		v.Name = p.ident()
		out = append(out, v)
	}
	return out
}

// tensor reads the {1, 2} of a constant.
func (p *textParser) tensor(v *ValueInfo) *Tensor {
	t := &Tensor{Name: v.Name, Type: v.Type}
	for _, d := range v.Dims {
		t.Dims = append(t.Dims, d.Value)
	}
	d := &ir.Dense{Type: ir.Tensor(v.Type.DType(), t.Dims...)}
	p.want("{")
	for i := 0; !p.is("}"); {
		if p.is(",") {
			continue
		}
		f, err := strconv.ParseFloat(p.number(), 64)
		if err != nil {
			panic(err)
		}
		d.Data = append(d.Data, make([]byte, d.DType().Size())...)
		d.SetFloat(i, f)
		i++
	}
	if pack := dataTypes[t.Type].pack; pack > 0 {
		for i, v := range d.Data {
			if i%pack == 0 {
				t.Ints32 = append(t.Ints32, 0)
			}
			t.Ints32[i/pack] |= int32(v) << (8 / pack * (i % pack))
		}
		return t
	}
	t.Raw, t.HasRaw = d.Data, true
	return t
}

func (p *textParser) graph(name string) *Graph {
	g := &Graph{Name: name}
	p.want("(")
	g.Inputs = p.values(")")
	p.want("=")
	p.want(">")
	p.want("(")
	g.Outputs = p.values(")")
	if p.is("<") {
		for !p.is(">") {
			if p.is(",") {
				continue
			}
			v := p.typed()
			v.Name = p.ident()
			p.want("=")
			g.Inits = append(g.Inits, p.tensor(v))
		}
	}
	g.Nodes = p.nodes()
	return g
}

func (p *textParser) nodes() (out []*Node) {
	p.want("{")
	for !p.is("}") {
		n := &Node{Outputs: p.names("=")}
		n.Op = p.ident()
		for p.is(".") {
			n.Domain, n.Op = n.Domain+map[bool]string{true: ".", false: ""}[n.Domain != ""]+n.Op, p.ident()
		}
		if p.is("<") {
			for !p.is(">") {
				if !p.is(",") {
					n.Attrs = append(n.Attrs, p.attr())
				}
			}
		}
		p.want("(")
		for !p.is(")") {
			switch {
			case p.is("_"): // an absent input
				n.Inputs = append(n.Inputs, "")
			case !p.is(","):
				n.Inputs = append(n.Inputs, p.ident())
			}
		}
		for i, o := range n.Outputs {
			if o == "_" {
				n.Outputs[i] = ""
			}
		}
		out = append(out, n)
	}
	return out
}

func (p *textParser) attr() *Attr {
	a := &Attr{Name: p.ident()}
	p.want("=")
	switch {
	case p.is("@"):
		a.Ref = p.ident()
	case p.tok == scanner.String:
		a.S, _ = strconv.Unquote(p.ident())
	case p.is("["):
		for !p.is("]") {
			if p.is(",") {
				continue
			}
			if p.tok == scanner.String {
				w, _ := strconv.Unquote(p.ident())
				a.Strings = append(a.Strings, w)
				continue
			}
			s := p.number()
			if n, err := strconv.ParseInt(s, 10, 64); err == nil {
				a.Ints = append(a.Ints, n)
			}
			f, _ := strconv.ParseFloat(s, 32)
			a.Floats = append(a.Floats, float32(f))
		}
	case p.tok == scanner.Ident:
		name := p.text
		for i := range dataTypes {
			if dataTypes[i].name == name {
				v := p.typed()
				a.T = p.tensor(v)
				return a
			}
		}
		p.next()
		a.G = p.graph(name)
	default:
		s := p.number()
		a.I, _ = strconv.ParseInt(s, 10, 64)
		f, _ := strconv.ParseFloat(s, 32)
		a.F = float32(f)
	}
	return a
}
