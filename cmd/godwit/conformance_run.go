package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/frontend/stablehlo"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa/object"
)

type tensor = godwit.Tensor

// confRun is one test in progress. A compiled model serves all data sets of the same shapes.
type confRun struct {
	*confFlags
	r     *confResult
	dev   *godwit.Device
	model *godwit.Model
	shape string // what the model was compiled for
}

func (t *confRun) close() {
	if t.dev != nil {
		_ = t.dev.Close()
	}
}

// selfChecking runs the modules of a file that check themselves. A file is one test: all of its programs have to pass.
func (t *confRun) selfChecking(path string) error {
	modules, err := stablehlo.LoadSections(path)
	var errs []error
	if err != nil {
		errs = append(errs, refused(err))
	}
	programs := 0
	for _, m := range modules {
		for _, name := range stablehlo.Entries(m) {
			programs++
			if err := t.program(m, name); err != nil {
				errs = append(errs, err)
			}
		}
	}
	if programs == 0 && len(errs) == 0 {
		return fmt.Errorf("%s: nothing in it checks its own results", filepath.Base(path))
	}
	return worst(errs)
}

// worst joins errors; what fails hides that other programs are refused by name.
func worst(errs []error) error {
	_, all := errors.AsType[errUnsupported](errors.Join(errs...))
	for _, err := range errs {
		_, un := errors.AsType[errUnsupported](err)
		all = all && un
	}
	if all {
		return errUnsupported{errors.Join(errs...)}
	}
	return errors.Join(slices.DeleteFunc(errs, func(err error) bool {
		_, un := errors.AsType[errUnsupported](err)
		return un
	})...)
}

// program runs one self-checking program: its inputs go to the device as buffers, and what it compares them with is
// evaluated apart.
func (t *confRun) program(m *ir.Module, name string) error {
	start := time.Now()
	split, err := stablehlo.SplitAt(m, name)
	if err != nil {
		return refused(err)
	}
	t.r.Ops = tensorOps(split.Program)
	// Compile first: it must not see the inputs, and what it refuses needs no expected values.
	var bin *godwit.Binary
	if t.on == "device" {
		if bin, err = godwit.CompileModule(split.Program, t.options); err != nil {
			return refused(err)
		}
		t.r.CompileMs = ms(time.Since(start))
	}
	oracle := interp.NewWith(split.Oracle, interp.Options{MaxOps: 1e8})
	want, err := oracle.Call(stablehlo.Expected, nil)
	if err != nil {
		return fmt.Errorf("expected values: %w", err)
	}
	inputs, err := oracle.Call(stablehlo.Inputs, nil)
	if err != nil {
		return fmt.Errorf("inputs: %w", err)
	}
	var got []*tensor
	if t.on == "interp" {
		got, err = t.interpret(split.Program, inputs)
	} else {
		got, err = t.onDevice(bin, inputs)
	}
	if err != nil {
		return err
	}
	if len(got) != len(split.Checks) || len(want) != len(got) {
		return fmt.Errorf("%d results for %d checks", len(got), len(split.Checks))
	}
	for i, ch := range split.Checks {
		r, err := interp.Check{Name: ch.Kind, Op: ch.Op}.Rule()
		if err != nil {
			return errUnsupported{fmt.Errorf("%s: check.%s is not supported", ch.Pos, ch.Kind)}
		}
		if w := want[i].Type; !got[i].Type.Equal(w) && got[i].Type.Equal(w.Carrier()) {
			got[i] = got[i].CarriedAs(w)
		}
		if err := t.r.compare(r, fmt.Sprintf("%s: %s", ch.Pos, ch.Kind), got[i], want[i]); err != nil {
			return err
		}
	}
	return nil
}

func (t *confRun) interpret(m *ir.Module, inputs []*tensor) ([]*tensor, error) {
	start := time.Now()
	out, err := interp.New(m).Call("main", inputs)
	t.r.RunMs += ms(time.Since(start))
	return out, err
}

