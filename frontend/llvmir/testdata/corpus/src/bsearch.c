// run: lower_bounds in:i32[200]{0,5} in:i32[50]{0,600} out:i32[50] i32:200 i32:50
#include <stdint.h>
// The table is made sorted by a running sum in place of the steps given.
void lower_bounds(const int32_t *steps, const int32_t *q, int32_t *out, int n, int m) {
  int32_t t[200];
  int32_t s = 0;
  for (int i = 0; i < n; i++) t[i] = s += steps[i];
  for (int k = 0; k < m; k++) {
    int lo = 0, hi = n;
    while (lo < hi) {
      int mid = (lo + hi) >> 1;
      if (t[mid] < q[k]) lo = mid + 1;
      else hi = mid;
    }
    out[k] = lo;
  }
}
