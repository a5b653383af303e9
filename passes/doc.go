// Package passes compiles the tensor IR down to the kernel IR: it simplifies and decomposes ops, chooses layouts,
// groups ops into fused regions of five forms (map, reduce, contract, move, index), places every buffer, and lowers
// each region to a kernel function whose data streams through the scratchpad by double-buffered DMA.
//
// Start at Pipeline (pipeline.go), the one table of passes. Between passes everything is in the IR's text, so a
// compile can be resumed from the dump of any of them. What is where, in the order of the pipeline:
//
//	inline, refine              calls, and sizes that a type leaves open
//	widen, codes, narrow*,      integers of less than a byte, floats of a byte; quantised products back to
//	precision                   bytes; bf16
//	pairs*                      complex numbers as two real ones
//	decompose*                  one table of ops in terms of simpler ones: decompose.go; calc.go writes its formulas
//	canonicalise*, fold, scale  views that merge, constants, scales that go into weights
//	layout*                     NHWC, products of two sides, transposes that sink
//	expand*                     windows, sorts, scans and convolutions that no generator takes as they are
//	fuse*                       ops to regions, and regions to larger ones; copies.go: the copies of control flow
//	place, alloc                where each result lies in global memory
//	lower_main                  main, which calls the regions; cores.go: shared by several cores; meta.go: described
//	arrange, overlap, handover* where a region's buffers lie in scratchpad; what begins under the region before; what stays there
//	kernel_passes               kcse, licm, kdce
//
// Lowering is five generators, in the context of lower.go (region):
//
//	map*                        elementwise
//	reduce*, rows*              folds, windows; rows that are folded and go on, as in softmax
//	contract*, depthwise,       products and convolutions: contract_shape reads the region, _plan tiles it, _tiles walks the tiles,
//	attention, weights*         _block writes the K-loop, _chain joins blocks, _epilogue what follows, _weights packs
//	move*                       copies and transposes
//	index*, sort*               gather, scatter, sorting
//
// They stand on affine access (affine.go), what a region computes at a point (dag.go), iteration spaces (space.go), the tile
// stream (stream.go), the expression emitter (expr.go; its table of elementwise ops: expr_ops.go) and constants of one value (splat.go).
package passes
