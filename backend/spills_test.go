package backend_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/regalloc"
)

// What blocks of at most 200 instructions of the corpus spill, beside what is least with the same values in registers at
// their ends, and what is least with any.
// Innermost loops spill nothing where the registers hold what they name.
func TestSpillsOfCorpus(t *testing.T) {
	s := measureSpills(t, "../frontend/llvmir/testdata/corpus/ir/c*-O2*/*.ll")
	t.Log(s)
	require.Empty(t, s.needless)
	require.LessOrEqual(t, float64(s.bytes), 1.07*float64(s.bound))
}

// The same of other files, which GODWIT_SPILLS names by a pattern, with the blocks that are furthest from their bounds.
func TestSpillsElsewhere(t *testing.T) {
	pattern := os.Getenv("GODWIT_SPILLS")
	if pattern == "" {
		t.Skip("GODWIT_SPILLS is not set")
	}
	s := measureSpills(t, pattern)
	slices.SortStableFunc(s.blocks, func(x, y namedSpills) int { return cmp.Compare(y.Bytes-y.Bound, x.Bytes-x.Bound) })
	for _, b := range s.blocks[:min(len(s.blocks), 40)] {
		t.Logf("%s block %d: %d bytes, bound %d, %d with any ends", b.name, b.Block, b.Bytes, b.Bound, b.Alone)
	}
	for _, l := range s.needless {
		t.Logf("needless: %s", l)
	}
	t.Log(s)
}

// namedSpills is a block's spills, with its function's name.
type namedSpills struct {
	regalloc.BlockSpills
	name string
}

// spillSum adds up the spills of files.
type spillSum struct {
	bytes, bound, alone, inner int
	blocks                     []namedSpills
	needless                   []string // loops that spill, though the registers hold what they name
}

func (s *spillSum) String() string {
	return fmt.Sprintf("%d blocks spill %d bytes, %.3f of the bound %d, %d with any ends; %d bytes in loops of one block", len(s.blocks), s.bytes, float64(s.bytes)/float64(s.bound), s.bound, s.alone, s.inner)
}

// measureSpills compiles what a pattern names and adds up what its blocks spill.
func measureSpills(t *testing.T, pattern string) *spillSum {
	files, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	s := &spillSum{}
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		b, err := godwit.CompileBytes(file, src, godwit.Options{SpillBounds: true})
		require.NoError(t, err)
		for _, f := range b.Code.Funcs {
			s.inner += f.Alloc.LoopSpillBytes
			name := fmt.Sprintf("%s: @%s", filepath.Base(file), f.Name)
			for i := range f.Inner {
				l := &f.Inner[i]
				line := fmt.Sprintf("%s block %d spills %v bytes: alive %v of %v", name, l.Block, l.Bytes, l.Live, l.Regs)
				if l.Fits() {
					s.needless = append(s.needless, line)
					continue
				}
				t.Log(line)
			}
			for _, b := range f.Spills {
				require.LessOrEqual(t, b.Bound, b.Bytes, "%s block %d", name, b.Block)
				s.bytes, s.bound, s.alone = s.bytes+b.Bytes, s.bound+b.Bound, s.alone+b.Alone
				s.blocks = append(s.blocks, namedSpills{b, name})
			}
		}
	}
	return s
}
