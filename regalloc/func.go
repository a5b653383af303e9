package regalloc

import "fmt"

// Class is a register file.
type Class uint8

// The register files of the machine.
const (
	S Class = iota // 64-bit scalars
	P              // predicates
	V              // vectors
	M              // lane masks
	T              // tiles
	NumClasses
)

func (c Class) String() string {
	if c < NumClasses {
		return "SPVMT"[c : c+1]
	}
	return "?"
}

// MaxRegs is the size of the largest register file.
const MaxRegs = 32

// VReg is a virtual register: an index into Func.VRegs.
type VReg int32

// Role says what an instruction does with an operand.
type Role uint8

const (
	// Use reads the register when the instruction starts.
	Use Role = iota
	// Def writes it when the instruction ends, so it may share a register with a Use.
	Def
	// EarlyDef writes it while uses are still to be read: it shares with no Use. A def that
	// nothing uses is a temporary.
	EarlyDef
	// Mod reads and writes one and the same virtual register. SSA code says it with a Def
	// tied to a Use instead.
	Mod
)

// Operand is one register operand of an instruction.
type Operand struct {
	V    VReg
	Role Role
	// Fixed is the physical register it must be in, or -1.
	Fixed int8
	// Tie is, for a Def, the index of the Use operand whose register it overwrites, or -1.
	Tie int8
}

// Constructors of operands.
func UseOf(v VReg) Operand             { return Operand{V: v, Role: Use, Fixed: -1, Tie: -1} }
func DefOf(v VReg) Operand             { return Operand{V: v, Role: Def, Fixed: -1, Tie: -1} }
func TempOf(v VReg) Operand            { return Operand{V: v, Role: EarlyDef, Fixed: -1, Tie: -1} }
func UseFixed(v VReg, reg int) Operand { return Operand{V: v, Role: Use, Fixed: int8(reg), Tie: -1} }

func DefFixed(v VReg, reg int) Operand { return Operand{V: v, Role: Def, Fixed: int8(reg), Tie: -1} }

func DefTied(v VReg, use int) Operand { return Operand{V: v, Role: Def, Fixed: -1, Tie: int8(use)} }

// RegSet is a set of physical registers, one bit each, by class.
type RegSet [NumClasses]uint32

// Has reports membership.
func (s *RegSet) Has(c Class, r int) bool { return s[c]>>uint(r)&1 != 0 }

// Add adds a register.
func (s *RegSet) Add(c Class, r int) { s[c] |= 1 << uint(r) }

// Inst is one instruction as the allocator sees it.
type Inst struct {
	Ops []Operand
	// Clobber, if not nil, is what the instruction destroys beside its defs (a call).
	Clobber *RegSet
	// Move marks Ops = {Def d, Use s} that only copies: the two are put together if possible.
	Move bool
}

// sameAsTied is the set of uses that read the value which def j overwrites: the tied operand
// and all others of the same virtual register, which find it in the same place.
func (in *Inst) sameAsTied(j int) (set uint64) {
	v := in.Ops[in.Ops[j].Tie].V
	for k := range in.Ops {
		if o := &in.Ops[k]; o.Role == Use && o.Fixed < 0 && o.V == v {
			set |= 1 << uint(k)
		}
	}
	return set
}

// Edge goes to a block and gives its parameters.
type Edge struct {
	To   int
	Args []VReg
}

// Block is a run of Insts[First:First+N]; the last is the terminator, which has operands
// only if the block has other than one successor, or that successor no other predecessor.
type Block struct {
	First, N int
	Params   []VReg
	Succs    []Edge
	// Freq weighs the block; 0 lets the allocator take 10 to the power of its loop depth.
	Freq float32
}

// VRegInfo describes a virtual register.
type VRegInfo struct {
	Class Class
	// Remat is a cookie for the back end, not 0, if the value can be made again anywhere
	// without operands; then it is never stored.
	Remat int32
}

// Func is the allocator's input. Blocks lie in layout order, their instructions are
// contiguous and in the same order, block 0 is the entry and has no predecessors.
// Loops should be contiguous in the layout (that only matters for quality).
type Func struct {
	Insts  []Inst
	Blocks []Block
	VRegs  []VRegInfo
}

// Config describes the register files.
type Config struct {
	// Alloc lists the allocatable registers of each class, all equally liked.
	Alloc [NumClasses][]uint8
	// Costly lists further ones, tried in order when Alloc has none free: callee-saved ones.
	Costly [NumClasses][]uint8
	// SlotSize is the size in bytes of a spill slot of the class.
	SlotSize [NumClasses]int
	// Via names the class of the register needed between a register of the class and its
	// slot; the class itself if memory is reached directly.
	Via [NumClasses]Class
	// Swap names the classes of which two registers can be exchanged without a third place.
	Swap [NumClasses]bool
}

