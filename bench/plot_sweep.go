package bench

import (
	"fmt"
	"image/color"
	"io"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

var lineColours = []color.RGBA{
	{0x1f, 0x4e, 0x9e, 0xff}, {0xb0, 0x5a, 0x00, 0xff}, {0x1b, 0x7a, 0x3d, 0xff}, {0x9e, 0x1f, 0x4e, 0xff}, {0x50, 0x50, 0x50, 0xff}, {0x7a, 0x3d, 0x9e, 0xff},
}

// PlotSweep draws the speed of a sweep's devices: the first axis from left to right, a line for each setting of the others.
// Several workloads count by their geometric mean.
func PlotSweep(w io.Writer, pts []*Point, axes []Axis, what, format string) error {
	if len(pts) == 0 || len(axes) == 0 {
		return fmt.Errorf("no points: there is nothing to plot")
	}
	p := plot.New()
	p.Title.Text = what + " on other devices: speed, GW1 = 1"
	p.X.Label.Text = axes[0].Name
	p.Y.Label.Text = "speed (faster ↑)"
	p.NominalX(axes[0].Values...)
	grid := plotter.NewGrid()
	grid.Vertical.Color, grid.Horizontal.Color = nil, color.Gray{0xd8}
	p.Add(grid)
	p.Y.Min = 0
	if axes[0].Name == CoresAxis {
		if err := addIdeal(p, axes[0]); err != nil {
			return err
		}
	}
	for i := range points(axes[1:]) {
		set, name := map[string]string{}, ""
		k := i
		for j := len(axes) - 1; j > 0; j-- {
			v := axes[j].Values[k%len(axes[j].Values)]
			k /= len(axes[j].Values)
			set[axes[j].Name] = v
			name = axes[j].Name + " = " + v + "  " + name
		}
		var xys plotter.XYs
		for x, v := range axes[0].Values {
			set[axes[0].Name] = v
			if s := MeanSpeed(pts, set); s > 0 {
				xys = append(xys, plotter.XY{X: float64(x), Y: s})
			}
		}
		if len(xys) == 0 {
			continue
		}
		l, s, err := plotter.NewLinePoints(xys)
		if err != nil {
			return err
		}
		l.Color, s.Color = lineColours[i%len(lineColours)], lineColours[i%len(lineColours)]
		l.Width, s.Shape, s.Radius = 2, draw.CircleGlyph{}, 4
		p.Add(l, s)
		if name != "" {
			p.Legend.Add(name, l, s)
		}
	}
	p.Y.Max *= 1.1
	p.Legend.Top, p.Legend.Left, p.Legend.XOffs, p.Legend.YOffs, p.Legend.Padding = true, true, 8, -8, 2
	c, err := p.WriterTo(9*vg.Inch, 6*vg.Inch, format)
	if err != nil {
		return err
	}
	_, err = c.WriteTo(w)
	return err
}

// addIdeal draws what as many times the cores would give.
func addIdeal(p *plot.Plot, cores Axis) error {
	var xys plotter.XYs
	for x, v := range cores.Values {
		n, err := strconv.Atoi(v)
		if err != nil {
			return err
		}
		xys = append(xys, plotter.XY{X: float64(x), Y: float64(n)})
	}
	l, err := plotter.NewLine(xys)
	if err != nil {
		return err
	}
	l.Color, l.Dashes = color.Gray{0x90}, []vg.Length{4, 4}
	p.Add(l)
	p.Legend.Add("as many times as cores", l)
	return nil
}
