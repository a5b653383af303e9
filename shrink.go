package godwit

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// shrinker makes a program that is compiled wrong smaller, as long as it still is behind the same stage.
//
// The values of all ops are recorded once. A part of the ops is then a program by itself: what it uses from outside
// becomes an input with the recorded value, what it leaves to outside a result. So any subset of the ops can be tried,
// and delta debugging (Zeller and Hildebrandt, 2002) finds one of which no op can be left out. Results and sizes follow.
type shrinker struct {
	stage  string
	opt    Options
	budget int // of trials
	module *ir.Module
	inputs []*Tensor
}

// start takes the program as the one to make smaller if it shows the difference.
func (s *shrinker) start(m *ir.Module, inputs []*Tensor) bool { return s.try(m, inputs) }

func (s *shrinker) shrink() {
	vals, err := record(s.module, s.inputs)
	if err != nil {
		return
	}
	main := s.module.Func("main")
	keep := s.fewerOps(main, work(s.module), vals)
	s.fewerResults(main, keep, vals)
	for s.smallerSizes() {
	}
}

// try compiles the program up to the stage and takes it if it computes something else than the interpreter.
// A program that is refused shows nothing.
func (s *shrinker) try(m *ir.Module, inputs []*Tensor) bool {
	if s.budget--; s.budget < 0 || m == nil || ir.Verify(m) != nil {
		return false
	}
	want, err := interp.NewWith(m.Clone(), interp.Options{MaxOps: 1e7}).Call("main", inputs)
	if err != nil {
		return false
	}
	got, err, ok := s.run(m.Clone(), inputs, want)
	if !ok || differs(got, want, grainOf(m, s.opt), err) == nil {
		return false
	}
	s.module, s.inputs = m, inputs
	return true
}

// run gives what the program computes behind the stage; not ok if it does not get there.
func (s *shrinker) run(m *ir.Module, inputs, want []*Tensor) (got []*Tensor, err error, ok bool) { //nolint:revive // the error is the finding
	o := s.opt
	if s.stage != BackendStage {
		o.to = s.stage
		o.watch = func(pass string, t *ir.Module, k *kernel.Module) {
			if pass == s.stage {
				got, err = evaluate(t, k, inputs, want)
				ok = true
			}
		}
		_, _ = CompileModule(m, o) // what matters is whether it came to the stage
		return got, err, ok
	}
	bin, err := CompileModule(m, o)
	if err != nil {
		return nil, err, false
	}
	do := bisectDevice(o)
	do.Fuel = 1 << 30
	d, err := Open(do)
	if err != nil {
		return nil, err, false
	}
	defer d.Close()
	model, err := d.Load(bin)
	if err != nil {
		return nil, err, false
	}
	got, _, err = model.Run(inputs...)
	return got, err, true
}

// work are the ops of main that compute something.
func work(m *ir.Module) (out []*ir.Op) {
	for _, op := range m.Func("main").Block().Ops {
		if op.Name != "stablehlo.constant" && op.Name != "func.return" {
			out = append(out, op)
		}
	}
	return out
}

// record gives the value of everything that main computes.
func record(m *ir.Module, inputs []*Tensor) (map[*ir.Value]*Tensor, error) {
	main := m.Func("main")
	vals := map[*ir.Value]*Tensor{}
	for i, a := range main.Args() {
		vals[a] = inputs[i]
	}
	_, err := interp.NewWith(m, interp.Options{OnOp: func(op *ir.Op, res []*ir.Dense) {
		for i, r := range op.Results {
			if op.Block == main.Block() {
				vals[r] = res[i]
			}
		}
	}}).Call("main", inputs)
	return vals, err
}

// fewerOps is delta debugging over the ops.
func (s *shrinker) fewerOps(f *ir.Func, keep []*ir.Op, vals map[*ir.Value]*Tensor) []*ir.Op {
	attempt := func(ops []*ir.Op) bool {
		m, in := part(f, ops, leaves(f, ops), vals)
		return s.try(m, in)
	}
	for n := 2; len(keep) >= 2; {
		size := (len(keep) + n - 1) / n
		next := []*ir.Op(nil)
		for at := 0; at < len(keep) && next == nil; at += size {
			if chunk := keep[at:min(at+size, len(keep))]; attempt(chunk) {
				next, n = slices.Clone(chunk), 2
			}
		}
		for at := 0; at < len(keep) && next == nil && n > 2; at += size {
			if rest := slices.Concat(keep[:at], keep[min(at+size, len(keep)):]); attempt(rest) {
				next, n = rest, max(n-1, 2)
			}
		}
		switch {
		case next != nil:
			keep = next
		case size == 1:
			return keep
		default:
			n = min(2*n, len(keep))
		}
	}
	return keep
}

