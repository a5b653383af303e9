// Package llvmir imports textual LLVM IR (clang 13 to 22, typed and opaque pointers) as kernel IR. A strict reader of its
// own refuses every word that it does not know where it stands; what it read is then translated function by function, block by
// block. What the device has no instruction for comes from a library in C (lib/). Start at Import in import.go. What is where:
//
//	lex, words, names, parse, body, const        the reader: modules, functions, constants
//	types, debug, second                         types; places in the source; the reading once more, by crosscheck
//	import, function, value, call, term          functions, blocks, values, calls, ends of blocks
//	opcodes, intrinsics, wideintrinsics          the tables of instructions and of functions that are known
//	arith, memory, vector, lanes, packed, label  what instructions become
//	wide, widelanes, widefloat                   integers of more than a word
//	space, unwind, grid                          address spaces, exceptions, work items
//	library                                      the device library
package llvmir
