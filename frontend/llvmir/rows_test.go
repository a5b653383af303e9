package llvmir_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// Rows of a stencil and of a softmax are kept in the scratchpad, and several are done at a time: with fast-math, and without, where a
// maximum may have to be taken again in order and a sum is.
func TestRowsAreDoneAbreast(t *testing.T) {
	for _, name := range []string{"fast", "strict"} {
		text, err := os.ReadFile(filepath.Join("testdata", "six", name+".ll"))
		require.NoError(t, err)
		bin, err := godwit.CompileBytes(name+".ll", text, godwit.Options{Verify: true})
		require.NoError(t, err)
		done := map[string]int{}
		for _, r := range bin.Remarks {
			if r.Done {
				done[r.Func+" "+r.Pass]++
			}
		}
		for _, f := range []string{"stencil", "softmax"} {
			require.Equal(t, 1, done[f+" rows"], "%s: %s", name, f)
			require.Equal(t, 1, done[f+" abreast"], "%s: %s", name, f)
		}
	}
}

// The nest that stays for few rows, or long ones, is vectorised like its copy.
func TestFewRows(t *testing.T) { wholeRegisters(t, filepath.Join("testdata", "rows", "few.ll")) }
