package onnx

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// Short names for the two types that every decomposition handles.
type (
	val = *ir.Value
	bld = *ir.Builder
)

// Options says what the file leaves open.
type Options struct {
	Shapes map[string][]int64 // shape of an input, by its name; overrides and binds symbols
	Dims   map[string]int64   // value of a symbolic dimension, by its name
	// Values of inputs. They are not looked at, except for inputs that decide a shape, axes, k, pads or another operand
	// that must be static; Result.Specialised names those.
	Values map[string]*ir.Dense
	Dir    string // where external data files lie; "": the model's folder
}

// IO is an input or output of the model.
type IO struct {
	Name string
	Type ir.Type
}

// Result is an imported model. Function @main takes the inputs and gives the outputs in order; argument and result
// attribute gw.name holds their names.
type Result struct {
	Module          *ir.Module
	Inputs, Outputs []IO
	Specialised     []string // inputs whose Values are built into the module, sorted
	// Sizes describes the results of @main after Outputs: each is an i64 scalar, how many elements of a dimension are
	// there, where the shape is only a bound. See Trim.
	Sizes [][]Size
}

// NeedValues is the error of a model with inputs that decide shapes and whose value was not given.
type NeedValues struct{ Inputs []string }

func (e *NeedValues) Error() string {
	return fmt.Sprintf("input %s decides a shape or another static operand: its value must be given", strings.Join(e.Inputs, ", "))
}

// Limits against small files that unfold to large modules.
const (
	maxNodes  = 1 << 17 // nodes of the graph after inlining functions
	maxInline = 64      // nesting of functions and subgraphs
)

// Load reads and imports a model file.
func Load(file string, opt Options) (*Result, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return Import(file, data, opt)
}

// Import turns an ONNX model into a module. Constants share data. All nodes that are not supported are reported at
// once, as source.Errors.
func Import(file string, data []byte, opt Options) (*Result, error) {
	m, err := Decode(file, data)
	if err != nil {
		return nil, err
	}
	return importModel(file, m, opt)
}

func importModel(file string, m *Model, opt Options) (*Result, error) {
	if opt.Dir == "" {
		opt.Dir = filepath.Dir(file)
	}
	ext := &external{dir: opt.Dir}
	special := map[string]bool{}
	for {
		im := &importer{file: file, model: m, opt: opt, ext: ext, special: special, needed: map[string]bool{}, argName: map[val]string{}, reported: map[string]bool{}, lists: map[val][]val{}, narrow: map[val]DataType{}, bounded: map[val]counts{}, extent: map[val][]extent{}, joints: map[string]joint{}, dequantised: map[val]*dequantised{}, unknowable: map[val]*unknowable{}, none: &ir.Value{}}
		res, err := im.run()
		// An input that turns out to decide a shape becomes a constant, and the import starts over. Each round adds one
		// input at least, so this ends.
		grown := false
		for name := range im.needed {
			if opt.Values[name] != nil && !special[name] {
				special[name], grown = true, true
			}
		}
		if !grown {
			return res, err
		}
	}
}

// importer holds what one attempt to import a model needs.
type importer struct {
	file        string
	model       *Model
	opt         Options
	ext         *external
	opsets      map[string]int64 // of the graph or function being walked
	special     map[string]bool  // inputs that are constants
	needed      map[string]bool  // inputs that would have to be
	argName     map[val]string
	known       map[val]*ir.Dense // memo of static.go; nil entries: not known
	errs        source.Errors
	lists       map[val][]val        // sequences, see sequence.go
	none        val                  // stands for an optional without element
	dequantised map[val]*dequantised // see qdq.go
	missing     []*Node              // without a decomposition, see refuse.go
	narrow      map[val]DataType     // see narrow.go
	bounded     map[val]counts       // see bounded.go
	extent      map[val][]extent     // see extent.go
	joints      map[string]joint     // see carryConcat
	nodes       []*Node              // built so far, those of functions at each call; ops know theirs by the line of their position
	depth       int

	unknowable map[val]*unknowable // memo of static.go

	reported map[string]bool // unsupported nodes
}

