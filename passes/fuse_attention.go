package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Attention: a product, ops on its rows, and a product of what they give (attention.go). The score matrix is as large as
// tokens squared and nobody else wants it, so the three are one region, which keeps some rows of it in scratchpad:
//
//	%s = dot_general %q, %k            scores
//	%c = add (multiply %s, scale) %m   any elementwise ops, the cut at the end
//	%x = reduce max %c                 folds of the cut
//	%e = exponential (subtract %c, %x) from the cut and its folds
//	%n = reduce add %e                 folds of that
//	%p = divide %e, %n                 → moves behind the product, where there is less of it
//	%o = dot_general %p, %v
//
// Chains in more dimensions than a product has are rewritten in its own: reshapes around them go.
type attention struct {
	dot1, dot2 *ir.Op
	full       []int64        // shape of the chain, in its own dimensions,
	product    []int64        // and in those of the products
	ops        map[*ir.Op]int // of the chain, and how many folds stand before their results
	order      []*ir.Op       // the same, operands first
	cast       *ir.Op         // conversion to the element type of the second product
	probs      *ir.Value      // what is multiplied, before cast and without the factor
	factor     *ir.Value      // one element a row by which the product is scaled behind
	divides    bool           // or divided
	cut        *ir.Value
}

// maxChain bounds the ops of a chain, maxChainLeaves the operands from elsewhere.
const (
	maxChain       = 40
	maxChainLeaves = 4
)

// attentions rewrites the chains of a block, and notes which second product each op of theirs belongs to.
func (fu *fuser) attentions(b *ir.Block) {
	fu.chain = map[*ir.Op]*ir.Op{}
	for _, op := range slices.Backward(slices.Clone(b.Ops)) { // what moved reshapes left behind is no use
		if op.Name == "stablehlo.reshape" {
			eraseUnused(op.Result())
		}
	}
	for _, op := range slices.Clone(b.Ops) {
		if op.Name == "stablehlo.dot_general" {
			if a := matchAttention(op, fu.scratch); a != nil {
				a.rewrite(fu.chain)
			}
		}
	}
}

// matchAttention finds the chain in front of a product, nil if there is none that attention.go takes.
func matchAttention(dot2 *ir.Op, scratch int64) *attention {
	a := &attention{dot2: dot2, ops: map[*ir.Op]int{}}
	p := dot2.Operands[0]
	x2, err := readContraction(dot2)
	if err != nil || x2.acc != ir.F32 || !x2.packable() {
		return nil
	}
	d, _ := dot2.DotDims()
	rank := p.Type.Rank()
	if d.LHSContracting[0] != int64(rank-1) || rank != len(d.LHSBatch)+2 || len(d.LHSBatch) > 0 && (d.LHSBatch[0] != 0 || rank != 3) ||
		dot2.Operands[1].Type.Rank() != rank {
		return nil
	}
	p = onlyUse(p, "stablehlo.reshape")
	if c := p.Def(); p.DefName() == "stablehlo.convert" && p.HasOneUse() {
		a.cast, p = c, c.Operands[0]
		p = onlyUse(p, "stablehlo.reshape")
	}
	a.full, a.product, a.probs = p.Type.Shape, dot2.Operands[0].Type.Shape, p
	if len(a.full) < rank || !slices.Equal(a.full[len(a.full)-2:], dot2.Operands[0].Type.Shape[rank-2:]) || p.Type.DType != ir.F32 {
		return nil
	}
	if !a.collect(p) || a.dot1 == nil {
		return nil
	}
	if !a.closed() || !a.splitFactor() || !a.findCut() || !a.fits(scratch) {
		return nil
	}
	return a
}

// onlyUse steps over an op of a name whose operand has no other use.
func onlyUse(v *ir.Value, name string) *ir.Value {
	for v.DefName() == name && v.HasOneUse() {
		v = v.Def().Operands[0]
	}
	return v
}

// collect takes the ops that v is computed by from the first product, and finds that.
func (a *attention) collect(v *ir.Value) bool {
	reach := map[*ir.Value]bool{}
	ok := true
	var walk func(v *ir.Value) bool
	walk = func(v *ir.Value) bool {
		if r, seen := reach[v]; seen {
			return r
		}
		reach[v] = false
		op := v.Def()
		if op == nil || v.IsConst() || op.Block != a.dot2.Block || len(reach) > 4*maxChain {
			return false
		}
		_, maps := elementwise[op.Name]
		switch {
		case op.Name == "stablehlo.dot_general" && slices.Equal(v.Type.Shape, a.product):
			if a.dot1 != nil && a.dot1 != op {
				ok = false
			}
			a.dot1 = op
			reach[v] = true
			return true
		case maps && len(op.Results) == 1, op.Is("stablehlo.reduce", "stablehlo.broadcast_in_dim", "stablehlo.reshape"):
		default:
			return false
		}
		level := 0
		for _, o := range op.Operands {
			if walk(o) {
				reach[v] = true
				level = max(level, a.ops[o.Def()])
			}
		}
		if !reach[v] {
			return false
		}
		if op.Name == "stablehlo.reduce" {
			level++
		}
		a.ops[op] = level
		a.order = append(a.order, op)
		ok = ok && a.takes(op, reach)
		return true
	}
	walk(v)
	return ok && len(a.order) > 0 && len(a.order) <= maxChain
}

