package godwit

import (
	"strconv"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/ir"
)

// InputNames lists what a model takes, in order, before it is compiled. For an ELF file see Binary.
func InputNames(name string, data []byte, o Options) ([]string, error) {
	if isText(name, data) {
		m, err := ir.Parse(name, data)
		if err != nil {
			return nil, err
		}
		return moduleInputs(m), nil
	}
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
