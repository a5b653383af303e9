package passes

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// Placement. Every value at the top of main lives somewhere: an input or output buffer (through the I/O table), the
// arena (one block of global memory, its bytes reused as lifetimes end), or read-only data. Attribute gw.at of a
// region or control op holds the places of its results, "arena:4096" or "output:1"; all else follows by name: an
// alias lies where its operand does, a while's arguments where its results do.

// placer numbers ops in order of execution and collects lifetimes.
type placer struct {
	start, end map[*ir.Op]int
	now        int
	class      map[*ir.Value]*buffer // by owner value
	bufs       []*buffer
	output     map[*ir.Value]int
	parts      map[*ir.Value]part
}

// part is where in a concatenation a value lies.
type part struct {
	of  *ir.Value
	off int64 // in bytes
}

func place(s *state) error {
	f := s.tensor.Func("main")
	p := &placer{start: map[*ir.Op]int{}, end: map[*ir.Op]int{}, class: map[*ir.Value]*buffer{}, output: map[*ir.Value]int{}, parts: map[*ir.Value]part{}}
	p.number(f.Block())
	for i, v := range f.Return().Operands {
		p.output[stepOver(v)] = i
	}
	p.block(f.Block())
	arena := plan(p.bufs, 64)
	s.info.ArenaBytes, s.info.ArenaLive = arena, mostLive(p.bufs, 64)
	f.Walk(func(op *ir.Op) {
		if op.Name != "gw.region" && !isControl(op) && !isJoin(op) {
			return
		}
		at := make(ir.Array, len(op.Results))
		for i, r := range op.Results {
			at[i] = ir.String(p.spot(r).String())
		}
		op.Attrs.Set("gw.at", at)
	})
	f.Attrs.Set("gw.arena", ir.Int{Value: arena, Type: ir.I64})
	return nil
}

func (p *placer) number(b *ir.Block) {
	for _, op := range b.Ops {
		p.now++
		p.start[op] = p.now
		if isControl(op) {
			for _, r := range op.Regions {
				p.number(r.Entry())
			}
		}
		p.now++
		p.end[op] = p.now
	}
}

// block makes the buffers of the values of a block; control ops come first, since they tie values together.
func (p *placer) block(b *ir.Block) {
	for _, op := range b.Ops {
		if !isControl(op) {
			continue
		}
		for i, r := range op.Results {
			buf := p.buffer(r, op)
			if op.Name == "stablehlo.while" {
				p.tie(op.Operands[i], buf)
				for _, rg := range op.Regions {
					p.tie(rg.Entry().Args[i], buf)
				}
				p.tieResult(op.Body(1).Terminator().Operands[i], buf)
				continue
			}
			for _, rg := range op.Regions {
				p.tieResult(rg.Entry().Terminator().Operands[i], buf)
			}
		}
		for _, rg := range op.Regions {
			p.block(rg.Entry())
		}
	}
	for _, op := range slices.Backward(b.Ops) {
		if isJoin(op) {
			p.join(op)
		}
	}
	for _, op := range b.Ops {
		if op.Name != "gw.region" {
			continue
		}
		for _, r := range op.Results {
			if p.parts[r].of == nil {
				p.own(r, op)
			}
		}
	}
}

// own gives a result a buffer if it has none and is no output.
func (p *placer) own(r *ir.Value, op *ir.Op) {
	if _, out := p.output[r]; !out && p.class[r] == nil {
		p.buffer(r, op)
	}
}

// join puts the parts of a concatenation where they lie in it.
func (p *placer) join(op *ir.Op) {
	p.own(op.Result(), op)
	buf, es := p.class[op.Result()], int64(op.Result().Type.DType.Size())
	dim, _ := op.Int("dimension")
	_, pitch := joinRows(op)
	at := int64(0)
	for _, v := range op.Operands {
		w := stepOver(v)
		p.parts[w] = part{op.Result(), at * es}
		if buf != nil {
			p.tie(w, buf)
		}
		at += v.Type.Shape[dim] * (pitch / op.Result().Type.Shape[dim])
	}
}

