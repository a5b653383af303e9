package prep

import (
	"slices"

	"github.com/godwit-accel/godwit/frontend/onnx"
)

// uniform is the range that the values of a tensor are drawn from.
type uniform struct{ lo, hi float64 }

var (
	bnScale  = uniform{.5, 1}
	bnVar    = uniform{.5, 1.5}
	bias     = uniform{-.1, .1} // means too
	residual = 0.25             // of the scale where a branch joins its shortcut, or a deep net's sums would grow
)

// graph is what the roles are told from.
type graph struct {
	*onnx.Graph
	producer map[string]*onnx.Node
	users    map[string]int
	dims     map[string][]int64 // of constants: initialisers, and what ConstantOfShape makes
	fills    map[string]bool    // constants of type f32 that ConstantOfShape makes
}

func newGraph(g *onnx.Graph) *graph {
	x := &graph{g, map[string]*onnx.Node{}, map[string]int{}, map[string][]int64{}, map[string]bool{}}
	inits := map[string]*onnx.Tensor{}
	for _, t := range g.Inits {
		inits[t.Name] = t
		x.dims[t.Name] = t.Dims
	}
	for _, n := range g.Nodes {
		for _, o := range n.Outputs {
			x.producer[o] = n
		}
		for _, in := range n.Inputs {
			x.users[in]++
		}
		if n.Op != "ConstantOfShape" || len(n.Inputs) != 1 || inits[n.Inputs[0]] == nil {
			continue
		}
		if d, err := inits[n.Inputs[0]].Dense("", nil); err == nil && isFloat(n) {
			var dims []int64
			for i := range d.Len() {
				dims = append(dims, d.Int(i))
			}
			x.dims[n.Outputs[0]], x.fills[n.Outputs[0]] = dims, true
		}
	}
	return x
}

// isFloat reports whether a ConstantOfShape makes f32, its default.
func isFloat(n *onnx.Node) bool {
	i := slices.IndexFunc(n.Attrs, func(a *onnx.Attr) bool { return a.Name == "value" })
	return i < 0 || n.Attrs[i].T != nil && onnx.DataTypeOf(n.Attrs[i].T.Type.DType()) == 1
}

// constant follows a value through what only changes its shape to the constant behind it, or gives "".
func (g *graph) constant(name string) string {
	for {
		n := g.producer[name]
		switch {
		case n == nil || n.Op == "ConstantOfShape":
			if g.dims[name] == nil {
				return ""
			}
			return name
		case n.Op == "Unsqueeze" || n.Op == "Reshape" || n.Op == "Transpose":
			name = n.Inputs[0]
		default:
			return ""
		}
	}
}

// roles tells the range of each weight: what feeds a convolution, a matrix product, a normalisation, or scales and
// shifts an activation. Tensors with another use keep their values.
func (g *graph) roles() map[string]uniform {
	out := map[string]uniform{}
	set := func(n *onnx.Node, i int, u uniform) {
		if i < len(n.Inputs) {
			if c := g.constant(n.Inputs[i]); c != "" {
				out[c] = u
			}
		}
	}
	for _, n := range g.Nodes {
		switch n.Op {
		case "Conv", "Gemm", "MatMul":
			if c := ""; len(n.Inputs) > 1 {
				if c = g.constant(n.Inputs[1]); c != "" {
					set(n, 1, he(g.fanIn(n, g.dims[c])))
				}
			}
			set(n, 2, bias)
		case "BatchNormalization":
			s := bnScale
			if g.endsBranch(n) {
				s = uniform{s.lo * residual, s.hi * residual}
			}
			for i, u := range []uniform{s, bias, bias, bnVar} {
				set(n, i+1, u)
			}
		case "Mul":
			g.setOperand(n, bnScale, set)
		case "Add", "Sum":
			g.setOperand(n, bias, set)
		}
	}
	return out
}

// setOperand gives the range to the constant operand of a node whose other operand is none.
func (g *graph) setOperand(n *onnx.Node, u uniform, set func(*onnx.Node, int, uniform)) {
	if len(n.Inputs) == 2 && (g.constant(n.Inputs[0]) == "") != (g.constant(n.Inputs[1]) == "") {
		set(n, 0, u)
		set(n, 1, u)
	}
}

// fanIn is how many products an output of the node sums.
func (g *graph) fanIn(n *onnx.Node, dims []int64) int64 {
	fan := int64(1)
	switch {
	case n.Op == "Conv":
		for _, d := range dims[min(1, len(dims)):] {
			fan *= d
		}
	case len(dims) == 2:
		fan = dims[0]
		if slices.ContainsFunc(n.Attrs, func(a *onnx.Attr) bool { return a.Name == "transB" && a.I != 0 }) {
			fan = dims[1]
		}
	case len(dims) > 2:
		fan = dims[len(dims)-2]
	}
	return max(fan, 1)
}

// endsBranch reports whether a normalisation is the last of a residual branch: its result is summed with a value that
// fewer convolutions lie behind.
func (g *graph) endsBranch(bn *onnx.Node) bool {
	for _, n := range g.Nodes {
		if n.Op != "Sum" && n.Op != "Add" || !slices.Contains(n.Inputs, bn.Outputs[0]) {
			continue
		}
		for _, in := range n.Inputs {
			if g.constant(in) == "" && g.depth(in) < g.depth(bn.Outputs[0]) {
				return true
			}
		}
	}
	return false
}

// depth counts the convolutions behind a value, back to where the net forks.
func (g *graph) depth(name string) int {
	d := 0
	for n := g.producer[name]; n != nil && len(n.Inputs) > 0 && g.users[name] == 1; n = g.producer[name] {
		if n.Op == "Conv" {
			d++
		}
		name = n.Inputs[0]
	}
	return d
}
