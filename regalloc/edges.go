package regalloc

// edge calls f for each move on the k-th edge of block b.
func (e *emitter) edge(b, k int, f func(pmove)) {
	succ := &e.f.Blocks[b].Succs[k]
	mark := int32(b + 1)
	if e.outBlock != mark {
		e.outBlock = mark
		for _, i := range e.outs.of(int32(b)) {
			o := &e.outL[i]
			e.outLoc[o.v], e.outStamp[o.v] = o.loc, mark
		}
	}
	params := e.f.Blocks[succ.To].Params
	emit := func(from VReg, src, dst Loc, same bool) {
		if src == dst || dst >= rematBase || dst == NoLoc {
			return
		}
		m := pmove{v: from, src: src, dst: dst, reloc: same && src.IsReg() && dst.IsSlot()}
		// An argument stored at its definition is already in the slot it shares with the parameter.
		if e.defStored[from] && dst.IsSlot() && (m.reloc || e.stackLoc(from) == dst) {
			return
		}
		f(m)
	}
	end, head := e.head[b+1], e.head[succ.To]
	for i, p := range params {
		e.isParam[p] = true
		if e.vbundle[p] >= 0 {
			if dst := e.locate(p, head); dst != NoLoc {
				emit(succ.Args[i], e.locate(succ.Args[i], end-1), dst, false)
			}
		}
	}
	for _, i := range e.ins.of(int32(succ.To)) {
		in := &e.inL[i]
		if e.isParam[in.v] {
			continue
		}
		src := e.outLoc[in.v]
		if e.outStamp[in.v] != mark {
			src = NoLoc
		}
		emit(in.v, src, in.loc, true)
	}
	for _, p := range params {
		e.isParam[p] = false
	}
}

// edgeEdits appends the edits of an edge.
func (e *emitter) edgeEdits(b, k int) {
	e.pm = e.pm[:0]
	e.edge(b, k, func(m pmove) { e.pm = append(e.pm, m) })
	if len(e.pm) == 0 {
		return
	}
	h := e.head[e.f.Blocks[b].Succs[k].To]
	end := e.head[b+1]
	e.resolve(e.pm, e.around([2]int32{end - 2, end}, [2]int32{h, h + 1}))
}

// criticalEdges puts the moves of edges to blocks with several predecessors in front of the
// terminator if they disturb neither it nor the other successors, else on the edge itself.
// They come at the end of the edits made so far for the block. What leaves a loop of one block stays outside of it.
func (e *emitter) criticalEdges(b int) {
	res, bl := e.res, &e.f.Blocks[b]
	hoisted := false
	for k := range bl.Succs {
		if len(e.preds.of(int32(bl.Succs[k].To))) == 1 {
			continue
		}
		at := len(res.Edits)
		e.edgeEdits(b, k)
		if len(res.Edits) == at {
			continue
		}
		if !hoisted && (bl.Succs[k].To == b || e.loop(b) < 0) && e.canHoist(b, k, res.Edits[at:]) {
			hoisted = true
			continue
		}
		// Edge edits are no part of the block's code: they wait until that is complete.
		e.parked = append(e.parked, parked{EdgeCode{Block: b, Succ: k}, append([]Edit(nil), res.Edits[at:]...)})
		res.Edits = res.Edits[:at]
	}
}

// parked is the code of a critical edge before it gets its place among the edits.
type parked struct {
	code  EdgeCode
	edits []Edit
}

func (e *emitter) unpark() {
	for _, p := range e.parked {
		for _, ed := range p.edits {
			p.code.Edits = append(p.code.Edits, int32(len(e.res.Edits)))
			e.res.Edits = append(e.res.Edits, ed)
		}
		e.res.Edges = append(e.res.Edges, p.code)
	}
}

// canHoist says whether edits of edge k may run before the terminator of b: they must not
// write what the terminator or another edge reads, nor read what the terminator writes.
func (e *emitter) canHoist(b, k int, edits []Edit) bool {
	bl := &e.f.Blocks[b]
	term := bl.First + bl.N - 1
	var reads, writes []Loc
	var heads []int32
	for j, o := range e.f.Insts[term].Ops {
		l := e.res.Op(term, j)
		reads = append(reads, l)
		if o.Role != Use {
			writes = append(writes, l)
		}
	}
	if e.f.Insts[term].Clobber != nil {
		return false
	}
	for j := range bl.Succs {
		if j == k {
			continue
		}
		e.edge(b, j, func(m pmove) { reads = append(reads, m.src) })
		for _, v := range bl.Succs[j].Args {
			reads = append(reads, e.locate(v, e.head[b+1]-1))
		}
		heads = append(heads, e.head[bl.Succs[j].To])
	}
	has := func(l []Loc, x Loc) bool {
		for _, y := range l {
			if x == y {
				return true
			}
		}
		return false
	}
	// taken tells whether a register holds something at the start of another successor.
	taken := func(l Loc) bool {
		for _, h := range heads {
			if l.IsReg() && !e.occ[l.Class()][l.Reg()].free(h, h+1) {
				return true
			}
		}
		return false
	}
	for i := range edits {
		ed := &edits[i]
		if ed.To.IsSlot() || has(writes, ed.From) {
			return false
		}
		for _, l := range ed.writes() {
			if l != NoLoc && (taken(l) || has(reads, l)) {
				return false
			}
		}
	}
	return true
}
