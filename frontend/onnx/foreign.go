package onnx

var foreignOps []row
