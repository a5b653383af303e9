package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Transposes of elements narrower than 4 bytes. The DMA engine scatters an element as slowly as 4 bytes, so it brings and takes
// rows as they lie, and the vector unit turns blocks of 256 bytes in between:
//
//	global                 scratchpad            a vector               scratchpad           global
//	rows of the source  →  rows, I innermost  →  [l][i] → [i][l]     →  rows, L innermost →  rows of the result
//
// I is the dimension in which the source is contiguous, L the result's last. Blocks are loaded by rows of 16 bytes along I
// and stored by rows of 16 bytes or more along L; one permutation is all the arithmetic. Where I or L has a few elements
// only, a block is all of it times as much of the other as fits: one side is then contiguous.
type turn struct {
	*region
	es       int64
	n        []int64 // of a tile, by dimension of the result
	l, i     int     // the dimensions L and I
	bl, bi   int64   // elements of a block along them
	pin      []int64 // byte strides of a tile as it comes, and
	pout     []int64 // as it goes
	in, out  int64   // bytes of both, with room for whole blocks
	loadRow  int64   // bytes of the rows of a block's load, 256 if it is contiguous, and their descriptor
	loadDesc int64
	keep     int64 // bytes of a block
	saveRow  int64
	saveDesc int64
}

// fewest and most elements that a dimension may have to be whole in each block.
const wholeInBlock = 16

// newTurn plans the tile that axes say of a space with source strides k; nil if this form gains nothing.
func (r *region) newTurn(axes []axis, k []int64, es int64) *turn {
	t := &turn{region: r, es: es, l: len(axes) - 1, i: slices.Index(k, 1)}
	if es > 2 || t.i < 0 || t.i == t.l || k[t.l] == 0 {
		return nil
	}
	for _, a := range axes {
		t.n = append(t.n, a.chunk)
	}
	unit := 16 / es // elements of the shortest row
	nl, ni := t.n[t.l], t.n[t.i]
	t.bl, t.bi = 16, unit
	fit := func(few int64) int64 { return max(1, 256/(16*few)) * unit } // as much beside few elements as fits, in rows of 16 bytes
	whole := func(few, d int64) bool { return few < wholeInBlock && few*16 <= 256 && d >= unit }
	switch {
	case whole(ni, nl):
		t.bl, t.bi = fit(ni), ni
	case whole(nl, ni):
		t.bl, t.bi = nl, fit(nl)
	case nl < unit || ni < unit:
		return nil
	}
	t.keep = t.bl * t.bi * es
	t.pin, t.pout = make([]int64, len(t.n)), make([]int64, len(t.n))
	// A side whose inner dimension is whole in a block is contiguous, the other has rows of multiples of 16 bytes.
	row := func(n, b int64, dense bool) int64 {
		if dense {
			return n * es
		}
		return alignUp(n, b) * es
	}
	t.pin[t.i], t.pin[t.l] = es, row(ni, t.bi, t.bi == ni && t.bi != unit)
	t.pout[t.l], t.pout[t.i] = es, row(nl, t.bl, t.bl == nl && t.bl != 16)
	t.in, t.out = t.pin[t.l]*alignUp(nl, t.bl), t.pout[t.i]*alignUp(ni, t.bi)
	for d := len(t.n) - 1; d >= 0; d-- {
		if d != t.l && d != t.i {
			t.pin[d], t.pout[d] = t.in, t.out
			t.in, t.out = t.in*t.n[d], t.out*t.n[d]
		}
	}
	t.in, t.out = t.in+256, t.out+256
	t.loadRow, t.loadDesc = blockRows(t.bi*es, t.bl, t.pin[t.l])
	t.saveRow, t.saveDesc = blockRows(t.bl*es, t.bi, t.pout[t.i])
	return t
}

// blockRows is how a block of n rows of the given bytes, pitch apart, is loaded or stored: the bytes of a row of the
// instruction and the row descriptor.
func blockRows(bytes, n, pitch int64) (row, desc int64) {
	switch {
	case bytes == pitch: // contiguous
		return 256, rowDesc(0, 0, 0)
	case bytes == 16 || bytes == 32:
		return bytes, rowDesc(0, pitch, 0)
	}
	return 16, rowDesc(bytes/16, 16, pitch)
}

