package digits

import (
	"math"
	"math/rand/v2"
)

// Channels of the two convolutions.
const (
	c1   = 8
	c2   = 16
	flat = c2 * (Size / 4) * (Size / 4)
)

// Net is conv3×3 – relu – maxpool – conv3×3 – relu – maxpool – linear (– softmax, outside).
type Net struct {
	W1, B1 []float32 // [c1,1,3,3], [c1]
	W2, B2 []float32 // [c2,c1,3,3], [c2]
	W3, B3 []float32 // [flat,10], [10]
}

// New returns a net of zeros.
func New() *Net {
	return &Net{
		make([]float32, c1*9), make([]float32, c1), make([]float32, c2*c1*9), make([]float32, c2),
		make([]float32, flat*10), make([]float32, 10),
	}
}

// Init fills the weights with He's normal distribution.
func (n *Net) Init(r *rand.Rand) {
	fill := func(w []float32, fan int) {
		s := math.Sqrt(2 / float64(fan))
		for i := range w {
			w[i] = float32(s * r.NormFloat64())
		}
	}
	fill(n.W1, 9)
	fill(n.W2, 9*c1)
	fill(n.W3, flat)
}

func (n *Net) params() [][]float32 { return [][]float32{n.W1, n.B1, n.W2, n.B2, n.W3, n.B3} }

// state keeps one sample's activations and their gradients; it is reused from sample to sample.
type state struct {
	a1, g1 []float32 // conv1 out, [c1,28,28]
	p1, q1 []float32 // pooled, [c1,14,14]
	a2, g2 []float32 // conv2 out, [c2,14,14]
	p2, q2 []float32 // pooled, [c2,7,7]
	at1    []int32   // where each maximum came from
	at2    []int32
	out    [10]float32
}

func newState() *state {
	f := func(n int) []float32 { return make([]float32, n) }
	n1, n2 := c1*Size*Size, c2*Size*Size/4
	return &state{f(n1), f(n1), f(n1 / 4), f(n1 / 4), f(n2), f(n2), f(flat), f(flat), make([]int32, n1/4), make([]int32, flat), [10]float32{}}
}

// rows calls f for each kernel tap with the ranges of output and input that overlap ("same" padding).
func rows(side int, f func(tap, out, in, n int)) {
	for ky := range 3 {
		for kx := range 3 {
			lo, hi := max(0, 1-kx), min(side, side+1-kx)
			for y := max(0, 1-ky); y < min(side, side+1-ky); y++ {
				f(ky*3+kx, y*side+lo, (y+ky-1)*side+lo+kx-1, hi-lo)
			}
		}
	}
}

func conv(out, in, w, b []float32, side int) {
	plane := side * side
	for o := range b {
		dst := out[o*plane : (o+1)*plane]
		for i := range dst {
			dst[i] = b[o]
		}
		for c := range len(in) / plane {
			src, k := in[c*plane:(c+1)*plane], w[(o*len(in)/plane+c)*9:]
			rows(side, func(tap, d, s, n int) {
				v, x, y := k[tap], src[s:s+n], dst[d:d+n]
				for i := range x {
					y[i] += v * x[i]
				}
			})
		}
	}
}

// convBack adds the gradients of weights and biases, and sets the input's (if gin is not nil).
func convBack(gin, gw, gb, gout, in, w []float32, side int) {
	plane := side * side
	clear(gin)
	for o := range gb {
		g := gout[o*plane : (o+1)*plane]
		for _, v := range g {
			gb[o] += v
		}
		for c := range len(in) / plane {
			at := (o*len(in)/plane + c) * 9
			src, k, gk := in[c*plane:(c+1)*plane], w[at:at+9], gw[at:at+9]
			rows(side, func(tap, d, s, n int) {
				x, y := src[s:s+n], g[d:d+n]
				sum := float32(0)
				for i := range x {
					sum += x[i] * y[i]
				}
				gk[tap] += sum
			})
			if gin == nil {
				continue
			}
			gsrc := gin[c*plane : (c+1)*plane]
			rows(side, func(tap, d, s, n int) {
				v, x, y := k[tap], gsrc[s:s+n], g[d:d+n]
				for i := range x {
					x[i] += v * y[i]
				}
			})
		}
	}
}

