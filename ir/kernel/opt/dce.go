package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// dce drops instructions and block parameters that nothing with an effect needs, cycles through loops included.
func dce(s *state, f *kernel.Func) {
	d := s.defs(f)
	m := &marker{f: f, d: d, live: make([]bool, len(f.Types))}
	for _, p := range f.Blocks[0].Params {
		m.live[p] = true
	}
	into := newInto(f)
	for _, b := range f.Blocks {
		for i := range b.Insts {
			if in := &b.Insts[i]; keep(in) {
				m.needs(in)
			}
		}
	}
	for len(m.work) > 0 {
		v := m.work[len(m.work)-1]
		m.work = m.work[:len(m.work)-1]
		if in := d.of(v); in != nil {
			m.needs(in)
		} else if bi := d.block[v]; bi > 0 {
			k := d.param(v)
			for _, e := range into.of(int(bi)) {
				m.need(f.Blocks[e.b].Term().Succs[e.s].Args[k])
			}
		}
	}
	for bi, b := range f.Blocks {
		b.DropIf(func(in *kernel.Inst) bool { return !keep(in) && (in.Res == kernel.None || !m.live[in.Res]) })
		if bi == 0 || !slices.ContainsFunc(b.Params, func(p kernel.Value) bool { return !m.live[p] }) {
			continue
		}
		for _, e := range into.of(bi) {
			s := &f.Blocks[e.b].Term().Succs[e.s]
			var args []kernel.Value
			for i, p := range b.Params {
				if m.live[p] {
					args = append(args, s.Args[i])
				}
			}
			s.Args = args
		}
		var params []kernel.Value
		for _, p := range b.Params {
			if m.live[p] {
				params = append(params, p)
			}
		}
		b.Params = params
	}
}

// marker finds what is live.
type marker struct {
	f    *kernel.Func
	d    *defs
	live []bool
	work []kernel.Value
}

func (m *marker) need(v kernel.Value) {
	if v != kernel.None && !m.live[v] {
		m.live[v] = true
		m.work = append(m.work, v)
	}
}

// needs marks the operands of an instruction, but for what a terminator passes on.
func (m *marker) needs(in *kernel.Inst) {
	for _, v := range in.Args {
		m.need(v)
	}
	m.need(in.Mask)
	m.need(in.Old)
}

// into lists for each block the edges that lead there.
type into struct {
	first []int32
	edges []edge
}

func newInto(f *kernel.Func) *into {
	x := &into{first: make([]int32, len(f.Blocks)+1)}
	n := int32(0)
	for _, b := range f.Blocks {
		for _, s := range b.Term().Succs {
			x.first[s.Block]++
			n++
		}
	}
	at := int32(0)
	for i, k := range x.first {
		at += k
		x.first[i] = at // the end; filling from the back brings it to the start
	}
	x.edges = make([]edge, n)
	for bi := len(f.Blocks) - 1; bi >= 0; bi-- {
		succs := f.Blocks[bi].Term().Succs
		for k := len(succs) - 1; k >= 0; k-- {
			to := succs[k].Block
			x.first[to]--
			x.edges[x.first[to]] = edge{bi, k}
		}
	}
	return x
}

func (x *into) of(b int) []edge { return x.edges[x.first[b]:x.first[b+1]] }

func keep(in *kernel.Inst) bool {
	return !in.Op.Is(kernel.Pure) && in.Op != kernel.OpAlloca && (!in.Op.Is(kernel.Reads) || in.Hints&kernel.Volatile != 0)
}

// simplifyParams replaces parameters that get one value on every edge.
func simplifyParams(st *state, f *kernel.Func) {
	var got []kernel.Value // by parameter: what comes in, mixed if it is not one value
	const mixed = kernel.None - 1
	first := make([]int32, len(f.Blocks)) // of a block's parameters in got
	g := st.tree(f)
	for {
		got = got[:0]
		for i, b := range f.Blocks {
			first[i] = int32(len(got))
			for range b.Params {
				got = append(got, kernel.None)
			}
		}
		for _, bi := range g.RPO {
			succs := f.Blocks[bi].Term().Succs
			for si := range succs {
				s := &succs[si]
				in := got[first[s.Block]:]
				for k, a := range s.Args {
					switch p := f.Blocks[s.Block].Params[k]; {
					case a == p || a == in[k]:
					case in[k] == kernel.None:
						in[k] = a
					default:
						in[k] = mixed
					}
				}
			}
		}
		var to renaming
		changed := false
		for _, bi := range g.RPO {
			if bi == 0 {
				continue
			}
			for k, p := range f.Blocks[bi].Params {
				x := got[int(first[bi])+k]
				if x == mixed || x == kernel.None {
					continue
				}
				if to == nil {
					to = st.renaming(f)
				}
				if to.of(x) != p {
					to[p], changed = x, true
				}
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
	left := make([][]bool, len(f.Blocks)) // of blocks that lose any: which stay
	for bi, b := range f.Blocks {
		if bi == 0 || !slices.ContainsFunc(b.Params, func(p kernel.Value) bool { return to[p] != kernel.None }) {
			continue
		}
		left[bi] = make([]bool, len(b.Params))
		var params []kernel.Value
		for k, p := range b.Params {
			if to[p] == kernel.None {
				left[bi][k] = true
				params = append(params, p)
			}
		}
		b.Params = params
	}
	for _, b := range f.Blocks {
		for si := range b.Term().Succs {
			s := &b.Term().Succs[si]
			if left[s.Block] == nil {
				continue
			}
			var args []kernel.Value
			for k, a := range s.Args {
				if left[s.Block][k] {
					args = append(args, a)
				}
			}
			s.Args = args
		}
	}
}
