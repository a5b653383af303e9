// run: ret:i32 base64 in:u8[100] i32:100 inout:u8[140]
// run: ret:i32 rle in:u8[300]{0,1} i32:300 inout:u8[600]
// run: ret:i32 lz in:u8[400]{0,2} i32:400 inout:u8[900]
#include <stdint.h>
static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
int base64(const uint8_t *p, int n, uint8_t *out) {
  int k = 0;
  for (int i = 0; i < n; i += 3) {
    uint32_t v = (uint32_t)p[i] << 16 | (i + 1 < n ? p[i + 1] << 8 : 0) | (i + 2 < n ? p[i + 2] : 0);
    out[k++] = digits[v >> 18];
    out[k++] = digits[v >> 12 & 63];
    out[k++] = i + 1 < n ? digits[v >> 6 & 63] : '=';
    out[k++] = i + 2 < n ? digits[v & 63] : '=';
  }
  return k;
}
int rle(const uint8_t *p, int n, uint8_t *out) {
  int k = 0;
  for (int i = 0; i < n;) {
    int j = i;
    while (j < n && p[j] == p[i] && j - i < 255) j++;
    out[k++] = (uint8_t)(j - i);
    out[k++] = p[i];
    i = j;
  }
  return k;
}
int lz(const uint8_t *p, int n, uint8_t *out) {
  int k = 0;
  for (int i = 0; i < n;) {
    int best = 0, from = 0;
    for (int j = i > 63 ? i - 63 : 0; j < i; j++) {
      int l = 0;
      while (i + l < n && l < 15 && p[j + l] == p[i + l]) l++;
      if (l > best) best = l, from = i - j;
    }
    if (best > 2) {
      out[k++] = (uint8_t)(128 + best);
      out[k++] = (uint8_t)from;
      i += best;
    } else out[k++] = p[i++];
  }
  return k;
}
