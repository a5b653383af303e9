package device

import (
	"fmt"
	"sync"
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
	count uint64   // posts so far
	base  uint64   // posts whose times are forgotten: a wait has passed them
	times []uint64 // times of posts base+1 … count

	parked bool   // the waiting core sleeps until
	want   uint64 // the count reaches this
}

type semaphores struct {
	mu     sync.Mutex
	cond   sync.Cond
	run    *Run
	active int // cores that execute: not waiting, not out of the slice
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
func (s *semaphores) begin() { s.active = len(s.run.cores) }

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
	if x.count == maxPosts {
		return false
	}
	x.count++
	x.times = append(x.times, time)
	if x.parked && x.count >= x.want {
		x.parked = false
		s.active++
		s.cond.Broadcast()
	}
	return true
}

// wait returns the time of the post w asks for. With block it waits until that post has happened or no
// other core of this slice can make it happen; ok tells which.
func (s *semaphores) wait(w semWait, block bool) (time uint64, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	x := s.at(w.key)
	if x.count < w.count && block {
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
	if x.count < w.count {
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
