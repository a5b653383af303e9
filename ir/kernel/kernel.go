package kernel

import (
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// Elem is an element type. Integers have no sign: the op says how to read them.
type Elem uint8

// The element types. I1 is a predicate as a scalar and a lane mask as a vector.
const (
	Void Elem = iota
	I1
	I8
	I16
	I32
	I64
	F16
	BF16
	F32
	F64
	Ptr
	TileElem
	numElems
)

var elemInfo = [numElems]struct {
	name  string
	bytes int
}{
	Void: {"void", 0}, I1: {"i1", 1}, I8: {"i8", 1}, I16: {"i16", 2}, I32: {"i32", 4}, I64: {"i64", 8},
	F16: {"f16", 2}, BF16: {"bf16", 2}, F32: {"f32", 4}, F64: {"f64", 8}, Ptr: {"ptr", 8}, TileElem: {"tile", 1024},
}

func (e Elem) String() string { return elemInfo[e].name }

// Bytes is the size of one element in memory; an i1 takes a byte.
func (e Elem) Bytes() int { return elemInfo[e].bytes }

// IsInt reports i1 to i64 and ptr.
func (e Elem) IsInt() bool { return e >= I1 && e <= I64 || e == Ptr }

// IsFloat reports f16 to f64.
func (e Elem) IsFloat() bool { return e >= F16 && e <= F64 }

// VectorBytes is the size of a vector register: the most a vector type may hold.
const VectorBytes = 256

// Type is the type of a value. Lanes = 0 is a scalar (or a tile). A vector of I1 is a mask, and
// Width then is the size in bytes of the lanes it governs: masks of different widths are different
// types, since a mask register has a bit for each byte of a vector register.
type Type struct {
	Elem  Elem
	Width uint8
	Lanes uint16
}

// Scalar, Vec and Mask make types; Tile is the type of matrix tiles and NoType that of no value.
func Scalar(e Elem) Type { return Type{Elem: e} }

// Vec is the type of a vector of lanes elements.
func Vec(e Elem, lanes int) Type { return Type{Elem: e, Lanes: uint16(lanes)} }

// FullVec is the type of a vector that fills a register.
func FullVec(e Elem) Type { return Vec(e, VectorBytes/e.Bytes()) }

// Mask is the type of a mask over lanes of width bytes each.
func Mask(width, lanes int) Type { return Type{Elem: I1, Width: uint8(width), Lanes: uint16(lanes)} }

// Frequent types.
var (
	NoType = Type{}
	Tile   = Type{Elem: TileElem}
	Pred   = Scalar(I1)
	TI32   = Scalar(I32)
	TI64   = Scalar(I64)
	TF32   = Scalar(F32)
	TPtr   = Scalar(Ptr)
)

// IsMask reports a lane mask, IsVec a vector of anything else.
func (t Type) IsMask() bool { return t.Lanes > 0 && t.Elem == I1 }

// IsVec reports a vector that is not a mask.
func (t Type) IsVec() bool { return t.Lanes > 0 && t.Elem != I1 }

// IsScalar reports a value of an S or P register.
func (t Type) IsScalar() bool { return t.Lanes == 0 && t.Elem != Void && t.Elem != TileElem }

// MaskType is the mask that governs the lanes of t; for a scalar it is i1.
func (t Type) MaskType() Type {
	if t.Lanes == 0 {
		return Pred
	}
	if t.IsMask() {
		return t
	}
	return Mask(t.Elem.Bytes(), int(t.Lanes))
}

// WithElem keeps the lanes and changes the element.
func (t Type) WithElem(e Elem) Type { return Type{Elem: e, Lanes: t.Lanes} }

// Bytes is the size of a value in memory: masks take one bit a byte of the register, 32 bytes.
func (t Type) Bytes() int {
	if t.IsMask() {
		return VectorBytes / 8
	}
	if t.Lanes == 0 {
		return t.Elem.Bytes()
	}
	return t.Elem.Bytes() * int(t.Lanes)
}

func (t Type) String() string {
	switch {
	case t.IsMask():
		return fmt.Sprintf("<%dxm%d>", t.Lanes, int(t.Width)*8)
	case t.Lanes > 0:
		return fmt.Sprintf("<%dx%s>", t.Lanes, t.Elem)
	}
	return t.Elem.String()
}

// Value names a value of a function: an index into Func.Types. None is no value.
type Value int32

// None is the absent value: no result, all lanes, zero in masked-off lanes.
const None Value = -1

// Cond is the condition of a comparison, in LLVM's names.
type Cond uint8

// Conditions for icmp, then for fcmp (o: false on NaN, u: true on NaN).
const (
	NoCond Cond = iota
	EQ
	NE
	SLT
	SLE
	SGT
	SGE
	ULT
	ULE
	UGT
	UGE
	FOEQ
	FOGT
	FOGE
	FOLT
	FOLE
	FONE
	FORD
	FUEQ
	FUGT
	FUGE
	FULT
	FULE
	FUNE
	FUNO
	numConds
)

var condNames = [numConds]string{
	"", "eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge",
	"foeq", "fogt", "foge", "folt", "fole", "fone", "ford", "fueq", "fugt", "fuge", "fult", "fule", "fune", "funo",
}

func (c Cond) String() string { return condNames[c] }

// Ints decides a condition of icmp by two integers, as they are without signs and with.
func (c Cond) Ints(a, b uint64, sa, sb int64) bool {
	switch c {
	case EQ:
		return a == b
	case NE:
		return a != b
	case SLT:
		return sa < sb
	case SLE:
		return sa <= sb
	case SGT:
		return sa > sb
	case SGE:
		return sa >= sb
	case ULT:
		return a < b
	case ULE:
		return a <= b
	case UGT:
		return a > b
	}
	return a >= b
}

// Rnd is a rounding mode, numbered as in the ISA. RNE is the default and is not printed.
type Rnd uint8

// The rounding modes of IEEE 754.
const (
	RNE Rnd = iota
	RTZ
	RDN
	RUP
	RMM
	numRnds
)

var rndNames = [numRnds]string{"rne", "rtz", "rdn", "rup", "rmm"}

func (r Rnd) String() string { return rndNames[r] }

// Hints are facts about one instruction that its op alone does not say: promises of the source that an
// optimiser may use, each droppable without harm but Volatile, which is a duty.
type Hints uint16

// The hints.
const (
	NSW      Hints = 1 << iota // integer op: does not overflow as signed
	NUW                        // integer op: does not overflow as unsigned
	Exact                      // division or shift right: leaves no remainder
	NNeg                       // zext, uitofp: the operand is not negative
	Reassoc                    // float op: may be reordered with its like
	NoNaN                      // float op: no operand or result is NaN
	NoInf                      // float op: no operand or result is infinite
	NoSZ                       // float op: the sign of a zero does not matter
	Contract                   // float op: may be fused to an fma
	Recip                      // division: may be a product with the reciprocal
	ApproxF                    // function: an approximation may be used
	Volatile                   // memory op: done once, in order with its like, as it is written
	Sure                       // conditional branch: the second way is right whatever the condition says
	numHints = iota
)

var hintNames = [numHints]string{"nsw", "nuw", "exact", "nneg", "reassoc", "nnan", "ninf", "nsz", "contract", "arcp", "afn", "volatile", "sure"}

func (h Hints) String() string {
	var b strings.Builder
	for i, name := range hintNames {
		if h>>i&1 != 0 {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(name)
		}
	}
	return b.String()
}

// Succ is a successor of a terminator with the values of its block parameters.
type Succ struct {
	Block int // index into Func.Blocks
	Args  []Value
}

// Inst is one instruction. Which fields count is said by its row in Ops.
type Inst struct {
	Op    Op
	Cond  Cond
	Rnd   Rnd
	Align uint8 // memory ops: the address is a multiple of this; 0 = of the element's size
	Hints Hints
	Row   uint16  // memory ops: in one block, and round it, accesses of one family (Row / RowsOf) with other Rows do not meet; 0 = nothing known
	Type  Type    // of the result; of the datum for stores; else NoType
	Res   Value   // None if there is no result
	Mask  Value   // lanes the op acts on; None = all
	Old   Value   // what masked-off lanes keep; None = they become zero
	Loc   int32   // index into Module.Locs; 0 = unknown
	Imm   int64   // named by the row: constant bits, byte offset, lane, queue…
	Imm2  int64   // named by the row: scale, count…
	Sym   string  // global symbol, without @
	Args  []Value // operands
	Succs []Succ  // of terminators
	Cases []int64 // of switch: Cases[i] goes to Succs[i+1]; Succs[0] is the default
}

// RowsOf is how many Rows a family has: an iteration of an outer loop each, of those that are done abreast.
const RowsOf = 16

// Block is a basic block: parameters, instructions, and a terminator as the last of them.
type Block struct {
	Name   string // a hint for printing; may be empty
	Params []Value
	Insts  []Inst
}

// Term is the block's terminator.
func (b *Block) Term() *Inst { return &b.Insts[len(b.Insts)-1] }

// Func is a function. Blocks[0] is the entry; its parameters are the function's. A function without
// blocks is declared only; Sig then says its parameters.
type Func struct {
	Name    string
	Sig     []Type // parameter types
	Result  Type   // NoType if none
	Blocks  []*Block
	Types   []Type // by Value
	Entry   bool   // may be launched: kept and exported
	NoAlias []bool // by parameter: the pointer's bytes are reached through it alone
	// Scratch lists buffers in scratchpad, in order and apart. What an address that is made from a constant
	// inside one of them reaches is that buffer's.
	Scratch []Buffer
	Loc     int32
}

// Buffer is a part of the scratchpad.
type Buffer struct {
	At, Size int64
	Given    bool // it holds something when the function is called
	Kept     bool // what it holds is needed when the function has returned
}

// NewValue makes a value of type t.
func (f *Func) NewValue(t Type) Value {
	f.Types = append(f.Types, t)
	return Value(len(f.Types) - 1)
}

// TypeOf is the type of v, NoType for None.
func (f *Func) TypeOf(v Value) Type {
	if v == None {
		return NoType
	}
	return f.Types[v]
}

// Data is a global object. Bytes may be shorter than Size: the rest is zero.
type Data struct {
	Name  string
	Align int
	Write bool // in .data (or .bss when Bytes is empty), else .rodata
	Size  int64
	Bytes []byte
	// Fill, instead of Bytes, makes the object's Size bytes in dst, whatever that holds: what is most of a model is made where
	// it is wanted.
	Fill func(dst []byte)
	Refs []Ref // addresses stored in the object
}

// Content is the bytes of the object, made if need be.
func (d *Data) Content() []byte {
	if d.Fill == nil {
		return d.Bytes
	}
	b := make([]byte, d.Size)
	d.Fill(b)
	return b
}

// Ref is an 8-byte slot of a Data that holds the address Sym + Add.
type Ref struct {
	Off int64
	Sym string
	Add int64
}

// Module is a program: functions and global data, in order.
type Module struct {
	Name         string
	Funcs        []*Func
	Data         []*Data
	ScratchBytes int64        // scratchpad the functions address by constants: [4096, 4096+ScratchBytes)
	WholePages   bool         // the scratchpad that may be accessed ends at the end of a page: loops look ahead that far
	Meta         string       // JSON for object.Meta, carried through to the binary; may be empty
	Locs         []source.Pos // Locs[0] is unknown
}

// Func finds a function by name, nil if there is none.
func (m *Module) Func(name string) *Func {
	for _, f := range m.Funcs {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// DataByName finds a global object, nil if there is none.
func (m *Module) DataByName(name string) *Data {
	for _, d := range m.Data {
		if d.Name == name {
			return d
		}
	}
	return nil
}
