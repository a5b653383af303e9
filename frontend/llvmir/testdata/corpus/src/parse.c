// run: ret:i64 parse_sum in:u8[200]{44,57} i32:200
// run: ret:i32 utf8_count in:u8[300] i32:300
// run: itoa i32:-1048577 out:u8[16]
#include <stdint.h>
int64_t parse_sum(const uint8_t *p, int n) {
  int64_t sum = 0, v = 0;
  int neg = 0;
  for (int i = 0; i < n; i++) {
    uint8_t c = p[i];
    if (c >= '0' && c <= '9') {
      v = v * 10 + (c - '0');
      if (v > 1000000000) v %= 1000000007;
    } else {
      sum += neg ? -v : v;
      v = 0;
      neg = c == '-';
    }
  }
  return sum + (neg ? -v : v);
}
int utf8_count(const uint8_t *p, int n) {
  int c = 0;
  for (int i = 0; i < n; i++) c += (p[i] & 0xc0) != 0x80;
  return c;
}
void itoa(int32_t v, uint8_t *out) {
  uint8_t buf[12];
  int n = 0, k = 0;
  uint32_t u = v < 0 ? 0u - (uint32_t)v : (uint32_t)v;
  do buf[n++] = (uint8_t)('0' + u % 10);
  while (u /= 10);
  if (v < 0) out[k++] = '-';
  while (n) out[k++] = buf[--n];
  out[k] = 0;
}
