package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A block of rows is done several rows at a time, as far as there are so many: abreast.go says how. The nest stands there twice,
// since loops over one row are made vectors of in another way than those over several:
//
//	for r in the block, n at a time { … }      for the r that are left { … }
const (
	maxMany     = 8   // rows at a time
	maxPointers = 16  // in the loops inside, over all rows: each is a register that goes on
	maxManyCode = 800 // instructions of a nest, over all rows
)

// atOnce finds how many rows are worth being done at a time: 1 if iterations may meet, or the nest is too long.
func (x *rows) atOnce(of map[*access]*rowStream) {
	x.many = 1
	shapes := map[int][]*access{} // by loop inside
	most := 1
	for _, a := range x.accesses {
		if a.store && of[a] == nil {
			return
		}
		at := -1
		for i := range x.t.Loops {
			if k := &x.t.Loops[i]; k.Header != x.header && x.in[k.Header] && slices.Contains(k.Blocks, x.blockOf(a.in)) {
				at = i
			}
		}
		if at >= 0 && !slices.ContainsFunc(shapes[at], func(b *access) bool { return a.store == b.store && a.at.sameShape(&b.at) }) {
			shapes[at] = append(shapes[at], a)
			most = max(most, len(shapes[at]))
		}
	}
	for n := int64(maxMany); n > 1; n /= 2 {
		if n*int64(most) <= maxPointers && n*int64(x.insts) <= maxManyCode {
			x.many = n
			return
		}
	}
}

// beside copies the nest, which is complete, for several rows at a time.
func (x *rows) beside() {
	if x.many == 1 {
		return
	}
	f, s := x.f, x.s
	t, d := newTree(f), newDefs(f)
	at := slices.IndexFunc(t.Loops, func(k kernel.Loop) bool { return k.Header == x.header })
	l := newLoop(s, f, t, d, x.r, &t.Loops[at])
	first := len(f.Blocks)
	jammed := l.copyNest(nil)
	params := f.Blocks[x.header].Params
	var types []kernel.Type
	for _, p := range params {
		types = append(types, f.TypeOf(p))
	}
	last := len(types) - 1
	e, b := x.e, x.e.b
	intoAt, into := e.block(types) // the nest for several
	leftAt, left := e.block(types[:last])
	loneAt, lone := e.block(types)
	b.B = into
	e.end(kernel.OpBr, nil, kernel.Succ{Block: jammed, Args: slices.Clone(into.Params)})
	b.B = lone
	e.end(kernel.OpBr, nil, kernel.Succ{Block: x.header, Args: slices.Clone(lone.Params)})

	// From the head of a block.
	go1 := x.head.Term().Succs[0]
	x.head.Insts = x.head.Insts[:len(x.head.Insts)-1]
	b.B = x.head
	count := go1.Args[last]
	some := b.Bin(kernel.OpAnd, count, b.I64(-x.many))
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, some, b.I64(0))},
		kernel.Succ{Block: intoAt, Args: append(slices.Clone(go1.Args[:last]), some)}, kernel.Succ{Block: loneAt, Args: slices.Clone(go1.Args)})

	// Behind the rows that were done together.
	latch := f.Blocks[first+slices.Index(l.blocks, x.latch)].Term()
	stay := slices.IndexFunc(latch.Succs, func(s kernel.Succ) bool { return s.Block == jammed })
	done := latch.Succs[1-stay]
	latch.Succs[1-stay] = kernel.Succ{Block: leftAt, Args: slices.Clone(latch.Succs[stay].Args[:last])}
	b.B = left
	rest := b.Bin(kernel.OpAnd, count, b.I64(x.many-1))
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, rest, b.I64(0))},
		kernel.Succ{Block: loneAt, Args: append(slices.Clone(left.Params), rest)}, done)

	s.many[f.Blocks[jammed]] = x.many
	for _, b := range f.Blocks[first : first+len(l.blocks)] {
		s.beside[b] = true
	}
}

// isMany reports a loop in a nest of which several iterations will be done at a time.
func (l *loop) isMany() bool {
	return slices.ContainsFunc(l.t.Loops, func(k kernel.Loop) bool {
		return l.s.many[l.f.Blocks[k.Header]] > 1 && slices.Contains(k.Blocks, l.header)
	})
}
