// run: q15_mul i32:300 in:i16[300] in:i16[300] out:i16[300]
// run: saturate i32:200 in:i32[200] in:i32[200] out:i32[200]
// run: divmod i32:100 in:i32[100] in:i32[100]{1,500} out:i32[200]
// run: ret:i64 mul_high in:i64[40] in:i64[40] i32:40
#include <stdint.h>
void q15_mul(int n, const int16_t *restrict a, const int16_t *restrict b, int16_t *restrict c) {
  for (int i = 0; i < n; i++) c[i] = (int16_t)((a[i] * b[i] + 16384) >> 15);
}
void saturate(int n, const int32_t *a, const int32_t *b, int32_t *c) {
  for (int i = 0; i < n; i++) {
    int64_t s = (int64_t)a[i] + b[i];
    c[i] = s > INT32_MAX ? INT32_MAX : s < INT32_MIN ? INT32_MIN : (int32_t)s;
  }
}
void divmod(int n, const int32_t *a, const int32_t *b, int32_t *c) {
  for (int i = 0; i < n; i++) {
    c[2 * i] = a[i] / b[i];
    c[2 * i + 1] = a[i] % b[i];
  }
}
int64_t mul_high(const int64_t *a, const int64_t *b, int n) {
  int64_t s = 0;
  for (int i = 0; i < n; i++) s ^= (int64_t)((__int128)a[i] * b[i] >> 64) + i;
  return s;
}
