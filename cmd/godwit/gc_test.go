package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Room is made for the compile of large kernels only.
func TestExpect(t *testing.T) {
	t.Setenv("GOGC", "")
	require.Nil(t, expect("model.onnx", make([]byte, 1<<20)))
	require.Nil(t, expect("small.ll", make([]byte, 1<<10)))
	require.Len(t, expect("large.ll", make([]byte, 2<<20)), heapOfText<<21/4)
	t.Setenv("GOGC", "100")
	require.Nil(t, expect("large.ll", make([]byte, 2<<20)))
}
