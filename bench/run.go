package bench

import (
	"fmt"
	"time"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
)

// Result is what a workload cost. The bound comes from shapes and the instruction table alone.
type Result struct {
	Name       string  `json:"name"`
	Cycles     uint64  `json:"cycles"`
	Bound      int64   `json:"bound"`
	Ratio      float64 `json:"ratio"`
	Binds      string  `json:"binds"`
	MACUtil    float64 `json:"mac_util"` // of the matrix unit's peak, tiles not filled counted as lost
	DMABytes   uint64  `json:"dma_bytes"`
	Compulsory uint64  `json:"compulsory_bytes"` // each distinct byte of a region's operands and results once
	Loops
	Spills int64 `json:"spill_bytes"` // in the code
	// ScratchLive is the most bytes of scratchpad buffers alive at once, ScratchUsed the most that a plan spans.
	ScratchLive int64   `json:"scratch_live"`
	ScratchUsed int64   `json:"scratch_used"`
	Packets     uint64  `json:"packets"` // executed
	Words       uint64  `json:"words"`
	Predicted   int64   `json:"predicted"` // cycles, by the compiler's model; 0 where it has none
	Regions     int     `json:"regions"`
	Near        int     `json:"regions_predicted"` // within a tenth of what was measured
	MACs        int64   `json:"macs"`
	CompileMs   float64 `json:"compile_ms"`
	EmulateMs   float64 `json:"emulate_ms"` // median

	macType isa.Type // of most mma
}

// Run compiles a workload, compares it with the interpreter if asked, and only then tells figures.
func (c *Config) Run(w Workload) (*Result, error) {
	r, err := c.run(w)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", w.Name, err)
	}
	return r, nil
}

func (c *Config) run(w Workload) (*Result, error) {
	if c.Machine == (isa.Machine{}) {
		c.Machine = isa.Default()
	}
	s, err := c.open(w)
	if err != nil {
		return nil, err
	}
	if c.Check {
		if err := c.check(w, s); err != nil {
			return nil, err
		}
	}
	start := time.Now()
	l, err := c.load(s)
	if err != nil {
		return nil, err
	}
	defer l.dev.Close()
	r := &Result{Name: w.Name, CompileMs: ms(time.Since(start))}
	var times []float64
	var st *godwit.Stats
	for i := range c.Rounds + 1 {
		if _, st, err = l.model.Run(l.args...); err != nil {
			return nil, err
		}
		if i > 0 || c.Rounds == 0 { // the first run translates code, and touches its memory for the first time
			times = append(times, ms(st.Wall))
		}
	}
	r.EmulateMs = Median(times)
	r.Cycles, r.Packets, r.Words, r.DMABytes = st.Cycles, st.Total.Packets, st.Total.Words, st.Total.DMARead+st.Total.DMAWritten
	r.bound(l.bin, st, &c.Machine)
	r.predictions(l.bin, st)
	if r.Ratio > 1 {
		return nil, fmt.Errorf("%d cycles beat the bound of %d: one of them is wrong", r.Cycles, r.Bound)
	}
	r.MACUtil = r.utilisation(l.bin, st, &c.Machine)
	return r, c.loops(r, l)
}

// bound sums, over the calls of regions, the cycles of the unit that needs most; cores share the work of every region.
func (r *Result) bound(bin *godwit.Binary, st *godwit.Stats, m *isa.Machine) {
	calls := callsOf(st)
	names := []string{"matrix", "vector", "load", "store", "dma"}
	binding := make([]int64, len(names)) // cycles of the bound that each unit makes
	dma, cores := int64(0), int64(max(bin.Object.Meta.Cores, 1))
	for i := range bin.Object.Meta.Regions {
		g := &bin.Object.Meta.Regions[i]
		units := []int64{g.Bound.MAC, g.Bound.Vector, g.Bound.Load, g.Bound.Store, g.Bound.DMA}
		top := 0
		for i, n := range units {
			if n > units[top] {
				top = i
			}
		}
		n := calls[g.Symbol]
		r.Bound += n * ((units[top] + cores - 1) / cores)
		binding[top] += n * units[top]
		dma += n * g.Bound.DMA
		r.MACs += n * g.MACs
		r.Spills += g.Spills
		r.ScratchLive, r.ScratchUsed = max(r.ScratchLive, g.ScratchLive), max(r.ScratchUsed, g.ScratchUsed)
	}
	top := 0
	for i, n := range binding {
		if n > binding[top] {
			top = i
		}
	}
	r.Binds = names[top]
	r.Compulsory = uint64(dma) * uint64(m.DMALineBytes)
	r.Ratio = float64(r.Bound) / float64(max(r.Cycles, 1))
}

// callsOf is how often each core called each region.
func callsOf(st *godwit.Stats) map[string]int64 {
	calls := map[string]int64{}
	for i := range st.Cores[0].Profile {
		p := &st.Cores[0].Profile[i]
		calls[p.Symbol] = int64(p.Calls)
	}
	return calls
}

// predictions compares what the compiler expected of each region with what it took.
func (r *Result) predictions(bin *godwit.Binary, st *godwit.Stats) {
	took := map[string]int64{} // on the slowest core
	for _, c := range st.Cores {
		for i := range c.Profile {
			p := &c.Profile[i]
			took[p.Symbol] = max(took[p.Symbol], int64(p.Total()))
		}
	}
	for i := range bin.Object.Meta.Regions {
		g := &bin.Object.Meta.Regions[i]
		n := took[g.Symbol]
		r.Predicted += g.Predicted
		r.Regions++
		if off := g.Predicted - n; 10*max(off, -off) <= n {
			r.Near++
		}
	}
}

// utilisation is the time that the matrix unit would need for the multiplications it was asked for, at its peak, over
// the time there was.
func (r *Result) utilisation(bin *godwit.Binary, st *godwit.Stats, m *isa.Machine) float64 {
	useful, executed, mma, calls := int64(0), uint64(0), uint64(0), callsOf(st)
	for i := range bin.Object.Meta.Regions {
		if g := &bin.Object.Meta.Regions[i]; g.Bound.MAC > 0 {
			useful += calls[g.Symbol] * g.MACs
		}
	}
	most := uint64(0)
	for kind, n := range st.Total.Mma {
		if n > most {
			most, r.macType = n, mmaTypes[kind]
		}
		mma += n
		executed += n * uint64(isa.MACs(mmaTypes[kind]))
	}
	if executed == 0 {
		return 0
	}
	return float64(useful) / float64(executed) * float64(mma) * float64(m.MatrixCycles) / float64(max(r.Cycles, 1)) / float64(max(bin.Object.Meta.Cores, 1))
}

var mmaTypes = [device.NumMmaKinds]isa.Type{device.MmaI8: isa.I8, device.MmaBF16: isa.BF16, device.MmaF16: isa.F16, device.MmaF32: isa.F32}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
