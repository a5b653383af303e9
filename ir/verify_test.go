package ir_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

// mistakes reads and verifies text, and gives all mistakes, one a line.
func mistakes(file string, src []byte) (string, source.Errors) {
	m, err := ir.Parse(file, src)
	if err == nil {
		err = ir.Verify(m)
	}
	var list source.Errors
	if !errors.As(err, &list) {
		return "", nil
	}
	var lines []string
	for _, e := range list {
		lines = append(lines, e.Error())
	}
	return strings.Join(lines, "\n"), list
}

// The cases under testdata/errors are refused with the mistakes listed, at their places.
func TestErrors(t *testing.T) {
	golden.Cases(t, "testdata/errors/*.txtar", func(c *golden.Case) {
		text, list := mistakes("input.mlir", c.Input("input.mlir"))
		require.NotEmpty(c.T, list)
		c.Want("want.err", text)
	})
}
