package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// A pad in front of windows is a region of its own that copies the operand into a larger buffer, which the windows then read: three
// times the traffic of the windows alone. Where the windows are folded over hulls (reduce_window.go) the copies that bring a
// hull write its border too, so the pad moves into the region of the fold:
//
//	%p = "gw.region"(%x) { pad } {form = "move"}                %r = "gw.region"(%x) { pad, gw.view, reduce } {form = "reduce"}
//	%r = "gw.region"(%p) { gw.view, reduce } {form = "reduce"}
//
// Only the plan of the fold tells whether it can: it is made here, before and without code.
func padsIntoWindows(s *state, b *ir.Block) {
	for _, op := range slices.Clone(b.Ops) {
		for _, r := range op.Regions {
			if isControl(op) {
				padsIntoWindows(s, r.Entry())
			}
		}
		if op.Name != "gw.region" || op.Str("form") != "reduce" || isRows(op.Body(0)) {
			continue
		}
		for i, v := range op.Operands {
			if pad := onlyPad(v); pad != nil && windowTakes(s, op, i, pad) {
				takePad(op, i, pad)
			}
		}
	}
}

// onlyPad is the pad that makes v in a region of its own, which nothing else reads.
func onlyPad(v *ir.Value) *ir.Op {
	if !isRegion(v) || !v.HasOneUse() || v.Def().Str("form") != "move" || len(v.Def().Operands) != 1 {
		return nil
	}
	pad := heroOf(v.Def().Body(0))
	if pad == nil || pad.Name != "stablehlo.pad" || pad.Operands[0] != v.Def().Body(0).Args[0] || !pad.Operands[1].IsConst() ||
		v.Def().Body(0).Terminator().Operands[0] != pad.Result() {
		return nil
	}
	return pad
}

// windowTakes reports whether region op folds windows over hulls of operand i alone, and these can have a border.
func windowTakes(s *state, op *ir.Op, i int, pad *ir.Op) bool {
	x, err := readReduction(&region{lowerer: &lowerer{opt: s.opt}, op: op, body: op.Body(0), info: &regionMeta{}})
	if err != nil {
		return false
	}
	w := x.planWindow()
	return w != nil && x.all[w.leaf].arg == op.Body(0).Args[i] && x.border(w, pad) != nil
}

// takePad moves the pad that makes operand i into the region.
func takePad(op *ir.Op, i int, pad *ir.Op) {
	body, from := op.Body(0), op.Operands[i].Def()
	arg := body.Args[i]
	value := pad.Operands[1].Def().Clone(nil)
	vm := ir.Map{pad.Operands[1]: value.Result(), pad.Operands[0]: arg}
	in := pad.Clone(vm)
	arg.ReplaceAllUses(in.Result())
	in.SetOperand(0, arg)
	arg.Type = pad.Operands[0].Type
	body.Insert(0, value, in)
	op.SetOperand(i, from.Operands[0])
	from.Erase()
}

// border is what lies around the operand of a fold over hulls, where rows and elements of rows are padded.
type border struct {
	low, rows  int64 // rows above the first in memory, and how many are there
	left       int64 // elements in front of a row
	row        int64 // elements of a row in memory
	imageElems int64 // elements from an image to the next in memory, and
	padded     int64 // with its border; rows are images where these are not padded
	value      uint64
}

// border reads a pad as the border of the hulls of a plan; nil if it is another.
func (x *reduction) border(w *windowPlan, pad *ir.Op) *border {
	in, out := pad.Operands[0].Type.Shape, pad.Result().Type.Shape
	low, high, interior := pad.Ints("edge_padding_low"), pad.Ints("edge_padding_high"), pad.Ints("interior_padding")
	st := strides(out, 1)
	rowDim, colDim := -1, -1
	for d := range out {
		if low[d] < 0 || high[d] < 0 || interior[d] != 0 || in[d] == 0 {
			return nil
		}
		switch {
		case low[d]|high[d] == 0:
		case st[d] == w.pitch && rowDim < 0:
			rowDim = d
		case st[d]*out[d] == w.pitch && colDim < 0:
			colDim = d
		default:
			return nil
		}
	}
	if w.pitch == 0 || w.rowLen > w.pitch || x.all[w.leaf].lin.c != 0 {
		return nil
	}
	b := &border{row: w.pitch, padded: w.pitch, value: pad.Operands[1].Const().Bits(0)}
	if colDim >= 0 {
		b.left, b.row = low[colDim]*st[colDim], in[colDim]*st[colDim]
	}
	b.imageElems = b.row
	if rowDim >= 0 {
		b.low, b.rows = low[rowDim], in[rowDim]
		b.padded, b.imageElems = out[rowDim]*w.pitch, b.rows*b.row
		if last := int64(x.s.n[w.outerKept] - 1); !w.hasA || last*w.A+(w.kh-1)*w.P >= b.padded {
			return nil // more than one image
		}
	}
	for d := range w.outerKept {
		if x.s.k[w.leaf][d]%b.padded != 0 {
			return nil
		}
	}
	return b
}
