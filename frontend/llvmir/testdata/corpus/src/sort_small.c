// run: insertion inout:i16[150] i32:150
// run: bitonic inout:i32[256] i32:256
// run: shellsort inout:f32[333] i32:333
// run: counting in:u8[500] out:u8[500] i32:500
#include <stdint.h>
void insertion(int16_t *a, int n) {
  for (int i = 1; i < n; i++) {
    int16_t x = a[i];
    int j = i - 1;
    for (; j >= 0 && a[j] > x; j--) a[j + 1] = a[j];
    a[j + 1] = x;
  }
}
void bitonic(int32_t *a, int n) {
  for (int k = 2; k <= n; k *= 2)
    for (int j = k / 2; j > 0; j /= 2)
      for (int i = 0; i < n; i++) {
        int l = i ^ j;
        if (l > i && ((i & k) == 0) == (a[i] > a[l])) {
          int32_t t = a[i];
          a[i] = a[l];
          a[l] = t;
        }
      }
}
void shellsort(float *a, int n) {
  for (int gap = n / 2; gap > 0; gap /= 2)
    for (int i = gap; i < n; i++) {
      float x = a[i];
      int j = i;
      for (; j >= gap && a[j - gap] > x; j -= gap) a[j] = a[j - gap];
      a[j] = x;
    }
}
void counting(const uint8_t *a, uint8_t *b, int n) {
  int count[256] = {0};
  for (int i = 0; i < n; i++) count[a[i]]++;
  for (int v = 0, k = 0; v < 256; v++)
    for (int c = 0; c < count[v]; c++) b[k++] = (uint8_t)v;
}
