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
// Start reading at ir.go (structure), then optable.go (the table). What is where:
//
//	ir, walk, analysis                  modules, functions, ops, values; what passes ask of them
//	type, dtype, codes, quant           types; floats of at most eight bits
//	attr, attrdims, dense*, resource    attributes; constants and where large ones lie
//	scaled                              constants that are a product
//	ops, optable                        the table: traits, rows
//	infer*                              types of results, by kind of op
//	verify*                             every rule
//	builder, build*                     making ops
//	scan, parse*, print*                the text in and out
//	form, directives, text_reduce       what the table says of an op's text
//	attrtext, densetext                 that of attributes and constants
package ir