// index is the permutation of a block: lane l of row i of what goes is lane i of row l of what came.
func (t *turn) index() kernel.Value {
	lanes := int64(kernel.VectorBytes) / t.es
	b := make([]byte, 0, kernel.VectorBytes)
	for x := range lanes {
		from := x
		if x < t.bl*t.bi {
			from = x%t.bl*t.bi + x/t.bl
		}
		for k := range t.es {
			b = append(b, byte(from>>(8*k)))
		}
	}
	return t.b.Load(t.vec(), t.b.Addr(t.rodata("turn", b, 64), 0), 0, kernel.None)
}

func (t *turn) vec() kernel.Type { return kernel.FullVec(elemOf[intOfSize[int(t.es)]]) }

// tile turns a tile.
func (t *turn) tile(in, out, idx kernel.Value) {
	b := t.b
	mask := kernel.None
	if t.keep < 256 { // behind it is the next block's
		mask = b.Op(kernel.OpMCount, t.vec().MaskType(), b.I64(t.keep/t.es))
	}
	var walk func(d int, in, out kernel.Value)
	walk = func(d int, in, out kernel.Value) {
		if d == len(t.n) {
			t.blocks(in, out, idx, mask)
			return
		}
		if d == t.l || d == t.i {
			walk(d+1, in, out)
			return
		}
		b.For(t.n[d], []kernel.Value{in, out}, func(c []kernel.Value) []kernel.Value {
			walk(d+1, c[0], c[1])
			return []kernel.Value{b.AddI(c[0], t.pin[d]), b.AddI(c[1], t.pout[d])}
		})
	}
	walk(0, in, out)
}

// blocks turns the blocks of one plane, some side by side.
func (t *turn) blocks(in, out, idx, mask kernel.Value) {
	b := t.b
	nl, ni := (t.n[t.l]+t.bl-1)/t.bl, (t.n[t.i]+t.bi-1)/t.bi
	// One dimension of blocks is the inner loop, several blocks a lap.
	stepIn, stepOut, n := t.bl*t.pin[t.l], t.bl*t.es, nl
	farIn, farOut, far := t.bi*t.es, t.bi*t.pout[t.i], ni
	if ni > nl {
		stepIn, stepOut, n, farIn, farOut, far = farIn, farOut, ni, stepIn, stepOut, nl
	}
	const ways = 4
	zero := b.I64(0)
	lap := func(in, out kernel.Value, k int64) {
		v := make([]kernel.Value, k)
		for j := range v {
			off := int64(j) * stepIn
			if t.loadRow == 256 {
				v[j] = b.Load(t.vec(), in, off, kernel.None)
			} else {
				v[j] = b.OpImm(kernel.OpLoadRows, t.vec(), off, t.loadRow, in, b.I64(t.loadDesc), zero)
			}
		}
		for j := range v {
			v[j] = b.Op(kernel.OpPermute, t.vec(), v[j], idx)
		}
		for j := range v {
			off := int64(j) * stepOut
			if t.saveRow == 256 {
				b.Store(v[j], out, off, mask)
				continue
			}
			s := kernel.New(kernel.OpStoreRows, t.vec(), v[j], out, b.I64(t.saveDesc), zero)
			s.Imm, s.Imm2 = off, t.saveRow
			s.Mask = mask
			b.Add(s)
		}
	}
	b.For(far, []kernel.Value{in, out}, func(c []kernel.Value) []kernel.Value {
		at := b.For(n/ways, []kernel.Value{c[0], c[1]}, func(c []kernel.Value) []kernel.Value {
			lap(c[0], c[1], ways)
			return []kernel.Value{b.AddI(c[0], ways*stepIn), b.AddI(c[1], ways*stepOut)}
		})
		if n%ways != 0 {
			lap(at[0], at[1], n%ways)
		}
		return []kernel.Value{b.AddI(c[0], farIn), b.AddI(c[1], farOut)}
	})
}

// turnedCopy streams tiles through the vector unit.
func (t *turn) turnedCopy(l leaf, s space, axes []axis) error {
	order := make([]int, len(axes))
	for i := range order {
		order[i] = i
	}
	in, out := t.inFlow(l, s.k[0], axes, order, 0), t.outFlow(0, t.es, strides(s.n, 1), axes, 0)
	in.box.dst, in.bytes = t.pin, t.in
	out.box.src, out.bytes = t.pout, t.out
	out.box.by = dstSide
	idx := t.index()
	return t.stream(axes, len(axes), []*flow{in}, []*flow{out}, func(x *tile) error {
		x.acquire()
		t.tile(x.in[0], x.out[0], idx)
		x.store()
		return nil
	})
}
