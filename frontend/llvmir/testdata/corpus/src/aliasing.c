// run: shift_down inout:i32[200] i32:199
// run: add_back inout:f32[210] i32:200 i32:5
// run: maybe_overlap in:f32[300] inout:f32[300] i32:300
// run: swap_halves inout:u8[256] i32:128
// run: volatile_count inout:i32[4] i32:25
#include <stdint.h>
#include <string.h>
void shift_down(int32_t *a, int n) {
  for (int i = 0; i < n; i++) a[i] = a[i + 1];
}
void add_back(float *a, int n, int d) {
  for (int i = 0; i < n; i++) a[i + d] = a[i] + a[i + d];
}
void maybe_overlap(const float *a, float *b, int n) {
  for (int i = 0; i < n; i++) b[i] = a[i] * 2.0f + b[i];
}
void swap_halves(uint8_t *p, int n) {
  uint8_t t[128];
  memcpy(t, p, (size_t)n);
  memmove(p, p + n, (size_t)n);
  memcpy(p + n, t, (size_t)n);
}
void volatile_count(volatile int32_t *p, int n) {
  for (int i = 0; i < n; i++) p[i & 3] = p[i & 3] + i;
}
