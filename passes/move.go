package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// The move form: nothing is computed, so nothing passes through registers. A region is a list of copies from
// operand to result, each one descriptor or a loop over one, run by the DMA engine from global memory to global
// memory.
type copyJob struct {
	elem     int64
	n        []int64
	from     kernel.Value
	src, dst []int64 // byte strides
	srcOff   int64
	dstOff   int64
	queue    int64 // 0: copyQueue
}

func lowerMove(r *region) error {
	y := r.yields()[0]
	es := int64(y.Type.DType.Size())
	shape := y.Type.Shape
	hero := heroOf(r.body)
	if hero == nil {
		return r.affineCopy(y, shape, es)
	}
	switch hero.Name {
	case "stablehlo.pad":
		return r.pad(hero, es)
	case "stablehlo.concatenate":
		return r.concat(hero, es)
	}
	return source.Errorf(r.op.Pos, "%s: is no move", hero.Name)
}

// affineCopy moves what views make of one operand.
func (r *region) affineCopy(y *ir.Value, shape []int64, es int64) error {
	d := newDag(len(shape), &r.opt.Machine)
	d.add(y, d.access(identity(len(shape))), nil)
	if err := d.errs.Err(); err != nil {
		return err
	}
	if len(d.leaves) == 0 { // a constant
		return r.fill(y, r.out[0], shape, es)
	}
	l := d.leaves[0]
	src := make([]int64, len(shape))
	for i, k := range l.lin.k {
		src[i] = k * es
	}
	if repeats(collapse(shape, len(shape), d.leaves), es) && product(shape)*es > 4096 {
		return lowerMap(r)
	}
	if rowsApart(r.op.Results[0]) == nil && r.stagedBetter(shape, src, es) {
		return r.stagedCopy(d, l, shape, es)
	}
	job := copyJob{es, shape, r.arg(l.arg), src, r.outStrides(0), l.lin.c * es, 0, copyQueue}
	if err := r.copyAll(job, r.out[0]); err != nil {
		return err
	}
	r.wait(copyQueue, 0)
	return nil
}

// repeats reports a copy that reads the same again and again, in a way in which a map reads it once: the rows of a matrix are
// alike, or each has one element. From place to place in global memory every copy would be read, too.
func repeats(s space, es int64) bool {
	k := s.k[0]
	if allZero(k) {
		return es < 4
	}
	rest := k
	for len(rest) > 0 && rest[0] == 0 {
		rest = rest[1:]
	}
	return len(rest) < len(k) && !slices.Contains(rest, 0) || rowSplit(s, lanesFor(int(es))) > 0
}

// directCopy is up to how many bytes a copy between places in global memory costs less than two with a wait in between, by
// the size of an element: a sixteenth of a cycle each.
var directCopy = map[int64]int64{1: 256, 2: 1024, 4: 4096, 8: 4096, 16: 4096}

// stagedBetter reports a copy whose two sides are contiguous along different dimensions. From global memory to
// global memory every element of one side would then touch a line of its own; through the scratchpad, which has
// no lines, both sides are walked in their own order.
func (r *region) stagedBetter(shape, src []int64, es int64) bool {
	dst := strides(shape, es)
	inner := int64(1) // bytes of the run that is contiguous on both sides
	run := es
	for d := len(shape) - 1; d >= 0; d-- {
		if shape[d] == 1 {
			continue
		}
		if src[d] != run || dst[d] != run {
			break
		}
		inner *= shape[d]
		run *= shape[d]
	}
	return (product(shape)*es > directCopy[es] || r.opt.TileElems > 0) && inner*es < 64 && !allZero(src)
}

