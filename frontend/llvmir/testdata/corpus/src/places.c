// run: ret:i32 amax in:f32[3000] i32:3000
// run: ret:i32 amin in:i8[1000] i32:1000
// run: ret:i32 amaxk in:i32[2000]{0,40} i32:2000
// run: ret:i32 amink in:f64[700] i32:700
// run: ret:i32 lastmax in:u16[1500]{0,9} i32:1500
// run: ret:i32 guarded in:f32[900] in:u8[900]{0,1} i32:900
// run: ret:i32 absmax in:f32[800] i32:800
// run: minmax in:i32[1000] out:i32[4] i32:1000
// run: rowmax in:f32[1600] out:i32[40] i32:40 i32:40
// run: ret:i32 second in:i32[1000]{0,5000} i32:1000
// run: nearest in:f32[600] in:f32[30] out:i32[10] i32:200 i32:10
// run: ret:i64 argu in:u64[900] i64:900
// run: ret:f32 best3 in:f32[900] out:f32[2] i32:300
// run: ret:i32 pivot in:f64[900] i32:30 i32:3
// run: ret:i32 strid in:i32[3000] i32:1000
// run: ret:i32 idx8 in:u8[255]{0,20} i32:255
// run: ret:i32 neg in:f32[500]{-9,-1} i32:500
// run: ret:i32 amaxptr in:i32[999] i32:999
#include <stdint.h>
#include <math.h>
int amax(const float *a, int n) {
  int k = 0;
  float m = a[0];
  for (int i = 1; i < n; i++) if (a[i] > m) {
    m = a[i];
    k = i;
  }
  return k;
}
int amin(const int8_t *a, int n) {
  int k = -1;
  int8_t m = 127;
  for (int i = 0; i < n; i++) if (a[i] < m) {
    m = a[i];
    k = i;
  }
  return k;
}
int amaxk(const int32_t *a, int n) {
  int k = 0;
  for (int i = 1; i < n; i++) if (a[i] > a[k]) k = i;
  return k;
}
int amink(const double *a, int n) {
  int k = 0;
  for (int i = 1; i < n; i++) if (a[i] <= a[k]) k = i;
  return k;
}
int lastmax(const uint16_t *a, int n) {
  int k = 0;
  unsigned m = 0;
  for (int i = 0; i < n; i++) if (a[i] >= m) {
    m = a[i];
    k = i;
  }
  return k*100+m;
}
int guarded(const float *a, const uint8_t *g, int n) {
  int k = -1;
  float m = -1e30f;
  for (int i = 0; i < n; i++) if (g[i]) {
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  }
  return k;
}
int absmax(const float *a, int n) {
  int k = 0;
  float m = 0;
  for (int i = 0; i < n; i++) {
    float x = fabsf(a[i]);
    if (x > m) {
      m = x;
      k = i;
    }
  }
  return k;
}
void minmax(const int32_t *a, int32_t *o, int n) {
  int lo = a[0], hi = a[0], li = 0, hj = 0;
  for (int i = 0; i < n; i++) {
    if (a[i] < lo) {
      lo = a[i];
      li = i;
    }
    if (a[i] > hi) {
      hi = a[i];
      hj = i;
    }
  }
  o[0] = lo;
  o[1] = hi;
  o[2] = li;
  o[3] = hj;
}
void rowmax(const float *a, int32_t *o, int r, int c) {
  for (int i = 0; i < r; i++) {
    int k = 0;
    float m = a[i*c];
    for (int j = 1; j < c; j++) if (a[i*c+j] > m) {
      m = a[i*c+j];
      k = j;
    }
    o[i] = k;
  }
}
int second(const int32_t *a, int n) {
  int m = -1, s = -1, k = -1;
  for (int i = 0; i < n; i++) {
    if (a[i] > m) {
      s = m;
      m = a[i];
      k = i;
    }
    else if (a[i] > s) s = a[i];
  }
  return s*3+k;
}
void nearest(const float *p, const float *q, int32_t *o, int n, int m) {
  for (int j = 0; j < m; j++) {
    int b = 0;
    float d = 1e30f;
    for (int i = 0; i < n; i++) {
      float x = p[3*i]-q[3*j], y = p[3*i+1]-q[3*j+1], z = p[3*i+2]-q[3*j+2];
      float e = x*x+y*y+z*z;
      if (e < d) {
        d = e;
        b = i;
      }
    }
    o[j] = b;
  }
}
int64_t argu(const uint64_t *a, int64_t n) {
  int64_t k = 0;
  uint64_t m = 0;
  for (int64_t i = 0; i < n; i++) if (a[i] > m) {
    m = a[i];
    k = i;
  }
  return k;
}
float best3(const float *a, float *o, int n) {
  float m = -1e9f, x = 0, y = 0;
  for (int i = 0; i < n; i++) {
    float s = a[3*i];
    if (s > m) {
      m = s;
      x = a[3*i+1];
      y = a[3*i+2];
    }
  }
  o[0] = x;
  o[1] = y;
  return m;
}
int pivot(const double *a, int n, int c) {
  int k = c;
  double m = fabs(a[c*n+c]);
  for (int i = c+1; i < n; i++) {
    double x = fabs(a[i*n+c]);
    if (x > m) {
      m = x;
      k = i;
    }
  }
  return k;
}
int strid(const int32_t *a, int n) {
  int k = 0, m = a[0];
  for (int i = 0; i < n; i++) if (a[3*i] > m) {
    m = a[3*i];
    k = 3*i;
  }
  return k;
}
int idx8(const uint8_t *a, int n) {
  uint8_t k = 0, m = 0;
  for (int i = 0; i < n; i++) if (a[i] > m) {
    m = a[i];
    k = i;
  }
  return k;
}
int neg(const float *a, int n) {
  int k = -7;
  float m = 0;
  for (int i = 0; i < n; i++) if (!(a[i] <= m)) {
    m = a[i];
    k = i;
  }
  return k;
}
int amaxptr(const int32_t *a, int n) {
  const int32_t*b = a;
  for (const int32_t*p = a; p < a+n; p++) if (*p>*b) b = p;
  return b-a;
}
