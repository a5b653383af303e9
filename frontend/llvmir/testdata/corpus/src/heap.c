// run: ret:i32 tree i32:300 in:i32[300] out:i32[600]
// run: matrix i32:17 in:f64[289] out:f64[289]
// run: ret:i32 grown i32:500 in:u8[500] out:u8[500]
// Memory from malloc: a tree whose nodes come and go, rows of a matrix, an array that grows, aligned blocks.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *l, *r; int key, count; };
static struct node *put(struct node *t, int key) {
  if (!t) {
    t = calloc(1, sizeof *t);
    t->key = key;
  }
  if (key < t->key) t->l = put(t->l, key);
  else if (key > t->key) t->r = put(t->r, key);
  else t->count++;
  return t;
}
static int walk(struct node *t, int32_t *o, int at) {
  if (!t) return at;
  at = walk(t->l, o, at);
  o[2 * at] = t->key, o[2 * at + 1] = t->count, at++;
  return walk(t->r, o, at);
}
static void drop(struct node *t) {
  if (!t) return;
  drop(t->l), drop(t->r), free(t);
}
int tree(int n, const int32_t *x, int32_t *o) {
  int at = 0;
  for (int round = 0; round < 40; round++) {
    struct node *t = 0;
    for (int i = 0; i < n; i++) t = put(t, x[i] % (50 + round));
    at = walk(t, o, 0);
    drop(t);
  }
  return at;
}
void matrix(int n, const double *x, double *o) {
  double **rows = malloc(n * sizeof *rows);
  for (int i = 0; i < n; i++) {
    rows[i] = aligned_alloc(64, n * sizeof(double));
    if ((uintptr_t)rows[i] % 64) return;
    for (int j = 0; j < n; j++) rows[i][j] = x[j * n + i];
  }
  for (int i = 0; i < n; i++) {
    memcpy(o + i * n, rows[n - 1 - i], n * sizeof(double));
    free(rows[n - 1 - i]);
  }
  free(rows);
}
int grown(int n, const uint8_t *x, uint8_t *o) {
  int cap = 1, len = 0;
  uint8_t *p = malloc(cap);
  for (int i = 0; i < n; i++) {
    if (len == cap) p = realloc(p, cap *= 2);
    if (x[i] > 40) p[len++] = x[i];
  }
  memcpy(o, p, len);
  free(p);
  return len;
}
