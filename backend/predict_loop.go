package backend

// Loops in a rehearsal. Each time round, the lap is noted: when it ended, what the scalars were, which way each branch
// went, and how far apart the two sides of each comparison were. When laps repeat — same ways, same time, every scalar
// goes up by the same step — those that follow do too, until a comparison comes out otherwise; all before that are
// skipped at once. Scalars may take turns: buffers that alternate repeat every second lap, rings of four every fourth.
type laps struct {
	open []*lapLoop
	left []*lapLoop // to be used again
	// below is where a lap is noted that no loop is open for
	below lapLoop
}

// lapLoop is a loop being run: packets lo to hi, its branch back, at a depth of calls.
type lapLoop struct {
	lo, hi, depth int
	ring          [lapRing]lap
	n             int   // laps noted since the last skip
	trips         int64 // all
	cur           lap   // the one under way
}

const (
	maxPeriod = 4
	lapRing   = 2*maxPeriod + 1
)

type lap struct {
	end   int64 // time
	lead  int64 // of the DMA engine: how long it has work for
	ways  uint64
	apart []int64 // of comparisons
	s     [32]uint64
	known uint32
	knowP uint8
	tally []int64
}

// top is the innermost loop.
func (l *laps) top() *lapLoop {
	if len(l.open) == 0 {
		return &l.below
	}
	return l.open[len(l.open)-1]
}

func (l *laps) saw(d int64) {
	if len(l.open) > 0 {
		t := l.top()
		t.cur.apart = append(t.cur.apart, d)
	}
}

// went notes the way of a branch, but of the branch back: that it is taken, the lap says.
func (l *laps) went(k int, taken bool) {
	if t := l.top(); len(l.open) > 0 && t.hi != k {
		way := uint64(2 * k)
		if taken {
			way++
		}
		t.cur.ways = mix(t.cur.ways, way)
	}
}

func mix(h, v uint64) uint64 { return (h ^ v) * 0x9e3779b97f4a7c15 >> 1 }

// leave closes the loops that packet k is not in. A loop's trips are part of the lap around it.
func (l *laps) leave(k, depth int) {
	for len(l.open) > 0 {
		t := l.top()
		if depth > t.depth || depth == t.depth && k >= t.lo && k <= t.hi {
			return
		}
		l.open = l.open[:len(l.open)-1]
		l.left = append(l.left, t)
		if len(l.open) > 0 {
			o := l.top()
			o.cur.ways = mix(mix(o.cur.ways, uint64(t.hi)), uint64(t.trips))
			if t.n > 0 {
				o.cur.apart = append(o.cur.apart, t.ring[(t.n-1)%lapRing].apart...)
			}
		}
	}
}

// enter opens a loop, in the memory of one that was left if there is any.
func (l *laps) enter() *lapLoop {
	var t *lapLoop
	if n := len(l.left); n > 0 {
		t, l.left = l.left[n-1], l.left[:n-1]
		t.n, t.trips, t.cur = 0, 0, lap{apart: t.cur.apart[:0]}
	} else {
		t = &lapLoop{}
	}
	l.open = append(l.open, t)
	return t
}

// turn is called when a branch goes back from packet hi to lo.
func (r *rehearsal) turn(lo, hi int) {
	l := &r.laps
	r.laps.leave(hi, len(r.calls))
	t := l.top()
	if len(l.open) == 0 || t.hi != hi || t.depth != len(r.calls) {
		t = l.enter()
		t.lo, t.hi, t.depth = lo, hi, len(r.calls)
	}
	t.trips++
	slot := &t.ring[t.n%lapRing]
	old := slot.apart
	*slot = lap{end: r.clock.now, lead: max(0, r.clock.engine-r.clock.now), ways: t.cur.ways, apart: t.cur.apart, s: r.s.S, known: r.knownS, knowP: r.knownP, tally: append(slot.tally[:0], r.tally...)}
	t.cur = lap{apart: old[:0]}
	t.n++
	for q := 1; q <= maxPeriod; q++ {
		if t.n >= 2*q+1 && t.repeats(q) {
			r.skipLaps(t, q)
			return
		}
	}
}

// back is the lap i before the last.
func (t *lapLoop) back(i int) *lap { return &t.ring[(t.n-1-i)%lapRing] }

// repeats reports that the last q laps were like the q before.
func (t *lapLoop) repeats(q int) bool {
	now, mid, was := t.back(0), t.back(q), t.back(2*q)
	steady := now.end-mid.end == mid.end-was.end && now.lead == mid.lead
	if !steady && t.n < 3*lapRing || now.known != mid.known || mid.known != was.known {
		return false
	}
	for i := range q {
		x, y := t.back(i), t.back(i+q)
		if x.ways != y.ways || len(x.apart) != len(y.apart) {
			return false
		}
	}
	for i := range now.s {
		if now.known>>i&1 != 0 && now.s[i]-mid.s[i] != mid.s[i]-was.s[i] {
			return false
		}
	}
	return true
}

// skipLaps goes on to the lap before the one in which a comparison of the last q laps comes out otherwise.
func (r *rehearsal) skipLaps(t *lapLoop, q int) {
	const far = int64(1) << 40
	groups := far
	for i := range q {
		x, y := t.back(i), t.back(i+q)
		for k, d := range x.apart {
			step := d - y.apart[k]
			switch {
			case step == 0:
			case d == 0:
				return
			case d > 0 && step < 0:
				groups = min(groups, (d-1)/-step)
			case d < 0 && step > 0:
				groups = min(groups, (-d-1)/step)
			}
		}
	}
	if groups == far || groups < 1 {
		return
	}
	now, mid := t.back(0), t.back(q)
	took := now.end - mid.end
	for i := range r.tally {
		r.tally[i] += groups * (now.tally[i] - mid.tally[i])
	}
	for i := range r.s.S {
		if now.known>>i&1 != 0 {
			r.s.S[i] += uint64(groups) * (now.s[i] - mid.s[i])
		}
	}
	r.clock.skip(groups * took)
	t.trips += groups * int64(q)
	t.n = 0
}
