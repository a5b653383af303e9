// Package kgen makes random kernel-IR programs that are valid by construction: they verify, end, stay in their
// buffers, and write everything they computed to memory. One generator feeds the quick property tests, the long runs
// and the fuzzer, which draw from rapid, from a seeded source or from fuzz bytes.
package kgen
