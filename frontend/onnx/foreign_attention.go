package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Attention as com.microsoft has it, in three shapes that the optimisers of transformers write.
var foreignAttentionOps = []row{
	msOp("RotaryEmbedding", 4, func(x *node) val {
		v := x.in[0] // [B,S,N·H] or [B,N,S,H]
		if v.Type.Rank() == 4 {
			return x.rotate(v, x.in[1], x.in[2], x.in[3], x.int("rotary_embedding_dim", 0), x.flag("interleaved", 0))
		}
		n, rot := x.int("num_heads", 0), x.int("rotary_embedding_dim", 0)
		if n == 0 {
			if v.Type.Rank() != 3 || x.in[2].Type.Rank() != 2 || dim(v, 2)%(2*dim(x.in[2], 1)) != 0 {
				x.fail("attribute num_heads is missing")
			}
			n = dim(v, 2) / (2 * dim(x.in[2], 1))
		}
		return merge(x.b, x.rotate(x.apart(v, n), x.in[1], x.in[2], x.in[3], rot, x.flag("interleaved", 0)))
	}),
	opN("MultiHeadAttention", 1, multiHead).in(microsoft),
	opN("Attention", 2, packedAttention).in(microsoft),
	{op: "GroupQueryAttention", domain: microsoft, since: 1, min: 7, opt: 1<<1 | 1<<2 | 1<<3 | 1<<4, fn: groupQuery},
}

// apart makes [B,S,N·H] to [B,N,S,H]; merge is the way back.
func (x *node) apart(v val, n int64) val {
	if v.Type.Rank() != 3 || n < 1 || dim(v, 2)%n != 0 {
		x.fail("%d heads of an input of shape %s", n, ir.ShapeString(shapeOf(v)))
	}
	return x.b.Transpose(x.b.Reshape(v, dim(v, 0), dim(v, 1), n, dim(v, 2)/n), 0, 2, 1, 3)
}

func merge(b bld, v val) val {
	return b.Reshape(b.Transpose(v, 0, 2, 1, 3), dim(v, 0), dim(v, 2), dim(v, 1)*dim(v, 3))
}

// rotate turns pairs of [B,N,S,H] by the angles of their positions, [B,S] or one to count from.
func (x *node) rotate(v, position, cos, sin val, rot int64, interleaved bool) val {
	b, size, s := x.b, dim(v, 3), dim(v, 2)
	if rot == 0 {
		rot = size
	}
	half := rot / 2
	if rot%2 != 0 || rot > size || cos.Type.Rank() != 2 || dim(cos, 1) < half {
		x.fail("rotation of %d of %d columns by a cache %s", rot, size, ir.ShapeString(shapeOf(cos)))
	}
	if position.Type.Rank() < 2 {
		position = plus(b, b.Reshape(b.Convert(position, ir.I64), 1, 1), b.Iota(ir.Tensor(ir.I64, 1, s), 1))
	}
	at := func(c val) val {
		c = gatherAxis(b, cut(b, c, 1, 0, half), position, 0)
		return b.Reshape(c, dim(c, 0), 1, s, half)
	}
	return turnPairs(b, v, at(cos), at(sin), rot, interleaved)
}

