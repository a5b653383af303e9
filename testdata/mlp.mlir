// A dense layer with relu.
module @mlp {
  func.func @main(%x: tensor<2x4xf32>) -> tensor<2x3xf32> {
    %w = stablehlo.constant dense<[[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]> : tensor<4x3xf32>
    %b = stablehlo.constant dense<[-15.0, 0.0, 15.0]> : tensor<3xf32>
    %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
    %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x3xf32>
    %zero = stablehlo.constant dense<0.0> : tensor<2x3xf32>
    %3 = stablehlo.maximum %2, %zero : tensor<2x3xf32>
    return %3 : tensor<2x3xf32>
  }
}
