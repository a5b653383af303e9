package passes

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa"
)

// fill makes small random values: float sums stay near the interpreter's, integers use their whole range.
func fill(r *rand.Rand, t ir.Type) *ir.Dense {
	d := ir.NewDense(t)
	for i := range d.Len() {
		if t.DType.IsFloat() {
			d.SetFloat(i, math.Round(r.NormFloat64()*64)/64)
		} else {
			d.SetBits(i, r.Uint64())
		}
	}
	return d
}

// convText is a module with one convolution and an epilogue of bias, residual and relu; weights are an argument.
func convText(n, h, w, c, o, kh, kw, sh, sw, dh, dw, pt, pb, pl, pr, g int, dt string, epilogue bool) string {
	oh, ow := (h+pt+pb-(kh-1)*dh-1)/sh+1, (w+pl+pr-(kw-1)*dw-1)/sw+1
	at := map[string]string{"f32": "f32", "bf16": "f32", "f16": "f32", "i8": "i32", "ui8": "ui32"}[dt]
	out := fmt.Sprintf("tensor<%dx%dx%dx%dx%s>", n, oh, ow, o, at)
	s := fmt.Sprintf(`func.func @main(%%x: tensor<%dx%dx%dx%dx%s>, %%w: tensor<%dx%dx%dx%dx%s>, %%b: tensor<%dx%s>, %%r: %s) -> %s {
  %%0 = stablehlo.convolution(%%x, %%w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [%d, %d], pad = [[%d, %d], [%d, %d]], rhs_dilate = [%d, %d]} {batch_group_count = 1 : i64, feature_group_count = %d : i64} : (tensor<%dx%dx%dx%dx%s>, tensor<%dx%dx%dx%dx%s>) -> %s
`, n, h, w, c, dt, kh, kw, c/g, o, dt, o, at, out, out, sh, sw, pt, pb, pl, pr, dh, dw, g, n, h, w, c, dt, kh, kw, c/g, o, dt, out)
	if !epilogue {
		return s + fmt.Sprintf("  return %%0 : %s\n}\n", out)
	}
	return s + fmt.Sprintf(`  %%1 = stablehlo.broadcast_in_dim %%b, dims = [3] : (tensor<%d%s>) -> %s
  %%2 = stablehlo.add %%0, %%1 : %s
  %%3 = stablehlo.add %%2, %%r : %s
  %%z = stablehlo.constant dense<0> : %s
  %%4 = stablehlo.maximum %%3, %%z : %s
  return %%4 : %s
}
`, o, "x"+at, out, out, out, out, out, out)
}

func dotText(b, m, k, n int, lt, rt bool, dt string) string {
	at := map[string]string{"f32": "f32", "bf16": "bf16", "f16": "f32", "i8": "i32", "ui8": "ui32"}[dt]
	ls, lc := fmt.Sprintf("%dx%dx%dx%s", b, m, k, dt), 2
	rs, rc := fmt.Sprintf("%dx%dx%dx%s", b, k, n, dt), 1
	if lt {
		ls, lc = fmt.Sprintf("%dx%dx%dx%s", b, k, m, dt), 1
	}
	if rt {
		rs, rc = fmt.Sprintf("%dx%dx%dx%s", b, n, k, dt), 2
	}
	out := fmt.Sprintf("tensor<%dx%dx%dx%s>", b, m, n, at)
	return fmt.Sprintf(`func.func @main(%%a: tensor<%s>, %%b: tensor<%s>) -> %s {
  %%0 = stablehlo.dot_general %%a, %%b, batching_dims = [0] x [0], contracting_dims = [%d] x [%d] : (tensor<%s>, tensor<%s>) -> %s
  return %%0 : %s
}
`, ls, rs, out, lc, rc, ls, rs, out, out)
}

// withRoom is a machine that has about so many bytes of scratchpad for a region, less than spillReserve·8.
func withRoom(bytes uint64) isa.Machine {
	m := isa.Default()
	m.ScratchBytes = (bytes + scratchBase) * 8 / 7
	return m
}

// checkText compiles a module, with the arguments in consts as constants, and compares kernel and tensor interpreter.
func checkText(t *testing.T, text string, machine isa.Machine, consts ...int) {
	t.Helper()
	checkOptions(t, text, Options{Machine: machine}, consts...)
}

// fused is a module up to its regions.
func fused(t *testing.T, text string) *ir.Module {
	t.Helper()
	m, err := ir.Parse("t.mlir", []byte(text))
	require.NoError(t, err)
	_, _, err = Compile(m, Options{To: "fuse"})
	require.NoError(t, err)
	return m
}

