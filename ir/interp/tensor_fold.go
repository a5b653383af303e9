package interp

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// foldOps run a body over elements.
var foldOps = map[string]evalFunc{
	"stablehlo.reduce":             evalReduce,
	"stablehlo.reduce_window":      evalReduceWindow,
	"stablehlo.select_and_scatter": evalSelectAndScatter,
	"stablehlo.map":                evalMap,
}

// evalReduce folds along the given dimensions in row-major order, starting from the
// initial values. The operands are turned so that the folded dimensions come first: then
// each step combines a contiguous run of elements with the accumulators, lane by lane.
func evalReduce(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	n := len(in) / 2
	if n == 0 || len(in) != 2*n || len(op.Regions) != 1 {
		return nil, fmt.Errorf("%d operands", len(in))
	}
	t := in[0].Type
	dims := op.Ints("dimensions")
	kept := without(t.Rank(), dims)
	shape := pick(t.Shape, kept)
	p, err := mc.program(fr, op.Regions[0])
	if err != nil {
		return nil, err
	}
	outs := product(shape)
	steps := 0
	if outs > 0 {
		steps = product(pick(t.Shape, dims))
	}
	return foldSteps(p, in[:n], in[n:], shape, steps, func(d *ir.Dense) *ir.Dense {
		order := slices.Clone(dims)
		slices.Sort(order)
		if outs == 1 {
			return d // any order of a single result's elements is row-major already
		}
		return permuted(d, append(order, kept...))
	})
}

// foldSteps folds `steps` runs of product(shape) elements into accumulators.
func foldSteps(p *program, ops, inits []*ir.Dense, shape []int64, steps int, turn func(*ir.Dense) *ir.Dense) ([]*ir.Dense, error) {
	n, outs := len(ops), product(shape)
	acc := make([][]uint64, n)
	src := make([]*ir.Dense, n)
	for i, d := range ops {
		if !hasWords(d.Type.DType) {
			return foldComplex(p, ops, inits, shape, steps, turn)
		}
		src[i] = turn(d)
		acc[i] = words(&ir.Dense{Type: ir.Tensor(inits[i].Type.DType, shape...), Data: inits[i].Data, Splat: true})
	}
	result := func() []*ir.Dense {
		out := make([]*ir.Dense, n)
		for i := range out {
			out[i] = fromWords(ir.Tensor(inits[i].Type.DType, shape...), acc[i])
		}
		return out
	}
	var f fn2
	if n == 1 {
		f = p.fold(inits[0].Type.DType)
	}
	in, out, buf := make([][]uint64, 2*n), make([][]uint64, n), make([][]uint64, n)
	for i := range buf {
		buf[i] = make([]uint64, chunk)
	}
	if f != nil && outs == 1 { // one long fold
		a, size, c := acc[0][0], ops[0].Type.DType.Size(), &codecs[ops[0].Type.DType]
		for lo := 0; lo < steps; lo += chunk {
			b := buf[0][:min(chunk, steps-lo)]
			loadAt(c, b, src[0], lo, size)
			for _, w := range b {
				a = f(a, w)
			}
		}
		acc[0][0] = a
		return result(), nil
	}
	for s := range steps {
		for lo := 0; lo < outs; lo += chunk {
			k := min(chunk, outs-lo)
			for i := range n {
				loadAt(&codecs[ops[i].Type.DType], buf[i][:k], src[i], s*outs+lo, ops[i].Type.DType.Size())
				in[i], in[n+i], out[i] = acc[i][lo:lo+k], buf[i], acc[i][lo:lo+k]
			}
			if f != nil {
				a, b := in[0], buf[0][:k]
				for j := range a {
					a[j] = f(a[j], b[j])
				}
				continue
			}
			if err := p.run(out, in, k); err != nil {
				return nil, err
			}
		}
	}
	return result(), nil
}

// loadAt reads elements from a given one on, of a splat too.
func loadAt(c *codec, dst []uint64, d *ir.Dense, at, size int) {
	if d.Splat {
		fill(c, dst, d)
		return
	}
	c.load(dst, d.Data[at*size:])
}

// foldComplex folds where elements have no words: body evaluated op by op.
func foldComplex(p *program, ops, inits []*ir.Dense, shape []int64, steps int, turn func(*ir.Dense) *ir.Dense) ([]*ir.Dense, error) {
	n, outs := len(ops), product(shape)
	acc, src := make([][]*ir.Dense, outs), make([]*ir.Dense, n)
	for i, d := range ops {
		src[i] = turn(d)
	}
	for j := range acc {
		acc[j] = slices.Clone(inits)
	}
	for s := range steps {
		for j := range acc {
			args := slices.Clone(acc[j])
			for _, d := range src {
				args = append(args, element(d, s*outs+j))
			}
			res, err := p.mc.run(p.fr, p.block, args)
			if err != nil {
				return nil, err
			}
			acc[j] = res
		}
	}
	out := make([]*ir.Dense, n)
	for i := range out {
		out[i] = ir.NewDense(ir.Tensor(inits[i].Type.DType, shape...))
		size := inits[i].Type.DType.Size()
		for j := range acc {
			copy(out[i].Data[j*size:], acc[j][i].Data[:size])
		}
	}
	return out, nil
}