// spot is where a result is.
func (p *placer) spot(v *ir.Value) spot {
	if in, ok := p.parts[v]; ok {
		s := p.spot(in.of)
		s.off += in.off
		return s
	}
	if n, ok := p.output[v]; ok {
		return spot{kind: "output", n: int64(n)}
	}
	return spot{kind: "arena", off: p.class[v].off}
}

func (p *placer) buffer(v *ir.Value, op *ir.Op) *buffer {
	buf := &buffer{name: op.Str("sym"), size: v.Type.Bytes(), from: p.start[op], to: p.end[op]}
	p.bufs = append(p.bufs, buf)
	p.tie(v, buf)
	return buf
}

func (p *placer) tieResult(v *ir.Value, buf *buffer) {
	if v.ArgOf() == nil {
		p.tie(v, buf)
	}
}

// tie puts a value in a buffer and extends the buffer's life over the value's.
func (p *placer) tie(v *ir.Value, buf *buffer) {
	p.class[v] = buf
	if d := v.Def(); d != nil {
		buf.from = min(buf.from, p.start[d])
		buf.to = max(buf.to, p.end[d])
	}
	p.live(v, v.Block(), buf)
}

func (p *placer) live(v *ir.Value, home *ir.Block, buf *buffer) {
	for _, u := range v.Uses() {
		at := u.Op
		for at.Block != home && at.Block.ParentOp() != nil {
			at = at.Block.ParentOp()
		}
		buf.to = max(buf.to, p.end[at])
		if isAlias(u.Op) {
			p.live(u.Op.Result(), home, buf)
		}
	}
}

// spot is a place in memory.
type spot struct {
	kind string    // arena, input, output, rodata
	n    int64     // which input or output
	off  int64     // where in the arena, or in the output
	data *ir.Value // a constant
}

// String is the spot of a result as an attribute says it: arena:4096, output:1, or output:1:64 where it begins further on.
func (s spot) String() string {
	switch {
	case s.kind == "arena":
		return fmt.Sprintf("arena:%d", s.off)
	case s.off == 0:
		return fmt.Sprintf("output:%d", s.n)
	}
	return fmt.Sprintf("output:%d:%d", s.n, s.off)
}

// parseSpot is the spot that String wrote.
func parseSpot(text string) (s spot, ok bool) {
	kind, rest, _ := strings.Cut(text, ":")
	num, off, further := strings.Cut(rest, ":")
	n, err := strconv.ParseInt(num, 10, 64)
	switch {
	case err != nil:
		return spot{}, false
	case kind == "arena" && !further:
		return spot{kind: kind, off: n}, true
	case kind != "output":
		return spot{}, false
	case !further:
		return spot{kind: kind, n: n}, true
	}
	at, err := strconv.ParseInt(off, 10, 64)
	return spot{kind: kind, n: n, off: at}, err == nil
}

// spotOf finds where a value of main lies, from the attributes that place left.
func spotOf(v *ir.Value) (spot, error) {
	v = stepOver(v)
	op := v.Def()
	if op == nil {
		blk := v.ArgOf()
		if parent := blk.ParentOp(); parent != nil {
			return spotOf(parent.Results[v.Index()])
		}
		return spot{kind: "input", n: int64(v.Index())}, nil
	}
	if v.IsConst() {
		return spot{kind: "rodata", data: v}, nil
	}
	at, _ := op.Attrs.Get("gw.at").(ir.Array)
	if v.Index() < len(at) {
		if text, ok := at[v.Index()].(ir.String); ok {
			if s, ok := parseSpot(string(text)); ok {
				return s, nil
			}
		}
	}
	return spot{}, fmt.Errorf("%s: result %d has no place (gw.at)", op.Name, v.Index())
}
