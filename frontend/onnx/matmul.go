package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var matmulOps = []row{
	op1("MatMul", 2, func(x *node) val {
		if y := matmulOfBytes(x, false, false, 1); y != nil {
			return y
		}
		return matmulND(x.b, x.in[0], x.in[1], ir.NoDType)
	}),
	op1("Gemm", 2, gemm),
	op1("Einsum", 1, einsum),
}

// matmulND is NumPy's matmul: a vector counts as a row on the left and as a column on the right.
func matmulND(b bld, x, y val, out ir.DType) val {
	rx, ry := x.Type.Rank(), y.Type.Rank()
	if rx == 0 || ry == 0 {
		bailf("matrix product with a scalar")
	}
	if rx == 1 {
		x = b.Reshape(x, 1, dim(x, 0))
	}
	if ry == 1 {
		y = b.Reshape(y, dim(y, 0), 1)
	}
	r := matmul(b, x, y, out)
	s := slices.Clone(shapeOf(r))
	if ry == 1 {
		s = s[:len(s)-1]
	}
	if rx == 1 {
		s = slices.Delete(s, len(s)-1-int(truth(ry != 1)), len(s)-int(truth(ry != 1)))
	}
	return b.Reshape(r, s...)
}

func gemm(x *node) val {
	b, l, r := x.b, x.in[0], x.in[1]
	if l.Type.Rank() != 2 || r.Type.Rank() != 2 {
		x.fail("factors of shapes %s and %s: want matrices", ir.ShapeString(shapeOf(l)), ir.ShapeString(shapeOf(r)))
	}
	d := ir.DotDims{LHSContracting: []int64{1}, RHSContracting: []int64{0}}
	if x.flag("transA", 0) {
		d.LHSContracting[0] = 0
	}
	if x.flag("transB", 0) {
		d.RHSContracting[0] = 1
	}
	y := matmulOfBytes(x, x.flag("transA", 0), x.flag("transB", 0), x.float("alpha", 1))
	if y == nil {
		y = x.scale(b.DotGeneral(l, r, d, ir.NoDType), x.float("alpha", 1))
	}
	if c := x.arg(2); c != nil && x.float("beta", 1) != 0 {
		y = b.Add(y, b.BroadcastTo(x.scale(c, x.float("beta", 1)), shapeOf(y)...))
	}
	return y
}

// einsum contracts its operands from left to right. Each step keeps the labels that are still asked for.
func einsum(x *node) val {
	b := x.b
	terms, result := parseEinsum(x)
	acc, labels := diagonals(x, x.in[0], terms[0])
	for i, v := range x.in[1:] {
		w, wl := diagonals(x, v, terms[i+1])
		needed := result + concat(terms[i+2:])
		acc, labels = contract(x, acc, labels, w, wl, needed)
	}
	var drop []int64
	var keep string
	for i, l := range labels {
		if slices.Contains([]rune(result), l) {
			keep += string(l)
		} else {
			drop = append(drop, int64(i))
		}
	}
	acc = fold(b, "add", acc, drop...)
	var perm []int64
	for _, l := range result {
		at := slices.Index([]rune(keep), l)
		if at < 0 {
			x.fail("attribute equation: output label %q is in no input", l)
		}
		perm = append(perm, int64(at))
	}
	if slices.IsSorted(perm) {
		return acc
	}
	return b.Transpose(acc, perm...)
}

func concat(s []string) string {
	out := ""
	for _, t := range s {
		out += t
	}
	return out
}

