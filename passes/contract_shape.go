package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// contraction is a convolution as the generator sees it. Sizes are in elements, strides of the operands in bytes.
type contraction struct {
	*region
	hero     *ir.Op
	lhs, rhs *ir.Value
	mma      kernel.Op
	elem     int64    // bytes of an operand element; 4/elem make a K-group
	acc      ir.DType // of an accumulator lane: f32 or i32
	ls, rs   []int64  // byte strides of the operands
	offs     [2]int64 // bytes from the operands' beginnings to the first element read

	n              int64 // images, or batches of a matrix product
	h, w, c        int64 // input
	oh, ow, o      int64 // output
	kh, kw         int64 // window
	sh, sw, dh, dw int64 // stride, dilation
	pt, pb, pl, pr int64 // padding
	groups         int64
	batchedRHS     bool

	an, ah, aw, ac     int64 // byte strides of the input
	bn, bh, bw, bc, bo int64 // byte strides of the weights

	dims [4]int // which dimension of the result is n, oh, ow, o; −1 if it has none

	epi    *dag // of the region's results, over the hero's
	epiID  int
	lanes  int                  // of an epilogue vector
	outs   []*ir.Value          // results of the epilogue,
	stored []resultPart         // and of the region
	given  func(*ir.Value) bool // values that the epilogue finds computed
	leaves []epiLeaf

	keepImages bool // images stay apart, whatever the operands allow
	perChannel bool // depthwise: panels are of input and output channels alike
}

// cg and og are channels of a group.
func (x *contraction) cg() int64 { return x.c / x.groups }
func (x *contraction) og() int64 { return x.o / x.groups }

// readContraction reads an op of canonical layout; the error says what this form does not take.
func readContraction(op *ir.Op) (*contraction, error) {
	refuse := func(why string) (*contraction, error) {
		return nil, source.Errorf(op.Pos, "%s: not for the matrix unit: %s", op.Name, why)
	}
	if !op.Is("stablehlo.convolution", "stablehlo.dot_general") {
		return refuse("another op")
	}
	x := &contraction{hero: op, lhs: op.Operands[0], rhs: op.Operands[1], groups: 1}
	lt, rt, ot := x.lhs.Type, x.rhs.Type, op.Result().Type
	var ok bool
	if x.mma, ok = mmaOps[[2]ir.DType{lt.DType, rt.DType}]; !ok {
		return refuse("operand types " + lt.DType.String() + " and " + rt.DType.String())
	}
	x.elem, x.acc = int64(lt.DType.Size()), ir.F32
	if !lt.DType.IsFloat() {
		x.acc = ir.I32
	}
	x.ls, x.rs = strides(lt.Shape, x.elem), strides(rt.Shape, x.elem)
	if ot.DType.IsFloat() != (x.acc == ir.F32) || ot.DType.Size() > 4 || x.acc == ir.I32 && ot.DType.Size() != 4 {
		return refuse("result type " + ot.DType.String())
	}
	if slices.Contains(ot.Shape, 0) || slices.Contains(lt.Shape, 0) || slices.Contains(rt.Shape, 0) {
		return refuse("no elements")
	}
	return x, x.readShape()
}

// readShape fills in sizes, and strides from those of the operands.
func (x *contraction) readShape() error {
	refuse := func(why string) (*contraction, error) {
		return nil, source.Errorf(x.hero.Pos, "%s: not for the matrix unit: %s", x.hero.Name, why)
	}
	if x.hero.Name == "stablehlo.dot_general" {
		return x.readDot(refuse)
	}
	return x.readConv(refuse)
}

// readThroughViews follows views of the operands to what lies in memory, and takes its strides.
func (x *contraction) readThroughViews() error {
	for k, v := range []**ir.Value{&x.lhs, &x.rhs} {
		if !isView((*v).Def()) {
			continue
		}
		rank := (*v).Type.Rank()
		d := newDag(rank, &x.opt.Machine)
		d.add(*v, d.access(identity(rank)), nil)
		if err := d.errs.Err(); err != nil {
			return err
		}
		if len(d.leaves) != 1 {
			return source.Errorf(x.op.Pos, "contract: operand %d is no view of one tensor", k)
		}
		l := d.leaves[0]
		str := make([]int64, rank)
		for i := range str {
			str[i] = l.lin.k[i] * x.elem
		}
		*v, x.offs[k] = l.arg, l.lin.c*x.elem
		if k == 0 {
			x.ls = str
		} else {
			x.rs = str
		}
	}
	return x.readShape()
}

