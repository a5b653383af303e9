package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// The index form: where data goes depends on data. Indices are read by scalar code, slices move by DMA (gather,
// dynamic slices) or as vectors (scatter along contiguous windows), and sorting is a network on vectors (sort.go).
var indexOps map[string]func(*region, *ir.Op) error

func init() {
	indexOps = map[string]func(*region, *ir.Op) error{
		"stablehlo.gather": lowerGather, "stablehlo.scatter": lowerScatter, "stablehlo.sort": lowerSort,
		"stablehlo.dynamic_slice": lowerDynamicSlice, "stablehlo.dynamic_update_slice": lowerDynamicUpdate,
		"stablehlo.select_and_scatter": lowerSelectScatter,
	}
}

func lowerIndex(r *region) error {
	hero := heroOf(r.body)
	if hero == nil || indexOps[hero.Name] == nil {
		return source.Errorf(r.op.Pos, "index: the region holds no such op")
	}
	return indexOps[hero.Name](r, hero)
}

// nest loops over all points of a shape.
func (r *region) nest(n []int64, body func(idx []kernel.Value)) {
	if slices.Contains(n, 0) {
		return
	}
	idx := make([]kernel.Value, len(n))
	var walk func(d int)
	walk = func(d int) {
		if d == len(n) {
			body(idx)
			return
		}
		r.b.For(n[d], []kernel.Value{r.b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			idx[d] = c[0]
			walk(d + 1)
			return []kernel.Value{r.b.AddI(c[0], 1)}
		})
	}
	walk(0)
}

// dotStrides is Σ idx·strides as an i64.
func (r *region) dotStrides(idx []kernel.Value, str []int64) kernel.Value {
	sum := r.b.I64(0)
	for i, v := range idx {
		if str[i] != 0 {
			sum = r.b.Bin(kernel.OpAdd, sum, r.b.MulI(v, str[i]))
		}
	}
	return sum
}

// loadIndex reads an integer of any type as an i64.
func (r *region) loadIndex(d ir.DType, p kernel.Value) kernel.Value {
	v := r.b.Load(kernel.Scalar(elemOf[d]), p, 0, kernel.None)
	switch {
	case d.Size() == 8:
		return v
	case d.IsSigned():
		return r.b.Cvt(kernel.OpSExt, kernel.TI64, kernel.RNE, v)
	}
	return r.b.Cvt(kernel.OpZExt, kernel.TI64, kernel.RNE, v)
}

// clampIndex is v, a scalar or a vector, between 0 and limit.
func (r *region) clampIndex(d ir.DType, v kernel.Value, limit int64) kernel.Value {
	t := r.b.Type(v)
	most := r.b.Const(t, limit)
	if d.IsUnsigned() {
		return r.b.Bin(kernel.OpUMin, v, most)
	}
	return r.b.Bin(kernel.OpSMax, r.b.Bin(kernel.OpSMin, v, most), r.b.Const(t, 0))
}

// without is the list of 0…n−1 that are in none of the sets.
func without(n int, sets ...[]int64) []int64 {
	var out []int64
	for d := range int64(n) {
		if !slices.ContainsFunc(sets, func(s []int64) bool { return slices.Contains(s, d) }) {
			out = append(out, d)
		}
	}
	return out
}

func pick(from, at []int64) []int64 {
	out := make([]int64, len(at))
	for i, d := range at {
		out[i] = from[d]
	}
	return out
}
