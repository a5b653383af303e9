package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// licm moves what is computed alike in every iteration to the block before the loop, inner loops first. A load moves
// if the loop's first block makes it and nothing in the loop may write there. Scalar constants stay where they are:
// they are immediates there.
func licm(_ *state, f *kernel.Func) {
	t := newTree(f)
	if len(t.Loops) == 0 {
		return
	}
	d := newDefs(f)
	r := newRoots(f, d)
	home := d.block
	isConst := make([]bool, len(f.Types))
	root := make([]object, len(f.Types)) // found before anything moves
	for _, b := range f.Blocks {
		for i := range b.Insts {
			in := &b.Insts[i]
			if in.Res != kernel.None {
				isConst[in.Res] = in.Op == kernel.OpConst && in.Type.Lanes == 0
			}
			if p := pointerOf(in); p != kernel.None {
				root[p] = r.object(p)
			}
		}
	}
	consts := map[kernel.Value]kernel.Inst{}
	for _, b := range f.Blocks {
		for _, in := range b.Insts {
			if in.Res != kernel.None && isConst[in.Res] {
				consts[in.Res] = in
			}
		}
	}
	for li := len(t.Loops) - 1; li >= 0; li-- {
		l := &t.Loops[li]
		in := make(map[int32]bool, len(l.Blocks))
		for _, b := range l.Blocks {
			in[int32(b)] = true
		}
		entry := -1
		for _, p := range t.Preds[l.Header] {
			if t.Order[p] >= 0 && !in[int32(p)] {
				if entry >= 0 {
					entry = -2
					break
				}
				entry = p
			}
		}
		if entry < 0 || f.Blocks[entry].Term().Op != kernel.OpBr {
			continue
		}
		var written []object
		blocked := false // by a call, a fence or the like
		for _, bi := range l.Blocks {
			for i := range f.Blocks[bi].Insts {
				x := &f.Blocks[bi].Insts[i]
				blocked = blocked || x.Op.Is(kernel.Effect)
				if x.Op.Is(kernel.Writes) {
					written = append(written, root[pointerOf(x)])
				}
			}
		}
		for _, bi := range l.Blocks {
			b := f.Blocks[bi]
			kept := b.Insts[:0:0]
			for _, x := range b.Insts {
				inv := x.Res != kernel.None && x.Op.Is(kernel.Pure) && !isConst[x.Res]
				if !inv && x.Op.Is(kernel.Reads) && x.Hints&kernel.Volatile == 0 && bi == l.Header && !blocked && len(written) < 32 {
					inv = true
					for _, w := range written {
						inv = inv && apart(w, root[pointerOf(&x)])
					}
				}
				if inv {
					x.EachUse(func(v *kernel.Value) {
						if *v != kernel.None && in[home[*v]] && !isConst[*v] {
							inv = false
						}
					})
				}
				if !inv {
					kept = append(kept, x)
					continue
				}
				x.EachUse(func(v *kernel.Value) { // constants it needs are made again outside
					if *v == kernel.None || !in[home[*v]] {
						return
					}
					c := consts[*v]
					c.Res = f.NewValue(c.Type)
					consts[c.Res] = c
					home, isConst, root = append(home, int32(entry)), append(isConst, true), append(root, object{})
					hoist(f.Blocks[entry], c)
					*v = c.Res
				})
				hoist(f.Blocks[entry], x)
				home[x.Res] = int32(entry)
			}
			b.Insts = kept
		}
	}
}

// pointerOf is the pointer through which an instruction reaches memory, None if it does not.
func pointerOf(in *kernel.Inst) kernel.Value {
	switch {
	case in.Op.Is(kernel.Writes):
		return in.Args[1]
	case in.Op.Is(kernel.Reads):
		return in.Args[0]
	}
	return kernel.None
}

func hoist(b *kernel.Block, in kernel.Inst) {
	n := len(b.Insts)
	b.Insts = append(b.Insts, b.Insts[n-1])
	b.Insts[n-1] = in
}
