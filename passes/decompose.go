package passes

import (
	"maps"
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// decompositions say high-level ops in terms of simpler ones. A row returns the values that replace the op's
// results, or nil to leave the op. What it makes is decomposed again. Special functions are in
// decompose_special.go.
var decompositions map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value

func init() {
	one := func(f func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value) func(*ir.Builder, *ir.Op) []*ir.Value {
		return func(b *ir.Builder, op *ir.Op) []*ir.Value {
			if v := f(b, op, op.Operands); v != nil {
				return []*ir.Value{v}
			}
			return nil
		}
	}
	decompositions = map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value{
		"stablehlo.clamp": one(func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
			shape := op.Result().Type.Shape
			return b.Min(b.Max(a[1], spread(b, a[0], shape)), spread(b, a[2], shape))
		}),
		"stablehlo.select": one(func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
			if a[0].Type.Rank() == a[1].Type.Rank() {
				return nil
			}
			return b.Select(spread(b, a[0], a[1].Type.Shape), a[1], a[2])
		}),
		"stablehlo.iota": one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
			t := op.Result().Type
			dim := op.IntOr("iota_dimension", 0)
			return b.BroadcastInDim(line(b, t.DType, t.Shape[dim]), t.Shape, []int64{dim})
		}),
		"stablehlo.dot": one(func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
			return b.DotGeneral(a[0], a[1], ir.DotDims{LHSContracting: []int64{int64(a[0].Type.Rank()) - 1}, RHSContracting: []int64{0}}, op.Result().Type.DType)
		}),
		"stablehlo.remainder": one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
			if !a[0].Type.DType.IsFloat() {
				return nil
			}
			return wide(b, remainder(a[0].Type.DType), a...)
		}),
		"stablehlo.power": one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
			if a[0].Type.DType.IsFloat() {
				if v := knownPower(b, a[0], a[1]); v != nil {
					return v
				}
				return wide(b, power, a...)
			}
			return intPower(b, a[0], a[1])
		}),
		"stablehlo.reduce_precision":     one(reducePrecision),
		"stablehlo.batch_norm_inference": one(batchNorm),
		"stablehlo.batch_norm_training":  batchNormTraining,
		"stablehlo.map":                  mapOp,
		"chlo.top_k":                     topK,
		"stablehlo.sort":                 packedSort,
		"stablehlo.rng_bit_generator":    rngBits,
		"chlo.next_after":                one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value { return nextAfter(b, a[0], a[1]) }),
		"chlo.square":                    one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value { return b.Mul(a[0], a[0]) }),
		"chlo.is_inf": one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
			return b.Compare("EQ", b.Abs(a[0]), b.Like(a[0], math.Inf(1)))
		}),
		"chlo.is_pos_inf": one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
			return b.Compare("EQ", a[0], b.Like(a[0], math.Inf(1)))
		}),
		"chlo.is_neg_inf": one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
			return b.Compare("EQ", a[0], b.Like(a[0], math.Inf(-1)))
		}),
	}
	for _, more := range []map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value{dialectOps(), linalgOps()} {
		maps.Copy(decompositions, more)
	}
	decompositions["stablehlo.rng"] = one(rngDraw)
	for name, f := range specials() {
		decompositions[name] = one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value { return wide(b, f, a...) })
	}
}

// decompose applies the table until nothing in it is left, bodies included. Tuples that were only taken apart are dead then.
func decompose(s *state) error {
	f := s.tensor.Func("main")
	for range 10 {
		changed := false
		var err error
		f.Walk(func(op *ir.Op) {
			row := decompositions[op.Name]
			if row == nil || err != nil {
				return
			}
			b := ir.BuildBefore(op)
			vs := row(b, op)
			if e := b.Err(); e != nil {
				err = e
				return
			}
			if vs != nil {
				op.ReplaceWith(vs...)
				changed = true
			}
		})
		if err != nil {
			return err
		}
		if !changed {
			break
		}
	}
	return nil
}