// attend is softmax(QKᵀ·scale + bias)·V of [B,N,S,H]; bias may be nil. Key heads serve several query heads in a row.
func (x *node) attend(q, k, v, bias val) val {
	b, dt := x.b, dtypeOf(q)
	work := dt
	if dt == ir.F16 || dt == ir.BF16 {
		work = ir.F32
	}
	n := dim(q, 1)
	if m := dim(k, 1); m < 1 || n%m != 0 || dim(k, 3) != dim(q, 3) || dim(v, 2) != dim(k, 2) {
		x.fail("queries %s, keys %s and values %s", ir.ShapeString(shapeOf(q)), ir.ShapeString(shapeOf(k)), ir.ShapeString(shapeOf(v)))
	}
	widen := func(w val) val {
		w = b.Convert(w, work)
		s := shapeOf(w)
		return b.Reshape(b.BroadcastInDim(w, []int64{s[0], s[1], n / s[1], s[2], s[3]}, []int64{0, 1, 3, 4}), s[0], n, s[2], s[3])
	}
	scale := x.float("scale", 0)
	if scale == 0 {
		scale = 1 / math.Sqrt(float64(dim(q, 3)))
	}
	batch := []int64{0, 1}
	score := x.scale(b.DotGeneral(b.Convert(q, work), widen(k), ir.DotDims{LHSBatch: batch, RHSBatch: batch, LHSContracting: []int64{3}, RHSContracting: []int64{3}}, ir.NoDType), scale)
	if c := x.float("softcap", 0); c > 0 {
		score = x.scale(b.Tanh(x.scale(score, 1/c)), c)
	}
	if bias != nil {
		score = plus(b, score, b.Convert(bias, work))
	}
	p := softmaxOver(b, score, 3)
	return b.Convert(b.DotGeneral(p, widen(v), ir.DotDims{LHSBatch: batch, RHSBatch: batch, LHSContracting: []int64{3}, RHSContracting: []int64{2}}, ir.NoDType), dt)
}

// keep is the bias that puts a large negative number where a mask (i1) does not hold.
func (x *node) keep(mask val, out float64) val {
	t := mask.Type.WithDType(ir.F32)
	return x.b.Select(mask, x.b.Floats(t, 0), x.b.Floats(t, out))
}

func join(b bld, sum, more val) val {
	switch {
	case more == nil:
		return sum
	case sum == nil:
		return more
	}
	return plus(b, b.Convert(sum, ir.F32), b.Convert(more, ir.F32))
}

// triangle is causality for the last sq of sk keys.
func (x *node) triangle(sq, sk int64) val {
	b, grid := x.b, ir.Tensor(ir.I32, 1, 1, sq, sk)
	return x.keep(b.Compare("LE", b.Iota(grid, 3), shifted(b, b.Iota(grid, 2), float64(sk-sq))), math.Inf(-1))
}

// padding is the bias of a mask of keys: [B,L] of ones and zeros, [B] lengths, [B,S,L] or [B,1,S,L].
func (x *node) padding(m val, sk int64) val {
	b, out := x.b, x.float("mask_filter_value", -10000)
	m = b.Convert(m, ir.I32)
	s := shapeOf(m)
	switch m.Type.Rank() {
	case 1:
		grid := ir.Tensor(ir.I32, s[0], 1, 1, sk)
		return x.keep(b.Compare("LT", b.Iota(grid, 3), b.BroadcastInDim(m, grid.Shape, []int64{0})), out)
	case 2:
		m = b.Reshape(m, s[0], 1, 1, s[1])
	case 3:
		m = b.Reshape(m, s[0], 1, s[1], s[2])
	}
	if dim(m, 3) != sk {
		x.fail("a mask of shape %s for %d keys", ir.ShapeString(s), sk)
	}
	return x.keep(b.Compare("NE", m, b.Like(m, 0)), out)
}

