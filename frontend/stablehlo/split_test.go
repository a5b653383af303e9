package stablehlo_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/godwit-accel/godwit/frontend/stablehlo"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/stretchr/testify/require"
)

// Each case is taken apart as it says, or refused.
func TestSplit(t *testing.T) {
	golden.Cases(t, "testdata/*.txtar", func(c *golden.Case) {
		m, err := stablehlo.Read("input.mlir", c.Input("input.mlir"))
		require.NoError(c.T, err)
		before := m.String()
		s, err := stablehlo.Split(m)
		require.Equal(c.T, before, m.String(), "the module itself stays as it is")
		if err != nil {
			c.Want("want.err", err.Error())
			return
		}
		var kinds []string
		for _, k := range s.Checks {
			kinds = append(kinds, k.Kind)
		}
		c.Want("want.checks", strings.Join(kinds, "\n"))
		c.Want("want.program", s.Program.String())
		c.Want("want.oracle", s.Oracle.String())
	})
}

// All shared modules come apart: the program has as many results as there are checks, and
// no constant of the inputs.
func TestSplitShared(t *testing.T) {
	files, err := filepath.Glob("../../../shared/stablehlo/testdata/*.mlir")
	require.NoError(t, err)
	if len(files) == 0 {
		golden.NoShared(t, "stablehlo/testdata")
	}
	for i, file := range files {
		if i%7 != 0 {
			continue
		}
		m, err := stablehlo.Load(file)
		require.NoError(t, err)
		require.True(t, stablehlo.IsSelfChecking(m))
		s, err := stablehlo.Split(m)
		require.NoError(t, err, file)
		require.Len(t, s.Program.Func("main").Results, len(s.Checks))
		require.Len(t, s.Oracle.Func(stablehlo.Expected).Results, len(s.Checks))
		require.Len(t, s.Oracle.Func(stablehlo.Inputs).Results, len(s.Program.Func("main").Args()))
		require.Nil(t, s.Program.Func("inputs"))
		require.Nil(t, s.Program.Func("expected"))
	}
}

func TestLoad(t *testing.T) {
	_, err := stablehlo.Load(filepath.Join(t.TempDir(), "missing.mlir"))
	require.Error(t, err)
	_, err = stablehlo.Load(t.TempDir())
	require.ErrorContains(t, err, "not a regular file")
	_, err = stablehlo.Read("bad.mlir", []byte("func.func @f() { %0 = stablehlo.iota dim = 0 : tensor<f32> return }"))
	require.EqualError(t, err, "bad.mlir:1:23: stablehlo.iota: iota_dimension is 0, must be in [0, 0)")
}
