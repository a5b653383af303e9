// run: ret:i32 hashmap in:i32[150]{0,60} i32:150 out:i32[64]
// run: ret:i32 union_find in:i32[120]{0,63} i32:60 out:i32[64]
#include <stdint.h>
struct slot { uint32_t key; int32_t value; uint8_t used; };
int hashmap(const int32_t *keys, int n, int32_t *out) {
  static struct slot t[128];
  int distinct = 0;
  for (int i = 0; i < 128; i++) t[i].used = 0;
  for (int i = 0; i < n; i++) {
    uint32_t k = (uint32_t)keys[i], h = k * 2654435761u >> 25;
    while (t[h].used && t[h].key != k) h = (h + 1) & 127;
    if (!t[h].used) {
      t[h].used = 1, t[h].key = k, t[h].value = 0;
      distinct++;
    }
    t[h].value++;
  }
  for (uint32_t k = 0; k < 64; k++) {
    uint32_t h = k * 2654435761u >> 25;
    while (t[h].used && t[h].key != k) h = (h + 1) & 127;
    out[k] = t[h].used ? t[h].value : 0;
  }
  return distinct;
}
static int find(int *p, int i) {
  while (p[i] != i) i = p[i] = p[p[i]];
  return i;
}
int union_find(const int32_t *e, int n, int32_t *p) {
  int sets = 64;
  for (int i = 0; i < 64; i++) p[i] = i;
  for (int i = 0; i < n; i++) {
    int a = find(p, e[2 * i]), b = find(p, e[2 * i + 1]);
    if (a != b) p[a] = b, sets--;
  }
  for (int i = 0; i < 64; i++) p[i] = find(p, i);
  return sets;
}
