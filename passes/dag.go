package passes

import (
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// A dag is what a region body computes at one point of an iteration space: an expression over leaves, each an
// affine read of an operand's buffer. The same value may be read through different accesses, so a node is a value
// with the number of its access.
type dag struct {
	rank    int
	machine *isa.Machine // says what ops cost
	maps    []rows
	ids     map[string]int
	leaves  []leaf
	at      map[node]int // leaves by node
	seen    map[node]bool
	widest  int // bytes of the widest element computed with
	cost    int // vector cycles a lane group
	ops     int // elementwise ops
	errs    source.Errors
}

type node struct {
	v *ir.Value
	m int
}

// leaf is one read: Σ lin over the iteration indices gives the element of the operand arg.
type leaf struct {
	arg *ir.Value // block argument of the region
	lin affine
	typ ir.DType
}

func newDag(rank int, m *isa.Machine) *dag {
	return &dag{rank: rank, machine: m, ids: map[string]int{}, at: map[node]int{}, seen: map[node]bool{}, widest: 1}
}

// access gives the number of an access.
func (d *dag) access(m rows) int {
	k := m.key()
	id, ok := d.ids[k]
	if !ok {
		id = len(d.maps)
		d.maps, d.ids[k] = append(d.maps, m), id
	}
	return id
}

// add takes in the expression of v under access m. stop says which values the caller provides itself.
func (d *dag) add(v *ir.Value, m int, stop func(*ir.Value) bool) {
	n := node{v, m}
	if d.seen[n] {
		return
	}
	d.seen[n] = true
	if stop != nil && stop(v) {
		d.widest = max(d.widest, v.Type.DType.Size())
		return
	}
	op := v.Def()
	if v.Splat() != nil {
		d.widest = max(d.widest, v.Type.DType.Size())
		return
	}
	if op == nil || isView(op) {
		if isView(op) {
			if back, ok := d.maps[m].back(op, d.rank); ok {
				d.add(op.Operands[0], d.access(back), stop)
				return
			}
		}
		arg, lin, ok := linearize(v, d.maps[m], d.rank)
		if !ok {
			d.errs.Add(v.Pos(), "%s: cannot be read in place here", v.DefName())
			return
		}
		if arg.Splat() != nil {
			d.errs.Add(v.Pos(), "%s: view of a constant", v.DefName())
			return
		}
		d.widest = max(d.widest, v.Type.DType.Size())
		d.at[n] = d.leaf(leaf{arg, lin, arg.Type.DType})
		return
	}
	row, ok := elementwise[op.Name]
	if !ok {
		d.errs.Add(op.Pos, "%s: is not an elementwise op", op.Name)
		return
	}
	d.cost += row.weight(op, d.machine)
	d.ops++
	d.widest = max(d.widest, v.Type.DType.Size(), between(op))
	for _, x := range op.Operands {
		xm := m
		if x.Type.Rank() == 0 && v.Type.Rank() > 0 { // a scalar predicate or bound stands for all
			xm = d.access(rows{})
		}
		d.add(x, xm, stop)
	}
}

func (d *dag) leaf(l leaf) int {
	for i, o := range d.leaves {
		if o.arg == l.arg && o.lin.c == l.lin.c && rows.key(rows{o.lin}) == rows.key(rows{l.lin}) {
			return i
		}
	}
	d.leaves = append(d.leaves, l)
	return len(d.leaves) - 1
}

// between is the size of a type that an op goes through and that is neither its operand's nor its result's: f16
// becomes bf16 by way of f32.
func between(op *ir.Op) int {
	if op.Name != "stablehlo.convert" {
		return 0
	}
	from, to := op.Operands[0].Type.DType, op.Results[0].Type.DType
	if from != to && from.IsFloat() && to.IsFloat() && from.Size() == to.Size() {
		return ir.F32.Size()
	}
	return 0
}