// onDevice runs a binary and counts the words executed in regions that compute: copying constants that
// the compiler found to outputs is none.
func (t *confRun) onDevice(bin *godwit.Binary, inputs []*tensor) ([]*tensor, error) {
	if t.dev == nil {
		var err error
		if t.dev, err = godwit.Open(godwit.DeviceOptions{Machine: t.options.Machine, Timeout: t.timeout, Race: t.race}); err != nil {
			return nil, err
		}
	}
	if t.model == nil || t.model.Binary != bin {
		if t.model != nil {
			_ = t.model.Close()
			t.model = nil
		}
		m, err := t.dev.Load(bin)
		if err != nil {
			return nil, err
		}
		t.model = m
	}
	out, st, err := t.model.Run(inputs...)
	if err != nil {
		return nil, err
	}
	t.r.RunMs += ms(st.Wall)
	t.r.Cycles += st.Cycles
	idle := map[string]bool{"": true, "main": true}
	for _, r := range bin.Object.Meta.Regions {
		idle[r.Symbol] = r.Form == "move" && len(r.Ops) == 0 && !slices.ContainsFunc(r.Inputs, func(b object.Buffer) bool { return b.In != object.InRodata })
	}
	for _, p := range st.Profile {
		if !idle[p.Symbol] {
			t.r.Words += p.Words
		}
	}
	return out, nil
}

// backendTest runs an ONNX backend test.
func (t *confRun) backendTest(dir string) error {
	data, err := os.ReadFile(filepath.Join(dir, "model.onnx"))
	if err != nil {
		return err
	}
	rtol, atol := t.rtol, t.atol
	if b, err := os.ReadFile(filepath.Join(dir, "data.json")); err == nil {
		var tol struct{ Rtol, Atol *float64 }
		if err := json.Unmarshal(b, &tol); err != nil {
			return fmt.Errorf("data.json: %w", err)
		}
		if tol.Rtol != nil && !t.rtolSet {
			rtol = *tol.Rtol
		}
		if tol.Atol != nil && !t.atolSet {
			atol = *tol.Atol
		}
	}
	sets, err := filepath.Glob(filepath.Join(dir, "test_data_set_*"))
	if err != nil || len(sets) == 0 {
		return fmt.Errorf("no test_data_set_N")
	}
	name := filepath.Join(dir, "model.onnx")
	model, err := onnx.Decode(name, data)
	if err != nil {
		return refused(err)
	}
	t.r.Ops = operators(model.Graph)
	var bin *godwit.Binary
	for _, set := range sets {
		if err := t.dataSet(name, data, model, set, interp.Tolerance(rtol, atol), &bin); err != nil {
			if _, ok := errors.AsType[errUnsupported](err); ok {
				return err
			}
			return fmt.Errorf("%s: %w", filepath.Base(set), err)
		}
	}
	return nil
}

