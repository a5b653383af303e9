// run: gather i32:200 in:f32[500] in:i32[200]{0,499} out:f32[200]
// run: permute_scatter i32:128 in:i32[128] out:i32[128]
// run: embed i32:20 i32:12 in:f32[600] in:i32[20]{0,49} out:f32[240]
// run: spmv i32:30 in:f64[150] in:i32[150]{0,29} in:f64[30] out:f64[30]
#include <stdint.h>
void gather(int n, const float *restrict t, const int32_t *restrict ix, float *restrict y) {
  for (int i = 0; i < n; i++) y[i] = t[ix[i]];
}
void permute_scatter(int n, const int32_t *restrict x, int32_t *restrict y) {
  for (int i = 0; i < n; i++) y[(i * 37 + 11) & (n - 1)] = x[i];
}
void embed(int n, int d, const float *restrict t, const int32_t *restrict ix, float *restrict y) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < d; j++) y[i * d + j] = t[ix[i] * d + j];
}
void spmv(int n, const double *restrict v, const int32_t *restrict col, const double *restrict x, double *restrict y) {
  for (int i = 0; i < n; i++) {
    double s = 0;
    for (int k = 5 * i; k < 5 * i + 5; k++) s += v[k] * x[col[k]];
    y[i] = s;
  }
}
