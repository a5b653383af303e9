package backend

import (
	"encoding/binary"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// A model repeats its layers: of the regions of a ResNet-50 more than half are another one with other
// weights. Functions that are the same but for the names of the objects they address, for where their
// scratchpad buffers lie and for their places in the source are twins: code is generated for the first, the others get a copy of it.
// What is known of addresses does not depend on where a buffer lies (linear.go), and instructions say which buffer's place
// is part of their immediate; where a rule asks for the number itself, the function is fixed, and has twins only at its own places.

// names numbers symbols or places by first occurrence.
type names[T comparable] struct {
	of   map[T]int
	list []T
}

func (n *names[T]) number(x T) int {
	if n.of == nil {
		n.of = map[T]int{}
	}
	i, ok := n.of[x]
	if !ok {
		i = len(n.list)
		n.of[x], n.list = i, append(n.list, x)
	}
	return i
}

// outline is what of a function decides its code, with the symbols, places in the source and scratchpad buffers it stands for.
type outline struct {
	key    string
	syms   []string
	places []int32
	bufs   []int // which of the function's, by first occurrence
}

// outlinesOf outlines the functions that may have a twin: those that differ in shape have none, and need no outline.
func outlinesOf(funcs []*kernel.Func) []*outline {
	shapes := make([]uint64, len(funcs))
	like := make(map[uint64]int, len(funcs))
	for i, k := range funcs {
		shapes[i] = shapeOf(k)
		like[shapes[i]]++
	}
	outlines := make([]*outline, len(funcs))
	for i, k := range funcs {
		if like[shapes[i]] > 1 {
			outlines[i] = outlineOf(k)
		}
	}
	return outlines
}

// shapeOf is a hash that twins have in common: of the ops, one behind another.
func shapeOf(k *kernel.Func) uint64 {
	h := uint64(len(k.Types))
	for _, b := range k.Blocks {
		h = h*0x100000001b3 + uint64(len(b.Insts))
		for i := range b.Insts {
			h = h*0x100000001b3 ^ uint64(b.Insts[i].Op)
		}
	}
	return h
}

// outlineOf gives nil for functions that call others: those have frames that depend on whom they call.
func outlineOf(k *kernel.Func) *outline {
	var (
		buf    []byte
		syms   names[string]
		places names[int32]
		bufs   names[int]
	)
	places.number(0) // no place stays none
	put := func(xs ...int64) {
		for _, x := range xs {
			buf = binary.AppendVarint(buf, x)
		}
	}
	typ := func(t kernel.Type) { put(int64(t.Elem), int64(t.Width), int64(t.Lanes)) }
	values := func(vs []kernel.Value) {
		put(int64(len(vs)))
		for _, v := range vs {
			put(int64(v))
		}
	}
	flag := func(b bool) {
		if b {
			put(1)
		} else {
			put(0)
		}
	}
	placed := placedIn(k, make([]int32, len(k.Types)))
	flag(k.Entry)
	typ(k.Result)
	put(int64(len(k.Sig)), int64(len(k.Types)), int64(len(k.NoAlias)), int64(len(k.Blocks)))
	for _, b := range k.Scratch {
		if b.Given || b.Kept {
			put(b.Size)
			flag(b.Given)
			flag(b.Kept)
		}
	}
	put(0)
	for _, t := range k.Sig {
		typ(t)
	}
	for _, t := range k.Types {
		typ(t)
	}
	for _, b := range k.NoAlias {
		flag(b)
	}
	for _, b := range k.Blocks {
		buf = append(append(buf, b.Name...), 0)
		values(b.Params)
		put(int64(len(b.Insts)))
		for i := range b.Insts {
			in := &b.Insts[i]
			if in.Op == kernel.OpCall || in.Op == kernel.OpCallInd {
				return nil
			}
			imm := in.Imm
			if in.Op == kernel.OpConst && placed[in.Res] > 0 {
				i := int(placed[in.Res] - 1)
				put(int64(bufs.number(i))+1, k.Scratch[i].Size)
				imm -= k.Scratch[i].At
			} else {
				put(0)
			}
			put(int64(in.Op), int64(in.Cond), int64(in.Rnd), int64(in.Align), int64(in.Hints), int64(in.Res), int64(in.Mask), int64(in.Old),
				imm, in.Imm2, int64(places.number(in.Loc)), int64(len(in.Succs)))
			typ(in.Type)
			values(in.Args)
			for _, s := range in.Succs {
				put(int64(s.Block))
				values(s.Args)
			}
			put(int64(len(in.Cases)))
			put(in.Cases...)
			if in.Sym != "" {
				put(int64(syms.number(in.Sym)) + 1)
			} else {
				put(0)
			}
		}
	}
	return &outline{key: string(buf), syms: syms.list, places: places.list, bufs: bufs.list}
}

// twinsOf says for each function that has no code yet which earlier one of them will have the same, or its own number.
func twinsOf(outlines []*outline, fns []*fn) []int {
	first := map[string]int{}
	of := make([]int, len(outlines))
	for i, o := range outlines {
		of[i] = i
		if o == nil || fns[i] != nil {
			continue
		}
		if j, ok := first[o.key]; ok {
			of[i] = j
		} else {
			first[o.key] = i
		}
	}
	return of
}

// twin is f's code as function k, before frames are placed, or nil if it is fixed to where f's buffers lie. Instructions are
// copied: placing frames and emission change them.
func (f *fn) twin(k *kernel.Func, from, to *outline) *fn {
	off, moved := make([]int64, len(f.k.Scratch)+1), false // by number of a buffer of f: how far behind it k's lies
	for i, b := range from.bufs {
		off[b+1] = k.Scratch[to.bufs[i]].At - f.k.Scratch[b].At
		moved = moved || off[b+1] != 0
	}
	if moved && f.fixed {
		return nil
	}
	sym := make(map[string]string, len(from.syms))
	for i, s := range from.syms {
		sym[s] = to.syms[i]
	}
	place := make(map[int32]int32, len(from.places))
	for i, p := range from.places {
		place[p] = to.places[i]
	}
	g := *f
	g.first, g.moved, g.k, g.name, g.blocks = f, moved, k, k.Name, make([]*block, len(f.blocks))
	g.frame.saves = slices.Clone(f.frame.saves)
	g.stats.ScratchUsed = scratchUsed(k)
	for i, blk := range f.blocks {
		c := *blk
		c.packed = nil
		c.succs = slices.Clone(blk.succs)
		c.insts = make([]*inst, len(blk.insts))
		copies := make([]inst, len(blk.insts))
		for j, in := range blk.insts {
			copies[j] = *in
			x := &copies[j]
			if x.sym != "" {
				x.sym = sym[x.sym]
			}
			if x.mem.root.sym != "" {
				x.mem.root.sym = sym[x.mem.root.sym]
			}
			x.copies = x.copies.renamed(sym)
			x.loc = place[x.loc]
			if n := off[x.buf]; n != 0 && !x.move(n) {
				return nil
			}
			c.insts[j] = x
		}
		g.blocks[i] = &c
	}
	return &g
}

// repacked is a block's packets made of the copies of its instructions, which its twin has in the same order.
func repacked(ps [][]*inst, of, copies []*inst) [][]*inst {
	at := make(map[*inst]*inst, len(copies))
	for i, in := range of {
		at[in] = copies[i]
	}
	all := make([]*inst, 0, len(copies))
	out := make([][]*inst, len(ps))
	for i, p := range ps {
		from := len(all)
		for _, in := range p {
			all = append(all, at[in])
		}
		out[i] = all[from:len(all):len(all)]
	}
	return out
}

// move adds to the address that is an instruction's immediate; false if that does not fit.
func (in *inst) move(n int64) bool {
	ops := in.Op.Row().Operands
	for i := range ops {
		if o := &ops[i]; o.Field == isa.FImm && (o.Kind == isa.KOff || o.Name == "imm") {
			ok := in.SetImm(o, in.GetImm(o)+n)
			in.FitExt()
			return ok
		}
	}
	return false
}
