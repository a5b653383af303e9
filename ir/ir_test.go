package ir_test

import (
	"math"
	"testing"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

func parse(t testing.TB, text string) *ir.Module {
	t.Helper()
	m, err := ir.Parse("test.mlir", []byte(text))
	require.NoError(t, err)
	require.NoError(t, ir.Verify(m))
	return m
}

const chain = `func.func @f(%x: tensor<2xf32>, %p: tensor<i1>) -> tensor<2xf32> {
  %0 = stablehlo.abs %x : tensor<2xf32>
  %1 = stablehlo.negate %0 : tensor<2xf32>
  %2 = stablehlo.add %0, %0 : tensor<2xf32>
  %3 = "stablehlo.if"(%p) ({
    %4 = stablehlo.add %0, %x : tensor<2xf32>
    stablehlo.return %4 : tensor<2xf32>
  }, {
    stablehlo.return %x : tensor<2xf32>
  }) : (tensor<i1>) -> tensor<2xf32>
  %5 = stablehlo.custom_call @keep(%1) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}`

func TestUses(t *testing.T) {
	m := parse(t, chain)
	b := m.Func("f").Block()
	abs, neg, add := b.Ops[0], b.Ops[1], b.Ops[2]
	require.Len(t, abs.Result().Uses(), 5) // negate, add twice, in the branch, return
	require.False(t, abs.Result().HasOneUse())
	require.True(t, neg.Result().HasOneUse())

	abs.Result().ReplaceUsesIf(b.Args[0], func(u ir.Use) bool { return u.Op == add && u.Index == 1 })
	require.NoError(t, ir.Verify(m))
	require.Same(t, b.Args[0], add.Operands[1])
	require.Same(t, abs.Result(), add.Operands[0])

	add.SetOperand(1, neg.Result())
	require.NoError(t, ir.Verify(m))
	require.Panics(t, func() { abs.Erase() })
	abs.ReplaceWith(b.Args[0])
	require.NoError(t, ir.Verify(m))
	require.Empty(t, abs.Operands)

	// An op dropped without Erase leaves its uses behind, and Verify says so.
	add.Detach()
	require.ErrorContains(t, ir.Verify(m), "dropped without Erase")
}

func TestEraseDead(t *testing.T) {
	m := parse(t, chain)
	require.Equal(t, 2, ir.EraseDead(m.Func("f")), "the sum, and the branch with all that is in it; the call stays")
	require.NoError(t, ir.Verify(m))
	require.Len(t, m.Func("f").Block().Ops, 4)
}

func TestDominanceAndFree(t *testing.T) {
	m := parse(t, chain)
	b := m.Func("f").Block()
	abs, cond := b.Ops[0], b.Ops[3]
	inner := cond.Body(0).Ops[0]
	require.True(t, abs.Result().Dominates(inner))
	require.True(t, b.Args[0].Dominates(inner))
	require.False(t, inner.Result().Dominates(cond))
	require.False(t, cond.Result().Dominates(abs))
	require.Equal(t, []*ir.Value{abs.Result(), b.Args[0]}, cond.Free())
	require.Same(t, cond, inner.AncestorIn(b))

	abs.MoveAfter(b.Ops[4])
	require.ErrorContains(t, ir.Verify(m), "before")
}

func TestClone(t *testing.T) {
	m := parse(t, chain)
	c := m.Clone()
	require.Equal(t, m.String(), c.String())
	require.NoError(t, ir.Verify(c))
	c.Func("f").Block().Ops[2].Erase()
	require.NotEqual(t, m.String(), c.String())
	require.NoError(t, ir.Verify(m))
}

// The walk visits outer ops before inner ones and may change what it walks.
func TestWalk(t *testing.T) {
	m := parse(t, chain)
	var names []string
	m.Walk(func(op *ir.Op) {
		names = append(names, op.Name)
		if op.Name == "stablehlo.if" {
			op.Erase()
		}
	})
	require.Equal(t, []string{"stablehlo.abs", "stablehlo.negate", "stablehlo.add", "stablehlo.if", "stablehlo.custom_call", "func.return"}, names)
	require.NoError(t, ir.Verify(m))
}

func TestPurity(t *testing.T) {
	m := parse(t, `func.func @f(%p: tensor<i1>) {
  %0 = "stablehlo.if"(%p) ({
    stablehlo.custom_call @effect() : () -> ()
    stablehlo.return %p : tensor<i1>
  }, {
    stablehlo.return %p : tensor<i1>
  }) : (tensor<i1>) -> tensor<i1>
  return
}`)
	require.False(t, m.Func("f").Block().Ops[0].IsPure())
	require.Zero(t, ir.EraseDead(m.Func("f")))
}

func TestBuilder(t *testing.T) {
	m := &ir.Module{Name: "built"}
	x := ir.Tensor(ir.F32, 4, 6)
	f := ir.NewFunc(m, "main", []ir.Type{x, ir.Tensor(ir.I32)}, []ir.Type{ir.Tensor(ir.F32, 4)})
	b := ir.NewBuilder(f.Block())
	in, n := f.Args()[0], f.Args()[1]
	one := b.Ints(ir.Tensor(ir.I32), 1)
	zero := b.Floats(ir.Tensor(ir.F32), 0)
	y := b.Mul(b.Exp(in), b.BroadcastTo(b.Floats(ir.Tensor(ir.F32, 6), 1, 2, 3, 4, 5, 6), 4, 6))
	y = b.Select(b.Compare("GT", y, b.Like(y, 0)), y, b.Convert(b.Iota(ir.Tensor(ir.I32, 4, 6), 1), ir.F32))
	out := b.While([]*ir.Value{n, y}, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Compare("LT", a[0], b.Ints(ir.Tensor(ir.I32), 10))}
	}, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Add(a[0], one), b.Transpose(b.Transpose(a[1], 1, 0), 1, 0)}
	})
	sorted := b.Sort([]*ir.Value{out[1]}, 1, true, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Compare("LT", a[0], a[1])}
	})
	w := b.ReduceWindow(sorted, []*ir.Value{zero}, ir.Window{Dims: []int64{1, 2}, Strides: []int64{1, 2}}, ir.BinaryBody("stablehlo.maximum"))
	dot := b.DotGeneral(w[0], w[0], ir.DotDims{LHSContracting: []int64{1}, RHSContracting: []int64{1}}, ir.F64)
	r := b.ReduceOp("stablehlo.add", b.Convert(dot, ir.F32), zero, 1)
	cond := b.If(b.Compare("EQ", n, one), func(*ir.Builder) []*ir.Value { return []*ir.Value{r} },
		func(b *ir.Builder) []*ir.Value { return []*ir.Value{b.Neg(r)} })
	b.Return(cond[0])
	require.NoError(t, b.Err())
	require.NoError(t, ir.Verify(m))
	checkRoundTrip(t, m)
}