// Kinds of values of the chain by their shapes, in its dimensions or those of the products.
const (
	strangeShape = iota
	fullShape    // as large as the scores
	keptShape    // one element a row, perhaps with a last dimension of one
)

func (a *attention) kind(shape []int64) int {
	for _, full := range [][]int64{a.full, a.product} {
		n := len(full) - 1
		switch {
		case slices.Equal(shape, full):
			return fullShape
		case slices.Equal(shape, full[:n]), len(shape) == n+1 && shape[n] == 1 && slices.Equal(shape[:n], full[:n]):
			return keptShape
		}
	}
	return strangeShape
}

// takes reports whether an op of the chain is one that the generator knows; reach says which values come from the first product.
func (a *attention) takes(op *ir.Op, reach map[*ir.Value]bool) bool {
	v := op.Results[0]
	kind, last := a.kind(v.Type.Shape), int64(op.Operands[0].Type.Rank()-1)
	switch op.Name {
	case "stablehlo.reduce":
		if !slices.Equal(op.Ints("dimensions"), []int64{last}) || a.kind(op.Operands[0].Type.Shape) != fullShape {
			return false
		}
		init := op.Operands[1].Const()
		return acrossOp(op) != 0 && init != nil && (op.Body(0).Ops[0].Name != "stablehlo.add" || init.Float(0) == 0)
	case "stablehlo.broadcast_in_dim":
		return kind == fullShape && a.kind(op.Operands[0].Type.Shape) == keptShape && isIdentity(op.Ints("broadcast_dimensions"))
	case "stablehlo.reshape":
		return kind != strangeShape && kind == a.kind(op.Operands[0].Type.Shape)
	}
	if d := v.Type.DType; !d.IsFloat() && d != ir.I1 || d == ir.F64 {
		return false
	}
	for _, o := range op.Operands {
		c := o.Const()
		switch {
		case reach[o] && a.kind(o.Type.Shape) == kind, c != nil && c.IsSplat():
		case reach[o] || kind != fullShape || !a.leafOK(o):
			return false
		}
	}
	return kind != strangeShape
}

// leafOK reports an operand from elsewhere whose elements change along the rows.
func (a *attention) leafOK(v *ir.Value) bool {
	if a.kind(v.Type.Shape) != fullShape || v.Type.DType.Size() > 4 {
		return false
	}
	if v.DefName() != "stablehlo.broadcast_in_dim" {
		return true
	}
	op, n := v.Def(), v.Type.Rank()-1
	last := slices.Index(op.Ints("broadcast_dimensions"), int64(n))
	return last >= 0 && op.Operands[0].Type.Shape[last] == v.Type.Shape[n]
}

// closed reports that nothing else uses what the chain computes.
func (a *attention) closed() bool {
	inside := func(op *ir.Op) bool {
		_, ok := a.ops[op]
		return ok || op == a.dot2 || op == a.cast || op.Name == "stablehlo.reshape" && op.Result().HasOneUse() &&
			(op.Result().Uses()[0].Op == a.dot2 || op.Result().Uses()[0].Op == a.cast)
	}
	for _, op := range append([]*ir.Op{a.dot1}, a.order...) {
		for _, u := range op.Results[0].Uses() {
			if !inside(u.Op) || u.Op == a.dot2 && u.Index != 0 {
				return false
			}
		}
	}
	return true
}

// splitFactor finds the factor of the rows that moves behind the second product.
func (a *attention) splitFactor() bool {
	op := a.probs.Def()
	spread := func(v *ir.Value) *ir.Value {
		if _, ok := a.ops[v.Def()]; ok && v.DefName() == "stablehlo.broadcast_in_dim" {
			return v.Def().Operands[0]
		}
		return nil
	}
	if op.Is("stablehlo.divide", "stablehlo.multiply") {
		x, f := op.Operands[0], spread(op.Operands[1])
		if f == nil && op.Name == "stablehlo.multiply" {
			x, f = op.Operands[1], spread(op.Operands[0])
		}
		if f != nil && spread(x) == nil {
			a.probs, a.factor, a.divides = x, f, op.Name == "stablehlo.divide"
		}
	}
	return a.probs.Def() != a.dot1
}

