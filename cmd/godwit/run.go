package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/isa/object"
)

// runFlags are the flags of run.
type runFlags struct {
	model           modelFlags
	inputs, outputs []string
	seed            string
	top             int
	labels          string
	stats, check    bool
	mean, scale     string
	exec            execFlags
	asJSON          bool
	remarks         bool
}

func newRun() *cobra.Command {
	var r runFlags
	c := &cobra.Command{
		Use: "run MODEL", Short: "Compile a model (.onnx, .mlir) or load a binary (.elf) and run it on the device",
		Long: `Run compiles a model, unless it is an ELF file already, loads it into the emulated device, runs it once
and prints the outputs and the device's cycles.

Inputs are .npy, .npz, .pb (TensorProto), .png or .jpg files; pictures are resized to the input. Values of inputs are
not known to the compiler, except of those that decide a shape or another operand that must be static.`,
		Example: `  godwit run examples/digits/digits.onnx --input examples/digits/seven.png --top 3
  godwit run model.onnx --input x=x.npy --output y=y.npy --stats
  godwit run model.elf --random 1 --json
  godwit run model.onnx --shape x=1,3,48,192 --random 1 --check`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return r.run(c, args[0]) },
	}
	r.model.add(c)
	r.model.addCode(c)
	r.exec.add(c)
	f := c.Flags()
	f.StringArrayVarP(&r.inputs, "input", "i", nil, "input tensor, `[NAME=]FILE`")
	f.StringArrayVarP(&r.outputs, "output", "o", nil, "write an output, `[NAME=]FILE` (.npy, .npz, .pb)")
	f.StringVar(&r.seed, "random", "", "fill inputs that are not given with random values from this `SEED`")
	f.IntVar(&r.top, "top", 0, "print the `K` largest values of each output")
	f.StringVar(&r.labels, "labels", "", "names for --top, one a line in `FILE`")
	f.BoolVar(&r.stats, "stats", false, "print a table of what each region cost")
	f.BoolVar(&r.check, "check", false, "compare every region with the interpreter and name the first that differs")
	f.StringVar(&r.mean, "mean", "", "`VALUES` subtracted from pixels (0 to 255): one, or one a channel")
	f.StringVar(&r.scale, "scale", "", "`VALUES` multiplied with pixels then: one, or one a channel")
	f.BoolVar(&r.remarks, "remarks", false, "say of each innermost loop of the code its II and bounds, and why it is not pipelined, to standard error")
	f.BoolVar(&r.asJSON, "json", false, "print JSON")
	return c
}

func (r *runFlags) run(c *cobra.Command, path string) error {
	given, err := r.parse()
	if err != nil {
		return err
	}
	data, name, err := readFile(c, path)
	if err != nil {
		return err
	}
	start := time.Now()
	bin, set, err := r.compile(name, data)
	if err != nil {
		return err
	}
	compiled := time.Since(start)
	if r.remarks {
		printRemarks(c.ErrOrStderr(), bin)
	}
	inputs, err := set.order(bin.Object.Meta.Inputs, given.pixels, r.seed != "", given.seed)
	if err != nil {
		return fmt.Errorf("%s: %w", bin.Name, err)
	}
	targets, err := outputFiles(r.outputs, bin.Outputs())
	if err != nil {
		return err
	}
	outs, st, checked, err := r.execute(c, bin, inputs)
	if err != nil {
		return err
	}
	for i, file := range targets {
		if file == "" {
			continue
		}
		b, err := encodeTensor(file, bin.Object.Meta.Outputs[i].Name, outs[i])
		if err != nil {
			return err
		}
		if err := writeFile(c, file, b); err != nil {
			return err
		}
	}
	rep := report(bin, outs, st, r.exec.timing != "off")
	rep.CompileMs, rep.Checked = ms(compiled), checked
	rep.top(outs, r.top, given.labels)
	if r.asJSON {
		rep.addData(outs)
		return printJSON(c, rep)
	}
	var b bytes.Buffer
	rep.print(&b, outs, r.top > 0, targets)
	if r.check {
		fmt.Fprintf(&b, "check: %d region calls equal to the interpreter\n", checked)
		if err := r.loss(name, data, outs, inputs, &b); err != nil {
			return err
		}
	}
	if r.stats {
		rep.table(&b)
	}
	_, err = c.OutOrStdout().Write(b.Bytes())
	return err
}

