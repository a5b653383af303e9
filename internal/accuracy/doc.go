// Package accuracy measures how far the results of the tensor IR's float ops are from exact ones: those of the
// interpreter and those that the compiler makes the device compute, against internal/bigmath. It is all tests. The
// usual ones sample f32 and f64 and take every f16 and bf16; with GODWIT_LONG=1 unary ops take every f32 (hours). What
// they find is docs/ACCURACY.md, which -update writes. Start at ops_test.go.
package accuracy
