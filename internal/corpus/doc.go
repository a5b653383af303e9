// Package corpus is about the C kernels in frontend/llvmir/testdata/corpus: comments in the sources say how each function
// is called, the generator beside it compiles and runs them natively, and tests run their LLVM IR on the device.
package corpus
