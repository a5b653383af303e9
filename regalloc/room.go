package regalloc

import "sync"

// An allocation makes some fifty lists, as long as the function has values or instructions. They lie in
// arrays that the next function's take over: so most functions cost the garbage collector nothing but
// their result.

var allocators = sync.Pool{New: func() any { return new(allocator) }}

// newAllocator is one without a trace of what it was used for.
func newAllocator(f *Func, cfg *Config) *allocator {
	a := allocators.Get().(*allocator)
	a.f, a.cfg, a.res = f, cfg, &Result{}
	return a
}

// free gives the lists to the next allocator.
func (a *allocator) free() {
	a.clearOccupancy()
	for c := range a.fixed {
		clear(a.fixed[c][:])
		a.order[c] = a.order[c][:0]
	}
	a.kept = a.kept[:0]
	a.inOrder, a.rot, a.allocSet = false, [NumClasses]int{}, RegSet{}
	clear(a.bundles)
	clear(a.sets)
	a.loops, a.ranges, a.bundles, a.sets, a.queue = a.loops[:0], a.ranges[:0], a.bundles[:0], a.sets[:0], a.queue[:0]
	a.reserved, a.held = [NumClasses]taken{}, [NumClasses]taken{}
	a.ints.Reset()
	a.masks.Reset()
	a.locs.Reset()
	a.flags.Reset()
	a.weights.Reset()
	a.usesRoom.Reset()
	a.fixedRoom.Reset()
	a.f, a.cfg, a.res = nil, nil, nil
	allocators.Put(a)
}

// clearOccupancy frees all registers.
func (a *allocator) clearOccupancy() {
	for c := range a.occ {
		for r := range a.occ[c] {
			o := &a.occ[c][r]
			for _, ch := range o.chunks {
				a.spare = append(a.spare, ch[:0])
			}
			o.chunks = o.chunks[:0]
		}
		clear(a.held[c].at)
		clear(a.held[c].whole)
		clear(a.held[c].some)
	}
}