// fewerResults leaves one result if one shows it.
func (s *shrinker) fewerResults(f *ir.Func, keep []*ir.Op, vals map[*ir.Value]*Tensor) {
	outs := leaves(f, keep)
	if len(outs) < 2 {
		return
	}
	for _, v := range outs {
		if m, in := part(f, keep, []*ir.Value{v}, vals); s.try(m, in) {
			return
		}
	}
}

// leaves are the values of the ops that something else uses.
func leaves(f *ir.Func, ops []*ir.Op) (out []*ir.Value) {
	in := map[*ir.Op]bool{}
	for _, op := range ops {
		in[op] = true
	}
	for _, op := range ops {
		for _, r := range op.Results {
			if slices.ContainsFunc(r.Uses(), func(u ir.Use) bool { return !in[u.Op.AncestorIn(f.Block())] }) {
				out = append(out, r)
			}
		}
	}
	return out
}

// part is a program of some ops of f. Its inputs are recorded values; constants stay constants. It is nil if nothing
// is left.
func part(f *ir.Func, ops []*ir.Op, outs []*ir.Value, vals map[*ir.Value]*Tensor) (*ir.Module, []*Tensor) {
	if len(outs) == 0 {
		return nil, nil
	}
	m := &ir.Module{Pos: f.Module.Pos, Attrs: f.Module.Attrs.Clone()}
	var out []ir.Type
	for _, v := range outs {
		out = append(out, v.Type)
	}
	p := ir.NewFunc(m, "main", nil, out)
	p.Pos = f.Pos
	blk, vm := p.Block(), ir.Map{}
	var inputs []*Tensor
	for _, op := range ops {
		for _, v := range slices.Concat(op.Operands, op.Free()) {
			switch {
			case vm[v] != nil:
			case v.Const() != nil:
				blk.Append(v.Def().Clone(vm))
			case vals[v] == nil:
				return nil, nil
			default:
				vm[v] = blk.AddArg(v.Type)
				inputs = append(inputs, vals[v])
			}
		}
		blk.Append(op.Clone(vm))
	}
	var ret []*ir.Value
	for _, v := range outs {
		ret = append(ret, vm.Get(v))
	}
	blk.Append(ir.NewOp("func.return", nil, ret))
	for again := true; again; { // ops that only results now gone used
		again = false
		for _, op := range slices.Backward(slices.Clone(blk.Ops)) {
			if op.IsDead() {
				op.Erase()
				again = true
			}
		}
	}
	for i := len(blk.Args) - 1; i >= 0; i-- {
		if len(blk.Args[i].Uses()) == 0 {
			blk.RemoveArg(i)
			inputs = slices.Delete(slices.Clone(inputs), i, i+1)
		}
	}
	return m, inputs
}

// smallerSizes makes all dimensions of one size smaller, to 1 or to the half. The verifier says where that cannot be.
func (s *shrinker) smallerSizes() bool {
	sizes := map[int64]bool{}
	eachValue(s.module, func(v *ir.Value) {
		for _, n := range v.Type.Shape {
			sizes[n] = n > 1
		}
	})
	var list []int64
	for n, ok := range sizes {
		if ok {
			list = append(list, n)
		}
	}
	slices.Sort(list)
	for _, from := range slices.Backward(list) {
		for _, to := range []int64{1, from / 2} {
			m, in := resized(s.module, s.inputs, from, to)
			if s.try(m, in) {
				return true
			}
		}
	}
	return false
}

// resized is the program with every dimension of a size cut to another.
func resized(m *ir.Module, inputs []*Tensor, from, to int64) (*ir.Module, []*Tensor) {
	m = m.Clone()
	main := m.Func("main")
	cut := func(d *Tensor) *Tensor {
		for i, n := range d.Type.Shape {
			if n == from {
				d = d.Cut(i, to)
			}
		}
		return d
	}
	retype := func(t ir.Type) ir.Type {
		shape := slices.Clone(t.Shape)
		for i := range shape {
			if shape[i] == from {
				shape[i] = to
			}
		}
		return t.WithShape(shape...)
	}
	eachValue(m, func(v *ir.Value) {
		if v.Type.IsTensor() {
			v.Type = retype(v.Type)
		}
	})
	m.Walk(func(op *ir.Op) {
		if len(op.Results) == 1 && op.Results[0].Const() != nil {
			op.Attrs.Set("value", cut(op.Results[0].Const()))
		}
	})
	for i, t := range main.Results {
		main.Results[i] = retype(t)
	}
	var in []*Tensor
	for _, t := range inputs {
		in = append(in, cut(t))
	}
	return m, in
}

// eachValue visits the values of main: arguments and results at every depth.
func eachValue(m *ir.Module, visit func(*ir.Value)) {
	for _, a := range m.Func("main").Args() {
		visit(a)
	}
	m.Func("main").Walk(func(op *ir.Op) {
		for _, r := range op.Results {
			visit(r)
		}
		for _, r := range op.Regions {
			for _, b := range r.Blocks {
				for _, a := range b.Args {
					visit(a)
				}
			}
		}
	})
}
