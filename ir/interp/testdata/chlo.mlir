// Values from tables of the functions.
func.func @main() {
  %x = stablehlo.constant dense<[0.5, -0.5, 2.0]> : tensor<3xf64>
  %erf = chlo.erf %x : tensor<3xf64> -> tensor<3xf64>
  check.expect_almost_eq_const %erf, dense<[0.5204998778130465, -0.5204998778130465, 0.9953222650189527]> : tensor<3xf64>
  %dg = chlo.digamma %x : tensor<3xf64> -> tensor<3xf64>
  check.expect_almost_eq_const %dg, dense<[-1.9635100260214235, 0.03648997397857652, 0.42278433509846713]> : tensor<3xf64>
  %lg = chlo.lgamma %x : tensor<3xf64> -> tensor<3xf64>
  check.expect_almost_eq_const %lg, dense<[0.5723649429247001, 1.2655121234846454, 0.0]> : tensor<3xf64>
  %b = chlo.bessel_i1e %x : tensor<3xf64> -> tensor<3xf64>
  check.expect_almost_eq_const %b, dense<[0.15642080318487173, -0.15642080318487173, 0.21526928924893771]> : tensor<3xf64>
  %two = stablehlo.constant dense<2.0> : tensor<3xf64>
  %q = stablehlo.constant dense<[1.0, 0.5, 3.0]> : tensor<3xf64>
  %ze = chlo.zeta %two, %q : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
  check.expect_almost_eq_const %ze, dense<[1.6449340668482264, 4.934802200544679, 0.39493406684822646]> : tensor<3xf64>
  %pg = chlo.polygamma %two, %q : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
  check.expect_almost_eq_const %pg, dense<[-2.404113806319188, -16.828796644234320, -0.154113806319188]> : tensor<3xf64>
  %n0 = stablehlo.constant dense<[0.0, 1.0, -1.0, 0.0]> : tensor<4xf32>
  %n1 = stablehlo.constant dense<[-1.0, 2.0, 0.0, 0.0]> : tensor<4xf32>
  %na = chlo.next_after %n0, %n1 : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  check.expect_eq_const %na, dense<[0x80000001, 0x3F800001, 0xBF7FFFFF, 0.0]> : tensor<4xf32>
  %row = stablehlo.constant dense<[[1, 2, 3]]> : tensor<1x3xi32>
  %col = stablehlo.constant dense<[[10], [20]]> : tensor<2x1xi32>
  %bc = chlo.broadcast_add %row, %col : (tensor<1x3xi32>, tensor<2x1xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %bc, dense<[[11, 12, 13], [21, 22, 23]]> : tensor<2x3xi32>
  func.return
}
