// run: floats i32:40 in:i64[41] out:i64[320]
// run: checked i32:40 in:i64[42] out:i64[320]
// run: rotate i32:40 in:i64[41] out:i64[80]
// Integers of 128 bits: from and to floats, with overflow seen, rotated.
#include <stdint.h>
typedef __int128 wide;
typedef unsigned __int128 uwide;
void floats(int n, const int64_t *x, int64_t *o) {
  for (int i = 0; i < n; i++, o += 8) {
    wide s = (wide)((uwide)x[i] << 64 | (uint64_t)x[i + 1]) >> (x[i + 1] & 63);
    double d = (double)s, u = (double)(uwide)s;
    float f = (float)s;
    wide back = (wide)(d * 0.25);
    uwide uback = (uwide)(u * 0.5);
    wide small = (wide)(f * 1e-20f);
    o[0] = (int64_t)back, o[1] = (int64_t)(back >> 64);
    o[2] = (int64_t)uback, o[3] = (int64_t)(uback >> 64);
    o[4] = (int64_t)small, o[5] = (int64_t)(small >> 64);
    o[6] = (int64_t)(d * 0x1p-66), o[7] = (int64_t)(f * 0x1p-66f);
  }
}
void checked(int n, const int64_t *x, int64_t *o) {
  for (int i = 0; i < n; i++, o += 8) {
    wide a = (wide)((uwide)x[i] << 64 | (uint64_t)x[i + 1]) >> (i & 3), b = (wide)((uwide)x[i + 2] << 64 | (uint64_t)x[i]) >> (i % 7), r;
    uwide u;
    o[0] = __builtin_add_overflow(a, b, &r), o[1] = (int64_t)(r >> 64);
    o[2] = __builtin_sub_overflow((uwide)a, (uwide)b, &u), o[3] = (int64_t)u;
    o[4] = __builtin_mul_overflow(a >> (x[i] & 127), b >> (x[i + 1] & 63), &r), o[5] = (int64_t)(r >> 64);
    o[6] = __builtin_mul_overflow((uwide)a >> (x[i] & 127), (uwide)b >> 61, &u), o[7] = (int64_t)(u >> 64);
  }
}
void rotate(int n, const int64_t *x, int64_t *o) {
  for (int i = 0; i < n; i++, o += 2) {
    uwide a = (uwide)x[i] << 64 | (uint64_t)x[i + 1];
    int k = (int)(x[i] & 127);
    a = a << k | a >> (-k & 127);
    o[0] = (int64_t)a, o[1] = (int64_t)(a >> 64);
  }
}
