// run: ret:i32 length in:i8[300]{0,99}
// run: ret:i32 compare in:i8[100]{1,2} in:i8[100]{1,2} i32:100
// run: reverse inout:i8[101] i32:101
// run: ret:i32 find in:u8[500] i32:500 i32:77
// run: upper inout:u8[256]{32,126} i32:256
// run: ret:i32 count_words in:u8[400]{31,40} i32:400
#include <stdint.h>
int length(const signed char *s) {
  int n = 0;
  while (s[n]) n++;
  return n;
}
int compare(const signed char *a, const signed char *b, int n) {
  for (int i = 0; i < n; i++)
    if (a[i] != b[i]) return a[i] < b[i] ? -1 - i : 1 + i;
  return 0;
}
void reverse(signed char *s, int n) {
  for (int i = 0, j = n - 1; i < j; i++, j--) {
    signed char t = s[i];
    s[i] = s[j];
    s[j] = t;
  }
}
int find(const uint8_t *p, int n, int c) {
  for (int i = 0; i < n; i++)
    if (p[i] == c) return i;
  return -1;
}
void upper(uint8_t *p, int n) {
  for (int i = 0; i < n; i++)
    if (p[i] >= 'a' && p[i] <= 'z') p[i] -= 32;
}
int count_words(const uint8_t *p, int n) {
  int in = 0, words = 0;
  for (int i = 0; i < n; i++) {
    int space = p[i] <= 32;
    words += !space && !in;
    in = !space;
  }
  return words;
}
