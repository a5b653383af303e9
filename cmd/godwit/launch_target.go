package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/runtime"
)

// target is what a launch runs on: the device, or the interpreter that it is checked against.
type target interface {
	alloc(data []byte) (addr uint64, bytes []byte, err error)
	call(fn string, args []runtime.Arg) (uint64, error)
	setGlobal(name string, data []byte) error
	global(name string) ([]byte, error)
}

// launchResult is what a run left.
type launchResult struct {
	ret     []byte
	bytes   [][]byte // by argument, named buffers first
	globals [][]byte
}

// on runs the launch on a target.
func (l *launch) on(t target) (*launchResult, error) {
	for _, g := range l.globals {
		v, err := readTensor(g.file)
		if err == nil {
			err = t.setGlobal(g.name, v.Bytes())
		}
		if err != nil {
			return nil, err
		}
	}
	out := &launchResult{}
	var args []runtime.Arg
	var hidden []byte
	if l.ret != nil && l.ret.inMemory() && !l.ret.packed {
		size, _ := l.ret.layout()
		addr, b, err := t.alloc(make([]byte, size))
		if err != nil {
			return nil, err
		}
		hidden, args = b, append(args, runtime.Word(addr))
	}
	addrs := map[*launchArg]uint64{}
	for i, a := range l.all() {
		if a.data == nil {
			if err := a.load(); err != nil {
				return nil, err
			}
		}
		arg, b, err := a.place(t, func(name string) uint64 { return addrs[l.named[name]] })
		if err != nil {
			return nil, fmt.Errorf("--arg %s: %w", a.text, err)
		}
		addrs[a] = arg.Value
		out.bytes = append(out.bytes, b)
		if i >= len(l.bufs) {
			args = append(args, arg)
		}
	}
	ret, err := t.call(l.fn, args)
	if err != nil {
		return nil, err
	}
	switch {
	case hidden != nil:
		out.ret = hidden
	case l.ret != nil:
		out.ret = binary.LittleEndian.AppendUint64(nil, ret)
	}
	for _, g := range l.outs {
		b, err := t.global(g.name)
		if err != nil {
			return nil, err
		}
		out.globals = append(out.globals, b)
	}
	return out, nil
}

// place makes the memory of an argument and gives what goes into its register.
func (a *launchArg) place(t target, addr func(name string) uint64) (runtime.Arg, []byte, error) {
	switch {
	case a.buffer:
		at, b, err := t.alloc(a.data)
		return runtime.Arg{Type: a.register(), Value: at}, b, err
	case a.inMemory():
		size, _ := a.layout()
		data := make([]byte, size)
		a.encode(data, addr)
		at, b, err := t.alloc(data)
		return runtime.Word(at), b, err
	case a.ref != "":
		return runtime.Word(addr(a.ref)), nil, nil
	}
	return runtime.Arg{Type: a.register(), Value: a.bits}, nil, nil
}

// register is the type of what goes into the argument's register; of an address of any kind it is empty.
func (a *launchArg) register() string {
	switch {
	case a.buffer:
		return a.typ + "*"
	case a.inMemory() || a.ref != "":
		return ""
	}
	return a.typ
}

type deviceTarget struct {
	*godwit.Kernel
	l         *launch
	profile   loopObserver // with --stats
	observers observers
	res       runtime.Result
}

// loopObserver watches a run and says what its loops did.
type loopObserver interface {
	device.Observer
	lines() []string
}

func (d *deviceTarget) alloc(data []byte) (uint64, []byte, error) {
	b, err := d.NewBuffer(data)
	if err != nil {
		return 0, nil, err
	}
	return b.Addr, b.Bytes()[:len(data)], nil
}

func (d *deviceTarget) call(fn string, args []runtime.Arg) (ret uint64, err error) {
	if d.l.grid != nil {
		if fn, err = d.SetGrid(fn, *d.l.grid); err != nil {
			return 0, err
		}
	}
	la := runtime.LaunchArgs{Entry: fn, Cores: d.l.cores, Fuel: d.l.exec.fuel, Args: args}
	if len(d.observers) > 0 {
		la.Observer = d.observers
	}
	if d.res, err = d.Run(d.Program, la); err != nil {
		return 0, err
	}
	return d.res.Cores[0].Return, nil
}

func (d *deviceTarget) setGlobal(name string, data []byte) error { return d.SetGlobal(name, data) }
func (d *deviceTarget) global(name string) ([]byte, error)       { return d.Global(name) }

// interpreted runs the kernel IR as it was imported.
type interpreted struct {
	*kir.Machine
	m    *kernel.Module
	grid *[3]int64
}

func (k *interpreted) alloc(data []byte) (uint64, []byte, error) {
	b := slices.Clone(data)
	return k.Mem.Alloc(b, true), b, nil
}

func (k *interpreted) call(fn string, args []runtime.Arg) (uint64, error) {
	if k.grid != nil {
		var b []byte
		for _, n := range k.grid {
			b = binary.LittleEndian.AppendUint64(b, uint64(n))
		}
		if err := k.setGlobal(".grid", b); err != nil {
			return 0, err
		}
		fn += ".grid"
	}
	var vals []uint64
	for _, a := range args {
		vals = append(vals, a.Value)
	}
	return k.Call(fn, vals...)
}

