package backend

import (
	"bufio"
	"fmt"
	"io"

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
				fmt.Fprintf(b, ".%d: // %s\n", k, f.blocks[k].name)
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
			to := ""
			if pk.to >= 0 && k == len(pk.insts)-1 {
				to = fmt.Sprintf(" .%d", pk.to)
			} else if in.sym != "" {
				to = " @" + in.sym
			}
			line := fmt.Sprintf("%6x %s %s%s%s", 8*pk.addr, lead, asm(in), to, tail)
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
