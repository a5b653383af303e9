package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Contractions of one operand, side by side. The branches of an inception block, class and box heads, queries, keys and values each read the
// same tensor, and where they have few columns none of them fills a tile of the matrix unit. One region reads it once, with the weights
// of all beside each other, and stores each one's columns as a result of its own, so that nothing changes for who reads those:
//
//	%a = "gw.region"(%x, %wa, %ba) { convolution, add }       %a, %b = "gw.region"(%x, [%wa %wb], [%ba %bb]) {
//	%b = "gw.region"(%x, %wb, %bb) { convolution, add }           convolution, add, slice, slice }
//
// What stands behind the contraction has to be the same op by op, on constants of one element a channel. The plans of the contractions
// alone and of that of all tell whether it is worth it.

// sibling is a contraction that can stand beside others: what its operands are.
type sibling struct {
	op, hero *ir.Op
	columns  int64
	along    []int // by operand: the dimension along which those of siblings follow each other, −1 if they have to be the same
}

// siblings looks for contractions of one operand in a block.
func siblings(s *state, b *ir.Block) {
	l := &lowerer{opt: s.opt}
	var families []*family
	for _, op := range slices.Clone(b.Ops) {
		for _, r := range op.Regions {
			if isControl(op) {
				siblings(s, r.Entry())
			}
		}
		x := readSibling(op)
		if x != nil && !slices.ContainsFunc(families, func(f *family) bool { return f.takes(l, x) }) {
			families = append(families, &family{members: []*sibling{x}})
		}
	}
	for _, f := range families {
		f.join()
	}
}

// readSibling reads a region; nil if it can have no siblings.
func readSibling(op *ir.Op) *sibling {
	if op.Name != "gw.region" || op.Str("form") != "contract" || len(op.Results) != 1 {
		return nil
	}
	body := op.Body(0)
	heroes := append(convolutionsOf(body), opsNamed(body, "stablehlo.dot_general")...)
	if len(heroes) != 1 {
		return nil
	}
	x := &sibling{op: op, hero: heroes[0], along: slices.Repeat([]int{-1}, len(op.Operands))}
	shape := x.hero.Result().Type.Shape
	last := len(shape) - 1
	weights := x.hero.Operands[1]
	dim := columnsOfWeights(x.hero)
	if dim < 0 || weights.ArgOf() != body || x.hero.Operands[0].ArgOf() != body || !x.hero.Operands[0].HasOneUse() {
		return nil
	}
	x.columns, x.along[weights.Index()] = shape[last], dim
	for _, in := range body.Ops {
		for _, r := range in.Results {
			if !slices.Equal(r.Type.Shape, shape) && !(in.Name == "stablehlo.constant" && r.Type.Rank() == 0) {
				return nil
			}
		}
	}
	for i, a := range body.Args {
		if a == x.hero.Operands[0] || a.Type.NumElements() == 1 {
			continue
		}
		if a != weights {
			x.along[i] = channelsAlong(a, int64(last))
		}
		if x.along[i] < 0 || !op.Operands[i].IsConst() {
			return nil
		}
	}
	return x
}

// channelsAlong is the only dimension of an argument, −1 if it has others or they are not spread along one of the result.
func channelsAlong(a *ir.Value, to int64) int {
	dim := slices.Index(a.Type.Shape, a.Type.NumElements())
	for _, u := range a.Uses() {
		if dim < 0 || u.Op.Name != "stablehlo.broadcast_in_dim" || u.Op.Ints("broadcast_dimensions")[dim] != to {
			return -1
		}
	}
	return dim
}

