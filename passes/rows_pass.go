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
	s := x.newRowStep(t, pass, u, row)
	steps := x.n // places in a row
	if !x.across {
		steps = (x.n + int64(x.lanes) - 1) / int64(x.lanes)
	}
	partly := !x.across && x.n%int64(x.lanes) != 0 && len(s.folds) > 0 // the last of them
	whole := steps
	if partly {
		whole--
	}
	ways := max(1, min(16/u, whole))
	for u*s.chains*2 <= alongRows && s.chains*2 <= ways && len(s.folds) > 0 {
		s.chains *= 2
	}
	carried := []kernel.Value{base, x.b.I64(0)}
	for range u * s.chains {
		for _, f := range s.folds {
			v := f.Operands[1]
			carried = append(carried, s.e.splat(v.Type.DType, v.Const().Bits(0)))
		}
	}
	carried = x.b.For(whole/ways, carried, func(c []kernel.Value) []kernel.Value {
		return s.move(s.places(c, ways, false), ways)
	})
	for range whole % ways {
		carried = s.move(s.places(carried, 1, false), 1)
	}
	if partly {
		carried = s.places(carried, 1, true)
	}
	s.finish(carried)
}

// rowStep is a pass over some rows side by side. Carried through it are the element and the place along the row, then
// the sums of every row, or chain of a row, and fold.
type rowStep struct {
	*rowRegion
	t      *tile
	pass   int
	u      int64 // rows
	row    kernel.Value
	folds  []*ir.Op
	chains int64    // of each fold, where few rows run side by side
	e      *emitter // for what is no element of the rows
	need   rowNeeds
	memo   []map[any]kernel.Value // what is the same for all of row j
}

func (x *rowRegion) newRowStep(t *tile, pass int, u int64, row kernel.Value) *rowStep {
	s := &rowStep{
		rowRegion: x, t: t, pass: pass, u: u, row: row, folds: x.foldsOf(pass), chains: 1,
		e: newEmitter(x.b, x.lanes, nil, nil), need: x.needs(pass), memo: make([]map[any]kernel.Value, u),
	}
	if pass == x.last {
		s.folds = nil
	}
	for j := range s.memo {
		s.memo[j] = map[any]kernel.Value{}
		for _, v := range s.need.kept {
			if _, ok := s.memo[j][v]; !ok {
				s.memo[j][v] = s.ofRow(v.Type.DType, x.b.PtrConst(x.at[v]), int64(j))
			}
		}
		for _, i := range s.need.lanes {
			if _, ok := s.memo[j][i]; !ok {
				s.memo[j][i] = s.ofRow(x.all[i].typ, t.in[x.flowOf[i]], int64(j))
			}
		}
	}
	return s
}

// spread loads one element for all lanes.
func (s *rowStep) spread(d ir.DType, p, at kernel.Value, off int64) kernel.Value {
	es := int64(d.Size())
	in := kernel.New(kernel.OpLoadSplat, s.e.vec(d), p, at)
	in.Imm, in.Imm2 = off*es, es
	return s.e.fromMemory(d, s.b.Add(in))
}

// ofRow loads what is one element a row, of row j.
func (s *rowStep) ofRow(d ir.DType, p kernel.Value, j int64) kernel.Value {
	if s.across {
		return s.e.load(leaf{typ: d}, p, s.row, j*int64(s.lanes))
	}
	return s.spread(d, p, s.row, j)
}

// places computes so many places, side by side, of each row; of the last one only some lanes count, if masked.
func (s *rowStep) places(c []kernel.Value, ways int64, masked bool) []kernel.Value {
	es := s.emitters(c, ways)
	for _, e := range es {
		for _, v := range s.roots(s.pass) {
			e.value(v, s.fullID)
		}
	}
	out := append([]kernel.Value(nil), c...)
	for i, e := range es {
		for k, f := range s.folds {
			at := &out[2+i%int(s.u*s.chains)*len(s.folds)+k]
			*at = s.fold(e, f, *at, masked)
		}
	}
	for i, e := range es {
		s.store(e, c[0], int64(i)%s.u*s.side+int64(i)/s.u*s.step)
	}
	return out
}

