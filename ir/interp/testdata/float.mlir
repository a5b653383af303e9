// Special values: NaN (0x7FC00000), infinities, signed zeros, ties.
func.func @main() {
  %a = stablehlo.constant dense<[0x7FC00000, 1.0, -0.0, 0.0, 0x7F800000, 0xFF800000]> : tensor<6xf32>
  %b = stablehlo.constant dense<[1.0, 0x7FC00000, 0.0, -0.0, 1.0, 0x7F800000]> : tensor<6xf32>
  %max = stablehlo.maximum %a, %b : tensor<6xf32>
  check.expect_eq_const %max, dense<[0x7FC00000, 0x7FC00000, 0.0, 0.0, 0x7F800000, 0x7F800000]> : tensor<6xf32>
  %min = stablehlo.minimum %a, %b : tensor<6xf32>
  check.expect_eq_const %min, dense<[0x7FC00000, 0x7FC00000, -0.0, -0.0, 1.0, 0xFF800000]> : tensor<6xf32>
  // Value equality cannot see the sign of zero: its reciprocal can.
  %one = stablehlo.constant dense<1.0> : tensor<6xf32>
  %rmax = stablehlo.divide %one, %max : tensor<6xf32>
  check.expect_eq_const %rmax, dense<[0x7FC00000, 0x7FC00000, 0x7F800000, 0x7F800000, 0.0, 0.0]> : tensor<6xf32>
  %rmin = stablehlo.divide %one, %min : tensor<6xf32>
  check.expect_eq_const %rmin, dense<[0x7FC00000, 0x7FC00000, 0xFF800000, 0xFF800000, 1.0, 0.0]> : tensor<6xf32>
  %sum = stablehlo.add %a, %b : tensor<6xf32>
  check.expect_eq_const %sum, dense<[0x7FC00000, 0x7FC00000, 0.0, 0.0, 0x7F800000, 0x7FC00000]> : tensor<6xf32>

  %x = stablehlo.constant dense<[-2.5, -1.5, -0.5, 0.5, 1.5, 2.5]> : tensor<6xf32>
  %afz = stablehlo.round_nearest_afz %x : tensor<6xf32>
  check.expect_eq_const %afz, dense<[-3.0, -2.0, -1.0, 1.0, 2.0, 3.0]> : tensor<6xf32>
  %even = stablehlo.round_nearest_even %x : tensor<6xf32>
  check.expect_eq_const %even, dense<[-2.0, -2.0, 0.0, 0.0, 2.0, 2.0]> : tensor<6xf32>
  %floor = stablehlo.floor %x : tensor<6xf32>
  check.expect_eq_const %floor, dense<[-3.0, -2.0, -1.0, 0.0, 1.0, 2.0]> : tensor<6xf32>
  %ceil = stablehlo.ceil %x : tensor<6xf32>
  check.expect_eq_const %ceil, dense<[-2.0, -1.0, 0.0, 1.0, 2.0, 3.0]> : tensor<6xf32>
  %sign = stablehlo.sign %a : tensor<6xf32>
  check.expect_eq_const %sign, dense<[0x7FC00000, 1.0, 0.0, 0.0, 1.0, -1.0]> : tensor<6xf32>
  %fin = stablehlo.is_finite %a : (tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %fin, dense<[false, true, true, true, false, false]> : tensor<6xi1>

  // The remainder has the sign of the dividend.
  %n = stablehlo.constant dense<[5.5, -5.5, 5.5, -5.5, 1.0, 0x7F800000]> : tensor<6xf32>
  %d = stablehlo.constant dense<[2.0, 2.0, -2.0, -2.0, 0.0, 2.0]> : tensor<6xf32>
  %rem = stablehlo.remainder %n, %d : tensor<6xf32>
  check.expect_eq_const %rem, dense<[1.5, -1.5, 1.5, -1.5, 0x7FC00000, 0x7FC00000]> : tensor<6xf32>

  // clamp is min(max(x, low), high); NaN stays.
  %lo = stablehlo.constant dense<-1.0> : tensor<f32>
  %hi = stablehlo.constant dense<1.0> : tensor<f32>
  %cl = stablehlo.clamp %lo, %a, %hi : (tensor<f32>, tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  check.expect_eq_const %cl, dense<[0x7FC00000, 1.0, 0.0, 0.0, 1.0, -1.0]> : tensor<6xf32>

  // f16 overflows at 65520, a tie that rounds to even, and loses everything below 2^-25.
  %h = stablehlo.constant dense<[65504.0, 65504.0, 5.9604645e-8, 1.0]> : tensor<4xf16>
  %g = stablehlo.constant dense<[15.0, 16.0, 0.5, 4.8828125e-4]> : tensor<4xf16>
  %hs = stablehlo.add %h, %g : tensor<4xf16>
  check.expect_eq_const %hs, dense<[65504.0, 0x7C00, 0.5, 1.0]> : tensor<4xf16>
  %hp = stablehlo.multiply %h, %g : tensor<4xf16>
  check.expect_eq_const %hp, dense<[0x7C00, 0x7C00, 0.0, 4.8828125e-4]> : tensor<4xf16>

  %pb = stablehlo.constant dense<[0.0, -8.0, 2.0, 0.0, -1.0, 4.0]> : tensor<6xf32>
  %pe = stablehlo.constant dense<[0.0, 3.0, -1.0, -1.0, 0.5, 0.5]> : tensor<6xf32>
  %pw = stablehlo.power %pb, %pe : tensor<6xf32>
  check.expect_eq_const %pw, dense<[1.0, -512.0, 0.5, 0x7F800000, 0x7FC00000, 2.0]> : tensor<6xf32>
  func.return
}