// columnsOfWeights is which dimension of a contraction's second operand the last one of its result is, −1 if none.
func columnsOfWeights(hero *ir.Op) int {
	if hero.Name == "stablehlo.convolution" {
		d, ok := hero.ConvDims()
		if !ok || d.OutputFeature != int64(hero.Result().Type.Rank()-1) || hero.IntOr("feature_group_count", 1)*hero.IntOr("batch_group_count", 1) != 1 {
			return -1
		}
		return int(d.KernelOutFeature)
	}
	d, _ := hero.DotDims()
	free := without(hero.Operands[1].Type.Rank(), slices.Concat(d.RHSBatch, d.RHSContracting))
	if len(free) != 1 {
		return -1
	}
	return int(free[0])
}

// like reports whether two regions are the same but for the number of columns.
func (x *sibling) like(y *sibling) bool {
	if !slices.Equal(x.along, y.along) || len(x.op.Body(0).Ops) != len(y.op.Body(0).Ops) {
		return false
	}
	for i, v := range x.op.Operands {
		if x.along[i] < 0 && y.op.Operands[i] != v {
			return false
		}
	}
	same := map[*ir.Value]*ir.Value{}
	for i, a := range x.op.Body(0).Args {
		same[a] = y.op.Body(0).Args[i]
	}
	for k, p := range x.op.Body(0).Ops {
		q := y.op.Body(0).Ops[k]
		if !sameBut(p, q, same) {
			return false
		}
		for i, r := range p.Results {
			same[r] = q.Results[i]
		}
	}
	return true
}

// sameBut reports whether two ops are the same, on the same values, but for the sizes of constants and the number of products.
func sameBut(p, q *ir.Op, same map[*ir.Value]*ir.Value) bool {
	if p.Name != q.Name || len(p.Operands) != len(q.Operands) || len(p.Results) != len(q.Results) || len(p.Attrs) != len(q.Attrs) {
		return false
	}
	for i, v := range p.Operands {
		if same[v] != q.Operands[i] {
			return false
		}
	}
	for i, r := range p.Results {
		if r.Type.DType != q.Results[i].Type.DType || r.Type.Rank() != q.Results[i].Type.Rank() {
			return false
		}
	}
	if p.Name == "stablehlo.constant" {
		c, d := p.Result().Const(), q.Result().Const()
		return c.IsSplat() && d.IsSplat() && c.Len() > 0 && d.Len() > 0 && c.Bits(0) == d.Bits(0)
	}
	for i, a := range p.Attrs {
		b := q.Attrs[i]
		if a.Name != b.Name || a.Name != "gw.macs" && ir.AttrString(a.Value) != ir.AttrString(b.Value) {
			return false
		}
	}
	return true
}

// family is siblings that go together.
type family struct {
	members []*sibling
	cycles  int64 // of all of them in one region, or of the one
}

// takes adds x to the family if it is like the others and the plan for all is better than the ones without it and for it alone.
func (f *family) takes(l *lowerer, x *sibling) bool {
	first := f.members[0]
	all := append(slices.Clone(f.members), x)
	n := len(x.op.Operands) + len(all)
	if !first.like(x) || n > maxPointers || 2*len(all) > l.opt.Machine.DMAQueueDepth {
		return false
	}
	if f.cycles == 0 {
		f.cycles = l.cyclesOf(first.op)
	}
	op := beside(all, func(_ []*ir.Value, _ int, t ir.Type) *ir.Value { // which bytes they are is no matter yet
		return ir.BuildBefore(first.op).Const(&ir.Dense{Type: t, Data: make([]byte, t.DType.Size()), Splat: true})
	})
	together, alone := l.cyclesOf(op), l.cyclesOf(x.op)
	eraseRegion(op)
	if min(f.cycles, alone, together) <= 0 || together >= f.cycles+alone {
		return false
	}
	f.members, f.cycles = all, together
	return true
}

// cyclesOf is what the plan for a contraction predicts, 0 if it has none.
func (l *lowerer) cyclesOf(op *ir.Op) int64 {
	x, err := contractionOf(l.unwritten(op))
	if err != nil || x.depthwise() {
		return 0
	}
	p, err := x.choosePlan()
	if err != nil {
		return 0
	}
	return p.cycles
}

