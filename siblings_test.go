package godwit_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// branches writes a module of convolutions and products of one operand, with a bias and perhaps a maximum behind them.
type branches struct {
	*rand.Rand
	strings.Builder
	x, dims string // type of the operand, and the sizes of a result but for its columns
}

// floats is a constant.
func (b *branches) floats(name string, shape ...int) (typ string) {
	n := 1
	for _, s := range shape {
		n *= s
	}
	data := make([]byte, 0, 4*n)
	for range n {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(float32(b.NormFloat64())))
	}
	typ = "tensor<" + strings.Trim(strings.ReplaceAll(fmt.Sprint(shape), " ", "x"), "[]") + "xf32>"
	fmt.Fprintf(b, "  %s = stablehlo.constant dense<\"0x%X\"> : %s\n", name, data, typ)
	return typ
}

// branch adds one with o columns and returns its type; contraction makes of the weights' name the op and the weights' shape.
func (b *branches) branch(i, o int, relu bool, contraction func(o int) (op string, weights []int)) string {
	y := fmt.Sprintf("tensor<%sx%dxf32>", b.dims, o)
	op, shape := contraction(o)
	w, bias := b.floats(fmt.Sprintf("%%w%d", i), shape...), b.floats(fmt.Sprintf("%%b%d", i), o)
	last := strings.Count(b.dims, "x") + 1
	fmt.Fprintf(b, "  %%s%d = stablehlo.broadcast_in_dim %%b%d, dims = [%d] : (%s) -> %s\n", i, i, last, bias, y)
	fmt.Fprintf(b, "  %%p%d = %s : (%s, %s) -> %s\n", i, strings.ReplaceAll(op, "%w", fmt.Sprintf("%%w%d", i)), b.x, w, y)
	fmt.Fprintf(b, "  %%y%d = stablehlo.add %%p%d, %%s%d : %s\n", i, i, i, y)
	if relu {
		fmt.Fprintf(b, "  %%z%d = stablehlo.constant dense<0.0> : %s\n  %%m%d = stablehlo.maximum %%y%d, %%z%d : %s\n", i, y, i, i, i, y)
	}
	return y
}

// module is a random one.
func (b *branches) module() (text string, count int) {
	upTo := func(n int) int { return 1 + b.IntN(n) }
	images, h, w, c := upTo(2), upTo(40), upTo(40), upTo(150)
	k, s := 1+2*b.IntN(2), upTo(2)
	conv := func(o int) (string, []int) {
		return fmt.Sprintf("stablehlo.convolution(%%x, %%w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [%d, %d], pad = [[%d, %d], [%d, %d]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}",
			s, s, k/2, k/2, k/2, k/2), []int{k, k, c, o}
	}
	contraction := conv
	b.x, b.dims = fmt.Sprintf("tensor<%dx%dx%dx%dxf32>", images, h, w, c), fmt.Sprintf("%dx%dx%d", images, (h-1)/s+1, (w-1)/s+1)
	if b.IntN(3) == 0 {
		b.x, b.dims = fmt.Sprintf("tensor<%dx%dxf32>", h*w, c), fmt.Sprint(h*w)
		contraction = func(o int) (string, []int) {
			return "stablehlo.dot_general %x, %w, contracting_dims = [1] x [0]", []int{c, o}
		}
	}
	count = 2 + b.IntN(4)
	relu, wide := b.IntN(2) == 0, 8<<b.IntN(5)
	var types, values []string
	for i := range count {
		types = append(types, b.branch(i, upTo(wide), relu, contraction))
		values = append(values, fmt.Sprintf("%%%s%d", map[bool]string{false: "y", true: "m"}[relu], i))
	}
	return fmt.Sprintf("func.func @main(%%x: %s) -> (%s) {\n%s  return %s : %s\n}\n", b.x, strings.Join(types, ", "), b.String(), strings.Join(values, ", "), strings.Join(types, ", ")), count
}

// Contractions of one operand are one region where that takes less time, whatever their sizes are. Each is compared with the interpreter.
func TestSiblings(t *testing.T) {
	n := 40
	if os.Getenv("GODWIT_LONG") != "" {
		n = 2000
	}
	g := rand.New(rand.NewPCG(5, 6))
	regions, contractions := 0, 0
	for range n {
		text, count := (&branches{Rand: g}).module()
		opt := godwit.Options{KeepRegions: true, Cores: 1 + 2*(g.IntN(4)/3)}
		if g.IntN(4) == 0 {
			opt.Precision = "bf16"
		}
		bin, err := godwit.CompileBytes("siblings.mlir", []byte(text), opt)
		require.NoError(t, err, text)
		m := load(t, bin, godwit.DeviceOptions{LazyDMA: g.IntN(2) == 0})
		_, _, checked, err := m.Check(inputs(m)...)
		require.NoError(t, err, text)
		regions, contractions = regions+checked, contractions+count
	}
	t.Logf("%d contractions in %d regions", contractions, regions)
	require.Less(t, 2*regions, contractions)
}
