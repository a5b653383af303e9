// Package crosscheck reads LLVM IR a second time, with github.com/llir/llvm behind a normaliser, and tells which
// instructions each function has. The importer's own reader must have seen the same.
package crosscheck
