package onnx

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

func init() { // bodies are graphs, whose nodes come from the table
	controlOps = []row{opN("If", 1, ifOp), opN("Loop", 2, loop), opN("Scan", 1, scan), opN("SequenceMap", 1, sequenceMap)}
	controlOps[1].opt, controlOps[2].opt = 3, 1 // absent bounds of a loop, lengths of an old scan
}

var controlOps []row

// errQuiet ends a node whose subgraph has reported its own mistakes.
var errQuiet = errors.New("a node of its subgraph failed")

// maxUnroll bounds loops that are written out.
const maxUnroll = 1 << 12

func (x *node) body(name string) *Graph {
	a := x.attr(name)
	if a == nil || a.G == nil {
		x.fail("attribute %s holds no graph", name)
	}
	return a.G
}

// subgraph builds a graph at the builder's place, with its inputs bound to args.
func (x *node) subgraph(g *Graph, b bld, args []val) []val {
	formal := g.RealInputs()
	if len(formal) != len(args) {
		x.fail("its subgraph has %d inputs where %d are due", len(formal), len(args))
	}
	sc := &scope{parent: x.sc, vals: map[string]val{}}
	for i, f := range formal {
		sc.vals[f.Name] = cmp.Or(args[i], x.im.none)
	}
	outs := x.im.graph(g, sc, b.Block())
	if slices.Contains(outs, nil) {
		panic(bail{errQuiet})
	}
	return outs
}

// ifOp with a condition known now is the branch itself.
func ifOp(x *node) []val {
	b, p := x.b, x.in[0]
	if p.Type.NumElements() != 1 || dtypeOf(p) != ir.I1 {
		x.fail("the condition is %s, not one bool", p.Type)
	}
	then, els := x.body("then_branch"), x.body("else_branch")
	if d := x.known(p); d != nil {
		if d.Bits(0) != 0 {
			return x.subgraph(then, b, nil)
		}
		return x.subgraph(els, b, nil)
	}
	var types []ir.Type
	uneven := false
	branch := func(k int, g *Graph) func(b bld) []val {
		return x.region(func(b bld, _ []val) []val {
			outs := x.subgraph(g, b, nil)
			uneven = uneven || x.im.isBounded(outs...)
			for i, v := range outs {
				if x.im.isList(v) {
					x.ask(p)
					x.fail("its branches give sequences or optionals: that is not supported, unless the condition is known when compiling")
				}
				if k == 0 {
					types = append(types, v.Type)
				} else if i < len(types) && !v.Type.Equal(types[i]) {
					uneven = true
				}
			}
			if k == 1 && len(outs) != len(types) {
				x.fail("its branches give %d and %d outputs", len(types), len(outs))
			}
			if uneven { // what is built is dropped
				outs = nil
				for _, t := range types {
					outs = append(outs, fill(b, t.DType, 0, t.Shape...))
				}
			}
			return outs
		}).bare
	}
	p = b.Reshape(p)
	outs := b.If(p, branch(0, then), branch(1, els))
	x.filled()
	if uneven {
		return x.either(p, x.subgraph(then, b, nil), x.subgraph(els, b, nil))
	}
	return outs
}

