package passes

import (
	"fmt"
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
}

func place(s *state) error {
	f := s.tensor.Func("main")
	p := &placer{start: map[*ir.Op]int{}, end: map[*ir.Op]int{}, class: map[*ir.Value]*buffer{}, output: map[*ir.Value]int{}}
	p.number(f.Block())
	for i, v := range f.Return().Operands {
		p.output[stepOver(v)] = i
	}
	p.block(f.Block())
	arena := plan(p.bufs, 64)
	s.info.ArenaBytes, s.info.ArenaLive = arena, mostLive(p.bufs, 64)
	f.Walk(func(op *ir.Op) {
		if op.Name != "gw.region" && !isControl(op) {
			return
		}
		at := make(ir.Array, len(op.Results))
		for i, r := range op.Results {
			if n, ok := p.output[r]; ok {
				at[i] = ir.String(fmt.Sprintf("output:%d", n))
			} else {
				at[i] = ir.String(fmt.Sprintf("arena:%d", p.class[r].off))
			}
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
	for _, op := range b.Ops {
		if op.Name != "gw.region" {
			continue
		}
		for _, r := range op.Results {
			if _, out := p.output[r]; !out && p.class[r] == nil {
				p.buffer(r, op)
			}
		}
	}
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
	n    int64     // offset in the arena, or index
	data *ir.Value // a constant
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
		if s, ok := at[v.Index()].(ir.String); ok {
			kind, num, _ := strings.Cut(string(s), ":")
			n, err := strconv.ParseInt(num, 10, 64)
			if err == nil && (kind == "arena" || kind == "output") {
				return spot{kind: kind, n: n}, nil
			}
		}
	}
	return spot{}, fmt.Errorf("%s: result %d has no place (gw.at)", op.Name, v.Index())
}
