package onnx_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
)

// The light graphs are real networks whose weights are ConstantOfShape: they import without being unfolded.
func TestLightGraphs(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(sharedRoot, "onnx/light/*.onnx"))
	require.NoError(t, err)
	if len(files) == 0 {
		golden.NoShared(t, "onnx/light")
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		start := time.Now()
		res, err := onnx.Import(f, data, onnx.Options{})
		require.NoError(t, err, f)
		require.NoError(t, ir.Verify(res.Module), f)
		n := 0
		res.Module.Walk(func(*ir.Op) { n++ })
		t.Logf("%s: %v → %v, %d ops, %s", filepath.Base(f), res.Inputs, res.Outputs, n, time.Since(start).Round(time.Millisecond))
	}
}
