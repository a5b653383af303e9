// Package opt optimises kernel IR that came from a compiler's IR: it promotes stack slots, cleans up the flow graph
// and the arithmetic, and turns counted loops into loops over whole vector registers.
//
// It promises equal memory and results, bit for bit, except where an instruction's hints allow float sums to be
// reordered. Every loop gets a remark that says what became of it. Start reading at Run in opt.go, where the passes
// are a table, then vectorise.go. What is where, in the order of the passes:
//
//	inline, simplifycfg, thread, flatten     calls and branches
//	fold, lowbits, cse, dce, mem2reg, licm   values: constants, equal ones, dead ones, stack slots, what does not change
//	loopform, writeout, constants            the form that loops are given; short ones written out
//	unpack, reroll, rejoin*                  what clang vectorised or unrolled, taken back
//	rows*, stage                             rows, or chunks of a loop, brought to the scratchpad by DMA
//	search*                                  loops that are left early
//	vectorise                                which loops become vectors:
//	  loop, affine, carried, winner, reduce    what an iteration computes: counters, sums, places of maxima
//	  depend, alias, near                      which accesses may meet
//	  demand, widen, generate                  what must be vectors; the code
//	  nest, jam, interleave                    loops around it; rows and vectors side by side
//	reciprocal, abreast, contract            divisions, rows several at a time, fused products
//	pointers, fetch                          addresses that go on; what is asked for ahead
//
// values.go has what all of them edit with.
package opt
