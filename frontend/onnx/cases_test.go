package onnx

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// Each case is a file: a model in text form, runs (lines "name[shape] = numbers", symbolic dims bound by the shapes),
// and for each run its outputs, worked out by hand; or the error that the import must give. Section ops lists words
// that must (or, after a !, must not) occur in the module.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) { runCase(t, f) })
	}
}

func runCase(t *testing.T, file string) {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	ar := txtar.Parse(data)
	var m *Model
	opt := Options{}
	var args []*ir.Dense
	for _, s := range ar.Files {
		body := strings.TrimSpace(string(s.Data))
		switch s.Name {
		case "model":
			m, err = parseText(body)
			require.NoError(t, err)
		case "dims":
			opt.Dims = map[string]int64{}
			for _, l := range lines(body) {
				k, v, _ := strings.Cut(l, "=")
				opt.Dims[strings.TrimSpace(k)], err = strconv.ParseInt(strings.TrimSpace(v), 10, 64)
				require.NoError(t, err)
			}
		case "run":
			opt.Values, opt.Shapes, args = map[string]*ir.Dense{}, map[string][]int64{}, nil
			for _, l := range lines(body) {
				name, d := parseDense(t, l, typeOfInput(m, l))
				opt.Values[name], opt.Shapes[name] = d, d.Shape()
				args = append(args, d)
			}
		case "blind": // as run, but the import does not get the values
			opt.Values = nil
		case "want":
			res, err := importModel("m.onnx", m, opt)
			require.NoError(t, err)
			require.NoError(t, ir.Verify(res.Module), res.Module)
			got, err := interp.New(res.Module).Call("main", args)
			require.NoError(t, err, res.Module)
			got = res.Trim(got)
			for i, l := range lines(body) {
				name, want := parseDense(t, l, got[i].DType())
				require.Equal(t, res.Outputs[i].Name, name)
				require.Equal(t, want.Type.String(), got[i].Type.String())
				for k := range want.Len() {
					require.InDelta(t, want.Float(k), got[i].Float(k), 1e-5, "%s[%d]\n%s", name, k, res.Module)
				}
			}
		case "specialised":
			res, err := importModel("m.onnx", m, opt)
			require.NoError(t, err)
			require.Equal(t, body, strings.Join(res.Specialised, " "))
		case "ops":
			res, err := importModel("m.onnx", m, opt)
			require.NoError(t, err)
			for _, w := range strings.Fields(body) {
				if no, ok := strings.CutPrefix(w, "!"); ok {
					require.NotContains(t, res.Module.String(), no)
				} else {
					require.Contains(t, res.Module.String(), w)
				}
			}
		case "error":
			_, err := importModel("m.onnx", m, opt)
			require.Error(t, err)
			require.Equal(t, body, err.Error())
		}
	}
}

// typeOfInput is the element type of the input that a line "x[2] = 1 2" is for, or of the sequence of "x[0][2] = 1 2".
func typeOfInput(m *Model, l string) ir.DType {
	name, _, _ := strings.Cut(l, "=")
	name, _, _ = strings.Cut(strings.TrimSpace(name), "[")
	for _, v := range m.Graph.Inputs {
		if v.Name == name {
			return v.Type.carrier()
		}
	}
	return ir.NoDType
}

func lines(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "\n")
}

// parseDense reads "x[2,2] = 1 2 3 4", or "x[2,2] = @1", which fills it.
func parseDense(t *testing.T, l string, dt ir.DType) (string, *ir.Dense) {
	head, tail, ok := strings.Cut(l, "=")
	require.True(t, ok, l)
	name, dims := strings.TrimSpace(head), ""
	if at := strings.LastIndexByte(name, '['); at >= 0 {
		name, dims = name[:at], name[at+1:]
	}
	typ := ir.Tensor(dt)
	for _, d := range strings.FieldsFunc(strings.TrimSuffix(dims, "]"), func(r rune) bool { return r == ',' }) {
		n, err := strconv.ParseInt(d, 10, 64)
		require.NoError(t, err)
		typ.Shape = append(typ.Shape, n)
	}
	d := ir.NewDense(typ)
	if one, ok := strings.CutPrefix(strings.TrimSpace(tail), "@"); ok {
		f, err := strconv.ParseFloat(one, 64)
		require.NoError(t, err)
		return name, ir.DenseFloats(typ, f).Expand()
	}
	vals := strings.Fields(tail)
	require.Len(t, vals, d.Len(), l)
	for i, v := range vals {
		f, err := strconv.ParseFloat(v, 64)
		require.NoError(t, err)
		d.SetFloat(i, f)
	}
	return name, d
}
