package backend

import (
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// splitInPlace gives loops of one block that change memory in its place a second pointer, for what they write:
//
//	p: vld v, [p]   …   vst v, [p]   addi q, p, 256    →    p: vldp v, [p], 256   …   p': vstp v, [p'], 256
//
// With one, the loads of later iterations must either wait for the store that adds to it, or every iteration under way keeps
// an address of its own, which takes the scalar slot. Where both lie is still told by what they were made from.
func (f *fn) splitInPlace() {
	entries := map[int][]*edge{}
	for _, b := range f.blocks {
		for i := range b.succs {
			e := &b.succs[i]
			entries[e.to] = append(entries[e.to], e)
		}
	}
	for at, blk := range f.blocks {
		var back *edge
		for i := range blk.succs {
			if blk.succs[i].to == at {
				back = &blk.succs[i]
			}
		}
		if back == nil {
			continue
		}
		for i, p := range blk.params {
			add, stores := blk.inPlace(p)
			if add == nil || back.args[i] != defOf(add) {
				continue
			}
			p2, q2 := f.vreg(regalloc.S), f.vreg(regalloc.S)
			for _, in := range stores {
				baseOf(in, p).V = p2
			}
			more := build(isa.OpAddi, isa.I64, d(q2), a(p2))
			more.Imm, more.loc, more.src = add.Imm, add.loc, add.src
			end := len(blk.insts) - 1
			blk.insts = append(blk.insts[:end:end], more, blk.insts[end])
			blk.params = append(blk.params, p2)
			for _, e := range entries[at] {
				if e == back {
					e.args = append(e.args, q2)
				} else {
					e.args = append(e.args, e.args[i])
				}
			}
		}
	}
}

// defOf is what an instruction with one result defines.
func defOf(in *inst) reg {
	for _, o := range in.ops {
		if o.Role != regalloc.Use {
			return o.V
		}
	}
	return zero
}

// inPlace finds the addition that moves pointer p on, and the stores through it, if the block reads through it first and
// uses it for nothing else.
func (b *block) inPlace(p reg) (add *inst, stores []*inst) {
	reads := false
	for _, in := range b.insts {
		uses := false
		for _, o := range in.ops {
			uses = uses || o.V == p && o.Role == regalloc.Use
		}
		switch {
		case !uses:
		case in.adds() && in.Type == isa.I64 && add == nil:
			add = in
		case in.kind != normal || baseOf(in, p) == nil || offName(in) == "":
			return nil, nil
		case in.mem.writes && (in.mem.reads || !reads):
			return nil, nil
		case in.mem.writes:
			stores = append(stores, in)
		default:
			reads = reads || in.mem.reads
		}
	}
	if len(stores) == 0 {
		return nil, nil
	}
	for _, e := range b.succs {
		for _, v := range e.args {
			if v == p {
				return nil, nil
			}
		}
	}
	return add, stores
}
