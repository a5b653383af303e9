package main

import (
	"fmt"
	"io"
	"math"
	"sort"
	"strings"
	"text/tabwriter"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// runReport is what run tells, as JSON or as text.
type runReport struct {
	Model       string            `json:"model"`
	Outputs     []outputReport    `json:"outputs"`
	Cycles      uint64            `json:"cycles,omitempty"`
	Bound       int64             `json:"bound,omitempty"` // sum of the regions' bounds
	Ratio       float64           `json:"ratio,omitempty"` // bound / cycles
	MACs        int64             `json:"macs,omitempty"`  // of convolutions and products, from shapes
	Depthwise   int64             `json:"depthwise_macs,omitempty"`
	MmaMACs     int64             `json:"mma_macs"` // of the others, in regions that execute mma
	DMA         uint64            `json:"dma_bytes"`
	Compulsory  uint64            `json:"compulsory_bytes"`
	Spills      int64             `json:"spill_bytes"`  // in the code
	ScratchLive int64             `json:"scratch_live"` // of the region that has most
	ScratchUsed int64             `json:"scratch_used"`
	Words       uint64            `json:"words"`
	Packets     uint64            `json:"packets"`
	CompileMs   float64           `json:"compile_ms"`
	RunMs       float64           `json:"run_ms"`
	Checked     int               `json:"checked,omitempty"`
	Specialised []string          `json:"specialised,omitempty"`
	Regions     []regionReport    `json:"regions,omitempty"`
	Stalls      map[string]uint64 `json:"cycles_by_cause,omitempty"`
	clockHz     float64
}

type outputReport struct {
	Name  string     `json:"name"`
	DType string     `json:"dtype"`
	Shape []int64    `json:"shape"`
	Data  []any      `json:"data,omitempty"`
	Top   []topEntry `json:"top,omitempty"`
}

type topEntry struct {
	Index int     `json:"index"`
	Label string  `json:"label"`
	Value float64 `json:"value"`
}

// regionReport is one line of --stats.
type regionReport struct {
	Name    string   `json:"name"`
	Form    string   `json:"form"`
	Ops     []string `json:"ops"`
	Source  string   `json:"source,omitempty"`
	Calls   uint64   `json:"calls"` // of each core
	Cycles  uint64   `json:"cycles"`
	Share   float64  `json:"share"`
	MACUtil float64  `json:"mac_util"`
	Lanes   float64  `json:"lanes"` // lanes a vector instruction works on, on average
	DMA     uint64   `json:"dma_bytes"`
	// Compulsory is each distinct byte of the operands and results once.
	Compulsory uint64 `json:"compulsory_bytes"`
	Spills     int64  `json:"spill_bytes"`
	// ScratchLive is the bytes of scratchpad buffers alive at the worst place, ScratchUsed those that the plan spans.
	ScratchLive int64   `json:"scratch_live"`
	ScratchUsed int64   `json:"scratch_used"`
	Bound       int64   `json:"bound"`
	Predicted   int64   `json:"predicted,omitempty"` // cycles, by the compiler's cost model
	Ratio       float64 `json:"ratio"`               // bound / cycles
	Binds       string  `json:"binds"`
	Stall       string  `json:"stall,omitempty"`
}

func report(b *godwit.Binary, outs []*godwit.Tensor, st *godwit.Stats, timed bool) *runReport {
	r := &runReport{
		Model: b.Name, Words: st.Total.Words, Packets: st.Total.Packets, RunMs: ms(st.Wall), Specialised: b.Specialised,
		clockHz: b.Machine().ClockHz,
	}
	for i := range outs {
		t := b.Object.Meta.Outputs[i]
		r.Outputs = append(r.Outputs, outputReport{Name: t.Name, DType: t.DType, Shape: append([]int64{}, outs[i].Type.Shape...)})
	}
	if timed {
		r.Cycles = st.Cycles
		r.Stalls = map[string]uint64{}
		for c, n := range st.Total.Cycles {
			r.Stalls[device.Cause(c).String()] = n
		}
	}
	r.regions(b, st)
	return r
}

// regions joins the profile by symbol with the regions' descriptions.
func (r *runReport) regions(b *godwit.Binary, st *godwit.Stats) {
	total := float64(max(st.Total.Total(), 1))
	bySym := map[string]*object.Region{}
	for i := range b.Object.Meta.Regions {
		bySym[b.Object.Meta.Regions[i].Symbol] = &b.Object.Meta.Regions[i]
	}
	for i := range st.Profile {
		p := &st.Profile[i]
		x := regionReport{Name: p.Symbol, Form: "-", Ops: []string{}, Cycles: p.Total(), Share: float64(p.Total()) / total, Calls: p.Calls / uint64(max(1, len(st.Cores))), DMA: p.DMARead + p.DMAWritten}
		if x.Name == "" {
			x.Name = "(no symbol)"
		}
		if g := bySym[p.Symbol]; g != nil {
			x.Name, x.Form, x.Ops, x.Source, x.Spills, x.Predicted = g.Name, g.Form, append(x.Ops, g.Ops...), g.Source, g.Spills, g.Predicted
			x.ScratchLive, x.ScratchUsed = g.ScratchLive, g.ScratchUsed
			x.Bound = int64(x.Calls) * max(g.Bound.MAC, g.Bound.Vector, g.Bound.Load, g.Bound.Store, g.Bound.DMA)
			x.Compulsory = x.Calls * uint64(g.Bound.DMA) * uint64(b.Machine().DMALineBytes)
			r.Compulsory += x.Compulsory
		}
		cycles := float64(max(x.Cycles, 1))
		x.Ratio = float64(x.Bound) / cycles
		mmas := uint64(0)
		for _, n := range p.Mma {
			mmas += n
		}
		mac := mmas * uint64(b.Machine().MatrixCycles)
		x.MACUtil = float64(mac) / cycles
		if p.Slots[isa.SlotV] > 0 {
			x.Lanes = float64(p.VectorLanes) / float64(p.Slots[isa.SlotV])
		}
		x.Binds = busiest(map[string]uint64{
			"matrix": mac, "vector": p.VectorBusy, "load": p.LoadBusy, "store": p.StoreBusy, "dma": p.DMABusy, "scalar": p.Slots[isa.SlotX],
		}, x.Cycles)
		stall, worst := device.CauseIssue, uint64(0)
		for c := device.CauseOperand; c < device.NumCauses; c++ {
			if p.Cycles[c] > worst {
				stall, worst = c, p.Cycles[c]
			}
		}
		if worst*10 > x.Cycles {
			x.Stall = fmt.Sprintf("%s %.0f%%", stall, 100*float64(worst)/cycles)
		}
		if g := bySym[p.Symbol]; g != nil {
			r.Bound += x.Bound
			macs := int64(x.Calls) * g.MACs
			r.MACs += macs
			switch {
			case mmas > 0:
				r.MmaMACs += macs
			case g.Form == "contract": // the form has one generator without mma: depthwise, on the vector unit
				r.Depthwise += macs
			}
		}
		r.DMA += x.DMA
		r.Spills += x.Spills
		r.ScratchLive, r.ScratchUsed = max(r.ScratchLive, x.ScratchLive), max(r.ScratchUsed, x.ScratchUsed)
		r.Regions = append(r.Regions, x)
	}
	r.Ratio = float64(r.Bound) / total
}

// busiest names the unit that was taken longest, with its share of the cycles.
func busiest(units map[string]uint64, cycles uint64) string {
	best := ""
	for _, u := range []string{"matrix", "vector", "load", "store", "dma", "scalar"} {
		if units[u] > units[best] {
			best = u
		}
	}
	if best == "" || cycles == 0 {
		return "-"
	}
	return fmt.Sprintf("%s %.0f%%", best, 100*float64(units[best])/float64(cycles))
}

func (r *runReport) top(outs []*godwit.Tensor, k int, labels []string) {
	if k <= 0 {
		return
	}
	for i, t := range outs {
		if t.Type.DType.IsComplex() {
			continue
		}
		idx := make([]int, t.Len())
		for j := range idx {
			idx[j] = j
		}
		val := func(j int) float64 {
			if t.Type.DType.IsFloat() {
				return t.Float(j)
			}
			return float64(t.Int(j))
		}
		sort.SliceStable(idx, func(a, b int) bool {
			x, y := val(idx[a]), val(idx[b])
			return x > y || !math.IsNaN(x) && math.IsNaN(y)
		})
		for _, j := range idx[:min(k, len(idx))] {
			e := topEntry{Index: j, Label: fmt.Sprint(j), Value: val(j)}
			if j < len(labels) {
				e.Label = labels[j]
			}
			r.Outputs[i].Top = append(r.Outputs[i].Top, e)
		}
	}
}

// addData puts the values in; what JSON cannot say (NaN, infinities) goes as text.
func (r *runReport) addData(outs []*godwit.Tensor) {
	for i, t := range outs {
		r.Outputs[i].Data = make([]any, 0, t.Len())
		for j := range t.Len() {
			r.Outputs[i].Data = append(r.Outputs[i].Data, element(t, j))
		}
	}
}

func element(t *godwit.Tensor, j int) any {
	switch d := t.Type.DType; {
	case d.IsComplex():
		return fmt.Sprint(t.Complex(j))
	case d.IsFloat():
		v := t.Float(j)
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Sprint(v)
		}
		if d.Size() <= 4 { // of a float's digits, those that tell it from its neighbours
			return float32(v)
		}
		return v
	case d.IsUnsigned():
		return t.Bits(j)
	}
	return t.Int(j)
}

