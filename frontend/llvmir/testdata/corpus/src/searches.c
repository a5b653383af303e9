// run: ret:i32 sub in:u8[3000]{97,99} in:u8[8]{97,98} i32:3000 i32:5
// run: ret:i32 rfind in:i32[3000]{0,50} i32:3000 i32:49
// run: ret:i32 firstodd in:i16[2000]{2,2} i32:2000
// run: ret:i32 span in:u8[900]{48,57} i32:900
// run: ret:i32 span2 in:u8[900]{40,120} i32:900
// run: ret:i32 sorted in:i32[700]{3,3} i32:700
// run: ret:i32 pal in:u8[801]{5,5} i32:801
// run: ret:i32 eq in:f64[1200]{1,1} in:f64[1200]{1,1} i32:1200
// run: ret:i32 upto in:i32[4000]{0,3} i32:4000 i32:5000
// run: ret:i64 len2 in:u16[2500]{1,9} i32:2500
// run: copyz in:u8[600]{0,255} out:u8[600] i32:600
// run: ret:i32 sumtil in:i32[2000]{0,900} i32:2000
// run: ret:i32 anyall in:i8[1000]{1,5} i32:1000
// run: ret:i32 strided in:i32[3000]{0,200} i32:1000
// run: ret:i32 fields in:i32[3000]{0,200} i32:1000 i32:77
// run: ret:i32 two in:i32[900]{0,60} in:i32[900]{0,60} i32:900
// run: ret:i32 nested in:i32[4096]{0,4000} i32:64 i32:64
// run: ret:i32 tok in:u8[1500]{30,60} i32:1500
// run: ret:i32 cmpn in:u8[500]{65,66} in:u8[500]{65,66} i32:500
// run: ret:i32 lbound in:i32[500]{0,9} i32:500 i32:2000
// run: ret:i32 local i32:300 i32:1234
// run: rows in:f32[2048]{0,9} out:i32[32] i32:32 i32:64
// run: ret:i32 whilesum in:i32[2000]{0,5} i32:2000 i32:300
// run: ret:i32 dowh in:u8[900]{1,250} i32:900
// run: ret:i64 ptr in:i64[900]{0,300} i32:900 i64:299
// run: ret:i32 sw in:u8[1500]{32,126} i32:1500
// run: insert inout:i32[120]{0,1000} i32:120
#include <stdint.h>
int sub(const uint8_t *t, const uint8_t *p, int n, int m) {
  for (int i = 0; i+m <= n; i++) {
    int j = 0;
    while (j < m && t[i+j] == p[j]) j++;
    if (j == m) return i;
  }
  return -1;
}
int rfind(const int32_t *a, int n, int x) {
  for (int i = n-1; i >= 0; i--) if (a[i] == x) return i;
  return -1;
}
int firstodd(const int16_t *a, int n) {
  int i = 0;
  while (i < n && !(a[i]&1)) i++;
  return i;
}
int span(const uint8_t *s, int n) {
  int i;
  for (i = 0; i < n && s[i] >= '0'&&s[i] <= '9'; i++);
  return i;
}
static const uint8_t tab[256] = {[40 ... 110] = 1};
int span2(const uint8_t *s, int n) {
  int i;
  for (i = 0; i < n && tab[s[i]]; i++);
  return i;
}
int sorted(const int32_t *a, int n) {
  for (int i = 1; i < n; i++) if (a[i-1] > a[i]) return i;
  return n;
}
int pal(const uint8_t *s, int n) {
  for (int i = 0, j = n-1; i < j; i++, j--) if (s[i] != s[j]) return i;
  return -1;
}
int eq(const double *a, const double *b, int n) {
  for (int i = 0; i < n; i++) if (!(a[i] == b[i])) return i;
  return -1;
}
int upto(const int32_t *a, int n, int lim) {
  int s = 0, i;
  for (i = 0; i < n; i++) {
    s += a[i];
    if (s > lim) break;
  }
  return i*7+s;
}
int64_t len2(const uint16_t *s, int n) {
  const uint16_t*p = s, *e = s+n;
  while (p < e && *p != 9 && *p != 500)++p;
  return p-s;
}
void copyz(const uint8_t *s, uint8_t *d, int n) {
  int i;
  for (i = 0; i < n; i++) {
    d[i] = s[i];
    if (!s[i]) break;
  }
  for (; i < n; i++) d[i] = 7;
}
int sumtil(const int32_t *a, int n) {
  int s = 0;
  for (int i = 0; i < n; i++) {
    if (a[i] == 899) break;
    s += a[i];
  }
  return s;
}
int anyall(const int8_t *a, int n) {
  int any = 0, all = 1;
  for (int i = 0; i < n; i++) if (a[i] > 5) {
    any = 1;
    break;
  }
  for (int i = 0; i < n; i++) if (a[i] < 1) {
    all = 0;
    break;
  }
  return any*2+all;
}
int strided(const int32_t *a, int n) {
  for (int i = 0; i < n; i++) if (a[3*i+1] == 199) return i;
  return -5;
}
struct f{int32_t a, b, c; };
int fields(const void *v, int n, int x) {
  const struct f*p = v;
  for (int i = 0; i < n; i++) if (p[i].a == x && p[i].c < 100) return i;
  return -2;
}
int two(const int32_t *a, const int32_t *b, int n) {
  for (int i = 0; i < n; i++) {
    if (a[i] > 58) return i;
    if (b[i] > 58) return -i;
  }
  return 12345;
}
int nested(const int32_t *a, int r, int c) {
  int t = 0;
  for (int i = 0; i < r; i++) {
    for (int j = 0; j < c; j++) {
      if (a[i*c+j]%97 == 5) {
        t += j;
        goto next;
      }
    }
    t += 1000;
    next:;
  }
  return t;
}
int tok(const uint8_t *s, int n) {
  int c = 0, i = 0;
  while (i < n) {
    while (i < n && s[i] == 32) i++;
    if (i < n) c++;
    while (i < n && s[i] != 32) i++;
  }
  return c;
}
int cmpn(const uint8_t *a, const uint8_t *b, int n) {
  for (int i = 0; i < n; i++) {
    if (a[i] != b[i]) return a[i]-b[i];
    if (a[i] == 0) return 0;
  }
  return 0;
}
int lbound(const int32_t *s, int n, int x) {
  int32_t t[500];
  int acc = 0;
  for (int i = 0; i < n; i++) t[i] = acc += s[i];
  int i = 0;
  while (i < n && t[i] < x) i++;
  return i;
}
int local(int n, int x) {
  int32_t t[300];
  for (int i = 0; i < n; i++) t[i] = i*i-7*i;
  for (int i = 0; i < n; i++) if (t[i] > x) return i;
  return -1;
}
void rows(const float *a, int32_t *o, int r, int c) {
  for (int i = 0; i < r; i++) {
    int j = 0;
    while (j < c && a[i*c+j] < 8.9f) j++;
    o[i] = j;
  }
}
int whilesum(const int32_t *a, int n, int x) {
  int s = 0, i = 0;
  while (i < n && s < x) {
    s += a[i];
    i++;
  }
  return s*10000+i;
}
int dowh(const uint8_t *s, int n) {
  int i = 0, h = 0;
  do {
    h = h*31+s[i];
    i++;
  }
  while (i < n && s[i] != 200);
  return h+i;
}
int64_t ptr(const int64_t *a, int n, int64_t x) {
  const int64_t*p = a;
  const int64_t*e = a+n;
  while (p != e) {
    if (*p == x) return p-a;
    p++;
  }
  return -1;
}
int sw(const uint8_t *s, int n) {
  for (int i = 0; i < n; i++) {
    switch (s[i]) {
    case 123: return i;
    case 125: return -i;
    case 126: return 5000 + i;
    }
  }
  return 9999;
}
void insert(int32_t *a, int n) {
  for (int i = 1; i < n; i++) {
    int x = a[i], j = i-1;
    while (j >= 0 && a[j] > x) {
      a[j+1] = a[j];
      j--;
    }
    a[j+1] = x;
  }
}
