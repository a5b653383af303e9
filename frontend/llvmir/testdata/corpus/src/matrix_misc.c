// run: ret:f64 determinant4 in:f64[16]
// run: matpow i32:4 i32:7 inout:i64[16]{0,9} out:i64[16]
// run: outer i32:30 i32:45 in:f32[30] in:f32[45] out:f32[1350]
// run: rowsum i32:25 i32:40 in:i16[1000] out:i32[25]
// run: colmax i32:25 i32:40 in:f32[1000] out:f32[40]
#include <stdint.h>
static double det3(const double *m, int a, int b, int c) {
  return m[4 + a] * (m[8 + b] * m[12 + c] - m[8 + c] * m[12 + b]) - m[4 + b] * (m[8 + a] * m[12 + c] - m[8 + c] * m[12 + a]) +
         m[4 + c] * (m[8 + a] * m[12 + b] - m[8 + b] * m[12 + a]);
}
double determinant4(const double *m) {
  return m[0] * det3(m, 1, 2, 3) - m[1] * det3(m, 0, 2, 3) + m[2] * det3(m, 0, 1, 3) - m[3] * det3(m, 0, 1, 2);
}
void matpow(int n, int e, int64_t *a, int64_t *r) {
  int64_t t[16];
  for (int i = 0; i < n * n; i++) r[i] = i % (n + 1) == 0;
  for (; e; e >>= 1) {
    if (e & 1) {
      for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
          int64_t s = 0;
          for (int k = 0; k < n; k++) s = (s + r[i * n + k] * a[k * n + j]) % 1000000007;
          t[i * n + j] = s;
        }
      for (int i = 0; i < n * n; i++) r[i] = t[i];
    }
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) {
        int64_t s = 0;
        for (int k = 0; k < n; k++) s = (s + a[i * n + k] * a[k * n + j]) % 1000000007;
        t[i * n + j] = s;
      }
    for (int i = 0; i < n * n; i++) a[i] = t[i];
  }
}
void outer(int m, int n, const float *restrict x, const float *restrict y, float *restrict a) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) a[i * n + j] = x[i] * y[j];
}
void rowsum(int m, int n, const int16_t *restrict a, int32_t *restrict s) {
  for (int i = 0; i < m; i++) {
    int32_t t = 0;
    for (int j = 0; j < n; j++) t += a[i * n + j];
    s[i] = t;
  }
}
void colmax(int m, int n, const float *restrict a, float *restrict x) {
  for (int j = 0; j < n; j++) x[j] = a[j];
  for (int i = 1; i < m; i++)
    for (int j = 0; j < n; j++) x[j] = a[i * n + j] > x[j] ? a[i * n + j] : x[j];
}
