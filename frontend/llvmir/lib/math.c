// The device library's mathematics. Doubles are computed in pairs of doubles (about 100 bits), from series whose
// coefficients are their definitions, and rounded once at the end: there is nothing to tune, and the error is a hair above
// half an ulp. Floats are computed in double. What the device has as an instruction (sqrt, fma, exp, log, sin …) is used here.

typedef unsigned long u64;
typedef unsigned int u32;
typedef struct { double h, l; } dd;
#define API __attribute__((noinline))
#define INF __builtin_inf()
#define NAN __builtin_nan("")

static inline u64 bits(double x) { u64 u; __builtin_memcpy(&u, &x, 8); return u; }
static inline double from(u64 u) { double x; __builtin_memcpy(&x, &u, 8); return x; }
static inline u32 bitsf(float x) { u32 u; __builtin_memcpy(&u, &x, 4); return u; }
static inline float fromf(u32 u) { float x; __builtin_memcpy(&x, &u, 4); return x; }
static inline double mag(double x) { return __builtin_fabs(x); }
static inline int isnan_(double x) { return x != x; }

// Pairs.

static inline dd sum2(double a, double b) { double s = a + b, t = s - a; return (dd){s, (a - (s - t)) + (b - t)}; }
static inline dd fast2(double a, double b) { double s = a + b; return (dd){s, b - (s - a)}; }
static inline dd prod2(double a, double b) { double p = a * b; return (dd){p, __builtin_fma(a, b, -p)}; }
static inline dd add(dd a, dd b) {
	dd s = sum2(a.h, b.h), t = sum2(a.l, b.l);
	s = fast2(s.h, s.l + t.h);
	return fast2(s.h, s.l + t.l);
}
static inline dd addd(dd a, double b) { dd s = sum2(a.h, b); return fast2(s.h, s.l + a.l); }
static inline dd neg(dd a) { return (dd){-a.h, -a.l}; }
static inline dd sub(dd a, dd b) { return add(a, neg(b)); }
static inline dd mul(dd a, dd b) { dd p = prod2(a.h, b.h); return fast2(p.h, p.l + (a.h * b.l + a.l * b.h)); }
static inline dd muld(dd a, double b) { dd p = prod2(a.h, b); return fast2(p.h, __builtin_fma(a.l, b, p.l)); }
static inline dd scale(dd a, double p) { return (dd){a.h * p, a.l * p}; } // p a power of two
static inline dd divdd(dd a, dd b) {
	double q = a.h / b.h;
	dd r = sub(a, muld(b, q));
	double q2 = r.h / b.h;
	r = sub(r, muld(b, q2));
	dd s = fast2(q, q2);
	return addd(s, r.h / b.h);
}
static inline dd root(dd a) {
	if (a.h <= 0) return (dd){0, 0};
	double x = __builtin_sqrt(a.h);
	dd r = sub(a, prod2(x, x));
	return fast2(x, r.h / (2 * x));
}

static const dd LN2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}, PI = {0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};
static const dd LN10 = {0x1.26bb1bbb55516p+1, -0x1.f48ad494ea3e9p-53}, INVLN10 = {0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57};

// pow2 is 2ⁿ for every n, in two factors where one is not enough.
static inline double pow2(int n) { return from((u64)(n + 1023) << 52); }
static inline double shift(double x, int n) {
	if (n > 1023) {
		x *= 0x1p1023; n -= 1023;
		if (n > 1023) { x *= 0x1p1023; n -= 1023; if (n > 1023) n = 1023; }
	} else if (n < -1022) {
		x *= 0x1p-969; n += 969;
		if (n < -1022) { x *= 0x1p-969; n += 969; if (n < -1022) n = -1022; }
	}
	return x * pow2(n);
}

// expm1r gives e^(x − k·ln 2) − 1, |x| < 800.
static API dd gw_expm1r(dd x, int *k) {
	double n = __builtin_rint(x.h * 0x1.71547652b82fep+0);
	*k = (int)n;
	dd r = sub(x, muld(LN2, n));
	dd t = scale(r, 0x1p-6);
	double q = 1.0 / 720 + t.h * (1.0 / 5040 + t.h * (1.0 / 40320 + t.h * (1.0 / 362880 + t.h * (1.0 / 3628800))));
	dd s = addd(divdd((dd){1, 0}, (dd){120, 0}), q * t.h);
	s = add(divdd((dd){1, 0}, (dd){24, 0}), mul(s, t));
	s = add(divdd((dd){1, 0}, (dd){6, 0}), mul(s, t));
	s = addd(mul(s, t), 0.5);
	s = addd(mul(s, t), 1);
	s = mul(s, t);
	for (int i = 0; i < 6; i++) s = add(scale(s, 2), mul(s, s));
	return s;
}

