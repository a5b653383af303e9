// run: ret:f32 dot_f32 i32:500 in:f32[500] in:f32[500]
// run: ret:f64 norm2 i32:333 in:f64[333]
// run: ret:i32 argmax i32:400 in:f32[400]
// run: moments i32:256 in:f64[256] out:f64[2]
// run: minmax i32:300 in:f32[300] out:f32[2]
#include <math.h>
float dot_f32(int n, const float *a, const float *b) {
  float s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i];
  return s;
}
double norm2(int n, const double *a) {
  double s = 0;
  for (int i = 0; i < n; i++) s += a[i] * a[i];
  return sqrt(s);
}
int argmax(int n, const float *a) {
  int best = 0;
  for (int i = 1; i < n; i++)
    if (a[i] > a[best]) best = i;
  return best;
}
void moments(int n, const double *a, double *out) {
  double m = 0, v = 0;
  for (int i = 0; i < n; i++) m += a[i];
  m /= n;
  for (int i = 0; i < n; i++) v += (a[i] - m) * (a[i] - m);
  out[0] = m;
  out[1] = v / n;
}
void minmax(int n, const float *a, float *out) {
  float lo = a[0], hi = a[0];
  for (int i = 1; i < n; i++) {
    if (a[i] < lo) lo = a[i];
    if (a[i] > hi) hi = a[i];
  }
  out[0] = lo;
  out[1] = hi;
}
