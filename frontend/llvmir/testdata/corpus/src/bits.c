// run: popcounts i32:100 in:u64[100] out:i32[100]
// run: bit_tricks i32:60 in:u32[60] out:u32[360]
// run: morton i32:50 in:u32[100]{0,65535} out:u32[50]
// run: gray i32:256 out:u16[256]
#include <stdint.h>
void popcounts(int n, const uint64_t *a, int32_t *b) {
  for (int i = 0; i < n; i++) b[i] = __builtin_popcountll(a[i]);
}
static uint32_t reverse(uint32_t x) {
  uint32_t r = 0;
  for (int k = 0; k < 32; k++) r |= (x >> k & 1) << (31 - k);
  return r;
}
void bit_tricks(int n, const uint32_t *a, uint32_t *b) {
  for (int i = 0; i < n; i++) {
    uint32_t x = a[i];
    b[6 * i] = x ? (uint32_t)__builtin_clz(x) : 32;
    b[6 * i + 1] = x ? (uint32_t)__builtin_ctz(x) : 32;
    b[6 * i + 2] = __builtin_bswap32(x);
    b[6 * i + 3] = x << 7 | x >> 25;
    b[6 * i + 4] = reverse(x);
    b[6 * i + 5] = x & (x - 1);
  }
}
static uint32_t spread(uint32_t x) {
  x = (x | x << 8) & 0x00ff00ff;
  x = (x | x << 4) & 0x0f0f0f0f;
  x = (x | x << 2) & 0x33333333;
  return (x | x << 1) & 0x55555555;
}
void morton(int n, const uint32_t *p, uint32_t *m) {
  for (int i = 0; i < n; i++) m[i] = spread(p[2 * i]) | spread(p[2 * i + 1]) << 1;
}
void gray(int n, uint16_t *out) {
  for (int i = 0; i < n; i++) out[i] = (uint16_t)(i ^ i >> 1);
}
