package accuracy

import (
	"math"
	"math/big"

	"google.golang.org/protobuf/encoding/protowire"

	b "github.com/godwit-accel/godwit/internal/bigmath"
	"github.com/godwit-accel/godwit/ir"
)

// node is an ONNX model of one operator with one input.
type node struct {
	attr, value string // of a string attribute, if any
}

type message []byte

func (m message) num(id protowire.Number, v uint64) message {
	return protowire.AppendVarint(protowire.AppendTag(m, id, protowire.VarintType), v)
}

func (m message) bytes(id protowire.Number, v []byte) message {
	return protowire.AppendBytes(protowire.AppendTag(m, id, protowire.BytesType), v)
}

func (m message) str(id protowire.Number, v string) message { return m.bytes(id, []byte(v)) }

// encode writes the model for n elements of a type.
func (nd *node) encode(opType string, d ir.DType, n int) []byte {
	elem := map[ir.DType]uint64{ir.F32: 1, ir.F16: 10, ir.F64: 11, ir.BF16: 16}[d]
	value := func(name string) message {
		shape := message{}.bytes(1, message{}.num(1, uint64(n)))
		return message{}.str(1, name).bytes(2, message{}.bytes(1, message{}.num(1, elem).bytes(2, shape)))
	}
	op := message{}.str(1, "x").str(2, "y").str(4, opType)
	if nd.attr != "" {
		op = op.bytes(5, message{}.str(1, nd.attr).str(4, nd.value).num(20, 3))
	}
	graph := message{}.bytes(1, op).str(2, "one").bytes(11, value("x")).bytes(12, value("y"))
	return message{}.num(1, 10).bytes(8, message{}.num(2, 24)).bytes(7, graph)
}

// activations are ONNX's. Their definition is a sequence of ops each of which rounds, so they are measured against the exact
// function but are not held to a unit in its last place: near a zero of the result that is nothing.
var activations = []op{
	{name: "Softplus", model: &node{}, dense: []float64{-110, 40, -1, 1}, exact: func(x, _ float64) *big.Float { return softplus(x) }, special: tails(0, math.Ln2, inf)},
	{name: "Mish", model: &node{}, dense: []float64{-110, 40, -1, 1}, exact: func(x, _ float64) *big.Float {
		return mul(x, b.Usual.Tanh(softplus(x)))
	}, special: tails(nan, 0, inf)},
	{name: "Swish", model: &node{}, dense: []float64{-110, 40, -1, 1}, exact: func(x, _ float64) *big.Float {
		return mul(x, b.Usual.Logistic(b.Usual.Float(x)))
	}, special: tails(nan, 0, inf)},
	{name: "Elu", model: &node{}, dense: []float64{-110, 1}, exact: func(x, _ float64) *big.Float {
		if x > 0 {
			return b.Usual.Float(x)
		}
		return b.Usual.Expm1(b.Usual.Float(x))
	}, special: tails(-1, 0, inf)},
	{name: "Selu", model: &node{}, dense: []float64{-110, 10}, exact: func(x, _ float64) *big.Float {
		const alpha, gamma = 1.67326319217681884765625, 1.05070102214813232421875
		if x > 0 {
			return mul(gamma, b.Usual.Float(x))
		}
		return mul(gamma, mul(alpha, b.Usual.Expm1(b.Usual.Float(x))))
	}, special: tails(-1.67326319217681884765625*1.05070102214813232421875, 0, inf)},
	{name: "Gelu", model: &node{}, dense: []float64{-12, 12, -1, 1}, exact: func(x, _ float64) *big.Float {
		root := new(big.Float).SetPrec(uint(b.Usual)).Sqrt(b.Usual.Float(2))
		z := root.Quo(b.Usual.Float(-x), root)
		if x < -60 {
			return b.Usual.Float(0)
		}
		return mul(x/2, b.Usual.Erfc(z))
	}, special: tails(nan, 0, inf)},
	{name: "Softsign", model: &node{}, dense: []float64{-12, 12, -1, 1}, exact: func(x, _ float64) *big.Float {
		d := b.Usual.Float(math.Abs(x))
		return b.Usual.Float(0).Quo(b.Usual.Float(x), d.Add(d, b.Usual.Float(1)))
	}, special: tails(nan, 0, nan)},
}

func softplus(x float64) *big.Float {
	if x > 1000 {
		return b.Usual.Float(x)
	}
	return b.Usual.Log1p(b.Usual.Exp(b.Usual.Float(x)))
}

func mul(x float64, y *big.Float) *big.Float { return y.Mul(y, b.Usual.Float(x)) }

// tails gives the values at −∞, 0 and ∞, and NaN for NaN. A zero there may have either sign: ONNX says nothing of it.
func tails(low, zero, high float64) func(x, _ float64) (float64, bool) {
	return func(x, _ float64) (float64, bool) {
		switch {
		case x != x:
			return x, true
		case math.IsInf(x, -1):
			return low, true
		case math.IsInf(x, 1):
			return high, true
		}
		return zero, x == 0 && zero != 0
	}
}
