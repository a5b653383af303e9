// run: gemm_f32 i32:24 i32:40 i32:17 in:f32[408] in:f32[680] inout:f32[960]
// run: gemm_f64 i32:13 in:f64[169] in:f64[169] out:f64[169]
void gemm_f32(int m, int n, int k, const float *restrict a, const float *restrict b, float *restrict c) {
  for (int i = 0; i < m; i++)
    for (int p = 0; p < k; p++) {
      float x = a[i * k + p];
      for (int j = 0; j < n; j++) c[i * n + j] += x * b[p * n + j];
    }
}
void gemm_f64(int n, const double *restrict a, const double *restrict b, double *restrict c) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      double s = 0;
      for (int p = 0; p < n; p++) s += a[i * n + p] * b[p * n + j];
      c[i * n + j] = s;
    }
}
