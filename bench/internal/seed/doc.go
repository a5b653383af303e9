// Package seed gives weights to a model that has none: the light graphs of ONNX are real networks whose weights are
// ConstantOfShape. Fill puts seeded values in their place, with the statistics that keep activations in range through
// the depth of the net, so that such a graph can be run, checked and timed. Equal input gives equal bytes.
//
// roles.go finds out what a tensor is for, fill.go draws the values and writes the file.
package seed
