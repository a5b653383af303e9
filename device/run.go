package device

import (
	"fmt"
	"slices"
	"sort"
	"sync"
	"sync/atomic"
)

// Run is a job in progress. It is advanced in slices, so that a scheduler can hold it back between
// packets; its values and cycles are as if it ran alone and at once.
type Run struct {
	dev       *Device
	job       Job
	prog      *Program
	cores     []*Core
	sems      semaphores
	race      *raceDetector
	hooks     map[int]Hook // by packet index
	trap      *Trap
	done      bool
	closed    bool
	result    *Result
	counted   bool // and it is the last
	cancelled atomic.Bool
	over      atomic.Bool // the slice is
}

// Start prepares a job: the result of an error here is that nothing has run.
func (d *Device) Start(j Job) (*Run, error) {
	if j.Cores == 0 {
		j.Cores = 1
	}
	p := j.Program
	switch {
	case j.Space == nil || p == nil:
		return nil, fmt.Errorf("launch: no address space or no program")
	case j.Cores < 0 || j.Cores > d.m.MaxCores:
		return nil, fmt.Errorf("launch: %d cores: the device has 1 to %d", j.Cores, d.m.MaxCores)
	case len(j.Args) > 16:
		return nil, fmt.Errorf("launch: %d arguments: at most 16", len(j.Args))
	case len(j.StackTop) != 0 && len(j.StackTop) != j.Cores:
		return nil, fmt.Errorf("launch: %d stacks for %d cores", len(j.StackTop), j.Cores)
	case j.ScratchBytes > uint64(d.m.ScratchBytes)-scratchBase:
		return nil, fmt.Errorf("launch: %d bytes of scratchpad: the device has %d", j.ScratchBytes, d.m.ScratchBytes-scratchBase)
	}
	entry, ok := p.packetAt(j.Entry)
	if !ok {
		return nil, fmt.Errorf("launch: entry 0x%x is not the start of a packet of the program at 0x%x, %d bytes", j.Entry, p.Base, p.Size)
	}
	for at := p.Base; at < p.Base+p.Size; {
		r, ok := j.Space.find(at)
		if !ok || r.perm&PermX == 0 {
			return nil, fmt.Errorf("launch: the program's page at 0x%x is not mapped executable", at)
		}
		at = r.va + r.size
	}
	r := &Run{dev: d, job: j, prog: p}
	r.sems.init(r)
	if d.opt.Race && j.Cores > 1 {
		r.race = newRaceDetector()
	}
	for at, h := range j.Hooks {
		i, ok := p.packetAt(at)
		if !ok {
			return nil, fmt.Errorf("launch: hook at 0x%x: not the start of a packet", at)
		}
		if r.hooks == nil {
			r.hooks = make(map[int]Hook, len(j.Hooks))
		}
		r.hooks[i] = h
	}
	for i := range j.Cores {
		r.cores = append(r.cores, d.takeCore(r, i, entry))
	}
	return r, nil
}

// Step runs the cores until one has executed n instructions more, and reports whether the job has ended. They stop together:
// if each had to reach n, the first would wait for the last in every slice.
func (r *Run) Step(n uint64) bool {
	if r.done {
		return true
	}
	if len(r.cores) == 1 {
		r.cores[0].slice(n)
	} else if r.race != nil {
		r.stepInTurn(n)
	} else {
		r.over.Store(false)
		r.sems.begin()
		var wg sync.WaitGroup
		for _, c := range r.cores {
			if c.state != coreReady && c.state != coreBlocked {
				r.sems.leave()
				continue
			}
			wg.Go(func() {
				defer r.sems.leave()
				c.slice(n)
			})
		}
		wg.Wait()
	}
	r.settle()
	return r.done
}

// endSlice makes all cores stop between blocks.
func (r *Run) endSlice() {
	r.over.Store(true)
	for _, c := range r.cores {
		c.link.limit.Store(0)
	}
}

// settle decides after a slice whether the job goes on.
func (r *Run) settle() {
	var ready, blocked int
	for _, c := range r.cores {
		switch c.state {
		case coreTrapped:
			if r.trap == nil {
				r.trap = c.trap
			}
		case coreReady:
			ready++
		case coreBlocked:
			blocked++
		}
	}
	switch {
	case ready > 0 && r.cancelled.Load():
		for _, c := range r.cores {
			if c.state == coreReady && r.trap == nil {
				r.trap = c.trapAt(TrapCancelled, "", 0, "")
			}
		}
		r.done = true
	case ready > 0:
	case blocked > 0 && r.trap == nil:
		r.trap = r.deadlock()
		r.done = true
	default:
		r.done = true
	}
}

// deadlock is the trap of cores that all wait; it names the place of each.
func (r *Run) deadlock() *Trap {
	var first *Trap
	detail := ""
	for _, c := range r.cores {
		if c.state != coreBlocked {
			continue
		}
		if first == nil {
			first = c.trapAt(TrapDeadlock, "", 0, "")
		}
		if detail != "" {
			detail += "; "
		}
		detail += fmt.Sprintf("core %d at 0x%x waits for %s", c.id, c.waitPC, c.wait)
	}
	first.Detail = detail
	return first
}

// Cancel makes the job end at the next slice's end, or when its cores next look, within some thousand packets.
func (r *Run) Cancel() { r.cancelled.Store(true) }

// Done reports whether the job has ended.
func (r *Run) Done() bool { return r.done }

// Err is the job's *Trap, or nil.
func (r *Run) Err() error {
	if r.trap == nil {
		return nil
	}
	return r.trap
}

// Insts is how many instructions the job has executed: its progress.
func (r *Run) Insts() uint64 {
	var n uint64
	for _, c := range r.cores {
		n += c.used
	}
	return n
}

// Close gives the cores back. The run cannot go on; its result stays.
func (r *Run) Close() {
	if r.closed {
		return
	}
	r.Result()
	r.closed, r.done = true, true
	r.dev.giveCores(r.cores)
	r.cores = nil
}

// Result counts what has been executed so far.
func (r *Run) Result() Result {
	if r.closed || r.counted {
		return *r.result
	}
	res := Result{Cores: make([]CoreResult, 0, len(r.cores))}
	counts := make([]coreCount, 0, len(r.cores))
	for _, c := range r.cores {
		cr := c.count()
		res.Cycles = max(res.Cycles, cr.res.Cycles)
		res.Total.Add(&cr.res.Counters)
		counts, res.Cores = append(counts, cr), append(res.Cores, cr.res)
		res.Trace = append(res.Trace, c.trace...)
	}
	res.Profile = r.prog.sumProfiles(counts)
	sort.SliceStable(res.Trace, func(i, j int) bool { return res.Trace[i].Cycle < res.Trace[j].Cycle })
	r.result, r.counted = &res, r.done
	return res
}

// sumProfiles adds the cores' profiles up, in program order. One core's is the sum: a copy would be pages of the host that are touched for the first time.
func (p *Program) sumProfiles(cores []coreCount) []Profile {
	if len(cores) == 1 {
		return slices.Clip(cores[0].res.Profile)
	}
	sums, entered := make([]Profile, len(p.syms)+1), make([]bool, len(p.syms)+1)
	for i := range cores {
		for k, at := range cores[i].syms {
			of := &cores[i].res.Profile[k]
			sums[at].Symbol, entered[at] = of.Symbol, true
			sums[at].Add(&of.Counters)
		}
	}
	all := sums[:0]
	for at := range sums {
		if entered[at] {
			all = append(all, sums[at])
		}
	}
	return all
}
