package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Maps side by side. Fusion grows a group from its last op backwards, so two maps of the same operands are two regions, and what feeds both is a
// third, as nobody holds all its readers. Here regions of maps become one if a large operand is the same, and then take in the maps that only
// they read: corners of boxes, from centres and sizes, are one pass over them and not four.
//
//	%h = "gw.region"(%s) { half }
//	%a = "gw.region"(%c, %h) { subtract }            %a, %b = "gw.region"(%c, %s) { half, subtract, add }
//	%b = "gw.region"(%c, %h) { add }

// mapsTogether joins the maps of main's block. In those of loops the places of what is carried hang on the order of regions.
func mapsTogether(b *ir.Block) {
	for k := len(b.Ops) - 1; k >= 0; k-- {
		op := b.Ops[k]
		if !isMap(op) {
			continue
		}
		for i := op.Index() - 1; i >= 0; i-- {
			if p := b.Ops[i]; isMap(p) && (feedsOnly(p, op) || goesBeside(p, op)) && slices.Equal(p.Results[0].Type.Shape, op.Results[0].Type.Shape) {
				if both := oneMap(p, op); both != nil {
					op, i = both, both.Index()
				}
			}
		}
		k = op.Index()
	}
}

func isMap(op *ir.Op) bool { return op.Name == "gw.region" && op.Str("form") == "map" }

// feedsOnly reports that nothing but op reads p's results, each element where it computes the same one.
func feedsOnly(p, op *ir.Op) bool {
	for _, v := range p.Results {
		for _, u := range v.Uses() {
			if u.Op != op || slices.ContainsFunc(op.Body(0).Args[u.Index].Uses(), func(u ir.Use) bool { return isView(u.Op) }) {
				return false
			}
		}
	}
	return true
}

// goesBeside reports that p can be done as late as op, and that they share an operand that it pays to read once.
func goesBeside(p, op *ir.Op) bool {
	for _, v := range p.Results {
		for _, u := range v.Uses() {
			if u.Op.Index() <= op.Index() {
				return false
			}
		}
	}
	return slices.ContainsFunc(op.Operands, func(v *ir.Value) bool {
		return v.Type.NumElements() >= op.Results[0].Type.NumElements() && slices.Contains(p.Operands, v)
	})
}

// oneMap makes one region of two, in the second one's place; nil if that would have too many operands.
func oneMap(p, op *ir.Op) *ir.Op {
	var read, left []*ir.Value
	for _, v := range slices.Concat(p.Operands, op.Operands) {
		if v.Def() != p && !slices.Contains(read, v) {
			read = append(read, v)
		}
	}
	var types []ir.Type
	for _, v := range slices.Concat(p.Results, op.Results) {
		if v.Def() == op || slices.ContainsFunc(v.Uses(), func(u ir.Use) bool { return u.Op != op }) {
			left, types = append(left, v), append(types, v.Type)
		}
	}
	if len(read)+len(left) > maxPointers {
		return nil
	}
	both := ir.NewOp("gw.region", types, read, ir.A("form", ir.String("map")), ir.A("sym", ir.String(op.Str("sym"))))
	both.Pos = op.Pos
	blk := both.AddRegion().AddBlock()
	inside := ir.Map{} // of the values outside
	for _, v := range read {
		inside[v] = blk.AddArg(v.Type)
	}
	for _, part := range []*ir.Op{p, op} {
		body, vm := part.Body(0), ir.Map{}
		for i, v := range part.Operands {
			vm[body.Args[i]] = inside[v]
		}
		for _, in := range body.Ops[:len(body.Ops)-1] {
			blk.Append(in.Clone(vm))
		}
		for i, v := range part.Results {
			inside[v] = vm[body.Terminator().Operands[i]]
		}
	}
	op.Block.Insert(op.Index(), both)
	yield := ir.NewOp("gw.yield", nil, nil)
	blk.Append(yield)
	var outs []*ir.Value
	for i, v := range left {
		outs = append(outs, inside[v])
		v.ReplaceAllUses(both.Results[i])
	}
	yield.SetOperands(outs...)
	op.Erase()
	p.Erase()
	return both
}
