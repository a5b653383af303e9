// Package device emulates the GW1 accelerator: DRAM and page tables, and cores that execute
// the bytes of a program packet by packet, giving values and cycles from one run.
//
// It promises that cycles depend on the program and its inputs only: not on the host, its
// threads, preemption or the neighbours. It trusts nothing: every access is checked against
// the page table or the scratchpad's bounds, and everything undefined is a *Trap.
//
// Start reading at api.go (what a caller sees), then run.go (jobs and slices), exec.go (packets),
// timing.go (the scoreboard), exec_fast.go (time without it), threads.go (blocks as threaded code in assembly),
// made.go (hot stretches of it as code of the host), made_tiles.go (products among them), matrix.go and
// matrix_loop.go (products as chains, K-loops as one), dma.go and kernels.go (the seam for fast kernels).
package device
