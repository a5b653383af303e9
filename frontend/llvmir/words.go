package llvmir

import (
	"strings"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// attribute says what follows a bare attribute word; all of those listed only promise, or concern code generation
// for other machines, so that passing over them is sound. Those that the importer uses are seen where they stand.
type attribute uint8

const (
	attrNone  attribute = iota // not an attribute
	attrPlain                  // stands alone
	attrParen                  // may have arguments in parentheses
	attrNum                    // followed by a number, bare or in parentheses
)

// attributes is the white list: a word that is neither here nor in the grammar is refused where it stands.
var attributes = map[string]attribute{}

func init() {
	for a, list := range map[attribute]string{
		attrPlain: `noundef nonnull noalias nocapture readonly readnone writeonly writable dead_on_unwind dead_on_return immarg
			returned signext zeroext inreg nofree nest allocptr allocalign noext swifterror
			private internal available_externally linkonce linkonce_odr weak weak_odr common appending extern_weak external
			dso_local dso_preemptable default hidden protected dllimport dllexport
			unnamed_addr local_unnamed_addr externally_initialized
			ccc fastcc coldcc tailcc swiftcc preserve_mostcc preserve_allcc preserve_nonecc x86_vectorcallcc
			spir_kernel spir_func ptx_kernel ptx_device amdgpu_kernel amdgpu_device swifttailcc cxx_fast_tlscc ghccc win64cc x86_64_sysvcc
			noinline alwaysinline inlinehint optnone optsize minsize nounwind noreturn norecurse willreturn mustprogress
			speculatable nosync nocallback argmemonly inaccessiblememonly inaccessiblemem_or_argmemonly convergent noduplicate
			cold hot ssp sspreq sspstrong naked nobuiltin builtin strictfp nomerge nonlazybind noredzone noimplicitfloat
			returns_twice safestack sanitize_address sanitize_thread sanitize_memory sanitize_hwaddress sanitize_memtag
			sanitize_type sanitize_realtime no_sanitize_address no_sanitize_hwaddress nosanitize_coverage nosanitize_bounds
			nocf_check shadowcallstack presplitcoroutine disable_sanitizer_instrumentation null_pointer_is_valid
			optforfuzzing hybrid_patchable nodivergencesource jumptable fn_ret_thunk_extern skipprofile sanitize_address_dyninit
			nooutline noipa nocreateundeforpoison coro_only_destroy_when_complete`,
		attrParen: `captures memory range initializes nofpclass dereferenceable dereferenceable_or_null uwtable
			allocsize allockind comdat vscale_range thread_local no_sanitize code_model swiftself swiftasync denormal_fpenv`,
		attrNum: `align alignstack cc`,
	} {
		for _, w := range strings.Fields(list) {
			attributes[w] = a
		}
	}
}

// refusals explains words that are known and not supported.
var refusals = map[string]string{
	"vscale":       "scalable vectors are not supported: compile for fixed-width vectors",
	"cmpxchg":      "atomics are not supported",
	"atomicrmw":    "atomics are not supported",
	"fence":        "atomics are not supported",
	"atomic":       "atomics are not supported",
	"asm":          "inline assembly is not supported",
	"catchswitch":  "exceptions are not supported",
	"catchpad":     "exceptions are not supported",
	"catchret":     "exceptions are not supported",
	"cleanuppad":   "exceptions are not supported",
	"cleanupret":   "exceptions are not supported",
	"callbr":       "assembly with jumps is not supported",
	"va_arg":       "variable arguments are not supported",
	"x86_fp80":     "long double is not supported",
	"fp128":        "long double is not supported",
	"ppc_fp128":    "long double is not supported",
	"x86_mmx":      "this type is not supported",
	"x86_amx":      "this type is not supported",
	"token":        "tokens are not supported",
	"target":       "target extension types are not supported",
	"ifunc":        "indirect functions are not supported",
	"inalloca":     "arguments in place are not supported",
	"preallocated": "arguments in place are not supported",
	"prefix":       "prefix data is not supported",
	"prologue":     "prologue data is not supported",
	"module":       "module-level assembly is not supported",
	"ptrauth":      "signed pointers are not supported",
}

// disjoint is a flag of or: the operands have no common bit, so that it is also a sum.
const disjoint kernel.Hints = 1 << 15

const fast = kernel.Reassoc | kernel.NoNaN | kernel.NoInf | kernel.NoSZ | kernel.Contract | kernel.Recip | kernel.ApproxF

// flags are the words between an opcode and its operands. Some are of no use here and stand for nothing.
var flags vocabulary[kernel.Hints]

func init() {
	for w, h := range map[string]kernel.Hints{
		"nuw": kernel.NUW, "nsw": kernel.NSW, "exact": kernel.Exact, "nneg": kernel.NNeg, "disjoint": disjoint, "samesign": 0, "inbounds": 0, "nusw": 0,
		"fast": fast, "reassoc": kernel.Reassoc, "nnan": kernel.NoNaN, "ninf": kernel.NoInf, "nsz": kernel.NoSZ, "contract": kernel.Contract,
		"arcp": kernel.Recip, "afn": kernel.ApproxF, "volatile": kernel.Volatile,
	} {
		flags.add(w, h)
	}
}
