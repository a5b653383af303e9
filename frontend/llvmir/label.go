package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// The address of a label, as C's computed goto takes it, is a number: code asks of it only where to jump, whether two are
// equal and, in tables of distances, by how much they differ. Numbers run through the module, and the jump is a switch.

// labelKey is a label of a function.
type labelKey struct{ fn, label string }

// labelNumber is what stands for the address of a label; never zero, which would be null.
func (p *parser) labelNumber(k labelKey) int64 {
	n, ok := p.labels[k]
	if !ok {
		n = int64(len(p.labels) + 1)
		p.labels[k] = n
	}
	return n
}

// labelAddress reads blockaddress(@function, %label).
func (p *parser) labelAddress(t *typ) operand {
	p.next()
	p.expect('(')
	if p.tok.kind != tGlobal {
		p.fail(p.pos(), "%s where a function belongs", p.tok)
	}
	k := labelKey{fn: p.tok.text}
	p.next()
	p.expect(',')
	if p.tok.kind != tLocal {
		p.fail(p.pos(), "%s where a label belongs", p.tok)
	}
	k.label = p.tok.text
	p.next()
	p.expect(')')
	return bitsOf(t, p.labelNumber(k))
}

func readIndirectBr(p *parser, in *inst) {
	start := len(p.body.slab)
	p.push(p.typed())
	p.operands(in, start)
	if in.args[0].t.kind != kPtr {
		p.fail(in.pos, "indirectbr to %v", in.args[0].t)
	}
	p.expect(',')
	p.expect('[')
	for !p.accept(']') {
		in.blocks = append(in.blocks, p.successor())
		if !p.isPunct(']') {
			p.expect(',')
		}
	}
}

// emitIndirectBr switches over the labels that the instruction names; to jump elsewhere is undefined.
func (f *function) emitIndirectBr(in *inst) {
	if len(in.blocks) == 0 {
		f.emitUnreachable(in)
		return
	}
	v := f.Op(kernel.OpBitcast, kernel.TI64, f.val(&in.args[0]))
	ss := []kernel.Succ{f.edge(f.at, in.blocks[0])}
	var cases []int64
	seen := map[int32]bool{in.blocks[0]: true}
	for _, b := range in.blocks[1:] {
		if seen[b] {
			continue
		}
		seen[b] = true
		cases = append(cases, f.im.p.labelNumber(labelKey{f.src.name, f.b.blocks[b].name}))
		ss = append(ss, f.edge(f.at, b))
	}
	f.end(kernel.OpSwitch, v, cases, ss...)
}
