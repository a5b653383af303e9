package bench

import (
	"fmt"
	"slices"
	"strings"

	"gonum.org/v1/gonum/stat"

	"github.com/godwit-accel/godwit/isa"
)

// Axis is a parameter of the device and the values that a sweep gives it.
type Axis struct {
	Name   string
	Values []string
}

// CoresAxis is the name of the parameter whose values share the work of each region: its sweep is a speed-up curve.
const CoresAxis = "cores"

// ParseAxis reads NAME=VALUE,VALUE…; the parameter must exist and take the values.
func ParseAxis(s string) (Axis, error) {
	name, list, ok := strings.Cut(s, "=")
	a := Axis{Name: strings.TrimSpace(name)}
	if !ok {
		return a, fmt.Errorf("%s: want NAME=VALUE,VALUE", s)
	}
	for v := range strings.SplitSeq(list, ",") {
		v = strings.TrimSpace(v)
		m := isa.Default()
		if err := m.Set(a.Name, v); err != nil {
			return a, err
		}
		a.Values = append(a.Values, v)
	}
	return a, nil
}

// Point is a workload on one of a sweep's devices.
type Point struct {
	Workload string            `json:"name"`
	Set      map[string]string `json:"set"` // parameters by name
	Speed    float64           `json:"speed,omitempty"`
	*Result  `json:",omitempty"`
	Error    string `json:"error,omitempty"`
}

// Sweep runs each workload on every device of the grid that the axes span, and on the device the sweep starts from, which
// speeds are relative to. A device on which a workload cannot be compiled is a point with an error.
func (c *Config) Sweep(ws []Workload, axes []Axis, each func(*Point)) ([]*Point, error) {
	var out []*Point
	for _, w := range ws {
		base, err := c.Run(w)
		if err != nil {
			return nil, err
		}
		for i := range points(axes) {
			p := &Point{Workload: w.Name, Set: map[string]string{}}
			at := *c
			for _, a := range slices.Backward(axes) { // the last axis runs fastest
				v := a.Values[i%len(a.Values)]
				i /= len(a.Values)
				p.Set[a.Name] = v
				if err := at.Machine.Set(a.Name, v); err != nil {
					return nil, err
				}
				if a.Name == CoresAxis {
					at.Cores = at.Machine.Cores
				}
			}
			if p.Result, err = at.Run(w); err != nil {
				p.Error = err.Error()
			} else {
				p.Speed = float64(base.Cycles) / float64(p.Cycles)
			}
			out = append(out, p)
			each(p)
		}
	}
	return out, nil
}

func points(axes []Axis) int {
	n := 1
	for _, a := range axes {
		n *= len(a.Values)
	}
	return n
}

// MeanSpeed is the geometric mean of the speeds of the points with these parameters; 0 if one has failed.
func MeanSpeed(points []*Point, set map[string]string) float64 {
	var speeds []float64
	for _, p := range points {
		match := true
		for k, v := range set {
			match = match && p.Set[k] == v
		}
		if !match {
			continue
		}
		if p.Error != "" {
			return 0
		}
		speeds = append(speeds, p.Speed)
	}
	if len(speeds) == 0 {
		return 0
	}
	return stat.GeometricMean(speeds, nil)
}
