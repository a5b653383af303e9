package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

const (
	maxRounds   = 6      // allocations of a function while its loops' intervals are being found
	maxSpare    = 8      // registers of a class that are left to the allocator where it spilled
	maxRepeated = 100000 // instructions of a function that is worth the repetition
)

// compileFunc brings a function to physical registers. Its loops are first only scheduled; those that
// do not come to their bound are pipelined, and then judged by what the allocator left of
// them: a loop that got spills or is no faster is tried with a longer interval, or not at all.
func compileFunc(m *kernel.Module, k *kernel.Func, opt *Options, cfg *regalloc.Config) (*fn, error) {
	aligned := alignAccesses(k)
	for {
		f, few, err := compileRounds(m, aligned, opt, cfg)
		if err != nil || len(few) == 0 {
			return f, err
		}
		aligned = writeOut(aligned, few)
	}
}

// compileRounds is compileFunc for a function as it is; or it gives the loops that are better written out, with how often they run.
func compileRounds(m *kernel.Module, aligned *kernel.Func, opt *Options, cfg *regalloc.Config) (*fn, map[int]int64, error) {
	known := orders{}
	build := func(todo map[int]*want) (*fn, map[int]int64, error) {
		f, err := selectFunc(m, aligned)
		if err != nil {
			return nil, nil, err
		}
		f.forwardCopies()
		f.hoistConstants()
		f.postIncrement()
		if !opt.NoSchedule {
			few, err := f.pipeline(&opt.Machine, cfg, todo, known, opt.Verify)
			if err != nil || len(few) > 0 {
				return nil, few, err
			}
			f.preSchedule(&opt.Machine, cfg, todo, known)
		}
		return f, nil, f.allocate(cfg, opt)
	}
	f, _, err := build(nil)
	if err != nil || opt.NoSchedule {
		return f, nil, err
	}
	todo, n := map[int]*want{}, 0
	for b, blk := range f.blocks {
		n += len(blk.insts)
		if blk.steps == nil {
			continue
		}
		if c := f.loopOf(b, opt); c != nil {
			var unit string
			if ii := c.steady(); c.spills() != noSpills || ii > c.resMII(&unit) && c.couldBe(ii-1) || blk.insts[len(blk.insts)-1].Op != isa.OpDbnz && ii > 1 {
				todo[blk.source] = &want{list: ii, best: outcome{setting{no: "no gain left by the allocator"}, 0, ii, 1, c.spills()}}
			}
		}
	}
	if len(todo) == 0 || n > maxRepeated {
		return f, nil, nil
	}
	for round := 1; ; round++ {
		f, few, err := build(todo)
		if err != nil || len(few) > 0 {
			return nil, few, err
		}
		again := false
		for b, blk := range f.blocks {
			if w := todo[blk.source]; w != nil && blk.pipe != nil && !blk.pipe.rest {
				if c := f.loopOf(b, opt); c != nil {
					again = w.judge(c, blk.pipe, round) || again
				}
			}
		}
		if !again {
			return f, nil, nil
		}
	}
}

// setting is how a loop is built: from which II on it is pipelined, or why not at all, and how many registers of each class
// the schedulers leave to the allocator, which spilled with fewer.
type setting struct {
	least int32
	no    string
	spare [regalloc.NumClasses]int
}

// outcome is what became of a loop with a setting.
type outcome struct {
	setting
	scheduled  int32 // II before allocation
	ii, copies int
	spills     [regalloc.NumClasses]int
}

// asGood says whether a loop is as good as another: without spills first, then by the cycles of an iteration.
func (o *outcome) asGood(p *outcome) bool {
	if x, y := o.spills == noSpills, p.spills == noSpills; x != y {
		return x
	}
	return o.ii*p.copies <= p.ii*o.copies
}

// judge looks at what became of a loop in a round, and says whether to build it again: with another setting, or, where
// none is left to try, with the best.
func (w *want) judge(c *loopCheck, p *pipe, round int) bool {
	if w.settled {
		return false
	}
	if !p.done && w.no == "" {
		w.no = p.why
	}
	got := outcome{w.setting, p.ii, c.steady(), max(1, p.copies), c.spills()}
	if got.asGood(&w.best) {
		w.best = got
	}
	if round+1 < maxRounds && w.next(&got, p) {
		return true
	}
	w.settled, w.setting = true, w.best.setting
	return w.best != got
}

// next chooses a setting to try after one.
func (w *want) next(got *outcome, p *pipe) bool {
	same := w.was.scheduled == got.scheduled && w.was.ii == got.ii && w.was.spills == got.spills
	w.was = *got
	more := false
	for class, n := range got.spills {
		if n > 0 && w.spare[class] < maxSpare {
			if w.spare[class]++; same { // so few change nothing
				w.spare[class] = min(2*w.spare[class], maxSpare)
			}
			more = true
		}
	}
	switch {
	case more:
		return true
	case !p.done, got.spills == noSpills && got.ii < w.list*got.copies:
		return false
	}
	w.least = p.ii + max(1, p.ii/10)
	return true
}

// loopOf gives the packets of the one-block loop b, with what the allocator put on its way back.
func (f *fn) loopOf(b int, opt *Options) *loopCheck {
	blk := f.blocks[b]
	var insts []*inst
	found := false
	for _, e := range blk.succs {
		switch to := f.blocks[e.to]; {
		case e.to == b:
			found = true
		case to.name == "edge" && to.succs[0].to == b:
			found = true
			insts = append(insts, to.insts[:len(to.insts)-1]...)
		}
	}
	if !found {
		return nil
	}
	ps := pack(&opt.Machine, insts, false, nil)
	if blk.pipe != nil && blk.pipe.done {
		blk.packed = packKernel(&opt.Machine, blk.insts)
	} else {
		blk.packed = pack(&opt.Machine, blk.insts, true, nil)
	}
	ps = append(ps, blk.packed...)
	return newLoopCheck(&opt.Machine, ps, blk)
}
