package interp

import (
	"fmt"
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// norm is an operand of the batch_norm ops: channel says the feature of each element.
type norm struct {
	eps          float64
	inner, feats int
	x            []float64
}

func newNorm(op *ir.Op, d *ir.Dense) (*norm, error) {
	f := op.IntOr("feature_index", -1)
	eps, ok := op.Attrs.Get("epsilon").(ir.Float)
	if !ok || f < 0 || f >= int64(d.Type.Rank()) || !d.Type.DType.IsFloat() {
		return nil, fmt.Errorf("epsilon or feature_index %d of %s", f, d.Type)
	}
	return &norm{eps.Value, rowMajor(d.Type.Shape)[f], int(d.Type.Shape[f]), floats(d)}, nil
}

func (n *norm) channel(i int) int { return i / n.inner % n.feats }

// moments are the mean and variance of each feature.
func (n *norm) moments() (mean, variance []float64) {
	mean, variance = make([]float64, n.feats), make([]float64, n.feats)
	count := float64(len(n.x) / max(1, n.feats))
	for i, x := range n.x {
		mean[n.channel(i)] += x
	}
	for c := range mean {
		mean[c] /= count
	}
	for i, x := range n.x {
		d := x - mean[n.channel(i)]
		variance[n.channel(i)] += float64(d * d)
	}
	for c := range variance {
		variance[c] /= count
	}
	return mean, variance
}

func (n *norm) apply(t ir.Type, scale, offset, mean, variance []float64) *ir.Dense {
	out := make([]float64, len(n.x))
	for i, x := range n.x {
		c := n.channel(i)
		out[i] = float64(scale[c]*((x-mean[c])/math.Sqrt(variance[c]+n.eps))) + offset[c]
	}
	return fromNumbers(t, out)
}

func evalBatchNormInference(_ *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	n, err := newNorm(op, in[0])
	if err != nil {
		return nil, err
	}
	return one(n.apply(in[0].Type, floats(in[1]), floats(in[2]), floats(in[3]), floats(in[4])), nil)
}

func evalBatchNormTraining(_ *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	n, err := newNorm(op, in[0])
	if err != nil {
		return nil, err
	}
	mean, variance := n.moments()
	t := op.Results[1].Type
	return []*ir.Dense{
		n.apply(in[0].Type, floats(in[1]), floats(in[2]), mean, variance), fromNumbers(t, mean), fromNumbers(t, variance),
	}, nil
}

// evalBatchNormGrad takes operand, scale, mean, variance and the output's gradient, and
// gives the gradients of operand, scale and offset.
func evalBatchNormGrad(_ *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	n, err := newNorm(op, in[0])
	if err != nil {
		return nil, err
	}
	scale, mean, variance, grad := floats(in[1]), floats(in[2]), floats(in[3]), floats(in[4])
	count := float64(len(n.x) / max(1, n.feats))
	gs, sum := make([]float64, n.feats), make([]float64, n.feats) // sums of grad·x̂ and of grad
	hat := func(i int) float64 {
		c := n.channel(i)
		return (n.x[i] - mean[c]) / math.Sqrt(variance[c]+n.eps)
	}
	for i, g := range grad {
		gs[n.channel(i)] += float64(g * hat(i))
		sum[n.channel(i)] += g
	}
	gx := make([]float64, len(n.x))
	for i, g := range grad {
		c := n.channel(i)
		k := scale[c] / math.Sqrt(variance[c]+n.eps) / count
		gx[i] = k * (float64(count*g) - sum[c] - float64(hat(i)*gs[c]))
	}
	t := op.Results[1].Type
	return []*ir.Dense{fromNumbers(in[0].Type, gx), fromNumbers(t, gs), fromNumbers(t, sum)}, nil
}
