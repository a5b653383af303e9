// run: ret:i32 levenshtein in:u8[40]{0,3} i32:40 in:u8[50]{0,3} i32:50
// run: ret:i32 lcs in:u8[30]{0,3} in:u8[30]{0,3} i32:30
#include <stdint.h>
int levenshtein(const uint8_t *a, int n, const uint8_t *b, int m) {
  int row[64];
  for (int j = 0; j <= m; j++) row[j] = j;
  for (int i = 1; i <= n; i++) {
    int diag = row[0];
    row[0] = i;
    for (int j = 1; j <= m; j++) {
      int d = diag + (a[i - 1] != b[j - 1]), up = row[j] + 1, left = row[j - 1] + 1;
      diag = row[j];
      row[j] = d < up ? (d < left ? d : left) : (up < left ? up : left);
    }
  }
  return row[m];
}
static int t[31][31];
int lcs(const uint8_t *a, const uint8_t *b, int n) {
  for (int i = 1; i <= n; i++)
    for (int j = 1; j <= n; j++)
      t[i][j] = a[i - 1] == b[j - 1] ? t[i - 1][j - 1] + 1 : t[i - 1][j] > t[i][j - 1] ? t[i - 1][j] : t[i][j - 1];
  return t[n][n];
}
