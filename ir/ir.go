package ir

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
)

// Module is a list of functions. Name may be empty.
type Module struct {
	Name  string
	Attrs Attrs
	Funcs []*Func
	Pos   source.Pos
}

// Func returns the function of that name, nil if there is none.
func (m *Module) Func(name string) *Func {
	for _, f := range m.Funcs {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// Add appends a function to the module.
func (m *Module) Add(f *Func) {
	f.Module = m
	m.Funcs = append(m.Funcs, f)
}

// Remove takes a function out of the module.
func (m *Module) Remove(f *Func) {
	if i := slices.Index(m.Funcs, f); i >= 0 {
		m.Funcs = slices.Delete(m.Funcs, i, i+1)
	}
	f.Module = nil
}

// Func is a function: a signature and one block that ends in func.return.
// Body is nil for a declaration without body.
type Func struct {
	Name       string
	Visibility string // "", "public", "private", "nested"
	Results    []Type
	ArgAttrs   []Attrs // one per argument, or nil
	ResAttrs   []Attrs // one per result, or nil
	Attrs      Attrs
	Body       *Region
	Inputs     []Type // of a declaration; with a body its block's arguments say it
	Module     *Module
	Pos        source.Pos
}

// NewFunc makes a function with an empty body and adds it to the module (which may be nil).
func NewFunc(m *Module, name string, in, out []Type) *Func {
	f := &Func{Name: name, Results: out}
	f.Body = &Region{Func: f}
	f.Body.AddBlock(in...)
	if m != nil {
		m.Add(f)
	}
	return f
}

// Block is the function's body, nil for a declaration.
func (f *Func) Block() *Block {
	if f.Body == nil {
		return nil
	}
	return f.Body.Entry()
}

// Args are the function's arguments.
func (f *Func) Args() []*Value {
	if b := f.Block(); b != nil {
		return b.Args
	}
	return nil
}

// Type is the function's signature.
func (f *Func) Type() Type {
	in := f.Inputs
	if b := f.Block(); b != nil {
		in = types(b.Args)
	}
	return FuncType(in, f.Results)
}

// Return is the func.return that ends the body, nil if there is none yet.
func (f *Func) Return() *Op {
	if b := f.Block(); b != nil {
		return b.Terminator()
	}
	return nil
}

// Region is a nested body. Every region that the op table knows has exactly one block;
// Blocks is a list so that a malformed region can be represented and reported.
type Region struct {
	Blocks []*Block
	Op     *Op   // the op that holds the region,
	Func   *Func // or the function
}

// Entry is the region's block, nil if it is empty.
func (r *Region) Entry() *Block {
	if r == nil || len(r.Blocks) == 0 {
		return nil
	}
	return r.Blocks[0]
}

// AddBlock appends a block with arguments of the given types.
func (r *Region) AddBlock(args ...Type) *Block {
	b := &Block{Region: r}
	r.Blocks = append(r.Blocks, b)
	for _, t := range args {
		b.AddArg(t)
	}
	return b
}

// Block is a list of ops; the last one is the terminator.
type Block struct {
	Args   []*Value
	Ops    []*Op // change through Insert, Append and Op.Erase only
	Region *Region
	Pos    source.Pos
}

// AddArg appends a block argument.
func (b *Block) AddArg(t Type) *Value {
	v := &Value{Type: t, block: b, index: len(b.Args)}
	b.Args = append(b.Args, v)
	return v
}

// RemoveArg removes an argument that has no uses.
func (b *Block) RemoveArg(i int) {
	b.Args = slices.Delete(b.Args, i, i+1)
	for j := i; j < len(b.Args); j++ {
		b.Args[j].index = j
	}
}

// Terminator is the block's last op, nil if the block is empty.
func (b *Block) Terminator() *Op {
	if len(b.Ops) == 0 {
		return nil
	}
	return b.Ops[len(b.Ops)-1]
}

// Append adds a detached op at the end.
func (b *Block) Append(op *Op) { b.Insert(len(b.Ops), op) }

// Insert puts detached ops at index i.
func (b *Block) Insert(i int, ops ...*Op) {
	for _, op := range ops {
		op.Block = b
	}
	if i == len(b.Ops) {
		b.Ops = append(b.Ops, ops...)
		return
	}
	b.Ops = slices.Insert(b.Ops, i, ops...)
}

// ParentOp is the op whose region holds the block, nil at the top of a function.
func (b *Block) ParentOp() *Op {
	if b.Region == nil {
		return nil
	}
	return b.Region.Op
}

// Func is the function that holds the block, through any nesting.
func (b *Block) Func() *Func {
	for b != nil && b.Region != nil {
		if b.Region.Func != nil {
			return b.Region.Func
		}
		if b.Region.Op == nil {
			return nil
		}
		b = b.Region.Op.Block
	}
	return nil
}

// Op is one operation. Operands may be read freely but are changed only through
// SetOperand and SetOperands, which keep the use lists.
type Op struct {
	Name     string
	Operands []*Value
	Results  []*Value
	Attrs    Attrs
	Regions  []*Region
	Block    *Block // nil while detached
	Pos      source.Pos
	def      *OpDef
}

// NewOp makes a detached op with the given result types.
func NewOp(name string, results []Type, operands []*Value, attrs ...NamedAttr) *Op {
	op := &Op{Name: name, Attrs: attrs, def: Lookup(name)}
	op.SetOperands(operands...)
	op.addResults(results)
	return op
}

func (op *Op) addResults(results []Type) {
	vals := make([]Value, len(results))
	op.Results = make([]*Value, len(results))
	for i, t := range results {
		vals[i] = Value{Type: t, op: op, index: i}
		op.Results[i] = &vals[i]
	}
}

// AddRegion appends an empty region.
func (op *Op) AddRegion() *Region {
	r := &Region{Op: op}
	op.Regions = append(op.Regions, r)
	return r
}

// Def is the op's row in the table, nil for an unregistered op (dialect gw).
func (op *Op) Def() *OpDef {
	if op.def == nil || op.def.Name != op.Name {
		op.def = Lookup(op.Name)
	}
	return op.def
}

// Is reports whether the op has one of the names.
func (op *Op) Is(names ...string) bool { return slices.Contains(names, op.Name) }

// Result is the op's only or first result, nil if it has none.
func (op *Op) Result() *Value {
	if len(op.Results) == 0 {
		return nil
	}
	return op.Results[0]
}

// Body is the block of the i-th region, nil if absent.
func (op *Op) Body(i int) *Block {
	if i >= len(op.Regions) {
		return nil
	}
	return op.Regions[i].Entry()
}

// SetOperand replaces one operand and keeps the use lists.
func (op *Op) SetOperand(i int, v *Value) {
	op.Operands[i].dropUse(op, i)
	op.Operands[i] = v
	v.uses = append(v.uses, Use{op, i})
}

// SetOperands replaces all operands and keeps the use lists.
func (op *Op) SetOperands(vs ...*Value) {
	op.dropOperands()
	op.Operands = slices.Clone(vs)
	for i, v := range vs {
		if v != nil {
			v.uses = append(v.uses, Use{op, i})
		}
	}
}

func (op *Op) dropOperands() {
	for i, v := range op.Operands {
		if v != nil {
			v.dropUse(op, i)
		}
	}
	op.Operands = nil
}

// Index is the op's place in its block, -1 while detached.
func (op *Op) Index() int {
	if op.Block == nil {
		return -1
	}
	return slices.Index(op.Block.Ops, op)
}

// Func is the function that holds the op, nil while detached.
func (op *Op) Func() *Func {
	if op.Block == nil {
		return nil
	}
	return op.Block.Func()
}

// Detach takes the op out of its block; operands and uses stay.
func (op *Op) Detach() {
	if i := op.Index(); i >= 0 {
		op.Block.Ops = slices.Delete(op.Block.Ops, i, i+1)
	}
	op.Block = nil
}

// Erase removes the op and everything in its regions, and drops its uses of other
// values. Its own results must have no uses left.
func (op *Op) Erase() {
	for _, r := range op.Results {
		if len(r.uses) > 0 {
			panic(fmt.Sprintf("ir: erase of %s whose result is still used by %s", op.Name, r.uses[0].Op.Name))
		}
	}
	op.Detach()
	op.release()
}

func (op *Op) release() {
	op.dropOperands()
	for _, r := range op.Regions {
		for _, b := range r.Blocks {
			for _, o := range b.Ops {
				o.release()
			}
		}
	}
}

// ReplaceWith makes every use of the op's results use vs, and erases the op.
func (op *Op) ReplaceWith(vs ...*Value) {
	if len(vs) != len(op.Results) {
		panic(fmt.Sprintf("ir: %s has %d results, replaced with %d", op.Name, len(op.Results), len(vs)))
	}
	for i, v := range vs {
		op.Results[i].ReplaceAllUses(v)
	}
	op.Erase()
}

// MoveBefore moves the op in front of another, possibly in another block.
func (op *Op) MoveBefore(at *Op) {
	op.Detach()
	at.Block.Insert(at.Index(), op)
}

// MoveAfter moves the op behind another, possibly in another block.
func (op *Op) MoveAfter(at *Op) {
	op.Detach()
	at.Block.Insert(at.Index()+1, op)
}

// Value is the result of an op or an argument of a block.
type Value struct {
	Type  Type
	op    *Op
	block *Block
	index int
	uses  []Use
}

// Use is one operand of one op.
type Use struct {
	Op    *Op
	Index int
}

// Def is the op that makes the value, nil for block arguments.
func (v *Value) Def() *Op { return v.op }

// DefName is the name of the op that makes the value, "" for block arguments.
func (v *Value) DefName() string {
	if v.op == nil {
		return ""
	}
	return v.op.Name
}

// ArgOf is the block whose argument the value is, nil for op results.
func (v *Value) ArgOf() *Block { return v.block }

// Index is the value's number among the op's results or the block's arguments.
func (v *Value) Index() int { return v.index }

// Block is the block in which the value is defined.
func (v *Value) Block() *Block {
	if v.op != nil {
		return v.op.Block
	}
	return v.block
}

// Pos is where the value is defined.
func (v *Value) Pos() source.Pos {
	switch {
	case v.op != nil:
		return v.op.Pos
	case v.block != nil:
		return v.block.Pos
	}
	return source.Pos{}
}

// Uses are the operands that hold the value. The slice is the value's own: copy it
// before changing operands.
func (v *Value) Uses() []Use { return v.uses }

// HasOneUse reports exactly one use.
func (v *Value) HasOneUse() bool { return len(v.uses) == 1 }

// ReplaceAllUses makes every user of v use w instead.
func (v *Value) ReplaceAllUses(w *Value) { v.ReplaceUsesIf(w, nil) }

// ReplaceUsesIf makes the users of v for which keep returns true use w instead; nil means all.
func (v *Value) ReplaceUsesIf(w *Value, pick func(Use) bool) {
	if v == w {
		return
	}
	rest := v.uses[:0:0]
	for _, u := range v.uses {
		if pick != nil && !pick(u) {
			rest = append(rest, u)
			continue
		}
		u.Op.Operands[u.Index] = w
		w.uses = append(w.uses, u)
	}
	v.uses = rest
}

// Const is the value's constant data if a stablehlo.constant makes it, else nil.
func (v *Value) Const() *Dense {
	if v.op == nil || v.op.Name != "stablehlo.constant" {
		return nil
	}
	switch d := v.op.Attrs.Get("value").(type) {
	case *Dense:
		return d
	case *Scaled:
		return d.Dense()
	}
	return nil
}

// IsConst says whether there is a Const, without making it.
func (v *Value) IsConst() bool { return v.op != nil && v.op.Name == "stablehlo.constant" }

// Splat is the constant if all of its elements are the same, else nil. A product is not looked at.
func (v *Value) Splat() *Dense {
	if v.Scaled() == nil {
		if d := v.Const(); d != nil && d.IsSplat() {
			return d
		}
	}
	return nil
}

// Scaled is the constant as a product, nil if it is none.
func (v *Value) Scaled() *Scaled {
	if !v.IsConst() {
		return nil
	}
	s, _ := v.op.Attrs.Get("value").(*Scaled)
	return s
}

func (v *Value) dropUse(op *Op, i int) {
	for j := len(v.uses) - 1; j >= 0; j-- {
		if v.uses[j].Op == op && v.uses[j].Index == i {
			v.uses = slices.Delete(v.uses, j, j+1)
			return
		}
	}
}

func types(vs []*Value) []Type {
	out := make([]Type, len(vs))
	for i, v := range vs {
		out[i] = v.Type
	}
	return out
}

// OperandTypes are the types of the operands.
func (op *Op) OperandTypes() []Type { return types(op.Operands) }

// ResultTypes are the types of the results.
func (op *Op) ResultTypes() []Type { return types(op.Results) }
