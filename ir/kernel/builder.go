package kernel

import (
	"math"
)

// Builder appends instructions to a block of a function. It folds nothing: passes do.
type Builder struct {
	M   *Module
	F   *Func
	B   *Block
	Loc int32 // given to every instruction built

	room  []Value // where the operands of the next instructions go
	insts []Inst  // an array that blocks' lists are cut from; the last one goes on in it
}

// NewFunc adds a function with an entry block whose parameters have the given types and sets the builder there.
func NewFunc(m *Module, name string, params ...Type) *Builder {
	f := &Func{Name: name, Sig: params, NoAlias: make([]bool, len(params))}
	m.Funcs = append(m.Funcs, f)
	b := &Builder{M: m, F: f}
	b.B = b.NewBlock("entry", params...)
	return b
}

// NewBlock adds a block with parameters; the builder stays where it is.
func (b *Builder) NewBlock(name string, params ...Type) *Block {
	blk := &Block{Name: name}
	for _, t := range params {
		blk.Params = append(blk.Params, b.F.NewValue(t))
	}
	b.F.Blocks = append(b.F.Blocks, blk)
	return blk
}

// Index is the number of a block of the function, −1 if it is not one.
func (b *Builder) Index(blk *Block) int {
	for i, x := range b.F.Blocks {
		if x == blk {
			return i
		}
	}
	return -1
}

// At moves the builder to the end of a block.
func (b *Builder) At(blk *Block) { b.B = blk }

// Param is the i-th parameter of the function.
func (b *Builder) Param(i int) Value { return b.F.Blocks[0].Params[i] }

// Type is the type of a value.
func (b *Builder) Type(v Value) Type { return b.F.TypeOf(v) }

// Add appends an instruction and returns its result, None where its type is none. The Mask, Old and Res of
// a literal Inst are zero and so would name value 0: use New to make one.
func (b *Builder) Add(in Inst) Value {
	in.Loc = b.Loc
	in.Res = None
	if in.Type != NoType && !in.Op.Is(Writes) && in.Op != OpBr && in.Op != OpCondBr && in.Op != OpRet && in.Op != OpSwitch {
		in.Res = b.F.NewValue(in.Type)
	}
	b.put(in)
	return in.Res
}

// put appends an instruction that is complete.
func (b *Builder) put(in Inst) {
	if len(b.B.Insts) == cap(b.B.Insts) {
		b.extend()
	}
	b.B.Insts = append(b.B.Insts, in)
}

// extend makes room for another instruction of the block. Most blocks are built in one go, and their lists grow where they lie.
func (b *Builder) extend() {
	l, end := b.B.Insts, len(b.insts)
	n := len(l)
	if n > 0 && end > 0 && end < cap(b.insts) && &l[n-1] == &b.insts[end-1] {
		b.insts = b.insts[:end+1]
		b.B.Insts = b.insts[end-n : end : end+1]
		return
	}
	more := max(1, n) // what is gone back to will be again
	if cap(b.insts)-end < n+more {
		b.insts, end = make([]Inst, 0, max(64, min(2*cap(b.insts), 1024), n+more)), 0
	}
	b.insts = b.insts[:end+n+more]
	b.B.Insts = b.insts[end : end+copy(b.insts[end:], l) : end+n+more]
}

// New makes an instruction with no mask and no result yet.
func New(op Op, t Type, args ...Value) Inst {
	return Inst{Op: op, Type: t, Res: None, Mask: None, Old: None, Args: args}
}

// inst is New with the operands in an array that many instructions share.
func (b *Builder) inst(op Op, t Type, args ...Value) Inst {
	n := len(args)
	if n == 0 {
		return New(op, t)
	}
	if len(b.room) < n {
		b.room = make([]Value, max(n, 256))
	}
	own := b.room[:n:n]
	b.room = b.room[n:]
	copy(own, args)
	return Inst{Op: op, Type: t, Res: None, Mask: None, Old: None, Args: own}
}

