package regalloc

import (
	"fmt"
	"strings"
)

// Dump prints an allocation for people: instructions with their places, edits indented.
func (r *Result) Dump(f *Func) string {
	var b strings.Builder
	for i, bl := range f.Blocks {
		fmt.Fprintf(&b, "block %d %v", i, bl.Params)
		for _, s := range bl.Succs {
			fmt.Fprintf(&b, " -> %d%v", s.To, s.Args)
		}
		b.WriteByte('\n')
		for _, x := range r.Code[r.CodeStart[i]:r.CodeStart[i+1]] {
			if x < 0 {
				fmt.Fprintf(&b, "        %v\n", r.Edits[^x])
				continue
			}
			fmt.Fprintf(&b, "  %4d ", x)
			for j, o := range f.Insts[x].Ops {
				fmt.Fprintf(&b, " %s:v%d=%v", [...]string{"use", "def", "early", "mod"}[o.Role], o.V, r.Op(int(x), j))
				if o.Tie >= 0 {
					fmt.Fprintf(&b, "(tie %d)", o.Tie)
				}
				if o.Fixed >= 0 {
					b.WriteString("(fixed)")
				}
			}
			b.WriteByte('\n')
		}
	}
	for _, e := range r.Edges {
		fmt.Fprintf(&b, "edge %d.%d\n", e.Block, e.Succ)
		for _, i := range e.Edits {
			fmt.Fprintf(&b, "        %v\n", r.Edits[i])
		}
	}
	return b.String()
}
