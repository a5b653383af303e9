package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// epiLeaf is an operand of the epilogue. Its element strides over the output space say how it is staged:
//
//	scalar   none moves         one load, splatted
//	channel  only o moves       one row of a panel, loaded with zero strides
//	tile     anything else      the tile's pixels × the panel's columns, by DMA strides
type epiLeaf struct {
	leaf
	kn, kh, kw, ko int64 // element strides
	kind           leafKind
	splat          kernel.Value
	flow           int
}

type leafKind uint8

const (
	scalarLeaf leafKind = iota
	channelLeaf
	tileLeaf
)

// readEpilogue builds the expression of the region's results over the hero's, and merges the pixels of a 1×1
// window into one dimension where all operands allow: tiles then need not be whole rows of the image.
func (x *contraction) readEpilogue() error {
	shape := x.hero.Result().Type.Shape
	if x.outs == nil {
		x.readParts()
	}
	x.epi = newDag(len(shape), &x.opt.Machine)
	x.epiID = x.epi.access(identity(len(shape)))
	isHero := func(v *ir.Value) bool { return v.Def() == x.hero || x.given != nil && x.given(v) }
	x.epi.widest = 4
	for _, y := range x.results() {
		if !slices.Equal(y.Type.Shape, shape) {
			return source.Errorf(x.op.Pos, "contract: results of shapes %v and %v", shape, y.Type.Shape)
		}
		x.epi.add(y, x.epiID, isHero)
	}
	if err := x.epi.errs.Err(); err != nil {
		return err
	}
	x.lanes = lanesFor(x.epi.widest)
	stride := func(l leaf, i int) int64 {
		if x.dims[i] < 0 {
			return 0
		}
		return l.lin.k[x.dims[i]]
	}
	merge := x.kh == 1 && x.kw == 1 && x.sh == 1 && x.sw == 1 && x.pt|x.pb|x.pl|x.pr == 0 && x.w > 1 && (x.h == 1 || x.ah == x.w*x.aw)
	for _, l := range x.epi.leaves {
		e := epiLeaf{leaf: l, kn: stride(l, 0), kh: stride(l, 1), kw: stride(l, 2), ko: stride(l, 3)}
		switch {
		case allZero(l.lin.k):
			e.kind = scalarLeaf
		case e.kn|e.kh|e.kw == 0:
			e.kind = channelLeaf
		default:
			e.kind = tileLeaf
		}
		merge = merge && (x.oh == 1 || e.kh == e.kw*x.ow)
		x.leaves = append(x.leaves, e)
	}
	if merge {
		x.h, x.oh, x.ah = x.h*x.w, x.oh*x.ow, x.aw
		x.w, x.ow, x.aw = 1, 1, 0
		for i := range x.leaves {
			x.leaves[i].kh, x.leaves[i].kw = x.leaves[i].kw, 0
		}
	}
	images := !x.keepImages && x.n > 1 && !x.batchedRHS && x.w == 1 && x.kh == 1 && x.sh == 1 && x.pt|x.pb == 0 && x.an == x.h*x.ah
	for _, l := range x.leaves {
		images = images && (l.kn == l.kh*x.oh || l.kn|l.kh == 0)
	}
	if images {
		x.h, x.oh, x.n = x.n*x.h, x.n*x.oh, 1
		for i := range x.leaves {
			x.leaves[i].kn = 0
		}
	}
	return nil
}

// leafRoom adds the bytes that the leaves of a tile of so many pixels and channels take, channels' with room for a vector behind.
func (x *contraction) leafRoom(room []int64, pixels, channels int64) []int64 {
	for _, l := range x.leaves {
		switch es := int64(l.typ.Size()); l.kind {
		case channelLeaf:
			room = append(room, (channels+256)*es)
		case tileLeaf:
			room = append(room, pixels*channels*es)
		default:
			room = append(room, 0)
		}
	}
	return room
}

// resultPart is a result of the region: columns of what the epilogue computes, all of them or, of contractions that were put side by
// side (fuse_siblings.go), some.
type resultPart struct {
	of         int // which of results
	from, cols int64
	pitch      int64 // elements from pixel to pixel: more than the columns in a part of a concatenation
}

