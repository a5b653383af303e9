// run: fc_i8 i32:20 i32:150 in:i8[3000] in:i8[150] in:i32[20]{-1000,1000} out:i8[20] f32:0.0007 i32:-3
// run: requant i32:300 in:i32[300]{-100000,100000} out:u8[300] f32:0.0021 i32:12
// run: relu6_u8 i32:500 inout:u8[500] i32:20 i32:200
// run: dequant i32:333 in:u8[333] out:f32[333] f32:0.0125 i32:128
#include <math.h>
#include <stdint.h>
void fc_i8(int m, int n, const int8_t *restrict w, const int8_t *restrict x, const int32_t *restrict b, int8_t *restrict y, float s, int zp) {
  for (int i = 0; i < m; i++) {
    int32_t acc = b[i];
    for (int j = 0; j < n; j++) acc += w[i * n + j] * x[j];
    int v = (int)lrintf((float)acc * s) + zp;
    y[i] = (int8_t)(v < -128 ? -128 : v > 127 ? 127 : v);
  }
}
void requant(int n, const int32_t *restrict a, uint8_t *restrict y, float s, int zp) {
  for (int i = 0; i < n; i++) {
    float v = rintf((float)a[i] * s) + (float)zp;
    y[i] = (uint8_t)(v < 0 ? 0 : v > 255 ? 255 : v);
  }
}
void relu6_u8(int n, uint8_t *x, int zp, int six) {
  for (int i = 0; i < n; i++) x[i] = (uint8_t)(x[i] < zp ? zp : x[i] > six ? six : x[i]);
}
void dequant(int n, const uint8_t *restrict x, float *restrict y, float s, int zp) {
  for (int i = 0; i < n; i++) y[i] = (float)(x[i] - zp) * s;
}
