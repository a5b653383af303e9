package prep

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
)

const light = "../../../../shared/onnx/light"

func fill(t *testing.T, name string) *onnx.Model {
	t.Helper()
	file := filepath.Join(light, name)
	data, err := os.ReadFile(file)
	if err != nil {
		golden.NoShared(t, "onnx/light")
	}
	a, err := Fill(file, data, 1)
	require.NoError(t, err)
	b, err := Fill(file, data, 1)
	require.NoError(t, err)
	require.True(t, string(a) == string(b), "equal input gives equal bytes")
	b, err = Fill(file, data, 2)
	require.NoError(t, err)
	require.False(t, string(a) == string(b), "another seed gives other weights")
	m, err := onnx.Decode(name, a)
	require.NoError(t, err)
	return m
}

// Every weight of ResNet-50 has the statistics of its role.
func TestResNet(t *testing.T) {
	m := fill(t, "light_resnet50.onnx")
	vals := map[string]*ir.Dense{}
	for _, x := range m.Graph.Inits {
		d, err := x.Dense("", nil)
		require.NoError(t, err)
		vals[x.Name] = d
	}
	require.Len(t, m.Graph.Inputs, 1, "initialisers are no inputs")
	within := func(name string, lo, hi float64) {
		d := vals[name]
		require.NotNil(t, d, name)
		least, most := math.Inf(1), math.Inf(-1)
		for i := range d.Len() {
			least, most = min(least, d.Float(i)), max(most, d.Float(i))
		}
		require.GreaterOrEqual(t, least, lo, name)
		require.LessOrEqual(t, most, hi, name)
		require.Greater(t, most-least, .7*(hi-lo), name)
	}
	for _, n := range m.Graph.Nodes {
		require.NotEqual(t, "ConstantOfShape", n.Op)
		switch n.Op {
		case "Conv":
			d := vals[n.Inputs[1]]
			b := math.Sqrt(6 / float64(d.Type.Shape[1]*d.Type.Shape[2]*d.Type.Shape[3]))
			within(n.Inputs[1], -b, b)
		case "BatchNormalization":
			// branch2c ends a branch; branch1 is the shortcut.
			s := 1.0
			if strings.Contains(n.Inputs[1], "branch2c") {
				s = .25
			}
			within(n.Inputs[1], .5*s, s)
			within(n.Inputs[2], -.1, .1)
			within(n.Inputs[3], -.1, .1)
			within(n.Inputs[4], .5, 1.5)
		}
	}
}

// A scale behind a normalisation is drawn through the Unsqueeze before it.
func TestInception(t *testing.T) {
	m := fill(t, "light_inception_v2.onnx")
	for _, x := range m.Graph.Inits {
		if x.Name == "conv1/7x7_s2/bn/sc_w_0" {
			d, err := x.Dense("", nil)
			require.NoError(t, err)
			for i := range d.Len() {
				require.True(t, d.Float(i) >= .5 && d.Float(i) <= 1)
			}
			return
		}
	}
	t.Fatal("the scale is gone")
}

func TestRefusals(t *testing.T) {
	for _, data := range []string{"", "\x3a\x00", "\x3a\x05abc", "junk"} {
		_, err := Fill("x.onnx", []byte(data), 1)
		require.Error(t, err)
	}
}
