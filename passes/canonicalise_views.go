package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

func simplifyReshape(op *ir.Op) bool {
	x := op.Operands[0]
	switch {
	case x.Type.Equal(op.Result().Type):
		op.ReplaceWith(x)
	case x.IsConst():
		op.ReplaceWith(ir.BuildBefore(op).Const(x.Const().Reshape(op.Result().Type.Shape...)))
	case x.DefName() == "stablehlo.reshape":
		op.SetOperand(0, x.Def().Operands[0])
	case x.DefName() == "stablehlo.broadcast_in_dim" && x.HasOneUse() && x.Def().Operands[0].Type.NumElements() == 1:
		b := ir.BuildBefore(op)
		one := b.Reshape(x.Def().Operands[0])
		op.ReplaceWith(b.BroadcastInDim(one, op.Result().Type.Shape, nil))
	case x.DefName() == "stablehlo.transpose" && x.HasOneUse():
		// A reshape that only splits dimensions goes first, so that transposes can meet.
		perm := x.Def().Ints("permutation")
		groups := splits(x.Type.Shape, op.Result().Type.Shape)
		if groups == nil {
			return false
		}
		inv := inverse(perm)
		var shape []int64 // of the untransposed operand, split
		at := make([]int64, len(perm))
		for d, i := range inv {
			at[d] = int64(len(shape))
			shape = append(shape, pick(op.Result().Type.Shape, groups[i])...)
		}
		var np []int64
		for i, g := range groups {
			for k := range g {
				np = append(np, at[perm[i]]+int64(k))
			}
		}
		b := ir.BuildBefore(op)
		op.ReplaceWith(b.Transpose(b.Reshape(x.Def().Operands[0], shape...), np...))
	default:
		return false
	}
	return true
}

// splits says which dimensions of to each dimension of from becomes, nil if some are merged.
func splits(from, to []int64) [][]int64 {
	groups := make([][]int64, len(from))
	j := 0
	for i, n := range from {
		p := int64(1)
		for j < len(to) && (p < n || n == 1 && to[j] == 1 && len(groups[i]) == 0) {
			p *= to[j]
			groups[i] = append(groups[i], int64(j))
			j++
		}
		if p != n {
			return nil
		}
	}
	for ; j < len(to); j++ {
		if to[j] != 1 || len(from) == 0 {
			return nil
		}
		groups[len(from)-1] = append(groups[len(from)-1], int64(j))
	}
	return groups
}

// simplifyView: a window over equal elements is equal elements.
func simplifyView(op *ir.Op) bool {
	c := op.Operands[0].Const()
	if c == nil || !c.IsSplat() || op.Operands[0].Type.NumElements() == 0 {
		return false
	}
	t := op.Result().Type
	one := append([]byte(nil), c.Data[:t.DType.Size()]...)
	op.ReplaceWith(ir.BuildBefore(op).Const(&ir.Dense{Type: t, Data: one, Splat: true}))
	return true
}

func simplifyTranspose(op *ir.Op) bool {
	x, perm := op.Operands[0], op.Ints("permutation")
	if slices.IsSorted(perm) {
		op.ReplaceWith(x)
		return true
	}
	if x.DefName() == "stablehlo.transpose" {
		inner := x.Def().Ints("permutation")
		both := make([]int64, len(perm))
		for i, p := range perm {
			both[i] = inner[p]
		}
		op.ReplaceWith(ir.BuildBefore(op).Transpose(x.Def().Operands[0], both...))
		return true
	}
	if y := x.Def(); y != nil && y.Name == "stablehlo.reshape" && x.HasOneUse() && permOf(y.Operands[0]) != nil {
		// Behind a reshape that only merges dimensions the transpose goes first, to meet the one in front.
		if groups := splits(x.Type.Shape, y.Operands[0].Type.Shape); groups != nil {
			var np []int64
			for _, p := range perm {
				np = append(np, groups[p]...)
			}
			b := ir.BuildBefore(op)
			op.ReplaceWith(b.Reshape(b.Transpose(y.Operands[0], np...), op.Result().Type.Shape...))
			return true
		}
	}
	// Dimensions of one do not matter: if the others keep their order it is a reshape.
	last := int64(-1)
	for _, p := range perm {
		if x.Type.Shape[p] == 1 {
			continue
		}
		if p < last {
			return false
		}
		last = p
	}
	op.ReplaceWith(ir.BuildBefore(op).Reshape(x, op.Result().Type.Shape...))
	return true
}