// Op appends an instruction without masks or immediates.
func (b *Builder) Op(op Op, t Type, args ...Value) Value { return b.Add(b.inst(op, t, args...)) }

// Masked appends one that acts on the lanes in mask and keeps old's (or zero) in the others.
func (b *Builder) Masked(op Op, t Type, mask, old Value, args ...Value) Value {
	in := b.inst(op, t, args...)
	in.Mask, in.Old = mask, old
	return b.Add(in)
}

// OpImm appends an instruction with immediates.
func (b *Builder) OpImm(op Op, t Type, imm, imm2 int64, args ...Value) Value {
	in := b.inst(op, t, args...)
	in.Imm, in.Imm2 = imm, imm2
	return b.Add(in)
}

// Bin, Un and the like take the type from their first operand.
func (b *Builder) Bin(op Op, x, y Value) Value { return b.Op(op, b.Type(x), x, y) }

// Un appends a unary op of its operand's type.
func (b *Builder) Un(op Op, x Value) Value { return b.Op(op, b.Type(x), x) }

// Const is the bit pattern bits as type t (in every lane of a vector).
func (b *Builder) Const(t Type, bits int64) Value { return b.OpImm(OpConst, t, bits, 0) }

// I64 and the others are scalar constants.
func (b *Builder) I64(x int64) Value { return b.Const(TI64, x) }

// I32 is a scalar i32 constant.
func (b *Builder) I32(x int32) Value { return b.Const(TI32, int64(x)) }

// F32 is a scalar f32 constant.
func (b *Builder) F32(x float32) Value { return b.Const(TF32, int64(math.Float32bits(x))) }

// PtrConst is a constant address, of the scratchpad.
func (b *Builder) PtrConst(x int64) Value { return b.Const(TPtr, x) }

// Addr is the address of a symbol plus off.
func (b *Builder) Addr(sym string, off int64) Value {
	in := b.inst(OpAddr, TPtr)
	in.Sym, in.Imm = sym, off
	return b.Add(in)
}

// AddI adds a constant to an integer or pointer; by 0 it is the operand itself.
func (b *Builder) AddI(x Value, n int64) Value {
	if n == 0 {
		return x
	}
	return b.Bin(OpAdd, x, b.Const(b.Type(x), n))
}

// MulI multiplies by a constant.
func (b *Builder) MulI(x Value, n int64) Value {
	if n == 1 {
		return x
	}
	return b.Bin(OpMul, x, b.Const(b.Type(x), n))
}

// PtrAdd adds an i64 byte offset to a pointer.
func (b *Builder) PtrAdd(p, off Value) Value {
	return b.Bin(OpAdd, p, b.Op(OpBitcast, TPtr, off))
}

// ICmp and FCmp compare; the result is i1 or a mask.
func (b *Builder) ICmp(c Cond, x, y Value) Value { return b.cmp(OpICmp, c, x, y) }

// FCmp compares floats.
func (b *Builder) FCmp(c Cond, x, y Value) Value { return b.cmp(OpFCmp, c, x, y) }

func (b *Builder) cmp(op Op, c Cond, x, y Value) Value {
	in := b.inst(op, b.Type(x).MaskType(), x, y)
	in.Cond = c
	return b.Add(in)
}

// Select is a where c, else d.
func (b *Builder) Select(c, a, d Value) Value { return b.Op(OpSelect, b.Type(a), c, a, d) }

// Cvt converts with a rounding mode.
func (b *Builder) Cvt(op Op, t Type, r Rnd, x Value) Value {
	in := b.inst(op, t, x)
	in.Rnd = r
	return b.Add(in)
}

// Load loads t from p + off under a mask (None: all lanes).
func (b *Builder) Load(t Type, p Value, off int64, mask Value) Value {
	in := b.inst(OpLoad, t, p)
	in.Imm, in.Mask = off, mask
	return b.Add(in)
}

