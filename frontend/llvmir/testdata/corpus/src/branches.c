// run: piecewise i32:300 in:f32[300]{-4,4} out:f32[300]
// run: where i32:257 in:i32[257] in:f64[257] in:f64[257] out:f64[257]
// run: ret:i32 compact i32:300 in:i32[300]{-50,50} inout:i32[300]
// run: ret:i32 first_negative i32:300 in:f32[300]
// run: threshold i32:400 inout:i16[400] i32:100
#include <stdint.h>
void piecewise(int n, const float *restrict x, float *restrict y) {
  for (int i = 0; i < n; i++) {
    if (x[i] < -1.0f) y[i] = -x[i] - 0.5f;
    else if (x[i] > 1.0f) y[i] = x[i] - 0.5f;
    else y[i] = 0.5f * x[i] * x[i];
  }
}
void where(int n, const int32_t *restrict c, const double *restrict a, const double *restrict b, double *restrict y) {
  for (int i = 0; i < n; i++) y[i] = c[i] & 1 ? a[i] : b[i];
}
int compact(int n, const int32_t *restrict x, int32_t *restrict y) {
  int k = 0;
  for (int i = 0; i < n; i++)
    if (x[i] > 0) y[k++] = x[i];
  return k;
}
int first_negative(int n, const float *x) {
  for (int i = 0; i < n; i++)
    if (x[i] < 0) return i;
  return -1;
}
void threshold(int n, int16_t *x, int limit) {
  for (int i = 0; i < n; i++) {
    if (x[i] > limit) x[i] = (int16_t)limit;
    else if (x[i] < -limit) x[i] = (int16_t)-limit;
  }
}