const shownElements = 16

func (r *runReport) print(w io.Writer, outs []*godwit.Tensor, top bool, files []string) {
	for i, o := range r.Outputs {
		fmt.Fprintf(w, "%s: %s", o.Name, outs[i].Type)
		switch {
		case files[i] != "" && files[i] != "-":
			fmt.Fprintf(w, " written to %s\n", files[i])
		case !top:
			var s []string
			for j := range min(outs[i].Len(), shownElements) {
				s = append(s, fmt.Sprintf("%v", element(outs[i], j)))
			}
			if outs[i].Len() > shownElements {
				s = append(s, "…")
			}
			fmt.Fprintf(w, " = [%s]\n", strings.Join(s, " "))
		default:
			fmt.Fprintln(w)
		}
		for _, e := range o.Top {
			fmt.Fprintf(w, "  %s  %.4f\n", e.Label, e.Value)
		}
	}
	if r.Cycles > 0 {
		fmt.Fprintf(w, "%d cycles (%.1f µs at %g GHz), %d packets; compiled in %.0f ms, emulated in %.0f ms\n",
			r.Cycles, 1e6*float64(r.Cycles)/r.clockHz, r.clockHz/1e9, r.Packets, r.CompileMs, r.RunMs)
	} else {
		fmt.Fprintf(w, "%d packets, not timed; compiled in %.0f ms, emulated in %.0f ms\n", r.Packets, r.CompileMs, r.RunMs)
	}
}

