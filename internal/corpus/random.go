package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// RandomLen is how many elements each buffer of a random kernel has, and RandomMax the most that n may be.
const (
	RandomLen = 96
	RandomMax = 64
)

// RandomSource writes a C file of count random kernels and their runs. No run has undefined behaviour: integer arithmetic
// is on unsigned values, divisors and shifts are bounded, floats are checked before they become integers, and indices
// stay inside the buffers. Loop counters are plain ints, so that the compiler may reason about their overflow.
func RandomSource(seed uint64, count int) string {
	g := &gen{rng: rand.New(rand.NewPCG(seed, 77))}
	g.p("#include <math.h>\n#include <stdint.h>\n")
	for i := range 3 {
		g.helper(i)
	}
	for i := range count {
		g.kernel(i)
	}
	return g.String()
}

type gen struct {
	strings.Builder
	rng   *rand.Rand
	bufs  []string // kinds of the buffers b0, b1, …
	vars  []string // scalars in scope that expressions may read: int counters, then accumulators by kind
	kinds []string // of vars
	loops int      // counters in scope
	next  int
}

func (g *gen) p(format string, args ...any) { fmt.Fprintf(&g.Builder, format, args...) }

func (g *gen) pick(list ...string) string { return list[g.rng.IntN(len(list))] }

func (g *gen) chance(percent int) bool { return g.rng.IntN(100) < percent }

var (
	intKinds   = []string{"i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"}
	floatKinds = []string{"f32", "f64"}
)

func (g *gen) kind() string {
	if g.chance(35) {
		return g.pick(floatKinds...)
	}
	return g.pick(intKinds...)
}

func isFloat(kind string) bool { return kind[0] == 'f' }

// helper writes a small function that kernels call.
func (g *gen) helper(i int) {
	g.vars, g.kinds, g.bufs, g.loops = []string{"x", "y"}, []string{"i32", "i32"}, nil, 0
	inline := g.pick("static ", "static __attribute__((noinline)) ")
	g.p("%sint32_t h%d(int32_t x, int32_t y) {\n", inline, i)
	if g.chance(50) {
		g.p("  if (%s) return %s;\n", g.cond(1), g.expr("i32", 1))
	}
	if g.chance(40) {
		g.p("  switch (x & 7) {\n  case 0: return %s;\n  case 3: y = %s; break;\n  case 4: case 5: return %s;\n  default: x = %s;\n  }\n",
			g.expr("i32", 1), g.expr("i32", 1), g.expr("i32", 1), g.expr("i32", 1))
	}
	g.p("  return %s;\n}\n", g.expr("i32", 2))
}

func (g *gen) kernel(i int) {
	n := []int{0, 1, 2, 3, 7, 15, 16, 17, 31, 33, 63, 64}[g.rng.IntN(12)]
	g.vars, g.kinds, g.bufs, g.loops, g.next = []string{"s"}, []string{g.kind()}, nil, 0, 0
	ret := ""
	if g.chance(50) {
		ret = g.kind()
	}
	run := fmt.Sprintf("// run: f%d i32:%d %s:%d", i, n, g.kinds[0], 1+g.rng.IntN(9))
	if ret != "" {
		run = fmt.Sprintf("// run: ret:%s f%d i32:%d %s:%d", ret, i, n, g.kinds[0], 1+g.rng.IntN(9))
	}
	sig := fmt.Sprintf("f%d(int n, %s s", i, cTypes[g.kinds[0]])
	restrict := g.pick("", "", "restrict ")
	for b := range 2 + g.rng.IntN(2) {
		k := g.kind()
		g.bufs = append(g.bufs, k)
		run += fmt.Sprintf(" inout:%s[%d]", k, RandomLen)
		sig += fmt.Sprintf(", %s *%sb%d", cTypes[k], restrict, b)
	}
	result := "void"
	if ret != "" {
		result = cTypes[ret]
	}
	g.p("%s\n%s %s) {\n", run, result, sig)
	acc := ret
	if acc == "" {
		acc = g.kind()
	}
	g.p("  %s acc = %s;\n  _Bool flag = %d;\n", cTypes[acc], g.literal(acc), i&1)
	g.vars, g.kinds = append(g.vars, "acc"), append(g.kinds, acc)
	for range 1 + g.rng.IntN(3) {
		g.loop(1, acc)
	}
	g.p("  b1[0] %s= flag;\n", map[bool]string{false: "^", true: "+"}[isFloat(g.bufs[1])])
	if ret != "" {
		g.p("  return acc;\n")
	} else {
		g.p("  b0[0] = %s;\n", g.cast("acc", acc, g.bufs[0]))
	}
	g.p("}\n")
}

