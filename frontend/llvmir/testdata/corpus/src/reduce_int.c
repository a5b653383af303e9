// run: ret:i64 sum_i32 i32:1001 in:i32[1001]
// run: ret:i32 xor_u32 i32:777 in:i32[777]
// run: ret:i32 count_above i32:999 i32:40 in:i32[999]{0,99}
// run: ret:i32 min_i16 i32:513 in:i16[513]
// run: ret:i32 max_diff i32:600 in:u8[600] in:u8[600]
#include <stdint.h>
int64_t sum_i32(int n, const int32_t *a) {
  int64_t s = 0;
  for (int i = 0; i < n; i++) s += a[i];
  return s;
}
uint32_t xor_u32(int n, const uint32_t *a) {
  uint32_t s = 0;
  for (int i = 0; i < n; i++) s ^= a[i];
  return s;
}
int count_above(int n, int limit, const int *a) {
  int c = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > limit) c++;
  return c;
}
int min_i16(int n, const int16_t *a) {
  int16_t m = a[0];
  for (int i = 1; i < n; i++) m = a[i] < m ? a[i] : m;
  return m;
}
int max_diff(int n, const uint8_t *a, const uint8_t *b) {
  int m = 0;
  for (int i = 0; i < n; i++) {
    int d = a[i] - b[i];
    if (d < 0) d = -d;
    if (d > m) m = d;
  }
  return m;
}
