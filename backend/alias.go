package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// root is the object that a pointer points into, as far as it is known. Different known roots
// never share a byte.
type root struct {
	kind rootKind
	id   int    // parameter, alloca value, or number of a scratchpad buffer from 1; 0: any of them
	sym  string // global object; "": any of them
}

type rootKind uint8

const (
	rootUnknown rootKind = iota
	rootScratch          // an address computed from a constant in the scratchpad
	rootSym
	rootParam // a parameter that is the only way to its bytes
	rootAlloca
	rootNone // optimistic start of the iteration: no pointer yet
)

// findRoots finds the root of every pointer: an optimistic iteration over block parameters.
func (s *selector) findRoots() {
	f := s.k
	for i := range s.roots {
		s.roots[i].kind = rootNone
	}
	isPtr := func(v kernel.Value) bool { return f.Types[v] == kernel.TPtr }
	for i, p := range f.Blocks[0].Params {
		s.roots[p] = root{}
		if i < len(f.NoAlias) && f.NoAlias[i] && isPtr(p) {
			s.roots[p] = root{kind: rootParam, id: i}
		}
	}
	for changed := true; changed; {
		changed = false
		set := func(v kernel.Value, r root) {
			if s.roots[v] != r {
				s.roots[v], changed = r, true
			}
		}
		for _, bi := range s.cfg.RPO {
			for i := range f.Blocks[bi].Insts {
				in := &f.Blocks[bi].Insts[i]
				if in.Res != kernel.None && isPtr(in.Res) {
					set(in.Res, s.rootOf(in))
				}
				for _, e := range in.Succs {
					for k, p := range f.Blocks[e.Block].Params {
						if isPtr(p) {
							set(p, join(s.roots[p], s.roots[e.Args[k]]))
						}
					}
				}
			}
		}
	}
}

func join(x, y root) root {
	switch {
	case x.kind == rootNone:
		return y
	case y.kind == rootNone || x == y:
		return x
	case x.kind == rootScratch && y.kind == rootScratch:
		return root{kind: rootScratch}
	case x.kind == rootSym && y.kind == rootSym:
		return root{kind: rootSym}
	}
	return root{}
}

func (s *selector) rootOf(in *kernel.Inst) root {
	switch in.Op {
	case kernel.OpConst:
		if in.Imm >= isa.ScratchBase && in.Imm < isa.ScratchEnd {
			return root{kind: rootScratch, id: bufferAt(s.k, in.Imm) + 1}
		}
	case kernel.OpAddr:
		return root{kind: rootSym, sym: in.Sym}
	case kernel.OpAlloca:
		return root{kind: rootAlloca, id: int(in.Res)}
	case kernel.OpAdd:
		x, y := in.Args[0], in.Args[1]
		switch ox, oy := s.isOffset(x), s.isOffset(y); {
		case ox && !oy:
			return s.roots[y]
		case oy && !ox:
			return s.roots[x]
		case ox && oy:
			return join(scratchOnly(s.roots[x]), scratchOnly(s.roots[y]))
		}
	case kernel.OpSub:
		if s.isOffset(in.Args[1]) {
			return s.roots[in.Args[0]]
		}
	case kernel.OpSelect:
		return join(s.roots[in.Args[1]], s.roots[in.Args[2]])
	}
	return root{}
}

// isOffset reports a pointer-typed number that is rather an offset: a constant, or an integer.
func (s *selector) isOffset(v kernel.Value) bool {
	d := s.defs[v]
	return d != nil && (d.Op == kernel.OpConst || d.Op == kernel.OpBitcast)
}

func scratchOnly(r root) root {
	if r.kind == rootScratch {
		return r
	}
	return root{kind: rootNone}
}

// anyOfKind reports a root that stands for all of its kind.
func (r *root) anyOfKind() bool {
	return r.kind == rootScratch && r.id == 0 || r.kind == rootSym && r.sym == ""
}

// mayAlias reports whether the order of two accesses matters.
func mayAlias(x, y *memRef) bool {
	known, may := mayAliasKinds(x, y)
	switch {
	case known:
		return may
	case apart(x, y):
		return false
	case x.private || x.base == y.base && x.root == y.root:
		return x.size == 0 || y.size == 0 || x.off < y.off+y.size && y.off < x.off+x.size
	}
	return mayMeet(&x.root, &y.root)
}

// mayAliasRoots is mayAlias as far as it does not look at addresses.
func mayAliasRoots(x, y *memRef) bool {
	known, may := mayAliasKinds(x, y)
	return known && may || !known && (x.private || mayMeet(&x.root, &y.root))
}

// mayAliasKinds is mayAlias where it is known without looking at addresses and objects.
func mayAliasKinds(x, y *memRef) (known, may bool) {
	switch {
	case x.effect && y.effect || x.barrier && y.barrier:
		return true, true
	case !x.touches() || !y.touches() || !(x.writes || y.writes || x.barrier || y.barrier):
		return true, false
	case x.private != y.private:
		return true, false
	case x.barrier || y.barrier:
		return true, true
	}
	return x.otherRow(y), false
}

// mayMeet says whether pointers into two objects may be to the same byte.
func mayMeet(x, y *root) bool {
	if x.kind == y.kind && (x.anyOfKind() || y.anyOfKind() || *x == *y) {
		return true
	}
	if x.known() && y.known() {
		return false
	}
	return x.kind != rootParam && y.kind != rootParam
}

func (r *root) known() bool { return r.kind != rootUnknown && r.kind != rootNone }

// otherRow reports accesses of iterations of an outer loop that are done abreast and do not meet.
func (m *memRef) otherRow(o *memRef) bool {
	return m.row != o.row && m.row != 0 && o.row != 0 && m.row/kernel.RowsOf == o.row/kernel.RowsOf
}

func (m *memRef) touches() bool { return m.reads || m.writes || m.barrier }
