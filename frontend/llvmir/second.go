package llvmir

import (
	"maps"

	"github.com/godwit-accel/godwit/frontend/llvmir/crosscheck"
	"github.com/godwit-accel/godwit/internal/source"
)

// CrossCheck reads a module with both readers and compares, function by function, blocks and instructions by opcode. It
// returns how many functions were compared: none, where the other reader does not know the text.
func CrossCheck(file string, src []byte) (int, error) {
	other, err := crosscheck.Read(file, src)
	if err != nil {
		return 0, nil
	}
	p := newParser(file, string(src))
	p.module()
	byName := map[string]*fn{}
	for _, f := range p.funcs {
		byName[f.name] = f
	}
	var errs source.Errors
	for _, o := range other {
		f := byName[o.Name]
		if f == nil || !p.readBody(f) {
			errs.Add(source.Pos{File: file}, "@%s: one of two readers did not see this function", o.Name)
			continue
		}
		ops := map[string]int{}
		for i := range p.body.insts {
			in := &p.body.insts[i]
			if in.op.name == "call" && in.callee.kind == oSymbol && crosscheck.Ignored(in.callee.c.sym) {
				continue
			}
			ops[in.op.name]++
		}
		if len(p.body.order) != o.Blocks || !maps.Equal(ops, o.Ops) {
			errs.Add(f.pos, "@%s: two readers disagree: %d blocks with %v, and %d with %v", o.Name, len(p.body.order), ops, o.Blocks, o.Ops)
		}
	}
	if err := p.errs.Err(); err != nil {
		return 0, err
	}
	return len(other), errs.Err()
}
