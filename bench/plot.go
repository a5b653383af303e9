package bench

import (
	"fmt"
	"image/color"
	"io"
	"math"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"

	"github.com/godwit-accel/godwit/isa"
)

// Roofline draws two panels. Left: the workloads that multiply, multiply-adds a cycle over multiply-adds per byte that
// must move, under the roofs of the matrix unit and of memory; a point on its roof is perfect. Right: every workload's
// share of its bound as a bar, in the colour of the unit that binds it. Format is svg or png.
func Roofline(w io.Writer, results []*Result, m *isa.Machine, format string) error {
	if len(results) == 0 {
		return fmt.Errorf("no results: there is nothing to plot")
	}
	height := max(8*vg.Inch, vg.Length(len(results))*11+70)
	width := 16 * vg.Inch
	c, err := draw.NewFormattedCanvas(width, height, format)
	if err != nil {
		return err
	}
	roof, err := rooflinePanel(results, m)
	if err != nil {
		return err
	}
	bars, err := barsPanel(results)
	if err != nil {
		return err
	}
	dc := draw.New(c)
	if roof == nil { // nothing multiplies
		bars.Draw(dc)
	} else {
		roof.Draw(draw.Crop(dc, 4, -width/2, height-min(height, 8*vg.Inch), -4))
		bars.Draw(draw.Crop(dc, width/2, -8, 0, -4))
	}
	_, err = c.WriteTo(w)
	return err
}

var (
	typeColours = []struct {
		name string
		typ  isa.Type
		c    color.RGBA
	}{
		{"8 bit", isa.I8, color.RGBA{0x1b, 0x7a, 0x3d, 0xff}},
		{"bf16", isa.BF16, color.RGBA{0xb0, 0x5a, 0x00, 0xff}},
		{"f32", isa.F32, color.RGBA{0x1f, 0x4e, 0x9e, 0xff}},
	}
	families = []struct {
		name  string
		shape draw.GlyphDrawer
	}{
		{"gemm", draw.CircleGlyph{}}, {"conv", draw.TriangleGlyph{}}, {"attention", draw.BoxGlyph{}}, {"model", draw.PyramidGlyph{}},
	}
)

func rooflinePanel(results []*Result, m *isa.Machine) (*plot.Plot, error) {
	type point struct {
		plotter.XY
		r *Result
	}
	var pts []point
	lo, hi, least := 8.0, 512.0, 8.0
	for _, r := range results {
		if r.MACs == 0 || r.Compulsory == 0 || r.MACUtil == 0 {
			continue
		}
		p := point{plotter.XY{X: float64(r.MACs) / float64(r.Compulsory), Y: float64(r.MACs) / float64(r.Cycles)}, r}
		pts = append(pts, p)
		lo, hi, least = min(lo, p.X/2), max(hi, p.X*2), min(least, p.Y/2)
	}
	if len(pts) == 0 {
		return nil, nil
	}
	p := plot.New()
	p.Title.Text = "Roofline: how fast generated code multiplies, under what the machine can do"
	p.X.Label.Text = "multiply-adds per byte that must move between DRAM and scratchpad (more reuse →)"
	p.Y.Label.Text = "multiply-adds per cycle (faster ↑)"
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Tick.Marker, p.Y.Tick.Marker = plot.LogTicks{Prec: -1}, plot.LogTicks{Prec: -1}
	peak := func(t isa.Type) float64 { return float64(isa.MACs(t)) / float64(m.MatrixCycles) }
	p.X.Min, p.X.Max, p.Y.Min, p.Y.Max = lo, hi, least, 2*peak(isa.I8)
	grid := plotter.NewGrid()
	grid.Horizontal.Color, grid.Vertical.Color = color.Gray{0xe4}, color.Gray{0xe4}
	p.Add(grid)
	text := plotter.XYLabels{}
	var styles []color.Color
	for i, t := range typeColours {
		top := peak(t.typ)
		knee := top / float64(m.DMALineBytes)
		flat, err := plotter.NewLine(plotter.XYs{{X: knee, Y: top}, {X: hi, Y: top}})
		if err != nil {
			return nil, err
		}
		flat.Width, flat.Color = 2, t.c
		p.Add(flat)
		text.XYs = append(text.XYs, plotter.XY{X: knee * 1.15, Y: top * 1.06})
		text.Labels = append(text.Labels, fmt.Sprintf("matrix unit, %s: %.0f a cycle", t.name, top))
		styles = append(styles, t.c)
		if i > 0 {
			continue
		}
		slope, err := plotter.NewLine(plotter.XYs{{X: least / float64(m.DMALineBytes), Y: least}, {X: knee, Y: top}})
		if err != nil {
			return nil, err
		}
		slope.Width, slope.Color = 2, color.Gray{0x50}
		p.Add(slope)
		at := math.Sqrt(lo * knee)
		text.XYs = append(text.XYs, plotter.XY{X: at, Y: at * float64(m.DMALineBytes) * 1.25})
		text.Labels = append(text.Labels, fmt.Sprintf("DRAM: %d bytes a cycle  ", m.DMALineBytes))
		styles = append(styles, color.Gray{0x50})
	}
	labels, err := plotter.NewLabels(text)
	if err != nil {
		return nil, err
	}
	for i := range labels.TextStyle {
		labels.TextStyle[i].Color = styles[i]
		labels.TextStyle[i].XAlign = draw.XLeft
	}
	labels.TextStyle[1].XAlign = draw.XRight // beside the slope, which comes second
	p.Add(labels)
	for _, f := range families {
		for _, t := range typeColours {
			var xys plotter.XYs
			for _, x := range pts {
				if family(x.r.Name) == f.name && x.r.multiplies() == t.typ {
					xys = append(xys, x.XY)
				}
			}
			if len(xys) == 0 {
				continue
			}
			s, err := plotter.NewScatter(xys)
			if err != nil {
				return nil, err
			}
			s.GlyphStyle = draw.GlyphStyle{Color: t.c, Radius: 4, Shape: f.shape}
			p.Add(s)
			p.Legend.Add(f.name+" "+t.name, s)
		}
	}
	p.Legend.XOffs, p.Legend.YOffs, p.Legend.Padding = -8, 8, 2
	return p, nil
}

// family is the first part of a name that the legend knows; depthwise convolutions do not use the matrix unit.
func family(name string) string {
	f, _, _ := strings.Cut(name, "/")
	return f
}

// multiplies is the type of most of the multiplications.
func (r *Result) multiplies() isa.Type {
	if r.macType == isa.F16 {
		return isa.BF16 // the same roof
	}
	if r.macType == 0 {
		return isa.F32
	}
	return r.macType
}
