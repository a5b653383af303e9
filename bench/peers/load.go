package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// cpuWatch tells how much CPU processes other than ours use.
type cpuWatch struct {
	start time.Time
	busy  int64
	own   int64
	pids  []int
}

const tick = 10 * time.Millisecond // USER_HZ is 100 on every Linux that runs Go

func watch(pids []int) *cpuWatch {
	return &cpuWatch{time.Now(), busyTicks(), ownTicks(pids), pids}
}

// foreign is the mean number of CPUs that others kept busy, or were taken by the hypervisor, since the start.
func (w *cpuWatch) foreign() float64 {
	used := (busyTicks() - w.busy) - (ownTicks(w.pids) - w.own)
	return max(0, float64(used)*float64(tick)/float64(max(time.Since(w.start), tick)))
}

// busyTicks sums user, nice, system, irq, softirq and steal of all CPUs.
func busyTicks() int64 {
	b, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0
	}
	var v [8]int64
	line, _, _ := strings.Cut(string(b), "\n")
	if _, err := fmt.Sscanf(line, "cpu %d %d %d %d %d %d %d %d", &v[0], &v[1], &v[2], &v[3], &v[4], &v[5], &v[6], &v[7]); err != nil {
		return 0
	}
	return v[0] + v[1] + v[2] + v[5] + v[6] + v[7] // without idle and waiting for disks
}

func ownTicks(pids []int) int64 {
	total := int64(0)
	for _, p := range append([]int{os.Getpid()}, pids...) {
		b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p))
		if err != nil {
			continue
		}
		f := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:])) // the name may have spaces
		if len(f) > 12 {
			var user, system int64
			_, _ = fmt.Sscan(f[11], &user)
			_, _ = fmt.Sscan(f[12], &system)
			total += user + system
		}
	}
	return total
}
