package ir

import (
	"errors"

	"github.com/godwit-accel/godwit/internal/source"
)

// Builder makes ops at an insertion point. Result types are inferred through the op table.
//
// A mistake (shapes that do not fit, say) is remembered, not returned: the call gives a
// poison value, calls that take a poison value give poison too, and Err reports every
// mistake at its position. So a frontend builds a whole graph and asks once.
type Builder struct {
	block *Block
	at    int        // index in the block, -1 at its end
	Pos   source.Pos // given to every op made
	errs  *source.Errors
}

// NewBuilder makes a builder that appends to the block.
func NewBuilder(b *Block) *Builder { return &Builder{block: b, at: -1, errs: &source.Errors{}} }

// BuildBefore makes a builder that inserts in front of op, at op's position in the text.
func BuildBefore(op *Op) *Builder {
	return &Builder{block: op.Block, at: op.Index(), Pos: op.Pos, errs: &source.Errors{}}
}

// BuildAfter makes a builder that inserts behind op.
func BuildAfter(op *Op) *Builder {
	return &Builder{block: op.Block, at: op.Index() + 1, Pos: op.Pos, errs: &source.Errors{}}
}

// Block is where ops are inserted.
func (b *Builder) Block() *Block { return b.block }

// Err is every mistake so far.
func (b *Builder) Err() error { return b.errs.Err() }

// Fail records a mistake at the builder's position and gives a poison value.
func (b *Builder) Fail(format string, args ...any) *Value {
	b.errs.Add(b.Pos, format, args...)
	return poison()
}

// IsPoison reports a value that stands for a mistake already recorded.
func (v *Value) IsPoison() bool { return v.Type.Kind == InvalidKind }

func poison() *Value { return &Value{} }

func (b *Builder) insert(op *Op) {
	op.Pos = b.Pos
	if b.at < 0 {
		b.block.Append(op)
		return
	}
	b.block.Insert(b.at, op)
	b.at++
}

// BodyFunc fills a region: it gets a builder and the block's arguments, and gives the
// values that the region returns.
type BodyFunc func(b *Builder, args []*Value) []*Value

// Body is one region to build: its argument types and the function that fills it.
type Body struct {
	Args []Type
	Fill BodyFunc
}

// Op makes an op and infers its result types. The result is never nil; after a mistake
// it is a detached op with poison results, as many as the table says.
func (b *Builder) Op(name string, operands []*Value, attrs ...NamedAttr) *Op {
	return b.OpWith(name, nil, operands, attrs)
}

// Op1 is Op for ops with one result.
func (b *Builder) Op1(name string, operands []*Value, attrs ...NamedAttr) *Value {
	return b.OpWith(name, nil, operands, attrs).Result()
}

// OpTo makes an op with one result of a given type, for ops whose result type does not
// follow from the operands (reshape, convert ...).
func (b *Builder) OpTo(name string, result Type, operands []*Value, attrs ...NamedAttr) *Value {
	return b.OpWith(name, []Type{result}, operands, attrs).Result()
}

// OpWith makes an op with regions; results nil means infer them. An op that the table
// knows is verified on the spot.
func (b *Builder) OpWith(name string, results []Type, operands []*Value, attrs []NamedAttr, bodies ...Body) *Op {
	def := Lookup(name)
	bad := func() *Op {
		n := max(len(results), len(operands), 1) // at least as many as the op could have
		if def != nil {
			n = max(n, def.Results)
		}
		op := &Op{Name: name, Pos: b.Pos}
		op.addResults(make([]Type, n))
		return op
	}
	for _, v := range operands {
		if v == nil || v.IsPoison() {
			if v == nil {
				b.Fail("%s: operand missing", name)
			}
			return bad()
		}
	}
	op := NewOp(name, nil, operands, attrs...)
	op.Pos = b.Pos
	before := len(*b.errs)
	for _, body := range bodies {
		blk := op.AddRegion().AddBlock(body.Args...)
		blk.Pos = b.Pos
		sub := &Builder{block: blk, at: -1, Pos: b.Pos, errs: b.errs}
		out := body.Fill(sub, blk.Args)
		sub.OpWith("stablehlo.return", []Type{}, out, nil)
	}
	if len(*b.errs) > before {
		op.release()
		return bad()
	}
	if err := def.complete(op, results); err != nil {
		op.release()
		b.Fail("%s: %w", name, err)
		return bad()
	}
	b.insert(op)
	return op
}

// complete gives the op its result types, inferred or as stated, and verifies it.
func (d *OpDef) complete(op *Op, stated []Type) error {
	switch {
	case d == nil && stated == nil:
		return errors.New("unknown op needs stated result types")
	case d == nil:
		op.addResults(stated)
		return nil
	case stated != nil:
		op.addResults(stated)
		return d.checkOp(op)
	case d.Infer == nil && d.Results != 0:
		return errors.New("result types must be stated")
	}
	if err := d.checkShape(op); err != nil {
		return err
	}
	var inferred []Type
	if d.Infer != nil {
		var err error
		if inferred, err = d.Infer(op); err != nil {
			return err
		}
	}
	op.addResults(inferred)
	for _, t := range inferred {
		if err := checkType(t); err != nil {
			return err
		}
	}
	if d.Verify != nil {
		return d.Verify(op)
	}
	return nil
}
