// Floats become integers by truncation; what does not fit saturates, NaN is 0.
func.func @main() {
  %f = stablehlo.constant dense<[1.9, -1.9, 300.0, -300.0, 0x7FC00000, 0x7F800000, 0xFF800000, 127.5]> : tensor<8xf32>
  %i8 = stablehlo.convert %f : (tensor<8xf32>) -> tensor<8xi8>
  check.expect_eq_const %i8, dense<[1, -1, 127, -128, 0, 127, -128, 127]> : tensor<8xi8>
  %u8 = stablehlo.convert %f : (tensor<8xf32>) -> tensor<8xui8>
  check.expect_eq_const %u8, dense<[1, 0, 255, 0, 0, 255, 0, 127]> : tensor<8xui8>
  %i1 = stablehlo.convert %f : (tensor<8xf32>) -> tensor<8xi1>
  check.expect_eq_const %i1, dense<true> : tensor<8xi1>
  %g = stablehlo.constant dense<[1.0e30, -1.0e30, 9.2233720368547758e18]> : tensor<3xf64>
  %i64 = stablehlo.convert %g : (tensor<3xf64>) -> tensor<3xi64>
  check.expect_eq_const %i64, dense<[9223372036854775807, -9223372036854775808, 9223372036854775807]> : tensor<3xi64>
  %u64 = stablehlo.convert %g : (tensor<3xf64>) -> tensor<3xui64>
  check.expect_eq_const %u64, dense<[18446744073709551615, 0, 9223372036854775808]> : tensor<3xui64>
  // Integers wrap.
  %n = stablehlo.constant dense<[300, -1, 128, 65536]> : tensor<4xi32>
  %n8 = stablehlo.convert %n : (tensor<4xi32>) -> tensor<4xi8>
  check.expect_eq_const %n8, dense<[44, -1, -128, 0]> : tensor<4xi8>
  %nu = stablehlo.convert %n : (tensor<4xi32>) -> tensor<4xui64>
  check.expect_eq_const %nu, dense<[300, 18446744073709551615, 128, 65536]> : tensor<4xui64>
  %nb = stablehlo.convert %n : (tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %nb, dense<true> : tensor<4xi1>
  // One rounding only: 2^60 + 2^36 + 1 is above the tie of f32.
  %w = stablehlo.constant dense<[1152921573326323713, 1152921573326323712]> : tensor<2xi64>
  %wf = stablehlo.convert %w : (tensor<2xi64>) -> tensor<2xf32>
  check.expect_eq_const %wf, dense<[1.15292164e18, 1.15292150e18]> : tensor<2xf32>
  %b = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %bf = stablehlo.convert %b : (tensor<2xi1>) -> tensor<2xf32>
  check.expect_eq_const %bf, dense<[1.0, 0.0]> : tensor<2xf32>
  // f64 to bf16 is rounded once: through f32 this would be a tie.
  %d = stablehlo.constant dense<[1.0039062500000002, 1.00390625, 1.01171875]> : tensor<3xf64>
  %db = stablehlo.convert %d : (tensor<3xf64>) -> tensor<3xbf16>
  check.expect_eq_const %db, dense<[1.0078125, 1.0, 1.015625]> : tensor<3xbf16>

  %bits = stablehlo.bitcast_convert %f : (tensor<8xf32>) -> tensor<8x4xui8>
  %back = stablehlo.bitcast_convert %bits : (tensor<8x4xui8>) -> tensor<8xf32>
  check.expect_eq %back, %f : tensor<8xf32>, tensor<8xf32>
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %ob = stablehlo.bitcast_convert %one : (tensor<f32>) -> tensor<2xui16>
  check.expect_eq_const %ob, dense<[0, 16256]> : tensor<2xui16>

  // reduce_precision: e5m2. Ties to even, overflow to infinity, too small to zero.
  %r = stablehlo.constant dense<[1.125, 1.375, 65536.0, 57344.0, 3.0e-5, 6.103515625e-5, 0x7FC00000]> : tensor<7xf32>
  %rp = stablehlo.reduce_precision %r, format = e5m2 : tensor<7xf32>
  check.expect_eq_const %rp, dense<[1.0, 1.5, 0x7F800000, 57344.0, 0.0, 6.103515625e-5, 0x7FC00000]> : tensor<7xf32>
  func.return
}
