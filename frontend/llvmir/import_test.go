package llvmir

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCorpus imports every .ll file below GODWIT_LLVM, a directory of kernels.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("GODWIT_LLVM")
	if dir == "" {
		t.Skip("GODWIT_LLVM names no directory")
	}
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.ll"))
	require.NoError(t, err)
	for _, f := range files {
		src, err := os.ReadFile(f)
		require.NoError(t, err)
		if _, err = Import(filepath.Base(f), src); err != nil {
			t.Errorf("%s: %v", f, err)
		}
	}
	t.Logf("%d files", len(files))
}
