package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench"
)

// benchFlags are the flags of bench.
type benchFlags struct {
	suite    string
	asJSON   bool
	svg      string
	kernels  []string
	progress progress
}

func newBench() *cobra.Command {
	o := benchFlags{progress: newProgress()}
	c := &cobra.Command{
		Use: "bench [PATTERN]", Short: "Measure generated code against its bounds, or the emulator's speed",
		Long: `Bench --suite codegen compiles the kernels whose names match the pattern (all without one), runs each on the device,
compares its results with the interpreter, and prints its cycles beside the least that its shapes and the instruction
table allow. --suite emulator prints what emulated work costs on this host.`,
		Example: "  godwit bench\n  godwit bench 'gemm/f32/*' --plot roofline.svg\n  godwit bench conv --json\n  godwit bench --suite emulator mma",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			pattern := ""
			if len(args) > 0 {
				pattern = args[0]
			}
			switch o.suite {
			case "codegen":
				return o.benchCodegen(c, pattern)
			case "emulator":
				return o.benchEmulator(c, pattern)
			}
			return usagef("--suite %s: want codegen or emulator", o.suite)
		},
	}
	f := c.Flags()
	f.StringVar(&o.suite, "suite", "codegen", "codegen or emulator")
	f.BoolVar(&o.asJSON, "json", false, "print one JSON object a line")
	f.StringVar(&o.svg, "plot", "", "write a roofline plot to this `FILE` (SVG)")
	f.StringSliceVar(&o.kernels, "kernels", nil, "kernel `SETS` of the emulator suite (default: all of this host)")
	return c
}

func (o *benchFlags) benchCodegen(c *cobra.Command, pattern string) error {
	var results []*bench.Result
	w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
	if !o.asJSON {
		fmt.Fprintln(w, "KERNEL\tCYCLES\tBOUND\tRATIO\tBINDS\tMAC\tDMA/COMPULSORY\tSPILLS\tWORDS\tCOMPILE ms\tEMULATE ms")
	}
	for _, k := range bench.Suite() {
		if pattern != "" && !matches(pattern, k.Name) {
			continue
		}
		o.progress.show("%s", k.Name)
		r, err := bench.RunKernel(k)
		if err != nil {
			return err
		}
		results = append(results, r)
		if o.asJSON {
			if err := json.NewEncoder(c.OutOrStdout()).Encode(r); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(w, "%s\t%d\t%d\t%.3f\t%s\t%.1f%%\t%.2f\t%d\t%d\t%.0f\t%.1f\n", r.Name, r.Cycles, r.Bound, r.Ratio, r.Binds,
			100*r.MACUtil, float64(r.DMABytes)/float64(max(r.Compulsory, 1)), r.Spills, r.Words, r.CompileMs, r.EmulateMs)
	}
	o.progress.clear()
	if len(results) == 0 {
		return fmt.Errorf("bench: no kernel matches %q", pattern)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if o.svg == "" {
		return nil
	}
	var b bytes.Buffer
	if err := bench.Roofline(&b, results); err != nil {
		return err
	}
	return writeFile(c, o.svg, b.Bytes())
}

// matches accepts a glob over the whole name, or a part of it.
func matches(pattern, name string) bool {
	ok, _ := path.Match(pattern, name)
	return ok || strings.Contains(name, pattern)
}
