package opt

import (
	"math"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// chain is a reduction: a parameter of the header to which every iteration applies one associative operation any
// number of times. The vector loop does it lane by lane and joins the lanes at the end.
type chain struct {
	index   int // of the parameter
	param   kernel.Value
	next    kernel.Value // what the parameter becomes
	reach   kernel.Value // what it is after one copy of the body: next, where there is one copy only
	op      kernel.Op
	members map[kernel.Value]bool
	tests   map[kernel.Value]bool // comparisons that belong to it
	exact   bool                  // a comparison decides: zeros and NaN must be looked at afterwards
	copies  []int                 // reroll: the parameters of the copies but the first
}

// family is the operation whose partial results an op extends; the accumulator is operand acc.
var family = map[kernel.Op]struct {
	op    kernel.Op
	float bool
}{
	kernel.OpAdd: {kernel.OpAdd, false}, kernel.OpSub: {kernel.OpAdd, false}, kernel.OpMul: {kernel.OpMul, false}, kernel.OpAnd: {kernel.OpAnd, false}, kernel.OpOr: {kernel.OpOr, false},
	kernel.OpXor: {kernel.OpXor, false}, kernel.OpSMin: {kernel.OpSMin, false}, kernel.OpSMax: {kernel.OpSMax, false}, kernel.OpUMin: {kernel.OpUMin, false},
	kernel.OpUMax: {kernel.OpUMax, false}, kernel.OpFMin: {kernel.OpFMin, false}, kernel.OpFMax: {kernel.OpFMax, false}, kernel.OpFMinNum: {kernel.OpFMinNum, false},
	kernel.OpFMaxNum: {kernel.OpFMaxNum, false}, kernel.OpFAdd: {kernel.OpFAdd, true}, kernel.OpFSub: {kernel.OpFAdd, true}, kernel.OpFMA: {kernel.OpFAdd, true},
	kernel.OpFMul: {kernel.OpFMul, true},
}

// reductions finds the chain of each parameter of the header that is neither affine nor dead.
func (l *loop) reductions() {
	taken := map[int]bool{}
	l.findWinners(taken)
	for i, p := range l.f.Blocks[l.header].Params {
		if l.recs[p] != nil || taken[i] {
			continue
		}
		if c := l.chainOrPrevious(i, p); c != nil {
			l.chains = append(l.chains, c)
		}
	}
}

const carried = "a value is carried from one iteration to the next"

// member adds v, on the way from the parameter to its next value, to the chain.
func (l *loop) member(c *chain, v kernel.Value) string {
	if c.members[v] {
		return ""
	}
	if !l.inside(v) {
		return carried
	}
	in := l.d.of(v)
	if in == nil { // joined: each way must come from the chain
		bi := int(l.d.block[v])
		if bi == l.header {
			return carried
		}
		c.members[v] = true
		k := 0
		for i, p := range l.f.Blocks[bi].Params {
			if p == v {
				k = i
			}
		}
		for _, from := range l.t.Preds[bi] {
			for _, s := range l.f.Blocks[from].Term().Succs {
				if s.Block == bi {
					if why := l.member(c, s.Args[k]); why != "" {
						return why
					}
				}
			}
		}
		return ""
	}
	if in.Mask != kernel.None {
		return carried
	}
	if in.Op == kernel.OpSelect {
		if op := l.compared(c, in); op != 0 {
			c.exact = c.exact || in.Hints&(kernel.NoNaN|kernel.NoSZ) != kernel.NoNaN|kernel.NoSZ
			c.tests[in.Args[0]] = true
			l.picks[in] = op
			return l.joinOp(c, in, op, 3)
		}
		c.members[v] = true
		if why := l.member(c, in.Args[1]); why != "" {
			return why
		}
		return l.member(c, in.Args[2])
	}
	fam, ok := family[in.Op]
	if !ok {
		return carried
	}
	if fam.float && in.Hints&kernel.Reassoc == 0 {
		return "the order of a float " + map[kernel.Op]string{kernel.OpFAdd: "sum", kernel.OpFMul: "product"}[fam.op] + " matters (no reassoc)"
	}
	return l.joinOp(c, in, fam.op, 0)
}

func (l *loop) joinOp(c *chain, in *kernel.Inst, op kernel.Op, form int) string {
	if c.op != 0 && c.op != op {
		return carried
	}
	c.op = op
	c.members[in.Res] = true
	if form == 3 {
		acc := in.Args[2]
		if !l.reaches(c, acc) {
			acc = in.Args[1]
		}
		return l.member(c, acc)
	}
	acc := -1
	for k, a := range in.Args {
		if l.reaches(c, a) {
			if acc >= 0 {
				return carried
			}
			acc = k
		}
	}
	if acc < 0 || acc > 0 && (in.Op == kernel.OpSub || in.Op == kernel.OpFSub) || in.Op == kernel.OpFMA && acc != 2 {
		return carried
	}
	return l.member(c, in.Args[acc])
}

// compared recognises x > acc ? x : acc and its like on floats, and gives the operation.
func (l *loop) compared(c *chain, in *kernel.Inst) kernel.Op {
	k := l.d.of(in.Args[0])
	if k == nil || k.Op != kernel.OpFCmp || k.Mask != kernel.None {
		return 0
	}
	cond := k.Cond
	switch {
	case k.Args[0] == in.Args[1] && k.Args[1] == in.Args[2]:
	case k.Args[0] == in.Args[2] && k.Args[1] == in.Args[1]: // acc cond x ? x : acc, turned
		cond = swappedFloat[cond]
	default:
		return 0
	}
	// Which of the two is the accumulator matters for NaN: only an ordered test that picks x is order-free.
	if l.reaches(c, in.Args[1]) {
		switch cond { // acc u≥ x ? acc : x is x > acc ? x : acc
		case kernel.FUGE, kernel.FUGT:
			return kernel.OpFMax
		case kernel.FULE, kernel.FULT:
			return kernel.OpFMin
		}
		return 0
	}
	switch cond {
	case kernel.FOGT, kernel.FOGE:
		c.exact = true
		return kernel.OpFMax
	case kernel.FOLT, kernel.FOLE:
		c.exact = true
		return kernel.OpFMin
	}
	return 0
}

// reaches reports that v depends on the parameter within an iteration.
func (l *loop) reaches(c *chain, v kernel.Value) bool {
	seen := map[kernel.Value]bool{}
	var walk func(v kernel.Value) bool
	walk = func(v kernel.Value) bool {
		if v == c.param {
			return true
		}
		if v == kernel.None || seen[v] || !l.inside(v) {
			return false
		}
		seen[v] = true
		if in := l.d.of(v); in != nil {
			for _, a := range in.Args {
				if walk(a) {
					return true
				}
			}
			return walk(in.Mask) || walk(in.Old)
		}
		bi := int(l.d.block[v])
		if bi == l.header {
			return false
		}
		for k, p := range l.f.Blocks[bi].Params {
			if p != v {
				continue
			}
			for _, from := range l.t.Preds[bi] {
				for _, s := range l.f.Blocks[from].Term().Succs {
					if s.Block == bi && walk(s.Args[k]) {
						return true
					}
				}
			}
		}
		return false
	}
	return walk(v)
}

// closed checks that nothing else looks at the partial results.
func (l *loop) closed(c *chain) string {
	why := ""
	member := make([]bool, len(l.f.Types)) // the whole function is gone through
	for v, is := range c.members {
		member[v] = is
	}
	for bi, b := range l.f.Blocks {
		inside := l.in[bi]
		for i := range b.Insts {
			in := &b.Insts[i]
			if !inside {
				in.EachUse(func(v *kernel.Value) {
					if *v != kernel.None && member[*v] && *v != c.next {
						why = "a partial result is used behind it"
					}
				})
				continue
			}
			for _, list := range [][]kernel.Value{in.Args, {in.Mask}} {
				for _, v := range list {
					if v == kernel.None || !c.members[v] && !c.tests[v] {
						continue
					}
					if c.tests[v] && !(in.Op == kernel.OpSelect && c.members[in.Res] && v == in.Args[0]) {
						return "a partial result is used in it"
					}
					// The comparison of a minimum or maximum belongs to it.
					if in.Res == kernel.None || !c.members[in.Res] && !c.tests[in.Res] {
						return "a partial result is used in it"
					}
				}
			}
			for _, s := range in.Succs {
				for k, v := range s.Args {
					if !c.members[v] {
						continue
					}
					switch {
					case !l.in[s.Block]:
						if v != c.next {
							why = "a partial result is used behind it"
						}
					case s.Block == l.header:
						if k != c.index {
							why = carried
						}
					case !c.members[l.f.Blocks[s.Block].Params[k]]:
						why = "a partial result is used in it"
					}
				}
			}
		}
	}
	return why
}

// across is the operation that joins all lanes at once, if there is one that means the same: of a minimum that leaves NaN aside
// it does where there are none.
func (l *loop) across(c *chain) (kernel.Op, bool) {
	for _, op := range []kernel.Op{
		kernel.OpRAdd, kernel.OpRAnd, kernel.OpROr, kernel.OpRXor, kernel.OpRSMin, kernel.OpRSMax, kernel.OpRUMin, kernel.OpRUMax, kernel.OpRFAdd, kernel.OpRFMin, kernel.OpRFMax,
	} {
		if reducing[op] == c.op {
			return op, true
		}
	}
	for v := range c.members {
		if in := l.d.of(v); in != nil && in.Hints&kernel.NoNaN == 0 {
			return 0, false
		}
	}
	switch c.op {
	case kernel.OpFMinNum:
		return kernel.OpRFMin, true
	case kernel.OpFMaxNum:
		return kernel.OpRFMax, true
	}
	return 0, false
}

// identity is the value that leaves others as they are; ok is false where the start value itself does, being idempotent.
func identity(op kernel.Op, e kernel.Elem) (bits int64, ok bool) {
	switch op {
	case kernel.OpAdd, kernel.OpXor:
		return 0, true
	case kernel.OpMul:
		return 1, true
	case kernel.OpFAdd: // −0
		return map[kernel.Elem]int64{kernel.F16: 0x8000, kernel.BF16: 0x8000, kernel.F32: 0x80000000, kernel.F64: math.MinInt64}[e], true
	case kernel.OpFMul:
		return map[kernel.Elem]int64{kernel.F16: 0x3c00, kernel.BF16: 0x3f80, kernel.F32: 0x3f800000, kernel.F64: 0x3ff0000000000000}[e], true
	}
	return 0, false
}
