// run: float_to_int i32:200 in:f32[200]{-1000,1000} out:i32[600]
// run: int_to_float i32:150 in:i64[150] out:f64[300]
// run: widths i32:128 in:i8[128] out:i64[128]
// run: clamp i32:222 inout:f32[222]{-3,3} f32:-1 f32:1.5
#include <stdint.h>
void float_to_int(int n, const float *x, int32_t *y) {
  for (int i = 0; i < n; i++) {
    y[3 * i] = (int32_t)x[i];
    y[3 * i + 1] = (int16_t)(int32_t)(x[i] * 16.0f);
    y[3 * i + 2] = (int32_t)(uint8_t)(int32_t)(x[i] * 0.1f);
  }
}
void int_to_float(int n, const int64_t *x, double *y) {
  for (int i = 0; i < n; i++) {
    y[2 * i] = (double)x[i];
    y[2 * i + 1] = (double)(float)(uint64_t)x[i];
  }
}
void widths(int n, const int8_t *x, int64_t *y) {
  for (int i = 0; i < n; i++) y[i] = ((int64_t)x[i] << 20) + (int16_t)(x[i] * 300) + (uint8_t)x[i];
}
void clamp(int n, float *x, float lo, float hi) {
  for (int i = 0; i < n; i++) x[i] = x[i] < lo ? lo : x[i] > hi ? hi : x[i];
}
