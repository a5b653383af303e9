// Amounts of the width and above, and negative ones, shift everything out.
func.func @main() {
  %x = stablehlo.constant dense<[-1, -1, -1, -128, 64, 1]> : tensor<6xi8>
  %n = stablehlo.constant dense<[1, 8, -1, 7, 2, 7]> : tensor<6xi8>
  %l = stablehlo.shift_left %x, %n : tensor<6xi8>
  check.expect_eq_const %l, dense<[-2, 0, 0, 0, 0, -128]> : tensor<6xi8>
  %r = stablehlo.shift_right_logical %x, %n : tensor<6xi8>
  check.expect_eq_const %r, dense<[127, 0, 0, 1, 16, 0]> : tensor<6xi8>
  %a = stablehlo.shift_right_arithmetic %x, %n : tensor<6xi8>
  check.expect_eq_const %a, dense<[-1, -1, -1, -1, 16, 0]> : tensor<6xi8>
  %u = stablehlo.constant dense<[128, 255, 1]> : tensor<3xui8>
  %k = stablehlo.constant dense<[1, 200, 0]> : tensor<3xui8>
  %ua = stablehlo.shift_right_arithmetic %u, %k : tensor<3xui8>
  check.expect_eq_const %ua, dense<[192, 255, 1]> : tensor<3xui8>
  %ul = stablehlo.shift_right_logical %u, %k : tensor<3xui8>
  check.expect_eq_const %ul, dense<[64, 0, 1]> : tensor<3xui8>
  func.return
}
