package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// combine applies the combiner to accumulators and new values, all in memory form.
func (x *reduction) combine(acc, val []kernel.Value) []kernel.Value {
	e := newEmitter(x.b, x.lanes, nil, nil)
	args := make([]kernel.Value, 0, 2*len(acc))
	for _, side := range [][]kernel.Value{acc, val} {
		for i, v := range side {
			args = append(args, e.fromMemory(x.hero.Results[i].Type.DType, v))
		}
	}
	out := e.scalarBody(x.hero.Body(0), args...)
	for i := range out {
		out[i] = e.toMemory(x.hero.Results[i].Type.DType, out[i])
	}
	return out
}

// values evaluates the prologue at element idx + off of the tile.
func (x *reduction) values(t *tile, idx kernel.Value, off int64) []kernel.Value {
	e := newEmitter(x.b, x.lanes, x.pre, nil)
	e.leaf = func(i int) kernel.Value {
		if x.flowOf[i] < 0 {
			return x.splat[i]
		}
		if x.packed != nil {
			return x.packed(e, x.all[i], t.in[x.flowOf[i]], idx, off)
		}
		return e.load(x.all[i], t.in[x.flowOf[i]], idx, off)
	}
	var out []kernel.Value
	for _, v := range x.hero.Operands[:len(x.hero.Results)] {
		out = append(out, e.toMemory(v.Type.DType, e.value(v, x.preID)))
	}
	return out
}

// begin is the accumulators' value before this tile: the initial one, or what the tile before left.
func (x *reduction) begin(t *tile, acc []kernel.Value, idx kernel.Value, off int64) []kernel.Value {
	out := append([]kernel.Value(nil), x.inits...)
	if t.first == kernel.None {
		return out
	}
	for i, v := range x.hero.Results {
		es := int64(v.Type.DType.Size())
		ty := kernel.Vec(elemOf[v.Type.DType], x.lanes)
		in := kernel.New(kernel.OpLoad, ty, acc[i], idx)
		in.Imm, in.Imm2 = off*es, es
		old := x.b.Add(in)
		sel := x.b.Op(kernel.OpSplat, ty.MaskType(), t.first)
		out[i] = x.b.Select(sel, x.inits[i], old)
	}
	return out
}

func (x *reduction) put(acc, v []kernel.Value, idx kernel.Value, off int64, mask func(width int) kernel.Value) {
	for i, r := range x.hero.Results {
		es := r.Type.DType.Size()
		in := kernel.New(kernel.OpStore, x.b.Type(v[i]), v[i], acc[i], idx)
		in.Imm, in.Imm2 = off*int64(es), int64(es)
		if mask != nil {
			in.Mask = mask(es)
		}
		x.b.Add(in)
	}
}

// trips is how many folded indices a tile has left after those that the tile before did, and the first of them.
// More than one folded dimension is never skipped partly: choose chunks only the outermost that is not whole.
func (x *reduction) skipped(t *tile) kernel.Value {
	inner := int64(1)
	for d := len(x.axes) - 1; d >= x.s.fold; d-- {
		if s := t.skip[d]; s != kernel.None {
			return x.b.MulI(s, inner)
		}
		inner *= x.axes[d].chunk
	}
	return kernel.None
}

// foldAcross folds a [folded][kept] tile, some vectors of kept elements at a time so that their chains overlap.
func (x *reduction) foldAcross(t *tile, acc []kernel.Value) {
	b, lanes := x.b, int64(x.lanes)
	vecs := (x.kept + lanes - 1) / lanes
	u := min(4, vecs)
	skip := x.skipped(t)
	b.For((vecs+u-1)/u, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		k := c[0]
		idx, trips := k, b.I64(x.fold)
		if skip != kernel.None {
			idx = b.Bin(kernel.OpAdd, k, b.MulI(skip, x.kept))
			trips = b.Bin(kernel.OpSub, trips, skip)
		}
		carried := []kernel.Value{idx}
		for j := range u {
			carried = append(carried, x.begin(t, acc, k, j*lanes)...)
		}
		step := func(c []kernel.Value) []kernel.Value {
			out := []kernel.Value{b.AddI(c[0], x.kept)}
			n := len(x.inits)
			for j := range u {
				a := c[1+int(j)*n : 1+int(j+1)*n]
				out = append(out, x.combine(a, x.values(t, c[0], j*lanes))...)
			}
			return out
		}
		if x.fold == 1 {
			carried = step(carried)
		} else {
			carried = b.Loop(trips, carried, step)
		}
		n := len(x.inits)
		for j := range u {
			x.put(acc, carried[1+int(j)*n:1+int(j+1)*n], k, j*lanes, nil)
		}
		return []kernel.Value{b.AddI(k, u*lanes)}
	})
}