// loop writes a loop over a new counter; its body stores, accumulates, branches or nests.
func (g *gen) loop(level int, acc string) {
	v := fmt.Sprintf("i%d", g.next)
	g.next++
	ind := strings.Repeat("  ", level)
	bound := "n"
	if level > 1 && g.chance(60) {
		bound = fmt.Sprint(1 + g.rng.IntN(8))
	}
	switch g.rng.IntN(5) {
	case 0:
		g.p("%sfor (int %s = %s - 1; %s >= 0; %s--) {\n", ind, v, bound, v, v)
	case 1:
		g.p("%sfor (int %s = %d; %s < %s; %s += %d) {\n", ind, v, g.rng.IntN(3), v, bound, v, 1+g.rng.IntN(3))
	default:
		g.p("%sfor (int %s = 0; %s < %s; %s++) {\n", ind, v, v, bound, v)
	}
	mark := len(g.vars)
	g.vars, g.kinds = append(g.vars, v), append(g.kinds, "i32")
	for range 1 + g.rng.IntN(3) {
		g.statement(level+1, v, acc)
	}
	g.vars, g.kinds = g.vars[:mark], g.kinds[:mark]
	g.p("%s}\n", ind)
}

func (g *gen) statement(level int, v, acc string) {
	ind := strings.Repeat("  ", level)
	switch r := g.rng.IntN(100); {
	case r < 45:
		b := g.rng.IntN(len(g.bufs))
		g.p("%sb%d[%s] = %s;\n", ind, b, g.index(v), g.expr(g.bufs[b], 2))
	case r < 62:
		g.accumulate(ind, acc)
	case r < 65 && g.chance(60):
		g.p("%sflag %s %s;\n", ind, g.pick("|=", "&=", "^="), g.cond(1))
	case r < 65:
		g.p("%sif (%s) flag = %s;\n", ind, g.cond(1), g.pick("0", "1"))
	case r < 80:
		g.p("%sif (%s) {\n", ind, g.cond(1))
		g.statement(level+1, v, acc)
		if g.chance(40) {
			g.p("%s} else {\n", ind)
			g.statement(level+1, v, acc)
		}
		g.p("%s}\n", ind)
	case r < 86:
		g.p("%sif (%s) %s;\n", ind, g.cond(1), g.pick("break", "continue"))
	case r < 93 && level < 4:
		g.loop(level, acc)
	default:
		b := g.rng.IntN(len(g.bufs))
		k := g.bufs[b]
		name := fmt.Sprintf("t%d", g.next)
		g.next++
		g.p("%s{ %s %s = %s; b%d[%s] = %s; }\n", ind, cTypes[k], name, g.expr(k, 2), b, g.index(v), g.cast(name, k, k))
	}
}

func (g *gen) accumulate(ind, acc string) {
	e := g.expr(acc, 2)
	u := unsignedOf(acc)
	switch {
	case isFloat(acc):
		switch g.rng.IntN(3) {
		case 0:
			g.p("%sacc = acc + %s * %s;\n", ind, e, g.literal(acc))
		case 1:
			g.p("%sacc = %s > acc ? %s : acc;\n", ind, e, e)
		default:
			g.p("%sacc += %s;\n", ind, e)
		}
	case g.chance(25):
		g.p("%s{ %s t = %s; acc = t %s acc ? t : acc; }\n", ind, cTypes[acc], e, g.pick("<", ">"))
	default:
		g.p("%sacc = (%s)((%s)acc %s (%s)%s);\n", ind, cTypes[acc], cTypes[u], g.pick("+", "^", "-", "|", "&", "*"), cTypes[u], e)
	}
}

// index is an index between 0 and RandomLen − 1 of a loop with counter v, which is below RandomMax.
func (g *gen) index(v string) string {
	switch g.rng.IntN(10) {
	case 0:
		return fmt.Sprintf("%s + %d", v, g.rng.IntN(RandomLen-RandomMax))
	case 1:
		return fmt.Sprintf("%d - %s", RandomLen-1, v)
	case 2:
		return fmt.Sprintf("(%s * %d) & 63", v, 1+g.rng.IntN(7))
	case 3:
		return fmt.Sprintf("(%s) & 63", g.expr("i32", 1))
	case 4:
		return fmt.Sprint(g.rng.IntN(RandomLen))
	}
	return v
}