// scope maps names to values; a nil value stands for one whose node failed.
type scope struct {
	parent *scope
	vals   map[string]val
}

func (s *scope) find(name string) (val, bool) {
	for ; s != nil; s = s.parent {
		if v, ok := s.vals[name]; ok {
			return v, true
		}
	}
	return nil, false
}

func (im *importer) pos() source.Pos { return source.Pos{File: im.file} }

func (im *importer) run() (*Result, error) {
	im.known = map[val]*ir.Dense{}
	im.setOpsets(im.model.Opsets)
	g := im.model.Graph
	res := &Result{Module: &ir.Module{Pos: im.pos()}}
	elems := map[string]DataType{}
	res.Inputs = im.inputs(g, elems)
	if err := im.errs.Err(); err != nil {
		return nil, err
	}
	var types []ir.Type
	var names []ir.Attrs
	for _, in := range res.Inputs {
		types = append(types, in.Type)
		names = append(names, ir.Attrs{ir.A("gw.name", ir.String(in.Name))})
	}
	f := ir.NewFunc(res.Module, "main", types, nil)
	f.Visibility, f.ArgAttrs, f.Pos = "public", names, im.pos()
	sc := &scope{vals: map[string]val{}}
	b := ir.NewBuilder(f.Block())
	b.Pos = im.pos()
	for i, a := range f.Args() {
		name := res.Inputs[i].Name
		sc.vals[name], im.argName[a] = a, name
		if im.special[name] {
			d := im.opt.Values[name]
			if !d.Type.Equal(types[i]) {
				im.errs.Add(im.pos(), "input %q: its value is %s where %s is due", name, d.Type, types[i])
				continue
			}
			sc.vals[name] = b.Const(d)
			res.Specialised = append(res.Specialised, name)
		}
		if t := elems[name]; t.carrier() != t.DType() {
			im.narrow[sc.vals[name]] = t
		}
	}
	slices.Sort(res.Specialised)
	im.gather(g, sc)
	im.listUnknown(g, map[*Graph]bool{})
	outs, outNames := im.spreadOutputs(g, im.graph(g, sc, f.Block()))
	im.refuse()
	for i, v := range outs {
		if v == nil || len(im.errs) > 0 {
			continue
		}
		name := outNames[i]
		f.Results = append(f.Results, v.Type)
		f.ResAttrs = append(f.ResAttrs, ir.Attrs{ir.A("gw.name", ir.String(name))})
		res.Outputs = append(res.Outputs, IO{name, v.Type})
	}
	if missing := im.missingValues(); len(missing) > 0 {
		im.errs.Add(im.pos(), "%w", &NeedValues{missing})
	}
	if err := im.all(); err != nil {
		return nil, err
	}
	b = ir.NewBuilder(f.Block())
	b.Pos = im.pos()
	b.Return(im.results(res, f, outs)...)
	if err := b.Err(); err != nil {
		return nil, err
	}
	dropDead(f.Body)
	return res, nil
}

// missingValues are the inputs that decide shapes and have no value.
func (im *importer) missingValues() []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(im.needed)) {
		if im.opt.Values[name] == nil {
			out = append(out, name)
		}
	}
	return out
}

func (im *importer) setOpsets(list []Opset) {
	im.opsets = map[string]int64{}
	for _, o := range list {
		im.opsets[domain(o.Domain)] = o.Version
	}
	if _, ok := im.opsets[""]; !ok {
		im.opsets[""] = 1 // IR version 1 and 2 had no opsets
	}
}

// domain gives the default domain its short name.
func domain(d string) string {
	if d == "ai.onnx" {
		return ""
	}
	return d
}

