// run: quicksort inout:i32[400] i32:0 i32:399
static void swap(int *a, int *b) {
  int t = *a;
  *a = *b;
  *b = t;
}
void quicksort(int *a, int lo, int hi) {
  if (lo >= hi) return;
  int p = a[lo + (hi - lo) / 2], i = lo, j = hi;
  while (i <= j) {
    while (a[i] < p) i++;
    while (a[j] > p) j--;
    if (i <= j) swap(&a[i++], &a[j--]);
  }
  quicksort(a, lo, j);
  quicksort(a, i, hi);
}
