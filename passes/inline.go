package passes

import (
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// inline replaces calls by the bodies of the functions they name, innermost last, until only main is left. The
// callees form no cycle in the modules that exporters write; one that does is refused.
func inline(s *state) error {
	m := s.tensor
	f := m.Func("main")
	if f == nil || f.Block() == nil {
		return source.Errorf(m.Pos, "module has no function main")
	}
	if err := bounded(m, f); err != nil {
		return err
	}
	if err := inlineCalls(m, f.Body, nil); err != nil {
		return err
	}
	for _, g := range append([]*ir.Func(nil), m.Funcs...) {
		if g != f {
			m.Remove(g)
		}
	}
	if err := refine(f); err != nil {
		return err
	}
	return fits(f, int64(s.opt.Machine.DRAMBytes))
}

// fits reports tensors of open size and those that the device's memory cannot hold. It comes before anything that would write one out: a
// few bytes of text can name a splat of any size.
func fits(f *ir.Func, memory int64) error {
	var errs source.Errors
	check := func(pos source.Pos, vs []*ir.Value) {
		for _, v := range vs {
			switch {
			case !v.Type.IsTensor():
			case !v.Type.IsStatic():
				errs.Add(pos, "%s has a dimension that is not known at compile time", v.Type)
			case v.Type.Bytes() < 0 || v.Type.Bytes() > memory:
				errs.Add(pos, "%s does not fit the device's %d bytes of memory", v.Type, memory)
			}
		}
	}
	check(f.Pos, f.Args())
	f.Walk(func(op *ir.Op) {
		check(op.Pos, op.Results)
		if n := windowElems(op); n > windowLimit {
			errs.Add(op.Pos, "%s: its windows have %.3g elements in all, the limit is %.3g: write it as several smaller ones", op.Name, n, windowLimit)
		}
	})
	return errs.Err()
}

// windowLimit bounds the elements that all windows of an op have together, which is what it has to compute.
const windowLimit = float64(1 << 40)

func windowElems(op *ir.Op) float64 {
	if !op.Is("stablehlo.reduce_window", "stablehlo.select_and_scatter") {
		return 0
	}
	n := float64(op.Results[0].Type.NumElements())
	for _, w := range op.Ints("window_dimensions") {
		n *= float64(w)
	}
	return n
}

// inlineLimit bounds the ops of a program without calls: ten functions that call each other six times are sixty
// million.
const inlineLimit = 200_000

// bounded counts what inlining would leave.
func bounded(m *ir.Module, main *ir.Func) error {
	size, open := map[*ir.Func]int{}, map[*ir.Func]bool{}
	var count func(f *ir.Func) int
	count = func(f *ir.Func) (n int) {
		if k, ok := size[f]; ok || open[f] || f == nil { // a cycle is refused later
			return k
		}
		open[f] = true
		f.Walk(func(op *ir.Op) {
			if n++; op.Is("func.call", "stablehlo.composite") {
				n = min(n+count(m.Func(op.Symbol())), 1<<40)
			}
		})
		open[f], size[f] = false, n
		return n
	}
	calls := count(main)
	if own := len(main.Block().Ops); calls > inlineLimit && calls > own {
		return source.Errorf(main.Pos, "@%s: %d ops with all calls in place, the limit is %d: call less, or use stablehlo.while", main.Name, calls, inlineLimit)
	}
	return nil
}

func inlineCalls(m *ir.Module, r *ir.Region, stack []*ir.Func) error {
	for _, b := range r.Blocks {
		for _, op := range append([]*ir.Op(nil), b.Ops...) {
			for _, sub := range op.Regions {
				if err := inlineCalls(m, sub, stack); err != nil {
					return err
				}
			}
			if !op.Is("func.call", "stablehlo.composite") {
				continue
			}
			callee := m.Func(op.Symbol())
			if callee == nil || callee.Block() == nil {
				return source.Errorf(op.Pos, "call of @%s, which has no body", op.Symbol())
			}
			for _, up := range stack {
				if up == callee {
					return source.Errorf(op.Pos, "call of @%s is recursive", op.Symbol())
				}
			}
			body := callee.Clone()
			if err := inlineCalls(m, body.Body, append(stack, callee)); err != nil {
				return err
			}
			for i, a := range body.Args() {
				a.ReplaceAllUses(op.Operands[i])
			}
			ret := body.Return()
			vals := append([]*ir.Value(nil), ret.Operands...)
			ret.Erase()
			for _, in := range append([]*ir.Op(nil), body.Block().Ops...) {
				in.MoveBefore(op)
			}
			for i, v := range vals {
				op.Results[i].ReplaceAllUses(v)
			}
			op.Erase()
		}
	}
	return nil
}
