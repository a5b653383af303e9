// Package prep makes ONNX files fit for measuring, byte for byte the same each time: Fill gives seeded weights to the
// light graphs, whose own are ConstantOfShape; Logits ends a classifier before its softmax, which would hide errors;
// Plain spells three operators in the way that every runtime knows.
//
// roles.go finds out what a weight is for, fill.go draws it, edit.go changes nodes; fields nobody changes are copied.
package prep
