// run: mix i32:40 in:f32[160] in:f32[160] out:f32[160] f32:0.25
// run: ret:i32 pack i32:9 i32:17 i32:3 out:u8[12]
// run: ret:f64 complex_poly f64:0.5 f64:-0.75 in:f64[8] i32:8
#include <stdint.h>
#include <string.h>
typedef struct { float r, g, b, a; } color;
static color blend(color x, color y, float t) {
  color c = {x.r + (y.r - x.r) * t, x.g + (y.g - x.g) * t, x.b + (y.b - x.b) * t, x.a + (y.a - x.a) * t};
  return c;
}
void mix(int n, const color *x, const color *y, color *z, float t) {
  for (int i = 0; i < n; i++) z[i] = blend(x[i], y[i], t);
}
#pragma pack(push, 1)
struct header { uint8_t tag; uint32_t length; uint16_t flags; uint32_t check; };
#pragma pack(pop)
int pack(int tag, int length, int flags, uint8_t *out) {
  struct header h = {(uint8_t)tag, (uint32_t)length, (uint16_t)flags, 0};
  h.check = h.tag + 31u * h.length + 961u * h.flags;
  memset(out, 0xee, 12);
  memcpy(out, &h, sizeof h);
  return (int)sizeof h;
}
struct cplx { double re, im; };
__attribute__((noinline)) static struct cplx mul(struct cplx a, struct cplx b) {
  struct cplx c = {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
  return c;
}
double complex_poly(double re, double im, const double *k, int n) {
  struct cplx z = {re, im}, s = {0, 0};
  for (int i = 0; i < n; i++) {
    s = mul(s, z);
    s.re += k[i];
  }
  return s.re + 2.0 * s.im;
}
