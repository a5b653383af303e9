// Powers of two by doubling: a while loop that the device runs.
module @loop {
  func.func @main(%n: tensor<i32>) -> tensor<i32> {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %r:2 = stablehlo.while(%i = %zero, %x = %one) : tensor<i32>, tensor<i32>
    cond {
      %c = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %k = stablehlo.constant dense<1> : tensor<i32>
      %j = stablehlo.add %i, %k : tensor<i32>
      %y = stablehlo.add %x, %x : tensor<i32>
      stablehlo.return %j, %y : tensor<i32>, tensor<i32>
    }
    return %r#1 : tensor<i32>
  }
}