// expd is eˣ in a pair, without its power of two.
static inline dd expd(dd x, int *k) { return addd(gw_expm1r(x, k), 1); }

static API double gw_exp(dd x) {
	if (isnan_(x.h)) return NAN;
	if (x.h > 709.79) return INF;
	if (x.h < -745.2) return 0;
	int k;
	dd e = expd(x, &k);
	if (k < -1021) { // one rounding only: the sum is aligned to the last bit of a subnormal first
		double big = pow2(-1022 - k) * 2;
		dd s = sum2(big, e.h);
		return shift((s.h - big) + 0.0, k) + shift((s.l + e.l) * 1.0, k);
	}
	return shift(e.h, k);
}

// logd is ln x for a positive pair: one Newton step on the device's logarithm.
static API dd gw_logd(dd x) {
	int j = 0;
	if (x.h < 0x1p-1022) { x = scale(x, 0x1p54); j = -54; }
	int e = (int)(bits(x.h) >> 52) - 1023;
	if ((bits(x.h) & 0xfffffffffffff) > 0x6a09e667f3bcd) e++;
	j += e;
	double s1 = pow2(-e / 2), s2 = pow2(-(e - e / 2));
	x = scale(scale(x, s1), s2);
	double y = __builtin_log(x.h);
	int k;
	dd m = gw_expm1r((dd){-y, 0}, &k);
	dd d = add(addd(x, -1), mul(x, m));
	d = addd(d, -0.5 * d.h * d.h);
	dd r = addd(d, y);
	return j ? add(muld(LN2, j), r) : r;
}

// sind is sin x for a small pair, by its series.
static dd sind(dd x) {
	dd z = neg(mul(x, x)), t = x, s = x;
	for (int n = 2; n < 40; n += 2) {
		t = divdd(mul(t, z), (dd){n * (n + 1), 0});
		s = add(s, t);
	}
	return s;
}

// atand is the arc tangent of a pair ≥ 0.
static API dd gw_atand(dd x) {
	int flip = x.h > 1;
	if (flip) x = divdd((dd){1, 0}, x);
	for (int i = 0; i < 3; i++) x = divdd(x, addd(root(addd(mul(x, x), 1)), 1));
	dd z = mul(x, x);
	double w = z.h, q = 0;
	for (int n = 23; n >= 9; n -= 2) q = (n % 4 == 1 ? 1.0 : -1.0) / n + w * q;
	dd s = addd(divdd((dd){-1, 0}, (dd){7, 0}), w * q);
	s = add(divdd((dd){1, 0}, (dd){5, 0}), mul(s, z));
	s = add(divdd((dd){-1, 0}, (dd){3, 0}), mul(s, z));
	s = addd(mul(s, z), 1);
	s = scale(mul(s, x), 8);
	return flip ? sub(scale(PI, 0.5), s) : s;
}

