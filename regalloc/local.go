package regalloc

import "slices"

// Blocks that spill are allocated once more, each by itself. Pieces that begin and end in other blocks have their registers before short ones are
// placed, so that these find the rest in pieces: a value is stored though at each point some register is free. Within a block that can be mended
// when all code is laid out. What the finished code does is its own specification:
//
//	reload V7 <- slot3       symbol 1 was in slot3 when the block began
//	add V4 <- V7, V2         reads symbols 1 and 2, makes symbol 3
//	spill slot3 <- V4        symbol 3 is in slot3 when the block ends, as something behind it reads slot3
//
// So the block is read (localread.go), and the flow of the lower bound (bound.go) says which symbols keep a register from one access to the
// next (localplan.go). Then it is gone through from its start (locallay.go): what is to be kept never has more values than registers, so each
// finds one, and moves if an instruction wants its register; at the end all go where the code behind expects them. The result stands if it
// stores and loads less, and moves not much more.

// localRounds is how often the choice of what stays in registers is tried to be bettered.
const localRounds = 8

// symbol is a value of a block, however it is named.
type symbol struct {
	class Class
	v     VReg    // names it; −1 if that is not known
	remat bool    // it is made again
	def   int32   // the instruction that makes it, counted from the block's first; −1 if it was there before
	uses  []int32 // those that read it
	out   []Loc   // places that hold it at the end
	kept  []bool  // by use, then for the end: it is in a register from the access before on
	next  int     // of uses
	regs  uint32  // hold it
	slots []Loc   // hold it
}

// after is the place in kept of what follows the instruction at t.
func (s *symbol) after(t int32) int {
	if s.next < len(s.uses) && s.uses[s.next] == t {
		return s.next + 1
	}
	return s.next
}

// needed reports that the symbol is read, or held at the end, behind the access at k.
func (s *symbol) needed(k int) bool { return k < len(s.uses) || len(s.out) > 0 }

// safe reports that the symbol's registers may be taken.
func (s *symbol) safe() bool { return s.remat || len(s.slots) > 0 }

// holders says which symbol is in each register, + 1.
type holders [NumClasses][MaxRegs]int32

// local allocates one block. It keeps its lists from one to the next.
type local struct {
	*emitter
	live    *livePlaces
	b       int
	first   int
	n       int32 // instructions but the terminator
	from    int32 // in Code, of the first behind the head's edits
	to      int32 // of the terminator
	syms    []symbol
	ops     []int32 // by operand from the block's first on: its symbol
	holds   []int32 // by place: symbol + 1, while the code is read; then of slots
	slots   []Loc   // that the code names
	extra   []Loc   // slots made for this
	start   placeSet
	end     placeSet
	mirror  mirrors // at the start
	odd     bool
	spills  [NumClasses]int // stores and reloads in the code as it was
	again   map[VReg]int32  // symbols that are made again
	allowed RegSet          // registers that may be used
	in, was holders         // now, and in front of the instruction in hand
	early   holders         // while it reads
	mv      []pmove
	regs    []Loc  // by operand, the result
	flags   []bool // of kept
	code    []int32
	fixed   [NumClasses]uint32 // registers of the instruction's fixed uses
	late    [NumClasses]uint32 // those that it destroys, or writes fixed
	read    [NumClasses]uint32 // those that its other operands read
	t       int32
}

// relay allocates the blocks of an allocation that spill once more.
func (a *allocator) relay(res *Result) {
	if res.Stats.WBytes == 0 {
		res.mirrors = nil
		return
	}
	a.res = res
	l := &a.local
	l.emitter, l.live, l.extra = newEmitter(a), nil, l.extra[:0]
	defer func() { l.emitter, l.live, res.mirrors = nil, nil, nil }()
	by := map[int][]int32{}
	for b := range a.f.Blocks {
		if a.f.Blocks[b].N > boundedInsts || res.mirrors[b] == nil || !l.region(b) {
			continue
		}
		if l.live == nil {
			l.live = readPlaces(a.f, res, l.edgeOf())
		}
		slots, extra, emerg, edits := len(res.Slots), len(l.extra), l.emerg, len(res.Edits)
		if l.readBlock() && l.plan() && l.lay() && l.better() {
			copy(res.Regs[res.OpBase[l.first]:], l.regs)
			by[b] = slices.Clone(l.code)
			continue
		}
		res.Slots, l.extra, l.emerg, res.Edits = res.Slots[:slots], l.extra[:extra], emerg, res.Edits[:edits]
	}
	if len(by) > 0 {
		l.replace(by)
		l.tally()
		a.layoutSlots()
	}
}

