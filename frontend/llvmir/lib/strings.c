// The device library's functions on bytes and strings, and the searching and sorting of C.

typedef unsigned long size_t;
typedef unsigned char u8;

int memcmp(const void *a, const void *b, size_t n) {
	const u8 *p = a, *q = b;
	for (; n; n--, p++, q++) if (*p != *q) return *p - *q;
	return 0;
}
int bcmp(const void *a, const void *b, size_t n) { return memcmp(a, b, n); }
void *memchr(const void *s, int c, size_t n) {
	for (const u8 *p = s; n; n--, p++) if (*p == (u8)c) return (void *)p;
	return 0;
}
void *memrchr(const void *s, int c, size_t n) {
	for (const u8 *p = s; n; n--) if (p[n - 1] == (u8)c) return (void *)(p + n - 1);
	return 0;
}
size_t strlen(const char *s) { size_t n = 0; while (s[n]) n++; return n; }
size_t strnlen(const char *s, size_t m) { size_t n = 0; while (n < m && s[n]) n++; return n; }
int strcmp(const char *a, const char *b) {
	while (*a && *a == *b) a++, b++;
	return (u8)*a - (u8)*b;
}
int strncmp(const char *a, const char *b, size_t n) {
	for (; n; n--, a++, b++) if (*a != *b || !*a) return (u8)*a - (u8)*b;
	return 0;
}
char *strcpy(char *d, const char *s) { char *r = d; while ((*d++ = *s++)) {} return r; }
char *stpcpy(char *d, const char *s) { while ((*d = *s++)) d++; return d; }
void *mempcpy(void *d, const void *s, size_t n) { __builtin_memcpy(d, s, n); return (char *)d + n; }
char *strncpy(char *d, const char *s, size_t n) {
	size_t i = 0;
	for (; i < n && s[i]; i++) d[i] = s[i];
	for (; i < n; i++) d[i] = 0;
	return d;
}
char *strcat(char *d, const char *s) { strcpy(d + strlen(d), s); return d; }
char *strncat(char *d, const char *s, size_t n) {
	char *p = d + strlen(d);
	for (; n && *s; n--) *p++ = *s++;
	*p = 0;
	return d;
}
char *strchr(const char *s, int c) {
	for (;; s++) {
		if (*s == (char)c) return (char *)s;
		if (!*s) return 0;
	}
}
char *strrchr(const char *s, int c) {
	const char *r = 0;
	for (;; s++) {
		if (*s == (char)c) r = s;
		if (!*s) return (char *)r;
	}
}
char *strstr(const char *s, const char *w) {
	size_t n = strlen(w);
	for (;; s++) {
		if (!strncmp(s, w, n)) return (char *)s;
		if (!*s) return 0;
	}
}
size_t strspn(const char *s, const char *set) { size_t n = 0; while (s[n] && strchr(set, s[n])) n++; return n; }
size_t strcspn(const char *s, const char *set) { size_t n = 0; while (s[n] && !strchr(set, s[n])) n++; return n; }
char *strpbrk(const char *s, const char *set) { s += strcspn(s, set); return *s ? (char *)s : 0; }
int abs(int x) { return x < 0 ? -x : x; }
long labs(long x) { return x < 0 ? -x : x; }
long long llabs(long long x) { return x < 0 ? -x : x; }
int ffs(int x) { return __builtin_ffs(x); }
int isdigit(int c) { return c >= '0' && c <= '9'; }
int isupper(int c) { return c >= 'A' && c <= 'Z'; }
int islower(int c) { return c >= 'a' && c <= 'z'; }
int isalpha(int c) { return isupper(c | 0) || islower(c); }
int isalnum(int c) { return isalpha(c) || isdigit(c); }
int isspace(int c) { return c == ' ' || (c >= 9 && c <= 13); }
int isxdigit(int c) { return isdigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
int ispunct(int c) { return c > 32 && c < 127 && !isalnum(c); }
int isprint(int c) { return c >= 32 && c < 127; }
int toupper(int c) { return islower(c) ? c - 32 : c; }
int tolower(int c) { return isupper(c) ? c + 32 : c; }
void *__memcpy_chk(void *d, const void *s, size_t n, size_t k) { if (n > k) __builtin_trap(); return __builtin_memcpy(d, s, n); }
void *__memmove_chk(void *d, const void *s, size_t n, size_t k) { if (n > k) __builtin_trap(); return __builtin_memmove(d, s, n); }
void *__memset_chk(void *d, int c, size_t n, size_t k) { if (n > k) __builtin_trap(); return __builtin_memset(d, c, n); }
char *__strcpy_chk(char *d, const char *s, size_t k) { if (strlen(s) >= k) __builtin_trap(); return strcpy(d, s); }
void bzero(void *d, size_t n) { __builtin_memset(d, 0, n); }

void *bsearch(const void *key, const void *base, size_t n, size_t size, int (*cmp)(const void *, const void *)) {
	const u8 *p = base;
	while (n) {
		const u8 *m = p + n / 2 * size;
		int c = cmp(key, m);
		if (c == 0) return (void *)m;
		if (c > 0) { p = m + size; n -= n / 2 + 1; } else n /= 2;
	}
	return 0;
}

// Sorting is by merging in place, so that equal elements keep their order, as with the C libraries that merge.
static void swap(u8 *a, u8 *b, size_t n) {
	for (; n; n--, a++, b++) { u8 t = *a; *a = *b; *b = t; }
}
static void reverse(u8 *a, u8 *b, size_t size) {
	for (; a < b && a < (b -= size); a += size) swap(a, b, size);
}
static void merge(u8 *a, u8 *m, u8 *b, size_t size, int (*cmp)(const void *, const void *)) {
	size_t left = (size_t)(m - a) / size, right = (size_t)(b - m) / size;
	if (!left || !right) return;
	if (left + right == 2) {
		if (cmp(m, a) < 0) swap(a, m, size);
		return;
	}
	u8 *p, *q; // [a, p) and [m, q) go to the left
	if (left > right) {
		p = a + left / 2 * size;
		q = m;
		for (size_t n = right; n;) {
			size_t h = n / 2;
			if (cmp(q + h * size, p) < 0) { q += (h + 1) * size; n -= h + 1; } else n = h;
		}
	} else {
		q = m + right / 2 * size;
		p = a;
		for (size_t n = left; n;) {
			size_t h = n / 2;
			if (cmp(q, p + h * size) >= 0) { p += (h + 1) * size; n -= h + 1; } else n = h;
		}
	}
	reverse(p, m, size); // [p, m) and [m, q) change places
	reverse(m, q, size);
	reverse(p, q, size);
	u8 *mid = p + (q - m);
	merge(a, p, mid, size, cmp);
	merge(mid, q, b, size, cmp);
}
void qsort(void *base, size_t n, size_t size, int (*cmp)(const void *, const void *)) {
	u8 *b = base;
	for (size_t i = 0; i < n; i += 8) // runs of 8 by insertion
		for (size_t j = i + 1; j < n && j < i + 8; j++)
			for (size_t k = j; k > i && cmp(b + k * size, b + (k - 1) * size) < 0; k--) swap(b + k * size, b + (k - 1) * size, size);
	for (size_t run = 8; run < n; run *= 2)
		for (size_t i = 0; i + run < n; i += 2 * run) {
			size_t end = n - i < 2 * run ? n : i + 2 * run;
			merge(b + i * size, b + (i + run) * size, b + end * size, size, cmp);
		}
}

// Numbers in text.
static unsigned long digits(const char *s, char **end, int base, int isSigned) {
	const char *p = s, *last = s;
	while (isspace(*p)) p++;
	int minus = *p == '-';
	if (*p == '-' || *p == '+') p++;
	if ((base == 0 || base == 16) && p[0] == '0' && (p[1] | 32) == 'x' && isxdigit(p[2])) {
		p += 2;
		base = 16;
	}
	if (base == 0) base = *p == '0' ? 8 : 10;
	unsigned long v = 0, most = isSigned ? (1ul << 63) - !minus : ~0ul;
	int over = 0;
	for (;; p++) {
		int d = isdigit(*p) ? *p - '0' : isalpha(*p) ? (*p | 32) - 'a' + 10 : 99;
		if (d >= base) break;
		if (v > (most - d) / base) over = 1;
		v = v * base + d;
		last = p + 1;
	}
	if (end) *end = (char *)last;
	if (over) return isSigned && minus ? 1ul << 63 : most;
	return minus ? -v : v;
}
long strtol(const char *s, char **end, int base) { return digits(s, end, base, 1); }
long long strtoll(const char *s, char **end, int base) { return digits(s, end, base, 1); }
unsigned long strtoul(const char *s, char **end, int base) { return digits(s, end, base, 0); }
unsigned long long strtoull(const char *s, char **end, int base) { return digits(s, end, base, 0); }
int atoi(const char *s) { return (int)digits(s, 0, 10, 1); }
long atol(const char *s) { return digits(s, 0, 10, 1); }
long long atoll(const char *s) { return digits(s, 0, 10, 1); }

int ffsl(long x) { return __builtin_ffsl(x); }
int ffsll(long long x) { return __builtin_ffsl(x); }
int strcasecmp(const char *a, const char *b) {
	while (*a && tolower((u8)*a) == tolower((u8)*b)) a++, b++;
	return tolower((u8)*a) - tolower((u8)*b);
}
int strncasecmp(const char *a, const char *b, size_t n) {
	for (; n; n--, a++, b++) if (!*a || tolower((u8)*a) != tolower((u8)*b)) return tolower((u8)*a) - tolower((u8)*b);
	return 0;
}
char *strtok_r(char *s, const char *set, char **rest) {
	if (!s) s = *rest;
	s += strspn(s, set);
	char *e = s + strcspn(s, set);
	*rest = *e ? e + 1 : e;
	if (e == s) return 0;
	*e = 0;
	return s;
}
typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
div_t div(int a, int b) { return (div_t){a / b, a % b}; }
ldiv_t ldiv(long a, long b) { return (ldiv_t){a / b, a % b}; }
ldiv_t lldiv(long a, long b) { return (ldiv_t){a / b, a % b}; }

// Memory: blocks of 2^k bytes from an arena, and a list of free ones for each k. The word in front of what is given out says
// k, and by how much it lies behind its block's own place. What a launch does not free is lost to the next ones.
static u8 heap[16 << 20] __attribute__((aligned(16)));
static size_t used;
static void *spare[25];
static size_t *word(void *p) { return (size_t *)p - 1; }
void *malloc(size_t n) {
	if (n > sizeof heap - 16) return 0;
	int k = 5;
	while (((size_t)1 << k) < n + 16) k++;
	u8 *p = spare[k];
	if (p) {
		spare[k] = *(void **)p;
	} else {
		size_t size = (size_t)1 << k;
		if (size > sizeof heap - used) return 0;
		p = heap + used + 16;
		used += size;
	}
	*word(p) = k;
	return p;
}
void free(void *p) {
	if (!p) return;
	size_t w = *word(p);
	u8 *block = (u8 *)p - (w >> 8);
	*(void **)block = spare[w & 255];
	spare[w & 255] = block;
}
void *aligned_alloc(size_t a, size_t n) {
	u8 *p = malloc(n + a);
	if (!p || a <= 16) return p;
	size_t off = -(size_t)p & (a - 1), k = *word(p);
	*word(p + off) = k | off << 8;
	return p + off;
}
void *memalign(size_t a, size_t n) { return aligned_alloc(a, n); }
int posix_memalign(void **p, size_t a, size_t n) { return (*p = aligned_alloc(a, n)) ? 0 : 12; }
void *calloc(size_t n, size_t m) {
	size_t size = n * m;
	if (m && size / m != n) return 0;
	u8 *p = malloc(size);
	if (p) __builtin_memset(p, 0, size);
	return p;
}
void *realloc(void *p, size_t n) {
	if (!p) return malloc(n);
	size_t w = *word(p), have = ((size_t)1 << (w & 255)) - 16 - (w >> 8);
	if (n <= have) return p;
	void *q = malloc(n);
	if (q) {
		__builtin_memcpy(q, p, have);
		free(p);
	}
	return q;
}
void *_Znwm(size_t n) { void *p = malloc(n); if (!p) __builtin_trap(); return p; }
void *_Znam(size_t n) { return _Znwm(n); }
void _ZdlPv(void *p) { free(p); }
void _ZdaPv(void *p) { free(p); }
void _ZdlPvm(void *p, size_t n) { free(p); }
void _ZdaPvm(void *p, size_t n) { free(p); }
char *strdup(const char *s) {
	size_t n = strlen(s) + 1;
	char *p = malloc(n);
	return p ? __builtin_memcpy(p, s, n) : 0;
}
