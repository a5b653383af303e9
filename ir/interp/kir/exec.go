package kir

import (
	"fmt"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Machine interprets kernel IR on one core, one lane after another: the oracle that the backend and the
// device are compared with. DMA is done at its start, so a program without a missing wait sees the same.
type Machine struct {
	Mem         *Memory
	Fuel        int64  // instructions left; the run faults at 0
	Core, Cores uint64 // what coreid and numcores give
	Trace       []uint64
	Executed    int64

	m     *kernel.Module
	syms  map[string]uint64
	funcs map[uint64]*kernel.Func
	sp    uint64
	depth int
}

// Limits of the interpreter itself.
const (
	kernelStack = 1 << 20
	maxDepth    = 10000
	codeBase    = 0x10_0000
)

// New places the module's data in memory. A module that does not verify has no meaning here.
func New(m *kernel.Module, mem *Memory) (*Machine, error) {
	k := &Machine{Mem: mem, Fuel: 1 << 40, Cores: 1, m: m, syms: map[string]uint64{}, funcs: map[uint64]*kernel.Func{}}
	images := make([][]byte, len(m.Data))
	for i, d := range m.Data {
		images[i] = make([]byte, d.Size)
		copy(images[i], d.Content())
		a := uint64(max(d.Align, 64))
		mem.next = (mem.next + a - 1) &^ (a - 1)
		k.syms[d.Name] = mem.Alloc(images[i], d.Write)
	}
	for i, f := range m.Funcs {
		at := uint64(codeBase + 64*i)
		k.syms[f.Name] = at
		k.funcs[at] = f
	}
	for i, d := range m.Data {
		for _, r := range d.Refs {
			at, ok := k.syms[r.Sym]
			if !ok {
				return nil, fmt.Errorf("data @%s refers to @%s, which is not defined", d.Name, r.Sym)
			}
			storeLE(images[i][r.Off:r.Off+8], at+uint64(r.Add))
		}
	}
	k.sp = mem.Alloc(make([]byte, kernelStack), true) + kernelStack
	return k, nil
}

// Symbol is the address of a global object or function.
func (k *Machine) Symbol(name string) (uint64, bool) {
	a, ok := k.syms[name]
	return a, ok
}

// Call runs a function on scalar arguments, given as bit patterns, and returns its result's.
func (k *Machine) Call(name string, args ...uint64) (uint64, error) {
	f := k.m.Func(name)
	if f == nil || len(f.Blocks) == 0 {
		return 0, fmt.Errorf("@%s is not defined", name)
	}
	if len(args) != len(f.Sig) {
		return 0, fmt.Errorf("@%s takes %d arguments, not %d", name, len(f.Sig), len(args))
	}
	return k.run(f, args)
}

// value is a register of any class: scalar bits, vector or tile bytes, mask lanes.
type value struct {
	s uint64
	v []byte
	m []bool
}

type frame struct {
	k    *Machine
	f    *kernel.Func
	vals []value
	in   *kernel.Inst
}

func (k *Machine) run(f *kernel.Func, args []uint64) (result uint64, err error) {
	k.depth++
	sp := k.sp
	defer func() { k.depth--; k.sp = sp }()
	fr := &frame{k: k, f: f, vals: make([]value, len(f.Types))}
	if k.depth > maxDepth {
		return 0, &Fault{f.Name, "call", "stack overflow"}
	}
	for i, p := range f.Blocks[0].Params {
		fr.vals[p].s = truncBits(f.Sig[i].Elem, args[i])
	}
	b := f.Blocks[0]
	for {
		for i := range b.Insts {
			in := &b.Insts[i]
			fr.in = in
			k.Executed++
			if k.Fuel--; k.Fuel < 0 {
				return 0, fr.fault("out of fuel")
			}
			if !in.Op.Is(kernel.Term) {
				if err := fr.step(); err != nil {
					return 0, err
				}
				continue
			}
			if in.Op == kernel.OpRet {
				if len(in.Args) == 0 {
					return 0, nil
				}
				return fr.vals[in.Args[0]].s, nil
			}
			s, err := fr.branch()
			if err != nil {
				return 0, err
			}
			b = fr.enter(s)
		}
	}
}

// enter copies the successor's arguments into its parameters, all at once.
func (fr *frame) enter(s *kernel.Succ) *kernel.Block {
	b := fr.f.Blocks[s.Block]
	tmp := make([]value, len(s.Args))
	for i, a := range s.Args {
		tmp[i] = fr.vals[a]
	}
	for i, p := range b.Params {
		fr.vals[p] = tmp[i]
	}
	return b
}

func (fr *frame) fault(format string, args ...any) error {
	return &Fault{fr.f.Name, fr.f.InstString(fr.in), fmt.Sprintf(format, args...)}
}

func (fr *frame) arg(i int) value   { return fr.vals[fr.in.Args[i]] }
func (fr *frame) s(i int) uint64    { return fr.vals[fr.in.Args[i]].s }
func (fr *frame) set(v value) error { fr.vals[fr.in.Res] = v; return nil }

func (fr *frame) branch() (*kernel.Succ, error) {
	in := fr.in
	switch in.Op {
	case kernel.OpBr:
		return &in.Succs[0], nil
	case kernel.OpCondBr:
		if fr.s(0) != 0 {
			return &in.Succs[0], nil
		}
		return &in.Succs[1], nil
	case kernel.OpDbnz:
		n := fr.s(0) - 1
		fr.vals[in.Res].s = n
		if n != 0 {
			return &in.Succs[0], nil
		}
		return &in.Succs[1], nil
	case kernel.OpSwitch:
		e := fr.f.TypeOf(in.Args[0]).Elem
		for i, c := range in.Cases {
			if truncBits(e, uint64(c)) == fr.s(0) {
				return &in.Succs[i+1], nil
			}
		}
		return &in.Succs[0], nil
	}
	return nil, fr.fault("trap %d", in.Imm)
}

// on reports whether lane i is under the instruction's mask (for a scalar: whether the i1 is true).
func (fr *frame) on(i int) bool {
	if fr.in.Mask == kernel.None {
		return true
	}
	m := fr.vals[fr.in.Mask]
	if m.m == nil {
		return m.s != 0
	}
	return m.m[i]
}

// off is what lane i holds where it is masked off.
func (fr *frame) off(i, size int) uint64 {
	if fr.in.Old == kernel.None {
		return 0
	}
	o := fr.vals[fr.in.Old]
	switch {
	case o.v != nil:
		return loadLE(o.v[i*size : (i+1)*size])
	case o.m != nil:
		return b2u(o.m[i])
	}
	return o.s
}

func b2u(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// lane reads lane i of a value of type t, or the scalar.
func lane(v value, t kernel.Type, i int) uint64 {
	switch {
	case t.Lanes == 0:
		return v.s
	case t.IsMask():
		return b2u(v.m[i])
	}
	n := t.Elem.Bytes()
	return loadLE(v.v[i*n : (i+1)*n])
}

func blank(t kernel.Type) value {
	switch {
	case t == kernel.Tile:
		return value{v: make([]byte, isa.TileBytes)}
	case t.IsMask():
		return value{m: make([]bool, t.Lanes)}
	case t.Lanes > 0:
		return value{v: make([]byte, t.Bytes())}
	}
	return value{}
}

func setLane(v *value, t kernel.Type, i int, x uint64) {
	switch {
	case t.Lanes == 0:
		v.s = truncBits(t.Elem, x)
	case t.IsMask():
		v.m[i] = x&1 != 0
	default:
		n := t.Elem.Bytes()
		storeLE(v.v[i*n:(i+1)*n], x)
	}
}

// truncBits keeps the bits that an element has.
func truncBits(e kernel.Elem, x uint64) uint64 {
	if e == kernel.I1 {
		return x & 1
	}
	if n := e.Bytes(); n < 8 {
		return x & (1<<(8*n) - 1)
	}
	return x
}

// lanes is how many elements an op of type t has: 1 for scalars.
func lanes(t kernel.Type) int { return max(1, int(t.Lanes)) }

// lanewise computes each lane that is on by f and keeps old in the others.
func (fr *frame) lanewise(f func(i int) (uint64, error)) error {
	t := fr.in.Type
	out := blank(t)
	for i := range lanes(t) {
		if !fr.on(i) {
			setLane(&out, t, i, fr.off(i, t.Elem.Bytes()))
			continue
		}
		x, err := f(i)
		if err != nil {
			return err
		}
		setLane(&out, t, i, x)
	}
	return fr.set(out)
}

func (fr *frame) step() error {
	in := fr.in
	if f := laneOps[in.Op]; f != nil {
		return fr.lanes(f)
	}
	if f := kernelOps[in.Op]; f != nil {
		return f(fr)
	}
	return fr.fault("the interpreter does not know this op")
}

// laneArgs are the operands of one lane, with their element types.
type laneArgs struct {
	in   *kernel.Inst
	t, u kernel.Elem // of the result and of operand 0
	x    [3]uint64
}

func (fr *frame) lanes(f func(*laneArgs) uint64) error {
	in := fr.in
	var types [3]kernel.Type
	a := laneArgs{in: in, t: in.Type.Elem}
	for j, v := range in.Args {
		types[j] = fr.f.TypeOf(v)
	}
	a.u = types[0].Elem
	return fr.lanewise(func(i int) (uint64, error) {
		for j := range in.Args {
			a.x[j] = lane(fr.vals[in.Args[j]], types[j], i)
		}
		return f(&a), nil
	})
}
