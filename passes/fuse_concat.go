package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Concatenations in place. A concatenation of what regions have just computed would read and write all of it once more. So it is no region
// but a name for the memory where the regions write their parts to begin with (place.go); rows of a part are as far apart as those of the whole:
//
//	%a = "gw.region"(%x) {…}                        %a = "gw.region"(%x) {…}   at arena:0, rows of 64 bytes, 192 apart
//	%b = "gw.region"(%y) {…}                        %b = "gw.region"(%y) {…}   at arena:64, rows of 128 bytes, 192 apart
//	%c = "gw.region"(%a, %b) { concatenate }        %c = stablehlo.concatenate %a, %b      at arena:0
//
// A part that somebody else reads too, or whose maker cannot store rows apart, is copied.

// isJoin reports a concatenation whose operands lie in their places of the result.
func isJoin(op *ir.Op) bool {
	return op.Name == "stablehlo.concatenate" && (op.Block.ParentOp() == nil || op.Block.ParentOp().Name != "gw.region")
}

// joinRows is how many rows of a concatenation each part has, and the elements from one to the next.
func joinRows(op *ir.Op) (rows, pitch int64) {
	dim, _ := op.Int("dimension")
	shape := op.Result().Type.Shape
	return product(shape[:dim]), product(shape[dim:])
}

// rowsApart is the concatenation of which a region's result is a part whose rows do not follow each other, nil if there is none.
func rowsApart(v *ir.Value) *ir.Op {
	if len(v.Uses()) != 1 || !isJoin(v.Uses()[0].Op) {
		return nil
	}
	op := v.Uses()[0].Op
	if rows, _ := joinRows(op); rows == 1 {
		return nil
	}
	return op
}

// outStrides are the byte strides of result i.
func (r *region) outStrides(i int) []int64 {
	t := r.op.Results[i].Type
	if join := rowsApart(r.op.Results[i]); join != nil {
		return strides(join.Result().Type.Shape, int64(t.DType.Size()))
	}
	return strides(t.Shape, int64(t.DType.Size()))
}

// outLeaves are the results as leaves, for collapse: dimensions that are not side by side in memory stay apart.
func (r *region) outLeaves() []leaf {
	leaves := make([]leaf, len(r.op.Results))
	for i, v := range r.op.Results {
		k := r.outStrides(i)
		for d := range k {
			k[d] /= int64(v.Type.DType.Size())
		}
		leaves[i].lin.k = k
	}
	return leaves
}

// joins looks for concatenations that can be in place.
func joins(b *ir.Block) {
	for _, op := range slices.Clone(b.Ops) {
		for _, r := range op.Regions {
			if isControl(op) {
				joins(r.Entry())
			}
		}
		if concat := onlyConcat(op); concat != nil && !leavesBlock(op.Results[0]) {
			joinParts(op, concat)
		}
	}
}

// onlyConcat is the concatenation that is all that a region does.
func onlyConcat(op *ir.Op) *ir.Op {
	if op.Name != "gw.region" || op.Str("form") != "move" {
		return nil
	}
	body := op.Body(0)
	hero := heroOf(body)
	if hero == nil || hero.Name != "stablehlo.concatenate" || !slices.Equal(hero.Operands, body.Args) || body.Terminator().Operands[0] != hero.Result() {
		return nil
	}
	return hero
}

// leavesBlock reports a value that a loop or branch passes on, which gives it another place.
func leavesBlock(v *ir.Value) bool {
	return slices.ContainsFunc(v.Uses(), func(u ir.Use) bool {
		return isAlias(u.Op) && leavesBlock(u.Op.Result()) || isControl(u.Op) || u.Op == u.Op.Block.Terminator() && u.Op.Block.ParentOp() != nil
	})
}

// joinParts has the parts of a concatenation written to their places, if most of it is not only copied there.
func joinParts(op, concat *ir.Op) {
	rows, _ := joinRows(concat)
	var copies []int
	copied := int64(0)
	for i, v := range op.Operands {
		if !placeable(v, op, rows) {
			copies, copied = append(copies, i), copied+v.Type.Bytes()
		}
	}
	if len(copies) > 1 || 2*copied > op.Result().Type.Bytes() {
		return
	}
	parts := slices.Clone(op.Operands)
	for _, i := range copies {
		parts[i] = copyOf(parts[i], op)
	}
	join := ir.NewOp("stablehlo.concatenate", op.ResultTypes(), parts, concat.Attrs...)
	join.Pos = op.Pos
	op.Block.Insert(op.Index(), join)
	op.ReplaceWith(join.Results...)
}

// placeable reports an operand of a concatenation in so many rows that its maker can write to its place.
func placeable(v *ir.Value, reader *ir.Op, rows int64) bool {
	for isAlias(v.Def()) && v.HasOneUse() && rows == 1 {
		v = v.Def().Operands[0]
	}
	op := v.Def()
	if !isRegion(v) || !v.HasOneUse() || op.Block != reader.Block || op.Attrs.Has(inPlace) {
		return false
	}
	if rows == 1 {
		return true
	}
	switch op.Str("form") {
	case "map":
		return true
	case "contract":
		heroes := convolutionsOf(op.Body(0))
		if dots := opsNamed(op.Body(0), "stablehlo.dot_general"); len(dots) > 0 {
			heroes = append(heroes, dots...)
			if len(heroes) > 1 {
				return false // attention
			}
		}
		dim, _ := heroOf(reader.Body(0)).Int("dimension")
		return int(dim) == v.Type.Rank()-1 && columnsOfWeights(heroes[len(heroes)-1]) >= 0
	}
	return false
}
