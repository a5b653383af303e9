package bench

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/golden"
)

const (
	ledgerFile = "testdata/ledger.txt"
	shared     = "../../shared/models"
)

// models of the ledger; all but the first lie beside the repository.
var models = []string{
	"../examples/digits/digits.onnx", "mnist8", "mnist_quantized", "mlp_mnist", "custom_similarity",
	"super_resolution", "ultraface", "blazeface_front", "ocr_cls",
}

// Cycles and code size are golden: a line that changes is looked at, and explained in the commit.
func TestLedger(t *testing.T) {
	have := models
	if _, err := os.Stat(shared); err != nil {
		t.Logf("only the repository's own model is compared: %v", err)
		have = models[:1]
	}
	var entries []*Entry
	for _, m := range have {
		path := m
		if filepath.Ext(m) == "" {
			path = filepath.Join(shared, m, "model.onnx")
		}
		e, err := Measure(path)
		require.NoError(t, err, m)
		require.LessOrEqual(t, e.Ratio(), 1.0, "%s: faster than its bound: one of the two is wrong", m)
		entries = append(entries, e)
	}
	got := Ledger(entries)
	if len(have) == len(models) {
		golden.File(t, ledgerFile, []byte(got))
		return
	}
	want, err := os.ReadFile(ledgerFile)
	require.NoError(t, err)
	for line := range strings.Lines(got) {
		require.Contains(t, string(want), line)
	}
}