// checkOptions is checkText with any options.
func checkOptions(t *testing.T, text string, opt Options, consts ...int) {
	t.Helper()
	m, err := ir.Parse("t.mlir", []byte(text))
	require.NoError(t, err, text)
	require.NoError(t, ir.Verify(m))
	r := rand.New(rand.NewPCG(1, 2))
	f := m.Func("main")
	var args []*ir.Dense
	for _, a := range f.Args() {
		args = append(args, fill(r, a.Type))
	}
	want, err := interp.New(m.Clone()).Call("main", args)
	require.NoError(t, err)
	for _, i := range consts {
		c := ir.NewOp("stablehlo.constant", []ir.Type{args[i].Type}, nil, ir.A("value", args[i]))
		f.Block().Insert(0, c)
		f.Args()[i].ReplaceAllUses(c.Result())
	}
	k, _, err := Compile(m, opt)
	require.NoError(t, err)
	var types []ir.Type
	for _, w := range want {
		types = append(types, w.Type)
	}
	got, err := runKernel(k, args, types)
	require.NoError(t, err)
	for i, w := range want {
		for e := range w.Len() {
			if w.Type.DType.IsInt() {
				require.Equal(t, w.Bits(e), got[i].Bits(e), "result %d element %d", i, e)
			} else {
				tol := 1e-5
				if w.Type.DType.Size() < 4 {
					tol = 1e-2
				}
				require.InDelta(t, w.Float(e), got[i].Float(e), tol*(1+math.Abs(w.Float(e))), "result %d element %d", i, e)
			}
		}
	}
}

func TestContractConvolutions(t *testing.T) {
	cases := []struct {
		name                                                     string
		n, h, w, c, o, kh, kw, sh, sw, dh, dw, pt, pb, pl, pr, g int
		dt                                                       string
		epi                                                      bool
	}{
		{"3x3 pad", 1, 9, 9, 16, 16, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, "f32", true},
		{"stem", 1, 15, 15, 3, 8, 5, 5, 2, 2, 1, 1, 2, 2, 1, 2, 1, "f32", true},
		{"1x1", 2, 7, 7, 20, 36, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, "f32", true},
		{"1x1 stride", 1, 8, 8, 32, 16, 1, 1, 2, 2, 1, 1, 0, 0, 0, 0, 1, "f32", false},
		{"dilated", 1, 12, 11, 8, 24, 3, 3, 1, 1, 2, 3, 2, 2, 3, 3, 1, "f32", true},
		{"groups", 1, 6, 6, 12, 20, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 4, "f32", true},
		{"wide groups", 2, 9, 9, 36, 60, 3, 3, 2, 1, 1, 1, 1, 1, 1, 1, 3, "bf16", true},
		{"groups 1x1", 1, 7, 9, 40, 72, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, "i8", true},
		{"groups dilated", 1, 8, 8, 10, 85, 3, 2, 1, 1, 2, 1, 2, 2, 0, 1, 5, "f32", true},
		{"groups of many images", 8, 1, 13, 8, 2, 3, 3, 3, 3, 2, 1, 2, 2, 2, 2, 2, "bf16", false},
		{"depthwise", 2, 10, 10, 24, 24, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 24, "f32", true},
		{"depthwise stride", 1, 11, 13, 70, 70, 5, 5, 2, 2, 1, 1, 2, 2, 2, 2, 70, "f32", true},
		{"s8", 1, 8, 8, 20, 18, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, "i8", true},
		{"u8 odd channels", 1, 6, 6, 3, 5, 3, 3, 1, 1, 1, 1, 0, 0, 0, 0, 1, "ui8", false},
		{"bf16", 1, 6, 6, 10, 8, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, "bf16", true},
		{"s8 stem", 1, 13, 13, 3, 8, 5, 5, 2, 2, 1, 1, 2, 2, 1, 2, 1, "i8", true},
		{"whole steps", 1, 9, 9, 16, 40, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, "f32", true},
		{"s8 dilated", 1, 9, 9, 12, 20, 3, 3, 1, 1, 2, 2, 2, 2, 2, 2, 1, "i8", true},
		{"two rows", 1, 6, 2, 8, 20, 3, 2, 1, 1, 1, 1, 1, 1, 0, 0, 1, "f32", true},
		{"f16 row", 1, 1, 40, 6, 8, 1, 3, 1, 2, 1, 1, 0, 0, 1, 1, 1, "f16", true},
	}
	for _, c := range cases {
		text := convText(c.n, c.h, c.w, c.c, c.o, c.kh, c.kw, c.sh, c.sw, c.dh, c.dw, c.pt, c.pb, c.pl, c.pr, c.g, c.dt, c.epi)
		t.Run(c.name, func(t *testing.T) {
			checkText(t, text, isa.Default(), 1)
			checkText(t, text, isa.Default())
			checkText(t, text, withRoom(48<<10), 1)
		})
	}
}

