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
func conv(hw, c, o, k, s, groups int, in, out string) string {
	pad := k / 2
	oh := (hw+2*pad-k)/s + 1
	x, w, y := fmt.Sprintf("tensor<1x%dx%dx%dx%s>", hw, hw, c, in), fmt.Sprintf("tensor<%dx%dx%dx%dx%s>", k, k, c/groups, o, in), fmt.Sprintf("tensor<1x%dx%dx%dx%s>", oh, oh, o, out)
	zero := "0"
	if out == "f32" {
		zero = "0.0"
	}
	return fmt.Sprintf(`func.func @main(%%x: %[1]s, %%w: %[2]s) -> %[3]s {
  %%0 = stablehlo.convolution(%%x, %%w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [%[4]d, %[4]d], pad = [[%[5]d, %[5]d], [%[5]d, %[5]d]]} {batch_group_count = 1 : i64, feature_group_count = %[6]d : i64} : (%[1]s, %[2]s) -> %[3]s
  %%z = stablehlo.constant dense<%[7]s> : %[3]s
  %%1 = stablehlo.maximum %%0, %%z : %[3]s
  return %%1 : %[3]s
}
`, x, w, y, s, pad, groups, zero)
}

// unary is a function of one long vector; body computes %1 from %0 and writes T for the type.
func unary(n int, body string) string {
	t := fmt.Sprintf("tensor<%dxf32>", n)
	return strings.ReplaceAll("func.func @main(%0: T) -> T {\n  "+body+"\n  return %1 : T\n}\n", "T", t)
}

// binary is unary with a second operand %1; body computes %2.
func binary(n int, body, elem string) string {
	t := fmt.Sprintf("tensor<%dx%s>", n, elem)
	return strings.ReplaceAll("func.func @main(%0: T, %1: T) -> T {\n  "+body+"\n  return %2 : T\n}\n", "T", t)
}

const gelu = `%h = stablehlo.constant dense<0.5> : T
  %r = stablehlo.constant dense<0.70710677> : T
  %o = stablehlo.constant dense<1.0> : T
  %2 = stablehlo.multiply %0, %r : T
  %3 = chlo.erf %2 : T -> T
  %4 = stablehlo.add %3, %o : T
  %5 = stablehlo.multiply %0, %h : T
  %1 = stablehlo.multiply %5, %4 : T`

// bias adds a row to each row of a matrix, and rectifies.
func bias(m, n int) string {
	x, y := fmt.Sprintf("tensor<%dx%dxf32>", m, n), fmt.Sprintf("tensor<%dxf32>", n)
	return fmt.Sprintf(`func.func @main(%%0: %[1]s, %%1: %[2]s) -> %[1]s {
  %%b = stablehlo.broadcast_in_dim %%1, dims = [1] : (%[2]s) -> %[1]s
  %%s = stablehlo.add %%0, %%b : %[1]s
  %%z = stablehlo.constant dense<0.0> : %[1]s
  %%2 = stablehlo.maximum %%s, %%z : %[1]s
  return %%2 : %[1]s
}
`, x, y)
}

// quantise scales, rounds, clamps and converts to bytes.
func quantise(n int) string {
	x, y := fmt.Sprintf("tensor<%dxf32>", n), fmt.Sprintf("tensor<%dxi8>", n)
	return fmt.Sprintf(`func.func @main(%%0: %[1]s) -> %[2]s {
  %%s = stablehlo.constant dense<64.0> : %[1]s
  %%l = stablehlo.constant dense<-128.0> : %[1]s
  %%h = stablehlo.constant dense<127.0> : %[1]s
  %%1 = stablehlo.multiply %%0, %%s : %[1]s
  %%2 = stablehlo.round_nearest_even %%1 : %[1]s
  %%3 = stablehlo.clamp %%l, %%2, %%h : %[1]s
  %%4 = stablehlo.convert %%3 : (%[1]s) -> %[2]s
  return %%4 : %[2]s
}
`, x, y)
}

// pool reduces windows of a square NHWC map.
func pool(op, init string, hw, c, k, s, pad int) string {
	oh := (hw+2*pad-k)/s + 1
	x, y := fmt.Sprintf("tensor<1x%dx%dx%dxf32>", hw, hw, c), fmt.Sprintf("tensor<1x%dx%dx%dxf32>", oh, oh, c)
	return fmt.Sprintf(`func.func @main(%%0: %[1]s) -> %[2]s {
  %%i = stablehlo.constant dense<%[3]s> : tensor<f32>
  %%1 = "stablehlo.reduce_window"(%%0, %%i) ({
  ^bb0(%%a: tensor<f32>, %%b: tensor<f32>):
    %%m = stablehlo.%[4]s %%a, %%b : tensor<f32>
    stablehlo.return %%m : tensor<f32>
  }) {window_dimensions = array<i64: 1, %[5]d, %[5]d, 1>, window_strides = array<i64: 1, %[6]d, %[6]d, 1>, padding = dense<[[0, 0], [%[7]d, %[7]d], [%[7]d, %[7]d], [0, 0]]> : tensor<4x2xi64>} : (%[1]s, tensor<f32>) -> %[2]s
  return %%1 : %[2]s
}
`, x, y, init, op, k, s, pad)
}

