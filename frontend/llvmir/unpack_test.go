package llvmir_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/internal/corpus"
	"github.com/godwit-accel/godwit/ir"
)

// Lanes that are no iterations are taken apart, so that each loop runs in whole registers, and leave what the module as it was
// imported leaves.
func TestUnpacked(t *testing.T) { wholeRegisters(t, filepath.Join("testdata", "unpack", "packed.ll")) }

// So do loops in which short ones were written out.
func TestWrittenOut(t *testing.T) {
	wholeRegisters(t, filepath.Join("testdata", "writeout", "windows.ll"))
}

// wholeRegisters asks that all loops of a file run in whole registers, and leave what they are to leave.
func wholeRegisters(t *testing.T, file string) {
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	bin, err := godwit.CompileBytes(file, text, godwit.Options{Verify: true})
	require.NoError(t, err)
	loops := map[string]int{}
	for _, r := range bin.Remarks {
		if r.Pass == "vectorise" {
			require.True(t, r.Done, "%s: %s: %s", r.Func, r.Loop, r.Msg)
			loops[r.Func]++
		}
	}
	runs, err := corpus.Runs(filepath.Base(file), strings.ReplaceAll(string(text), "; run:", "// run:"))
	require.NoError(t, err)
	require.NotEmpty(t, runs)
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	for i := range runs {
		r := &runs[i]
		require.Positive(t, loops[r.Func], r.Func)
		m, err := llvmir.Import(file, text)
		require.NoError(t, err)
		in := make([]*ir.Dense, len(r.Args))
		for k := range r.Args {
			if r.Args[k].Dir != "" {
				in[k] = r.Input(k)
			}
		}
		want, err := interpret(m, r, in)
		require.NoError(t, err)
		require.NoError(t, compare(dev, bin, r, in, want), r.Func)
	}
}
