package ir_test

import (
	"bytes"
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
