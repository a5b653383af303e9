package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/room"
	"github.com/godwit-accel/godwit/isa"
)

// tick is a packet as the rehearsal needs it.
type tick struct {
	fn     int
	needs  []uint8 // registers that must be ready
	writes []regReady
	units  []unitBusy
	pc     uint64
	insts  []scalarInst // that have to do with scalars
}

// tickRoom is what ticks are cut from.
type tickRoom struct {
	ticks  room.Room[tick]
	needs  room.Room[uint8]
	writes room.Room[regReady]
	units  room.Room[unitBusy]
	insts  room.Room[scalarInst]
}

// unitBusy says for how long an instruction keeps a unit.
type unitBusy struct {
	slot isa.Slot
	n    int64
}

// regReady says when a result is ready, counted from issue.
type regReady struct {
	reg uint8
	lat int64
}

// scalarInst is an instruction that has to do with scalars, and what.
type scalarInst struct {
	*inst
	pure             bool // has operands of no other bank: its reference function gives the values
	branch, compares bool
	stores           bool
	indexed          bool
	incremented      bool  // its base is
	bytes            int64 // touched by an access at a single place
	readsS, writesS  uint32
	readsP, writesP  uint8
}

// Registers are numbered through all files; behind them come the accumulator inputs of the tiles, which an mma has
// earlier than others do: those of floats, then those of integers.
const (
	clockP    = 32
	clockV    = clockP + 8
	clockM    = clockV + 32
	clockT    = clockM + 16
	clockAcc  = clockT + 16
	clockRegs = clockAcc + 32
)

var clockBase = [isa.NumBanks]uint8{isa.BankS: 0, isa.BankP: clockP, isa.BankV: clockV, isa.BankM: clockM, isa.BankT: clockT}

var comparing = map[isa.Op]bool{isa.OpCmp: true, isa.OpCmpi: true, isa.OpMin: true, isa.OpMax: true}

var indexing = map[isa.Op]bool{isa.OpLdx: true, isa.OpVldx: true, isa.OpVldbx: true, isa.OpStx: true, isa.OpVstx: true}

// accessBytes are the bytes of accesses that touch one place; 0: an element.
var accessBytes = map[isa.Op]int64{
	isa.OpLd: 0, isa.OpLdx: 0, isa.OpLdp: 0, isa.OpVldb: 0, isa.OpVldbx: 0, isa.OpSt: 0, isa.OpStx: 0, isa.OpStp: 0,
	isa.OpVld: isa.VBytes, isa.OpVldx: isa.VBytes, isa.OpVldp: isa.VBytes, isa.OpVst: isa.VBytes, isa.OpVstx: isa.VBytes, isa.OpVstp: isa.VBytes,
	isa.OpTldc: isa.TileBytes, isa.OpTstc: isa.TileBytes,
}

// ticks makes those of all packets but twins', which are made when a walk comes by.
func (l *linker) ticks() []*tick {
	const share = 4096
	all := make([]*tick, len(l.packets))
	parallel.Do((len(all)+share-1)/share, func(i int) {
		var room tickRoom
		for k := i * share; k < min((i+1)*share, len(all)); k++ {
			if l.packets[k].fn.first == nil {
				all[k] = l.tick(k, &room)
			}
		}
	})
	return all
}

// step is the tick of packet k.
func (r *rehearsal) step(k int) *tick {
	if r.ticks[k] == nil {
		r.ticks[k] = r.l.tick(k, &r.room)
	}
	return r.ticks[k]
}

func (l *linker) tick(k int, room *tickRoom) *tick {
	m, p := &l.opt.Machine, l.packets[k]
	st := &room.ticks.List(1)[0]
	st.fn, st.pc = p.fn.index, uint64(8*p.addr)
	var (
		needsRoom  [6 * isa.NumSlots]uint8
		writesRoom [6 * isa.NumSlots]regReady
		instsRoom  [isa.NumSlots]scalarInst
		unitsRoom  [isa.NumSlots]unitBusy
	)
	needs, writes, insts, units := needsRoom[:0], writesRoom[:0], instsRoom[:0], unitsRoom[:0]
	for _, in := range p.insts {
		row := in.Op.Row()
		if n := int64(m.Occupancy(&in.Inst)); n != 0 {
			units = append(units, unitBusy{row.Slot, n})
		}
		s := scalarInst{inst: in, pure: true, branch: row.Class == isa.ClassBranch, compares: comparing[in.Op], indexed: indexing[in.Op]}
		scalar := s.branch || row.Class == isa.ClassDMA || row.Class == isa.ClassSync || row.Class == isa.ClassSystem
		s.stores = row.Slot == isa.SlotW
		if n, ok := accessBytes[in.Op]; ok {
			if s.bytes = n; n == 0 {
				s.bytes = int64(in.Type.Size())
			}
			scalar = true
		}
		in.Regs(func(o *isa.Operand, reg isa.Reg, role isa.Role) {
			at := clockBase[reg.Bank] + reg.N
			need := at
			mma := in.Op == isa.OpMma && o.Field == isa.FDst
			if mma {
				need = accumulator(in.Type.Float(), reg.N)
			}
			if !slices.Contains(needs, need) {
				needs = append(needs, need)
			}
			reads := !role.Writes() || role == isa.Mod
			switch reg.Bank {
			case isa.BankS:
				if reads {
					s.readsS |= 1 << reg.N
				}
				if role.Writes() {
					s.writesS |= 1 << reg.N
					scalar = true
				}
				s.incremented = s.incremented || role == isa.Mod && o.Field == isa.FA
			case isa.BankP:
				if reads {
					s.readsP |= 1 << reg.N
				}
				if role.Writes() {
					s.writesP |= 1 << reg.N
					scalar = true
				}
			default:
				s.pure = false
			}
			if !role.Writes() {
				return
			}
			lat := int64(m.Latency(&in.Inst, o))
			writes = append(writes, regReady{at, lat})
			if reg.Bank == isa.BankT {
				float, integer := lat, lat
				if fwd, ok := m.Forward(&in.Inst, &in.Inst, o); mma && ok {
					if in.Type.Float() {
						float = int64(fwd)
					} else {
						integer = int64(fwd)
					}
				}
				writes = append(writes, regReady{accumulator(true, reg.N), float}, regReady{accumulator(false, reg.N), integer})
			}
		})
		if scalar {
			insts = append(insts, s)
		}
	}
	st.needs = append(room.needs.Empty(len(needs)), needs...)
	st.writes = append(room.writes.Empty(len(writes)), writes...)
	st.units = append(room.units.Empty(len(units)), units...)
	st.insts = append(room.insts.Empty(len(insts)), insts...)
	return st
}

func accumulator(float bool, tile uint8) uint8 {
	if float {
		return clockAcc + tile
	}
	return clockAcc + 16 + tile
}
