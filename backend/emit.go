package backend

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// packet is a finished packet; branch, if it has one, goes to a block or a symbol.
type packet struct {
	insts []*inst
	addr  int64 // words from the start of .text
	to    int   // block that the last instruction branches to, −1
	fn    *fn
}

// linker lays out functions and data and resolves distances.
type linker struct {
	m       *kernel.Module
	opt     *Options
	fns     []*fn
	packets []*packet
	start   map[string]int // first packet of a function
	at      [][]int        // by function and block: first packet
	data    map[string]object.Symbol
	prog    *object.Program
}

// layoutBlocks orders the blocks of a function for falling through. Blocks of critical edges:
// on a back edge right before the loop, so that the branch back stays backward and falls
// into the loop; on the fall-through right behind their block; else at the end.
func (f *fn) layoutBlocks() []int {
	before, after := map[int]int{}, map[int]int{}
	var rest, out []int
	from := make([]int, len(f.blocks))
	normalBlocks := 0
	for b, blk := range f.blocks {
		if blk.name != "edge" {
			normalBlocks = b + 1
		}
		for _, e := range blk.succs {
			from[e.to] = b
		}
	}
	for b := range f.blocks {
		if f.blocks[b].name != "edge" {
			continue
		}
		p, to := from[b], f.blocks[b].succs[0].to
		switch _, taken := before[to]; {
		case to <= p && to > 0 && !taken:
			before[to] = b
		case len(f.blocks[p].succs) == 2 && f.blocks[p].succs[1].to == b:
			after[p] = b
		default:
			rest = append(rest, b)
		}
	}
	for b := 0; b < normalBlocks; b++ {
		if f.blocks[b].name == "edge" {
			continue
		}
		if e, ok := before[b]; ok {
			out = append(out, e)
		}
		out = append(out, b)
		if e, ok := after[b]; ok {
			out = append(out, e)
		}
	}
	return append(out, rest...)
}

// thread makes branches to blocks that only jump go to where those jump.
func (f *fn) thread() {
	for _, blk := range f.blocks {
		for k := range blk.succs {
			for n := 0; n < 8; n++ {
				t := f.blocks[blk.succs[k].to]
				if len(t.insts) != 1 || t.insts[0].kind != jump || t.succs[0].to == blk.succs[k].to {
					break
				}
				blk.succs[k].to = t.succs[0].to
			}
		}
	}
}

// packets schedules a function and appends its packets.
func (l *linker) emitFunc(f *fn) {
	f.thread()
	order := f.layoutBlocks()
	reached := make([]bool, len(f.blocks))
	f.reached = reached
	reached[0] = true
	for again := true; again; {
		again = false
		for b, blk := range f.blocks {
			for _, e := range blk.succs {
				if reached[b] && !reached[e.to] {
					reached[e.to], again = true, true
				}
			}
		}
	}
	n := 0
	for _, b := range order {
		if reached[b] {
			order[n] = b
			n++
		}
	}
	order = order[:n]
	at, ends := make([]int, len(f.blocks)), make([]blockEnd, len(f.blocks))
	for i, b := range order {
		next := -1
		if i+1 < len(order) {
			next = order[i+1]
		}
		ends[b] = f.end(b, next)
	}
	ps := l.packed(f, order, ends)
	f.packets = ps
	for _, b := range order {
		at[b] = len(l.packets)
		made := make([]packet, len(ps[b]))
		for i, p := range ps[b] {
			made[i] = packet{insts: p, to: -1, fn: f}
			l.packets = append(l.packets, &made[i])
		}
		if to := ends[b].to; to >= 0 {
			l.packets[len(l.packets)-1].to = to
		}
		if extra := ends[b].extra; extra >= 0 {
			j := jumpInst()
			j.loc = f.blocks[b].insts[len(f.blocks[b].insts)-1].loc
			l.packets = append(l.packets, &packet{insts: []*inst{j}, to: extra, fn: f})
		}
	}
	l.at = append(l.at, at)
}

// packed is the packets of each block: for a twin, the first one's made of its own instructions, if their frames lie alike.
func (l *linker) packed(f *fn, order []int, ends []blockEnd) [][][]*inst {
	if f.first == nil || !f.frame.placedAs(&f.first.frame) {
		return l.packBlocks(f, order, ends)
	}
	ps := make([][][]*inst, len(f.blocks))
	for _, b := range order {
		ps[b] = repacked(f.first.packets[b], f.first.blocks[b].insts, f.blocks[b].insts)
	}
	return ps
}

