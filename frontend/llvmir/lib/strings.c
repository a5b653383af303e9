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

static void swap(u8 *a, u8 *b, size_t n) {
	for (; n; n--, a++, b++) { u8 t = *a; *a = *b; *b = t; }
}
static void sift(u8 *b, size_t i, size_t n, size_t size, int (*cmp)(const void *, const void *)) {
	for (;;) {
		size_t c = 2 * i + 1;
		if (c >= n) return;
		if (c + 1 < n && cmp(b + c * size, b + (c + 1) * size) < 0) c++;
		if (cmp(b + i * size, b + c * size) >= 0) return;
		swap(b + i * size, b + c * size, size);
		i = c;
	}
}
void qsort(void *base, size_t n, size_t size, int (*cmp)(const void *, const void *)) { // heap sort: no stack, no bad case
	u8 *b = base;
	for (size_t i = n / 2; i-- > 0;) sift(b, i, n, size, cmp);
	for (size_t k = n; k > 1;) {
		swap(b, b + --k * size, size);
		sift(b, 0, k, size, cmp);
	}
}
