func.func @main() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %t, dense<[[1, 4], [2, 5], [3, 6]]> : tensor<3x2xi32>
  %r = stablehlo.reverse %x, dims = [1] : tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[3, 2, 1], [6, 5, 4]]> : tensor<2x3xi32>
  %b = stablehlo.broadcast_in_dim %x, dims = [0, 2] : (tensor<2x3xi32>) -> tensor<2x2x3xi32>
  check.expect_eq_const %b, dense<[[[1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6]]]> : tensor<2x2x3xi32>
  %col = stablehlo.slice %x [0:2, 1:2] : (tensor<2x3xi32>) -> tensor<2x1xi32>
  %bc = stablehlo.broadcast_in_dim %col, dims = [0, 1] : (tensor<2x1xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %bc, dense<[[2, 2], [5, 5]]> : tensor<2x2xi32>
  %s = stablehlo.slice %x [0:2, 0:3:2] : (tensor<2x3xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %s, dense<[[1, 3], [4, 6]]> : tensor<2x2xi32>
  // Low 0 and 1, high 2 and 1, interior 1 and 2; then negative edges.
  %p = stablehlo.pad %x, %z, low = [0, 1], high = [2, 1], interior = [1, 2] : (tensor<2x3xi32>, tensor<i32>) -> tensor<5x9xi32>
  check.expect_eq_const %p, dense<[[0, 1, 0, 0, 2, 0, 0, 3, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 4, 0, 0, 5, 0, 0, 6, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0]]> : tensor<5x9xi32>
  %n = stablehlo.pad %x, %z, low = [-1, -2], high = [1, -1], interior = [0, 1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x2xi32>
  check.expect_eq_const %n, dense<[[5, 0], [0, 0]]> : tensor<2x2xi32>
  %c = stablehlo.concatenate %x, %s, dim = 1 : (tensor<2x3xi32>, tensor<2x2xi32>) -> tensor<2x5xi32>
  check.expect_eq_const %c, dense<[[1, 2, 3, 1, 3], [4, 5, 6, 4, 6]]> : tensor<2x5xi32>
  %i = stablehlo.iota dim = 1 : tensor<2x3xi32>
  check.expect_eq_const %i, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi32>
  // Starts are clamped so that the slice lies inside.
  %i0 = stablehlo.constant dense<-1> : tensor<i64>
  %i1 = stablehlo.constant dense<2> : tensor<i64>
  %ds = stablehlo.dynamic_slice %x, %i0, %i1, sizes = [1, 2] : (tensor<2x3xi32>, tensor<i64>, tensor<i64>) -> tensor<1x2xi32>
  check.expect_eq_const %ds, dense<[[2, 3]]> : tensor<1x2xi32>
  %up = stablehlo.constant dense<[[8, 9]]> : tensor<1x2xi32>
  %du = stablehlo.dynamic_update_slice %x, %up, %i1, %i0 : (tensor<2x3xi32>, tensor<1x2xi32>, tensor<i64>, tensor<i64>) -> tensor<2x3xi32>
  check.expect_eq_const %du, dense<[[1, 2, 3], [8, 9, 6]]> : tensor<2x3xi32>
  %e = stablehlo.slice %x [1:1, 0:3] : (tensor<2x3xi32>) -> tensor<0x3xi32>
  %ep = stablehlo.pad %e, %z, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<0x3xi32>, tensor<i32>) -> tensor<1x3xi32>
  check.expect_eq_const %ep, dense<0> : tensor<1x3xi32>
  func.return
}
