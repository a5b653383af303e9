// run: ret:i64 fnv1a in:u8[700] i32:700
// run: ret:i32 adler32 in:u8[900] i32:900
// run: ret:i32 murmur3 in:u8[203] i32:203 i32:42
// run: splitmix out:u64[64] i32:64 i64:1234567
#include <stdint.h>
#include <string.h>
uint64_t fnv1a(const uint8_t *p, int n) {
  uint64_t h = 14695981039346656037ull;
  for (int i = 0; i < n; i++) h = (h ^ p[i]) * 1099511628211ull;
  return h;
}
uint32_t adler32(const uint8_t *p, int n) {
  uint32_t a = 1, b = 0;
  for (int i = 0; i < n; i++) {
    a = (a + p[i]) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}
static uint32_t rotl(uint32_t x, int r) { return x << r | x >> (32 - r); }
uint32_t murmur3(const uint8_t *p, int n, uint32_t h) {
  int i = 0;
  for (; i + 4 <= n; i += 4) {
    uint32_t k;
    memcpy(&k, p + i, 4);
    k = rotl(k * 0xcc9e2d51u, 15) * 0x1b873593u;
    h = rotl(h ^ k, 13) * 5 + 0xe6546b64u;
  }
  uint32_t k = 0;
  switch (n & 3) {
  case 3: k ^= (uint32_t)p[i + 2] << 16; /* fall through */
  case 2: k ^= (uint32_t)p[i + 1] << 8;  /* fall through */
  case 1: h ^= rotl((k ^ p[i]) * 0xcc9e2d51u, 15) * 0x1b873593u;
  }
  h ^= (uint32_t)n;
  h = (h ^ h >> 16) * 0x85ebca6bu;
  h = (h ^ h >> 13) * 0xc2b2ae35u;
  return h ^ h >> 16;
}
void splitmix(uint64_t *out, int n, uint64_t s) {
  for (int i = 0; i < n; i++) {
    uint64_t z = s += 0x9e3779b97f4a7c15ull;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    out[i] = z ^ z >> 31;
  }
}