// alongRows is how many rows are folded side by side, so that the chain of each has time to finish.
const alongRows = 8

// foldAlong folds a [kept][folded] tile, some rows at a time: lanes first, then across them.
func (x *reduction) foldAlong(t *tile, acc []kernel.Value) {
	b := x.b
	u := max(1, min(alongRows/int64(len(x.inits)), x.kept))
	if x.pre.ops > 8 {
		u = min(u, 4)
	}
	at := b.For(x.kept/u, []kernel.Value{b.I64(0), b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		x.foldRows(t, acc, u, c[0], c[1])
		return []kernel.Value{b.AddI(c[0], u), b.AddI(c[1], u*x.fold)}
	})
	if rest := x.kept % u; rest > 0 {
		x.foldRows(t, acc, rest, at[0], at[1])
	}
}

// foldRows folds u rows from row on, whose first element is base.
func (x *reduction) foldRows(t *tile, acc []kernel.Value, u int64, row, base kernel.Value) {
	b, lanes, n := x.b, int64(x.lanes), int64(len(x.inits))
	skip := x.skipped(t)
	whole, rest := x.fold/lanes, x.fold%lanes
	if skip != kernel.None {
		whole, rest = 0, x.fold
	}
	// A row alone is folded in several places at once, the other accumulators behind the rows' own.
	ways := int64(1)
	for u*n*ways*2 <= alongRows && x.pre.ops <= 8 && whole >= 4*ways {
		ways *= 2
	}
	carried := []kernel.Value{base, b.I64(0)}
	for range u * ways {
		carried = append(carried, x.inits...)
	}
	// step folds the vector of each row at offset off behind the carried place into the accumulators of way w; only some
	// lanes where masked.
	step := func(c []kernel.Value, off, w int64, masked bool) []kernel.Value {
		out := append([]kernel.Value(nil), c...)
		vals := make([][]kernel.Value, u)
		for j := range u {
			vals[j] = x.values(t, c[0], j*x.fold+off)
		}
		for j := range u {
			at := 2 + (w*u+j)*n
			old := c[at : at+n]
			got := x.combine(old, vals[j])
			if masked {
				for i, r := range x.hero.Results {
					mt := kernel.Mask(r.Type.DType.Size(), x.lanes)
					m := b.Op(kernel.OpMCount, mt, b.Bin(kernel.OpSub, b.I64(x.fold-off), c[1]))
					if skip != kernel.None {
						done := b.Op(kernel.OpMCount, mt, b.Bin(kernel.OpSub, skip, b.AddI(c[1], off)))
						m = b.Bin(kernel.OpAndN, m, done)
					}
					got[i] = b.Select(m, got[i], old[i])
				}
			}
			copy(out[at:], got)
		}
		return out
	}
	move := func(c []kernel.Value, k int64) []kernel.Value {
		c = slices.Clone(c)
		c[0], c[1] = b.AddI(c[0], k), b.AddI(c[1], k)
		return c
	}
	if whole > 0 {
		unroll := ways
		if u*int64(x.pre.ops+1)*ways <= 8 {
			unroll *= 2
		}
		carried = b.For(whole/unroll, carried, func(c []kernel.Value) []kernel.Value {
			out := c
			for k := range unroll {
				out = step(out, k*lanes, k%ways, false)
			}
			return move(out, unroll*lanes)
		})
		for range whole % unroll {
			carried = move(step(carried, 0, 0, false), lanes)
		}
	}
	if rest > 0 && skip == kernel.None {
		carried = step(carried, 0, 0, true)
	} else if rest > 0 {
		carried = b.For((rest+lanes-1)/lanes, carried, func(c []kernel.Value) []kernel.Value {
			return move(step(c, 0, 0, true), lanes)
		})
	}
	carried = slices.Clone(carried) // what a loop returns is the parameters of a block
	for ; ways > 1; ways /= 2 {
		half := 2 + u*n*ways/2
		for j := range u * ways / 2 {
			copy(carried[2+j*n:], x.combine(carried[2+j*n:2+(j+1)*n], carried[half+j*n:half+(j+1)*n]))
		}
	}
	lane := func(w int) kernel.Value { return b.Op(kernel.OpMCount, kernel.Mask(w, x.lanes), b.I64(1)) }
	for j := range u {
		a := carried[2+j*n : 2+(j+1)*n]
		if op := acrossOp(x.hero); op != 0 && t.first == kernel.None {
			x.putLane(op, acc[0], a[0], row, j, x.fold)
			continue
		}
		top := int64(1)
		for top < min(x.fold, lanes) {
			top *= 2
		}
		for h := top / 2; h >= 1; h /= 2 {
			slid := make([]kernel.Value, n)
			for i, v := range a {
				slid[i] = b.OpImm(kernel.OpSlideDown, b.Type(v), h, 0, v)
			}
			a = x.combine(a, slid)
		}
		if t.first != kernel.None {
			a = x.combine(x.begin(t, acc, row, j), a)
		}
		x.put(acc, a, row, j, lane)
	}
}

