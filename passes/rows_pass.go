package passes

import (
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// pass runs over the rows of a tile, some side by side.
func (x *rowRegion) pass(t *tile, pass int) {
	b := x.b
	u, rows := min(int64(alongRows), x.units), int64(1)
	if x.across {
		rows = int64(x.lanes)
	}
	at := b.For(x.units/u, []kernel.Value{b.I64(0), b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		x.rowsAt(t, pass, u, c[0], c[1])
		return []kernel.Value{b.AddI(c[0], u*rows), b.AddI(c[1], u*x.side)}
	})
	if rest := x.units % u; rest > 0 {
		x.rowsAt(t, pass, rest, at[0], at[1])
	}
}

// rowsAt runs a pass over u rows, or vectors of rows, from row on, whose first element is base.
func (x *rowRegion) rowsAt(t *tile, pass int, u int64, row, base kernel.Value) {
	b, lanes, folds := x.b, int64(x.lanes), x.foldsOf(pass)
	if pass == x.last {
		folds = nil
	}
	e0 := newEmitter(b, x.lanes, nil, nil)
	spread := func(d ir.DType, p, at kernel.Value, off int64) kernel.Value {
		es := int64(d.Size())
		in := kernel.New(kernel.OpLoadSplat, e0.vec(d), p, at)
		in.Imm, in.Imm2 = off*es, es
		return e0.fromMemory(d, b.Add(in))
	}
	ofRow := func(d ir.DType, p kernel.Value, j int64) kernel.Value {
		if x.across {
			return e0.load(leaf{typ: d}, p, row, j*lanes)
		}
		return spread(d, p, row, j)
	}
	memo := make([]map[any]kernel.Value, u) // what is the same for all of row j
	for j := range memo {
		memo[j] = map[any]kernel.Value{}
	}
	once := func(j int64, key any, f func() kernel.Value) kernel.Value {
		v, ok := memo[j][key]
		if !ok {
			v = f()
			memo[j][key] = v
		}
		return v
	}
	need := x.needs(pass)
	for j := range u {
		for _, v := range need.kept {
			once(j, v, func() kernel.Value { return ofRow(v.Type.DType, b.PtrConst(x.at[v]), j) })
		}
		for _, i := range need.lanes {
			once(j, i, func() kernel.Value { return ofRow(x.all[i].typ, t.in[x.flowOf[i]], j) })
		}
	}
	steps := x.n // places in a row
	if !x.across {
		steps = (x.n + lanes - 1) / lanes
	}
	partly := !x.across && x.n%lanes != 0 && len(folds) > 0 // the last of them
	whole := steps
	if partly {
		whole--
	}
	ways := max(1, min(16/u, whole))
	chains := int64(1) // of each fold, where few rows run side by side
	for u*chains*2 <= alongRows && chains*2 <= ways && len(folds) > 0 {
		chains *= 2
	}
	carried := []kernel.Value{base, b.I64(0)}
	for range u * chains {
		for _, f := range folds {
			v := f.Operands[1]
			carried = append(carried, e0.splat(v.Type.DType, v.Const().Bits(0)))
		}
	}
	step := func(c []kernel.Value, ways int64, masked bool) []kernel.Value {
		es := make([]*emitter, u*ways)
		for w := range ways {
			shared := map[int]kernel.Value{}
			for j := range u {
				e := newEmitter(b, x.lanes, x.full, nil)
				e.leaf = func(i int) kernel.Value {
					k := x.s.k[i]
					switch {
					case x.flowOf[i] < 0:
						return x.splat[i]
					case allZero(k[:x.s.fold]):
						if _, ok := shared[i]; !ok {
							if p := t.in[x.flowOf[i]]; x.across {
								shared[i] = spread(x.all[i].typ, p, c[1], w)
							} else {
								shared[i] = e.load(x.all[i], p, c[1], w*lanes)
							}
						}
						return shared[i]
					case allZero(k[x.s.fold:]):
						return memo[j][i]
					}
					return e.load(x.all[i], t.in[x.flowOf[i]], c[0], j*x.side+w*x.step)
				}
				for _, n := range need.keptAt {
					e.bind(n.v, n.m, memo[j][n.v])
				}
				for _, v := range need.stored {
					e.bind(v, x.fullID, e.load(leaf{typ: v.Type.DType}, b.PtrConst(x.at[v]), c[0], j*x.side+w*x.step))
				}
				es[w*u+j] = e
			}
		}
		for _, e := range es {
			for _, v := range x.roots(pass) {
				e.value(v, x.fullID)
			}
		}
		out := append([]kernel.Value(nil), c...)
		for i, e := range es {
			for k, f := range folds {
				at := 2 + i%int(u*chains)*len(folds) + k
				var got kernel.Value
				if p := summedProduct(f); p != nil {
					got = b.Op(kernel.OpFMA, b.Type(out[at]), e.value(p.Operands[0], x.fullID), e.value(p.Operands[1], x.fullID), out[at])
				} else {
					got = e.scalarBody(f.Body(0), out[at], e.value(f.Operands[0], x.fullID))[0]
				}
				if masked {
					m := b.Op(kernel.OpMCount, b.Type(got).MaskType(), b.I64(x.n%lanes))
					got = b.Select(m, got, out[at])
				}
				out[at] = got
			}
		}
		for i, e := range es {
			off := int64(i)%u*x.side + int64(i)/u*x.step
			for _, op := range x.body.Ops {
				for _, v := range op.Results {
					if p, ok := x.stored[v]; ok && p == pass {
						e.storeAt(v.Type.DType, e.value(v, x.fullID), b.PtrConst(x.at[v]), c[0], off, kernel.None)
					}
				}
			}
			if pass == x.last {
				for k, y := range x.yields() {
					e.storeAt(y.Type.DType, e.value(y, x.fullID), t.out[k], c[0], off, kernel.None)
				}
			}
		}
		return out
	}
	move := func(c []kernel.Value, k int64) []kernel.Value {
		places := k // along a row
		if !x.across {
			places *= lanes
		}
		return append([]kernel.Value{b.AddI(c[0], k*x.step), b.AddI(c[1], places)}, c[2:]...)
	}
	carried = b.For(whole/ways, carried, func(c []kernel.Value) []kernel.Value {
		return move(step(c, ways, false), ways)
	})
	for range whole % ways {
		carried = move(step(carried, 1, false), 1)
	}
	if partly {
		carried = step(carried, 1, true)
	}
	for j := range u {
		for k, f := range folds {
			v, acc := f.Results[0], carried[2+int(j)*len(folds)+k]
			for c := int64(1); c < chains; c++ {
				acc = e0.scalarBody(f.Body(0), acc, carried[2+int(j+c*u)*len(folds)+k])[0]
			}
			if x.across {
				e0.storeAt(v.Type.DType, acc, b.PtrConst(x.at[v]), row, j*lanes, kernel.None)
			} else {
				x.putLane(acrossOp(f), b.PtrConst(x.at[v]), acc, row, j, x.n)
			}
		}
	}
}

// rowNeeds is what a pass reads besides its tiles' rows.
type rowNeeds struct {
	kept   []*ir.Value // one element a row, computed by an earlier pass,
	keptAt []node      // under the accesses it is seen by
	lanes  []int       // leaves of one element a row
	stored []*ir.Value // rows that an earlier pass left
	leaves []int       // all leaves
}

func (x *rowRegion) needs(pass int) rowNeeds {
	var out rowNeeds
	seen := map[node]bool{}
	have := map[*ir.Value]bool{}
	var walk func(v *ir.Value, m int)
	walk = func(v *ir.Value, m int) {
		n := node{v, m}
		if seen[n] {
			return
		}
		seen[n] = true
		if p, ok := x.stored[v]; ok && p < pass && m == x.fullID {
			out.stored = append(out.stored, v)
			return
		}
		if i, ok := x.full.at[n]; ok {
			out.leaves = append(out.leaves, i)
			if k := x.s.k[i]; x.flowOf[i] >= 0 && allZero(k[x.s.fold:]) {
				out.lanes = append(out.lanes, i)
			}
			return
		}
		if v.IsConst() {
			return
		}
		if _, ok := x.at[v]; ok && v.Type.Rank() == x.kd.rank {
			out.keptAt = append(out.keptAt, n)
			if !have[v] {
				have[v] = true
				out.kept = append(out.kept, v)
			}
			return
		}
		op := v.Def()
		if isView(op) {
			back, _ := x.full.maps[m].back(op, x.full.rank)
			walk(op.Operands[0], x.full.access(back))
			return
		}
		for _, o := range op.Operands {
			om := m
			if o.Type.Rank() == 0 && v.Type.Rank() > 0 {
				om = x.full.access(rows{})
			}
			walk(o, om)
		}
	}
	for _, v := range x.roots(pass) {
		walk(v, x.fullID)
	}
	return out
}
