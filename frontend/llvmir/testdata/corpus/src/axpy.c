// run: axpy i32:1000 f32:2.5 in:f32[1000] inout:f32[1000]
// run: axpy_strided i32:300 f64:-1.25 in:f64[900] inout:f64[600]
// run: scale_add i32:257 f32:0.5 in:f32[257] in:f32[257] out:f32[257]
void axpy(int n, float a, const float *restrict x, float *restrict y) {
  for (int i = 0; i < n; i++) y[i] += a * x[i];
}
void axpy_strided(int n, double a, const double *restrict x, double *restrict y) {
  for (int i = 0; i < n; i++) y[2 * i] += a * x[3 * i];
}
void scale_add(int n, float s, const float *x, const float *y, float *z) {
  for (int i = 0; i < n; i++) z[i] = s * (x[i] + y[i]);
}