// dataSet runs the model on one set of inputs and compares all outputs.
func (t *confRun) dataSet(name string, data []byte, model *onnx.Model, set string, rule interp.Rule, bin **godwit.Binary) error {
	real := model.Graph.RealInputs()
	if files, _ := filepath.Glob(filepath.Join(set, "input_*.pb")); len(files) > len(real) {
		real = model.Graph.Inputs // a test may give initialisers too
	}
	ins, err := readSet(set, "input", real)
	if err != nil {
		return refused(err)
	}
	wants, err := readSet(set, "output", model.Graph.Outputs)
	if err != nil {
		return refused(err)
	}
	o := t.options
	o.Values, o.Shapes = map[string]*tensor{}, map[string][]int64{}
	shape := ""
	for _, in := range ins {
		o.Shapes[in.Name] = nil
		if in.Data == nil { // an empty sequence
			continue
		}
		o.Values[in.Name], o.Shapes[in.Name] = in.Data, in.Data.Type.Shape
		shape += in.Name + in.Data.Type.String()
	}
	start := time.Now()
	var got []*tensor
	var names []string
	if t.on == "interp" {
		res, err := onnx.Import(name, data, onnx.Options{Values: o.Values, Shapes: o.Shapes})
		if err != nil {
			return refused(err)
		}
		var args []*tensor
		for _, in := range res.Inputs {
			args = append(args, o.Values[in.Name])
		}
		for _, out := range res.Outputs {
			names = append(names, out.Name)
		}
		if i := slices.Index(args, nil); i >= 0 {
			return fmt.Errorf("input %s: the test gives none", res.Inputs[i].Name)
		}
		t.r.CompileMs += ms(time.Since(start))
		if got, err = t.interpret(res.Module, args); err != nil {
			return err
		}
		got = res.Trim(got)
	} else {
		if *bin == nil || shape != t.shape || len((*bin).Specialised) > 0 {
			if *bin, err = godwit.CompileBytes(name, data, o); err != nil {
				return refused(err)
			}
			t.shape = shape
			t.r.CompileMs += ms(time.Since(start))
		}
		meta := &(*bin).Object.Meta
		var args []*tensor
		for _, in := range meta.Inputs {
			if o.Values[in.Name] == nil {
				return fmt.Errorf("input %s: the test gives none", in.Name)
			}
			args = append(args, o.Values[in.Name])
		}
		for _, out := range (*bin).Outputs() {
			names = append(names, out.Name)
		}
		if got, err = t.onDevice(*bin, args); err != nil {
			return err
		}
	}
	wants = slices.DeleteFunc(wants, func(w tensorio.Named) bool { return w.Data == nil })
	if len(got) != len(wants) {
		return fmt.Errorf("%d outputs, %d expected", len(got), len(wants))
	}
	for i, w := range wants {
		if w.Name != "" && w.Name != names[i] {
			return fmt.Errorf("output %d is called %s, %s expected", i, names[i], w.Name)
		}
		if err := t.r.compare(rule, "output "+names[i], got[i], w.Data); err != nil {
			return err
		}
	}
	return nil
}

// readSet reads input_0.pb, input_1.pb … of a data set, for the values of a graph. A tensor is for the value that it
// names, or else for that of its place.
func readSet(dir, kind string, of []*onnx.ValueInfo) ([]tensorio.Named, error) {
	files, err := filepath.Glob(filepath.Join(dir, kind+"_*.pb"))
	if err != nil {
		return nil, err
	}
	num := func(f string) int {
		n, _ := strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(filepath.Base(f), kind+"_"), ".pb"))
		return n
	}
	slices.SortFunc(files, func(a, b string) int { return num(a) - num(b) })
	var out []tensorio.Named
	for i, f := range files {
		if i >= len(of) {
			return nil, fmt.Errorf("%s: the model has %d %ss", filepath.Base(f), len(of), kind)
		}
		list, err := readValue(f, of[i])
		if err != nil {
			return nil, err
		}
		if len(list) == 1 && of[i].Kind == "tensor" && (kind == "output" && list[0].Name == "" ||
			kind == "input" && !slices.ContainsFunc(of, func(v *onnx.ValueInfo) bool { return v.Name == list[0].Name })) {
			list[0].Name = of[i].Name
		}
		out = append(out, list...)
	}
	return out, nil
}

// readValue reads a tensor, or the items of a sequence or optional.
func readValue(file string, v *onnx.ValueInfo) ([]tensorio.Named, error) {
	if v.Kind != "sequence" && v.Kind != "optional" {
		return tensorio.Read(file, tensorio.Spec{})
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	items, empty, err := onnx.DecodeList(file, data, v)
	if err != nil {
		return nil, err
	}
	if empty {
		return []tensorio.Named{{Name: onnx.NoItems(v.Name)}}, nil
	}
	var out []tensorio.Named
	for _, t := range items {
		d, err := t.Carried(file, nil)
		if err != nil {
			return nil, err
		}
		out = append(out, tensorio.Named{Name: t.Name, Data: d})
	}
	return out, nil
}