// findCut finds the value that the folds of the first level are of; what follows is computed from it and from them.
func (a *attention) findCut() bool {
	for _, op := range a.order {
		if op.Name == "stablehlo.reduce" && a.ops[op] == 1 {
			if a.cut != nil && a.cut != op.Operands[0] {
				return false
			}
			a.cut = op.Operands[0]
		}
	}
	if a.cut == nil || a.cut.Type.DType != ir.F32 || a.ops[a.probs.Def()] > 1 {
		return false
	}
	// Values of rows behind the cut.
	ok := true
	seen := map[*ir.Value]bool{}
	var walk func(v *ir.Value)
	walk = func(v *ir.Value) {
		if seen[v] || v == a.cut {
			return
		}
		seen[v] = true
		op := v.Def()
		if _, in := a.ops[op]; !in {
			c := v.Const()
			ok = ok && c != nil && c.IsSplat()
			return
		}
		if op.Name == "stablehlo.broadcast_in_dim" {
			ok = ok && a.ops[op] <= 1
			return
		}
		for _, o := range op.Operands {
			walk(o)
		}
	}
	walk(a.probs)
	for _, op := range a.order {
		if op.Name == "stablehlo.reduce" && a.ops[op] == 2 {
			walk(op.Operands[0])
		}
		if op.Name == "stablehlo.reduce" && a.ops[op] > 2 {
			return false
		}
	}
	return ok
}

// rewrite builds the chain anew in the dimensions of the products, with the factor behind the second.
func (a *attention) rewrite(chain map[*ir.Op]*ir.Op) {
	before := func() *ir.Builder { return ir.BuildBefore(a.dot2) } // a builder keeps its place among ops that are inserted by hand
	at := a.dot2.Index()
	shape := a.dot1.Result().Type.Shape
	kept := shape[:len(shape)-1]
	memo := map[*ir.Value]*ir.Value{}
	var get func(v *ir.Value) *ir.Value
	get = func(v *ir.Value) *ir.Value {
		if n, ok := memo[v]; ok {
			return n
		}
		op := v.Def()
		to := shape
		if a.kind(v.Type.Shape) == keptShape {
			to = kept
		}
		var n *ir.Value
		_, in := a.ops[op]
		switch c := v.Const(); {
		case op == a.dot1:
			n = v
		case c != nil && v.Type.Rank() == 0:
			n = v
		case c != nil:
			n = before().Const(c.Reshape(to...))
		case !in:
			n = a.leaf(before(), v, shape)
		case op.Name == "stablehlo.reshape":
			n = get(op.Operands[0])
		case op.Name == "stablehlo.broadcast_in_dim":
			o := get(op.Operands[0])
			n = spreadRows(before(), o, shape)
		default:
			var operands []*ir.Value
			for _, o := range op.Operands {
				operands = append(operands, get(o))
			}
			c := op.Clone(ir.Map{})
			c.SetOperands(operands...)
			if op.Name == "stablehlo.reduce" {
				c.Attrs.Set("dimensions", ir.Ints{int64(len(shape) - 1)})
			}
			c.Results[0].Type = v.Type.WithShape(to...)
			a.dot2.Block.Insert(a.dot2.Index(), c)
			n = c.Result()
		}
		memo[v] = n
		return n
	}
	d, _ := a.dot2.DotDims()
	t := a.dot2.Result().Type
	p := get(a.probs)
	p = before().Convert(p, a.dot2.Operands[0].Type.DType)
	out, f := t.DType, (*ir.Value)(nil)
	if a.factor != nil { // before the product, whose group it joins
		if out, f = ir.F32, get(a.factor); a.divides {
			one := before().Like(f, 1)
			f = before().Div(one, f)
		}
	}
	r := before().DotGeneral(p, a.dot2.Operands[1], d, out)
	dot := r.Def()
	if f != nil {
		f = spreadRows(before(), f, t.Shape)
		r = before().Mul(r, f)
		r = before().Convert(r, t.DType)
	}
	dot.Pos = a.dot2.Pos
	end := a.dot2.Index()
	for _, op := range a.dot2.Block.Ops[at:end] {
		if !isView(op) && op.Name != "stablehlo.constant" {
			chain[op] = dot
		}
	}
	chain[a.dot1], chain[dot] = dot, dot
	old := a.dot2.Operands[0]
	a.dot2.ReplaceWith(r)
	eraseUnused(old)
}

