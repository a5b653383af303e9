package godwit

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/passes"
)

// BackendStage is what Bisection names if every pass keeps the meaning and the device computes
// something else: instruction selection, allocation, the object or the device.
const BackendStage = "backend"

// Bisection says where a compiled model leaves the interpreter.
type Bisection struct {
	// Pass is the first one behind which the program computes something else, or BackendStage;
	// "" if all agree. Detail has the first difference, or the error.
	Pass, Detail string
	// Region is the first one whose code computes something else than its own tensor ops do. It
	// is nil if a tensor pass changed the ops: the code then does what they say.
	Region *RegionError
	// Name is the first guilty region: Region's, or the first one made of the ops that the tensor pass got wrong.
	Name string
	// Repro is the smallest program found that shows the difference behind Pass with Inputs. Alone tells that it
	// is made of the guilty region, not of the model.
	Repro  *ir.Module
	Inputs []*Tensor
	Alone  bool
	Ops    int // of Repro, constants not counted
}

// Bisect compiles the model and looks for the first pass and the first region that compute something
// else than the interpreter, then for the smallest part of the model that shows it. The module is not changed.
func Bisect(m *ir.Module, o Options, inputs ...*Tensor) (*Bisection, error) {
	want, err := interp.New(m.Clone()).Call("main", inputs)
	if err != nil {
		return nil, fmt.Errorf("the interpreter: %w", err)
	}
	b := &Bisection{Repro: m, Inputs: inputs}
	grain := grainOf(m, o)
	o.KeepRegions = true
	watched := o
	watched.watch = func(pass string, t *ir.Module, k *kernel.Module) {
		if b.Pass == "" {
			b.compare(pass, want, grain, func() ([]*Tensor, error) { return evaluate(t, k, inputs, want) })
		}
	}
	bin, err := CompileModule(m.Clone(), watched)
	if err != nil {
		return nil, err
	}
	d, err := Open(bisectDevice(o))
	if err != nil {
		return nil, err
	}
	defer d.Close()
	model, err := d.Load(bin)
	if err != nil {
		return nil, err
	}
	got, _, _, err := model.Check(inputs...)
	if errors.As(err, &b.Region) {
		b.Name = b.Region.Region.Name
		got, _, err = model.Run(inputs...)
	}
	if b.Pass == "" {
		b.compare(BackendStage, want, grain, func() ([]*Tensor, error) { return got, err })
	}
	if b.Pass == "" {
		return b, nil
	}
	return b, b.reduce(bin, o)
}

// bisectDevice moves DMA bytes as late as it may, so that a wait that is missing shows.
func bisectDevice(o Options) DeviceOptions {
	return DeviceOptions{Machine: o.Machine, NoTiming: true, LazyDMA: true}
}

// compare notes the stage if it differs.
func (b *Bisection) compare(stage string, want []*Tensor, grain float64, run func() ([]*Tensor, error)) {
	got, err := run()
	if err = differs(got, want, grain, err); err != nil {
		b.Pass, b.Detail = stage, err.Error()
	}
}

// differs is the first difference of results, or the error that came in their place.
func differs(got, want []*Tensor, grain float64, err error) error {
	if err == nil && len(got) != len(want) {
		err = fmt.Errorf("%d results, want %d", len(got), len(want))
	}
	for i := 0; err == nil && i < len(want); i++ {
		if _, cerr := scaledRule(want[i], grain).Compare(got[i], want[i]); cerr != nil {
			err = fmt.Errorf("result %d: %w", i, cerr)
		}
	}
	return err
}

// grainOf is the unit of the coarsest 16-bit format that the program rounds to, 0 if to none.
func grainOf(m *ir.Module, o Options) (grain float64) {
	m.Walk(func(op *ir.Op) {
		for _, v := range op.Results {
			grain = max(grain, grains[v.Type.DType])
		}
	})
	if o.Precision == passes.PrecisionBF16 {
		grain = grains[ir.BF16]
	}
	return grain
}

