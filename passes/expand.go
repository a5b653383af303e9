package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// expand takes windows and contractions that have no generator of their own apart into views, maps and folds.
// A window is a gw.view of the padded operand in which every window has dimensions of its own:
//
//	reduce_window, x: [N,H,W,C], 2×2 by 2   view [N,H/2,W/2,C,2,2], fold the last two
//	convolution on integers, or depthwise   view [N,OH,OW,G,O/G,KH,KW,I/G] × view of the kernel, fold the last three
//	dot_general of other types              view [B,M,N,K] × view [B,M,N,K], fold K
//	sort, lines longer than the scratchpad  sorts of rows, and meetings of their halves (expand_sort.go)
//
// The views cost nothing but the DMA's repeated reads. At its end every op that no form takes is reported.
func expand(s *state) error {
	f := s.tensor.Func("main")
	f.Walk(func(op *ir.Op) {
		switch op.Name {
		case "stablehlo.reduce_window":
			if !expandScan(op) {
				expandWindow(separate(op))
			}
		case "stablehlo.sort":
			expandSort(op, s.opt.scratch())
		case "stablehlo.dot_general":
			if !contractable(op) || crumbs(op) {
				expandDot(op)
			}
		case "stablehlo.convolution":
			for _, part := range byTaps(insidePadding(planar(op)), s.opt.scratch()/4) {
				if part = padChannels(oneChannel(part)); !contractable(part) {
					expandConv(part)
				}
			}
		}
	})
	return unsupported(f)
}

// padChannels adds input channels of zero to a convolution of 8- or 16-bit numbers with computed weights, where they do not
// fill K-groups of four bytes: then the DMA can pack the weights.
func padChannels(op *ir.Op) *ir.Op {
	x, err := readContraction(op)
	if err != nil || x.groups > 1 || x.c%(4/x.elem) == 0 || x.kh*x.kw == 1 || op.Operands[1].IsConst() {
		return op
	}
	dims, _ := op.ConvDims()
	b := ir.BuildBefore(op)
	pad := func(v *ir.Value, d int64) *ir.Value {
		rank := v.Type.Rank()
		high := make([]int64, rank)
		high[d] = -x.c & (4/x.elem - 1)
		return b.Pad(v, scalarZero(b, v.Type.DType), make([]int64, rank), high, make([]int64, rank))
	}
	wide := op.Clone(ir.Map{
		op.Operands[0]: pad(op.Operands[0], dims.InputFeature),
		op.Operands[1]: pad(op.Operands[1], dims.KernelInFeature),
	})
	op.Block.Insert(op.Index(), wide)
	op.ReplaceWith(wide.Result())
	return wide
}

// unsupported lists all ops and types that no form takes.
func unsupported(f *ir.Func) error {
	var errs source.Errors
	f.Walk(func(op *ir.Op) {
		if p := op.Block.ParentOp(); p != nil && !isControl(p) {
			if _, ok := elementwise[op.Name]; !ok && !isView(op) && !op.Is("stablehlo.constant", "stablehlo.return", "gw.yield") {
				errs.Add(op.Pos, "%s: unsupported in the body of %s", op.Name, p.Name)
			}
			return
		}
		_, pointwise := elementwise[op.Name]
		known := pointwise || heroForms[op.Name] != "" || isView(op) || isControl(op) || op.Is("stablehlo.constant", "stablehlo.return", "func.return", "gw.region", "gw.yield")
		switch {
		case op.Name == "stablehlo.custom_call":
			errs.Add(op.Pos, "%s @%s: unsupported op", op.Name, op.Symbol())
			return
		case !known:
			errs.Add(op.Pos, "%s: unsupported op", op.Name)
			return
		}
		for _, v := range append(slices.Clone(op.Operands), op.Results...) {
			if !v.Type.IsTensor() || !v.Type.IsStatic() || !supported(v.Type.DType) {
				errs.Add(op.Pos, "%s: unsupported type %s", op.Name, v.Type)
				break
			}
		}
	})
	return errs.Err()
}

// view makes a gw.view: element offset and strides over the dense operand.
func view(b *ir.Builder, x *ir.Value, offset int64, str, shape []int64) *ir.Value {
	return b.OpTo("gw.view", x.Type.WithShape(shape...), []*ir.Value{x}, ir.A("offset", ir.Int{Value: offset, Type: ir.I64}), ir.A("strides", ir.Ints(str)))
}

// padded pads x with a value where any padding is not zero.
func padded(b *ir.Builder, x, v *ir.Value, low, high, interior []int64) *ir.Value {
	for i := range low {
		if low[i]|high[i]|interior[i] != 0 {
			return b.Pad(x, v, low, high, interior)
		}
	}
	return x
}

