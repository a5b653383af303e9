package godwit

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// InputNames lists what a model takes, in order, before it is compiled. Of what holds no tensor IR any more, and so does not hang on
// inputs' values either, they are nil: Binary.Object.Meta has them.
func InputNames(name string, data []byte) ([]string, error) {
	what, err := kindOf(name, data)
	if err != nil {
		return nil, err
	}
	switch what {
	case kindTensor:
		m, err := ir.Parse(name, data)
		if err != nil {
			return nil, err
		}
		return moduleInputs(m), nil
	case kindONNX:
		m, err := onnx.Decode(name, data)
		if err != nil {
			return nil, err
		}
		var out []string
		for _, in := range m.Graph.RealInputs() {
			out = append(out, in.Name)
		}
		return out, nil
	}
	return nil, nil
}

// moduleInputs names the arguments of @main: by attribute gw.name, or counted.
func moduleInputs(m *ir.Module) []string {
	f := m.Func("main")
	if f == nil {
		return nil
	}
	return argNames(f.ArgAttrs, len(f.Args()), "input")
}

func argNames(attrs []ir.Attrs, n int, fallback string) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fallback + strconv.Itoa(i)
		if i < len(attrs) {
			if s, ok := attrs[i].Get("gw.name").(ir.String); ok {
				out[i] = string(s)
			}
		}
	}
	return out
}

// bindShapes gives the inputs of @main the shapes stated for them: where the file leaves a size open (tensor<?x4xf32>) that
// settles it, elsewhere it can only confirm what the file says.
func bindShapes(m *ir.Module, shapes map[string][]int64) error {
	var errs source.Errors
	names := moduleInputs(m)
	for _, name := range slices.Sorted(maps.Keys(shapes)) {
		i := slices.Index(names, name)
		if i < 0 {
			errs.Add(m.Pos, "a shape is given for %q: the model has no such input", name)
			continue
		}
		v := m.Func("main").Args()[i]
		t := v.Type.WithShape(shapes[name]...)
		if !v.Type.IsTensor() || !t.IsStatic() || !v.Type.Compatible(t) {
			errs.Add(m.Pos, "input %s: shape %s is given where the file says %s", name, ir.ShapeString(shapes[name]), v.Type)
			continue
		}
		v.Type = t
	}
	for i, name := range names {
		if t := m.Func("main").Args()[i].Type; t.IsTensor() && !t.IsStatic() && shapes[name] == nil {
			errs.Add(m.Pos, "input %s: %s leaves sizes open: give them (--shape %s=%s)", name, t, name, strings.ReplaceAll(ir.ShapeString(t.Shape), "x", ","))
		}
	}
	if len(errs) == 0 && len(shapes) > 0 {
		return ir.Verify(m)
	}
	return errs.Err()
}
