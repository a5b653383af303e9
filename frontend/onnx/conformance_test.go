package onnx_test

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// sharedRoot is where the ONNX backend tests and the models lie beside the repository.
const sharedRoot = "../../../shared"

// suites are run on the interpreter: the decompositions are right if it gives the stored outputs. pass is a floor,
// raised as operators arrive.
var suites = []struct {
	dir  string
	atol float64
	pass int
}{
	{"onnx/node", 1e-7, 729},
	{"onnx/simple", 1e-7, 5},
	{"onnx/pytorch-converted", 1e-7, 47},
	{"onnx/pytorch-operator", 1e-7, 19},
	{"models", 1e-5, 11},
}

func TestConformance(t *testing.T) {
	if _, err := os.Stat(sharedRoot); err != nil {
		golden.NoShared(t, "onnx")
	}
	only := os.Getenv("GODWIT_ONLY")
	for _, s := range suites {
		t.Run(filepath.Base(s.dir), func(t *testing.T) {
			folders, err := filepath.Glob(filepath.Join(sharedRoot, s.dir, "*", "model.onnx"))
			require.NoError(t, err)
			sort.Strings(folders)
			passed := 0
			var bad []string
			for _, f := range folders {
				name := filepath.Base(filepath.Dir(f))
				if only != "" && !strings.Contains(name, only) {
					continue
				}
				if err := runCases(filepath.Dir(f), s.atol, onInterp); err != nil {
					bad = append(bad, name+": "+strings.ReplaceAll(err.Error(), "\n", " | "))
					continue
				}
				passed++
			}
			t.Logf("%s: %d of %d pass", s.dir, passed, len(folders))
			for _, b := range bad {
				t.Log(b)
			}
			if only == "" {
				require.GreaterOrEqual(t, passed, s.pass)
			}
		})
	}
}

// onInterp runs a model on the tensor interpreter.
func onInterp(res *onnx.Result, args []*ir.Dense) ([]*ir.Dense, error) {
	return interp.New(res.Module).Call("main", args)
}

// runCases imports a test's model, runs all its data sets and compares.
func runCases(dir string, atol float64, run func(*onnx.Result, []*ir.Dense) ([]*ir.Dense, error)) error {
	rtol := 1e-3
	var tol struct{ Rtol, Atol *float64 }
	if b, err := os.ReadFile(filepath.Join(dir, "data.json")); err == nil {
		if err := json.Unmarshal(b, &tol); err != nil {
			return err
		}
	}
	if tol.Rtol != nil {
		rtol = *tol.Rtol
	}
	if tol.Atol != nil {
		atol = *tol.Atol
	}
	sets, _ := filepath.Glob(filepath.Join(dir, "test_data_set_*"))
	for _, set := range sets {
		model := filepath.Join(dir, "model.onnx")
		data, err := os.ReadFile(model)
		if err != nil {
			return err
		}
		m, err := onnx.Decode(model, data)
		if err != nil {
			return err
		}
		opt := onnx.Options{Shapes: map[string][]int64{}, Values: map[string]*ir.Dense{}}
		i := 0
		for _, in := range m.Graph.RealInputs() {
			d, err := readPB(filepath.Join(set, fmt.Sprintf("input_%d.pb", i)))
			if err != nil {
				return err
			}
			i++
			opt.Values[in.Name], opt.Shapes[in.Name] = d, d.Shape()
		}
		res, err := onnx.Import(model, data, opt)
		if err != nil {
			return err
		}
		if err := ir.Verify(res.Module); err != nil {
			return fmt.Errorf("verify: %w", err)
		}
		var args []*ir.Dense
		for _, in := range res.Inputs {
			args = append(args, opt.Values[in.Name])
		}
		outs, err := run(res, args)
		if err != nil {
			return err
		}
		for k, o := range outs {
			want, err := readPB(filepath.Join(set, fmt.Sprintf("output_%d.pb", k)))
			if err != nil {
				return err
			}
			if err := same(o, want, rtol, atol); err != nil {
				return fmt.Errorf("output %d (%s): %w", k, res.Outputs[k].Name, err)
			}
		}
	}
	return nil
}

func readPB(file string) (*ir.Dense, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	t, err := onnx.DecodeTensor(file, data)
	if err != nil {
		return nil, err
	}
	return t.Dense(file, nil)
}

func same(got, want *ir.Dense, rtol, atol float64) error {
	if !got.Type.Equal(want.Type) {
		return fmt.Errorf("type %s, want %s", got.Type, want.Type)
	}
	bad, first := 0, ""
	for i := range want.Len() {
		g, w := got.Float(i), want.Float(i)
		switch {
		case math.IsNaN(g) && math.IsNaN(w), g == w:
			continue
		case want.DType().IsFloat() && math.Abs(g-w) <= atol+rtol*math.Abs(w):
			continue
		}
		if bad++; bad == 1 {
			first = fmt.Sprintf("[%d] %g, want %g", i, g, w)
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d differ: %s", bad, want.Len(), first)
	}
	return nil
}
