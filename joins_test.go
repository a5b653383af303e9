package godwit_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// concatenation writes a random module that concatenates.
type concatenation struct {
	*rand.Rand
	strings.Builder
	args []string
}

func (c *concatenation) input(n ...int64) string {
	c.args = append(c.args, fmt.Sprintf("%%x%d: %s", len(c.args), tensorText(n, "f32")))
	return fmt.Sprintf("%%x%d", len(c.args)-1)
}

// part writes what makes a part of this shape: nothing, as it is an input, or a map, one of another shape or layout, or a product.
func (c *concatenation) part(name string, n []int64) string {
	t := tensorText(n, "f32")
	negated := func(view string, from ...int64) {
		f := tensorText(from, "f32")
		fmt.Fprintf(c, "  %sq = stablehlo.negate %s : %s\n  %s = stablehlo.%s : (%s) -> %s\n", name, c.input(from...), f, name, fmt.Sprintf(view, name+"q"), f, t)
	}
	switch c.IntN(8) {
	case 0:
		return c.input(n...)
	case 1, 2, 3:
		fmt.Fprintf(c, "  %s = stablehlo.add %s, %s : %s\n", name, c.input(n...), c.input(n...), t)
	case 4:
		negated("transpose %s, dims = [0, 2, 1]", n[0], n[2], n[1])
	case 5:
		negated("reshape %s", n[0], n[1]*n[2])
	default:
		x, y := []int64{n[0], n[1], c.Int64N(60) + 1}, []int64{n[0], 0, n[2]}
		y[1] = x[2]
		fmt.Fprintf(c, "  %s = stablehlo.dot_general %s, %s, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (%s, %s) -> %s\n",
			name, c.input(x...), c.input(y...), tensorText(x, "f32"), tensorText(y, "f32"), t)
	}
	return name
}

// concat writes a concatenation and returns the type of its result.
func (c *concatenation) concat(name string, dim int, parts []string, shapes [][]int64) string {
	var types []string
	whole := slices.Clone(shapes[0])
	whole[dim] = 0
	for _, n := range shapes {
		types = append(types, tensorText(n, "f32"))
		whole[dim] += n[dim]
	}
	t := tensorText(whole, "f32")
	fmt.Fprintf(c, "  %s = stablehlo.concatenate %s, dim = %d : (%s) -> %s\n", name, strings.Join(parts, ", "), dim, strings.Join(types, ", "), t)
	return t
}

// module concatenates parts, and perhaps the result with a last one; parts and both results may be read otherwise, too.
func (c *concatenation) module() string {
	dim, shape := c.IntN(3), []int64{1 + 2*c.Int64N(2), 1 + c.Int64N(40), 1 + c.Int64N(70)}
	var parts []string
	var shapes [][]int64
	for i := range 2 + c.IntN(3) {
		n := slices.Clone(shape)
		n[dim] = 1 + c.Int64N(30)
		parts, shapes = append(parts, c.part(fmt.Sprintf("%%p%d", i), n)), append(shapes, n)
	}
	t := c.concat("%c", dim, parts, shapes)
	outs, types := []string{"%c"}, []string{t}
	if c.IntN(2) == 0 {
		fmt.Fprintf(c, "  %%r = stablehlo.exponential %%c : %s\n", t)
		outs[0] = "%r"
	}
	if c.IntN(4) == 0 {
		whole := slices.Clone(shape)
		whole[dim] = 0
		for _, n := range shapes {
			whole[dim] += n[dim]
		}
		outs, types = append(outs, "%d"), append(types, c.concat("%d", dim, []string{"%c", outs[0]}, [][]int64{whole, whole}))
	}
	if c.IntN(4) == 0 {
		outs, types = append(outs, parts[0]), append(types, tensorText(shapes[0], "f32"))
	}
	return fmt.Sprintf("func.func @main(%s) -> (%s) {\n%s  return %s : %s\n}\n", strings.Join(c.args, ", "), strings.Join(types, ", "), c.String(), strings.Join(outs, ", "), strings.Join(types, ", "))
}

// What is concatenated is written to its place where that can be, whatever the parts and the dimension are. Each region and the whole are compared with the interpreter.
func TestConcatenations(t *testing.T) {
	n := 60
	if os.Getenv("GODWIT_LONG") != "" {
		n = 3000
	}
	g := rand.New(rand.NewPCG(7, 8))
	for range n {
		text := (&concatenation{Rand: g}).module()
		bin, err := godwit.CompileBytes("concat.mlir", []byte(text), godwit.Options{KeepRegions: true, Cores: 1 + 2*(g.IntN(4)/3)})
		require.NoError(t, err, text)
		m := load(t, bin, godwit.DeviceOptions{LazyDMA: g.IntN(2) == 0})
		got, _, _, err := m.Check(inputs(m)...)
		require.NoError(t, err, text)
		parsed, err := ir.Parse("concat.mlir", []byte(text))
		require.NoError(t, err)
		want, err := interp.New(parsed).Call("main", inputs(m))
		require.NoError(t, err)
		for i := range want {
			_, err := interp.Tolerance(1e-3, 1e-4).Compare(got[i], want[i])
			require.NoError(t, err, text)
		}
	}
}
