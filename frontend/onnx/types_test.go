package onnx_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// Type lists of the standard's operators.
const (
	floats  = "float16 bfloat16 float double "
	signed  = "int8 int16 int32 int64 "
	unsgn   = "uint8 uint16 uint32 uint64 "
	numbers = floats + signed + unsgn
	words   = floats + "int32 int64 uint32 uint64 "
	all     = numbers + "bool"
)

// typed operators: T stands for the element type, in inputs, initialisers and results.
var typedOps = []struct{ types, body string }{
	{numbers, `y = Abs(x)`},
	{numbers, `y = Sign(x)`},
	{floats + signed, `y = Neg(x)`},
	{numbers, `a = Add(x, z) b = Mul(x, z) y = Sub(a, b)`},
	{numbers, `y = Div(x, z)`},
	{numbers, `a = Max(x, z) b = Min(x, z) y = Concat <axis = 0> (a, b)`},
	{numbers, `y = Mod <fmod = 1> (x, z)`},
	{signed + unsgn, `y = Mod(x, z)`},
	{floats + "int32 int64", `y = Pow(x, z)`},
	{floats + signed, `y = Relu(x)`},
	{numbers, `y = Clip(x, lo, hi)`},
	{words, `y = PRelu(x, z)`},
	{numbers, `y = Shrink <lambd = 1.0, bias = 1.0> (x)`},
	{all, `y = Equal(x, z)`},
	{numbers, `a = Less(x, z) b = GreaterOrEqual(x, z) y = Xor(a, b)`},
	{all, `c = Equal(x, z) y = Where(c, x, z)`},
	{floats, `y = Sum(x, z, x)`},
	{floats, `y = Mean(x, z, x)`},
	{words, `y = ReduceSum(x)`},
	{words, `y = ReduceProd <keepdims = 0> (x)`},
	{words, `y = ReduceMean(x, one)`},
	{words, `y = ReduceL1(x, one)`},
	{words, `y = ReduceL2(x, one)`},
	{words, `y = ReduceSumSquare(x, one)`},
	{words, `a = Abs(x) y = ReduceLogSum(a, one)`},
	{words, `y = ReduceLogSumExp(x, one)`},
	{words + "int8 uint8 bool", `y = ReduceMax(x, one)`},
	{words + "int8 uint8 bool", `y = ReduceMin(x, one)`},
	{numbers, `y = ArgMax <axis = 1, select_last_index = 1> (x)`},
	{numbers, `y = ArgMin <axis = 1> (x)`},
	{words, `y = CumSum <reverse = 1> (x, axis)`},
	{numbers, `y, i = TopK <largest = 0> (x, one)`},
	{numbers, `y, i = TopK(x, one)`},
	{words, `t = Transpose(z) y = MatMul(x, t)`},
	{words, `y = Gemm <transB = 1> (x, z)`},
	{numbers, `y = Einsum <equation = "ij,kj->ik"> (x, z)`},
	{all, `y = Gather <axis = 1> (x, pick)`},
	{all, `y = GatherElements <axis = 0> (x, places)`},
	{all, `y = GatherND(x, places)`},
	{all, `y = ScatterElements <axis = 0> (x, places, part)`},
	{numbers, `y = ScatterElements <reduction = "add"> (x, places, part)`},
	{numbers, `y = ScatterElements <reduction = "max"> (x, places, part)`},
	{numbers, `y = ScatterND <reduction = "mul"> (x, places, row)`},
	{all, `y = Trilu <upper = 0> (x)`},
	{all, `y = EyeLike(x)`},
	{numbers, `y = OneHot(pick, depth, pair)`},
	{all, `y = Tile(x, two)`},
	{all, `y = Expand(x, wide)`},
	{all, `a, b = Split <axis = 1, num_outputs = 2> (x) y = Concat <axis = 1> (b, a)`},
	{all, `y = Slice(x, from, to, both, back)`},
	{all, `y = Pad(x, pads, s)`},
	{all, `y = Pad <mode = "wrap"> (x, pads)`},
	{all, `y = Transpose(x)`},
	{all, `y = CenterCropPad(x, crop)`},
	{all, `y = NonZero(x)`},
	{all, `y = Compress <axis = 1> (x, holds)`},
	{numbers, `y, i, v, c = Unique(x)`},
	{all, `y = ReverseSequence <time_axis = 1, batch_axis = 0> (x, lens)`},
	{numbers, `y = Resize(p, _, _, sizes)`},
	{floats, `y = Resize <mode = "linear"> (p, _, _, sizes)`},
	{all, `y = DepthToSpace <blocksize = 2> (d)`},
	{"float16 float double int8 uint8", `y, i = MaxPool <kernel_shape = [2, 2]> (p)`},
	{"float16 float double int8 uint8", `y = MaxPool <kernel_shape = [2, 2], pads = [1, 1, 1, 1], ceil_mode = 1, strides = [2, 2]> (p)`},
	{floats, `y = AveragePool <kernel_shape = [2, 2], ceil_mode = 1, strides = [2, 2]> (p)`},
	{floats, `y = LpPool <kernel_shape = [2, 2]> (p)`},
	{floats, `y = Conv(p, k)`},
	{floats, `y = ConvTranspose <strides = [2, 2]> (p, k)`},
	{floats, `y = Softmax(x)`},
	{floats, `y = LogSoftmax(x)`},
	{floats, `y = Hardmax(x)`},
	{floats, `y = LayerNormalization(x, line)`},
	{floats, `y = Erf(x)`},
	{floats, `y = Sigmoid(x)`},
	{floats, `y = IsInf(x)`},
	{floats, `y = IsNaN(x)`},
	{floats, `y = Round(x)`},
	{floats, `y = Gelu <approximate = "tanh"> (x)`},
	{floats, `y = Softplus(x)`},
	{floats, `y = Swish(x)`},
	{unsgn, `y = BitShift <direction = "LEFT"> (x, z)`},
	{unsgn, `y = BitShift <direction = "RIGHT"> (x, z)`},
	{signed + unsgn, `a = BitwiseAnd(x, z) b = BitwiseXor(x, z) c = BitwiseNot(b) y = BitwiseOr(a, c)`},
	{floats, `y = GridSample(p, g)`},
	{floats, `y = Det(q)`},
	{floats, `y = InstanceNormalization(p, s1, s1)`},
	{floats, `y = LRN <size = 3> (d)`},
	{floats, `y = GlobalAveragePool(p)`},
	{floats, `y = Dropout(x)`},
	{numbers, `y = ConstantOfShape <value = T[1] {1}> (wide)`},
	{all, `y = Identity(x)`},
	{floats, `y, h = GRU <hidden_size = 1> (w3, wg, rg)`},
}

