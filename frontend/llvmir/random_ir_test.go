package llvmir_test

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/corpus"
)

// irPasses are what stands between the text of a random module and the compiler: each makes other forms of the same.
var irPasses = []string{"", "mem2reg", "sroa,instcombine<no-verify-fixpoint>", "default<O1>", "default<O2>", "default<O3>", "default<Os>", "sroa,jump-threading,simplifycfg,gvn"}

// Random modules in what C does not say give on the device what clang makes of them on the host. GODWIT_COUNT=n is how many,
// GODWIT_SEED=n is one alone.
func TestRandomIR(t *testing.T) {
	for _, tool := range []string{"clang-19", "opt-19"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip("needs " + tool)
		}
	}
	const functions = 12
	first, count := 1, 4
	if n, err := strconv.Atoi(os.Getenv("GODWIT_COUNT")); err == nil {
		count = n
	}
	if n, err := strconv.Atoi(os.Getenv("GODWIT_SEED")); err == nil {
		first, count = n, 1
	}
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	names := make([]string, functions)
	for i := range names {
		names[i] = fmt.Sprintf("f%d", i)
	}
	dir := t.TempDir()
	for seed := first; seed < first+count; seed++ {
		text := corpus.RandomIR(uint64(seed), functions)
		out, err := native(dir, text, names, opsInput()[:corpus.RandomIRInput], corpus.RandomIROutput)
		require.NoError(t, err, "seed %d", seed)
		want := strings.Split(strings.TrimSpace(string(out)), "\n")
		passes := irPasses[seed%len(irPasses)]
		if passes != "" {
			c := exec.Command("opt-19", "-S", "-passes="+passes)
			c.Stdin = strings.NewReader(text)
			var said strings.Builder
			c.Stderr = &said
			made, err := c.Output()
			require.NoError(t, err, "seed %d: %s", seed, &said)
			text = string(made)
		}
		bin, err := godwit.CompileBytes("r.ll", []byte(text), godwit.Options{Verify: true})
		if err != nil && strings.Contains(err.Error(), "wider than 128 bits") { // that an optimiser made
			continue
		}
		if err != nil {
			t.Errorf("seed %d, passes %q: %v", seed, passes, err)
			continue
		}
		k, err := dev.LoadKernel(bin)
		require.NoError(t, err)
		r := deviceRig{k}
		in, _ := r.buffer(opsInput()[:corpus.RandomIRInput])
		to, got := r.buffer(make([]byte, corpus.RandomIROutput))
		for i, name := range names {
			clear(got)
			if _, err := r.call(name, in, to); err != nil {
				t.Errorf("seed %d, passes %q: %s: %v", seed, passes, name, err)
			} else if g := packed(got); g != want[i] {
				t.Errorf("seed %d, passes %q: %s:\n got %.300s\nwant %.300s", seed, passes, name, g, want[i])
			}
		}
		k.Close()
	}
}
