package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Rows. Softmax, layer normalisation and their like fold the rows of a tensor and go on with the rows themselves:
//
//	%m = reduce max %x                 kept    one element a row
//	%b = broadcast_in_dim %m           a view that gives each row its own element
//	%d = subtract %x, %b               full    as large as %x
//	%s = reduce add (exponential %d)   …
//
// Such a chain is one region, which reads and writes each row once (rows.go): a map takes in a fold whose results only
// come back to the map's rows, and everything before it by the rule of all fusion, that all users are in the group.

// rowSpace is the shape of a group of rows; dimensions from kept on are folded.
type rowSpace struct {
	shape []int64
	kept  int
}

// longestRow is the bytes of a row at the most, so that several operands' fit into scratchpad.
const longestRow = 24 << 10

// homeRow is the group of rows that an op can join. It decides (ok) where a user is in such a group, or op is the fold that
// makes one of a map.
func (fu *fuser) homeRow(op *ir.Op) (g *group, ok bool) {
	var users []*ir.Op
	for _, r := range op.Results {
		for _, u := range r.Uses() {
			ug := fu.of[u.Op]
			if ug == nil || g != nil && ug != g {
				return nil, false
			}
			g = ug
			users = append(users, u.Op)
		}
	}
	if g == nil {
		return nil, false
	}
	space := g.rows
	if space == nil {
		if g.form != "map" || g.hero != nil || g.only != nil || !isView(users[0]) {
			return nil, false
		}
		fold := foldBehind(op)
		if fold == nil {
			return nil, false
		}
		if space = rowsOf(fold, g.root.Result().Type.Shape); space == nil {
			return nil, false
		}
	}
	if g.size(op) > maxPointers || !space.takes(op, users) {
		return nil, true
	}
	g.rows = space
	if op.Name == "stablehlo.reduce" {
		g.form, g.hero = "reduce", op
	}
	return g, true
}

// foldBehind is the fold that an elementwise op gets its operands from, if nothing else uses what lies between.
func foldBehind(op *ir.Op) *ir.Op {
	for op.Name != "stablehlo.reduce" {
		if _, ok := elementwise[op.Name]; !ok {
			return nil
		}
		var next *ir.Op
		for _, v := range op.Operands {
			if d := v.Def(); d != nil && !v.IsConst() && v.HasOneUse() && next == nil {
				next = d
			}
		}
		if next == nil {
			return nil
		}
		op = next
	}
	return op
}

// rowsOf is the space of a fold along the rows of a tensor of the shape given, nil if it is none that rows.go takes.
func rowsOf(op *ir.Op, shape []int64) *rowSpace {
	dims := op.Ints("dimensions")
	kept := len(shape) - len(dims)
	if kept < 1 || len(dims) > 2 || acrossOp(op) == 0 || !op.Operands[1].IsConst() || !slices.Equal(op.Operands[0].Type.Shape, shape) {
		return nil
	}
	for i, d := range slices.Sorted(slices.Values(dims)) {
		if d != int64(kept+i) {
			return nil
		}
	}
	n := product(shape[kept:])
	if n*int64(max(4, op.Operands[0].Type.DType.Size())) > longestRow || product(shape) == 0 {
		return nil
	}
	return &rowSpace{shape: shape, kept: kept}
}

// takes reports whether op, all of whose users are in the group, fits in: elementwise on whole rows or on one element a
// row, or another fold along the rows.
func (s *rowSpace) takes(op *ir.Op, users []*ir.Op) bool {
	shape := op.Results[0].Type.Shape
	_, maps := elementwise[op.Name]
	if maps && slices.Equal(shape, s.shape) {
		for _, u := range users {
			if isView(u) || !slices.Equal(u.Operands[0].Type.Shape, shape) && u.Name == "stablehlo.reduce" ||
				u.Name != "stablehlo.reduce" && !slices.Equal(u.Results[0].Type.Shape, shape) {
				return false
			}
		}
		return true
	}
	if !slices.Equal(shape, s.shape[:s.kept]) {
		return false
	}
	if op.Name == "stablehlo.reduce" {
		if r := rowsOf(op, s.shape); r == nil || r.kept != s.kept {
			return false
		}
	} else if !maps {
		return false
	}
	for _, u := range users {
		if isView(u) {
			if !s.spreads(u) {
				return false
			}
		} else if !slices.Equal(u.Results[0].Type.Shape, shape) || u.Name == "stablehlo.reduce" {
			return false
		}
	}
	return true
}