// TestElementTypes runs operators with every element type that they allow, on the device and the interpreter.
func TestElementTypes(t *testing.T) {
	const model = `opset 24
main (T[2,4] x, T[2,4] z, T[1,1,3,3] p, T[1,4,1,1] d) => (T[N] y) <int64[1] one = {1}, int64[] axis = {1}, T[] lo = {1}, T[] hi = {2}, int64[3] pick = {0, 2, -1},
  int64[1,2] places = {1, 0}, T[1,2] part = {1, 1}, T[1] row = {3}, int64[] depth = {3}, T[2] pair = {0, 1}, int64[2] two = {2, 2}, int64[3] wide = {2, 1, 4}, int64[2] from = {1, -1},
  int64[2] to = {2, -9}, int64[2] both = {0, 1}, int64[2] back = {1, -2}, int64[4] pads = {1, 2, 0, 1}, T[] s = {1}, int64[2] crop = {3, 2}, bool[4] holds = {1, 0, 1, 0}, int64[2] lens = {3, 2},
  int64[4] sizes = {1, 1, 5, 4}, T[1,1,2,2] k = {1, 2, 0, 1}, T[4] line = {1, 2, 1, 0}, T[1,1,2,2] g = {0, 1, -1, 0}, T[2,2] q = {1, 2, 3, 1}, T[1] s1 = {1}, T[2,1,2] w3 = {1, 0, 2, 1},
  T[1,3,2] wg = {1, 0, 1, 1, 0, 1}, T[1,3,1] rg = {1, 0, 1}> {
  BODY
}`
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	for _, op := range typedOps {
		for _, typ := range strings.Fields(op.types) {
			t.Run(strings.Fields(strings.SplitN(op.body, "= ", 2)[1])[0]+"/"+typ, func(t *testing.T) {
				src := strings.ReplaceAll(strings.Replace(model, "BODY", op.body, 1), "T[", typ+"[")
				if strings.HasPrefix(typ, "u") || typ == "bool" {
					src = strings.ReplaceAll(src, "{0, 1, -1, 0}", "{0, 1, 1, 0}")
				}
				_, file, err := onnx.EncodeText(src)
				require.NoError(t, err)
				runTyped(t, dev, file)
			})
		}
	}
}