// eraseUnused erases the op of a value that has no uses, and those behind it that then have none.
func eraseUnused(v *ir.Value) {
	op := v.Def()
	if op == nil || op.Block == nil || slices.ContainsFunc(op.Results, func(r *ir.Value) bool { return len(r.Uses()) > 0 }) {
		return
	}
	operands := slices.Clone(op.Operands)
	op.Erase()
	for _, o := range operands {
		eraseUnused(o)
	}
}

// spreadRows gives each row its own element.
func spreadRows(b *ir.Builder, v *ir.Value, shape []int64) *ir.Value {
	dims := make([]int64, v.Type.Rank())
	for i := range dims {
		dims[i] = int64(i)
	}
	return b.BroadcastInDim(v, shape, dims)
}

// leaf gives an operand from elsewhere the dimensions of the products.
func (a *attention) leaf(b *ir.Builder, v *ir.Value, shape []int64) *ir.Value {
	if slices.Equal(v.Type.Shape, shape) {
		return v
	}
	if v.DefName() != "stablehlo.broadcast_in_dim" {
		return b.Reshape(v, shape...)
	}
	op, lead := v.Def(), int64(len(a.full)-2) // dimensions that become one
	src, dims := op.Operands[0], op.Ints("broadcast_dimensions")
	var rest, restDims []int64
	varies, whole := false, int64(1)
	for i, d := range dims {
		n := src.Type.Shape[i]
		if d < lead {
			varies, whole = varies || n > 1, whole*n
		} else {
			rest, restDims = append(rest, n), append(restDims, d-lead+1)
		}
	}
	switch all := product(a.full[:lead]); {
	case !varies:
		return b.BroadcastInDim(b.Reshape(src, rest...), shape, restDims)
	case whole != all: // a copy for each, as large as the rest
		from := slices.Clone(a.full[:lead])
		src = b.BroadcastInDim(src, append(from, rest...), copyDims(dims, lead))
		fallthrough
	default:
		src = b.Reshape(src, append([]int64{all}, rest...)...)
		return b.BroadcastInDim(src, shape, append([]int64{0}, restDims...))
	}
}

// copyDims are dims of an operand whose first lead result dimensions are all there and whose others follow each other.
func copyDims(dims []int64, lead int64) []int64 {
	var out []int64
	next := lead
	for _, d := range dims {
		if d < lead {
			out = append(out, d)
		} else {
			out = append(out, next)
			next++
		}
	}
	return out
}

// fits reports a chain whose keys, values and block of scores have room in scratchpad, and whose rows are whole tiles.
func (a *attention) fits(scratch int64) bool {
	x1, err := readContraction(a.dot1)
	if err != nil || x1.acc != ir.F32 || !x1.packable() || x1.oh*x1.n == 0 {
		return false
	}
	x2, err := readContraction(a.dot2)
	if err != nil {
		return false
	}
	leaves := int64(0)
	seen := map[*ir.Value]bool{}
	for _, op := range a.order {
		for _, v := range op.Operands {
			if _, in := a.ops[v.Def()]; in || v.Def() == a.dot1 || seen[v] || v.Type.Rank() == 0 {
				continue
			}
			seen[v] = true
			if c := v.Const(); c == nil || !c.IsSplat() {
				leaves++
			}
		}
	}
	var folds [2][]*ir.Op
	for _, op := range a.order {
		if op.Name == "stablehlo.reduce" {
			folds[a.ops[op]-1] = append(folds[a.ops[op]-1], op)
		}
	}
	s := attentionSize(x1, x2, vanishes(a.cut, a.probs, folds))
	return s != nil && leaves <= maxChainLeaves && s.bytes(leaves) <= scratch
}

// tooWide reports that an op and an attention region would come into one group, with elements that are larger than the lanes
// of such a region: a mask compared in i64, a result that becomes f64.
func (fu *fuser) tooWide(g *group, op *ir.Op) bool {
	attends := fu.chain[op] != nil || fu.chain[g.hero] != nil || g.only != nil
	return attends && (largeElements(op) || slices.ContainsFunc(g.ops, largeElements))
}

// largeElements reports an op with elements of more than 4 bytes.
func largeElements(op *ir.Op) bool {
	large := func(v *ir.Value) bool { return v.Type.DType.Size() > 4 }
	return slices.ContainsFunc(op.Operands, large) || slices.ContainsFunc(op.Results, large)
}

// await has the group of the op that scales a second product's rows wait for that product.
func (fu *fuser) await(g *group, op *ir.Op) {
	if dot := fu.chain[op]; dot != nil && fu.of[dot] == nil && g.form == "map" && g.hero == nil {
		g.only = dot
	}
}