// spreads reports the view that gives each row its own element.
func (s *rowSpace) spreads(view *ir.Op) bool {
	if view.Name != "stablehlo.broadcast_in_dim" || !slices.Equal(view.Result().Type.Shape, s.shape) {
		return false
	}
	for i, d := range view.Ints("broadcast_dimensions") {
		if d != int64(i) {
			return false
		}
	}
	return !slices.ContainsFunc(view.Result().Uses(), func(u ir.Use) bool { return isView(u.Op) })
}

// dropUnits takes dimensions of one, which ONNX's keepdims leaves, out of the elementwise ops between a fold and the view
// that spreads its results: a reshape that only adds them moves behind the op.
func dropUnits(b *ir.Block) {
	for _, op := range slices.Clone(b.Ops) {
		if op.Name == "stablehlo.broadcast_in_dim" {
			spreadWithoutUnits(op)
			continue
		}
		if _, ok := elementwise[op.Name]; !ok || len(op.Results) != 1 {
			continue
		}
		inner, ok := withoutUnits(op)
		if !ok {
			continue
		}
		bld := ir.BuildBefore(op)
		m := ir.Map{}
		for _, v := range op.Operands {
			if v.IsConst() {
				m[v] = bld.Const(v.Const().Reshape(inner...))
			} else {
				m[v] = v.Def().Operands[0]
			}
		}
		c := op.Clone(m)
		c.Results[0].Type.Shape = inner
		op.Block.Insert(op.Index(), c)
		op.ReplaceWith(ir.BuildBefore(op).Reshape(c.Result(), op.Result().Type.Shape...))
	}
}

// addsUnits reports a reshape of a computed value that only adds dimensions of one.
func addsUnits(v *ir.Value) bool {
	op := v.Def()
	return op != nil && op.Name == "stablehlo.reshape" && op.Operands[0].Type.Rank() > 0 && op.Operands[0].Type.Rank() < v.Type.Rank() &&
		unitsAdded(op.Operands[0].Type.Shape, v.Type.Shape) != nil
}

// unitsAdded is where the dimensions of a shape are in one that has, in the same order, these and others of one; nil if it has not.
func unitsAdded(from, to []int64) (at []int) {
	for d, n := range to {
		switch {
		case len(at) < len(from) && from[len(at)] == n:
			at = append(at, d)
		case n != 1:
			return nil
		}
	}
	if len(at) < len(from) {
		return nil
	}
	return at
}

// withoutUnits is the shape that an op's operands have before such reshapes, if it is one.
func withoutUnits(op *ir.Op) ([]int64, bool) {
	var inner []int64
	for _, v := range op.Operands {
		switch c := v.Const(); {
		case !slices.Equal(v.Type.Shape, op.Result().Type.Shape):
			return nil, false
		case c != nil && c.IsSplat():
		case addsUnits(v) && (inner == nil || slices.Equal(inner, v.Def().Operands[0].Type.Shape)):
			inner = v.Def().Operands[0].Type.Shape
		default:
			return nil, false
		}
	}
	return inner, inner != nil
}

// spreadWithoutUnits reads a view's operand before a reshape that adds dimensions of one.
func spreadWithoutUnits(op *ir.Op) {
	v := op.Operands[0]
	if d := v.Def(); v.Type.Rank() == 0 && v.DefName() == "stablehlo.reshape" && d.Operands[0].Type.Rank() < op.Result().Type.Rank() {
		op.ReplaceWith(spreadRows(ir.BuildBefore(op), d.Operands[0], op.Result().Type.Shape)) // one element, as a number
		return
	}
	if !addsUnits(v) {
		return
	}
	dims := op.Ints("broadcast_dimensions")
	inner := v.Def().Operands[0]
	var keep []int64
	for _, d := range unitsAdded(inner.Type.Shape, v.Type.Shape) {
		keep = append(keep, dims[d])
	}
	op.ReplaceWith(ir.BuildBefore(op).BroadcastInDim(inner, op.Result().Type.Shape, keep))
}
