package passes

import (
	"encoding/binary"
	"hash/maphash"
	"slices"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/ir"
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
		"gw.view":                        simplifyView,
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

// looked is up to how many bytes of constants are compared.
const looked = 1 << 16

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
	var key []byte
	for _, op := range slices.Clone(b.Ops) {
		for _, r := range op.Regions {
			for _, sub := range r.Blocks {
				changed = commonOps(sub) || changed
			}
		}
		if !pureOp(op) || len(op.Regions) > 0 || op.Name == "gw.region" {
			continue
		}
		key = append(key[:0], op.Name...)
		for _, v := range op.Operands {
			key = strconv.AppendInt(append(key, ','), int64(id(v)), 10)
		}
		for _, r := range op.Results {
			key = append(append(key, ':'), r.Type.String()...)
		}
		if op.Result().Scaled() != nil {
			continue
		}
		d := op.Result().Const()
		if d != nil {
			if !d.IsSplat() && d.Type.Bytes() > looked {
				continue
			}
			key = binary.LittleEndian.AppendUint64(key, maphash.Bytes(seed, d.Compact().Data))
		} else {
			for _, a := range op.Attrs {
				key = append(append(append(append(key, ' '), a.Name...), '='), ir.AttrString(a.Value)...)
			}
		}
		if old := seen[string(key)]; old != nil && (d == nil || old.Result().Const().Equal(d)) {
			op.ReplaceWith(old.Results...)
			changed = true
			continue
		}
		seen[string(key)] = op
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