// Store stores v at p + off under a mask.
func (b *Builder) Store(v, p Value, off int64, mask Value) {
	in := b.inst(OpStore, b.Type(v), v, p)
	in.Imm, in.Mask = off, mask
	b.Add(in)
}

// Call calls a function; t is its result type.
func (b *Builder) Call(sym string, t Type, args ...Value) Value {
	in := b.inst(OpCall, t, args...)
	in.Sym = sym
	return b.Add(in)
}

// Br jumps to a block.
func (b *Builder) Br(to *Block, args ...Value) {
	in := b.inst(OpBr, NoType)
	in.Succs = []Succ{{b.Index(to), args}}
	b.Add(in)
}

// CondBr jumps to t or f.
func (b *Builder) CondBr(c Value, t *Block, targs []Value, f *Block, fargs []Value) {
	in := b.inst(OpCondBr, NoType, c)
	in.Succs = []Succ{{b.Index(t), targs}, {b.Index(f), fargs}}
	b.Add(in)
}

// Ret returns; v is None for no result.
func (b *Builder) Ret(v Value) {
	in := b.inst(OpRet, NoType)
	if v != None {
		in.Args = []Value{v}
	}
	b.Add(in)
}

// Loop builds a counted loop that runs n ≥ 1 times (n an i64 that is not zero): body gets the values carried
// around the loop and returns their next ones, of the same types. The builder then stands behind the loop, and
// Loop returns the final values. It is a dbnz loop; body may make blocks of its own.
func (b *Builder) Loop(n Value, init []Value, body func(carried []Value) []Value) []Value {
	types := []Type{TI64}
	for _, v := range init {
		types = append(types, b.Type(v))
	}
	head := b.NewBlock("loop", types...)
	b.Br(head, append([]Value{n}, init...)...)
	b.At(head)
	next := body(head.Params[1:])
	exit := b.NewBlock("exit", types[1:]...)
	in := b.inst(OpDbnz, TI64, head.Params[0])
	in.Res = b.F.NewValue(TI64)
	in.Loc = b.Loc
	in.Succs = []Succ{{b.Index(head), append([]Value{in.Res}, next...)}, {b.Index(exit), next}}
	b.put(in)
	b.At(exit)
	return exit.Params
}

// For builds a counted loop over constant bounds, unrolled once if n is 1 and skipped if n ≤ 0; the body also gets
// the carried values only: derive an index by carrying it.
func (b *Builder) For(n int64, init []Value, body func(carried []Value) []Value) []Value {
	switch {
	case n <= 0:
		return init
	case n == 1:
		return body(init)
	}
	return b.Loop(b.I64(n), init, body)
}

// If builds a two-way branch; each side returns values of equal types, which If gives back joined.
func (b *Builder) If(c Value, then, els func() []Value) []Value {
	tb, eb := b.NewBlock("then"), b.NewBlock("else")
	b.CondBr(c, tb, nil, eb, nil)
	b.At(tb)
	tv := then()
	tend := b.B
	b.At(eb)
	var ev []Value
	if els != nil {
		ev = els()
	}
	eend := b.B
	types := make([]Type, len(tv))
	for i, v := range tv {
		types[i] = b.Type(v)
	}
	join := b.NewBlock("join", types...)
	b.At(tend)
	b.Br(join, tv...)
	b.At(eend)
	b.Br(join, ev...)
	b.At(join)
	return join.Params
}

// While builds a loop that runs as long as cond says: cond and body get the carried values.
func (b *Builder) While(init []Value, cond func(c []Value) Value, body func(c []Value) []Value) []Value {
	types := make([]Type, len(init))
	for i, v := range init {
		types[i] = b.Type(v)
	}
	head := b.NewBlock("while", types...)
	b.Br(head, init...)
	b.At(head)
	c := cond(head.Params)
	bodyBlk, exit := b.NewBlock("do"), b.NewBlock("done")
	b.CondBr(c, bodyBlk, nil, exit, nil)
	b.At(bodyBlk)
	b.Br(head, body(head.Params)...)
	b.At(exit)
	return head.Params
}
