package backend_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// What blocks of at most 200 instructions of the corpus spill, beside what is least with the same values in registers at
// their ends, and what is least with any.
// Innermost loops spill nothing where the registers hold what they name.
func TestSpillsOfCorpus(t *testing.T) {
	files, err := filepath.Glob("../frontend/llvmir/testdata/corpus/ir/c*-O2*/*.ll")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	bytes, bound, alone, blocks, inner := 0, 0, 0, 0, 0
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
				bytes, bound, alone, blocks = bytes+s.Bytes, bound+s.Bound, alone+s.Alone, blocks+1
			}
		}
	}
	t.Logf("%d blocks spill %d bytes, %.3f of the bound %d, %d with any ends; %d bytes in loops of one block", blocks, bytes, float64(bytes)/float64(bound), bound, alone, inner)
	require.LessOrEqual(t, float64(bytes), 1.10*float64(bound))
}
