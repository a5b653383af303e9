package archtest

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// contents are the packages of many files whose doc.go has a table of contents.
var contents = []string{
	"passes", "ir/kernel/opt", "ir", "ir/interp", "isa", "regalloc", "backend", "device", "frontend/onnx", "frontend/llvmir",
}

// A table of contents names every file, by its name or as one of a family (contract*).
func TestContents(t *testing.T) {
	for _, pkg := range contents {
		dir := filepath.Join("..", "..", filepath.FromSlash(pkg))
		doc, err := os.ReadFile(filepath.Join(dir, "doc.go"))
		require.NoError(t, err)
		names := regexp.MustCompile(`[a-z_0-9]+\*?`).FindAllString(string(doc), -1)
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		var missing []string
		for _, f := range files {
			stem, test := strings.CutSuffix(strings.TrimSuffix(filepath.Base(f), ".go"), "_test")
			named := test || stem == "doc" || strings.HasPrefix(stem, "z") // tests and generated files
			for _, n := range names {
				family, many := strings.CutSuffix(n, "*")
				named = named || n == stem || many && (stem == family || strings.HasPrefix(stem, family+"_"))
			}
			if !named {
				missing = append(missing, filepath.Base(f))
			}
		}
		require.Empty(t, missing, "files that %s/doc.go does not name", pkg)
	}
}
