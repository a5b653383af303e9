package godwit

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
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
	// Repro is a program that shows the difference with Inputs: the region alone if that is
	// enough, which Alone tells, else the model.
	Repro  *ir.Module
	Inputs []*Tensor
	Alone  bool
}

// planter changes what a pass left, to test the search.
type planter func(pass string, t *ir.Module, k *kernel.Module)

// Bisect compiles the model and looks for the first pass and the first region that compute something
// else than the interpreter. The module is not changed.
func Bisect(m *ir.Module, o Options, inputs ...*Tensor) (*Bisection, error) {
	return bisect(m, o, nil, inputs)
}

func bisect(m *ir.Module, o Options, plant planter, inputs []*Tensor) (*Bisection, error) {
	want, err := interp.New(m.Clone()).Call("main", inputs)
	if err != nil {
		return nil, fmt.Errorf("the interpreter: %w", err)
	}
	b := &Bisection{Repro: m, Inputs: inputs}
	o.KeepRegions = true
	o.watch = func(pass string, t *ir.Module, k *kernel.Module) {
		if plant != nil {
			plant(pass, t, k)
		}
		if b.Pass != "" || pass == BackendStage { // there is nothing new to run yet
			return
		}
		var got []*Tensor
		var err error
		if t != nil {
			got, err = interp.New(t.Clone()).Call("main", inputs)
		} else {
			got, err = runKernel(k, inputs, want)
		}
		b.compare(pass, got, want, err)
	}
	bin, err := CompileModule(m.Clone(), o)
	if err != nil {
		return nil, err
	}
	d, err := Open(DeviceOptions{NoTiming: true})
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
		got, _, err = model.Run(inputs...)
	}
	if b.Pass == "" {
		b.compare(BackendStage, got, want, err)
	}
	return b, b.reduce(bin, o, plant)
}

// compare notes the stage if it is the first that differs.
func (b *Bisection) compare(stage string, got, want []*Tensor, err error) {
	if err == nil && len(got) != len(want) {
		err = fmt.Errorf("%d results, want %d", len(got), len(want))
	}
	for i := 0; err == nil && i < len(want); i++ {
		if _, cerr := checkRule.Compare(got[i], want[i]); cerr != nil {
			err = fmt.Errorf("result %d: %w", i, cerr)
		}
	}
	if err != nil {
		b.Pass, b.Detail = stage, err.Error()
	}
}

// reduce tries whether the guilty region shows the difference by itself.
func (b *Bisection) reduce(bin *Binary, o Options, plant planter) error {
	if b.Region == nil || b.Region.inputs == nil {
		return nil
	}
	funcs, err := regionFuncs(bin.Regions)
	if err != nil {
		return err
	}
	f := funcs[b.Region.Region.Symbol].fn
	f.Name = "main"
	want, err := interp.New(f.Module).Call("main", b.Region.inputs)
	if err != nil {
		return nil //nolint:nilerr // the model stays the reproducer
	}
	o.watch = plant
	small, err := CompileModule(f.Module.Clone(), o)
	if err != nil {
		return nil //nolint:nilerr // a region need not compile as a model
	}
	d, err := Open(DeviceOptions{NoTiming: true})
	if err != nil {
		return err
	}
	defer d.Close()
	model, err := d.Load(small)
	if err != nil {
		return err
	}
	got, _, err := model.Run(b.Region.inputs...)
	var alone Bisection
	if alone.compare(BackendStage, got, want, err); alone.Pass != "" {
		b.Repro, b.Inputs, b.Alone = f.Module, b.Region.inputs, true
	}
	return nil
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
