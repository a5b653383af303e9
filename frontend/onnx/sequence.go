package onnx

import (
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Sequences of tensors live in the importer only: a value without type stands for a list of values. Positions must
// be known when compiling, and a loop that carries a sequence is written out. lists.go has inputs and outputs of models.
var sequenceOps = []row{
	op1("SequenceEmpty", 0, func(x *node) val { return x.list(nil) }),
	op1("SequenceConstruct", 1, func(x *node) val { return x.list(x.in) }),
	op1("SequenceAt", 2, func(x *node) val {
		l := x.items(0)
		return l[x.position(1, len(l))]
	}),
	op1("SequenceLength", 1, func(x *node) val { return x.b.Ints(ir.Tensor(ir.I64), int64(len(x.items(0)))) }),
	op1("SequenceInsert", 2, func(x *node) val {
		l := x.items(0)
		at := len(l)
		if x.arg(2) != nil && x.staticInts(2, "position")[0] != int64(at) { // as many as there are appends
			at = x.position(2, len(l))
		}
		return x.list(slices.Insert(slices.Clone(l), at, x.in[1]))
	}),
	op1("SequenceErase", 1, func(x *node) val {
		l := x.items(0)
		at := len(l) - 1
		if x.arg(1) != nil {
			at = x.position(1, len(l))
		}
		if at < 0 {
			x.fail("nothing to erase in an empty sequence")
		}
		return x.list(slices.Delete(slices.Clone(l), at, at+1))
	}),
	op1("SplitToSequence", 1, func(x *node) val {
		v := x.in[0]
		axis := x.axis(x.int("axis", 0), x.rank(v, 1, "the input"))
		n, keep := dim(v, int(axis)), x.flag("keepdims", 1)
		sizes := slices.Repeat([]int64{1}, int(min(n, maxStatic)))
		if s := x.arg(1); s != nil {
			keep = true
			if sizes = x.staticInts(1, "split"); s.Type.Rank() == 0 {
				k := sizes[0]
				if sizes = nil; k < 1 {
					x.fail("split: %d", k)
				}
				for at := int64(0); at < n; at += k {
					sizes = append(sizes, min(k, n-at))
				}
			}
		}
		var l []val
		at := int64(0)
		for _, s := range sizes {
			if s < 0 || at+s > n {
				x.fail("split: %v do not fit %d", sizes, n)
			}
			e := cut(x.b, v, axis, at, at+s)
			if !keep {
				e = x.b.Reshape(e, squeezed(shapeOf(e), []int64{axis}, false)...)
			}
			l, at = append(l, e), at+s
		}
		return x.list(l)
	}),
	op1("ConcatFromSequence", 1, func(x *node) val {
		l := slices.Clone(x.items(0))
		if len(l) == 0 {
			x.fail("nothing to join in an empty sequence")
		}
		if !x.flag("new_axis", 0) {
			return x.b.Concat(x.axis(x.int("axis", 0), l[0].Type.Rank()), l...)
		}
		axis := x.axis(x.int("axis", 0), l[0].Type.Rank()+1)
		for i, v := range l {
			l[i] = x.b.Reshape(v, slices.Insert(slices.Clone(shapeOf(v)), int(axis), 1)...)
		}
		return x.b.Concat(axis, l...)
	}),
	op1("OptionalHasElement", 0, func(x *node) val {
		return x.b.Const(ir.DenseBools(ir.Tensor(ir.I1), x.arg(0) != nil))
	}),
	op1("OptionalGetElement", 1, func(x *node) val { return x.in[0] }),
	op1("Optional", 0, func(x *node) val { return cmp.Or(x.arg(0), x.im.none) }),
}

func newList() val { return &ir.Value{} }

// list makes a value that stands for a sequence.
func (x *node) list(items []val) val {
	v := newList()
	x.im.lists[v] = append([]val{}, items...) // never nil, which is no list
	return v
}

func (x *node) items(i int) []val {
	l, ok := x.im.lists[x.in[i]]
	if !ok {
		x.fail("input %d is not a sequence", i)
	}
	return l
}

// position is a known, possibly negative place among n.
func (x *node) position(i, n int) int {
	p := x.staticInts(i, "position")[0]
	if p < -int64(n) || p >= int64(n) {
		x.fail("position %d of %d", p, n)
	}
	if p < 0 {
		p += int64(n)
	}
	return int(p)
}
