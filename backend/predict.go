package backend

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// Predicted cycles. A model's control flow depends on shapes, not on data, so what its regions take can be told from
// the final packets: the schedule of every block, how often each loop runs, and which transfers each wait waits for.
// The rehearsal walks main and the regions that it calls with scalars and predicates only; vectors, tiles and tensors
// have no values. It keeps the machine's scoreboard and DMA engine, and does not go round a loop more often than it
// takes to see what a pass costs (predict_loop.go):
//
//	pass 1  pass 2  pass 3 = pass 2   × (trips − 3)   last passes
//
// What is not known, a branch on data say, is guessed: each way is taken once, the way out of a loop last.
type rehearsal struct {
	l     *linker
	ticks []*tick // by packet
	room  tickRoom
	clock clock
	s     isa.State
	// known registers; the others have no value
	knownS uint32
	knownP uint8

	mem    memory
	visits map[int]int // branches on what is not known: by packet, how often it was reached
	calls  []call
	laps   laps
	tally  []int64 // cycles by function
	took   []int64 // by function: of its only call so far, 0 if there was none or it calls others
	descs  map[string][]byte
	left   int // packets that may still be walked
}

// call is one under way: the packet to return to, when it began, what was called.
type call struct {
	back int
	at   int64
	fn   *fn
}

// longCall is the cycles of a function that what is under way when it is called changes little of.
const longCall = 100_000

// alike is what a function takes if one with the same code and the same transfers was called before, else 0. One whose buffers
// lie elsewhere has others around it: what is under way when it is called is not the same, which tells in a short one.
func (r *rehearsal) alike(f *fn) int64 {
	if f.first == nil || r.took[f.first.index] == 0 || f.moved && r.took[f.first.index] < longCall {
		return 0
	}
	from, to := r.l.start[f.first.name], r.l.start[f.name]
	for i := to; i < len(r.l.packets) && r.l.packets[i].fn == f; i++ {
		for k, in := range r.l.packets[i].insts {
			if x := r.l.packets[from+i-to].insts[k]; in.sym != x.sym && !bytes.Equal(r.descs[in.sym], r.descs[x.sym]) {
				return 0
			}
		}
	}
	return r.took[f.first.index]
}

// maxRehearsed packets are walked at the most: a second or so. What comes behind them has no prediction.
const maxRehearsed = 4 << 20

// predict gives the regions that have no prediction of their own one.
func (l *linker) predict() {
	todo := map[string]int{}
	for i := range l.prog.Meta.Regions {
		if g := &l.prog.Meta.Regions[i]; g.Predicted == 0 {
			todo[g.Symbol] = i
		}
	}
	if len(todo) == 0 {
		return
	}
	ticks := l.ticks()
	for _, f := range l.fns {
		if !f.k.Entry {
			continue
		}
		for name, n := range l.rehearse(f, ticks) {
			if i, ok := todo[name]; ok {
				l.prog.Meta.Regions[i].Predicted = n
			}
		}
	}
}

// rehearse gives the cycles of each function on the way from an entry to its return.
func (l *linker) rehearse(f *fn, ticks []*tick) map[string]int64 {
	lay := l.prog.Layout()
	r := &rehearsal{
		l: l, ticks: ticks, visits: map[int]int{}, tally: make([]int64, len(l.fns)), left: maxRehearsed,
		mem: memory{pieces: l.prog.Pieces, at: linkBase + lay.Rodata, text: linkBase + lay.Text, words: map[uint64]word{}}, knownS: 1, knownP: 1,
	}
	r.took, r.descs = make([]int64, len(l.fns)), map[string][]byte{}
	for _, d := range l.m.Data {
		if d.Size == isa.DMADescSize {
			r.descs[d.Name] = d.Bytes
		}
	}
	r.clock.m = &l.opt.Machine
	r.s.Mem = &r.mem
	r.s.Reset()
	// Arguments are addresses that nothing else has, aligned as the runtime aligns buffers.
	for i := 1; i <= 16; i++ {
		r.setS(i, argBase+uint64(i)<<32)
	}
	r.setS(isa.RegSP, argBase)
	r.setS(isa.RegCore, 0)
	r.setS(isa.RegCores, uint64(max(1, l.prog.Meta.Cores)))
	if !r.walk(l.start[f.name]) {
		return nil // half a program tells nothing of its regions
	}
	out := map[string]int64{}
	for i, n := range r.tally {
		out[l.fns[i].name] = n
	}
	return out
}

