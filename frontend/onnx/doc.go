// Package onnx reads ONNX models, opsets 1 to 26, and turns them into tensor IR.
//
// proto.go and schema.go read the protobuf bytes without copying weights; tensor.go turns TensorProto into ir.Dense
// and back; import.go walks the graph; table.go lists one decomposition an operator and opset range, the families
// are in files of their own (math.go, conv.go, …). emit.go builds the StableHLO ops and folds those whose operands
// are known, so that shapes computed by the model become constants. Start with Import.
package onnx