// TestCasts converts each type to each.
func TestCasts(t *testing.T) {
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	narrow := " float8e4m3fn float8e4m3fnuz float8e5m2 float8e5m2fnuz float4e2m1 int4 uint4 int2 uint2"
	for _, from := range strings.Fields(all + narrow) {
		var body, outs strings.Builder
		for i, to := range strings.Fields(all + narrow) {
			if i > 0 {
				outs.WriteString(", ")
			}
			fmt.Fprintf(&body, "y%d = CastLike(x, l%d) ", i, i)
			fmt.Fprintf(&outs, "%s[2,4] y%d", to, i)
		}
		var likes strings.Builder
		for i, to := range strings.Fields(all + narrow) {
			fmt.Fprintf(&likes, ", %s[1] l%d", to, i)
		}
		t.Run(from, func(t *testing.T) {
			_, file, err := onnx.EncodeText(fmt.Sprintf("opset 25 main (%s[2,4] x%s) => (%s) { %s }", from, likes.String(), outs.String(), body.String()))
			require.NoError(t, err)
			runTyped(t, dev, file)
		})
	}
}

// runTyped fills inputs with small numbers and compares the device with the interpreter.
func runTyped(t *testing.T, dev *godwit.Device, file []byte) {
	res, err := onnx.Import("m.onnx", file, onnx.Options{})
	require.NoError(t, err)
	args := map[string]*ir.Dense{}
	var list []*ir.Dense
	for k, in := range res.Inputs {
		d := ir.NewDense(in.Type)
		for i := range d.Len() {
			v := float64((i*(k+3)+1)%5 + k%2)
			if in.Type.DType != ir.I1 && !in.Type.DType.IsUnsigned() && i%3 == 1 {
				v = -v
			}
			if in.Type.DType == ir.I1 {
				v = math.Mod(v, 2)
			}
			d.SetFloat(i, v)
		}
		args[in.Name], list = d, append(list, d)
	}
	want, err := interp.New(res.Module).Call("main", list)
	require.NoError(t, err)
	want = res.Trim(want)
	bin, err := godwit.CompileBytes("m.onnx", file, godwit.Options{})
	require.NoError(t, err)
	mod, err := dev.Load(bin)
	require.NoError(t, err)
	defer mod.Close()
	var in []*ir.Dense
	for _, x := range mod.Inputs() {
		in = append(in, args[x.Name])
	}
	got, _, err := mod.Run(in...)
	require.NoError(t, err)
	require.Len(t, got, len(want))
	eps := map[ir.DType]float64{ir.F16: 2e-3, ir.BF16: 2e-2, ir.F32: 1e-5, ir.F64: 1e-12}
	for i := range want {
		require.NoError(t, same(got[i], want[i], eps[want[i].DType()], 1e-6), res.Outputs[i].Name)
	}
}
