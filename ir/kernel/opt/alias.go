package opt

import (
	"slices"
	"strconv"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// roots follows a pointer to the object it points into: a parameter of the function, a global, a stack slot, or
// whatever else made it.
type roots struct {
	d     *defs
	f     *kernel.Func
	param map[kernel.Value]int // place of the function's parameters
	memo  map[kernel.Value]kernel.Value
	open  map[kernel.Value]int
	preds *into // made when needed; nil again when a loop was rewritten
}

// edge is a successor of a block.
type edge struct{ b, s int }

func newRoots(f *kernel.Func, d *defs) *roots {
	r := &roots{d: d, f: f, param: map[kernel.Value]int{}, memo: map[kernel.Value]kernel.Value{}, open: map[kernel.Value]int{}}
	for i, p := range f.Blocks[0].Params {
		r.param[p] = i
	}
	return r
}

// of is the value that p is derived from, p itself where that is not known. Of a value that is being looked at
// already, in a loop, it is None: going round adds nothing. What was found with such help is not remembered.
func (r *roots) of(p kernel.Value) kernel.Value {
	v, _ := r.find(p)
	return v
}

const closed = 1 << 30

// find also gives the depth of the outermost value that was open when it was met.
func (r *roots) find(p kernel.Value) (kernel.Value, int) {
	if v, ok := r.memo[p]; ok {
		return v, closed
	}
	if at, ok := r.open[p]; ok {
		return kernel.None, at
	}
	depth := len(r.open)
	r.open[p] = depth
	v, low := p, closed
	if in := r.d.of(p); in != nil {
		if in.Op == kernel.OpAdd && in.Type == kernel.TPtr {
			a, b := r.offset(in.Args[0]), r.offset(in.Args[1])
			switch {
			case b && !a:
				v, low = r.find(in.Args[0])
			case a && !b:
				v, low = r.find(in.Args[1])
			}
		}
	} else if _, own := r.param[p]; !own && int(p) < len(r.d.block) && r.d.block[p] > 0 {
		v, low = r.merged(p)
	}
	delete(r.open, p)
	if low >= depth {
		if v == kernel.None {
			v = p
		}
		r.memo[p] = v
		low = closed
	}
	return v, low
}

// scratchConst reports a constant address in the scratchpad.
func scratchConst(in *kernel.Inst) bool {
	return in != nil && in.Op == kernel.OpConst && in.Type == kernel.TPtr && in.Imm >= isa.ScratchBase && in.Imm < isa.ScratchEnd
}

// scratchAddress reports a sum of such a constant and a number.
func scratchAddress(d *defs, in *kernel.Inst) bool {
	a, b := d.of(in.Args[0]), d.of(in.Args[1])
	if scratchConst(b) {
		a, b = b, a
	}
	return in.Type == kernel.TPtr && scratchConst(a) && b != nil && b.Op == kernel.OpBitcast
}

// offset reports a pointer-typed operand that is a number.
func (r *roots) offset(v kernel.Value) bool {
	in := r.d.of(v)
	return in != nil && (in.Op == kernel.OpConst && !scratchConst(in) || in.Op == kernel.OpBitcast && r.f.TypeOf(in.Args[0]) == kernel.TI64)
}

// into lists the edges into blocks as they are now.
func (r *roots) into() *into {
	if r.preds == nil {
		r.preds = newInto(r.f)
	}
	return r.preds
}

func (r *roots) merged(p kernel.Value) (kernel.Value, int) {
	bi := int(r.d.block[p])
	k := slices.Index(r.f.Blocks[bi].Params, p)
	v, low := kernel.None, closed
	for _, e := range r.into().of(bi) {
		x, l := r.find(r.f.Blocks[e.b].Term().Succs[e.s].Args[k])
		low = min(low, l)
		switch {
		case x == kernel.None || x == v:
		case v == kernel.None:
			v = x
		default:
			return p, low
		}
	}
	return v, low
}

// object is what a root is known to be.
type object struct {
	root  kernel.Value
	name  string // of a global; of a stack slot something unique
	param bool   // the function's own
	alone bool   // reached through this root alone
	slot  bool
}

func (r *roots) object(p kernel.Value) object {
	v := r.of(p)
	o := object{root: v}
	if i, ok := r.param[v]; ok {
		o.param = true
		o.alone = i < len(r.f.NoAlias) && r.f.NoAlias[i]
	}
	if in := r.d.of(v); in != nil {
		switch in.Op {
		case kernel.OpAddr:
			o.name = "@" + in.Sym
		case kernel.OpConst:
			for i, b := range r.f.Scratch {
				if in.Imm >= b.At && in.Imm < b.At+b.Size {
					o.name, o.slot = "scratch"+strconv.Itoa(i), true
				}
			}
		case kernel.OpAlloca:
			o.name, o.slot = strconv.Itoa(int(v)), true
		}
	}
	return o
}

// apart reports that accesses into two objects never meet.
func apart(a, b object) bool {
	if a.root == b.root || a.root == kernel.None || b.root == kernel.None {
		return false
	}
	if a.name != "" && b.name != "" {
		return a.name != b.name
	}
	knownA, knownB := a.param || a.name != "", b.param || b.name != ""
	return (a.alone || a.slot) && knownB || (b.alone || b.slot) && knownA
}
