package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// codes makes bytes of floats of at most eight bits: what moves elements moves their codes, and what computes does so with
// f32, which it rounds again, or with bf16 where products are summed. Both hold all their numbers. Whoever calls main gives
// and gets codes.
func codes(f *ir.Func) error {
	c := &coding{was: map[*ir.Value]ir.DType{}}
	for _, a := range f.Args() {
		c.carry(a)
	}
	var ops []*ir.Op
	f.Walk(func(op *ir.Op) { ops = append(ops, op) })
	for _, op := range ops {
		for _, r := range op.Regions {
			for _, blk := range r.Blocks {
				for _, a := range blk.Args {
					c.carry(a)
				}
			}
		}
		for _, r := range op.Results {
			c.carry(r)
		}
	}
	if len(c.was) == 0 {
		return nil
	}
	for _, op := range ops {
		c.op(op)
	}
	f.Results = f.Return().OperandTypes()
	return c.errs.Err()
}

// coding knows what the bytes of values mean.
type coding struct {
	was  map[*ir.Value]ir.DType
	errs source.Errors
}

func (c *coding) carry(v *ir.Value) {
	if d := v.Type.DType; v.Type.IsTensor() && d.IsSmallFloat() {
		c.was[v] = d
		v.Type = v.Type.Carrier()
	}
}

func (c *coding) small(v *ir.Value) bool { return c.was[v] != ir.NoDType }

// op computes an op on codes with wider floats, if it computes at all.
func (c *coding) op(op *ir.Op) {
	if !slices.ContainsFunc(op.Operands, c.small) && !slices.ContainsFunc(op.Results, c.small) {
		return
	}
	if d, ok := op.Attrs.Get("value").(*ir.Dense); ok && op.Has(ir.ConstantOp) {
		op.Attrs.Set("value", d.Carried())
		return
	}
	work, def := ir.F32, op.Def()
	switch {
	case len(op.Regions) > 0 || op.Is("stablehlo.select", "stablehlo.bitcast_convert"): // bodies are taken op by op
		return
	case op.Is("stablehlo.dot", "stablehlo.dot_general", "stablehlo.convolution", "stablehlo.einsum"):
		work = ir.BF16
	case op.Has(ir.Elementwise) || isChloBroadcast(op) || op.Is("stablehlo.iota"):
	case def != nil && def.Elem != ir.AnyElem || op.Is("stablehlo.rng", "chlo.top_k"):
		c.errs.Add(op.Pos, "%s: unsupported on floats of at most eight bits", op.Name)
		return
	default:
		return
	}
	b := ir.BuildBefore(op)
	var in []*ir.Value
	for _, v := range op.Operands {
		if d := c.was[v]; d != ir.NoDType {
			v = b.Convert(b.FromCodes(v, d), work)
		}
		in = append(in, v)
	}
	r := op.Result()
	to, t := c.was[r], r.Type
	if to != ir.NoDType {
		t = t.WithDType(ir.F32)
	}
	y := in[0]
	if op.Name != "stablehlo.convert" {
		y = b.OpTo(op.Name, t, in, op.Attrs...)
	} else if to == ir.NoDType {
		y = b.Convert(y, t.DType)
	} else if y.Type.DType.IsInt() {
		y = b.Convert(y, ir.F64)
	}
	switch {
	case to == ir.F8E8M0FNU:
		c.errs.Add(op.Pos, "%s: unsupported: it rounds to %s", op.Name, to)
		return
	case to != ir.NoDType:
		y = b.ToCodes(y, to, false)
	}
	if err := b.Err(); err != nil {
		c.errs = append(c.errs, err.(source.Errors)...)
		return
	}
	c.was[y] = to
	op.ReplaceWith(y)
}
