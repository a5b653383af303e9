package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// nearby tells pointers that can only lead into the scratchpad or the stack: no cache stands before the first, and the
// second is warm.
type nearby struct {
	f     *kernel.Func
	d     *defs
	preds *into
	memo  map[kernel.Value]bool
}

func newNearby(f *kernel.Func, d *defs) *nearby {
	return &nearby{f: f, d: d, preds: newInto(f), memo: map[kernel.Value]bool{}}
}

// is goes by all ways on which p was made. A way that leads round to p adds nothing, so p counts as near meanwhile.
func (n *nearby) is(p kernel.Value) bool {
	if is, ok := n.memo[p]; ok {
		return is
	}
	n.memo[p] = true
	is := n.look(p)
	n.memo[p] = is
	return is
}

func (n *nearby) look(p kernel.Value) bool {
	in := n.d.of(p)
	if in == nil {
		return n.param(p)
	}
	switch in.Op {
	case kernel.OpConst:
		return in.Imm >= isa.ScratchBase && in.Imm < isa.ScratchEnd
	case kernel.OpAlloca:
		return true
	case kernel.OpAdd:
		a, b := n.d.of(in.Args[0]), n.d.of(in.Args[1])
		switch {
		case in.Type != kernel.TPtr:
		case offset(a) && a.Op == kernel.OpBitcast || offset(a) && !offset(b):
			return n.is(in.Args[1])
		case offset(b):
			return n.is(in.Args[0])
		}
	case kernel.OpSelect:
		return n.is(in.Args[1]) && n.is(in.Args[2])
	}
	return false
}

// offset reports an operand of a sum of pointers that is rather a number.
func offset(in *kernel.Inst) bool {
	return in != nil && (in.Op == kernel.OpBitcast || in.Op == kernel.OpConst)
}

func (n *nearby) param(p kernel.Value) bool {
	if int(p) >= len(n.d.block) || n.d.block[p] <= 0 {
		return false
	}
	bi := int(n.d.block[p])
	k := slices.Index(n.f.Blocks[bi].Params, p)
	ways := n.preds.of(bi)
	for _, e := range ways {
		if !n.is(n.f.Blocks[e.b].Term().Succs[e.s].Args[k]) {
			return false
		}
	}
	return len(ways) > 0
}
