package interp

import (
	"fmt"

	"github.com/godwit-accel/godwit/ir"
)

// evalSort sorts the operands together along one dimension by the comparator, always
// stably.
func evalSort(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	if len(in) == 0 || len(op.Regions) != 1 {
		return nil, fmt.Errorf("%d operands", len(in))
	}
	t := in[0].Type
	rank := int64(t.Rank())
	dim := op.IntOr("dimension", -1)
	if dim < 0 {
		dim += rank
	}
	if rank == 0 {
		return in, nil
	}
	if dim < 0 || dim >= rank {
		return nil, fmt.Errorf("dimension %d of %s", dim, t)
	}
	p, err := mc.program(fr, op.Regions[0])
	if err != nil {
		return nil, err
	}
	src := make([][]uint64, len(in))
	for i, d := range in {
		if !hasWords(d.Type.DType) {
			return nil, fmt.Errorf("not interpreted on %s", d.Type)
		}
		src[i] = words(d)
	}
	// The comparator takes (left, right) of each operand in turn.
	args := make([][]uint64, 2*len(in))
	verdict := make([]uint64, 1)
	res := [][]uint64{verdict}
	base, stride := 0, rowMajor(t.Shape)[dim]
	less := func(a, b int) bool {
		for i, s := range src {
			x, y := base+a*stride, base+b*stride
			args[2*i], args[2*i+1] = s[x:x+1], s[y:y+1]
		}
		if e := p.run(res, args, 1); e != nil && err == nil {
			err = e
		}
		return verdict[0] != 0
	}
	out := make([][]uint64, len(in))
	for i, s := range src {
		out[i] = make([]uint64, len(s))
	}
	n := int(t.Shape[dim])
	order := make([]int, n)
	tmp := make([]int, n)
	for at := range t.NumElements() {
		if n == 0 || int(at)/stride%n != 0 {
			continue // not the first element of its line
		}
		base = int(at)
		for i := range order {
			order[i] = i
		}
		mergeSort(order, tmp, less)
		for i, s := range src {
			for j, o := range order {
				out[i][base+j*stride] = s[base+o*stride]
			}
		}
	}
	results := make([]*ir.Dense, len(in))
	for i := range results {
		results[i] = fromWords(in[i].Type, out[i])
	}
	return results, err
}

// mergeSort sorts stably with the fewest comparisons, which are what is slow here. A
// comparator that is no order gives some permutation, never a loop.
func mergeSort(a, tmp []int, less func(a, b int) bool) {
	if len(a) < 2 {
		return
	}
	h := len(a) / 2
	mergeSort(a[:h], tmp[:h], less)
	mergeSort(a[h:], tmp[h:], less)
	copy(tmp, a)
	l, r := tmp[:h], tmp[h:]
	for i := range a {
		if len(l) == 0 || len(r) > 0 && less(r[0], l[0]) {
			a[i], r = r[0], r[1:]
		} else {
			a[i], l = l[0], l[1:]
		}
	}
}

// evalTopK gives the k largest along the last dimension, NaN above all, and where they
// were; of equal ones the first.
func evalTopK(_ *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	t, k := in[0].Type, op.IntOr("k", 0)
	if t.Rank() == 0 || k < 0 || k > t.Shape[t.Rank()-1] || len(op.Results) != 2 || !hasWords(t.DType) {
		return nil, fmt.Errorf("k = %d of %s", k, t)
	}
	n := int(t.Shape[t.Rank()-1])
	key := func(w uint64) int64 { return int64(w) }
	switch {
	case t.DType.IsFloat():
		key = totalOrder
	case t.DType.IsUnsigned():
		key = func(w uint64) int64 { return int64(w ^ 1<<63) }
	}
	shape := append(append([]int64(nil), t.Shape[:t.Rank()-1]...), k)
	src := words(in[0])
	var vals, at []uint64
	order, tmp := make([]int, n), make([]int, n)
	for ; len(src) > 0; src = src[n:] {
		for i := range order {
			order[i] = i
		}
		mergeSort(order, tmp, func(a, b int) bool { return key(src[a]) > key(src[b]) })
		for _, o := range order[:k] {
			vals, at = append(vals, src[o]), append(at, uint64(o))
		}
	}
	return []*ir.Dense{
		fromWords(t.WithShape(shape...), vals), fromWords(ir.Tensor(op.Results[1].Type.DType, shape...), at),
	}, nil
}
