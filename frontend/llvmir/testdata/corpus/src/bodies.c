// run: forces i32:20 in:f32[60] out:f32[60]
// run: ret:f64 energy i32:12 in:f64[48]
#include <math.h>
void forces(int n, const float *restrict p, float *restrict f) {
  for (int i = 0; i < n; i++) {
    float fx = 0, fy = 0, fz = 0;
    for (int j = 0; j < n; j++) {
      float dx = p[3 * j] - p[3 * i], dy = p[3 * j + 1] - p[3 * i + 1], dz = p[3 * j + 2] - p[3 * i + 2];
      float d = dx * dx + dy * dy + dz * dz + 0.01f;
      float inv = 1.0f / (d * sqrtf(d));
      fx += dx * inv, fy += dy * inv, fz += dz * inv;
    }
    f[3 * i] = fx, f[3 * i + 1] = fy, f[3 * i + 2] = fz;
  }
}
struct body { double x, y, vx, vy; };
double energy(int n, const struct body *b) {
  double e = 0;
  for (int i = 0; i < n; i++) {
    e += 0.5 * (b[i].vx * b[i].vx + b[i].vy * b[i].vy);
    for (int j = i + 1; j < n; j++) {
      double dx = b[i].x - b[j].x, dy = b[i].y - b[j].y;
      e -= 1.0 / sqrt(dx * dx + dy * dy + 0.125);
    }
  }
  return e;
}
