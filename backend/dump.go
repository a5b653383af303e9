package backend

import (
	"bufio"
	"fmt"
	"io"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// dump prints the machine code, each instruction with the kernel instruction it came from.
func (l *linker) dump(w io.Writer, _ *object.Program) error {
	b := bufio.NewWriter(w)
	var f *fn
	for i, pk := range l.packets {
		if pk.fn != f {
			f = pk.fn
			fmt.Fprintf(b, "%s:\n", f.name)
		}
		for k := range f.blocks {
			if at := l.at[f.index]; at[k] == i && f.reached[k] {
				fmt.Fprintf(b, "%s: // %s\n", label(f, k), f.blocks[k].name)
			}
		}
		for k, in := range pk.insts {
			lead, tail := "   ", ""
			if len(pk.insts) > 1 {
				lead = "  |"
				if k == 0 {
					lead = "  {"
				}
				if k == len(pk.insts)-1 {
					tail = " }"
				}
			}
			name := ""
			if pk.to >= 0 && k == len(pk.insts)-1 {
				name = label(f, pk.to)
			} else if in.sym != "" {
				name = in.sym
				if in.Op == isa.OpAdr && in.symOff != 0 {
					name = fmt.Sprintf("%s%+d", in.sym, in.symOff)
				}
			}
			line := fmt.Sprintf("%6x %s %s%s", 8*pk.addr, lead, in.Format(func(int64) string { return name }), tail)
			if in.src >= 0 {
				line = fmt.Sprintf("%-64s // %s", line, f.k.InstString(f.source[in.src]))
			} else if in.slot {
				line = fmt.Sprintf("%-64s // spill slot %d", line, in.symOff)
			}
			fmt.Fprintln(b, line)
		}
	}
	return b.Flush()
}

// label names a block.
func label(f *fn, b int) string { return fmt.Sprintf("%s.%d", f.name, b) }
