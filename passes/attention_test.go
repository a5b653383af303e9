package passes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// attentionText is attention in four dimensions: [batch, head, token, feature], scaled, with a mask of the shape given, or none.
func attentionText(b, h, m, n, d, e int, mask []int, dt string) string {
	typ := func(dt string, dims ...int) string {
		return "tensor<" + strings.ReplaceAll(strings.Trim(fmt.Sprint(dims), "[]"), " ", "x") + "x" + dt + ">"
	}
	q, k, v, o := typ(dt, b, h, m, d), typ(dt, b, h, n, d), typ(dt, b, h, n, e), typ(dt, b, h, m, e)
	s, r := typ("f32", b, h, m, n), typ("f32", b, h, m)
	args, add, logits := "", "", "%1"
	if mask != nil {
		args = ", %mask: " + typ("f32", mask...)
		add = fmt.Sprintf("  %%mb = stablehlo.broadcast_in_dim %%mask, dims = [0, 1, 2, 3] : (%s) -> %s\n  %%2 = stablehlo.add %%1, %%mb : %s\n", typ("f32", mask...), s, s)
		logits = "%2"
	}
	cast, p := "", "%7"
	if dt != "f32" {
		cast, p = fmt.Sprintf("  %%8 = stablehlo.convert %%7 : (%s) -> %s\n", s, typ(dt, b, h, m, n)), "%8"
	}
	return fmt.Sprintf(`func.func @main(%%q: %[1]s, %%k: %[2]s, %%v: %[3]s%[4]s) -> %[5]s {
  %%0 = stablehlo.dot_general %%q, %%k, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (%[1]s, %[2]s) -> %[6]s
  %%c = stablehlo.constant dense<0.125> : %[6]s
  %%1 = stablehlo.multiply %%0, %%c : %[6]s
%[7]s  %%ninf = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %%zero = stablehlo.constant dense<0.0> : tensor<f32>
  %%3 = stablehlo.reduce(%[8]s init: %%ninf) applies stablehlo.maximum across dimensions = [3] : (%[6]s, tensor<f32>) -> %[9]s
  %%3b = stablehlo.broadcast_in_dim %%3, dims = [0, 1, 2] : (%[9]s) -> %[6]s
  %%4 = stablehlo.subtract %[8]s, %%3b : %[6]s
  %%5 = stablehlo.exponential %%4 : %[6]s
  %%6 = stablehlo.reduce(%%5 init: %%zero) applies stablehlo.add across dimensions = [3] : (%[6]s, tensor<f32>) -> %[9]s
  %%6b = stablehlo.broadcast_in_dim %%6, dims = [0, 1, 2] : (%[9]s) -> %[6]s
  %%7 = stablehlo.divide %%5, %%6b : %[6]s
%[10]s  %%9 = stablehlo.dot_general %[11]s, %%v, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (%[12]s, %[3]s) -> %[5]s
  return %%9 : %[5]s
}
`, q, k, v, args, o, s, add, logits, r, cast, p, typ(dt, b, h, m, n))
}

// Attention is one region wherever its keys fill tiles, and right anyhow.
func TestAttention(t *testing.T) {
	for _, c := range []struct {
		b, h, m, n, d, e int
		mask             []int
		dt               string
		regions          int
	}{
		{1, 2, 32, 32, 16, 16, nil, "f32", 1},
		{2, 2, 40, 48, 20, 24, nil, "f32", 1},
		{1, 3, 17, 80, 64, 64, []int{1, 1, 17, 80}, "f32", 1},
		{2, 2, 33, 32, 8, 100, []int{1, 1, 1, 32}, "f32", 1},
		{2, 2, 5, 64, 8, 70, []int{2, 2, 5, 64}, "f32", 1},
		{2, 3, 20, 48, 12, 8, []int{2, 1, 1, 48}, "f32", 2},
		{1, 2, 50, 64, 32, 32, nil, "bf16", 1},
		{1, 2, 50, 96, 32, 32, []int{1, 1, 50, 96}, "f16", 1},
		{1, 1, 70, 160, 16, 16, nil, "f32", 1},
		{1, 2, 20, 19, 16, 16, nil, "f32", 1}, // keys that do not fill tiles
		{2, 2, 17, 7, 16, 16, []int{1, 1, 1, 7}, "f32", 1},
		{1, 2, 50, 50, 32, 32, []int{1, 1, 50, 50}, "bf16", 1},
		{1, 1, 33, 97, 24, 40, nil, "f16", 1},
		{1, 2, 20, 32, 16, 144, nil, "f32", 0},
	} {
		text := attentionText(c.b, c.h, c.m, c.n, c.d, c.e, c.mask, c.dt)
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			checkText(t, text, isa.Default())
			m := fused(t, text)
			n := 0
			for _, op := range m.Func("main").Block().Ops {
				if op.Name == "gw.region" {
					n++
				}
			}
			if c.regions > 0 {
				require.Equal(t, c.regions, n, "regions")
			}
		})
	}
}

