package passes

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// rowOf is regions in a row with buffers of tiles, of some of which the first tile, or all, comes one region early.
func rowOf(t *rapid.T) (row []*lodging) {
	for i := range rapid.IntRange(1, 30).Draw(t, "regions") {
		l := &lodging{}
		for range rapid.IntRange(0, 6).Draw(t, "buffers") {
			tile, e := rapid.Int64Range(1, 1000).Draw(t, "tile"), span{}
			tiles := rapid.Int64Range(1, 2).Draw(t, "tiles")
			if i > 0 && len(l.guests()) < 2 && rapid.Bool().Draw(t, "early") {
				e.hi = tile
			}
			l.bufs, l.early = append(l.bufs, &buffer{size: tiles * tile}), append(l.early, e)
		}
		row = append(row, l)
	}
	return row
}

// holds requires of an arrangement: what is there at the same time does not meet, and lies where it may.
func holds(t *rapid.T, a *arrangement) {
	for i, l := range a.row {
		here := a.held(i)
		for _, b := range append(l.own(), l.guests()...) {
			here = append(here, b.whole())
		}
		if i+1 < len(a.row) {
			for _, b := range a.row[i+1].guests() {
				here = append(here, b.part())
			}
		}
		for k, s := range here {
			require.False(t, s.meets(here[:k]), "region %d: %v among %v", i, s, here)
			require.True(t, s.lo >= a.first && s.hi <= a.limit && s.lo%scratchAlign == 0, "region %d: %v", i, s)
		}
	}
}

// What is alive at the same time lies apart, and within what the arrangement says.
func TestArrange(t *testing.T) {
	var live, used int64
	rapid.Check(t, func(t *rapid.T) {
		const first = 256
		a := &arrangement{row: rowOf(t), first: first}
		require.True(t, a.arrange(1<<20))
		holds(t, a)
		live, used = live+a.most(), used+a.limit-first
	})
	require.Less(t, float64(used), 1.03*float64(live), "of what is alive in the fullest region, over all rows")
}

// What stays is apart from all that is there meanwhile, at one place in all regions, and a row takes no more than without.
func TestArrangeStays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := &arrangement{row: rowOf(t), first: 256}
		require.True(t, a.arrange(1<<20))
		without := a.limit
		var hs []*handover
		whole := func(i int, bytes int64) *wholeCopy {
			for k, b := range a.row[i].bufs {
				if b.size >= bytes && rapid.Bool().Draw(t, "this one") {
					return &wholeCopy{buf: k, lo: rapid.SampledFrom([]int64{0, b.size - bytes}).Draw(t, "lo")}
				}
			}
			return nil
		}
		for i := range len(a.row) - 1 {
			h := &handover{maker: i, bytes: rapid.Int64Range(1, 500).Draw(t, "bytes")}
			last := min(i+rapid.IntRange(1, 3).Draw(t, "ahead"), len(a.row)-1)
			h.readers = []reading{{last, 0}}
			if h.made, h.read = whole(i, h.bytes), whole(last, h.bytes); h.made != nil || h.read != nil {
				hs = append(hs, h)
			}
		}
		hs = a.stay(hs, 1<<20)
		require.LessOrEqual(t, a.limit, without)
		holds(t, a)
		for _, h := range hs {
			at, last := h.at()-scratchBase, h.last().region
			for i := h.maker; i <= last; i++ {
				s := h.in.at(i)
				require.True(t, s.lo <= at && at+h.bytes <= s.hi)
			}
			if h.made != nil {
				require.Equal(t, at, a.row[h.maker].bufs[h.made.buf].off+h.made.lo)
			}
			if h.read != nil {
				require.Equal(t, at, a.row[last].bufs[h.read.buf].off+h.read.lo)
			}
		}
	})
}

// Where what comes early comes whole, nothing is lost.
func TestArrangeWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := &arrangement{row: rowOf(t)}
		for _, l := range a.row {
			for i := range l.bufs {
				l.early[i].hi = min(l.early[i].hi, 1) * l.bufs[i].size
			}
		}
		require.True(t, a.arrange(a.most()))
	})
}

// What is used in the same pass lies apart, but for rows of one element size from the same byte on, one written where the other is read
// for the last time.
func TestScratchFor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := &region{uses: map[int][]tenancy{}}
		var all []tenancy
		for range rapid.IntRange(1, 12).Draw(t, "tenants") {
			from := rapid.IntRange(0, 4).Draw(t, "from")
			use := passes{from, from + rapid.IntRange(0, 3).Draw(t, "life"), rapid.SampledFrom([]int64{0, 2, 4}).Draw(t, "elem")}
			bytes := rapid.Int64Range(1, 500).Draw(t, "bytes")
			lo := r.scratchFor("", bytes, &use)
			all = append(all, tenancy{use, span{lo, lo + bytes}})
		}
		for i, a := range all {
			require.LessOrEqual(t, a.hi-farScratch, r.next)
			for _, b := range all[:i] {
				if !a.meets([]span{b.span}) || a.to < b.from || b.to < a.from {
					continue
				}
				if b.from < a.from {
					a, b = b, a
				}
				require.True(t, a.from < b.from && a.to == b.from && a.elem == b.elem && a.elem > 0 && a.lo == b.lo, "%v and %v", a, b)
			}
		}
	})
}
