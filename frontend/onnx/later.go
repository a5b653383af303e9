package onnx

var attentionOps, visionOps, foreignOps []row
