package godwit

import (
	"errors"
	"fmt"
	"math"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
)

// RegionError says that a region computed something else than the interpreter does from the
// same inputs.
type RegionError struct {
	Region *object.Region
	Output int
	Index  []int64
	Text   string // with both values
	inputs []*Tensor
}

func (e *RegionError) Error() string {
	s := "region " + e.Region.Name
	if e.Region.Source != "" {
		s = e.Region.Source + ": " + s
	}
	return fmt.Sprintf("%s (%s of %v): output %d: %s", s, e.Region.Form, e.Region.Ops, e.Output, e.Text)
}

// checkRule is what a region's float results may differ from the interpreter by: tiling
// reorders sums, so bits cannot be asked. The absolute part grows with a tensor's largest value, as what sums lose does.
var checkRule = interp.Tolerance(1e-3, 1e-5)

// Check runs the model and compares every region with the interpreter: the device's own
// inputs of the region go in, what the shipped code leaves in memory must come out. The first
// region that differs ends the run with a *RegionError. It returns the outputs and how many calls
// of regions were compared. The binary must be compiled with KeepRegions.
func (m *Model) Check(inputs ...*Tensor) ([]*Tensor, *Stats, int, error) {
	if m.Binary.Regions == nil {
		return nil, nil, 0, fmt.Errorf("%s: compiled without its regions' tensor ops: check the model itself", m.Binary.Name)
	}
	funcs, err := regionFuncs(m.Binary.Regions)
	if err != nil {
		return nil, nil, 0, fmt.Errorf("%s: %w", m.Binary.Name, err)
	}
	watch := map[string]runtime.Watcher{}
	checked := 0
	for i := range m.Binary.Object.Meta.Regions {
		r := &m.Binary.Object.Meta.Regions[i]
		f := funcs[r.Symbol]
		if f == nil {
			return nil, nil, 0, fmt.Errorf("%s: region %s: its tensor ops are missing", m.Binary.Name, r.Name)
		}
		if _, ok := m.Binary.Object.Lookup(r.Symbol); !ok {
			continue // joined with another one
		}
		var args []*Tensor
		w := runtime.Watcher{
			Entry: func(s *runtime.Stop) (err error) {
				if s.Core == 0 {
					args, err = m.buffers(s, r.Inputs, f.consts)
				}
				return err
			},
			Return: func(s *runtime.Stop) error {
				if s.Core != 0 {
					return nil
				}
				got, err := m.buffers(s, r.Outputs, nil)
				if err != nil {
					return err
				}
				want, err := interp.New(f.fn.Module).Call(f.fn.Name, args)
				if err != nil {
					return fmt.Errorf("region %s: interpreter: %w", r.Name, err)
				}
				checked++
				err = compareRegion(r, got, want, f.grain)
				var re *RegionError
				if errors.As(err, &re) {
					re.inputs = args
				}
				return err
			},
		}
		watch[r.Symbol] = w
	}
	out, st, err := m.run(inputs, watch)
	return out, st, checked, err
}

// scaledRule is what a tensor may differ by from the interpreter's. Where the code rounds to a coarser format inside, a sum in
// another order may round to the neighbour, and what follows may cancel: then a unit of that format at the largest value is allowed.
func scaledRule(want *Tensor, grain float64) interp.Rule {
	if !want.DType().IsFloat() {
		return checkRule
	}
	top := 0.0
	for k := range want.Len() {
		if v := math.Abs(want.Float(k)); v > top && !math.IsInf(v, 0) {
			top = v
		}
	}
	if grain > 0 {
		return interp.Tolerance(2*grain, grain*top)
	}
	return interp.Tolerance(checkRule.Rtol, checkRule.Atol*max(1, top))
}

// compareRegion holds a region's results against the interpreter's.
func compareRegion(r *object.Region, got, want []*Tensor, grain float64) error {
	if len(got) != len(want) {
		return fmt.Errorf("region %s: %d outputs described, %d computed", r.Name, len(got), len(want))
	}
	for i := range got {
		if fig, err := scaledRule(want[i], grain).Compare(got[i], want[i]); err != nil {
			return &RegionError{Region: r, Output: i, Index: fig.First, Text: err.Error()}
		}
	}
	return nil
}

