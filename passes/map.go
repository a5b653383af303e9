package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// lowerMap is the map form: every result element is an expression of operand elements at affine places. Operands
// arrive in scratchpad dense in the order of the results (the DMA does all striding and repeating), so the inner
// loop is loads, one expression, stores, on whole vectors without masks: what lies behind the last element of a
// tile is slack.
func lowerMap(r *region) error {
	ys := r.yields()
	shape := ys[0].Type.Shape
	d := newDag(len(shape), &r.opt.Machine)
	id := d.access(identity(len(shape)))
	for _, y := range ys {
		if !slices.Equal(y.Type.Shape, shape) {
			return source.Errorf(r.op.Pos, "map: results of shapes %v and %v", shape, y.Type.Shape)
		}
		d.add(y, id, nil)
	}
	if err := d.errs.Err(); err != nil {
		return err
	}
	lanes := lanesFor(d.widest)
	s := collapse(shape, len(shape), slices.Concat(d.leaves, r.outLeaves()))
	outK := s.k[len(d.leaves):]
	s.k = s.k[:len(d.leaves)]
	elems := product(s.n)
	r.info.vector(d.cost, elems, lanes)
	dense := len(s.n) == 1
	for _, k := range outK {
		dense = dense && k[0] == 1
	}
	for i := range s.k {
		dense = dense && (s.k[i][0] == 1 || s.k[i][0] == 0)
	}
	if dense && elems <= int64(lanes) {
		r.tinyMap(d, id, s, lanes)
		return nil
	}
	perElem := int64(0)
	for _, l := range d.leaves {
		perElem += 2 * int64(l.typ.Size())
	}
	for _, y := range ys {
		perElem += 2 * int64(y.Type.DType.Size())
	}
	unroll := int64(1)
	switch work := d.ops + len(d.leaves); {
	case work <= 6:
		unroll = 4
	case work <= 16:
		unroll = 2
	}
	slack := unroll * int64(lanes)
	limit := min(r.opt.tile(max(elems/8, 4096)), 16384, r.roomFor(perElem, slack))
	if split := rowSplit(s, lanes); split > 0 {
		x := &mapRows{region: r, d: d, id: id, s: s, outK: outK, split: split, lanes: lanes, tileLimit: max(limit/2, 1)}
		return x.lower()
	}
	axes := chunks(s.n, limit, 4)
	tileElems := chunkProduct(axes)
	unroll = max(1, min(unroll, (tileElems+int64(lanes)-1)/int64(lanes)))
	order := make([]int, len(axes))
	for i := range order {
		order[i] = i
	}
	var in, out []*flow
	splat := make([]kernel.Value, len(d.leaves))
	flowOf := make([]int, len(d.leaves))
	e := newEmitter(r.b, lanes, d, nil)
	for i, l := range d.leaves {
		if allZero(s.k[i]) {
			splat[i], flowOf[i] = r.splatLeaf(e, l), -1
			continue
		}
		flowOf[i] = len(in)
		in = append(in, r.inFlow(l, s.k[i], axes, order, slack))
	}
	for i, y := range ys {
		out = append(out, r.outFlow(i, int64(y.Type.DType.Size()), outK[i], axes, slack))
	}
	return r.stream(axes, len(axes), in, out, func(t *tile) error {
		t.acquire()
		step := unroll * int64(lanes)
		r.b.For((tileElems+step-1)/step, []kernel.Value{r.b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			// All loads come first and all stores last: whether a store meets a later load is not always seen.
			copies := make([]*emitter, unroll)
			for u := range copies {
				e := newEmitter(r.b, lanes, d, nil)
				loaded := make([]kernel.Value, len(d.leaves))
				for i, l := range d.leaves {
					if loaded[i] = splat[i]; flowOf[i] >= 0 {
						loaded[i] = e.load(l, t.in[flowOf[i]], c[0], int64(u*lanes))
					}
				}
				e.leaf = func(i int) kernel.Value { return loaded[i] }
				copies[u] = e
			}
			for _, e := range copies {
				for _, y := range ys {
					e.value(y, id)
				}
			}
			for u, e := range copies {
				for i, y := range ys {
					e.storeAt(y.Type.DType, e.value(y, id), t.out[i], c[0], int64(u*lanes), kernel.None)
				}
			}
			return []kernel.Value{r.b.AddI(c[0], step)}
		})
		t.store()
		return nil
	})
}

// storeAt writes lanes at base + (idx + off) elements; idx may be None.
func (e *emitter) storeAt(d ir.DType, v, base, idx kernel.Value, off int64, mask kernel.Value) {
	es := int64(d.Size())
	v = e.toMemory(d, v)
	in := kernel.New(kernel.OpStore, e.b.Type(v), v, base)
	if idx != kernel.None {
		in.Args = append(in.Args, idx)
		in.Imm2 = es
	}
	in.Imm, in.Mask = off*es, mask
	e.b.Add(in)
}

// tinyMap computes one vector's worth straight on global memory: counters and predicates of loops, and scalars,
// would otherwise wait for two DMA round trips.
func (r *region) tinyMap(d *dag, id int, s space, lanes int) {
	n := product(s.n)
	e := newEmitter(r.b, lanes, d, nil)
	mask := func(width int) kernel.Value {
		return r.b.Op(kernel.OpMCount, kernel.Mask(width, lanes), r.b.I64(n))
	}
	e.leaf = func(i int) kernel.Value {
		l := d.leaves[i]
		if allZero(s.k[i]) {
			return r.splatLeaf(e, l)
		}
		es := l.typ.Size()
		return e.fromMemory(l.typ, r.b.Load(e.vec(l.typ), r.arg(l.arg), l.lin.c*int64(es), mask(es)))
	}
	for i, y := range r.yields() {
		e.storeAt(y.Type.DType, e.value(y, id), r.out[i], kernel.None, 0, mask(y.Type.DType.Size()))
	}
}
