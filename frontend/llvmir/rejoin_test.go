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
		if r.Pass == "rejoin" && r.Func == fn && r.Done {
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
	refused(t, string(text), "saxpy", []change{
		{"another operation", "%41 = fadd fast float %38, %40", "%41 = fsub fast float %38, %40"},
		{"another place", "%36 = getelementptr inbounds float, ptr %2, i64 %35\n  %37 = load", "%36 = getelementptr inbounds float, ptr %3, i64 %35\n  %37 = load"},
		{"one short vector more", "%27 = fadd fast <4 x float> %21, %25", "%27 = fadd fast <4 x float> %22, %25"},
		{"it begins elsewhere", "%10 = phi i64 [ 0, %6 ], [ %12, %31 ]", "%10 = phi i64 [ 0, %6 ], [ %7, %31 ]"},
		{"it leaves at another count", "%32 = icmp eq i64 %12, %7", "%32 = icmp eq i64 %12, 64"},
		{"more is left", "%43 = icmp eq i64 %42, %7", "%43 = icmp eq i64 %42, 4096"},
		{"another stride", "%29 = add nuw i64 %16, 8", "%29 = add nuw i64 %16, 16"},
	})
}

type change struct{ why, old, new string }

// refused asks that the loops of a function stay two after any of the changes.
func refused(t *testing.T, text, fn string, changes []change) {
	for _, c := range changes {
		require.Equal(t, 1, strings.Count(text, c.old), c.why)
		require.Empty(t, rejoined(t, strings.Replace(text, c.old, c.new, 1), fn), c.why)
	}
}

// So are those with stores under conditions, with lanes that are turned round, with reads between writes, and with values for the next
// iteration.
func TestFormsAreRejoined(t *testing.T) {
	file := filepath.Join("testdata", "rejoin", "forms.ll")
	wholeRegisters(t, file)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	refused(t, string(text), "cut", []change{
		{"another lane decides", "%22 = extractelement <4 x i1> %15, i64 1", "%22 = extractelement <4 x i1> %15, i64 0"},
		{"another lane is written", "%26 = extractelement <4 x i32> %14, i64 1", "%26 = extractelement <4 x i32> %14, i64 2"},
		{"the other case is written", "br i1 %22, label %23, label %28", "br i1 %22, label %28, label %23"},
		{"another condition", "%15 = icmp sgt <4 x i32> %14", "%15 = icmp sge <4 x i32> %14"},
		{"one place twice", "%24 = or disjoint i64 %12, 1", "%24 = or disjoint i64 %12, 2"},
	})
	refused(t, string(text), "down", []change{
		{"its lanes are turned round", "store <8 x i16> %21", "%turned = shufflevector <8 x i16> %21, <8 x i16> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>\n  store <8 x i16> %turned"},
	})
	refused(t, string(text), "blur3", []change{
		{"another lane is kept", "%36 = extractelement <4 x float> %28, i64 3", "%36 = extractelement <4 x float> %28, i64 2"},
		{"another value is kept", "%36 = extractelement <4 x float> %28, i64 3", "%36 = extractelement <4 x float> %25, i64 3"},
		{"lanes come from elsewhere", "%22, <4 x float> %28, <4 x i32> <i32 3, i32 4, i32 5, i32 6>", "%22, <4 x float> %28, <4 x i32> <i32 2, i32 4, i32 5, i32 6>"},
		{"what was kept comes late", "%22 = phi <4 x float> [ %19, %16 ], [ %28, %20 ]", "%22 = phi <4 x float> [ %19, %16 ], [ %25, %20 ]"},
	})
}
