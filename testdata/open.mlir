// As jax.export writes a net for any batch: sizes are computed from the inputs', and asserted.
module @jit_net {
  func.func public @main(%x: tensor<?x8x8x3xf32> {jax.arg_info = "x"}, %m: tensor<?x10xi1>) -> (tensor<?x10xf32>, tensor<?xi32>, tensor<?x?xf32>) {
    %w = stablehlo.constant dense<0.1> : tensor<3x3x3x4xf32>
    %0 = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x8x8x3xf32>) -> tensor<i32>
    %one0 = stablehlo.constant dense<1> : tensor<i32>
    %ok = stablehlo.compare GE, %0, %one0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%ok, %0) {api_version = 2 : i32, error_message = "b must be >= 1, is {0}", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %1 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<?x8x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<?x8x8x4xf32>
    %z = stablehlo.constant dense<0.0> : tensor<f32>
    %ni = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = "stablehlo.reduce_window"(%1, %ni) <{window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
      ^bb0(%a: tensor<f32>, %b: tensor<f32>):
        %q = stablehlo.maximum %a, %b : tensor<f32>
        stablehlo.return %q : tensor<f32>
    }) : (tensor<?x8x8x4xf32>, tensor<f32>) -> tensor<?x4x4x4xf32>
    %c64 = stablehlo.constant dense<64> : tensor<1xi32>
    %r0 = stablehlo.reshape %0 : (tensor<i32>) -> tensor<1xi32>
    %s = stablehlo.concatenate %r0, %c64, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %3 = stablehlo.dynamic_reshape %2, %s : (tensor<?x4x4x4xf32>, tensor<2xi32>) -> tensor<?x64xf32>
    %v = stablehlo.constant dense<0.01> : tensor<64x10xf32>
    %4 = stablehlo.dot_general %3, %v, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<?x64xf32>, tensor<64x10xf32>) -> tensor<?x10xf32>
    %bias = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]> : tensor<10xf32>
    %c10 = stablehlo.constant dense<10> : tensor<1xi32>
    %s2 = stablehlo.concatenate %r0, %c10, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %bias, %s2, dims = [1] : (tensor<10xf32>, tensor<2xi32>) -> tensor<?x10xf32>
    %6 = stablehlo.add %4, %5 : tensor<?x10xf32>
    %7 = call @softmax(%0, %6) : (tensor<i32>, tensor<?x10xf32>) -> tensor<?x10xf32>
    %8 = stablehlo.dynamic_broadcast_in_dim %z, %s2, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x10xf32>
    %9 = stablehlo.select %m, %7, %8 : tensor<?x10xi1>, tensor<?x10xf32>
    %10 = stablehlo.dynamic_iota %r0, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
    %c2 = stablehlo.constant dense<2> : tensor<i32>
    %c0 = stablehlo.constant dense<0> : tensor<i32>
    %w0:2 = stablehlo.while(%i = %c0, %acc = %9) : tensor<i32>, tensor<?x10xf32>
      cond {
        %p = stablehlo.compare LT, %i, %c2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %p : tensor<i1>
      } do {
        %t = stablehlo.tanh %acc : tensor<?x10xf32>
        %one = stablehlo.constant dense<1> : tensor<i32>
        %n = stablehlo.add %i, %one : tensor<i32>
        stablehlo.return %n, %t : tensor<i32>, tensor<?x10xf32>
      }
    %g = stablehlo.dot_general %w0#1, %w0#1, contracting_dims = [1] x [1] : (tensor<?x10xf32>, tensor<?x10xf32>) -> tensor<?x?xf32>
    return %w0#1, %10, %g : tensor<?x10xf32>, tensor<?xi32>, tensor<?x?xf32>
  }
  func.func private @softmax(%n: tensor<i32>, %x: tensor<?x10xf32>) -> tensor<?x10xf32> {
    %ni = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %z = stablehlo.constant dense<0.0> : tensor<f32>
    %0 = stablehlo.reduce(%x init: %ni) applies stablehlo.maximum across dimensions = [1] : (tensor<?x10xf32>, tensor<f32>) -> tensor<?xf32>
    %r = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %s = stablehlo.concatenate %r, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %1 = stablehlo.dynamic_broadcast_in_dim %0, %s, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %c10 = stablehlo.constant dense<10> : tensor<1xi32>
    %s2 = stablehlo.concatenate %r, %c10, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %1, %s2, dims = [0, 1] : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x10xf32>
    %3 = stablehlo.subtract %x, %2 : tensor<?x10xf32>
    %4 = stablehlo.exponential %3 : tensor<?x10xf32>
    %5 = stablehlo.reduce(%4 init: %z) applies stablehlo.add across dimensions = [1] : (tensor<?x10xf32>, tensor<f32>) -> tensor<?xf32>
    %6 = stablehlo.dynamic_broadcast_in_dim %5, %s2, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x10xf32>
    %7 = stablehlo.divide %4, %6 : tensor<?x10xf32>
    return %7 : tensor<?x10xf32>
  }
}
