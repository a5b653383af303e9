package main

import (
	"fmt"
	"io"
	"math"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/passes"
)

// loss runs the model once more in f32 and tells how far the outputs of the lower precision are from that.
func (r *runFlags) loss(name string, data []byte, outs, inputs []*godwit.Tensor, w io.Writer) error {
	if r.model.precision == passes.PrecisionF32 {
		return nil
	}
	exact := *r
	exact.model.precision, exact.check = passes.PrecisionF32, false
	bin, _, err := exact.compile(name, data)
	if err != nil {
		return err
	}
	dev, err := godwit.Open(godwit.DeviceOptions{Machine: bin.Machine(), NoTiming: true})
	if err != nil {
		return err
	}
	defer dev.Close()
	model, err := dev.Load(bin)
	if err != nil {
		return err
	}
	want, _, err := model.Run(inputs...)
	if err != nil {
		return err
	}
	for i, t := range want {
		if !t.DType().IsFloat() {
			continue
		}
		l := measureLoss(outs[i], t)
		fmt.Fprintf(w, "%s against f32, output %s: largest error %.3g, root mean square %.3g, of values up to %.3g; the largest value is in %s place\n",
			r.model.precision, bin.Object.Meta.Outputs[i].Name, l.most, l.rms, l.top, map[bool]string{true: "the same", false: "another"}[l.sameTop])
	}
	return nil
}

// precisionLoss compares two tensors of floats.
type precisionLoss struct {
	most, rms, top float64
	sameTop        bool // both have their largest value at the same index
}

func measureLoss(got, want *godwit.Tensor) precisionLoss {
	var l precisionLoss
	sum, n := 0.0, max(want.Len(), 1)
	bestGot, bestWant := 0, 0
	for i := range want.Len() {
		g, w := got.Float(i), want.Float(i)
		d := math.Abs(g - w)
		l.most, l.top = math.Max(l.most, d), math.Max(l.top, math.Abs(w))
		sum += d * d
		if g > got.Float(bestGot) {
			bestGot = i
		}
		if w > want.Float(bestWant) {
			bestWant = i
		}
	}
	l.rms, l.sameTop = math.Sqrt(sum/float64(n)), bestGot == bestWant
	return l
}
