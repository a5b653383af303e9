// run: transpose_i32 i32:33 i32:65 in:i32[2145] out:i32[2145]
// run: transpose_inplace i32:20 inout:i16[400]
#include <stdint.h>
void transpose_i32(int r, int c, const int32_t *restrict a, int32_t *restrict b) {
  for (int i = 0; i < r; i++)
    for (int j = 0; j < c; j++) b[j * r + i] = a[i * c + j];
}
void transpose_inplace(int n, int16_t *a) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < i; j++) {
      int16_t t = a[i * n + j];
      a[i * n + j] = a[j * n + i];
      a[j * n + i] = t;
    }
}