// spread broadcasts a scalar to a shape.
func spread(b *ir.Builder, v *ir.Value, shape []int64) *ir.Value {
	if v.Type.Rank() == len(shape) {
		return v
	}
	return b.BroadcastInDim(v, shape, nil)
}

func intPower(b *ir.Builder, x, n *ir.Value) *ir.Value {
	one, zero := b.Like(x, 1), b.Like(x, 0)
	res, base, left := one, x, n
	steps := x.Type.DType.Bits()
	if !x.Type.DType.IsUnsigned() {
		steps-- // the highest bit is the sign, below
	}
	for range steps {
		odd := b.Compare("NE", b.And(left, one), zero)
		res = b.Select(odd, b.Mul(res, base), res)
		base, left = b.Mul(base, base), b.ShrL(left, one)
	}
	if x.Type.DType.IsUnsigned() {
		return res
	}
	// A negative exponent leaves only ±1: 1 ÷ xⁿ in integers.
	odd := b.Compare("NE", b.And(n, one), zero)
	minus := b.Like(x, -1)
	unit := b.Select(b.Compare("EQ", x, one), one, b.Select(b.Compare("EQ", x, minus), b.Select(odd, minus, one), zero))
	return b.Select(b.Compare("LT", n, zero), unit, res)
}

// reducePrecision rounds to a float of fewer bits by integer arithmetic on the pattern: mantissa to nearest even,
// exponent beyond the range to infinity or to zero.
func reducePrecision(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	d := a[0].Type.DType
	srcE, srcM := map[ir.DType][2]int64{ir.F16: {5, 10}, ir.BF16: {8, 7}, ir.F32: {8, 23}, ir.F64: {11, 52}}[d], int64(0)
	srcM = srcE[1]
	e, m := op.IntOr("exponent_bits", srcE[0]), op.IntOr("mantissa_bits", srcM)
	i := map[int]ir.DType{2: ir.UI16, 4: ir.UI32, 8: ir.UI64}[d.Size()]
	x := b.BitcastConvert(a[0], a[0].Type.WithDType(i))
	k := func(v uint64) *ir.Value {
		c := ir.NewDense(ir.Tensor(i))
		c.SetBits(0, v)
		return b.Const(&ir.Dense{Type: x.Type, Data: c.Data, Splat: x.Type.NumElements() != 1})
	}
	bits := int64(d.Bits())
	sign, expMask := uint64(1)<<(bits-1), (uint64(1)<<srcE[0]-1)<<srcM
	r := x
	if m < srcM {
		drop := srcM - m
		lsb := b.And(b.ShrL(r, k(uint64(drop))), k(1))
		r = b.Add(r, b.Add(lsb, k(1<<(drop-1)-1)))
		r = b.And(r, k(^(uint64(1)<<drop-1)&(sign<<1-1)))
	}
	if e < srcE[0] {
		bias, small := int64(1)<<(srcE[0]-1)-1, int64(1)<<(e-1)-1
		exp := b.And(r, k(expMask))
		s := b.And(r, k(sign))
		r = b.Select(b.Compare("GT", exp, k(uint64(bias+small)<<srcM)), b.Or(s, k(expMask)), r)
		r = b.Select(b.Compare("LE", exp, k(uint64(bias-small)<<srcM)), s, r)
	}
	isNaN := b.Compare("NE", a[0], a[0])
	return b.Select(isNaN, a[0], b.BitcastConvert(r, a[0].Type))
}

func along(b *ir.Builder, v *ir.Value, t ir.Type, dim int64) *ir.Value {
	return b.BroadcastInDim(v, t.Shape, []int64{dim})
}

func batchNorm(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	eps := 0.0
	if e, ok := op.Attrs.Get("epsilon").(ir.Float); ok {
		eps = e.Value
	}
	dim, _ := op.Int("feature_index")
	t := a[0].Type
	scale := b.Mul(a[1], b.Rsqrt(b.Add(a[4], b.Like(a[4], eps))))
	shift := b.Sub(a[2], b.Mul(a[3], scale))
	return b.Add(b.Mul(a[0], along(b, scale, t, dim)), along(b, shift, t, dim))
}