func (r *rehearsal) setS(n int, v uint64) {
	r.s.S[n] = v
	r.knownS |= 1 << n
}

// walk goes through packets from k on until the entry function returns, and reports whether it got there.
func (r *rehearsal) walk(k int) bool {
	for r.left--; r.left > 0; r.left-- {
		r.laps.leave(k, len(r.calls))
		st := r.step(k)
		from := r.clock.now
		r.clock.issue(st)
		r.tally[st.fn] += r.clock.now - from
		next, bubbles := k+1, 0
		r.s.PC = r.mem.text + st.pc
		for i := range st.insts {
			in := &st.insts[i]
			if to, cost, moved := r.exec(k, st, in); moved {
				if to < 0 {
					return true
				}
				next, bubbles = to, cost
			} else {
				bubbles = max(bubbles, cost)
			}
		}
		r.clock.retire(st)
		if bubbles > 0 {
			r.clock.bubble(bubbles)
		}
		if next <= k && r.l.packets[next].fn == r.l.packets[k].fn {
			r.turn(next, k)
		}
		k = next
	}
	return false
}

// exec gives an instruction's scalars their values. moved says that it goes to packet to, −1 for the end.
func (r *rehearsal) exec(k int, st *tick, in *scalarInst) (to, bubbles int, moved bool) {
	known := in.readsS&^r.knownS == 0 && in.readsP&^r.knownP == 0
	on := true
	if in.Pred != 0 && r.knownP>>in.Pred&1 != 0 {
		on = r.s.P[in.Pred] != in.Pol
	}
	if !on {
		return 0, 0, false
	}
	if in.branch {
		return r.branch(k, st, in, known)
	}
	switch in.Op {
	case isa.OpDma:
		at := func(n uint8) uint64 { // an address that comes from data is one of a tensor
			if r.knownS>>n&1 == 0 {
				return argBase
			}
			return r.s.S[n]
		}
		r.clock.dma(&r.mem, int(in.Imm&7), at(in.A), at(in.B), at(in.C))
		return 0, 0, false
	case isa.OpDmaWait:
		r.clock.dmaWait(int(in.Imm&7), int(in.Imm>>3&15))
		return 0, 0, false
	case isa.OpHalt, isa.OpTrap:
		return -1, 0, true
	case isa.OpSemWait:
		r.clock.wait(r.clock.now + int64(r.l.opt.Machine.SemLatency))
		return 0, 0, false
	}
	if in.bytes > 0 && known {
		r.access(in)
	}
	if in.compares && known {
		b := r.s.S[in.B]
		if in.Op == isa.OpCmpi {
			b = uint64(in.Imm >> 4)
		}
		r.laps.saw(int64(r.s.S[in.A] - b))
	}
	if in.pure && known && r.s.Exec(&in.inst.Inst) == isa.FaultNone {
		r.knownS |= in.writesS
		r.knownP |= in.writesP
		return 0, 0, false
	}
	if in.stores {
		r.mem.forget(r.s.S[in.A]+uint64(in.Imm), known)
	}
	r.knownS &^= in.writesS &^ 1
	r.knownP &^= in.writesP &^ 1
	if in.incremented && known {
		r.setS(int(in.A), r.s.S[in.A]+uint64(in.Imm))
	}
	return 0, 0, false
}

// access times what a load or store does beyond the table: lines of global memory.
func (r *rehearsal) access(in *scalarInst) {
	addr := r.s.S[in.A]
	switch {
	case in.indexed:
		addr += r.s.S[in.B]<<uint(in.Imm&7) + uint64(in.Imm>>3)
	case !in.incremented:
		addr += uint64(in.Imm)
	}
	if addr >= isa.ScratchEnd {
		r.clock.global(addr, in.bytes, in.stores)
	}
}