// unwritten is a region to ask for plans.
func (l *lowerer) unwritten(op *ir.Op) *region {
	r := &region{lowerer: l, op: op, body: op.Body(0), info: &regionMeta{}, core: kernel.None}
	if l.opt.Cores > 1 {
		r.core = 0 // a value of the region's function to be
	}
	return r
}

// join makes one region of the members.
func (f *family) join() {
	if len(f.members) == 1 {
		return
	}
	first := f.members[0].op
	op := beside(f.members, func(vs []*ir.Value, dim int, _ ir.Type) *ir.Value {
		return ir.BuildBefore(first).Concat(int64(dim), vs...)
	})
	for _, v := range op.Operands {
		if v.DefName() == "stablehlo.concatenate" {
			foldConstant(v.Def())
		}
	}
	for i, x := range f.members {
		x.op.Result().ReplaceAllUses(op.Results[i])
		eraseRegion(x.op)
	}
}

// eraseRegion takes a region away, with constants that nothing else uses.
func eraseRegion(op *ir.Op) {
	from := slices.Clone(op.Operands)
	op.Erase()
	for _, v := range from {
		if v.IsConst() && len(v.Uses()) == 0 {
			v.Def().Erase()
		}
	}
}

// beside is the region of all members in front of the first, on constants that follow each other as concat makes them.
func beside(members []*sibling, concat func(vs []*ir.Value, dim int, t ir.Type) *ir.Value) *ir.Op {
	first, columns := members[0], int64(0)
	var types []ir.Type
	for _, x := range members {
		types = append(types, x.op.Result().Type)
		columns += x.columns
	}
	wide := func(t ir.Type, dim int) ir.Type {
		shape := slices.Clone(t.Shape)
		shape[dim] = columns
		return t.WithShape(shape...)
	}
	op := ir.NewOp("gw.region", types, nil, ir.A("form", ir.String("contract")), ir.A("sym", ir.String(first.op.Str("sym"))))
	op.Pos = first.op.Pos
	blk := op.AddRegion().AddBlock()
	vm := ir.Map{}
	var ext []*ir.Value
	for i, a := range first.op.Body(0).Args {
		v, t := first.op.Operands[i], a.Type
		if dim := first.along[i]; dim >= 0 {
			var vs []*ir.Value
			for _, x := range members {
				vs = append(vs, x.op.Operands[i])
			}
			t = wide(t, dim)
			v = concat(vs, dim, t)
		}
		ext = append(ext, v)
		vm[a] = blk.AddArg(t)
	}
	first.op.Block.Insert(first.op.Index(), op)
	op.SetOperands(ext...)
	body := first.op.Body(0)
	for _, in := range body.Ops[:len(body.Ops)-1] {
		c := in.Clone(vm)
		blk.Append(c)
		r := c.Result()
		if r.Type.Rank() == 0 {
			continue
		}
		r.Type = wide(r.Type, r.Type.Rank()-1)
		if c.Name == "stablehlo.constant" {
			d := *in.Result().Const().Compact()
			d.Type = r.Type
			c.Attrs.Set("value", &d)
		}
	}
	cutColumns(blk, vm[body.Terminator().Operands[0]], members)
	return op
}

// cutColumns ends a body with the columns of each member.
func cutColumns(blk *ir.Block, y *ir.Value, members []*sibling) {
	var outs []*ir.Value
	last := y.Type.Rank() - 1
	start, limit := make([]int64, last+1), slices.Clone(y.Type.Shape)
	ret := ir.NewOp("gw.yield", nil, nil)
	blk.Append(ret)
	b := ir.BuildBefore(ret)
	for _, x := range members {
		limit[last] = start[last] + x.columns
		outs = append(outs, b.Slice(y, slices.Clone(start), slices.Clone(limit), nil))
		start[last] = limit[last]
	}
	ret.SetOperands(outs...)
}
