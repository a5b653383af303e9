package interp_test

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/stretchr/testify/require"
)

const (
	conformanceDir  = "../../../shared/stablehlo/testdata"
	conformanceMin  = 1151
	conformanceWork = 2
)

// selfCheck evaluates @main of a file and compares by its own checks.
func selfCheck(file string) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	m, err := ir.Parse(filepath.Base(file), src)
	if err != nil {
		return err
	}
	if err := ir.Verify(m); err != nil {
		return err
	}
	checks := 0
	in := interp.NewWith(m, interp.Options{MaxOps: 1e7, OnCheck: func(c interp.Check) error {
		checks++
		_, err := c.Compare()
		return err
	}})
	if _, err := in.Call("main", nil); err != nil {
		return err
	}
	if checks == 0 {
		return fmt.Errorf("%s: checks nothing", filepath.Base(file))
	}
	return nil
}

// known are the modules that differ, with the reason; the list is exact, so that a
// module that begins to pass is noticed too.
//
// We sum in f64 and round once. Where terms cancel, a sum rounded to f32 at every step,
// which is what is stored, is further than 3 ULP from that.
var known = map[string]string{
	"conv_general_dilated_float32_2_3_9_float32_12_1_3.mlir": "stored sums were rounded at every step",
	"dot_general_int32_4_3_float32_3_6.mlir":                 "stored sums were rounded at every step",
	"dot_general_int8_4_3_float32_3_6.mlir":                  "stored sums were rounded at every step",
	"dot_general_uint16_4_3_float32_3_6.mlir":                "stored sums were rounded at every step",
	"triangular_solve_float32_2_8_8_float32_2_10_8.mlir":     "stored sums were rounded at every step; upstream does not run it",
	"cosh_float32_20_20_chlo.mlir":                           "one stored value is 4 ULP from the true one",
}

// Every module of StableHLO's own test data gives the values stored in it.
func TestConformance(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(conformanceDir, "*.mlir"))
	require.NoError(t, err)
	if len(files) == 0 {
		golden.NoShared(t, "stablehlo/testdata")
	}
	results := make([]error, len(files))
	next := make(chan int)
	var wg sync.WaitGroup
	for range conformanceWork {
		wg.Go(func() {
			for i := range next {
				start := time.Now()
				results[i] = selfCheck(files[i])
				if d := time.Since(start); d > time.Second {
					t.Logf("%s: %v", filepath.Base(files[i]), d)
				}
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	wg.Wait()
	passed := 0
	for i, err := range results {
		name := filepath.Base(files[i])
		reason, expected := known[name]
		switch {
		case err == nil:
			passed++
			if expected {
				t.Errorf("%s passes, but is listed: %s", name, reason)
			}
		case expected:
			t.Logf("known: %s: %s: %v", name, reason, err)
		default:
			t.Errorf("%v", err)
		}
	}
	t.Logf("%d of %d passed", passed, len(files))
	require.GreaterOrEqual(t, passed, conformanceMin)
}