// fold reduces a matrix along one dimension.
func fold(m, n, dim int, op, init string) string {
	x, y := fmt.Sprintf("tensor<%dx%dxf32>", m, n), fmt.Sprintf("tensor<%dxf32>", []int{n, m}[dim])
	return fmt.Sprintf(`func.func @main(%%0: %[1]s) -> %[2]s {
  %%z = stablehlo.constant dense<%[5]s> : tensor<f32>
  %%1 = stablehlo.reduce(%%0 init: %%z) applies stablehlo.%[4]s across dimensions = [%[3]d] : (%[1]s, tensor<f32>) -> %[2]s
  return %%1 : %[2]s
}
`, x, y, dim, op, init)
}

func foldAll(n int) string {
	return fmt.Sprintf(`func.func @main(%%0: %[1]s) -> tensor<f32> {
  %%z = stablehlo.constant dense<0.0> : tensor<f32>
  %%1 = stablehlo.reduce(%%0 init: %%z) applies stablehlo.add across dimensions = [0] : (%[1]s, tensor<f32>) -> tensor<f32>
  return %%1 : tensor<f32>
}
`, fmt.Sprintf("tensor<%dxf32>", n))
}

// layernorm normalises rows, scales and shifts them.
func layernorm(m, n int) string {
	x, r, c := fmt.Sprintf("tensor<%dx%dxf32>", m, n), fmt.Sprintf("tensor<%dxf32>", m), fmt.Sprintf("tensor<%dxf32>", n)
	return fmt.Sprintf(`func.func @main(%%x: %[1]s, %%g: %[3]s, %%b: %[3]s) -> %[1]s {
  %%zero = stablehlo.constant dense<0.0> : tensor<f32>
  %%n = stablehlo.constant dense<%[4]d.0> : %[2]s
  %%eps = stablehlo.constant dense<1.0e-05> : %[2]s
  %%s = stablehlo.reduce(%%x init: %%zero) applies stablehlo.add across dimensions = [1] : (%[1]s, tensor<f32>) -> %[2]s
  %%mean = stablehlo.divide %%s, %%n : %[2]s
  %%mb = stablehlo.broadcast_in_dim %%mean, dims = [0] : (%[2]s) -> %[1]s
  %%d = stablehlo.subtract %%x, %%mb : %[1]s
  %%q = stablehlo.multiply %%d, %%d : %[1]s
  %%v = stablehlo.reduce(%%q init: %%zero) applies stablehlo.add across dimensions = [1] : (%[1]s, tensor<f32>) -> %[2]s
  %%var = stablehlo.divide %%v, %%n : %[2]s
  %%ve = stablehlo.add %%var, %%eps : %[2]s
  %%i = stablehlo.rsqrt %%ve : %[2]s
  %%ib = stablehlo.broadcast_in_dim %%i, dims = [0] : (%[2]s) -> %[1]s
  %%y = stablehlo.multiply %%d, %%ib : %[1]s
  %%gb = stablehlo.broadcast_in_dim %%g, dims = [1] : (%[3]s) -> %[1]s
  %%bb = stablehlo.broadcast_in_dim %%b, dims = [1] : (%[3]s) -> %[1]s
  %%z = stablehlo.multiply %%y, %%gb : %[1]s
  %%o = stablehlo.add %%z, %%bb : %[1]s
  return %%o : %[1]s
}
`, x, r, c, n)
}

// gather takes rows of a table, as an embedding does.
func gather(rows, width, n int) string {
	x, i, y := fmt.Sprintf("tensor<%dx%dxf32>", rows, width), fmt.Sprintf("tensor<%dxi32>", n), fmt.Sprintf("tensor<%dx%dxf32>", n, width)
	return fmt.Sprintf(`func.func @main(%%0: %[1]s, %%1: %[2]s) -> %[3]s {
  %%2 = "stablehlo.gather"(%%0, %%1) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, %[4]d>} : (%[1]s, %[2]s) -> %[3]s
  return %%2 : %[3]s
}
`, x, i, y, width)
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

func transpose(elem string, shape, perm []int) string {
	typ := func(dims []int) string {
		return "tensor<" + strings.Trim(strings.ReplaceAll(fmt.Sprint(dims), " ", "x"), "[]") + "x" + elem + ">"
	}
	to := make([]int, len(perm))
	for i, p := range perm {
		to[i] = shape[p]
	}
	return fmt.Sprintf("func.func @main(%%0: %[1]s) -> %[2]s {\n  %%1 = stablehlo.transpose %%0, dims = %[3]s : (%[1]s) -> %[2]s\n  return %%1 : %[2]s\n}\n",
		typ(shape), typ(to), strings.ReplaceAll(fmt.Sprint(perm), " ", ", "))
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
