package backend_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// What blocks of at most 200 instructions of the corpus spill, beside the lower bound, which counts only what the block
// itself cannot keep in registers: values that pass through, and those that come or go in slots, are free for it.
// Innermost loops spill nothing where the registers hold what they name.
func TestSpillsOfCorpus(t *testing.T) {
	files, err := filepath.Glob("../frontend/llvmir/testdata/corpus/ir/c*-O2*/*.ll")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	bytes, bound, blocks, inner := 0, 0, 0, 0
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		b, err := godwit.CompileBytes(file, src, godwit.Options{SpillBounds: true})
		require.NoError(t, err)
		for _, f := range b.Code.Funcs {
			inner += f.Alloc.LoopSpillBytes
			for i := range f.Inner {
				l := &f.Inner[i]
				require.False(t, l.Fits(), "%s: @%s block %d spills %v bytes, alive %v of %v", file, f.Name, l.Block, l.Bytes, l.Live, l.Regs)
				t.Logf("%s: @%s block %d spills %v bytes: alive %v of %v", filepath.Base(file), f.Name, l.Block, l.Bytes, l.Live, l.Regs)
			}
			for _, s := range f.Spills {
				require.LessOrEqual(t, s.Bound, s.Bytes, fmt.Sprintf("%s: @%s block %d", file, f.Name, s.Block))
				bytes, bound, blocks = bytes+s.Bytes, bound+s.Bound, blocks+1
			}
		}
	}
	t.Logf("%d blocks spill %d bytes, bound %d; %d bytes in loops of one block", blocks, bytes, bound, inner)
}
