package backend

import (
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/isa"
)

// trial is one search for times at an interval: instructions are placed one after another, each as early as it can go. One
// that fits nowhere takes the place of others, which are placed again; after so many of those the trial gives up.
type trial struct {
	*searcher
	how   manner
	prio  []int32               // who comes first
	floor []int32               // no time before these; nil: 0
	rows  [isa.NumSlots][]int32 // of a unit, who is there
	empty [isa.NumSlots]rowSet  // the free ones of them
	time  []int32               // -1: not placed
	last  []int32               // the time of an instruction when it was placed last
	todo  *schedHeap
}

// What rows hold that no instruction is in. The last row of the scalar slot is the branch's.
const free, branchRow = -1, -2

// find finds times at the interval, or nil.
func (s *searcher) find(how manner) *placement {
	if s.heights == nil || slices.Max(s.occ) > s.ii {
		return nil
	}
	t := s.newTrial(how)
	for budget := 6*len(s.insts) + 64; len(t.todo.l) > 0; budget-- {
		if budget == 0 {
			return nil
		}
		i := t.todo.pop()
		early := t.earliest(i)
		at := t.fit(i, early)
		if at == early+s.ii {
			if at = t.force(i, early); at < 0 {
				return nil
			}
		}
		t.put(i, at)
	}
	return &placement{s: s, ii: s.ii, at: t.time, rows: t.rows}
}

func (s *searcher) newTrial(how manner) *trial {
	n := len(s.insts)
	t := &trial{
		searcher: s, how: how, prio: slices.Clone(s.heights),
		time: slices.Repeat([]int32{-1}, n), last: slices.Repeat([]int32{-1}, n),
	}
	if how.listed {
		if s.listed == nil {
			s.listed = s.listTimes()
		}
		t.floor = s.listed
	}
	for i := range t.prio {
		switch {
		case how.dense:
			t.prio[i] = -s.graph.insts[i].cycle
		case how.listed:
			t.prio[i] = -int32(i)
		}
	}
	for u := range t.rows {
		t.rows[u] = slices.Repeat([]int32{free}, int(s.ii))
		t.empty[u] = newRowSet(s.ii)
	}
	t.rows[isa.SlotX][s.ii-1] = branchRow
	t.empty[isa.SlotX].set(s.ii-1, false)
	prio := t.prio
	t.todo = &schedHeap{l: make([]int32, 0, n), less: func(a, b int32) bool { return prio[a] > prio[b] || prio[a] == prio[b] && a < b }}
	for i := range n {
		t.todo.push(int32(i))
	}
	return t
}

// earliest is when the instructions before i let it begin.
func (t *trial) earliest(i int32) int32 {
	early := int32(0)
	if t.floor != nil {
		early = t.floor[i]
	}
	for _, e := range t.before[i] {
		if t.time[e.to] >= 0 && e.to != i {
			early = max(early, t.time[e.to]+e.lat-t.ii*e.dist)
		}
	}
	return early
}

// fit is the first time from early on, within an interval, at which i fits, or early+ii.
func (t *trial) fit(i, early int32) int32 {
	n, ii := t.occ[i], t.ii
	if t.how.aligned && n > 1 {
		return t.fitAligned(i, early)
	}
	r, empty := t.rows[t.slots[i]], &t.empty[t.slots[i]]
	row := early % ii
	for at := early; at < early+ii; at++ {
		by := empty.from(row)
		if at += by; at >= early+ii {
			break
		}
		if row = (row + by) % ii; n == 1 || allFree(r, row, n) {
			return at
		}
		row = (row + 1) % ii
	}
	return early + ii
}

// fitAligned is fit at multiples of what i takes of its unit.
func (t *trial) fitAligned(i, early int32) int32 {
	r, n, ii := t.rows[t.slots[i]], t.occ[i], t.ii
	row := early % ii
	for at := early; ; {
		if over := row % n; over != 0 {
			row, at = row+n-over, at+n-over
		}
		if row+n > ii {
			row, at = 0, at+ii-row
		}
		if at >= early+ii {
			return early + ii
		}
		if allFree(r, row, n) {
			return at
		}
		row, at = row+n, at+n
	}
}

// force takes what is in the way of i out, at a time later than the last that i had; -1: nowhere.
func (t *trial) force(i, early int32) int32 {
	r, n, ii := t.rows[t.slots[i]], t.occ[i], t.ii
	at := max(early, t.last[i]+1)
	for tries := ii + 1; !t.allowed(i, at); at++ {
		if tries--; tries == 0 {
			return -1
		}
	}
	for k := range n {
		if j := r[(at+k)%ii]; j >= 0 && t.time[j] >= 0 {
			t.drop(j)
		}
	}
	return at
}

// allowed reports that i may begin at a time once others have left.
func (t *trial) allowed(i, at int32) bool {
	n, ii := t.occ[i], t.ii
	if t.how.aligned && n > 1 && (at%ii%n != 0 || at%ii+n > ii) {
		return false
	}
	for k := range n {
		if t.rows[t.slots[i]][(at+k)%ii] == branchRow {
			return false
		}
	}
	return true
}

// put places i, and takes out what is too early behind it or, as i may be placed by force, too late before it.
func (t *trial) put(i, at int32) {
	t.time[i], t.last[i] = at, at
	t.mark(i, i)
	for _, e := range t.succs[i] {
		if j := e.to; j != i && t.time[j] >= 0 && t.time[j] < at+e.lat-t.ii*e.dist {
			t.drop(j)
		}
	}
	for _, e := range t.before[i] {
		if j := e.to; j != i && t.time[j] >= 0 && t.time[j]+e.lat-t.ii*e.dist > at {
			t.drop(j)
		}
	}
}

// drop takes i out, to be placed again.
func (t *trial) drop(i int32) {
	t.mark(i, free)
	t.time[i] = -1
	t.todo.push(i)
}

// mark says what is in the rows that i takes at its time.
func (t *trial) mark(i, what int32) {
	r, e := t.rows[t.slots[i]], &t.empty[t.slots[i]]
	for k := range t.occ[i] {
		row := (t.time[i] + k) % t.ii
		r[row] = what
		e.set(row, what == free)
	}
}

// rowSet is a set of an interval's rows.
type rowSet struct {
	words []uint64
	n     int32
}

// newRowSet has all of n rows.
func newRowSet(n int32) rowSet {
	s := rowSet{make([]uint64, (n+63)/64), n}
	for i := range n {
		s.words[i/64] |= 1 << (i % 64)
	}
	return s
}

func (s *rowSet) set(row int32, in bool) {
	if in {
		s.words[row/64] |= 1 << (row % 64)
	} else {
		s.words[row/64] &^= 1 << (row % 64)
	}
}

// from is how many rows behind this one, round the interval, the first one of the set is; all of them if there is none.
func (s *rowSet) from(row int32) int32 {
	w := row / 64
	if x := s.words[w] >> (row % 64); x != 0 {
		return int32(bits.TrailingZeros64(x))
	}
	for i := w + 1; int(i) < len(s.words); i++ {
		if x := s.words[i]; x != 0 {
			return 64*i + int32(bits.TrailingZeros64(x)) - row
		}
	}
	for i := int32(0); i <= w; i++ {
		if x := s.words[i]; x != 0 {
			return 64*i + int32(bits.TrailingZeros64(x)) + s.n - row
		}
	}
	return s.n
}

// allFree reports that n rows of a unit from row on, round the interval, hold nothing.
func allFree(r []int32, row, n int32) bool {
	for range n {
		if r[row] != free {
			return false
		}
		if row++; int(row) == len(r) {
			row = 0
		}
	}
	return true
}