func simplifyBroadcast(op *ir.Op) bool {
	x, dims := op.Operands[0], op.Ints("broadcast_dimensions")
	switch {
	case x.Type.NumElements() == op.Result().Type.NumElements() && slices.IsSorted(dims):
		op.ReplaceWith(ir.BuildBefore(op).Reshape(x, op.Result().Type.Shape...))
	case x.DefName() == "stablehlo.broadcast_in_dim":
		inner := x.Def()
		var both []int64
		for _, d := range inner.Ints("broadcast_dimensions") {
			both = append(both, dims[d])
		}
		op.ReplaceWith(ir.BuildBefore(op).BroadcastInDim(inner.Operands[0], op.Result().Type.Shape, both))
	default:
		return false
	}
	return true
}

// simplifySlice: all of a value is the value, a slice of a slice is one, and what lies in one operand of a concatenation is a slice
// of that: boxes are put together of centres and sizes, and taken apart again by what reads them.
func simplifySlice(op *ir.Op) bool {
	x := op.Operands[0]
	start, limit, step := slices.Clone(op.Ints("start_indices")), slices.Clone(op.Ints("limit_indices")), slices.Clone(op.Ints("strides"))
	switch {
	case x.Type.Equal(op.Result().Type):
		op.ReplaceWith(x)
		return true
	case x.DefName() == "stablehlo.slice":
		from, by := x.Def().Ints("start_indices"), x.Def().Ints("strides")
		x = x.Def().Operands[0]
		for d := range start {
			start[d], limit[d] = from[d]+start[d]*by[d], min(from[d]+limit[d]*by[d], x.Type.Shape[d])
			step[d] *= by[d]
		}
	case x.DefName() == "stablehlo.concatenate":
		dim, _ := x.Def().Int("dimension")
		part, at := partWith(x.Def().Operands, dim, start[dim], limit[dim])
		if part == nil {
			return false
		}
		x, start[dim], limit[dim] = part, start[dim]-at, limit[dim]-at
	default:
		return false
	}
	op.ReplaceWith(ir.BuildBefore(op).Slice(x, start, limit, step))
	return true
}

// partWith is which of the operands of a concatenation holds all from an index up to another, and where it begins.
func partWith(parts []*ir.Value, dim, from, to int64) (part *ir.Value, at int64) {
	for _, x := range parts {
		n := x.Type.Shape[dim]
		if at <= from && to <= at+n {
			return x, at
		}
		at += n
	}
	return nil, 0
}

func simplifyPad(op *ir.Op) bool {
	for _, name := range []string{"edge_padding_low", "edge_padding_high", "interior_padding"} {
		for _, p := range op.Ints(name) {
			if p != 0 {
				return false
			}
		}
	}
	op.ReplaceWith(op.Operands[0])
	return true
}

// simplifyConcat drops empty operands and splits what has too many to pass.
func simplifyConcat(op *ir.Op) bool {
	var xs []*ir.Value
	for _, x := range op.Operands {
		if x.Type.NumElements() != 0 {
			xs = append(xs, x)
		}
	}
	dim, _ := op.Int("dimension")
	b := ir.BuildBefore(op)
	switch {
	case len(xs) == 1:
		op.ReplaceWith(xs[0])
		return true
	case len(xs) > maxPointers-1:
		var parts []*ir.Value
		for len(xs) > 0 {
			n := min(len(xs), maxPointers-1)
			if n == 1 {
				parts = append(parts, xs[0])
			} else {
				parts = append(parts, b.Concat(dim, xs[:n]...))
			}
			xs = xs[n:]
		}
		op.ReplaceWith(b.Concat(dim, parts...))
		return true
	case len(xs) < len(op.Operands) && len(xs) > 0:
		op.ReplaceWith(b.Concat(dim, xs...))
		return true
	}
	return false
}

func simplifyConvert(op *ir.Op) bool {
	if op.Operands[0].Type.Equal(op.Result().Type) {
		op.ReplaceWith(op.Operands[0])
		return true
	}
	return false
}
