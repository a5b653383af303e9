package runtime_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/runtime"
)

// The goals are 20 µs for a look at a device and 5 µs for an empty round trip.
func BenchmarkOpenVersionClose(b *testing.B) {
	tr := transport(0)
	for b.Loop() {
		d, _ := runtime.OpenOn(tr, 0)
		_, _ = d.Version()
		_ = d.Close()
	}
}

func BenchmarkEmptySubmitWait(b *testing.B) {
	j := newJob(b, open(b, transport(0)), runtime.ContextArgs{})
	for b.Loop() {
		seq, _ := j.q.Submit()
		_ = j.q.Wait(seq)
	}
}

func BenchmarkSignalSubmitWait(b *testing.B) {
	d := open(b, transport(0))
	j := newJob(b, d, runtime.ContextArgs{})
	f, err := d.NewFence(0)
	require.NoError(b, err)
	n := uint64(0)
	for b.Loop() {
		n++
		seq, _ := j.q.Submit(runtime.Signal(f, n))
		_ = j.q.Wait(seq)
	}
}

func BenchmarkLaunchWait(b *testing.B) {
	j := newJob(b, open(b, transport(0)), runtime.ContextArgs{})
	for b.Loop() {
		if _, err := j.run("inc", j.buf.Addr, 1); err != nil {
			b.Fatal(err)
		}
	}
}
