package godwit

import (
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
)

// DeviceOptions choose the device that Open opens.
type DeviceOptions struct {
	Machine  isa.Machine // zero: isa.Default()
	NoTiming bool        // count no cycles, which is faster; values are the same
	Plain    bool        // time every packet on the plain scoreboard, the definition of time: the same cycles, slower
	Race     bool        // report two cores that touch a byte without a semaphore between them; slower
	LazyDMA  bool        // move DMA bytes as late as the program allows
	Fuel     uint64      // instructions a core may execute in one run, 64 bytes moved by DMA counting as one; 0: no limit
	Timeout  time.Duration
}

// Device is an emulated device, opened.
type Device struct {
	*runtime.Device
	opt DeviceOptions
}

// Open opens a device of its own for this process.
func Open(opts ...DeviceOptions) (*Device, error) {
	var o DeviceOptions
	if len(opts) > 0 {
		o = opts[0]
	}
	if o.Machine == (isa.Machine{}) {
		o.Machine = isa.Default()
	}
	c := runtime.Config{Machine: o.Machine, Options: device.Options{LazyDMA: o.LazyDMA, Race: o.Race}}
	if o.NoTiming {
		c.Options.Timing = device.TimingOff
	}
	if o.Plain && !o.NoTiming {
		c.Options.Timing = device.TimingPlain
	}
	d, err := runtime.OpenOn(runtime.Embedded(c), 0)
	if err != nil {
		return nil, err
	}
	return &Device{d, o}, nil
}

// Model is a binary on a device, in a context of its own, with its buffers.
type Model struct {
	Binary  *Binary
	Program *runtime.Program
	ctx     *runtime.Context
	opt     DeviceOptions
	table   *runtime.Buffer // addresses of inputs and outputs
	arena   *runtime.Buffer
	in, out []*runtime.Buffer
	observe device.Observer
}

// Load places a binary on the device: the program is verified, weights are used where they lie, and
// memory for inputs, outputs and activations is taken.
func (d *Device) Load(b *Binary) (*Model, error) {
	meta := &b.Object.Meta
	if _, ok := b.Object.Lookup("main"); !ok {
		return nil, source.Errorf(source.Pos{File: b.Name}, "no function main, so no model: godwit launch runs kernels")
	}
	ctx, err := d.NewContext(runtime.ContextArgs{Timeout: d.opt.Timeout})
	if err != nil {
		return nil, err
	}
	m := &Model{Binary: b, ctx: ctx, opt: d.opt}
	fail := func(err error) (*Model, error) {
		_ = ctx.Close()
		return nil, fmt.Errorf("%s: %w", b.Name, err)
	}
	if m.Program, err = ctx.Load(b.Name, b.ELF); err != nil {
		_ = ctx.Close()
		return nil, err // names the file itself
	}
	alloc := func(n uint64) (buf *runtime.Buffer) {
		if err == nil {
			buf, err = ctx.Alloc(max(n, 64))
		}
		return buf
	}
	// The device only reads the table.
	if m.table, err = ctx.ImportBytes(make([]byte, max(8*(len(meta.Inputs)+len(meta.Outputs)), 8)), true); err != nil {
		return fail(err)
	}
	m.arena = alloc(meta.ArenaBytes)
	for _, l := range []struct {
		tensors []object.Tensor
		to      *[]*runtime.Buffer
	}{{meta.Inputs, &m.in}, {meta.Outputs, &m.out}} {
		for _, t := range l.tensors {
			typ, terr := typeOf(t)
			if terr != nil {
				return fail(terr)
			}
			*l.to = append(*l.to, alloc(uint64(typ.Bytes())))
		}
	}
	if err != nil {
		return fail(err)
	}
	for i, buf := range append(append([]*runtime.Buffer(nil), m.in...), m.out...) {
		binary.LittleEndian.PutUint64(m.table.Bytes()[8*i:], buf.Addr)
	}
	return m, nil
}

// typeOf is the type of an input or output.
func typeOf(t object.Tensor) (ir.Type, error) {
	d, ok := ir.ParseDType(t.DType)
	if !ok {
		return ir.Type{}, fmt.Errorf("tensor %s: unknown element type %q", t.Name, t.DType)
	}
	typ := ir.Tensor(d, t.Shape...)
	for _, n := range t.Shape {
		if n < 0 {
			return ir.Type{}, fmt.Errorf("tensor %s: shape %v", t.Name, t.Shape)
		}
	}
	if b := typ.Bytes(); b < 0 || b > 1<<40 {
		return ir.Type{}, fmt.Errorf("tensor %s: shape %v: larger than any device", t.Name, t.Shape)
	}
	return typ, nil
}

// Inputs and Outputs tell what the model takes and gives.
func (m *Model) Inputs() []object.Tensor { return m.Binary.Object.Meta.Inputs }

// Outputs tells what the model gives. Where the size hangs on values, the shape is a bound; Run trims.
func (m *Model) Outputs() []object.Tensor { return m.Binary.Outputs() }

// Outputs tells what the model gives, without the counts that sizes hang on.
func (b *Binary) Outputs() []object.Tensor {
	list := b.Object.Meta.Outputs
	for i, t := range list {
		if len(t.Sizes) > 0 {
			return list[:i]
		}
	}
	return list
}