// either takes one of two lists of tensors. Where a dimension differs, the result has the larger and counts what is there.
func (x *node) either(p val, then, els []val) []val {
	b := x.b
	pick := func(s, t val) val { return b.Select(b.BroadcastTo(p, shapeOf(s)...), s, t) }
	size := func(v val, d int) val {
		if n := x.im.bounded[v][d]; n != nil {
			return n
		}
		return b.Ints(ir.Tensor(ir.I64), dim(v, d))
	}
	var outs []val
	for i, s := range then {
		t := els[i]
		if s.Type.Rank() != t.Type.Rank() || dtypeOf(s) != dtypeOf(t) {
			x.ask(p) // with its value only one branch is left
			x.fail("its branches give %s and %s: outputs of changing rank are not supported, unless the condition is known", s.Type, t.Type)
		}
		padded := [2]val{s, t}
		c := counts{}
		for d := range s.Type.Rank() {
			n, m := size(s, d), size(t, d)
			if n == m || x.im.bounded[s][d] == nil && x.im.bounded[t][d] == nil && dim(s, d) == dim(t, d) {
				continue
			}
			c[d] = pick(n, m)
			most := max(dim(s, d), dim(t, d))
			for k, v := range padded {
				padded[k] = padAxis(b, v, scalar(b, dtypeOf(v), 0), int64(d), 0, most-dim(v, d))
			}
		}
		out := pick(padded[0], padded[1])
		x.im.sized(out, c)
		outs = append(outs, out)
	}
	return outs
}

// filler is an ir.BodyFunc that may bail.
type filler ir.BodyFunc

func (f filler) bare(b bld) []val { return f(b, nil) }

// region lets a body bail without leaving the op it belongs to half made: the builder takes that back.
func (x *node) region(f filler) filler {
	return func(b bld, args []val) (out []val) {
		defer func() {
			if p := recover(); p != nil {
				e, ok := p.(bail)
				if !ok {
					panic(p)
				}
				if x.err == nil {
					x.err = e.err
				}
				out = []val{b.Fail("%w", e.err)}
			}
		}()
		if out = f(b, args); x.im.isBounded(out...) {
			x.fail("a value whose size hangs on values leaves a subgraph: that is not supported; trim it, or give the condition or number of rounds as a constant")
		}
		return out
	}
}

// filled goes on with what a region bailed out with.
func (x *node) filled() {
	if x.err != nil {
		panic(bail{x.err})
	}
}

// loop becomes a while. It is written out instead if the number of rounds is known and it is short, or its values
// change shape from round to round.
func loop(x *node) []val {
	b, g := x.b, x.body("body")
	carried := x.in[min(2, len(x.in)):]
	scans := len(g.Outputs) - 1 - len(carried)
	if scans < 0 {
		x.fail("its body has %d outputs for %d carried values", len(g.Outputs), len(carried))
	}
	trips := int64(-1)
	if m := x.arg(0); m == nil {
		trips = 1<<63 - 1
	} else if d := x.known(m); d != nil && d.Len() == 1 {
		trips = max(0, d.Int(0))
	} else if scans > 0 {
		trips = max(0, x.static(0, "the number of rounds, as the size of outputs hangs on it,").Int(0))
	}
	cond := x.arg(1)
	if cond == nil {
		cond = b.Const(ir.DenseBools(ir.Tensor(ir.I1), true))
	}
	cond = b.Reshape(cond)
	if trips >= 0 && trips <= unrolled {
		if outs, ok := x.unroll(g, trips, cond, carried, scans); ok {
			return outs
		}
	}
	outs, err := x.whileLoop(g, trips, cond, carried, scans)
	if err == nil {
		return outs
	}
	if trips >= 0 && trips <= maxUnroll {
		if outs, ok := x.unroll(g, trips, cond, carried, scans); ok {
			return outs
		}
	}
	panic(bail{err})
}

// attempt builds something that may fail, and takes its complaints back if it does.
func (x *node) attempt(f func()) (err error) {
	im := x.im
	errs, needed := len(im.errs), maps.Clone(im.needed)
	defer func() {
		if p := recover(); p != nil {
			e, ok := p.(bail)
			if !ok {
				panic(p)
			}
			err = e.err
		}
		if err != nil {
			if len(im.errs) > errs && errors.Is(err, errQuiet) {
				err = trimPos(im.errs[errs])
			}
			im.errs, im.needed, x.err = im.errs[:errs], needed, nil
			blk := x.b.Block()
			pos := x.b.Pos
			x.b = ir.NewBuilder(blk) // the old one remembers the mistake
			x.b.Pos = pos
		}
	}()
	f()
	return nil
}

