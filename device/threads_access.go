package device

import (
	"strings"

	"github.com/godwit-accel/godwit/isa"
)

// describeAccess is describe for loads and stores of a scalar or a vector at one place.
func describeAccess(in *isa.Inst, t *thread) string {
	row := in.Op.Row()
	if !t.place(in) && row.Slot == isa.SlotL {
		return "" // into a constant
	}
	switch name := row.Name; {
	case strings.HasSuffix(name, "x"):
		t.e, t.imm = uint16(in.Imm&7), in.Imm>>3
	case strings.HasSuffix(name, "p") && in.A == 0:
		return ""
	}
	name := handlerName(in)
	if row.Name[0] != 'v' {
		return name
	}
	t.x = uint32(in.Type.Size() - 1)
	switch {
	case strings.HasPrefix(row.Name, "vldb"):
		return mustWhole(in.Mask == 0, name)
	case in.Mask == 0 && strings.HasSuffix(row.Name, "p"):
		return row.Name
	case in.Mask == 0:
		return strings.ToUpper(row.Name[:1]) + row.Name[1:]
	}
	t.cache = uint32(maskAt(in.Mask))
	if in.Z {
		return name + "Zero"
	}
	return name + "Merge"
}
