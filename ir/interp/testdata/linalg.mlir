func.func @main() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [2.0, 20.0, 26.0], [3.0, 26.0, 70.0]]> : tensor<3x3xf32>
  %l = stablehlo.cholesky %a, lower = true : tensor<3x3xf32>
  check.expect_eq_const %l, dense<[[1.0, 0.0, 0.0], [2.0, 4.0, 0.0], [3.0, 5.0, 6.0]]> : tensor<3x3xf32>
  %b = stablehlo.constant dense<[[2.0, 0.0, 0.0], [4.0, 8.0, 0.0], [6.0, 10.0, 12.0]]> : tensor<3x3xf32>
  %x = "stablehlo.triangular_solve"(%l, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  check.expect_eq_const %x, dense<[[2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 2.0]]> : tensor<3x3xf32>
  // x lᵀ = a has the solution l.
  %r = "stablehlo.triangular_solve"(%l, %a) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  check.expect_eq %r, %l : tensor<3x3xf32>, tensor<3x3xf32>
  %w = stablehlo.constant dense<[(1.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)]> : tensor<4xcomplex<f32>>
  %f = stablehlo.fft %w, type = FFT, length = [4] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  check.expect_eq_const %f, dense<(1.0, 0.0)> : tensor<4xcomplex<f32>>
  %s = stablehlo.constant dense<[1.0, 2.0, 4.0, -3.0, 0.5, 7.0]> : tensor<6xf32>
  %h = stablehlo.fft %s, type = RFFT, length = [6] : (tensor<6xf32>) -> tensor<4xcomplex<f32>>
  %g = stablehlo.fft %h, type = IRFFT, length = [6] : (tensor<4xcomplex<f32>>) -> tensor<6xf32>
  check.expect_almost_eq %g, %s : tensor<6xf32>, tensor<6xf32>
  %o = stablehlo.constant dense<[[[1.0, 2.0], [3.0, 4.0]], [[3.0, 4.0], [1.0, 2.0]]]> : tensor<2x2x2xf32>
  %sc = stablehlo.constant dense<1.0> : tensor<2xf32>
  %of = stablehlo.constant dense<1.0> : tensor<2xf32>
  %t:3 = "stablehlo.batch_norm_training"(%o, %sc, %of) <{epsilon = 0.0 : f32, feature_index = 2 : i64}> : (tensor<2x2x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x2x2xf32>, tensor<2xf32>, tensor<2xf32>)
  check.expect_eq_const %t#0, dense<[[[0.0, 0.0], [2.0, 2.0]], [[2.0, 2.0], [0.0, 0.0]]]> : tensor<2x2x2xf32>
  check.expect_eq_const %t#1, dense<[2.0, 3.0]> : tensor<2xf32>
  check.expect_eq_const %t#2, dense<1.0> : tensor<2xf32>
  %bi = "stablehlo.batch_norm_inference"(%o, %sc, %of, %t#1, %t#2) <{epsilon = 0.0 : f32, feature_index = 2 : i64}> : (tensor<2x2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x2x2xf32>
  check.expect_eq %bi, %t#0 : tensor<2x2x2xf32>, tensor<2x2x2xf32>
  %gr = stablehlo.constant dense<0.1> : tensor<2x2x2xf32>
  %bg:3 = "stablehlo.batch_norm_grad"(%o, %sc, %t#1, %t#2, %gr) <{epsilon = 0.0 : f32, feature_index = 2 : i64}> : (tensor<2x2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2xf32>, tensor<2xf32>)
  check.expect_almost_eq_const %bg#0, dense<0.0> : tensor<2x2x2xf32>
  check.expect_almost_eq_const %bg#1, dense<0.0> : tensor<2xf32>
  check.expect_almost_eq_const %bg#2, dense<0.4> : tensor<2xf32>
  func.return
}
