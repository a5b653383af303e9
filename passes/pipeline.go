package passes

import (
	"fmt"
	"runtime/debug"
	"time"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Level says which IR a pass works on.
type Level uint8

// Levels in the order of the way down. The Lower pass leads from the tensor IR to the kernel IR.
const (
	Tensor Level = iota
	Lower
	Kernel
)

// Pass is one row of the pipeline.
type Pass struct {
	Name     string
	Doc      string
	Level    Level
	After    []string // passes that must have run
	Required bool     // later passes rely on it
	Run      func(*state) error
}

// state is what passes work on: the tensor module up to the pass lower, the kernel module from there on.
type state struct {
	tensor  *ir.Module
	kernel  *kernel.Module
	changed []*kernel.Func // by the kernel pass in hand: what is to be verified
	opt     Options
	info    *Info
}

// Options are everything that a compile depends on besides the module.
type Options struct {
	Machine isa.Machine // zero: isa.Default
	From    string      // start behind this pass: the module is what it left; "" starts at the beginning
	To      string      // stop behind this pass; "" runs all
	// TileElems bounds the elements of a tile of maps, folds and copies; 0 leaves it to them. Small values make
	// small tests run through many tiles.
	TileElems int64
	// Cores that share the work, 1 to Machine.MaxCores; 0 means 1.
	Cores int
	// Precision of the products of f32 values: PrecisionF32, the default, or PrecisionBF16.
	Precision string
	// Dump, if set, is called behind every pass with what it left, one of the two nil.
	Dump func(pass string, t *ir.Module, k *kernel.Module)
}

// spillReserve is scratchpad left to the backend for spill frames, at most an eighth of it. What does not fit there
// goes to the stack.
const spillReserve = 64 << 10

// scratch is the scratchpad that regions may use.
func (o Options) scratch() int64 {
	n := int64(o.Machine.ScratchBytes)
	return n - scratchBase - min(spillReserve, n/8)
}

// tile bounds a generator's own idea of a tile.
func (o Options) tile(elems int64) int64 {
	if o.TileElems > 0 {
		return min(elems, o.TileElems)
	}
	return elems
}

// Pipeline is every pass in order.
var Pipeline []Pass

func init() {
	Pipeline = []Pass{
		{Name: "inline", Run: inline, Required: true, Doc: "calls of functions become their bodies; main is left alone"},
		{Name: "widen", Run: widen, Required: true, After: []string{"inline"}, Doc: "integers of two and four bits and floats of a byte become bytes"},
		{Name: "pairs", Run: pairs, Required: true, After: []string{"inline"}, Doc: "complex numbers become two real ones"},
		{Name: "decompose", Run: decompose, Required: true, After: []string{"pairs"}, Doc: "high-level ops become simple ones (decompose*.go has the table)"},
		{Name: "canonicalise", Run: canonicalise, After: []string{"decompose"}, Doc: "constants fold, views merge and cancel, equal ops are one, dead ops go"},
		{Name: "narrow", Run: narrow, After: []string{"canonicalise"}, Doc: "quantised products written in i32 go back to bytes"},
		{Name: "precision", Run: precision, After: []string{"narrow"}, Doc: "with --precision bf16 the operands of f32 products become bf16"},
		{Name: "layout", Run: layout, Required: true, After: []string{"decompose"}, Doc: "convolutions to NHWC × HWIO, dot_general to [batch, M, K] × [batch, K, N], transposes pushed and cancelled"},
		{Name: "expand", Run: expand, Required: true, After: []string{"layout"}, Doc: "windows and what the matrix unit does not do become views, maps and reductions"},
		{Name: "simplify", Run: canonicalise, After: []string{"expand"}, Doc: "canonicalise again"},
		{Name: "fuse", Run: fuse, Required: true, After: []string{"expand"}, Doc: "ops are grouped into regions of the five forms"},
		{Name: "place", Run: place, Required: true, After: []string{"fuse"}, Doc: "every result gets its place: arena, or output buffer"},
		{Name: "lower", Run: lower, Level: Lower, Required: true, After: []string{"place"}, Doc: "regions become kernel functions, main calls them"},
		{Name: "kcse", Run: onKernel(cse), Level: Kernel, After: []string{"lower"}, Doc: "scalars that are constant are computed, equal pure instructions under a dominating one are one"},
		{Name: "licm", Run: onKernel(licm), Level: Kernel, After: []string{"lower"}, Doc: "invariant instructions leave their loops"},
		{Name: "kdce", Run: onKernel(dce), Level: Kernel, After: []string{"lower"}, Doc: "instructions without use and effect go"},
	}
}

// Names are the names of the passes in order.
func Names() []string {
	var out []string
	for _, p := range Pipeline {
		out = append(out, p.Name)
	}
	return out
}

// Info is what a compile reports besides the module.
type Info struct {
	Times []PassTime
	// ArenaBytes is what place gave the activations; ArenaLive what is alive at the worst time, the lower bound.
	ArenaBytes, ArenaLive int64
}

// PassTime is the wall time of one pass with its verification.
type PassTime struct {
	Pass string
	Time time.Duration
}

// Compile takes a tensor module to a kernel module. It changes m. With Options.To naming a tensor pass the kernel
// module is nil and m is the result.
func Compile(m *ir.Module, opt Options) (*kernel.Module, *Info, error) {
	return run(&state{tensor: m, opt: opt})
}

// CompileKernel runs the passes behind Options.From on a kernel module.
func CompileKernel(k *kernel.Module, opt Options) (*kernel.Module, *Info, error) {
	return run(&state{kernel: k, opt: opt})
}

// RunNamed runs the named tensor passes on m, in the order given.
func RunNamed(m *ir.Module, opt Options, names ...string) error {
	s := &state{tensor: m, opt: opt, info: &Info{}}
	s.defaults()
	for _, n := range names {
		p := Lookup(n)
		if p == nil || p.Level != Tensor {
			return fmt.Errorf("no tensor pass is called %q", n)
		}
		if err := s.step(p); err != nil {
			return err
		}
	}
	return nil
}

// Lookup finds a pass by name, nil if there is none.
func Lookup(name string) *Pass {
	for i := range Pipeline {
		if Pipeline[i].Name == name {
			return &Pipeline[i]
		}
	}
	return nil
}

// defaults fills in the default device.
func (s *state) defaults() {
	s.opt.Cores = max(s.opt.Cores, 1)
	if s.opt.Machine.ScratchBytes == 0 {
		s.opt.Machine = isa.Default()
	}
}

func run(s *state) (*kernel.Module, *Info, error) {
	info := &Info{}
	s.info = info
	s.defaults()
	for _, n := range []string{s.opt.From, s.opt.To} {
		if n != "" && Lookup(n) == nil {
			return nil, nil, fmt.Errorf("no pass is called %q", n)
		}
	}
	on := s.opt.From == "" && s.kernel == nil
	for i := range Pipeline {
		p := &Pipeline[i]
		if on || s.opt.From == "" && p.Level == Kernel {
			t0 := time.Now()
			if err := s.step(p); err != nil {
				return nil, info, err
			}
			info.Times = append(info.Times, PassTime{p.Name, time.Since(t0)})
		}
		on = on || p.Name == s.opt.From
		if p.Name == s.opt.To {
			break
		}
	}
	return s.kernel, info, nil
}

// step runs one pass, verifies what it left, and recovers a broken invariant.
func (s *state) step(p *Pass) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("internal error: pass %s: %v%s", p.Name, x, stack())
		}
	}()
	if err := p.Run(s); err != nil {
		return err
	}
	switch p.Level {
	case Tensor:
		err = ir.Verify(s.tensor)
	case Lower:
		err = kernel.Verify(s.kernel)
	default:
		err = kernel.VerifyFuncs(s.kernel, s.changed)
	}
	if err != nil {
		return fmt.Errorf("internal error: pass %s broke the module: %w", p.Name, err)
	}
	if s.opt.Dump != nil {
		if p.Level == Tensor {
			s.opt.Dump(p.Name, s.tensor, nil)
		} else {
			s.opt.Dump(p.Name, nil, s.kernel)
		}
	}
	return nil
}

// onKernel runs a pass on each function, on several at a time; it says whether it changed it.
func onKernel(f func(*kernel.Func) bool) func(*state) error {
	return func(s *state) error {
		funcs := s.kernel.Funcs
		changed := make([]bool, len(funcs))
		parallel.Do(len(funcs), func(i int) { changed[i] = f(funcs[i]) })
		s.changed = s.changed[:0]
		for i, fn := range funcs {
			if changed[i] {
				s.changed = append(s.changed, fn)
			}
		}
		return nil
	}
}

// stack is the call stack behind a panic, shortened to this module's frames.
func stack() string {
	return "\n" + string(debug.Stack())
}
