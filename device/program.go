package device

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sort"
	"sync"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/isa"
)

// Program is a text section decoded once, shared by all the jobs that run it. Words that are no legal packet do
// not make Load fail; executing them traps.
type Program struct {
	Base, Size uint64
	words      []uint64
	packets    []packet
	ops        []op
	apart      []op    // those of sync packets once more, as they come one after the other
	at         []int32 // packet starting at each word, or -1: the packet-start table
	syms       []Symbol
	timing     []packetTiming // of each packet
	blocks     []block
	mu         sync.Mutex
	code       map[*threadSet]*threadedCode // made when a device first runs it

	tallied    sync.Once
	blockTally blockTally
}

// op is an instruction made ready to execute.
type op struct {
	exec   execFunc
	body   execFunc // of a predicated instruction: exec tests the predicate and calls it
	in     isa.Inst
	target int32 // packet index of a direct branch, -1 if it is not a packet start
	pc     int32 // packet index
	slot   isa.Slot
	words  uint8
	quick  quickOp
	branch bool // it may go elsewhere than to the next packet
}

// execFunc executes an instruction and reports false after a trap.
type execFunc func(c *Core, o *op) bool

type packet struct {
	first int32 // its ops
	word  int32 // its place in the text
	sym   int32 // 1 + index of its symbol, 0: none
	block int32
	n     uint8
	words uint8
	sync  bool // needs its issue time while it executes, or changes the flow of time: dma, waits, halt …
	err   error
}

// Load decodes text that a job will find mapped at base. Symbols may nest or touch; the innermost counts.
func Load(m isa.Machine, base uint64, text []byte, syms []Symbol) (*Program, error) {
	switch {
	case base%isa.WordBytes != 0 || len(text)%isa.WordBytes != 0:
		return nil, fmt.Errorf("program: text at 0x%x, %d bytes: not whole words of %d bytes", base, len(text), isa.WordBytes)
	case base < isa.ScratchEnd || base > maxVA || uint64(len(text)) > maxVA-base || len(text) > 1<<31:
		return nil, fmt.Errorf("program: text at 0x%x, %d bytes: not in global memory", base, len(text))
	}
	p := &Program{Base: base, Size: uint64(len(text))}
	p.words = make([]uint64, len(text)/isa.WordBytes)
	for i := range p.words {
		p.words[i] = binary.LittleEndian.Uint64(text[isa.WordBytes*i:])
	}
	p.at = make([]int32, len(p.words))
	parts := isa.Parts(p.words)
	if !p.decode(parts) { // an illegal packet ends where it begins, and another may follow
		whole := isa.Mark{Word: len(p.words)}
		p.packets, p.ops, _ = p.read(isa.Mark{}, whole, nil, nil)
		whole.Packet, whole.Inst = len(p.packets), len(p.ops)
		parts = []isa.Mark{{}, whole}
	}
	p.timing = make([]packetTiming, len(p.packets))
	each(parts, func(_ int, from, to isa.Mark) {
		for i := from.Inst; i < to.Inst; i++ {
			p.link(&p.ops[i])
			p.ops[i].quicken()
		}
		p.time(&m, from, to)
	})
	p.name(syms)
	p.cut()
	p.findLoops()
	return p, nil
}

// each does something with the parts of a text, with several at a time.
func each(marks []isa.Mark, do func(i int, from, to isa.Mark)) {
	parallel.Do(len(marks)-1, func(i int) { do(i, marks[i], marks[i+1]) })
}

// decode reads all parts to their places and reports whether all of it is legal.
func (p *Program) decode(parts []isa.Mark) bool {
	end, legal := parts[len(parts)-1], make([]bool, len(parts)-1)
	p.packets, p.ops = make([]packet, end.Packet), make([]op, end.Inst)
	each(parts, func(i int, from, to isa.Mark) {
		_, _, legal[i] = p.read(from, to, p.packets[from.Packet:from.Packet:to.Packet], p.ops[from.Inst:from.Inst:to.Inst])
	})
	return !slices.Contains(legal, false)
}

