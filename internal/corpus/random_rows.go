package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// RandomRows writes a C file of count random kernels that go over the rows of a matrix, and their runs: stencils of a few rows,
// and rows that are reduced to a number which all of them is then changed by. Buffers are large enough for rows to be brought to
// the scratchpad. Floats are added in the order of the source; no run has undefined behaviour.
func RandomRows(seed uint64, count int) string {
	g := &gen{rng: rand.New(rand.NewPCG(seed, 78))}
	g.p("#include <math.h>\n#include <stdint.h>\n")
	for i := range count {
		g.rows(i)
	}
	return g.String()
}

func (g *gen) rows(i int) {
	kind := g.pick("f32", "f32", "f32", "f64", "i32", "i16", "u8")
	c := cTypes[kind]
	size := map[string]int{"f32": 4, "f64": 8, "i32": 4, "i16": 2, "u8": 1}[kind]
	w := []int{40, 97, 130, 256, 511, 700}[g.rng.IntN(6)]
	ld := w + []int{0, 0, 0, 1, 16, 100}[g.rng.IntN(6)]
	h := max(12, (36000+g.rng.IntN(60000))/(ld*size)) + g.rng.IntN(9)
	restrict := g.pick("restrict ", "restrict ", "")
	counter := g.pick("int", "int", "long", "unsigned")
	var body, args, run strings.Builder
	stencil := g.chance(50)
	in := 1 + g.rng.IntN(2)
	if stencil && g.chance(30) {
		in = 1
	}
	for k := range in {
		fmt.Fprintf(&args, ", const %s *%sa%d", c, restrict, k)
		fmt.Fprintf(&run, " in:%s[%d]%s", kind, h*ld, bounds(kind))
	}
	fmt.Fprintf(&args, ", %s *%sz", c, restrict)
	fmt.Fprintf(&run, " %s:%s[%d]%s", g.pick("out", "inout"), kind, h*ld, bounds(kind))
	from, edge := 0, 0
	switch {
	case stencil:
		from, edge = 1+g.rng.IntN(2), g.rng.IntN(3)
		g.stencil(&body, kind, c, counter, in, from, edge)
	default:
		sums := g.chance(40)
		if sums {
			fmt.Fprintf(&args, ", %s *%ss", c, restrict)
			fmt.Fprintf(&run, " out:%s[%d]", kind, h)
		}
		g.passes(&body, kind, c, counter, in, sums)
	}
	g.p("// run: r%d i32:%d i32:%d i32:%d%s tol:0\n", i, h, w, ld, run.String())
	g.p("void r%d(int h, int w, int ld%s) {\n  for (%s i = %d; i < (%s)h - %d; i++) {\n%s  }\n}\n", i, args.String(), counter, from, counter, from, body.String())
}

// bounds keeps sums of a row inside 32 bits.
func bounds(kind string) string {
	if isFloat(kind) || kind == "u8" {
		return ""
	}
	return "{-9000,9000}"
}

// stencil writes an inner loop that reads neighbours up to from rows and edge columns away.
func (g *gen) stencil(b *strings.Builder, kind, c, counter string, in, from, edge int) {
	var terms []string
	for range 2 + g.rng.IntN(8) {
		t := fmt.Sprintf("a%d[(i + %d) * ld + j + %d]", g.rng.IntN(in), g.rng.IntN(2*from+1)-from, g.rng.IntN(2*edge+1)-edge)
		if g.chance(40) {
			t = g.pick("2", "3", "5") + " * " + t
		}
		terms = append(terms, t)
	}
	e := strings.Join(terms, " + ")
	if isFloat(kind) {
		e = fmt.Sprintf("(%s)0.25 * (%s)", c, e)
	} else {
		e = fmt.Sprintf("(%s) >> 2", e)
	}
	// Unsigned counters: rows above and below are reached by arithmetic that wraps to the right place in int.
	e = strings.ReplaceAll(e, "(i + ", "((int)i + ")
	e = strings.ReplaceAll(e, "+ j + ", "+ (int)j + ")
	fmt.Fprintf(b, "    for (%s j = %d; j < (%s)w - %d; j++) z[i * ld + j] = %s;\n", counter, edge, counter, edge, e)
}

// passes writes loops that reduce a row and change it by the result.
func (g *gen) passes(b *strings.Builder, kind, c, counter string, in int, sums bool) {
	acc := c
	if !isFloat(kind) {
		acc = "int32_t"
	}
	loop := fmt.Sprintf("    for (%s j = 0; j < (%s)w; j++) ", counter, counter)
	last := in - 1
	from := fmt.Sprintf("a%d", last)
	if g.chance(25) { // in its place
		from = "z"
	}
	fmt.Fprintf(b, "    %s m = a0[i * ld], t = 1;\n", acc)
	fmt.Fprintf(b, "%sm = a0[i * ld + j] > m ? a0[i * ld + j] : m;\n", loop)
	if g.chance(60) {
		fmt.Fprintf(b, "%st += a%d[i * ld + j];\n", loop, last)
	}
	if g.chance(70) {
		fmt.Fprintf(b, "%sz[i * ld + j] = %s[i * ld + j] - m;\n", loop, from)
	} else {
		fmt.Fprintf(b, "%sz[i * ld + j] = %s[i * ld + j] + a0[i * ld + j];\n", loop, from)
	}
	if g.chance(50) {
		if isFloat(kind) {
			fmt.Fprintf(b, "    t = 1 / (1 + t * t);\n%sz[i * ld + j] *= t;\n", loop)
		} else {
			fmt.Fprintf(b, "%sz[i * ld + j] += t >> 3;\n", loop)
		}
	}
	if sums {
		fmt.Fprintf(b, "    s[i] = %s;\n", g.pick("m", "t", "m + t"))
	}
}
