package device

import (
	"strings"

	"github.com/godwit-accel/godwit/isa"
)

// describeLanes is describe for vectors: a handler is named after mnemonic, type and what else makes it another one, and after what becomes of
// the lanes that are off.
func describeLanes(in *isa.Inst, t *thread) string {
	if !t.place(in) && in.Op != isa.OpVcmp && in.Op != isa.OpVcmpi || in.Dst == 0 && (in.Op == isa.OpVcmp || in.Op == isa.OpVcmpi) {
		return ""
	}
	whole := in.Mask == 0
	name := handlerName(in)
	switch in.Op {
	case isa.OpVcmp, isa.OpVcmpi:
		t.imm = spread(in.Imm>>4, in.Type)
		return mustWhole(whole, name+strings.ToUpper(isa.Cond(in.Imm&15).String()))
	case isa.OpVcvt, isa.OpVcvts:
		return mustWhole(whole, t.conversion(in, name))
	case isa.OpVround:
		return mustWhole(whole, name+strings.ToUpper(in.Rnd.String()))
	case isa.OpVsel:
		return mustWhole(whole, name)
	case isa.OpVredsum, isa.OpVredmin, isa.OpVredmax:
		if in.Imm&1 != 0 {
			name += "Seg"
		}
		if !whole {
			t.x = maskAt(in.Mask)
			name += "Masked"
		}
		return name
	case isa.OpVaddi:
		t.imm = spread(in.Imm, in.Type)
	}
	if whole && wholeHandlers[in.Op] {
		return in.Op.Row().Name
	}
	switch {
	case whole:
		return name
	case in.Z:
		name += "Zero"
	default:
		name += "Merge"
	}
	t.x = maskAt(in.Mask)
	return name
}

// spread fills 64 bits with the lanes of an immediate.
func spread(imm int64, typ isa.Type) int64 {
	var v vec
	splat(&v, uint64(imm), typ.Size())
	return int64(u64s(&v)[0])
}

// conversion moves the place of the narrower side to the part, and gives the handler's name. Integers have no rounding among themselves.
func (t *thread) conversion(in *isa.Inst, name string) string {
	from := isa.Type(in.Imm & 15)
	name += strings.ToUpper(from.String())
	part := uint32(in.Imm >> 4 & 7)
	switch a, b := uint32(from.Size()), uint32(in.Type.Size()); {
	case a < b:
		t.a += part * isa.VBytes * a / b
	case b < a:
		t.d += part * isa.VBytes * b / a
	}
	if in.Op == isa.OpVcvt {
		name += strings.ToUpper(in.Rnd.String())
	}
	return name
}
