package amd64

// Vec is a vector register of 512 bits, 0 to 31, or its low half; Mask one of K0 to K7, where 0 as what governs a result means no mask.
type (
	Vec  uint8
	Mask uint8
)

// VecOp is an operation of AVX-512.
type VecOp struct {
	Prefix uint8 // 0 none, 1 66, 2 F3, 3 F2
	Map    uint8 // 1 0F, 2 0F38, 3 0F3A
	Wide   uint8 // the bit for elements of 64 bits
	Code   uint8
}

// The operations.
var (
	AddPS     = VecOp{0, 1, 0, 0x58}
	MulPS     = VecOp{0, 1, 0, 0x59}
	SubPS     = VecOp{0, 1, 0, 0x5c}
	DivPS     = VecOp{0, 1, 0, 0x5e}
	RangePS   = VecOp{1, 3, 0, 0x50} // with an immediate
	FMA231PS  = VecOp{1, 2, 0, 0xb8} // d ← a·b + d
	FMA213PS  = VecOp{1, 2, 0, 0xa8} // d ← a·d + b
	FMA132PS  = VecOp{1, 2, 0, 0x98} // d ← b·d + a
	FNMA132PS = VecOp{1, 2, 0, 0x9c}
	FNMA231PS = VecOp{1, 2, 0, 0xbc}
	FNMA213PS = VecOp{1, 2, 0, 0xac}
	AddD      = VecOp{1, 1, 0, 0xfe}
	SubD      = VecOp{1, 1, 0, 0xfa}
	MulD      = VecOp{1, 2, 0, 0x40}
	MinSD     = VecOp{1, 2, 0, 0x39}
	MaxSD     = VecOp{1, 2, 0, 0x3d}
	MinUD     = VecOp{1, 2, 0, 0x3b}
	MaxUD     = VecOp{1, 2, 0, 0x3f}
	AddQ      = VecOp{1, 1, 1, 0xd4}
	AndQ      = VecOp{1, 1, 1, 0xdb}
	OrQ       = VecOp{1, 1, 1, 0xeb}
	XorQ      = VecOp{1, 1, 1, 0xef}
	CompareSQ = VecOp{1, 3, 1, 0x1f} // into a mask
	CompareUQ = VecOp{1, 3, 1, 0x1e}
)

// Lanes is a condition of a comparison into a mask, by its number.
type Lanes uint8

// The conditions.
const (
	LanesLess  Lanes = 1
	LanesAbove Lanes = 6
)

var (
	loadPS    = VecOp{0, 1, 0, 0x10}
	storePS   = VecOp{0, 1, 0, 0x11}
	movePS    = VecOp{0, 1, 0, 0x29} // to a register, as to memory
	comparePS = VecOp{0, 1, 0, 0xc2}
	fillD     = VecOp{1, 2, 0, 0x7c}
	fillQ     = VecOp{1, 2, 1, 0x7c}
)

const (
	half  = 1 // lengths: 256 bits
	whole = 2 // 512
)

// evex emits the prefix and the operation's code. rm is the number of the last operand, whose bit 4 a vector has in the place of an index's.
func (c *Code) evex(o VecOp, length uint8, reg, src Vec, rm uint8, k Mask) {
	const inverted = 0x0878f0 // numbers of registers
	v := uint64(reg>>3&1)<<7 | uint64(rm>>4&1)<<6 | uint64(rm>>3&1)<<5 | uint64(reg>>4&1)<<4 | uint64(o.Map) |
		uint64(o.Wide)<<15 | uint64(src&15)<<11 | 4<<8 | uint64(o.Prefix)<<8 |
		uint64(length)<<21 | uint64(src>>4&1)<<19 | uint64(k)<<16
	c.put(0x62|(v^inverted)<<8|uint64(o.Code)<<32, 5)
}

func (c *Code) vecs(o VecOp, length uint8, reg, src Vec, rm uint8, k Mask) {
	c.evex(o, length, reg, src, rm, k)
	c.put(uint64(0xc0|uint8(reg)&7<<3|rm&7), 1)
}

func (c *Code) vecMem(o VecOp, length uint8, reg, src Vec, m Mem) {
	c.evex(o, length, reg, src, uint8(m.Base), 0)
	c.place(Reg(reg), m, 16<<length)
}

