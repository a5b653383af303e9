package main

import (
	"fmt"
	"os"
)

// progress shows on a terminal's standard error what is under way, one line that the next one overwrites.
type progress struct{ on bool }

func newProgress() progress {
	st, err := os.Stderr.Stat()
	return progress{err == nil && st.Mode()&os.ModeCharDevice != 0}
}

func (p progress) show(format string, args ...any) {
	if p.on {
		fmt.Fprintf(os.Stderr, "\r\x1b[K"+format, args...)
	}
}

func (p progress) clear() {
	if p.on {
		fmt.Fprint(os.Stderr, "\r\x1b[K")
	}
}
