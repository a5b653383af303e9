package onnx

import (
	"cmp"
	"slices"
	"strings"
)

// maxOpset is the newest opset of the default domain that the table was written for.
const maxOpset = 26

// row is one decomposition: what an operator of a range of opsets means in terms of tensor IR.
type row struct {
	op     string
	domain string
	since  int64 // first opset it is right for
	until  int64 // last one; 0: still
	min    int   // inputs that must be there
	opt    uint  // bit i: input i < min may be absent after all ("")
	fn     func(x *node) []val
}

// Table lists the operators; find picks the row whose range holds the opset.
var table []row

// byOp indexes table.
var byOp = map[[2]string][]*row{}

func init() { // not an initialiser: bodies of loops refer back to it
	for i := range legacyOps {
		if legacyOps[i].op != "TfIdfVectorizer" {
			legacyOps[i].until = 9
		}
	}
	table = slices.Concat(mathOps, activationOps, logicOps, reduceOps, normOps, shapeOps, indexOps, compactOps, convOps, poolOps, matmulOps,
		quantOps, resizeOps, rnnOps, controlOps, attentionOps, visionOps, signalOps, sequenceOps,
		randomOps, legacyOps, foreignOps, foreignNormOps, foreignAttentionOps, foreignQuantOps, foreignBlockOps, foreignMiscOps, trainingOps, mlOps, treeOps)
	for i := range table {
		k := [2]string{table[i].domain, table[i].op}
		byOp[k] = append(byOp[k], &table[i])
	}
}

// find is the row for an operator, nil if there is none.
func find(domain, op string, opset int64) *row {
	if domain == "" && opset > maxOpset {
		return nil
	}
	for _, r := range byOp[[2]string{domain, op}] {
		if domain != "" || opset >= r.since && (r.until == 0 || opset <= r.until) {
			return r
		}
	}
	return nil
}

func known(domain, op string) bool { return byOp[[2]string{domain, op}] != nil }

// Operator is one entry of the list that `godwit ops` prints.
type Operator struct {
	Domain, Op   string
	Since, Until int64 // opsets; Until 0: up to the newest
}

// Operators lists what can be imported, sorted.
func Operators() []Operator {
	var out []Operator
	for _, r := range table {
		since := r.since
		if r.domain == "" {
			since = max(since, introduced(r.op))
		}
		out = append(out, Operator{r.domain, r.op, since, r.until})
	}
	slices.SortFunc(out, func(a, b Operator) int {
		return cmp.Or(strings.Compare(a.Domain, b.Domain), strings.Compare(a.Op, b.Op), cmp.Compare(a.Since, b.Since))
	})
	return out
}

// births lists the operators that came after opset 1. A model that uses one of them earlier is read all the same.
var births = map[int64]string{
	7: "Multinomial Acos Asin Atan Cos Sin Tan", 8: "Expand Scan",
	9:  "TfIdfVectorizer Acosh Asinh Atanh Compress ConstantOfShape Cosh Erf EyeLike IsNaN MaxUnpool MeanVarianceNormalization NonZero OneHot Scatter Shrink Sign Sinh Where",
	10: "ConvInteger DequantizeLinear IsInf MatMulInteger Mod NonMaxSuppression QLinearConv QLinearMatMul QuantizeLinear Resize ReverseSequence RoiAlign ThresholdedRelu",
	11: "BitShift ConcatFromSequence CumSum Det DynamicQuantizeLinear GatherElements GatherND Range Round ScatterElements ScatterND SequenceAt SequenceConstruct " +
		"SequenceEmpty SequenceErase SequenceInsert SequenceLength SplitToSequence Unique",
	12: "Celu Einsum GreaterOrEqual LessOrEqual NegativeLogLikelihoodLoss SoftmaxCrossEntropyLoss", 14: "HardSwish Trilu",
	15: "Bernoulli CastLike Optional OptionalGetElement OptionalHasElement", 16: "GridSample",
	17: "BlackmanWindow DFT HammingWindow HannWindow LayerNormalization MelWeightMatrix STFT SequenceMap",
	18: "BitwiseAnd BitwiseNot BitwiseOr BitwiseXor CenterCropPad Col2Im GroupNormalization Mish", 19: "DeformConv", 20: "AffineGrid Gelu",
	23: "Attention RMSNormalization RotaryEmbedding", 24: "Swish TensorScatter", 26: "BitCast CumProd",
}

// introduced is the opset that an operator came with.
func introduced(op string) int64 {
	for v, list := range births {
		if slices.Contains(strings.Fields(list), op) {
			return v
		}
	}
	return 1
}

// op1 is a row of an operator with one output, for all opsets from 1.
func op1(op string, min int, f func(x *node) val) row {
	return row{op: op, since: 1, min: min, fn: one(f)}
}

// opN is op1 for operators with several outputs.
func opN(op string, min int, f func(x *node) []val) row {
	return row{op: op, since: 1, min: min, fn: f}
}

// to sets the last opset; in sets the domain.
func (r row) to(v int64) row       { r.until = v; return r }
func (r row) in(domain string) row { r.domain = domain; return r }

// absent lets inputs be absent that otherwise must be there.
func (r row) absent(inputs ...int) row {
	for _, i := range inputs {
		r.opt |= 1 << i
	}
	return r
}
