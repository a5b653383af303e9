package kernel

import "slices"

// CFG is what analyses want to know of a function's flow graph. It is valid until the blocks change.
type CFG struct {
	Preds [][]int // by block: predecessors, one entry an edge, in block order
	RPO   []int   // reachable blocks in reverse postorder
	Order []int   // by block: place in RPO, −1 if unreachable
	IDom  []int   // by block: immediate dominator; the entry's is itself; −1 if unreachable
	Depth []int   // by block: loop nesting depth
	Loops []Loop  // natural loops, outer before inner

	succs []int32 // by block in turn: how many successors it has, and which
}

// Still reports whether f's flow graph is the one that was analysed.
func (c *CFG) Still(f *Func) bool {
	if len(c.Order) != len(f.Blocks) {
		return false
	}
	at := 0
	for i := range f.Blocks {
		ss := f.succs(i)
		if int(c.succs[at]) != len(ss) {
			return false
		}
		for k := range ss {
			if int(c.succs[at+1+k]) != ss[k].Block {
				return false
			}
		}
		at += 1 + len(ss)
	}
	return true
}

// Loop is a natural loop; loops with one header are one loop.
type Loop struct {
	Header int
	Blocks []int // in RPO
	Parent int   // index into Loops, −1
}

// Succs are the successors of block i.
func (f *Func) succs(i int) []Succ {
	b := f.Blocks[i]
	if len(b.Insts) == 0 {
		return nil
	}
	return b.Term().Succs
}

// NewCFG analyses f. Dominators are found by the iteration of Cooper, Harvey and Kennedy,
// "A Simple, Fast Dominance Algorithm" (2001). It is called by every pass: all its lists share one array.
func NewCFG(f *Func) *CFG {
	n, edges := len(f.Blocks), 0
	for i := range f.Blocks {
		edges += len(f.succs(i))
	}
	slab := make([]int, 4*n+edges)
	part := func(k int) []int {
		p := slab[:k:k]
		slab = slab[k:]
		return p
	}
	c := &CFG{Preds: make([][]int, n), Order: part(n), IDom: part(n), Depth: part(n), RPO: part(n), succs: make([]int32, 0, n+edges)}
	for i := range f.Blocks {
		c.Order[i], c.IDom[i] = -1, -1
		ss := f.succs(i)
		c.succs = append(c.succs, int32(len(ss)))
		for k := range ss {
			c.succs = append(c.succs, int32(ss[k].Block))
			c.Depth[ss[k].Block]++ // for now: how many edges come in
		}
	}
	for i := range f.Blocks {
		c.Preds[i] = part(c.Depth[i])[:0]
		c.Depth[i] = 0
	}
	for i, at := 0, 0; i < n; i++ {
		ends := at + 1 + int(c.succs[at])
		for _, to := range c.succs[at+1 : ends] {
			c.Preds[to] = append(c.Preds[to], i)
		}
		at = ends
	}
	if n == 0 {
		return c
	}
	c.postorder(f)
	c.dominators()
	c.loops()
	return c
}

// postorder fills RPO from its end. Order serves as the mark of what was seen.
func (c *CFG) postorder(f *Func) {
	type frame struct{ b, next int32 }
	var few [64]frame
	stack := append(few[:0], frame{0, 0})
	c.Order[0] = 0
	at := len(c.RPO)
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		ss := f.succs(int(top.b))
		if int(top.next) < len(ss) {
			s := ss[len(ss)-1-int(top.next)].Block // the first successor ends up next in RPO
			top.next++
			if c.Order[s] < 0 {
				c.Order[s] = 0
				stack = append(stack, frame{int32(s), 0})
			}
			continue
		}
		at--
		c.RPO[at] = int(top.b)
		stack = stack[:len(stack)-1]
	}
	c.RPO = c.RPO[at:]
	for k, b := range c.RPO {
		c.Order[b] = k
	}
}

func (c *CFG) dominators() {
	c.IDom[0] = 0
	for changed := true; changed; {
		changed = false
		for _, b := range c.RPO[1:] {
			d := -1
			for _, p := range c.Preds[b] {
				switch {
				case c.IDom[p] < 0:
				case d < 0:
					d = p
				default:
					d = c.common(d, p)
				}
			}
			if d != c.IDom[b] {
				c.IDom[b] = d
				changed = true
			}
		}
	}
}

func (c *CFG) common(a, b int) int {
	for a != b {
		for c.Order[a] > c.Order[b] {
			a = c.IDom[a]
		}
		for c.Order[b] > c.Order[a] {
			b = c.IDom[b]
		}
	}
	return a
}

// Dominates reports whether block a dominates block b; both reachable.
func (c *CFG) Dominates(a, b int) bool {
	for c.Order[b] > c.Order[a] {
		b = c.IDom[b]
	}
	return a == b
}

func (c *CFG) loops() {
	var in, member []int32 // by block: innermost loop found so far, +1; the last loop that it was found in, +1
	var work, places []int
	for _, h := range c.RPO {
		work = work[:0]
		for _, p := range c.Preds[h] {
			if c.Order[p] >= 0 && c.Dominates(h, p) {
				work = append(work, p)
			}
		}
		if len(work) == 0 {
			continue
		}
		if in == nil {
			both := make([]int32, 2*len(c.IDom))
			in, member = both[:len(c.IDom)], both[len(c.IDom):]
		}
		id := int32(len(c.Loops) + 1)
		member[h] = id
		places = append(places[:0], c.Order[h])
		for len(work) > 0 {
			b := work[len(work)-1]
			work = work[:len(work)-1]
			if member[b] == id {
				continue
			}
			member[b] = id
			places = append(places, c.Order[b])
			for _, p := range c.Preds[b] {
				if c.Order[p] >= 0 && member[p] != id {
					work = append(work, p)
				}
			}
		}
		slices.Sort(places)
		l := Loop{Header: h, Blocks: make([]int, len(places)), Parent: int(in[h]) - 1}
		for i, k := range places {
			b := c.RPO[k]
			l.Blocks[i] = b
			c.Depth[b]++
			in[b] = id
		}
		c.Loops = append(c.Loops, l)
	}
}