// share is a percentage of bytes, a dash if there are none.
func share(part, of int64) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.0f%%", 100*float64(part)/float64(of))
}

// table prints --stats.
func (r *runReport) table(out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "REGION\tFORM\tCALLS\tCYCLES\tSHARE\tPREDICTED\tBOUND\tRATIO\tMAC\tLANES\tDMA\tSCRATCH\tLIVE\tSPILLS\tBINDS\tSTALL\tOPS")
	for _, x := range r.Regions {
		ops := strings.Join(x.Ops, " ")
		if len(ops) > 60 {
			ops = ops[:57] + "…"
		}
		fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%.1f%%\t%s\t%s\t%s\t%.1f%%\t%.0f\t%d\t%d\t%s\t%d\t%s\t%s\t%s\n",
			x.Name, x.Form, x.Calls, x.Cycles, 100*x.Share, known(x.Predicted), known(x.Bound), quotient(uint64(x.Bound), x.Cycles), 100*x.MACUtil, x.Lanes, x.DMA, x.ScratchUsed, share(x.ScratchLive, x.ScratchUsed), x.Spills, x.Binds, x.Stall, ops)
	}
	_ = w.Flush()
	if r.Bound == 0 { // kernels, of which no shapes are known
		return
	}
	fmt.Fprintf(out, "bound %d cycles, ratio %.3f; %d DMA bytes, %.2f of the compulsory ones; %d bytes of scratchpad, %s of them alive at once; %d spill bytes in the code\n",
		r.Bound, r.Ratio, r.DMA, float64(r.DMA)/float64(max(r.Compulsory, 1)), r.ScratchUsed, share(r.ScratchLive, r.ScratchUsed), r.Spills)
	if r.MACs > 0 {
		fmt.Fprintf(out, "%d MACs by shapes, %d of them depthwise; %.2f%% of the others in regions that run them on the matrix unit\n",
			r.MACs, r.Depthwise, 100*float64(r.MmaMACs)/float64(max(r.MACs-r.Depthwise, 1)))
	}
}

// known is empty where the compiler has no figure.
func known(n int64) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprint(n)
}

func causeName(c int) string { return device.Cause(c).String() }

// causeOrder lists the names of the causes in their order.
func causeOrder() []string {
	var out []string
	for c := range device.NumCauses {
		out = append(out, c.String())
	}
	return out
}
