package peak

import (
	"math"
	"time"
)

// FMA gives the peak rate of f32 fused multiply-adds of one thread, a second, with vectors of 512 or 256 bits; 0 if the
// host's architecture has no loop here. The caller knows that the host has such vectors.
func FMA(bits int) float64 {
	loop, lanes := loops[bits], float64(bits/32)
	if loop == nil {
		return 0
	}
	const rounds = 1 << 17
	loop(rounds) // the clock may take a while to rise
	best := math.Inf(1)
	for range 20 {
		start := time.Now()
		loop(rounds)
		best = min(best, time.Since(start).Seconds())
	}
	return rounds * chains * lanes / best
}

// chains is how many independent sums a loop carries: more than latency times ports.
const chains = 12
