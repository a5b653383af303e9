// run: mm2 f64:1.5 f64:1.2 inout:f64[396] in:f64[572] in:f64[468] in:f64[270] inout:f64[330]
// run: mvt i32:70 inout:f64[70] inout:f64[70] in:f64[70] in:f64[70] in:f64[4900]
// run: gemver i32:70 f64:1.5 f64:1.2 inout:f64[4900] in:f64[70] in:f64[70] in:f64[70] in:f64[70] inout:f64[70] inout:f64[70] in:f64[70] in:f64[70] tol:64
// run: symm f64:1.5 f64:1.2 inout:f64[396] in:f64[484] in:f64[396]
// run: trmm f64:1.5 in:f64[484] inout:f64[396]
// run: gramschmidt inout:f64[396] out:f64[324] out:f64[396] tol:4096
// run: covariance f64:22 inout:f64[396] out:f64[324] out:f64[18] tol:64
// run: doitgen inout:f64[1320] in:f64[225] out:f64[15]
// run: adi i32:3 inout:f64[484] inout:f64[484] inout:f64[484] inout:f64[484] tol:64
// Linear algebra whose innermost loops are ordered sums.
#include <math.h>
#define N 22
#define M 18
#define L 26
#define P 15
typedef double T;
void mm2(T alpha, T beta, T tmp[N][M], T A[N][L], T B[L][M], T C[M][P], T D[N][P]) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < M; j++) {
      tmp[i][j] = 0;
      for (int k = 0; k < L; ++k) tmp[i][j] += alpha * A[i][k] * B[k][j];
    }
  for (int i = 0; i < N; i++)
    for (int j = 0; j < P; j++) {
      D[i][j] *= beta;
      for (int k = 0; k < M; ++k) D[i][j] += tmp[i][k] * C[k][j];
    }
}
void mvt(int n, T *x1, T *x2, T *y1, T *y2, T *a) {
  T (*A)[n] = (T (*)[n])a;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) x1[i] = x1[i] + A[i][j] * y1[j];
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) x2[i] = x2[i] + A[j][i] * y2[j];
}
void gemver(int n, T alpha, T beta, T *restrict a, T *u1, T *v1, T *u2, T *v2, T *w, T *x, T *y, T *z) {
  T (*A)[n] = (T (*)[n])a;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) A[i][j] = A[i][j] + u1[i] * v1[j] + u2[i] * v2[j];
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) x[i] = x[i] + beta * A[j][i] * y[j];
  for (int i = 0; i < n; i++) x[i] = x[i] + z[i];
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) w[i] = w[i] + alpha * A[i][j] * x[j];
}
void symm(T alpha, T beta, T C[N][M], T A[N][N], T B[N][M]) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < M; j++) {
      T temp2 = 0;
      for (int k = 0; k < i; k++) {
        C[k][j] += alpha * B[i][j] * A[i][k];
        temp2 += B[k][j] * A[i][k];
      }
      C[i][j] = beta * C[i][j] + alpha * B[i][j] * A[i][i] + alpha * temp2;
    }
}
void trmm(T alpha, T A[N][N], T B[N][M]) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < M; j++) {
      for (int k = i + 1; k < N; k++) B[i][j] += A[k][i] * B[k][j];
      B[i][j] = alpha * B[i][j];
    }
}
void gramschmidt(T A[N][M], T R[M][M], T Q[N][M]) {
  T nrm;
  for (int k = 0; k < M; k++) {
    nrm = 0;
    for (int i = 0; i < N; i++) nrm += A[i][k] * A[i][k];
    R[k][k] = sqrt(nrm);
    for (int i = 0; i < N; i++) Q[i][k] = A[i][k] / R[k][k];
    for (int j = k + 1; j < M; j++) {
      R[k][j] = 0;
      for (int i = 0; i < N; i++) R[k][j] += Q[i][k] * A[i][j];
      for (int i = 0; i < N; i++) A[i][j] = A[i][j] - Q[i][k] * R[k][j];
    }
  }
}
void covariance(T float_n, T data[N][M], T cov[M][M], T mean[M]) {
  for (int j = 0; j < M; j++) {
    mean[j] = 0;
    for (int i = 0; i < N; i++) mean[j] += data[i][j];
    mean[j] /= float_n;
  }
  for (int i = 0; i < N; i++)
    for (int j = 0; j < M; j++) data[i][j] -= mean[j];
  for (int i = 0; i < M; i++)
    for (int j = i; j < M; j++) {
      cov[i][j] = 0;
      for (int k = 0; k < N; k++) cov[i][j] += data[k][i] * data[k][j];
      cov[i][j] /= float_n - 1;
      cov[j][i] = cov[i][j];
    }
}
void doitgen(T A[8][11][P], T C4[P][P], T sum[P]) {
  for (int r = 0; r < 8; r++)
    for (int q = 0; q < 11; q++) {
      for (int p = 0; p < P; p++) {
        sum[p] = 0;
        for (int s = 0; s < P; s++) sum[p] += A[r][q][s] * C4[s][p];
      }
      for (int p = 0; p < P; p++) A[r][q][p] = sum[p];
    }
}
void adi(int tsteps, T u[N][N], T v[N][N], T p[N][N], T q[N][N]) {
  T DX = (T)1 / (T)N, DY = (T)1 / (T)N, DT = (T)1 / (T)tsteps, B1 = 2, B2 = 1;
  T mul1 = B1 * DT / (DX * DX), mul2 = B2 * DT / (DY * DY);
  T a = -mul1 / (T)2, b = (T)1 + mul1, c = a, d = -mul2 / (T)2, e = (T)1 + mul2, f = d;
  for (int t = 1; t <= tsteps; t++) {
    for (int i = 1; i < N - 1; i++) {
      v[0][i] = 1;
      p[i][0] = 0;
      q[i][0] = v[0][i];
      for (int j = 1; j < N - 1; j++) {
        p[i][j] = -c / (a * p[i][j - 1] + b);
        q[i][j] = (-d * u[j][i - 1] + ((T)1 + (T)2 * d) * u[j][i] - f * u[j][i + 1] - a * q[i][j - 1]) / (a * p[i][j - 1] + b);
      }
      v[N - 1][i] = 1;
      for (int j = N - 2; j >= 1; j--) v[j][i] = p[i][j] * v[j + 1][i] + q[i][j];
    }
    for (int i = 1; i < N - 1; i++) {
      u[i][0] = 1;
      p[i][0] = 0;
      q[i][0] = u[i][0];
      for (int j = 1; j < N - 1; j++) {
        p[i][j] = -f / (d * p[i][j - 1] + e);
        q[i][j] = (-a * v[i - 1][j] + ((T)1 + (T)2 * a) * v[i][j] - c * v[i + 1][j] - d * q[i][j - 1]) / (d * p[i][j - 1] + e);
      }
      u[i][N - 1] = 1;
      for (int j = N - 2; j >= 1; j--) u[i][j] = p[i][j] * u[i][j + 1] + q[i][j];
    }
  }
}
