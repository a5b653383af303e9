// run: gemv i32:37 i32:53 in:f32[1961] in:f32[53] out:f32[37]
// run: gemv_t i32:37 i32:53 in:f32[1961] in:f32[37] inout:f32[53]
void gemv(int m, int n, const float *restrict a, const float *restrict x, float *restrict y) {
  for (int i = 0; i < m; i++) {
    float s = 0;
    for (int j = 0; j < n; j++) s += a[i * n + j] * x[j];
    y[i] = s;
  }
}
void gemv_t(int m, int n, const float *restrict a, const float *restrict x, float *restrict y) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) y[j] += a[i * n + j] * x[i];
}