func scalarZero(b *ir.Builder, d ir.DType) *ir.Value { return b.Const(ir.DenseInts(ir.Tensor(d), 0)) }

func expandWindow(op *ir.Op) {
	k := len(op.Results)
	rank := op.Operands[0].Type.Rank()
	b := ir.BuildBefore(op)
	dims := op.Ints("window_dimensions")
	step, dil := op.IntsOr("window_strides", rank, 1), op.IntsOr("window_dilations", rank, 1)
	base := op.IntsOr("base_dilations", rank, 1)
	pads := op.Padding("padding", rank)
	low, high, interior := make([]int64, rank), make([]int64, rank), make([]int64, rank)
	for d := range rank {
		low[d], high[d], interior[d] = pads[d][0], pads[d][1], base[d]-1
	}
	out := op.Result().Type.Shape
	in := op.Operands[0].Type.Shape
	off := make([]int64, rank) // first element, where padding cuts the front off
	for d := range rank {
		reach := (out[d]-1)*step[d] + (dims[d]-1)*dil[d] + 1 // elements of the padded operand that windows see
		if base[d] == 1 {
			if low[d] < 0 {
				off[d], low[d] = -low[d], 0
			}
			high[d] = max(0, min(high[d], reach+off[d]-low[d]-in[d]))
		}
	}
	var windows []int64 // dimensions with a window
	for d := range rank {
		if dims[d] > 1 {
			windows = append(windows, int64(d))
		}
	}
	xs := make([]*ir.Value, k)
	var folded []int64
	for i := range xs {
		p := padded(b, op.Operands[i], op.Operands[k+i], low, high, interior)
		st := strides(p.Type.Shape, 1)
		shape, str, first := slices.Clone(out), make([]int64, rank), int64(0)
		for d := range rank {
			str[d] = st[d] * step[d]
			first += off[d] * st[d]
		}
		folded = nil
		for _, d := range windows {
			folded = append(folded, int64(len(shape)))
			shape, str = append(shape, dims[d]), append(str, st[d]*dil[d])
		}
		xs[i] = view(b, p, first, str, shape)
	}
	if len(folded) == 0 { // windows of one element still meet the initial value
		folded = []int64{int64(rank)}
		for i, x := range xs {
			xs[i] = b.Reshape(x, append(slices.Clone(out), 1)...)
		}
	}
	foldWith(b, op, xs, op.Operands[k:], folded)
}

// foldWith replaces op by a reduce with op's own combiner.
func foldWith(b *ir.Builder, op *ir.Op, xs, inits []*ir.Value, dims []int64) {
	red := ir.NewOp("stablehlo.reduce", op.ResultTypes(), append(slices.Clone(xs), inits...), ir.A("dimensions", ir.Ints(dims)))
	red.Pos = op.Pos
	op.Regions[0].CloneInto(red.AddRegion(), ir.Map{})
	op.Block.Insert(op.Index(), red)
	op.ReplaceWith(red.Results...)
}

// product multiplies two views in type d and sums over dims.
func sumOfProducts(b *ir.Builder, x, y *ir.Value, d ir.DType, dims []int64) *ir.Value {
	x, y = b.Convert(x, d), b.Convert(y, d)
	sum := b.ReduceOp("stablehlo.add", b.Mul(x, y), scalarZero(b, d), dims...)
	if red := sum.Def(); red != nil { // so that the share of the matrix unit can be told
		red.Attrs.Set("gw.macs", ir.Int{Value: x.Type.NumElements(), Type: ir.I64})
	}
	return sum
}

// accumulator is the type in which sums of a result type are made: half floats sum in f32.
func accumulator(d ir.DType) ir.DType {
	if d == ir.F16 || d == ir.BF16 {
		return ir.F32
	}
	return d
}

// crumb is how many products of numbers a matrix product of a batch must have to be worth a tile of the matrix unit: filling
// and emptying one takes about 150 cycles, in which the vector unit does twice as many.
const crumb = 1024

// crumbs reports a batch of products too small for tiles.
func crumbs(op *ir.Op) bool {
	dd, ok := op.DotDims()
	if !ok || len(dd.LHSBatch) == 0 || !op.Result().Type.DType.IsFloat() {
		return false
	}
	batch, work := int64(1), op.Result().Type.NumElements()
	for _, d := range dd.LHSBatch {
		batch *= op.Operands[0].Type.Shape[d]
	}
	for _, d := range dd.LHSContracting {
		work *= op.Operands[0].Type.Shape[d]
	}
	return batch > 1 && work/batch <= crumb
}

