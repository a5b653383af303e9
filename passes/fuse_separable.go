package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// separables puts a depthwise convolution and the product with a matrix of channels that alone reads it into one region, where
// contract_separable.go has a plan for both.
func separables(s *state, b *ir.Block) {
	for _, op := range slices.Clone(b.Ops) {
		for _, r := range op.Regions {
			if isControl(op) {
				separables(s, r.Entry())
			}
		}
		if first := depthwiseBefore(op); first != nil {
			joinSeparable(s, first, op)
		}
	}
}

// depthwiseBefore is the region of the convolution in front of a region's, if nobody else reads it.
func depthwiseBefore(op *ir.Op) *ir.Op {
	if op.Name != "gw.region" || op.Str("form") != "contract" {
		return nil
	}
	heroes := convolutionsOf(op.Body(0))
	if len(heroes) != 1 || heroes[0].Operands[0].Def() != nil {
		return nil
	}
	v := op.Operands[heroes[0].Operands[0].Index()]
	if !isRegion(v) || !v.HasOneUse() || v.Def().Str("form") != "contract" || len(v.Def().Results) != 1 || v.Def().Block != op.Block {
		return nil
	}
	if before := convolutionsOf(v.Def().Body(0)); len(before) != 1 || before[0].IntOr("feature_group_count", 1) == 1 {
		return nil
	}
	return v.Def()
}

// joinSeparable makes one region of two if there is a plan for it.
func joinSeparable(s *state, first, op *ir.Op) {
	if len(first.Operands)+len(op.Operands)-1+len(op.Results) > maxPointers {
		return
	}
	var types []ir.Type
	for _, v := range op.Results {
		types = append(types, v.Type)
	}
	both := ir.NewOp("gw.region", types, nil, ir.A("form", ir.String("contract")), ir.A("sym", ir.String(op.Str("sym"))))
	both.Pos = op.Pos
	blk := both.AddRegion().AddBlock()
	vm := ir.Map{}
	var ext []*ir.Value
	for _, part := range []*ir.Op{first, op} {
		body := part.Body(0)
		for i, v := range part.Operands {
			if v.Def() == first {
				vm[body.Args[i]] = vm[first.Body(0).Terminator().Operands[0]]
				continue
			}
			ext = append(ext, v)
			vm[body.Args[i]] = blk.AddArg(v.Type)
		}
		for _, in := range body.Ops {
			if part == op || in != body.Terminator() {
				blk.Append(in.Clone(vm))
			}
		}
	}
	both.SetOperands(ext...)
	op.Block.Insert(op.Index(), both)
	if !worthJoining(s, both) {
		both.Erase()
		return
	}
	for i, v := range op.Results {
		v.ReplaceAllUses(both.Results[i])
	}
	op.Erase()
	first.Erase()
}

// worthJoining reports that there is a plan for both that is predicted to take less time than one after the other.
func worthJoining(s *state, both *ir.Op) bool {
	l := &lowerer{opt: s.opt}
	x, err := readSeparable(l.unwritten(both))
	if err != nil {
		return false
	}
	together := x.plan()
	if together == nil {
		return false
	}
	first, err := x.dw.depthwisePlan()
	if err != nil {
		return true
	}
	second, err := x.pw.choosePlan()
	return err != nil || together.cycles < first.cycles+second.cycles
}
