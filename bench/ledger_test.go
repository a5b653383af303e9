package bench

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/golden"
)

const (
	shared     = "../../shared"
	ledgerFile = "testdata/ledger.txt"
	ledgerLong = "testdata/ledger_long.txt"
)

// Cycles and code size are golden: a line that changes is looked at, and explained in the commit. Values do not matter, so
// nothing is compared with the interpreter here; godwit bench does that.
func TestLedger(t *testing.T) { compareLedger(t, ledgerFile, false) }

func TestLedgerLong(t *testing.T) {
	if os.Getenv("GODWIT_LONG") == "" {
		t.Skip("GODWIT_LONG is not set")
	}
	compareLedger(t, ledgerLong, true)
}

func compareLedger(t *testing.T, file string, long bool) {
	c := &Config{Shared: shared, Root: ".."}
	all := true
	if _, err := os.Stat(shared); err != nil {
		t.Logf("only kernels and the repository's own model are compared: %v", err)
		all = false
	}
	var results []*Result
	for _, w := range c.Suite() {
		if w.Long != long {
			continue
		}
		r, err := c.Run(w)
		require.NoError(t, err)
		results = append(results, r)
	}
	regions, near := 0, 0
	for _, r := range results {
		regions, near = regions+r.Regions, near+r.Near
	}
	t.Logf("predicted within 10 %%: %d of %d regions, %.1f %%", near, regions, 100*float64(near)/float64(regions))
	require.GreaterOrEqual(t, 10*near, 9*regions)
	got := Ledger(results)
	if all {
		golden.File(t, file, []byte(got))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	for line := range strings.Lines(got) {
		require.Contains(t, string(want), line)
	}
}
