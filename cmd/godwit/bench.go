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

func newBench() *cobra.Command {
	var asJSON bool
	var svg string
	c := &cobra.Command{
		Use: "bench [PATTERN]", Short: "Measure generated kernels against their bounds",
		Long: `Bench compiles the kernels whose names match the pattern (all without one), runs each on the device, compares its
results with the interpreter, and prints its cycles beside the least that its shapes and the instruction table allow.`,
		Example: "  godwit bench\n  godwit bench 'gemm/f32/*' --plot roofline.svg\n  godwit bench conv --json",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var results []*bench.Result
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			if !asJSON {
				fmt.Fprintln(w, "KERNEL\tCYCLES\tBOUND\tRATIO\tBINDS\tMAC\tDMA/COMPULSORY\tSPILLS\tWORDS\tCOMPILE ms\tEMULATE ms")
			}
			for _, k := range bench.Suite() {
				if len(args) > 0 && !matches(args[0], k.Name) {
					continue
				}
				r, err := bench.RunKernel(k)
				if err != nil {
					return err
				}
				results = append(results, r)
				if asJSON {
					if err := json.NewEncoder(c.OutOrStdout()).Encode(r); err != nil {
						return err
					}
					continue
				}
				fmt.Fprintf(w, "%s\t%d\t%d\t%.3f\t%s\t%.1f%%\t%.2f\t%d\t%d\t%.0f\t%.1f\n", r.Name, r.Cycles, r.Bound, r.Ratio, r.Binds,
					100*r.MACUtil, float64(r.DMABytes)/float64(max(r.Compulsory, 1)), r.Spills, r.Words, r.CompileMs, r.EmulateMs)
			}
			if len(results) == 0 {
				return fmt.Errorf("bench: no kernel matches %q", args[0])
			}
			if err := w.Flush(); err != nil {
				return err
			}
			if svg == "" {
				return nil
			}
			var b bytes.Buffer
			if err := bench.Roofline(&b, results); err != nil {
				return err
			}
			return writeFile(c, svg, b.Bytes())
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a kernel")
	c.Flags().StringVar(&svg, "plot", "", "write a roofline plot to this `FILE` (SVG)")
	return c
}

// matches accepts a glob over the whole name, or a part of it.
func matches(pattern, name string) bool {
	ok, _ := path.Match(pattern, name)
	return ok || strings.Contains(name, pattern)
}