// DefaultConfig is the GW1 machine: S0, S30, S31, P0 and M0 pinned, S19 to S29 callee-saved.
func DefaultConfig() *Config {
	c := &Config{SlotSize: [NumClasses]int{8, 8, 256, 32, 1024}, Via: [NumClasses]Class{S, S, V, M, T}, Swap: [NumClasses]bool{S: true, P: true, V: true, M: true}}
	fill := func(l *[]uint8, from, to uint8) {
		for r := from; r <= to; r++ {
			*l = append(*l, r)
		}
	}
	fill(&c.Alloc[S], 1, 18)
	fill(&c.Costly[S], 19, 29)
	fill(&c.Alloc[P], 1, 7)
	fill(&c.Alloc[V], 0, 31)
	fill(&c.Alloc[M], 1, 15)
	fill(&c.Alloc[T], 0, 15)
	return c
}

// Limit keeps only the first n allocatable registers of each class (callee-saved ones count last).
func (c *Config) Limit(n int) *Config {
	return c.LimitEach([NumClasses]int{n, n, n, n, n})
}

// LimitEach is Limit with a number for each class.
func (c *Config) LimitEach(ns [NumClasses]int) *Config {
	d := *c
	for cl, n := range ns {
		if len(d.Alloc[cl]) >= n {
			d.Alloc[cl], d.Costly[cl] = d.Alloc[cl][:n], nil
		} else if k := n - len(d.Alloc[cl]); len(d.Costly[cl]) > k {
			d.Costly[cl] = d.Costly[cl][:k]
		}
	}
	return &d
}

// Loc is a place that holds a value: a register, or a spill slot.
type Loc int32

const (
	// NoLoc is nowhere.
	NoLoc    Loc = -1
	slotBase Loc = Loc(NumClasses) * MaxRegs
	// rematBase + v is the place of a value that is made again when needed.
	rematBase Loc = 1 << 30
)

// RegLoc is the place of a physical register.
func RegLoc(c Class, r int) Loc { return Loc(c)*MaxRegs + Loc(r) }

// SlotLoc is the place of a spill slot.
func SlotLoc(i int) Loc { return slotBase + Loc(i) }

// IsReg reports a register.
func (l Loc) IsReg() bool { return l >= 0 && l < slotBase }

// IsSlot reports a spill slot.
func (l Loc) IsSlot() bool { return l >= slotBase && l < rematBase }

// Class is the class of a register place.
func (l Loc) Class() Class { return Class(l / MaxRegs) }

// Reg is the register's number, or the slot's.
func (l Loc) Reg() int {
	if l.IsReg() {
		return int(l % MaxRegs)
	}
	return int(l - slotBase)
}

// classIn is the class of what lies in a register, or in a slot of a result.
func (l Loc) classIn(r *Result) Class {
	if l.IsReg() {
		return l.Class()
	}
	return r.Slots[l.Reg()].Class
}

func (l Loc) String() string {
	switch {
	case l.IsReg():
		return fmt.Sprintf("%v%d", l.Class(), l.Reg())
	case l.IsSlot():
		return fmt.Sprintf("slot%d", l.Reg())
	case l >= rematBase:
		return "remat"
	}
	return "none"
}

// EditKind is the kind of an inserted instruction.
type EditKind uint8

// The kinds of edits.
const (
	EditMove   EditKind = iota // register to register of the same class
	EditSpill                  // register to slot
	EditReload                 // slot to register
	EditRemat                  // cookie to register
	EditSwap                   // two registers of the same class exchange what they hold
)

func (k EditKind) String() string { return [...]string{"move", "spill", "reload", "remat", "swap"}[k] }

// Edit is an inserted instruction.
type Edit struct {
	Kind     EditKind
	Class    Class
	From, To Loc
	// Tmp is the register of class Config.Via that a spill or reload goes through, or NoLoc.
	Tmp Loc
	// V is the virtual register moved, to To in a swap, -1 for a bystander saved around a move.
	V VReg
	// Cookie is VRegInfo.Remat of a remat.
	Cookie int32
}

// writes lists the places that an edit writes, and NoLoc.
func (e *Edit) writes() [3]Loc {
	if e.Kind == EditSwap {
		return [3]Loc{e.To, e.From, NoLoc}
	}
	return [3]Loc{e.To, e.Tmp, NoLoc}
}

func (e Edit) String() string { return fmt.Sprintf("%v %v <- %v (v%d)", e.Kind, e.To, e.From, e.V) }

// Slot is a spill slot in the frame.
type Slot struct {
	Class     Class
	Off, Size int
}

// EdgeCode is code on a critical edge: the back end makes a block for it.
type EdgeCode struct {
	Block, Succ int
	Edits       []int32
}

// Stats counts edits, plain and weighted by block frequency.
type Stats struct {
	Spills, Reloads, Remats, Moves                  int
	WSpills, WReloads, WRemats, WMoves              float64
	SpillBytes, ReloadBytes                         int
	WBytes                                          float64 // of both, weighted
	LoopSpillBytes                                  int     // of both, in blocks that go round to themselves
	WLoopBytes                                      float64 // those, weighted
	Bundles, Evictions, Splits, SlotBytes, EdgeCode int
}

