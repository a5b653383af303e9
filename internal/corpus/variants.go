package corpus

// Dir is where the corpus lies, from the module's root: src/NAME.c, ir/VARIANT/NAME.ll and expected/NAME.FUNC.npz.
const Dir = "frontend/llvmir/testdata/corpus"

// Variant is a way to compile the kernels to LLVM IR.
type Variant struct {
	Name  string
	Clang string
	Flags []string
}

// Variants are the ways in use: typed pointers and opaque ones, as written and optimised.
var Variants = []Variant{
	{"c14-O0", "clang-14", []string{"-O0"}},
	{"c14-O2", "clang-14", []string{"-O2"}},
	{"c19-O2nv", "clang-19", []string{"-O2", "-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops"}},
}
