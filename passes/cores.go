package passes

import (
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Several cores run the same main. A region whose loop over tiles can be shared is called by all of them, each doing a
// stretch of the tiles; the others are core 0's alone. Behind every region all meet at a barrier, since the next
// one may read anything of what they wrote. The branches of main are decided by values in memory that core 0 or all
// have written before such a barrier, and that nobody writes before all have read them: that takes another barrier.

// shareable are the forms whose loops are shared.
var shareable = map[string]bool{"contract": true}

const (
	barrierSym   = "barrier"
	barrierSem   = 0
	barrierBytes = 256 // of scratchpad: the number of barriers passed
)

// checkCores refuses numbers of cores that the machine does not have.
func (s *state) checkCores() error {
	if n, have := s.opt.Cores, max(s.opt.Machine.MaxCores, 1); n > have {
		return source.Errorf(source.Pos{File: s.tensor.Name}, "%d cores: the device has %d", n, have)
	}
	return nil
}

// barrier makes the function that ends when all cores have called it as often as the caller: the others tell core 0,
// and core 0, when it has heard of all, tells them. A semaphore counts up for ever, so each core counts its barriers.
func (l *lowerer) barrier() {
	l.m.ScratchBytes = barrierBytes
	b := kernel.NewFunc(l.m, barrierSym, kernel.TI64)
	id, count := b.Param(0), b.PtrConst(scratchBase)
	n := b.AddI(b.Load(kernel.TI64, count, 0, kernel.None), 1)
	b.Store(n, count, 0, kernel.None)
	post := func(core int64) { b.OpImm(kernel.OpSemPost, kernel.NoType, barrierSem, 0, b.I64(core)) }
	wait := func(core int64) { b.OpImm(kernel.OpSemWait, kernel.NoType, barrierSem, 0, b.I64(core), n) }
	b.If(b.ICmp(kernel.EQ, id, b.I64(0)), func() []kernel.Value {
		for c := 1; c < l.opt.Cores; c++ {
			wait(int64(c))
		}
		for c := 1; c < l.opt.Cores; c++ {
			post(int64(c))
		}
		return nil
	}, func() []kernel.Value {
		post(0)
		wait(0)
		return nil
	})
	b.Ret(kernel.None)
}

// most is how many of n units of work the core with most of them gets.
func (r *region) most(n int64) int64 {
	if r.core == kernel.None {
		return n
	}
	cores := int64(r.opt.Cores)
	return (n + cores - 1) / cores
}

// overlaps reports tiles of which the last ones begin earlier to be whole: two cores would write the same pixels.
func (x *contraction) overlaps(p *contractPlan) bool {
	return x.core != kernel.None && (x.oh%p.th != 0 || x.ow%p.tw != 0)
}

// share gives this core's part of n units of work in a row: its first one, and how many. With one core, or in a region that
// is core 0's alone, that is all of them.
func (r *region) share(n int64) (first, count kernel.Value) {
	b := r.b
	if r.core == kernel.None {
		return b.I64(0), b.I64(n)
	}
	cores := b.I64(int64(r.opt.Cores))
	first = b.Bin(kernel.OpUDiv, b.MulI(r.core, n), cores)
	end := b.Bin(kernel.OpUDiv, b.MulI(b.AddI(r.core, 1), n), cores)
	r.shared = true
	return first, b.Bin(kernel.OpSub, end, first)
}