// Windows of few channels, whose rows do not fill steps of K: most plans have their rows column by column, or whole windows.
func TestContractFewChannels(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	from := func(least, most int) int { return least + r.IntN(most-least+1) }
	for range 60 {
		kh, kw, sh, sw, dh, c, o := from(2, 6), from(2, 6), from(1, 4), from(1, 3), from(1, 2), from(1, 5), from(1, 20)
		pt, pb, pl, pr := from(0, 4), from(0, 4), from(0, 3), from(0, 3)
		h, w := (kh-1)*dh+from(1, 20), kw+from(0, 40)
		dt, room := []string{"f32", "f32", "bf16", "i8"}[r.IntN(4)], uint64(from(24, 64)<<10)
		text := convText(from(1, 2), h, w, c, o, kh, kw, sh, sw, dh, 1, pt, pb, pl, pr, 1, dt, true)
		t.Run(fmt.Sprintf("%dx%dx%d by %dx%d to %d", h, w, c, kh, kw, o), func(t *testing.T) {
			checkText(t, text, isa.Default(), 1)
			checkText(t, text, withRoom(room), 1)
		})
	}
}

// TestRest: the pixels left for the last 16 rows of a tile repeat where they lie at one distance.
func TestRest(t *testing.T) {
	for _, c := range []struct {
		what           string
		th, tw, dx, dy int64
		step           int64
		ok             bool
	}{
		{"one", 7, 7, 64, 512, 0, true},
		{"of a line", 14, 14, 64, 1024, 64, true},
		{"of a row", 1, 21, 64, 0, 64, true},
		{"of a column", 52, 1, 64, 256, 256, true},
		{"of two lines side by side", 10, 2, 64, 128, 64, true},
		{"of two lines apart", 10, 2, 64, 192, 0, false},
		{"none", 4, 8, 64, 512, 0, false},
	} {
		p := contractPlan{th: c.th, tw: c.tw, dx: c.dx, dy: c.dy}
		step, ok := p.rest()
		require.Equal(t, c.ok, ok, c.what)
		if ok {
			require.Equal(t, c.step, step, c.what)
		}
	}
}

// Windows whose rows are too much at once: chunks of a pixel, and of a part of its channels.
func TestContractFineChunks(t *testing.T) {
	for _, c := range []struct {
		name               string
		c, o, k, stride, g int
		dt                 string
		room               uint64
	}{
		{"pixels", 160, 24, 3, 1, 1, "f32", 44 << 10},
		{"parts of channels", 256, 20, 3, 1, 1, "f32", 40 << 10},
		{"stride", 256, 16, 3, 2, 1, "bf16", 24 << 10},
		{"groups", 128, 64, 3, 1, 2, "f32", 30 << 10},
		{"one pixel", 784, 40, 1, 1, 1, "f32", 20 << 10},
		{"s8", 512, 33, 3, 1, 1, "i8", 28 << 10},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := c.k / 2
			checkText(t, convText(1, 5, 4, c.c, c.o, c.k, c.k, c.stride, c.stride, 1, 1, p, p, p, p, c.g, c.dt, true), withRoom(c.room), 1)
		})
	}
}

func TestContractDots(t *testing.T) {
	cases := []struct {
		b, m, k, n int
		lt, rt     bool
		dt         string
	}{
		{1, 1, 100, 10, false, false, "f32"},
		{2, 17, 33, 40, false, false, "f32"},
		{3, 20, 16, 16, true, true, "f32"},
		{1, 5, 7, 3, false, true, "i8"},
		{2, 18, 66, 17, false, false, "ui8"},
		{1, 33, 21, 20, true, false, "bf16"},
		{1, 70, 300, 90, false, false, "f32"},
		{1, 128, 256, 64, false, false, "i8"}, // the first weights turned, results stored block by block
		{2, 100, 70, 200, false, false, "bf16"},
	}
	for _, c := range cases {
		text := dotText(c.b, c.m, c.k, c.n, c.lt, c.rt, c.dt)
		t.Run(fmt.Sprintf("%dx%dx%dx%d %v %v %s", c.b, c.m, c.k, c.n, c.lt, c.rt, c.dt), func(t *testing.T) {
			checkText(t, text, isa.Default(), 1)
			checkText(t, text, isa.Default())
			small := withRoom(24 << 10)
			checkText(t, text, small)
			checkText(t, text, small, 1)
		})
	}
}

// Few rows and a second operand that is streamed: tails of K and of columns, zipped rows, epilogues.
func TestContractSkinny(t *testing.T) {
	check := func(name, text string) {
		t.Run(name, func(t *testing.T) {
			checkText(t, text, isa.Default())
			checkText(t, text, isa.Default(), 1)
		})
	}
	for _, c := range []struct {
		m, k, n int
		rt      bool
		dt      string
	}{
		{1, 1024, 200, false, "f32"},
		{5, 1030, 300, false, "bf16"},
		{16, 2100, 130, false, "i8"},
		{1, 1031, 1000, false, "i8"},
		{3, 1001, 200, false, "ui8"},
		{40, 1030, 300, false, "f16"},
		{7, 1032, 200, true, "i8"},
		{33, 600, 500, true, "bf16"},
	} {
		check(fmt.Sprintf("%dx%dx%d %v %s", c.m, c.k, c.n, c.rt, c.dt), dotText(1, c.m, c.k, c.n, false, c.rt, c.dt))
	}
	for _, dt := range []string{"f32", "bf16", "i8"} {
		check("epilogue "+dt, convText(1, 1, 9, 1030, 200, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, dt, true))
	}
}
