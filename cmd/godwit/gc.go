package main

import (
	"os"
	"runtime/debug"
)

// compilerGC has the collector wait until the heap is five times what is live, unless GOGC says otherwise: the process ends
// with its work, and what a model's compile holds is weights, not garbage.
func compilerGC() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}