// unroll writes the rounds out; ok is false if whether a round runs is not known now.
func (x *node) unroll(g *Graph, trips int64, cond val, carried []val, scans int) (outs []val, ok bool) {
	b := x.b // nothing below takes a mistake back
	state := slices.Clone(carried)
	rows := make([][]val, scans)
	var probe []val
	var unknown val
	err := x.attempt(func() {
		for i := range trips {
			c := x.known(cond)
			if c == nil {
				unknown = cond
				x.fail("whether a round runs is not known when compiling")
			}
			if c.Bits(0) == 0 {
				break
			}
			res := x.subgraph(g, b, append([]val{b.Ints(ir.Tensor(ir.I64), i), cond}, state...))
			cond, state = b.Reshape(res[0]), slices.Clone(res[1:1+len(carried)])
			for k, v := range res[1+len(carried):] {
				rows[k] = append(rows[k], b.Reshape(v, append([]int64{1}, shapeOf(v)...)...))
			}
		}
		if scans > 0 && len(rows[0]) == 0 { // no round: its types are still wanted
			probe = x.probe(g, loopTypes(carried))
		}
	})
	if err != nil {
		if unknown != nil && slices.ContainsFunc(carried, x.im.isList) { // it cannot become a while
			x.ask(unknown)
		}
		return nil, false
	}
	for k, r := range rows {
		if len(r) == 0 {
			v := probe[1+len(carried)+k]
			state = append(state, fill(b, dtypeOf(v), 0, append([]int64{0}, shapeOf(v)...)...))
			continue
		}
		state = append(state, b.Concat(0, r...))
	}
	return state, true
}

// loopTypes are the types of a loop body's inputs.
func loopTypes(carried []val) []ir.Type {
	types := []ir.Type{ir.Tensor(ir.I64), ir.Tensor(ir.I1)}
	for _, v := range carried {
		types = append(types, v.Type)
	}
	return types
}

// probe builds a body aside, to learn the types of its outputs.
func (x *node) probe(g *Graph, types []ir.Type) []val {
	aside := &ir.Region{}
	blk := aside.AddBlock(types...)
	sb := ir.NewBuilder(blk)
	sb.Pos = x.b.Pos
	defer func() {
		for _, op := range blk.Ops {
			forget(op)
		}
	}()
	return x.subgraph(g, sb, blk.Args)
}

// forget drops an op's uses, and those inside its regions.
func forget(op *ir.Op) {
	for _, r := range op.Regions {
		r.Walk(func(o *ir.Op) { o.SetOperands() })
	}
	op.SetOperands()
}

