// run: ret:i32 life i32:24 i32:24 i32:3 inout:u8[576]{0,1} inout:u8[576]{0,1}
#include <stdint.h>
static int at(const uint8_t *g, int h, int w, int y, int x) { return g[((y + h) % h) * w + (x + w) % w]; }
int life(int h, int w, int steps, uint8_t *a, uint8_t *b) {
  int alive = 0;
  for (int t = 0; t < steps; t++) {
    alive = 0;
    for (int y = 0; y < h; y++)
      for (int x = 0; x < w; x++) {
        int n = at(a, h, w, y - 1, x - 1) + at(a, h, w, y - 1, x) + at(a, h, w, y - 1, x + 1) + at(a, h, w, y, x - 1) +
                at(a, h, w, y, x + 1) + at(a, h, w, y + 1, x - 1) + at(a, h, w, y + 1, x) + at(a, h, w, y + 1, x + 1);
        b[y * w + x] = n == 3 || (n == 2 && a[y * w + x]);
        alive += b[y * w + x];
      }
    uint8_t *s = a;
    a = b;
    b = s;
  }
  return alive;
}
