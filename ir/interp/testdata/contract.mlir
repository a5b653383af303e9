func.func @main() {
  %a = stablehlo.constant dense<[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]> : tensor<2x2x2xi64>
  %b = stablehlo.constant dense<[[[1, 0], [0, 1]], [[1, 0], [0, 1]]]> : tensor<2x2x2xi64>
  %d = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x2x2xi64>, tensor<2x2x2xi64>) -> tensor<2x2x2xi64>
  check.expect_eq %d, %a : tensor<2x2x2xi64>, tensor<2x2x2xi64>
  // i8 products are summed in the wider result.
  %p = stablehlo.constant dense<100> : tensor<2x300xi8>
  %q = stablehlo.constant dense<-100> : tensor<300x1xi8>
  %w = stablehlo.dot %p, %q : (tensor<2x300xi8>, tensor<300x1xi8>) -> tensor<2x1xi32>
  check.expect_eq_const %w, dense<-3000000> : tensor<2x1xi32>
  // Kernel reversed, strides 4 by 4, input dilated by 2: upstream's example.
  %lhs = stablehlo.constant dense<[[[[1], [2], [5], [6]], [[3], [4], [7], [8]], [[10], [11], [14], [15]], [[12], [13], [16], [17]]]]> : tensor<1x4x4x1xi64>
  %rhs = stablehlo.constant dense<1> : tensor<3x3x1x1xi64>
  %c = stablehlo.convolution(%lhs, %rhs) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
    window = {stride = [4, 4], pad = [[0, 0], [0, 0]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [0, 0]}
    {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x1xi64>, tensor<3x3x1x1xi64>) -> tensor<1x2x2x1xi64>
  check.expect_eq_const %c, dense<[[[[10], [26]], [[46], [62]]]]> : tensor<1x2x2x1xi64>
  // f32 sums are kept in f64: the small terms survive the cancellation.
  %x = stablehlo.constant dense<[1.0e10, 1.0, -1.0e10, 1.0]> : tensor<4xf32>
  %y = stablehlo.constant dense<1.0> : tensor<4xf32>
  %s = stablehlo.dot %x, %y : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  check.expect_eq_const %s, dense<2.0> : tensor<f32>
  %e = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %ein = stablehlo.einsum %e, %e, config = "ab,cb->ac" : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %ein, dense<[[5.0, 11.0], [11.0, 25.0]]> : tensor<2x2xf32>
  func.return
}
