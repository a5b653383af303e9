package device

import (
	"fmt"

	"github.com/godwit-accel/godwit/isa"
)

// Race detection (Options.Race). Every core has a vector clock: its own entry counts its posts, a wait takes over
// what the poster knew. A byte of global memory remembers who wrote it last and who read it since, each with the clock of that
// moment; an access that does not know of a conflicting one is an error. A transfer's bytes count as accessed where it starts. The cores
// run one after another in this mode, so that the report does not depend on the host.

const maxRaceCores = 8

type vectorClock [maxRaceCores]uint32

type raceDetector struct {
	pages map[uint64]*racePage
	posts map[semKey][]vectorClock
}

type racePage struct {
	writer [PageSize]uint8 // 1 + core
	wrote  [PageSize]uint32
	read   [PageSize][maxRaceCores]uint32
}

func newRaceDetector() *raceDetector {
	return &raceDetector{pages: map[uint64]*racePage{}, posts: map[semKey][]vectorClock{}}
}

// access checks n bytes and returns the first that races, and with which core.
func (r *raceDetector) access(c *Core, addr, n uint64, write bool) (bad uint64, other int) {
	me, clock := c.id, &c.clock
	for ; n > 0; addr, n = addr+1, n-1 {
		p := r.pages[addr/PageSize]
		if p == nil {
			p = &racePage{}
			r.pages[addr/PageSize] = p
		}
		i := addr % PageSize
		if w := int(p.writer[i]) - 1; w >= 0 && w != me && p.wrote[i] > clock[w] {
			return addr, w
		}
		if !write {
			p.read[i][me] = clock[me]
			continue
		}
		for w, at := range p.read[i] {
			if w != me && at > clock[w] {
				return addr, w
			}
		}
		p.writer[i], p.wrote[i] = uint8(me+1), clock[me]
	}
	return 0, -1
}

// post and wait order what came before the one before what comes after the other.
func (r *raceDetector) post(c *Core, k semKey) {
	r.posts[k] = append(r.posts[k], c.clock)
	c.clock[c.id]++
}

func (r *raceDetector) wait(c *Core, w semWait) {
	if w.count == 0 {
		return
	}
	for i, v := range r.posts[w.key][w.count-1] {
		c.clock[i] = max(c.clock[i], v)
	}
}

// raced records an access of a running core and traps if it races.
func (c *Core) raced(addr, n uint64, write bool, access string) bool {
	bad, other := c.run.race.access(c, addr, n, write)
	if other < 0 {
		return false
	}
	c.fault(TrapRace, bad, access, fmt.Sprintf("core %d touched this byte, and no semaphore orders the two", other))
	return true
}

// racedDMA records what a transfer touches.
func (c *Core) racedDMA(p dmaBlock) bool {
	raced := false
	touch := func(addr uint64, n, stride int64, write bool, access string) {
		for i := int64(0); i < n && !raced && addr >= isa.ScratchEnd; i++ {
			raced = c.raced(addr, uint64(p.elem), write, access)
			addr += uint64(stride)
		}
	}
	p.rows(func(dst, src uint64, pad bool) {
		if !pad {
			touch(src, p.body[3], p.ss[3], false, "dma read")
		}
		touch(dst, p.n[3], p.ds[3], true, "dma write")
	})
	return raced
}

// stepInTurn runs the cores one after another, each as far as it gets.
func (r *Run) stepInTurn(n uint64) {
	for progress := true; progress; {
		progress = false
		for _, c := range r.cores {
			if c.state != coreReady && c.state != coreBlocked {
				continue
			}
			before := c.used
			c.slice(n)
			progress = progress || c.used != before && c.state == coreBlocked
		}
	}
}
