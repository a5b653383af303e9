package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir/interp"
)

// status is the outcome of a conformance test.
type status string

const (
	passed      status = "pass"
	failed      status = "fail"
	unsupported status = "unsupported"
	folded      status = "folded" // passed, but the device had nothing to compute
)

// confResult is one line of conformance --json.
type confResult struct {
	Suite     string   `json:"suite"`
	Test      string   `json:"test"`
	Status    status   `json:"status"`
	Reason    string   `json:"reason"`
	MaxAbs    float64  `json:"max_abs"`
	MaxRel    float64  `json:"max_rel"`
	MaxULP    uint64   `json:"max_ulp"`
	Ops       []string `json:"ops,omitempty"` // kinds of operators in the test
	Words     uint64   `json:"words"`
	Cycles    uint64   `json:"cycles"`
	CompileMs float64  `json:"compile_ms"`
	RunMs     float64  `json:"run_ms"`
}

// confFlags are the flags of conformance.
type confFlags struct {
	on               string
	rtol, atol       float64
	rtolSet, atolSet bool
	allow, asJSON    bool
	verbose          bool
	errors           bool
	workers          int
	timeout          time.Duration
	target           targetFlags
	options          godwit.Options // what the target's flags say
	race             bool
}

func newConformance() *cobra.Command {
	var f confFlags
	c := &cobra.Command{
		Use: "conformance PATH…", Short: "Run ONNX backend tests and self-checking StableHLO modules",
		Long: `Conformance runs tests found at the paths: folders with model.onnx and test_data_set_N/{input,output}_K.pb, and
.mlir files whose main checks its own results, or each function where main does not; a file may hold several modules
between lines "// -----". A test passes if all its data sets do: names, types and shapes equal,
integers exact, floats within atol + rtol·|expected|, NaN equal to NaN. Tolerances are 1e-3 and 1e-7, or what the
test's data.json says, or the flags. Compiling never sees input values, save of inputs that decide a shape.

A test whose results do not take any computing on the device counts as folded and is listed. The exit code is 0 only
with no failed and no unsupported test, or with --allow-unsupported.`,
		Example: `  godwit conformance tests/models
  godwit conformance tests/stablehlo --on interp
  godwit conformance tests/onnx/node --json --allow-unsupported
  godwit conformance tests/onnx/node --set scratchpad=512K --cores 4`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			f.rtolSet, f.atolSet = c.Flags().Changed("rtol"), c.Flags().Changed("atol")
			if f.on != "device" && f.on != "interp" {
				return usagef("--on %s: want device or interp", f.on)
			}
			if f.workers < 1 {
				return usagef("--workers %d: want at least 1", f.workers)
			}
			var err error
			if f.options, err = f.target.options(); err != nil {
				return err
			}
			return f.run(c, args)
		},
	}
	fl := c.Flags()
	fl.StringVar(&f.on, "on", "device", "`PLACE` to compute: device, or interp for the interpreter")
	fl.Float64Var(&f.rtol, "rtol", 1e-3, "relative `TOLERANCE`")
	fl.Float64Var(&f.atol, "atol", 1e-7, "absolute `TOLERANCE`")
	fl.BoolVar(&f.allow, "allow-unsupported", false, "exit 0 although tests are unsupported")
	fl.BoolVar(&f.asJSON, "json", false, "print a JSON object a line for each test")
	fl.BoolVar(&f.errors, "errors", true, "print the largest error of each operator, of the tests that have only it")
	fl.BoolVarP(&f.verbose, "verbose", "v", false, "print a line for tests that pass too")
	fl.IntVar(&f.workers, "workers", 2, "`N` tests run at a time")
	fl.DurationVar(&f.timeout, "timeout", 2*time.Minute, "end a run on the device after this `TIME`")
	fl.BoolVar(&f.race, "race", false, "fail on two cores that touch a byte of global memory without a barrier between")
	f.target.add(c)
	f.target.addCode(c)
	return c
}

// confTest is a test found: a folder or a file.
type confTest struct{ suite, name, path string }

func (f *confFlags) run(c *cobra.Command, paths []string) error {
	tests, err := findTests(paths)
	if err != nil {
		return err
	}
	if len(tests) == 0 {
		return fmt.Errorf("%s: no tests: neither folders with model.onnx nor .mlir files", strings.Join(paths, " "))
	}
	results := make([]*confResult, len(tests))
	var mu sync.Mutex
	printed, done := 0, 0
	counts := map[status]int{}
	tty := isTerminal(c)
	finish := func(i int, r *confResult) {
		mu.Lock()
		defer mu.Unlock()
		results[i] = r
		done++
		counts[r.Status]++
		if tty {
			fmt.Fprintf(c.ErrOrStderr(), "\r\x1b[K%d/%d  %d failed  %s", done, len(tests), counts[failed], r.Test)
		}
		// Lines come out in the order of the tests, whoever is done first.
		for printed < len(results) && results[printed] != nil {
			if tty {
				fmt.Fprint(c.ErrOrStderr(), "\r\x1b[K")
			}
			f.print(c, results[printed])
			printed++
		}
	}
	next := make(chan int)
	var wg sync.WaitGroup
	for range f.workers {
		wg.Go(func() {
			for i := range next {
				finish(i, f.test(tests[i]))
			}
		})
	}
	for i := range tests {
		next <- i
	}
	close(next)
	wg.Wait()
	if f.errors && !f.asJSON { // lines of JSON have each test's own
		if err := printErrors(c.OutOrStdout(), results); err != nil {
			return err
		}
	}
	fmt.Fprintf(c.OutOrStdout(), "%d passed, %d failed, %d unsupported, %d folded\n", counts[passed], counts[failed], counts[unsupported], counts[folded])
	if counts[failed] > 0 || counts[unsupported] > 0 && !f.allow {
		return errReported
	}
	return nil
}