func (g *gen) literal(kind string) string {
	if isFloat(kind) {
		return fmt.Sprintf("(%s)%d.%d", cTypes[kind], g.rng.IntN(4), g.rng.IntN(10))
	}
	return fmt.Sprintf("(%s)%d", cTypes[kind], g.rng.IntN(200)-50)
}

// unsignedOf is the type that arithmetic of an integer kind is done in.
func unsignedOf(kind string) string {
	if kind == "i64" || kind == "u64" {
		return "u64"
	}
	return "u32"
}

// cast converts an expression between kinds without undefined behaviour.
func (g *gen) cast(e, from, to string) string {
	switch {
	case from == to:
		return e
	case isFloat(from) && !isFloat(to):
		return fmt.Sprintf("(%s)(%s > -100 && %s < 100 ? (int)(%s) : 5)", cTypes[to], e, e, e)
	}
	return fmt.Sprintf("(%s)(%s)", cTypes[to], e)
}

// atom is a value of a kind without operators.
func (g *gen) atom(kind string) string {
	switch r := g.rng.IntN(10); {
	case r < 5 && len(g.bufs) > 0:
		b := g.rng.IntN(len(g.bufs))
		v := "0"
		for i := len(g.vars) - 1; i >= 0; i-- {
			if g.vars[i][0] == 'i' {
				v = g.vars[i]
				break
			}
		}
		return g.cast(fmt.Sprintf("b%d[%s]", b, g.plainIndex(v)), g.bufs[b], kind)
	case r < 8:
		i := g.rng.IntN(len(g.vars))
		return g.cast(g.vars[i], g.kinds[i], kind)
	}
	return g.literal(kind)
}

func (g *gen) plainIndex(v string) string {
	if g.chance(25) {
		return fmt.Sprintf("%s + %d", v, g.rng.IntN(9))
	}
	return v
}

func (g *gen) expr(kind string, depth int) string {
	if depth == 0 {
		return g.atom(kind)
	}
	a, b := g.expr(kind, depth-1), g.expr(kind, g.rng.IntN(depth))
	if g.chance(12) {
		return fmt.Sprintf("(%s ? %s : %s)", g.cond(0), a, b)
	}
	c := cTypes[kind]
	if isFloat(kind) {
		switch g.rng.IntN(9) {
		case 0:
			return fmt.Sprintf("(%s / (%s * %s + (%s)1.5))", a, b, b, c)
		case 1:
			f := map[string]string{"f32": "f", "f64": ""}[kind]
			return fmt.Sprintf("%s%s(%s)", g.pick("fabs", "floor", "ceil", "trunc"), f, a)
		case 2:
			return fmt.Sprintf("(-(%s))", a)
		}
		return fmt.Sprintf("(%s %s %s)", a, g.pick("+", "-", "*"), b)
	}
	u := cTypes[unsignedOf(kind)]
	switch g.rng.IntN(14) {
	case 0:
		return fmt.Sprintf("(%s)(%s %s ((%s & 15) + 1))", c, a, g.pick("/", "%"), b)
	case 1:
		return fmt.Sprintf("(%s)((%s)%s << ((%s)%s & 7))", c, u, a, u, b)
	case 2:
		return fmt.Sprintf("(%s)(%s >> ((%s)%s & 7))", c, a, u, b)
	case 3:
		return fmt.Sprintf("(%s)~%s", c, a)
	case 4:
		if len(g.bufs) > 0 {
			return fmt.Sprintf("(%s)h%d((int32_t)%s, (int32_t)%s)", c, g.rng.IntN(3), a, b)
		}
	case 5:
		return fmt.Sprintf("(%s)(%s %s %s)", c, a, g.pick("<", ">=", "=="), b)
	}
	return fmt.Sprintf("(%s)((%s)%s %s (%s)%s)", c, u, a, g.pick("+", "-", "*", "&", "|", "^"), u, b)
}

func (g *gen) cond(depth int) string {
	k := g.kind()
	c := fmt.Sprintf("%s %s %s", g.expr(k, depth), g.pick("<", ">", "<=", "==", "!="), g.atom(k))
	if g.chance(20) {
		return fmt.Sprintf("(%s) %s (%s)", c, g.pick("&&", "||"), g.cond(0))
	}
	return c
}
