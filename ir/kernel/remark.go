package kernel

import (
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// Remark is what a pass has to say of a loop: what it did, or why it did not.
type Remark struct {
	Pos   source.Pos // of the loop's header, where the source says it
	Func  string
	Loop  string // the loop's name in Func: its header block
	Pass  string // "vectorise", "stage", "modulo", …
	Done  bool
	Msg   string
	Facts []Fact // figures, in a fixed order
}

// Fact is one figure of a remark.
type Fact struct {
	Name  string
	Value int64
}

func (r Remark) String() string {
	var b strings.Builder
	if r.Pos.IsValid() {
		b.WriteString(r.Pos.String() + ": ")
	}
	verb := "missed"
	if r.Done {
		verb = "done"
	}
	fmt.Fprintf(&b, "@%s loop %s: %s %s: %s", r.Func, r.Loop, r.Pass, verb, r.Msg)
	for i, f := range r.Facts {
		sep := ", "
		if i == 0 {
			sep = " ("
		}
		fmt.Fprintf(&b, "%s%s %d", sep, f.Name, f.Value)
	}
	if len(r.Facts) > 0 {
		b.WriteByte(')')
	}
	return b.String()
}
