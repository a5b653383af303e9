func.func @main() {
  %a = stablehlo.constant dense<[1.0, 0x7FC00000, -0.0, 2.0]> : tensor<4xf32>
  %b = stablehlo.constant dense<[2.0, 0x7FC00000, 0.0, 2.0]> : tensor<4xf32>
  %eq = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  check.expect_eq_const %eq, dense<[false, false, true, true]> : tensor<4xi1>
  %ne = stablehlo.compare NE, %a, %b, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  check.expect_eq_const %ne, dense<[true, true, false, false]> : tensor<4xi1>
  %le = stablehlo.compare LE, %a, %b, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  check.expect_eq_const %le, dense<[true, false, true, true]> : tensor<4xi1>
  // The total order puts -0 below +0 and NaN at the ends by its sign.
  %t = stablehlo.constant dense<[0xFFC00000, 0x7FC00000, -0.0, 0xFF800000]> : tensor<4xf32>
  %u = stablehlo.constant dense<[0xFF800000, 0x7F800000, 0.0, 0xFFC00000]> : tensor<4xf32>
  %lt = stablehlo.compare LT, %t, %u, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  check.expect_eq_const %lt, dense<[true, false, true, false]> : tensor<4xi1>
  %x = stablehlo.constant dense<[-1, 1]> : tensor<2xi8>
  %y = stablehlo.constant dense<[1, -1]> : tensor<2xi8>
  %s = stablehlo.compare LT, %x, %y, SIGNED : (tensor<2xi8>, tensor<2xi8>) -> tensor<2xi1>
  check.expect_eq_const %s, dense<[true, false]> : tensor<2xi1>
  %p = stablehlo.constant dense<[255, 1]> : tensor<2xui8>
  %q = stablehlo.constant dense<[1, 255]> : tensor<2xui8>
  %un = stablehlo.compare LT, %p, %q, UNSIGNED : (tensor<2xui8>, tensor<2xui8>) -> tensor<2xi1>
  check.expect_eq_const %un, dense<[false, true]> : tensor<2xi1>
  %c = stablehlo.constant dense<true> : tensor<i1>
  %sel = stablehlo.select %c, %x, %y : tensor<i1>, tensor<2xi8>
  check.expect_eq_const %sel, dense<[-1, 1]> : tensor<2xi8>
  func.return
}
