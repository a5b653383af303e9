package llvmir_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/corpus"
)

// uncounted are reasons for which a loop is no counted one: it may end at any iteration, or is not one loop.
var uncounted = []string{
	"the number of iterations is not known", "it may be left early", "it never ends", "it is entered or goes round in several ways",
	"memory in whole registers", // the device's own loops of memset and memcpy
	"it touches volatile memory",
}

// recurrent are reasons that are a true recurrence: what an iteration makes goes into the next one, in an order that the
// language fixes.
var recurrent = []string{
	"the order of a float", "a value is carried from one iteration to the next", "an iteration needs what", "each iteration writes to the same place",
}

// Of the innermost counted loops of the corpus without a true recurrence, seven of ten run in vectors; each other one has
// a reason, which the test prints. A search for the place of a maximum counts as a recurrence, since it says "carried" too;
// the second figure is of all counted loops.
func TestVectorisedShare(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", corpus.Dir, "ir", "*", "*.ll"))
	require.NoError(t, err)
	shared, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", "llvm", "*", "*.ll"))
	require.NoError(t, err)
	loops, done, never, carried := 0, 0, 0, 0
	missed := map[string]int{}
	is := func(list []string, msg string) bool {
		return slices.ContainsFunc(list, func(p string) bool { return strings.HasPrefix(msg, p) })
	}
	for _, f := range append(files, shared...) {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		bin, err := godwit.CompileBytes(f, text, godwit.Options{})
		require.NoError(t, err)
		for _, r := range bin.Remarks {
			if r.Pass != "vectorise" {
				continue
			}
			loops++
			require.NotEmpty(t, r.Msg)
			switch {
			case is(uncounted, r.Msg):
				never++
			case r.Done:
				done++
			case is(recurrent, r.Msg):
				carried++
				missed[r.Msg]++
			default:
				missed[r.Msg]++
			}
		}
	}
	counted := loops - never
	free := counted - carried
	t.Logf("%d innermost loops, %d counted, %d of those without a true recurrence; vectorised %d: %.0f %% of these, %.0f %% of all counted ones",
		loops, counted, free, done, 100*float64(done)/float64(free), 100*float64(done)/float64(counted))
	var why []string
	for m := range missed {
		why = append(why, m)
	}
	slices.SortFunc(why, func(a, b string) int { return missed[b] - missed[a] })
	for _, m := range why {
		t.Logf("%4d  %s", missed[m], m)
	}
	require.GreaterOrEqual(t, float64(done), .70*float64(free))
}
