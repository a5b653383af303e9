// run: sigmoid i32:200 in:f32[200]{-8,8} out:f32[200]
// run: softmax i32:150 in:f32[150]{-4,4} out:f32[150] tol:64
// run: gelu_tanh i32:120 in:f32[120]{-4,4} out:f32[120] tol:64
// run: gelu_erf i32:120 in:f64[120]{-4,4} out:f64[120] tol:64
// run: layernorm i32:96 in:f32[96] in:f32[96] in:f32[96] out:f32[96] tol:64
#include <math.h>
void sigmoid(int n, const float *x, float *y) {
  for (int i = 0; i < n; i++) y[i] = 1.0f / (1.0f + expf(-x[i]));
}
void softmax(int n, const float *x, float *y) {
  float m = x[0], s = 0;
  for (int i = 1; i < n; i++) m = x[i] > m ? x[i] : m;
  for (int i = 0; i < n; i++) s += y[i] = expf(x[i] - m);
  for (int i = 0; i < n; i++) y[i] /= s;
}
void gelu_tanh(int n, const float *x, float *y) {
  for (int i = 0; i < n; i++) y[i] = 0.5f * x[i] * (1.0f + tanhf(0.7978845608f * (x[i] + 0.044715f * x[i] * x[i] * x[i])));
}
void gelu_erf(int n, const double *x, double *y) {
  for (int i = 0; i < n; i++) y[i] = 0.5 * x[i] * (1.0 + erf(x[i] * 0.70710678118654752440));
}
void layernorm(int n, const float *x, const float *g, const float *b, float *y) {
  float m = 0, v = 0;
  for (int i = 0; i < n; i++) m += x[i];
  m /= (float)n;
  for (int i = 0; i < n; i++) v += (x[i] - m) * (x[i] - m);
  float r = 1.0f / sqrtf(v / (float)n + 1e-5f);
  for (int i = 0; i < n; i++) y[i] = (x[i] - m) * r * g[i] + b[i];
}
