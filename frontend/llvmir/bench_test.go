package llvmir_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/internal/corpus"
)

var sizes = []int{10_000, 50_000, 250_000}

// BenchmarkImport is the text as kernel IR.
func BenchmarkImport(b *testing.B) {
	measure(b, func(src []byte) any {
		m, err := llvmir.Import("large.ll", src)
		require.NoError(b, err)
		return m
	})
}

// BenchmarkCompile is the whole path from the text to an ELF file, on one thread.
func BenchmarkCompile(b *testing.B) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	measure(b, func(src []byte) any {
		bin, err := godwit.CompileBytes("large.ll", src, godwit.Options{})
		require.NoError(b, err)
		return bin
	})
}

// measure reports instructions a second, and the live heap that a result keeps for each instruction.
func measure(b *testing.B, do func(src []byte) any) {
	for _, n := range sizes {
		src := []byte(corpus.LargeModule(1, n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			var keep any
			for b.Loop() {
				keep = do(src)
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "inst/s")
			runtime.GC()
			runtime.ReadMemStats(&after)
			b.ReportMetric((float64(after.HeapAlloc)-float64(before.HeapAlloc))/float64(n), "live-B/inst")
			runtime.KeepAlive(keep)
		})
	}
}

// Large modules compile; the same seed gives the same text.
func TestLargeModule(t *testing.T) {
	src := corpus.LargeModule(7, 3000)
	require.Equal(t, src, corpus.LargeModule(7, 3000))
	_, err := godwit.CompileBytes("large.ll", []byte(src), godwit.Options{Verify: true})
	require.NoError(t, err)
}