// stagedCopy streams tiles: in along the source's order, out along the result's.
func (r *region) stagedCopy(d *dag, l leaf, shape []int64, es int64) error {
	s := collapse(shape, len(shape), d.leaves)
	elems := product(s.n)
	axes := transposeTile(s.n, s.k[0], r.opt.tile(min(max(elems/8, 4096), 32768, r.budget()/4/es-256)), int64(r.opt.Machine.DMALineBytes)/es)
	if t := r.newTurn(axes, s.k[0], es); t != nil {
		return t.turnedCopy(l, s, axes)
	}
	order := make([]int, len(axes))
	for i := range order {
		order[i] = i
	}
	in := r.inFlow(l, s.k[0], axes, order, 0)
	out := r.outFlow(0, es, strides(s.n, 1), axes, 0)
	out.alias = in
	return r.stream(axes, len(axes), []*flow{in}, []*flow{out}, func(t *tile) error {
		t.store()
		return nil
	})
}

// transposeTile picks a tile that is long in the dimension contiguous at the source and in the one contiguous at
// the result, so that neither side touches a line, of so many elements, for a few only, and then grows it.
func transposeTile(n, src []int64, limit, line int64) []axis {
	axes := make([]axis, len(n))
	inner, used, size := -1, 0, int64(1)
	for d := range n {
		axes[d] = axis{n[d], 1}
		if src[d] == 1 && n[d] > 1 {
			inner = d
		}
	}
	grow := func(d int, most int64) {
		c := min(n[d], most, max(1, limit*axes[d].chunk/size))
		if c <= axes[d].chunk || axes[d].chunk == 1 && used == 4 {
			return
		}
		if axes[d].chunk == 1 {
			used++
		}
		count := (n[d] + c - 1) / c
		c = (n[d] + count - 1) / count
		if count > 1 && c > line && n[d]%line == 0 {
			c = alignUp(c, line)
		}
		size = size / axes[d].chunk * c
		axes[d].chunk = c
	}
	last := len(n) - 1
	for _, most := range []int64{64, 128, n[last]} {
		grow(last, most)
		if inner >= 0 {
			grow(inner, min(most, n[inner]))
		}
	}
	if inner >= 0 {
		grow(inner, n[inner])
	}
	for d := last; d >= 0; d-- {
		grow(d, n[d])
	}
	return axes
}

// copyAll runs a copy of any rank: what a descriptor does not hold is a loop over the outermost dimensions.
func (r *region) copyAll(j copyJob, out kernel.Value) error {
	if slices.Contains(j.n, 0) {
		return nil
	}
	b, queue := r.b, max(j.queue, copyQueue)
	var walk func(d int, src, dst kernel.Value) error
	walk = func(d int, src, dst kernel.Value) error {
		x := box{elem: int(j.elem), n: j.n[d:], src: j.src[d:], dst: j.dst[d:]}
		if desc, ok := x.desc(); ok {
			r.start(queue, r.descAddr(desc), src, dst)
			return nil
		}
		var err error
		b.For(j.n[d], []kernel.Value{src, dst}, func(c []kernel.Value) []kernel.Value {
			err = walk(d+1, c[0], c[1])
			return []kernel.Value{b.AddI(c[0], j.src[d]), b.AddI(c[1], j.dst[d])}
		})
		return err
	}
	return walk(0, b.AddI(j.from, j.srcOff), b.AddI(out, j.dstOff))
}

// address is where an operand of a region's op lies: an argument, or a constant made into data.
func (r *region) address(v *ir.Value) (kernel.Value, error) {
	w := stepOver(v)
	if c := w.Const(); c != nil {
		return r.b.Addr(r.constant(c), 0), nil
	}
	if w.Def() != nil {
		return kernel.None, source.Errorf(r.op.Pos, "%s: operand is computed in the region", w.DefName())
	}
	return r.arg(w), nil
}

