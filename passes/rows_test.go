package passes

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// rowsTexts are chains of folds along rows: types F (full), K (kept), R (one row), E (element), dims of the rows' views.
var rowsTexts = map[string]string{
	"softmax": `func.func @main(%x: F) -> F {
  %i = stablehlo.constant dense<LOW> : tensor<E>
  %z = stablehlo.constant dense<0.0> : tensor<E>
  %m = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [FOLD] : (F, tensor<E>) -> K
  %mb = stablehlo.broadcast_in_dim %m, dims = [KEPT] : (K) -> F
  %d = stablehlo.subtract %x, %mb : F
  %e = stablehlo.exponential %d : F
  %s = stablehlo.reduce(%e init: %z) applies stablehlo.add across dimensions = [FOLD] : (F, tensor<E>) -> K
  %sb = stablehlo.broadcast_in_dim %s, dims = [KEPT] : (K) -> F
  %y = stablehlo.divide %e, %sb : F
  return %y : F
}`,
	"norm": `func.func @main(%x: F, %r: F, %k: K, %g: R) -> F {
  %z = stablehlo.constant dense<0.0> : tensor<E>
  %one = stablehlo.constant dense<1.0> : K
  %a = stablehlo.add %x, %r : F
  %s = stablehlo.reduce(%a init: %z) applies stablehlo.add across dimensions = [FOLD] : (F, tensor<E>) -> K
  %n = stablehlo.constant dense<64.0> : K
  %mean = stablehlo.divide %s, %n : K
  %mb = stablehlo.broadcast_in_dim %mean, dims = [KEPT] : (K) -> F
  %d = stablehlo.subtract %a, %mb : F
  %q = stablehlo.multiply %d, %d : F
  %v = stablehlo.reduce(%q init: %z) applies stablehlo.add across dimensions = [FOLD] : (F, tensor<E>) -> K
  %va = stablehlo.divide %v, %n : K
  %vk = stablehlo.multiply %k, %k : K
  %ve = stablehlo.add %va, %vk : K
  %vo = stablehlo.add %ve, %one : K
  %i = stablehlo.rsqrt %vo : K
  %ib = stablehlo.broadcast_in_dim %i, dims = [KEPT] : (K) -> F
  %y = stablehlo.multiply %d, %ib : F
  %kb = stablehlo.broadcast_in_dim %k, dims = [KEPT] : (K) -> F
  %gb = stablehlo.broadcast_in_dim %g, dims = [FOLD] : (R) -> F
  %u = stablehlo.multiply %y, %gb : F
  %o = stablehlo.add %u, %kb : F
  return %o : F
}`,
}

func rowsText(name, elem string, shape []int64) string {
	typ := func(s []int64) string {
		return "tensor<" + strings.TrimLeft(strings.Trim(strings.ReplaceAll(fmt.Sprint(s), " ", "x"), "[]")+"x"+elem+">", "x")
	}
	last := len(shape) - 1
	var kept []string
	for i := range last {
		kept = append(kept, fmt.Sprint(i))
	}
	low := map[string]string{"f32": "0xFF800000", "f16": "0xFC00", "bf16": "0xFF80", "f64": "0xFFF0000000000000"}[elem]
	return strings.NewReplacer("tensor<E>", "tensor<"+elem+">", "LOW", low, "KEPT", strings.Join(kept, ", "), "FOLD", fmt.Sprint(last),
		"F", typ(shape), "K", typ(shape[:last]), "R", typ(shape[last:])).Replace(rowsTexts[name])
}

func TestRows(t *testing.T) {
	for _, name := range []string{"softmax", "norm"} {
		for _, elem := range []string{"f32", "f64", "f16"} {
			for _, shape := range [][]int64{{1, 64}, {3, 100}, {70, 33}, {2, 5, 128}, {9, 1}, {5, 300}, {40, 1100}, {300, 10}, {9, 130, 3}, {700, 20}} {
				text := rowsText(name, elem, shape)
				t.Run(fmt.Sprint(name, elem, shape), func(t *testing.T) { checkText(t, text, isa.Default()) })
			}
		}
	}
}

// A chain of folds is one region.
func TestRowsAreOneRegion(t *testing.T) {
	for name := range rowsTexts {
		m, err := ir.Parse("t.mlir", []byte(rowsText(name, "f32", []int64{8, 128})))
		require.NoError(t, err)
		require.NoError(t, RunNamed(m, Options{}, "inline", "decompose", "canonicalise", "layout", "expand", "simplify", "fuse"))
		regions := 0
		for _, op := range m.Func("main").Block().Ops {
			if op.Name == "gw.region" {
				regions++
			}
		}
		require.Equal(t, 1, regions, name)
	}
}

// Forty values that are each read twice are forty values, not 2^40 ways through them.
func TestRowsReadTwice(t *testing.T) {
	var squares strings.Builder
	for i := range 40 {
		fmt.Fprintf(&squares, "%%a%d = stablehlo.multiply %%a%d, %%a%d : F\n", i+1, i, i)
	}
	types := strings.NewReplacer("F", "tensor<8x768xf32>", "K", "tensor<8xf32>", "R", "tensor<768xf32>")
	checkText(t, types.Replace(`func.func @main(%a0: F, %g: R) -> F {
`+squares.String()+`%z = stablehlo.constant dense<0.0> : tensor<f32>
%s = stablehlo.reduce(%a40 init: %z) applies stablehlo.add across dimensions = [1] : (F, tensor<f32>) -> K
%sb = stablehlo.broadcast_in_dim %s, dims = [0] : (K) -> F
%d = stablehlo.subtract %a40, %sb : F
%gb = stablehlo.broadcast_in_dim %g, dims = [1] : (R) -> F
%r = stablehlo.multiply %d, %gb : F
return %r : F
}`), isa.Default())
}

// A reshape that moves a dimension of one past another is none that only adds ones.
func TestUnitsAdded(t *testing.T) {
	for _, c := range []struct{ from, to, want []int64 }{
		{[]int64{5}, []int64{1, 5, 1}, []int64{1}},
		{[]int64{1, 5}, []int64{1, 1, 5}, []int64{0, 2}},
		{[]int64{1, 5}, []int64{5, 1, 1, 1}, nil},
		{[]int64{5, 1}, []int64{1, 5, 1}, []int64{1, 2}},
		{[]int64{2, 3}, []int64{2, 1, 3}, []int64{0, 2}},
		{[]int64{2, 3}, []int64{3, 2, 1}, nil},
	} {
		var got []int64
		for _, d := range unitsAdded(c.from, c.to) {
			got = append(got, int64(d))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v in %v: %v, want %v", c.from, c.to, got, c.want)
		}
	}
	checkText(t, `func.func @main(%x: tensor<1x5xf32>, %y: tensor<5x3x2x2xf32>) -> tensor<5x3x2x2xf32> {
  %0 = stablehlo.exponential %x : tensor<1x5xf32>
  %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5x1x1x1xf32>
  %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<5x1x1x1xf32>) -> tensor<5x3x2x2xf32>
  %3 = stablehlo.add %2, %y : tensor<5x3x2x2xf32>
  return %3 : tensor<5x3x2x2xf32>
}
`, isa.Default())
}
