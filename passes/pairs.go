package passes

import (
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// pairs makes two real tensors of every complex one, its real and its imaginary parts, and reals of all arithmetic on
// them. The machine has no complex numbers, and parts that lie apart are ordinary vectors and matrices to it:
//
//	%z = multiply %x, %y : complex      re = xr·yr − xi·yi,  im = xr·yi + xi·yr
//	%z = reshape %x                     a reshape of each part
//	%z = reduce %x by a body            two reductions where the body keeps the parts apart, one of two operands if not
//
// Only main's own arguments and results stay together, since a caller's complex numbers have their parts side by side:
// tensor<2x3xcomplex<f32>> is tensor<2x3x2xf32>, the same bytes.
func pairs(s *state) error {
	f := s.tensor.Func("main")
	p := &pairing{of: map[*ir.Value]cpair{}}
	if !anyComplex(f) {
		return nil
	}
	old := len(f.Args())
	p.arguments(f)
	p.region(f.Body)
	if err := p.errs.Err(); err != nil {
		return err
	}
	for range old {
		f.Block().RemoveArg(0)
	}
	ret := f.Return()
	f.Results = ret.OperandTypes()
	return nil
}

// cpair is the parts of a complex value.
type cpair struct{ re, im *ir.Value }

type pairing struct {
	of   map[*ir.Value]cpair
	dead []*ir.Op // converted: erased when their block is done, the last one first
	errs source.Errors
}

// pairRow makes the parts of an op's one result.
type pairRow func(p *pairing, b *ir.Builder, op *ir.Op) cpair

func isComplex(v *ir.Value) bool { return v.Type.IsTensor() && v.Type.DType.IsComplex() }

func touchesComplex(op *ir.Op) bool {
	return slices.ContainsFunc(op.Operands, isComplex) || slices.ContainsFunc(op.Results, isComplex)
}

func anyComplex(f *ir.Func) bool {
	found := slices.ContainsFunc(f.Args(), isComplex)
	f.Walk(func(op *ir.Op) { found = found || touchesComplex(op) })
	return found
}

func realPart(t ir.Type) ir.Type { return t.WithDType(t.DType.Real()) }

// arguments gives main arguments of real types, and takes those apart that were complex.
func (p *pairing) arguments(f *ir.Func) {
	blk := f.Block()
	b := ir.BuildBefore(blk.Ops[0])
	for _, old := range slices.Clone(blk.Args) {
		a := blk.AddArg(old.Type.Carrier())
		if !isComplex(old) {
			old.ReplaceAllUses(a)
			continue
		}
		shape := old.Type.Shape
		part := func(i int64) *ir.Value {
			from, to := make([]int64, len(shape)+1), append(slices.Clone(shape), i+1)
			from[len(shape)] = i
			return b.Reshape(b.Slice(a, from, to, nil), shape...)
		}
		p.of[old] = cpair{part(0), part(1)}
	}
}

// together puts the parts side by side, for a result of main.
func (p *pairing) together(b *ir.Builder, v *ir.Value) *ir.Value {
	z := p.of[v]
	column := append(slices.Clone(z.re.Type.Shape), 1)
	return b.Concat(int64(len(column)-1), b.Reshape(z.re, column...), b.Reshape(z.im, column...))
}

// block converts the ops of a block in order, so that the parts of all operands are known.
func (p *pairing) block(blk *ir.Block) {
	for i := 0; i < len(blk.Ops) && p.errs.Err() == nil; i++ {
		op := blk.Ops[i]
		if !touchesComplex(op) {
			for _, r := range op.Regions {
				p.region(r)
			}
			continue
		}
		b, start := ir.BuildBefore(op), i
		switch row := pairRows[op.Name]; {
		case op.Name == "func.return":
			out := slices.Clone(op.Operands)
			for j, v := range out {
				if isComplex(v) {
					out[j] = p.together(b, v)
				}
			}
			op.SetOperands(out...)
			return
		case op.Name == "stablehlo.return":
			op.SetOperands(p.flat(op.Operands)...)
			return
		case row != nil:
			if z := row(p, b, op); z.re != nil {
				p.replace(op, z)
			} else if p.errs.Err() == nil {
				p.refuse(op)
			}
		case eachPart[op.Name]:
			p.replace(op, p.each(b, op)...)
		case doubled[op.Name]:
			p.replace(op, p.double(op)...)
		case decompositions[op.Name] != nil && (decomposedFirst[op.Name] || strings.HasPrefix(op.Name, "chlo.broadcast_")):
			vs := decompositions[op.Name](b, op)
			if vs == nil {
				p.refuse(op)
				break
			}
			op.ReplaceWith(vs...)
			i = start - 1 // what it made is converted in its turn
			continue
		default:
			p.refuse(op)
		}
		if err := b.Err(); err != nil {
			p.errs.Add(op.Pos, "%s: %v", op.Name, err)
			return
		}
		p.dead = append(p.dead, op)
		i = op.Index()
	}
}

func (p *pairing) refuse(op *ir.Op) {
	p.errs.Add(op.Pos, "%s: unsupported on complex numbers", op.Name)
}

// replace notes the results' parts; real results are replaced.
func (p *pairing) replace(op *ir.Op, zs ...cpair) {
	for i, r := range op.Results {
		if isComplex(r) {
			p.of[r] = zs[i]
		} else {
			r.ReplaceAllUses(zs[i].re)
		}
	}
}

// flat lists values with the parts of complex ones in their place.
func (p *pairing) flat(vs []*ir.Value) (out []*ir.Value) {
	for _, v := range vs {
		if z, ok := p.of[v]; ok {
			out = append(out, z.re, z.im)
		} else {
			out = append(out, v)
		}
	}
	return out
}

// parts are an operand's; a real one has no imaginary part.
func (p *pairing) parts(v *ir.Value) cpair {
	if z, ok := p.of[v]; ok {
		return z
	}
	return cpair{re: v}
}

// onParts is the op on other operands, without regions.
func onParts(b *ir.Builder, op *ir.Op, t ir.Type, operands ...*ir.Value) *ir.Value {
	return b.OpTo(op.Name, t, operands, op.Attrs...)
}

// eachPart are the ops that do the same to both parts; operands that are real, as indices are, serve both.
var eachPart = setOf("add", "subtract", "negate", "broadcast", "broadcast_in_dim", "reshape", "transpose", "slice", "reverse", "dynamic_slice",
	"dynamic_update_slice", "concatenate", "pad", "gather", "select", "optimization_barrier", "dynamic_reshape",
	"dynamic_broadcast_in_dim", "dynamic_pad", "real_dynamic_slice", "dynamic_gather")

// doubled are the ops of many operands and of regions: each complex operand is two.
var doubled = setOf("reduce", "reduce_window", "scatter", "sort", "while", "if", "case")

// decomposedFirst are said in terms of other ops whatever their type.
var decomposedFirst = map[string]bool{
	"stablehlo.get_tuple_element": true, "stablehlo.map": true, "stablehlo.dot": true, "stablehlo.einsum": true,
	"stablehlo.unary_einsum": true, "stablehlo.torch_index_select": true, "chlo.dynamic_reshape": true, "chlo.square": true, "chlo.constant": true, "sdy.sharding_constraint": true,
}

func setOf(names ...string) map[string]bool {
	m := map[string]bool{}
	for _, n := range names {
		m["stablehlo."+n] = true
	}
	return m
}

func (p *pairing) each(b *ir.Builder, op *ir.Op) []cpair {
	make1 := func(pick func(cpair) *ir.Value) *ir.Op {
		var in []*ir.Value
		for _, v := range op.Operands {
			if isComplex(v) {
				v = pick(p.of[v])
			}
			in = append(in, v)
		}
		var types []ir.Type
		for _, r := range op.Results {
			t := r.Type
			if isComplex(r) {
				t = realPart(t)
			}
			types = append(types, t)
		}
		return b.OpWith(op.Name, types, in, op.Attrs)
	}
	re := make1(func(z cpair) *ir.Value { return z.re })
	im := make1(func(z cpair) *ir.Value { return z.im })
	var out []cpair
	for i := range op.Results {
		out = append(out, cpair{re.Results[i], im.Results[i]})
	}
	return out
}

// doubleArgs appends the arguments that a body has instead of those it had. They go in the order of the operands; a
// sort's body has two for each.
func (p *pairing) doubleArgs(op *ir.Op, blk *ir.Block) {
	group := 1
	if op.Name == "stablehlo.sort" {
		group = 2
	}
	for args := range slices.Chunk(slices.Clone(blk.Args), group) {
		if !isComplex(args[0]) {
			for _, a := range args {
				a.ReplaceAllUses(blk.AddArg(a.Type))
			}
			continue
		}
		zs := make([]cpair, len(args))
		for i, a := range args {
			zs[i].re = blk.AddArg(realPart(a.Type))
		}
		for i, a := range args {
			zs[i].im = blk.AddArg(realPart(a.Type))
			p.of[a] = zs[i]
		}
	}
}

// region converts a region's blocks and erases what they no longer need.
func (p *pairing) region(r *ir.Region) {
	from := len(p.dead)
	for _, blk := range r.Blocks {
		p.block(blk)
	}
	if p.errs.Err() != nil {
		return
	}
	for _, op := range slices.Backward(p.dead[from:]) {
		op.Erase()
	}
	p.dead = p.dead[:from]
}

// apart makes of a fold or scatter of several operands several of one each, where its body does not mix them: a complex sum is
// two sums.
func apart(op *ir.Op) []*ir.Value {
	n := len(op.Results)
	if n < 2 || !op.Is("stablehlo.reduce", "stablehlo.reduce_window", "stablehlo.scatter") {
		return nil
	}
	body := op.Body(0)
	for i, v := range body.Terminator().Operands {
		if !v.Type.Equal(body.Args[0].Type) || !onlyFrom(v, map[*ir.Value]bool{body.Args[i]: true, body.Args[n+i]: true}) {
			return nil
		}
	}
	var out []*ir.Value
	for i := range n {
		operands := []*ir.Value{op.Operands[i], op.Operands[len(op.Operands)-n+i]}
		if len(op.Operands) > 2*n { // a scatter's indices
			operands = slices.Insert(operands, 1, op.Operands[n])
		}
		single := ir.NewOp(op.Name, []ir.Type{op.Results[i].Type}, operands, slices.Clone(op.Attrs)...)
		single.Pos = op.Pos
		blk := single.AddRegion().AddBlock(body.Args[i].Type, body.Args[n+i].Type)
		to := ir.Map{}
		for k, a := range body.Args {
			to[a] = blk.Args[k/n]
		}
		for _, in := range body.Ops {
			blk.Append(in.Clone(to))
		}
		blk.Terminator().SetOperands(blk.Terminator().Operands[i])
		op.Block.Insert(op.Index(), single)
		out = append(out, single.Result())
	}
	return out
}

// onlyFrom reports that a value in a body is made of the arguments given and of nothing else of the body's.
func onlyFrom(v *ir.Value, args map[*ir.Value]bool) bool {
	if v.ArgOf() != nil {
		return args[v]
	}
	return len(v.Def().Regions) == 0 && !slices.ContainsFunc(v.Def().Operands, func(o *ir.Value) bool { return !onlyFrom(o, args) })
}

// double makes of an op with regions one that has each complex operand, argument and result twice.
func (p *pairing) double(op *ir.Op) []cpair {
	var types []ir.Type
	for _, r := range op.Results {
		if isComplex(r) {
			types = append(types, realPart(r.Type), realPart(r.Type))
		} else {
			types = append(types, r.Type)
		}
	}
	two := ir.NewOp(op.Name, types, p.flat(op.Operands), op.Attrs...)
	two.Pos = op.Pos
	for _, r := range op.Regions {
		old := len(r.Entry().Args)
		p.doubleArgs(op, r.Entry())
		p.region(r)
		for range old {
			r.Entry().RemoveArg(0)
		}
		r.CloneInto(two.AddRegion(), ir.Map{})
	}
	op.Block.Insert(op.Index(), two)
	flat := two.Results
	if vs := apart(two); vs != nil {
		flat = vs
		two.Erase()
	}
	var out []cpair
	for _, r := range op.Results {
		if isComplex(r) {
			out = append(out, cpair{flat[0], flat[1]})
			flat = flat[2:]
		} else {
			out = append(out, cpair{re: flat[0]})
			flat = flat[1:]
		}
	}
	return out
}
