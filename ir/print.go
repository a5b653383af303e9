package ir

import "io"

// String is the module's text.
func (m *Module) String() string { return "" }

// Print writes the module's text.
func (m *Module) Print(w io.Writer) error {
	_, err := io.WriteString(w, m.String())
	return err
}
