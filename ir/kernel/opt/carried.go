package opt

import (
	"maps"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// previous is a parameter of the header that holds what an iteration made for the next one, and that this does not need
// itself: x in y[i] = z[i] + x; x = z[i]. Compilers keep what a stencil loaded that way. In vectors it is the new value
// one lane up, with the last lane of the round before at the bottom:
//
//	state   = [last, 0, 0, …]          of the round before
//	x       = (next ↑ 1) | state
//	state'  = next ↓ (lanes − 1)
type previous struct {
	index       int
	param, next kernel.Value
}

// previous adds a parameter that is no reduction; needed sees to it that it is no recurrence either.
func (l *loop) previous(i int, p kernel.Value) bool {
	if t := l.f.TypeOf(p); t.Lanes > 0 || t.Elem == kernel.I1 || !l.inside(l.next[i]) {
		return false
	}
	l.prevs = append(l.prevs, &previous{index: i, param: p, next: l.next[i]})
	return true
}

// chainOrPrevious finds out what a parameter of the header is.
func (l *loop) chainOrPrevious(i int, p kernel.Value) *chain {
	picks := maps.Clone(l.picks)
	c := &chain{index: i, param: p, next: l.next[i], reach: l.next[i], members: map[kernel.Value]bool{p: true}, tests: map[kernel.Value]bool{}}
	why := carried
	if !l.f.TypeOf(p).IsMask() { // masks of more lanes have no parts, and no operation that joins their lanes
		why = l.member(c, c.next)
	}
	if why == "" {
		why = l.closed(c)
	}
	if why == "" && c.op == kernel.OpConst {
		why = carried
	}
	if why == "" {
		return c
	}
	l.picks = picks
	if !l.previous(i, p) || l.cyclic(p) {
		miss(why)
	}
	return nil
}

// cyclic reports that a carried value depends on itself.
func (l *loop) cyclic(p kernel.Value) bool {
	c := cone{l: l, open: map[kernel.Value]bool{}, done: map[kernel.Value]bool{}}
	return !c.value(p)
}

// cone walks what a value is computed from in its iteration, and through parameters of the header in the one before.
type cone struct {
	l          *loop
	open, done map[kernel.Value]bool
	loads      []*kernel.Inst
}

// value is false if v needs itself.
func (c *cone) value(v kernel.Value) bool {
	l := c.l
	if v == kernel.None || !l.inside(v) || c.done[v] {
		return true
	}
	if c.open[v] {
		return false
	}
	if f := l.of(v); f.affine() {
		return true
	}
	c.open[v] = true
	ok := true
	if in := l.d.of(v); in != nil {
		for _, a := range in.Args {
			ok = ok && c.value(a)
		}
		if in.Op == kernel.OpLoad {
			c.loads = append(c.loads, in)
			ok = ok && c.block(l.blockOf(in))
		}
	} else if bi := int(l.d.block[v]); bi == l.header {
		ok = c.value(l.next[slices.Index(l.f.Blocks[bi].Params, v)])
	} else {
		k := slices.Index(l.f.Blocks[bi].Params, v)
		for _, from := range l.t.Preds[bi] {
			if l.t.Order[from] < 0 {
				continue
			}
			ok = ok && c.edge(from)
			for _, s := range l.f.Blocks[from].Term().Succs {
				if s.Block == bi {
					ok = ok && c.value(s.Args[k])
				}
			}
		}
	}
	c.open[v] = false
	c.done[v] = true
	return ok
}

func (c *cone) block(bi int) bool {
	ok := true
	if !c.l.always(bi) {
		for _, from := range c.l.t.Preds[bi] {
			ok = ok && (c.l.t.Order[from] < 0 || c.edge(from))
		}
	}
	return ok
}

func (c *cone) edge(from int) bool {
	t := c.l.f.Blocks[from].Term()
	return (len(t.Args) == 0 || c.value(t.Args[0])) && c.block(from)
}

// hasten lets the loads that carried values need come first in the iteration: their next values are wanted at once.
func (l *loop) hasten() {
	for _, p := range l.prevs {
		c := cone{l: l, open: map[kernel.Value]bool{}, done: map[kernel.Value]bool{}}
		c.value(p.next)
		for _, in := range c.loads {
			l.early[in] = true
		}
	}
}

// emit makes the vector of a value of the loop where it is first wanted.
func (e *emitter) emit(v kernel.Value) kernel.Value {
	l := e.l
	in, bi := l.d.of(v), int(l.d.block[v])
	switch {
	case in != nil && in.Op == kernel.OpLoad:
		e.env[v] = e.load(bi, in, e.at)
	case in != nil:
		e.env[v] = e.inst(in)
	case bi != l.header:
		e.join(bi, v)
	default:
		for _, p := range l.prevs {
			if p.param == v {
				e.env[v] = e.splice(p)
			}
		}
	}
	return e.env[v]
}

// splice is the value carried into each lane's iteration.
func (e *emitter) splice(p *previous) kernel.Value {
	b := e.b
	t := e.wide(b.Type(p.param))
	up := b.OpImm(kernel.OpSlideUp, t, 1, 0, e.vec(p.next))
	it := t.WithElem(intOf(t.Elem))
	return b.Op(kernel.OpBitcast, t, b.Bin(kernel.OpOr, b.Op(kernel.OpBitcast, it, up), b.Op(kernel.OpBitcast, it, e.before[p])))
}

// firstState is the state before the first round, nextState that after one.
func (e *emitter) firstState(p *previous) kernel.Value {
	t := e.wide(e.b.Type(p.param))
	return e.b.OpImm(kernel.OpInsert, t, 0, 0, e.b.Const(t, 0), e.l.init[p.index])
}

func (e *emitter) nextState(p *previous) kernel.Value {
	v := e.vec(p.next)
	return e.b.OpImm(kernel.OpSlideDown, e.b.Type(v), e.lanes()-1, 0, v)
}

// intOf is the integer element of an element's width.
func intOf(e kernel.Elem) kernel.Elem { return intOfBytes(int64(e.Bytes())) }

// intOfBytes is the integer element of so many bytes.
func intOfBytes(n int64) kernel.Elem {
	return map[int64]kernel.Elem{1: kernel.I8, 2: kernel.I16, 4: kernel.I32, 8: kernel.I64}[n]
}
