package godwit_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// Padded pooling is one region, whose copies write the border: at all four edges, in one tile or many, with several images, with
// windows that lie in the border whole, in one dimension only. Where that cannot be, the pad is a region of its own.
func TestPaddedWindows(t *testing.T) {
	const text = `func.func @main(%x: X) -> Y {
  %i = stablehlo.constant dense<INIT> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.OP %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {window_dimensions = array<i64: 1, KH, KW, 1>, window_strides = array<i64: 1, S, S, 1>, padding = dense<[[0, 0], [T, B], [L, R], [0, 0]]> : tensor<4x2xi64>} : (X, tensor<f32>) -> Y
  return %0 : Y
}
`
	for _, c := range []struct {
		n, h, w, c, kh, kw, s int64
		pad                   [4]int64 // top, bottom, left, right
		sum                   bool
		regions               int
	}{
		{1, 56, 56, 64, 3, 3, 2, [4]int64{1, 1, 1, 1}, false, 1},
		{2, 28, 28, 64, 3, 3, 2, [4]int64{0, 1, 0, 1}, false, 1},
		{3, 14, 14, 40, 3, 3, 1, [4]int64{1, 1, 1, 1}, true, 1},
		{1, 33, 17, 128, 7, 7, 3, [4]int64{3, 3, 3, 3}, true, 1},
		{1, 20, 31, 70, 3, 3, 1, [4]int64{4, 5, 0, 0}, false, 1},
		{1, 200, 24, 64, 3, 3, 2, [4]int64{0, 0, 2, 1}, true, 1},
		{2, 30, 30, 64, 2, 2, 2, [4]int64{1, 1, 1, 1}, false, 2}, // rows of all images are one dimension
	} {
		oh, ow := (c.h+c.pad[0]+c.pad[1]-c.kh)/c.s+1, (c.w+c.pad[2]+c.pad[3]-c.kw)/c.s+1
		op, first := "maximum", "0xFF800000"
		if c.sum {
			op, first = "add", "0.0"
		}
		num := func(v int64) string { return fmt.Sprint(v) }
		src := strings.NewReplacer("INIT", first, "OP", op, "KH", num(c.kh), "KW", num(c.kw), "S,", num(c.s)+",", "T,", num(c.pad[0])+",", "B]", num(c.pad[1])+"]",
			"L,", num(c.pad[2])+",", "R]", num(c.pad[3])+"]", "X", fmt.Sprintf("tensor<%dx%dx%dx%dxf32>", c.n, c.h, c.w, c.c),
			"Y", fmt.Sprintf("tensor<%dx%dx%dx%dxf32>", c.n, oh, ow, c.c)).Replace(text)
		bin, err := godwit.CompileBytes("pool.mlir", []byte(src), godwit.Options{KeepRegions: true})
		require.NoError(t, err, src)
		m := load(t, bin, godwit.DeviceOptions{LazyDMA: true})
		_, _, checked, err := m.Check(inputs(m)...)
		require.NoError(t, err, src)
		require.Equal(t, c.regions, checked, src)
	}
}
