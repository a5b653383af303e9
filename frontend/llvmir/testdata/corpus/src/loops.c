// run: ret:f32 s116 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s118 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s119 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s126 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s211 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s212 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s1213 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s231 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s2233 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s235 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s241 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s243 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s1244 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s252 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s254 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s255 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s256 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s258 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s261 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s291 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s292 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s1161 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s276 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s315 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s318 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s331 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s3110 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s341 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s442 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// run: ret:f32 s4117 inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[100] inout:f32[144] inout:f32[144] inout:f32[144] in:i32[100]{0,99}
// Loops after the test suite for vectorising compilers of Callahan, Dongarra and Levine: values carried over, loads that a later
// iteration's store would spoil, recurrences along one dimension, searches, choices.
#include <math.h>
#define N 100
#define M 12
typedef float T;
T s116(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N - 5; i += 5) { a[i] = a[i + 1] * a[i]; a[i + 1] = a[i + 2] * a[i + 1]; a[i + 2] = a[i + 3] * a[i + 2]; a[i + 3] = a[i + 4] * a[i + 3]; a[i + 4] = a[i + 5] * a[i + 4]; }
  return 0;
}
T s118(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 1; i < M; i++) for (int j = 0; j <= i - 1; j++) a[i] += bb[j][i] * a[i-j-1] * (T)0.01;
  return 0;
}
T s119(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 1; i < M; i++) for (int j = 1; j < M; j++) aa[i][j] = aa[i-1][j-1] + bb[i][j];
  return 0;
}
T s126(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  int k = 1; for (int i = 0; i < M; i++) { for (int j = 1; j < M; j++) { bb[j][i] = bb[j-1][i] + a[k-1 < N ? k-1 : 0] * cc[j][i]; ++k; } ++k; }
  return 0;
}
T s211(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 1; i < N-1; i++) { a[i] = b[i - 1] + c[i] * d[i]; b[i] = b[i + 1] - e[i] * d[i]; }
  return 0;
}
T s212(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N-1; i++) { a[i] *= c[i]; b[i] += a[i + 1] * d[i]; }
  return 0;
}
T s1213(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 1; i < N-1; i++) { a[i] = b[i-1]+c[i]; b[i] = a[i+1]*d[i]; }
  return 0;
}
T s231(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < M; ++i) for (int j = 1; j < M; j++) aa[j][i] = aa[j - 1][i] + bb[j][i];
  return 0;
}
T s2233(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 1; i < M; i++) { for (int j = 1; j < M; j++) aa[j][i] = aa[j-1][i] + cc[j][i]; for (int j = 1; j < M; j++) bb[i][j] = bb[i-1][j] + cc[i][j]; }
  return 0;
}
T s235(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < M; i++) { a[i] += b[i] * c[i]; for (int j = 1; j < M; j++) aa[j][i] = aa[j-1][i] + bb[j][i] * a[i]; }
  return 0;
}
T s241(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N-1; i++) { a[i] = b[i] * c[i] * d[i]; b[i] = a[i] * a[i+1] * d[i]; }
  return 0;
}
T s243(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N-1; i++) { a[i] = b[i] + c[i] * d[i]; b[i] = a[i] + d[i] * e[i]; a[i] = b[i] + a[i+1] * d[i]; }
  return 0;
}
T s1244(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N-1; i++) { a[i] = b[i] + c[i] * c[i] + b[i]*b[i] + c[i]; d[i] = a[i] + a[i+1]; }
  return 0;
}
T s252(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  T t = 0, s; for (int i = 0; i < N; i++) { s = b[i] * c[i]; a[i] = s + t; t = s; }
  return 0;
}
T s254(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  T x = b[N-1]; for (int i = 0; i < N; i++) { a[i] = (b[i] + x) * (T).5; x = b[i]; }
  return 0;
}
T s255(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  T x = b[N-1], y = b[N-2]; for (int i = 0; i < N; i++) { a[i] = (b[i] + x + y) * (T).333; y = x; x = b[i]; }
  return 0;
}
T s256(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < M; i++) for (int j = 1; j < M; j++) { a[j] = (T)1.0 - a[j - 1]; aa[j][i] = a[j] + bb[j][i]*d[j]; }
  return 0;
}
T s258(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  T s = 0; for (int i = 0; i < M; ++i) { if (a[i] > (T)0.) s = d[i] * d[i]; b[i] = s * c[i] + d[i]; e[i] = (s + (T)1.) * aa[0][i]; }
  return 0;
}
T s261(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  T t; for (int i = 1; i < N; ++i) { t = a[i] + b[i]; a[i] = t + c[i-1]; t = c[i] * d[i]; c[i] = t; }
  return 0;
}
T s291(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  int im1 = N-1; for (int i = 0; i < N; i++) { a[i] = (b[i] + b[im1]) * (T).5; im1 = i; }
  return 0;
}
T s292(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  int im1 = N-1, im2 = N-2; for (int i = 0; i < N; i++) { a[i] = (b[i] + b[im1] + b[im2]) * (T).333; im2 = im1; im1 = i; }
  return 0;
}
T s1161(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N-1; ++i) { if (c[i] < (T)0.) goto L20; a[i] = c[i] + d[i] * e[i]; goto L10; L20: b[i] = a[i] + d[i] * d[i]; L10: ; }
  return 0;
}
T s276(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  int mid = N/2; for (int i = 0; i < N; i++) if (i+1 < mid) a[i] += b[i] * c[i]; else a[i] += b[i] * d[i];
  return 0;
}
T s315(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  T x = a[0]; int index = 0; for (int i = 0; i < N; ++i) if (a[i] > x) { x = a[i]; index = i; } return x + index;
  return 0;
}
T s318(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  int inc = 1 + (ind[4]&1); int k = 0, index = 0; T max = fabsf(a[0]); k += inc; for (int i = 1; i < N/2; i++) { if (fabsf(a[k]) <= max) goto L5; index = i; max = fabsf(a[k]); L5: k += inc; } return max + index;
  return 0;
}
T s331(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  int j = -1; for (int i = 0; i < N; i++) if (a[i] < (T)0.) j = i; return j;
  return 0;
}
T s3110(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  T max = aa[0][0]; int xi = 0, yi = 0; for (int i = 0; i < M; i++) for (int j = 0; j < M; j++) if (aa[i][j] > max) { max = aa[i][j]; xi = i; yi = j; } return max + xi + yi;
  return 0;
}
T s341(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  int j = -1; for (int i = 0; i < N; i++) if (b[i] > (T)0.) { j++; a[j] = b[i]; }
  return 0;
}
T s442(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N; i++) switch (ind[i] & 3) { case 0: a[i] += b[i] * b[i]; break; case 1: a[i] += c[i] * c[i]; break; case 2: a[i] += d[i] * d[i]; break; case 3: a[i] += e[i] * e[i]; break; }
  return 0;
}
T s4117(T *a, T *b, T *c, T *d, T *e, T (*aa)[M], T (*bb)[M], T (*cc)[M], int *ind) {
  for (int i = 0; i < N; i++) a[i] = b[i] + c[i/2] * d[i];
  return 0;
}
