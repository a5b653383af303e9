package godwit_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa"
)

// drawn is a random tensor program of every element type. All values but those of last are exact whatever the order,
// so they are compared bit by bit; last holds results of approximated functions, which nothing else uses: a
// difference of an ulp there must not decide a comparison or a rounding.
type drawn struct {
	*rand.Rand
	b    *ir.Builder
	vals []*ir.Value
	last []*ir.Value
}

var drawnTypes = []ir.DType{
	ir.I1, ir.I8, ir.I16, ir.I32, ir.I64, ir.UI8, ir.UI16, ir.UI32, ir.UI64, ir.F16, ir.BF16, ir.F32, ir.F64,
}

// drawnInt is a number of any size, often an edge of some type.
func drawnInt(r *rand.Rand) int64 {
	if r.IntN(4) == 0 {
		return []int64{0, 1, -1, math.MinInt8, math.MinInt16, math.MinInt32, math.MinInt64, math.MaxInt8, math.MaxInt32, math.MaxInt64}[r.IntN(10)]
	}
	return int64(r.Uint64() >> r.IntN(64))
}

func drawnFloat(r *rand.Rand) float64 {
	switch r.IntN(12) {
	case 0:
		return []float64{0, math.Copysign(0, -1), 1, -1, math.Inf(1), math.Inf(-1), math.NaN(), 0x1p-140, 65504, 0x1p31, -0x1p63, .5}[r.IntN(12)]
	case 1:
		return math.Ldexp(r.NormFloat64(), r.IntN(80)-40)
	}
	return r.NormFloat64() * 4
}

const (
	ints = 1 << iota
	floats
	bools
	numbers = ints | floats
)

func kindOf(d ir.DType) int {
	switch {
	case d == ir.I1:
		return bools
	case d.IsInt():
		return ints
	}
	return floats
}

// drawnOps are elementwise ops by operands and the types that they take.
var drawnOps = []struct {
	name   string
	args   int
	kinds  int
	approx bool
}{
	{"add", 2, numbers | bools, false},
	{"subtract", 2, numbers, false},
	{"multiply", 2, numbers | bools, false},
	{"maximum", 2, numbers | bools, false},
	{"minimum", 2, numbers | bools, false},
	{"and", 2, ints | bools, false},
	{"or", 2, ints | bools, false},
	{"xor", 2, ints | bools, false},
	{"not", 1, ints | bools, false},
	{"divide", 2, numbers, false},
	{"remainder", 2, ints, false},
	{"power", 2, ints, false},
	{"shift_left", 2, ints, false},
	{"shift_right_logical", 2, ints, false},
	{"shift_right_arithmetic", 2, ints, false},
	{"negate", 1, numbers, false},
	{"abs", 1, numbers, false},
	{"sign", 1, numbers, false},
	{"remainder", 2, floats, false},
	{"power", 2, floats, true},
	{"floor", 1, floats, false},
	{"ceil", 1, floats, false},
	{"round_nearest_even", 1, floats, false},
	{"round_nearest_afz", 1, floats, false},
	{"sqrt", 1, floats, false},
	{"popcnt", 1, ints, false},
	{"count_leading_zeros", 1, ints, false},
	{"exponential", 1, floats, true},
	{"exponential_minus_one", 1, floats, true},
	{"log", 1, floats, true},
	{"log_plus_one", 1, floats, true},
	{"logistic", 1, floats, true},
	{"tanh", 1, floats, true},
	{"sine", 1, floats, true},
	{"cosine", 1, floats, true},
	{"tan", 1, floats, true},
	{"rsqrt", 1, floats, true},
	{"cbrt", 1, floats, true},
	{"is_finite", 1, floats, false},
	{"chlo.square", 1, numbers, false},
	{"chlo.is_inf", 1, floats, false},
	{"chlo.is_pos_inf", 1, floats, false},
	{"chlo.is_neg_inf", 1, floats, false},
	{"chlo.next_after", 2, floats, false},
	{"chlo.erf", 1, floats, true},
	{"chlo.sinh", 1, floats, true},
	{"chlo.cosh", 1, floats, true},
	{"chlo.asinh", 1, floats, true},
	{"chlo.acosh", 1, floats, true},
	{"chlo.atanh", 1, floats, true},
	{"chlo.atan", 1, floats, true},
	{"chlo.asin", 1, floats, true},
	{"chlo.acos", 1, floats, true},
	{"atan2", 2, floats, true},
	{"chlo.tan", 1, floats, true},
	{"chlo.erfc", 1, floats, true},
	{"chlo.erf_inv", 1, floats, true},
	{"chlo.lgamma", 1, floats, true},
	{"chlo.digamma", 1, floats, true},
	{"chlo.bessel_i1e", 1, floats, true},
	{"chlo.mulhi", 2, ints, false},
	{"chlo.conj", 1, floats, false},
	{"optimization_barrier", 1, numbers | bools, false},
}

