package digits

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// The gradient that training follows is the slope of the loss, measured by small steps in every kind of weight.
func TestGradient(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	n, g, s := New(), New(), newState()
	n.Init(r)
	face, err := Open(Training[0])
	require.NoError(t, err)
	x := make([]float32, Size*Size)
	label := Sample(r, []*Typeface{face}, x)
	loss := func() float64 {
		n.forward(s, x)
		return -math.Log(float64(s.out[label]))
	}
	loss()
	n.backward(g, s, x, label)
	const step = 1e-2
	for k, w := range n.params() {
		wrong := 0
		for range 20 {
			i := r.IntN(len(w))
			keep := w[i]
			w[i] = keep + step
			up := loss()
			w[i] = keep - step
			down := loss()
			w[i] = keep
			if slope := (up - down) / (2 * step); math.Abs(slope-float64(g.params()[k][i])) > .02+.05*math.Abs(slope) {
				wrong++ // a relu or a maximum may switch within the step
			}
		}
		require.LessOrEqual(t, wrong, 2, "parameter %d", k)
	}
}
