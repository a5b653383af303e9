// run: inclusive i32:300 in:i32[300] out:i32[300]
// run: exclusive_f64 i32:200 in:f64[200] out:f64[200]
#include <stdint.h>
void inclusive(int n, const int32_t *a, int32_t *b) {
  uint32_t s = 0;
  for (int i = 0; i < n; i++) {
    s += (uint32_t)a[i];
    b[i] = (int32_t)s;
  }
}
void exclusive_f64(int n, const double *a, double *b) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    b[i] = s;
    s += a[i];
  }
}