// parseEinsum gives the labels of each operand and of the result; the dimensions of an ellipsis get labels of their own.
func parseEinsum(x *node) (terms []string, result string) {
	eq, term, arrow := x.str("equation", ""), "", false
	ellipsis := func(n int) (s string) { // numbered from the right, so that they broadcast
		for i := n; i > 0; i-- {
			s += string(rune(0x2460 + i))
		}
		return s
	}
	var raw []string
	for i := 0; i < len(eq); i++ {
		switch c := eq[i]; {
		case c == ' ':
		case c == ',':
			raw, term = append(raw, term), ""
		case c == '-' && i+1 < len(eq) && eq[i+1] == '>' && !arrow:
			raw, term, arrow = append(raw, term), "", true
			i++
		case c == '.' && i+2 < len(eq) && eq[i:i+3] == "...":
			term += "."
			i += 2
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			term += string(c)
		default:
			x.fail("attribute equation: %q is not understood at %q", eq, eq[i:])
		}
	}
	raw = append(raw, term)
	if arrow {
		result, raw = raw[len(raw)-1], raw[:len(raw)-1]
	}
	if len(raw) != len(x.in) {
		x.fail("attribute equation: %d operands, %d inputs", len(raw), len(x.in))
	}
	widest, uses := 0, map[rune]int{}
	for i, t := range raw {
		n, rank := len(t), x.in[i].Type.Rank()
		if at := slices.Index([]byte(t), '.'); at >= 0 {
			extra := rank - (n - 1)
			if extra < 0 || extra > 20 {
				x.fail("attribute equation: operand %d has %d dimensions", i, rank)
			}
			widest = max(widest, extra)
			t = t[:at] + ellipsis(extra) + t[at+1:]
		} else if n != rank {
			x.fail("attribute equation: operand %d has %d dimensions, not %d", i, rank, n)
		}
		for _, l := range t {
			uses[l]++
		}
		terms = append(terms, t)
	}
	switch at := slices.Index([]byte(result), '.'); {
	case at >= 0:
		result = result[:at] + ellipsis(widest) + result[at+1:]
	case !arrow:
		var once []rune
		for l, n := range uses {
			if n == 1 && l < 128 {
				once = append(once, l)
			}
		}
		slices.Sort(once)
		result = ellipsis(widest) + string(once)
	}
	return terms, result
}

// diagonals keeps one dimension of each label that stands twice in a term.
func diagonals(x *node, v val, term string) (val, []rune) {
	labels := []rune(term)
	for i := 0; i < len(labels); i++ {
		j := slices.Index(labels[i+1:], labels[i])
		if j < 0 {
			continue
		}
		j += i + 1
		t := v.Type.WithDType(ir.I64)
		on := x.b.Compare("EQ", x.b.Iota(t, int64(i)), x.b.Iota(t, int64(j)))
		v = fold(x.b, "add", x.b.Select(on, v, x.b.Like(v, 0)), int64(j))
		labels = slices.Delete(labels, j, j+1)
		i--
	}
	return v, labels
}

// contract multiplies two operands, summing over the labels that both have and nobody needs.
func contract(x *node, l val, ll []rune, r val, rl []rune, needed string) (val, []rune) {
	b := x.b
	isNeeded := func(c rune) bool { return slices.Contains([]rune(needed), c) }
	// Labels of one side only that nobody needs are summed first; sizes of 1 against n are stretched.
	sumAlone := func(v val, own, other []rune) (val, []rune) {
		var drop []int64
		var keep []rune
		for i, c := range own {
			if !isNeeded(c) && !slices.Contains(other, c) {
				drop = append(drop, int64(i))
			} else {
				keep = append(keep, c)
			}
		}
		return fold(b, "add", v, drop...), keep
	}
	l, ll = sumAlone(l, ll, rl)
	r, rl = sumAlone(r, rl, ll)
	stretch := func(v val, own []rune, w val, other []rune) val {
		s := slices.Clone(shapeOf(v))
		for i, c := range own {
			if j := slices.Index(other, c); j >= 0 && s[i] == 1 {
				s[i] = dim(w, j)
			}
		}
		return b.BroadcastTo(v, s...)
	}
	l, r = stretch(l, ll, r, rl), stretch(r, rl, l, ll)
	var d ir.DotDims
	var batch, left, right []rune
	for i, c := range ll {
		j := slices.Index(rl, c)
		switch {
		case j < 0:
			left = append(left, c)
		case isNeeded(c):
			batch = append(batch, c)
			d.LHSBatch, d.RHSBatch = append(d.LHSBatch, int64(i)), append(d.RHSBatch, int64(j))
		default:
			d.LHSContracting, d.RHSContracting = append(d.LHSContracting, int64(i)), append(d.RHSContracting, int64(j))
		}
	}
	for _, c := range rl {
		if !slices.Contains(ll, c) {
			right = append(right, c)
		}
	}
	return b.DotGeneral(l, r, d, ir.NoDType), slices.Concat(batch, left, right)
}