// read appends the packets and instructions of a part, and reports whether all of them are legal and end where it does.
func (p *Program) read(from, to isa.Mark, packets []packet, ops []op) ([]packet, []op, bool) {
	ins, legal, i := make([]isa.Inst, 0, isa.NumSlots), true, from.Word
	for w := from.Word; w < to.Word; w++ {
		p.at[w] = -1
	}
	for i < to.Word {
		k, n, pc := packet{first: int32(from.Inst + len(ops)), word: int32(i)}, 0, int32(from.Packet+len(packets))
		if ins, n, k.err = isa.DecodePacketInto(ins, p.words[i:min(len(p.words), i+isa.MaxPacket)]); k.err != nil {
			n, legal = 1, false
		} else {
			for j := range ins {
				ops = append(ops, makeOp(&ins[j], pc))
				k.sync = k.sync || syncOps[ins[j].Op]
			}
			k.n = uint8(len(ins))
		}
		k.words = uint8(n)
		p.at[i] = pc
		packets = append(packets, k)
		i += n
	}
	return packets, ops, legal && i == to.Word
}

func makeOp(in *isa.Inst, pc int32) op {
	row := in.Op.Row()
	o := op{in: *in, pc: pc, slot: row.Slot, words: uint8(in.Words()), target: -1, branch: row.Class == isa.ClassBranch}
	o.exec = pickExec(in)
	if in.Pred != 0 {
		o.body, o.exec = o.exec, execPredicated
	}
	return o
}

// link finds the target of a direct branch.
func (p *Program) link(o *op) {
	if d := targetOf[o.in.Op]; d != nil {
		w := int64(p.packets[o.pc].word) + o.in.GetImm(d)
		if w >= 0 && w < int64(len(p.at)) {
			o.target = p.at[w]
		}
	}
}

// name attaches packets to symbols.
func (p *Program) name(syms []Symbol) {
	p.syms = append(p.syms, syms...)
	sort.SliceStable(p.syms, func(i, j int) bool { return p.syms[i].Addr < p.syms[j].Addr })
	for i, s := range p.syms {
		for k := p.firstFrom(s.Addr); k < len(p.packets) && p.pc(k) < s.Addr+s.Size; k++ {
			p.packets[k].sym = int32(i + 1)
		}
	}
}

func (p *Program) firstFrom(addr uint64) int {
	return sort.Search(len(p.packets), func(i int) bool { return p.pc(i) >= addr })
}

// pc is the address of a packet.
func (p *Program) pc(i int) uint64 {
	if i >= len(p.packets) {
		return p.Base + p.Size
	}
	return p.Base + isa.WordBytes*uint64(p.packets[i].word)
}

// packetAt finds the packet that starts at an address.
func (p *Program) packetAt(addr uint64) (int, bool) {
	off := addr - p.Base
	if off >= p.Size || off%isa.WordBytes != 0 {
		return 0, false
	}
	i := p.at[off/isa.WordBytes]
	return int(i), i >= 0
}

// Bad reports the words that are no legal packet, by address, at most max of them.
func (p *Program) Bad(max int) (addrs []uint64, errs []error) {
	for i := range p.packets {
		if p.packets[i].err != nil && len(errs) < max {
			addrs, errs = append(addrs, p.pc(i)), append(errs, p.packets[i].err)
		}
	}
	return addrs, errs
}

// Insts calls f for each instruction with the address of its packet.
func (p *Program) Insts(f func(pc uint64, in *isa.Inst)) {
	for i := range p.ops {
		f(p.pc(int(p.ops[i].pc)), &p.ops[i].in)
	}
}

// symbol names the place of a packet.
func (p *Program) symbol(i int) string {
	if i >= len(p.packets) || p.packets[i].sym == 0 {
		return ""
	}
	s := p.syms[p.packets[i].sym-1]
	if off := p.pc(i) - s.Addr; off != 0 {
		return fmt.Sprintf("%s+0x%x", s.Name, off)
	}
	return s.Name
}
