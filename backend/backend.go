package backend

import (
	"fmt"
	"io"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/regalloc"
)

// Options choose how a module is compiled.
type Options struct {
	Machine isa.Machine // zero: isa.Default
	// Verify proves every register allocation with regalloc.Check.
	Verify bool
	// SpillBounds compares the spills of short blocks with what no allocation can avoid: FuncStats.Spills.
	SpillBounds bool
	// LoopStats measures the innermost loops of the final code: Stats.Loops and their remarks.
	LoopStats bool
	// Allocatable limits the registers of every class to the first so many; 0 means all.
	Allocatable int
	// NoSchedule puts every instruction into a packet of its own, in program order.
	NoSchedule bool
	// Dump, if not nil, gets the machine code with the kernel instructions it came from.
	Dump io.Writer
}

// FuncStats says what became of one function.
type FuncStats struct {
	Name                   string
	Insts, Packets, Words  int
	FrameBytes, StackBytes int64
	// ScratchLive is the bytes of scratchpad buffers alive at the worst place, ScratchUsed those that they span.
	ScratchLive, ScratchUsed int64
	Alloc                    regalloc.Stats
	Spills                   []regalloc.BlockSpills // with Options.SpillBounds: of blocks that spill
	SpillsAt                 []uint64               // offsets in .text of those blocks
	Inner                    []regalloc.LoopSpills  // with Options.SpillBounds: of loops of one block that spill
}

// Stats says what became of a module.
type Stats struct {
	Funcs                 []FuncStats
	Insts, Packets, Words int
	SpillBytes            int64           // spill and reload bytes in the code, not executed ones
	ScratchBytes          int64           // the module's own and the static frames
	Loops                 []LoopStat      // with Options.LoopStats
	Remarks               []kernel.Remark // of the loops
}

// Compile makes a device program of a verified kernel module. The same module and options
// give the same bytes.
func Compile(m *kernel.Module, opt Options) (*object.Program, *Stats, error) {
	if opt.Machine.ScratchBytes == 0 {
		opt.Machine = isa.Default()
	}
	regs := opt.Machine.Regs
	cfg := regalloc.DefaultConfig().LimitEach([regalloc.NumClasses]int{regs.S, regs.P, regs.V, regs.M, regs.T})
	if opt.Allocatable > 0 {
		cfg = cfg.Limit(opt.Allocatable)
	}
	if isa.ScratchBase+m.ScratchBytes > int64(opt.Machine.ScratchBytes) {
		return nil, nil, fmt.Errorf("scratchpad: the module wants %d bytes, the machine has %d", m.ScratchBytes, opt.Machine.ScratchBytes-isa.ScratchBase)
	}
	var todo []*kernel.Func
	for _, k := range m.Funcs {
		if len(k.Blocks) > 0 {
			todo = append(todo, k)
		}
	}
	fns, err := compileFuncs(m, todo, &opt, cfg)
	if err != nil {
		return nil, nil, err
	}
	scratch := planFrames(m, fns, int64(opt.Machine.ScratchBytes))
	l := &linker{m: m, opt: &opt, fns: fns}
	p, err := l.link()
	if err != nil {
		return nil, nil, err
	}
	p.Meta.ScratchBytes = uint64(scratch)
	if m.WholePages {
		p.Meta.ScratchBytes = (p.Meta.ScratchBytes + isa.PageBytes - 1) &^ (isa.PageBytes - 1)
	}
	st := &Stats{ScratchBytes: scratch}
	for i, f := range fns {
		f.stats.Name = f.name
		for _, s := range f.stats.Spills {
			f.stats.SpillsAt = append(f.stats.SpillsAt, uint64(8*l.packets[l.at[i][s.Block]].addr))
		}
		st.Funcs = append(st.Funcs, f.stats)
		st.Insts += f.stats.Insts
		st.Packets += f.stats.Packets
		st.Words += f.stats.Words
		st.SpillBytes += int64(f.stats.Alloc.SpillBytes + f.stats.Alloc.ReloadBytes)
	}
	if opt.LoopStats {
		st.Loops = l.loopStats()
	}
	for i := range st.Loops {
		st.Remarks = append(st.Remarks, st.Loops[i].remark())
	}
	if opt.Dump != nil {
		if err := l.dump(opt.Dump, p); err != nil {
			return nil, nil, err
		}
	}
	return p, st, nil
}

// compileFuncs brings functions to physical registers, twins once. A dump shows each with its own
// kernel instructions.
func compileFuncs(m *kernel.Module, todo []*kernel.Func, opt *Options, cfg *regalloc.Config) ([]*fn, error) {
	outlines := make([]*outline, len(todo))
	if opt.Dump == nil {
		outlines = outlinesOf(todo)
	}
	fns := make([]*fn, len(todo))
	for left := true; left; {
		of := twinsOf(outlines, fns)
		err := each(len(todo), func(i int) (err error) {
			if fns[i] == nil && of[i] == i {
				fns[i], err = compileFunc(m, todo[i], opt, cfg)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		left = false
		for i, j := range of {
			if fns[i] == nil {
				fns[i] = fns[j].twin(todo[i], outlines[j], outlines[i])
				left = left || fns[i] == nil // code of its own, in the next round, maybe with a twin behind it
			}
		}
	}
	return fns, nil
}

// each runs f for 0 to n−1 on all processors and gives the error of the lowest number: functions
// do not depend on each other, so neither does what is made of them depend on the order.
func each(n int, f func(i int) error) error {
	errs := make([]error, n)
	parallel.Do(n, func(i int) { errs[i] = guarded(i, f) })
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// guarded turns the panic of a broken invariant into an error.
func guarded(i int, f func(i int) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("internal error: backend: function %d: %v", i, r)
		}
	}()
	return f(i)
}