func (k *interpreted) variable(name string) ([]byte, error) {
	d, at := k.m.DataByName(name), uint64(0)
	if d != nil {
		at, _ = k.Symbol(name)
		return k.Mem.At(at, int(d.Size), false)
	}
	return nil, fmt.Errorf("no variable @%s", name)
}

func (k *interpreted) setGlobal(name string, data []byte) error {
	b, err := k.variable(name)
	if err == nil && len(data) > len(b) {
		err = fmt.Errorf("@%s has %d bytes, not %d", name, len(b), len(data))
	}
	copy(b, data)
	return err
}

func (k *interpreted) global(name string) ([]byte, error) { return k.variable(name) }

// compare runs the launch on the interpreter and says how far the device's values are from its own.
func (l *launch) compare(m *kernel.Module, got *launchResult) (string, error) {
	k, err := kir.New(m, kir.NewMemory())
	if err != nil {
		return "", err
	}
	want, err := l.on(&interpreted{k, m, l.grid})
	if err != nil {
		return "", fmt.Errorf("the interpreter: %w", err)
	}
	worst := uint64(0)
	one := func(what string, g, w *godwit.Tensor) error {
		far, err := distance(g, w)
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		worst = max(worst, far)
		return nil
	}
	if l.ret != nil {
		for i, f := range l.ret.scalars() {
			if f.typ == "ptr" { // another memory, other addresses
				continue
			}
			if err := one(fmt.Sprintf("result %d", i+1), f.tensor(got.ret), f.tensor(want.ret)); err != nil {
				return "", err
			}
		}
	}
	for i, a := range l.all() {
		if a.buffer && a.dir != "in" {
			t := ir.Tensor(a.dtype, a.shape...)
			if err := one(a.text, ir.DenseBytes(t, got.bytes[i]), ir.DenseBytes(t, want.bytes[i])); err != nil {
				return "", err
			}
		}
	}
	for i, g := range l.outs {
		if err := one("@"+g.name, g.tensor(got.globals[i]), g.tensor(want.globals[i])); err != nil {
			return "", err
		}
	}
	if worst == 0 {
		return "equal to the interpreter", nil
	}
	return fmt.Sprintf("within %d units in the last place of the interpreter", worst), nil
}

// checkUlps is how far floats may be from the interpreter's: sums in another order, products fused with sums.
const checkUlps = 4

// distance is the largest difference in units in the last place, of an element or of the largest one.
func distance(got, want *godwit.Tensor) (worst uint64, err error) {
	if !got.Type.DType.IsFloat() {
		for i := range got.Len() {
			if got.Bits(i) != want.Bits(i) {
				return 0, fmt.Errorf("element %d is %v, the interpreter has %v", i, element(got, i), element(want, i))
			}
		}
		return 0, nil
	}
	eps := map[ir.DType]float64{ir.F64: 0x1p-52, ir.F32: 0x1p-23, ir.F16: 0x1p-10, ir.BF16: 0x1p-7}[got.Type.DType]
	largest := 0.0
	for i := range want.Len() {
		if v := math.Abs(want.Float(i)); v > largest && !math.IsInf(v, 0) {
			largest = v
		}
	}
	for i := range got.Len() {
		g, w := got.Float(i), want.Float(i)
		if g == w || math.IsNaN(g) && math.IsNaN(w) {
			continue
		}
		far := math.Abs(g-w) / eps
		if own := far / math.Abs(w); own > checkUlps && !(far/largest <= checkUlps*math.Sqrt(float64(want.Len()))) {
			return 0, fmt.Errorf("element %d is %v, the interpreter has %v", i, element(got, i), element(want, i))
		}
		worst = max(worst, uint64(math.Ceil(min(far/math.Abs(w), far/largest))))
	}
	return worst, nil
}

// part is one scalar or vector of a result, with its offset.
type part struct {
	*launchArg
	off int
}

// scalars are the parts of a result.
func (a *launchArg) scalars() []part {
	if a.fields == nil {
		return []part{{a, 0}}
	}
	var out []part
	at := 0
	for _, f := range a.fields {
		s, al := f.layout()
		at = (at + al - 1) / al * al
		out = append(out, part{f, at})
		at += s
	}
	return out
}

func (p part) tensor(b []byte) *godwit.Tensor {
	n := max(1, len(p.lanes))
	t := ir.Tensor(p.dtype, int64(n))
	return ir.DenseBytes(t, b[p.off:p.off+n*p.dtype.Size()])
}

// shownResult is a result for people: its values in order.
func (l *launch) shownResult(b []byte) (out []any) {
	for _, f := range l.ret.scalars() {
		out = append(out, l.shown(f.tensor(b))...)
	}
	return out
}

// write puts what the files are for into them.
func (l *launch) write(c *cobra.Command, out *launchResult) error {
	save := func(file string, t *godwit.Tensor) error {
		b, err := encodeTensor(file, "", t)
		if err != nil {
			return err
		}
		return writeFile(c, file, b)
	}
	for i, a := range l.all() {
		if a.out != "" {
			if err := save(a.out, ir.DenseBytes(ir.Tensor(a.dtype, a.shape...), out.bytes[i])); err != nil {
				return err
			}
		}
	}
	for i, g := range l.outs {
		if g.file != "" {
			if err := save(g.file, g.tensor(out.globals[i])); err != nil {
				return err
			}
		}
	}
	return nil
}