// element is one element as a scalar tensor.
func element(d *ir.Dense, i int) *ir.Dense {
	size := d.Type.DType.Size()
	if d.Splat {
		i = 0
	}
	return ir.DenseBytes(ir.Tensor(d.Type.DType), d.Data[i*size:(i+1)*size])
}

// evalReduceWindow folds windows: step by step of the window, all windows at once.
// Padding counts as the initial value.
func evalReduceWindow(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	n := len(in) / 2
	if n == 0 || len(in) != 2*n || len(op.Regions) != 1 {
		return nil, fmt.Errorf("%d operands", len(in))
	}
	shape := in[0].Type.Shape
	win := newWindow(op, len(shape))
	if err := win.check(len(shape)); err != nil {
		return nil, err
	}
	p, err := mc.program(fr, op.Regions[0])
	if err != nil {
		return nil, err
	}
	out := win.out(shape)
	outs := product(out)
	if outs == 0 || n == 1 && p.fold(in[0].Type.DType) != nil && hasWords(in[0].Type.DType) {
		return reduceWindowSimple(p, in, win, out)
	}
	// Spread each operand to [window..., out...], which is then a plain fold.
	spread := func(d *ir.Dense) *ir.Dense {
		init := in[n+slices.Index(in[:n], d)]
		e := ir.NewDense(ir.Tensor(d.Type.DType, append(slices.Clone(win.size), out...)...))
		size, at := d.Type.DType.Size(), 0
		src, strides, place := d.Bytes(), rowMajor(shape), make([]int64, len(shape))
		_ = indexSpace(win.size, func(w []int64) error {
			return indexSpace(out, func(ix []int64) error {
				from := init.Data[:size]
				if win.place(place, ix, w, shape) {
					from = src[dot(place, strides)*size:][:size]
				}
				copy(e.Data[at:], from)
				at += size
				return nil
			})
		})
		return e
	}
	return foldSteps(p, in[:n], in[n:], out, product(win.size), spread)
}

// reduceWindowSimple folds with a function of two words. Along the innermost dimension
// the places of successive windows are an arithmetic sequence.
func reduceWindowSimple(p *program, in []*ir.Dense, win window, out []int64) ([]*ir.Dense, error) {
	n := len(in) / 2
	if product(out) == 0 {
		res := make([]*ir.Dense, n)
		for i := range res {
			res[i] = ir.NewDense(ir.Tensor(in[i].Type.DType, out...))
		}
		return res, nil
	}
	t := in[0].Type
	f, init, src, strides := p.fold(t.DType), word(in[1]), words(in[0]), rowMajor(t.Shape)
	acc := make([]uint64, product(out))
	for i := range acc {
		acc[i] = init
	}
	rank := len(out)
	if rank == 0 {
		acc[0] = f(init, src[0])
		return []*ir.Dense{fromWords(t.WithShape(out...), acc)}, nil
	}
	inner := rank - 1
	line, base := int(out[inner]), win.base[inner]
	place := make([]int64, inner)
	head := window{win.size[:inner], win.stride[:inner], win.base[:inner], win.dil[:inner], win.pad[:inner]}
	_ = indexSpace(win.size, func(w []int64) error {
		lo := 0
		return indexSpace(out[:inner], func(ix []int64) error {
			a := acc[lo : lo+line]
			lo += line
			if !head.place(place, ix, w[:inner], t.Shape[:inner]) {
				for j := range a {
					a[j] = f(a[j], init)
				}
				return nil
			}
			row := src[dot(place, strides):][:t.Shape[inner]]
			x := w[inner]*win.dil[inner] - win.pad[inner][0]
			for j := range a {
				v := init
				if x >= 0 && x%base == 0 && x/base < int64(len(row)) {
					v = row[x/base]
				}
				a[j] = f(a[j], v)
				x += win.stride[inner]
			}
			return nil
		})
	})
	return []*ir.Dense{fromWords(ir.Tensor(in[1].Type.DType, out...), acc)}, nil
}

// evalMap runs the body on every element.
func evalMap(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	if len(op.Regions) != 1 || len(in) == 0 {
		return nil, fmt.Errorf("%d operands", len(in))
	}
	p, err := mc.program(fr, op.Regions[0])
	if err != nil {
		return nil, err
	}
	t := op.Results[0].Type
	if !hasWords(t.DType) {
		return nil, fmt.Errorf("not interpreted on %s", t)
	}
	src := make([][]uint64, len(in))
	for i, d := range in {
		if !hasWords(d.Type.DType) {
			return nil, fmt.Errorf("not interpreted on %s", d.Type)
		}
		src[i] = words(d)
	}
	n := in[0].Len()
	out, part := make([]uint64, n), make([][]uint64, len(in))
	for lo := 0; lo < n; lo += chunk {
		k := min(chunk, n-lo)
		for i := range src {
			part[i] = src[i][lo : lo+k]
		}
		if err := p.run([][]uint64{out[lo : lo+k]}, part, k); err != nil {
			return nil, err
		}
	}
	return one(fromWords(t.WithShape(in[0].Type.Shape...), out), nil)
}
