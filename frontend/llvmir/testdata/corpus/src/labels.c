// run: threaded in:u8[1000] out:i32[4]
// run: relative in:u8[300] out:i32[4]
// run: itoas i32:200 in:i64[200] out:u8[6000]
// Computed goto: a table of labels, and one of distances between them. And numbers as text, behind a pointer that loops pass on.
#include <stdint.h>
void threaded(const uint8_t *code, int32_t *out) {
  static void *const next[] = {&&add, &&mul, &&flip, &&sub};
  uint32_t n = 0, acc = 0;
#define NEXT do { if (n >= 1000) goto end; goto *next[code[n++] & 3]; } while (0)
  NEXT;
add: acc += n; NEXT;
mul: acc *= 3; NEXT;
flip: acc ^= 0x55; NEXT;
sub: acc -= 7 * n; NEXT;
end:
  out[0] = (int32_t)acc;
  out[1] = next[0] != next[1];
}
void relative(const uint8_t *code, int32_t *out) {
  static const int d[] = {&&one - &&one, &&two - &&one, &&three - &&one};
  uint32_t n = 0, acc = 1;
one: acc = acc * 5 + n;
  if (n < 300) goto *(&&one + d[code[n++] % 3]);
two: acc ^= n << 3;
  if (n < 300) goto *(&&one + d[code[n++] % 3]);
three: acc += acc >> 7;
  if (n < 300) goto *(&&one + d[code[n++] % 3]);
  out[0] = (int32_t)acc;
}
void itoas(int count, const int64_t *in, uint8_t *o) {
  for (int i = 0; i < count; i++) {
    uint64_t v = in[i] < 0 ? -(uint64_t)in[i] : (uint64_t)in[i];
    char t[24];
    int n = 0;
    do t[n++] = (char)('0' + v % 10); while (v /= 10);
    if (in[i] < 0) t[n++] = '-';
    while (n) *o++ = (uint8_t)t[--n];
    *o++ = ' ';
  }
}
