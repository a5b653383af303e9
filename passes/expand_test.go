package passes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// Batches of products too small for tiles go to the vector unit; others, and single ones, stay products.
func TestSmallProducts(t *testing.T) {
	for _, c := range []struct {
		b, m, n, k int
		tiles      bool
	}{{40, 1, 1, 16, false}, {40, 1, 16, 1, false}, {6, 4, 4, 64, false}, {1, 4, 4, 64, true}, {6, 16, 16, 16, true}, {40, 5, 3, 7, false}} {
		text := fmt.Sprintf(`module { func.func @main(%%a: tensor<%[1]dx%[2]dx%[4]dxf32>, %%b: tensor<%[1]dx%[4]dx%[3]dxf32>) -> tensor<%[1]dx%[2]dx%[3]dxf32> {
			%%0 = stablehlo.dot_general %%a, %%b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<%[1]dx%[2]dx%[4]dxf32>, tensor<%[1]dx%[4]dx%[3]dxf32>) -> tensor<%[1]dx%[2]dx%[3]dxf32>
			return %%0 : tensor<%[1]dx%[2]dx%[3]dxf32> } }`, c.b, c.m, c.n, c.k)
		m, err := ir.Parse("t.mlir", []byte(text))
		require.NoError(t, err)
		require.NoError(t, RunNamed(m, Options{}, "inline", "decompose", "canonicalise", "layout", "expand"))
		require.Equal(t, c.tiles, strings.Contains(m.String(), "dot_general"), "%v", c)
		checkText(t, text, isa.Default())
	}
}

// Long running sums and maxima are made by doubling, in both directions; other windows are not taken for one.
func TestScan(t *testing.T) {
	for _, c := range []struct {
		elem, op, init, pad string
		window              int
		scan                bool
	}{
		{"f32", "add", "0.0", "[0, 0], [299, 0], [0, 0]", 300, true},
		{"f32", "maximum", "0xFF800000", "[0, 0], [0, 299], [0, 0]", 300, true},
		{"f64", "multiply", "1.0", "[0, 0], [0, 299], [0, 0]", 300, true},
		{"i32", "add", "0", "[0, 0], [299, 0], [0, 0]", 300, true},
		{"i32", "maximum", "-2147483648", "[0, 0], [299, 0], [0, 0]", 300, true},
		{"i32", "maximum", "0", "[0, 0], [299, 0], [0, 0]", 300, false},
		{"f32", "add", "1.0", "[0, 0], [299, 0], [0, 0]", 300, false},
		{"f16", "add", "0.0", "[0, 0], [299, 0], [0, 0]", 300, false},
		{"f32", "add", "0.0", "[0, 0], [298, 0], [0, 0]", 299, false},
		{"f32", "add", "0.0", "[0, 0], [150, 149], [0, 0]", 300, false},
	} {
		text := strings.NewReplacer("ELEM", c.elem, "OP", c.op, "INIT", c.init, "PAD", c.pad, "WINDOW", fmt.Sprint(c.window)).Replace(`module {
			func.func @main(%a: tensor<2x300x3xELEM>) -> tensor<2x300x3xELEM> {
				%z = stablehlo.constant dense<INIT> : tensor<ELEM>
				%0 = "stablehlo.reduce_window"(%a, %z) <{window_dimensions = array<i64: 1, WINDOW, 1>, padding = dense<[PAD]> : tensor<3x2xi64>}> ({
				^bb0(%x: tensor<ELEM>, %y: tensor<ELEM>):
					%s = stablehlo.OP %x, %y : tensor<ELEM>
					stablehlo.return %s : tensor<ELEM>
				}) : (tensor<2x300x3xELEM>, tensor<ELEM>) -> tensor<2x300x3xELEM>
				return %0 : tensor<2x300x3xELEM> } }`)
		m, err := ir.Parse("t.mlir", []byte(text))
		require.NoError(t, err)
		require.NoError(t, RunNamed(m, Options{}, "inline", "decompose", "canonicalise", "layout", "expand"))
		passes := 1
		if c.scan { // 7·7·7 ≥ 300
			passes = 3
		}
		require.Equal(t, passes, strings.Count(m.String(), "stablehlo.reduce"), "%v", c)
		checkText(t, text, isa.Default())
	}
}

// A combiner whose result is not what it computes is not a running fold.
func TestScanOfAnArgument(t *testing.T) {
	text := `module {
		func.func @main(%a: tensor<300xf32>) -> tensor<300xf32> {
			%z = stablehlo.constant dense<0.0> : tensor<f32>
			%0 = "stablehlo.reduce_window"(%a, %z) <{window_dimensions = array<i64: 300>, padding = dense<[[299, 0]]> : tensor<1x2xi64>}> ({
			^bb0(%x: tensor<f32>, %y: tensor<f32>):
				%s = stablehlo.add %x, %y : tensor<f32>
				stablehlo.return %y : tensor<f32>
			}) : (tensor<300xf32>, tensor<f32>) -> tensor<300xf32>
			return %0 : tensor<300xf32> } }`
	m, err := ir.Parse("t.mlir", []byte(text))
	require.NoError(t, err)
	require.NoError(t, RunNamed(m, Options{}, "inline", "expand"))
	require.Equal(t, 1, strings.Count(m.String(), "stablehlo.reduce"))
}

// Windows over channels outside of pixels, as of local response normalisation, are one row of all channels and pixels: it and what joins
// the fold have to fit, or the fold reads its windows.
func TestWindowsOfWholeRows(t *testing.T) {
	for _, c := range []string{"64x14x14", "64x28x28", "64x56x56"} {
		text := strings.NewReplacer("TYPE", "tensor<1x"+c+"xf32>").Replace(`module {
			func.func @main(%a: TYPE, %b: TYPE) -> TYPE {
				%z = stablehlo.constant dense<0.0> : tensor<f32>
				%0 = "stablehlo.reduce_window"(%a, %z) <{window_dimensions = array<i64: 1, 5, 1, 1>, padding = dense<[[0, 0], [2, 2], [0, 0], [0, 0]]> : tensor<4x2xi64>}> ({
				^bb0(%x: tensor<f32>, %y: tensor<f32>):
					%s = stablehlo.add %x, %y : tensor<f32>
					stablehlo.return %s : tensor<f32>
				}) : (TYPE, tensor<f32>) -> TYPE
				%1 = stablehlo.multiply %0, %b : TYPE
				return %1 : TYPE } }`)
		checkText(t, text, isa.Default())
	}
}
