package llvmir_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/corpus"
	"github.com/godwit-accel/godwit/ir"
)

// Random C kernels give on the device what gcc makes of them on the host. With GODWIT_LONG=1 it goes on until ten minutes
// are over or GODWIT_COUNT files are done; GODWIT_SEED=n is one file alone.
func TestRandomC(t *testing.T) {
	randomC(t, corpus.RandomSource, 3, godwit.DeviceOptions{NoTiming: true})
}

// So do those over rows of matrices, wherever the bytes of copies move between their start and the wait for them.
func TestRandomRows(t *testing.T) {
	for _, lazy := range []bool{false, true} {
		randomC(t, corpus.RandomRows, 2, godwit.DeviceOptions{NoTiming: true, LazyDMA: lazy})
	}
}

func randomC(t *testing.T, source func(seed uint64, count int) string, files int, o godwit.DeviceOptions) {
	var clangs []string
	for _, c := range []string{"clang-13", "clang-14", "clang-15", "clang-16", "clang-19", "clang-22", "clang"} {
		if _, err := exec.LookPath(c); err == nil {
			clangs = append(clangs, c)
		}
	}
	if _, err := exec.LookPath("gcc"); err != nil || len(clangs) == 0 {
		t.Skip("needs gcc and clang")
	}
	levels := [][]string{{"-O0"}, {"-O1"}, {"-O2"}, {"-O2", "-fno-vectorize", "-fno-slp-vectorize"}, {"-O3"}, {"-Os"}, {"-O2", "-mavx2"}}
	first, count, end := 1, files, time.Now().Add(time.Hour)
	if os.Getenv("GODWIT_LONG") != "" {
		count, end = 1<<30, time.Now().Add(10*time.Minute)
	}
	if n, err := strconv.Atoi(os.Getenv("GODWIT_COUNT")); err == nil {
		count = n
	}
	if n, err := strconv.Atoi(os.Getenv("GODWIT_SEED")); err == nil {
		first, count = n, 1
	}
	dev, err := godwit.Open(o)
	require.NoError(t, err)
	defer dev.Close()
	dir, kernels := t.TempDir(), 0
	for seed := first; seed < first+count && time.Now().Before(end); seed++ {
		src := source(uint64(seed), 20)
		file := filepath.Join(dir, "r.c")
		require.NoError(t, os.WriteFile(file, []byte(src), 0o644))
		runs, err := corpus.Runs(fmt.Sprintf("seed%d", seed), src)
		require.NoError(t, err)
		want, err := corpus.Native(runs, file, "-O1")
		require.NoError(t, err)
		clang, level := clangs[seed%len(clangs)], levels[seed%len(levels)]
		c := exec.Command(clang, append(append([]string{"-S", "-emit-llvm", "-ffp-contract=off", "-w"}, level...), file, "-o", "-")...)
		text, err := c.Output()
		require.NoError(t, err)
		name := fmt.Sprintf("seed %d, %s %v", seed, clang, level)
		bin, err := godwit.CompileBytes("r.ll", text, godwit.Options{Verify: true})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for i := range runs {
			in := make([]*ir.Dense, len(runs[i].Args))
			for k := range in {
				if runs[i].Args[k].Dir != "" {
					in[k] = runs[i].Input(k)
				}
			}
			runs[i].Tol = 0
			if err := compare(dev, bin, &runs[i], in, &want[i]); err != nil {
				t.Errorf("%s: %s: %v", name, runs[i].Func, err)
			}
			kernels++
		}
	}
	t.Logf("%d kernels", kernels)
}
