package bench

import (
	"fmt"
	"image/color"
	"slices"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

var unitColours = []struct {
	name string
	c    color.RGBA
}{
	{"matrix", color.RGBA{0x1f, 0x4e, 0x9e, 0xff}},
	{"dma", color.RGBA{0x80, 0x80, 0x80, 0xff}},
	{"vector", color.RGBA{0xb0, 0x5a, 0x00, 0xff}},
	{"load", color.RGBA{0x7a, 0x3d, 0x9e, 0xff}},
	{"store", color.RGBA{0x9e, 0x1f, 0x4e, 0xff}},
}

// barsPanel is a bar a workload, in their order, from the top.
func barsPanel(results []*Result) (*plot.Plot, error) {
	p := plot.New()
	p.Title.Text = "Share of the bound: least cycles any code could take / cycles taken"
	p.X.Label.Text = "1 = nothing is left to gain"
	p.X.Min, p.X.Max = 0, 1.4 // the legend stands right of the bars
	p.X.Tick.Marker = plot.ConstantTicks{{Value: 0, Label: "0"}, {Value: .25, Label: ".25"}, {Value: .5, Label: ".5"}, {Value: .75, Label: ".75"}, {Value: .9, Label: ".9"}, {Value: 1, Label: "1"}}
	names := make([]string, len(results))
	labels := plotter.XYLabels{}
	for i, r := range results {
		at := len(results) - 1 - i
		names[at] = r.Name
		labels.XYs = append(labels.XYs, plotter.XY{X: r.Ratio + .01, Y: float64(at)})
		labels.Labels = append(labels.Labels, fmt.Sprintf("%.2f", r.Ratio))
	}
	grid := plotter.NewGrid()
	grid.Horizontal.Color, grid.Vertical.Color = nil, color.Gray{0xc0}
	for _, u := range unitColours {
		v := make(plotter.Values, len(results))
		for i, r := range results {
			if r.Binds == u.name {
				v[len(results)-1-i] = r.Ratio
			}
		}
		if slices.Max(v) == 0 {
			continue
		}
		b, err := plotter.NewBarChart(v, 7)
		if err != nil {
			return nil, err
		}
		b.Horizontal, b.Color, b.LineStyle.Width = true, u.c, 0
		p.Add(b)
		p.Legend.Add("bound by "+u.name, b)
	}
	p.Add(grid)
	l, err := plotter.NewLabels(labels)
	if err != nil {
		return nil, err
	}
	for i := range l.TextStyle {
		l.TextStyle[i].Font.Size = 7
		l.TextStyle[i].YAlign = draw.YCenter
	}
	p.Add(l)
	p.NominalY(names...)
	p.Y.Tick.Label.Font.Size = 7
	p.Y.Padding = 2 * vg.Millimeter
	p.Legend.Top, p.Legend.Left = false, false
	return p, nil
}
