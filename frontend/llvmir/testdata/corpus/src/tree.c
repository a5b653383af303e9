// run: ret:i32 tree_sort in:i32[200] i32:200 out:i32[200]
// run: ret:i32 tree_height in:i32[100] i32:100
#include <stddef.h>
#include <stdint.h>
struct tree { struct tree *left, *right; int32_t key, count; };
static struct tree nodes[256];
static int used;
static struct tree *insert(struct tree *t, int32_t key) {
  if (!t) {
    t = &nodes[used++];
    t->left = t->right = NULL;
    t->key = key;
    t->count = 1;
  } else if (key < t->key) t->left = insert(t->left, key);
  else if (key > t->key) t->right = insert(t->right, key);
  else t->count++;
  return t;
}
static int walk(const struct tree *t, int32_t *out, int k) {
  if (!t) return k;
  k = walk(t->left, out, k);
  for (int i = 0; i < t->count; i++) out[k++] = t->key;
  return walk(t->right, out, k);
}
static int height(const struct tree *t) {
  if (!t) return 0;
  int l = height(t->left), r = height(t->right);
  return 1 + (l > r ? l : r);
}
static struct tree *grow(const int32_t *v, int n) {
  struct tree *root = NULL;
  used = 0;
  for (int i = 0; i < n; i++) root = insert(root, v[i]);
  return root;
}
int tree_sort(const int32_t *v, int n, int32_t *out) { return walk(grow(v, n), out, 0); }
int tree_height(const int32_t *v, int n) { return height(grow(v, n)); }