double expm1(double x) {
	if (isnan_(x)) return x + x;
	if (mag(x) < 0x1p-54) return x;
	if (x > 709.79) return INF;
	if (x < -40) return -1;
	int k;
	dd m = gw_expm1r((dd){x, 0}, &k);
	if (k == 0) return m.h;
	if (k > 1000) return shift(addd(m, 1).h, k);
	double p = pow2(k);
	return addd(scale(m, p), p - 1).h + (k > 53 ? 0 : 0);
}
double exp10(double x) { return mag(x) > 400 ? (x > 0 ? INF : isnan_(x) ? x : 0) : gw_exp(muld(LN10, x)); }
double pow10(double x) { return exp10(x); }
double log10(double x) {
	if (!(x > 0) || x == INF) return x < 0 ? NAN : x == 0 ? -INF : x + x;
	return mul(gw_logd((dd){x, 0}), INVLN10).h;
}
double log1p(double x) {
	if (!(x > -1) || x == INF) return x < -1 ? NAN : x == -1 ? -INF : x + x;
	if (mag(x) < 0x1p-54) return x;
	return gw_logd(sum2(1, x)).h;
}
double sinh(double x) {
	double a = mag(x);
	if (!(a >= 0x1p-26) || a == INF) return x;
	if (a > 711) return x * INF;
	int k;
	dd e = expd(sub((dd){a, 0}, LN2), &k);
	if (k > 60) return __builtin_copysign(shift(e.h, k), x);
	e = scale(e, pow2(k));
	return __builtin_copysign(sub(e, divdd((dd){0.25, 0}, e)).h, x);
}
double cosh(double x) {
	double a = mag(x);
	if (isnan_(x)) return x + x;
	if (a > 711) return INF;
	int k;
	dd e = expd(sub((dd){a, 0}, LN2), &k);
	if (k > 60) return shift(e.h, k);
	e = scale(e, pow2(k));
	return add(e, divdd((dd){0.25, 0}, e)).h;
}
double asinh(double x) {
	double a = mag(x);
	if (!(a >= 0x1p-26) || a == INF) return x;
	dd r;
	if (a > 0x1p40) r = add(gw_logd((dd){a, 0}), LN2);
	else r = gw_logd(addd(root(addd(prod2(a, a), 1)), a));
	return __builtin_copysign(r.h, x);
}
double acosh(double x) {
	if (!(x >= 1)) return NAN;
	if (x > 0x1p40) return x == INF ? x : add(gw_logd((dd){x, 0}), LN2).h;
	if (x == 1) return 0;
	return gw_logd(addd(root(mul(sum2(x, -1), sum2(x, 1))), x)).h;
}
double atanh(double x) {
	double a = mag(x);
	if (!(a <= 1)) return NAN;
	if (a == 1) return x * INF;
	if (a < 0x1p-27) return x;
	dd r = gw_logd(divdd(sum2(1, a), sum2(1, -a)));
	return __builtin_copysign(0.5 * r.h, x);
}
double atan(double x) {
	double a = mag(x);
	if (isnan_(x)) return x + x;
	if (a < 0x1p-27) return x;
	if (a > 0x1p60) return __builtin_copysign(PI.h / 2, x);
	return __builtin_copysign(gw_atand((dd){a, 0}).h, x);
}
double asin(double x) {
	double a = mag(x);
	if (!(a <= 1)) return NAN;
	if (a < 0x1p-27) return x;
	if (a == 1) return __builtin_copysign(PI.h / 2, x);
	return __builtin_copysign(gw_atand(divdd((dd){a, 0}, root(mul(sum2(1, -a), sum2(1, a))))).h, x);
}
double acos(double x) {
	if (!(mag(x) <= 1)) return NAN;
	if (x == 1) return 0;
	if (x == -1) return PI.h;
	return 2 * gw_atand(root(divdd(sum2(1, -x), sum2(1, x)))).h;
}
double atan2(double y, double x) {
	if (isnan_(x) || isnan_(y)) return NAN;
	double a = mag(y), b = mag(x);
	int left = bits(x) >> 63;
	double r;
	if (a == 0) r = left ? PI.h : 0;
	else if (b == 0) r = PI.h / 2;
	else if (a == INF) r = b == INF ? (left ? 3 * (PI.h / 4) : PI.h / 4) : PI.h / 2;
	else if (b == INF) r = left ? PI.h : 0;
	else {
		if (a < 0x1p-900 || b < 0x1p-900) { if (a < 0x1p100 && b < 0x1p100) { a *= 0x1p900; b *= 0x1p900; } }
		else if (a > 0x1p900 || b > 0x1p900) { a *= 0x1p-300; b *= 0x1p-300; }
		double q = a / b;
		if (q > 0x1p80) r = PI.h / 2;
		else if (q < 0x1p-80) r = left ? PI.h : mag(y) / mag(x);
		else {
			dd t = gw_atand(divdd((dd){a, 0}, (dd){b, 0}));
			r = left ? sub(PI, t).h : t.h;
		}
	}
	return __builtin_copysign(r, y);
}

// power is xʸ with C's special cases around a function of the magnitude.
static inline int odd(double y) { // 1: odd, 2: even, 0: no integer
	if (__builtin_trunc(y) != y) return 0;
	if (mag(y) >= 0x1p53) return 2;
	return (long)y & 1 ? 1 : 2;
}
double pow(double x, double y) {
	if (y == 0 || x == 1) return 1;
	if (isnan_(x) || isnan_(y)) return NAN;
	double a = mag(x);
	int o = odd(y);
	double s = bits(x) >> 63 && o == 1 ? -1 : 1;
	if (a == 1) return mag(y) == INF || o ? s : NAN;
	if (mag(y) == INF) return (a > 1) == (y > 0) ? INF : 0;
	if (a == 0) return y < 0 ? s * INF : s * 0;
	if (a == INF) return y > 0 ? s * INF : s * 0;
	if (x < 0 && !o) return NAN;
	dd l = gw_logd((dd){a, 0});
	double p = l.h * y;
	if (p > 710) return s * INF;
	if (p < -746) return s * 0;
	return s * gw_exp(muld(l, y));
}
double cbrt(double x) {
	double a = mag(x);
	if (!(a > 0) || a == INF) return x;
	int e = 0;
	if (a < 0x1p-1000) { a *= 0x1p108; e = -36; }
	int n = (int)(bits(a) >> 52) - 1023, q = n >= 0 ? n / 3 : -((2 - n) / 3);
	a *= pow2(-3 * q / 2) * 1.0; a *= pow2(-3 * q - (-3 * q / 2));
	double y = __builtin_exp2(__builtin_log2(a) * (1.0 / 3));
	dd c = mul(prod2(y, y), (dd){y, 0});
	y = y - sub(c, (dd){a, 0}).h / (3 * y * y);
	c = mul(prod2(y, y), (dd){y, 0});
	dd r = sum2(y, -sub(c, (dd){a, 0}).h / (3 * y * y));
	return __builtin_copysign(shift(r.h, q + e), x);
}
double hypot(double x, double y) {
	double a = mag(x), b = mag(y);
	if (a == INF || b == INF) return INF;
	if (a < b) { double t = a; a = b; b = t; }
	if (!(b > 0) || isnan_(a)) return a + b;
	double s = 1;
	if (a > 0x1p500) { s = 0x1p600; a *= 0x1p-600; b *= 0x1p-600; }
	else if (b < 0x1p-450) { if (a > 0x1p100) return a; s = 0x1p-600; a *= 0x1p600; b *= 0x1p600; }
	if (b < a * 0x1p-60) return a * s;
	return root(add(prod2(a, a), prod2(b, b))).h * s;
}

