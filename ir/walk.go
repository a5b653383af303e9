package ir

import "maps"

// Walk calls visit for every op of the function, outer before inner, in order of text.
// The op list of each block is copied first, so visit may insert, erase or move ops
// (an op erased before its turn is skipped, a new one is not visited).
func (f *Func) Walk(visit func(*Op)) {
	if f.Body != nil {
		f.Body.Walk(visit)
	}
}

// Walk calls visit for every op of the module.
func (m *Module) Walk(visit func(*Op)) {
	for _, f := range m.Funcs {
		f.Walk(visit)
	}
}

// Walk calls visit for every op in the region and in regions below it.
func (r *Region) Walk(visit func(*Op)) {
	for _, b := range r.Blocks {
		ops := append([]*Op(nil), b.Ops...)
		for _, op := range ops {
			if op.Block != b {
				continue
			}
			visit(op)
			if op.Block == nil {
				continue
			}
			for _, sub := range op.Regions {
				sub.Walk(visit)
			}
		}
	}
}

// Map says which value of the original stands for which in a copy.
type Map map[*Value]*Value

// Get is the copy of v, or v itself if it was defined outside of what was copied.
func (m Map) Get(v *Value) *Value {
	if w, ok := m[v]; ok {
		return w
	}
	return v
}

// Clone copies the op with its regions, detached. Operands are taken through vm, which
// learns the copies of the results. Constant data is shared, not copied.
func (op *Op) Clone(vm Map) *Op {
	if vm == nil {
		vm = Map{}
	}
	operands := make([]*Value, len(op.Operands))
	for i, v := range op.Operands {
		operands[i] = vm.Get(v)
	}
	c := NewOp(op.Name, op.ResultTypes(), operands, append(Attrs(nil), op.Attrs...)...)
	c.Pos = op.Pos
	for i, r := range op.Results {
		vm[r] = c.Results[i]
	}
	for _, r := range op.Regions {
		r.CloneInto(c.AddRegion(), vm)
	}
	return c
}

// CloneInto appends copies of the region's blocks to dst.
func (r *Region) CloneInto(dst *Region, vm Map) {
	for _, b := range r.Blocks {
		nb := dst.AddBlock(types(b.Args)...)
		nb.Pos = b.Pos
		for i, a := range b.Args {
			vm[a] = nb.Args[i]
		}
		for _, op := range b.Ops {
			nb.Append(op.Clone(vm))
		}
	}
}

// Clone copies the function; it belongs to no module yet.
func (f *Func) Clone() *Func {
	c := *f
	c.Module, c.Body = nil, nil
	if f.Body != nil {
		c.Body = &Region{Func: &c}
		f.Body.CloneInto(c.Body, Map{})
	}
	return &c
}

// Clone copies the module; constant data is shared.
func (m *Module) Clone() *Module {
	c := &Module{Name: m.Name, Attrs: m.Attrs.Clone(), Pos: m.Pos}
	for _, f := range m.Funcs {
		c.Add(f.Clone())
	}
	return c
}

// Clone copies the map.
func (m Map) Clone() Map { return maps.Clone(m) }
