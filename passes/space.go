package passes

import "github.com/godwit-accel/godwit/ir/kernel"

// space is an iteration space after merging dimensions that all leaves walk alike. k[i][d] is leaf i's element
// stride along dimension d. Dimensions before fold are kept, the rest folded; the two are never merged.
type space struct {
	n    []int64
	k    [][]int64
	fold int
}

// collapse merges dimensions of the space n: leaves decide, and the dense results, which walk the kept
// dimensions row-major. It always leaves at least one kept dimension.
func collapse(n []int64, fold int, leaves []leaf) space {
	s := space{k: make([][]int64, len(leaves))}
	add := func(d int) {
		s.n = append(s.n, n[d])
		for i := range s.k {
			s.k[i] = append(s.k[i], leaves[i].lin.k[d])
		}
	}
	one := func() {
		s.n = append(s.n, 1)
		for i := range s.k {
			s.k[i] = append(s.k[i], 0)
		}
	}
	for d := range n {
		if d == fold {
			if len(s.n) == 0 {
				one()
			}
			s.fold = len(s.n)
		}
		if n[d] == 1 {
			continue
		}
		last := len(s.n) - 1
		merge := last >= 0 && !(d >= fold && last < s.fold)
		for i := range s.k {
			merge = merge && s.k[i][last] == leaves[i].lin.k[d]*n[d]
		}
		if !merge {
			add(d)
			continue
		}
		s.n[last] *= n[d]
		for i := range s.k {
			s.k[i][last] = leaves[i].lin.k[d]
		}
	}
	if len(s.n) == 0 {
		one()
	}
	if fold >= len(n) {
		s.fold = len(s.n)
	}
	return s
}

func allZero(k []int64) bool {
	for _, x := range k {
		if x != 0 {
			return false
		}
	}
	return true
}

// lanes is how many elements a vector operation of the dag's widest type works on.
func lanesFor(widest int) int { return kernel.VectorBytes / widest }

// splatLeaf loads a leaf that is the same everywhere straight from global memory, through the data cache.
func (r *region) splatLeaf(e *emitter, l leaf) kernel.Value {
	in := kernel.New(kernel.OpLoadSplat, e.vec(l.typ), r.arg(l.arg))
	in.Imm = l.lin.c * int64(l.typ.Size())
	return e.fromMemory(l.typ, r.b.Add(in))
}

// inFlow is the flow of a leaf: order lists the space's dimensions as they lie in the tile, outermost first.
func (r *region) inFlow(l leaf, k []int64, axes []axis, order []int, slack int64) *flow {
	es := int64(l.typ.Size())
	f := &flow{name: "operand", ptr: r.arg(l.arg), off: l.lin.c * es, outer: make([]int64, len(axes))}
	for i := range axes {
		f.outer[i] = k[i] * es
	}
	f.box.elem, f.box.by = int(es), srcSide
	for _, d := range order {
		f.box.n = append(f.box.n, axes[d].chunk)
		f.box.src = append(f.box.src, k[d]*es)
	}
	f.box.dst = strides(f.box.n, es)
	f.bytes = (product(f.box.n) + slack) * es
	return f
}

// outFlow is the flow of a result over the kept dimensions, of these element strides.
func (r *region) outFlow(i int, elem int64, k []int64, axes []axis, slack int64) *flow {
	f := &flow{name: "result", ptr: r.out[i], outer: make([]int64, len(axes))}
	f.box.elem = int(elem)
	for d := range k {
		f.outer[d] = k[d] * elem
		f.box.n = append(f.box.n, axes[d].chunk)
		f.box.dst = append(f.box.dst, k[d]*elem)
	}
	f.box.src = strides(f.box.n, elem)
	f.bytes = (product(f.box.n) + slack) * elem
	return f
}

// load reads lanes of type typ at base + (idx + off) elements.
func (e *emitter) load(l leaf, base, idx kernel.Value, off int64) kernel.Value {
	es := int64(l.typ.Size())
	in := kernel.New(kernel.OpLoad, e.vec(l.typ), base, idx)
	in.Imm, in.Imm2 = off*es, es
	return e.fromMemory(l.typ, e.b.Add(in))
}
