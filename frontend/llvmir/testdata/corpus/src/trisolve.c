// run: forward_solve i32:24 in:f64[576] inout:f64[24]
void forward_solve(int n, const double *restrict l, double *restrict b) {
  for (int i = 0; i < n; i++) {
    double s = b[i];
    for (int j = 0; j < i; j++) s -= l[i * n + j] * b[j];
    b[i] = s / (l[i * n + i] + 4.0);
  }
}
