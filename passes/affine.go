package passes

import (
	"slices"
	"strconv"

	"github.com/godwit-accel/godwit/ir"
)

// affine is c + Σ k[d]·i[d] over the indices i of an iteration space.
type affine struct {
	c int64
	k []int64
}

func (a affine) plus(b affine, scale int64) affine {
	out := affine{a.c + b.c*scale, slices.Clone(a.k)}
	for d, k := range b.k {
		out.k[d] += k * scale
	}
	return out
}

// rows says which element of a tensor an iteration point reads: one affine function a tensor dimension.
type rows []affine

// identity is the access of a tensor that has the shape of the iteration space.
func identity(rank int) rows {
	m := make(rows, rank)
	for d := range m {
		m[d].k = make([]int64, rank)
		m[d].k[d] = 1
	}
	return m
}

func constRow(c int64, rank int) affine { return affine{c, make([]int64, rank)} }

// linear folds the rows into one element offset of a dense row-major tensor.
func (m rows) linear(shape []int64, rank int) affine {
	out := constRow(0, rank)
	stride := int64(1)
	for d := len(shape) - 1; d >= 0; d-- {
		out = out.plus(m[d], stride)
		stride *= shape[d]
	}
	return out
}

func (m rows) key() string {
	var b []byte
	for _, r := range m {
		b = strconv.AppendInt(append(b, ';'), r.c, 36)
		for _, k := range r.k {
			b = strconv.AppendInt(append(b, ','), k, 36)
		}
	}
	return string(b)
}

// isView reports an op that only says where its operand's elements are read: free inside an access.
// gw.view is the general one: element offset and element strides over the dense operand.
func isView(op *ir.Op) bool {
	return op != nil && op.Is("stablehlo.broadcast_in_dim", "stablehlo.transpose", "stablehlo.slice", "stablehlo.reverse",
		"stablehlo.reshape", "gw.view")
}

// back carries an access of a view op's result to its operand; rank is that of the iteration space. It fails for
// a reshape that would need a division, and for gw.view, which only memory can serve (see linearize).
func (m rows) back(op *ir.Op, rank int) (rows, bool) {
	in, out := op.Operands[0].Type.Shape, op.Result().Type.Shape
	switch op.Name {
	case "stablehlo.broadcast_in_dim":
		r := make(rows, len(in))
		for d, o := range op.Ints("broadcast_dimensions") {
			if r[d] = m[o]; in[d] == 1 {
				r[d] = constRow(0, rank)
			}
		}
		return r, true
	case "stablehlo.transpose":
		r := make(rows, len(in))
		for o, d := range op.Ints("permutation") {
			r[d] = m[o]
		}
		return r, true
	case "stablehlo.slice":
		r, start, step := make(rows, len(in)), op.Ints("start_indices"), op.IntsOr("strides", len(in), 1)
		for d := range in {
			r[d] = constRow(start[d], rank).plus(m[d], step[d])
		}
		return r, true
	case "stablehlo.reverse":
		r := slices.Clone(m)
		for _, d := range op.Ints("dimensions") {
			r[d] = constRow(in[d]-1, rank).plus(m[d], -1)
		}
		return r, true
	case "stablehlo.reshape":
		return m.reshape(out, in, rank)
	}
	return nil, false
}

// reshape re-expresses rows over shape from as rows over shape to. Dimensions are matched in groups of equal
// product; a group whose target is a single dimension is a linear combination.
func (m rows) reshape(from, to []int64, rank int) (rows, bool) {
	out := make(rows, 0, len(to))
	i, j := 0, 0
	for i < len(from) || j < len(to) {
		var a, b int64 = 1, 1
		i0, j0 := i, j
		for {
			switch {
			case a <= b && i < len(from) && (a < b || i == i0 || from[i] == 1):
				a *= from[i]
				i++
				continue
			case b <= a && j < len(to) && (b < a || j == j0 || to[j] == 1):
				b *= to[j]
				j++
				continue
			}
			break
		}
		if a != b {
			return nil, false
		}
		fr, tr := from[i0:i], to[j0:j]
		big := -1 // the one target dimension that is not 1
		for d, n := range tr {
			if n != 1 {
				if big >= 0 {
					big = -2
					break
				}
				big = d
			}
		}
		switch {
		case big == -2:
			// Several target dimensions: fine only where source dimensions, 1s apart, are the same ones.
			src := make([]affine, 0, len(fr))
			var dims []int64
			for d, n := range fr {
				if n != 1 {
					src, dims = append(src, m[i0+d]), append(dims, n)
				}
			}
			k := 0
			for _, n := range tr {
				if n == 1 {
					out = append(out, constRow(0, rank))
					continue
				}
				if k >= len(dims) || dims[k] != n {
					return nil, false
				}
				out = append(out, src[k])
				k++
			}
		default:
			lin := m[i0:i].linear(fr, rank)
			for d := range tr {
				if d == big {
					out = append(out, lin)
				} else {
					out = append(out, constRow(0, rank))
				}
			}
		}
	}
	return out, true
}

// linearize carries an access down to memory: through reshapes and a gw.view that stand directly on dense data,
// to the element offset in the buffer of the value it returns.
func linearize(v *ir.Value, m rows, rank int) (*ir.Value, affine, bool) {
	lin := m.linear(v.Type.Shape, rank)
	for {
		op := v.Def()
		switch {
		case op == nil, op.Name == "stablehlo.pad": // a hull brings its border
			return v, lin, true
		case op.Name == "stablehlo.reshape":
			v = op.Operands[0]
		case op.Name == "gw.view" && m != nil:
			lin = constRow(op.IntOr("offset", 0), rank)
			for d, s := range op.Ints("strides") {
				lin = lin.plus(m[d], s)
			}
			v = op.Operands[0]
		default:
			return nil, affine{}, false
		}
		m = nil // beyond the first step only the linear form is known
	}
}
