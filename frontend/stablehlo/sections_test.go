package stablehlo_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/godwit-accel/godwit/frontend/stablehlo"
	"github.com/stretchr/testify/require"
)

// A file of several modules: a comment in front, a module whose functions check something each, one with a main that
// calls another program by name, and one that cannot be read.
const sections = `// first words

// -----

func.func @two() {
  %0 = stablehlo.constant dense<2> : tensor<i32>
  check.expect_eq_const %0, dense<2> : tensor<i32>
  return
}
func.func @near() {
  %0 = stablehlo.constant dense<2.0> : tensor<f64>
  check.expect_almost_eq %0, %0, tolerance = 0.25 : tensor<f64>
  check.expect_almost_eq_const %0, dense<2.0> : tensor<f64>, tolerance = 1.000000e-12
  check.expect_close %0, %0, max_ulp_difference = 2 : tensor<f64>, tensor<f64>
  return
}
// -----
func.func @main(%arg0: tensor<i32>) -> tensor<i32> { return %arg0 : tensor<i32> }
func.func @calls() {
  %0 = stablehlo.constant dense<2> : tensor<i32>
  %1 = func.call @main(%0) : (tensor<i32>) -> tensor<i32>
  check.expect_eq_const %1, dense<2> : tensor<i32>
  return
}
// -----
func.func @bad() { nothing }
`

func TestSections(t *testing.T) {
	file := filepath.Join(t.TempDir(), "all.mlir")
	require.NoError(t, os.WriteFile(file, []byte(sections), 0o666))
	ms, err := stablehlo.LoadSections(file)
	require.ErrorContains(t, err, "all.mlir:26:20: ", "a position is one of the file")
	require.Len(t, ms, 2)
	require.Equal(t, []string{"two", "near"}, stablehlo.Entries(ms[0]))
	require.Equal(t, []string{"calls"}, stablehlo.Entries(ms[1]))
	require.Contains(t, ms[0].String(), "%0, %0, tolerance = 2.500000e-01 : tensor<f64>")
	require.Contains(t, ms[0].String(), "%0, %0, max_ulp_difference = 2 : tensor<f64>")

	s, err := stablehlo.SplitAt(ms[0], "near")
	require.NoError(t, err)
	require.Len(t, s.Program.Funcs, 1)
	require.Len(t, s.Checks, 3)
	s, err = stablehlo.SplitAt(ms[1], "calls")
	require.NoError(t, err)
	require.Len(t, s.Program.Funcs, 2, "the function called main goes on under another name")
	require.Len(t, s.Program.Func("main").Args(), 1)

	_, err = stablehlo.LoadSections(filepath.Join(t.TempDir(), "missing.mlir"))
	require.Error(t, err)
	require.Len(t, stablehlo.Sections([]byte("one\n")), 1)
}
