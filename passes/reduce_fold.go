package passes

import (
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

// foldAlong folds a [kept][folded] tile row by row: lanes first, then a tree over them.
func (x *reduction) foldAlong(t *tile, acc []kernel.Value) {
	b, lanes := x.b, int64(x.lanes)
	skip := x.skipped(t)
	vecs := (x.fold + lanes - 1) / lanes
	masked := x.fold%lanes != 0 || skip != kernel.None
	b.For(x.kept, []kernel.Value{b.I64(0), b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		row, base := c[0], c[1]
		init := append([]kernel.Value{base, b.I64(0)}, x.inits...)
		fin := b.For(vecs, init, func(c []kernel.Value) []kernel.Value {
			got := x.combine(c[2:], x.values(t, c[0], 0))
			if masked {
				for i, r := range x.hero.Results {
					mt := kernel.Mask(r.Type.DType.Size(), x.lanes)
					left := b.Bin(kernel.OpSub, b.I64(x.fold), c[1])
					m := b.Op(kernel.OpMCount, mt, left)
					if skip != kernel.None {
						done := b.Op(kernel.OpMCount, mt, b.Bin(kernel.OpSub, skip, c[1]))
						m = b.Bin(kernel.OpAndN, m, done)
					}
					got[i] = b.Select(m, got[i], c[2+i])
				}
			}
			return append([]kernel.Value{b.AddI(c[0], lanes), b.AddI(c[1], lanes)}, got...)
		})
		a := fin[2:]
		top := int64(1)
		for top < min(x.fold, lanes) {
			top *= 2
		}
		for h := top / 2; h >= 1; h /= 2 {
			slid := make([]kernel.Value, len(a))
			for i, v := range a {
				slid[i] = b.OpImm(kernel.OpSlideDown, b.Type(v), h, 0, v)
			}
			a = x.combine(a, slid)
		}
		if t.first != kernel.None {
			a = x.combine(x.begin(t, acc, row, 0), a)
		}
		x.put(acc, a, row, 0, func(w int) kernel.Value {
			return b.Op(kernel.OpMCount, kernel.Mask(w, x.lanes), b.I64(1))
		})
		return []kernel.Value{b.AddI(row, 1), b.AddI(base, x.fold)}
	})
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
