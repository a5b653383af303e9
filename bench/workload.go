package bench

import (
	"fmt"
	"math"
	"path/filepath"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa"
)

// Workload is what the codegen suite measures: a StableHLO function, or a whole model by its name.
type Workload struct {
	Name  string
	Text  string
	Model string
	Long  bool // takes tens of seconds or gigabytes: its figures are in the ledger's long part
}

// Config says how workloads are run.
type Config struct {
	Machine      isa.Machine // zero: isa.Default()
	Shared, Root string      // folders of shared files and of this repository
	Check        bool        // compare with the interpreter before any figure is told
	Weigh        bool        // run once more to count how often each loop runs
	Rounds       int         // runs that emulation is timed over, behind one that warms up; with 0 that one is timed
	Precision    string      // of the products of f32 models
	Cores        int         // that share the work; 0 means 1
}

// source is a workload, read.
type source struct {
	file string
	data []byte
	opts godwit.Options
	// inputs by name; of a text by their order.
	inputs map[string]*godwit.Tensor
}

func (c *Config) open(w Workload) (*source, error) {
	s := &source{file: w.Name + ".mlir", data: []byte(w.Text), inputs: map[string]*godwit.Tensor{}}
	if w.Model != "" {
		m, err := OpenModel(c.Shared, c.Root, w.Model)
		if err != nil {
			return nil, err
		}
		s.file, s.data, s.inputs, s.opts = m.File, m.Data, m.Inputs, m.Options()
		if filepath.Base(s.file) == "model.onnx" {
			s.file = filepath.Join(filepath.Dir(s.file), m.Name+".onnx")
		}
	} else {
		m, err := ir.Parse(s.file, s.data)
		if err != nil {
			return nil, err
		}
		for i, a := range m.Func("main").Args() {
			s.inputs[fmt.Sprintf("input%d", i)] = seeded(a.Type, uint64(i)+1)
		}
	}
	s.opts.Machine, s.opts.Precision, s.opts.Cores = c.Machine, c.Precision, c.Cores
	return s, nil
}

// args are the inputs in the order of the compiled function's.
func (s *source) args(on *godwit.Model) ([]*godwit.Tensor, error) {
	args, err := on.Zeros()
	if err != nil {
		return nil, err
	}
	for i, in := range on.Inputs() {
		t := s.inputs[in.Name]
		if t == nil {
			t = s.inputs[fmt.Sprintf("input%d", i)]
		}
		if t != nil {
			args[i] = t
		}
	}
	return args, nil
}

// seeded fills a tensor from a linear congruential sequence: floats in [−1, 1) on a grid of 2⁻⁸, integers of all bits,
// but small ones where they are wide, so that they can be indices.
func seeded(t ir.Type, seed uint64) *ir.Dense {
	d := ir.NewDense(t)
	for i := range d.Len() {
		seed = seed*6364136223846793005 + 1442695040888963407
		switch {
		case t.DType.IsFloat():
			d.SetFloat(i, float64(int64(seed>>55))/256-1)
		case t.DType.Size() >= 4:
			d.SetBits(i, seed>>50)
		default:
			d.SetBits(i, seed>>32)
		}
	}
	return d
}

// check compares a run with the interpreter, of a classifier before its softmax.
func (c *Config) check(w Workload, s *source) error {
	if w.Model != "" {
		m := &Model{Name: w.Model, File: s.file, Data: s.data, Inputs: s.inputs}
		l, err := m.Logits()
		if err != nil {
			return err
		}
		cut := *s
		cut.data = l.Data
		s = &cut
	}
	mod, err := godwit.Parse(s.file, s.data, s.opts)
	if err != nil {
		return err
	}
	run, err := c.load(s)
	if err != nil {
		return err
	}
	defer run.dev.Close()
	want, err := interp.New(mod).Call("main", run.args)
	if err != nil {
		return err
	}
	got, _, err := run.model.Run(run.args...)
	if err != nil {
		return err
	}
	rtol, atol := 1e-3, 1e-5
	if w.Model != "" {
		atol = 1e-4 // errors of a net's layers add up
	}
	if c.Precision != "" && c.Precision != "f32" {
		rtol, atol = 5e-2, 2e-2
	}
	for i := range got {
		if _, err := interp.Tolerance(rtol, atol*largest(want[i])).Compare(got[i], want[i]); err != nil {
			return fmt.Errorf("result %d: %w", i, err)
		}
	}
	return nil
}

// largest is what absolute errors are measured against: sums of many terms cancel.
func largest(d *ir.Dense) float64 {
	if !d.DType().IsFloat() {
		return 0
	}
	top := 0.0
	for i := range d.Len() {
		top = math.Max(top, math.Abs(d.Float(i)))
	}
	return top
}

// loaded is a compiled workload on a device.
type loaded struct {
	bin   *godwit.Binary
	dev   *godwit.Device
	model *godwit.Model
	args  []*godwit.Tensor
}

func (c *Config) load(s *source) (*loaded, error) {
	l := &loaded{}
	var err error
	o := s.opts
	o.LoopStats = true
	if l.bin, err = godwit.CompileBytes(s.file, s.data, o); err != nil {
		return nil, err
	}
	if l.dev, err = godwit.Open(godwit.DeviceOptions{Machine: c.Machine}); err != nil {
		return nil, err
	}
	if l.model, err = l.dev.Load(l.bin); err == nil {
		l.args, err = s.args(l.model)
	}
	if err != nil {
		_ = l.dev.Close()
		return nil, err
	}
	return l, nil
}