// blockEnd is what is left of a block when it is known what is laid out behind it: its instructions without a jump there, and the blocks
// that its last branch and an extra jump go to, −1 for none.
type blockEnd struct {
	insts     []*inst
	to, extra int
}

// end makes the branch of block b fall through to next.
func (f *fn) end(b, next int) blockEnd {
	blk := f.blocks[b]
	insts := blk.insts
	term := insts[len(insts)-1]
	to, extra := -1, -1
	switch term.kind {
	case jump:
		if blk.succs[0].to == next {
			insts = insts[:len(insts)-1]
		} else {
			to = blk.succs[0].to
		}
	case branch:
		t, e := blk.succs[0].to, blk.succs[1].to
		if t == next && e != next && invert(term) {
			t, e = e, t
		}
		to = t
		if e != next {
			extra = e
		}
	}
	return blockEnd{insts, to, extra}
}

// packBlock schedules a block into packets, given what is under way in front of it.
func (l *linker) packBlock(blk *block, insts []*inst, before *underWay) (out [][]*inst) {
	for from := 0; from < len(insts); {
		n := from
		for n < len(insts)-1 && !insts[n].call {
			n++
		}
		run := insts[from : n+1]
		last := run[len(run)-1]
		leaves := last.call || n == len(insts)-1 && last.kind != normal
		kernel := blk.pipe != nil && blk.pipe.done
		switch {
		case blk.packed != nil && len(run) == len(blk.insts) && (kernel || before == nil && leaves):
			out = append(out, blk.packed...)
		case l.opt.NoSchedule:
			for _, in := range run {
				out = append(out, []*inst{in})
			}
		case kernel:
			out = append(out, packKernel(&l.opt.Machine, run)...)
		default:
			out = append(out, pack(&l.opt.Machine, run, leaves, before)...)
		}
		before, from = nil, n+1
	}
	return out
}

// invert turns a conditional branch around, if its instruction can.
func invert(in *inst) bool {
	if op, ok := inverse[in.Op]; ok {
		in.Op = op
		return true
	}
	if in.Op == isa.OpJ && in.Pred != 0 {
		in.Pol = !in.Pol
		return true
	}
	return false
}

