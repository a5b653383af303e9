package onnx

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
)

// Every refusal names the place in the file, the node, the operator, what of it, and what would do instead.
func TestRefusals(t *testing.T) {
	x := ` (float[2,3] x) => (float[N] y) `
	for name, c := range map[string]struct{ src, want string }{
		"operator":     {`opset 13 main` + x + `{ y = Mystery(x) }`, `node "y" (Mystery): unsupported operator: a model-local function of this name would be inlined`},
		"domain":       {`opset 13 main` + x + `{ y = org.pack.Op(x) }`, `(org.pack.Op): unsupported operator`},
		"opset":        {`opset 99 main` + x + `{ y = Relu(x) }`, `node "y" (Relu): opset 99 is unsupported: only 1 to 26 are known`},
		"dropped":      {`opset 13 main` + x + `<int64[1] i = {0}> { y = Scatter(x, i, x) }`, `(Scatter): unsupported in opset 13: it is known from 9 to 11`},
		"attribute":    {`opset 22 main (float[1,1,4,4] x) => (float[N] y) { y = MaxPool <kernel_shape = [2, 2], auto_pad = "LOTS"> (x) }`, `attribute auto_pad: "LOTS" is not supported: want NOTSET, `},
		"mode":         {`opset 19 main` + x + `<int64[4] p = {1, 1, 1, 1}> { y = Pad <mode = "mirror"> (x, p) }`, `mode`},
		"string":       {`opset 13 main` + x + `{ y = Constant <value_string = "a"> () }`, `attribute value_string: strings are not supported: want value`},
		"cast":         {`opset 13 main` + x + `{ y = Cast <to = 8> (x) }`, `attribute to: string is not supported: want float, uint8`},
		"input type":   {`opset 13 main (string[2] x) => (float[N] y) { y = Relu(x) }`, `input "x": element type string is not supported: want float`},
		"shape":        {`opset 13 main (float x) => (float[N] y) { y = Relu(x) }`, `input "x": its shape is not in the file: give it (--shape x=…)`},
		"symbol":       {`opset 13 main (float[K] x) => (float[K] y) { y = Relu(x) }`, `is the symbol "K": give it a value (--dim K=N, or --shape x=…)`},
		"value":        {`opset 13 main (float[6] x, int64[2] s) => (float[N] y) { y = Reshape(x, s) }`, `input s decides a shape or another static operand: its value must be given`},
		"too much":     {`opset 13 main (float[1] x) => (float[N] y) <int64[1] s = {300000}> { w = ConstantOfShape(s) m = ReduceMax <keepdims = 1> (w) i = Cast <to = 7> (m) y = Expand(x, i) }`, `shape (input 1) must be known when compiling: node "m" (ReduceMax): tensor<300000xf32> has too many elements to compute with when compiling`},
		"first cause":  {`opset 13 main (float[1] x) => (float[N] y) <int64[1] s = {300000}, float[] z = {0}, int64[] n = {9}, bool[] c = {1}> { w = ConstantOfShape(s) y = Loop <body = b (int64[] i, bool[] g, float[] v) => (bool[] h, float[] u, float[] e) { h = Identity(g) u = Add(v, v) q = Mul(w, v) m = ReduceMax <keepdims = 1> (q) j = Cast <to = 7> (m) f = Expand(v, j) e = ReduceMax <keepdims = 0> (f) }> (n, c, z) }`, `must be known when compiling: it changes from one run of a loop body to the next`},
		"branches":     {`opset 13 main (bool[] c, float[2] x) => (float[N] y) { y = If <then_branch = t () => (float[2] a) { a = Neg(x) }, else_branch = e () => (float[] b) { b = ReduceSum <keepdims = 0> (x) }> (c) }`, `outputs of changing rank are not supported, unless the condition is known`},
		"endless scan": {`opset 16 main (float[] x) => (float[] y, float[N] r) <float[] ten = {10}> { y, r = Loop <body = b (int64[] i, bool[] c, float[] v) => (bool[] d, float[] w, float[] s) { w = Add(v, v) d = Less(w, ten) s = Identity(w) }> (_, _, x) }`, `scan outputs of a loop without a bound are not supported: give the number of rounds (input 0) a constant`},
		"lengths":      {`opset 8 main (int64[1] l, float[1,2,3] x) => (float[N] y) { y = Scan <num_scan_inputs = 1, body = b (float[3] v) => (float[3] w) { w = Relu(v) }> (l, x) }`, `input sequence_lens is not supported: leave it out`},
		"dropout":      {`opset 13 main` + x + `<float[] r = {0.5}, bool[] on = {1}> { y = Dropout(x, r, on) }`, `training_mode: random dropout is not supported: want training_mode false`},
		"outputs":      {`opset 13 main (float[2] x) => (float[N] y, float[N] z) { y, z = Relu(x) }`, `output 1 ("z") is not supported: the operator gives 1`},
		"bounded":      {`opset 13 main (float[4] x) => (int64[1,N] y) <int64[2] k = {1, 2}> { a = NonZero(x) y = Tile(a, k) }`, `(Tile): input 0: the size of dimension 1 is not known when compiling, only that it is at most 4`},
		"sequence":     {`opset 13 main (seq(seq(float)) s) => (int64[] y) { y = SequenceLength(s) }`, `input "s": it is a sequence of sequence: only tensors, and sequences of them, are supported`},
		"ratio":        {`opset 16 main (float[1,1,4,4] x, float[1,4] r, int64[1] b) => (float[N] y) { y = RoiAlign <sampling_ratio = 99> (x, r, b) }`, `attribute sampling_ratio: 99: it must be 0 to 64`},
		"words":        {`opset 9 main (int32[4] x) => (float[N] y) { y = TfIdfVectorizer <mode = "TF", pool_strings = "a"> (x) }`, `attribute pool_strings: strings are not supported, pool_int64s is`},
	} {
		t.Run(name, func(t *testing.T) {
			m, err := parseText(c.src)
			require.NoError(t, err)
			_, err = Import("m.onnx", encodeModel(m), Options{})
			require.ErrorContains(t, err, c.want)
			for _, l := range strings.Split(err.Error(), "\n") {
				require.True(t, strings.HasPrefix(l, "m.onnx: "), l)
			}
			if !strings.Contains(c.want, "its value must be given") {
				require.Regexp(t, `byte \d+: (node|input) "`, err.Error())
			}
		})
	}
}

