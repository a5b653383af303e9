package interp_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each file of testdata checks itself; a failing check names its line.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.mlir")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) { require.NoError(t, selfCheck(f)) })
	}
}
