// run: conv3x3_i8 i32:12 i32:20 in:i8[240] in:i8[9] inout:i32[240]
// run: depthwise_i8 i32:6 i32:32 in:i8[256] in:i8[96] out:i8[192] i32:9
// run: maxpool_u8 i32:8 i32:24 in:u8[192] out:u8[48]
#include <stdint.h>
void conv3x3_i8(int h, int w, const int8_t *restrict x, const int8_t *restrict k, int32_t *restrict y) {
  for (int i = 1; i < h - 1; i++)
    for (int j = 1; j < w - 1; j++) {
      int32_t s = 0;
      for (int a = 0; a < 3; a++)
        for (int b = 0; b < 3; b++) s += x[(i + a - 1) * w + j + b - 1] * k[a * 3 + b];
      y[i * w + j] = s;
    }
}
void depthwise_i8(int t, int c, const int8_t *restrict x, const int8_t *restrict k, int8_t *restrict y, int shift) {
  for (int i = 0; i < t; i++)
    for (int j = 0; j < c; j++) {
      int32_t s = 1 << (shift - 1);
      for (int a = 0; a < 3; a++) s += x[(i + a) * c + j] * k[a * c + j];
      s >>= shift;
      y[i * c + j] = (int8_t)(s < -128 ? -128 : s > 127 ? 127 : s);
    }
}
void maxpool_u8(int h, int w, const uint8_t *restrict x, uint8_t *restrict y) {
  for (int i = 0; i < h / 2; i++)
    for (int j = 0; j < w / 2; j++) {
      uint8_t m = 0;
      for (int a = 0; a < 2; a++)
        for (int b = 0; b < 2; b++) {
          uint8_t v = x[(2 * i + a) * w + 2 * j + b];
          if (v > m) m = v;
        }
      y[i * (w / 2) + j] = m;
    }
}
