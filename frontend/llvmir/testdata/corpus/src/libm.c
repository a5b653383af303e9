// run: trig f64:0.3 in:f64[40]{-20,20} out:f64[240] i32:40
// run: logs in:f32[40]{1,900} out:f32[240] i32:40
// run: powers in:f64[30]{1,9} out:f64[120] i32:30
// run: rounding in:f64[60]{-50,50} out:f64[360] i32:60
#include <math.h>
void trig(double k, const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[6 * i] = sin(x[i]);
    y[6 * i + 1] = cos(x[i]);
    y[6 * i + 2] = tan(k * x[i]);
    y[6 * i + 3] = atan(x[i]);
    y[6 * i + 4] = atan2(x[i], k);
    y[6 * i + 5] = tanh(x[i]);
  }
}
void logs(const float *x, float *y, int n) {
  for (int i = 0; i < n; i++) {
    y[6 * i] = logf(x[i]);
    y[6 * i + 1] = log2f(x[i]);
    y[6 * i + 2] = log10f(x[i]);
    y[6 * i + 3] = log1pf(x[i]);
    y[6 * i + 4] = cbrtf(x[i]);
    y[6 * i + 5] = hypotf(x[i], 3.0f);
  }
}
void powers(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[4 * i] = pow(x[i], 2.5);
    y[4 * i + 1] = exp(x[i]);
    y[4 * i + 2] = fmod(x[i] * 100.0, 7.25);
    y[4 * i + 3] = exp2(-x[i]);
  }
}
void rounding(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    double v = x[i] * 0.37;
    y[6 * i] = floor(v);
    y[6 * i + 1] = ceil(v);
    y[6 * i + 2] = trunc(v);
    y[6 * i + 3] = round(v);
    y[6 * i + 4] = rint(v);
    y[6 * i + 5] = copysign(fmin(v, 3.0), -v) + fmax(v, -2.0);
  }
}
