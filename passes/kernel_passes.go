package passes

import (
	"encoding/binary"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// cse merges a pure instruction into an equal one that dominates it.
func cse(f *kernel.Func) {
	if len(f.Blocks) == 0 {
		return
	}
	g := kernel.NewCFG(f)
	type found struct {
		v     kernel.Value
		block int
	}
	table := map[string][]found{}
	to := renaming{}
	for _, bi := range g.RPO {
		b := f.Blocks[bi]
		kept := b.Insts[:0]
		for _, in := range b.Insts {
			to.apply(&in)
			if in.Res != kernel.None && in.Op.Is(kernel.Pure) {
				k := instKey(&in)
				merged := false
				for _, o := range table[k] {
					if dominates(g, o.block, bi) {
						to[in.Res], merged = o.v, true
						break
					}
				}
				if merged {
					continue
				}
				table[k] = append(table[k], found{in.Res, bi})
			}
			kept = append(kept, in)
		}
		b.Insts = kept
	}
	// Values flow around loops against the order of the walk.
	for _, b := range f.Blocks {
		for i := range b.Insts {
			to.apply(&b.Insts[i])
		}
	}
}

type renaming map[kernel.Value]kernel.Value

func (m renaming) of(v kernel.Value) kernel.Value {
	for {
		w, ok := m[v]
		if !ok {
			return v
		}
		v = w
	}
}

func (m renaming) apply(in *kernel.Inst) {
	uses(in, func(v *kernel.Value) { *v = m.of(*v) })
}

// uses visits every value an instruction reads.
func uses(in *kernel.Inst, visit func(*kernel.Value)) {
	for i := range in.Args {
		visit(&in.Args[i])
	}
	if in.Mask != kernel.None {
		visit(&in.Mask)
	}
	if in.Old != kernel.None {
		visit(&in.Old)
	}
	for i := range in.Succs {
		for j := range in.Succs[i].Args {
			visit(&in.Succs[i].Args[j])
		}
	}
}

// instKey is equal for instructions that compute the same.
func instKey(in *kernel.Inst) string {
	var buf [96]byte
	b := append(buf[:0], byte(in.Op), byte(in.Op>>8), byte(in.Cond), byte(in.Rnd), byte(in.Type.Elem), in.Type.Width, byte(in.Type.Lanes), byte(in.Type.Lanes>>8))
	le := binary.LittleEndian
	b = le.AppendUint32(le.AppendUint32(b, uint32(in.Mask)), uint32(in.Old))
	b = le.AppendUint64(le.AppendUint64(b, uint64(in.Imm)), uint64(in.Imm2))
	for _, a := range in.Args {
		b = le.AppendUint32(b, uint32(a))
	}
	return string(append(b, in.Sym...))
}

func dominates(g *kernel.CFG, a, b int) bool {
	for b != a {
		up := g.IDom[b]
		if up == b || up < 0 {
			return false
		}
		b = up
	}
	return true
}

// licm moves pure instructions whose operands are made outside of a loop to the end of the block that enters it,
// inner loops first, so that what is invariant in several leaves them all. Constants of scalars stay: they are
// cheap immediates where they stand and would cost a register across the loop.
func licm(f *kernel.Func) {
	if len(f.Blocks) == 0 {
		return
	}
	g := kernel.NewCFG(f)
	home := make([]int, len(f.Types)) // block that defines each value
	for bi, b := range f.Blocks {
		for _, p := range b.Params {
			home[p] = bi
		}
		for i := range b.Insts {
			if r := b.Insts[i].Res; r != kernel.None {
				home[r] = bi
			}
		}
	}
	consts := map[kernel.Value]kernel.Inst{} // scalar constants
	for _, b := range f.Blocks {
		for _, in := range b.Insts {
			if in.Op == kernel.OpConst && in.Type.Lanes == 0 {
				consts[in.Res] = in
			}
		}
	}
	for li := len(g.Loops) - 1; li >= 0; li-- {
		l := &g.Loops[li]
		in := make(map[int]bool, len(l.Blocks))
		for _, b := range l.Blocks {
			in[b] = true
		}
		entry := -1
		for _, p := range g.Preds[l.Header] {
			if !in[p] {
				if entry >= 0 {
					entry = -2
				} else {
					entry = p
				}
			}
		}
		if entry < 0 || len(f.Blocks[entry].Term().Succs) != 1 {
			continue
		}
		for _, bi := range l.Blocks {
			b := f.Blocks[bi]
			kept := b.Insts[:0:0]
			for _, x := range b.Insts {
				inv := x.Res != kernel.None && x.Op.Is(kernel.Pure) && !(x.Op == kernel.OpConst && x.Type.Lanes == 0)
				uses(&x, func(v *kernel.Value) {
					if _, c := consts[*v]; in[home[*v]] && !c {
						inv = false
					}
				})
				if !inv {
					kept = append(kept, x)
					continue
				}
				// Scalar constants it needs are made again outside.
				uses(&x, func(v *kernel.Value) {
					if in[home[*v]] {
						c := consts[*v]
						c.Res = f.NewValue(c.Type)
						consts[c.Res] = c
						home = append(home, entry)
						hoist(f.Blocks[entry], c)
						*v = c.Res
					}
				})
				hoist(f.Blocks[entry], x)
				home[x.Res] = entry
			}
			b.Insts = kept
		}
	}
}

func hoist(b *kernel.Block, in kernel.Inst) {
	n := len(b.Insts)
	b.Insts = append(b.Insts, b.Insts[n-1])
	b.Insts[n-1] = in
}

// dce drops instructions that have no effect and whose result nobody reads, in chains.
func dce(f *kernel.Func) {
	count := make([]int, len(f.Types))
	for _, b := range f.Blocks {
		for i := range b.Insts {
			uses(&b.Insts[i], func(v *kernel.Value) { count[*v]++ })
		}
	}
	for changed := true; changed; {
		changed = false
		for bi := len(f.Blocks) - 1; bi >= 0; bi-- {
			b := f.Blocks[bi]
			kept := make([]kernel.Inst, 0, len(b.Insts))
			for i := len(b.Insts) - 1; i >= 0; i-- {
				in := b.Insts[i]
				if in.Res != kernel.None && count[in.Res] == 0 && (in.Op.Is(kernel.Pure) || in.Op.Is(kernel.Reads)) {
					uses(&in, func(v *kernel.Value) { count[*v]-- })
					changed = true
					continue
				}
				kept = append(kept, in)
			}
			if len(kept) != len(b.Insts) {
				for i := range kept {
					b.Insts[i] = kept[len(kept)-1-i]
				}
				b.Insts = b.Insts[:len(kept)]
			}
		}
	}
}
