// Package device emulates the GW1 accelerator: DRAM and page tables, and cores that execute
// the bytes of a program packet by packet, giving values and cycles from one run.
//
// It promises that cycles depend on the program and its inputs only: not on the host, its
// threads, preemption or the neighbours. It trusts nothing: every access is checked against
// the page table or the scratchpad's bounds, and everything undefined is a *Trap.
//
// Start reading at api.go (what a caller sees), then run.go and exec.go. What is where:
//
//	api, device, observe                what a caller sees
//	run, core, exec                     jobs in slices; a core; its packets, one by one
//	program*, count                     programs decoded once; what a run counts
//	memory, space, coremem, cache       DRAM, page tables, memory as a core sees it
//	sem, race, trap                     cores that meet; what goes wrong
//	exec*                               instructions, by unit and kind; those of blocks at once: exec_fast, exec_quick
//	timing                              the scoreboard; time by blocks is in exec_fast and program_time
//	threads*, links                     blocks as threaded code in assembly, and from block to block
//	made*                               hot stretches of it as code of the host; with products of tiles: made_tiles
//	matrix*                             products as chains, K-loops as one
//	dma*                                transfers
//	kernels*                            the seam for fast kernels, which kernelgen writes
//	monitor*                            Go's monitor thread kept quiet
package device
