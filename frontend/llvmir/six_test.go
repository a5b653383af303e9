package llvmir_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/runtime"
)

// The six kernels of testdata/six/six.c over a million elements, as clang 19 leaves them at -O2 with -ffast-math (fast.ll)
// and without (strict.ll), against their bounds: 64 bytes a cycle of DMA for each byte once, one vector operation a cycle,
// or what an ordered sum waits for its adder. Floors are what is reached, so that nothing gets worse unseen.
var six = []struct {
	fn, file    string
	ints        []uint64
	scale       bool // a float before the buffers
	bufs        []int
	bound       float64
	what        string
	floor, goal float64
}{
	{"saxpy", "fast", []uint64{1 << 20}, true, []int{1 << 20, 1 << 20}, 12 * (1 << 20) / 64, "DMA", .95, .80},
	{"dot", "fast", []uint64{1 << 20}, false, []int{1 << 20, 1 << 20}, 8 * (1 << 20) / 64, "DMA", .95, .80},
	{"dot", "strict", []uint64{1 << 20}, false, []int{1 << 20, 1 << 20}, 4 * (1 << 20), "one adder, in order", .20, .80},
	{"gelu", "fast", []uint64{1 << 20}, false, []int{1 << 20, 1 << 20}, 12 * (1 << 20) / 64, "12 vector operations", .85, .80},
	{"stencil", "fast", []uint64{1024, 1024}, false, []int{1 << 20, 1 << 20}, 8 * (1 << 20) / 64, "DMA", .07, .80},
	{"softmax", "fast", []uint64{64, 16384}, false, []int{1 << 20, 1 << 20}, 8 * (1 << 20) / 64, "DMA", .25, .80},
	{"softmax", "fast", []uint64{1024, 1024}, false, []int{1 << 20, 1 << 20}, 8 * (1 << 20) / 64, "DMA", .045, .80},
	{"matmul", "fast", []uint64{128, 128, 128}, false, []int{1 << 14, 1 << 14, 1 << 14}, 128 * 128 * 128 / 64, "fused products", .007, .80},
	{"matmul", "strict", []uint64{128, 128, 128}, false, []int{1 << 14, 1 << 14, 1 << 14}, 2 * 128 * 128 * 128 / 64, "products and sums", .015, .80},
}

func TestSixKernels(t *testing.T) {
	dev, err := godwit.Open(godwit.DeviceOptions{})
	require.NoError(t, err)
	defer dev.Close()
	bins := map[string]*godwit.Binary{}
	for _, name := range []string{"fast", "strict"} {
		file := filepath.Join("testdata", "six", name+".ll")
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		bins[name], err = godwit.CompileBytes(file, text, godwit.Options{})
		require.NoError(t, err)
	}
	for _, k := range six {
		ctx, err := dev.NewContext(runtime.ContextArgs{})
		require.NoError(t, err)
		prog, err := ctx.Load(k.file, bins[k.file].ELF)
		require.NoError(t, err)
		la := runtime.LaunchArgs{Entry: k.fn}
		for _, n := range k.ints {
			la.Args = append(la.Args, runtime.Word(n))
		}
		if k.scale {
			la.Args = append(la.Args, runtime.Word(0x40200000))
		}
		rng := rand.New(rand.NewPCG(1, 1))
		for _, n := range k.bufs {
			d := ir.NewDense(ir.Tensor(ir.F32, int64(n)))
			for i := range d.Len() {
				d.SetFloat(i, 4*rng.Float64()-2)
			}
			buf, err := ctx.Alloc(uint64(4 * n))
			require.NoError(t, err)
			copy(buf.Bytes(), d.Bytes())
			la.Args = append(la.Args, runtime.Word(buf.Addr))
		}
		res, err := ctx.Run(prog, la)
		require.NoError(t, err)
		ctx.Close()
		ratio := k.bound / float64(res.Cycles)
		t.Logf("%-8s %-6s %v: %9d cycles, bound %8.0f (%s), ratio %.3f, goal %.2f", k.fn, k.file, k.ints, res.Cycles, k.bound, k.what, ratio, k.goal)
		require.GreaterOrEqual(t, ratio, k.floor, "%s of %s.ll", k.fn, k.file)
	}
}
