package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// longScan is from how many elements on running sums are made by doubling: as one window for each element they are n²/2
// steps. Recorded results of short ones are in the order of the elements.
const longScan = 256

// neutral is the value that a combiner leaves others alone with.
var neutral = map[string]func(d ir.DType) float64{
	"stablehlo.add":      func(ir.DType) float64 { return 0 },
	"stablehlo.multiply": func(ir.DType) float64 { return 1 },
	"stablehlo.maximum":  func(d ir.DType) float64 { return lowest(d, -1) },
	"stablehlo.minimum":  func(d ir.DType) float64 { return lowest(d, 1) },
}

// lowest is the infinity of a float type with that sign; integers, which float64 may not hold, have none here.
func lowest(d ir.DType, sign int) float64 {
	if d.IsFloat() {
		return math.Inf(sign)
	}
	return math.NaN()
}

// expandScan takes a reduce_window in which every element's window reaches to the same end of one dimension, a running sum
// or maximum, in log₂ n steps that each combine elements twice as far apart (Hillis and Steele, Data Parallel Algorithms,
// 1986). It reports false for other windows, and for half floats, whose sums are rounded at each step.
func expandScan(op *ir.Op) bool {
	t := op.Operands[0].Type
	body := op.Body(0).Ops
	if len(op.Results) != 1 || len(body) != 2 || len(body[0].Operands) != 2 || body[0].Operands[0] == body[0].Operands[1] {
		return false
	}
	for _, v := range body[0].Operands {
		if v.Def() != nil { // not an argument
			return false
		}
	}
	init := op.Operands[1].Const()
	of := neutral[body[0].Name]
	sums := body[0].Is("stablehlo.add", "stablehlo.multiply")
	if of == nil || init == nil || init.Float(0) != of(t.DType) || sums && t.DType.IsFloat() && t.DType.Size() < 4 {
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
	b := ir.BuildBefore(op)
	x := op.Operands[0]
	if sums { // −0 and the initial value are +0
		x = b.Binary(body[0].Name, b.Like(x, init.Float(0)), x)
	}
	for k := int64(1); k < n; k *= 2 {
		low, high := make([]int64, rank), make([]int64, rank)
		low[axis], high[axis] = k, -k
		if side == 1 {
			low, high = high, low
		}
		x = b.Binary(body[0].Name, b.Pad(x, op.Operands[1], low, high, nil), x)
	}
	op.ReplaceWith(x)
	return true
}