// inputs are the graph's inputs with their static types. Those that an initialiser backs are constants.
func (im *importer) inputs(g *Graph, elems map[string]DataType) []IO {
	real := g.RealInputs()
	dims := maps.Clone(im.opt.Dims)
	if dims == nil {
		dims = map[string]int64{}
	}
	for _, v := range real { // given shapes bind symbols
		if s, ok := im.opt.Shapes[v.Name]; ok && len(s) == len(v.Dims) {
			for i, d := range v.Dims {
				if d.Param == "" {
					continue
				}
				if old, ok := dims[d.Param]; ok && old != s[i] {
					im.errs.Add(im.pos(), "input %q: dimension %q is %d here and %d elsewhere", v.Name, d.Param, s[i], old)
				}
				dims[d.Param] = s[i]
			}
		}
	}
	var out []IO
	for _, v := range real {
		if !im.readable(v) {
			continue
		}
		for _, e := range im.elements(v) {
			if t, ok := im.inputType(e, dims); ok {
				out = append(out, IO{e.Name, t})
				elems[e.Name] = e.Type
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(im.opt.Shapes)) {
		if !slices.ContainsFunc(real, func(v *ValueInfo) bool { return v.Name == name || v.isList() && strings.HasPrefix(name, v.Name+"[") }) {
			im.errs.Add(im.pos(), "a shape is given for %q: the model has no such input", name)
		}
	}
	open := symbols(real)
	for _, name := range slices.Sorted(maps.Keys(im.opt.Dims)) {
		if !slices.Contains(open, name) {
			im.errs.Add(im.pos(), "a value is given for dimension %q: the model's inputs leave %s open", name, cmp.Or(strings.Join(open, ", "), "none"))
		}
	}
	return out
}

// symbols are the names of the dimensions that inputs leave open.
func symbols(inputs []*ValueInfo) (out []string) {
	for _, v := range inputs {
		for _, d := range v.Dims {
			if d.Param != "" && !slices.Contains(out, d.Param) {
				out = append(out, d.Param)
			}
		}
	}
	return out
}

func (im *importer) inputType(v *ValueInfo, dims map[string]int64) (ir.Type, bool) {
	bad := func(format string, args ...any) (ir.Type, bool) {
		im.errs.Add(im.pos(), "byte %d: input %q: "+format, append([]any{v.Off, v.Name}, args...)...)
		return ir.Type{}, false
	}
	if v.Type.carrier() == ir.NoDType {
		return bad("element type %s is not supported: want %s", v.Type, elementTypes())
	}
	given, have := im.opt.Shapes[v.Name]
	if !have && !v.HasShape {
		return bad("its shape is not in the file: give it (--shape %s=…)", v.Name)
	}
	if have && v.HasShape && len(given) != len(v.Dims) {
		return bad("shape %s is given where the file has %d dimensions", ir.ShapeString(given), len(v.Dims))
	}
	shape := slices.Clone(given)
	if !have {
		shape = make([]int64, len(v.Dims))
	}
	open := 0
	if v.HasShape {
		for i, d := range v.Dims { // all that is open is said at once
			n, bound := dims[d.Param]
			switch {
			case d.Known && d.Value >= 0 && have && given[i] != d.Value:
				return bad("dimension %d is %d where the file says %d", i, given[i], d.Value)
			case d.Known && d.Value >= 0:
				shape[i] = d.Value
			case have:
			case d.Param != "" && bound:
				shape[i] = n
			case d.Param != "":
				open++
				bad("dimension %d is the symbol %q: give it a value (--dim %s=N, or --shape %s=…)", i, d.Param, d.Param, v.Name)
			default:
				open++
				bad("dimension %d is not in the file: give the shape (--shape %s=…)", i, v.Name)
			}
		}
	}
	if open > 0 {
		return ir.Type{}, false
	}
	t := ir.Tensor(v.Type.carrier(), shape...)
	if slices.ContainsFunc(shape, func(n int64) bool { return n < 0 }) || t.Bytes() < 0 {
		return bad("shape %s is not possible", ir.ShapeString(shape))
	}
	return t, true
}

// graph builds the nodes at the end of the block and returns the outputs, nil where a node failed.
func (im *importer) graph(g *Graph, sc *scope, blk *ir.Block) []val {
	b := ir.NewBuilder(blk)
	b.Pos = im.pos()
	for _, t := range g.Inits {
		sc.vals[t.Name] = im.constant(b, t)
	}
	for _, s := range g.Sparse {
		if s.Values != nil {
			d, err := im.sparse(s)
			if err != nil {
				im.errs.Add(im.pos(), "%w", err)
				sc.vals[s.Values.Name] = nil
				continue
			}
			sc.vals[s.Values.Name] = b.Const(d)
		}
	}
	im.walk(g.Nodes, sc, blk)
	outs := make([]val, len(g.Outputs))
	for i, o := range g.Outputs {
		v, ok := sc.find(o.Name)
		if !ok {
			im.errs.Add(im.pos(), "byte %d: output %q: no node makes it", o.Off, o.Name)
		}
		outs[i] = v
	}
	return outs
}

func (im *importer) constant(b bld, t *Tensor) val {
	v, err := im.dense(b, t)
	if err != nil {
		im.errs.Add(im.pos(), "%w", err)
	}
	return v
}

// dense makes a constant.
func (im *importer) dense(b bld, t *Tensor) (val, error) {
	d, err := t.Carried(im.file, im.ext.read)
	if err != nil {
		return nil, trimPos(err)
	}
	v := b.Const(d)
	if t.Type.carrier() != t.Type.DType() {
		im.narrow[v] = t.Type
	}
	return v, nil
}

// trimPos takes the position off an error that is to get the same one again.
func trimPos(err error) error {
	var e *source.Error
	if errors.As(err, &e) && e == err {
		return errors.New(e.Msg)
	}
	return err
}

// sparse spreads a sparse tensor out; its size is bounded by what the values could fill.
func (im *importer) sparse(s *SparseTensor) (*ir.Dense, error) {
	if s.Values == nil || s.Indices == nil {
		return nil, errors.New("sparse tensor without values or indices")
	}
	v, err := s.Values.Dense(im.file, im.ext.read)
	if err != nil {
		return nil, err
	}
	x, err := s.Indices.Dense(im.file, im.ext.read)
	if err != nil {
		return nil, err
	}
	t := ir.Tensor(v.DType(), s.Dims...)
	n := t.NumElements()
	if n < 0 || n > maxStatic || x.DType() != ir.I64 {
		return nil, fmt.Errorf("sparse tensor %q: shape %s is too large, or its indices are not int64", s.Values.Name, ir.ShapeString(s.Dims))
	}
	d, rank := ir.NewDense(t), len(s.Dims)
	linear := len(x.Shape()) == 1
	if want := v.Len() * map[bool]int{true: 1, false: rank}[linear]; x.Len() != want {
		return nil, fmt.Errorf("sparse tensor %q: %d indices where %d are due", s.Values.Name, x.Len(), want)
	}
	for i := range v.Len() {
		at := int64(0)
		if linear {
			at = x.Int(i)
		} else {
			for k := range rank {
				at = at*s.Dims[k] + x.Int(i*rank+k)
			}
		}
		if at < 0 || at >= n {
			return nil, fmt.Errorf("sparse tensor %q: index %d is out of range", s.Values.Name, at)
		}
		d.SetBits(int(at), v.Bits(i))
	}
	return d, nil
}

// walk builds nodes in order.
func (im *importer) walk(nodes []*Node, sc *scope, blk *ir.Block) {
	if im.depth++; im.depth > maxInline {
		im.errs.Add(im.pos(), "functions and subgraphs nest deeper than %d", maxInline)
		im.depth--
		return
	}
	defer func() { im.depth-- }()
	for _, n := range nodes {
		if im.nodes = append(im.nodes, n); len(im.nodes) > maxNodes {
			if len(im.nodes) == maxNodes+1 {
				im.errs.Add(im.pos(), "more than %d nodes after inlining functions", maxNodes)
			}
			return
		}
		im.node(n, sc, blk)
	}
}

// node builds one node. If it fails, or hangs on one that failed, its outputs are marked.
func (im *importer) node(n *Node, sc *scope, blk *ir.Block) {
	for _, o := range n.Outputs {
		if o != "" {
			sc.vals[o] = nil
		}
	}
	x := &node{im: im, n: n, sc: sc, ver: im.opsets[domain(n.Domain)], b: ir.NewBuilder(blk), outs: make([]val, len(n.Outputs))}
	x.b.Pos = source.Pos{File: im.file, Line: len(im.nodes)}
	ok := true
	for _, name := range n.Inputs {
		var v val
		if name != "" {
			found := false
			if v, found = sc.find(name); !found {
				im.failed(n, "input %q: no node or initialiser makes it", name)
			}
			if ok = ok && v != nil; v == im.none {
				v = nil
			}
		}
		x.in = append(x.in, v)
	}
	if !ok {
		return
	}
	if f := im.function(n); f != nil {
		im.inline(f, x, blk)
	} else if r := find(domain(n.Domain), n.Op, x.ver); r == nil {
		im.unknown(n) // inside a function; elsewhere listUnknown has said so
		return
	} else if err := x.run(r); err != nil {
		im.failed(n, "%w", err)
		return
	}
	for i, o := range n.Outputs {
		if o != "" && x.outs[i] != nil {
			sc.vals[o] = x.outs[i]
		}
	}
}

// failed records why a node cannot be imported.
func (im *importer) failed(n *Node, format string, args ...any) {
	err := fmt.Errorf(format, args...)
	if errors.Is(err, errQuiet) {
		return
	}
	im.errs.Add(im.pos(), "byte %d: %s: %w", n.Off, n.title(), err)
}

// title is how messages name a node.
func (n *Node) title() string {
	op := n.Op
	if d := domain(n.Domain); d != "" {
		op = d + "." + op
	}
	return fmt.Sprintf("node %q (%s)", cmp.Or(n.Name, strings.Join(n.Outputs, ",")), op)
}

// listUnknown reports every node without a decomposition, whether or not it can be reached.
func (im *importer) listUnknown(g *Graph, seen map[*Graph]bool) {
	if seen[g] {
		return
	}
	seen[g] = true
	for _, n := range g.Nodes {
		if im.function(n) == nil {
			im.unknown(n)
		}
		for _, a := range n.Attrs {
			if a.G != nil {
				im.listUnknown(a.G, seen)
			}
		}
	}
}

// unknown reports a node that the table does not have, once.
func (im *importer) unknown(n *Node) {
	d := domain(n.Domain)
	ver := im.opsets[d]
	key := fmt.Sprint(n.Off, n.Domain, n.Op, n.Outputs)
	if find(d, n.Op, ver) != nil || im.reported[key] {
		return
	}
	im.reported[key] = true
	switch {
	case d == "" && ver > maxOpset:
		im.failed(n, "opset %d is unsupported: only 1 to %d are known", ver, maxOpset)
	default:
		im.missing = append(im.missing, n)
	}
}

// function is the model-local function that a node calls, nil if it is an operator.
func (im *importer) function(n *Node) *Function {
	for _, f := range im.model.Functions {
		if f.Name == n.Op && domain(f.Domain) == domain(n.Domain) && f.Overload == n.Overload {
			return f
		}
	}
	return nil
}

// inline builds a function's body in place, with attribute references replaced by the node's attributes.
func (im *importer) inline(f *Function, x *node, blk *ir.Block) {
	sc := &scope{vals: map[string]val{}}
	for i, name := range f.Inputs {
		if i < len(x.in) {
			sc.vals[name] = x.in[i]
		}
	}
	attrs := map[string]*Attr{}
	for _, a := range append(slices.Clone(f.Defaults), x.n.Attrs...) {
		attrs[a.Name] = a
	}
	saved := im.opsets
	im.setOpsets(f.Opsets)
	im.walk(bindAttrs(f.Nodes, attrs), sc, blk)
	im.opsets = saved
	for i, name := range f.Outputs {
		if i < len(x.outs) {
			x.outs[i], _ = sc.find(name)
		}
	}
}

// bindAttrs copies nodes with every ref_attr_name resolved, in subgraphs too; an absent attribute is dropped.
func bindAttrs(nodes []*Node, attrs map[string]*Attr) []*Node {
	out := make([]*Node, len(nodes))
	for i, n := range nodes {
		c := *n
		c.Attrs = nil
		for _, a := range n.Attrs {
			if a.Ref != "" {
				if src, ok := attrs[a.Ref]; ok {
					v := *src
					v.Name = a.Name
					c.Attrs = append(c.Attrs, &v)
				}
				continue
			}
			if a.G != nil {
				v, g := *a, *a.G
				g.Nodes = bindAttrs(g.Nodes, attrs)
				v.G = &g
				a = &v
			}
			c.Attrs = append(c.Attrs, a)
		}
		out[i] = &c
	}
	return out
}

// run calls the decomposition. Decompositions leave by panic(bail) when the node asks for what they cannot do: it
// keeps them free of error plumbing. An index out of range in one means a malformed node that no check caught; it
// must not take the process down either.
func (x *node) run(r *row) (err error) {
	defer func() {
		p := recover()
		if p == nil {
			return
		}
		switch e := p.(type) {
		case bail:
			err = e.err
		case runtime.Error:
			err = fmt.Errorf("malformed: %w", e)
		default:
			panic(p)
		}
		if b := x.b.Err(); b != nil && !errors.Is(err, errQuiet) { // the first mistake; what followed hangs on it
			err = trimErrs(b)
		}
	}()
	if n := len(x.in); n < r.min {
		x.fail("%d inputs where %d at least are due", n, r.min)
	}
	for i := range r.min {
		if x.in[i] == nil && r.opt&(1<<i) == 0 {
			x.fail("input %d is missing", i)
		}
	}
	outs := x.apply(r)
	if e := x.b.Err(); e != nil {
		return trimErrs(e)
	}
	for i, v := range outs {
		if v != nil && v.IsPoison() && x.im.lists[v] == nil && v != x.im.none {
			return errors.New("an input is a sequence where a tensor is due")
		}
		if i < len(x.outs) {
			x.outs[i] = v
		}
	}
	for i, o := range x.n.Outputs {
		if o != "" && x.outs[i] == nil {
			return fmt.Errorf("output %d (%q) is not supported: the operator gives %d", i, o, len(outs))
		}
	}
	return nil
}

// trimErrs keeps the first of a builder's errors, without position: the node gives it.
func trimErrs(err error) error {
	var list source.Errors
	if errors.As(err, &list) && len(list) > 0 {
		return errors.New(list[0].Msg)
	}
	return err
}

// dropDead removes pure ops without uses, last first, and so everything that only computed shapes.
func dropDead(r *ir.Region) {
	for _, blk := range r.Blocks {
		kept := make([]*ir.Op, 0, len(blk.Ops))
		for i := len(blk.Ops) - 1; i >= 0; i-- {
			op := blk.Ops[i]
			used := !op.Has(ir.Pure)
			for _, v := range op.Results {
				used = used || len(v.Uses()) > 0
			}
			if !used {
				forget(op)
				op.Block = nil
				continue
			}
			for _, s := range op.Regions {
				dropDead(s)
			}
			kept = append(kept, op)
		}
		slices.Reverse(kept)
		blk.Ops = kept
	}
}
