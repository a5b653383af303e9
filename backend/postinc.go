package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// postRows are the accesses that can add to their base on the way.
var postRows = map[isa.Op]isa.Op{isa.OpLd: isa.OpLdp, isa.OpVld: isa.OpVldp, isa.OpSt: isa.OpStp, isa.OpVst: isa.OpVstp}

// postIncrement gives additions of a constant to a pointer to an access at that pointer,
// which frees the scalar slot:
//
//	before   vld v, [p]        vld w, [p+256]    addi q, p, 512
//	after    vldp v, [p], 512 → q    vld w, [q-256]
//
// Accesses behind the chosen one count from q, those before it from p.
func (f *fn) postIncrement() {
	asks := slices.ContainsFunc(f.blocks, func(b *block) bool { return b.asks() })
	if asks {
		f.splitInPlace()
	}
	uses := make([]int32, len(f.vregs)) // instructions and edges that use a vreg
	for _, blk := range f.blocks {
		for _, in := range blk.insts {
			for _, o := range in.ops {
				if o.Role == regalloc.Use {
					uses[o.V]++
				}
			}
		}
		for _, e := range blk.succs {
			for _, v := range e.args {
				uses[v]++
			}
		}
	}
	for _, blk := range f.blocks {
		for i := 0; i < len(blk.insts); i++ {
			in := blk.insts[i]
			if in.adds() && in.Type == isa.I64 && f.fuseIncrement(blk, i, uses, asks) {
				blk.insts = append(blk.insts[:i], blk.insts[i+1:]...)
				i--
			}
		}
	}
}

// baseOf is the use of v as the base of a plain base+imm access, if that is all the use of it.
func baseOf(in *inst, v reg) *operand {
	var found *operand
	for i := range in.ops {
		o := &in.ops[i]
		if o.V != v || o.Role != regalloc.Use {
			continue
		}
		if o.field != isa.FA || found != nil || !(in.mem.reads || in.mem.writes || in.Op == isa.OpFetch) || in.mem.barrier {
			return nil
		}
		found = o
	}
	return found
}

// offName is the immediate that holds an access's offset, "" if it has none to change.
func offName(in *inst) string {
	for _, o := range in.Op.Row().Operands {
		if o.Kind == isa.KOff {
			return o.Name
		}
	}
	return ""
}

func offOf(in *inst) int64 {
	ops := in.Op.Row().Operands
	for i := range ops {
		if ops[i].Kind == isa.KOff {
			return in.GetImm(&ops[i])
		}
	}
	return 0
}

// asks reports a block that fetches into the cache, as those of kernels in C do.
func (b *block) asks() bool {
	return slices.ContainsFunc(b.insts, func(in *inst) bool { return in.Op == isa.OpFetch })
}

// fuseIncrement tries to give the addition at index add of a block to an access.
// Where cached is set the function goes through the data cache elsewhere.
func (f *fn) fuseIncrement(blk *block, add int, uses []int32, cached bool) bool {
	var p, q reg
	for _, o := range blk.insts[add].ops {
		if o.Role == regalloc.Use {
			p = o.V
		} else {
			q = o.V
		}
	}
	n := blk.insts[add].Imm
	if f.vregs[q].Remat != 0 || !fits17(n) {
		return false
	}
	pick, seen := -1, int32(1)
	asks := blk.asks()
	for i, in := range blk.insts {
		if i == add {
			continue
		}
		count := int32(0)
		for _, o := range in.ops {
			if o.Role == regalloc.Use && o.V == p {
				count++
			}
		}
		if count == 0 {
			continue
		}
		seen += count
		if baseOf(in, p) == nil || offName(in) == "" {
			if pick >= 0 {
				return false // a use of p that is no access, behind one that could take the addition
			}
			continue
		}
		if _, ok := postRows[in.Op]; ok && in.Imm == 0 && in.Pred == 0 && !predicatedInst(in) {
			// Where a loop reads and writes through one pointer, its next load must not wait for the store. (Most loops over the
			// scratchpad have pointers of their own for what they write; some change it in its place.)
			inPlace := cached && pick >= 0 && in.mem.writes && blk.insts[pick].mem.reads && offOf(in) == offOf(blk.insts[pick])
			if pick < 0 || !asks && !inPlace || in.mem.reads || !blk.insts[pick].mem.reads {
				pick = i
			}
		}
	}
	if pick < 0 || seen != uses[p] {
		return false // p is needed elsewhere
	}
	// Uses of q before the chosen access must be able to count from p.
	for i := 0; i < pick; i++ {
		for _, o := range blk.insts[i].ops {
			if i != add && o.Role == regalloc.Use && o.V == q && (baseOf(blk.insts[i], q) == nil || offName(blk.insts[i]) == "" || !fits17(offOf(blk.insts[i])+n)) {
				return false
			}
		}
	}
	for i := pick + 1; i < len(blk.insts); i++ {
		if i != add && baseOf(blk.insts[i], p) != nil && !fits17(offOf(blk.insts[i])-n) {
			return false
		}
	}
	for i, in := range blk.insts {
		if i == add || i == pick {
			continue
		}
		from, to, by := p, q, -n
		if i < pick {
			from, to, by = q, p, n
		}
		if o := baseOf(in, from); o != nil {
			o.V = to
			in.Ext = false
			in.setImm(offName(in), offOf(in)+by)
		}
	}
	x := blk.insts[pick]
	x.Op = postRows[x.Op]
	x.setImm("imm", n)
	o := baseOf(x, p)
	o.field = noField
	at := 0
	for i := range x.ops {
		if &x.ops[i] == o {
			at = i
		}
	}
	x.ops = append(x.ops, operand{isa.FA, regalloc.DefTied(q, at)})
	return true
}

func predicatedInst(in *inst) bool {
	for _, o := range in.ops {
		if o.field == isa.FPred {
			return true
		}
	}
	return false
}
