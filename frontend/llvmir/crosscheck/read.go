package crosscheck

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/llir/llvm/asm"
	"github.com/llir/llvm/ir"

	"github.com/godwit-accel/godwit/internal/source"
)

// Func is what a defined function holds.
type Func struct {
	Name   string
	Blocks int
	Ops    map[string]int // instructions by opcode
}

// Ignored reports calls that the normaliser drops: they are about debugging and aliasing, not about values.
func Ignored(callee string) bool {
	return strings.HasPrefix(callee, "llvm.dbg.") || callee == "llvm.experimental.noalias.scope.decl"
}

// Read parses a module and lists its functions in order. The parser knows the grammar of LLVM 14, and the normaliser
// rewrites what ordinary newer files have beyond it; an error means that this reader does not know the text, not
// that the text is wrong.
func Read(file string, src []byte) ([]Func, error) {
	n, err := normalise(file, string(src))
	if err != nil {
		return nil, err
	}
	m, err := parse(file, n.text)
	if err != nil {
		return nil, err
	}
	var out []Func
	for _, f := range m.Funcs {
		if len(f.Blocks) == 0 {
			continue
		}
		x := Func{Name: f.Name(), Blocks: len(f.Blocks), Ops: map[string]int{}}
		for _, b := range f.Blocks {
			for _, in := range b.Insts {
				x.Ops[opName(in)]++
			}
			x.Ops[opName(b.Term)]++
		}
		// The parser drops words that it does not know, whole instructions too: what was counted on the way tells.
		total := 0
		for _, k := range x.Ops {
			total += k
		}
		if k := len(out); k >= len(n.counts) || n.counts[k] != total {
			return nil, source.Errorf(source.Pos{File: file}, "@%s: the parser kept %d instructions of the text's", x.Name, total)
		}
		out = append(out, x)
	}
	return out, nil
}

// opName is the opcode behind llir's type of an instruction, whose name is InstFAdd, TermCondBr and so on.
func opName(in any) string {
	name := strings.ToLower(reflect.TypeOf(in).Elem().Name())
	name = strings.TrimPrefix(strings.TrimPrefix(name, "inst"), "term")
	if name == "condbr" {
		return "br"
	}
	return name
}

// parse calls the parser, which panics on some inputs that it does not know.
func parse(file string, text []byte) (m *ir.Module, err error) {
	defer func() {
		if r := recover(); r != nil {
			m, err = nil, source.Errorf(source.Pos{File: file}, "cannot be parsed: %v", r)
		}
	}()
	if m, err = asm.ParseBytes(file, text); err != nil {
		return nil, fmt.Errorf("%s: cannot be parsed: %w", file, err)
	}
	return m, nil
}
