package bench

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/device"
)

// Every case runs, and its cycles do not depend on the kernels.
func TestEmulatorSuite(t *testing.T) {
	for _, c := range EmulatorSuite() {
		var cycles uint64
		for _, k := range device.KernelSets() {
			if k == "go" && (c.Model != "" || c.MACs > 0) {
				continue // seconds each
			}
			r, err := c.Open(k, device.TimingFast)
			require.NoError(t, err, c.Name)
			out, err := r.Run()
			require.NoError(t, err, c.Name)
			require.NoError(t, r.Close())
			require.True(t, cycles == 0 || cycles == out.Cycles, "%s: %d cycles with %s, %d before", c.Name, out.Cycles, k, cycles)
			cycles = out.Cycles
		}
	}
}

// BenchmarkEmulator is the suite for benchstat: -bench 'Emulator/mma' -count 10.
func BenchmarkEmulator(b *testing.B) {
	for _, c := range EmulatorSuite() {
		for _, k := range device.KernelSets() {
			for _, t := range Timings {
				b.Run(c.Name+"/kernels="+k+"/timing="+t.Name, func(b *testing.B) {
					r, err := c.Open(k, t.T)
					require.NoError(b, err)
					defer r.Close()
					for b.Loop() {
						if _, err := r.Run(); err != nil {
							b.Fatal(err)
						}
					}
					ns := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / c.Units
					b.ReportMetric(ns, "ns/"+c.Unit)
					if c.MACs > 0 {
						b.ReportMetric(c.MACs/ns, "GMAC/s")
					}
				})
			}
		}
	}
}