// The products of einsum: tokens before heads, and the values in front of the probabilities. Logits in bf16, of which some
// are masked.
func TestAttentionOfEinsum(t *testing.T) {
	for _, tokens := range []string{"32", "37"} {
		text := strings.ReplaceAll(`func.func @main(%q: tensor<1xTx2x16xbf16>, %k: tensor<1xTx2x16xbf16>, %v: tensor<1xTx2x16xbf16>, %m: tensor<TxTxi1>) -> tensor<1xTx2x16xbf16> {
  %0 = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<1xTx2x16xbf16>, tensor<1xTx2x16xbf16>) -> tensor<1x2xTxTxbf16>
  %mb = stablehlo.broadcast_in_dim %m, dims = [2, 3] : (tensor<TxTxi1>) -> tensor<1x2xTxTxi1>
  %low = stablehlo.constant dense<-1.0e30> : tensor<1x2xTxTxbf16>
  %1 = stablehlo.select %mb, %0, %low : tensor<1x2xTxTxi1>, tensor<1x2xTxTxbf16>
  %2 = stablehlo.convert %1 : (tensor<1x2xTxTxbf16>) -> tensor<1x2xTxTxf32>
  %ninf = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %3 = stablehlo.reduce(%2 init: %ninf) applies stablehlo.maximum across dimensions = [3] : (tensor<1x2xTxTxf32>, tensor<f32>) -> tensor<1x2xTxf32>
  %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x2xTxf32>) -> tensor<1x2xTx1xf32>
  %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2, 3] : (tensor<1x2xTx1xf32>) -> tensor<1x2xTxTxf32>
  %6 = stablehlo.subtract %2, %5 : tensor<1x2xTxTxf32>
  %7 = stablehlo.exponential %6 : tensor<1x2xTxTxf32>
  %8 = stablehlo.reduce(%7 init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<1x2xTxTxf32>, tensor<f32>) -> tensor<1x2xTxf32>
  %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x2xTxf32>) -> tensor<1x2xTxTxf32>
  %10 = stablehlo.divide %7, %9 : tensor<1x2xTxTxf32>
  %11 = stablehlo.convert %10 : (tensor<1x2xTxTxf32>) -> tensor<1x2xTxTxbf16>
  %12 = stablehlo.dot_general %v, %11, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3] : (tensor<1xTx2x16xbf16>, tensor<1x2xTxTxbf16>) -> tensor<1x2x16xTxbf16>
  %13 = stablehlo.transpose %12, dims = [0, 3, 1, 2] : (tensor<1x2x16xTxbf16>) -> tensor<1xTx2x16xbf16>
  return %13 : tensor<1xTx2x16xbf16>
}
`, "T", tokens)
		checkText(t, text, isa.Default())
		require.Equal(t, 1, productPairs(fused(t, text)))
	}
}

// productPairs is the number of regions of two products.
func productPairs(m *ir.Module) int {
	pairs := 0
	m.Func("main").Walk(func(op *ir.Op) {
		if op.Name == "gw.region" && strings.Count(op.String(), "stablehlo.dot_general") == 2 {
			pairs++
		}
	})
	return pairs
}

// What is computed in elements of 8 bytes stays outside: a mask of places in i64 in front of the products, f64 behind.
func TestAttentionBesideLargeElements(t *testing.T) {
	text := attentionText(1, 1, 20, 32, 16, 16, nil, "f32")
	scores, result := "tensor<1x1x20x32xf32>", "tensor<1x1x20x16xf32>"
	grid, places := strings.ReplaceAll(scores, "f32", "i64"), strings.ReplaceAll(scores, "f32", "i1")
	text = strings.Replace(text, "  %ninf", fmt.Sprintf(`  %%row = stablehlo.iota dim = 2 : %[2]s
  %%col = stablehlo.iota dim = 3 : %[2]s
  %%keep = stablehlo.compare LE, %%col, %%row : (%[2]s, %[2]s) -> %[3]s
  %%low = stablehlo.constant dense<-1.0e30> : %[1]s
  %%m = stablehlo.select %%keep, %%1, %%low : %[3]s, %[1]s
  %%ninf`, scores, grid, places), 1)
	text = strings.NewReplacer("(%1 init", "(%m init", "subtract %1", "subtract %m").Replace(text)
	f64 := strings.ReplaceAll(result, "f32", "f64")
	wide := strings.NewReplacer("-> "+result+" {", "-> "+f64+" {",
		"  return %9 : "+result, fmt.Sprintf("  %%10 = stablehlo.convert %%9 : (%s) -> %s\n  return %%10 : %[2]s", result, f64)).Replace(text)
	for _, text := range []string{text, wide} {
		checkText(t, text, isa.Default())
		require.Equal(t, 1, productPairs(fused(t, text)))
	}
}
