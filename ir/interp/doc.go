// Package interp is the slow, obvious interpreter of the tensor IR: the oracle that every
// other way of computing is compared with, and the constant folder of the passes. That of
// the kernel IR is package kir below.
//
// New(m).Call(name, args) evaluates a function of a module (tensor.go); tensor*.go are tables of ops by kind. Everything
// elementwise is one table of scalar functions on words (tensor_word.go says what a word
// is); everything that moves data is one strided copy (tensor_copy.go); dot and convolution are one matrix product (tensor_gemm.go). Floats narrower than f64 are computed in f64 and rounded once
// per op; sums (dot, convolution, reduce with an add) are rounded once at the end.
// Compare (compare.go) holds the rules by which results count as equal.
package interp