// emitters has one for each place and row: place w of row j is number w·u + j.
func (s *rowStep) emitters(c []kernel.Value, ways int64) []*emitter {
	es := make([]*emitter, s.u*ways)
	for w := range ways {
		shared := map[int]kernel.Value{} // by all rows
		for j := range s.u {
			e := newEmitter(s.b, s.lanes, s.full, nil)
			e.leaf = func(i int) kernel.Value { return s.leafAt(e, i, c, w, j, shared) }
			for _, n := range s.need.keptAt {
				e.bind(n.v, n.m, s.memo[j][n.v])
			}
			for _, v := range s.need.stored {
				e.bind(v, s.fullID, e.load(leaf{typ: v.Type.DType}, s.b.PtrConst(s.at[v]), c[0], j*s.side+w*s.step))
			}
			es[w*s.u+j] = e
		}
	}
	return es
}

// leafAt is leaf i at place w of row j.
func (s *rowStep) leafAt(e *emitter, i int, c []kernel.Value, w, j int64, shared map[int]kernel.Value) kernel.Value {
	k := s.s.k[i]
	switch {
	case s.flowOf[i] < 0:
		return s.splat[i]
	case allZero(k[:s.s.fold]):
		if _, ok := shared[i]; !ok {
			if p := s.t.in[s.flowOf[i]]; s.across {
				shared[i] = s.spread(s.all[i].typ, p, c[1], w)
			} else {
				shared[i] = e.load(s.all[i], p, c[1], w*int64(s.lanes))
			}
		}
		return shared[i]
	case allZero(k[s.s.fold:]):
		return s.memo[j][i]
	}
	return e.load(s.all[i], s.t.in[s.flowOf[i]], c[0], j*s.side+w*s.step)
}

// fold takes a place into a sum.
func (s *rowStep) fold(e *emitter, f *ir.Op, sum kernel.Value, masked bool) kernel.Value {
	var got kernel.Value
	if p := summedProduct(f); p != nil {
		got = s.b.Op(kernel.OpFMA, s.b.Type(sum), e.value(p.Operands[0], s.fullID), e.value(p.Operands[1], s.fullID), sum)
	} else {
		got = e.scalarBody(f.Body(0), sum, e.value(f.Operands[0], s.fullID))[0]
	}
	if masked {
		m := s.b.Op(kernel.OpMCount, s.b.Type(got).MaskType(), s.b.I64(s.n%int64(s.lanes)))
		got = s.b.Select(m, got, sum)
	}
	return got
}

// store writes what later passes read of a place, and in the last pass the results.
func (s *rowStep) store(e *emitter, element kernel.Value, off int64) {
	for _, op := range s.body.Ops {
		for _, v := range op.Results {
			if p, ok := s.stored[v]; ok && p == s.pass {
				e.storeAt(v.Type.DType, e.value(v, s.fullID), s.b.PtrConst(s.at[v]), element, off, kernel.None)
			}
		}
	}
	if s.pass == s.last {
		for k, y := range s.yields() {
			e.storeAt(y.Type.DType, e.value(y, s.fullID), s.t.out[k], element, off, kernel.None)
		}
	}
}

// move goes on by k places.
func (s *rowStep) move(c []kernel.Value, k int64) []kernel.Value {
	places := k // along a row
	if !s.across {
		places *= int64(s.lanes)
	}
	return append([]kernel.Value{s.b.AddI(c[0], k*s.step), s.b.AddI(c[1], places)}, c[2:]...)
}

// finish joins the chains of each sum and stores it.
func (s *rowStep) finish(carried []kernel.Value) {
	for j := range s.u {
		for k, f := range s.folds {
			v, acc := f.Results[0], carried[2+int(j)*len(s.folds)+k]
			for c := int64(1); c < s.chains; c++ {
				acc = s.e.scalarBody(f.Body(0), acc, carried[2+int(j+c*s.u)*len(s.folds)+k])[0]
			}
			if s.across {
				s.e.storeAt(v.Type.DType, acc, s.b.PtrConst(s.at[v]), s.row, j*int64(s.lanes), kernel.None)
			} else {
				s.putLane(acrossOp(f), s.b.PtrConst(s.at[v]), acc, s.row, j, s.n)
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
