package interp

import (
	"fmt"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// Options are what a caller may watch and bound. The zero value watches nothing and
// bounds memory only.
type Options struct {
	// OnCheck is called for every check.* op and custom call; its error ends the call.
	// Without it checks are ignored.
	OnCheck func(Check) error
	// OnOp sees every op after it ran, inner ones before the op that holds them.
	OnOp func(op *ir.Op, results []*ir.Dense)
	// MaxOps ends a call that executes more ops (a loop that does not end); 0 is no bound.
	MaxOps int64
	// MaxBytes bounds one tensor; 0 means 8 GiB.
	MaxBytes int64
}

// Check is one self-check of a module: check.expect_eq and its like.
type Check struct {
	Name string // "check.expect_eq"
	Op   *ir.Op
	Args []*ir.Dense
}

// Interp evaluates the functions of a verified module. It holds no state between calls
// and may be used from several goroutines.
type Interp struct {
	m   *ir.Module
	opt Options
}

// New makes an interpreter of the module.
func New(m *ir.Module) *Interp { return &Interp{m: m} }

// NewWith makes an interpreter of the module with options.
func NewWith(m *ir.Module, opt Options) *Interp { return &Interp{m: m, opt: opt} }

// Call evaluates the named function. Arguments must have the declared types.
func (in *Interp) Call(name string, args []*ir.Dense) (results []*ir.Dense, err error) {
	mc := newMachine(in)
	defer mc.recoverInto(&err)
	f := in.m.Func(name)
	if f == nil {
		return nil, source.Errorf(in.m.Pos, "no function @%s", name)
	}
	return mc.call(f, args)
}

// Eval evaluates one op on constants. Its regions may use nothing from outside but the
// module's functions, if it is in a module at all.
func Eval(op *ir.Op, args []*ir.Dense) (results []*ir.Dense, err error) {
	return EvalWith(op, args, Options{})
}

// EvalWith is Eval with options.
func EvalWith(op *ir.Op, args []*ir.Dense, opt Options) (results []*ir.Dense, err error) {
	var m *ir.Module
	if f := op.Func(); f != nil {
		m = f.Module
	}
	mc := newMachine(&Interp{m: m, opt: opt})
	defer mc.recoverInto(&err)
	return mc.evalOp(frame{}, op, args)
}

// Evaluates reports whether the interpreter knows the op.
func Evaluates(name string) bool {
	if _, ok := evals[name]; ok {
		return true
	}
	return isLane(name)
}

// frame holds the values of one activation of a function, nested regions included:
// a loop body simply overwrites its own values.
type frame map[*ir.Value]*ir.Dense

// machine is the state of one Call.
type machine struct {
	*Interp
	ops   int64
	depth int
	at    *ir.Op // where we are, for a panic
	lanes map[*ir.Op]lane
	last  map[*ir.Block][][]*ir.Value
	buf   [4][]uint64
}

func newMachine(in *Interp) *machine {
	return &machine{Interp: in, lanes: map[*ir.Op]lane{}, last: map[*ir.Block][][]*ir.Value{}}
}

// recoverInto turns a panic, which an unverified module can cause, into an error with
// the place of the op that was running.
func (mc *machine) recoverInto(err *error) {
	if r := recover(); r != nil {
		if mc.at == nil {
			*err = fmt.Errorf("internal error: interpreter: %v", r)
			return
		}
		*err = source.Errorf(mc.at.Pos, "%s: internal error: interpreter: %v", mc.at.Name, r)
	}
}

const maxDepth = 1000 // nested calls: recursion is not part of the language

func (mc *machine) call(f *ir.Func, args []*ir.Dense) ([]*ir.Dense, error) {
	b := f.Block()
	if b == nil {
		return nil, source.Errorf(f.Pos, "@%s has no body", f.Name)
	}
	if len(args) != len(b.Args) {
		return nil, source.Errorf(f.Pos, "@%s takes %d arguments, not %d", f.Name, len(b.Args), len(args))
	}
	for i, a := range args {
		if !b.Args[i].Type.Compatible(a.Type) {
			return nil, source.Errorf(f.Pos, "@%s: argument %d: %s given, %s wanted", f.Name, i, a.Type, b.Args[i].Type)
		}
	}
	if mc.depth++; mc.depth > maxDepth {
		return nil, source.Errorf(f.Pos, "@%s: calls nested more than %d deep", f.Name, maxDepth)
	}
	defer func() { mc.depth-- }()
	return mc.run(frame{}, b, args)
}

// run evaluates a block and returns what its terminator carries.
func (mc *machine) run(fr frame, b *ir.Block, args []*ir.Dense) ([]*ir.Dense, error) {
	if len(args) != len(b.Args) {
		return nil, source.Errorf(b.Pos, "block takes %d arguments, not %d", len(b.Args), len(args))
	}
	for i, a := range b.Args {
		fr[a] = args[i]
	}
	last := mc.lastUses(b)
	for i, op := range b.Ops {
		in := make([]*ir.Dense, len(op.Operands))
		for j, v := range op.Operands {
			if in[j] = fr[v]; in[j] == nil {
				return nil, source.Errorf(op.Pos, "%s: operand %d has no value", op.Name, j)
			}
		}
		if isTerminator(op.Name) {
			return in, nil
		}
		if mc.ops++; mc.opt.MaxOps > 0 && mc.ops > mc.opt.MaxOps {
			return nil, source.Errorf(op.Pos, "%s: more than %d ops executed", op.Name, mc.opt.MaxOps)
		}
		out, err := mc.evalOp(fr, op, in)
		if err != nil {
			return nil, err
		}
		for j, r := range op.Results {
			fr[r] = out[j]
		}
		if mc.opt.OnOp != nil {
			mc.opt.OnOp(op, out)
		}
		for _, v := range last[i] {
			delete(fr, v)
		}
	}
	return nil, source.Errorf(b.Pos, "block has no terminator")
}

func isTerminator(name string) bool {
	switch name {
	case "func.return", "stablehlo.return", "gw.yield":
		return true
	}
	return false
}

// lastUses lists for each op of a block the block's own values that nothing needs after
// it, so that a whole network does not keep every activation alive.
func (mc *machine) lastUses(b *ir.Block) [][]*ir.Value {
	if l, ok := mc.last[b]; ok {
		return l
	}
	place := make(map[*ir.Op]int, len(b.Ops))
	for i, op := range b.Ops {
		place[op] = i
	}
	out := make([][]*ir.Value, len(b.Ops))
	for i, op := range b.Ops {
		for _, r := range op.Results {
			at := i
			for _, u := range r.Uses() {
				user := u.Op
				for user != nil && user.Block != b {
					user = user.Block.ParentOp()
				}
				if p, ok := place[user]; ok {
					at = max(at, p)
				}
			}
			out[at] = append(out[at], r)
		}
	}
	mc.last[b] = out
	return out
}

// evalFunc evaluates one op. Operands have the types that the op declares.
type evalFunc func(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error)

// pure wraps the common case: one result that depends on the op and its operands only.
func pure(f func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error)) evalFunc {
	return func(_ *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
		d, err := f(op, in)
		return []*ir.Dense{d}, err
	}
}

