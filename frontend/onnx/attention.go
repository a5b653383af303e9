package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var attentionOps = []row{
	op1("RotaryEmbedding", 3, rotaryEmbedding),
	opN("Attention", 3, attention),
}

// heads splits [batch, sequence, heads·size] into [batch, heads, sequence, size]; four dimensions are that already.
func heads(x *node, v val, attr string) val {
	switch v.Type.Rank() {
	case 4:
		return v
	case 3:
		n := x.int(attr, 0)
		if n < 1 || dim(v, 2)%n != 0 {
			x.fail("attribute %s: %d heads for %d columns", attr, n, dim(v, 2))
		}
		return x.b.Transpose(x.b.Reshape(v, dim(v, 0), dim(v, 1), n, dim(v, 2)/n), 0, 2, 1, 3)
	}
	x.fail("an input of %d dimensions where 3 or 4 are due", v.Type.Rank())
	return nil
}

// unheads is the way back for outputs of models that gave three dimensions.
func unheads(b bld, v val, like val) val {
	if like.Type.Rank() == 4 {
		return v
	}
	return merge(b, v)
}

func rotaryEmbedding(x *node) val {
	b := x.b
	v := heads(x, x.in[0], "num_heads") // [B,N,S,H]
	size := dim(v, 3)
	rot := x.int("rotary_embedding_dim", 0)
	if rot == 0 {
		rot = size
	}
	if rot < 2 || rot%2 != 0 || rot > size {
		x.fail("attribute rotary_embedding_dim: %d of %d", rot, size)
	}
	half := rot / 2
	cache := func(c val) val {
		if p := x.arg(3); p != nil {
			c = gatherAxis(b, c, p, 0) // [B,S,rot/2]
		}
		if c.Type.Rank() != 3 {
			x.fail("a cache of %d dimensions", c.Type.Rank())
		}
		c = cut(b, c, 2, 0, half)
		return b.Reshape(c, dim(c, 0), 1, dim(c, 1), half)
	}
	cos, sin := cache(x.in[1]), cache(x.in[2])
	return unheads(b, turnPairs(b, v, cos, sin, rot, x.flag("interleaved", 0)), x.in[0])
}

// turnPairs turns pairs of the first rot columns of [B,N,S,H] by angles whose cosines and sines are [B,1,S,rot/2] or [1,1,S,rot/2]: neighbours if
// they are interleaved, else columns rot/2 apart.
func turnPairs(b bld, v, cos, sin val, rot int64, interleaved bool) val {
	half, size := rot/2, dim(v, 3)
	turn, rest := cut(b, v, 3, 0, rot), cut(b, v, 3, rot, size)
	lo, hi := cut(b, turn, 3, 0, half), cut(b, turn, 3, half, rot)
	if interleaved {
		lo, hi = cutStep(b, turn, 3, 0, rot, 2), cutStep(b, turn, 3, 1, rot, 2)
	}
	re := minus(b, times(b, lo, cos), times(b, hi, sin))
	im := plus(b, times(b, lo, sin), times(b, hi, cos))
	if interleaved {
		pair := append(slices.Clone(shapeOf(re)), 1)
		turn = b.Reshape(b.Concat(4, b.Reshape(re, pair...), b.Reshape(im, pair...)), shapeOf(turn)...)
	} else {
		turn = b.Concat(3, re, im)
	}
	if rot < size {
		turn = b.Concat(3, turn, rest)
	}
	return turn
}

