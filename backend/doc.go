// Package backend turns kernel IR into GW1 machine code.
//
//	kernel.Func ─ accesses split that are aligned less than their element   align
//	            ─ selection: code over virtual registers                    select, rules*, address, types, mach
//	            ─ copies, constants out of loops, steps of addresses        copies, hoist, inplace, postinc
//	            ─ loops that run a few times written out                    writeout
//	            ─ software pipelining                                       pipeline, loopbody, trips, transfers, modulo*, lifetimes, expand
//	            ─ list scheduling, registers, frames                        presched*, orders, alloc, frame
//	            ─ list scheduling into packets, layout and branches         sched, underway, emit
//	            ─ object.Program                                            backend
//
// rounds.go repeats that for loops that miss their bound, until what the allocator made of them is good. twins.go generates
// the code of functions that are alike once.
//
// All schedulers share one dependence graph (sched.go), and what memory accesses may be exchanged is said by alias.go,
// linear.go and placed.go, across iterations by carried.go.
//
// What looks at the result shares nothing with the schedulers but the ISA's table: pipecheck.go proves a pipelined loop equal
// to the given one, waits.go that DMA and semaphores are waited for; loopstat.go and steady.go measure every innermost loop,
// scratchlive.go the scratchpad; predict*.go foretells cycles. dump.go prints.
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
