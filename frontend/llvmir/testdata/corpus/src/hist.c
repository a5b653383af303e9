// run: hist i32:2000 in:u8[2000] out:i32[256]
// run: ret:i32 otsu inout:i32[256]{0,50}
#include <stdint.h>
void hist(int n, const uint8_t *p, int32_t *h) {
  for (int i = 0; i < 256; i++) h[i] = 0;
  for (int i = 0; i < n; i++) h[p[i]]++;
}
int otsu(const int32_t *h) {
  int64_t total = 0, sum = 0, wb = 0, sb = 0;
  double best = -1;
  int at = 0;
  for (int i = 0; i < 256; i++) total += h[i], sum += (int64_t)i * h[i];
  for (int i = 0; i < 256; i++) {
    wb += h[i];
    if (wb == 0) continue;
    int64_t wf = total - wb;
    if (wf == 0) break;
    sb += (int64_t)i * h[i];
    double mb = (double)sb / (double)wb, mf = (double)(sum - sb) / (double)wf;
    double v = (double)wb * (double)wf * (mb - mf) * (mb - mf);
    if (v > best) best = v, at = i;
  }
  return at;
}
