package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench"
	"github.com/godwit-accel/godwit/device"
)

// benchEmulator prints what emulated work costs on this host, per kernel set and with and without cycles.
func (o *benchFlags) benchEmulator(c *cobra.Command, pattern string) error {
	sets := device.KernelSets()
	if len(o.kernels) > 0 {
		sets = o.kernels
	}
	n := 0
	var all []*bench.EmulatorResult
	for _, e := range bench.EmulatorSuite() {
		if pattern != "" && !matches(pattern, e.Name) {
			continue
		}
		n++
		for _, set := range sets {
			if !slices.Contains(device.KernelSets(), set) {
				return usagef("--kernels %s: this host has %v", set, device.KernelSets())
			}
			for _, t := range bench.Timings {
				o.progress.show("%s %s", e.Name, set)
				r, err := bench.RunEmulator(e, set, t.T)
				if err != nil {
					return err
				}
				if all = append(all, r); o.asJSON {
					if err := json.NewEncoder(c.OutOrStdout()).Encode(r); err != nil {
						return err
					}
				}
			}
		}
	}
	o.progress.clear()
	if n == 0 {
		return fmt.Errorf("bench: no case of the emulator suite matches %q", pattern)
	}
	if o.asJSON {
		return nil
	}
	return emulatorTable(c.OutOrStdout(), all)
}

func emulatorTable(out io.Writer, all []*bench.EmulatorResult) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "CASE\tKERNELS\tTHREADS\tns\tUNTIMED ns\tTIMING\tRATE\t\tOF PEAK\tFUSED\t")
	for i := 0; i+1 < len(all); i += 2 { // timed, untimed
		r, off := all[i], all[i+1]
		peak, fused := "", ""
		if r.Peak > 0 {
			peak = fmt.Sprintf("%.2f", r.Peak)
		}
		if r.RateOf == "GMAC/s" {
			fused = fmt.Sprintf("%.1f%%", 100*r.Fused)
		}
		fmt.Fprintf(w, "%s\t%s\t%d\t%.3g/%s\t%.3g\t%.2f\t%.1f\t%s\t%s\t%s\t\n", r.Name, r.Kernels, r.Threads, r.Ns, r.Unit, off.Ns, r.Ns/off.Ns,
			r.Rate, r.RateOf, peak, fused)
	}
	return w.Flush()
}