// erfcd is 1 − erf x, x > 0.5: the series where it loses few enough bits, else the continued fraction.
static dd erfd(double x) {
	dd z = scale(prod2(x, x), 2), t = {1, 0}, s = {1, 0};
	for (int n = 1; n < 400 && t.h > s.h * 0x1p-108; n++) {
		t = divdd(mul(t, z), (dd){2 * n + 1, 0});
		s = add(s, t);
	}
	int k;
	dd e = expd(neg(prod2(x, x)), &k);
	e = scale(e, pow2(k));
	dd c = divdd((dd){2, 0}, root(PI));
	return mul(mul(muld(s, x), e), c);
}
double erfc(double x) {
	if (isnan_(x)) return x + x;
	if (x < -6) return 2;
	if (x > 27.3) return 0;
	if (mag(x) < 0x1p-60) return 1;
	if (x < 5) {
		dd e = erfd(mag(x));
		return x < 0 ? addd(e, 1).h : addd(neg(e), 1).h;
	}
	dd f = {x, 0};
	for (int n = 60; n > 0; n--) f = addd(divdd((dd){0.5 * n, 0}, f), x);
	int k;
	dd e = expd(neg(prod2(x, x)), &k);
	dd r = divdd(e, mul(f, root(PI)));
	return shift(r.h, k);
}

// lngamma is ln Γ(z) for z > 0, before the product that shifted z up is taken off.
static dd stirling(dd z, dd *p) {
	*p = (dd){1, 0};
	while (z.h < 25) { *p = mul(*p, z); z = addd(z, 1); }
	dd l = gw_logd(z);
	dd r = sub(mul(addd(z, -0.5), l), z);
	dd h = scale(add(gw_logd(PI), LN2), 0.5);
	r = add(r, h);
	dd i = divdd((dd){1, 0}, z);
	double w = i.h * i.h;
	double q = -1.0 / 360 + w * (1.0 / 1260 + w * (-1.0 / 1680 + w * (1.0 / 1188 + w * (-691.0 / 360360 + w * (1.0 / 156 + w * (-3617.0 / 122400))))));
	r = add(r, divdd(i, (dd){12, 0}));
	return addd(r, i.h * w * q);
}

static dd sinpi(double x) { // |sin πx|
	double r = x - __builtin_rint(x);
	return sind(muld(PI, mag(r)));
}

double tgamma(double x) {
	if (isnan_(x) || x == INF) return x;
	if (x == 0) return 1 / x;
	if (x < 0 && (__builtin_trunc(x) == x || x == -INF)) return NAN;
	if (x > 171.7) return INF;
	if (x < -184) return odd(__builtin_floor(x)) == 1 ? -0.0 : 0;
	dd p;
	if (x > 0) {
		if (x < 0x1p-60) return 1 / x;
		dd l = stirling((dd){x, 0}, &p);
		int k;
		dd e = divdd(expd(l, &k), p);
		return shift(e.h, k);
	}
	if (x > -0x1p-60) return 1 / x;
	dd l = stirling(sum2(1, -x), &p);
	int k;
	dd g = divdd(expd(l, &k), p);
	dd r = divdd(PI, mul(g, sinpi(x)));
	double v = shift(r.h, -k);
	return odd(__builtin_floor(x)) == 1 ? -v : v;
}