// whileLoop carries the round's number, the condition, the values, and a buffer for each scan output, which needs a
// bound of the rounds; the round's number in the end is the size that the buffers have.
func (x *node) whileLoop(g *Graph, trips int64, cond val, carried []val, scans int) (outs []val, err error) {
	b := x.b // of this attempt
	n := len(carried)
	if slices.ContainsFunc(carried, x.im.isList) {
		if trips < 0 {
			x.static(0, "the number of rounds of a loop that carries a sequence")
		}
		return nil, fmt.Errorf("a sequence is carried through %d rounds: at most %d are supported, and whether a round runs must be known when compiling", trips, maxUnroll)
	}
	limit := x.arg(0)
	early := false // the rounds may be fewer than trips
	err = x.attempt(func() {
		init := append([]val{b.Ints(ir.Tensor(ir.I64), 0), cond}, carried...)
		if scans > 0 {
			if trips < 0 || trips > maxStatic {
				x.fail("scan outputs of a loop without a bound are not supported: give the number of rounds (input 0) a constant of at most %d", maxStatic)
			}
			types := x.probe(g, loopTypes(carried))
			for _, v := range types[1+n:] {
				init = append(init, fill(b, dtypeOf(v), 0, append([]int64{trips}, shapeOf(v)...)...))
			}
		}
		res := b.While(init, func(b bld, a []val) []val {
			if trips == 1<<63-1 {
				return []val{a[1]}
			}
			m := b.Ints(ir.Tensor(ir.I64), trips)
			if trips < 0 {
				m = b.Reshape(limit)
			}
			return []val{b.And(b.Compare("LT", a[0], m), a[1])}
		}, ir.BodyFunc(x.region(func(b bld, a []val) []val {
			res := x.subgraph(g, b, a[:2+n])
			next := b.Reshape(res[0])
			if scans > 0 && next != a[1] {
				if d := x.known(next); d == nil || d.Bits(0) == 0 {
					early = true
				}
			}
			out := append([]val{b.Add(a[0], b.Ints(ir.Tensor(ir.I64), 1)), next}, res[1:1+n]...)
			for k, v := range res[1+n:] {
				out = append(out, storeRow(b, a[2+n+k], v, a[0], 0))
			}
			x.unchanged(a, out)
			return out
		})))
		x.filled()
		outs = slices.Clone(res[2:])
		if scans > 0 && trips > 0 {
			if d := x.known(cond); d == nil || d.Bits(0) == 0 {
				early = true
			}
		}
		for _, v := range outs[n:] {
			if early {
				x.sized(v, 0, res[0])
			}
		}
	})
	return outs, err
}

// storeRow writes v as row i of an axis of a buffer.
func storeRow(b bld, buffer, v, i val, axis int64) val {
	starts := slices.Repeat([]val{b.Ints(i.Type, 0)}, buffer.Type.Rank())
	starts[axis] = i
	s := slices.Insert(slices.Clone(shapeOf(v)), int(axis), 1)
	return b.DynamicUpdateSlice(buffer, b.Reshape(v, s...), starts...)
}

// loadRow reads row i of an axis.
func loadRow(b bld, v, i val, axis int64) val {
	starts := slices.Repeat([]val{b.Ints(i.Type, 0)}, v.Type.Rank())
	starts[axis] = i
	s := slices.Clone(shapeOf(v))
	s[axis] = 1
	return b.Reshape(b.DynamicSlice(v, starts, s...), squeezed(s, []int64{axis}, false)...)
}

// scan runs its body over the slices of its inputs. Opset 8 had a batch in front of everything.
func scan(x *node) []val {
	b, g := x.b, x.body("body")
	ns := int(x.int("num_scan_inputs", 0))
	in := x.in
	if x.ver < 9 {
		if x.arg(0) != nil {
			x.fail("input sequence_lens is not supported: leave it out, and pad the sequences")
		}
		in = x.in[1:]
	}
	n := len(in) - ns
	if ns < 1 || n < 0 || len(g.Outputs) < n {
		x.fail("attribute num_scan_inputs: %d of %d inputs", ns, len(in))
	}
	s := &scanLoop{
		node: x, g: g, n: n, inAxes: x.intsN("scan_input_axes", ns, 0), outAxes: x.intsN("scan_output_axes", len(g.Outputs)-n, 0),
		inBack: x.intsN("scan_input_directions", ns, 0), outBack: x.intsN("scan_output_directions", len(g.Outputs)-n, 0),
	}
	if x.ver >= 9 {
		return s.run(in)
	}
	s.inBack = x.intsN("directions", ns, 0)
	batch := dim(in[0], 0)
	if batch < 1 || batch > maxUnroll {
		x.fail("a batch of %d", batch)
	}
	var parts [][]val
	for i := range batch {
		one := make([]val, len(in))
		for k, v := range in {
			if x.rank(v, 1, "an input") < 1 || dim(v, 0) != batch {
				x.fail("input of shape %s in a batch of %d", ir.ShapeString(shapeOf(v)), batch)
			}
			one[k] = b.Reshape(cut(b, v, 0, i, i+1), shapeOf(v)[1:]...)
		}
		res := s.run(one)
		parts = append(parts, res)
	}
	outs := make([]val, len(g.Outputs))
	for k := range outs {
		var rows []val
		for _, p := range parts {
			rows = append(rows, b.Reshape(p[k], append([]int64{1}, shapeOf(p[k])...)...))
		}
		outs[k] = b.Concat(0, rows...)
	}
	return outs
}

