package llvmir

// names numbers words in the order in which they come, and forgets them for the next function. It is asked for every operand:
// an open table with a hash of a few instructions finds a short word several times faster than a map.
type names struct {
	list  []string
	slots []slot // a power of two, at most half full
}

// slot is a place of the table: the hash of the word there, and its place in list, +1.
type slot struct {
	hash uint32
	at   int32
}

func hashOf(w string) uint32 {
	h := uint32(len(w))
	for i := 0; i < len(w); i++ {
		h = h*131 + uint32(w[i])
	}
	return h * 0x9e3779b1
}

// slot is where a word stands, or may be put.
func (n *names) slot(w string, h uint32) *slot {
	slots := n.slots
	for i := h >> 8; ; i++ {
		s := &slots[i&uint32(len(slots)-1)]
		if s.at == 0 || s.hash == h && n.list[s.at-1] == w {
			return s
		}
	}
}

// of is the number of a word, −1 if it has none.
func (n *names) of(w string) int32 {
	if len(n.slots) == 0 {
		return -1
	}
	return n.slot(w, hashOf(w)).at - 1
}

// id is the number of a word; it gets one if it has none.
func (n *names) id(w string) (id int32, fresh bool) {
	if 2*len(n.list) >= len(n.slots) {
		n.grow()
	}
	h := hashOf(w)
	s := n.slot(w, h)
	if s.at == 0 {
		n.list = append(n.list, w)
		*s, fresh = slot{h, int32(len(n.list))}, true
	}
	return s.at - 1, fresh
}

func (n *names) grow() {
	n.slots = make([]slot, max(64, 2*len(n.slots)))
	for i, w := range n.list {
		h := hashOf(w)
		*n.slot(w, h) = slot{h, int32(i + 1)}
	}
}

// reset forgets all words, and the room of many.
func (n *names) reset() {
	if len(n.slots) > 1<<13 {
		n.slots = nil
	}
	clear(n.slots)
	n.list = n.list[:0]
}

// vocabulary says what each word of the language stands for.
type vocabulary[T any] struct {
	names
	means []T
}

func (v *vocabulary[T]) add(w string, means T) {
	if _, fresh := v.id(w); fresh {
		v.means = append(v.means, means)
	}
}

func (v *vocabulary[T]) get(w string) (means T, ok bool) {
	if k := v.of(w); k >= 0 {
		return v.means[k], true
	}
	return means, false
}
