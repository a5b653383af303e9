package onnx

import (
	"maps"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Shapes are static, and still some operators give as many elements as their input's values ask for: NonZero, Compress,
// Unique, NonMaxSuppression, a Loop that ends early. Their result has the largest shape it can get, the elements stand at
// the front, and the device counts them. Importer.bounded keeps the count of each such dimension; what follows carries it
// on (carry.go) or, if it cannot, asks for the values of the inputs that the size hangs on, so that it is known.

// counts are the elements that are there, by dimension: i64 scalars.
type counts map[int]val

// Size says that an output of the module, an i64 scalar, holds how many elements of dimension Dim another one has.
type Size struct{ Output, Dim int }

// sized records that only the first n elements of a dimension of v are there.
func (x *node) sized(v val, d int, n val) val {
	x.im.sized(v, counts{d: n})
	return v
}

func (im *importer) sized(v val, c counts) {
	if len(c) == 0 {
		return
	}
	all := maps.Clone(im.bounded[v])
	if all == nil {
		all = counts{}
	}
	maps.Copy(all, c)
	im.bounded[v] = all
	for d, n := range c {
		im.extent[n] = []extent{{dim(v, d), n}}
	}
}

// isBounded reports whether the shape of any of the values is only a bound.
func (im *importer) isBounded(vs ...val) bool {
	return slices.ContainsFunc(vs, func(v val) bool { return v != nil && len(im.bounded[v]) > 0 })
}

// boundedDims are the dimensions of v with a count, ascending.
func (im *importer) boundedDims(v val) []int { return slices.Sorted(maps.Keys(im.bounded[v])) }

// apply is the row's decomposition; inputs whose size is only bounded need a rule that carries the counts on.
func (x *node) apply(r *row) []val {
	if slices.ContainsFunc(x.in, func(v val) bool { return x.im.narrow[v] != 0 }) {
		return x.carryNarrow(r, func() []val { return x.applySized(r) })
	}
	return x.applySized(r)
}

func (x *node) applySized(r *row) []val {
	if !x.im.isBounded(x.in...) {
		return r.fn(x)
	}
	carry := carriers[r.op]
	if carry == nil || r.domain != "" {
		x.unboundedOnly("")
	}
	return carry(x, r.fn)
}

// unboundedOnly fails, and asks for the values that the sizes of inputs hang on.
func (x *node) unboundedOnly(why string) {
	if why == "" {
		why = "this operator needs the size"
	}
	from := ""
	for i, v := range x.in {
		c := x.im.bounded[v]
		for _, d := range x.im.boundedDims(v) {
			_, args, _ := x.im.eval(c[d])
			for _, name := range args {
				x.im.needed[name] = true
			}
			if from == "" {
				x.fail("input %d: the size of dimension %d is not known when compiling, only that it is at most %d: %s", i, d, dim(v, d), why)
			}
		}
	}
	x.fail("the size of an input is not known when compiling: %s", why)
}

// valid is a mask of the elements of v that are there in dimension d.
func (x *node) valid(v val, d int) val { return x.countMask(v, d, x.im.bounded[v][d]) }

// countMask is a mask of the first n elements of dimension d, in the shape of v.
func (x *node) countMask(v val, d int, n val) val {
	b := x.b
	at := b.Iota(v.Type.WithDType(ir.I32), int64(d))
	return b.Compare("LT", at, b.BroadcastTo(b.Convert(n, ir.I32), shapeOf(v)...))
}

// masked replaces what is not there in the dimensions by a value.
func (x *node) masked(v, other val, dims ...int) val {
	other = x.b.BroadcastTo(x.b.Reshape(other), shapeOf(v)...)
	out := v
	for _, d := range dims {
		if x.im.bounded[v][d] != nil {
			out = x.b.Select(x.valid(v, d), out, other)
		}
	}
	return out
}

// results appends an output for each count of the graph's outputs, one for several of the same.
func (im *importer) results(res *Result, f *ir.Func, outs []val) []val {
	made := map[val]int{}
	names := map[string]bool{}
	for _, o := range res.Outputs {
		names[o.Name] = true
	}
	for i, v := range slices.Clone(outs) {
		c := im.bounded[v]
		for _, d := range im.boundedDims(v) {
			k, ok := made[c[d]]
			if !ok {
				k = len(outs)
				made[c[d]] = k
				name := res.Outputs[i].Name + ".size"
				for names[name] {
					name += "_"
				}
				names[name] = true
				outs = append(outs, c[d])
				f.Results = append(f.Results, c[d].Type)
				f.ResAttrs = append(f.ResAttrs, ir.Attrs{ir.A("gw.name", ir.String(name)), ir.A("gw.sizes", ir.Ints{})})
				res.Sizes = append(res.Sizes, nil)
			}
			at := k - len(res.Outputs)
			res.Sizes[at] = append(res.Sizes[at], Size{i, d})
			old, _ := f.ResAttrs[k].Get("gw.sizes").(ir.Ints)
			f.ResAttrs[k].Set("gw.sizes", append(slices.Clone(old), int64(i), int64(d)))
		}
	}
	return outs
}

// Trim cuts the module's outputs down to the sizes that it counted, and drops the counts.
func (r *Result) Trim(outs []*ir.Dense) []*ir.Dense {
	out := slices.Clone(outs[:len(r.Outputs)])
	for k, list := range r.Sizes {
		n := outs[len(r.Outputs)+k].Int(0)
		for _, s := range list {
			out[s.Output] = out[s.Output].Cut(s.Dim, n)
		}
	}
	return out
}