// Refusals are complete: a message an operator, with every node of it, however many there are.
func TestAllRefusals(t *testing.T) {
	var src strings.Builder
	src.WriteString("opset 13 main (float[2] x) => (float[2] y) {\n")
	for i := range 24 {
		op := string(rune('A'+i%12)) + "Op"
		src.WriteString("n" + string(rune('a'+i)) + " = " + op + "(x)\n")
	}
	src.WriteString("y = Relu(x) }")
	m, err := parseText(src.String())
	require.NoError(t, err)
	_, err = Import("m.onnx", encodeModel(m), Options{Values: map[string]*ir.Dense{}})
	require.Error(t, err)
	require.Len(t, strings.Split(err.Error(), "\n"), 12)
	for i := range 24 {
		require.Contains(t, err.Error(), `"n`+string(rune('a'+i))+`"`)
	}
	require.NotContains(t, err.Error(), "and 2 more")
}

// What is given for an input or a dimension that the model does not have is a mistake, not ignored.
func TestGivenForNothing(t *testing.T) {
	m, err := parseText(`opset 13 main (float[K,2] x) => (float[K,2] y) { y = Relu(x) }`)
	require.NoError(t, err)
	for want, opt := range map[string]Options{
		`a shape is given for "z": the model has no such input`:               {Shapes: map[string][]int64{"x": {1, 2}, "z": {1}}},
		`a value is given for dimension "N": the model's inputs leave K open`: {Dims: map[string]int64{"K": 1, "N": 1}},
		`input "x": dimension 1 is 3 where the file says 2`:                   {Shapes: map[string][]int64{"x": {1, 3}}},
	} {
		_, err := Import("m.onnx", encodeModel(m), opt)
		require.ErrorContains(t, err, want)
	}
}
