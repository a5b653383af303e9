package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A window of an image, a channel of a pixel and a column of a small matrix are loops of a few iterations in a loop of many:
//
//	for x { s = 0; for u < 5 { for v < 5 { s += a[x + u·w + v] · k[5·u + v] } }; o[x] = s }
//
// writeOut writes the short ones out, so that the loop around them is an innermost one, whose iterations are lanes. clang does so
// at -O2, but not where code is to be small, nor where the loops are not to be unrolled. What is written out stays so only if
// whole registers can then do the loop around: from memory in a row or nearly, since one of the short loops could have done that.
type writeOuts struct {
	s     *state
	f     *kernel.Func
	t     *tree
	d     *defs
	r     *roots
	known []int64 // by loop: how often it runs, 0 if that is not known, −1 if it was not asked for
	kids  [][]int // by loop
}

const (
	maxWrittenTrips = 16
	maxWritten      = 2 * maxBody            // instructions, before what is known is folded
	maxBetween      = 4                      // elements from one iteration to the next
	fewestLanes     = kernel.VectorBytes / 8 // so often the loop around runs at least
)

// writeOut goes from the outermost loops to those inside, where one was in vain.
func writeOut(s *state, f *kernel.Func) {
	for vain := map[*kernel.Block]bool{}; ; {
		around := newWriteOuts(s, f).around(vain)
		if len(around) == 0 {
			return
		}
		was := remember(f)
		s.writeOutIn(f, around)
		good := slices.DeleteFunc(slices.Clone(around), func(b *kernel.Block) bool {
			p := s.wholePlan(f, slices.Index(f.Blocks, b))
			return p == nil || !p.nearby()
		})
		if len(good) < len(around) {
			was.restore(f)
			s.writeOutIn(f, good)
		}
		for _, b := range around {
			vain[b] = true
		}
	}
}

// nearby reports that what iterations touch stands in a row, or has a few elements between.
func (p *plan) nearby() bool {
	for _, r := range p.of {
		if r.kind == strided && (len(r.at.step) > 0 || abs(r.at.k) > maxBetween*r.a.size) {
			return false
		}
	}
	return true
}

func newWriteOuts(s *state, f *kernel.Func) *writeOuts {
	t := s.tree(f)
	w := &writeOuts{s: s, f: f, t: t, known: slices.Repeat([]int64{-1}, len(t.Loops)), kids: make([][]int, len(t.Loops))}
	for i := range t.Loops {
		if p := t.Loops[i].Parent; p >= 0 {
			w.kids[p] = append(w.kids[p], i)
		}
	}
	return w
}

// around is the headers of the outermost loops that hold short ones only, have iterations for all lanes, and are not known to gain nothing.
func (w *writeOuts) around(vain map[*kernel.Block]bool) (headers []*kernel.Block) {
	var look func(i int)
	look = func(i int) {
		b := w.f.Blocks[w.t.Loops[i].Header]
		if len(w.kids[i]) > 0 && !vain[b] && (w.trips(i) == 0 || w.trips(i) >= fewestLanes) && w.size(i) <= maxWritten {
			headers = append(headers, b)
			return
		}
		for _, k := range w.kids[i] {
			look(k)
		}
	}
	for i := range w.t.Loops {
		if w.t.Loops[i].Parent < 0 {
			look(i)
		}
	}
	return headers
}

// size is the instructions of an iteration of loop i with the loops inside written out; too many, if one cannot be.
func (w *writeOuts) size(i int) int64 {
	n := w.insts(i)
	for _, k := range w.kids[i] {
		trips := w.few(k)
		if trips == 0 || n > maxWritten {
			return maxWritten + 1
		}
		n += trips*w.size(k) - w.insts(k)
	}
	return n
}

func (w *writeOuts) insts(i int) (n int64) {
	for _, b := range w.t.Loops[i].Blocks {
		n += int64(len(w.f.Blocks[b].Insts))
	}
	return n
}

// few is how often loop i runs, 0 if that is not known to be a few times.
func (w *writeOuts) few(i int) int64 {
	if n := w.trips(i); n <= maxWrittenTrips {
		return n
	}
	return 0
}

// trips is how often loop i runs, 0 if that is not known.
func (w *writeOuts) trips(i int) int64 {
	if w.known[i] < 0 {
		w.known[i] = 0
		if l := w.loop(i); l != nil {
			w.known[i] = l.trip.known
			l.done()
		}
	}
	return w.known[i]
}

// loop is loop i with its count, nil if that is not a known number.
func (w *writeOuts) loop(i int) *loop {
	if w.d == nil {
		w.d = w.s.loopDefs(w.f)
		w.r = newRoots(w.f, w.d)
	}
	l := newLoop(w.s, w.f, w.t, w.d, w.r, &w.t.Loops[i])
	l.around = true
	ok := unlessMissed(func() {
		l.shape()
		l.count()
	})
	if !ok || l.trip.known == 0 {
		l.done()
		return nil
	}
	return l
}

// writeOutIn writes out the loops in those with the given headers, the innermost first.
func (s *state) writeOutIn(f *kernel.Func, around []*kernel.Block) {
	if len(around) == 0 {
		return
	}
	for again := true; again; {
		again = false
		w := newWriteOuts(s, f)
		for i := range w.t.Loops {
			if len(w.kids[i]) > 0 || !w.under(i, around) {
				continue
			}
			if l := w.loop(i); l != nil {
				l.writeOut()
				l.done()
				again = true
			}
		}
	}
	clean(s, f)
}

// under reports that loop i is in one of those with the given headers.
func (w *writeOuts) under(i int, around []*kernel.Block) bool {
	for i = w.t.Loops[i].Parent; i >= 0; i = w.t.Loops[i].Parent {
		if slices.Contains(around, w.f.Blocks[w.t.Loops[i].Header]) {
			return true
		}
	}
	return false
}

// writeOut puts a copy for each iteration but the last in front; that has the names of the given loop, since they are read behind it.
func (l *loop) writeOut() {
	f := l.f
	into := &f.Blocks[l.pre].Term().Succs[0]
	for range l.trip.known - 1 {
		latch := len(f.Blocks) + slices.Index(l.blocks, l.latch)
		into.Block = l.copyNest(map[int]int{l.latch: l.stay})
		into = &f.Blocks[latch].Term().Succs[0]
	}
	into.Block = l.header
	end := f.Blocks[l.latch].Term()
	*end = br(end.Loc, end.Succs[1-l.stay])
}