// region finds what of a block is allocated again, and what that spills; false if nothing can come of it: what is loaded was in no register
// before, and what is stored is read behind the block, as other stores were dropped.
func (l *local) region(b int) (any bool) {
	bl, r := &l.f.Blocks[b], l.res
	l.b, l.first, l.n = b, bl.First, int32(bl.N-1)
	l.from, l.to = r.CodeStart[b]+r.HeadEdits[b], r.CodeStart[b+1]-1
	l.spills, l.slots = [NumClasses]int{}, l.slots[:0]
	for _, x := range r.Code[l.from:l.to] {
		if x >= 0 {
			continue
		}
		ed := &r.Edits[^x]
		at := ed.To
		switch ed.Kind {
		case EditReload:
			at = ed.From
			any = any || slices.Contains(l.slots, at) || l.mirroredAtStart(at)
		case EditSpill:
		default:
			continue
		}
		l.spills[ed.Class]++
		l.slots = appendNew(l.slots, at)
	}
	return any
}

// mirroredAtStart reports that a register has what a slot holds when the block begins.
func (l *local) mirroredAtStart(slot Loc) bool {
	return slices.Contains(l.res.mirrors[l.b][:], int32(slot.Reg())+1)
}

// better compares with the code as it was: less has to be stored and loaded, by fewer moves than that is worth, and no tile moves more often.
// In a loop of one block a move is worth as much: what is pipelined hides loads, but finds no room for moves.
func (l *local) better() bool {
	var n, moves, tiles [2]int
	memory := 2 // what a store or load weighs, in moves
	if l.loop(l.b) >= 0 {
		memory = 1
	}
	for k, code := range [2][]int32{l.res.Code[l.from:l.to], l.code} {
		for _, x := range code {
			if x >= 0 {
				continue
			}
			switch ed := &l.res.Edits[^x]; ed.Kind {
			case EditMove:
				moves[k]++
				if ed.Class == T {
					tiles[k]++
				}
			case EditSwap:
				moves[k] += 3
			case EditSpill, EditReload:
				n[k] += l.cfg.SlotSize[ed.Class]
				moves[k] += memory
			}
		}
	}
	return n[1] < n[0] && moves[1] < moves[0] && tiles[1] <= tiles[0]
}

// replace puts new code into blocks.
func (e *emitter) replace(by map[int][]int32) {
	res := e.res
	code := make([]int32, 0, len(res.Code))
	for b := range e.f.Blocks {
		from, to := res.CodeStart[b], res.CodeStart[b+1]
		res.CodeStart[b] = int32(len(code))
		if l, ok := by[b]; ok {
			code = append(code, res.Code[from:from+res.HeadEdits[b]]...)
			code = append(code, l...)
			from = to - 1
			e.noteUsed(l)
		}
		code = append(code, res.Code[from:to]...)
	}
	res.CodeStart[len(e.f.Blocks)] = int32(len(code))
	res.Code = code
}

// noteUsed adds what code writes to the registers that are used.
func (e *emitter) noteUsed(code []int32) {
	for _, x := range code {
		if x < 0 {
			for _, at := range e.res.Edits[^x].writes() {
				if at.IsReg() {
					e.res.Used.Add(at.Class(), at.Reg())
				}
			}
			continue
		}
		for j := range e.f.Insts[x].Ops {
			if at := e.res.Op(int(x), j); e.f.Insts[x].Ops[j].Role != Use && at.IsReg() {
				e.res.Used.Add(at.Class(), at.Reg())
			}
		}
	}
}
