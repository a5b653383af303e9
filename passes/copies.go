package passes

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Control flow in memory. A while's carried values are buffers: its operands are copied into them before it, and
// each turn copies the next values into them. The copies are regions like any other, so that the text shows them
// and place only has to give the operand, the arguments, the last copy and the result one address.

// copyOf makes a region that copies v and inserts it before op.
func copyOf(v *ir.Value, before *ir.Op) *ir.Value {
	f := before.Func()
	n := int64(0)
	if a, ok := f.Attrs.Get("gw.copies").(ir.Int); ok {
		n = a.Value
	}
	f.Attrs.Set("gw.copies", ir.Int{Value: n + 1, Type: ir.I64})
	op := ir.NewOp("gw.region", []ir.Type{v.Type}, []*ir.Value{v}, ir.A("form", ir.String("move")), ir.A("sym", ir.String(fmt.Sprintf("c%d_copy", n))))
	op.Pos = before.Pos
	blk := op.AddRegion().AddBlock(v.Type)
	blk.Append(ir.NewOp("gw.yield", nil, []*ir.Value{blk.Args[0]}))
	before.Block.Insert(before.Index(), op)
	return op.Result()
}

func isRegion(v *ir.Value) bool { return v.DefName() == "gw.region" }

// controlCopies gives a control op copies of its own where values pass its border. It runs after the blocks
// inside are fused, so that the results of regions are known.
func controlCopies(op *ir.Op) {
	if op.Name == "stablehlo.while" {
		for i, v := range op.Operands {
			op.SetOperand(i, copyOf(v, op))
		}
		body := op.Body(1)
		ret := body.Terminator()
		// Two steps where the next value is an argument or comes from outside: it may lie in a buffer that an
		// earlier copy of this turn has overwritten.
		for i, v := range ret.Operands {
			if v != body.Args[i] && !(isRegion(stepOver(v)) && v.Block() == body) {
				ret.SetOperand(i, copyOf(v, ret))
			}
		}
		for i, v := range ret.Operands {
			switch {
			case v == body.Args[i]:
			case updatesInPlace(v, body.Args[i]):
				v.Def().Attrs.Set(inPlace, ir.Bool(true))
			case comesLast(v, body.Args[i], ret):
			default:
				ret.SetOperand(i, copyOf(v, ret))
			}
		}
		return
	}
	for _, r := range op.Regions {
		blk := r.Entry()
		ret := blk.Terminator()
		seen := map[*ir.Value]bool{}
		for i, v := range ret.Operands {
			if !isRegion(v) || v.Block() != blk || seen[v] {
				ret.SetOperand(i, copyOf(v, ret))
			}
			seen[v] = true
		}
	}
}

// comesLast reports a next value of a while that is made when nothing reads the argument any more: it needs no copy, but is made in
// the argument's buffer. A single element may be computed from the argument itself; larger tensors are made in tiles of
// which the last may overlap the one before, and would be read again.
func comesLast(v, arg *ir.Value, ret *ir.Op) bool {
	op := v.Def()
	if !isRegion(v) || v.Block() != arg.Block() {
		return false
	}
	returned := 0
	for _, w := range ret.Operands {
		if w == v {
			returned++
		}
	}
	return returned == 1 && readBefore(arg, op, v.Type.NumElements() == 1 && op.Str("form") == "map")
}

// readBefore reports that what reads a value, through aliases and in regions too, stands in front of an op in the block of both, or
// if itself is set is the op.
func readBefore(v *ir.Value, op *ir.Op, itself bool) bool {
	for _, u := range v.Uses() {
		at := u.Op
		for at.Block != op.Block {
			at = at.Block.ParentOp()
		}
		switch {
		case isAlias(u.Op):
			if !readBefore(u.Op.Result(), op, itself) {
				return false
			}
		case at == op && !itself, at != op && at.Index() > op.Index():
			return false
		}
	}
	return true
}

// inPlace marks a region whose result lies where the operand does that it updates.
const inPlace = "gw.in_place"

// updatesInPlace reports a next value of a while that is the argument with a part of it overwritten, as loops collect their
// results, and that nothing else reads: the region can leave the rest where it is.
func updatesInPlace(v, arg *ir.Value) bool {
	op := v.Def()
	if !isRegion(v) || v.Block() != arg.Block() || len(op.Results) != 1 || len(v.Uses()) != 1 {
		return false
	}
	hero := heroOf(op.Body(0))
	if hero == nil || hero.Name != "stablehlo.dynamic_update_slice" || op.Body(0).Terminator().Operands[0] != hero.Result() {
		return false
	}
	x := hero.Operands[0]
	return x.ArgOf() == op.Body(0) && x.HasOneUse() && onlyReader(arg, op, x.Index())
}

// onlyReader reports that nothing but an op's operand reads a value, through aliases.
func onlyReader(v *ir.Value, op *ir.Op, operand int) bool {
	for _, u := range v.Uses() {
		switch {
		case isAlias(u.Op):
			if !onlyReader(u.Op.Result(), op, operand) {
				return false
			}
		case u.Op != op || u.Index != operand:
			return false
		}
	}
	return stepOver(op.Operands[operand]) == stepOver(v)
}

// returnCopies makes every result of main the result of a region of main's own block, each only once, so that
// it can be written straight to its output buffer.
func returnCopies(b *ir.Block) {
	ret := b.Terminator()
	var seen []*ir.Value
	for i, v := range ret.Operands {
		w := stepOver(v)
		if !isRegion(w) || w.Block() != b || slices.Contains(seen, w) || carried(w) {
			v = copyOf(v, ret)
			ret.SetOperand(i, v)
			w = v
		}
		seen = append(seen, w)
	}
}

// carried reports a value that is the copy made for a while.
func carried(v *ir.Value) bool {
	return slices.ContainsFunc(v.Uses(), func(u ir.Use) bool { return u.Op.Name == "stablehlo.while" })
}