func (g *drawn) pick() *ir.Value { return g.vals[g.IntN(len(g.vals))] }

// mate is a value of x's type, x itself if there is no other.
func (g *drawn) mate(x *ir.Value) *ir.Value {
	var same []*ir.Value
	for _, v := range g.vals {
		if v.Type.Equal(x.Type) {
			same = append(same, v)
		}
	}
	return same[g.IntN(len(same))]
}

func (g *drawn) lane(x *ir.Value) *ir.Value {
	o := drawnOps[g.IntN(len(drawnOps))]
	if o.kinds&kindOf(x.Type.DType) == 0 {
		return nil
	}
	name := o.name
	if !strings.HasPrefix(name, "chlo.") {
		name = "stablehlo." + name
	}
	if wide := "chlo.broadcast_" + strings.TrimPrefix(o.name, "chlo."); o.args == 2 && ir.Lookup(wide) != nil && g.IntN(2) == 0 {
		name = wide
	}
	if !ir.Lookup(name).Elem.Contains(x.Type.DType) {
		return nil
	}
	v := g.b.Op1(name, []*ir.Value{x, g.mate(x)}[:o.args])
	if o.approx {
		g.last = append(g.last, v)
		return nil
	}
	return v
}

var drawnSteps = append(drawnShapes, []func(g *drawn, x *ir.Value) *ir.Value{
	(*drawn).lane, (*drawn).lane, (*drawn).lane, (*drawn).lane, // the largest family
	func(g *drawn, x *ir.Value) *ir.Value {
		return g.b.Compare([]string{"EQ", "NE", "LT", "LE", "GT", "GE"}[g.IntN(6)], x, g.mate(x))
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		y := g.mate(x)
		return g.b.Select(g.b.Compare("LT", x, y), y, x)
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		return g.b.Convert(x, drawnTypes[g.IntN(len(drawnTypes))]) // NaN and what no integer holds too: toward zero, saturating
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		var p []int64
		for _, d := range g.Perm(x.Type.Rank()) {
			p = append(p, int64(d))
		}
		return g.b.Transpose(x, p...)
	},
	func(g *drawn, x *ir.Value) *ir.Value { return g.b.Reshape(x, x.Type.NumElements()) },
	func(g *drawn, x *ir.Value) *ir.Value {
		if x.Type.NumElements() > 300 {
			return nil
		}
		dims := make([]int64, x.Type.Rank())
		for i := range dims {
			dims[i] = int64(i)
		}
		return g.b.BroadcastInDim(x, append(append([]int64(nil), x.Type.Shape...), 1+g.Int64N(4)), dims)
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		var start, limit, step []int64
		for _, n := range x.Type.Shape {
			s := g.Int64N(n)
			start, limit, step = append(start, s), append(limit, s+1+g.Int64N(n-s)), append(step, 1+g.Int64N(3))
		}
		return g.b.Slice(x, start, limit, step)
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		if x.Type.Rank() == 0 || x.Type.NumElements() > 600 {
			return nil
		}
		return g.b.Concat(g.Int64N(int64(x.Type.Rank())), x, g.mate(x))
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		if x.Type.Rank() == 0 {
			return nil
		}
		return g.b.Reverse(x, g.Int64N(int64(x.Type.Rank())))
	},
	func(g *drawn, x *ir.Value) *ir.Value { // a fold whose result does not depend on the order
		if x.Type.Rank() == 0 || kindOf(x.Type.DType) == floats {
			return nil
		}
		name, zero := "stablehlo.xor", g.b.Ints(ir.Tensor(x.Type.DType), 0)
		if kindOf(x.Type.DType) == ints && g.IntN(2) == 0 {
			name = "stablehlo.add"
		}
		return g.b.ReduceOp(name, x, zero, g.Int64N(int64(x.Type.Rank())))
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		if x.Type.Rank() == 0 || kindOf(x.Type.DType) != ints {
			return nil
		}
		dim := g.Int64N(int64(x.Type.Rank()))
		return g.b.Sort([]*ir.Value{x}, dim, true, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
			return []*ir.Value{b.Compare("LT", a[0], a[1])}
		})[0]
	},
	func(g *drawn, x *ir.Value) *ir.Value {
		p := g.b.Compare("LT", g.b.Reshape(g.b.Slice(g.b.Reshape(x, x.Type.NumElements()), []int64{0}, []int64{1}, []int64{1})),
			g.b.Ints(ir.Tensor(ir.I32), 0))
		y := g.mate(x)
		return g.b.If(p, func(b *ir.Builder) []*ir.Value { return []*ir.Value{b.Max(x, y)} },
			func(b *ir.Builder) []*ir.Value { return []*ir.Value{b.Min(x, y)} })[0]
	},
}...)

