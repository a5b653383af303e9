package device

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// Semaphores join the cores of a job to a Kahn network: each has one posting and one waiting core and a count
// that only grows, and waiting is the only way to look at it. So neither values nor cycles
// depend on how the host interleaves the cores.

// semKey names a semaphore by its two ends.
type semKey struct{ from, to, index int }

func (k semKey) String() string { return fmt.Sprintf("semaphore %d from core %d", k.index, k.from) }

// semWait is what a core waits for.
type semWait struct {
	key   semKey
	count uint64
}

func (w semWait) String() string { return fmt.Sprintf("post %d of %s", w.count, w.key) }

type semaphore struct {
	count atomic.Uint64 // posts so far; it grows under the lock
	base  uint64        // posts whose times are forgotten: a wait has passed them
	times []uint64      // times of posts base+1 … count

	parked bool   // the waiting core sleeps until
	want   uint64 // the count reaches this
}

type semaphores struct {
	mu     sync.Mutex
	cond   sync.Cond
	run    *Run
	active int  // cores that execute: not waiting, not out of the slice
	spare  bool // each core has a host thread to itself
	table  map[semKey]*semaphore
}

func (s *semaphores) init(r *Run) {
	s.run, s.cond.L, s.table = r, &s.mu, map[semKey]*semaphore{}
}

func (s *semaphores) at(k semKey) *semaphore {
	x := s.table[k]
	if x == nil {
		x = &semaphore{}
		s.table[k] = x
	}
	return x
}

// begin counts every core as executing; each calls leave when its slice is over.
func (s *semaphores) begin() {
	s.active = len(s.run.cores)
	s.spare = s.active <= runtime.GOMAXPROCS(0)
}

func (s *semaphores) leave() {
	s.mu.Lock()
	s.active--
	s.cond.Broadcast()
	s.mu.Unlock()
}

// maxPosts bounds the posts of one semaphore, whose times are kept until a wait passes them.
const maxPosts = 1 << 24

// post raises a semaphore; it reports false when there were too many posts.
func (s *semaphores) post(k semKey, time uint64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	x := s.at(k)
	if x.count.Load() == maxPosts {
		return false
	}
	x.times = append(x.times, time)
	if n := x.count.Add(1); x.parked && n >= x.want {
		x.parked = false
		s.active++
		s.cond.Broadcast()
	}
	return true
}

// spinTime is how long a core watches for a post before it gives its host thread away: cores that share a region end within some ten
// microseconds of each other, and waking a thread takes longer than that.
const spinTime = 100 * time.Microsecond

// spin watches for a post without the lock.
func (s *semaphores) spin(x *semaphore, count uint64) {
	for start := time.Now(); time.Since(start) < spinTime; {
		for range 64 {
			if x.count.Load() >= count {
				return
			}
		}
	}
}

// wait returns the time of the post w asks for. With block it waits until that post has happened or no
// other core of this slice can make it happen; ok tells which.
func (s *semaphores) wait(w semWait, block bool) (time uint64, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	x := s.at(w.key)
	if x.count.Load() < w.count && block && s.spare {
		s.mu.Unlock()
		s.spin(x, w.count)
		s.mu.Lock()
	}
	if x.count.Load() < w.count && block {
		x.parked, x.want = true, w.count
		s.active--
		if s.active == 0 {
			s.cond.Broadcast()
		}
		for x.parked && s.active > 0 {
			s.cond.Wait()
		}
		if x.parked { // nobody is left to post
			x.parked = false
			s.active++
		}
	}
	if x.count.Load() < w.count {
		return 0, false
	}
	if w.count <= x.base {
		return 0, true // an earlier wait was later than this post
	}
	time = x.times[w.count-x.base-1]
	x.times = x.times[w.count-x.base:]
	x.base = w.count
	return time, true
}