// CompareLanes sets a mask's bits where a and b compare so in lanes of 64 bits, among those of another mask, and clears the others.
func (c *Code) CompareLanes(o VecOp, k, among Mask, a Vec, is Lanes, b Vec) {
	c.vecs(o, whole, Vec(k), a, uint8(b), among)
	c.put(uint64(is), 1)
}

// CompareLanesTo is CompareLanes with 64 bits of memory in each lane.
func (c *Code) CompareLanesTo(o VecOp, k, among Mask, a Vec, is Lanes, m Mem) {
	const each = 1 << 4 // beside the mask's number, whose place it shares
	c.evex(o, whole, Vec(k), a, uint8(m.Base), among|each)
	c.place(Reg(k), m, 8)
	c.put(uint64(is), 1)
}

// Vec is d ← a op b.
func (c *Code) Vec(o VecOp, d, a, b Vec) { c.vecs(o, whole, d, a, uint8(b), 0) }

// VecMem is Vec with 64 bytes of memory as b.
func (c *Code) VecMem(o VecOp, d, a Vec, m Mem) { c.vecMem(o, whole, d, a, m) }

// VecImm is Vec with an immediate.
func (c *Code) VecImm(o VecOp, d, a, b Vec, imm uint8) {
	c.Vec(o, d, a, b)
	c.put(uint64(imm), 1)
}

// LoadVec loads 64 bytes.
func (c *Code) LoadVec(d Vec, m Mem) { c.vecMem(loadPS, whole, d, 0, m) }

// StoreVec stores 64 bytes.
func (c *Code) StoreVec(m Mem, s Vec) { c.vecMem(storePS, whole, s, 0, m) }

// MoveVec copies a register.
func (c *Code) MoveVec(d, s Vec) { c.vecs(movePS, whole, s, 0, uint8(d), 0) }

// AddHalf is d ← a + the four 64-bit numbers at m; the upper half becomes 0.
func (c *Code) AddHalf(d, a Vec, m Mem) { c.vecMem(AddQ, half, d, a, m) }

// StoreHalf stores the lower 32 bytes.
func (c *Code) StoreHalf(m Mem, s Vec) { c.vecMem(storePS, half, s, 0, m) }

// FillHalf makes four 64-bit lanes of a register's value, Fill eight.
func (c *Code) FillHalf(d Vec, r Reg) { c.vecs(fillQ, half, d, 0, uint8(r), 0) }

// Fill fills all lanes of 64 bits.
func (c *Code) Fill(d Vec, r Reg) { c.vecs(fillQ, whole, d, 0, uint8(r), 0) }

// Fill32 fills the lanes of 32 bits that a mask has on.
func (c *Code) Fill32(d Vec, r Reg, k Mask) { c.vecs(fillD, whole, d, 0, uint8(r), k) }

// Unordered sets a mask's bits where a or b is a NaN.
func (c *Code) Unordered(k Mask, a, b Vec) {
	c.vecs(comparePS, whole, Vec(k), a, uint8(b), 0)
	c.put(3, 1)
}

// Ordered sets a mask's bits where neither a nor b is a NaN, among those of another mask if that is not 0, and clears the others.
func (c *Code) Ordered(k, among Mask, a, b Vec) {
	c.vecs(comparePS, whole, Vec(k), a, uint8(b), among)
	c.put(7, 1)
}

// AndMask is d ← d & k, 16 bits.
func (c *Code) AndMask(d, k Mask) {
	c.put(0xc5|uint64(0x84|(^d&15)<<3)<<8|0x41<<16|uint64(0xc0|d<<3|k)<<24, 4)
}

// OrMask is d ← d | k, 16 bits.
func (c *Code) OrMask(d, k Mask) {
	c.put(0xc5|uint64(0x84|(^d&15)<<3)<<8|0x45<<16|uint64(0xc0|d<<3|k)<<24, 4)
}

// ClearMask clears a mask.
func (c *Code) ClearMask(d Mask) {
	c.put(0xc5|uint64(0x84|(^d&15)<<3)<<8|0x47<<16|uint64(0xc0|d<<3|d)<<24, 4)
}

// SetMask gives a mask the low 16 bits of a register of the first eight.
func (c *Code) SetMask(d Mask, r Reg) {
	c.put(0x92f8c5|uint64(0xc0|uint8(d)<<3|uint8(r))<<24, 4)
}

// OnesTest sets the carry if the low 16 bits of a mask are all set, and the zero flag if none is.
func (c *Code) OnesTest(k Mask) { c.put(0x98f8c5|uint64(0xc0|k<<3|k)<<24, 4) }
