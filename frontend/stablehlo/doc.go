// Package stablehlo reads StableHLO modules from files. The text itself is the tensor IR's
// own (package ir); what is here is what a file adds to it: reading and verifying in one
// step, quantised types (quant.go), which are integers from then on, custom calls that stand for
// ops (calls.go), and taking self-checking modules apart (split.go).
//
// A self-checking module computes something and asserts what came out (check.expect_eq
// and its like), with inputs and expected values as functions beside it. Split makes of it
// a program that takes the inputs as arguments and returns what is asserted, so that a
// compiler cannot see the inputs, and the functions that give inputs and expected values.
// One file may hold several such modules and a module several programs (sections.go).
package stablehlo
