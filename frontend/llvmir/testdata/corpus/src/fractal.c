// run: mandelbrot i32:16 i32:24 i32:60 out:u8[384]
// run: ret:i32 collatz i32:200
// run: ret:f64 monte_carlo i32:500 i32:7
#include <stdint.h>
void mandelbrot(int h, int w, int limit, uint8_t *out) {
  for (int y = 0; y < h; y++)
    for (int x = 0; x < w; x++) {
      float cr = -2.0f + 2.6f * (float)x / (float)w, ci = -1.2f + 2.4f * (float)y / (float)h, zr = 0, zi = 0;
      int n = 0;
      while (n < limit && zr * zr + zi * zi < 4.0f) {
        float t = zr * zr - zi * zi + cr;
        zi = 2.0f * zr * zi + ci;
        zr = t;
        n++;
      }
      out[y * w + x] = (uint8_t)n;
    }
}
int collatz(int n) {
  int best = 0, at = 0;
  for (int i = 1; i < n; i++) {
    uint64_t v = (uint64_t)i;
    int k = 0;
    while (v != 1) {
      v = v & 1 ? 3 * v + 1 : v >> 1;
      k++;
    }
    if (k > best) best = k, at = i;
  }
  return at * 1000 + best;
}
double monte_carlo(int n, uint32_t s) {
  int in = 0;
  for (int i = 0; i < n; i++) {
    s = s * 1664525u + 1013904223u;
    double x = (double)s / 4294967296.0;
    s = s * 1664525u + 1013904223u;
    double y = (double)s / 4294967296.0;
    in += x * x + y * y < 1.0;
  }
  return 4.0 * in / n;
}
