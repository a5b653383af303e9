// run: ret:i32 cholesky i32:16 inout:f64[256]
#include <math.h>
// The matrix is made diagonally dominant first, so that any input will do.
int cholesky(int n, double *a) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < i; j++) a[j * n + i] = a[i * n + j];
  for (int i = 0; i < n; i++) a[i * n + i] += 2.0 * n;
  for (int j = 0; j < n; j++) {
    double d = a[j * n + j];
    for (int k = 0; k < j; k++) d -= a[j * n + k] * a[j * n + k];
    if (d <= 0) return j + 1;
    d = sqrt(d);
    a[j * n + j] = d;
    for (int i = j + 1; i < n; i++) {
      double s = a[i * n + j];
      for (int k = 0; k < j; k++) s -= a[i * n + k] * a[j * n + k];
      a[i * n + j] = s / d;
    }
  }
  return 0;
}
