package stablehlo

import (
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// Exporters write some ops of other dialects as custom calls, so that files stay readable to older tools: CHLO's go
// under the names that they have in the MHLO dialect (jax.export, "mhlo." + op, attributes in a dictionary),
// placement among devices under names of its own. What they mean is in this table; any other target stays a
// custom call, which the compiler refuses by its name.
var calls = func() map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value {
	t := map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value{"mhlo.topk": topK}
	for _, name := range strings.Fields(`Sharding SPMDFullToShardShape SPMDShardToFullShape annotate_device_placement LayoutConstraint
		xla.sdy.FuncResultSharding xla.sdy.GlobalToLocalShape xla.sdy.LocalToGlobalShape`) {
		t[name] = alone
	}
	for _, name := range []string{"acos", "acosh", "asin", "asinh", "atanh", "cosh", "erf", "erf_inv", "sinh", "tan"} {
		t["mhlo."+name] = func(b *ir.Builder, op *ir.Op) []*ir.Value {
			if len(op.Operands) != 1 || !op.Operands[0].Type.DType.IsFloat() {
				return nil
			}
			return []*ir.Value{b.Unary("chlo."+name, op.Operands[0])}
		}
	}
	return t
}()

// alone is a call that on one device does nothing.
func alone(_ *ir.Builder, op *ir.Op) []*ir.Value { return op.Operands }

// topK has largest = false besides what chlo.top_k has: then the order is turned around on the way in and out.
func topK(b *ir.Builder, op *ir.Op) []*ir.Value {
	attrs, _ := op.Attrs.Get("mhlo.attributes").(ir.Dict)
	k, ok := ir.Attrs(attrs).Get("k").(ir.Int)
	if !ok || len(op.Operands) != 1 || len(op.Results) != 2 {
		return nil
	}
	x := op.Operands[0]
	if r := x.Type.Rank(); r == 0 || k.Value < 0 || x.Type.Shape[r-1] >= 0 && k.Value > x.Type.Shape[r-1] {
		return nil
	}
	turn := func(v *ir.Value) *ir.Value { return v }
	if largest, ok := ir.Attrs(attrs).Get("largest").(ir.Bool); ok && !bool(largest) {
		turn = b.Not
		if x.Type.DType.IsFloat() {
			turn = b.Neg
		}
	}
	values, indices := b.TopK(turn(x), k.Value)
	return []*ir.Value{turn(values), indices}
}

// resolve puts ops in the place of the custom calls that are known. A call whose results have other types than its
// op would give stays.
func resolve(m *ir.Module) {
	var known []*ir.Op
	for _, f := range m.Funcs {
		f.Walk(func(op *ir.Op) {
			if op.Name == "stablehlo.custom_call" && calls[op.Symbol()] != nil {
				known = append(known, op)
			}
		})
	}
	for _, op := range known {
		out := calls[op.Symbol()](ir.BuildBefore(op), op)
		if len(out) != len(op.Results) {
			continue
		}
		same := true
		for i, v := range out {
			same = same && v.Type.Equal(op.Results[i].Type)
		}
		if same {
			op.ReplaceWith(out...)
		}
	}
}
