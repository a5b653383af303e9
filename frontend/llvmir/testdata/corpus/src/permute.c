// run: ret:i32 permutations i32:5 inout:i32[5]{0,9} inout:i32[5]
static int total;
static void visit(int *a, int n, int *sum) {
  total++;
  for (int i = 0; i < n; i++) sum[i] += a[i] * total;
}
static void heap(int *a, int k, int n, int *sum) {
  if (k == 1) {
    visit(a, n, sum);
    return;
  }
  for (int i = 0; i < k; i++) {
    heap(a, k - 1, n, sum);
    int j = k & 1 ? 0 : i, t = a[j];
    a[j] = a[k - 1];
    a[k - 1] = t;
  }
}
int permutations(int n, int *a, int *sum) {
  total = 0;
  heap(a, n, n, sum);
  return total;
}
