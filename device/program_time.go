package device

import "github.com/godwit-accel/godwit/isa"

// time works out what the scoreboard needs of each packet of a part. The lists are cut from two common arrays.
func (p *Program) time(m *isa.Machine, from, to isa.Mark) {
	needs := make([]uint8, 0, 4*(to.Inst-from.Inst))
	writes := make([]regWrite, 0, 2*(to.Inst-from.Inst))
	for i := from.Packet; i < to.Packet; i++ {
		k, t := &p.packets[i], &p.timing[i]
		n0, w0 := len(needs), len(writes)
		for j := range p.ops[k.first:][:k.n] {
			in := &p.ops[int(k.first)+j].in
			t.occ[p.ops[int(k.first)+j].slot] = uint16(m.Occupancy(in))
			in.Regs(func(o *isa.Operand, r isa.Reg, role isa.Role) {
				at := uint8(bankBase[r.Bank] + int(r.N))
				need := at
				mma := in.Op == isa.OpMma && o.Field == isa.FDst
				if mma {
					need = accReg(in.Type.Float(), r.N)
				}
				needs = addNeed(needs, n0, need)
				if !role.Writes() {
					return
				}
				lat := uint16(m.Latency(in, o))
				writes = append(writes, regWrite{at, lat})
				if r.Bank == isa.BankT {
					fl, in16 := lat, lat
					if mma {
						forward, ok := m.Forward(in, in, o)
						if ok && in.Type.Float() {
							fl = uint16(forward)
						} else if ok {
							in16 = uint16(forward)
						}
					}
					writes = append(writes, regWrite{accReg(true, r.N), fl}, regWrite{accReg(false, r.N), in16})
				}
			})
		}
		t.needs, t.writes = needs[n0:len(needs):len(needs)], writes[w0:len(writes):len(writes)]
	}
}

// accReg numbers the accumulator input of a tile for an mma of floats or of integers.
func accReg(float bool, tile uint8) uint8 {
	if float {
		return regAcc + tile
	}
	return regAcc + 16 + tile
}

func addNeed(needs []uint8, from int, r uint8) []uint8 {
	for _, have := range needs[from:] {
		if have == r {
			return needs
		}
	}
	return append(needs, r)
}

// syncOps are the instructions whose meaning involves the time at which they issue. They end a block of the
// timing fast path, as branches do.
var syncOps = func() []bool {
	t := make([]bool, len(isa.Table))
	for _, op := range []isa.Op{isa.OpDma, isa.OpDmaWait, isa.OpSemPost, isa.OpSemWait, isa.OpFence, isa.OpHalt, isa.OpTrace, isa.OpRdcyc, isa.OpFetch} {
		t[op] = true
	}
	return t
}()

// targetOf is the branch target operand of each row that has one.
var targetOf = func() []*isa.Operand {
	t := make([]*isa.Operand, len(isa.Table))
	for op := range isa.Table {
		for i := range isa.Table[op].Operands {
			if d := &isa.Table[op].Operands[i]; d.Kind == isa.KTarget {
				t[op] = d
			}
		}
	}
	return t
}()

// block is a run of packets entered at its first packet only, or resumed in the middle.
type block struct {
	first, end int32
	ops        int32 // its first instruction
	apart      int32 // that of a sync packet among those
	insts      uint32
	sym        int32
	plain      bool // a sync packet, or no legal one
	illegal    bool
	loop       *kLoop // all of it, if it is one
}

// cut finds the blocks: a packet begins one if a direct branch reaches it, a symbol starts at it, or the packet
// before it may leave the sequence or is a sync packet; sync packets stand alone.
func (p *Program) cut() {
	lead := make([]bool, len(p.packets)+1)
	for i := range p.ops {
		o := &p.ops[i]
		if o.target >= 0 {
			lead[o.target] = true
		}
		if o.in.Op.Row().Class == isa.ClassBranch {
			lead[o.pc+1] = true
		}
	}
	for i := range p.packets {
		k := &p.packets[i]
		if k.sync || k.err != nil {
			lead[i], lead[i+1] = true, true
		}
		if i == 0 || lead[i] || k.sym != p.packets[i-1].sym {
			p.blocks = append(p.blocks, block{first: int32(i), end: int32(i), ops: k.first, sym: k.sym, plain: k.sync || k.err != nil, illegal: k.err != nil})
		}
		k.block = int32(len(p.blocks) - 1)
		p.blocks[k.block].end = int32(i + 1)
		p.blocks[k.block].insts += uint32(k.n)
	}
	for i := range p.blocks {
		if b := &p.blocks[i]; b.plain {
			b.apart = int32(len(p.apart))
			p.apart = append(p.apart, p.ops[b.ops:][:b.insts]...)
		}
	}
}
