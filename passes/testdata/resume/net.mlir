// A small network with every form and control flow in it.
module @net {
  func.func public @main(%x: tensor<1x3x12x12xf32> {gw.name = "x"}, %i: tensor<4xi32>) -> (tensor<1x8xf32> {gw.name = "y"}, tensor<4x8xf32>, tensor<1x8xf32>, tensor<i32>) {
    %w = stablehlo.constant dense<0.25> : tensor<8x3x3x3xf32>
    %bias = stablehlo.constant dense<[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]> : tensor<8xf32>
    %c = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x12x12xf32>, tensor<8x3x3x3xf32>) -> tensor<1x8x12x12xf32>
    %bb = stablehlo.broadcast_in_dim %bias, dims = [1] : (tensor<8xf32>) -> tensor<1x8x12x12xf32>
    %s = stablehlo.add %c, %bb : tensor<1x8x12x12xf32>
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %zeros = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<1x8x12x12xf32>
    %r = stablehlo.maximum %s, %zeros : tensor<1x8x12x12xf32>
    %p = "stablehlo.reduce_window"(%r, %zero) ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %m = stablehlo.maximum %a, %b : tensor<f32>
      stablehlo.return %m : tensor<f32>
    }) {window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 2, 2>} : (tensor<1x8x12x12xf32>, tensor<f32>) -> tensor<1x8x6x6xf32>
    %g = stablehlo.reduce(%p init: %zero) applies stablehlo.add across dimensions = [2, 3] : (tensor<1x8x6x6xf32>, tensor<f32>) -> tensor<1x8xf32>
    %t = stablehlo.logistic %g : tensor<1x8xf32>
    %e = stablehlo.reshape %p : (tensor<1x8x6x6xf32>) -> tensor<36x8xf32>
    %h = "stablehlo.gather"(%e, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 8>} : (tensor<36x8xf32>, tensor<4xi32>) -> tensor<4x8xf32>
    %n0 = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %lim = stablehlo.constant dense<5> : tensor<i32>
    %wh:2 = stablehlo.while(%k = %n0, %v = %t) : tensor<i32>, tensor<1x8xf32>
    cond {
      %q = stablehlo.compare LT, %k, %lim, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %q : tensor<i1>
    } do {
      %k1 = stablehlo.add %k, %one : tensor<i32>
      %v1 = stablehlo.add %v, %g : tensor<1x8xf32>
      stablehlo.return %k1, %v1 : tensor<i32>, tensor<1x8xf32>
    }
    return %t, %h, %wh#1, %wh#0 : tensor<1x8xf32>, tensor<4x8xf32>, tensor<1x8xf32>, tensor<i32>
  }
}
