package passes

import (
	"fmt"
	"slices"
	"strings"
)

// buffer is something to place: it is alive from time from to time to, both included.
type buffer struct {
	name     string
	size     int64
	from, to int
	off      int64
}

func alignUp(x, a int64) int64 { return (x + a - 1) / a * a }

// plan places buffers so that those alive at the same time do not overlap, and returns the bytes used. It is the
// allocator of the DRAM arena (lifetimes over the program); scratchpad is arranged (arrange.go). Largest first, each
// at the lowest free offset: simple, and close to the lower bound on network graphs because the largest
// activations decide.
func plan(bufs []*buffer, align int64) int64 {
	order := slices.Clone(bufs)
	slices.SortStableFunc(order, func(a, b *buffer) int { return int(min(max(b.size-a.size, -1), 1)) })
	var placed []*buffer // by offset
	var total int64
	for _, b := range order {
		size := alignUp(max(b.size, 1), align)
		off := int64(0)
		for _, p := range placed {
			if p.to < b.from || b.to < p.from {
				continue
			}
			if off+size <= p.off {
				break
			}
			off = max(off, alignUp(p.off+max(p.size, 1), align))
		}
		b.off = off
		at, _ := slices.BinarySearchFunc(placed, off, func(p *buffer, o int64) int { return int(min(max(p.off-o, -1), 1)) })
		placed = slices.Insert(placed, at, b)
		total = max(total, off+size)
	}
	return total
}

// mostLive is the number of bytes alive at the worst time: no plan needs less.
func mostLive(bufs []*buffer, align int64) int64 {
	change := map[int]int64{}
	var times []int
	for _, b := range bufs {
		size := alignUp(max(b.size, 1), align)
		change[b.from] += size
		change[b.to+1] -= size
		times = append(times, b.from, b.to+1)
	}
	slices.Sort(times)
	var live, most int64
	for _, t := range slices.Compact(times) {
		live += change[t]
		most = max(most, live)
	}
	return most
}

// table prints buffers for an overflow message.
func table(bufs []*buffer) string {
	var s strings.Builder
	for _, b := range bufs {
		fmt.Fprintf(&s, "\n  %10d bytes at %8d  %s", b.size, b.off, b.name)
	}
	return s.String()
}