func (l *linker) link() (*object.Program, error) {
	l.prog = &object.Program{Name: l.m.Name}
	l.start = map[string]int{}
	parts := make([]*linker, len(l.fns))        // each function's packets, numbered from 0
	for _, twins := range []bool{false, true} { // a twin takes its packets from the first
		err := each(len(l.fns), func(i int) error {
			if f := l.fns[i]; (f.first != nil) == twins {
				parts[i] = &linker{m: l.m, opt: l.opt}
				parts[i].emitFunc(f)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	packets := 0
	for _, p := range parts {
		packets += len(p.packets)
	}
	l.packets = make([]*packet, 0, packets)
	for i, f := range l.fns {
		first := len(l.packets)
		l.start[f.name], f.index = first, i
		at := parts[i].at[0]
		for k := range at {
			at[k] += first
		}
		l.at = append(l.at, at)
		l.packets = append(l.packets, parts[i].packets...)
		for _, p := range parts[i].packets {
			f.stats.Packets++
			f.stats.Insts += len(p.insts)
		}
	}
	// The check reads what the rest leaves alone: branches and their distances are no transfers or waits.
	if err := each(2, func(i int) error {
		if i == 0 {
			return l.checkWaits()
		}
		return l.finish()
	}); err != nil {
		return nil, err
	}
	return l.prog, nil
}

// finish makes the program of the packets.
func (l *linker) finish() error {
	if err := l.placeData(); err != nil {
		return err
	}
	words, err := l.relax()
	if err != nil {
		return err
	}
	if err := l.resolve(words); err != nil {
		return err
	}
	l.symbols(words)
	l.lines()
	if err := l.meta(); err != nil {
		return err
	}
	l.prog.Late = func() error {
		return guarded(0, func(int) error { l.predict(); return nil })
	}
	return nil
}

// placeData lays out the module's objects. Constants that hold addresses go to .data, which
// the loader relocates.
func (l *linker) placeData() error {
	p := l.prog
	l.data = map[string]object.Symbol{}
	var rodata uint64
	symbol := func(d *kernel.Data, sec object.Section, off uint64) {
		l.data[d.Name] = object.Symbol{Name: d.Name, Section: sec, Value: off, Size: uint64(d.Size), Kind: object.Object}
	}
	for _, d := range l.m.Data {
		switch {
		case d.Size < int64(len(d.Bytes)):
			return fmt.Errorf("data @%s: %d bytes in an object of %d", d.Name, len(d.Bytes), d.Size)
		case d.Write && len(d.Bytes) == 0 && d.Fill == nil && len(d.Refs) == 0:
			p.Bss = aligned(p.Bss, d)
			symbol(d, object.Bss, p.Bss)
			p.Bss += uint64(d.Size)
		case d.Write || len(d.Refs) > 0:
			off := aligned(uint64(len(p.Data)), d)
			symbol(d, object.Data, off)
			p.Data = append(p.Data, make([]byte, off+uint64(d.Size)-uint64(len(p.Data)))...)
			copy(p.Data[off:], d.Content())
		default: // weights are most of a model: they stay where they are until the file is written
			rodata = aligned(rodata, d)
			symbol(d, object.Rodata, rodata)
			p.Pieces = append(p.Pieces, object.Piece{Off: rodata, Size: uint64(d.Size), Bytes: d.Bytes, Fill: d.Fill})
			rodata += uint64(d.Size)
		}
	}
	return nil
}

func aligned(off uint64, d *kernel.Data) uint64 {
	a := uint64(max(d.Align, 64))
	return (off + a - 1) &^ (a - 1)
}

func fits17(n int64) bool { return n >= -(1<<16) && n < 1<<16 }

// relax gives addresses to packets, growing branches that do not reach, and returns the
// number of words. Distances to data are always extended: they depend on the size of .text.
func (l *linker) relax() (int64, error) {
	for _, p := range l.packets {
		for _, in := range p.insts {
			if in.Op == isa.OpAdr {
				in.Ext = true
			}
		}
	}
	for {
		at := int64(0)
		for _, p := range l.packets {
			p.addr = at
			for _, in := range p.insts {
				at += int64(in.Words())
			}
		}
		grown := false
		for _, p := range l.packets {
			in := p.insts[len(p.insts)-1]
			if in.Ext || p.to < 0 && in.Op != isa.OpCall {
				continue
			}
			t, err := l.target(p, in)
			if err != nil {
				return 0, err
			}
			if !fits17(t - p.addr) {
				in.Ext, grown = true, true
			}
		}
		if !grown {
			return at, nil
		}
	}
}

// target is where a branch or call goes, in words.
func (l *linker) target(p *packet, in *inst) (int64, error) {
	if in.Op == isa.OpCall {
		i, ok := l.start[in.sym]
		if !ok {
			return 0, fmt.Errorf("@%s calls @%s, which has no body", p.fn.name, in.sym)
		}
		return l.packets[i].addr, nil
	}
	k := l.at[p.fn.index][p.to]
	if k == len(l.packets) {
		return 0, fmt.Errorf("internal error: @%s branches behind its end", p.fn.name)
	}
	return l.packets[k].addr, nil
}

// resolve fills in distances and encodes.
func (l *linker) resolve(nwords int64) error {
	l.prog.Text = make([]byte, 8*nwords)
	lay := l.prog.Layout()
	words := make([]uint64, 0, nwords)
	raw := make([]isa.Inst, 0, isa.NumSlots)
	for _, p := range l.packets {
		raw = raw[:0]
		for _, in := range p.insts {
			switch {
			case in.Op == isa.OpAdr:
				to, err := l.symbol(lay, in.sym)
				if err != nil {
					return fmt.Errorf("@%s: %w", p.fn.name, err)
				}
				in.Imm = int64(to) + in.symOff - int64(lay.Text) - 8*p.addr
			case in.Op == isa.OpCall || p.to >= 0 && in == p.insts[len(p.insts)-1]:
				t, err := l.target(p, in)
				if err != nil {
					return err
				}
				in.Imm = t - p.addr
			}
			raw = append(raw, in.Inst)
		}
		n := len(words)
		var err error
		if words, err = isa.EncodePacket(words, raw); err != nil {
			return fmt.Errorf("internal error: @%s: %w", p.fn.name, err)
		}
		p.fn.stats.Words += len(words) - n
	}
	for i, w := range words {
		binary.LittleEndian.PutUint64(l.prog.Text[8*i:], w)
	}
	for _, d := range l.m.Data {
		for _, r := range d.Refs {
			rel := object.Reloc{Off: l.data[d.Name].Value + uint64(r.Off)}
			if i, ok := l.start[r.Sym]; ok {
				rel.Section, rel.Addend = object.Text, uint64(8*l.packets[i].addr+r.Add)
			} else if s, ok := l.data[r.Sym]; ok {
				rel.Section, rel.Addend = s.Section, s.Value+uint64(r.Add)
			} else {
				return fmt.Errorf("data @%s refers to @%s, which is not defined", d.Name, r.Sym)
			}
			l.prog.Relocs = append(l.prog.Relocs, rel)
		}
	}
	return nil
}

// symbol is the link address of a function or object.
func (l *linker) symbol(lay object.Layout, name string) (uint64, error) {
	if i, ok := l.start[name]; ok {
		return lay.Text + uint64(8*l.packets[i].addr), nil
	}
	if s, ok := l.data[name]; ok {
		return lay.Addr(s), nil
	}
	return 0, fmt.Errorf("@%s is not defined", name)
}

func (l *linker) symbols(nwords int64) {
	for i, f := range l.fns {
		end := 8 * nwords
		if i+1 < len(l.fns) {
			end = 8 * l.packets[l.start[l.fns[i+1].name]].addr
		}
		at := 8 * l.packets[l.start[f.name]].addr
		l.prog.Symbols = append(l.prog.Symbols, object.Symbol{
			Name: f.name, Section: object.Text, Value: uint64(at), Size: uint64(end - at),
			Kind: object.Func, Global: f.k.Entry,
		})
	}
	for _, d := range l.m.Data {
		l.prog.Symbols = append(l.prog.Symbols, l.data[d.Name])
	}
}

// lines names for each packet the place of its first instruction that has one.
func (l *linker) lines() {
	last := int32(-1)
	l.prog.Lines = make([]object.Line, 0, len(l.packets))
	for _, p := range l.packets {
		loc := int32(0)
		for _, in := range p.insts {
			if in.loc > 0 && int(in.loc) < len(l.m.Locs) {
				loc = in.loc
				break
			}
		}
		if loc == last || loc == 0 {
			continue
		}
		last = loc
		pos := l.m.Locs[loc]
		l.prog.Lines = append(l.prog.Lines, object.Line{Addr: uint64(8 * p.addr), File: pos.File, Line: pos.Line, Col: pos.Col})
	}
}

// meta takes over the module's metadata and completes it.
func (l *linker) meta() error {
	mt := &l.prog.Meta
	if strings.TrimSpace(l.m.Meta) != "" {
		if err := json.Unmarshal([]byte(l.m.Meta), mt); err != nil {
			return fmt.Errorf("module metadata: %w", err)
		}
	}
	mc := l.opt.Machine
	mt.Format, mt.ISA, mt.Machine = object.FormatVersion, isa.Version, &mc
	if mt.Producer == "" {
		mt.Producer = "godwit"
	}
	for i := range mt.Regions {
		for _, f := range l.fns {
			if f.name == mt.Regions[i].Symbol {
				mt.Regions[i].Spills = int64(f.stats.Alloc.SpillBytes + f.stats.Alloc.ReloadBytes)
				mt.Regions[i].ScratchLive, mt.Regions[i].ScratchUsed = f.stats.ScratchLive, f.stats.ScratchUsed
			}
		}
	}
	if len(mt.Functions) > 0 {
		return nil
	}
	for _, f := range l.fns {
		if !f.k.Entry {
			continue
		}
		fd := object.Function{Name: f.name}
		for i, t := range f.k.Sig {
			fd.Args = append(fd.Args, object.Arg{Name: fmt.Sprintf("arg%d", i), Type: t.String()})
		}
		if f.k.Result != kernel.NoType {
			fd.Ret = f.k.Result.String()
		}
		mt.Functions = append(mt.Functions, fd)
	}
	return nil
}
