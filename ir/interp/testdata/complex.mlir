func.func @main() {
  %re = stablehlo.constant dense<[3.0, 0.0]> : tensor<2xf32>
  %im = stablehlo.constant dense<[-4.0, 2.0]> : tensor<2xf32>
  %c = stablehlo.complex %re, %im : tensor<2xcomplex<f32>>
  %r = stablehlo.real %c : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  check.expect_eq %r, %re : tensor<2xf32>, tensor<2xf32>
  %i = stablehlo.imag %c : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  check.expect_eq %i, %im : tensor<2xf32>, tensor<2xf32>
  %a = stablehlo.abs %c : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  check.expect_eq_const %a, dense<[5.0, 2.0]> : tensor<2xf32>
  %m = stablehlo.multiply %c, %c : tensor<2xcomplex<f32>>
  check.expect_eq_const %m, dense<[(-7.0, -24.0), (-4.0, 0.0)]> : tensor<2xcomplex<f32>>
  %z = stablehlo.constant dense<(0.0, 0.0)> : tensor<complex<f32>>
  %s = stablehlo.reduce(%c init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
  check.expect_eq_const %s, dense<(3.0, -2.0)> : tensor<complex<f32>>
  %d = stablehlo.dot %c, %c : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<complex<f32>>
  check.expect_eq_const %d, dense<(-11.0, -24.0)> : tensor<complex<f32>>
  %t = stablehlo.reverse %c, dims = [0] : tensor<2xcomplex<f32>>
  check.expect_eq_const %t, dense<[(0.0, 2.0), (3.0, -4.0)]> : tensor<2xcomplex<f32>>
  func.return
}
