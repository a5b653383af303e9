package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// frame is where a function keeps its spill slots and saved registers.
//
// Code that cannot be active twice keeps them at fixed scratchpad addresses above what the
// module itself declares: a function's frame begins where those of all its callers end, so
// functions that are never active together share. Recursive functions, and what does not fit
// the scratchpad, use the stack; so do allocas, always:
//
//	static   [base … base+slots … +saves)            addressed from S0
//	stack    S31 → [allocas … slots … saves) old S31
type frame struct {
	used   regalloc.RegSet
	slots  int64
	saves  []uint8 // S registers to save
	static bool
	base   int64 // static: address of the slots
	stack  int64 // bytes that S31 moves
}

func (fr *frame) bytes() int64 { return fr.slots + 8*int64(len(fr.saves)) }

// placedAs reports whether the code that uses the frames is the same.
func (fr *frame) placedAs(o *frame) bool {
	return fr.static == o.static && fr.base == o.base && fr.stack == o.stack && fr.slots == o.slots
}

const frameAlign = 256

// planFrames places all frames, below the address top, and returns the end of the scratchpad area in use.
func planFrames(m *kernel.Module, fns []*fn, top int64) int64 {
	index := map[string]int{}
	for i, f := range fns {
		index[f.name] = i
	}
	taken := addressTaken(m)
	callees := make([][]int, len(fns))
	for i, f := range fns {
		for _, c := range f.calls {
			if j, ok := index[c]; ok {
				callees[i] = append(callees[i], j)
			}
		}
		if f.callInd {
			for j, g := range fns {
				if taken[g.name] {
					callees[i] = append(callees[i], j)
				}
			}
		}
	}
	recursive := cycles(callees)
	for i, f := range fns {
		fr := &f.frame
		for r := uint8(19); r <= 29; r++ {
			if fr.used.Has(regalloc.S, int(r)) {
				fr.saves = append(fr.saves, r)
			}
		}
		if len(f.calls) > 0 || f.callInd {
			fr.saves = append(fr.saves, isa.RegLink)
		}
		fr.static = !recursive[i]
	}
	start := make([]int64, len(fns))
	floor := (isa.ScratchBase + m.ScratchBytes + frameAlign - 1) &^ (frameAlign - 1)
	end := int64(isa.ScratchBase) + m.ScratchBytes
	for i := range start {
		start[i] = floor
	}
	// Callers before callees, until nothing changes: the members of a cycle keep no static frame
	// and only pass on where theirs would begin.
	order := topological(callees)
	for changed := true; changed; {
		changed = false
		for _, i := range order {
			fr := &fns[i].frame
			n := (fr.bytes() + frameAlign - 1) &^ (frameAlign - 1)
			if n > 0 && start[i]+n > top {
				fr.static = false
			}
			next := start[i]
			if fr.static && n > 0 {
				fr.base = start[i]
				next += n
			}
			for _, j := range callees[i] {
				if start[j] < next {
					start[j], changed = next, true
				}
			}
		}
	}
	for _, f := range fns {
		if fr := &f.frame; fr.static && fr.bytes() > 0 {
			end = max(end, fr.base+fr.bytes())
		}
	}
	for _, f := range fns {
		fr := &f.frame
		fr.stack = f.alloca
		if !fr.static {
			fr.base = (f.alloca + 15) &^ 15
			fr.stack = fr.base + fr.bytes()
		}
		fr.stack = (fr.stack + 15) &^ 15
		f.stats.FrameBytes, f.stats.StackBytes = fr.bytes(), fr.stack
		f.addFrame()
	}
	return end - isa.ScratchBase
}

// addressTaken are the functions whose address is used other than by a direct call.
func addressTaken(m *kernel.Module) map[string]bool {
	t := map[string]bool{}
	for _, f := range m.Funcs {
		for _, b := range f.Blocks {
			for i := range b.Insts {
				if b.Insts[i].Op == kernel.OpAddr {
					t[b.Insts[i].Sym] = true
				}
			}
		}
	}
	for _, d := range m.Data {
		for _, r := range d.Refs {
			t[r.Sym] = true
		}
	}
	return t
}

// cycles marks the nodes that can reach themselves (Tarjan's components).
func cycles(g [][]int) []bool {
	n := len(g)
	num, low, on, out := make([]int, n), make([]int, n), make([]bool, n), make([]bool, n)
	var stack []int
	count := 0
	var visit func(v int)
	visit = func(v int) {
		count++
		num[v], low[v] = count, count
		stack = append(stack, v)
		on[v] = true
		for _, w := range g[v] {
			if w == v {
				out[v] = true
			}
			if num[w] == 0 {
				visit(w)
				low[v] = min(low[v], low[w])
			} else if on[w] {
				low[v] = min(low[v], num[w])
			}
		}
		if low[v] != num[v] {
			return
		}
		at := len(stack) - 1
		for stack[at] != v {
			at--
		}
		for _, w := range stack[at:] {
			on[w] = false
			out[w] = out[w] || len(stack)-at > 1
		}
		stack = stack[:at]
	}
	for v := range g {
		if num[v] == 0 {
			visit(v)
		}
	}
	return out
}

// topological is an order with callers first; within cycles it is arbitrary.
func topological(g [][]int) []int {
	seen := make([]bool, len(g))
	var post []int
	var visit func(v int)
	visit = func(v int) {
		seen[v] = true
		for _, w := range g[v] {
			if !seen[w] {
				visit(w)
			}
		}
		post = append(post, v)
	}
	for v := range g {
		if !seen[v] {
			visit(v)
		}
	}
	for i, j := 0, len(post)-1; i < j; i, j = i+1, j-1 {
		post[i], post[j] = post[j], post[i]
	}
	return post
}

// addFrame resolves slot offsets and adds prologue and epilogues.
func (f *fn) addFrame() {
	fr := &f.frame
	base := uint8(isa.RegSP)
	if fr.static {
		base = isa.RegZero
	}
	saved := func(op isa.Op, i int, write bool) *inst {
		off := fr.slots + 8*int64(i)
		x := &inst{Inst: isa.Inst{Op: op, Type: isa.I64, Dst: fr.saves[i], A: base}, src: -1}
		x.setImm("off", fr.base+off)
		x.mem = memRef{reads: !write, writes: write, private: true, off: off, size: 8}
		return x
	}
	move := func(n int64) *inst {
		x := &inst{Inst: isa.Inst{Op: isa.OpAddi, Type: isa.I64, Dst: isa.RegSP, A: isa.RegSP}, src: -1}
		x.setImm("imm", n)
		return x
	}
	for bi, blk := range f.blocks {
		for _, in := range blk.insts {
			if in.slot {
				in.A = base
				in.setImm("off", fr.base+in.symOff)
			}
		}
		if bi != 0 && blk.insts[len(blk.insts)-1].kind != ret || fr.stack == 0 && len(fr.saves) == 0 {
			continue
		}
		out := make([]*inst, 0, len(blk.insts)+2*len(fr.saves)+2)
		if bi == 0 {
			if fr.stack > 0 {
				out = append(out, move(-fr.stack))
			}
			for i := range fr.saves {
				out = append(out, saved(isa.OpSt, i, true))
			}
		}
		for _, in := range blk.insts {
			if in.kind == ret {
				for i := range fr.saves {
					x := saved(isa.OpLd, i, false)
					x.loc = in.loc
					out = append(out, x)
				}
				if fr.stack > 0 {
					out = append(out, move(fr.stack))
				}
			}
			out = append(out, in)
		}
		blk.insts = out
	}
}