func (f *confFlags) print(c *cobra.Command, r *confResult) {
	w := c.OutOrStdout()
	switch {
	case f.asJSON:
		b, err := json.Marshal(r)
		if err != nil {
			b = fmt.Appendf(nil, "{\"test\":%q,\"status\":\"fail\",\"reason\":%q}", r.Test, err)
		}
		fmt.Fprintf(w, "%s\n", b)
	case r.Status == passed && !f.verbose:
	case r.Status == passed:
		fmt.Fprintf(w, "pass %s/%s: max abs %.3g, rel %.3g, %d ulp; %d words, %d cycles, compiled in %.1f ms, run in %.1f ms\n",
			r.Suite, r.Test, r.MaxAbs, r.MaxRel, r.MaxULP, r.Words, r.Cycles, r.CompileMs, r.RunMs)
	default:
		fmt.Fprintf(w, "%s %s/%s: %s\n", r.Status, r.Suite, r.Test, strings.ReplaceAll(r.Reason, "\n", "; "))
	}
}

// findTests lists the tests at the paths, sorted within each.
func findTests(paths []string) ([]confTest, error) {
	var out []confTest
	for _, p := range paths {
		st, err := os.Stat(p)
		if err != nil {
			return nil, err
		}
		abs, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		add := func(path string) {
			full := filepath.Join(filepath.Dir(abs), filepath.Base(abs))
			if rel, err := filepath.Rel(p, path); err == nil {
				full = filepath.Join(abs, rel)
			}
			out = append(out, confTest{filepath.Base(filepath.Dir(full)), strings.TrimSuffix(filepath.Base(full), ".mlir"), path})
		}
		if !st.IsDir() {
			if filepath.Base(p) == "model.onnx" {
				p, abs = filepath.Dir(p), filepath.Dir(abs)
			}
			add(p)
			continue
		}
		var found []string
		err = filepath.WalkDir(p, func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && exists(filepath.Join(path, "model.onnx")):
				found = append(found, path)
				return filepath.SkipDir
			case !d.IsDir() && strings.HasSuffix(path, ".mlir"):
				found = append(found, path)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		sort.Strings(found)
		for _, path := range found {
			add(path)
		}
	}
	return out, nil
}

func isTerminal(c *cobra.Command) bool {
	f, ok := c.ErrOrStderr().(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

// errUnsupported marks a test that this stack refuses by name.
type errUnsupported struct{ error }

func (e errUnsupported) Unwrap() error { return e.error }

// refused sorts an error of reading or compiling: only what is refused by name, and nothing else, is
// unsupported. Errors of running and comparing never come here.
func refused(err error) error {
	text := err.Error()
	if strings.Contains(text, "internal error") {
		return err
	}
	for line := range strings.SplitSeq(text, "\n") {
		if !strings.Contains(line, "unsupported") && !strings.Contains(line, "not supported") && !strings.HasPrefix(line, "and ") {
			return err
		}
	}
	return errUnsupported{err}
}

// test runs one test, whatever happens in it.
func (f *confFlags) test(t confTest) (r *confResult) {
	r = &confResult{Suite: t.suite, Test: t.name, Status: passed}
	defer func() {
		if x := recover(); x != nil {
			r.Status, r.Reason = failed, fmt.Sprintf("internal error: %v", x)
		}
	}()
	run := &confRun{confFlags: f, r: r}
	defer run.close()
	var err error
	if strings.HasSuffix(t.path, ".mlir") {
		err = run.selfChecking(t.path)
	} else {
		err = run.backendTest(t.path)
	}
	var un errUnsupported
	switch {
	case errors.As(err, &un):
		r.Status, r.Reason = unsupported, err.Error()
	case err != nil:
		r.Status, r.Reason = failed, err.Error()
	case f.on == "device" && r.Words == 0:
		r.Status, r.Reason = folded, "no result takes computing on the device"
	}
	return r
}

// compare adds one comparison to the result.
func (r *confResult) compare(rule interp.Rule, what string, got, want *tensor) error {
	fig, err := rule.Compare(got, want)
	r.MaxAbs, r.MaxRel, r.MaxULP = max(r.MaxAbs, fig.MaxAbs), max(r.MaxRel, fig.MaxRel), max(r.MaxULP, fig.MaxULP)
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}
