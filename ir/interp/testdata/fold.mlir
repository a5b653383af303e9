func.func @main() {
  %x = stablehlo.constant dense<[[1, 5, 3], [6, 2, 6]]> : tensor<2x3xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %low = stablehlo.constant dense<-2147483648> : tensor<i32>
  %s = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2x3xi32>, tensor<i32>) -> tensor<3xi32>
  check.expect_eq_const %s, dense<[7, 7, 9]> : tensor<3xi32>
  // Two operands at once: the greatest and the first place it stands.
  %i = stablehlo.iota dim = 1 : tensor<2x3xi32>
  %m:2 = stablehlo.reduce(%x init: %low), (%i init: %z) across dimensions = [1] : (tensor<2x3xi32>, tensor<2x3xi32>, tensor<i32>, tensor<i32>) -> (tensor<2xi32>, tensor<2xi32>)
   reducer(%a: tensor<i32>, %c: tensor<i32>) (%b: tensor<i32>, %d: tensor<i32>) {
    %gt = stablehlo.compare GT, %a, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %v = stablehlo.select %gt, %a, %c : tensor<i1>, tensor<i32>
    %eq = stablehlo.compare EQ, %a, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %lo = stablehlo.minimum %b, %d : tensor<i32>
    %p = stablehlo.select %gt, %b, %d : tensor<i1>, tensor<i32>
    %q = stablehlo.select %eq, %lo, %p : tensor<i1>, tensor<i32>
    stablehlo.return %v, %q : tensor<i32>, tensor<i32>
  }
  check.expect_eq_const %m#0, dense<[5, 6]> : tensor<2xi32>
  check.expect_eq_const %m#1, dense<[1, 0]> : tensor<2xi32>
  // A sum is rounded once: in f16 the ones would be lost one by one.
  %big = stablehlo.constant dense<[2048.0, 1.0, 1.0, 1.0, 1.0]> : tensor<5xf16>
  %hz = stablehlo.constant dense<0.0> : tensor<f16>
  %hs = stablehlo.reduce(%big init: %hz) applies stablehlo.add across dimensions = [0] : (tensor<5xf16>, tensor<f16>) -> tensor<f16>
  check.expect_eq_const %hs, dense<2052.0> : tensor<f16>

  // Base dilation 2 by 1, stride 3 by 1, window dilation 3 by 1, padding on both sides.
  %w = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %rw = "stablehlo.reduce_window"(%w, %z) <{window_dimensions = array<i64: 2, 1>, window_strides = array<i64: 4, 1>, base_dilations = array<i64: 2, 1>, window_dilations = array<i64: 3, 1>, padding = dense<[[2, 1], [0, 0]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %0 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %0 : tensor<i32>
  }) : (tensor<3x2xi32>, tensor<i32>) -> tensor<2x2xi32>
  check.expect_eq_const %rw, dense<[[0, 0], [3, 4]]> : tensor<2x2xi32>
  %cum = "stablehlo.reduce_window"(%s, %z) <{window_dimensions = array<i64: 3>, padding = dense<[[2, 0]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %0 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %0 : tensor<i32>
  }) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  check.expect_eq_const %cum, dense<[7, 14, 23]> : tensor<3xi32>

  %o = stablehlo.constant dense<[[1, 5], [2, 5], [3, 6], [4, 4]]> : tensor<4x2xi64>
  %src = stablehlo.constant dense<[[5, 6], [7, 8]]> : tensor<2x2xi64>
  %z64 = stablehlo.constant dense<0> : tensor<i64>
  %sas = "stablehlo.select_and_scatter"(%o, %src, %z64) <{window_dimensions = array<i64: 3, 1>, window_strides = array<i64: 2, 1>, padding = dense<[[0, 1], [0, 0]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %0 = stablehlo.compare GE, %a, %b, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %0 : tensor<i1>
  }, {
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %0 = stablehlo.add %a, %b : tensor<i64>
    stablehlo.return %0 : tensor<i64>
  }) : (tensor<4x2xi64>, tensor<2x2xi64>, tensor<i64>) -> tensor<4x2xi64>
  check.expect_eq_const %sas, dense<[[0, 0], [0, 0], [5, 14], [7, 0]]> : tensor<4x2xi64>

  %mp = "stablehlo.map"(%x, %i) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %0 = stablehlo.multiply %a, %b : tensor<i32>
    %1 = stablehlo.add %0, %a : tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %mp, dense<[[1, 10, 9], [6, 4, 18]]> : tensor<2x3xi32>
  // A body with a call in it is evaluated element by element.
  %call = "stablehlo.map"(%x) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a: tensor<i32>):
    %0 = func.call @twice(%a) : (tensor<i32>) -> tensor<i32>
    stablehlo.return %0 : tensor<i32>
  }) : (tensor<2x3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %call, dense<[[2, 10, 6], [12, 4, 12]]> : tensor<2x3xi32>
  func.return
}
func.func private @twice(%x: tensor<i32>) -> tensor<i32> {
  %0 = stablehlo.add %x, %x : tensor<i32>
  func.return %0 : tensor<i32>
}
