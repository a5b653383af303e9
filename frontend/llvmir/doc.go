// Package llvmir imports textual LLVM IR (clang 13 to 22, typed and opaque pointers) as kernel IR. A strict reader of its
// own (lex.go, parse.go, body.go, const.go) refuses every word that it does not know where it stands; function.go and its
// neighbours then translate function by function, block by block. What the device has no instruction for comes
// from a library in C (lib/, library.go). Start at Import; opcodes.go and intrinsics.go are the tables.
package llvmir