static API double gw_lgamma(double x, int *sign) {
	*sign = 1;
	if (isnan_(x)) return x;
	if (mag(x) == INF) return INF;
	if (x <= 0 && __builtin_trunc(x) == x) return INF;
	dd p;
	if (x > 0) {
		double e = x - 1, f = x - 2;
		if (e == 0 || f == 0) return 0;
		if (mag(e) < 0x1p-20) return e * (-0x1.2788cfc6fb619p-1 + e * (0x1.a51a6625307d3p-1 - e * 0x1.9a4d55beab2d7p-2));
		if (mag(f) < 0x1p-20) return f * (0x1.b0ee6072093cep-2 + f * (0x1.4a34cc4a60fa6p-2 - f * 0x1.13e001a557607p-4));
		if (x > 0x1p60) return x > 2.6e305 ? INF : x * (gw_logd((dd){x, 0}).h - 1);
		dd l = stirling((dd){x, 0}, &p);
		return x < 25 ? sub(l, gw_logd(p)).h : l.h;
	}
	if (odd(__builtin_floor(x)) == 1) *sign = -1;
	if (x > -0x1p-60) return -gw_logd((dd){-x, 0}).h;
	dd l = stirling(sum2(1, -x), &p);
	if (1 - x < 25) l = sub(l, gw_logd(p));
	return sub(gw_logd(divdd(PI, sinpi(x))), l).h;
}
double lgamma(double x) { int s; return gw_lgamma(x, &s); }
double gamma(double x) { int s; return gw_lgamma(x, &s); }
double lgamma_r(double x, int *s) { return gw_lgamma(x, s); }

// Remainders, exactly: long division of the integers that the numbers are, eleven bits a step.
double fmod(double x, double y) {
	u64 a = bits(x) & ~0ul >> 1, b = bits(y) & ~0ul >> 1, s = bits(x) >> 63 << 63;
	if (b == 0 || a >= 0x7fful << 52 || b > 0x7fful << 52) return NAN;
	if (a < b) return x;
	int ea = a >> 52, eb = b >> 52;
	u64 m = a & ~0ul >> 12, n = b & ~0ul >> 12;
	if (ea) m |= 1ul << 52; else ea = 1;
	if (eb) n |= 1ul << 52; else eb = 1;
	int d = ea - eb;
	m %= n;
	while (d > 0) {
		int k = d < 11 ? d : 11;
		m = (m << k) % n;
		d -= k;
	}
	if (m == 0) return from(s);
	int z = __builtin_clzl(m) - 11;
	if (z >= eb) z = eb - 1;
	m <<= z;
	eb -= z;
	if (m >> 52) m = (m & ~0ul >> 12) | (u64)eb << 52;
	return from(m | s);
}
double drem(double x, double y);
double remainder(double x, double y) {
	double b = mag(y);
	if (isnan_(x) || isnan_(y) || mag(x) == INF || b == 0) return NAN;
	if (b == INF) return x;
	double a = mag(x);
	if (b < 0x1p1023) a = fmod(a, b + b);
	if (b < 0x1p-1021) {
		if (a + a > b) { a -= b; if (a + a >= b) a -= b; }
	} else {
		double h = 0.5 * b;
		if (a > h) { a -= b; if (a >= h) a -= b; }
	}
	return bits(x) >> 63 ? -a : a;
}
double drem(double x, double y) { return remainder(x, y); }

