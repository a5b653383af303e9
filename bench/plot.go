package bench

import (
	"fmt"
	"io"
	"math"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"

	"github.com/godwit-accel/godwit/isa"
)

// Roofline draws the kernels that multiply over their arithmetic intensity, under the roofs of the matrix unit by
// element type and of the DMA engine, as SVG.
func Roofline(w io.Writer, results []*Result, m *isa.Machine) error {
	p := plot.New()
	p.Title.Text = "GW1: multiply-accumulates per cycle over MACs per compulsory byte"
	p.X.Label.Text, p.Y.Label.Text = "MACs per compulsory byte", "MACs per cycle"
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Tick.Marker, p.Y.Tick.Marker = plot.LogTicks{Prec: -1}, plot.LogTicks{Prec: -1}
	var pts plotter.XYs
	var names []string
	top := 1024.0
	for _, r := range results {
		if r.MACs == 0 || r.Compulsory == 0 {
			continue
		}
		x := float64(r.MACs) / float64(r.Compulsory)
		pts = append(pts, plotter.XY{X: x, Y: float64(r.MACs) / float64(r.Cycles)})
		names = append(names, fmt.Sprintf("%s %.2f", r.Name, r.Ratio))
		top = math.Max(top, 2*x)
	}
	if len(pts) == 0 {
		return fmt.Errorf("no result multiplies: there is nothing to plot")
	}
	for _, t := range []struct {
		name string
		typ  isa.Type
	}{{"s8", isa.I8}, {"bf16", isa.BF16}, {"f32", isa.F32}} {
		peak := float64(isa.MACs(t.typ)) / float64(m.MatrixCycles)
		knee := peak / float64(m.DMALineBytes)
		line, err := plotter.NewLine(plotter.XYs{{X: .05, Y: .05 * float64(m.DMALineBytes)}, {X: knee, Y: peak}, {X: top, Y: peak}})
		if err != nil {
			return err
		}
		p.Add(line)
		p.Legend.Add("roof "+t.name, line)
	}
	dots, err := plotter.NewScatter(pts)
	if err != nil {
		return err
	}
	labels, err := plotter.NewLabels(plotter.XYLabels{XYs: pts, Labels: names})
	if err != nil {
		return err
	}
	p.Add(dots, labels)
	p.Legend.Left, p.Legend.Top = true, true
	c, err := p.WriterTo(12*vg.Inch, 8*vg.Inch, "svg")
	if err != nil {
		return err
	}
	_, err = c.WriteTo(w)
	return err
}
