package interp

import (
	"errors"
	"fmt"

	"github.com/godwit-accel/godwit/ir"
)

// A lane is an elementwise op as a scalar function on words, of one, two or three
// operands. It need not round or wrap its result: whoever calls it does, by the codec of
// the result type.
type (
	fn1  func(a uint64) uint64
	fn2  func(a, b uint64) uint64
	fn3  func(a, b, c uint64) uint64
	lane struct {
		f1 fn1
		f2 fn2
		f3 fn3
	}
)

// errNoLane says that an op has no scalar function on words for its types.
var errNoLane = errors.New("not elementwise on words")

// scalarName maps an op to the name its scalar function is listed under; the implicitly
// broadcasting ops of CHLO share those of their plain counterparts.
func scalarName(name string) string {
	if s, ok := chloBroadcasts[name]; ok {
		return s
	}
	return name
}

func isLane(name string) bool {
	name = scalarName(name)
	_, un := unaries[name]
	_, bin := binaries[name]
	_, sp := specials[name]
	return un || bin || sp || complexBinaries[name] != nil
}

// laneOf finds the scalar function of an op for its operand types.
func laneOf(op *ir.Op) (lane, error) {
	name := scalarName(op.Name)
	if len(op.Operands) == 0 || len(op.Results) != 1 {
		return lane{}, errNoLane
	}
	for _, v := range op.Operands {
		if !hasWords(v.Type.DType) {
			return lane{}, errNoLane
		}
	}
	out := op.Results[0].Type.DType
	if !hasWords(out) {
		return lane{}, errNoLane
	}
	in := op.Operands[0].Type.DType
	if row, ok := unaries[name]; ok && len(op.Operands) == 1 {
		return row.lane(in)
	}
	if row, ok := binaries[name]; ok && len(op.Operands) == 2 {
		return row.lane(in)
	}
	if f, ok := specials[name]; ok {
		return f(op, in, out)
	}
	return lane{}, errNoLane
}

// chunk is how many elements are worked on at once; buffers of this size stay in cache.
const chunk = 1024

// evalLane evaluates an elementwise op over whole tensors, chunk by chunk. Operands that
// are scalars (or splats) stand for every element.
func evalLane(mc *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	l, ok := mc.lanes[op]
	if !ok {
		var err error
		if l, err = laneOf(op); err != nil {
			return evalComplex(op, in)
		}
		mc.lanes[op] = l
	}
	// The shape is the operands': the op's result type may be less exact.
	shape := in[0].Type.Shape
	for _, d := range in[1:] {
		if len(d.Type.Shape) > len(shape) {
			shape = d.Type.Shape
		}
	}
	t := ir.Tensor(op.Results[0].Type.DType, shape...)
	return one(mc.apply(l, t, in))
}

func one(d *ir.Dense, err error) ([]*ir.Dense, error) { return []*ir.Dense{d}, err }

// apply runs a scalar function over tensors.
func (mc *machine) apply(l lane, t ir.Type, in []*ir.Dense) (*ir.Dense, error) {
	n := int(t.NumElements())
	if n == 0 {
		return ir.NewDense(t), nil
	}
	if len(in) > 3 {
		return nil, fmt.Errorf("%d operands", len(in))
	}
	all := true
	for i, d := range in {
		if d.Len() != n && d.Len() != 1 {
			return nil, fmt.Errorf("operand %d has %d elements, the result %d", i, d.Len(), n)
		}
		all = all && isOne(d)
	}
	out := &ir.Dense{Type: t}
	m := n
	if all {
		m, out.Splat = 1, n != 1
	}
	size := t.DType.Size()
	out.Data = make([]byte, m*size)
	if k := min(chunk, m); len(mc.buf[0]) < k { // much of what is folded is a single element
		lists := make([]uint64, len(mc.buf)*k)
		for i := range mc.buf {
			mc.buf[i] = lists[i*k:][:k]
		}
	}
	var src [3]*codec
	for i, d := range in {
		src[i] = &codecs[d.Type.DType]
		if isOne(d) {
			fill(src[i], mc.buf[i][:min(chunk, m)], d)
		}
	}
	store := codecs[t.DType].store
	for lo := 0; lo < m; lo += chunk {
		k := min(chunk, m-lo)
		for i, d := range in {
			if !isOne(d) {
				src[i].load(mc.buf[i][:k], d.Data[lo*d.Type.DType.Size():])
			}
		}
		l.run(mc.buf[3][:k], mc.buf[0], mc.buf[1], mc.buf[2])
		store(out.Data[lo*size:], mc.buf[3][:k])
	}
	return out, nil
}

// isOne reports data of a single element that stands for all.
func isOne(d *ir.Dense) bool { return d.Splat || len(d.Data) == d.Type.DType.Size() }

func fill(c *codec, dst []uint64, d *ir.Dense) {
	c.load(dst[:1], d.Data)
	for i := range dst {
		dst[i] = dst[0]
	}
}

// run applies the function to len(dst) lanes.
func (l lane) run(dst, a, b, c []uint64) {
	n := len(dst)
	switch {
	case l.f1 != nil:
		f, a := l.f1, a[:n]
		for i := range dst {
			dst[i] = f(a[i])
		}
	case l.f2 != nil:
		f, a, b := l.f2, a[:n], b[:n]
		for i := range dst {
			dst[i] = f(a[i], b[i])
		}
	default:
		f, a, b, c := l.f3, a[:n], b[:n], c[:n]
		for i := range dst {
			dst[i] = f(a[i], b[i], c[i])
		}
	}
}
