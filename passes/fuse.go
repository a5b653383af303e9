package passes

import (
	"fmt"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// Fusion groups the ops of a block into regions. It walks the ops backwards, so that users come first: an
// elementwise op joins the group that holds all its users, a fold or contraction takes a whole map as its
// epilogue, elementwise ops join the prologue of a fold, and views (transposes, slices, broadcasts) are copied into
// every group that can read through them. Since all users of a joining op are in the group, a path out of a group
// leaves through its results only, and no cycle can arise.
//
//	%0 = add %a, %b ─┐                         %r = "gw.region"(%a, %b, %c) ({ ^bb0(%0, %1, %2):
//	%1 = reduce %0   ├─ one region, form reduce     add, reduce, multiply, gw.yield
//	%2 = mul %1, %c ─┘                         }) {form = "reduce", sym = "r3_reduce"}
//
// What is left at the top is constants, reshapes (another name for the same bytes), control flow and regions.

// maxPointers bounds operands and results of a region: they are passed in registers S1 to S16.
const maxPointers = 15

// stage is an op's place in its group.
type stage uint8

const (
	inPre  stage = iota + 1 // feeds the hero
	inHero                  // the fold, contraction, move or index op
	inEpi                   // elementwise on the results; in a map everything is
)

type group struct {
	form string
	hero *ir.Op
	ops  []*ir.Op // in reverse order of the block
	root *ir.Op   // the last one
	ext  map[*ir.Value]bool
	num  int
	rows *rowSpace // of a region of rows (fuse_rows.go)
	only *ir.Op    // the hero that the group waits for, if any
}

type fuser struct {
	of      map[*ir.Op]*group
	stage   map[*ir.Op]stage
	count   int
	scratch int64             // bytes that a region has
	chain   map[*ir.Op]*ir.Op // second products of attention, by ops of the chain and themselves
}

// heroForms are the ops that make a region of their own form.
var heroForms = map[string]string{
	"stablehlo.reduce": "reduce", "stablehlo.dot_general": "contract", "stablehlo.convolution": "contract",
	"stablehlo.pad": "move", "stablehlo.concatenate": "move",
	"stablehlo.gather": "index", "stablehlo.scatter": "index", "stablehlo.sort": "index",
	"stablehlo.dynamic_slice": "index", "stablehlo.dynamic_update_slice": "index", "stablehlo.select_and_scatter": "index",
}

func isControl(op *ir.Op) bool { return op.Is("stablehlo.while", "stablehlo.if", "stablehlo.case") }

// isAlias reports ops whose result is the operand's bytes under another type.
func isAlias(op *ir.Op) bool {
	return op != nil && (op.Is("stablehlo.reshape") ||
		op.Is("stablehlo.bitcast_convert") && op.Operands[0].Type.DType.Size() != op.Result().Type.DType.Size())
}

// stepOver is the value whose bytes v is, through aliases.
func stepOver(v *ir.Value) *ir.Value {
	for isAlias(v.Def()) {
		v = v.Def().Operands[0]
	}
	return v
}

func fuse(s *state) error {
	f := s.tensor.Func("main")
	fu := &fuser{scratch: s.opt.scratch()}
	fu.block(f.Block())
	returnCopies(f.Block())
	padsIntoWindows(s, f.Block())
	siblings(s, f.Block())
	separables(s, f.Block())
	mapsTogether(f.Block())
	joins(f.Block())
	return nil
}

func (fu *fuser) block(b *ir.Block) {
	for _, op := range slices.Clone(b.Ops) {
		if isControl(op) {
			for _, r := range op.Regions {
				fu.block(r.Entry())
			}
			controlCopies(op)
		} else {
			sinkCaptures(op)
		}
	}
	dropUnits(b)
	fu.attentions(b)
	fu.of, fu.stage = map[*ir.Op]*group{}, map[*ir.Op]stage{}
	var groups []*group
	ops := slices.Clone(b.Ops)
	for i := len(ops) - 1; i >= 0; i-- {
		op := ops[i]
		switch {
		case op == b.Terminator() && b.ParentOp() != nil || op.Is("func.return", "stablehlo.constant", "gw.region") || isControl(op) || isAlias(op):
		case isView(op):
			fu.absorb(op)
			if len(op.Result().Uses()) == 0 {
				op.Erase()
				continue
			}
			groups = append(groups, fu.open("map", op, inEpi))
		default:
			if g, st := fu.home(op); g != nil {
				fu.join(g, op, st)
				fu.await(g, op)
				continue
			}
			form, ok := heroForms[op.Name]
			st := inHero
			if !ok {
				form, st = "map", inEpi
			}
			g := fu.open(form, op, st)
			if st == inHero {
				g.hero = op
			}
			fu.await(g, op)
			groups = append(groups, g)
		}
	}
	for i := len(groups) - 1; i >= 0; i-- {
		groups[i].num = fu.count
		fu.count++
		groups[i].build(b)
	}
}

// sinkCaptures copies constants that a nested body (a combiner) takes from outside into it.
func sinkCaptures(op *ir.Op) {
	for _, r := range op.Regions {
		r.Walk(func(in *ir.Op) {
			for i, v := range in.Operands {
				if v.IsConst() && v.Def().Block != in.Block {
					c := v.Def().Clone(nil)
					in.Block.Insert(0, c)
					in.SetOperand(i, c.Result())
				}
			}
		})
	}
}

func (fu *fuser) open(form string, op *ir.Op, st stage) *group {
	g := &group{form: form, root: op, ext: map[*ir.Value]bool{}}
	fu.join(g, op, st)
	return g
}

func (fu *fuser) join(g *group, op *ir.Op, st stage) {
	fu.of[op], fu.stage[op] = g, st
	g.ops = append(g.ops, op)
	for _, v := range op.Results {
		delete(g.ext, v)
	}
	for _, v := range op.Operands {
		if v.Splat() == nil {
			g.ext[v] = true
		}
	}
	if st == inHero {
		g.hero = op
	}
}

// home is the group that an op can join and its stage there, nil if none.
func (fu *fuser) home(op *ir.Op) (*group, stage) {
	dot := fu.chain[op]
	if dot != nil && fu.of[dot] != nil {
		return fu.of[dot], inPre
	}
	if dot != nil && dot != op { // behind the product, which has to come into the same group
		if g, st := fu.mapHome(op); g != nil && g.form == "map" && g.hero == nil && (g.only == nil || g.only == dot) {
			return g, st
		}
		return nil, 0
	}
	if g, ok := fu.homeRow(op); ok {
		return g, inEpi
	}
	return fu.mapHome(op)
}

// mapHome is home for all but rows.
func (fu *fuser) mapHome(op *ir.Op) (*group, stage) {
	var g *group
	var st stage
	shape := op.Results[0].Type.Shape
	for _, r := range op.Results {
		for _, u := range r.Uses() {
			ug := fu.of[u.Op]
			if ug == nil || g != nil && ug != g {
				return nil, 0
			}
			g = ug
			us := fu.stage[u.Op]
			switch {
			case isView(u.Op):
				return nil, 0
			case us == inHero:
				if g.form != "reduce" || u.Index >= len(u.Op.Results) {
					return nil, 0
				}
				us = inPre
			}
			if st != 0 && st != us || !slices.Equal(u.Op.Operands[u.Index].Type.Shape, shape) || us != inPre && !slices.Equal(u.Op.Results[0].Type.Shape, shape) {
				return nil, 0
			}
			st = us
		}
	}
	if g == nil || g.size(op) > maxPointers || g.only != nil && g.only != op && g.size(op) > maxPointers-maxChainLeaves-3 || fu.tooWide(g, op) {
		return nil, 0
	}
	if _, ok := elementwise[op.Name]; ok {
		return g, st
	}
	switch heroForms[op.Name] {
	case "reduce", "contract":
		if g.form != "map" || g.hero != nil || g.only != nil && g.only != op || !takesEpilogue(op) {
			return nil, 0
		}
		g.form = heroForms[op.Name]
		return g, inHero
	}
	return nil, 0
}

// takesEpilogue reports whether a hero's results are all of one shape.
func takesEpilogue(op *ir.Op) bool {
	for _, r := range op.Results {
		if !slices.Equal(r.Type.Shape, op.Results[0].Type.Shape) {
			return false
		}
	}
	return true
}

// size is the number of pointers of the group with op in it.
func (g *group) size(op *ir.Op) int {
	n := len(g.ext) + len(op.Operands)
	for _, v := range g.root.Results {
		if v.Type.IsTensor() {
			n++
		}
	}
	return n
}

// absorb copies a view into the groups that read it in place.
func (fu *fuser) absorb(op *ir.Op) {
	copies := map[*group]*ir.Op{}
	for _, u := range slices.Clone(op.Result().Uses()) {
		g := fu.of[u.Op]
		if g == nil || !fu.readsThrough(g, u) {
			continue
		}
		c := copies[g]
		if c == nil {
			c = op.Clone(nil)
			op.Block.Insert(op.Index(), c)
			copies[g] = c
			fu.join(g, c, fu.stageOfUse(u))
		}
		delete(g.ext, op.Result())
		u.Op.SetOperand(u.Index, c.Result())
	}
}

func (fu *fuser) stageOfUse(u ir.Use) stage {
	if st := fu.stage[u.Op]; st != inHero {
		return st
	}
	return inPre
}

// readsThrough reports whether an operand may be an affine view.
func (fu *fuser) readsThrough(g *group, u ir.Use) bool {
	switch {
	case u.Op.Name == "gw.view": // reads memory
		return false
	case fu.stage[u.Op] == inHero && g.form == "reduce":
		return u.Index < len(u.Op.Results)
	case fu.stage[u.Op] == inHero && g.form != "contract":
		return false
	case g.form == "map" || g.form == "reduce":
		return true
	}
	return g.form == "contract" && contractReads(u)
}

// build replaces the group's ops by a region op at the place of the last of them.
func (g *group) build(b *ir.Block) {
	slices.Reverse(g.ops)
	slices.SortStableFunc(g.ops, func(x, y *ir.Op) int { return x.Index() - y.Index() })
	member := map[*ir.Op]bool{}
	for _, op := range g.ops {
		member[op] = true
	}
	var ext, outs []*ir.Value
	consts := map[*ir.Value]*ir.Value{}
	region := ir.NewOp("gw.region", nil, nil)
	blk := region.AddRegion().AddBlock()
	vm := ir.Map{}
	for _, op := range g.ops {
		for _, v := range op.Operands {
			switch _, done := vm[v]; {
			case done || member[v.Def()]:
			case v.Splat() != nil:
				c := v.Def().Clone(nil)
				c.Attrs.Set("value", v.Splat().Compact())
				blk.Append(c)
				consts[v], vm[v] = c.Result(), c.Result()
			default:
				ext = append(ext, v)
				vm[v] = blk.AddArg(v.Type)
			}
		}
	}
	for _, op := range g.ops {
		blk.Append(op.Clone(vm))
		for _, r := range op.Results {
			// A sort or scatter writes every result, used or not.
			all := g.form == "index" && op == g.hero && len(op.Results) > 1
			if all || slices.ContainsFunc(r.Uses(), func(u ir.Use) bool { return !member[u.Op] }) {
				outs = append(outs, r)
			}
		}
	}
	if len(outs) == 0 {
		outs = g.root.Results[:1]
	}
	var types []ir.Type
	var inner []*ir.Value
	for _, v := range outs {
		types, inner = append(types, v.Type), append(inner, vm[v])
	}
	if g.form == "map" && g.pureMove(inner) {
		g.form = "move"
	}
	blk.Append(ir.NewOp("gw.yield", nil, inner))
	op := ir.NewOp("gw.region", types, ext, ir.A("form", ir.String(g.form)), ir.A("sym", ir.String(g.symbol())))
	op.Pos = g.root.Pos
	if g.hero != nil {
		op.Pos = g.hero.Pos
	}
	r := op.AddRegion()
	blk.Region = r
	r.Blocks = append(r.Blocks, blk)
	b.Insert(g.root.Index(), op)
	for i, v := range outs {
		v.ReplaceAllUses(op.Results[i])
	}
	for i := len(g.ops) - 1; i >= 0; i-- {
		g.ops[i].Erase()
	}
}

// pureMove reports a map that computes nothing.
func (g *group) pureMove(outs []*ir.Value) bool {
	for _, op := range g.ops {
		if !isView(op) {
			return false
		}
	}
	return len(outs) == 1
}

// symbol is r, the number, and the ops that say most about the region.
func (g *group) symbol() string {
	var parts []string
	for _, op := range g.ops {
		name := op.Name[strings.LastIndexByte(op.Name, '.')+1:]
		if len(parts) < 3 && !slices.Contains(parts, name) && (op == g.hero || !isView(op) || len(g.ops) == 1) {
			parts = append(parts, name)
		}
	}
	if g.hero != nil {
		name := g.hero.Name[strings.LastIndexByte(g.hero.Name, '.')+1:]
		if !slices.Contains(parts, name) {
			parts[0] = name
		}
	}
	if len(parts) == 0 {
		parts = []string{"copy"}
	}
	return fmt.Sprintf("r%d_%s", g.num, strings.Join(parts, "_"))
}
