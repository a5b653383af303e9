// run: fft i32:64 inout:f32[64] inout:f32[64] tol:256
// run: fir i32:200 i32:16 in:f32[216] in:f32[16] out:f32[200]
// run: biquad i32:128 in:f64[128] out:f64[128]
#include <math.h>
void fft(int n, float *re, float *im) {
  for (int i = 1, j = 0; i < n; i++) {
    int b = n >> 1;
    for (; j & b; b >>= 1) j ^= b;
    j ^= b;
    if (i < j) {
      float t = re[i];
      re[i] = re[j], re[j] = t;
      t = im[i];
      im[i] = im[j], im[j] = t;
    }
  }
  for (int len = 2; len <= n; len <<= 1)
    for (int k = 0; k < len / 2; k++) {
      double a = -6.283185307179586 * k / len;
      float c = (float)cos(a), s = (float)sin(a);
      for (int i = k; i < n; i += len) {
        int j = i + len / 2;
        float xr = re[j] * c - im[j] * s, xi = re[j] * s + im[j] * c;
        re[j] = re[i] - xr, im[j] = im[i] - xi;
        re[i] += xr, im[i] += xi;
      }
    }
}
void fir(int n, int taps, const float *restrict x, const float *restrict h, float *restrict y) {
  for (int i = 0; i < n; i++) {
    float s = 0;
    for (int k = 0; k < taps; k++) s += h[k] * x[i + k];
    y[i] = s;
  }
}
void biquad(int n, const double *x, double *y) {
  double z1 = 0, z2 = 0;
  for (int i = 0; i < n; i++) {
    double v = 0.2 * x[i] + z1;
    z1 = 0.4 * x[i] + 0.3 * v + z2;
    z2 = 0.2 * x[i] - 0.1 * v;
    y[i] = v;
  }
}