// Parts of numbers.
double frexp(double x, int *e) {
	u64 u = bits(x);
	int n = u >> 52 & 0x7ff;
	*e = 0;
	if (n == 0x7ff || x == 0) return x;
	int adjust = 0;
	if (n == 0) { u = bits(x * 0x1p54); n = u >> 52 & 0x7ff; adjust = -54; }
	*e = n - 1022 + adjust;
	return from((u & ~(0x7fful << 52)) | 1022ul << 52);
}
double ldexp(double x, int n) { return shift(x, n); }
double scalbn(double x, int n) { return shift(x, n); }
double scalbln(double x, long n) { return shift(x, n > 5000 ? 5000 : n < -5000 ? -5000 : (int)n); }
double modf(double x, double *i) {
	*i = __builtin_trunc(x);
	return __builtin_copysign(mag(x) == INF ? 0 : x - *i, x);
}
int ilogb(double x) {
	if (x == 0 || isnan_(x)) return -2147483647 - 1;
	if (mag(x) == INF) return 2147483647;
	int e;
	frexp(x, &e);
	return e - 1;
}
double logb(double x) {
	if (x == 0) return -INF;
	if (isnan_(x) || mag(x) == INF) return x * x;
	return ilogb(x);
}
double nextafter(double x, double y) {
	if (isnan_(x) || isnan_(y)) return NAN;
	if (x == y) return y;
	if (x == 0) return __builtin_copysign(0x1p-1074, y);
	u64 u = bits(x);
	return from((x < y) == (x > 0) ? u + 1 : u - 1);
}
double fdim(double x, double y) { return isnan_(x) || isnan_(y) ? NAN : x > y ? x - y : 0; }
double powi(double x, int n) {
	double r = 1;
	u32 k = n < 0 ? -(u32)n : (u32)n;
	for (; k; k >>= 1, x *= x) if (k & 1) r *= x;
	return n < 0 ? 1 / r : r;
}
double nan(const char *s) { return NAN; }
float nanf(const char *s) { return NAN; }
double remquo(double x, double y, int *q) { // like remainder, with the quotient's low three bits and sign
	double a = mag(x), b = mag(y);
	*q = 0;
	if (isnan_(x) || isnan_(y) || a == INF || b == 0) return NAN;
	if (b == INF) return x;
	int n = 0;
	if (b < 0x1p1021) a = fmod(a, 8 * b);
	if (a >= 4 * b) { a -= 4 * b; n = 4; }
	if (a >= 2 * b) { a -= 2 * b; n += 2; }
	if (b < 0x1p-1021) {
		if (a + a > b) { a -= b; n++; if (a + a >= b) { a -= b; n++; } }
	} else {
		double h = 0.5 * b;
		if (a > h) { a -= b; n++; if (a >= h) { a -= b; n++; } }
	}
	n &= 7;
	*q = (bits(x) ^ bits(y)) >> 63 ? -n : n;
	return bits(x) >> 63 ? -a : a;
}
double significand(double x) { int e; return 2 * frexp(x, &e); }
void sincos(double x, double *s, double *c) { *s = __builtin_sin(x); *c = __builtin_cos(x); }
int __isnan(double x) { return x != x; }
int __isinf(double x) { return mag(x) == INF; }
int __finite(double x) { return mag(x) < INF; }
int __signbit(double x) { return bits(x) >> 63; }
int isnan(double x) { return x != x; }
int isinf(double x) { return mag(x) == INF ? x > 0 ? 1 : -1 : 0; }
int finite(double x) { return mag(x) < INF; }

// Single precision, in double.

#define HALVE x = x / (1 + __builtin_sqrt(1 + x * x))
static inline double atan1(double x) { // plain double, x ≥ 0; without loops, so that one that calls it can have vectors
	int flip = x > 1;
	if (flip) x = 1 / x;
	HALVE; HALVE; HALVE;
	double z = x * x, q = -1.0 / 19;
	q = 1.0 / 17 + z * q; q = -1.0 / 15 + z * q; q = 1.0 / 13 + z * q; q = -1.0 / 11 + z * q;
	q = 1.0 / 9 + z * q; q = -1.0 / 7 + z * q; q = 1.0 / 5 + z * q; q = -1.0 / 3 + z * q; q = 1.0 + z * q;
	q *= 8 * x;
	return flip ? PI.h / 2 - q : q;
}
static double log1(double x) { return __builtin_log(x); }