func batchNormTraining(b *ir.Builder, op *ir.Op) []*ir.Value {
	x := op.Operands[0]
	dim, _ := op.Int("feature_index")
	var dims []int64
	for d := range x.Type.Shape {
		if int64(d) != dim {
			dims = append(dims, int64(d))
		}
	}
	zero := scalarZero(b, x.Type.DType)
	sum := b.ReduceOp("stablehlo.add", x, zero, dims...)
	n := b.Like(sum, float64(x.Type.NumElements())/float64(sum.Type.NumElements()))
	mean := b.Div(sum, n)
	c := b.Sub(x, along(b, mean, x.Type, dim))
	vari := b.Div(b.ReduceOp("stablehlo.add", b.Mul(c, c), zero, dims...), n)
	y := batchNorm(b, op, []*ir.Value{x, op.Operands[1], op.Operands[2], mean, vari})
	return []*ir.Value{y, mean, vari}
}

// mapOp applies a scalar body to whole tensors.
func mapOp(b *ir.Builder, op *ir.Op) []*ir.Value {
	body := op.Body(0)
	shape := op.Result().Type.Shape
	vm := ir.Map{}
	for i, a := range body.Args {
		vm[a] = op.Operands[i]
	}
	for _, in := range body.Ops[:len(body.Ops)-1] {
		if in.Name == "stablehlo.constant" {
			vm[in.Result()] = b.BroadcastInDim(b.Const(in.Result().Const()), shape, nil)
			continue
		}
		if _, ok := elementwise[in.Name]; !ok {
			return nil
		}
		c := in.Clone(vm)
		for _, r := range c.Results {
			r.Type = r.Type.WithShape(shape...)
		}
		op.Block.Insert(op.Index(), c)
	}
	return []*ir.Value{vm.Get(body.Terminator().Operands[0])}
}

// topK sorts the last dimension downwards with its indices and keeps the front.
func topK(b *ir.Builder, op *ir.Op) []*ir.Value {
	x := op.Operands[0]
	k, _ := op.Int("k")
	last := int64(x.Type.Rank() - 1)
	iota := b.Iota(x.Type.WithDType(ir.I32), last)
	sorted := b.Sort([]*ir.Value{x, iota}, last, true, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
		if x.Type.DType.IsFloat() {
			return []*ir.Value{b.Op1("stablehlo.compare", a[:2], ir.A("comparison_direction", ir.Enum{Dialect: "stablehlo", Name: "comparison_direction", Value: "GT"}),
				ir.A("compare_type", ir.Enum{Dialect: "stablehlo", Name: "comparison_type", Value: "TOTALORDER"}))}
		}
		return []*ir.Value{b.Compare("GT", a[0], a[1])}
	})
	limit := slices.Clone(x.Type.Shape)
	limit[last] = k
	zero, step := make([]int64, len(limit)), slices.Repeat([]int64{1}, len(limit))
	return []*ir.Value{b.Slice(sorted[0], zero, limit, step), b.Slice(sorted[1], zero, limit, step)}
}

func nextAfter(b *ir.Builder, x, y *ir.Value) *ir.Value {
	i := intOfSize[x.Type.DType.Size()]
	t := x.Type.WithDType(i)
	bx := b.BitcastConvert(x, t)
	zero := b.Like(x, 0)
	one := b.Like(bx, 1)
	up := b.Compare("LT", x, y)
	away := b.Compare("EQ", up, b.Compare("GT", x, zero))
	step := b.BitcastConvert(b.Select(away, b.Add(bx, one), b.Sub(bx, one)), x.Type)
	tiny := b.BitcastConvert(one, x.Type)
	step = b.Select(b.Compare("EQ", x, zero), b.Select(up, tiny, b.Neg(tiny)), step)
	step = b.Select(b.Compare("EQ", x, y), y, step)
	nan := b.Or(b.Compare("NE", x, x), b.Compare("NE", y, y))
	return b.Select(nan, b.Add(x, y), step)
}