// evals says how each op that is not elementwise is evaluated; the elementwise ones
// stand in the tables of tensor_lane*.go.
var evals map[string]evalFunc

func init() {
	evals = map[string]evalFunc{}
	for _, table := range []map[string]evalFunc{
		controlOps, moveOps, dynamicOps, indexOps, foldOps, contractOps, linalgOps, randomOps, chloOps,
	} {
		for name, f := range table {
			if _, twice := evals[name]; twice {
				panic("interp: two evaluators for " + name)
			}
			evals[name] = f
		}
	}
}

func (mc *machine) evalOp(fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	mc.at = op
	for _, r := range op.Results {
		if err := mc.fits(op, r.Type); err != nil {
			return nil, err
		}
	}
	f := evals[op.Name]
	if f == nil {
		f = evalLane
	}
	out, err := f(mc, fr, op, in)
	if err != nil {
		return nil, positioned(op, err)
	}
	if len(out) != len(op.Results) {
		return nil, source.Errorf(op.Pos, "%s: %d results evaluated, %d declared", op.Name, len(out), len(op.Results))
	}
	return out, nil
}

func (mc *machine) fits(op *ir.Op, t ir.Type) error {
	limit := mc.opt.MaxBytes
	if limit == 0 {
		limit = 8 << 30
	}
	if t.IsTensor() && t.IsStatic() && (t.Bytes() < 0 || t.Bytes() > limit) {
		return source.Errorf(op.Pos, "%s: result %s is larger than %d bytes", op.Name, t, limit)
	}
	return nil
}

// positioned gives an error the op's place unless it has one already.
func positioned(op *ir.Op, err error) error {
	if e, ok := err.(*source.Error); ok && e.Pos.IsValid() {
		return err
	}
	return source.Errorf(op.Pos, "%s: %w", op.Name, err)
}
