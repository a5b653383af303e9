#include <math.h>
void saxpy(int n, float a, const float *restrict x, float *restrict y) {
  for (int i = 0; i < n; i++) y[i] = a * x[i] + y[i];
}
float dot(int n, const float *x, const float *y) {
  float s = 0;
  for (int i = 0; i < n; i++) s += x[i] * y[i];
  return s;
}
void matmul(int m, int n, int k, const float *restrict a, const float *restrict b, float *restrict c) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) {
      float s = 0;
      for (int p = 0; p < k; p++) s += a[i * k + p] * b[p * n + j];
      c[i * n + j] = s;
    }
}
void stencil(int h, int w, const float *restrict x, float *restrict y) {
  for (int i = 1; i < h - 1; i++)
    for (int j = 1; j < w - 1; j++)
      y[i * w + j] = 0.2f * (x[i * w + j] + x[(i - 1) * w + j] + x[(i + 1) * w + j] + x[i * w + j - 1] + x[i * w + j + 1]);
}
void softmax(int rows, int n, const float *restrict x, float *restrict y) {
  for (int r = 0; r < rows; r++, x += n, y += n) {
    float m = -INFINITY, s = 0;
    for (int i = 0; i < n; i++) m = x[i] > m ? x[i] : m;
    for (int i = 0; i < n; i++) s += y[i] = expf(x[i] - m);
    for (int i = 0; i < n; i++) y[i] /= s;
  }
}
void gelu(int n, const float *restrict x, float *restrict y) {
  for (int i = 0; i < n; i++) y[i] = 0.5f * x[i] * (1.0f + tanhf(0.7978845608f * (x[i] + 0.044715f * x[i] * x[i] * x[i])));
}
