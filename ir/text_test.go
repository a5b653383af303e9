package ir_test

import (
	"bytes"
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

func generic(t testing.TB, m *ir.Module) string {
	var b bytes.Buffer
	require.NoError(t, m.PrintGeneric(&b))
	return b.String()
}

// checkRoundTrip prints a valid module in both forms, reads both back, and requires the
// same text of both forms again.
func checkRoundTrip(t testing.TB, m *ir.Module) {
	t.Helper()
	pretty, gen := m.String(), generic(t, m)
	for _, text := range []string{pretty, gen} {
		back, err := ir.Parse("printed.mlir", []byte(text))
		require.NoError(t, err, "%s", text)
		require.NoError(t, ir.Verify(back), "%s", text)
		assert.Equal(t, pretty, back.String())
		assert.Equal(t, gen, generic(t, back))
	}
}

// The cases under testdata/text parse, verify, and print as the case says.
func TestText(t *testing.T) {
	golden.Cases(t, "testdata/text/*.txtar", func(c *golden.Case) {
		m, err := ir.Parse("input.mlir", c.Input("input.mlir"))
		require.NoError(c.T, err)
		require.NoError(c.T, ir.Verify(m))
		c.Want("want.mlir", m.String())
		checkRoundTrip(c.T, m)
	})
}

// Every op of the table occurs in the cases, so its row has been exercised.
func TestTextCoversTable(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range seeds(t) {
		m.Walk(func(op *ir.Op) { seen[op.Name] = true })
	}
	for _, d := range ir.Ops {
		assert.True(t, seen[d.Name], "no case has %s", d.Name)
	}
}

// seeds parses the inputs of all cases under testdata/text.
func seeds(t testing.TB) map[string]*ir.Module {
	out := map[string]*ir.Module{}
	for name, src := range seedText(t) {
		m, err := ir.Parse(name, src)
		require.NoError(t, err)
		out[name] = m
	}
	return out
}

func seedText(t testing.TB) map[string][]byte {
	paths, err := filepath.Glob("testdata/text/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	out := map[string][]byte{}
	for _, path := range paths {
		a, err := txtar.ParseFile(path)
		require.NoError(t, err)
		out[filepath.Base(path)] = a.Files[0].Data
	}
	return out
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