// conditional reports whether a step may be drawn for x: the branch asks an i32.
func conditional(step int, x *ir.Value) bool {
	return step != len(drawnSteps)-1 || x.Type.DType == ir.I32
}

// drawModule makes a program and its inputs.
func drawModule(seed uint64) (*ir.Module, []*ir.Dense, int, error) {
	r := rand.New(rand.NewPCG(seed, 1))
	m := &ir.Module{}
	var in []ir.Type
	var args []*ir.Dense
	for range 1 + r.IntN(4) {
		var shape []int64
		for range r.IntN(4) {
			shape = append(shape, 1+r.Int64N(9))
		}
		t := ir.Tensor(drawnTypes[r.IntN(len(drawnTypes))], shape...)
		d := ir.NewDense(t)
		for i := range d.Len() {
			switch kindOf(t.DType) {
			case bools:
				d.SetInt(i, r.Int64N(2))
			case ints:
				d.SetInt(i, drawnInt(r))
			default:
				d.SetFloat(i, drawnFloat(r))
			}
		}
		in, args = append(in, t), append(args, d)
	}
	f := ir.NewFunc(m, "main", in, nil)
	g := &drawn{Rand: r, b: ir.NewBuilder(f.Block()), vals: append([]*ir.Value(nil), f.Args()...)}
	for range 2 + r.IntN(14) {
		x, s := g.pick(), r.IntN(len(drawnSteps))
		if !conditional(s, x) {
			continue
		}
		v := drawnSteps[s](g, x)
		if err := g.b.Err(); err != nil {
			return nil, nil, 0, err
		}
		if v != nil && v.Type.NumElements() > 0 {
			g.vals = append(g.vals, v)
		}
	}
	outs := []*ir.Value{g.vals[len(g.vals)-1], g.pick()}
	exact := len(outs)
	outs = append(outs, g.last...)
	g.b.Return(outs...)
	for _, v := range outs {
		if v != nil {
			f.Results = append(f.Results, v.Type)
		}
	}
	return m, args, exact, g.b.Err()
}

// Random programs give on the device what the interpreter gives. GODWIT_LONG=1 draws 20,000, GODWIT_SEED=N one.
func TestRandomGraphsOnDevice(t *testing.T) {
	from, n := uint64(0), uint64(200)
	if os.Getenv("GODWIT_LONG") != "" {
		n = 20000
	}
	if s := os.Getenv("GODWIT_SEED"); s != "" {
		var err error
		from, err = strconv.ParseUint(s, 10, 64)
		require.NoError(t, err)
		n = 1
	}
	failed := 0
	for seed := from; seed < from+n && failed < 20; seed++ {
		if err := drawnAgrees(seed); err != nil {
			t.Errorf("seed %d: %v", seed, err)
			failed++
		}
	}
}

// drawDevice is the device for a graph: of eight, one has three cores, one a small scratchpad and one few registers.
func drawDevice(seed uint64) (godwit.Options, godwit.DeviceOptions) {
	m := isa.Default()
	o := godwit.Options{Verify: true}
	switch seed % 8 {
	case 1:
		o.Cores = 3
	case 3:
		m.ScratchBytes = 128 << 10
	case 5:
		m.Regs = isa.Regs{S: 16, P: 3, V: 12, M: 6, T: 8}
	}
	o.Machine = m
	return o, godwit.DeviceOptions{Machine: m, NoTiming: true, LazyDMA: seed%2 == 0, Race: o.Cores > 1}
}

func drawnAgrees(seed uint64) error {
	m, args, exact, err := drawModule(seed)
	if err != nil {
		return fmt.Errorf("the generator: %w", err)
	}
	text := m.String()
	wrap := func(err error) error { return fmt.Errorf("%w\n%s", err, text) }
	want, err := interp.New(m.Clone()).Call("main", args)
	if err != nil {
		return wrap(err)
	}
	opt, devOpt := drawDevice(seed)
	bin, err := godwit.CompileModule(m, opt)
	if err != nil {
		return wrap(err)
	}
	dev, err := godwit.Open(devOpt)
	if err != nil {
		return err
	}
	defer dev.Close()
	model, err := dev.Load(bin)
	if err != nil {
		return wrap(err)
	}
	got, _, err := model.Run(args...)
	if err != nil {
		return wrap(err)
	}
	for i := range want {
		rule := interp.Exact()
		if i >= exact {
			rule = interp.WithinULP(4)
			if want[i].Type.DType == ir.F64 {
				rule = interp.Tolerance(1e-13, 1e-15) // the f64 expm1 is up to 10 ulp off the interpreter's
			}
		}
		if _, err := rule.Compare(got[i], want[i]); err != nil {
			return wrap(fmt.Errorf("result %d: %w", i, err))
		}
	}
	return nil
}