// Mistakes are collected at the builder's position; what follows from one is not reported.
func TestBuilderMistakes(t *testing.T) {
	f := ir.NewFunc(&ir.Module{}, "f", []ir.Type{ir.Tensor(ir.F32, 2), ir.Tensor(ir.I32, 3)}, nil)
	b := ir.NewBuilder(f.Block())
	x, y := f.Args()[0], f.Args()[1]
	b.Pos = source.Pos{File: "model.onnx", Line: 1, Col: 1}
	bad := b.Add(x, y)
	require.True(t, bad.IsPoison())
	b.Pos.Line = 2
	b.Mul(b.Exp(bad), bad)
	vals := b.Reduce([]*ir.Value{bad, bad}, []*ir.Value{bad, bad}, []int64{0}, nil)
	require.GreaterOrEqual(t, len(vals), 2)
	b.Reshape(x, 3)
	b.Pos.Line = 3
	b.ReduceOp("stablehlo.and", x, b.Floats(ir.Tensor(ir.F32), 0), 0)
	b.Slice(x, []int64{0}, []int64{5}, nil)
	require.EqualError(t, b.Err(), `model.onnx:1:1: stablehlo.add: operands differ in type: tensor<2xf32> and tensor<3xi32>
model.onnx:2:1: stablehlo.reshape: 2 has 2 elements, 3 has 3
model.onnx:3:1: stablehlo.and: does not take elements of type f32, only i1 or signed or unsigned
model.onnx:3:1: stablehlo.slice: dimension 0: slice [0:5] of 2 elements`)
	require.Len(t, f.Block().Ops, 1, "only the constant is there")
}

func TestDense(t *testing.T) {
	d := ir.DenseInts(ir.Tensor(ir.I8, 2, 2), 1, -2, 127, -128)
	require.Equal(t, []int64{1, -2, 127, -128}, d.Ints())
	require.Equal(t, []byte{1, 0xFE, 0x7F, 0x80}, d.Data)
	require.False(t, d.IsSplat())

	u := ir.DenseInts(ir.Tensor(ir.UI64, 1), -1)
	require.Equal(t, float64(math.MaxUint64), u.Float(0))

	s := ir.SplatFloat(ir.Tensor(ir.BF16, 1000, 1000), 1.5)
	require.Len(t, s.Data, 2)
	require.Equal(t, 1.5, s.Float(999999))
	e := s.Expand()
	require.Len(t, e.Data, 2000000)
	require.True(t, e.IsSplat())
	require.True(t, e.Equal(s))
	require.Len(t, e.Compact().Data, 2)

	c := ir.NewDense(ir.Tensor(ir.C64, 2))
	c.SetComplex(1, complex(1, -2))
	require.Equal(t, complex(1, -2), c.Complex(1))
	require.Equal(t, []byte{0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0}, c.Data[8:])

	b := ir.DenseBools(ir.Tensor(ir.I1, 3), true, false, true)
	require.Equal(t, []byte{1, 0, 1}, b.Data)
}

