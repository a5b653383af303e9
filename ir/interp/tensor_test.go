package interp_test

import (
	"errors"
	"testing"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/stretchr/testify/require"
)

// Mistakes of the caller and programs that would not end are errors with a place.
func TestCallErrors(t *testing.T) {
	m := parse(t, `func.func @main(%x: tensor<2xi32>) -> tensor<2xi32> {
  %0 = stablehlo.custom_call @foreign(%x) : (tensor<2xi32>) -> tensor<2xi32>
  return %0 : tensor<2xi32>
}
func.func @spin(%x: tensor<i1>) -> tensor<i1> {
  %0 = stablehlo.while(%i = %x) : tensor<i1>
  cond {
    stablehlo.return %i : tensor<i1>
  } do {
    %n = stablehlo.not %i : tensor<i1>
    %p = stablehlo.not %n : tensor<i1>
    stablehlo.return %p : tensor<i1>
  }
  return %0 : tensor<i1>
}
func.func @huge() -> tensor<1000x1000xf32> {
  %0 = stablehlo.iota dim = 0 : tensor<1000x1000xf32>
  return %0 : tensor<1000x1000xf32>
}`)
	yes := ir.DenseBools(ir.Tensor(ir.I1), true)
	two := ir.DenseInts(ir.Tensor(ir.I32, 2), 1, 2)
	for _, c := range []struct {
		name string
		args []*ir.Dense
		want string
	}{
		{"none", nil, "no function @none"},
		{"main", nil, "@main takes 1 arguments, not 0"},
		{"main", []*ir.Dense{yes}, "argument 0: tensor<i1> given, tensor<2xi32> wanted"},
		{"main", []*ir.Dense{two}, "test.mlir:2:8: stablehlo.custom_call: @foreign is not known to the interpreter"},
		{"spin", []*ir.Dense{yes}, "more than 1000 ops executed"},
		{"huge", nil, "is larger than"},
	} {
		opt := interp.Options{MaxBytes: 1 << 20}
		if c.name == "spin" {
			opt.MaxOps = 1000
		}
		_, err := interp.NewWith(m, opt).Call(c.name, c.args)
		require.ErrorContains(t, err, c.want)
		var e *source.Error
		require.True(t, errors.As(err, &e), "%v", err)
	}
}

// The hooks see what runs.
func TestHooks(t *testing.T) {
	m := parse(t, `func.func @main() -> tensor<i32> {
  %a = stablehlo.constant dense<2> : tensor<i32>
  %b = stablehlo.multiply %a, %a : tensor<i32>
  check.expect_eq_const %b, dense<4> : tensor<i32>
  return %b : tensor<i32>
}`)
	var ops []string
	checks := 0
	out, err := interp.NewWith(m, interp.Options{
		OnOp:    func(op *ir.Op, _ []*ir.Dense) { ops = append(ops, op.Name) },
		OnCheck: func(c interp.Check) error { checks++; _, err := c.Compare(); return err },
	}).Call("main", nil)
	require.NoError(t, err)
	require.Equal(t, []string{"stablehlo.constant", "stablehlo.multiply", "check.expect_eq_const"}, ops)
	require.Equal(t, 1, checks)
	require.Equal(t, int64(4), out[0].Int(0))

	mul := m.Func("main").Block().Ops[1]
	three := ir.DenseInts(ir.Tensor(ir.I32), 3)
	got, err := interp.Eval(mul, []*ir.Dense{three, three})
	require.NoError(t, err)
	require.Equal(t, int64(9), got[0].Int(0))
}

// Every op of the table that computes something is known to the interpreter; what is
// missing is listed.
func TestEveryOp(t *testing.T) {
	missing := map[string]bool{
		"stablehlo.tuple": true, "stablehlo.get_tuple_element": true, // no tuples anywhere below the parser
		"stablehlo.infeed": true, "stablehlo.outfeed": true, "stablehlo.send": true, "stablehlo.recv": true, // a host
		"stablehlo.uniform_quantize": true, "stablehlo.uniform_dequantize": true, // quantised types
		"chlo._asin_acos_kernel": true,
	}
	for _, d := range ir.Ops {
		if d.Has(ir.Terminator) || d.Has(ir.Collective) {
			continue
		}
		require.Equal(t, !missing[d.Name], interp.Evaluates(d.Name), d.Name)
	}
}

func TestCompare(t *testing.T) {
	f := func(v ...float64) *ir.Dense { return ir.DenseFloats(ir.Tensor(ir.F32, int64(len(v))), v...) }
	nan := f(1, 0)
	nan.SetBits(1, 0x7FC00000)
	nan2 := f(1, 0)
	nan2.SetBits(1, 0xFFC00001)
	for _, c := range []struct {
		rule      interp.Rule
		got, want *ir.Dense
		wrong     int
	}{
		{interp.Exact(), f(0, 1), ir.DenseInts(ir.Tensor(ir.F32, 2), 0, 1), 0},
		{interp.Exact(), nan, nan2, 0},
		{interp.Exact(), nan, f(1, 2), 1},
		{interp.WithinULP(3), f(1, 2), f(1+3.0/(1<<23), 2), 0},
		{interp.WithinULP(2), f(1, 2), f(1+3.0/(1<<23), 2), 1},
		{interp.WithinULP(3), f(1.4e-45, 2), f(-1.4e-45, 2), 0}, // across zero
		{interp.WithinULP(1), f(1.4e-45, 2), f(-1.4e-45, 2), 1},
		{interp.Near(1e-3), f(1000, 1e-4), f(1000.9, 0), 0},
		{interp.Near(1e-3), f(1000, 0), f(1001.2, 0.01), 2},
		{interp.Tolerance(1e-3, 1e-5), f(100, 0), f(100.09, 9e-6), 0},
		{interp.Tolerance(1e-3, 1e-5), f(100, 0), f(100.11, 2e-5), 2},
	} {
		fig, err := c.rule.Compare(c.got, c.want)
		require.Equal(t, c.wrong, fig.Wrong, "%+v %v", c.rule, err)
		require.Equal(t, c.wrong > 0, err != nil)
	}
	i := func(v ...int64) *ir.Dense { return ir.DenseInts(ir.Tensor(ir.I32, 2, 1), v...) }
	fig, err := interp.Tolerance(1, 1).Compare(i(5, 6), i(5, 7)) // integers are exact whatever is allowed
	require.ErrorContains(t, err, "1 of 2 elements differ")
	require.ErrorContains(t, err, "first at [1 0]: 6, want 7")
	require.Equal(t, []int64{1, 0}, fig.First)
	_, err = interp.Exact().Compare(i(1, 2), f(1, 2))
	require.ErrorContains(t, err, "type tensor<2x1xi32>, want tensor<2xf32>")
}
