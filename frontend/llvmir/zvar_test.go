package llvmir_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/corpus"
)

func TestVar(t *testing.T) {
	root := filepath.Join("..", "..", corpus.Dir)
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true, Fuel: 50_000_000})
	require.NoError(t, err)
	files, _ := filepath.Glob("/tmp/llfe/var/*/*.ll")
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".ll")
		src, err := os.ReadFile(filepath.Join(root, "src", name+".c"))
		require.NoError(t, err)
		runs, err := corpus.Runs(name, string(src))
		require.NoError(t, err)
		text, _ := os.ReadFile(f)
		bin, err := godwit.CompileBytes(f, text, godwit.Options{Verify: true})
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		for i := range runs {
			if strings.Contains(f, "fast") {
				runs[i].Tol = max(runs[i].Tol*16, 1024)
			}
			if err := launch(dev, bin, &runs[i], filepath.Join(root, "expected")); err != nil {
				t.Errorf("%s %s: %v", f, runs[i].Func, err)
			}
		}
	}
}
