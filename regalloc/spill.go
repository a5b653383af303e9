package regalloc

import (
	"cmp"
	"slices"
)

// colourSlots gives a slot to each spill set that needs one. Sets whose hulls do not meet
// share: sweeping the hulls from left to right and taking the lowest free slot is optimal
// for hulls, and holes in them are not worth a search.
func (a *allocator) colourSlots() {
	var need []int32
	for i := range a.sets {
		s := &a.sets[i]
		if len(s.gaps) == 0 || s.gapLoc != NoLoc {
			continue
		}
		for _, r := range s.gaps {
			if a.f.VRegs[a.ranges[r].v].Remat == 0 {
				need = append(need, int32(i))
				break
			}
		}
	}
	slices.SortStableFunc(need, func(x, y int32) int { return cmp.Compare(a.sets[x].from, a.sets[y].from) })
	type taken struct {
		to   int32
		slot int32
	}
	var active [NumClasses][]taken // heap by end
	var free [NumClasses][]int32   // heap by number
	for _, i := range need {
		s := &a.sets[i]
		c := s.class
		for len(active[c]) > 0 && active[c][0].to <= s.from {
			heapPush(&free[c], active[c][0].slot, func(x, y int32) bool { return x < y })
			heapPop(&active[c], func(x, y taken) bool { return x.to < y.to })
		}
		if len(free[c]) > 0 {
			s.slot = free[c][0]
			heapPop(&free[c], func(x, y int32) bool { return x < y })
		} else {
			s.slot = a.newSlot(c)
		}
		heapPush(&active[c], taken{s.to, s.slot}, func(x, y taken) bool { return x.to < y.to })
	}
}

func (a *allocator) newSlot(c Class) int32 {
	a.res.Slots = append(a.res.Slots, Slot{Class: c, Size: a.cfg.SlotSize[c]})
	return int32(len(a.res.Slots) - 1)
}

// layoutSlots gives offsets, large slots first so that each is aligned to its size.
func (a *allocator) layoutSlots() {
	order := make([]int, len(a.res.Slots))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(a.res.Slots[y].Size, a.res.Slots[x].Size) })
	off := 0
	for _, i := range order {
		a.res.Slots[i].Off = off
		off += a.res.Slots[i].Size
	}
	a.res.FrameBytes = off
	a.res.Stats.SlotBytes = off
}

func heapPush[E any](h *[]E, e E, less func(x, y E) bool) {
	*h = append(*h, e)
	for i := len(*h) - 1; i > 0; {
		up := (i - 1) / 2
		if !less((*h)[i], (*h)[up]) {
			return
		}
		(*h)[i], (*h)[up] = (*h)[up], (*h)[i]
		i = up
	}
}

func heapPop[E any](h *[]E, less func(x, y E) bool) {
	q := *h
	n := len(q) - 1
	q[0] = q[n]
	q = q[:n]
	*h = q
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			return
		}
		if c+1 < n && less(q[c+1], q[c]) {
			c++
		}
		if !less(q[c], q[i]) {
			return
		}
		q[i], q[c] = q[c], q[i]
		i = c
	}
}
