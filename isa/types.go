package isa

// Type is the 4-bit type field of an instruction word: what the lanes or the scalar hold.
type Type uint8

// The types. Signedness matters only to the ops that list both. U8I8 and I8U8 are the
// mixed products of the matrix unit and of vdot4: first operand, then second.
const (
	TNone Type = iota
	I8
	I16
	I32
	I64
	U8
	U16
	U32
	U64
	F16
	BF16
	F32
	F64
	U8I8
	I8U8
	numTypes
)

var typeInfo = [numTypes]struct {
	name          string
	size          int
	float, signed bool
}{
	TNone: {"", 0, false, false},
	I8:    {"i8", 1, false, true}, I16: {"i16", 2, false, true}, I32: {"i32", 4, false, true}, I64: {"i64", 8, false, true},
	U8: {"u8", 1, false, false}, U16: {"u16", 2, false, false}, U32: {"u32", 4, false, false}, U64: {"u64", 8, false, false},
	F16: {"f16", 2, true, true}, BF16: {"bf16", 2, true, true}, F32: {"f32", 4, true, true}, F64: {"f64", 8, true, true},
	U8I8: {"u8i8", 1, false, false}, I8U8: {"i8u8", 1, false, false},
}

// String is the suffix that the assembler reads: "i8", "f32".
func (t Type) String() string {
	if t >= numTypes {
		return "type?"
	}
	return typeInfo[t].name
}

// Size is the width of one lane in bytes.
func (t Type) Size() int { return typeInfo[t].size }

// Bits is the width of one lane in bits.
func (t Type) Bits() int { return typeInfo[t].size * 8 }

// Float reports a floating-point type.
func (t Type) Float() bool { return typeInfo[t].float }

// Signed reports a signed integer or floating-point type.
func (t Type) Signed() bool { return typeInfo[t].signed }

// Lanes is how many lanes of the type a vector register has.
func (t Type) Lanes() int { return VBytes / t.Size() }

// Slot is a place in a packet. The order of the constants is the order in a packet.
type Slot uint8

// The five slots: store, matrix, vector, load, scalar.
const (
	SlotW Slot = iota
	SlotM
	SlotV
	SlotL
	SlotX
	NumSlots
)

func (s Slot) String() string { return "WMVLX?"[min(s, NumSlots) : min(s, NumSlots)+1] }

// Bank is a register file.
type Bank uint8

// The register files.
const (
	BankNone Bank = iota
	BankS
	BankP
	BankV
	BankM
	BankT
	NumBanks
)

var banks = [NumBanks]struct {
	name string
	n    int
}{{"", 0}, {"s", 32}, {"p", 8}, {"v", 32}, {"m", 16}, {"t", 16}}

func (b Bank) String() string { return banks[b].name }

// Count is the number of registers of the file.
func (b Bank) Count() int { return banks[b].n }

// Fixed0 reports that register 0 of the file is a constant (S0 = 0, P0 = 1, M0 = all ones):
// writing it has no effect, so it makes no dependence.
func (b Bank) Fixed0() bool { return b == BankS || b == BankP || b == BankM }

// Sizes of the architecture that are not parameters.
const (
	VBytes     = 256  // bytes of a vector register
	TileBytes  = 1024 // bytes of a tile
	TileRows   = 16   // rows of a tile
	TileStride = 64   // bytes of a tile row
	MaskBytes  = 32   // bytes of a mask register in memory
	WordBytes  = 8    // bytes of an instruction or extension word
	MaxPacket  = 10   // most words of a packet: five instructions, each extended
)

// The address map.
const (
	NullEnd     = 4096    // addresses below always trap
	ScratchBase = 4096    // first byte of the scratchpad
	ScratchEnd  = 1 << 20 // first byte of global memory
	PageBytes   = 4096    // of the smallest page: what may be accessed of it, may be all over it
)

// Registers with a meaning in the calling convention.
const (
	RegZero  = 0  // S0 reads 0
	RegCore  = 17 // core number at launch
	RegCores = 18 // number of cores at launch
	RegLink  = 30
	RegSP    = 31
)

// Role says what an instruction does with a register operand.
type Role uint8

// Mod is read and written: accumulators, post-incremented bases, merging destinations.
const (
	Use Role = 1 << iota
	Def
	Mod = Use | Def
)

func (r Role) String() string { return [...]string{"-", "use", "def", "mod"}[r&3] }

// Reads reports Use or Mod.
func (r Role) Reads() bool { return r&Use != 0 }

// Writes reports Def or Mod.
func (r Role) Writes() bool { return r&Def != 0 }

// Rnd is the rounding mode field.
type Rnd uint8

// Rounding: nearest even, toward zero, down, up, nearest with ties away from zero.
const (
	RNE Rnd = iota
	RTZ
	RDN
	RUP
	RMM
	numRnd
)

var rndNames = [numRnd]string{"rne", "rtz", "rdn", "rup", "rmm"}

func (r Rnd) String() string { return rndNames[min(r, RMM)] }

// Cond is the comparison in imm[3:0].
type Cond uint8

// Integers use EQ..GE, signed or not by the type. For floats EQ, LT, LE, GT, GE, ONE and ORD are
// false and NE, UEQ, ULT, ULE, UGT, UGE and UNO are true if either operand is NaN.
const (
	EQ Cond = iota
	NE
	LT
	LE
	GT
	GE
	ORD
	UNO
	UEQ
	ONE
	ULT
	ULE
	UGT
	UGE
	numCond
)

var condNames = [numCond]string{"eq", "ne", "lt", "le", "gt", "ge", "ord", "uno", "ueq", "one", "ult", "ule", "ugt", "uge"}

func (c Cond) String() string {
	if c >= numCond {
		return "cond?"
	}
	return condNames[c]
}
