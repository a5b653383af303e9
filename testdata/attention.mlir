// One head of attention; the scale is computed from constants.
module @attention {
  func.func @main(%q: tensor<6x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x8xf32>) -> tensor<6x8xf32> {
    %d = stablehlo.constant dense<8.0> : tensor<f32>
    %root = stablehlo.sqrt %d : tensor<f32>
    %r = stablehlo.broadcast_in_dim %root, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %s = stablehlo.dot_general %q, %k, contracting_dims = [1] x [1] : (tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<6x6xf32>
    %scaled = stablehlo.divide %s, %r : tensor<6x6xf32>
    %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %max = stablehlo.reduce(%scaled init: %low) applies stablehlo.maximum across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %maxs = stablehlo.broadcast_in_dim %max, dims = [0] : (tensor<6xf32>) -> tensor<6x6xf32>
    %less = stablehlo.subtract %scaled, %maxs : tensor<6x6xf32>
    %e = stablehlo.exponential %less : tensor<6x6xf32>
    %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<6x6xf32>, tensor<f32>) -> tensor<6xf32>
    %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<6xf32>) -> tensor<6x6xf32>
    %p = stablehlo.divide %e, %sums : tensor<6x6xf32>
    %out = stablehlo.dot_general %p, %v, contracting_dims = [1] x [0] : (tensor<6x6xf32>, tensor<6x8xf32>) -> tensor<6x8xf32>
    return %out : tensor<6x8xf32>
  }
}
