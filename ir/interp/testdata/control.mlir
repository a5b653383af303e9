func.func @main() {
  %zero = stablehlo.constant dense<0> : tensor<i64>
  %one = stablehlo.constant dense<1> : tensor<i64>
  %ten = stablehlo.constant dense<10> : tensor<i64>
  // 1 + 2 + ... + 10; the bounds come from outside the loop.
  %w:2 = stablehlo.while(%i = %zero, %s = %zero) : tensor<i64>, tensor<i64>
  cond {
    %c = stablehlo.compare LT, %i, %ten, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %n = stablehlo.add %i, %one : tensor<i64>
    %t = stablehlo.add %s, %n : tensor<i64>
    stablehlo.return %n, %t : tensor<i64>, tensor<i64>
  }
  check.expect_eq_const %w#0, dense<10> : tensor<i64>
  check.expect_eq_const %w#1, dense<55> : tensor<i64>
  %yes = stablehlo.compare GT, %w#1, %ten, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
  %if = "stablehlo.if"(%yes) ({
    stablehlo.return %ten : tensor<i64>
  }, {
    stablehlo.return %zero : tensor<i64>
  }) : (tensor<i1>) -> tensor<i64>
  check.expect_eq_const %if, dense<10> : tensor<i64>
  // An index without a branch takes the last.
  %far = stablehlo.constant dense<-3> : tensor<i32>
  %case = "stablehlo.case"(%far) ({
    stablehlo.return %zero : tensor<i64>
  }, {
    stablehlo.return %one : tensor<i64>
  }) : (tensor<i32>) -> tensor<i64>
  check.expect_eq_const %case, dense<1> : tensor<i64>
  %c = stablehlo.composite "my.op" %ten {decomposition = @square} : (tensor<i64>) -> tensor<i64>
  check.expect_eq_const %c, dense<100> : tensor<i64>
  %b:2 = stablehlo.optimization_barrier %ten, %one : tensor<i64>, tensor<i64>
  check.expect_eq_const %b#1, dense<1> : tensor<i64>
  func.return
}
func.func private @square(%x: tensor<i64>) -> tensor<i64> {
  %0 = stablehlo.multiply %x, %x : tensor<i64>
  func.return %0 : tensor<i64>
}
