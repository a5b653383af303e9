package ir_test

import (
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

// FuzzParse: no input makes the parser, the verifier or the printer panic; what parses
// prints to a fixpoint in both forms, verified or not.
func FuzzParse(f *testing.F) {
	for _, src := range seedText(f) {
		f.Add(src)
	}
	f.Add([]byte(`func.func @f(%x: tensor<2xf32>) { return }`))
	f.Add([]byte(`"builtin.module"() ({}) : () -> ()`))
	f.Add([]byte("module { func.func @f() { %0 = stablehlo.constant dense<[[1],[2]]> : tensor<2x1xi8>\nreturn } }"))
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) > 1<<16 {
			return
		}
		m, err := ir.Parse("fuzz.mlir", src)
		if err != nil {
			_, list := mistakes("fuzz.mlir", src)
			require.NotEmpty(t, list)
			return
		}
		_ = ir.Verify(m)
		pretty, gen := m.String(), generic(t, m)
		for _, text := range []string{pretty, gen} {
			back, err := ir.Parse("printed.mlir", []byte(text))
			require.NoError(t, err, "%s", text)
			require.Equal(t, pretty, back.String())
			require.Equal(t, gen, generic(t, back))
		}
	})
}