// Result is a finished allocation.
type Result struct {
	// Regs holds the place of each operand: that of Insts[i].Ops[j] is Regs[OpBase[i]+j].
	Regs   []Loc
	OpBase []int32
	Edits  []Edit
	// Code is the new instruction list: ≥ 0 is an instruction, else ^index of an edit.
	// Block b is Code[CodeStart[b]:CodeStart[b+1]].
	Code      []int32
	CodeStart []int32
	// HeadEdits is how many edits at the start of each block belong to its one incoming edge.
	HeadEdits []int32
	Edges     []EdgeCode
	Slots     []Slot
	// FrameBytes is the size of the area that holds the slots.
	FrameBytes int
	// Used says which registers are written.
	Used  RegSet
	Stats Stats
	loops []loopBytes // those of one block that spill
	hops  float32     // bytes of registers that took the place of slots, weighted

	mirrors []*mirrors // by block: what registers hold where it begins, while the allocator is at work
}

// loopBytes is what a loop spills in a pass.
type loopBytes struct{ block, bytes int32 }

// Op is the place of operand j of instruction i.
func (r *Result) Op(i, j int) Loc { return r.Regs[int(r.OpBase[i])+j] }

// Error is a failed allocation or a broken input.
type Error struct {
	Inst int
	Msg  string
}

func (e *Error) Error() string { return fmt.Sprintf("regalloc: instruction %d: %s", e.Inst, e.Msg) }

// Verify reports what of the input breaks the rules of Func.
func (f *Func) Verify() error {
	next := 0
	preds := make([]int, len(f.Blocks))
	bad := func(i int, format string, args ...any) error { return &Error{i, fmt.Sprintf(format, args...)} }
	for _, b := range f.Blocks {
		for _, e := range b.Succs {
			if e.To <= 0 || e.To >= len(f.Blocks) {
				return bad(b.First, "edge to block %d of %d", e.To, len(f.Blocks))
			}
			preds[e.To]++
		}
	}
	okV := func(v VReg) bool { return v >= 0 && int(v) < len(f.VRegs) && f.VRegs[v].Class < NumClasses }
	for bi, b := range f.Blocks {
		if b.First != next || b.N < 1 || b.First+b.N > len(f.Insts) {
			return bad(b.First, "block %d: instructions %d+%d, want a run from %d", bi, b.First, b.N, next)
		}
		next += b.N
		for _, p := range b.Params {
			if !okV(p) || bi == 0 {
				return bad(b.First, "block %d: bad parameter v%d", bi, p)
			}
		}
		for _, e := range b.Succs {
			if len(e.Args) != len(f.Blocks[e.To].Params) {
				return bad(b.First, "block %d: %d arguments for %d parameters of block %d", bi, len(e.Args), len(f.Blocks[e.To].Params), e.To)
			}
			for k, v := range e.Args {
				if !okV(v) || f.VRegs[v].Class != f.VRegs[f.Blocks[e.To].Params[k]].Class {
					return bad(b.First, "block %d: argument %d has the wrong class", bi, k)
				}
			}
		}
		for i := b.First; i < next; i++ {
			in := &f.Insts[i]
			for j, o := range in.Ops {
				switch {
				case !okV(o.V):
					return bad(i, "operand %d: no virtual register v%d", j, o.V)
				case o.Tie >= 0 && (o.Role != Def || int(o.Tie) >= len(in.Ops) || in.Ops[o.Tie].Role != Use || o.Fixed >= 0 ||
					in.Ops[o.Tie].Fixed >= 0 || f.VRegs[o.V].Class != f.VRegs[in.Ops[o.Tie].V].Class):
					return bad(i, "operand %d: bad tie to %d", j, o.Tie)
				case o.Fixed >= 0 && (o.Role == Mod || o.Role == EarlyDef):
					return bad(i, "operand %d: a fixed operand is a use or a def", j)
				}
			}
			for j, o := range in.Ops {
				if o.Role == EarlyDef || o.Tie >= 0 {
					for k, u := range in.Ops {
						if u.V == o.V && k != j && k != int(o.Tie) {
							return bad(i, "operand %d: v%d is written early and is also operand %d", j, o.V, k)
						}
					}
				}
			}
			if in.Move && (len(in.Ops) != 2 || in.Ops[0].Role != Def || in.Ops[1].Role != Use) {
				return bad(i, "a move is a def and a use")
			}
			if i == next-1 {
				for j, o := range in.Ops {
					if o.Role != Use && o.Fixed >= 0 {
						return bad(i, "operand %d: a terminator has a fixed def", j)
					}
				}
				if len(b.Succs) == 1 && len(in.Ops) > 0 && preds[b.Succs[0].To] > 1 {
					return bad(i, "the terminator of a block with one successor has operands")
				}
			}
		}
	}
	if next != len(f.Insts) {
		return bad(next, "instructions after the last block")
	}
	return nil
}
