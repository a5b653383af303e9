// run: rk4_lorenz f64:0.01 i32:50 inout:f64[3]
// run: verlet i32:100 f64:0.05 inout:f64[2]
// run: rk4_generic i32:20 f64:0.1 inout:f64[2] i32:1
static void lorenz(const double *s, double *d) {
  d[0] = 10.0 * (s[1] - s[0]);
  d[1] = s[0] * (28.0 - s[2]) - s[1];
  d[2] = s[0] * s[1] - 8.0 / 3.0 * s[2];
}
void rk4_lorenz(double h, int steps, double *s) {
  double k1[3], k2[3], k3[3], k4[3], t[3];
  for (int n = 0; n < steps; n++) {
    lorenz(s, k1);
    for (int i = 0; i < 3; i++) t[i] = s[i] + 0.5 * h * k1[i];
    lorenz(t, k2);
    for (int i = 0; i < 3; i++) t[i] = s[i] + 0.5 * h * k2[i];
    lorenz(t, k3);
    for (int i = 0; i < 3; i++) t[i] = s[i] + h * k3[i];
    lorenz(t, k4);
    for (int i = 0; i < 3; i++) s[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
  }
}
void verlet(int n, double h, double *s) {
  double x = s[0], v = s[1], a = -x;
  for (int i = 0; i < n; i++) {
    x += h * v + 0.5 * h * h * a;
    double b = -x;
    v += 0.5 * h * (a + b);
    a = b;
  }
  s[0] = x;
  s[1] = v;
}
typedef void (*field)(const double *, double *);
static void pendulum(const double *s, double *d) { d[0] = s[1], d[1] = -s[0] - 0.1 * s[1]; }
static void lotka(const double *s, double *d) { d[0] = s[0] - s[0] * s[1], d[1] = s[0] * s[1] - s[1]; }
static const field fields[2] = {pendulum, lotka};
void rk4_generic(int n, double h, double *s, int which) {
  field f = fields[which & 1];
  double k[4][2], t[2];
  for (int i = 0; i < n; i++) {
    f(s, k[0]);
    for (int q = 1; q < 4; q++) {
      double w = q == 3 ? h : 0.5 * h;
      for (int j = 0; j < 2; j++) t[j] = s[j] + w * k[q - 1][j];
      f(t, k[q]);
    }
    for (int j = 0; j < 2; j++) s[j] += h / 6.0 * (k[0][j] + 2.0 * k[1][j] + 2.0 * k[2][j] + k[3][j]);
  }
}
