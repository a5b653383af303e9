// Integer products and windows: what expand takes apart, with control flow by index.
module @ints {
  func.func public @main(%x: tensor<4x5xi32>, %y: tensor<5x6xi32>, %i: tensor<i32>) -> (tensor<4x6xi32>, tensor<4x5xi32>) {
    %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<4x5xi32>, tensor<5x6xi32>) -> tensor<4x6xi32>
    %z = stablehlo.constant dense<0> : tensor<i32>
    %1 = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%a: tensor<i32>, %b: tensor<i32>):
      %m = stablehlo.add %a, %b : tensor<i32>
      stablehlo.return %m : tensor<i32>
    }) {window_dimensions = array<i64: 4, 1>, padding = dense<[[3, 0], [0, 0]]> : tensor<2x2xi64>} : (tensor<4x5xi32>, tensor<i32>) -> tensor<4x5xi32>
    %2 = "stablehlo.case"(%i) ({
      stablehlo.return %1 : tensor<4x5xi32>
    }, {
      %n = stablehlo.negate %1 : tensor<4x5xi32>
      stablehlo.return %n : tensor<4x5xi32>
    }) : (tensor<i32>) -> tensor<4x5xi32>
    return %0, %2 : tensor<4x6xi32>, tensor<4x5xi32>
  }
}