func expandDot(op *ir.Op) {
	b := ir.BuildBefore(op)
	x, y := op.Operands[0], op.Operands[1]
	dd, _ := op.DotDims()
	free := func(v *ir.Value, a, c []int64) (out []int64) {
		for d := range v.Type.Shape {
			if !slices.Contains(a, int64(d)) && !slices.Contains(c, int64(d)) {
				out = append(out, int64(d))
			}
		}
		return out
	}
	xf, yf := free(x, dd.LHSBatch, dd.LHSContracting), free(y, dd.RHSBatch, dd.RHSContracting)
	xs, ys := strides(x.Type.Shape, 1), strides(y.Type.Shape, 1)
	var shape, sx, sy, folded []int64
	add := func(n, a, c int64) { shape, sx, sy = append(shape, n), append(sx, a), append(sy, c) }
	for i, d := range dd.LHSBatch {
		add(x.Type.Shape[d], xs[d], ys[dd.RHSBatch[i]])
	}
	for _, d := range xf {
		add(x.Type.Shape[d], xs[d], 0)
	}
	for _, d := range yf {
		add(y.Type.Shape[d], 0, ys[d])
	}
	for i, d := range dd.LHSContracting {
		folded = append(folded, int64(len(shape)))
		add(x.Type.Shape[d], xs[d], ys[dd.RHSContracting[i]])
	}
	if len(folded) == 0 {
		folded = []int64{int64(len(shape))}
		add(1, 0, 0)
	}
	t := op.Result().Type
	sum := sumOfProducts(b, view(b, x, 0, sx, shape), view(b, y, 0, sy, shape), accumulator(t.DType), folded)
	op.ReplaceWith(b.Convert(sum, t.DType))
}

func expandConv(op *ir.Op) {
	b := ir.BuildBefore(op)
	x, w := op.Operands[0], op.Operands[1]
	dims, _ := op.ConvDims()
	t := op.Result().Type
	n := len(dims.InputSpatial)
	step := op.IntsOr("window_strides", n, 1)
	xd, wd := op.IntsOr("lhs_dilation", n, 1), op.IntsOr("rhs_dilation", n, 1)
	pads := op.Padding("padding", n)
	rev := op.Bools("window_reversal", n)
	groups, batches := op.IntOr("feature_group_count", 1), op.IntOr("batch_group_count", 1)
	rank := x.Type.Rank()
	low, high, interior := make([]int64, rank), make([]int64, rank), make([]int64, rank)
	for i, d := range dims.InputSpatial {
		low[d], high[d], interior[d] = pads[i][0], pads[i][1], xd[i]-1
	}
	p := padded(b, x, scalarZero(b, x.Type.DType), low, high, interior)
	xs, ws := strides(p.Type.Shape, 1), strides(w.Type.Shape, 1)
	// Result dimensions in their order, the feature one split in (group, feature of it); then kernel positions
	// and input features of a group.
	outF := t.Shape[dims.OutputFeature]
	split := max(groups, batches)
	inF := w.Type.Shape[dims.KernelInFeature]
	batch := p.Type.Shape[dims.InputBatch] / batches
	var shape, sx, sw, folded []int64
	add := func(n, a, c int64) { shape, sx, sw = append(shape, n), append(sx, a), append(sw, c) }
	off := int64(0)
	for d := range t.Shape {
		switch i := slices.Index(dims.OutputSpatial, int64(d)); {
		case int64(d) == dims.OutputBatch:
			add(batch, xs[dims.InputBatch], 0)
		case int64(d) == dims.OutputFeature:
			per := outF / split
			gx := xs[dims.InputFeature] * inF
			if batches > 1 {
				gx = xs[dims.InputBatch] * batch
			}
			add(split, gx, ws[dims.KernelOutFeature]*per)
			add(per, 0, ws[dims.KernelOutFeature])
		default:
			add(t.Shape[d], xs[dims.InputSpatial[i]]*step[i], 0)
		}
	}
	for i := range n {
		kd := dims.KernelSpatial[i]
		folded = append(folded, int64(len(shape)))
		k := w.Type.Shape[kd]
		sk := ws[kd]
		if rev[i] {
			off += (k - 1) * sk
			sk = -sk
		}
		add(k, xs[dims.InputSpatial[i]]*wd[i], sk)
	}
	folded = append(folded, int64(len(shape)))
	add(inF, xs[dims.InputFeature], ws[dims.KernelInFeature])
	sum := sumOfProducts(b, view(b, p, 0, sx, shape), view(b, w, off, sw, shape), accumulator(t.DType), folded)
	op.ReplaceWith(b.Convert(b.Reshape(sum, t.Shape...), t.DType))
}
