package crosscheck

import "strings"

// action says what the normaliser does with a bare word.
type action uint8

const (
	refuse    action = iota
	pass             // handed to the parser
	drop             // an attribute or flag that only promises more than the importer needs
	dropParen        // the same, with arguments in parentheses if there are any
	dropNum          // the same, followed by a number
	opcode           // passed, and counted as an instruction at the start of a line
	reassoc          // passed where it permits another order of a reduction, else dropped
)

// words is the white list.
var words = map[string]action{}

func init() {
	for a, list := range map[action]string{
		pass: `x to label void float double half declare define global constant type null true false none undef poison
			zeroinitializer c eq ne slt sle sgt sge ult ule ugt uge oeq ogt oge olt ole one ord ueq une uno
			internal private external linkonce_odr weak weak_odr linkonce common i8`,
		opcode: `add sub mul sdiv udiv srem urem and or xor shl lshr ashr fadd fsub fmul fdiv frem fneg icmp fcmp select
			zext sext trunc fpext fptrunc sitofp uitofp fptosi fptoui bitcast ptrtoint inttoptr load store getelementptr
			alloca phi br ret switch unreachable call freeze extractelement insertelement shufflevector extractvalue insertvalue`,
		drop: `nuw nsw nusw exact inbounds disjoint nneg samesign noundef nonnull noalias nocapture readonly readnone
			writeonly writable dead_on_unwind dead_on_return immarg returned signext zeroext inreg nofree dso_local local_unnamed_addr
			unnamed_addr tail musttail notail volatile nnan ninf nsz arcp contract afn noinline nounwind optnone
			willreturn mustprogress norecurse speculatable nosync nocallback hidden dllexport default protected fastcc ccc inrange`,
		dropParen: `captures memory range initializes nofpclass dereferenceable dereferenceable_or_null uwtable byval sret
			allocsize allockind elementtype comdat`,
		dropNum: `align`,
		reassoc: `fast reassoc`,
	} {
		for _, w := range strings.Fields(list) {
			words[w] = a
		}
	}
}

// refusals explains words that are known and not supported.
var refusals = map[string]string{
	"vscale":    "scalable vectors: compile for fixed-width vectors",
	"cmpxchg":   "atomics are not supported",
	"atomicrmw": "atomics are not supported",
	"fence":     "atomics are not supported",
	"atomic":    "atomics are not supported",
	"asm":       "inline assembly is not supported",
	"invoke":    "exceptions are not supported",
	"bfloat":    "bfloat is not supported yet",
	"x86_fp80":  "long double is not supported",
	"fp128":     "long double is not supported",
	"addrspace": "address spaces are not supported",
}
