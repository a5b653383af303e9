package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench"
)

// benchSweep runs workloads on a grid of devices, each of which they are compiled for.
func (o *benchFlags) benchSweep(c *cobra.Command, pattern string) error {
	var err error
	if o.config.Machine, err = o.machine.machine(); err != nil {
		return err
	}
	o.config.Check = true
	var axes []bench.Axis
	for _, s := range o.sweeps {
		a, err := bench.ParseAxis(s)
		if err != nil {
			return usagef("--sweep %s: %w", s, err)
		}
		axes = append(axes, a)
	}
	ws := o.workloads(pattern)
	if len(ws) == 0 {
		return fmt.Errorf("bench: no workload matches %q", pattern)
	}
	pts, err := o.config.Sweep(ws, axes, func(p *bench.Point) {
		o.progress.show("%s %v", p.Workload, p.Set)
		if o.asJSON {
			_ = json.NewEncoder(c.OutOrStdout()).Encode(p)
		}
	})
	o.progress.clear()
	if err != nil {
		return err
	}
	if !o.asJSON {
		if err := sweepTable(c.OutOrStdout(), pts, axes, len(ws)); err != nil {
			return err
		}
	}
	if o.svg == "" {
		return nil
	}
	what := ws[0].Name
	if len(ws) > 1 {
		what = fmt.Sprintf("%d workloads (%s)", len(ws), pattern)
	}
	var b bytes.Buffer
	if err := bench.PlotSweep(&b, pts, axes, what, plotFormat(o.svg)); err != nil {
		return err
	}
	return writeFile(c, o.svg, b.Bytes())
}

// sweepTable prints a line a point, and for several workloads the mean speed of each device.
func sweepTable(out io.Writer, pts []*bench.Point, axes []bench.Axis, workloads int) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "WORKLOAD")
	for _, a := range axes {
		fmt.Fprintf(w, "\t%s", a.Name)
	}
	fmt.Fprintln(w, "\tCYCLES\tBOUND\tRATIO\tBINDS\tSPEED")
	settings := func(p *bench.Point) {
		for _, a := range axes {
			fmt.Fprintf(w, "\t%s", p.Set[a.Name])
		}
	}
	for _, p := range pts {
		fmt.Fprint(w, p.Workload)
		settings(p)
		if p.Error != "" {
			fmt.Fprintf(w, "\t%s\n", p.Error)
			continue
		}
		fmt.Fprintf(w, "\t%d\t%d\t%.3f\t%s\t%.3f\n", p.Cycles, p.Bound, p.Ratio, p.Binds, p.Speed)
	}
	if workloads > 1 {
		for _, p := range pts[:len(pts)/workloads] {
			fmt.Fprint(w, "geometric mean")
			settings(p)
			fmt.Fprintf(w, "\t\t\t\t\t%.3f\n", bench.MeanSpeed(pts, p.Set))
		}
	}
	return w.Flush()
}
