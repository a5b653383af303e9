package godwit

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// Bugs of different kinds, planted at every level of the compiler in different models, are each found at the pass
// that has them, with the region, and a reproducer of a few ops. The reproducer shows the bug by itself.
func TestBisect(t *testing.T) {
	fault := func(pass, from, to string) planter { return (&Fault{pass, from, to}).plant }
	for _, c := range []struct {
		name, model string
		plant       planter
		pass        string
		region      string // contained in the name of the first guilty one
		code        bool   // the region's code is wrong, not its tensor ops
		ops         []string
	}{
		{"none", "testdata/mlp.mlir", nil, "", "", false, nil},
		{"wrong op behind a tensor pass", "testdata/mlp.mlir", fault("simplify", "stablehlo.maximum", "stablehlo.minimum"), "simplify", "r0_dot_general_add_m", false, []string{"stablehlo.maximum"}},
		{"wrong fold", "testdata/attention.mlir", wrongFold, "canonicalise", "r0_dot_general_divide", false, []string{"stablehlo.sqrt"}},
		{"wrong epilogue", "examples/digits/digits.onnx", fault("lower", "fmax", "fmin"), "lower", "r0_convolution", true, []string{"stablehlo.maximum"}},
		{"wrong hoist", "testdata/attention.mlir", fault("licm", "fdiv", "fmul"), "licm", "r0_dot_general_divide", true, []string{"stablehlo.divide"}},
		{"wrong instruction", "testdata/loop.mlir", fault(BackendStage, "vadd", "vsub"), BackendStage, "_add", true, []string{"stablehlo.add"}},
		{"missing wait", "examples/digits/digits.onnx", lostWait, BackendStage, "r0_convolution", true, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			data, err := os.ReadFile(c.model)
			require.NoError(t, err)
			o := Options{plant: c.plant}
			m, err := Parse(c.model, data, o)
			require.NoError(t, err)
			var inputs []*Tensor
			for i, a := range m.Func("main").Args() {
				inputs = append(inputs, drawnInput(a.Type, uint64(i)))
			}
			b, err := Bisect(m, o, inputs...)
			require.NoError(t, err)
			t.Logf("%s in %s: %s; %d ops, alone %v\n%.2000s", b.Pass, b.Name, b.Detail, b.Ops, b.Alone, b.Repro)
			require.Equal(t, c.pass, b.Pass, b.Detail)
			require.Contains(t, b.Name, c.region)
			require.Equal(t, c.code, b.Region != nil)
			if c.pass == "" {
				return
			}
			var ops []string
			for _, op := range work(b.Repro) {
				ops = append(ops, op.Name)
			}
			if c.ops != nil {
				require.Equal(t, c.ops, ops)
			}
			require.LessOrEqual(t, len(ops), 2)
			again, err := ir.Parse("repro.mlir", []byte(b.Repro.String()))
			require.NoError(t, err)
			a, err := Bisect(again, o, b.Inputs...)
			require.NoError(t, err)
			require.Equal(t, c.pass, a.Pass)
		})
	}
}

// drawnInput is a tensor of normal floats or small positive integers.
func drawnInput(t ir.Type, seed uint64) *Tensor {
	r := rand.New(rand.NewPCG(seed, 1))
	d := ir.NewDense(t)
	for i := range d.Len() {
		if t.DType.IsFloat() {
			d.SetFloat(i, r.NormFloat64())
		} else {
			d.SetInt(i, 1+r.Int64N(5))
		}
	}
	return d
}

// wrongFold turns the sign of every positive splat that the pass left.
func wrongFold(stage string, t *ir.Module, _ *kernel.Module, _ *object.Program) {
	if stage != "canonicalise" {
		return
	}
	t.Walk(func(op *ir.Op) {
		if len(op.Results) != 1 || op.Block.ParentOp() != nil {
			return
		}
		if d := op.Results[0].Const(); d != nil && d.DType() == ir.F32 && d.IsSplat() && d.Len() > 0 && d.Float(0) > 0 {
			d = d.Clone()
			d.SetFloat(0, -d.Float(0))
			op.Attrs.Set("value", d)
		}
	})
}

// lostWait waits for no DMA transfer.
func lostWait(stage string, _ *ir.Module, _ *kernel.Module, p *object.Program) {
	if stage != BackendStage {
		return
	}
	wait, _ := isa.Lookup("dma.wait")
	eachInst(p.Text, func(in *isa.Inst) bool {
		in.Imm |= 15 << 3 // so many transfers may be under way
		return in.Op == wait
	})
}

func TestParseFault(t *testing.T) {
	f, err := ParseFault("lower:fmax=fmin")
	require.NoError(t, err)
	require.Equal(t, &Fault{"lower", "fmax", "fmin"}, f)
	for _, s := range []string{"", "lower", "lower:x", "lower:x=y", "nopass:fmax=fmin", "fuse:fmax=fmin", "backend:fmax=wrong"} {
		_, err := ParseFault(s)
		require.Error(t, err, s)
	}
	require.True(t, slices.ContainsFunc(kernel.Ops[:], func(r kernel.Row) bool { return r.Name == "fmin" }))
}
