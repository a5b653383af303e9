// run: heapsort inout:u64[257] i32:257
#include <stdint.h>
static void sift(uint64_t *a, int i, int n) {
  for (;;) {
    int c = 2 * i + 1;
    if (c >= n) return;
    if (c + 1 < n && a[c + 1] > a[c]) c++;
    if (a[i] >= a[c]) return;
    uint64_t t = a[i];
    a[i] = a[c];
    a[c] = t;
    i = c;
  }
}
void heapsort(uint64_t *a, int n) {
  for (int i = n / 2 - 1; i >= 0; i--) sift(a, i, n);
  for (int e = n - 1; e > 0; e--) {
    uint64_t t = a[0];
    a[0] = a[e];
    a[e] = t;
    sift(a, 0, e);
  }
}
