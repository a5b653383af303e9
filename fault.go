package godwit

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/passes"
)

// Fault is a bug planted in a compile, to see that what looks for bugs finds one: every op From that the pass
// left becomes To. Behind a tensor pass they are ops of the tensor IR, behind lower and what follows kernel ops,
// behind BackendStage instructions.
type Fault struct{ Pass, From, To string }

// ParseFault reads PASS:FROM=TO.
func ParseFault(s string) (*Fault, error) {
	pass, ops, ok := strings.Cut(s, ":")
	from, to, ok2 := strings.Cut(ops, "=")
	if !ok || !ok2 {
		return nil, fmt.Errorf("fault %q: want PASS:FROM=TO", s)
	}
	f := &Fault{pass, from, to}
	if pass == BackendStage {
		for _, name := range []string{from, to} {
			if _, ok := isa.Lookup(name); !ok {
				return nil, fmt.Errorf("fault %q: no instruction is called %q", s, name)
			}
		}
		return f, nil
	}
	p := passes.Lookup(pass)
	if p == nil {
		return nil, fmt.Errorf("fault %q: no pass is called %q", s, pass)
	}
	for _, name := range []string{from, to} {
		if _, isKernel := kernelOp(name); p.Level == passes.Tensor && ir.Lookup(name) == nil || p.Level != passes.Tensor && !isKernel {
			return nil, fmt.Errorf("fault %q: no op behind %s is called %q", s, pass, name)
		}
	}
	return f, nil
}

func kernelOp(name string) (kernel.Op, bool) {
	for i := range kernel.Ops {
		if kernel.Ops[i].Name == name && name != "" {
			return kernel.Op(i), true
		}
	}
	return 0, false
}

// planter changes what a stage left: the tensor module, the kernel module or the program; the others are nil.
type planter func(stage string, t *ir.Module, k *kernel.Module, p *object.Program)

func (f *Fault) plant(stage string, t *ir.Module, k *kernel.Module, p *object.Program) {
	if f == nil || stage != f.Pass {
		return
	}
	switch {
	case t != nil:
		t.Walk(func(op *ir.Op) {
			if op.Name == f.From {
				op.Name = f.To
			}
		})
	case k != nil:
		from, _ := kernelOp(f.From)
		to, _ := kernelOp(f.To)
		for _, fn := range k.Funcs {
			for _, b := range fn.Blocks {
				for i := range b.Insts {
					if b.Insts[i].Op == from {
						b.Insts[i].Op = to
					}
				}
			}
		}
	default:
		from, _ := isa.Lookup(f.From)
		to, _ := isa.Lookup(f.To)
		eachInst(p.Text, func(in *isa.Inst) bool {
			if in.Op != from {
				return false
			}
			in.Op = to
			return true
		})
	}
}

// eachInst visits the instructions of a text and writes back those that visit says it changed.
func eachInst(text []byte, visit func(*isa.Inst) bool) {
	words := make([]uint64, len(text)/8)
	for i := range words {
		words[i] = binary.LittleEndian.Uint64(text[8*i:])
	}
	for at := 0; at < len(words); {
		in, n, err := isa.Decode(words[at:])
		if err != nil {
			return
		}
		if visit(&in) {
			if w, _, err := isa.Encode(&in); err == nil {
				binary.LittleEndian.PutUint64(text[8*at:], w)
			}
		}
		at += n
	}
}