// trim cuts outputs down to the sizes that the device counted.
func (m *Model) trim(out []*Tensor) error {
	shown := len(out)
	for i, t := range m.Binary.Object.Meta.Outputs[shown:] {
		if t.DType != "i64" || len(t.Shape) > 0 {
			return fmt.Errorf("%s: count %s is %s of shape %v, not one i64", m.Binary.Name, t.Name, t.DType, t.Shape)
		}
		n := int64(binary.LittleEndian.Uint64(m.out[shown+i].Bytes()))
		for _, s := range t.Sizes {
			if s.Output < 0 || s.Output >= shown || s.Dim < 0 || s.Dim >= len(out[s.Output].Type.Shape) {
				return fmt.Errorf("%s: count %s is for dimension %d of output %d: there is none", m.Binary.Name, t.Name, s.Dim, s.Output)
			}
			if most := out[s.Output].Type.Shape[s.Dim]; n < 0 || n > most {
				return fmt.Errorf("%s: count %s is %d: output %d has at most %d", m.Binary.Name, t.Name, n, s.Output, most)
			}
			out[s.Output] = out[s.Output].Cut(s.Dim, n)
		}
	}
	return nil
}

// Close gives the model's memory back.
func (m *Model) Close() error { return m.ctx.Close() }

// Stats is what a run cost.
type Stats struct {
	runtime.Result
	Wall time.Duration
}

// Observe lets o see every packet and transfer of the runs that follow; nil ends that.
func (m *Model) Observe(o device.Observer) { m.observe = o }

// Run copies the inputs in, launches the model once, and copies the outputs out.
func (m *Model) Run(inputs ...*Tensor) ([]*Tensor, *Stats, error) {
	return m.run(inputs, nil)
}

func (m *Model) run(inputs []*Tensor, watch map[string]runtime.Watcher) ([]*Tensor, *Stats, error) {
	if err := m.checkInputs(inputs); err != nil {
		return nil, nil, err
	}
	for i, t := range inputs {
		copy(m.in[i].Bytes(), t.Bytes())
	}
	start := time.Now()
	res, err := m.ctx.Run(m.Program, runtime.LaunchArgs{
		Entry: "main", Fuel: m.opt.Fuel, Watch: watch, Observer: m.observe,
		Args: []runtime.Arg{runtime.Word(m.table.Addr), runtime.Word(m.arena.Addr)},
	})
	st := &Stats{Result: res, Wall: time.Since(start)}
	if err != nil {
		return nil, st, err
	}
	var out []*Tensor
	for i, t := range m.Outputs() {
		typ, err := typeOf(t)
		if err != nil {
			return nil, st, err
		}
		out = append(out, ir.DenseBytes(typ, append([]byte(nil), m.out[i].Bytes()[:typ.Bytes()]...)))
	}
	return out, st, m.trim(out)
}

// checkInputs refuses tensors that are not what the model takes, all of them at once.
func (m *Model) checkInputs(inputs []*Tensor) error {
	var errs source.Errors
	pos := source.Pos{File: m.Binary.Name}
	want := m.Inputs()
	if len(inputs) != len(want) {
		errs.Add(pos, "%d inputs given: the model takes %d%s", len(inputs), len(want), names(want))
		return errs.Err()
	}
	for i, t := range inputs {
		typ, err := typeOf(want[i])
		switch {
		case err != nil:
			errs.Add(pos, "%w", err)
		case t == nil:
			errs.Add(pos, "input %s: none given: want %s", want[i].Name, typ)
		case !typ.Equal(t.Type.Carrier()):
			errs.Add(pos, "input %s: %s given: want %s", want[i].Name, t.Type, typ)
		case t.Stored() != t.Len() && !(t.Splat && t.Stored() == 1):
			errs.Add(pos, "input %s: %d values given: %s has %d", want[i].Name, t.Stored(), typ, t.Len())
		case m.contradicts(want[i].Name, t):
			errs.Add(pos, "input %s: the binary was compiled for another value of it, which decides a shape or the like: compile again with this one", want[i].Name)
		}
	}
	return errs.Err()
}

// contradicts reports whether another value of the input is built in.
func (m *Model) contradicts(name string, t *Tensor) bool {
	for _, n := range m.Binary.Object.Meta.Notes {
		if v, ok := strings.CutPrefix(n, specialNote(name)); ok && v != specialValue(t) {
			return true
		}
	}
	return false
}

func names(ts []object.Tensor) string {
	var s []string
	for _, t := range ts {
		s = append(s, t.Name)
	}
	if len(s) == 0 {
		return ""
	}
	return " (" + strings.Join(s, ", ") + ")"
}

// Floats makes an f32 tensor of as many values as its shape has; a single value fills it.
func Floats(shape []int64, values ...float64) *Tensor {
	return ir.DenseFloats(ir.Tensor(ir.F32, shape...), values...)
}

// Zeros makes a tensor of zeros for each input.
func (m *Model) Zeros() ([]*Tensor, error) {
	var out []*Tensor
	for _, in := range m.Inputs() {
		typ, err := typeOf(in)
		if err != nil {
			return nil, err
		}
		out = append(out, ir.NewDense(typ))
	}
	return out, nil
}