// multiHead: query, key, value, bias, key_padding_mask, attention_bias, past_key, past_value.
func multiHead(x *node) []val {
	b, n := x.b, x.int("num_heads", 0)
	q, k, v := x.in[0], x.arg(1), x.arg(2)
	part := func(p val, axis, i, of int64) val {
		w := dim(p, int(axis)) / of
		return cut(b, p, axis, i*w, (i+1)*w)
	}
	packed := func(p val, i, of int64) val { // [B,S,N,of,H]
		p = part(p, 3, i, of)
		return b.Transpose(b.Reshape(p, dim(p, 0), dim(p, 1), dim(p, 2), dim(p, 4)), 0, 2, 1, 3)
	}
	bias := func(w val, lo, hi int64) val {
		if t := x.arg(3); t != nil {
			return plus(b, w, cut(b, t, 0, lo, hi))
		}
		return w
	}
	switch {
	case q.Type.Rank() == 5:
		q, k, v = packed(q, 0, 3), packed(q, 1, 3), packed(q, 2, 3)
	case k == nil:
		x.fail("key (input 1) is missing")
	default:
		d := dim(q, 2)
		q = x.apart(bias(q, 0, d), n)
		switch {
		case k.Type.Rank() == 5:
			k, v = packed(k, 0, 2), packed(k, 1, 2)
		case k.Type.Rank() == 3:
			if v == nil {
				x.fail("value (input 2) is missing")
			}
			dv := dim(v, 2)
			k, v = x.apart(bias(k, d, 2*d), n), x.apart(bias(v, 2*d, 2*d+dv), n)
		}
	}
	if v == nil {
		x.fail("value (input 2) is missing")
	}
	if pk, pv := x.arg(6), x.arg(7); pk != nil && pv != nil {
		k, v = b.Concat(2, pk, k), b.Concat(2, pv, v)
	}
	var mask val
	if m := x.arg(4); m != nil {
		mask = x.padding(m, dim(k, 2))
	}
	mask = join(b, mask, x.arg(5))
	if x.flag("unidirectional", 0) {
		mask = join(b, mask, x.triangle(dim(q, 2), dim(k, 2)))
	}
	return []val{merge(b, x.attend(q, k, v, mask)), k, v}
}

// packedAttention: input, weights, bias, mask_index, past, attention_bias; the products for Q, K and V are one.
func packedAttention(x *node) []val {
	b, n := x.b, x.int("num_heads", 0)
	all := matmulND(b, x.in[0], x.in[1], ir.NoDType)
	if bias := x.arg(2); bias != nil {
		all = plus(b, all, bias)
	}
	return x.attendPacked(all, n, x.arg(3), x.arg(4), x.arg(5))
}

// attendPacked takes Q, K and V side by side.
func (x *node) attendPacked(all val, n int64, maskIndex, past, extra val) []val {
	b := x.b
	if all.Type.Rank() != 3 {
		x.fail("an input of %d dimensions where 3 are due", all.Type.Rank())
	}
	sizes := x.ints("qkv_hidden_sizes")
	if len(sizes) == 0 {
		sizes = slices.Repeat([]int64{dim(all, 2) / 3}, 3)
	}
	if len(sizes) != 3 || sizes[0]+sizes[1]+sizes[2] != dim(all, 2) {
		x.fail("attribute qkv_hidden_sizes: %v of %d columns", sizes, dim(all, 2))
	}
	q := x.apart(cut(b, all, 2, 0, sizes[0]), n)
	k := x.apart(cut(b, all, 2, sizes[0], sizes[0]+sizes[1]), n)
	v := x.apart(cut(b, all, 2, sizes[0]+sizes[1], dim(all, 2)), n)
	if past != nil { // [2,B,N,P,H]
		half := func(i int64) val { return b.Reshape(cut(b, past, 0, i, i+1), shapeOf(past)[1:]...) }
		k, v = b.Concat(2, half(0), k), b.Concat(2, half(1), v)
	}
	var mask val
	if maskIndex != nil {
		mask = x.padding(maskIndex, dim(k, 2))
	}
	mask = join(b, mask, extra)
	if x.flag("unidirectional", 0) {
		mask = join(b, mask, x.triangle(dim(q, 2), dim(k, 2)))
	}
	y := merge(b, x.attend(q, k, v, mask))
	if !x.wants(1) {
		return []val{y}
	}
	one := func(w val) val { return b.Reshape(w, append([]int64{1}, shapeOf(w)...)...) }
	return []val{y, b.Concat(0, one(k), one(v))}
}