// pool is relu and 2×2 maximum in one step; at remembers the winner, -1 where relu cut it off.
func pool(out, in []float32, at []int32, side int) {
	half := side / 2
	for i := range out {
		c, y, x := i/(half*half), i/half%half, i%half
		top := c*side*side + 2*y*side + 2*x
		best, from := float32(0), int32(-1)
		for _, j := range [4]int{top, top + 1, top + side, top + side + 1} {
			if in[j] > best {
				best, from = in[j], int32(j)
			}
		}
		out[i], at[i] = best, from
	}
}

func poolBack(gin, gout []float32, at []int32) {
	clear(gin)
	for i, j := range at {
		if j >= 0 {
			gin[j] += gout[i]
		}
	}
}

func (n *Net) forward(s *state, x []float32) {
	conv(s.a1, x, n.W1, n.B1, Size)
	pool(s.p1, s.a1, s.at1, Size)
	conv(s.a2, s.p1, n.W2, n.B2, Size/2)
	pool(s.p2, s.a2, s.at2, Size/2)
	copy(s.out[:], n.B3)
	for i, v := range s.p2 {
		if v != 0 {
			for j, w := range n.W3[i*10 : i*10+10] {
				s.out[j] += v * w
			}
		}
	}
	softmax(s.out[:])
}

func softmax(v []float32) {
	top, sum := v[0], float32(0)
	for _, x := range v {
		top = max(top, x)
	}
	for i, x := range v {
		v[i] = float32(math.Exp(float64(x - top)))
		sum += v[i]
	}
	for i := range v {
		v[i] /= sum
	}
}

// Predict returns the ten probabilities of one image of Size·Size values in [0,1].
func (n *Net) Predict(x []float32) [10]float32 {
	s := newState()
	n.forward(s, x)
	return s.out
}

// backward adds the gradient of the cross entropy with the label to g.
func (n *Net) backward(g *Net, s *state, x []float32, label int) {
	d := s.out
	d[label]--
	for j, v := range d {
		g.B3[j] += v
	}
	for i, v := range s.p2 {
		sum := float32(0)
		w, gw := n.W3[i*10:i*10+10], g.W3[i*10:i*10+10]
		for j, e := range d {
			sum += w[j] * e
			gw[j] += v * e
		}
		s.q2[i] = sum
	}
	poolBack(s.g2, s.q2, s.at2)
	convBack(s.q1, g.W2, g.B2, s.g2, s.p1, n.W2, Size/2)
	poolBack(s.g1, s.q1, s.at1)
	convBack(nil, g.W1, g.B1, s.g1, x, n.W1, Size)
}

// Train runs Adam for the given number of batches; the step falls to zero along a half cosine. It reports the
// mean loss now and then.
func (n *Net) Train(r *rand.Rand, faces []*Typeface, batches, batch int, report func(done int, loss float64)) {
	const b1, b2, eps, rate = .9, .999, 1e-8, 3e-3
	g, m, v, s := New(), New(), New(), newState()
	x := make([]float32, Size*Size)
	loss, seen := 0., 0
	for t := 1; t <= batches; t++ {
		for range batch {
			label := Sample(r, faces, x)
			n.forward(s, x)
			loss -= math.Log(max(1e-9, float64(s.out[label])))
			seen++
			n.backward(g, s, x, label)
		}
		step := rate / 2 * (1 + math.Cos(math.Pi*float64(t-1)/float64(batches)))
		step *= math.Sqrt(1-math.Pow(b2, float64(t))) / (1 - math.Pow(b1, float64(t)))
		for k, w := range n.params() {
			gk, mk, vk := g.params()[k], m.params()[k], v.params()[k]
			for i := range w {
				d := gk[i] / float32(batch)
				mk[i] = b1*mk[i] + (1-b1)*d
				vk[i] = b2*vk[i] + (1-b2)*d*d
				w[i] -= float32(step * float64(mk[i]) / (math.Sqrt(float64(vk[i])) + eps))
			}
			clear(gk)
		}
		if t%200 == 0 || t == batches {
			report(t, loss/float64(seen))
			loss, seen = 0, 0
		}
	}
}

// Accuracy is the share of fresh samples that the net names rightly.
func (n *Net) Accuracy(r *rand.Rand, faces []*Typeface, samples int) float64 {
	s, x, ok := newState(), make([]float32, Size*Size), 0
	for range samples {
		label := Sample(r, faces, x)
		n.forward(s, x)
		if Best(s.out) == label {
			ok++
		}
	}
	return float64(ok) / float64(samples)
}

// Best is the index of the largest probability.
func Best(p [10]float32) int {
	k := 0
	for i, v := range p {
		if v > p[k] {
			k = i
		}
	}
	return k
}
