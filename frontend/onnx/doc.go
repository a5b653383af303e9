// Package onnx reads ONNX models, opsets 1 to 26, and turns them into tensor IR.
//
// proto.go and schema.go read the protobuf bytes without copying weights; tensor.go turns TensorProto into ir.Dense
// and back; import.go walks the graph; table.go collects the decompositions, one row an operator and opset range,
// from the family files (math.go, conv.go, quant.go, control.go …); emit.go is what they share, static.go computes
// what must be known when compiling. Start with Import.
//
// Shapes are static in the result: symbols are bound by Options, and a value that decides a shape is computed here
// from constants, from the shapes of inputs, or, if it hangs on the value of an input, from Options.Values. Outputs whose
// size hangs on values (NonZero, a Loop that ends early, an If of two shapes) have the largest shape they can get, and the device counts what
// is there: bounded.go; shapes that a model writes out from such sizes: extent.go. Sequences and optionals are lists of values in the importer, and tensors of their own as inputs
// and outputs: lists.go. Floats of a byte and everything of less than one are carried as bytes: narrow.go. Positions
// in messages are bytes of the file; an op's position has the number of its node, counted as the graph is walked, for
// a line.
package onnx