// groupQuery: query, key, value, past_key, past_value, seqlens_k, total_sequence_length, cos_cache, sin_cache. The new
// keys stand behind those that each batch has, seqlens_k + 1 with the new ones; the cache is as long as the longest, or
// as the past if that is longer.
func groupQuery(x *node) []val {
	b := x.b
	nq, nk := x.int("num_heads", 0), x.int("kv_num_heads", 0)
	q, k, v := x.in[0], x.in[1], x.in[2]
	if q.Type.Rank() != 3 || nq < 1 || nk < 1 {
		x.fail("query %s with %d and %d heads", ir.ShapeString(shapeOf(q)), nq, nk)
	}
	if k == nil { // packed: all query heads, then keys, then values
		h := dim(q, 2) / (nq + 2*nk)
		all := q
		q, k, v = cut(b, all, 2, 0, nq*h), cut(b, all, 2, nq*h, (nq+nk)*h), cut(b, all, 2, (nq+nk)*h, dim(all, 2))
	}
	if v == nil {
		x.fail("value (input 2) is missing")
	}
	q, k, v = x.apart(q, nq), x.apart(k, nk), x.apart(v, nk)
	batch, sq := dim(q, 0), dim(q, 2)
	room, size := x.present(sq)
	before := shifted(b, b.Reshape(b.Convert(x.in[5], ir.I64), batch, 1), float64(1-sq)) // keys that a batch had [B,1]
	before = b.Max(before, b.Like(before, 0))
	position := plus(b, before, b.Iota(ir.Tensor(ir.I64, 1, sq), 1))
	if x.flag("do_rotary", 0) {
		if x.arg(7) == nil || x.arg(8) == nil {
			x.fail("cos_cache and sin_cache (inputs 7 and 8) are missing")
		}
		inter := x.flag("rotary_interleaved", 0)
		rot := 2 * dim(x.in[7], x.in[7].Type.Rank()-1)
		q = x.rotate(q, position, x.in[7], x.in[8], rot, inter)
		k = x.rotate(k, position, x.in[7], x.in[8], rot, inter)
	}
	store := func(past, fresh val) val {
		x.dims([]int64{batch, nk, room, dim(fresh, 3)}, "total_sequence_length")
		cache := fill(b, dtypeOf(fresh), 0, batch, nk, room, dim(fresh, 3))
		if past != nil {
			cache = padAxis(b, past, scalar(b, dtypeOf(past), 0), 2, 0, room-dim(past, 2))
		}
		t := ir.Tensor(ir.I64, batch, nk, room, dim(fresh, 3))
		at := b.Sub(b.Iota(t, 2), b.BroadcastInDim(b.Reshape(before, batch), t.Shape, []int64{0}))
		hit := b.And(b.Compare("GE", at, b.Like(at, 0)), b.Compare("LT", at, b.Like(at, float64(sq))))
		at = b.Min(b.Max(at, b.Like(at, 0)), b.Like(at, float64(sq-1)))
		return b.Select(hit, gatherElements(b, fresh, at, 2), cache)
	}
	k, v = store(x.in[3], k), store(x.in[4], v)
	grid := ir.Tensor(ir.I64, batch, 1, sq, dim(k, 2))
	col, row := b.Iota(grid, 3), b.BroadcastInDim(position, grid.Shape, []int64{0, 2})
	see := b.Compare("LE", col, row)
	if w := x.int("local_window_size", -1); w > 0 {
		see = b.And(see, b.Compare("GT", col, shifted(b, row, -float64(w))))
	}
	mask := join(b, x.keep(see, math.Inf(-1)), x.arg(10))
	y := merge(b, x.attend(q, k, v, mask))
	if size != nil {
		x.sized(k, 2, size)
		x.sized(v, 2, size)
	}
	return []val{y, k, v}
}

// present is how long the past keys and sq new ones are together. If total_sequence_length is not known when compiling, that
// is a bound, and the device counts them: a cache that is long enough stays as long as it is.
func (x *node) present(sq int64) (room int64, size val) {
	past := int64(0)
	if x.in[3] != nil {
		past = dim(x.in[3], 2)
	}
	if d := x.known(x.in[6]); d != nil && d.Len() == 1 {
		return max(d.Int(0), past, sq), nil
	}
	if past == 0 { // a prompt: all keys are new
		return sq, nil
	}
	b := x.b
	total := b.Convert(b.Reshape(x.in[6]), ir.I64)
	return past + sq, b.Max(total, b.Like(total, float64(past)))
}
