package llvmir_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/internal/corpus"
)

// Two readers, one of them llir's, see the same instructions in every function of the corpus; and the shared files, if they
// are there.
func TestCrossCheck(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", corpus.Dir, "ir", "*", "*.ll"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	shared, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "llvm", "*", "*.ll"))
	files = append(files, shared...)
	read, functions := 0, 0
	for _, f := range files {
		src, err := os.ReadFile(f)
		require.NoError(t, err)
		n, err := llvmir.CrossCheck(f, src)
		require.NoError(t, err)
		if functions += n; n > 0 {
			read++
		} else {
			t.Logf("%s: not known to the other reader", f)
		}
	}
	t.Logf("%d functions in %d of %d files", functions, read, len(files))
	require.Greater(t, read, len(files)*3/4)

	src, err := os.ReadFile(files[0])
	require.NoError(t, err)
	n, err := llvmir.CrossCheck("x.ll", []byte(strings.Replace(string(src), " = add ", " = banana ", 1)))
	require.NoError(t, err)
	require.Zero(t, n)
}
