package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// licm moves what is computed alike in every iteration to the block before the loop, inner loops first. A load moves
// if the loop's first block makes it and nothing in the loop may write there. Scalar constants stay where they are:
// they are immediates there.
func licm(s *state, f *kernel.Func) {
	t := s.tree(f)
	if len(t.Loops) == 0 {
		return
	}
	m := &mover{f: f, t: t, loop: make([]int32, len(f.Blocks))}
	m.survey(s.defs(f))
	for li := len(t.Loops) - 1; li >= 0; li-- {
		m.in = int32(li + 1)
		for _, b := range t.Loops[li].Blocks {
			m.loop[b] = m.in
		}
		if entry := m.entry(&t.Loops[li]); entry >= 0 {
			m.empty(&t.Loops[li], entry)
		}
	}
}

// constant is a scalar one.
type constant struct {
	t     kernel.Type
	hints kernel.Hints
	loc   int32
	imm   int64
}

// mover moves instructions out of loops.
type mover struct {
	f      *kernel.Func
	t      *tree
	home   []int32 // by value: the block that makes it
	konst  []int32 // by value: place in consts, +1, if a scalar constant
	consts []constant
	root   []int32  // by value: place in roots, +1, if something is reached through it
	roots  []object // found before anything moves
	loop   []int32  // by block: the last loop looked at that it is in
	in     int32    // the loop in hand, +1
}

func (m *mover) survey(d *defs) {
	f := m.f
	r := newRoots(f, d)
	m.home = d.block
	both := make([]int32, 2*len(f.Types))
	m.konst, m.root = both[:len(f.Types):len(f.Types)], both[len(f.Types):]
	for _, b := range f.Blocks {
		for i := range b.Insts {
			in := &b.Insts[i]
			if in.Op == kernel.OpConst && in.Type.Lanes == 0 && in.Res != kernel.None {
				m.consts = append(m.consts, constant{in.Type, in.Hints, in.Loc, in.Imm})
				m.konst[in.Res] = int32(len(m.consts))
			}
			if p := pointerOf(in); p != kernel.None && m.root[p] == 0 {
				m.roots = append(m.roots, r.object(p))
				m.root[p] = int32(len(m.roots))
			}
		}
	}
}

// object is what an instruction reaches through p: nothing that is known where the survey did not see it.
func (m *mover) object(p kernel.Value) object {
	if p == kernel.None || m.root[p] == 0 {
		return object{root: kernel.None}
	}
	return m.roots[m.root[p]-1]
}

// entry is the block that leads into a loop and does nothing else, −1 if there is none.
func (m *mover) entry(l *kernel.Loop) int {
	entry := -1
	for _, p := range m.t.Preds[l.Header] {
		if m.t.Order[p] >= 0 && m.loop[p] != m.in {
			if entry >= 0 {
				return -1
			}
			entry = p
		}
	}
	if entry < 0 || m.f.Blocks[entry].Term().Op != kernel.OpBr {
		return -1
	}
	return entry
}

// inside reports that the loop in hand makes a value.
func (m *mover) inside(v kernel.Value) bool {
	return v != kernel.None && m.home[v] >= 0 && m.loop[m.home[v]] == m.in
}

// empty moves what it may from the loop in hand to the end of entry.
func (m *mover) empty(l *kernel.Loop, entry int) {
	f := m.f
	var written []object
	blocked := false // by a call, a fence or the like
	for _, bi := range l.Blocks {
		for i := range f.Blocks[bi].Insts {
			x := &f.Blocks[bi].Insts[i]
			blocked = blocked || x.Op.Is(kernel.Effect)
			if x.Op.Is(kernel.Writes) {
				written = append(written, m.object(pointerOf(x)))
			}
		}
	}
	readable := func(x *kernel.Inst) bool {
		if !x.Op.Is(kernel.Reads) || x.Hints&kernel.Volatile != 0 || blocked || len(written) >= 32 {
			return false
		}
		for _, w := range written {
			if !apart(w, m.object(pointerOf(x))) {
				return false
			}
		}
		return true
	}
	for _, bi := range l.Blocks {
		f.Blocks[bi].DropIf(func(x *kernel.Inst) bool {
			inv := x.Res != kernel.None && x.Op.Is(kernel.Pure) && m.konst[x.Res] == 0 || bi == l.Header && readable(x)
			if !inv || !m.invariant(x) {
				return false
			}
			m.move(x, entry)
			return true
		})
	}
}

// invariant reports that all operands are made outside of the loop, or constants that can be made again there.
func (m *mover) invariant(x *kernel.Inst) bool {
	inv := true
	x.EachUse(func(v *kernel.Value) {
		inv = inv && (!m.inside(*v) || m.konst[*v] > 0)
	})
	return inv
}

// move puts an instruction, and the constants that it needs, behind the others of block entry.
func (m *mover) move(x *kernel.Inst, entry int) {
	f := m.f
	x.EachUse(func(v *kernel.Value) {
		if !m.inside(*v) {
			return
		}
		k := m.consts[m.konst[*v]-1]
		c := kernel.New(kernel.OpConst, k.t)
		c.Hints, c.Loc, c.Imm, c.Res = k.hints, k.loc, k.imm, f.NewValue(k.t)
		m.consts = append(m.consts, k)
		m.home, m.konst, m.root = append(m.home, int32(entry)), append(m.konst, int32(len(m.consts))), append(m.root, 0)
		hoist(f.Blocks[entry], c)
		*v = c.Res
	})
	hoist(f.Blocks[entry], *x)
	m.home[x.Res] = int32(entry)
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
