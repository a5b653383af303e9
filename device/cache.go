package device

import "github.com/godwit-accel/godwit/isa"

// dataCache models which lines of global memory a core's loads hit. It holds tags only: bytes always come
// from memory, so the core and the DMA engine see the same values. It is indexed by virtual address, so that a job's
// cycles do not depend on what else lives in DRAM. LRU within a set; no ways given means one set.
type dataCache struct {
	shift uint
	ways  int
	mask  uint64
	sets  []cacheSet
	slots []cacheSlot
	where map[uint64]int32 // line → slot
	last  uint64           // the line touched last is the most recent of its set: the common case
	port  uint64           // when what was asked for and what was stored will be through
	first uint64           // of the lines that the access touched first of all: when the last of them is there
}

type cacheSlot struct {
	line       uint64
	there      uint64 // when a line that was fetched is there; 0 once it was touched
	prev, next int32  // towards more and less recent
}

type cacheSet struct {
	head, tail int32
	n          int
}

func newDataCache(m *isa.Machine) *dataCache {
	d := &dataCache{}
	for 1<<d.shift < m.CacheLine {
		d.shift++
	}
	lines := max(1, m.CacheBytes>>d.shift)
	d.ways = lines
	if m.CacheWays > 0 {
		d.ways = min(lines, m.CacheWays)
	}
	sets := 1
	for sets*2*d.ways <= lines {
		sets *= 2
	}
	d.mask = uint64(sets - 1)
	d.sets, d.slots = make([]cacheSet, sets), make([]cacheSlot, sets*d.ways)
	d.where = make(map[uint64]int32, len(d.slots))
	return d
}

func (d *dataCache) reset() {
	clear(d.sets)
	clear(d.where)
	d.last, d.port, d.first = ^uint64(0), 0, 0
}

// touch looks a line up, makes it the most recent of its set, and reports whether it was there.
func (d *dataCache) touch(line uint64) bool {
	if line == d.last {
		return true
	}
	d.last = line
	set := &d.sets[line&d.mask]
	at, hit := d.where[line]
	switch {
	case hit:
		if t := d.slots[at].there; t != 0 {
			d.first, d.slots[at].there = max(d.first, t), 0
		}
		if at == set.head {
			return true
		}
		d.unlink(set, at)
	case set.n < d.ways:
		at = int32(int(line&d.mask)*d.ways + set.n)
		set.n++
	default:
		at = set.tail
		delete(d.where, d.slots[at].line)
		d.unlink(set, at)
	}
	if !hit {
		d.slots[at].line, d.slots[at].there = line, 0
		d.where[line] = at
	}
	s := &d.slots[at]
	s.prev, s.next = -1, set.head
	if set.n == 1 {
		s.next, set.tail = -1, at
	} else if set.head >= 0 {
		d.slots[set.head].prev = at
		if set.tail < 0 {
			set.tail = at
		}
	}
	set.head = at
	return hit
}

func (d *dataCache) unlink(set *cacheSet, at int32) {
	s := d.slots[at]
	if s.prev >= 0 {
		d.slots[s.prev].next = s.next
	} else {
		set.head = s.next
	}
	if s.next >= 0 {
		d.slots[s.next].prev = s.prev
	} else {
		set.tail = s.prev
	}
}

// fetch asks for the lines of n bytes at addr, at most `most`, from cycle now on, and returns what is left of most. A line
// is there `latency` cycles after its turn.
func (d *dataCache) fetch(addr, n, most, now, latency uint64) uint64 {
	asked := d.first
	for l, last := addr>>d.shift, (addr+n-1)>>d.shift; l <= last && most > 0; l, most = l+1, most-1 {
		there := uint64(0)
		if at, ok := d.where[l]; ok {
			there = d.slots[at].there
		}
		if !d.touch(l) {
			d.port = max(d.port, now) + 1
			there = d.port + latency
		}
		d.slots[d.where[l]].there = there
	}
	d.first, d.last = asked, ^uint64(0)
	return most
}

// access touches the lines of n ≥ 1 bytes at addr and returns how many there are and how many missed.
func (d *dataCache) access(addr, n uint64) (lines, misses uint64) {
	for l, last := addr>>d.shift, (addr+n-1)>>d.shift; l <= last; l++ {
		lines++
		if !d.touch(l) {
			misses++
		}
	}
	return lines, misses
}
