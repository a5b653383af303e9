// Package llvmir imports textual LLVM IR (clang 13 to 22, typed and opaque pointers) as kernel IR. A strict tokeniser
// (normalise.go, with its word list in words.go) rewrites the text line by line to what the parser of llir knows and
// refuses every word it does not know, since that parser drops such words silently; import.go and its neighbours
// then translate function by function. Start at Import.
package llvmir
