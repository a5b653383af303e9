package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Weights of a few bits with a scale for each block of them, as language models are exported with (com.microsoft).
var foreignBlockOps = []row{
	op1("MatMulNBits", 3, matMulNBits).in(microsoft),
	op1("MatMulBnb4", 3, matMulBnb4).in(microsoft),
	op1("GatherBlockQuantized", 3, gatherBlockQuantized).in(microsoft),
}

// unpackBits takes the numbers of some bits out of bytes [rows, bytes], as f32 [rows, bytes·8/bits]: those of the lower
// bits come first.
func unpackBits(b bld, w val, bits, rows, bytes int64) val {
	w = b.Reshape(w, rows, bytes, 1)
	var parts []val
	for at := int64(0); at < 8; at += bits {
		p := b.ShrL(w, b.Like(w, float64(at)))
		if bits < 8 {
			p = b.And(p, b.Like(p, float64(int64(1)<<bits-1)))
		}
		parts = append(parts, p)
	}
	return b.Convert(b.Reshape(b.Concat(2, parts...), rows, bytes*8/bits), ir.F32)
}

// timesTurned multiplies with the transpose of a constant matrix [N, K] and adds a bias, if there is one.
func (x *node) timesTurned(v, w, bias val) val {
	b, dt := x.b, dtypeOf(v)
	r := x.rank(v, 1, "A")
	if dim(v, r-1) != dim(w, 1) {
		x.fail("A of shape %s for K = %d", ir.ShapeString(shapeOf(v)), dim(w, 1))
	}
	y := b.DotGeneral(v, b.Convert(w, dt), ir.DotDims{LHSContracting: []int64{int64(r - 1)}, RHSContracting: []int64{1}}, ir.NoDType)
	if bias != nil {
		y = plus(b, y, bias)
	}
	return y
}

// matMulNBits multiplies with a transposed matrix of 2, 4 or 8 bits in blocks: A, B [N, blocks, bytes], scales, zero points
// (packed as B is, or of the scales' type), g_idx, bias. What B and its parameters say is unpacked by shifts, which fold.
func matMulNBits(x *node) val {
	b := x.b
	k, n, bits, block := x.int("K", 0), x.int("N", 0), x.int("bits", 4), x.int("block_size", 0)
	if bits != 2 && bits != 4 && bits != 8 || block < 1 || k < 1 || n < 1 || k > 1<<24 || n > 1<<24 {
		x.fail("attributes K %d, N %d, bits %d, block_size %d: bits of 2, 4 and 8 are supported", k, n, bits, block)
	}
	blocks, per := (k+block-1)/block, 8/bits
	if dtypeOf(x.in[1]) != ir.UI8 || x.in[1].Type.NumElements() != n*blocks*((block+per-1)/per) || x.in[2].Type.NumElements() != n*blocks {
		x.fail("B %s and scales %s do not hold %d × %d in blocks of %d", x.in[1].Type, x.in[2].Type, n, k, block)
	}
	w := unpackBits(b, x.in[1], bits, n*blocks, (block+per-1)/per)
	w = cut(b, w, 1, 0, block)
	half := float64(int64(1) << (bits - 1))
	if z := x.arg(3); z == nil {
		w = shifted(b, w, -half)
	} else {
		if dtypeOf(z) == ir.UI8 {
			z = cut(b, unpackBits(b, z, bits, n, z.Type.NumElements()/n), 1, 0, blocks)
		}
		w = minus(b, w, b.Reshape(b.Convert(z, ir.F32), n*blocks, 1))
	}
	if g := x.arg(4); g != nil { // columns have scales of their own choice
		if d := x.known(g); d == nil || !slices.Equal(d.Ints(), blockOf(k, block)) {
			x.fail("g_idx (input 4) is not supported, unless it counts the blocks up")
		}
	}
	w = times(b, w, b.Reshape(b.Convert(x.in[2], ir.F32), n*blocks, 1))
	return x.timesTurned(x.in[0], cut(b, b.Reshape(w, n, blocks*block), 1, 0, k), x.arg(5))
}

func blockOf(k, block int64) []int64 {
	out := make([]int64, k)
	for i := range out {
		out[i] = int64(i) / block
	}
	return out
}

// bnb4Codes are the numbers that four bits stand for in the library bitsandbytes: its float of four bits, and quantiles
// of the normal distribution.
var bnb4Codes = [2][16]float64{
	{0, 5.208333333e-03, 2. / 3, 1, 1. / 3, .5, 1. / 6, .25, 0, -5.208333333e-03, -2. / 3, -1, -1. / 3, -.5, -1. / 6, -.25},
	{
		-1, -.6961928009986877, -.5250730514526367, -.39491748809814453, -.28444138169288635, -.18477343022823334, -.09105003625154495, 0,
		.07958029955625534, .16093020141124725, .24611230194568634, .33791524171829224, .44070982933044434, .5626170039176941, .7229568362236023, 1,
	},
}