// buffers reads tensors where a region's description says they lie. Constants come from the tensor IR:
// in .rodata they may be packed for the matrix unit.
func (m *Model) buffers(s *runtime.Stop, list []object.Buffer, consts []*Tensor) ([]*Tensor, error) {
	var out []*Tensor
	for i, b := range list {
		if i < len(consts) && consts[i] != nil {
			out = append(out, consts[i])
			continue
		}
		typ, err := typeOf(object.Tensor{Name: b.Name, DType: b.DType, Shape: b.Shape})
		if err != nil {
			return nil, err
		}
		addr := b.Offset
		switch b.In {
		case object.InArena:
			addr += m.arena.Addr
		case object.InInput:
			addr += m.in[b.Index].Addr
		case object.InOutput:
			addr += m.out[b.Index].Addr
		case object.InRodata:
			at, ok := m.Program.Addr(b.Name)
			if !ok {
				return nil, fmt.Errorf("constant %s: no such symbol", b.Name)
			}
			addr += at
		case object.InScratch:
		default:
			return nil, fmt.Errorf("buffer in %q: unknown place", b.In)
		}
		t := ir.NewDense(typ)
		if err := readStrided(s, addr, t.Data, t.Shape(), b.Strides); err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// readStrided reads a tensor whose outer dimensions may be further apart than they are large; no strides: none is.
func readStrided(s *runtime.Stop, addr uint64, data []byte, shape, strides []int64) error {
	if len(data) == 0 {
		return nil
	}
	if len(strides) == 0 || strides[0]*shape[0] == int64(len(data)) {
		return s.Read(addr, data)
	}
	size := len(data) / int(shape[0])
	for i := range int(shape[0]) {
		if err := readStrided(s, addr+uint64(i)*uint64(strides[0]), data[i*size:(i+1)*size], shape[1:], strides[1:]); err != nil {
			return err
		}
	}
	return nil
}

// regionFunc is the meaning of a region: a function of its operands, and those that are constant.
type regionFunc struct {
	fn     *ir.Func
	consts []*Tensor // by operand; nil where it is no constant
	grain  float64   // unit of 1.0 in the coarsest 16-bit format that the region rounds to; 0 if to none
}

// grains are the units of 1.0 of the 16-bit formats.
var grains = map[ir.DType]float64{ir.F16: 0x1p-10, ir.BF16: 0x1p-7}

// regionFuncs makes a function of each region: its body with gw.yield as return.
func regionFuncs(m *ir.Module) (map[string]*regionFunc, error) {
	out := map[string]*regionFunc{}
	var err error
	m.Walk(func(op *ir.Op) {
		if op.Name != "gw.region" || err != nil {
			return
		}
		r := &regionFunc{consts: make([]*Tensor, len(op.Operands))}
		var in []ir.Type
		for i, v := range op.Operands {
			in = append(in, v.Type)
			if v.DefName() == "stablehlo.constant" {
				var c []*Tensor
				if c, err = interp.Eval(v.Def(), nil); err != nil {
					return
				}
				r.consts[i] = c[0]
			}
		}
		for _, x := range op.Regions[0].Entry().Ops {
			for _, v := range x.Results {
				r.grain = max(r.grain, grains[v.Type.DType])
			}
		}
		sym := op.Str("sym")
		f := ir.NewFunc(&ir.Module{Pos: m.Pos}, sym, in, op.ResultTypes())
		f.Pos = op.Pos
		body, blk, vm := op.Regions[0].Entry(), f.Block(), ir.Map{}
		for i, a := range body.Args {
			vm[a] = blk.Args[i]
		}
		for _, x := range body.Ops {
			if x.Name != "gw.yield" {
				blk.Append(x.Clone(vm))
				continue
			}
			var vals []*ir.Value
			for _, v := range x.Operands {
				vals = append(vals, vm.Get(v))
			}
			blk.Append(ir.NewOp("func.return", nil, vals))
		}
		r.fn = f
		out[sym] = r
	})
	return out, err
}
