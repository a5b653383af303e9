package backend

import (
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// tripCount says how often a loop runs.
type tripCount struct {
	constant int64 // 0: see below
	counted  bool  // parameter iv counts down to 0
	// The other form: while first + by·trips + lead is below bound, or is not bound.
	bound regalloc.VReg
	iv    int   // parameter that begins as first or as the count
	lead  int64 // −by: it is the old value that is compared, not the next
	by    int64
	typ   isa.Type
	equal bool // ends when equal
}

const unknownTrips = "the number of iterations is not known before it"

// countTrips finds out how often the loop runs, or says why it is not known.
func (lb *loopBody) countTrips(p *pipeliner) string {
	term := lb.blk.insts[len(lb.blk.insts)-1]
	if term.Op == isa.OpDbnz {
		return lb.countDown(p, term)
	}
	op := term.Op
	if _, ok := inverse[op]; !ok {
		return unknownTrips
	}
	if lb.exit != 1 {
		op = inverse[op]
	}
	if len(term.ops) == 0 {
		return "an endless loop"
	}
	if !lb.compared(term, op) {
		return unknownTrips
	}
	t := &lb.trips
	// The branch must look at the same bits as the addition; a comparison must be signed and upward.
	same := term.Type.Size() == t.typ.Size() && t.typ.Size() >= 4
	if !same || op != isa.OpBne && (op != isa.OpBlt || t.by < 0 || term.Type != isa.I64 && term.Type != isa.I32) {
		return unknownTrips
	}
	t.equal = op == isa.OpBne
	if n := max(t.by, -t.by); n&(n-1) != 0 || n > 1<<30 {
		return "the step is not a power of two"
	}
	t.constant = lb.constantTrips(p)
	return ""
}

// countDown is countTrips of a loop whose branch is dbnz. That becomes an addition, so that it goes away with its last user.
func (lb *loopBody) countDown(p *pipeliner, term *inst) string {
	if lb.exit != 1 {
		return "an unusual branch"
	}
	count, next := term.ops[0].V, term.ops[1].V
	k, ok := lb.param[count]
	if !ok || lb.args[k] != next {
		return "an unusual counter"
	}
	t := &lb.trips
	t.counted, t.iv = true, k
	x := build(isa.OpAddi, isa.I64, d(next), a(count))
	x.setImm("imm", -1)
	x.loc, x.src, x.from, x.cycle = term.loc, term.src, term, int32(len(lb.blk.insts))
	lb.body = append(lb.body, x)
	lb.number()
	if n, ok := p.begins(lb.b, k); ok && n > 0 {
		t.constant = n
	}
	return ""
}

// compared finds what the branch back, made to be taken on op, compares: what counts, and with what bound.
func (lb *loopBody) compared(term *inst, op isa.Op) bool {
	x, y := zero, zero
	for _, o := range term.ops {
		switch o.field {
		case isa.FA:
			x = o.V
		case isa.FB:
			y = o.V
		}
	}
	switch {
	case lb.counts(x) && lb.fixed(y):
		lb.trips.bound = y
	case lb.counts(y) && lb.fixed(x) && op != isa.OpBlt && op != isa.OpBge:
		lb.trips.bound = x
	default:
		return false
	}
	return true
}

// counts reports and notes that a value is an induction variable, or its next value.
func (lb *loopBody) counts(v reg) bool {
	if v == zero {
		return false
	}
	for k, param := range lb.blk.params {
		in, by := lb.stepOf(k)
		if in == nil || by == 0 || v != lb.args[k] && v != param {
			continue
		}
		t := &lb.trips
		t.iv, t.by, t.lead, t.typ = k, by, 0, in.Type
		if v == param {
			t.lead = -by
		}
		return true
	}
	return false
}

// fixed reports that a value is the same in all iterations.
func (lb *loopBody) fixed(v reg) bool {
	if v == zero {
		return true
	}
	i, _ := lb.origin(v)
	_, isParam := lb.param[v]
	return i < 0 && !isParam
}

// constantTrips is how often a loop of a comparison runs, 0 where that is no constant.
func (lb *loopBody) constantTrips(p *pipeliner) int64 {
	t, limit := &lb.trips, int64(1<<30)
	lo, ok := p.begins(lb.b, t.iv)
	if !ok || max(lo, -lo) >= limit {
		return 0
	}
	hi := int64(0)
	if t.bound != zero {
		if hi, ok = p.f.constant(t.bound); !ok {
			return 0
		}
	}
	n := hi - lo - t.lead
	if n == 0 || n > 0 != (t.by > 0) || max(n, -n) >= limit || n%t.by != 0 && t.equal {
		return 0
	}
	if t.by < 0 {
		return n / t.by
	}
	return (n + t.by - 1) / t.by
}

// stepOf is the instruction that adds a constant to parameter k in each iteration.
func (lb *loopBody) stepOf(k int) (*inst, int64) {
	i, ok := lb.def[lb.args[k]]
	if !ok {
		return nil, 0
	}
	in := lb.body[i]
	if in.adds() {
		for _, o := range in.ops {
			if o.Role == regalloc.Use && o.V == lb.blk.params[k] {
				return in, in.Imm
			}
		}
	}
	return nil, 0
}

// begins is the constant that a parameter begins as, if all ways in agree.
func (p *pipeliner) begins(b, k int) (int64, bool) {
	v := regalloc.VReg(-1)
	for _, q := range p.preds[b] {
		if q == b {
			continue
		}
		for _, e := range p.f.blocks[q].succs {
			if e.to == b {
				if v >= 0 && v != e.args[k] {
					return 0, false
				}
				v = e.args[k]
			}
		}
	}
	if v < 0 {
		return 0, false
	}
	return p.f.constant(v)
}

// constant is the value of a register that a single li defines.
func (f *fn) constant(v regalloc.VReg) (int64, bool) {
	if r := f.vregs[v].Remat; r > 0 && f.remat[r-1].Op == isa.OpLi && f.remat[r-1].buf == 0 {
		return f.remat[r-1].Imm, true
	}
	return 0, false
}