// Rounding to the narrow formats, from IEEE 754's and bfloat16's own tables.
func TestFloatBits(t *testing.T) {
	for _, c := range []struct {
		d    ir.DType
		x    float64
		bits uint64
	}{
		{ir.F16, 1, 0x3C00},
		{ir.F16, -2, 0xC000},
		{ir.F16, 65504, 0x7BFF},
		{ir.F16, 65519.99, 0x7BFF},
		{ir.F16, 65520, 0x7C00},
		{ir.F16, 0x1p-14, 0x0400},
		{ir.F16, 0x1p-24, 0x0001},
		{ir.F16, 0x1p-25, 0x0000},
		{ir.F16, 0x1.8p-25, 0x0001},
		{ir.F16, 0x1.ff8p-15, 0x03FF},
		{ir.F16, 0x1.ffcp-15, 0x0400},
		{ir.F16, 1 + 0x1p-11, 0x3C00},
		{ir.F16, 1 + 0x1.8p-10, 0x3C02},
		{ir.F16, math.Inf(-1), 0xFC00},
		{ir.F16, math.Copysign(0, -1), 0x8000},
		{ir.BF16, 1, 0x3F80},
		{ir.BF16, 1 + 0x1p-8, 0x3F80},
		{ir.BF16, 1 + 0x1.8p-7, 0x3F82},
		{ir.BF16, 0x1p-133, 0x0001},
		{ir.BF16, 3.4e38, 0x7F80},
		{ir.BF16, -0x1p-126, 0x8080},
		{ir.F32, 0.1, 0x3DCCCCCD},
		{ir.F64, 0.1, 0x3FB999999999999A},
		{ir.F8E5M2, 57344, 0x7B},
		{ir.F8E4M3, 1, 0x38},
		{ir.F8E4M3FN, 448, 0x7E},
		{ir.F8E4M3FN, 464, 0x7E}, // a tie
		{ir.F8E4M3FN, 465, 0x7F},
		{ir.F8E4M3FN, math.Inf(-1), 0xFF},
		{ir.F8E4M3FN, 0x1p-9, 0x01},
		{ir.F8E4M3FN, -0x1p-10, 0x80},
		{ir.F8E4M3FNUZ, -0x1p-11, 0x00},
		{ir.F8E4M3FNUZ, 240, 0x7F},
		{ir.F8E4M3FNUZ, 256, 0x80},
		{ir.F8E5M2FNUZ, 1, 0x40},
		{ir.F8E4M3B11FNUZ, 30, 0x7F},
		{ir.F8E8M0FNU, 4, 0x81},
		{ir.F4E2M1FN, -6, 0x0F},
		{ir.F4E2M1FN, 1e9, 0x07},
		{ir.F6E2M3FN, 7.5, 0x1F},
		{ir.F6E3M2FN, 28, 0x1F},
	} {
		require.Equal(t, c.bits, c.d.FloatBits(c.x), "%v of %v", c.d, c.x)
	}
	for _, d := range []ir.DType{
		ir.F16, ir.BF16, ir.F8E5M2, ir.F8E3M4, ir.F8E4M3FN, ir.F8E4M3FNUZ, ir.F8E5M2FNUZ, ir.F8E4M3B11FNUZ, ir.F8E8M0FNU, ir.F4E2M1FN, ir.F6E2M3FN, ir.F6E3M2FN,
	} {
		for b := range uint64(1) << d.Bits() {
			v := d.FloatFromBits(b)
			if math.IsNaN(v) {
				require.True(t, math.IsNaN(d.FloatFromBits(d.FloatBits(v))))
				continue
			}
			require.Equal(t, b, d.FloatBits(v), "%v %#x", d, b)
		}
	}
}

// Op.String is for messages and dumps: one op on its own, operands numbered as they come.
func TestOpString(t *testing.T) {
	m := parse(t, chain)
	b := m.Func("f").Block()
	require.Equal(t, "%0 = stablehlo.abs %arg0 : tensor<2xf32>", b.Ops[0].String())
	require.Contains(t, m.Func("f").String(), "func.func @f(%arg0: tensor<2xf32>, %arg1: tensor<i1>) -> tensor<2xf32> {")
}

func TestTable(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range ir.Ops {
		require.False(t, seen[d.Name], d.Name)
		seen[d.Name] = true
		require.Equal(t, d.Name, ir.Lookup(d.Name).Name)
		if d.Has(ir.Commutative) {
			require.Equal(t, 2, d.Min, d.Name)
		}
		if d.Has(ir.Elementwise | ir.Pure) {
			require.Equal(t, 1, d.Results, d.Name)
		}
	}
	require.Nil(t, ir.Lookup("gw.thing"))
}
