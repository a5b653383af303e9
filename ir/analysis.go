package ir

import (
	"slices"
)

// IsPure reports that the op has no effect but its results: it may be erased, merged with
// an equal one, or moved. An op with regions is as pure as the ops in them.
func (op *Op) IsPure() bool {
	d := op.Def()
	if !d.Has(Pure) && !d.Has(Recursive) {
		return false
	}
	for _, r := range op.Regions {
		for _, b := range r.Blocks {
			for _, o := range b.Ops {
				if !o.Has(Terminator) && !o.IsPure() {
					return false
				}
			}
		}
	}
	return true
}

// IsDead reports that nothing uses the op's results and that it has no other effect.
func (op *Op) IsDead() bool {
	for _, r := range op.Results {
		if len(r.uses) > 0 {
			return false
		}
	}
	return op.IsPure()
}

// EraseDead erases every dead op of the function, and those that become dead by that. It
// gives the number of ops erased.
func EraseDead(f *Func) int {
	if f.Body == nil {
		return 0
	}
	return f.Body.eraseDead()
}

// eraseDead goes from the last op to the first, so that one pass over a block is enough:
// users stand below what they use.
func (r *Region) eraseDead() int {
	n := 0
	for _, b := range r.Blocks {
		kept := make([]*Op, 0, len(b.Ops))
		for _, op := range slices.Backward(b.Ops) {
			for _, sub := range op.Regions {
				n += sub.eraseDead()
			}
			if op.IsDead() {
				op.Block = nil
				op.release()
				n++
				continue
			}
			kept = append(kept, op)
		}
		slices.Reverse(kept)
		b.Ops = kept
	}
	return n
}

// AncestorIn is the op of block b that is op itself or holds it in a region, nil if b
// does not contain op.
func (op *Op) AncestorIn(b *Block) *Op {
	for op != nil && op.Block != b {
		if op.Block == nil {
			return nil
		}
		op = op.Block.ParentOp()
	}
	return op
}

// Dominates reports that v may be used as an operand of op: it is defined above op in the
// same block or in one that encloses it. The cost is that of finding places in a block.
func (v *Value) Dominates(op *Op) bool {
	b := v.Block()
	if b == nil {
		return false
	}
	at := op.AncestorIn(b)
	if at == nil || v.op == nil {
		return at != nil
	}
	return v.op.Index() < at.Index()
}

// Free are the values that the op's regions use but that are defined outside of the op,
// each once, in order of first use.
func (op *Op) Free() []*Value {
	var out []*Value
	seen := map[*Value]bool{}
	inside := map[*Block]bool{}
	for _, r := range op.Regions {
		r.eachBlock(func(b *Block) { inside[b] = true })
	}
	for _, r := range op.Regions {
		r.Walk(func(o *Op) {
			for _, v := range o.Operands {
				if !inside[v.Block()] && !seen[v] {
					seen[v] = true
					out = append(out, v)
				}
			}
		})
	}
	return out
}

func (r *Region) eachBlock(f func(*Block)) {
	for _, b := range r.Blocks {
		f(b)
		for _, op := range b.Ops {
			for _, sub := range op.Regions {
				sub.eachBlock(f)
			}
		}
	}
}
