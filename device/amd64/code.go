package amd64

import "encoding/binary"

// Reg is a 64-bit register.
type Reg uint8

// The registers, by number.
const (
	RAX Reg = iota
	RCX
	RDX
	RBX
	RSP
	RBP
	RSI
	RDI
	R8
	R9
	R10
	R11
	R12
	R13
	R14
	R15
)

// Mem is an operand in memory.
type Mem struct {
	Base Reg
	Disp int32
}

// Code is what was encoded.
type Code struct {
	Bytes  []byte
	labels []int // where each is, −1 before it is bound
	jumps  []jump
}

type jump struct {
	at int // of the distance, which counts from behind it
	to Label
}

// Label is a place that jumps go to.
type Label int

// Label makes a new one.
func (c *Code) Label() Label {
	c.labels = append(c.labels, -1)
	return Label(len(c.labels) - 1)
}

// Bind puts a label here.
func (c *Code) Bind(l Label) { c.labels[l] = len(c.Bytes) }

// At is where a label was bound.
func (c *Code) At(l Label) int { return c.labels[l] }

// Finish fills in the distances.
func (c *Code) Finish() []byte {
	for _, j := range c.jumps {
		binary.LittleEndian.PutUint32(c.Bytes[j.at:], uint32(c.labels[j.to]-j.at-4))
	}
	c.jumps = c.jumps[:0]
	return c.Bytes
}

// Cond is a condition of a jump, by its code.
type Cond uint8

// The conditions.
const (
	Below        Cond = 2
	AboveOrEqual Cond = 3
	Equal        Cond = 4
	NotEqual     Cond = 5
	BelowOrEqual Cond = 6
	Above        Cond = 7
	Less         Cond = 12
)

func (c *Code) emit(b ...byte) { c.Bytes = append(c.Bytes, b...) }

func (c *Code) imm32(v int32) { c.Bytes = binary.LittleEndian.AppendUint32(c.Bytes, uint32(v)) }

func (c *Code) distance(l Label) {
	c.jumps = append(c.jumps, jump{len(c.Bytes), l})
	c.imm32(0)
}

// JumpIf jumps if the flags say so.
func (c *Code) JumpIf(k Cond, l Label) {
	c.emit(0x0f, 0x80|byte(k))
	c.distance(l)
}

// Jump goes to a label.
func (c *Code) Jump(l Label) {
	c.emit(0xe9)
	c.distance(l)
}

// JumpReg goes to the address in a register.
func (c *Code) JumpReg(r Reg) { c.regs(0, 4, r, 0xff) }

// JumpMem goes to the address in memory.
func (c *Code) JumpMem(m Mem) { c.mem(0, 4, m, 0xff) }

// AddressOf gives where a label is.
func (c *Code) AddressOf(r Reg, l Label) {
	c.emit(0x48|byte(r>>3)<<2, 0x8d, byte(r&7)<<3|5)
	c.distance(l)
}

// rex emits an instruction of two registers.
func (c *Code) rex(w byte, reg, rm Reg, op []byte, modrm byte) {
	if p := 0x40 | w<<3 | byte(reg>>3)<<2 | byte(rm>>3); p != 0x40 {
		c.emit(p)
	}
	c.emit(op...)
	c.emit(modrm)
}

func (c *Code) regs(w byte, reg, rm Reg, op ...byte) {
	c.rex(w, reg, rm, op, 0xc0|byte(reg&7)<<3|byte(rm&7))
}

// mem emits an instruction of a register, or what stands for one, and memory.
func (c *Code) mem(w byte, reg Reg, m Mem, op ...byte) {
	c.rex(w, reg, m.Base, op, 0x80|byte(reg&7)<<3|byte(m.Base&7))
	c.place(m)
}

// place emits what comes behind the byte that names register and base.
func (c *Code) place(m Mem) {
	if m.Base&7 == RSP {
		c.emit(0x24)
	}
	c.imm32(m.Disp)
}

// Load loads 64 bits.
func (c *Code) Load(r Reg, m Mem) { c.mem(1, r, m, 0x8b) }

// Store stores 64 bits.
func (c *Code) Store(m Mem, r Reg) { c.mem(1, r, m, 0x89) }

// Store8 stores a byte.
func (c *Code) Store8(m Mem, v int8) {
	c.mem(0, 0, m, 0xc6)
	c.emit(byte(v))
}

// Compare8 compares a byte with a number.
func (c *Code) Compare8(m Mem, v int8) {
	c.mem(0, 7, m, 0x80)
	c.emit(byte(v))
}

// Address is m's address.
func (c *Code) Address(r Reg, m Mem) { c.mem(1, r, m, 0x8d) }

// Move copies a register.
func (c *Code) Move(d, s Reg) { c.regs(1, d, s, 0x8b) }

// Set sets a register to a number.
func (c *Code) Set(r Reg, v int64) {
	c.emit(0x48|byte(r>>3), 0xb8|byte(r&7))
	c.Bytes = binary.LittleEndian.AppendUint64(c.Bytes, uint64(v))
}

// Op is an operation on 64 bits, whose first operand takes the result.
type Op []byte

// The operations of Do and DoMem.
var (
	Add     = Op{0x03}
	Or      = Op{0x0b}
	And     = Op{0x23}
	Sub     = Op{0x2b}
	Xor     = Op{0x33}
	Compare = Op{0x3b}
	Mul     = Op{0x0f, 0xaf}
)

// Do is r ← r op s.
func (c *Code) Do(o Op, r, s Reg) { c.regs(1, r, s, o...) }

// DoMem is r ← r op m.
func (c *Code) DoMem(o Op, r Reg, m Mem) { c.mem(1, r, m, o...) }

// DoImm is r ← r op v, for operations of one byte.
func (c *Code) DoImm(o Op, r Reg, v int32) {
	c.regs(1, Reg(o[0]>>3), r, 0x81)
	c.imm32(v)
}

// Extend32 sign-extends the low half.
func (c *Code) Extend32(d, s Reg) { c.regs(1, d, s, 0x63) }

// ShiftLeft and ShiftRight shift in zeros.
func (c *Code) ShiftLeft(r Reg, n uint8) {
	c.regs(1, 4, r, 0xc1)
	c.emit(n)
}

// ShiftRight is the other way.
func (c *Code) ShiftRight(r Reg, n uint8) {
	c.regs(1, 5, r, 0xc1)
	c.emit(n)
}

// ShiftRightSigned shifts in copies of the sign.
func (c *Code) ShiftRightSigned(r Reg, n uint8) {
	c.regs(1, 7, r, 0xc1)
	c.emit(n)
}

// Test sets the flags by r & v, 32 bits.
func (c *Code) Test(r Reg, v int32) {
	c.regs(0, 0, r, 0xf7)
	c.imm32(v)
}
