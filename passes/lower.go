package passes

import (
	"bytes"
	"fmt"
	"hash/maphash"
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// scratchBase is where the scratchpad begins in the address space.
const scratchBase = 4096

// DMA queues: loads, stores, and everything that is not streamed.
const (
	loadQueue = iota
	storeQueue
	copyQueue
	prefetchQueue // the copies that a region starts for the next one
	leafQueue     // operands of epilogues that move with the tiles
)

// lowerer turns a placed module into a kernel module: each region becomes a function, main calls them.
type lowerer struct {
	opt    Options
	before *region   // the region lowered last, for one that follows it in its block, else nil
	row    []*region // all of them; where before is nil begins a row of those that follow each other

	m    *kernel.Module
	data map[string][]constData // read-only objects by what they are made of
	locs map[source.Pos]int32
	// plans of contractions by what they depend on
	plans map[string]*contractPlan
	errs  source.Errors
	at    source.Pos // of the op in hand
	meta  meta
}

// region is the context in which one gw.region is lowered; a generator gets it and nothing else.
//
// The kernel function has one pointer a region operand (in), then one a result (out), all to dense row-major
// tensors in global memory, operands and results never overlapping, but for a region marked in place (copies.go). What a
// generator does:
//
//	r.body                    the region's ops; arguments are the operands, the terminator gw.yield
//	r.b                       the kernel builder, positioned in the function
//	r.arg(v)                  pointer of a block argument
//	r.scratch(name, bytes)    a scratchpad buffer at a constant address, alive during the region, 64-byte aligned
//	r.rodata(bytes), r.desc   constant objects; equal bytes are one object
//	r.dma(q, box, src, dst)   start a copy of a box (box.desc merges dimensions; at most 4 may remain)
//	r.wait(q, n)              until at most n copies of queue q are outstanding
//	r.stream(axes, in, out…)  tiles of operands and results through double buffers (stream.go)
//	newDag, newEmitter        expressions over leaves (dag.go, expr.go): an epilogue adds the yielded values to a dag
//	                          with a stop function for the value that it holds in registers, and binds that value
//
// A generator records in r.info the cycles of each unit that bound the region and why it is scalar, if it is.
// It returns an error for what it cannot do; fuse must not have formed such a region.
type region struct {
	*lowerer
	b       *kernel.Builder
	op      *ir.Op
	body    *ir.Block
	in, out []kernel.Value
	bufs    []*buffer
	far     []int64           // where each lies as long as it has no place: they follow each other
	uses    map[int][]tenancy // when each is used, by number; none: always
	first   int64             // offset in the scratchpad where they may begin
	next    int64             // and where they end if they follow each other
	info    *regionMeta
	moves   int64        // bytes between global memory and scratchpad, each once
	core    kernel.Value // number of the core that runs the region's function, None if that is no argument
	shared  bool         // all cores run the region, each a part of it
	unread  map[int]bool // operands that the code does not read, as their constant is packed into other data
	started uint64       // queues on which the code so far starts copies
	before  *region      // that comes before, nil if there is none
	late    bool         // it returns while its results are being stored
	opened  int          // where in its entry block copies for the next region may start
	full    bool         // it waits for all that the beginning of its function loads at once
	opening int          // how many of those loads the region before may start instead; 0: all
}

// forms are the five code generators.
var forms map[string]func(*region) error

func init() {
	forms = map[string]func(*region) error{
		"map": lowerMap, "reduce": lowerReduce, "move": lowerMove, "index": lowerIndex, "contract": lowerContract,
	}
}

func (l *lowerer) loc(p source.Pos) int32 {
	if !p.IsValid() {
		return 0
	}
	i, ok := l.locs[p]
	if !ok {
		i = int32(len(l.m.Locs))
		l.m.Locs = append(l.m.Locs, p)
		l.locs[p] = i
	}
	return i
}

// seed is of the hash that finds equal objects; equality is checked, so its value shows nowhere.
var seed = maphash.MakeSeed()

// hashed bytes of an object, at the most: weights are told apart by their beginning and length.
const hashed = 4 << 10

// constData is a read-only object and the bytes it is, or is made of.
type constData struct {
	from []byte
	*kernel.Data
}

// rodata makes a read-only object and returns its name; equal bytes share one.
func (l *lowerer) rodata(prefix string, b []byte, align int) string {
	return l.object(prefix, "", b, kernel.Data{Align: align, Size: int64(len(b)), Bytes: b})
}

// made is rodata of size bytes that fill makes of the constant's bytes when the file is written; how says everything else
// that they depend on, so that objects alike are one.
func (l *lowerer) made(prefix, how string, from []byte, size int64, align int, fill func(dst []byte)) string {
	return l.object(prefix, how, from, kernel.Data{Align: align, Size: size, Fill: fill})
}

func (l *lowerer) object(prefix, how string, from []byte, d kernel.Data) string {
	key := fmt.Sprintf("%s %s %d %x", prefix, how, len(from), maphash.Bytes(seed, from[:min(len(from), hashed)]))
	for _, o := range l.data[key] {
		if bytes.Equal(o.from, from) {
			return o.Name
		}
	}
	d.Name = fmt.Sprintf("%s%d", prefix, len(l.m.Data))
	l.data[key] = append(l.data[key], constData{from, &d})
	l.m.Data = append(l.m.Data, &d)
	return d.Name
}

// arg is the pointer of a block argument of the region, or of what a pad in it puts a border around.
func (r *region) arg(v *ir.Value) kernel.Value {
	if pad := v.Def(); pad != nil {
		v = pad.Operands[0]
	}
	return r.in[v.Index()]
}

// scratch reserves scratchpad for the region and returns its address, which is none in scratchpad yet (arrange.go).
func (r *region) scratch(name string, bytes int64) int64 {
	far := r.next
	if bytes > 0 {
		r.bufs, r.far = append(r.bufs, &buffer{name: name, size: bytes, off: far}), append(r.far, far)
		r.next += alignUp(bytes, scratchAlign)
	}
	return farScratch + far
}

// passes are loops of a region, one behind the other, from one that writes something to the last that reads it. Where all loops go through
// vectors of such elements in the same order, and read each before they write it, elem is their size, else 0.
type passes struct {
	from, to int
	elem     int64
}

// tenancy is what of a buffer is used in some passes.
type tenancy struct {
	passes
	span
}

// bars reports that o is in the way of p, which may be where it is only from the same byte on if one writes while the other is read.
func (p tenancy) bars(o tenancy) bool {
	inPlace := p.elem != 0 && p.elem == o.elem && p.lo == o.lo
	apart := o.to < p.from || p.to < o.from || inPlace && (o.to == p.from && o.from < p.from || p.to == o.from && p.from < o.from)
	return !apart && p.meets([]span{o.span})
}

// scratchFor is scratch of what is used in some passes only. It may be where something is that is used in others.
func (r *region) scratchFor(name string, bytes int64, use *passes) int64 {
	if use == nil {
		return r.scratch(name, bytes)
	}
	best, at := -1, int64(0)
	for i, b := range r.bufs {
		if r.uses[i] == nil || best >= 0 && b.size >= r.bufs[best].size {
			continue
		}
		t := tenancy{*use, span{0, bytes}}
		for k := 0; k < len(r.uses[i]); k++ {
			if o := r.uses[i][k]; t.bars(o) {
				t.span, k = span{alignUp(o.hi, scratchAlign), alignUp(o.hi, scratchAlign) + bytes}, -1
			}
		}
		if t.hi <= b.size {
			best, at = i, t.lo
		}
	}
	if best < 0 {
		best, at = len(r.bufs), 0
		r.scratch(name, bytes)
	}
	r.uses[best] = append(r.uses[best], tenancy{*use, span{at, at + bytes}})
	return farScratch + r.far[best] + at
}

// budget is the scratchpad a region may use. The backend's spill frame lies behind it.
func (r *region) budget() int64 { return r.opt.scratch() }

// roomFor is how many elements a tile may have if each takes so many bytes of all buffers together, and slack elements lie behind
// the last; something is left for small buffers and for what lies between them.
func (r *region) roomFor(bytes, slack int64) int64 { return (r.budget()-8192)/bytes - slack - 256 }

func (r *region) checkScratch() error {
	if r.next > r.budget() {
		return source.Errorf(r.op.Pos, "region %s needs %d bytes of scratchpad, there are %d:%s", r.op.Str("sym"), r.next, r.budget(), table(r.bufs))
	}
	return nil
}

// box is a block to copy: element size, shape and byte strides, outermost first, and optional padding of the
// destination (lo, hi elements of value pad; n counts them, as in isa.DMADesc).
type box struct {
	elem     int
	n        []int64
	src, dst []int64
	lo, hi   []int64
	pad      uint64
	// by says which side lies in global memory, whose 64-byte lines are what a copy costs: dimensions are walked
	// in the order of that side's strides.
	by side
}

// side is one end of a copy.
type side uint8

const (
	anySide side = iota
	srcSide
	dstSide
)

// outer reports whether a dimension of stride a is to be walked outside of one of stride b; repeats (stride 0) are
// outermost, so that runs stay whole.
func outer(a, b int64) bool {
	a, b = max(a, -a), max(b, -b)
	return b != 0 && (a == 0 || a > b)
}

// desc is the box as a descriptor: dimensions of one are dropped and adjacent ones merged where both sides are
// contiguous. ok is false if more than four remain.
func (x box) desc() (d isa.DMADesc, ok bool) {
	type dim struct{ n, s, t, lo, hi int64 }
	var all, ds []dim
	for i, n := range x.n {
		e := dim{n: n, s: x.src[i], t: x.dst[i]}
		if x.lo != nil {
			e.lo, e.hi = x.lo[i], x.hi[i]
		}
		if n != 1 || e.lo != 0 || e.hi != 0 {
			all = append(all, e)
		}
	}
	if x.by != anySide {
		slices.SortStableFunc(all, func(a, b dim) int {
			p, q := a.s, b.s
			if x.by == dstSide {
				p, q = a.t, b.t
			}
			switch {
			case outer(p, q):
				return -1
			case outer(q, p):
				return 1
			}
			return 0
		})
	}
	for _, e := range all {
		n := e.n
		if k := len(ds) - 1; k >= 0 && e.lo|e.hi|ds[k].lo|ds[k].hi == 0 && ds[k].s == e.s*n && ds[k].t == e.t*n {
			ds[k] = dim{n: ds[k].n * n, s: e.s, t: e.t}
			continue
		}
		ds = append(ds, e)
	}
	if len(ds) > 4 {
		return d, false
	}
	d.Elem, d.Pad = x.elem, x.pad
	for i := range d.N {
		d.N[i] = 1
	}
	for i, e := range ds {
		j := 4 - len(ds) + i
		d.N[j], d.SrcStride[j], d.DstStride[j], d.Lo[j], d.Hi[j] = uint32(e.n), e.s, e.t, uint32(e.lo), uint32(e.hi)
	}
	return d, true
}

// descAddr is the address of a descriptor in read-only data.
func (r *region) descAddr(d isa.DMADesc) kernel.Value {
	b := d.Encode()
	return r.b.Addr(r.rodata("dma", b[:], 64), 0)
}

// dma starts the copy of a box.
func (r *region) dma(q int64, x box, src, dst kernel.Value) error {
	d, ok := x.desc()
	if !ok {
		return source.Errorf(r.op.Pos, "region %s: copy of %v does not fit a descriptor", r.op.Str("sym"), x.n)
	}
	r.start(q, r.descAddr(d), src, dst)
	return nil
}

func (r *region) start(q int64, desc, src, dst kernel.Value) {
	r.b.OpImm(kernel.OpDMA, kernel.NoType, q, 0, desc, src, dst)
	r.started |= 1 << q
}

// arrived waits for the copies of queue q that the code so far starts, if any: an operand of one element needs none.
func (r *region) arrived(q int64) {
	if r.started>>q&1 != 0 {
		r.wait(q, 0)
	}
}

func (r *region) wait(q, n int64) { r.b.OpImm(kernel.OpDMAWait, kernel.NoType, q, n) }

// strides are the byte strides of a dense row-major tensor.
func strides(shape []int64, elem int64) []int64 {
	out := make([]int64, len(shape))
	for d := len(shape) - 1; d >= 0; d-- {
		out[d] = elem
		elem *= shape[d]
	}
	return out
}

func product(n []int64) int64 {
	p := int64(1)
	for _, x := range n {
		p *= x
	}
	return p
}

// yields are the values the region returns.
func (r *region) yields() []*ir.Value { return r.body.Terminator().Operands }
