package stablehlo

import (
	"bytes"
	"errors"

	"github.com/godwit-accel/godwit/ir"
)

// divider is the line between the modules of one file, as MLIR's own tools write it (--split-input-file).
const divider = "// -----"

// Sections cuts a file's text at its dividers. Blank lines stand for what is in front of a section, so that
// positions are those of the file.
func Sections(src []byte) (parts [][]byte) {
	if !bytes.Contains(src, []byte(divider)) {
		return [][]byte{src}
	}
	var part []byte
	lines := 0
	for text := range bytes.Lines(src) {
		lines++
		if bytes.HasPrefix(text, []byte(divider)) {
			parts = append(parts, part)
			part = bytes.Repeat([]byte{'\n'}, lines)
			continue
		}
		part = append(part, text...)
	}
	return append(parts, part)
}

// LoadSections reads the modules of a file. With an error there are still the modules that could be read.
func LoadSections(path string) (out []*ir.Module, err error) {
	src, err := readFile(path)
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, part := range Sections(src) {
		if onlyComment(part) {
			continue
		}
		m, err := Read(path, part)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		out = append(out, m)
	}
	return out, errors.Join(errs...)
}

// onlyComment reports a section without a module: what stands in front of the first divider often is.
func onlyComment(part []byte) bool {
	for line := range bytes.Lines(part) {
		if line = bytes.TrimSpace(line); len(line) > 0 && !bytes.HasPrefix(line, []byte("//")) {
			return false
		}
	}
	return true
}

// Entries names the functions of a module that are self-checking programs: main, or where main asserts nothing,
// every function without arguments that does.
func Entries(m *ir.Module) (names []string) {
	if IsSelfChecking(m) {
		return []string{entry}
	}
	for _, f := range m.Funcs {
		if len(f.Args()) == 0 && len(checksOf(f)) > 0 {
			names = append(names, f.Name)
		}
	}
	return names
}

// SplitAt is Split with another function in main's place.
func SplitAt(m *ir.Module, name string) (*Test, error) {
	if name == entry {
		return Split(m)
	}
	m = m.Clone()
	to := map[string]string{name: entry}
	if m.Func(entry) != nil {
		to[entry] = freeName(m, entry)
	}
	for _, f := range m.Funcs {
		if as := to[f.Name]; as != "" {
			f.Name = as
		}
	}
	m.Walk(func(op *ir.Op) { renameCallee(op, to) })
	return Split(m)
}