// putLane folds the lanes of v, of which live count, by one instruction, and stores the result as element row + off.
func (r *region) putLane(op kernel.Op, acc, v, row kernel.Value, off, live int64) {
	b := r.b
	t := b.Type(v)
	in := kernel.New(op, kernel.Scalar(t.Elem), v)
	if live < int64(t.Lanes) {
		in.Mask = b.Op(kernel.OpMCount, t.MaskType(), b.I64(live))
	}
	// Every lane has the result: one is stored, which spares the way through a scalar register.
	es, full := int64(t.Elem.Bytes()), kernel.FullVec(t.Elem)
	st := kernel.New(kernel.OpStore, full, b.Op(kernel.OpSplat, full, b.Add(in)), acc, row)
	st.Mask = b.Op(kernel.OpMCount, full.MaskType(), b.I64(1))
	st.Imm, st.Imm2 = off*es, es
	b.Add(st)
}

// acrossOps are the instructions that fold the lanes of a vector, by the combiner's op: signed, unsigned, float.
var acrossOps = map[string][3]kernel.Op{
	"stablehlo.add":     {kernel.OpRAdd, kernel.OpRAdd, kernel.OpRFAdd},
	"stablehlo.maximum": {kernel.OpRSMax, kernel.OpRUMax, kernel.OpRFMax},
	"stablehlo.minimum": {kernel.OpRSMin, kernel.OpRUMin, kernel.OpRFMin},
}

// combinerOf is the name of the op of two operands that a fold of one input combines with, "" if it is more than one op.
func combinerOf(op *ir.Op) string {
	body := op.Body(0)
	if len(op.Results) != 1 || len(body.Ops) != 2 || body.Terminator().Operands[0].Def() != body.Ops[0] {
		return ""
	}
	f := body.Ops[0]
	if len(f.Operands) != 2 || f.Operands[0] == f.Operands[1] || f.Operands[0].Def() != nil || f.Operands[1].Def() != nil {
		return ""
	}
	return f.Name
}

// acrossOp is the instruction that folds lanes as the combiner of a reduce does, 0 if there is none.
func acrossOp(hero *ir.Op) kernel.Op {
	d := hero.Results[0].Type.DType
	row, ok := acrossOps[combinerOf(hero)]
	switch {
	case !ok || d == ir.I1:
		return 0
	case d.IsFloat():
		return row[2]
	case d.IsUnsigned():
		return row[1]
	}
	return row[0]
}

// epilogue computes the region's results from the folded values of a tile, some vectors at a time.
func (x *reduction) epilogue(t *tile, acc []kernel.Value) {
	b, lanes := x.b, int64(x.lanes)
	vecs := (x.kept + lanes - 1) / lanes
	u := min(4, vecs)
	b.For((vecs+u-1)/u, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		copies := make([]*emitter, u) // loads first, stores last, as in a map
		for j := range copies {
			e, off := newEmitter(b, x.lanes, x.epi, nil), int64(j)*lanes
			loaded := make([]kernel.Value, len(x.epi.leaves))
			for i := range loaded {
				k := x.preN + i
				if loaded[i] = x.splat[k]; x.flowOf[k] >= 0 {
					loaded[i] = e.load(x.all[k], t.in[x.flowOf[k]], c[0], off)
				}
			}
			for i, v := range x.hero.Results {
				e.bind(v, x.epiID, e.load(leaf{typ: v.Type.DType}, acc[i], c[0], off))
			}
			e.leaf = func(i int) kernel.Value { return loaded[i] }
			copies[j] = e
		}
		for _, e := range copies {
			for _, y := range x.yields() {
				e.value(y, x.epiID)
			}
		}
		for j, e := range copies {
			for i, y := range x.yields() {
				e.storeAt(y.Type.DType, e.value(y, x.epiID), t.out[i], c[0], int64(j)*lanes, kernel.None)
			}
		}
		return []kernel.Value{b.AddI(c[0], u*lanes)}
	})
}
