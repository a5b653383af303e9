// run: ret:i64 list_sum in:i32[100] i32:100
// run: ret:i32 list_reverse in:i32[64] i32:64 out:i32[64]
#include <stddef.h>
#include <stdint.h>
struct node { int32_t value; struct node *next; };
static struct node pool[128];
static struct node *build(const int32_t *v, int n) {
  struct node *head = NULL;
  for (int i = 0; i < n; i++) {
    pool[i].value = v[i];
    pool[i].next = head;
    head = &pool[i];
  }
  return head;
}
int64_t list_sum(const int32_t *v, int n) {
  int64_t s = 0, k = 1;
  for (struct node *p = build(v, n); p; p = p->next) s += k++ * p->value;
  return s;
}
int list_reverse(const int32_t *v, int n, int32_t *out) {
  struct node *p = build(v, n), *r = NULL;
  while (p) {
    struct node *next = p->next;
    p->next = r;
    r = p;
    p = next;
  }
  int k = 0;
  for (; r; r = r->next) out[k++] = r->value;
  return k;
}
