package opt

import (
	"fmt"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Options choose what is done.
type Options struct {
	Level   int         // 0 nothing, 1 scalar clean-up, 2 loops too
	Machine isa.Machine // zero: isa.Default
	// Verify checks the module after every pass, and not only at the end.
	Verify bool
	chunk  int64 // bytes of a chunk of a staged loop, if not the usual
}

// pass is one row of the pipeline.
type pass struct {
	name  string
	level int
	run   func(*state, *kernel.Func)
}

// passes run in this order on each function in turn.
var passes = []pass{
	{"inline", 2, inline},
	{"simplify", 1, simplifyCFG},
	{"fold", 1, fold},
	{"mem2reg", 1, mem2reg},
	{"clean", 1, clean},
	{"loopform", 2, loopForm},
	{"licm", 1, licm},
	{"clean", 1, clean},
	{"writeout", 2, writeOut},
	{"unpack", 2, unpack},
	{"rejoin", 2, rejoinLoops},
	{"rows", 2, stageRows},
	{"search", 2, searches},
	{"vectorise", 2, vectorise},
	{"reciprocal", 2, reciprocals},
	{"clean", 2, cleanAgain},
	{"licm", 2, licmAgain},
	{"abreast", 2, doAbreast},
	{"contract", 2, contract},
	{"pointers", 2, pointers},
	{"fetch", 2, fetch},
}

// state is what passes share.
type state struct {
	m       *kernel.Module
	opt     Options
	remarks []kernel.Remark
	small   map[string]*kernel.Func  // functions done that may stand in the place of their calls
	beside  map[*kernel.Block]bool   // loops that stay for a case that rejoin has tested
	early   map[*kernel.Block]string // by header: what search said of a loop that is left early
	rewrote bool                     // a loop of the function in hand was vectorised
	scratch int64                    // bytes of scratchpad that the module had before

	many     map[*kernel.Block]int64 // headers of nests of which so many iterations are to be done at a time
	families uint16                  // nests of the module where that was done

	// Room for tables, used again from pass to pass.
	buckets []int32
	found   []found
	names   renaming
	at      defs
	loopAt  defs
	tables  []*formTable
	flow    *tree // of the function in hand, as it was last asked for
}

func (s *state) chunk() int64 {
	if s.opt.chunk > 0 {
		return s.opt.chunk
	}
	return chunkBytes
}

func newState(m *kernel.Module, o Options) *state {
	if o.Machine.ScratchBytes == 0 {
		o.Machine = isa.Default()
	}
	return &state{m: m, opt: o, scratch: m.ScratchBytes, small: map[string]*kernel.Func{}, many: map[*kernel.Block]int64{}}
}

// begin forgets what was found of the function before.
func (s *state) begin() {
	s.rewrote, s.remarks, s.early, s.beside = false, nil, nil, map[*kernel.Block]bool{}
}

// Run optimises every function of m in place and says what became of its loops.
func Run(m *kernel.Module, o Options) ([]kernel.Remark, error) {
	s := newState(m, o)
	about := map[*kernel.Func][]kernel.Remark{} // in the order of the module in the end
	for _, f := range calleesFirst(m) {
		s.begin()
		for i := range passes {
			p := &passes[i]
			if p.level > o.Level {
				continue
			}
			if err := s.step(p, f); err != nil {
				return nil, err
			}
		}
		about[f] = s.remarks
		if s.inlinable(f) {
			s.small[f.Name] = f
		}
	}
	s.remarks = nil
	for _, f := range m.Funcs {
		s.remarks = append(s.remarks, about[f]...)
	}
	if err := kernel.Verify(m); err != nil {
		return nil, fmt.Errorf("internal error: the optimiser broke a kernel: %w", err)
	}
	return s.remarks, nil
}

func (s *state) step(p *pass, f *kernel.Func) (err error) {
	defer func() {
		if r := recover(); r != nil && !s.opt.Verify {
			err = fmt.Errorf("internal error: pass %s on @%s: %v", p.name, f.Name, r)
		} else if r != nil {
			panic(r)
		}
	}()
	p.run(s, f)
	if s.opt.Verify {
		if err := kernel.Verify(s.m); err != nil {
			return fmt.Errorf("internal error: pass %s broke @%s: %w", p.name, f.Name, err)
		}
	}
	return nil
}

// clean is what every other pass leaves to be tidied up; once more if the flow graph became simpler.
func clean(s *state, f *kernel.Func) {
	for range 2 {
		fold(s, f)
		cse(s, f)
		simplifyParams(s, f)
		dce(s, f)
		n := len(f.Blocks)
		simplifyCFG(s, f)
		if len(f.Blocks) == n {
			return
		}
	}
}

// cleanAgain and licmAgain are for functions in which a loop was rewritten.
func cleanAgain(s *state, f *kernel.Func) {
	if s.rewrote {
		clean(s, f)
	}
}

func licmAgain(s *state, f *kernel.Func) {
	if s.rewrote {
		licm(s, f)
	}
}
