package ir

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Constants in the dictionary behind a module, and what is wrong with those that cannot be read.
func TestDenseResource(t *testing.T) {
	text := func(use, dict string) []byte {
		return []byte("func.func @main() -> tensor<2xf32> {\n  %w = stablehlo.constant dense_resource<" + use + "> : tensor<2xf32>\n  return %w : tensor<2xf32>\n}\n" + dict)
	}
	const dict = "{-#\n  dialect_resources: {\n    builtin: {\n      a.b_1: \"0x04000000010203\",\n      \"w w\": \"0x040000000000803F00000040\"\n    }\n  },\n" +
		"  external_resources: { mlir_reproducer: { threads: 4, pipeline: \"x\" } }\n#-}\n"
	m, err := Parse("r.mlir", text(`"w w"`, dict))
	require.NoError(t, err)
	require.NoError(t, Verify(m))
	d := m.Func("main").Block().Ops[0].Attrs.Get("value").(*Dense)
	require.Equal(t, []float64{1, 2}, []float64{d.Float(0), d.Float(1)})
	for _, c := range []struct{ use, dict, want string }{
		{"v", dict, "r.mlir:2:42: no resource v at the end of the file"},
		{"v", "", "r.mlir:2:42: no resource v at the end of the file"},
		{"a.b_1", dict, "r.mlir:8:15: resource a.b_1: a constant of type tensor<2xf32> has 8 bytes, its string 3"},
		{"w", dict[:60], "string does not end"},
		{"w", "{-# dialect_resources: { builtin: { w: \"0x04 #-}", "string does not end"},
	} {
		_, err := Parse("r.mlir", text(c.use, c.dict))
		require.ErrorContains(t, err, c.want)
	}
}
