package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Room is made for the compile of large kernels only: a small one is done before the collector would run.
func TestExpect(t *testing.T) {
	t.Setenv("GOGC", "")
	require.Nil(t, expect("model.onnx", make([]byte, 1<<20)))
	require.Nil(t, expect("small.ll", make([]byte, 1<<10)))
	require.Len(t, expect("large.ll", make([]byte, 1<<20)), heapOfText<<20/5)
	t.Setenv("GOGC", "100")
	require.Nil(t, expect("large.ll", make([]byte, 1<<20)))
}
