package accuracy

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
)

var (
	types  = []ir.DType{ir.F16, ir.BF16, ir.F32, ir.F64}
	places = []string{"interp", "device"}
)

// long asks for everything that can be counted: every f32, and many more samples of the rest.
func long() bool { return os.Getenv("GODWIT_LONG") != "" }

// inputs are the arguments to measure a type with: every f16 and bf16 of unary ops, samples else.
func (o op) inputs(d ir.DType) []*ir.Dense {
	n, r := batch, rand.New(rand.NewPCG(uint64(d), uint64(len(o.name))))
	if d == ir.F64 {
		n = 1 << 10
		if long() {
			n = 1 << 16
		}
	}
	switch {
	case o.binary:
		xs, ys := o.pairs(r, d, min(n, 1<<13))
		return []*ir.Dense{xs, ys}
	case d.Bits() == 16:
		return []*ir.Dense{sequence(d, 0, 1, n)}
	}
	return []*ir.Dense{o.samples(r, d, n)}
}

// measure gives the errors in the two places.
func (o op) measure(t *testing.T, d ir.DType) [2]found {
	args := o.inputs(d)
	n := args[0].Len()
	wide, err := o.interpreter(ir.F64, n)
	require.NoError(t, err)
	var ref *ir.Dense
	if d != ir.F64 {
		ref, err = wide(widened(args)...)
		require.NoError(t, err)
	}
	in, err := o.interpreter(d, n)
	require.NoError(t, err)
	dev, done, err := o.device(d, n)
	require.NoError(t, err)
	defer done()
	var got []*ir.Dense
	for _, p := range []place{in, dev} {
		y, err := p(args...)
		require.NoError(t, err)
		got = append(got, y)
	}
	if ref == nil {
		return [2]found(o.exactly(d, args, got...))
	}
	return [2]found{o.quickly(d, args, got[0], ref), o.quickly(d, args, got[1], ref)}
}

// Every approximated op in every type: within its bound, infinities, NaN and zeros as they should be, and of f16 and
// bf16 the nearest number each time; and ONNX's activations, held to their ends only. docs/ACCURACY.md is what comes out.
func TestOps(t *testing.T) {
	lines, composed := measured(t, "ops", ops, types), measured(t, "activations", activations, types[:3])
	all := append(slices.Clone(lines), composed...)
	part := slices.ContainsFunc(all, func(l line) bool { return l.found[1].n == 0 }) // -run chose some
	if !t.Failed() && !long() && !part {
		document(t, lines, composed)
	}
}

func measured(t *testing.T, what string, ops []op, types []ir.DType) []line {
	var lines []line
	for _, o := range ops {
		for _, d := range types {
			lines = append(lines, line{op: o, d: d})
		}
	}
	t.Run(what, func(t *testing.T) {
		for i := range lines {
			l := &lines[i]
			t.Run(l.op.name+"/"+l.d.String(), func(t *testing.T) {
				t.Parallel()
				l.found = l.op.measure(t, l.d)
				for i, f := range l.found {
					t.Logf("%s: %d results, %.4f ulp at %v, %v (%v), %d not the nearest", places[i], f.n, f.ulp, f.x, f.y, f.got, f.unequal)
					if l.op.model == nil {
						require.LessOrEqual(t, f.ulp, l.op.limit(l.d), "%s at %v, %v: %v", places[i], f.x, f.y, f.got)
					}
					require.Zero(t, f.wrongs, "%s: %s", places[i], f.wrong)
				}
			})
		}
	})
	return lines
}

// TestEveryF32 takes all 2³² arguments of the unary ops, or with GODWIT_EVERY=n one of n, and minutes to hours for each:
//
//	GODWIT_LONG=1 go test ./internal/accuracy -run TestEveryF32/tanh -timeout 10h
func TestEveryF32(t *testing.T) {
	if !long() {
		t.Skip("2^32 arguments of each op: GODWIT_LONG=1")
	}
	for _, o := range ops {
		if o.binary {
			continue
		}
		t.Run(o.name, func(t *testing.T) {
			f := o.sweep(t, every(t))
			t.Logf("%d results, %.5f ulp at %v (%v), %d not the nearest", f.n, f.ulp, f.x, f.got, f.unequal)
			require.LessOrEqual(t, f.ulp, o.limit(ir.F32), "at %v: %v", f.x, f.got)
			require.Zero(t, f.wrongs, f.wrong)
			if golden.Update() {
				keep(t, o, f)
			}
		})
	}
}
