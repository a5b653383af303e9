// Gather clamps, scatter skips.
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %at = stablehlo.constant dense<[2, -5, 9]> : tensor<3xi64>
  %rows = "stablehlo.gather"(%x, %at) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}>
    : (tensor<3x2xi32>, tensor<3xi64>) -> tensor<3x2xi32>
  check.expect_eq_const %rows, dense<[[5, 6], [1, 2], [5, 6]]> : tensor<3x2xi32>
  %b = "stablehlo.gather"(%x, %at) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}>
    : (tensor<3x2xi32>, tensor<3xi64>) -> tensor<3xi32>
  check.expect_eq_const %b, dense<[2, 3, 6]> : tensor<3xi32>

  %u = stablehlo.constant dense<[[10, 20], [30, 40], [50, 60]]> : tensor<3x2xi32>
  %s = "stablehlo.scatter"(%x, %at, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i32>, %c: tensor<i32>):
    %0 = stablehlo.add %a, %c : tensor<i32>
    stablehlo.return %0 : tensor<i32>
  }) : (tensor<3x2xi32>, tensor<3xi64>, tensor<3x2xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %s, dense<[[1, 2], [3, 4], [15, 26]]> : tensor<3x2xi32>
  // Windows half outside: each element by itself.
  %one = stablehlo.constant dense<1> : tensor<1xi64>
  %w = "stablehlo.scatter"(%x, %one, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>}> ({
  ^bb0(%a: tensor<i32>, %c: tensor<i32>):
    stablehlo.return %c : tensor<i32>
  }) : (tensor<3x2xi32>, tensor<1xi64>, tensor<3x2xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %w, dense<[[1, 2], [10, 20], [30, 40]]> : tensor<3x2xi32>

  // Stable: equal keys keep their order.
  %k = stablehlo.constant dense<[[3, 1, 3, 1, 2]]> : tensor<1x5xi32>
  %v = stablehlo.constant dense<[[0, 1, 2, 3, 4]]> : tensor<1x5xi8>
  %sk, %sv = "stablehlo.sort"(%k, %v) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %c: tensor<i32>, %d: tensor<i8>, %e: tensor<i8>):
    %0 = stablehlo.compare GT, %a, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %0 : tensor<i1>
  }) : (tensor<1x5xi32>, tensor<1x5xi8>) -> (tensor<1x5xi32>, tensor<1x5xi8>)
  check.expect_eq_const %sk, dense<[[3, 3, 2, 1, 1]]> : tensor<1x5xi32>
  check.expect_eq_const %sv, dense<[[0, 2, 4, 1, 3]]> : tensor<1x5xi8>

  %f = stablehlo.constant dense<[-0.0, 0x7FC00000, 0.0, 0xFF800000, 2.0]> : tensor<5xf32>
  %tv, %ti = chlo.top_k(%f, k = 4) : tensor<5xf32> -> (tensor<4xf32>, tensor<4xi32>)
  check.expect_eq_const %tv, dense<[0x7FC00000, 2.0, 0.0, 0.0]> : tensor<4xf32>
  check.expect_eq_const %ti, dense<[1, 4, 2, 0]> : tensor<4xi32>
  %tis = "stablehlo.torch_index_select"(%x, %one) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<3x2xi32>, tensor<1xi64>) -> tensor<1x2xi32>
  check.expect_eq_const %tis, dense<[[3, 4]]> : tensor<1x2xi32>
  func.return
}
