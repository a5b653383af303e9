// run: heat3d i32:10 in:f32[1000] inout:f32[1000]
void heat3d(int n, const float *restrict a, float *restrict b) {
  for (int i = 1; i < n - 1; i++)
    for (int j = 1; j < n - 1; j++)
      for (int k = 1; k < n - 1; k++) {
        int c = (i * n + j) * n + k;
        b[c] = 0.125f * (a[c + n * n] - 2.0f * a[c] + a[c - n * n]) + 0.125f * (a[c + n] - 2.0f * a[c] + a[c - n]) +
               0.125f * (a[c + 1] - 2.0f * a[c] + a[c - 1]) + a[c];
      }
}
