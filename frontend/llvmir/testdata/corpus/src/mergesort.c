// run: mergesort inout:f64[300] inout:f64[300] i32:300
#include <string.h>
void mergesort(double *a, double *tmp, int n) {
  if (n < 2) return;
  int m = n / 2;
  mergesort(a, tmp, m);
  mergesort(a + m, tmp, n - m);
  int i = 0, j = m, k = 0;
  while (i < m && j < n) tmp[k++] = a[j] < a[i] ? a[j++] : a[i++];
  while (i < m) tmp[k++] = a[i++];
  while (j < n) tmp[k++] = a[j++];
  memcpy(a, tmp, (size_t)n * sizeof *a);
}