// scanLoop is one Scan without batch: n states, then the inputs that are taken apart.
type scanLoop struct {
	*node
	g                                *Graph
	n                                int
	inAxes, outAxes, inBack, outBack []int64
}

func (s *scanLoop) run(in []val) []val {
	x, b, n := s.node, s.b, s.n
	state, over := in[:n], in[n:]
	axes := make([]int64, len(over))
	length := int64(-1)
	for i, v := range over {
		axes[i] = x.axis(s.inAxes[i], x.rank(v, 1, "a scan input"))
		if k := dim(v, int(axes[i])); length >= 0 && k != length {
			x.fail("scan inputs of lengths %d and %d", length, k)
		} else {
			length = k
		}
	}
	var types []ir.Type
	for _, v := range state {
		types = append(types, v.Type)
	}
	for i, v := range over {
		types = append(types, v.Type.WithShape(squeezed(shapeOf(v), []int64{axes[i]}, false)...))
	}
	rows := x.probe(s.g, types)[n:]
	init := append([]val{b.Ints(ir.Tensor(ir.I64), 0)}, state...)
	at := make([]int64, len(rows))
	for k, v := range rows {
		at[k] = x.axis(s.outAxes[k], v.Type.Rank()+1)
		init = append(init, fill(b, dtypeOf(v), 0, slices.Insert(slices.Clone(shapeOf(v)), int(at[k]), length)...))
	}
	res := b.While(init, func(b bld, a []val) []val {
		return []val{b.Compare("LT", a[0], b.Ints(ir.Tensor(ir.I64), length))}
	}, ir.BodyFunc(x.region(func(b bld, a []val) []val {
		place := func(back int64) val {
			if back == 0 {
				return a[0]
			}
			return b.Sub(b.Ints(ir.Tensor(ir.I64), length-1), a[0])
		}
		args := slices.Clone(a[1 : 1+n])
		for i, v := range over {
			args = append(args, loadRow(b, v, place(s.inBack[i]), axes[i]))
		}
		res := x.subgraph(s.g, b, args)
		out := append([]val{b.Add(a[0], b.Ints(ir.Tensor(ir.I64), 1))}, res[:n]...)
		for k, v := range res[n:] {
			out = append(out, storeRow(b, a[1+n+k], v, place(s.outBack[k]), at[k]))
		}
		x.unchanged(a, out)
		return out
	})))
	x.filled()
	return slices.Clone(res[1:])
}

// unchanged fails if a loop's body gives other types than it takes.
func (x *node) unchanged(before, after []val) {
	for i, v := range after {
		if !v.Type.Equal(before[i].Type) {
			x.fail("a carried value changes from %s to %s", before[i].Type, v.Type)
		}
	}
}

// sequenceMap writes the body out for each item; further inputs are sequences of the same length, or the same tensor
// every time.
func sequenceMap(x *node) []val {
	g, n := x.body("body"), len(x.items(0))
	outs := make([][]val, len(g.Outputs))
	for i := range n {
		args := make([]val, len(x.in))
		for k, v := range x.in {
			if args[k] = v; x.im.lists[v] != nil {
				if l := x.items(k); len(l) == n {
					args[k] = l[i]
				} else {
					x.fail("sequences of %d and %d items", n, len(l))
				}
			}
		}
		for k, v := range x.subgraph(g, x.b, args) {
			outs[k] = append(outs[k], v)
		}
	}
	res := make([]val, len(outs))
	for k, l := range outs {
		res[k] = x.list(l)
	}
	return res
}
