package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
	"text/tabwriter"

	"github.com/godwit-accel/godwit/bench"
)

// row is a runner on a model, as --json prints it.
type row struct {
	Model     string   `json:"model"`
	Runner    string   `json:"runner"`
	Threads   int      `json:"threads"`
	MedianMs  float64  `json:"median_ms,omitempty"`
	MinMs     float64  `json:"min_ms,omitempty"`
	CPUMs     float64  `json:"cpu_ms,omitempty"` // median
	Ratio     float64  `json:"ratio_to_ort1,omitempty"`
	MinRatio  float64  `json:"min_ratio_to_ort1,omitempty"`
	Runs      int      `json:"runs"`
	ReadyMs   float64  `json:"ready_ms,omitempty"` // median: compile and load, or create a session
	ReadyMin  float64  `json:"ready_min_ms,omitempty"`
	ReadyCold float64  `json:"ready_cold_ms,omitempty"`
	LoadMs    float64  `json:"load_ms,omitempty"` // the part of ready_ms after the compiler
	Diff      *float64 `json:"diff,omitempty"`    // from onnxruntime's outputs, before a softmax, relative to the largest
	Foreign   float64  `json:"foreign_cpus"`
	PeakMB    float64  `json:"peak_mb,omitempty"`         // running the compiled model, beyond an idle process
	Needed    float64  `json:"weights_acts_mb,omitempty"` // weights and activations
	CompileMB float64  `json:"compile_peak_mb,omitempty"`
	Error     string   `json:"error,omitempty"`
}

// differs is how far outputs may be apart, relative to the largest value, before the table says so.
const differs = 1e-3

func (res *result) rows() []*row {
	ort := res.turn(ortName)
	var out []*row
	for _, t := range res.turns {
		r := &row{Model: res.model, Runner: t.name, Threads: 1, Runs: len(t.wall), Foreign: round(res.foreign)}
		out = append(out, r)
		if t.err != nil {
			r.Error = t.err.Error()
			continue
		}
		r.MedianMs, r.MinMs, r.CPUMs = round(bench.Median(t.wall)), round(slices.Min(t.wall)), round(bench.Median(t.cpu))
		r.ReadyMs, r.ReadyMin, r.ReadyCold, r.LoadMs = round(bench.Median(t.ready)), round(slices.Min(t.ready)), round(t.ready[0]), round(bench.Median(t.load))
		if ort != nil && len(ort.wall) > 0 {
			r.Ratio, r.MinRatio = round(bench.Median(t.wall)/bench.Median(ort.wall)), round(slices.Min(t.wall)/slices.Min(ort.wall))
		}
		if !math.IsNaN(t.diff) {
			r.Diff = &t.diff
		}
		if u := res.memory; u != nil && t.name == godwitName {
			const mb = 1 << 20
			r.PeakMB, r.Needed = round(float64(u.runKB-u.idleKB)/1024), round(float64(u.weights+u.activations)/mb)
			r.CompileMB = round(float64(u.compileKB-u.idleKB) / 1024)
		}
	}
	return out
}

func (res *result) turn(name string) *turn {
	for _, t := range res.turns {
		if t.name == name {
			return t
		}
	}
	return nil
}

func (res *result) print(w io.Writer, asJSON bool) error {
	rows := res.rows()
	if asJSON {
		e := json.NewEncoder(w)
		for _, r := range rows {
			if err := e.Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "%s\tmedian ms\tmin ms\tcpu ms\t/ ort\tmin / ort\truns\tready ms\tcold\tdiff\t\n", res.model)
	for _, r := range rows {
		if r.Error != "" {
			fmt.Fprintf(t, "%s\tfails\t\t\t\t\t\t\t\t\t\n", r.Runner)
			continue
		}
		diff := "-"
		if r.Diff != nil {
			diff = fmt.Sprintf("%.1e", *r.Diff)
			if *r.Diff > differs {
				diff += " DIFFERS"
			}
		}
		fmt.Fprintf(t, "%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%d\t%.0f\t%.0f\t%s\t\n", r.Runner, r.MedianMs, r.MinMs, r.CPUMs, r.Ratio, r.MinRatio,
			r.Runs, r.ReadyMs, r.ReadyCold, diff)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, r := range rows {
		if r.Error != "" {
			fmt.Fprintf(w, "%s: %s\n", r.Runner, r.Error)
		}
	}
	fmt.Fprintf(w, "others used %.2f CPUs meanwhile\n", res.foreign)
	g, o := res.turn(godwitName), res.turn(ortName)
	if g != nil && o != nil && len(g.ready) > 0 && len(o.ready) > 0 {
		fmt.Fprintf(w, "getting ready: godwit %.0f ms (%.0f of it loading), onnxruntime %.0f ms: %.2f; at the least %.0f and %.0f: %.2f\n", bench.Median(g.ready), bench.Median(g.load), bench.Median(o.ready),
			bench.Median(g.ready)/bench.Median(o.ready), slices.Min(g.ready), slices.Min(o.ready), slices.Min(g.ready)/slices.Min(o.ready))
	}
	if u := res.memory; u != nil {
		need, peak := float64(u.weights+u.activations)/(1<<20), float64(u.runKB-u.idleKB)/1024
		fmt.Fprintf(w, "memory: running needs %.0f MB beyond an idle process, weights and activations are %.0f MB: %.2f; compiling needs %.0f MB\n",
			peak, need, peak/need, float64(u.compileKB-u.idleKB)/1024)
	}
	_, err := fmt.Fprintln(w)
	return err
}

func round(v float64) float64 { return math.Round(v*1000) / 1000 }
