// run: bfs i32:40 in:i32[120]{0,39} out:i32[40]
// run: floyd i32:14 inout:i32[196]{1,500}
// run: dijkstra i32:20 in:i32[400]{1,99} out:i32[20]
#include <stdint.h>
void bfs(int n, const int32_t *to, int32_t *dist) {
  int32_t queue[64];
  int head = 0, tail = 0;
  for (int i = 0; i < n; i++) dist[i] = -1;
  queue[tail++] = 0;
  dist[0] = 0;
  while (head < tail) {
    int v = queue[head++];
    for (int k = 3 * v; k < 3 * v + 3; k++)
      if (dist[to[k]] < 0) {
        dist[to[k]] = dist[v] + 1;
        queue[tail++] = to[k];
      }
  }
}
void floyd(int n, int32_t *d) {
  for (int k = 0; k < n; k++)
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        if (d[i * n + k] + d[k * n + j] < d[i * n + j]) d[i * n + j] = d[i * n + k] + d[k * n + j];
}
void dijkstra(int n, const int32_t *w, int32_t *dist) {
  char done[64] = {0};
  for (int i = 0; i < n; i++) dist[i] = INT32_MAX;
  dist[0] = 0;
  for (int r = 0; r < n; r++) {
    int best = -1;
    for (int i = 0; i < n; i++)
      if (!done[i] && (best < 0 || dist[i] < dist[best])) best = i;
    done[best] = 1;
    for (int i = 0; i < n; i++)
      if (dist[best] + w[best * n + i] < dist[i]) dist[i] = dist[best] + w[best * n + i];
  }
}
