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

// Reset begins anew, in the same memory.
func (c *Code) Reset() { c.Bytes, c.labels, c.jumps = c.Bytes[:0], c.labels[:0], c.jumps[:0] }

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

// put appends the n low bytes of v, the lowest first; all eight are written.
func (c *Code) put(v uint64, n int) {
	c.Bytes = binary.LittleEndian.AppendUint64(c.Bytes, v)[:len(c.Bytes)+n]
}

func (c *Code) imm32(v int32) { c.Bytes = binary.LittleEndian.AppendUint32(c.Bytes, uint32(v)) }

func (c *Code) distance(l Label) {
	c.jumps = append(c.jumps, jump{len(c.Bytes), l})
	c.imm32(0)
}

// JumpIf jumps if the flags say so.
func (c *Code) JumpIf(k Cond, l Label) {
	c.put(0x800f|uint64(k)<<8, 2)
	c.distance(l)
}

// Jump goes to a label.
func (c *Code) Jump(l Label) {
	c.put(0xe9, 1)
	c.distance(l)
}

// JumpReg goes to the address in a register.
func (c *Code) JumpReg(r Reg) { c.regs(0, 4, r, 0xff) }

// JumpMem goes to the address in memory.
func (c *Code) JumpMem(m Mem) { c.mem(0, 4, m, 0xff) }

// AddressOf gives where a label is.
func (c *Code) AddressOf(r Reg, l Label) {
	c.put(uint64(0x48|r>>3<<2)|0x8d<<8|uint64(r&7<<3|5)<<16, 3)
	c.distance(l)
}

// head emits an instruction's prefix, if it needs one, and its operation.
func (c *Code) head(w byte, reg, rm Reg, op Op) {
	v, n := uint64(op), 1
	if op > 0xff {
		v, n = uint64(op>>8|op<<8), 2
	}
	if p := 0x40 | w<<3 | byte(reg>>3)<<2 | byte(rm>>3); p != 0x40 {
		v, n = v<<8|uint64(p), n+1
	}
	c.put(v, n)
}

func (c *Code) regs(w byte, reg, rm Reg, op Op) {
	c.head(w, reg, rm, op)
	c.put(uint64(0xc0|reg&7<<3|rm&7), 1)
}

// mem emits an instruction of a register, or what stands for one, and memory.
func (c *Code) mem(w byte, reg Reg, m Mem, op Op) {
	c.head(w, reg, m.Base, op)
	c.place(reg, m, 1)
}

// place emits the byte that names register and base, and what comes behind it. A displacement that is a small multiple of the unit takes one byte.
func (c *Code) place(reg Reg, m Mem, unit int32) {
	v, n := uint64(reg&7<<3|m.Base&7), 1
	if m.Base&7 == RSP {
		v, n = v|0x24<<8, 2
	}
	if d := m.Disp / unit; d*unit == m.Disp && d == int32(int8(d)) {
		c.put(v|0x40|uint64(uint8(d))<<(8*n), n+1)
		return
	}
	c.put(v|0x80|uint64(uint32(m.Disp))<<(8*n), n+4)
}

// Load loads 64 bits.
func (c *Code) Load(r Reg, m Mem) { c.mem(1, r, m, 0x8b) }

// Store stores 64 bits.
func (c *Code) Store(m Mem, r Reg) { c.mem(1, r, m, 0x89) }

// Store8 stores a byte.
func (c *Code) Store8(m Mem, v int8) {
	c.mem(0, 0, m, 0xc6)
	c.put(uint64(v), 1)
}

// Compare8 compares a byte with a number.
func (c *Code) Compare8(m Mem, v int8) {
	c.mem(0, 7, m, 0x80)
	c.put(uint64(v), 1)
}

// Address is m's address.
func (c *Code) Address(r Reg, m Mem) { c.mem(1, r, m, 0x8d) }

// Move copies a register.
func (c *Code) Move(d, s Reg) { c.regs(1, d, s, 0x8b) }

// Set sets a register to a number.
func (c *Code) Set(r Reg, v int64) {
	switch {
	case v == int64(uint32(v)):
		if r > RDI {
			c.put(0x41, 1)
		}
		c.put(0xb8|uint64(r&7)|uint64(v)<<8, 5)
	case v == int64(int32(v)):
		c.regs(1, 0, r, 0xc7)
		c.imm32(int32(v))
	default:
		c.put(uint64(0x48|r>>3)|uint64(0xb8|r&7)<<8, 2)
		c.put(uint64(v), 8)
	}
}

// Op is an operation on 64 bits, whose first operand takes the result: a byte, or two.
type Op uint16

// The operations of Do and DoMem.
const (
	Add     Op = 0x03
	Or      Op = 0x0b
	And     Op = 0x23
	Sub     Op = 0x2b
	Xor     Op = 0x33
	Compare Op = 0x3b
	Mul     Op = 0x0faf
)

// Do is r ← r op s.
func (c *Code) Do(o Op, r, s Reg) { c.regs(1, r, s, o) }

// DoMem is r ← r op m.
func (c *Code) DoMem(o Op, r Reg, m Mem) { c.mem(1, r, m, o) }

// DoImm is r ← r op v, for operations of one byte.
func (c *Code) DoImm(o Op, r Reg, v int32) {
	if v == int32(int8(v)) {
		c.regs(1, Reg(o>>3), r, 0x83)
		c.put(uint64(v), 1)
		return
	}
	c.regs(1, Reg(o>>3), r, 0x81)
	c.imm32(v)
}

// Extend32 sign-extends the low half.
func (c *Code) Extend32(d, s Reg) { c.regs(1, d, s, 0x63) }

// ShiftLeft and ShiftRight shift in zeros.
func (c *Code) ShiftLeft(r Reg, n uint8) {
	c.regs(1, 4, r, 0xc1)
	c.put(uint64(n), 1)
}

// ShiftRight is the other way.
func (c *Code) ShiftRight(r Reg, n uint8) {
	c.regs(1, 5, r, 0xc1)
	c.put(uint64(n), 1)
}

// ShiftRightSigned shifts in copies of the sign.
func (c *Code) ShiftRightSigned(r Reg, n uint8) {
	c.regs(1, 7, r, 0xc1)
	c.put(uint64(n), 1)
}

// Prefetch asks for the line that m is in, into the first cache.
func (c *Code) Prefetch(m Mem) { c.mem(0, 1, m, 0x0f18) }

// Test sets the flags by r & v, 32 bits.
func (c *Code) Test(r Reg, v int32) {
	c.regs(0, 0, r, 0xf7)
	c.imm32(v)
}
