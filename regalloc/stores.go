package regalloc

import (
	"cmp"
	"slices"
)

// chooseStores decides for each value that goes to its slot whether to store at those
// places or once at its definitions, and rewrites the moves.
func (e *emitter) chooseStores() {
	cost := e.weights.List(len(e.f.VRegs))
	for i := range e.moves {
		if m := &e.moves[i]; m.reloc {
			cost[m.v] += e.freq[e.blockAt[m.idx]]
		}
	}
	for b := range e.f.Blocks {
		for k := range e.f.Blocks[b].Succs {
			e.edge(b, k, func(m pmove) {
				if m.reloc {
					cost[m.v] += min(e.freq[b], e.freq[e.f.Blocks[b].Succs[k].To])
				}
			})
		}
	}
	var stores []pointMove
	for v := range cost {
		if cost[v] == 0 {
			continue
		}
		us := e.uses[e.useStart[v]:e.useStart[v+1]]
		at := float32(0)
		for i := range us {
			u := &us[i]
			if !u.def {
				continue
			}
			at += u.w
			if u.inst >= 0 {
				if b := &e.f.Blocks[e.instBlock[u.inst]]; int(u.inst) == b.First+b.N-1 {
					at = cost[v] + 1 // nothing can follow a terminator
				}
			}
		}
		if at > cost[v] {
			continue
		}
		e.defStored[v] = true
		dst := e.stackLoc(VReg(v))
		for i := range us {
			u := &us[i]
			switch {
			case !u.def:
			case u.inst < 0:
				if src := e.locate(VReg(v), u.lo); src.IsReg() {
					stores = append(stores, pointMove{u.lo/2 + 1, VReg(v), src, dst, false})
				}
			default:
				src := e.res.Op(int(u.inst), int(u.op))
				stores = append(stores, pointMove{e.pt(u.inst)/2 + 1, VReg(v), src, dst, false})
			}
		}
	}
	n := 0
	for _, m := range e.moves {
		if !m.reloc || !e.defStored[m.v] {
			e.moves[n] = m
			n++
		}
	}
	e.moves = append(e.moves[:n], stores...)
	slices.SortStableFunc(e.moves, func(x, y pointMove) int { return cmp.Compare(x.idx, y.idx) })
}
