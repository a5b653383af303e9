package onnx

import (
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
	if !interp.Evaluates(op.Name) {
		why = fmt.Sprintf("%s is not computed when compiling", op.Name)
	}
	for _, r := range op.Results {
		if n := r.Type.NumElements(); n < 0 || n > maxStatic {
			why = fmt.Sprintf("%s has too many elements", r.Type)
		}
	}
	var in []*ir.Dense
	for _, o := range op.Operands {
		a, from, reason := im.eval(o)
		args = append(args, from...)
		if a == nil && why == "" {
			why = reason
		}
		if a != nil && a.Len() > maxStatic && why == "" {
			why = fmt.Sprintf("%s has too many elements", a.Type)
		}
		in = append(in, a)
	}
	for _, o := range captured(op) { // a loop hangs on what its body uses from outside
		if why == "" {
			why = fmt.Sprintf("the body of %s uses values from outside", op.Name)
		}
		_, from, _ := im.eval(o)
		args = append(args, from...)
	}
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
