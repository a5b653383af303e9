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

const separable = `func.func @main(%x: X, %r: Y) -> Y {
  %wd = stablehlo.constant dense<"WD"> : tensor<KHxKWx1xCxf32>
  %wp = stablehlo.constant dense<"WP"> : tensor<1x1xCxOxf32>
  %bd = stablehlo.constant dense<"BD"> : tensor<Cxf32>
  %bp = stablehlo.constant dense<"BP"> : tensor<Oxf32>
  %zd = stablehlo.constant dense<0.0> : D
  %zy = stablehlo.constant dense<0.0> : Y
  %b0 = stablehlo.broadcast_in_dim %bd, dims = [3] : (tensor<Cxf32>) -> D
  %b1 = stablehlo.broadcast_in_dim %bp, dims = [3] : (tensor<Oxf32>) -> Y
  %0 = stablehlo.convolution(%x, %wd) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [SH, SW], pad = [[PT, PB], [PL, PR]]} {batch_group_count = 1 : i64, feature_group_count = C : i64} : (X, tensor<KHxKWx1xCxf32>) -> D
  %1 = stablehlo.add %0, %b0 : D
  %2 = stablehlo.maximum %1, %zd : D
  %3 = stablehlo.convolution(FROM, %wp) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (D, tensor<1x1xCxOxf32>) -> Y
  %4 = stablehlo.add %3, %b1 : Y
  %5 = stablehlo.add %4, %r : Y
  %6 = stablehlo.maximum %5, %zy : Y
  return TO : Y
}
`

// Depthwise convolutions and the products behind them are one region where that takes less time, whatever the sizes are: with several images, tiles and cores,
// with and without operands of the epilogue that move with the tiles, and with channels that fill no vector. Each is compared with the interpreter.
func TestSeparable(t *testing.T) {
	n := 40
	if os.Getenv("GODWIT_LONG") != "" {
		n = 2000
	}
	g := rand.New(rand.NewPCG(3, 4))
	upTo := func(n int) int { return 1 + g.IntN(n) }
	joined := 0
	for range n {
		images, c, o := upTo(1+g.IntN(3)), upTo(130), upTo(170)
		kh, kw, sh, sw := upTo(5), upTo(5), upTo(2), upTo(2)
		pt, pb, pl, pr := g.IntN(kh), g.IntN(kh), g.IntN(kw), g.IntN(kw)
		if g.IntN(2) == 0 {
			kh, kw, pt, pb, pl, pr, sw = 3, 3, 1, 1, 1, 1, sh
		}
		h, w := kh+g.IntN(40), kw+g.IntN(40)
		if g.IntN(4) == 0 {
			h, w, c, o = h+g.IntN(60), w+g.IntN(120), upTo(40), upTo(40)
		}
		oh, ow := (h+pt+pb-kh)/sh+1, (w+pl+pr-kw)/sw+1
		hex := func(n int) string {
			b := make([]byte, 0, 4*n)
			for range n {
				b = binary.LittleEndian.AppendUint32(b, math.Float32bits(float32(g.NormFloat64())))
			}
			return fmt.Sprintf("0x%X", b)
		}
		num := func(v int) string { return fmt.Sprint(v) }
		pick := func(of ...string) string { return of[g.IntN(len(of))] }
		shape := func(d ...int) string { return strings.Trim(strings.ReplaceAll(fmt.Sprint(d), " ", "x"), "[]") }
		text := strings.NewReplacer("FROM", pick("%0", "%1", "%2"), "TO", pick("%3", "%4", "%6")).Replace(separable)
		text = strings.NewReplacer(
			"WD", hex(kh*kw*c), "WP", hex(c*o), "BD", hex(c), "BP", hex(o), "KHxKWx1xC", shape(kh, kw, 1, c), "1x1xCxO", shape(1, 1, c, o), "<Cx", "<"+num(c)+"x", "<Ox", "<"+num(o)+"x",
			"count = C", "count = "+num(c), "SH, SW", num(sh)+", "+num(sw), "PT, PB", num(pt)+", "+num(pb), "PL, PR", num(pl)+", "+num(pr),
			": X,", ": tensor<"+shape(images, h, w, c)+"xf32>,", "(X,", "(tensor<"+shape(images, h, w, c)+"xf32>,", ": D", ": tensor<"+shape(images, oh, ow, c)+"xf32>",
			"> D", "> tensor<"+shape(images, oh, ow, c)+"xf32>", "(D,", "(tensor<"+shape(images, oh, ow, c)+"xf32>,",
			": Y", ": tensor<"+shape(images, oh, ow, o)+"xf32>", "> Y", "> tensor<"+shape(images, oh, ow, o)+"xf32>").Replace(text)
		cores := 1 + 2*(g.IntN(4)/3)
		bin, err := godwit.CompileBytes("separable.mlir", []byte(text), godwit.Options{KeepRegions: true, Cores: cores})
		require.NoError(t, err, text)
		m := load(t, bin, godwit.DeviceOptions{LazyDMA: g.IntN(2) == 0})
		_, _, checked, err := m.Check(inputs(m)...)
		require.NoError(t, err, "%d images of %d×%d×%d, %d; windows of %d×%d by %d×%d; %d cores", images, h, w, c, o, kh, kw, sh, sw, cores)
		if checked == 1 {
			joined++
		}
	}
	t.Logf("%d of %d in one region", joined, n)
	require.Greater(t, joined, n/4)
}
