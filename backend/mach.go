package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// reg is a register operand while code is selected: a virtual register, or zero for register 0 of
// the bank, which reads 0 (S), 1 (P) or all ones (M).
type reg = regalloc.VReg

const zero reg = -2

// noField is the field of an operand that has no place in the instruction word: arguments of
// calls, and what a tied destination overwrites.
const noField isa.Field = 255

// operand is a register operand over virtual registers.
type operand struct {
	field isa.Field
	regalloc.Operand
}

// kind tells real instructions from those that exist only until emission.
type kind uint8

const (
	normal kind = iota
	copyOf      // register copy, of any class: FDst <- FA
	entry       // defines the function's arguments; nothing is emitted
	undef       // defines a value of no matter what; nothing is emitted
	branch      // conditional: to the block's first successor, else the second
	jump        // to the only successor
	ret
	stop // trap or halt: no successor
)

// inst is a machine instruction. Register fields of Inst are filled after allocation.
type inst struct {
	isa.Inst
	kind   kind
	call   bool // clobbers the caller-saved registers
	slot   bool // the offset counts from the frame's spill area: see frame.go
	edit   bool // made by the allocator
	ops    []operand
	sym    string // of adr and call
	symOff int64
	buf    int32 // number of the scratchpad buffer whose place is part of the immediate, 0: of none
	mem    memRef
	loc    int32
	cycle  int32     // in the kernel of a pipelined loop: when it is to issue
	from   *inst     // in a pipelined loop: what it is a copy of
	src    int32     // kernel instruction, for comments: index in fn.source, -1
	copies *transfer // of a start of the DMA engine or a wait for it
}

type edge struct {
	to   int
	args []regalloc.VReg
}

// block ends in one instruction of kind branch, jump, ret or stop.
type block struct {
	insts  []*inst
	params []regalloc.VReg
	succs  []edge
	name   string
	pipe   *pipe     // of a loop's body: what became of its pipelining
	steps  steps     // of a loop of one block
	source int       // kernel block
	packed [][]*inst // of a loop that has been judged: its packets
}

// adds reports the addition of a constant to a register.
func (in *inst) adds() bool {
	return in.Op == isa.OpAddi && in.kind == normal && len(in.ops) == 2 && in.buf == 0
}

// fn is a function in machine form.
type fn struct {
	k          *kernel.Func
	name       string
	first      *fn         // of a twin: the function whose code it has
	packets    [][][]*inst // of each block, once it is emitted
	moved      bool        // but for where its buffers lie
	blocks     []*block
	vregs      []regalloc.VRegInfo
	remat      []*inst // by cookie − 1
	beside     []bool  // by kernel block: the header of a loop that is in none or beside another
	calls      []string
	callInd    bool
	atEntry    [2]reg   // core number and count, 0 if not asked for
	boolParams [][2]reg // predicate and the integer it comes as
	alloca     int64    // bytes of stack that allocas take
	frame      frame
	source     []*kernel.Inst // what the code was made from, for comments
	index      int            // in linker.at
	reached    []bool
	fixed      bool // the code depends on where in the scratchpad its buffers lie, other than by immediates
	stats      FuncStats
}

func (f *fn) vreg(c regalloc.Class) regalloc.VReg {
	f.vregs = append(f.vregs, regalloc.VRegInfo{Class: c})
	return regalloc.VReg(len(f.vregs) - 1)
}

// memRef says what memory an instruction touches, for the schedulers.
type memRef struct {
	reads, writes bool
	barrier       bool // ordered with every access that is not private
	private       bool // spill slots: nothing else reaches them
	effect        bool // ordered with other effects though it touches no memory
	row           uint16
	root          root
	base          kernel.Value // value the offset counts from; None for absolute addresses
	off, size     int64        // size 0: unknown
	lin           *linear      // the address; nil: unknown
	lo, hi        int64        // bytes touched, from the address on
}

// setImm stores an immediate operand by name; it reports whether it fits.
func (in *inst) setImm(name string, v int64) bool {
	o := in.immOperand(name)
	return o != nil && in.Inst.SetImm(o, v)
}

// immOperand is the immediate operand of a name, nil if there is none.
func (in *inst) immOperand(name string) *isa.Operand {
	ops := in.Op.Row().Operands
	for i := range ops {
		if ops[i].Field == isa.FImm && ops[i].Name == name {
			return &ops[i]
		}
	}
	return nil
}

// Operand constructors: d defines, m modifies (the second is what it overwrites), s is the
// datum of a store, the others are uses.
func use(f isa.Field, v reg) operand { return operand{f, regalloc.UseOf(v)} }
func d(v reg) operand                { return operand{isa.FDst, regalloc.DefOf(v)} }
func a(v reg) operand                { return use(isa.FA, v) }
func b(v reg) operand                { return use(isa.FB, v) }
func c(v reg) operand                { return use(isa.FC, v) }
func data(v reg) operand             { return use(isa.FDst, v) }
func mask(v reg) operand             { return use(isa.FMask, v) }
func pred(v reg) operand             { return use(isa.FPred, v) }

// build makes an instruction. Operands that are zero keep field 0.
func build(op isa.Op, t isa.Type, ops ...operand) *inst {
	x := &struct { // the instruction with room for its operands
		inst
		room [4]operand
	}{inst: inst{Inst: isa.Inst{Op: op, Type: t}, src: -1}}
	in := &x.inst
	in.ops = x.room[:0]
	for _, o := range ops {
		if o.V != zero {
			in.ops = append(in.ops, o)
		}
	}
	return in
}

// over makes the destination v overwrite old: lanes or parts that the instruction leaves alone stay.
func (in *inst) over(v, old reg) *inst {
	in.ops = append(in.ops, operand{noField, regalloc.UseOf(old)})
	in.ops = append(in.ops, operand{isa.FDst, regalloc.DefTied(v, len(in.ops)-1)})
	return in
}
