package main

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/passes"
)

// modelFlags are the flags of all commands that read a model, and with addCode of those that compile it to the end.
type modelFlags struct {
	targetFlags
	dims, shapes []string
	fault        string
}

// targetFlags say for what a model is compiled.
type targetFlags struct {
	device    machineFlags
	precision string
	cores     int
	verify    bool
}

func (t *targetFlags) add(c *cobra.Command) {
	t.device.add(c)
	c.Flags().IntVar(&t.cores, "cores", 1, "`N` cores share the work of a region")
	c.Flags().StringVar(&t.precision, "precision", passes.PrecisionF32, "`FORMAT` of products and convolutions of f32 models: f32, or bf16, which is twice as fast; sums stay f32")
}

func (t *targetFlags) addCode(c *cobra.Command) {
	c.Flags().BoolVar(&t.verify, "verify", false, "prove every register allocation with the independent checker; read LLVM IR twice")
}

func (t *targetFlags) options() (o godwit.Options, err error) {
	if !precisionKnown(t.precision) {
		return o, usagef("--precision %s: want f32 or bf16", t.precision)
	}
	if t.cores < 1 {
		return o, usagef("--cores %d: want at least 1", t.cores)
	}
	o.Verify, o.Precision, o.Cores = t.verify, t.precision, t.cores
	o.Machine, err = t.device.machine()
	return o, err
}

func precisionKnown(p string) bool { return p == passes.PrecisionF32 || p == passes.PrecisionBF16 }

func (m *modelFlags) add(c *cobra.Command) {
	c.Flags().StringArrayVar(&m.dims, "dim", nil, "value of a symbolic dimension, `NAME=N`")
	c.Flags().StringArrayVar(&m.shapes, "shape", nil, "shape of an input, `NAME=D,D,...`")
	m.targetFlags.add(c)
}

func (m *modelFlags) addCode(c *cobra.Command) {
	m.targetFlags.addCode(c)
	c.Flags().StringVar(&m.fault, "fault", "", "plant a bug, to see that it is found: `PASS:FROM=TO` makes every op FROM that the pass left an op TO")
	c.Flag("fault").Hidden = true // but where bugs are looked for
}

func (m *modelFlags) options() (godwit.Options, error) {
	o, err := m.targetFlags.options()
	if err != nil {
		return o, err
	}
	o.Dims, o.Shapes = map[string]int64{}, map[string][]int64{}
	if m.fault != "" {
		if o.Fault, err = godwit.ParseFault(m.fault); err != nil {
			return o, usagef("--fault: %v", err)
		}
	}
	for _, s := range m.dims {
		name, val, ok := strings.Cut(s, "=")
		n, err := strconv.ParseInt(val, 10, 64)
		if !ok || err != nil || n < 0 {
			return o, usagef("--dim %s: want NAME=N", s)
		}
		o.Dims[name] = n
	}
	for _, s := range m.shapes {
		name, val, ok := strings.Cut(s, "=")
		dims, err := parseInts(val)
		if !ok || err != nil {
			return o, usagef("--shape %s: want NAME=D,D,…", s)
		}
		o.Shapes[name] = dims
	}
	return o, nil
}

func parseInts(s string) ([]int64, error) {
	out := []int64{}
	if s == "" {
		return out, nil
	}
	for f := range strings.SplitSeq(s, ",") {
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, nil
}
