package backend

import (
	"encoding/binary"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A model repeats its layers: of the regions of a ResNet-50 more than half are another one with other
// weights. Functions that are the same but for the names of the objects they address and for their
// places in the source are twins: code is generated for the first, the others get a copy of it.

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

// outline is what of a function decides its code, with the symbols and places it stands for.
type outline struct {
	key    string
	syms   []string
	places []int32
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
	flag(k.Entry)
	typ(k.Result)
	put(int64(len(k.Sig)), int64(len(k.Types)), int64(len(k.NoAlias)), int64(len(k.Blocks)))
	for _, t := range k.Sig {
		typ(t)
	}
	for _, t := range k.Types {
		typ(t)
	}
	for _, b := range k.NoAlias {
		flag(b)
	}
	put(int64(len(k.Scratch)))
	for _, b := range k.Scratch {
		put(b.At, b.Size)
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
			put(int64(in.Op), int64(in.Cond), int64(in.Rnd), int64(in.Align), int64(in.Hints), int64(in.Res), int64(in.Mask), int64(in.Old),
				in.Imm, in.Imm2, int64(places.number(in.Loc)), int64(len(in.Succs)))
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
	return &outline{key: string(buf), syms: syms.list, places: places.list}
}

// twinsOf says for each function which earlier one has its code, or its own number.
func twinsOf(outlines []*outline) []int {
	first := map[string]int{}
	of := make([]int, len(outlines))
	for i, o := range outlines {
		of[i] = i
		if o == nil {
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

// twin is f's code as function k, before frames are placed. Instructions are copied: placing frames
// and emission change them.
func (f *fn) twin(k *kernel.Func, from, to *outline) *fn {
	sym := make(map[string]string, len(from.syms))
	for i, s := range from.syms {
		sym[s] = to.syms[i]
	}
	place := make(map[int32]int32, len(from.places))
	for i, p := range from.places {
		place[p] = to.places[i]
	}
	g := *f
	g.first, g.k, g.name, g.blocks = f, k, k.Name, make([]*block, len(f.blocks))
	g.frame.saves = slices.Clone(f.frame.saves)
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
			c.insts[j] = x
		}
		g.blocks[i] = &c
	}
	return &g
}
