// run: remq i32:64 in:f64[64]{-100,100} in:f64[64]{-3,3} out:f64[64] out:i32[64]
// run: stable i32:203 in:i32[203]{0,9} out:i32[406]
// run: sortd i32:100 inout:f64[100]
// run: ret:i64 nums out:i64[16]
// The library: remainders with quotients, stable sorting, numbers in text.
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <stdio.h>
void remq(int n, double *x, double *y, double *r, int *q) { for (int i = 0; i < n; i++) { r[i] = remquo(x[i], y[i], q + i); if (i % 5 == 0) r[i] += remquo((double)(i % 7) * (double)0.5, (double)1, q + i); q[i] = q[i] < 0 ? -(-q[i] & 7) : q[i] & 7; } }
typedef struct { int key, at; } rec;
static int byKey(const void *a, const void *b) { return ((const rec *)a)->key - ((const rec *)b)->key; }
void stable(int n, int *k, rec *o) { for (int i = 0; i < n; i++) o[i] = (rec){k[i], i}; qsort(o, n, sizeof *o, byKey); }
static int dbl(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
void sortd(int n, double *k) { qsort(k, n, 8, dbl); }
int64_t nums(int64_t *o) {
  static char *t[] = {"42", "-17xyz", "  0x1F", "077", "99999999999999999999", "-99999999999999999999", "zz", "+5"};
  char *e;
  for (int i = 0; i < 8; i++) { o[i] = strtol(t[i], &e, i & 1 ? 10 : 0) * 10 + (e - t[i]); o[i + 8] = strtoul(t[i], 0, 16) + atoi(t[i]); }
  char b[32], *r; strcpy(b, "a,bb;ccc,,d"); int64_t h = 0;
  for (char *p = strtok_r(b, ",;", &r); p; p = strtok_r(0, ",;", &r)) h = h * 10 + strlen(p);
  div_t d = div(-17, 5); ldiv_t l = ldiv(100, 7);
  return h * 100 + d.quot * 10 + d.rem + l.quot * 1000 + l.rem + strcasecmp("HeLLo", "hello") + ffsl(1l << 40);
}
