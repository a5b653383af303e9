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
	type counts [8]int8 // by queue
	if l.opt.Machine.DMAQueues > len(counts{}) {
		return nil
	}
	posted, started, waits := map[int64]bool{}, map[int64]bool{}, false
	for _, p := range l.packets {
		for _, in := range p.insts {
			switch in.Op {
			case isa.OpSemPost:
				posted[in.immOf("n")] = true
			case isa.OpDma:
				started[in.immOf("q")], waits = true, true
			case isa.OpDmaWait, isa.OpSemWait:
				waits = true
			}
		}
	}
	if !waits {
		return nil
	}
	// By packet and queue: 2 if something may have been started since the last wait, 1 if not, 0 where
	// no way leads.
	at := make([]counts, len(l.packets))
	var work []int
	join := func(k int, c counts) {
		moved := false
		for q := range c {
			if c[q]+1 > at[k][q] {
				at[k][q], moved = c[q]+1, true
			}
		}
		if moved {
			work = append(work, k)
		}
	}
	// What a call leaves behind reaches every packet behind a call of the function.
	type function struct {
		after    []int // packets behind its calls
		returns  counts
		returned bool
	}
	funcs := map[string]*function{}
	owner := make([]string, len(l.packets))
	for _, f := range l.fns {
		funcs[f.name] = &function{}
	}
	for k, p := range l.packets {
		owner[k] = p.fn.name
	}
	var taken []string // functions that an indirect call may reach
	for name := range addressTaken(l.m) {
		if funcs[name] != nil {
			taken = append(taken, name)
		}
	}
	for _, f := range l.fns {
		if f.k.Entry || len(l.fns) == 1 {
			join(l.start[f.name], counts{})
		}
	}
	call := func(name string, k int, c counts) {
		f := funcs[name]
		if f == nil {
			return
		}
		join(l.start[name], c)
		f.after = append(f.after, k+1)
		if f.returned {
			join(k+1, f.returns)
		}
	}
	called := make([]bool, len(l.packets))
	for len(work) > 0 {
		k := work[len(work)-1]
		work = work[:len(work)-1]
		c := at[k]
		for q := range c {
			c[q]--
		}
		p := l.packets[k]
		falls := true
		for _, in := range p.insts {
			switch in.Op {
			case isa.OpDma:
				q := in.immOf("q")
				c[q] = 1
			case isa.OpDmaWait:
				q := in.immOf("q")
				c[q] = 0
			case isa.OpRet:
				falls = false
				f := funcs[owner[k]]
				for q := range c {
					f.returns[q] = max(f.returns[q], c[q])
				}
				f.returned = true
				for _, to := range f.after {
					join(to, f.returns)
				}
			case isa.OpCall:
				falls = false
				if !called[k] {
					called[k] = true
					call(in.sym, k, c)
				} else if funcs[in.sym] != nil {
					join(l.start[in.sym], c)
				}
			case isa.OpCallr:
				for _, name := range taken {
					if called[k] {
						join(l.start[name], c)
					} else {
						call(name, k, c)
					}
				}
				called[k], falls = true, false
			}
		}
		if p.to >= 0 {
			join(l.at[p.fn.index][p.to], c)
			in := p.insts[len(p.insts)-1]
			falls = falls && !(in.Op == isa.OpJ && in.Pred == 0)
		}
		if falls && k+1 < len(l.packets) && owner[k+1] == owner[k] {
			join(k+1, c)
		}
	}
	for k, p := range l.packets {
		c := at[k]
		if c == (counts{}) {
			continue // never reached
		}
		for _, in := range p.insts {
			switch in.Op {
			case isa.OpDma:
				c[in.immOf("q")] = 2
			case isa.OpDmaWait:
				q := in.immOf("q")
				if !started[q] {
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
				if n := in.immOf("n"); !posted[n] {
					return fmt.Errorf("@%s: a wait for semaphore %d, which nothing posts", p.fn.name, n)
				}
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
