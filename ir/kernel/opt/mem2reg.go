package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// mem2reg turns the words of stack slots whose address does not escape into values. Block parameters are made where
// a value is wanted and several edges come in, after Braun et al., "Simple and Efficient Construction of Static
// Single Assignment Form" (2013); those that turn out superfluous are left to simplifyParams.
func mem2reg(s *state, f *kernel.Func) {
	d := newDefs(f)
	p := &promotion{f: f, at: map[kernel.Value]place{}, slots: map[kernel.Value][]slot{}, bad: map[kernel.Value]bool{}}
	found := false
	for i := range f.Blocks[0].Insts {
		if in := &f.Blocks[0].Insts[i]; in.Op == kernel.OpAlloca {
			p.at[in.Res] = place{in.Res, 0}
			found = true
		}
	}
	if !found {
		return
	}
	p.g = s.tree(f).CFG
	for _, bi := range p.g.RPO {
		for i := range f.Blocks[bi].Insts {
			p.scan(d, &f.Blocks[bi].Insts[i])
		}
	}
	p.number()
	if len(p.vars) > 0 {
		p.rewrite()
	}
}

// place is an address in a stack slot.
type place struct {
	base kernel.Value
	off  int64
}

// slot is a word of a stack slot as it is read and written.
type slot struct {
	off, size int64
	t         kernel.Type
	id        int // number of the variable, −1 where accesses overlap or disagree
}

type promotion struct {
	f     *kernel.Func
	g     *kernel.CFG
	at    map[kernel.Value]place
	slots map[kernel.Value][]slot
	bad   map[kernel.Value]bool // the address escapes
	vars  []kernel.Type
	entry []map[int]kernel.Value // by block: value of a variable at its beginning,
	end   []map[int]kernel.Value // and at its end
	todo  []pending
	never []kernel.Inst // constants for what is read and was never written
}

type pending struct{ block, id, param int }

// access is the place that a load or store reaches.
func (p *promotion) access(in *kernel.Inst) (place, bool) {
	k, n := 0, 1
	if in.Op == kernel.OpStore {
		k, n = 1, 2
	}
	if in.Op != kernel.OpStore && in.Op != kernel.OpLoad || len(in.Args) != n || in.Mask != kernel.None || in.Hints&kernel.Volatile != 0 || in.Type.IsMask() {
		return place{}, false
	}
	a, ok := p.at[in.Args[k]]
	a.off += in.Imm
	return a, ok
}

func (p *promotion) scan(d *defs, in *kernel.Inst) {
	if a, ok := p.access(in); ok {
		s := slot{off: a.off, size: int64(in.Type.Bytes()), t: in.Type}
		if !slices.Contains(p.slots[a.base], s) {
			p.slots[a.base] = append(p.slots[a.base], s)
		}
		if in.Op == kernel.OpStore {
			p.escape(in.Args[0])
		}
		return
	}
	if in.Op == kernel.OpAdd && in.Type == kernel.TPtr {
		for k := range 2 {
			a, ok := p.at[in.Args[k]]
			if c, known := d.constant(in.Args[1-k]); ok && known {
				p.at[in.Res] = place{a.base, a.off + c}
				return
			}
		}
	}
	in.EachUse(func(v *kernel.Value) { p.escape(*v) })
}

func (p *promotion) escape(v kernel.Value) {
	if a, ok := p.at[v]; ok {
		p.bad[a.base] = true
	}
}

// number gives each word that is always accessed alike a variable.
func (p *promotion) number() {
	for i := range p.f.Blocks[0].Insts {
		base := p.f.Blocks[0].Insts[i].Res
		list := p.slots[base]
		if base == kernel.None || len(list) == 0 || p.bad[base] || len(list) > 64 {
			delete(p.slots, base)
			continue
		}
		for j := range list {
			list[j].id = -1
			alone := true
			for k := range list {
				if k != j && list[k].off < list[j].off+list[j].size && list[j].off < list[k].off+list[k].size {
					alone = false
				}
			}
			if alone {
				list[j].id = len(p.vars)
				p.vars = append(p.vars, list[j].t)
			}
		}
	}
}

// variable is the number of the variable that an instruction reads or writes, −1 if none.
func (p *promotion) variable(in *kernel.Inst) int {
	a, ok := p.access(in)
	if !ok {
		return -1
	}
	for _, s := range p.slots[a.base] {
		if s.off == a.off && s.t == in.Type {
			return s.id
		}
	}
	return -1
}

func (p *promotion) rewrite() {
	f := p.f
	p.entry, p.end = make([]map[int]kernel.Value, len(f.Blocks)), make([]map[int]kernel.Value, len(f.Blocks))
	for i := range f.Blocks {
		p.entry[i], p.end[i] = map[int]kernel.Value{}, map[int]kernel.Value{}
	}
	to := newRenaming(f)
	for _, bi := range p.g.RPO {
		b := f.Blocks[bi]
		kept := make([]kernel.Inst, 0, len(b.Insts))
		for _, in := range b.Insts {
			id := p.variable(&in)
			switch {
			case id < 0:
				kept = append(kept, in)
			case in.Op == kernel.OpStore:
				p.end[bi][id] = in.Args[0]
			default:
				to[in.Res] = p.atEnd(bi, id)
				p.end[bi][id] = to[in.Res]
			}
		}
		b.Insts = kept
	}
	for len(p.todo) > 0 {
		t := p.todo[0]
		p.todo = p.todo[1:]
		for _, pred := range p.g.Preds[t.block] {
			if p.g.Order[pred] < 0 {
				continue
			}
			v := p.atEnd(pred, t.id)
			for si := range f.Blocks[pred].Term().Succs {
				s := &f.Blocks[pred].Term().Succs[si]
				if s.Block == t.block && len(s.Args) == t.param {
					s.Args = append(s.Args[:len(s.Args):len(s.Args)], v)
				}
			}
		}
	}
	f.Blocks[0].Insts = slices.Insert(f.Blocks[0].Insts, 0, p.never...)
	for len(to) < len(f.Types) {
		to = append(to, kernel.None)
	}
	to.apply(f)
}

func (p *promotion) atEnd(b, id int) kernel.Value {
	if v, ok := p.end[b][id]; ok {
		return v
	}
	v := p.atEntry(b, id)
	p.end[b][id] = v
	return v
}

func (p *promotion) atEntry(b, id int) kernel.Value {
	if v, ok := p.entry[b][id]; ok {
		return v
	}
	f := p.f
	var v kernel.Value
	switch preds := p.g.Preds[b]; {
	case b == 0: // never written: any value will do
		in := kernel.New(kernel.OpConst, p.vars[id])
		v = f.NewValue(p.vars[id])
		in.Res = v
		p.never = append(p.never, in)
	case len(preds) == 1:
		v = p.atEnd(preds[0], id)
	default:
		v = f.NewValue(p.vars[id])
		p.todo = append(p.todo, pending{b, id, len(f.Blocks[b].Params)})
		f.Blocks[b].Params = append(f.Blocks[b].Params, v)
	}
	p.entry[b][id] = v
	return v
}
