package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// docs/COVERAGE.md is what the operator tables say now; go generate ./cmd/godwit writes it.
func TestCoveragePage(t *testing.T) {
	page, err := os.ReadFile("../../docs/COVERAGE.md")
	require.NoError(t, err)
	require.Equal(t, coverage(opRows("")), string(page))
}
