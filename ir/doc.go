// Package ir is the tensor IR: SSA over tensors, with the operations, semantics and
// text of StableHLO and CHLO (a documented subset of MLIR assembly, pretty and generic).
//
// A Module holds functions, a Func one block of ops, an Op is a uniform struct: there is
// no Go type per operation. What is particular to an operation stands in one table, Ops:
// arity, attributes, traits, its text form, Infer (result types) and Verify. Parser,
// printer, verifier, builder and passes all read that table.
//
// Parse(file, src) reads text and reports mistakes with positions; Verify checks every
// rule; Module.String prints text that parses back to the same text. Parse verifies
// nothing but what it needs to build ops: call Verify after it.
//
// Start reading at ir.go (structure), type.go, attr.go, dense.go, then ops.go (the table).
package ir