float expm1f(float x) {
	double v = x;
	if (x == 0) return x;
	if (mag(v) < 0x1p-10) return v + v * v * (0.5 + v * (1.0 / 6 + v * (1.0 / 24)));
	return __builtin_exp(v) - 1;
}
float exp10f(float x) { return __builtin_exp2(x * 0x1.a934f0979a371p+1); }
float log10f(float x) { return log1(x) * INVLN10.h; }
float log1pf(float x) {
	double v = x;
	if (mag(v) < 0x1p-10) return v - v * v * (0.5 - v * (1.0 / 3 - v * 0.25));
	return log1(1 + v);
}
float sinhf(float x) {
	double v = x, a = mag(v);
	if (a < 0x1p-5) return v + v * v * v * (1.0 / 6 + v * v * (1.0 / 120 + v * v / 5040));
	double e = __builtin_exp(a);
	return __builtin_copysign(0.5 * (e - 1 / e), v);
}
float coshf(float x) { double e = __builtin_exp(mag(x)); return 0.5 * (e + 1 / e); }
float asinhf(float x) {
	double v = x, a = mag(v);
	if (x == 0) return x;
	if (a < 0x1p-7) return v - v * v * v * (1.0 / 6 - v * v * (3.0 / 40 - v * v * (15.0 / 336)));
	return __builtin_copysign(log1(a + __builtin_sqrt(a * a + 1)), v);
}
float acoshf(float x) {
	double v = x;
	if (!(v >= 1)) return NAN;
	double t = v - 1, s = __builtin_sqrt(t * (v + 1));
	if (t < 0x1p-9) { // ln(1 + u), u small
		double u = t + s;
		return u - u * u * (0.5 - u * (1.0 / 3 - u * (0.25 - u * (0.2 - u * (1.0 / 6)))));
	}
	return log1(v + s);
}
float atanhf(float x) {
	double v = x, a = mag(v), z = v * v;
	if (a < 0x1p-4) return v + v * z * (1.0 / 3 + z * (0.2 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11)))));
	if (a > 1) return NAN;
	return __builtin_copysign(0.5 * log1((1 + a) / (1 - a)), v);
}
float atanf(float x) {
	double a = mag(x);
	if (isnan_(x)) return x;
	return __builtin_copysign(a == INF ? PI.h / 2 : atan1(a), x);
}
float asinf(float x) {
	double v = x, a = mag(v);
	if (!(a <= 1)) return NAN;
	if (a == 1) return __builtin_copysign(PI.h / 2, v);
	return __builtin_copysign(atan1(a / __builtin_sqrt((1 - a) * (1 + a))), v);
}
float acosf(float x) {
	double v = x;
	if (!(mag(v) <= 1)) return NAN;
	if (v == -1) return PI.h;
	return 2 * atan1(__builtin_sqrt((1 - v) / (1 + v)));
}
float atan2f(float y, float x) {
	double a = mag(y), b = mag(x), r;
	if (isnan_(x) || isnan_(y)) return NAN;
	int left = bitsf(x) >> 31;
	if (a == 0) r = 0;
	else if (a == INF && b == INF) r = PI.h / 4;
	else if (b == 0 || a == INF) r = PI.h / 2;
	else if (b == INF) r = 0;
	else r = atan1(a / b);
	if (left) r = PI.h - r;
	return __builtin_copysign(r, y);
}
float powf(float x, float y) {
	if (y == 0 || x == 1) return 1;
	if (isnan_(x) || isnan_(y)) return NAN;
	double a = mag(x);
	int o = odd(y);
	double s = bitsf(x) >> 31 && o == 1 ? -1 : 1;
	if (a == 1) return mag(y) == INF || o ? s : NAN;
	if (mag(y) == INF) return (a > 1) == (y > 0) ? INF : 0;
	if (a == 0) return y < 0 ? s * INF : s * 0;
	if (a == INF) return y > 0 ? s * INF : s * 0;
	if (x < 0 && !o) return NAN;
	return s * __builtin_exp2(y * __builtin_log2(a));
}
float cbrtf(float x) {
	double a = mag(x);
	if (!(a > 0) || a == INF) return x;
	double y = __builtin_exp2(__builtin_log2(a) * (1.0 / 3));
	return __builtin_copysign(y - (y * y * y - a) / (3 * y * y), x);
}
float hypotf(float x, float y) {
	double a = mag(x), b = mag(y);
	if (a == INF || b == INF) return INF;
	return __builtin_sqrt(a * a + b * b);
}
float erfcf(float x) {
	double v = x;
	if (v < 0.5) return 1 - __builtin_erf(v);
	if (v > 11) return 0;
	if (isnan_(v)) return v;
	if (v < 2) return 1 - __builtin_erf(v);
	double f = v;
	for (int n = 50; n > 0; n--) f = v + 0.5 * n / f;
	return __builtin_exp(-v * v) / (f * 0x1.c5bf891b4ef6bp+0);
}
float tgammaf(float x) { return tgamma(x); }
float lgammaf(float x) { int s; return gw_lgamma(x, &s); }
float lgammaf_r(float x, int *s) { return gw_lgamma(x, s); }
float fmodf(float x, float y) { return fmod(x, y); }
float remainderf(float x, float y) { return remainder(x, y); }
float remquof(float x, float y, int *q) { return remquo(x, y, q); }
float significandf(float x) { return significand(x); }
float dremf(float x, float y) { return remainder(x, y); }
float frexpf(float x, int *e) { return frexp(x, e); }
float ldexpf(float x, int n) { return shift(x, n > 500 ? 500 : n < -500 ? -500 : n); }
float scalbnf(float x, int n) { return ldexpf(x, n); }
float scalblnf(float x, long n) { return ldexpf(x, n > 500 ? 500 : n < -500 ? -500 : (int)n); }
float modff(float x, float *i) {
	*i = __builtin_truncf(x);
	return __builtin_copysignf(mag(x) == INF ? 0 : x - *i, x);
}
int ilogbf(float x) { return ilogb(x); }
float logbf(float x) { return logb(x); }
float nextafterf(float x, float y) {
	if (isnan_(x) || isnan_(y)) return NAN;
	if (x == y) return y;
	if (x == 0) return __builtin_copysignf(0x1p-149f, y);
	u32 u = bitsf(x);
	return fromf((x < y) == (x > 0) ? u + 1 : u - 1);
}
float fdimf(float x, float y) { return isnan_(x) || isnan_(y) ? NAN : x > y ? x - y : 0; }
float powif(float x, int n) {
	float r = 1;
	u32 k = n < 0 ? -(u32)n : (u32)n;
	for (; k; k >>= 1, x *= x) if (k & 1) r *= x;
	return n < 0 ? 1 / r : r;
}
void sincosf(float x, float *s, float *c) { *s = __builtin_sinf(x); *c = __builtin_cosf(x); }
int __isnanf(float x) { return x != x; }
int __isinff(float x) { return mag(x) == INF; }
int __finitef(float x) { return mag(x) < INF; }
int __signbitf(float x) { return bitsf(x) >> 31; }

