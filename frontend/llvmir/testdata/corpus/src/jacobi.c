// run: jacobi1d i32:500 i32:4 inout:f32[500] inout:f32[500]
// run: jacobi2d i32:22 i32:30 in:f64[660] inout:f64[660]
void jacobi1d(int n, int steps, float *restrict a, float *restrict b) {
  for (int t = 0; t < steps; t++) {
    for (int i = 1; i < n - 1; i++) b[i] = 0.33333f * (a[i - 1] + a[i] + a[i + 1]);
    for (int i = 1; i < n - 1; i++) a[i] = 0.33333f * (b[i - 1] + b[i] + b[i + 1]);
  }
}
void jacobi2d(int h, int w, const double *restrict a, double *restrict b) {
  for (int y = 1; y < h - 1; y++)
    for (int x = 1; x < w - 1; x++)
      b[y * w + x] = 0.2 * (a[y * w + x] + a[y * w + x - 1] + a[y * w + x + 1] + a[(y - 1) * w + x] + a[(y + 1) * w + x]);
}
