package opt

import (
	"math/bits"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A reduction waits for itself: an addition or a maximum takes four cycles, whatever else there is to do. Where that is little,
// several vectors are taken in turn, each with partial results of its own, which are joined behind that loop:
//
//	n/4 times: a0 = a0 ∘ v0; a1 = a1 ∘ v1; a2 = a2 ∘ v2; a3 = a3 ∘ v3        a0 = a0 ∘ a1 ∘ a2 ∘ a3; then the n mod 4 that are left
const (
	turns        = 4
	maxTurnInsts = 3 // instructions on vectors of a round: with four the recurrence no longer matters
)

// inTurn reports a loop for which that pays.
func (e *emitter) inTurn() bool {
	l := e.l
	if l.isMany() || l.nest != nil || e.staged != nil || len(l.chains) == 0 || len(l.chains) > 2 || len(l.prevs) > 0 || len(l.winners) > 0 || l.trip.most > 0 && l.trip.most*l.unroll < 2*turns*l.vf {
		return false
	}
	n := 0
	for _, bi := range l.blocks {
		for i := range l.f.Blocks[bi].Insts {
			in := &l.f.Blocks[bi].Insts[i]
			if in.Res == kernel.None || !e.p.need[in.Res] || in.Op == kernel.OpLoad || in.Op == kernel.OpConst {
				continue
			}
			if _, counts := e.p.ivOf[in.Res]; !counts {
				n++
			}
		}
	}
	return n <= maxTurnInsts && len(e.p.ivs) == 0
}

// takeTurns writes that loop, from a block on where so many rounds are left; it gives how many are left behind it, and where.
func (e *emitter) takeTurns(rounds kernel.Value, first *carriedValues, steps, moves []kernel.Value, from *kernel.Block) (kernel.Value, *kernel.Block) {
	b, l := e.b, e.l
	b.B = from
	many := b.Bin(kernel.OpLShr, rounds, b.I64(int64(bits.TrailingZeros64(turns))))
	rest := b.Bin(kernel.OpAnd, rounds, b.I64(turns-1))
	init := first.list()
	for range turns - 1 {
		for i, c := range l.chains {
			t := b.Type(first.accs[i])
			if id, ok := identity(c.op, t.Elem); ok {
				init = append(init, b.Const(t, id))
			} else { // once more is the same
				init = append(init, first.accs[i])
			}
		}
	}
	types := typesOf(b, init)
	loopAt, loop := e.block(append([]kernel.Type{kernel.TI64}, types...))
	sumAt, sum := e.block(types)
	nextAt, next := e.block(typesOf(b, first.list()))
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, many, b.I64(0))},
		kernel.Succ{Block: loopAt, Args: append([]kernel.Value{many}, init...)}, kernel.Succ{Block: nextAt, Args: first.list()})

	b.B = loop
	n := len(l.chains)
	own := len(first.list())
	now := e.split(loop.Params[1:1+own], false)
	partial := [][]kernel.Value{now.accs}
	for k := range turns - 1 {
		partial = append(partial, loop.Params[1+own+k*n:][:n])
	}
	var around []kernel.Value
	for k := range partial {
		now = e.round(&carriedValues{ptrs: now.ptrs, ivs: now.ivs, accs: partial[k]}, steps, moves, kernel.None)
		around = append(around, now.accs...)
	}
	back := (&carriedValues{ptrs: now.ptrs, ivs: now.ivs, accs: around[:n]}).list()
	back = append(back, around[n:]...)
	e.again(loop.Params[0], loopAt, back, sumAt, back)

	b.B = sum
	end := e.split(sum.Params[:own], false)
	joined := make([]kernel.Value, n)
	for i, c := range l.chains {
		list := []kernel.Value{end.accs[i]}
		for k := range turns - 1 {
			list = append(list, sum.Params[own+k*n+i])
		}
		for len(list) > 1 {
			list = append(list[2:], b.Bin(c.op, list[0], list[1]))
		}
		joined[i] = list[0]
	}
	e.end(kernel.OpBr, nil, kernel.Succ{Block: nextAt, Args: (&carriedValues{ptrs: end.ptrs, ivs: end.ivs, accs: joined}).list()})
	*first = *e.split(next.Params, false)
	return rest, next
}
