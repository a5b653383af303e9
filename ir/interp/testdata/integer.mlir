// Integer arithmetic where the plain answer does not fit or does not exist.
func.func @main() {
  %a = stablehlo.constant dense<[127, -128, -7, 7, -7, 5, -128, 1]> : tensor<8xi8>
  %b = stablehlo.constant dense<[1, -1, 2, -2, -2, 0, -1, -128]> : tensor<8xi8>
  %add = stablehlo.add %a, %b : tensor<8xi8>
  check.expect_eq_const %add, dense<[-128, 127, -5, 5, -9, 5, 127, -127]> : tensor<8xi8>
  %div = stablehlo.divide %a, %b : tensor<8xi8>
  check.expect_eq_const %div, dense<[127, -128, -3, -3, 3, -1, -128, 0]> : tensor<8xi8>
  %rem = stablehlo.remainder %a, %b : tensor<8xi8>
  check.expect_eq_const %rem, dense<[0, 0, -1, 1, -1, 5, 0, 1]> : tensor<8xi8>
  %abs = stablehlo.abs %a : tensor<8xi8>
  check.expect_eq_const %abs, dense<[127, -128, 7, 7, 7, 5, -128, 1]> : tensor<8xi8>
  %neg = stablehlo.negate %a : tensor<8xi8>
  check.expect_eq_const %neg, dense<[-127, -128, 7, -7, 7, -5, -128, -1]> : tensor<8xi8>
  %sgn = stablehlo.sign %b : tensor<8xi8>
  check.expect_eq_const %sgn, dense<[1, -1, 1, -1, -1, 0, -1, -1]> : tensor<8xi8>
  %not = stablehlo.not %a : tensor<8xi8>
  check.expect_eq_const %not, dense<[-128, 127, 6, -8, 6, -6, 127, -2]> : tensor<8xi8>

  %u = stablehlo.constant dense<[200, 0, 7, 255]> : tensor<4xui8>
  %v = stablehlo.constant dense<[100, 1, 0, 16]> : tensor<4xui8>
  %uadd = stablehlo.add %u, %v : tensor<4xui8>
  check.expect_eq_const %uadd, dense<[44, 1, 7, 15]> : tensor<4xui8>
  %usub = stablehlo.subtract %v, %u : tensor<4xui8>
  check.expect_eq_const %usub, dense<[156, 1, 249, 17]> : tensor<4xui8>
  %udiv = stablehlo.divide %u, %v : tensor<4xui8>
  check.expect_eq_const %udiv, dense<[2, 0, 255, 15]> : tensor<4xui8>
  %urem = stablehlo.remainder %u, %v : tensor<4xui8>
  check.expect_eq_const %urem, dense<[0, 0, 7, 15]> : tensor<4xui8>
  %umax = stablehlo.maximum %u, %v : tensor<4xui8>
  check.expect_eq_const %umax, dense<[200, 1, 7, 255]> : tensor<4xui8>

  %p = stablehlo.constant dense<[2, 2, -1, -1, 1, 3, 0, 2]> : tensor<8xi8>
  %q = stablehlo.constant dense<[3, 7, -3, -2, -5, -1, 0, 8]> : tensor<8xi8>
  %pow = stablehlo.power %p, %q : tensor<8xi8>
  check.expect_eq_const %pow, dense<[8, -128, -1, 1, 1, 0, 1, 0]> : tensor<8xi8>

  %pc = stablehlo.popcnt %a : tensor<8xi8>
  check.expect_eq_const %pc, dense<[7, 1, 6, 3, 6, 2, 1, 1]> : tensor<8xi8>
  %lz = stablehlo.count_leading_zeros %a : tensor<8xi8>
  check.expect_eq_const %lz, dense<[1, 0, 0, 5, 0, 5, 0, 7]> : tensor<8xi8>

  %t = stablehlo.constant dense<[true, true, false, false]> : tensor<4xi1>
  %s = stablehlo.constant dense<[true, false, true, false]> : tensor<4xi1>
  %or = stablehlo.add %t, %s : tensor<4xi1>
  check.expect_eq_const %or, dense<[true, true, true, false]> : tensor<4xi1>
  %and = stablehlo.multiply %t, %s : tensor<4xi1>
  check.expect_eq_const %and, dense<[true, false, false, false]> : tensor<4xi1>
  %xor = stablehlo.xor %t, %s : tensor<4xi1>
  check.expect_eq_const %xor, dense<[false, true, true, false]> : tensor<4xi1>
  %nt = stablehlo.not %t : tensor<4xi1>
  check.expect_eq_const %nt, dense<[false, false, true, true]> : tensor<4xi1>

  %m64 = stablehlo.constant dense<[-9223372036854775808, 9223372036854775807]> : tensor<2xi64>
  %n64 = stablehlo.constant dense<-1> : tensor<2xi64>
  %d64 = stablehlo.divide %m64, %n64 : tensor<2xi64>
  check.expect_eq_const %d64, dense<[-9223372036854775808, -9223372036854775807]> : tensor<2xi64>
  %big = stablehlo.constant dense<[18446744073709551615, 3]> : tensor<2xui64>
  %two = stablehlo.constant dense<2> : tensor<2xui64>
  %half = stablehlo.divide %big, %two : tensor<2xui64>
  check.expect_eq_const %half, dense<[9223372036854775807, 1]> : tensor<2xui64>
  func.return
}
