package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/tensorio"
)

// Entry is one line of the ledger. Figures are of one run with fixed inputs; none depends on
// their values.
type Entry struct {
	Model          string
	Packets, Words uint64 // executed
	Spills         int64  // bytes moved by spill code, counted once an instruction
	DMA            uint64 // bytes to and from global memory
	Cycles         uint64
	Bound          int64 // Σ over regions of the least cycles, from shapes and the machine
}

// Ratio is bound / cycles: 1 is perfect.
func (e *Entry) Ratio() float64 { return float64(e.Bound) / float64(max(e.Cycles, 1)) }

// Measure compiles a model and runs it once. Inputs come from a backend test's first data set
// beside the model, and are zero without one.
func Measure(path string) (*Entry, error) {
	name := filepath.Base(path)
	if name == "model.onnx" {
		name = filepath.Base(filepath.Dir(path))
	}
	sets, err := filepath.Glob(filepath.Join(filepath.Dir(path), "test_data_set_0", "input_*.pb"))
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	o := godwit.Options{Values: map[string]*godwit.Tensor{}, Shapes: map[string][]int64{}}
	names, err := godwit.InputNames(path, data, o)
	if err != nil {
		return nil, err
	}
	for i := range min(len(sets), len(names)) {
		f := filepath.Join(filepath.Dir(path), "test_data_set_0", fmt.Sprintf("input_%d.pb", i))
		list, err := tensorio.Read(f, tensorio.Spec{})
		if err != nil {
			return nil, err
		}
		o.Values[names[i]], o.Shapes[names[i]] = list[0].Data, list[0].Data.Type.Shape
	}
	bin, err := godwit.CompileBytes(path, data, o)
	if err != nil {
		return nil, err
	}
	dev, err := godwit.Open()
	if err != nil {
		return nil, err
	}
	defer dev.Close()
	m, err := dev.Load(bin)
	if err != nil {
		return nil, err
	}
	args, err := m.Zeros()
	if err != nil {
		return nil, err
	}
	for i, in := range m.Inputs() {
		if t := o.Values[in.Name]; t != nil {
			args[i] = t
		}
	}
	_, st, err := m.Run(args...)
	if err != nil {
		return nil, err
	}
	e := &Entry{Model: name, Packets: st.Total.Packets, Words: st.Total.Words, DMA: st.Total.DMARead + st.Total.DMAWritten, Cycles: st.Cycles}
	for _, r := range bin.Object.Meta.Regions {
		e.Bound += max(r.Bound.MAC, r.Bound.Vector, r.Bound.Load, r.Bound.Store, r.Bound.DMA)
		e.Spills += r.Spills
	}
	return e, nil
}

// Ledger prints entries as the file has them.
func Ledger(entries []*Entry) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %-18s %10s %10s %8s %12s %12s %12s  %s\n", "model", "packets", "words", "spills", "dma bytes", "cycles", "bound", "ratio")
	for _, e := range entries {
		fmt.Fprintf(&b, "%-20s %10d %10d %8d %12d %12d %12d  %.4f\n", e.Model, e.Packets, e.Words, e.Spills, e.DMA, e.Cycles, e.Bound, e.Ratio())
	}
	return b.String()
}