// branch says where control goes.
func (r *rehearsal) branch(k int, st *tick, in *scalarInst, known bool) (to, bubbles int, moved bool) {
	cost := r.l.opt.Machine.BranchBubbles
	switch in.Op {
	case isa.OpCall:
		to := r.l.start[in.inst.sym]
		f := r.l.packets[to].fn
		if n := r.alike(f); n > 0 { // the time has been seen
			r.clock.skip(n)
			r.tally[f.index] += n
			return 0, cost, false
		}
		r.calls = append(r.calls, call{k + 1, r.clock.now, f})
		return to, cost, true
	case isa.OpRet:
		n := len(r.calls) - 1
		if n < 0 {
			return -1, 0, true
		}
		c := r.calls[n]
		r.took[c.fn.index] = r.clock.now - c.at
		if r.calls = r.calls[:n]; len(c.fn.calls) > 0 {
			r.took[c.fn.index] = 0
		}
		return c.back, cost, true
	case isa.OpCallr, isa.OpJr:
		return -1, 0, true
	}
	target := r.l.at[st.fn][r.l.packets[k].to]
	taken := true
	switch {
	case !known: // each way in turn, the way on first where the other goes back
		r.visits[k]++
		taken = r.visits[k]%2 == 0
		if in.Op == isa.OpDbnz {
			r.knownS &^= in.writesS
		}
	case in.Op != isa.OpJ:
		a, b := r.s.S[in.A], r.s.S[in.B]
		if in.Op == isa.OpDbnz {
			a, b = r.s.S[in.Dst]-1, 0
		}
		r.laps.saw(int64(a - b))
		r.s.Next = 0
		inst := in.inst.Inst
		inst.Imm = 1 // some way off: where to is known here
		r.s.Exec(&inst)
		taken = r.s.Next != 0
	}
	r.laps.went(k, taken)
	if in.Op == isa.OpDbnz && taken == (target <= k) {
		cost = 0
	}
	if !taken && in.Op != isa.OpDbnz {
		cost = 0
	}
	return target, cost, taken
}

// linkBase is added to the program's addresses, argBase is where those that stand for buffers begin: all are of global
// memory.
const (
	linkBase = 1 << 40
	argBase  = 1 << 44
)

// memory is what scalars can be loaded from: read-only data, and what was stored before.
type memory struct {
	pieces []object.Piece
	at     uint64 // of the pieces
	text   uint64
	words  map[uint64]word
}

// word is a value in memory, of n bytes.
type word struct {
	v uint64
	n int
}

// Load is part of isa.Memory. Pointers in the table of inputs and outputs are buffers of their own.
func (m *memory) Load(addr uint64, p []byte) bool {
	i, _ := slices.BinarySearchFunc(m.pieces, addr-m.at+1, func(x object.Piece, off uint64) int { return cmp.Compare(x.Off, off) })
	if i > 0 && addr >= m.at {
		if x := &m.pieces[i-1]; addr-m.at+uint64(len(p)) <= x.Off+uint64(len(x.Bytes)) {
			copy(p, x.Bytes[addr-m.at-x.Off:])
			return true
		}
	}
	w, ok := m.words[addr]
	if !ok && addr >= argBase && len(p) == 8 && addr < argBase+2<<32 {
		w, ok = word{argBase + 32<<32 + (addr&0xffff)<<32, 8}, true
	}
	if !ok || w.n != len(p) {
		return false
	}
	for i := range p {
		p[i] = byte(w.v >> (8 * i))
	}
	return true
}

// Store is part of isa.Memory.
func (m *memory) Store(addr uint64, p []byte) bool {
	w := word{n: len(p)}
	for i := range p {
		w.v |= uint64(p[i]) << (8 * i)
	}
	m.words[addr] = w
	return true
}

// CanStore is part of isa.Memory.
func (m *memory) CanStore(uint64, int) bool { return true }

// forget drops what lies at an address that something without a value was stored to.
func (m *memory) forget(addr uint64, known bool) {
	if known {
		delete(m.words, addr)
	}
}
