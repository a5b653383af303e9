package main

import (
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/godwit-accel/godwit/internal/room"
)

// compilerGC has the collector wait until the heap is five times what is live, unless GOGC says otherwise: the process ends
// with its work, and what a model's compile holds is weights, not garbage.
func compilerGC() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}

// heapOfText is how much a compile of LLVM IR allocates in all for each byte of its text, measured.
const heapOfText = 64

// expect makes the heap ready for a source that has been read: of kernels, the whole of what their compile will allocate, up to
// a gigabyte. The collector does not run before that much is used. The list that is held is never touched: it is no memory, only
// part of the live heap that the collector waits for five times of, and a quarter, so that it does not run at the very end.
func expect(name string, source []byte) (held []byte) {
	if filepath.Ext(name) != ".ll" || os.Getenv("GOGC") != "" {
		return nil
	}
	n := min(heapOfText*len(source), 1<<30)
	if n < 64<<20 { // it runs once, and without it the process would hold more than 4 KB an instruction
		return nil
	}
	held = make([]byte, n/4)
	room.Ahead(n)
	return held
}
