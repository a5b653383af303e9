package onnx

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// maxStatic bounds, in elements, what the importer evaluates or lists itself.
const maxStatic = 1 << 18

// evalLimits keep a small file from asking for a large computation.
var evalLimits = interp.Options{MaxOps: 1 << 20, MaxBytes: 8 * maxStatic}

// unknowable is why a value cannot be computed here.
type unknowable struct {
	args []string
	why  string
}

// eval computes a value that hangs on constants only. Otherwise d is nil, and either args names the model's inputs
// it hangs on, or why says which op cannot be computed here. It is what folds the subgraphs that compute shapes; the
// ops it reads become dead and are dropped.
func (im *importer) eval(v val) (d *ir.Dense, args []string, why string) {
	if d := im.known[v]; d != nil {
		return d, nil, ""
	}
	if u := im.unknowable[v]; u != nil {
		return nil, u.args, u.why
	}
	defer func() { // each value is asked once: paths to it may be many
		if d == nil {
			im.unknowable[v] = &unknowable{args, why}
		}
	}()
	if name, ok := im.argName[v]; ok {
		return nil, []string{name}, ""
	}
	op := v.Def()
	if op == nil {
		return nil, nil, "it changes from one run of a loop body to the next"
	}
	if d := v.Const(); d != nil {
		return d, nil, ""
	}
	if part := partOf(op); part != nil { // the other dimensions of a shape may be counted
		return im.eval(part)
	}
	var in []*ir.Dense
	for _, o := range op.Operands {
		a, from, reason := im.eval(o)
		args = append(args, from...)
		why = cmp.Or(why, reason)
		in = append(in, a)
	}
	outer := captured(op)
	for _, o := range outer { // a loop hangs on what its body uses from outside
		_, from, _ := im.eval(o)
		args = append(args, from...)
	}
	why = cmp.Or(why, im.tooMuch(op, outer)) // of a chain the first op is to blame
	if len(args) > 0 {
		slices.Sort(args)
		return nil, slices.Compact(args), ""
	}
	if why != "" {
		return nil, nil, why
	}
	out, err := interp.EvalWith(op, in, evalLimits)
	if err != nil {
		return nil, nil, err.Error()
	}
	for i, r := range op.Results {
		im.known[r] = out[i]
	}
	return im.known[v], nil, ""
}

// tooMuch is why an op cannot be computed here even if its operands are known, empty if it can. The values it uses beside them are
// given. It names the node that the op was made for.
func (im *importer) tooMuch(op *ir.Op, outer []val) string {
	why := ""
	for _, v := range slices.Concat(op.Operands, op.Results) {
		if n := v.Type.NumElements(); n < 0 || n > maxStatic {
			why = fmt.Sprintf("%s has too many elements to compute with when compiling", v.Type)
		}
	}
	switch {
	case !interp.Evaluates(op.Name):
		why = op.Name + " is not computed when compiling"
	case len(outer) > 0:
		why = cmp.Or(why, fmt.Sprintf("the body of %s uses values from outside", op.Name))
	}
	if n := op.Pos.Line; why != "" && n > 0 {
		return im.nodes[n-1].title() + ": " + why
	}
	return why
}

// partOf is the operand of a concatenation of vectors that a slice of it is, nil if it is not just that.
func partOf(op *ir.Op) val {
	if op.Name != "stablehlo.slice" || op.Result().Type.Rank() != 1 {
		return nil
	}
	all, at := op.Operands[0].Def(), op.Ints("start_indices")[0]
	if all == nil || all.Name != "stablehlo.concatenate" {
		return nil
	}
	for _, o := range all.Operands {
		if at == 0 && o.Type.Equal(op.Result().Type) {
			return o
		}
		at -= dim(o, 0)
	}
	return nil
}

// captured are the values that an op's regions use and do not define.
func captured(op *ir.Op) []val {
	var out []val
	inside := func(v val) bool {
		for b := v.Block(); b != nil; {
			p := b.ParentOp()
			if p == op {
				return true
			}
			if p == nil {
				return false
			}
			b = p.Block
		}
		return false
	}
	for _, r := range op.Regions {
		r.Walk(func(o *ir.Op) {
			for _, v := range o.Operands {
				if !inside(v) {
					out = append(out, v)
				}
			}
		})
	}
	return out
}

func truth(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// each visits all indices of a shape in row-major order.
func each(shape []int64, f func(i int, at []int64)) {
	at := make([]int64, len(shape))
	for i := range int(count(shape...)) {
		f(i, at)
		for k := len(at) - 1; k >= 0; k-- {
			if at[k]++; at[k] < shape[k] {
				break
			}
			at[k] = 0
		}
	}
}
