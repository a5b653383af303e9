package backend

import (
	"fmt"

	"github.com/godwit-accel/godwit/isa"
)

// checkWaits proves on the final packets that transfers and waits belong together: on every way from a DMA
// start to the return of the launched function, calls walked through, there is a wait for its queue;
// a queue that is waited for has starts, and a semaphore that is waited for has posts. How many are
// outstanding is not counted: which branches go together decides it (the last round of a loop
// starts nothing), and waits for all but n may be idle.
func (l *linker) checkWaits() error {
	if l.opt.Machine.DMAQueues > len(queues{}) {
		return nil
	}
	s, any := l.syncs()
	if !any {
		return nil
	}
	w := l.newWaitFlow()
	for len(w.work) > 0 {
		k := w.work[len(w.work)-1]
		w.work = w.work[:len(w.work)-1]
		w.step(k)
	}
	for k := range l.packets {
		if err := w.judge(k, s); err != nil {
			return err
		}
	}
	return nil
}

// syncs are the queues that something is started on, and the semaphores that something posts, anywhere in the code.
type syncs struct{ started, posted map[int64]bool }

// syncs collects them; any reports whether there is something to prove.
func (l *linker) syncs() (s syncs, any bool) {
	s = syncs{map[int64]bool{}, map[int64]bool{}}
	for _, p := range l.packets {
		for _, in := range p.insts {
			switch in.Op {
			case isa.OpSemPost:
				s.posted[in.immOf("n")] = true
			case isa.OpDma:
				s.started[in.immOf("q")], any = true, true
			case isa.OpDmaWait, isa.OpSemWait:
				any = true
			}
		}
	}
	return s, any
}

// queues says of each queue on some ways to a packet: 2 if something may have been started since the last wait, 1 if not,
// 0 where no way leads.
type queues [8]int8

// join adds other ways, and reports whether they say more.
func (c *queues) join(other queues) (more bool) {
	for q, n := range other {
		if n > c[q] {
			c[q], more = n, true
		}
	}
	return more
}

// nothing is what a launch begins with.
func nothing() (c queues) {
	for q := range c {
		c[q] = 1
	}
	return c
}

// waitFlow is the data flow of queues over the packets, through calls: what a call leaves behind reaches every packet behind a call of
// the function.
type waitFlow struct {
	*linker
	before []queues // by packet
	work   []int    // packets whose successors are to be looked at
	funcs  map[string]*waitFunc
	owner  []*waitFunc // by packet
	taken  []string    // functions that an indirect call may reach
	called []bool      // packets whose calls are known to the functions called
}

// waitFunc is a function in the flow.
type waitFunc struct {
	after   []int  // packets behind its calls
	returns queues // 0: it has not returned yet
}

func (l *linker) newWaitFlow() *waitFlow {
	w := &waitFlow{
		linker: l, before: make([]queues, len(l.packets)), called: make([]bool, len(l.packets)), owner: make([]*waitFunc, len(l.packets)),
		funcs: map[string]*waitFunc{},
	}
	for _, f := range l.fns {
		w.funcs[f.name] = &waitFunc{}
	}
	for k, p := range l.packets {
		w.owner[k] = w.funcs[p.fn.name]
	}
	for name := range addressTaken(l.m) {
		if w.funcs[name] != nil {
			w.taken = append(w.taken, name)
		}
	}
	for _, f := range l.fns {
		if f.k.Entry || len(l.fns) == 1 {
			w.join(l.start[f.name], nothing())
		}
	}
	return w
}

// join brings ways to a packet.
func (w *waitFlow) join(k int, c queues) {
	if w.before[k].join(c) {
		w.work = append(w.work, k)
	}
}

// call goes from packet k into a function, and behind it where that has returned already.
func (w *waitFlow) call(name string, k int, c queues) {
	f := w.funcs[name]
	if f == nil {
		return
	}
	w.join(w.start[name], c)
	if !w.called[k] {
		f.after = append(f.after, k+1)
		w.join(k+1, f.returns)
	}
}

// leave goes from a return to where the function was called.
func (w *waitFlow) leave(f *waitFunc, c queues) {
	f.returns.join(c)
	for _, to := range f.after {
		w.join(to, f.returns)
	}
}

// step goes from a packet to those that may be next.
func (w *waitFlow) step(k int) {
	c, p := w.before[k], w.packets[k]
	falls := true
	for _, in := range p.insts {
		switch in.Op {
		case isa.OpDma:
			c[in.immOf("q")] = 2
		case isa.OpDmaWait:
			c[in.immOf("q")] = 1
		case isa.OpRet:
			falls = false
			w.leave(w.owner[k], c)
		case isa.OpCall:
			falls = false
			w.call(in.sym, k, c)
			w.called[k] = true
		case isa.OpCallr:
			falls = false
			for _, name := range w.taken {
				w.call(name, k, c)
			}
			w.called[k] = true
		}
	}
	if p.to >= 0 {
		w.join(w.at[p.fn.index][p.to], c)
		in := p.insts[len(p.insts)-1]
		falls = falls && !(in.Op == isa.OpJ && in.Pred == 0)
	}
	if falls && k+1 < len(w.packets) && w.owner[k+1] == w.owner[k] {
		w.join(k+1, c)
	}
}

// judge says what is wrong with a packet on the ways that lead to it.
func (w *waitFlow) judge(k int, s syncs) error {
	c, p := w.before[k], w.packets[k]
	if c == (queues{}) {
		return nil // never reached
	}
	for _, in := range p.insts {
		switch in.Op {
		case isa.OpDma:
			c[in.immOf("q")] = 2
		case isa.OpDmaWait:
			q := in.immOf("q")
			if !s.started[q] {
				return fmt.Errorf("@%s: a wait for queue %d, on which nothing is started", p.fn.name, q)
			}
			c[q] = 1
		case isa.OpRet:
			for q := range c {
				if p.fn.k.Entry && c[q] > 1 {
					return fmt.Errorf("@%s: returns with transfers of queue %d that nothing waits for", p.fn.name, q)
				}
			}
		case isa.OpSemWait:
			if n := in.immOf("n"); !s.posted[n] {
				return fmt.Errorf("@%s: a wait for semaphore %d, which nothing posts", p.fn.name, n)
			}
		}
	}
	return nil
}

// immOf is an immediate operand by name.
func (in *inst) immOf(name string) int64 {
	ops := in.Op.Row().Operands
	for i := range ops {
		if ops[i].Field == isa.FImm && ops[i].Name == name {
			return in.GetImm(&ops[i])
		}
	}
	return 0
}
