package interp

import (
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// A program is the body of a reduction, comparator or the like, made ready to run on
// many lanes at once. The body's values are scalars, so a body is a list of scalar
// functions over registers of words; running it on n lanes is n independent runs.
// A body with anything else in it (a call, complex numbers) is evaluated op by op and
// lane by lane.
type program struct {
	mc      *machine
	fr      frame
	block   *ir.Block
	steps   []step
	args    []int // registers of the block's arguments
	results []int
	regs    [][]uint64
	general bool

	// single is set if the body is one op of its two arguments: the common add, max ...
	single fn2
	name   string // of that op
	picks  int    // 1 + the argument that the body returns unchanged; 0 if it is no such body
}

// step is dst = norm(f(a, b, c)).
type step struct {
	lane
	norm func(uint64) uint64
	dst  int
	src  [3]int
}

// program compiles a region whose arguments are scalars.
func (mc *machine) program(fr frame, r *ir.Region) (*program, error) {
	b := r.Entry()
	if b == nil || b.Terminator() == nil {
		return nil, source.Errorf(r.Op.Pos, "%s: empty region", r.Op.Name)
	}
	p := &program{mc: mc, fr: fr, block: b}
	p.general = !p.compile()
	return p, nil
}

func (p *program) compile() bool {
	reg := map[*ir.Value]int{}
	next := func(v *ir.Value) int {
		reg[v] = len(p.regs)
		p.regs = append(p.regs, make([]uint64, chunk))
		return reg[v]
	}
	constant := func(v *ir.Value, d *ir.Dense) bool {
		if d == nil || !isOne(d) || !hasWords(d.Type.DType) {
			return false
		}
		fill(&codecs[d.Type.DType], p.regs[next(v)], d)
		return true
	}
	use := func(v *ir.Value) (int, bool) {
		if r, ok := reg[v]; ok {
			return r, true
		}
		ok := constant(v, p.fr[v]) // defined outside: it does not change while we run
		return reg[v], ok
	}
	for _, a := range p.block.Args {
		if !hasWords(a.Type.DType) || a.Type.Rank() != 0 {
			return false
		}
		p.args = append(p.args, next(a))
	}
	for _, op := range p.block.Ops {
		if isTerminator(op.Name) {
			for _, v := range op.Operands {
				r, ok := use(v)
				if !ok {
					return false
				}
				p.results = append(p.results, r)
			}
			break
		}
		if len(op.Results) != 1 || op.Results[0].Type.Rank() != 0 {
			return false
		}
		if op.Name == "stablehlo.constant" {
			if !constant(op.Results[0], op.Results[0].Const()) {
				return false
			}
			continue
		}
		l, err := laneOf(op)
		if err != nil {
			return false
		}
		s := step{lane: l, norm: codecs[op.Results[0].Type.DType].norm}
		for i, v := range op.Operands {
			r, ok := use(v)
			if !ok {
				return false
			}
			s.src[i] = r
		}
		s.dst = next(op.Results[0])
		p.steps = append(p.steps, s)
	}
	p.recognise()
	return true
}

func (p *program) recognise() {
	if len(p.results) != 1 || len(p.args) != 2 {
		return
	}
	if len(p.steps) == 0 {
		for i, a := range p.args {
			if p.results[0] == a {
				p.picks = i + 1
			}
		}
		return
	}
	s := p.steps[0]
	if len(p.steps) != 1 || s.f2 == nil || p.results[0] != s.dst {
		return
	}
	switch {
	case s.src[0] == p.args[0] && s.src[1] == p.args[1]:
		p.single = s.f2
	case s.src[0] == p.args[1] && s.src[1] == p.args[0]:
		f := s.f2
		p.single = func(a, b uint64) uint64 { return f(b, a) }
	default:
		return
	}
	p.name = p.block.Ops[0].Name
}

// sums reports a body that adds floats: such sums are kept in f64 and rounded once.
func (p *program) sums(t ir.DType) bool { return p.name == "stablehlo.add" && t.IsFloat() }

// fold is the body as a function of accumulator and element, rounding unless it sums.
// nil if the body is not that simple.
func (p *program) fold(t ir.DType) fn2 {
	switch {
	case p.picks == 1:
		return func(a, _ uint64) uint64 { return a }
	case p.picks == 2:
		return func(_, b uint64) uint64 { return b }
	case p.single != nil && p.sums(t):
		return p.single
	}
	return p.stepwise(t)
}

// stepwise is fold with every step rounded to the type.
func (p *program) stepwise(t ir.DType) fn2 {
	switch {
	case p.picks > 0:
		return p.fold(t)
	case p.single == nil:
		return nil
	case exactFolds[p.name]:
		return p.single
	}
	f, norm := p.single, codecs[t].norm
	return func(a, b uint64) uint64 { return norm(f(a, b)) }
}

// exactFolds give a value of the type whenever their operands are values of the type.
var exactFolds = map[string]bool{
	"stablehlo.maximum": true, "stablehlo.minimum": true, "stablehlo.and": true, "stablehlo.or": true, "stablehlo.xor": true,
}

// run executes the body on n <= chunk lanes: in[i] holds argument i of each lane, and the
// results are valid until the next run.
func (p *program) run(out [][]uint64, in [][]uint64, n int) error {
	if p.general {
		return p.runGeneral(out, in, n)
	}
	for i, a := range p.args {
		copy(p.regs[a][:n], in[i][:n])
	}
	for i := range p.steps {
		s := &p.steps[i]
		dst := p.regs[s.dst][:n]
		s.run(dst, p.regs[s.src[0]], p.regs[s.src[1]], p.regs[s.src[2]])
		for j, w := range dst {
			dst[j] = s.norm(w)
		}
	}
	for i, r := range p.results {
		copy(out[i][:n], p.regs[r][:n])
	}
	return nil
}

func (p *program) runGeneral(out, in [][]uint64, n int) error {
	args := make([]*ir.Dense, len(p.block.Args))
	for j := range n {
		for i, a := range p.block.Args {
			args[i] = scalarOf(a.Type.DType, in[i][j])
		}
		res, err := p.mc.run(p.fr, p.block, args)
		if err != nil {
			return err
		}
		for i, d := range res {
			out[i][j] = word(d)
		}
	}
	return nil
}

// pred runs a predicate of scalars once.
func (p *program) pred(args ...uint64) (bool, error) {
	in := make([][]uint64, len(args))
	for i := range args {
		in[i] = args[i : i+1]
	}
	var w [1]uint64
	err := p.run([][]uint64{w[:]}, in, 1)
	return w[0] != 0, err
}
