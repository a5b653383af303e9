package backend

import (
	"bufio"
	"fmt"
	"io"

	"github.com/godwit-accel/godwit/isa/object"
)

// dump prints the machine code, each packet with the kernel instructions it came from.
func (l *linker) dump(w io.Writer, p *object.Program) error {
	b := bufio.NewWriter(w)
	var f *fn
	for _, pk := range l.packets {
		if pk.fn != f {
			f = pk.fn
			fmt.Fprintf(b, "%s:\n", f.name)
		}
		for i, in := range pk.insts {
			lead, tail := "    ", ""
			if len(pk.insts) > 1 {
				lead = "    | "
				if i == 0 {
					lead = "    { "
				}
				if i == len(pk.insts)-1 {
					tail = " }"
				}
			}
			fmt.Fprintf(b, "%6x%s%v%s", 8*pk.addr, lead, in.Inst, tail)
			if in.loc > 0 && int(in.loc) < len(l.m.Locs) {
				fmt.Fprintf(b, "\t// %v", l.m.Locs[in.loc])
			}
			b.WriteByte('\n')
		}
	}
	return b.Flush()
}
