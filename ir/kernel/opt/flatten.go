package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// flatten turns a branch in a loop around a block that does nothing, or loads again what is known, into selections:
//
//	before:  A: x = load p; c → B, J(m)   B: y = load p; → J(y)        after:  A: x = load p; m' = c ? x : m; → J(m')
//
// A maximum written as an if is one such in code that was not optimised.
func flatten(f *kernel.Func, t *tree) (changed bool) {
	for ai, a := range f.Blocks {
		if t.Order[ai] < 0 || t.Depth[ai] == 0 || a.Term().Op != kernel.OpCondBr {
			continue
		}
		for side := range 2 {
			if flattenSide(f, t, ai, side) {
				changed = true
				break
			}
		}
	}
	return changed
}

const maxSelected = 4 // values that a branch may choose and still be done without

func flattenSide(f *kernel.Func, t *tree, ai, side int) bool {
	a := f.Blocks[ai]
	term := a.Term()
	bi, ji := term.Succs[side].Block, term.Succs[1-side].Block
	b := f.Blocks[bi]
	if bi == ji || bi == ai || ji == ai || len(t.Preds[bi]) != 1 || len(b.Params) > 0 || b.Term().Op != kernel.OpBr || b.Term().Succs[0].Block != ji {
		return false
	}
	known := map[kernel.Value]kernel.Value{}
	for i := range b.Insts[:len(b.Insts)-1] {
		in := &b.Insts[i]
		v := loadedIn(a, in)
		if v == kernel.None {
			return false
		}
		known[in.Res] = v
	}
	skip, through := term.Succs[1-side].Args, slices.Clone(b.Term().Succs[0].Args)
	n := 0
	for k, v := range through {
		if w, ok := known[v]; ok {
			through[k] = w
		}
		if through[k] != skip[k] {
			n++
			if y := f.TypeOf(skip[k]); y.Lanes > 0 || y.Elem == kernel.I1 || y.Elem == kernel.Ptr {
				return false
			}
		}
	}
	if n > maxSelected {
		return false
	}
	loc, cond := term.Loc, term.Args[0]
	a.Insts = a.Insts[:len(a.Insts)-1]
	args := slices.Clone(skip)
	for k := range args {
		x, y := through[k], skip[k]
		if x == y {
			continue
		}
		if side == 1 {
			x, y = y, x
		}
		in := kernel.New(kernel.OpSelect, f.TypeOf(x), cond, x, y)
		in.Res, in.Loc = f.NewValue(f.TypeOf(x)), loc
		a.Insts = append(a.Insts, in)
		args[k] = in.Res
	}
	a.Insts = append(a.Insts, br(loc, kernel.Succ{Block: ji, Args: args}))
	b.Insts = []kernel.Inst{*trapInst(loc)}
	return true
}

// loadedIn is what a loaded already of what in loads, with nothing written since.
func loadedIn(a *kernel.Block, in *kernel.Inst) kernel.Value {
	if in.Op != kernel.OpLoad || in.Hints&kernel.Volatile != 0 || in.Mask != kernel.None {
		return kernel.None
	}
	for i := len(a.Insts) - 1; i >= 0; i-- {
		x := &a.Insts[i]
		if x.Op.Is(kernel.Writes) || x.Op.Is(kernel.Effect) {
			return kernel.None
		}
		if x.Op == kernel.OpLoad && x.Type == in.Type && x.Imm == in.Imm && x.Imm2 == in.Imm2 && x.Mask == kernel.None && x.Hints&kernel.Volatile == 0 && slices.Equal(x.Args, in.Args) {
			return x.Res
		}
	}
	return kernel.None
}

func trapInst(loc int32) *kernel.Inst {
	in := kernel.New(kernel.OpTrap, kernel.NoType)
	in.Loc = loc
	return &in
}
