// run: ret:f64 shapes i32:30 in:i32[30]{0,3} in:f64[60]
// run: apply i32:100 i32:2 inout:i32[100]
#include <stdint.h>
struct shape { double a, b; double (*area)(const struct shape *); };
static double rect(const struct shape *s) { return s->a * s->b; }
static double tri(const struct shape *s) { return 0.5 * s->a * s->b; }
static double circle(const struct shape *s) { return 3.14159265358979 * s->a * s->a; }
static double none(const struct shape *s) { return s->b - s->b; }
static double (*const areas[4])(const struct shape *) = {rect, tri, circle, none};
double shapes(int n, const int32_t *kind, const double *dims) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    struct shape s = {dims[2 * i], dims[2 * i + 1], areas[kind[i]]};
    sum += s.area(&s);
  }
  return sum;
}
static int32_t twice(int32_t x) { return (int32_t)((uint32_t)x * 2u); }
static int32_t invert(int32_t x) { return ~x; }
static int32_t square(int32_t x) { return (int32_t)((uint32_t)x * (uint32_t)x); }
void apply(int n, int which, int32_t *a) {
  int32_t (*f)(int32_t) = which == 0 ? twice : which == 1 ? invert : square;
  for (int i = 0; i < n; i++) a[i] = f(a[i]);
}
