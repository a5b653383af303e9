package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

const (
	maxRounds   = 6     // allocations of a function while its loops' intervals are being found
	maxSpare    = 4     // registers of a class that are left to the allocator where it spilled
	maxRepeated = 60000 // instructions of a function that is worth the repetition
)

// compileFunc brings a function to physical registers. Its loops are first only scheduled; those that
// do not come to their bound are pipelined, and then judged by what the allocator left of
// them: a loop that got spills or is no faster is tried with a longer interval, or not at all.
func compileFunc(m *kernel.Module, k *kernel.Func, opt *Options, cfg *regalloc.Config) (*fn, error) {
	aligned, known := alignAccesses(k), orders{}
	build := func(todo map[int]*want) (*fn, error) {
		f, err := selectFunc(m, aligned)
		if err != nil {
			return nil, err
		}
		f.forwardCopies()
		f.hoistConstants()
		f.postIncrement()
		if !opt.NoSchedule {
			if err := f.pipeline(&opt.Machine, cfg, todo, known, opt.Verify); err != nil {
				return nil, err
			}
			f.preSchedule(&opt.Machine, cfg, todo, known)
		}
		return f, f.allocate(cfg, opt)
	}
	f, err := build(nil)
	if err != nil || opt.NoSchedule {
		return f, err
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
				todo[blk.source] = &want{list: ii}
			}
		}
	}
	if len(todo) == 0 || n > maxRepeated {
		return f, nil
	}
	for round := 1; ; round++ {
		if f, err = build(todo); err != nil {
			return nil, err
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
			return f, nil
		}
	}
}

// judge looks at what became of a loop in a round, and says whether to try again, and then how.
func (w *want) judge(c *loopCheck, p *pipe, round int) bool {
	ii, spills := c.steady(), c.spills()
	last := round+1 >= maxRounds
	if !p.done && w.no == "" {
		w.no = p.why
	}
	if spills != noSpills && !last {
		more := false
		for class, n := range spills {
			if n > 0 && w.spare[class] < maxSpare {
				w.spare[class]++
				more = true
			}
		}
		if more {
			return true
		}
	}
	if !p.done || spills == noSpills && ii < w.list*p.copies {
		return false
	}
	switch {
	case !last:
		w.least = p.ii + max(1, p.ii/10)
	case spills != noSpills:
		w.no = "registers run out"
	default:
		w.no = "no gain left by the allocator"
	}
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
