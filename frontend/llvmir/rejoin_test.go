package llvmir_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// rejoined lists the loops of a function that do what one of short vectors did before them.
func rejoined(t *testing.T, text, fn string) (loops []string) {
	bin, err := godwit.CompileBytes("six.ll", []byte(text), godwit.Options{Verify: true})
	require.NoError(t, err)
	for _, r := range bin.Remarks {
		if r.Pass == "rejoin" && r.Func == fn {
			require.True(t, r.Done)
			loops = append(loops, r.Loop)
		}
	}
	return loops
}

// The loop of short vectors and that for what is left are one again, but not if they do different things.
func TestLoopsAreRejoined(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "six", "fast.ll"))
	require.NoError(t, err)
	for fn, n := range map[string]int{"saxpy": 1, "dot": 1, "stencil": 1, "softmax": 3} {
		require.Len(t, rejoined(t, string(text), fn), n, fn)
	}
	for _, c := range []struct{ why, old, new string }{
		{"another operation", "%41 = fadd fast float %38, %40", "%41 = fsub fast float %38, %40"},
		{"another place", "%36 = getelementptr inbounds float, ptr %2, i64 %35\n  %37 = load", "%36 = getelementptr inbounds float, ptr %3, i64 %35\n  %37 = load"},
		{"one short vector more", "%27 = fadd fast <4 x float> %21, %25", "%27 = fadd fast <4 x float> %22, %25"},
		{"it begins elsewhere", "%10 = phi i64 [ 0, %6 ], [ %12, %31 ]", "%10 = phi i64 [ 0, %6 ], [ %7, %31 ]"},
		{"it leaves at another count", "%32 = icmp eq i64 %12, %7", "%32 = icmp eq i64 %12, 64"},
		{"more is left", "%43 = icmp eq i64 %42, %7", "%43 = icmp eq i64 %42, 4096"},
		{"another stride", "%29 = add nuw i64 %16, 8", "%29 = add nuw i64 %16, 16"},
	} {
		require.Equal(t, 1, strings.Count(string(text), c.old), c.why)
		require.Empty(t, rejoined(t, strings.Replace(string(text), c.old, c.new, 1), "saxpy"), c.why)
	}
}