// attention is softmax(QKᵀ·scale + bias)·V with past keys, grouped heads, masks and a soft cap. A row that is masked
// altogether gives zeros.
func attention(x *node) []val {
	b := x.b
	q, k, v := heads(x, x.in[0], "q_num_heads"), heads(x, x.in[1], "kv_num_heads"), heads(x, x.in[2], "kv_num_heads")
	dt := dtypeOf(q)
	past := int64(0)
	if pk, pv := x.arg(4), x.arg(5); pk != nil && pv != nil {
		past = dim(pk, 2)
		k, v = b.Concat(2, pk, k), b.Concat(2, pv, v)
	}
	presentK, presentV := k, v
	nq, nk, sq, sk := dim(q, 1), dim(k, 1), dim(q, 2), dim(k, 2)
	if nk == 0 || nq%nk != 0 {
		x.fail("%d query heads for %d key heads", nq, nk)
	}
	work := dt
	if dt == ir.F16 || dt == ir.BF16 {
		work = ir.F32
	}
	widen := func(w val) val { // each key head serves nq/nk query heads in a row
		w = b.Convert(w, work)
		s := shapeOf(w)
		w = b.BroadcastInDim(w, []int64{s[0], s[1], nq / nk, s[2], s[3]}, []int64{0, 1, 3, 4})
		return b.Reshape(w, s[0], nq, s[2], s[3])
	}
	scale := math.Sqrt(x.float("scale", 1/math.Sqrt(float64(dim(q, 3)))))
	batch := []int64{0, 1}
	score := b.DotGeneral(x.scale(b.Convert(q, work), scale), x.scale(widen(k), scale),
		ir.DotDims{LHSBatch: batch, RHSBatch: batch, LHSContracting: []int64{3}, RHSContracting: []int64{3}}, ir.NoDType)
	stages := []val{score, score, score, nil} // what qk_matmul_output_mode chooses from
	if c := x.float("softcap", 0); c > 0 {
		score = x.scale(b.Tanh(x.scale(score, 1/c)), c)
	}
	stages[1] = score
	if m := attentionMask(x, score, sq, sk, past, work); m != nil {
		score = plus(b, score, m)
	}
	stages[2] = score
	soft := work
	if p := DataType(x.int("softmax_precision", 0)).DType(); p.IsFloat() && p.Bits() > work.Bits() {
		soft = p
	}
	s := b.Convert(score, soft)
	top := foldKeep(b, "maximum", s, 3)
	dead := b.Compare("EQ", top, b.Like(top, math.Inf(-1)))
	e := b.Exp(minus(b, s, b.Select(dead, b.Like(top, 0), top)))
	sum := foldKeep(b, "add", e, 3)
	p := b.Convert(over(b, e, b.Select(dead, b.Like(sum, 1), sum)), work)
	stages[3] = p
	y := b.Convert(b.DotGeneral(p, widen(v), ir.DotDims{LHSBatch: batch, RHSBatch: batch, LHSContracting: []int64{3}, RHSContracting: []int64{2}}, ir.NoDType), dt)
	mode := x.int("qk_matmul_output_mode", 0)
	if mode < 0 || mode > 3 {
		x.fail("attribute qk_matmul_output_mode: %d", mode)
	}
	return []val{unheads(b, y, x.in[0]), presentK, presentV, b.Convert(stages[mode], dt)}
}

// attentionMask is what is added to the scores: the mask, causality and the length of each batch's keys; nil if none.
func attentionMask(x *node, score val, sq, sk, past int64, work ir.DType) val {
	b := x.b
	var sum val
	join := func(m val) {
		if sum == nil {
			sum = m
		} else {
			sum = plus(b, sum, m)
		}
	}
	forbid := func(allowed val) val {
		t := allowed.Type.WithDType(work)
		return b.Select(allowed, b.Floats(t, 0), b.Floats(t, math.Inf(-1)))
	}
	if m := x.arg(3); m != nil {
		if dtypeOf(m) == ir.I1 {
			m = forbid(m)
		} else {
			m = b.Convert(m, work)
		}
		last := m.Type.Rank() - 1
		if w := dim(m, last); w < sk && w != 1 { // keys that the mask does not reach are out
			m = padAxis(b, m, scalar(b, work, math.Inf(-1)), int64(last), 0, sk-w)
		}
		join(m)
	}
	length := x.arg(6)
	grid := ir.Tensor(ir.I32, 1, 1, sq, sk)
	col := b.Iota(grid, 3)
	if length != nil {
		length = b.Reshape(b.Convert(length, ir.I32), dim(length, 0), 1, 1, 1)
		join(forbid(compare(b, "LT", col, length)))
	}
	if x.flag("is_causal", 0) {
		row := b.Iota(grid, 2)
		from := b.Ints(ir.Tensor(ir.I32), past)
		if length != nil {
			from = minus(b, length, b.Ints(ir.Tensor(ir.I32), sq))
		}
		join(forbid(compare(b, "LE", col, plus(b, row, from))))
	}
	return sum
}