func (x *contraction) readDot(refuse func(string) (*contraction, error)) error {
	d, _ := x.hero.DotDims()
	lt, rt := x.hero.Operands[0].Type, x.hero.Operands[1].Type
	no := func(why string) error { _, err := refuse(why); return err }
	if len(d.LHSBatch) > 1 || len(d.LHSContracting) != 1 || len(lt.Shape)-len(d.LHSBatch) > 2 || len(rt.Shape)-len(d.LHSBatch) > 2 {
		return no("more than one dimension of a kind")
	}
	ls, rs := x.ls, x.rs
	free := func(shape, batch, contracting []int64) int {
		for i := range shape {
			if !slices.Contains(batch, int64(i)) && !slices.Contains(contracting, int64(i)) {
				return i
			}
		}
		return -1
	}
	x.n, x.h, x.w, x.kh, x.kw, x.sh, x.sw, x.dh, x.dw, x.oh, x.ow, x.o = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
	x.dims = [4]int{-1, -1, -1, -1}
	rank := 0
	if len(d.LHSBatch) == 1 {
		x.n, x.an = lt.Shape[d.LHSBatch[0]], ls[d.LHSBatch[0]]
		x.bn, x.batchedRHS = rs[d.RHSBatch[0]], true
		x.dims[0] = rank
		rank++
	}
	if f := free(lt.Shape, d.LHSBatch, d.LHSContracting); f >= 0 {
		x.h, x.oh, x.ah = lt.Shape[f], lt.Shape[f], ls[f]
		x.dims[1] = rank
		rank++
	}
	if f := free(rt.Shape, d.RHSBatch, d.RHSContracting); f >= 0 {
		x.o, x.bo = rt.Shape[f], rs[f]
		x.dims[3] = rank
	}
	x.c, x.ac, x.bc = lt.Shape[d.LHSContracting[0]], ls[d.LHSContracting[0]], rs[d.RHSContracting[0]]
	return nil
}

func (x *contraction) readConv(refuse func(string) (*contraction, error)) error {
	op := x.hero
	no := func(why string) error { _, err := refuse(why); return err }
	d, _ := op.ConvDims()
	k := len(d.InputSpatial)
	if k < 1 || k > 2 {
		return no("spatial dimensions other than one or two")
	}
	lt, rt, ot := op.Operands[0].Type.Shape, op.Operands[1].Type.Shape, op.Result().Type.Shape
	canonical := d.InputBatch == 0 && d.InputFeature == int64(k+1) && d.OutputBatch == 0 && d.OutputFeature == int64(k+1)
	for i := range k {
		canonical = canonical && d.InputSpatial[i] == int64(i+1) && d.OutputSpatial[i] == int64(i+1)
	}
	if !canonical {
		return no("layout")
	}
	ls, rs := x.ls, x.rs
	stride, pad := op.IntsOr("window_strides", k, 1), op.Padding("padding", k)
	dil := op.IntsOr("rhs_dilation", k, 1)
	for i := range k {
		if op.IntsOr("lhs_dilation", k, 1)[i] != 1 || op.Bools("window_reversal", k)[i] || pad[i][0] < 0 || pad[i][1] < 0 {
			return no("input dilation, reversal or negative padding")
		}
	}
	if op.IntOr("batch_group_count", 1) != 1 {
		return no("batch groups")
	}
	x.groups = op.IntOr("feature_group_count", 1)
	x.n, x.an = lt[0], ls[0]
	x.c, x.ac = lt[k+1], ls[k+1]
	x.o, x.bo, x.bc = ot[k+1], rs[d.KernelOutFeature], rs[d.KernelInFeature]
	x.h, x.w, x.oh, x.ow, x.kh, x.kw, x.sh, x.sw, x.dh, x.dw = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
	x.dims = [4]int{0, 1, 2, k + 1}
	x.h, x.ah, x.oh = lt[1], ls[1], ot[1]
	x.kh, x.bh = rt[d.KernelSpatial[0]], rs[d.KernelSpatial[0]]
	x.sh, x.dh, x.pt, x.pb = stride[0], dil[0], pad[0][0], pad[0][1]
	if k == 1 {
		x.dims[2] = -1
		x.skipPixels()
		return nil
	}
	x.w, x.aw, x.ow = lt[2], ls[2], ot[2]
	x.kw, x.bw = rt[d.KernelSpatial[1]], rs[d.KernelSpatial[1]]
	x.sw, x.dw, x.pl, x.pr = stride[1], dil[1], pad[1][0], pad[1][1]
	if x.oh == 1 && x.h == 1 && x.kh == 1 && x.pt == 0 && x.pb == 0 { // a row: tile along it
		x.h, x.ah, x.oh, x.kh, x.bh, x.sh, x.dh, x.pt, x.pb = x.w, x.aw, x.ow, x.kw, x.bw, x.sw, x.dw, x.pl, x.pr
		x.w, x.aw, x.ow, x.kw, x.bw, x.sw, x.dw, x.pl, x.pr = 1, 0, 1, 1, 0, 1, 1, 0, 0
		x.dims[1], x.dims[2] = 2, 1
	}
	x.skipPixels()
	return nil
}

// skipPixels makes a window of one pixel that moves on by several a window on what it meets: the DMA brings no others.
func (x *contraction) skipPixels() {
	if x.kh == 1 && x.sh > 1 && x.pt|x.pb == 0 {
		x.h, x.ah, x.sh = x.oh, x.ah*x.sh, 1
	}
	if x.kw == 1 && x.sw > 1 && x.pl|x.pr == 0 {
		x.w, x.aw, x.sw = x.ow, x.aw*x.sw, 1
	}
}

// weights is the constant second operand, nil if it is computed.
func (x *contraction) weights() *ir.Value { return x.constantOf(x.rhs) }

// constantOf is the value that makes the constant behind one of the region's body, nil if there is none.
func (r *region) constantOf(v *ir.Value) *ir.Value {
	if v.Def() == nil {
		v = r.op.Operands[v.Index()]
	}
	if v.IsConst() {
		return v
	}
	return nil
}

// operand is the address of operand k of the hero.
func (x *contraction) operand(k int) kernel.Value {
	v := [2]*ir.Value{x.lhs, x.rhs}[k]
	if c := v.Const(); c != nil {
		return x.b.Addr(x.region.constant(c), x.offs[k])
	}
	return x.b.AddI(x.arg(v), x.offs[k])
}