// readParts tells what is computed, and which part of it each result of the region is.
func (x *contraction) readParts() {
	for k, y := range x.yields() {
		part := resultPart{cols: x.o}
		if cut := y.Def(); cut != nil && cut.Name == "stablehlo.slice" && x.dims[3] >= 0 {
			part.from, part.cols = cut.Ints("start_indices")[x.dims[3]], y.Type.Shape[x.dims[3]]
			y = cut.Operands[0]
		}
		if part.pitch = part.cols; rowsApart(x.op.Results[k]) != nil {
			part.pitch = rowsApart(x.op.Results[k]).Result().Type.Shape[x.dims[3]]
		}
		if part.of = slices.Index(x.outs, y); part.of < 0 {
			part.of, x.outs = len(x.outs), append(x.outs, y)
		}
		x.stored = append(x.stored, part)
	}
}

// whole reports that each result of the region is all of a result of the epilogue, one after the other.
func (x *contraction) whole() bool {
	return len(x.stored) == len(x.outs) && !slices.ContainsFunc(x.stored, func(q resultPart) bool { return q.cols < x.o })
}

// cutsFit reports whether parts begin where panels of so many columns do, as what is stored of a tile has one place in it.
func (x *contraction) cutsFit(pn int64) bool {
	return pn >= x.o || !slices.ContainsFunc(x.stored, func(q resultPart) bool { return q.from%pn != 0 })
}

// results are what the epilogue computes.
func (x *contraction) results() []*ir.Value { return x.outs }

// describeBound records what bounds the region: the matrix cycles quantised to 16 pixels, 16 columns and 64 bytes
// of K a group, and the vector cycles of the epilogue.
func (x *contraction) describeBound() {
	m := &x.opt.Machine
	k := (x.kh*x.kw*x.cg()*x.elem + 63) / 64
	tiles := (x.oh*x.ow + 15) / 16 * ((x.og() + 15) / 16) * x.n * x.groups
	x.info.MACs = x.n * x.oh * x.ow * x.o * x.kh * x.kw * x.cg()
	if x.depthwise() {
		elems := x.n * x.oh * x.ow * x.o
		x.info.vector(int(x.kh*x.kw)+x.epi.cost, elems, lanesFor(max(int(x.elem), x.epi.widest)))
		return
	}
	x.info.Bound.MAC = tiles * k * int64(m.MatrixCycles)
	x.info.vector(1+x.epi.cost, x.n*x.oh*x.ow*x.o, x.lanes)
}

// leafValue loads a leaf for the vector whose rows are cols columns from col + colOff on, of the pixels from
// pix + pixOff on. buf is the leaf's buffer of this tile.
func (x *contraction) leafValue(l *epiLeaf, p *contractPlan, cols int64, buf, pix kernel.Value, pixOff int64, col kernel.Value, colOff int64) kernel.Value {
	b := x.b
	if l.kind == scalarLeaf {
		return l.splat
	}
	es := int64(l.typ.Size())
	at := b.PtrAdd(buf, b.MulI(col, es))
	off, desc, phase := colOff*es, int64(0), b.I64(0)
	if l.kind == tileLeaf {
		pitch := p.pn * es
		off, desc, phase = off+pixOff*pitch, rowDesc(0, pitch, 0), pix
	}
	t := kernel.FullVec(elemOf[l.typ])
	v := b.OpImm(kernel.OpLoadRows, t, off, cols*es, at, b.I64(desc), phase)
	if int(t.Lanes) != x.lanes {
		v = b.Op(kernel.OpPart, kernel.Vec(t.Elem, x.lanes), v)
	}
	e := emitter{b: b, lanes: x.lanes}
	return e.fromMemory(l.typ, v)
}

// rowDesc is a row descriptor: see ISA.md.
func rowDesc(n0, s0, s1 int64) int64 { return n0&0xFFFF | s0&0xFFFFFF<<16 | s1<<40 }
