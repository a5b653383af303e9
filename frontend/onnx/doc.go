// Package onnx reads ONNX models, opsets 1 to 26, and turns them into tensor IR.
//
// Start with Import. What is where:
//
//	proto, schema, tensor, external             the protobuf bytes, read without copying weights; tensors as ir.Dense and back
//	import, node, refuse                        the walk over the graph; an operator with its inputs; what has no decomposition
//	table                                       the decompositions, one row an operator and opset range, from the families
//	emit, static                                what they share; what must be known when compiling
//	bounded, extent, carry                      sizes that hang on values
//	lists, sequence, narrow, qdq                lists of tensors; small elements; quantised models
//	math, activation, logic, reduce, random     families: elementwise and reductions
//	matmul, conv, pool, norm, quant             products, windows, normalisation
//	shape, index, compact, vision, resize, nms  moves and places
//	attention, rnn, control, signal, training   what is larger
//	ml, trees, legacy, foreign*                 other domains, and opset 1
//
// Shapes are static in the result: symbols are bound by Options, and a value that decides a shape is computed here
// from constants, from the shapes of inputs, or, if it hangs on the value of an input, from Options.Values. Outputs whose
// size hangs on values (NonZero, a Loop that ends early, an If of two shapes) have the largest shape they can get, and the device counts what
// is there: bounded.go; shapes that a model writes out from such sizes: extent.go. Sequences and optionals are lists of values in the importer, and tensors of their own as inputs
// and outputs: lists.go. Floats of a byte and everything of less than one are carried as bytes: narrow.go. Positions
// in messages are bytes of the file; an op's position has the number of its node, counted as the graph is walked, for
// a line.
package onnx
