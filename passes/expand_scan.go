package passes

import "github.com/godwit-accel/godwit/ir"

// longScan is from how many elements on running sums are made in passes: as one window for each element they are n²/2
// steps. Recorded results of short ones are in the order of the elements.
const longScan = 256

// scanned are the combiners of running folds, and whether the order in which floats come makes a difference.
var scanned = map[string]bool{"stablehlo.add": true, "stablehlo.multiply": true, "stablehlo.maximum": false, "stablehlo.minimum": false}

// expandScan takes a reduce_window in which every element's window reaches to the same end of one dimension, a running sum
// or maximum, in a few passes. It reports false for other windows, and for half floats, whose sums are rounded at each step.
func expandScan(op *ir.Op) bool {
	t := op.Operands[0].Type
	f, init := combinerOf(op), op.Operands[len(op.Operands)-1].Const()
	sums, ok := scanned[f]
	if !ok || init == nil || !op.Result().Type.Equal(t) || sums && t.DType.IsFloat() && t.DType.Size() < 4 {
		return false
	}
	if n := ir.Neutral(f, t.DType); init.Float(0) != n.Float(0) || !t.DType.IsFloat() && init.Int(0) != n.Int(0) {
		return false
	}
	rank := t.Rank()
	dims, pads := op.Ints("window_dimensions"), op.Padding("padding", rank)
	axis := -1
	for d := range rank {
		if op.IntsOr("window_strides", rank, 1)[d] != 1 || op.IntsOr("window_dilations", rank, 1)[d] != 1 || op.IntsOr("base_dilations", rank, 1)[d] != 1 {
			return false
		}
		if dims[d] == 1 && pads[d] == [2]int64{} {
			continue
		}
		if axis >= 0 {
			return false
		}
		axis = d
	}
	if axis < 0 || t.Shape[axis] < longScan || dims[axis] != t.Shape[axis] {
		return false
	}
	n := dims[axis]
	side := 0 // of the elements that come in
	switch pads[axis] {
	case [2]int64{n - 1, 0}:
	case [2]int64{0, n - 1}:
		side = 1
	default:
		return false
	}
	y := ir.BuildBefore(op).RunningFold(f, op.Operands[0], op.Operands[1], axis, side == 1)
	for x := y; x != op.Operands[0]; x = x.Def().Operands[0] {
		defer expandWindow(x.Def())
	}
	op.ReplaceWith(y)
	return true
}
