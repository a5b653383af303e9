package isa

import (
	"errors"
	"fmt"
	"slices"
)

// Inst is a decoded instruction. Fields that the row does not have are 0. Imm is the 17-bit field,
// sign-extended if the row's uppermost immediate is signed, and the whole 64 bits with an extension.
type Inst struct {
	Op         Op
	Dst        uint8
	A, B, C    uint8
	Mask, Pred uint8
	Z, Pol     bool // Pol inverts the predicate
	Type       Type
	Rnd        Rnd
	Ext, End   bool
	Imm        int64
}

// Bit positions in the instruction word.
const (
	posEnd, posOpc, posDst, posA, posB, posC        = 63, 53, 48, 43, 38, 33
	posMask, posZ, posPred, posPol, posType, posRnd = 29, 28, 25, 24, 20, 17

	extBits = 64 - immBits
)

// ErrTruncated means that words end before the instruction or packet does.
var ErrTruncated = errors.New("truncated instruction")

// Get returns a register field (not FImm).
func (in *Inst) Get(f Field) uint8 {
	switch f {
	case FDst:
		return in.Dst
	case FA:
		return in.A
	case FB:
		return in.B
	case FC:
		return in.C
	case FMask:
		return in.Mask
	default:
		return in.Pred
	}
}

// Set writes a register field (not FImm).
func (in *Inst) Set(f Field, n uint8) {
	switch f {
	case FDst:
		in.Dst = n
	case FA:
		in.A = n
	case FB:
		in.B = n
	case FC:
		in.C = n
	case FMask:
		in.Mask = n
	case FPred:
		in.Pred = n
	}
}

// GetImm extracts an immediate operand as the number the assembler writes, except that
// KPow2 operands come as the field itself.
func (in *Inst) GetImm(o *Operand) int64 {
	if o.top() { // reaches to the end, with or without extension
		if o.Signed {
			return in.Imm >> o.Lo
		}
		return int64(uint64(in.Imm) >> o.Lo)
	}
	v := in.Imm >> o.Lo & (1<<o.Width - 1)
	if o.Signed {
		v = v << (64 - o.Width) >> (64 - o.Width)
	}
	return v
}

// SetImm stores an immediate operand and sets Ext if the value needs it and the row allows it.
// It reports whether the value fits.
func (in *Inst) SetImm(o *Operand, v int64) bool {
	r := in.Op.Row()
	if !o.top() {
		lo, hi := int64(0), int64(1)<<o.Width-1
		if o.Signed {
			lo, hi = -(1 << (o.Width - 1)), 1<<(o.Width-1)-1
		}
		if v < lo || v > hi {
			return false
		}
		m := int64(1)<<o.Width - 1
		in.Imm = in.Imm&^(m<<o.Lo) | (v&m)<<o.Lo
		return true
	}
	if v<<o.Lo>>o.Lo != v && (o.Signed || uint64(v)<<o.Lo>>o.Lo != uint64(v)) {
		return false
	}
	in.Imm = in.Imm&(1<<o.Lo-1) | v<<o.Lo
	if r.immFits(in.Imm) {
		return true
	}
	in.Ext = r.Ext
	return r.Ext
}

// immFits reports whether imm can do without extension.
func (r *Row) immFits(imm int64) bool {
	if r.immSign {
		return imm<<(64-immBits)>>(64-immBits) == imm
	}
	return uint64(imm) < 1<<immBits
}

// FitExt sets Ext to whether Imm needs an extension word.
func (in *Inst) FitExt() {
	if r := in.Op.Row(); r != nil {
		in.Ext = !r.immFits(in.Imm)
	}
}

// Words is the length of the instruction: 1, or 2 with an extension.
func (in *Inst) Words() int {
	if in.Ext {
		return 2
	}
	return 1
}

