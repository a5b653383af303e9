// run: ret:i32 fib i32:17
// run: ret:i32 ackermann i32:2 i32:5
// run: ret:i32 queens i32:6 i32:0 i32:0 i32:0
// run: ret:i32 hanoi i32:8 i32:0 i32:2 inout:i32[3]
// run: ret:i32 is_even i32:41
// run: ret:i64 gcd i64:1071 i64:462462
#include <stdint.h>
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }
int queens(int n, unsigned cols, unsigned d1, unsigned d2) {
  unsigned all = (1u << n) - 1;
  if (cols == all) return 1;
  int c = 0;
  for (unsigned free = all & ~(cols | d1 | d2); free; free &= free - 1) {
    unsigned b = free & -free;
    c += queens(n, cols | b, (d1 | b) << 1, (d2 | b) >> 1);
  }
  return c;
}
int hanoi(int n, int from, int to, int *count) {
  if (n == 0) return 0;
  int via = 3 - from - to;
  int a = hanoi(n - 1, from, via, count);
  count[from]--, count[to]++;
  return a + 1 + hanoi(n - 1, via, to, count);
}
int is_odd(int n);
__attribute__((noinline)) int is_even(int n) { return n == 0 ? 1 : is_odd(n - 1); }
__attribute__((noinline)) int is_odd(int n) { return n == 0 ? 0 : is_even(n - 1); }
int64_t gcd(int64_t a, int64_t b) { return b ? gcd(b, a % b) : a; }
