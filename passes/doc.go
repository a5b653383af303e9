// Package passes compiles the tensor IR down to the kernel IR: it simplifies and decomposes ops, chooses layouts,
// groups ops into fused regions of five forms (map, reduce, contract, move, index), places every buffer, and lowers
// each region to a kernel function whose data streams through the scratchpad by double-buffered DMA.
//
// Start at Pipeline (pipeline.go), the one table of passes. Between passes everything is in the IR's text, so a
// compile can be resumed from the dump of any of them. The generators stand on three ideas: affine access
// (affine.go), the tile stream (stream.go) and the expression emitter (expr.go); lower.go is their common context.
package passes
