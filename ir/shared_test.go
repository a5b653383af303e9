package ir_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

// sharedFiles lists the StableHLO test modules that lie beside the repository, and skips
// the test without them (in CI with the folder present that is a failure elsewhere).
func sharedFiles(t testing.TB) []string {
	files, err := filepath.Glob("../../shared/stablehlo/testdata/*.mlir")
	require.NoError(t, err)
	if len(files) == 0 {
		golden.NoShared(t, "stablehlo/testdata")
	}
	return files
}

// Every module parses, verifies, and prints to a fixpoint, in the pretty and in the
// generic form; the generic text means the same module.
func TestSharedModules(t *testing.T) {
	files := sharedFiles(t)
	require.Len(t, files, 1163)
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := ir.Parse(filepath.Base(file), src)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		if err := ir.Verify(m); err != nil {
			t.Errorf("verify: %v", err)
			continue
		}
		checkRoundTrip(t, m)
		if t.Failed() {
			t.Fatalf("in %s", file)
		}
	}
}
