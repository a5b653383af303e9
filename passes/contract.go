package passes

import (
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// The contract form: convolutions and matrix products on the matrix unit. Everything is a two-dimensional
// convolution over NHWC data; a matrix product [B, M, K]·[B, K, N] is one with image height M, width 1, K input
// and N output channels and a 1×1 window.
//
//	contract_shape.go   reads the op into a contraction
//	contract_plan.go    chooses tiles, panels, blocks and loop order by predicted cycles
//	contract_tiles.go   the loop over tiles: double-buffered operands, each loaded only when it changes
//	contract_block.go   the K-loop on a block of accumulators and its epilogue
//	contract_weights.go the weights in the order in which the K-loop reads them
//	contract_turn.go    the first of computed weights, put into that order by the vector unit
//	depthwise.go        one channel a group: the vector unit is the wider one there
//	contract_separable.go  such a convolution and the product behind it
//
// An input tile lies in scratchpad as rows × width × channels with its border of padding, written by the DMA. So
// sixteen consecutive output pixels are the rows of a tile load: the row descriptor with phase walks the image
// (implicit im2col), and what is contiguous under one window row, kw·channels, is a run of K. The weights are
// packed in K-groups of 4 bytes by output column, zero where a run does not fill its last 64 bytes. Where there are few
// channels, a run may also be a whole window: those of a row of pixels share their columns, each with all rows of the window,
// which so many copies bring, or each pixel has a copy of its own.

// mmaOps are the products of the matrix unit by operand types.
var mmaOps = map[[2]ir.DType]kernel.Op{
	{ir.F32, ir.F32}: kernel.OpMmaF32, {ir.BF16, ir.BF16}: kernel.OpMmaBF16, {ir.F16, ir.F16}: kernel.OpMmaF16,
	{ir.I8, ir.I8}: kernel.OpMmaSS, {ir.UI8, ir.I8}: kernel.OpMmaUS, {ir.I8, ir.UI8}: kernel.OpMmaSU, {ir.UI8, ir.UI8}: kernel.OpMmaUU,
}

// contractable reports convolutions and dot_generals that this form takes; expand turns the others into views,
// maps and reductions.
func contractable(op *ir.Op) bool {
	x, err := readContraction(op)
	return err == nil && (op.Operands[1].IsConst() || x.packable() || x.depthwise())
}

// contractReads reports whether operand u of an op in a contract region may be an affine view. In the epilogue, where
// operands come to scratchpad tile by tile, it may; so may the hero's operands if their elements are 4 bytes, of which
// the DMA moves as many a cycle scattered as in a row: a transpose there is free.
func contractReads(u ir.Use) bool {
	if !u.Op.Is("stablehlo.convolution", "stablehlo.dot_general") {
		return true
	}
	v := u.Op.Operands[u.Index]
	return u.Index < 2 && v.Type.DType.Size() == 4 && v.Def().Name == "stablehlo.transpose" && !v.Def().Operands[0].IsConst()
}

// contractionOf reads the one convolution or product of a region, and its epilogue.
func contractionOf(r *region) (*contraction, error) {
	hero := heroOf(r.body)
	if hero == nil {
		return nil, source.Errorf(r.op.Pos, "contract: the region holds no convolution or dot_general")
	}
	x, err := readContraction(hero)
	if err != nil {
		return nil, err
	}
	x.region = r
	if err := x.readThroughViews(); err != nil {
		return nil, err
	}
	return x, x.readEpilogue()
}

func lowerContract(r *region) error {
	if dots := opsNamed(r.body, "stablehlo.dot_general"); len(dots) > 1 {
		return lowerAttention(r, dots)
	}
	if len(convolutionsOf(r.body)) == 2 {
		return lowerSeparable(r)
	}
	x, err := contractionOf(r)
	if err != nil {
		return err
	}
	x.describeBound()
	if x.depthwise() {
		return x.lowerDepthwise()
	}
	p, err := x.choosePlan()
	if err != nil {
		return err
	}
	if p.ring > 0 {
		return x.lowerSkinny(p)
	}
	return x.lower(p)
}