// Validate reports why the instruction has no encoding, or nil.
func (in *Inst) Validate() error {
	r := in.Op.Row()
	if r == nil {
		return fmt.Errorf("opcode %d: no such instruction", uint16(in.Op))
	}
	var used [FImm]bool
	for i := range r.Operands {
		o := &r.Operands[i]
		if o.Field == FImm {
			continue
		}
		used[o.Field] = true
		if n := in.Get(o.Field); int(n) >= o.Bank.Count() {
			return fmt.Errorf("%s: %s: register %s%d: the file has %d", r.Name, o.Name, o.Bank, n, o.Bank.Count())
		}
	}
	for f := FDst; f < FImm; f++ {
		if !used[f] && in.Get(f) != 0 {
			return fmt.Errorf("%s: field %s is reserved: %d, want 0", r.Name, f, in.Get(f))
		}
	}
	switch {
	case in.Z && !r.ZFlag() && (r.Mask != MaskMerge || in.Mask == 0):
		return fmt.Errorf("%s: z without a merging mask", r.Name)
	case in.Pol && in.Pred == 0:
		return fmt.Errorf("%s: inverted p0: never executes", r.Name)
	case in.Rnd >= numRnd || in.Rnd != 0 && !r.Rnd:
		return fmt.Errorf("%s: rounding mode %d is not allowed", r.Name, in.Rnd)
	case len(r.Types) == 0 && in.Type != 0 || len(r.Types) > 0 && !slices.Contains(r.Types, in.Type):
		return fmt.Errorf("%s: type %d (%s) is not allowed", r.Name, in.Type, in.Type)
	case in.Ext && !r.Ext:
		return fmt.Errorf("%s: has no extended form", r.Name)
	case !in.Ext && !r.immFits(in.Imm):
		return fmt.Errorf("%s: immediate %d does not fit in %d bits", r.Name, in.Imm, immBits)
	}
	mask := int64(r.imm)
	if mask>>(immBits-1) != 0 { // the uppermost operand goes on
		mask |= -1 << immBits
	}
	if in.Imm&^mask != 0 {
		return fmt.Errorf("%s: reserved immediate bits %#x", r.Name, in.Imm&^mask)
	}
	for i := range r.Operands {
		if err := in.checkOperand(r, &r.Operands[i]); err != nil {
			return err
		}
	}
	if r.check != nil {
		return r.check(in)
	}
	return nil
}

// checkOperand holds the rules that depend on the kind of an immediate.
func (in *Inst) checkOperand(r *Row, o *Operand) error {
	switch o.Kind {
	case KCond:
		if c := Cond(in.GetImm(o)); c >= numCond || c > GE && !in.Type.Float() {
			return fmt.Errorf("%s: condition %d is not one of type %s", r.Name, c, in.Type)
		}
	case KSrc:
		if s := Type(in.GetImm(o)); !slices.Contains(r.Srcs, s) || s == in.Type {
			return fmt.Errorf("%s: no conversion from %d (%s) to %s", r.Name, s, Type(min(s, numTypes)), in.Type)
		}
	case KTarget:
		if in.Imm<<3>>3 != in.Imm {
			return fmt.Errorf("%s: target %d words away: beyond the address space", r.Name, in.Imm)
		}
	case KPow2:
		if o.Bias != 0 && in.GetImm(o) > 4 {
			return fmt.Errorf("%s: row length 2^%d: want 16 to 256", r.Name, in.GetImm(o)+int64(o.Bias))
		}
	}
	return nil
}

// RoleOf gives the role of a register operand in this very instruction: a destination under a
// predicate, under a merging mask or written in part is also read; mma.z does not read C.
func (in *Inst) RoleOf(o *Operand) Role {
	r := in.Op.Row()
	switch {
	case o.Role == Def && (in.Pred != 0 || in.Mask != 0 && !in.Z && r.Mask == MaskMerge || r.partial != nil && r.partial(in)):
		return Mod
	case o.Role == Mod && in.Z && r.ZFlag() && o.Field == FDst:
		return Def
	}
	return o.Role
}

// Reg names one architectural register.
type Reg struct {
	Bank Bank
	N    uint8
}

func (r Reg) String() string { return fmt.Sprintf("%s%d", r.Bank, r.N) }

// Regs calls f for each register operand that makes a dependence (the constants S0, P0 and M0 do not).
func (in *Inst) Regs(f func(o *Operand, r Reg, role Role)) {
	row := in.Op.Row()
	for i := range row.Operands {
		o := &row.Operands[i]
		if o.Field == FImm {
			continue
		}
		if n := in.Get(o.Field); n != 0 || !o.Bank.Fixed0() {
			role := o.Role
			if role != Use { // that is one whatever the instruction
				role = in.RoleOf(o)
			}
			f(o, Reg{o.Bank, n}, role)
		}
	}
}
