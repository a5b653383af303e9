package main

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench"
)

// benchKernels prints what C kernels take, each of which was right first.
func (o *benchFlags) benchKernels(c *cobra.Command, pattern string) error {
	var all []*bench.CResult
	for i := range bench.CKernels {
		k := &bench.CKernels[i]
		if pattern != "" && !matches(pattern, k.Name()) {
			continue
		}
		o.progress.show("%s", k.Name())
		r, err := bench.RunCKernel(o.config.Root, k)
		if err != nil {
			return err
		}
		all = append(all, r)
	}
	o.progress.clear()
	if len(all) == 0 {
		return fmt.Errorf("bench: no case of the kernels suite matches %q", pattern)
	}
	out := c.OutOrStdout()
	if o.asJSON {
		for _, r := range all {
			if err := json.NewEncoder(out).Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "KERNEL\tCYCLES\tBOUND\tRATIO\tBOUND BY")
	for _, r := range all {
		fmt.Fprintf(w, "%s\t%d\t%.0f\t%.3f\t%s\n", r.Name, r.Cycles, r.Bound, r.Ratio, r.What)
	}
	return w.Flush()
}
