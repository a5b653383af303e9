package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// dce drops instructions and block parameters that nothing with an effect needs, cycles through loops included.
func dce(_ *state, f *kernel.Func) {
	d := newDefs(f)
	live := make([]bool, len(f.Types))
	var work []kernel.Value
	need := func(v *kernel.Value) {
		if *v != kernel.None && !live[*v] {
			live[*v] = true
			work = append(work, *v)
		}
	}
	// Who passes what to which parameter.
	type edge struct{ b, s int }
	into := make([][]edge, len(f.Blocks))
	for bi, b := range f.Blocks {
		for i := range b.Insts {
			in := &b.Insts[i]
			if keep(in) {
				for k := range in.Args {
					need(&in.Args[k])
				}
				need(&in.Mask)
				need(&in.Old)
			}
			for k := range in.Succs {
				into[in.Succs[k].Block] = append(into[in.Succs[k].Block], edge{bi, k})
			}
		}
	}
	for _, p := range f.Blocks[0].Params {
		live[p] = true
	}
	at := make(map[kernel.Value]int)
	for _, b := range f.Blocks {
		for i, p := range b.Params {
			at[p] = i
		}
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		if in := d.of(v); in != nil {
			for k := range in.Args {
				need(&in.Args[k])
			}
			need(&in.Mask)
			need(&in.Old)
			continue
		}
		bi := d.block[v]
		if bi <= 0 {
			continue
		}
		for _, e := range into[bi] {
			need(&f.Blocks[e.b].Term().Succs[e.s].Args[at[v]])
		}
	}
	for bi, b := range f.Blocks {
		kept := b.Insts[:0]
		for _, in := range b.Insts {
			if keep(&in) || in.Res != kernel.None && live[in.Res] {
				kept = append(kept, in)
			}
		}
		b.Insts = kept
		if bi == 0 {
			continue
		}
		dead := false
		for _, p := range b.Params {
			dead = dead || !live[p]
		}
		if !dead {
			continue
		}
		for _, e := range into[bi] {
			s := &f.Blocks[e.b].Term().Succs[e.s]
			var args []kernel.Value
			for i, p := range b.Params {
				if live[p] {
					args = append(args, s.Args[i])
				}
			}
			s.Args = args
		}
		var params []kernel.Value
		for _, p := range b.Params {
			if live[p] {
				params = append(params, p)
			}
		}
		b.Params = params
	}
}

func keep(in *kernel.Inst) bool {
	return !in.Op.Is(kernel.Pure) && in.Op != kernel.OpAlloca && (!in.Op.Is(kernel.Reads) || in.Hints&kernel.Volatile != 0)
}

// simplifyParams replaces parameters that get one value on every edge.
func simplifyParams(f *kernel.Func) {
	for changed := true; changed; {
		changed = false
		type in struct {
			v     kernel.Value
			mixed bool
		}
		got := make([][]in, len(f.Blocks))
		g := kernel.NewCFG(f)
		for i, b := range f.Blocks {
			got[i] = make([]in, len(b.Params))
			for k := range got[i] {
				got[i][k].v = kernel.None
			}
		}
		for _, bi := range g.RPO {
			for _, s := range f.Blocks[bi].Term().Succs {
				for k, a := range s.Args {
					p := f.Blocks[s.Block].Params[k]
					switch x := &got[s.Block][k]; {
					case a == p || a == x.v:
					case x.v == kernel.None:
						x.v = a
					default:
						x.mixed = true
					}
				}
			}
		}
		to := newRenaming(f)
		for _, bi := range g.RPO {
			if bi == 0 {
				continue
			}
			b := f.Blocks[bi]
			for k, x := range got[bi] {
				if x.mixed || x.v == kernel.None || to.of(x.v) == b.Params[k] {
					continue
				}
				to[b.Params[k]] = x.v
				changed = true
			}
		}
		if !changed {
			return
		}
		to.apply(f)
		dropParams(f, to)
	}
}

// dropParams removes the parameters that were renamed away.
func dropParams(f *kernel.Func, to renaming) {
	gone := make([][]bool, len(f.Blocks))
	for bi, b := range f.Blocks {
		if bi == 0 {
			continue
		}
		gone[bi] = make([]bool, len(b.Params))
		var params []kernel.Value
		for k, p := range b.Params {
			if gone[bi][k] = to[p] != kernel.None; !gone[bi][k] {
				params = append(params, p)
			}
		}
		b.Params = params
	}
	for _, b := range f.Blocks {
		for si := range b.Term().Succs {
			s := &b.Term().Succs[si]
			var args []kernel.Value
			for k, a := range s.Args {
				if !gone[s.Block][k] {
					args = append(args, a)
				}
			}
			s.Args = args
		}
	}
}
