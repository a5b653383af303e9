package passes

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
)

// Weights scaled on their way to the file are those that were scaled before, and all of a panel is written, whatever its
// memory held.
func TestPackScaled(t *testing.T) {
	for _, s := range []struct{ window, c, o, groups, pn, kc int64 }{
		{1, 32, 64, 1, 32, 1}, {1, 20, 37, 1, 16, 1}, {1, 64, 16, 1, 16, 2}, {3, 16, 48, 1, 32, 1}, {3, 5, 19, 1, 16, 1}, {3, 32, 24, 4, 16, 1},
	} {
		t.Run(fmt.Sprint(s), func(t *testing.T) {
			taps, cg := s.window*s.window, s.c/s.groups
			x := &contraction{}
			x.elem, x.kh, x.kw, x.c, x.o, x.groups = 4, s.window, s.window, s.c, s.o, s.groups
			x.bw, x.bh, x.bc, x.bo = 4, 4*s.window, 4*taps, 4*taps*cg
			p := &contractPlan{pn: s.pn, panels: (s.o + s.pn - 1) / s.pn, kc: s.kc}
			if s.groups > 1 {
				p.panels = s.groups
			}
			k := taps * cg
			p.steps = (k + 16*s.kc - 1) / (16 * s.kc)
			p.runs = []kRun{{0, 4 * k}}
			p.wBytes = p.steps * 16 * p.pn * 4

			of := ir.NewDense(ir.Tensor(ir.F32, s.o, cg, s.window, s.window))
			for i := range of.Len() {
				of.SetFloat(i, float64(i%1009)-500)
			}
			product := &ir.Scaled{Of: of, Run: int(k)}
			for i := range s.o {
				product.Factors = append(product.Factors, float32(i)/7+.3)
			}
			for panel := range p.panels {
				for chunk := range p.kc {
					parts := x.parts(x.chunkMoves(p, chunk))
					from := panel * x.panelStride(p)
					var out [2][]byte
					for i, src := range [][]byte{product.Dense().Data, of.Data} {
						out[i] = make([]byte, p.wBytes)
						for k := range out[i] {
							out[i][k] = byte(170 + i)
						}
						var factors []float32
						if i == 1 {
							factors = product.Factors[from:]
						}
						x.packPiece(out[i], src[from*x.bo:], parts, x.columns(p, panel), factors)
					}
					require.Equal(t, out[0], out[1])
				}
			}
		})
	}
}

// Four moves at a time leave what moves one by one do.
func TestMoveGroups(t *testing.T) {
	if !movesGroups {
		t.Skip("not on this host")
	}
	const n, pitch = 24, 4*24 + 12
	src := make([]byte, 3*pitch+4*n+8)
	for i := range src {
		src[i] = byte(i * 7)
	}
	var moves []weightMove
	for i := range n {
		moves = append(moves, weightMove{to: 16 * (i * 5 % n), from: 8 + 4*i})
	}
	got, top := inOrder(moves)
	require.Equal(t, n, got)
	require.Equal(t, 16*(n-1), top)
	moves[n-2].from += 4
	got, _ = inOrder(moves)
	require.Equal(t, n-4, got, "the last group has a gap")
	moves[n-2].from -= 4
	for _, by := range []*[4]float32{nil, {1, -2, .5, 3}} {
		want, out := make([]byte, 16*n), make([]byte, 16*n)
		moveFour(want, src, pitch, moves, by)
		moveGroups(&out[0], &src[0], pitch, &moves[0], n/4, by)
		require.Equal(t, want, out)
	}
}
