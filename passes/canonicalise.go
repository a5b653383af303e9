package passes

import (
	"slices"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// foldLimit is the size in bytes up to which an op on constants is computed at compile time. Weights pass it
// through layout changes (moves of constants fold up to foldMoveLimit), activations never: inputs are no constants.
const (
	foldLimit     = 64 << 10
	foldMoveLimit = 256 << 20
)

// canonicalise repeats a few rules until nothing changes: constants fold, views merge and cancel, equal ops
// become one, ops without uses go. It walks nested bodies too.
func canonicalise(s *state) error {
	f := s.tensor.Func("main")
	for range 8 {
		changed := false
		f.Walk(func(op *ir.Op) {
			if simplify(op) {
				changed = true
			}
		})
		changed = commonOps(f.Block()) || changed
		changed = dropDead(f.Block()) || changed
		if !changed {
			break
		}
	}
	return nil
}

// rules by op name; each returns whether it replaced the op.
var rules map[string]func(*ir.Op) bool

func init() {
	rules = map[string]func(*ir.Op) bool{
		"stablehlo.reshape":              simplifyReshape,
		"stablehlo.transpose":            simplifyTranspose,
		"stablehlo.broadcast_in_dim":     simplifyBroadcast,
		"stablehlo.slice":                simplifySlice,
		"stablehlo.pad":                  simplifyPad,
		"stablehlo.concatenate":          simplifyConcat,
		"stablehlo.convert":              simplifyConvert,
		"stablehlo.optimization_barrier": forward,
		"stablehlo.reduce":               simplifyReduce,
		"stablehlo.multiply":             foldScale,
		"stablehlo.add":                  foldBias,
		"stablehlo.case":                 simplifyCase,
		"stablehlo.if":                   simplifyCase,
	}
}

func forward(op *ir.Op) bool {
	op.ReplaceWith(op.Operands...)
	return true
}

func simplify(op *ir.Op) bool {
	if op.Name == "stablehlo.constant" || strings.HasPrefix(op.Name, "gw.") && op.Name != "gw.view" {
		return false
	}
	if rule := rules[op.Name]; rule != nil && rule(op) {
		return true
	}
	return foldConstant(op)
}

// foldConstant computes an op whose operands are constants, through the interpreter. Splats stay splats.
func foldConstant(op *ir.Op) bool {
	if len(op.Results) != 1 || len(op.Operands) == 0 || op.Name == "stablehlo.custom_call" || strings.HasPrefix(op.Name, "stablehlo.rng") || op == op.Block.Terminator() || op.Name == "gw.view" {
		return false
	}
	_, pointwise := elementwise[op.Name]
	splat := true
	size := op.Result().Type.Bytes()
	limit := int64(foldLimit)
	if isView(op) || op.Is("stablehlo.pad", "stablehlo.concatenate", "stablehlo.convert") {
		limit = foldMoveLimit
	}
	for _, v := range op.Operands {
		c := v.Const()
		if c == nil {
			return false
		}
		splat = splat && c.IsSplat()
	}
	for _, r := range op.Regions {
		ok := true
		r.Walk(func(in *ir.Op) {
			for _, v := range in.Operands {
				if b := v.Block(); b != in.Block && v.Const() == nil {
					ok = false
				}
			}
		})
		if !ok {
			return false
		}
	}
	t := op.Result().Type
	if splat && (pointwise || isView(op)) && t.NumElements() > 0 && op.Name != "gw.view" {
		// One element says all: compute that.
		if isView(op) {
			c := *op.Operands[0].Const().Compact()
			data := c.Data[:t.DType.Size()]
			return replaceConst(op, &ir.Dense{Type: t, Data: data, Splat: t.NumElements() != 1})
		}
		one := make([]*ir.Dense, len(op.Operands))
		for i, v := range op.Operands {
			c := v.Const()
			one[i] = &ir.Dense{Type: ir.Tensor(c.Type.DType), Data: c.Data[:c.Type.DType.Size()]}
		}
		res, err := interpret(op, one, []ir.Type{ir.Tensor(t.DType)})
		if err != nil {
			return false
		}
		return replaceConst(op, &ir.Dense{Type: t, Data: res[0].Bytes()[:t.DType.Size()], Splat: t.NumElements() != 1})
	}
	if size < 0 || size > limit {
		return false
	}
	if op.Name == "stablehlo.broadcast_in_dim" && size > 4*op.Operands[0].Type.Bytes() {
		return false // free where it is read, and a bias written out would be as large as the activation
	}
	args := make([]*ir.Dense, len(op.Operands))
	for i, v := range op.Operands {
		args[i] = v.Const()
		if args[i].Type.Bytes() > 4*limit {
			return false
		}
	}
	res, err := interpret(op, args, op.ResultTypes())
	if err != nil {
		return false
	}
	return replaceConst(op, res[0].Compact())
}

func replaceConst(op *ir.Op, d *ir.Dense) bool {
	c := ir.BuildBefore(op).Const(d)
	op.ReplaceWith(c)
	return true
}

// interpret runs one op on constants of its operands' element types (perhaps of smaller shapes).
func interpret(op *ir.Op, args []*ir.Dense, results []ir.Type) ([]*ir.Dense, error) {
	m := &ir.Module{}
	in := make([]ir.Type, len(args))
	for i, a := range args {
		in[i] = a.Type
	}
	f := ir.NewFunc(m, "fold", in, results)
	vm := ir.Map{}
	for i, v := range op.Operands {
		vm[v] = f.Args()[i]
	}
	// A value used twice as operand maps to its last argument: equal data, so it does not matter.
	for _, r := range op.Regions {
		r.Walk(func(o *ir.Op) {
			for _, v := range o.Operands {
				if _, ok := vm[v]; !ok && v.Const() != nil && v.Def().Block == op.Block {
					c := v.Def().Clone(vm)
					f.Block().Append(c)
				}
			}
		})
	}
	c := op.Clone(vm)
	for i := range c.Results {
		c.Results[i].Type = results[i]
	}
	f.Block().Append(c)
	f.Block().Append(ir.NewOp("func.return", nil, c.Results))
	return interp.New(m).Call("fold", args)
}

func simplifyReshape(op *ir.Op) bool {
	x := op.Operands[0]
	switch {
	case x.Type.Equal(op.Result().Type):
		op.ReplaceWith(x)
	case x.Const() != nil:
		op.ReplaceWith(ir.BuildBefore(op).Const(x.Const().Reshape(op.Result().Type.Shape...)))
	case x.DefName() == "stablehlo.reshape":
		op.SetOperand(0, x.Def().Operands[0])
	case x.DefName() == "stablehlo.broadcast_in_dim" && x.HasOneUse() && x.Def().Operands[0].Type.NumElements() == 1:
		b := ir.BuildBefore(op)
		one := b.Reshape(x.Def().Operands[0])
		op.ReplaceWith(b.BroadcastInDim(one, op.Result().Type.Shape, nil))
	case x.DefName() == "stablehlo.transpose" && x.HasOneUse():
		// A reshape that only splits dimensions goes first, so that transposes can meet.
		perm := x.Def().Ints("permutation")
		groups := splits(x.Type.Shape, op.Result().Type.Shape)
		if groups == nil {
			return false
		}
		inv := inverse(perm)
		var shape []int64 // of the untransposed operand, split
		at := make([]int64, len(perm))
		for d, i := range inv {
			at[d] = int64(len(shape))
			shape = append(shape, pick(op.Result().Type.Shape, groups[i])...)
		}
		var np []int64
		for i, g := range groups {
			for k := range g {
				np = append(np, at[perm[i]]+int64(k))
			}
		}
		b := ir.BuildBefore(op)
		op.ReplaceWith(b.Transpose(b.Reshape(x.Def().Operands[0], shape...), np...))
	default:
		return false
	}
	return true
}

// splits says which dimensions of to each dimension of from becomes, nil if some are merged.
func splits(from, to []int64) [][]int64 {
	groups := make([][]int64, len(from))
	j := 0
	for i, n := range from {
		p := int64(1)
		for j < len(to) && (p < n || n == 1 && to[j] == 1 && len(groups[i]) == 0) {
			p *= to[j]
			groups[i] = append(groups[i], int64(j))
			j++
		}
		if p != n {
			return nil
		}
	}
	for ; j < len(to); j++ {
		if to[j] != 1 || len(from) == 0 {
			return nil
		}
		groups[len(from)-1] = append(groups[len(from)-1], int64(j))
	}
	return groups
}

func simplifyTranspose(op *ir.Op) bool {
	x, perm := op.Operands[0], op.Ints("permutation")
	if slices.IsSorted(perm) {
		op.ReplaceWith(x)
		return true
	}
	if x.DefName() == "stablehlo.transpose" {
		inner := x.Def().Ints("permutation")
		both := make([]int64, len(perm))
		for i, p := range perm {
			both[i] = inner[p]
		}
		op.ReplaceWith(ir.BuildBefore(op).Transpose(x.Def().Operands[0], both...))
		return true
	}
	if y := x.Def(); y != nil && y.Name == "stablehlo.reshape" && x.HasOneUse() && permOf(y.Operands[0]) != nil {
		// Behind a reshape that only merges dimensions the transpose goes first, to meet the one in front.
		if groups := splits(x.Type.Shape, y.Operands[0].Type.Shape); groups != nil {
			var np []int64
			for _, p := range perm {
				np = append(np, groups[p]...)
			}
			b := ir.BuildBefore(op)
			op.ReplaceWith(b.Reshape(b.Transpose(y.Operands[0], np...), op.Result().Type.Shape...))
			return true
		}
	}
	// Dimensions of one do not matter: if the others keep their order it is a reshape.
	last := int64(-1)
	for _, p := range perm {
		if x.Type.Shape[p] == 1 {
			continue
		}
		if p < last {
			return false
		}
		last = p
	}
	op.ReplaceWith(ir.BuildBefore(op).Reshape(x, op.Result().Type.Shape...))
	return true
}

func simplifyBroadcast(op *ir.Op) bool {
	x, dims := op.Operands[0], op.Ints("broadcast_dimensions")
	switch {
	case x.Type.NumElements() == op.Result().Type.NumElements() && slices.IsSorted(dims):
		op.ReplaceWith(ir.BuildBefore(op).Reshape(x, op.Result().Type.Shape...))
	case x.DefName() == "stablehlo.broadcast_in_dim":
		inner := x.Def()
		var both []int64
		for _, d := range inner.Ints("broadcast_dimensions") {
			both = append(both, dims[d])
		}
		op.ReplaceWith(ir.BuildBefore(op).BroadcastInDim(inner.Operands[0], op.Result().Type.Shape, both))
	default:
		return false
	}
	return true
}

func simplifySlice(op *ir.Op) bool {
	x := op.Operands[0]
	if x.Type.Equal(op.Result().Type) {
		op.ReplaceWith(x)
		return true
	}
	return false
}

func simplifyPad(op *ir.Op) bool {
	for _, name := range []string{"edge_padding_low", "edge_padding_high", "interior_padding"} {
		for _, p := range op.Ints(name) {
			if p != 0 {
				return false
			}
		}
	}
	op.ReplaceWith(op.Operands[0])
	return true
}

// simplifyConcat drops empty operands and splits what has too many to pass.
func simplifyConcat(op *ir.Op) bool {
	var xs []*ir.Value
	for _, x := range op.Operands {
		if x.Type.NumElements() != 0 {
			xs = append(xs, x)
		}
	}
	dim, _ := op.Int("dimension")
	b := ir.BuildBefore(op)
	switch {
	case len(xs) == 1:
		op.ReplaceWith(xs[0])
		return true
	case len(xs) > maxPointers-1:
		var parts []*ir.Value
		for len(xs) > 0 {
			n := min(len(xs), maxPointers-1)
			if n == 1 {
				parts = append(parts, xs[0])
			} else {
				parts = append(parts, b.Concat(dim, xs[:n]...))
			}
			xs = xs[n:]
		}
		op.ReplaceWith(b.Concat(dim, parts...))
		return true
	case len(xs) < len(op.Operands) && len(xs) > 0:
		op.ReplaceWith(b.Concat(dim, xs...))
		return true
	}
	return false
}

func simplifyConvert(op *ir.Op) bool {
	if op.Operands[0].Type.Equal(op.Result().Type) {
		op.ReplaceWith(op.Operands[0])
		return true
	}
	return false
}

// simplifyReduce: folding nothing gives the initial value.
func simplifyReduce(op *ir.Op) bool {
	k := len(op.Results)
	if op.Operands[0].Type.NumElements() != 0 {
		return false
	}
	b := ir.BuildBefore(op)
	out := make([]*ir.Value, k)
	for i, r := range op.Results {
		out[i] = b.BroadcastInDim(op.Operands[k+i], r.Type.Shape, nil)
	}
	op.ReplaceWith(out...)
	return true
}

// simplifyCase takes the branch that a constant chooses.
func simplifyCase(op *ir.Op) bool {
	c := op.Operands[0].Const()
	if c == nil {
		return false
	}
	n := int(c.Int(0))
	if op.Name == "stablehlo.if" {
		n = 1 - n
	} else if n < 0 || n >= len(op.Regions) {
		n = len(op.Regions) - 1
	}
	body := op.Body(n)
	ret := body.Terminator()
	vals := slices.Clone(ret.Operands)
	ret.Erase()
	for _, in := range slices.Clone(body.Ops) {
		in.MoveBefore(op)
	}
	op.ReplaceWith(vals...)
	return true
}

// pureOp reports ops that may be dropped and merged.
func pureOp(op *ir.Op) bool {
	return len(op.Results) > 0 && !op.Is("stablehlo.custom_call", "stablehlo.rng", "func.call", "stablehlo.while") && !strings.Contains(op.Name, "return")
}

// commonOps merges equal ops of a block: same name, operands, attributes and no bodies.
func commonOps(b *ir.Block) bool {
	changed := false
	ids := map[*ir.Value]int{}
	id := func(v *ir.Value) int {
		n, ok := ids[v]
		if !ok {
			n = len(ids)
			ids[v] = n
		}
		return n
	}
	seen := map[string]*ir.Op{}
	for _, op := range slices.Clone(b.Ops) {
		for _, r := range op.Regions {
			for _, sub := range r.Blocks {
				changed = commonOps(sub) || changed
			}
		}
		if !pureOp(op) || len(op.Regions) > 0 || op.Name == "gw.region" {
			continue
		}
		var key strings.Builder
		key.WriteString(op.Name)
		for _, v := range op.Operands {
			key.WriteString("," + strconv.Itoa(id(v)))
		}
		for _, r := range op.Results {
			key.WriteString(":" + r.Type.String())
		}
		if d := op.Result().Const(); d != nil {
			if !d.IsSplat() && d.Type.Bytes() > 1<<16 {
				continue
			}
			key.Write(d.Compact().Data)
		} else {
			for _, a := range op.Attrs {
				key.WriteString(" " + a.Name + "=" + ir.AttrString(a.Value))
			}
		}
		if old := seen[key.String()]; old != nil {
			op.ReplaceWith(old.Results...)
			changed = true
			continue
		}
		seen[key.String()] = op
	}
	return changed
}

// dropDead removes ops whose results nobody uses, from the end.
func dropDead(b *ir.Block) bool {
	changed := false
	ops := slices.Clone(b.Ops)
	for i := len(ops) - 1; i >= 0; i-- {
		op := ops[i]
		dead := op.Name == "stablehlo.while" || pureOp(op)
		for _, r := range op.Results {
			dead = dead && len(r.Uses()) == 0
		}
		if dead && op != b.Terminator() && len(op.Results) > 0 {
			op.Erase()
			changed = true
			continue
		}
		for _, r := range op.Regions {
			for _, sub := range r.Blocks {
				changed = dropDead(sub) || changed
			}
		}
	}
	return changed
}
