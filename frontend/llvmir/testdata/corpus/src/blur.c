// run: blur3 i32:20 i32:70 in:u8[1400] inout:u8[1400]
// run: sobel i32:18 i32:50 in:u8[900] inout:i16[900]
#include <stdint.h>
void blur3(int h, int w, const uint8_t *restrict s, uint8_t *restrict d) {
  for (int y = 1; y < h - 1; y++)
    for (int x = 1; x < w - 1; x++) {
      int sum = 0;
      for (int j = -1; j <= 1; j++)
        for (int i = -1; i <= 1; i++) sum += s[(y + j) * w + x + i];
      d[y * w + x] = (uint8_t)((sum + 4) / 9);
    }
}
void sobel(int h, int w, const uint8_t *restrict s, int16_t *restrict d) {
  for (int y = 1; y < h - 1; y++)
    for (int x = 1; x < w - 1; x++) {
      const uint8_t *p = s + y * w + x;
      int gx = p[1 - w] + 2 * p[1] + p[1 + w] - p[-1 - w] - 2 * p[-1] - p[w - 1];
      int gy = p[w - 1] + 2 * p[w] + p[w + 1] - p[-w - 1] - 2 * p[-w] - p[1 - w];
      d[y * w + x] = (int16_t)((gx < 0 ? -gx : gx) + (gy < 0 ? -gy : gy));
    }
}
