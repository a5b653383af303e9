// Package kernel is the kernel IR: SSA over a control flow graph with block
// parameters, on scalars, vectors, lane masks and tiles, with pointers into one
// address space that holds scratchpad and global memory. The tensor compiler
// lowers fused regions to it and LLVM IR enters here; package backend turns it
// into machine code.
//
// Start at Module and Inst (kernel.go), then the op table (ops.go), where each
// op's operands, result and meaning stand in one row. Printing, parsing,
// verifying and the builder are loops over that table. Nothing here is undefined: shifts count
// modulo the width, x/0 is −1 (remainder x), float to int saturates.
package kernel