// runValues are the flags' values, parsed.
type runValues struct {
	seed   uint64
	pixels tensorio.Spec
	labels []string
}

func (r *runFlags) parse() (v runValues, err error) {
	if err := r.exec.valid(); err != nil {
		return v, err
	}
	if r.top < 0 {
		return v, usagef("--top %d: want 0, for all values as they are, or more", r.top)
	}
	if v.seed, err = parseSeed(r.seed); err != nil {
		return v, err
	}
	if v.pixels.Mean, err = parseFloats("mean", r.mean); err != nil {
		return v, err
	}
	if v.pixels.Scale, err = parseFloats("scale", r.scale); err != nil {
		return v, err
	}
	v.labels, err = readLabels(r.labels)
	return v, err
}

// parseSeed parses --random; without one the seed is 0, and not used.
func parseSeed(s string) (uint64, error) {
	if s == "" {
		return 0, nil
	}
	n, err := strconv.ParseUint(s, 0, 64)
	if err != nil {
		return 0, usagef("--random %s: not a number", s)
	}
	return n, nil
}

// execute runs the binary on a device of its own; checked counts the region calls compared.
func (r *runFlags) execute(c *cobra.Command, bin *godwit.Binary, inputs []*godwit.Tensor) (outs []*godwit.Tensor, st *godwit.Stats, checked int, err error) {
	mach, err := r.model.device.machine()
	if err != nil {
		return nil, nil, 0, err
	}
	dev, err := godwit.Open(r.exec.options(mach))
	if err != nil {
		return nil, nil, 0, err
	}
	defer dev.Close()
	model, err := dev.Load(bin)
	if err != nil {
		return nil, nil, 0, err
	}
	rec := r.exec.recorder(bin.Object)
	if rec != nil {
		model.Observe(rec)
	}
	if r.check {
		outs, st, checked, err = model.Check(inputs...)
	} else {
		outs, st, err = model.Run(inputs...)
	}
	var re *godwit.RegionError
	if errors.As(err, &re) {
		err = re // without the way it came through the runtime
	}
	if err == nil {
		err = r.exec.writeTrace(c, rec, mach)
	}
	return outs, st, checked, err
}

// compile reads the inputs, and compiles the model for them unless it is compiled already.
func (r *runFlags) compile(name string, data []byte) (*godwit.Binary, *inputSet, error) {
	o, err := r.model.options()
	if err != nil {
		return nil, nil, err
	}
	o.KeepRegions, o.LoopStats = r.check, r.remarks
	names, err := godwit.InputNames(name, data)
	if err != nil {
		return nil, nil, err
	}
	if names == nil { // compiled, in part at least
		bin, err := godwit.CompileBytes(name, data, o)
		if err != nil {
			return nil, nil, err
		}
		for _, t := range bin.Object.Meta.Inputs {
			names = append(names, t.Name)
		}
		set, err := readInputs("input", r.inputs, names)
		return bin, set, err
	}
	set, err := readInputs("input", r.inputs, names)
	if err != nil {
		return nil, nil, err
	}
	set.specialise(&o)
	bin, err := godwit.CompileBytes(name, data, o)
	return bin, set, err
}

// outputFiles assigns --output entries to outputs.
func outputFiles(entries []string, outs []object.Tensor) ([]string, error) {
	files := make([]string, len(outs))
	var names []string
	for _, t := range outs {
		names = append(names, t.Name)
	}
	for _, e := range entries {
		name, file, ok := strings.Cut(e, "=")
		i := slices.Index(names, name)
		if !ok || i < 0 {
			if len(outs) != 1 || ok && !strings.ContainsAny(name, "./") {
				return nil, usagef("--output %s: want NAME=FILE with one of the outputs %s", e, strings.Join(names, ", "))
			}
			i, file = 0, e
		}
		files[i] = file
	}
	return files, nil
}

func readLabels(path string) ([]string, error) {
	if path == "" {
		return nil, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []string
	for s := bufio.NewScanner(f); s.Scan(); {
		out = append(out, s.Text())
	}
	return out, nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1e3 }