// reduce makes the reproducer small: from the guilty region if that shows the difference alone, else from the model.
func (b *Bisection) reduce(bin *Binary, o Options) error {
	s := &shrinker{stage: b.Pass, opt: o, budget: 400}
	if b.Region != nil && b.Region.inputs != nil {
		funcs, err := regionFuncs(bin.Regions)
		if err != nil {
			return err
		}
		f := funcs[b.Region.Region.Symbol].fn
		f.Name = "main"
		b.Alone = s.start(f.Module, b.Region.inputs)
	}
	if !b.Alone {
		flat := b.Repro.Clone()
		if err := passes.RunNamed(flat, passes.Options{Machine: o.Machine}, "inline"); err != nil || !s.start(flat, b.Inputs) {
			return nil //nolint:nilerr // the model stays the reproducer
		}
	}
	s.shrink()
	model := b.Repro
	b.Repro, b.Inputs, b.Ops = s.module, s.inputs, len(work(s.module))
	if b.Name == "" {
		b.Name = regionOf(bin, model, s.module)
	}
	return nil
}

// regionOf names the first region that holds an op that the program has too, or, as those may have been folded
// away, what uses their results in the model.
func regionOf(bin *Binary, model, m *ir.Module) string {
	places := map[source.Pos]bool{}
	for _, op := range work(m) {
		places[op.Pos] = op.Pos.IsValid()
	}
	for n := 0; n < len(places); {
		n = len(places)
		if name := regionAt(bin, places); name != "" {
			return name
		}
		model.Walk(func(op *ir.Op) {
			for _, v := range op.Operands {
				if v.Def() != nil && places[v.Def().Pos] && op.Pos.IsValid() {
					places[op.Pos] = true
				}
			}
		})
	}
	return ""
}

func regionAt(bin *Binary, places map[source.Pos]bool) (name string) {
	sym := ""
	bin.Regions.Walk(func(op *ir.Op) {
		if op.Name != "gw.region" || sym != "" {
			return
		}
		op.Regions[0].Walk(func(in *ir.Op) {
			if places[in.Pos] && in.Name != "gw.yield" {
				sym = op.Str("sym")
			}
		})
	})
	for _, r := range bin.Object.Meta.Regions {
		if r.Symbol == sym && sym != "" {
			return r.Name
		}
	}
	return ""
}

// evaluate runs what a pass left, one of the two, on its interpreter.
func evaluate(t *ir.Module, k *kernel.Module, inputs, like []*Tensor) ([]*Tensor, error) {
	if t != nil {
		return interp.New(t.Clone()).Call("main", inputs)
	}
	return runKernel(k, inputs, like)
}

// runKernel runs kernel IR on its interpreter.
func runKernel(k *kernel.Module, args, like []*Tensor) ([]*Tensor, error) {
	mem := kir.NewMemory()
	mach, err := kir.New(k, mem)
	if err != nil {
		return nil, err
	}
	io := make([]byte, max(8, 8*(len(args)+len(like))))
	for i, a := range args {
		binary.LittleEndian.PutUint64(io[8*i:], mem.Alloc(slices.Clone(a.Bytes()), false))
	}
	outs := make([]*Tensor, len(like))
	for i, t := range like {
		buf := make([]byte, t.Type.Bytes())
		outs[i] = ir.DenseBytes(t.Type, buf)
		binary.LittleEndian.PutUint64(io[8*(len(args)+i):], mem.Alloc(buf, true))
	}
	var meta struct {
		Arena int64 `json:"arena_bytes"`
	}
	if err := json.Unmarshal([]byte(k.Meta), &meta); err != nil {
		return nil, err
	}
	_, err = mach.Call("main", mem.Alloc(io, false), mem.Alloc(make([]byte, max(64, meta.Arena)), true))
	return outs, err
}
