package bench

import (
	"fmt"
	"strings"
)

func gemm(m, n, k int, in, out string) string {
	a, b, c := fmt.Sprintf("tensor<%dx%dx%s>", m, k, in), fmt.Sprintf("tensor<%dx%dx%s>", k, n, in), fmt.Sprintf("tensor<%dx%dx%s>", m, n, out)
	return fmt.Sprintf(`func.func @main(%%a: %[1]s, %%b: %[2]s) -> %[3]s {
  %%0 = stablehlo.dot_general %%a, %%b, contracting_dims = [1] x [0] : (%[1]s, %[2]s) -> %[3]s
  return %%0 : %[3]s
}
`, a, b, c)
}

// conv is a square NHWC convolution with its weights as an argument, same padding, and a relu.
func conv(hw, c, o, k, s, groups int) string {
	pad := k / 2
	oh := (hw+2*pad-k)/s + 1
	x, w, y := fmt.Sprintf("tensor<1x%dx%dx%dxf32>", hw, hw, c), fmt.Sprintf("tensor<%dx%dx%dx%dxf32>", k, k, c/groups, o), fmt.Sprintf("tensor<1x%dx%dx%dxf32>", oh, oh, o)
	return fmt.Sprintf(`func.func @main(%%x: %[1]s, %%w: %[2]s) -> %[3]s {
  %%0 = stablehlo.convolution(%%x, %%w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [%[4]d, %[4]d], pad = [[%[5]d, %[5]d], [%[5]d, %[5]d]]} {batch_group_count = 1 : i64, feature_group_count = %[6]d : i64} : (%[1]s, %[2]s) -> %[3]s
  %%z = stablehlo.constant dense<0.0> : %[3]s
  %%1 = stablehlo.maximum %%0, %%z : %[3]s
  return %%1 : %[3]s
}
`, x, w, y, s, pad, groups)
}

// unary is a function of one long vector; body computes %1 from %0 and writes T for the type.
func unary(n int, body string) string {
	t := fmt.Sprintf("tensor<%dxf32>", n)
	return strings.ReplaceAll("func.func @main(%0: T) -> T {\n  "+body+"\n  return %1 : T\n}\n", "T", t)
}

func fold(m, n, dim int) string {
	x, y := fmt.Sprintf("tensor<%dx%dxf32>", m, n), fmt.Sprintf("tensor<%dxf32>", []int{n, m}[dim])
	return fmt.Sprintf(`func.func @main(%%0: %[1]s) -> %[2]s {
  %%z = stablehlo.constant dense<0.0> : tensor<f32>
  %%1 = stablehlo.reduce(%%0 init: %%z) applies stablehlo.add across dimensions = [%[3]d] : (%[1]s, tensor<f32>) -> %[2]s
  return %%1 : %[2]s
}
`, x, y, dim)
}

// softmaxBody computes %out from %in along the last of dims; x is the type of both, y without the last dimension.
func softmaxBody(in, out, x, y string, dims []int) string {
	last := len(dims)
	return fmt.Sprintf(`  %%ninf = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %%zero = stablehlo.constant dense<0.0> : tensor<f32>
  %%m = stablehlo.reduce(%[1]s init: %%ninf) applies stablehlo.maximum across dimensions = [%[5]d] : (%[3]s, tensor<f32>) -> %[4]s
  %%mb = stablehlo.broadcast_in_dim %%m, dims = [%[6]s] : (%[4]s) -> %[3]s
  %%d = stablehlo.subtract %[1]s, %%mb : %[3]s
  %%e = stablehlo.exponential %%d : %[3]s
  %%s = stablehlo.reduce(%%e init: %%zero) applies stablehlo.add across dimensions = [%[5]d] : (%[3]s, tensor<f32>) -> %[4]s
  %%sb = stablehlo.broadcast_in_dim %%s, dims = [%[6]s] : (%[4]s) -> %[3]s
  %[2]s = stablehlo.divide %%e, %%sb : %[3]s
`, in, out, x, y, last, strings.Trim(strings.ReplaceAll(fmt.Sprint(dims), " ", ", "), "[]"))
}

func softmax(m, n int) string {
	x, y := fmt.Sprintf("tensor<%dx%dxf32>", m, n), fmt.Sprintf("tensor<%dxf32>", m)
	return fmt.Sprintf("func.func @main(%%0: %s) -> %s {\n%s  return %%1 : %s\n}\n", x, x, softmaxBody("%0", "%1", x, y, []int{0}), x)
}

func transpose(m, n int) string {
	x, y := fmt.Sprintf("tensor<%dx%dxf32>", m, n), fmt.Sprintf("tensor<%dx%dxf32>", n, m)
	return fmt.Sprintf("func.func @main(%%0: %[1]s) -> %[2]s {\n  %%1 = stablehlo.transpose %%0, dims = [1, 0] : (%[1]s) -> %[2]s\n  return %%1 : %[2]s\n}\n", x, y)
}

func attention(heads, tokens, d int) string {
	q := fmt.Sprintf("tensor<%dx%dx%dxf32>", heads, tokens, d)
	s, r := fmt.Sprintf("tensor<%dx%dx%dxf32>", heads, tokens, tokens), fmt.Sprintf("tensor<%dx%dxf32>", heads, tokens)
	return fmt.Sprintf(`func.func @main(%%q: %[1]s, %%k: %[1]s, %%v: %[1]s) -> %[1]s {
  %%0 = stablehlo.dot_general %%q, %%k, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (%[1]s, %[1]s) -> %[2]s
%[3]s  %%2 = stablehlo.dot_general %%1, %%v, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (%[2]s, %[1]s) -> %[1]s
  return %%2 : %[1]s
}
`, q, s, softmaxBody("%0", "%1", s, r, []int{0, 1}))
}