// Quotient and remainder of 128-bit integers, by bits.
void godwit_udivmod128(u64 al, u64 ah, u64 bl, u64 bh, u64 *out) {
	u64 ql = 0, qh = 0, rl = 0, rh = 0;
	if (ah == 0 && bh == 0) {
		ql = al / bl;
		rl = al % bl;
	} else {
		for (int i = 127; i >= 0; i--) {
			u64 top = rh >> 63;
			rh = rh << 1 | rl >> 63;
			rl = rl << 1 | ((i < 64 ? al >> i : ah >> (i - 64)) & 1);
			if (top || rh > bh || (rh == bh && rl >= bl)) {
				u64 borrow = rl < bl;
				rl -= bl;
				rh -= bh + borrow;
				if (i < 64) ql |= 1ul << i; else qh |= 1ul << (i - 64);
			}
		}
	}
	out[0] = ql; out[1] = qh; out[2] = rl; out[3] = rh;
}

// Products and quotients of complex numbers, which compilers call by these names. Infinities stay infinities.
static inline double box(double x) { return __builtin_copysign(mag(x) == INF ? 1 : 0, x); }
static inline double unnan(double x) { return isnan_(x) ? __builtin_copysign(0, x) : x; }
double _Complex __muldc3(double a, double b, double c, double d) {
	double re = a * c - b * d, im = a * d + b * c;
	if (isnan_(re) && isnan_(im)) {
		int again = 0;
		if (mag(a) == INF || mag(b) == INF) { a = box(a); b = box(b); c = unnan(c); d = unnan(d); again = 1; }
		if (mag(c) == INF || mag(d) == INF) { c = box(c); d = box(d); a = unnan(a); b = unnan(b); again = 1; }
		if (!again && (mag(a * c) == INF || mag(b * d) == INF || mag(a * d) == INF || mag(b * c) == INF)) {
			a = unnan(a); b = unnan(b); c = unnan(c); d = unnan(d);
			again = 1;
		}
		if (again) { re = INF * (a * c - b * d); im = INF * (a * d + b * c); }
	}
	return __builtin_complex(re, im);
}
float _Complex __mulsc3(float a, float b, float c, float d) {
	float re = a * c - b * d, im = a * d + b * c;
	if (isnan_(re) && isnan_(im)) {
		double _Complex z = __muldc3(a, b, c, d);
		re = __real__ z; im = __imag__ z;
	}
	return __builtin_complex(re, im);
}
double logb(double x);
double scalbn(double x, int n);
double _Complex __divdc3(double a, double b, double c, double d) {
	double e = logb(mag(c) > mag(d) ? mag(c) : mag(d));
	int k = 0;
	if (mag(e) < INF && !isnan_(e)) { k = (int)e; c = scalbn(c, -k); d = scalbn(d, -k); }
	double n = c * c + d * d;
	double re = scalbn((a * c + b * d) / n, -k), im = scalbn((b * c - a * d) / n, -k);
	if (isnan_(re) && isnan_(im)) {
		if (n == 0 && (!isnan_(a) || !isnan_(b))) {
			re = __builtin_copysign(INF, c) * a; im = __builtin_copysign(INF, c) * b;
		} else if ((mag(a) == INF || mag(b) == INF) && mag(c) < INF && mag(d) < INF) {
			a = box(a); b = box(b);
			re = INF * (a * c + b * d); im = INF * (b * c - a * d);
		} else if (e == INF && mag(a) < INF && mag(b) < INF) {
			c = box(c); d = box(d);
			re = 0 * (a * c + b * d); im = 0 * (b * c - a * d);
		}
	}
	return __builtin_complex(re, im);
}
float _Complex __divsc3(float a, float b, float c, float d) {
	double _Complex z = __divdc3(a, b, c, d);
	return __builtin_complex((float)__real__ z, (float)__imag__ z);
}
double cabs(double _Complex z) { return hypot(__real__ z, __imag__ z); }
double carg(double _Complex z) { return atan2(__imag__ z, __real__ z); }
float cabsf(float _Complex z) { return hypotf(__real__ z, __imag__ z); }
float cargf(float _Complex z) { return atan2f(__imag__ z, __real__ z); }