// matMulBnb4 multiplies with a transposed matrix of such codes, two a byte and the first of them in the upper half; a block
// of the matrix, written out as one row, has one scale.
func matMulBnb4(x *node) val {
	b := x.b
	k, n, block, kind := x.int("K", 0), x.int("N", 0), x.int("block_size", 0), x.int("quant_type", 0)
	if k < 1 || n < 1 || k > 1<<24 || n > 1<<24 || block < 1 || block > 1<<24 || kind < 0 || kind > 1 || !x.flag("transB", 1) {
		x.fail("attributes K %d, N %d, block_size %d, quant_type %d, transB %d: want a quant_type of 0 or 1 and a transposed B", k, n, block, kind, x.int("transB", 1))
	}
	blocks, bytes := (n*k+block-1)/block, (n*k+1)/2
	if dtypeOf(x.in[1]) != ir.UI8 || x.in[1].Type.NumElements() != bytes || x.in[2].Type.NumElements() != blocks {
		x.fail("B %s and absmax %s do not hold %d × %d in blocks of %d", x.in[1].Type, x.in[2].Type, n, k, block)
	}
	pairs := b.Reverse(b.Reshape(unpackBits(b, x.in[1], 4, bytes, 1), bytes, 2), 1)
	codes := cut(b, b.Reshape(pairs, 2*bytes), 0, 0, n*k)
	table := ir.DenseFloats(ir.Tensor(ir.F32, 16), bnb4Codes[kind][:]...)
	w := gatherAxis(b, b.Const(table), b.Convert(codes, ir.I32), 0)
	w = b.Reshape(padAxis(b, w, scalar(b, ir.F32, 0), 0, 0, blocks*block-n*k), blocks, block)
	w = times(b, w, b.Reshape(b.Convert(x.in[2], ir.F32), blocks, 1))
	return x.timesTurned(x.in[0], b.Reshape(cut(b, b.Reshape(w, blocks*block), 0, 0, n*k), n, k), nil)
}

// gatherBlockQuantized takes rows of a quantised table and makes numbers of them: data, indices, scales, zero points.
// Bytes of unsigned type hold as many numbers as fit, in the last dimension.
func gatherBlockQuantized(x *node) val {
	b, data, scales, zero := x.b, x.in[0], x.in[2], x.arg(3)
	bits, block := x.int("bits", 4), x.int("block_size", 128)
	packed := dtypeOf(data) == ir.UI8 && x.im.narrow[data] == 0
	r := x.rank(data, 1, "data")
	axis, by := x.axis(x.int("gather_axis", 0), r), x.axis(x.int("quantize_axis", 1), r)
	if bits != 2 && bits != 4 && bits != 8 || block < 1 || axis == by || packed && by != int64(r-1) || scales.Type.Rank() != r {
		x.fail("attributes gather_axis %d, quantize_axis %d, bits %d, block_size %d with data %s and scales %s", axis, by, bits, block, data.Type, scales.Type)
	}
	numbers := func(v val) val {
		s := slices.Clone(shapeOf(v))
		if !packed {
			return b.Convert(v, ir.F32)
		}
		n := s[len(s)-1]
		s[len(s)-1] = n * 8 / bits
		return b.Reshape(unpackBits(b, v, bits, v.Type.NumElements()/max(n, 1), n), s...)
	}
	idx := wrapIndex(b, x.in[1], dim(data, int(axis)))
	rows := func(v val) val { return gatherAxis(b, v, idx, axis) }
	w := numbers(rows(data))
	at := by // behind a gather dimensions stand elsewhere
	if axis < by {
		at += int64(idx.Type.Rank()) - 1
	}
	size := dim(w, int(at))
	each := func(p val) val { // a number for each of a block
		s := slices.Insert(slices.Clone(shapeOf(p)), int(at)+1, block)
		out := slices.Clone(shapeOf(p))
		out[at] *= block
		if out[at] < size {
			x.fail("scales %s do not cover %d in blocks of %d", scales.Type, size, block)
		}
		p = b.BroadcastInDim(p, s, append(sequence(0, at+1), sequence(at+2, int64(len(s)))...))
		return cut(b, b.Reshape(p, out...), at, 0, size)
	}
	s := rows(b.Convert(scales, ir.F32))
	switch {
	case zero != nil:
		z := numbers(rows(zero))
		w = b.Sub(w, each(cut(b, z, at, 0, dim(s, int(at)))))
	case packed:
		w = shifted(b, w, -float64(int64(1)<<(bits-1)))
	}
	return b.Convert(b.Mul(w, each(s)), dtypeOf(scales))
}
