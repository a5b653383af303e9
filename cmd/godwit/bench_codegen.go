package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench"
)

// benchCodegen prints what generated code costs. A workload that fails is told of, and the others still run.
func (o *benchFlags) benchCodegen(c *cobra.Command, pattern string) error {
	var err error
	if o.config.Machine, err = o.machine.machine(); err != nil {
		return err
	}
	o.config.Check, o.config.Weigh = true, true
	ws := o.workloads(pattern)
	if len(ws) == 0 {
		return fmt.Errorf("bench: no workload matches %q", pattern)
	}
	var results []*bench.Result
	var errs []error
	for i, w := range ws {
		o.progress.show("%d/%d %s", i+1, len(ws), w.Name)
		r, err := o.config.Run(w)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		results = append(results, r)
		if o.asJSON {
			if err := json.NewEncoder(c.OutOrStdout()).Encode(r); err != nil {
				return err
			}
		}
	}
	o.progress.clear()
	if !o.asJSON {
		w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "WORKLOAD\tCYCLES\tBOUND\tRATIO\tBINDS\tMAC\tDMA/COMPULSORY\tII/MII\tAT MII\tLIVE\tSPILLS\tWORDS\tPREDICTED\tCOMPILE ms\tEMULATE ms")
		for _, r := range results {
			fmt.Fprintf(w, "%s\t%d\t%d\t%.3f\t%s\t%.1f%%\t%.2f\t%s\t%d/%d\t%s\t%d\t%d\t%s\t%.0f\t%.1f\n", r.Name, r.Cycles, r.Bound, r.Ratio, r.Binds,
				100*r.MACUtil, over(r.DMABytes, r.Compulsory), quotient(uint64(r.SumII), uint64(r.SumMII)), r.AtMII, r.Loops.Loops, share(r.ScratchLive, r.ScratchUsed), r.Spills, r.Words,
				quotient(uint64(r.Predicted), r.Cycles), r.CompileMs, r.EmulateMs)
		}
		if err := w.Flush(); err != nil {
			return err
		}
	}
	if o.svg != "" && len(results) > 0 {
		var b bytes.Buffer
		if err := bench.Roofline(&b, results, &o.config.Machine, plotFormat(o.svg)); err != nil {
			return err
		}
		if err := writeFile(c, o.svg, b.Bytes()); err != nil {
			return err
		}
	}
	return errors.Join(errs...)
}

func (o *benchFlags) workloads(pattern string) []bench.Workload {
	var ws []bench.Workload
	for _, w := range o.config.Suite() {
		if pattern == "" || matches(pattern, w.Name) {
			ws = append(ws, w)
		}
	}
	return ws
}

// plotFormat is told by the file's name.
func plotFormat(file string) string {
	if filepath.Ext(file) == ".png" {
		return "png"
	}
	return "svg"
}

func over(a, b uint64) float64 { return float64(a) / float64(max(b, 1)) }

// quotient is empty where a figure is not known.
func quotient(a, b uint64) string {
	if a == 0 || b == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f", over(a, b))
}
