// Package backend turns kernel IR into GW1 machine code.
//
//	kernel.Func ─ select (select.go, rules*.go, address.go) ─ code over virtual registers (mach.go)
//	            ─ copies forwarded (copies.go), constants out of loops (hoist.go), post-increments (inplace.go, postinc.go)
//	            ─ software pipelining (pipeline.go, loopbody.go, trips.go, transfers.go, modulo.go, modulo_trial.go, lifetimes.go, expand.go) ─ list scheduling (presched.go, orders.go) ─ regalloc (alloc.go) ─ frames (frame.go)
//	            ─ list scheduling into packets (sched.go) ─ layout and branches (emit.go) ─ object.Program
//
// rounds.go repeats that for loops that miss their bound, until what the allocator made of them is
// good; those that run too few times for a pipeline are written out first (writeout.go). pipecheck.go proves a pipelined loop equal to the given one, loopstat.go measures every
// innermost loop of the final packets, waits.go proves that DMA and semaphores are waited for:
// these share nothing with the schedulers but the ISA's table. Accesses that are aligned
// less than their element are split first (align.go).
//
// All schedulers share one dependence graph (sched.go), and what memory accesses may be
// exchanged is said by alias.go and linear.go, across iterations by carried.go.
//
// How values lie in registers:
//
//	i1             P register
//	i8, i16, i32   S register; bits above the width are anything: who needs them extends
//	f16 … f64, ptr S register, low bits
//	vectors        V register, lanes from the low end; lanes beyond the type's are anything
//	masks          M register, alike
//	tiles          T register
//
// So an op that reads all lanes (reductions, stores, any/all) masks the lanes beyond those of
// its type first, and narrow integers are extended before division, right shifts, comparisons.
// Start reading at Compile in backend.go.
package backend