// fill writes a scalar everywhere in a dense tensor: v is a one-element value or a splat constant.
func (r *region) fill(v *ir.Value, out kernel.Value, shape []int64, es int64) error {
	src := kernel.None
	if c := v.Const(); c != nil && c.IsSplat() {
		// Eight bytes of it serve any wider element that divides the size.
		src = r.b.Addr(r.rodata("s", c.Data[:es], 8), 0)
	} else {
		p, err := r.address(v)
		if err != nil {
			return err
		}
		src = p
	}
	n := product(shape)
	if n == 0 {
		return nil
	}
	d, _ := box{elem: int(es), n: []int64{n}, src: []int64{0}, dst: []int64{es}}.desc()
	r.start(copyQueue, r.descAddr(d), src, out)
	r.wait(copyQueue, 0)
	return nil
}

// copyIn brings a whole operand to the result's buffer; a splat constant is filled in.
func (r *region) copyIn(v *ir.Value, out kernel.Value) error {
	es := int64(v.Type.DType.Size())
	if c := v.Const(); c != nil && c.IsSplat() {
		return r.fill(v, out, v.Type.Shape, es)
	}
	p, err := r.address(v)
	if err != nil {
		return err
	}
	n := v.Type.NumElements()
	if err := r.copyAll(copyJob{es, []int64{n}, p, []int64{es}, []int64{es}, 0, 0, copyQueue}, out); err != nil {
		return err
	}
	r.wait(copyQueue, 0)
	return nil
}

// pad fills the border and then copies the inside. Where the border is constant and the copy fits one descriptor
// the pads of the descriptor do both.
func (r *region) pad(op *ir.Op, es int64) error {
	x, v := op.Operands[0], op.Operands[1]
	in, out := x.Type.Shape, op.Result().Type.Shape
	low, high, interior := op.Ints("edge_padding_low"), op.Ints("edge_padding_high"), op.Ints("interior_padding")
	ss, ds := strides(in, es), strides(out, es)
	plain := v.IsConst() && !x.IsConst()
	for d := range in {
		plain = plain && low[d] >= 0 && high[d] >= 0 && (interior[d] == 0 || in[d] <= 1)
	}
	if plain && !slices.Contains(out, 0) && !slices.Contains(in, 0) {
		bx := box{elem: int(es), n: out, src: ss, dst: ds, lo: low, hi: high, pad: v.Const().Bits(0)}
		if d, ok := bx.desc(); ok {
			p, err := r.address(x)
			if err != nil {
				return err
			}
			r.start(copyQueue, r.descAddr(d), p, r.out[0])
			r.wait(copyQueue, 0)
			return nil
		}
	}
	if err := r.fill(v, r.out[0], out, es); err != nil {
		return err
	}
	// Element i lands at low + i·(interior+1); negative pads cut elements off at either end.
	job := copyJob{elem: es}
	for d := range in {
		step := interior[d] + 1
		first := int64(0)
		if low[d] < 0 {
			first = (-low[d] + step - 1) / step
		}
		count := int64(0)
		if room := out[d] - 1 - low[d]; room >= 0 {
			count = min(in[d], room/step+1) - first
		}
		if count <= 0 {
			return nil
		}
		job.n, job.src, job.dst = append(job.n, count), append(job.src, ss[d]), append(job.dst, ds[d]*step)
		job.srcOff += first * ss[d]
		job.dstOff += (low[d] + first*step) * ds[d]
	}
	p, err := r.address(x)
	if err != nil {
		return err
	}
	job.from = p
	if err := r.copyAll(job, r.out[0]); err != nil {
		return err
	}
	r.wait(copyQueue, 0)
	return nil
}

func (r *region) concat(op *ir.Op, es int64) error {
	dim, _ := op.Int("dimension")
	out := op.Result().Type.Shape
	ds := strides(out, es)
	off := int64(0)
	for _, x := range op.Operands {
		in := x.Type.Shape
		p, err := r.address(x)
		if err != nil {
			return err
		}
		if err := r.copyAll(copyJob{es, in, p, strides(in, es), ds, 0, off, copyQueue}, r.out[0]); err != nil {
			return err
		}
		off += in[dim] * ds[dim]
	}
	r.wait(copyQueue, 0)
	return nil
}
