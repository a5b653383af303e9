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
	case isa.OpVredsum, isa.OpVredmin, isa.OpVredmax, isa.OpVredand, isa.OpVredor, isa.OpVredxor:
		if in.Imm&1 != 0 {
			name += "Seg"
		}
		if !whole {
			t.x = uint32(maskAt(in.Mask))
			name += "Masked"
		}
		return name
	case isa.OpVaddi:
		t.imm = spread(in.Imm, in.Type)
	case isa.OpVslide, isa.OpVslideup, isa.OpVslidedn:
		return mustWhole(whole && t.slide(in), in.Op.Row().Name)
	case isa.OpVzip:
		t.a, t.b = t.a+isa.VBytes/2*uint16(in.Imm), t.b+isa.VBytes/2*uint16(in.Imm)
		return mustWhole(whole, name)
	case isa.OpVunzip:
		if in.Imm != 0 {
			name += "Odd"
		}
		return mustWhole(whole, name)
	case isa.OpVextr:
		t.a += uint16(in.Imm) * uint16(in.Type.Size())
		return name
	case isa.OpVins:
		t.d += uint16(in.Imm) * uint16(in.Type.Size())
		return name
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
	t.x = uint32(maskAt(in.Mask))
	return name
}

// slide fills in by how many bytes, and which of a register's bytes are the last that stay in the vector, or for slides up the first. It reports whether
// any do.
func (t *thread) slide(in *isa.Inst) bool {
	n := int64(in.Type.Size()) * in.Imm
	t.imm, t.x = n, uint32(isa.VBytes-1-n)*0x01010101
	if in.Op == isa.OpVslideup {
		t.x = uint32(n) * 0x01010101
	}
	return n < isa.VBytes
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
	part := uint16(in.Imm >> 4 & 7)
	switch a, b := uint16(from.Size()), uint16(in.Type.Size()); {
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
