package kernel

// CFG is what analyses want to know of a function's flow graph. It is valid until the blocks change.
type CFG struct {
	Preds [][]int // by block: predecessors, one entry an edge, in block order
	RPO   []int   // reachable blocks in reverse postorder
	Order []int   // by block: place in RPO, −1 if unreachable
	IDom  []int   // by block: immediate dominator; the entry's is itself; −1 if unreachable
	Depth []int   // by block: loop nesting depth
	Loops []Loop  // natural loops, outer before inner
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
// "A Simple, Fast Dominance Algorithm" (2001).
func NewCFG(f *Func) *CFG {
	n := len(f.Blocks)
	c := &CFG{Preds: make([][]int, n), Order: make([]int, n), IDom: make([]int, n), Depth: make([]int, n)}
	for i := range f.Blocks {
		c.Order[i], c.IDom[i] = -1, -1
		for _, s := range f.succs(i) {
			c.Preds[s.Block] = append(c.Preds[s.Block], i)
		}
	}
	if n == 0 {
		return c
	}
	c.postorder(f)
	c.dominators()
	c.loops()
	return c
}

func (c *CFG) postorder(f *Func) {
	type frame struct{ b, next int }
	seen := make([]bool, len(f.Blocks))
	seen[0] = true
	stack := []frame{{0, 0}}
	var post []int
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		ss := f.succs(top.b)
		if top.next < len(ss) {
			s := ss[len(ss)-1-top.next].Block // the first successor ends up next in RPO
			top.next++
			if !seen[s] {
				seen[s] = true
				stack = append(stack, frame{s, 0})
			}
			continue
		}
		post = append(post, top.b)
		stack = stack[:len(stack)-1]
	}
	c.RPO = make([]int, len(post))
	for i, b := range post {
		k := len(post) - 1 - i
		c.RPO[k] = b
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
	in := make([]int, len(c.IDom)) // innermost loop found so far, +1
	for _, h := range c.RPO {
		var work []int
		for _, p := range c.Preds[h] {
			if c.Order[p] >= 0 && c.Dominates(h, p) {
				work = append(work, p)
			}
		}
		if len(work) == 0 {
			continue
		}
		member := map[int]bool{h: true}
		for len(work) > 0 {
			b := work[len(work)-1]
			work = work[:len(work)-1]
			if member[b] {
				continue
			}
			member[b] = true
			for _, p := range c.Preds[b] {
				if c.Order[p] >= 0 {
					work = append(work, p)
				}
			}
		}
		l := Loop{Header: h, Parent: in[h] - 1}
		for _, b := range c.RPO {
			if member[b] {
				l.Blocks = append(l.Blocks, b)
				c.Depth[b]++
				in[b] = len(c.Loops) + 1
			}
		}
		c.Loops = append(c.Loops, l)
	}
}
